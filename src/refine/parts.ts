import { OPENER } from './labelwords.ts';
import { isPeople } from './classify.ts';
import type { Draft, Scanned } from './draft.ts';
import type { Bracket } from './layout.ts';
import { compatible, isApart, REACH } from './partsfit.ts';
import { aboveRun, leadRun, type Run } from './partslines.ts';
import { addUpRows, isNextInItem } from './rows.ts';

/** A bracket that speaks of another time or of a total of its own holds no parts of what stands before it. */
const OWN_BUSINESS = /trị giá|so với|năm trước|cùng kỳ|tăng|giảm|tổng số|(?:^|\s)năm\s\d{4}|tỷ lệ|tỉ lệ/i;

/** `giảm 332 ca so với cùng kỳ năm 2023 (719 ca)`: the bracket holds the earlier level. */
const ANOTHER_TIME = /so với|cùng kỳ|năm trước/i;

/** `thu nội địa 11.080 tỷ đồng, tăng 10,26% so cùng kỳ (10.049 tỷ đồng)`, inside a row of parts. */
const isEarlierLevel = ({ passage: { text } }: Scanned, bracket: Bracket | null, run: Run): boolean =>
  bracket !== null && bracket !== run.bracket && EARLIER.test(text.slice(Math.max(0, bracket.open - 24), bracket.open));
const EARLIER = /(?:cùng kỳ|năm trước|so với)[^,;.]*$/i;

/** How many parts an addition may have. */
const MOST_PARTS = 20;

/** Figures of lines before: of the one that opened the list, and of the one right above, where a line opens with `Trong đó`. */
export interface Before {
  readonly lead: readonly Draft[];
  readonly above: readonly Draft[];
}

/** Link each figure of a passage to the whole that it is a part of. */
export function linkParts(scanned: Scanned, drafts: readonly Draft[], { lead, above }: Before): void {
  let run: Run | null = above.length > 0 ? aboveRun(scanned, drafts, above) : leadRun(scanned, drafts, lead);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (draft.equivalentTo !== null) continue;
    const bracket = scanned.layout.bracket(draft.quantity.number);
    // `gồm A 30 (trong đó nữ 12), B 20`: behind its bracket a part's own parts leave the sum to the whole's.
    while (run !== null && (draft.quantity.number >= run.until || !within(bracket, run.bracket))) run = run.outer;
    const inner = opened(scanned, drafts, i, bracket);
    // A second opener in one bracket leaves the outer whole as it is.
    if (inner !== null) run = { ...inner, outer: inner.bracket === null ? null : inner.bracket === run?.bracket ? run.outer : run };
    if (run === null || run.whole === draft || !compatible(run.whole, draft) || isEarlierLevel(scanned, bracket, run)) continue;
    draft.partOf = run.whole;
    // `trong đó giáo viên 112 (|02 tiến sĩ|)`: a part may have parts of its own.
    if (draft.quantity.unitKind === 'none' && isPeople(run.whole.unit)) draft.unit ??= run.whole.unit;
    run.sum += draft.quantity.value ?? 0;
    // Parts that add up close the account: what follows is another's.
    if (run.sum === run.whole.quantity.value && bracket === null) run = null;
  }
  nextInItem(scanned, drafts, lead);
  addUp(scanned, drafts);
  addUpRows(scanned, drafts);
  for (let i = 1; i < drafts.length; i++) fillBracket(scanned, drafts, i);
}

/** Further parts of a list's total in the item of the first. */
function nextInItem(scanned: Scanned, drafts: readonly Draft[], lead: readonly Draft[]): void {
  let last = drafts[0];
  const whole = last?.partOf ?? null;
  if (last === undefined || whole === null || !lead.includes(whole)) return;
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (scanned.layout.bracket(draft.quantity.number) !== null || draft.equivalentTo !== null) continue;
    if (draft.partOf !== null || !compatible(whole, draft) || !isNextInItem(scanned, last, draft)) return;
    draft.partOf = whole;
    last = draft;
  }
}

/** `512 cơ sở giáo dục (195 trường mầm non, 168 trường tiểu học, 149 …)`: counts that add up to the one before their bracket, whatever their nouns. */
function fillBracket(scanned: Scanned, drafts: readonly Draft[], first: number): void {
  const bracket = scanned.layout.bracket((drafts[first] as Draft).quantity.number);
  if (bracket === null || scanned.layout.bracket((drafts[first - 1] as Draft).quantity.number) === bracket) return;
  let w = first - 1;
  while (w > 0 && (drafts[w] as Draft).equivalentTo !== null) w--;
  const whole = drafts[w] as Draft;
  const gap = bracket.open - whole.quantity.end;
  if (whole.quantity.unitKind !== 'counted' || gap < -1 || gap > 60 || !isPlainCount(whole) || /[;.]/.test(scanned.passage.text.slice(whole.quantity.end, bracket.open))) return;
  const inside: Draft[] = [];
  for (let k = first; k < drafts.length && (drafts[k] as Draft).quantity.number < bracket.close; k++) {
    const draft = drafts[k] as Draft;
    if (draft.equivalentTo === null && scanned.layout.bracket(draft.quantity.number) === bracket) inside.push(draft);
  }
  if (inside.some(isApart)) return;
  const sum = inside.reduce((all, part) => all + (part.quantity.value ?? 0), 0);
  if (inside.length < 2 || sum !== whole.quantity.value || !inside.every(isPlainCount)) return;
  for (const part of inside) part.partOf = whole;
}

const isPlainCount = ({ quantity, comparator, change, per }: Draft): boolean =>
  quantity.value !== null && quantity.denominator === null && comparator === 'eq' && change === null && per.length === 0 && (quantity.unitKind === 'counted' || quantity.unitKind === 'none');


function opened(scanned: Scanned, drafts: readonly Draft[], i: number, bracket: Bracket | null): Run | null {
  const draft = drafts[i] as Draft;
  const previous = drafts[i - 1];
  if (previous === undefined) return null;
  const { text } = scanned.passage;
  const outside = scanned.layout.bracket(previous.quantity.number);
  if (bracket !== null && !within(outside, bracket)) return bracketRun(scanned, drafts, i, bracket);
  const sentence = scanned.layout.sentence(draft.quantity.number);
  const from = Math.max(previous.quantity.end, sentence.start);
  const opener = OPENER.find(text.slice(from, draft.quantity.start));
  if (opener === null || (/^cụ thể/i.test(text.slice(from + opener.start, from + opener.end)) && from + opener.start - sentence.start < 4)) return null;
  // What is a part of another line's figure, or stands in the same bracket, may have parts of its own.
  const whole = nearest(drafts, i, draft, (other) => other.partOf === null || other.partOf.scanned !== scanned || (bracket !== null && scanned.layout.bracket(other.quantity.number) === bracket));
  if (whole === null) return null;
  // A share's parts end with the clause; a count's go on over semicolons.
  const until = bracket?.close ?? (whole.quantity.unitKind === 'percent' ? scanned.layout.clause(draft.quantity.number).end : sentence.end);
  return { whole, sum: 0, bracket, until, outer: null };
}

/** `Tổng số 40.974 người (Nữ: 17.983; Đảng viên: 8.723)`, `16 trung tâm, cụ thể: Việt Trì (05), Phù Ninh (01)`. */
function bracketRun(scanned: Scanned, drafts: readonly Draft[], i: number, bracket: Bracket): Run | null {
  const draft = drafts[i] as Draft;
  const inside = scanned.passage.text.slice(bracket.open + 1, draft.quantity.start);
  const opened = OPENER.find(inside) !== null;
  const breakdown = opened || draft.quantity.unit === null || /:\s?$/.test(inside) || /^\s?$/.test(inside);
  // `đạt 113% chỉ tiêu (4.000 đoàn viên)`: the plan, not a part.
  if (/(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|cùng kỳ)(?: (?:đề ra|đặt ra|được giao|giao))?\s?$/i.test(scanned.passage.text.slice(Math.max(0, bracket.open - 22), bracket.open))) return null;
  if (!opened && (OWN_BUSINESS.test(inside) || ANOTHER_TIME.test(scanned.passage.text.slice((drafts[i - 1] as Draft).quantity.end, bracket.open)))) return null;
  // `khách nội địa 80%; khách quốc tế từ Bắc Á (40%)`: a share is no part of what another clause says.
  const from = draft.quantity.unitKind === 'percent' ? scanned.layout.clause(bracket.open).start : 0;
  const before = (other: Draft): boolean => other.quantity.end <= bracket.open + 1 && other.quantity.start >= from && encloses(scanned, other, bracket);
  const whole = nearest(drafts, i, draft, breakdown ? before : (other) => before(other) && isShareOf(scanned, other, draft, bracket));
  return whole === null ? null : { whole, sum: 0, bracket, until: bracket.close, outer: null };
}

/** `421.675 hồ sơ (trực tuyến 298.143 hồ sơ, …)`: right before its bracket, in the part's own unit, and no less. */
function isShareOf(scanned: Scanned, { quantity, unit }: Draft, part: Draft, bracket: Bracket): boolean {
  // `62% (có chứng chỉ |27%|)`
  if (quantity.unitKind === 'percent') return bracket.open === quantity.end + 1 && part.quantity.unitKind === 'percent' && part.change === null && (part.quantity.value ?? Infinity) < (quantity.value ?? 0) && /^có [A-Za-zÀ-ÖØ-öø-ỹ]/u.test(scanned.passage.text.slice(bracket.open + 1, part.quantity.start));
  if (quantity.unitKind !== 'counted' || unit?.toLowerCase() !== part.unit?.toLowerCase() || part.change !== null || (part.quantity.value ?? Infinity) > (quantity.value ?? 0)) return false;
  return !/[;.\d]/.test(scanned.passage.text.slice(quantity.end, bracket.open)) && !/^(?:và|tính cả|cùng) /i.test(scanned.passage.text.slice(bracket.open + 1, part.quantity.start));
}

const encloses = (scanned: Scanned, other: Draft, bracket: Bracket): boolean => within(bracket.parent, scanned.layout.bracket(other.quantity.number));

function within(inner: Bracket | null, outer: Bracket | null): boolean {
  if (outer === null) return true;
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The nearest figure before that can be a whole; a share's whole is the very next share before it, or none. */
function nearest(drafts: readonly Draft[], i: number, part: Draft, fits: (draft: Draft) => boolean): Draft | null {
  let rated: Draft | null = null;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const other = drafts[k] as Draft;
    if (other.equivalentTo !== null || !fits(other)) continue;
    // `5.500 lao động, bình quân 1.100 lao động/năm, trong đó 200 người`: the total rather than its rate, which stands right behind it.
    if (compatible(other, part) && (rated === null || other.per.length === 0)) {
      if (rated !== null || other.per.length === 0 || part.per.length > 0 || !isOnAverage(other)) return other;
      rated = other;
    } else if (part.quantity.unitKind === 'percent' || rated !== null) return rated;
  }
  return rated;
}

const isOnAverage = ({ quantity: { start }, scanned }: Draft): boolean => /, (?:bình quân|trung bình)[^,;.:()\d]*$/i.test(scanned.passage.text.slice(Math.max(0, start - 40), start));

/**
 * Figures that add up to one before them are its parts, whatever the words: `955 đơn vị, … 859 đơn vị; … 96 đơn vị`.
 * Two at least, told apart from chance by size or by an opening word.
 */
function addUp(scanned: Scanned, drafts: readonly Draft[]): void {
  for (let first = 1; first < drafts.length - 1; first++) {
    for (let w = first - 1; w >= 0 && w >= first - REACH; w--) {
      const last = sumEnd(drafts, w, first);
      if (last < 0 || !plausible(scanned, drafts, w, first)) continue;
      for (let k = first; k <= last; k++) {
        const part = drafts[k] as Draft;
        if (part.equivalentTo === null) part.partOf = drafts[w] as Draft;
      }
      first = last;
      break;
    }
  }
}

/** The last part of an addition that begins at `first` and comes out at the whole exactly; -1 where none does. */
function sumEnd(drafts: readonly Draft[], w: number, first: number): number {
  const whole = drafts[w] as Draft;
  const total = whole.quantity.value;
  if (total === null || whole.quantity.unitKind === 'percent' || whole.comparator !== 'eq' || total < 5) return -1;
  let sum = 0;
  let parts = 0;
  for (let k = first; k < drafts.length && k < first + MOST_PARTS; k++) {
    const part = drafts[k] as Draft;
    if (part.equivalentTo !== null) continue;
    if (!compatible(whole, part) || part.quantity.value === null || part.comparator !== 'eq') return -1;
    sum += part.quantity.value;
    parts++;
    if (sum > total + 1e-9) return -1;
    if (parts > 1 && Math.abs(sum - total) <= 1e-9 * total) return k;
  }
  return -1;
}

/** Next to its parts, or called back by `trong đó`, `gồm có`, or the bare brackets of a list of places. */
function plausible(scanned: Scanned, drafts: readonly Draft[], w: number, first: number): boolean {
  const whole = drafts[w] as Draft;
  const start = drafts[first] as Draft;
  const { text } = scanned.passage;
  const between = drafts.slice(w + 1, first);
  const bracket = scanned.layout.bracket(start.quantity.number);
  // `(xuất sắc: 9; tốt: 6; khá: 3)`: in one bracket they are sisters, whatever they add up to.
  if (bracket !== null && bracket === scanned.layout.bracket(whole.quantity.number)) return false;
  // Round figures add up by chance (`100 …, 50 …, 50 …`).
  const round = (whole.quantity.value ?? 0) % 10 === 0 && scanned.layout.sentence(start.quantity.number).start > whole.quantity.start;
  if (!round && between.every((other) => other.equivalentTo === whole || other.partOf === whole)) return true;
  const previous = drafts[first - 1] as Draft;
  return OPENER.find(text.slice(previous.quantity.end, start.quantity.start)) !== null || (start.quantity.unit === null && bracket !== null);
}

