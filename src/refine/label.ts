import { isAt, isOneOfAt } from '../text/characters.ts';
import { MAGNITUDES } from '../lexicon/quantities.ts';
import { Phrases } from '../text/phrases.ts';
import type { Draft, Scanned } from './draft.ts';
import { isPeople } from './classify.ts';
import { shareBeginnings, shareHeads, shareNouns, sharePredicates, shareTitle } from './labelshare.ts';
import type { Title } from './labelshare.ts';
import { shareOwners } from './labelowner.ts';
import { joined } from './labelplace.ts';
import { nounBehind, risesTo, splitBetween } from './labelsplit.ts';
import { afterOpening, words } from './labelstretch.ts';
import { OPENER, behindOpening, clean, cleanRight, isLonger, measured, shorten } from './labelwords.ts';
import type { Bracket } from './layout.ts';

/** nghìn   triệu   nghìn tỷ */
const MAGNITUDE = new Phrases(Object.keys(MAGNITUDES));

/** Fill in the labels of a passage's drafts, clause by clause. */
export function labelPassage(scanned: Scanned, drafts: readonly Draft[]): void {
  const title: Title = { text: '', sentence: -1 };
  for (const group of clausesOf(scanned, drafts)) {
    shareOut(scanned, group);
    for (const draft of group) draft.left = clean(behindOpening(draft.left));
    shareNouns(scanned, group);
    sharePredicates(scanned, group);
    shareBeginnings(scanned, group);
    shareHeads(group);
    shareTitle(scanned, group, title);
  }
  shareOwners(scanned, drafts);
  const measures = new Map<Draft, string>();
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    draft.label = labelOf(scanned, draft, drafts[i - 1], alike(scanned, drafts, i), measures);
  }
}

/** A bracket's figures are a group of their own; after it the clause it interrupted goes on: `60 (nam: 25; nữ: 35), trong đó: khối A 20`. */
function clausesOf(scanned: Scanned, drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  const latest = new Map<Bracket | null, { start: number; group: Draft[] }>();
  for (const draft of drafts) {
    const { start } = scanned.layout.clause(draft.quantity.number);
    const bracket = scanned.layout.bracket(draft.quantity.number);
    const open = latest.get(bracket);
    if (open?.start === start) {
      open.group.push(draft);
      continue;
    }
    const group = [draft];
    groups.push(group);
    latest.set(bracket, { start, group });
  }
  return groups;
}

/** Divide the words of a clause among its figures. */
function shareOut(scanned: Scanned, group: readonly Draft[]): void {
  const { text } = scanned.passage;
  const clause = scanned.layout.clause((group[0] as Draft).quantity.number);
  /** Levels that rise or fall to the next one: all their words are its words. */
  const raised: number[] = [];
  for (let i = 0; i < group.length; i++) {
    const draft = group[i] as Draft;
    const next = group[i + 1];
    const { quantity } = draft;
    const begin = wordsBegin(text, quantity);
    if (i === 0) draft.left = words(scanned, afterOpening(scanned, clause.start, quantity.start), quantity.start);
    // `Khá 251 em; Đạt 327 em`: a grade, as behind a comma.
    if (i === 0 && clause.start > scanned.layout.sentence(quantity.number).start && /^ ?(?:Đạt|Chưa đạt|Không đạt) $/.test(draft.left)) draft.left = `,${draft.left}`;
    if (next === undefined) {
      draft.right = words(scanned, begin, isNamed(text, quantity) ? ownEnd(text, quantity.end, clause.end) : clause.end);
      break;
    }
    if (risesTo(text, draft, next, () => words(scanned, quantity.end, next.quantity.start))) {
      next.left = draft.left;
      raised.push(i);
      continue;
    }
    const split = splitBetween(text, draft, next);
    draft.right = words(scanned, begin, split ?? next.quantity.start);
    next.left = words(scanned, split ?? begin, next.quantity.start);
    if (split === null) draft.right = `${draft.right} ${ownRight(scanned, group, i + 1, clause.end)}`;
  }
  for (const i of raised.reverse()) (group[i] as Draft).right = (group[i + 1] as Draft).right;
}

/** `đạt: 8` */
const isNamed = (text: string, { start }: Draft['quantity']): boolean => isAt(text, start - 1, ':') || (isAt(text, start - 1, ' ') && isAt(text, start - 2, ':'));

/** `đạt: 8 (1,61%), không có học sinh chưa đạt`: what follows the share is another's. */
function ownEnd(text: string, from: number, end: number): number {
  const close = isAt(text, from, ' ') && isAt(text, from + 1, '(') ? text.indexOf(')', from) : from - 1;
  return isAt(text, close + 1, ',') && close < end ? close + 1 : end;
}

/** Where nothing parts two figures, the first one's words run on over the second's: `479 đơn vị tổ chức 81.845 lượt đoàn viên học tập`. */
function ownRight(scanned: Scanned, group: readonly Draft[], i: number, end: number): string {
  const draft = group[i] as Draft;
  const next = group[i + 1];
  const stop = next ? splitBetween(scanned.passage.text, draft, next) ?? next.quantity.start : end;
  return words(scanned, wordsBegin(scanned.passage.text, draft.quantity), stop);
}

/** Where the words after a figure begin: a counted noun is one of them, the magnitude before it (`450 nghìn con`) is not. */
function wordsBegin(text: string, quantity: Draft['quantity']): number {
  if (quantity.unitKind !== 'counted') return quantity.end;
  const end = MAGNITUDE.at(text, isAt(text, quantity.numberEnd, ' ') ? quantity.numberEnd + 1 : quantity.numberEnd);
  return end < 0 ? quantity.numberEnd : end;
}

/** Counters that say nothing where the words before the figure do: `nữ 17.907 người`, `kiểm tra 475 cuộc`. */
const COUNTERS = new Set(['người', 'đơn vị', 'cuộc', 'lượt người', 'trường hợp', 'lần', 'lượt', 'cái', 'chiếc', 'lớp', 'vụ', 'hộ', 'đồng chí', 'em']);

/** `Toàn xã có |42 lớp|`: where they are says nothing of what is counted. */
const ALL_OF_IT = /(?:^|: )(?:toàn|cả) [a-zà-öø-ỹ]+(?: [a-zà-öø-ỹ]+)?$/iu;

function withoutCounter(left: string, right: string): string {
  const counter = right.toLowerCase();
  // `Hỗ trợ cho |140 hộ|`
  if (left === '' || counter.includes(',') || ALL_OF_IT.test(left) || / (?:cho|ở|tại|đối với)$/.test(left)) return right;
  // `Trồng cây xanh 12.000 cây`, `Đàn bò 12.000 con`
  return COUNTERS.has(counter) || (!counter.includes(' ') && ` ${left.toLowerCase().replaceAll(',', '')} `.includes(` ${counter} `)) || counter === 'con' ? '' : right;
}

/** `đoàn viên do tỉnh quản lý, |còn lại| là đoàn viên ngành`, `…, |kết quả:| …`: the rest is another's. */
const REST = new Phrases(['còn lại', 'kết quả', 'cụ thể', 'kết quả như sau', 'cụ thể như sau']);

function upToRest(right: string): string {
  if (!right.includes(':') && !right.includes('còn lại')) return right;
  const rest = REST.find(right, 1);
  if (rest === null) return right;
  const isOther = /^còn lại/i.test(right.slice(rest.start, rest.start + 7)) ? /(?:,| và) $/.test(right.slice(0, rest.start)) : right.slice(rest.end).trimStart().startsWith(':');
  return isOther ? right.slice(0, rest.start).replace(/(?:,| và)? $/, '') : right;
}

/** `86,1%|, vượt kế hoạch đề ra|`, `29.346 MW (19,5%)|, trường hợp đủ nước thì cao hơn|`: what a comma parts from a measured figure is said of it. */
function withoutRemark(draft: Draft, right: string): string {
  const { unitKind } = draft.quantity;
  const isNamed = draft.left !== '' || draft.equivalentTo !== null;
  return isNamed && unitKind !== 'counted' && unitKind !== 'none' && /^ *,/.test(right) ? '' : right;
}

/** `450 lượt em/năm |học|` */
const SCHOOL_YEAR = /^ học(?![A-Za-zÀ-ÖØ-öø-ỹ]| [A-Za-zÀ-ÖØ-öø-ỹ])/u;

/** `41 học sinh|/lớp|`: what things are reckoned by is the rate. */
function withoutReckoning(text: string, { right, quantity }: Draft): string {
  if (quantity.per.length === 0 || quantity.unitKind !== 'counted') return right;
  const said = text.slice(wordsBegin(text, quantity), quantity.end).trim();
  const at = said.indexOf('/');
  return at > 0 && right.trimStart().startsWith(said) ? said.slice(0, at) + right.trimStart().slice(said.length).replace(SCHOOL_YEAR, '') : right;
}

/** `65% công đoàn các cấp trở lên`: said of the figure, further off. */
function withoutComparator(scanned: Scanned, draft: Draft): string {
  const { comparator, quantity } = draft;
  const right = withoutRemark(draft, upToRest(withoutReckoning(scanned.passage.text, draft)));
  if (comparator !== 'gte' && comparator !== 'lte') return right;
  const { text } = scanned.passage;
  const touches = / trở (?:lên|xuống)$/.test(text.slice(quantity.number, quantity.end));
  if (touches ? quantity.unitKind !== 'counted' : quantity.start !== quantity.number && !/^từ /i.test(text.slice(quantity.start, quantity.start + 3))) return right;
  return right.replace(comparator === 'gte' ? / trở lên(?![A-Za-zÀ-ÖØ-öø-ỹ])/u : / trở xuống(?![A-Za-zÀ-ÖØ-öø-ỹ])/u, '');
}

/** `Việt Trì (12), thị xã Phú Thọ (08)`: a bare figure in brackets is of the name before them. */
function nameBefore(scanned: Scanned, draft: Draft): string | null {
  const { text } = scanned.passage;
  const { number, numberEnd, unit } = draft.quantity;
  if (unit !== null || !isAt(text, number - 1, '(') || !isAt(text, numberEnd, ')') || draft.equivalentTo !== null) return null;
  const name = /(?:^|[,;:.]\s?|\svà\s)([^,;:.()]{2,60})\s?\($/.exec(text.slice(Math.max(0, number - 70), number))?.[1];
  return name === undefined ? null : name.trim();
}

/** The bracket that a figure opens: `(450 ha)`, `(tăng khoảng 2 xã)`. */
function bracketOpened({ layout }: Scanned, { quantity: { number, start } }: Draft): Bracket | null {
  const bracket = layout.bracket(number);
  return bracket !== null && start - bracket.open <= LONGEST_OPENING ? bracket : null;
}

const LONGEST_OPENING = 16;
/** No title of a bracket is longer. */
const LONGEST_NAME = 120;

/** `Trồng rừng tập trung (450 ha)`, `Kết nạp đoàn viên mới (12 người, …)`: a figure that opens a bracket without words of its own is of those before it. */
function nameOfBracket(scanned: Scanned, draft: Draft, previous: Draft | undefined, right: string): string {
  const { text } = scanned.passage;
  const { start, unitText } = draft.quantity;
  const open = draft.left === '' && draft.equivalentTo === null ? bracketOpened(scanned, draft)?.open ?? -1 : -1;
  if (open < 0 || (right !== '' && right !== unitText && !right.startsWith('so với ')) || OPENER.find(text, open, start) !== null) return '';
  const floor = Math.max(previous?.quantity.end ?? 0, scanned.layout.sentence(open).start, open - LONGEST_NAME);
  const before = text.slice(floor, open);
  let cut = behindMark(before, before.length);
  // `các xã, phường đạt chuẩn (12 xã)`, `nhà máy Lam Hà I, II (300 MW)`
  while (cut > 0 && (nounBehind(before, cut - 1) > 0 || (isAt(before, cut - 1, ',') && ROMAN.test(before.slice(cut, cut + 6))))) cut = behindMark(before, cut - 1);
  // What is of the figure before, or goes on further than looked, is no name.
  if (cut === 0 && floor > 0 && floor !== scanned.layout.sentence(open).start) return /^\s?\)? ?và /.test(before) ? clean(words(scanned, floor, open)) : '';
  return clean(words(scanned, floor + cut, open));
}

const ROMAN = /^ [IVX]{1,4}(?![A-Za-zÀ-ÖØ-öø-ỹ\d])/u;

function behindMark(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isOneOfAt(text, at - 1, ',;:.()')) at--;
  return at;
}

/** A word by itself (`Tốt: 186`) is of what the heading names. */
function underHeading(scanned: Scanned, draft: Draft, label: string): string {
  if (draft.unit !== null || draft.partOf !== null || isLonger(label, 2)) return label;
  const title = scanned.passage.heading?.title ?? '';
  return title !== '' && !isLonger(title, 6) ? `${title} ${label}` : label;
}

/** A measure that does not say of what. */
const GENERIC = /^(?:đạt )?(?:tỷ lệ|tỉ lệ|số|tổng số|mức|(?:kế hoạch|dự toán|chỉ tiêu|KH|DT)(?: [a-zà-öø-ỹ]+){0,3} giao|kế hoạch|dự toán|KH|DT|so (?:với )?cùng kỳ|so (?:với )?(?:dự toán|kế hoạch|ước thực hiện))$/iu;

/** What a level is compared with, or a share is of, where nothing else is said: behind the measure, as in `thu ngân sách so với dự toán`. */
const OF_WHAT = /^(?:đạt )?(?:(?:kế hoạch|dự toán|chỉ tiêu|KH|DT)(?: (?!về |trong |của )[A-Za-zÀ-ÖØ-öø-ỹ]+){0,3}|so (?:với )?[A-Za-zÀ-ÖØ-öø-ỹ]+(?: [A-Za-zÀ-ÖØ-öø-ỹ]+){0,6})$/u;
const OF_WHOLE = /^(?:tổng số|tổng|diện tích|số) [A-Za-zÀ-ÖØ-öø-ỹ]+(?: [A-Za-zÀ-ÖØ-öø-ỹ]+){0,3}$/u;
const isTail = ({ quantity, equivalentTo }: Draft, left: string, right: string): boolean =>
  left === '' && (quantity.unitKind === 'percent' ? (equivalentTo !== null && OF_WHOLE.test(right)) || OF_WHAT.test(right) : right.startsWith('so ') && OF_WHAT.test(right));

/** What a sum says of what stands before it: `trao 219 suất quà, tổng số tiền 119,7 triệu đồng`. */
const OF_MONEY = /^(?:với )?(?:tổng )?(?:số tiền|trị giá|giá trị|kinh phí|khối lượng)$/i;

const sameClause = ({ layout }: Scanned, { quantity }: Draft, previous: Draft): boolean =>
  layout.bracket(quantity.number) === layout.bracket(previous.quantity.number) && layout.clause(quantity.number).start <= previous.quantity.start && layout.sentence(quantity.number).start <= previous.quantity.start;

/** How far back a figure without words looks for one that counts the same. */
const FURTHEST_ALIKE = 6;

/** `Bắt 24 vụ, 38 đối tượng (tăng |3 vụ|)`: of what was counted alike, over other figures. */
function alike({ layout }: Scanned, drafts: readonly Draft[], i: number): Draft | undefined {
  const { unit, quantity, change } = drafts[i] as Draft;
  const previous = drafts[i - 1];
  if (unit === null || quantity.unitKind === 'percent' || previous === undefined) return undefined;
  // `thu ngân sách tăng 8%/năm và đạt |5.000 tỷ đồng|`: in one clause, of what is before it.
  const isOver = quantity.unitKind === 'money' && previous.quantity.unitKind === 'counted';
  if (change === null && !isOver && layout.clause(quantity.number).start <= previous.quantity.start) return undefined;
  const { start } = layout.sentence(quantity.number);
  for (let k = i - 1; k >= 0 && k >= i - FURTHEST_ALIKE && (drafts[k] as Draft).quantity.start >= start; k--) if ((drafts[k] as Draft).unit === unit) return drafts[k];
  return undefined;
}

/** `…; trong đó: thu nội địa 850 tỷ đồng. |Ước thực hiện| 940 tỷ đồng`: a new sentence is of the whole again. */
function wholeBefore({ layout }: Scanned, { quantity }: Draft, previous: Draft | undefined): Draft | undefined {
  let origin = previous;
  if (origin === undefined || layout.sentence(quantity.number).start <= origin.quantity.start) return origin;
  while (origin.partOf?.scanned === previous?.scanned && origin.partOf) origin = origin.partOf;
  return origin;
}

/** `giảm 6 lớp và tăng |312 học sinh|` are of different things, `12 học sinh bỏ học, giảm |3 em|` are not. */
const isCountedAlike = (a: Draft, b: Draft): boolean => a.unit?.toLowerCase() === b.unit?.toLowerCase() || (isPeople(a.unit) && isPeople(b.unit));

/** `measures` remembers what a figure is of, apart from the comparison it makes: `đạt 45% kế hoạch, tăng 5% so cùng kỳ` are both of the level before. */
function labelOf(scanned: Scanned, draft: Draft, previous: Draft | undefined, like: Draft | undefined, measures: Map<Draft, string>): string {
  const name = nameBefore(scanned, draft);
  if (name !== null) return name;
  const own = cleanRight(withoutComparator(scanned, draft));
  const left = shorten(measured(draft.left === '' ? nameOfBracket(scanned, draft, previous, own) : draft.left));
  const right = withoutCounter(left, own);
  if (previous !== undefined && OF_MONEY.test(left) && sameClause(scanned, draft, previous)) return `${previous.label} ${left}${/^từ /i.test(right) ? ` ${right}` : ''}`;
  // `có 12 xã đạt chuẩn, tăng |2 xã| so với đầu năm`: more of the same.
  const isMore = draft.change !== null && left === '' && previous !== undefined && right.toLowerCase() === draft.unit?.toLowerCase() && isCountedAlike(like ?? previous.equivalentTo ?? previous, draft) && scanned.layout.clause(bracketOpened(scanned, draft)?.open ?? draft.quantity.number).start <= previous.quantity.start;
  // `gấp 1,6 |lần| năm trước`: the measure stands before.
  const label = isMore || (draft.unit === 'lần' && left === '') ? '' : joined(left, right);
  const isOfWhat = isTail(draft, left, right);
  if (label !== '' && !isOfWhat && !GENERIC.test(label)) return underHeading(scanned, draft, label);
  const origin = draft.equivalentTo ?? like ?? wholeBefore(scanned, draft, previous);
  const base = (origin && (measures.get(origin) ?? origin.label)) ?? scanned.passage.heading?.title ?? '';
  measures.set(draft, base);
  if (label === '') return base;
  if (base.toLowerCase().startsWith(label.toLowerCase())) return base;
  return (isOfWhat || OF_WHAT.test(label) ? `${base} ${label}` : `${label} ${base}`).trim();
}
