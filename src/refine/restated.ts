import type { Draft, Scanned } from './draft.ts';
import { isExcess } from './excess.ts';
import type { Bracket } from './layout.ts';

/** What opens a bracket that only says the same again: `(đạt 90%)`, `(tương đương trên 3.000 USD)`, `(70,5%)`. */
const RESTATES = /^\s?(?:[-+–=≈]|bằng chữ|tương đương(?: với)?|tương ứng|đạt(?: tỷ lệ| tỉ lệ)?|chiếm(?: tỷ lệ| tỉ lệ)?|bằng|tức|khoảng|trên|gần|tỷ lệ|tỉ lệ|hơn|xấp xỉ|là|hoàn thành)?[\s,:]*$/i;

/** What stands between a figure and its other measure, without brackets: `, tương ứng giảm 2,9%`, `6 vụ = 17,6%`. */
const EQUALS = /^(?:[ ,]*(?:[a-zà-öø-ỹ]+ ){0,5}?(?:tương đương|tương ứng|tức|chiếm)(?:\s(?:với|là|khoảng|gần|trên|hơn|tỷ lệ|tỉ lệ|bằng|tăng|giảm)){0,3}|\s?=)\s?$/i;

/** The verb of a share right before it, behind a comma or another figure's own words: `, đạt 96,2%`, `và đạt 55% dự toán`, `, tỷ lệ 13,9%`. */
const WORKS_OUT = /(?:^|[,(\s])(?:(?:ước )?(?:thực hiện )?(?:đạt|bằng|chiếm|hoàn thành)(?: (?:tỷ|tỉ) lệ)?|(?:tỷ|tỉ) lệ)(?: (?:là|bằng|khoảng|gần|trên|hơn))?\s?$/i;
const BARE_SHARE = /^(?:, [a-zà-öø-ỹ]+(?: [a-zà-öø-ỹ]+)?(?=,)){0,3}[^,;.:()]{0,80}, ?(?:và )?(?:ước )?(?:đạt|bằng|chiếm|hoàn thành)(?: (?:tỷ|tỉ) lệ)?(?: (?:là|bằng|khoảng|gần|trên|hơn))?\s?$|^[^,;.:()]{0,80},? (?:với )?(?:đạt |chiếm )?(?:tỷ|tỉ) lệ(?: (?:là|đạt|bằng|khoảng|gần|trên|hơn))?\s?$/iu;
const OF_PLAN = /^\s?(?:so với |so )?(?:kế hoạch|dự toán|KH(?:[\s.,;)]|$)|chỉ tiêu|mục tiêu)/i;
const PLAN_BEFORE = /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|KH)[^,;.]{0,24}$/i;

/** `bằng 104% cùng kỳ`: of an earlier level. */
const COMPARED_AFTER = /^\s?(?:so (?:với )?)?(?:cùng kỳ|năm trước|năm ngoái|năm học trước|tháng trước|quý trước)/i;
/** A comparison, not another name for the same figure: `(cùng kỳ 10.482 tỷ đồng)`. */
const COMPARISON = /cùng kỳ|so với|năm trước|trị giá|mỗi|trong đó/i;

const MARK = /\s?\[\d{1,3}\](?:\s(?=[,;)]))?/g;

/** The figure that this one restates: a fraction's percent, another currency, the share in brackets, the percent of the plan. */
export function restatedBy(scanned: Scanned, drafts: readonly Draft[], i: number): Draft | null {
  const draft = drafts[i] as Draft;
  const previous = drafts[i - 1];
  // `vượt 56% chỉ tiêu`: an excess.
  if (previous === undefined || isExcess(scanned.passage.text, draft.quantity)) return null;
  const { text } = scanned.passage;
  // A note's mark says nothing: `560 tỷ đồng [1], bằng 81% dự toán`.
  const between = text.slice(previous.quantity.end, draft.quantity.start).replace(MARK, '');
  if (isShareOfFraction(text, previous, draft, between) && isOneSentence(scanned, previous, draft)) return previous;
  if (isSpelledOut(previous, draft, between)) return previous;
  const bracket = scanned.layout.bracket(draft.quantity.number);
  const outside = scanned.layout.bracket(previous.quantity.number);
  if (bracket !== null && bracket !== outside && bracket.open >= previous.quantity.end - 1) return inBracket(text, previous, draft, bracket);
  const level = outside === null || bracket === outside ? null : beforeBracket(scanned, drafts, i, outside);
  if (level !== null) return level;
  if (between.length > 160) return null;
  if (bracket === outside && differ(previous, draft) && !COMPARISON.test(between) && !/[;.]/.test(between) && EQUALS.test(between)) return headOf(scanned, drafts, i - 1, between);
  if (bracket === outside && isOtherMeasure(previous, draft, between)) return previous;
  if (draft.quantity.unitKind !== 'percent' || draft.change !== null) return null;
  const share = shareOf(scanned, drafts, i, between);
  return share === null ? null : countOfFraction(scanned, drafts, i) ?? share;
}

/** `37.900 đoàn viên (đạt 90%)`, `tăng 3,2% (660 con)`; but `dự toán (7.000 triệu đồng)` is the plan's. */
function inBracket(text: string, previous: Draft, draft: Draft, bracket: Bracket): Draft | null {
  const inside = text.slice(bracket.open + 1, draft.quantity.start);
  const gap = text.slice(previous.quantity.end, bracket.open);
  // `tăng 4.215 người (tăng 2,8%)`: the same rise, said again.
  if (previous.change !== null && previous.change === draft.change && gap === ' ' && /^(?:tăng|giảm) (?:khoảng |gần |trên |hơn )?$/i.test(inside) && differ(previous, draft)) return previous;
  if (COMPARISON.test(inside) || COMPARISON.test(gap) || !/^[ A-Za-zÀ-ÖØ-öø-ỹ]{0,40}$/.test(gap) || !RESTATES.test(inside)) return null;
  // `tăng 05 vụ (+29,4%)`: a sign makes it the change's share, not the level's.
  if (/[+\-–]\s?$/.test(inside) && previous.change === null) return null;
  // `93,75% chi bộ (|15/16|)`
  if (draft.quantity.denominator !== null && previous.quantity.unit === '%' && inside.trim() === '' && isMadeBy(draft, previous)) return previous;
  if (previous.quantity.unitKind === 'percent') return !PLAN_BEFORE.test(gap) && (draft.quantity.unitKind === 'money' || (gap.trim() === '' && draft.quantity.unitKind !== 'percent' && draft.per.length === 0)) ? previous : null;
  return differ(previous, draft) ? previous : null;
}

/** `12 vụ, |6 tháng đầu năm| đạt 50% kế hoạch` */
const ANOTHER_STRETCH = /\d tháng (?:đầu|cuối) năm/i;

/** `6 cuộc đối với 6 chi hội, đạt |75%| kế hoạch (6/8 cuộc)`: the count that the fraction behind tells. */
function countOfFraction(scanned: Scanned, drafts: readonly Draft[], i: number): Draft | null {
  const share = drafts[i] as Draft;
  const fraction = drafts[i + 1];
  if (fraction === undefined || fraction.quantity.denominator === null || fraction.quantity.start - share.quantity.end > 40 || fraction.quantity.unit === null || !isMadeBy(fraction, share)) return null;
  const { start } = scanned.layout.clause(share.quantity.number);
  for (let k = i - 1; k >= 0 && (drafts[k] as Draft).quantity.start >= start; k--) {
    const other = drafts[k] as Draft;
    if (other.quantity.value === fraction.quantity.numerator && other.quantity.denominator === null && other.unit?.toLowerCase() === fraction.quantity.unit.toLowerCase()) return other;
  }
  return null;
}

/** What a share without brackets is of: the figure before it, or over percents and changes the level that a plan's share is of. */
function shareOf(scanned: Scanned, drafts: readonly Draft[], i: number, between: string): Draft | null {
  const { text } = scanned.passage;
  const draft = drafts[i] as Draft;
  const previous = drafts[i - 1] as Draft;
  if (/[;.]/.test(between) || ANOTHER_STRETCH.test(between) || COMPARED_AFTER.test(text.slice(draft.quantity.end))) return null;
  if (isSecondShare(text, previous, draft, between)) return previous.equivalentTo;
  const { unitKind } = previous.quantity;
  const ofPlan = OF_PLAN.test(text.slice(draft.quantity.end)) && WORKS_OUT.test(between);
  // `gấp 1,6 lần năm trước, chiếm 23,5%`: what is shared stands before the comparison.
  const isMultiple = previous.quantity.unit === 'lần' && isTimes(text, previous.quantity);
  const level = unitKind !== 'percent' && !isMultiple && previous.change === null && previous.per.length === 0;
  if (level && !COMPARISON.test(between) && scanned.layout.bracket(previous.quantity.number) === scanned.layout.bracket(draft.quantity.number) && (ofPlan || BARE_SHARE.test(between))) return headOf(scanned, drafts, i - 1, between);
  const isOver = isMultiple ? ofPlan || BARE_SHARE.test(between) : ofPlan && (unitKind === 'percent' || previous.change !== null);
  return isOver ? levelBefore(scanned, drafts, i) : null;
}

/** `gấp |1,6 lần|`, `|0,7 lần| so với`; `phát thanh |20 lần|` counts. */
const isTimes = (text: string, { start, end }: Draft['quantity']): boolean =>
  /(?:gấp|tăng|bằng|giảm)(?: (?:hơn|gần|khoảng|trên))? ?$/i.test(text.slice(Math.max(0, start - 14), start)) || /^(?: so với| cùng kỳ| năm| mức)/i.test(text.slice(end, end + 9));

/** `Tổng thu 96 tỷ đồng (phí 90 tỷ; khác 6 tỷ), bằng |103%| dự toán`: behind a closed bracket the level before it goes on. */
function beforeBracket(scanned: Scanned, drafts: readonly Draft[], i: number, closed: Bracket): Draft | null {
  const { text } = scanned.passage;
  const { quantity, change } = drafts[i] as Draft;
  if (quantity.unitKind !== 'percent' || change !== null || quantity.start < closed.close || scanned.layout.bracket(quantity.number) !== closed.parent) return null;
  let k = i - 1;
  while (k >= 0 && (drafts[k] as Draft).quantity.start > closed.open) k--;
  const level = drafts[k];
  if (level === undefined || level.quantity.unitKind === 'percent' || level.change !== null || level.per.length > 0 || level.quantity.unit === 'lần') return null;
  const between = text.slice(level.quantity.end, closed.open) + text.slice(closed.close + 1, quantity.start);
  if (between.length > 100 || /[;.]/.test(between) || ANOTHER_STRETCH.test(between) || COMPARISON.test(between) || COMPARED_AFTER.test(text.slice(quantity.end)) || scanned.layout.bracket(level.quantity.number) !== closed.parent) return null;
  return WORKS_OUT.test(between) && (OF_PLAN.test(text.slice(quantity.end)) || BARE_SHARE.test(between)) ? level : null;
}

/** `đạt 83% dự toán tỉnh giao và 79% dự toán huyện giao`: of the same level as the share before. */
const isSecondShare = (text: string, previous: Draft, draft: Draft, between: string): boolean =>
  previous.equivalentTo !== null && previous.quantity.unitKind === 'percent' && /^[^,]{0,40}(?:,|\svà)\s?$/.test(between) && OF_PLAN.test(between) && OF_PLAN.test(text.slice(draft.quantity.end, draft.quantity.end + 20));

/** `31.920 tấn, tăng 1,2% so với cùng kỳ, đạt 100,3% kế hoạch`: over percents and changes, no further than the clause. */
function levelBefore(scanned: Scanned, drafts: readonly Draft[], i: number): Draft | null {
  const { number } = (drafts[i] as Draft).quantity;
  const bracket = scanned.layout.bracket(number);
  const from = Math.max(scanned.layout.clause(number).start, scanned.layout.sentence(number).start);
  for (let k = i - 1; k >= 0; k--) {
    const other = drafts[k] as Draft;
    if (other.quantity.start < from) return null;
    if (scanned.layout.bracket(other.quantity.number) !== bracket) continue;
    if (other.quantity.unitKind !== 'percent' && other.quantity.unit !== 'lần' && other.change === null) return headOf(scanned, drafts, k, '');
    // A share with a measure of its own: `tỷ lệ hộ nghèo 5%, … đạt 104% kế hoạch` is of that.
    if (other.quantity.unitKind === 'percent' && other.change === null && other.equivalentTo === null) return null;
  }
  return null;
}

/** `1.791 việc trên |2.116 việc|, đạt 84,64%`: the share that the one makes of the other; `trên` compares nothing. */
function isOutOf({ passage: { text } }: Scanned, head: Draft, whole: Draft, { quantity: { value, unit } }: Draft): boolean {
  const { value: part } = head.quantity;
  const { value: all } = whole.quantity;
  if (unit !== '%' || value === null || part === null || all === null || part >= all || head.unit !== whole.unit || whole.quantity.start - head.quantity.end > 60) return false;
  const over = /(?:^|\s)(?:trên|trong|\/)(?: tổng số)?\s?$/i.exec(text.slice(head.quantity.end, whole.quantity.number));
  if (over === null || !makes(part, all, value)) return false;
  whole.comparator = 'eq';
  return true;
}

/** `Nợ 15,6 tỷ đồng của 87 doanh nghiệp, chiếm 3,2%`: whose it is comes behind, what is shared before. */
function headOf(scanned: Scanned, drafts: readonly Draft[], k: number, between: string): Draft {
  const draft = drafts[k] as Draft;
  const head = drafts[k - 1];
  const share = drafts[k + 1];
  if (head !== undefined && share !== undefined && isOutOf(scanned, head, draft, share)) return head;
  if (head === undefined || !between.includes(',') || head.quantity.unitKind === 'percent' || head.change !== null) return draft;
  return / của $/i.test(scanned.passage.text.slice(head.quantity.end, draft.quantity.start)) && !/[,;.:()]/.test(scanned.passage.text.slice(head.quantity.end, draft.quantity.start)) ? head : draft;
}

/** `746/765 cơ quan … đạt tỷ lệ 97,52%`, `10/20 (0,50)`. */
function isShareOfFraction(text: string, previous: Draft, draft: Draft, between: string): boolean {
  if (previous.quantity.denominator === null || draft.quantity.denominator !== null) return false;
  if (worksOut(previous, draft) && between.length < 120 && !/[;:]/.test(between)) return true;
  if (draft.quantity.unit === null) return /^\s?[(,]?\s?(?:đạt|=|bằng)?\s?$/.test(between);
  return !isOfOthers(text, previous, draft) && draft.quantity.unitKind === 'percent' && draft.per.length === 0 && !between.includes(';') && (/(?:tỷ lệ|tỉ lệ|đạt|chiếm|bằng|hoàn thành)\s?(?:là\s)?$/i.test(between) || /^\s?\(\s?$/.test(between));
}

/** `2/9 hồ chứa chỉ đạt |45%| dung tích`: not what the fraction makes, and of something that has words of its own. */
function isOfOthers(text: string, { quantity: { numerator, denominator } }: Draft, { quantity: { value, end } }: Draft): boolean {
  if (value === null || numerator === null || denominator === null || Math.abs((100 * numerator) / denominator - value) <= 2) return false;
  return /^ (?!(?:so|kế hoạch|chỉ tiêu|dự toán|tổng|và|trở|số)(?![A-Za-zÀ-ÖØ-öø-ỹ]))[A-Za-zÀ-ÖØ-öø-ỹ]/u.test(text.slice(end, end + 14));
}

/** `87/151 xã, phường, thị trấn có người nghiện (57,6%)`: as many percent as the fraction makes, to the last digit. */
const worksOut = (fraction: Draft, share: Draft): boolean => share.quantity.unit === '%' && !Number.isInteger(share.quantity.value) && isMadeBy(fraction, share);

const isMadeBy = ({ quantity: { numerator, denominator } }: Draft, { quantity: { value } }: Draft): boolean => value !== null && numerator !== null && denominator !== null && makes(numerator, denominator, value);

/** To the last digit that the share has. */
function makes(part: number, whole: number, share: number): boolean {
  const digits = String(share).split('.')[1]?.length ?? 0;
  return Math.abs((100 * part) / whole - share) <= 0.51 / 10 ** digits;
}

const isOneSentence = ({ layout }: Scanned, a: Draft, b: Draft): boolean => layout.sentence(a.quantity.number).start === layout.sentence(b.quantity.number).start;

/** `215.000.000 đồng (Bằng chữ: Hai trăm mười lăm triệu đồng)` */
const isSpelledOut = (previous: Draft, draft: Draft, between: string): boolean =>
  previous.quantity.unitKind === 'money' && previous.quantity.unit === draft.quantity.unit && previous.quantity.value === draft.quantity.value && /^\s?\(\s?(?:bằng chữ\s?:?\s?)?$/i.test(between);

/** `12.500 trang, tương đương |0,4 TB|`: a count in a physical measure, where the words say so. */
const isOtherMeasure = ({ quantity: { unitKind } }: Draft, { quantity }: Draft, between: string): boolean => unitKind === 'counted' && quantity.unitKind === 'physical' && MEASURES_AS.test(between);
const MEASURES_AS = /^[^,;.:()\d]{0,30},? tương đương (?:với |khoảng |gần |trên |hơn )?$/i;

/** Another measure of the same thing: percent against count, one currency against another, a bare decimal against a whole count. */
function differ(a: Draft, b: Draft): boolean {
  const x = a.quantity;
  const y = b.quantity;
  if (y.unitKind === 'money') return x.unitKind !== 'money' || x.unit !== y.unit;
  if (y.unitKind === 'percent') return x.unitKind !== 'percent';
  return y.unitKind === 'none' && !y.scaled && Number.isInteger(x.value ?? 0.5) && !Number.isInteger(y.value ?? 0);
}
