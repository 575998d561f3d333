import { LEAD_INS, LINK_VERBS, MEASURE_HEADS, PART_OPENERS, PREDICATES } from '../lexicon/cues.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../lexicon/quantities.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { trimEnd, trimStart } from '../text/trim.ts';
import type { Draft, Scanned } from './draft.ts';

const LEAD_IN = pattern(String.raw`(?: \x20 | [,:;.\-–+*•“"] )* (?: ${phrases(LEAD_INS)} ) ${WORD_END} (?: \x20 | [,:;] )*`);
const COMPARING = pattern(String.raw`\x20? (?: ${phrases([...COMPARATORS_AFTER.gte, ...COMPARATORS_AFTER.lte])} ) ${WORD_END}`);
const HEAD = pattern(String.raw`${WORD_START} ${phrases(MEASURE_HEADS)} ${WORD_END}`);
const SHARED_HEAD = pattern<'head'>(String.raw`(?<head> (?: tỷ | tỉ )\x20(?: trọng | lệ ) | cơ\x20cấu ) ${WORD_END}`);
const PREDICATE = pattern(String.raw`${WORD_START} ${phrases(PREDICATES)} ${WORD_END}`);

const links = new Set<string>([...LINK_VERBS, ...[...COMPARATORS_BEFORE.gte, ...COMPARATORS_BEFORE.approx].filter((word) => !word.includes(' '))]);

const OPENER = pattern(String.raw`${WORD_START} ${phrases(PART_OPENERS)} ${WORD_END}`);

/** `, công chức, viên chức, người lao động,` */
const NOUN_ROW = pattern(String.raw`(?: , \x20 \p{L}+ (?: \x20 \p{L}+ ){0,2} (?= , ) ){1,6} | , \x20 \p{L}+ \x20 \p{L}+ \x20 (?: ${phrases(PREDICATES)} | diễn ) ${WORD_END}`);

/** Longer than this, a clause's beginning is the sentence's business, not the figure's. */
const LONGEST_LEFT = 26;

/** Fill in the labels of a passage's drafts, clause by clause. */
export function labelPassage(scanned: Scanned, drafts: readonly Draft[]): void {
  for (const group of clausesOf(scanned, drafts)) {
    shareOut(scanned, group);
    for (const draft of group) draft.left = clean(draft.left);
    sharePredicates(scanned, group);
    shareBeginnings(scanned, group);
    shareHeads(group);
  }
  const measures = new Map<Draft, string>();
  for (const [i, draft] of drafts.entries()) draft.label = labelOf(scanned, draft, drafts[i - 1], measures);
}

function clausesOf(scanned: Scanned, drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  let last = { start: -1, end: -1, bracket: null as unknown };
  for (const draft of drafts) {
    const clause = scanned.layout.clause(draft.quantity.number);
    const bracket = scanned.layout.bracket(draft.quantity.number);
    if (clause.start === last.start && clause.end === last.end && bracket === last.bracket) (groups[groups.length - 1] as Draft[]).push(draft);
    else if (bracket === null && groups.length > 0 && last.bracket !== null) resume(scanned, groups, draft, clause);
    else groups.push([draft]);
    last = { ...clause, bracket };
  }
  return groups;
}

/** After a bracket the clause it interrupted goes on. */
function resume(scanned: Scanned, groups: Draft[][], draft: Draft, clause: { start: number; end: number }): void {
  for (let i = groups.length - 1; i >= 0; i--) {
    const first = (groups[i] as Draft[])[0] as Draft;
    const own = scanned.layout.clause(first.quantity.number);
    if (own.start === clause.start && scanned.layout.bracket(first.quantity.number) === null) {
      (groups[i] as Draft[]).push(draft);
      return;
    }
    if (own.end < clause.start) break;
  }
  groups.push([draft]);
}

/** Divide the words of a clause among its figures. */
function shareOut(scanned: Scanned, group: readonly Draft[]): void {
  const { text } = scanned.passage;
  const clause = scanned.layout.clause((group[0] as Draft).quantity.number);
  let from = clause.start;
  for (const [i, draft] of group.entries()) {
    const next = group[i + 1];
    const { quantity } = draft;
    const begin = quantity.unitKind === 'counted' ? quantity.numberEnd : quantity.end;
    if (i === 0) draft.left = words(scanned, afterOpening(scanned, from, quantity.start), quantity.start);
    if (next === undefined) {
      draft.right = words(scanned, begin, clause.end);
      break;
    }
    const split = splitBetween(text, draft, next);
    draft.right = words(scanned, begin, split ?? next.quantity.start);
    next.left = words(scanned, split ?? begin, next.quantity.start);
    if (split === null) draft.right = `${draft.right} ${ownRight(scanned, group, i + 1, clause.end)}`;
    from = next.quantity.start;
  }
}

/** Where nothing parts two figures, the first one's words run on over the second's: `479 đơn vị tổ chức 81.845 lượt đoàn viên học tập`. */
function ownRight(scanned: Scanned, group: readonly Draft[], i: number, end: number): string {
  const draft = group[i] as Draft;
  const next = group[i + 1];
  const stop = next ? splitBetween(scanned.passage.text, draft, next) ?? next.quantity.start : end;
  return words(scanned, draft.quantity.unitKind === 'counted' ? draft.quantity.numberEnd : draft.quantity.end, stop);
}

/**
 * The offset between two figures where the first one's words end and the second one's begin; null where they have all in common.
 * A new measure (`tổng số tiền là`, `tỷ lệ`) begins the second's; else the last comma or `và`.
 */
function splitBetween(text: string, draft: Draft, next: Draft): number | null {
  const from = draft.quantity.end;
  const between = text.slice(from, next.quantity.start);
  const blank = between.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const opener = OPENER.find(blank, 0);
  if (opener !== null) return from + opener.start;
  // `40.431 cán bộ, công chức, viên chức`: nouns in a row after one number are one subject.
  const row = draft.quantity.unitKind === 'counted' ? NOUN_ROW.at(blank, 0) : null;
  if (row === null && /^\s?(?:[,;:.)]|và\s|hoặc\s)/.test(blank)) return from;
  const head = HEAD.find(blank, Math.min(blank.length, firstWordEnd(blank)));
  const comma = Math.max(lastSeparator(blank, ','), lastSeparator(blank, ' và '), lastSeparator(blank, '. '), lastSeparator(blank, ':'));
  if (head !== null && head.start > 0) {
    const before = blank.lastIndexOf(',', head.start);
    return from + (before > 0 && head.start - before < 40 && before <= comma ? before : head.start);
  }
  return comma < 0 ? null : from + comma;
}

const firstWordEnd = (text: string): number => /^\s*\S+\s*/.exec(text)?.[0].length ?? 0;
const lastSeparator = (text: string, mark: string): number => text.lastIndexOf(mark);

/** Past the adverbial that opens a clause: in `Sau khi …, đến cuối năm 2013 toàn tỉnh có`, what is measured begins behind the year. */
function afterOpening(scanned: Scanned, start: number, end: number): number {
  let from = start;
  for (const period of scanned.periods) {
    if (period.start < start || period.end > end) continue;
    const before = scanned.passage.text.slice(start, period.start).trimEnd();
    // `Điện thương phẩm: Năm 2025 khoảng 335 tỷ kWh`: what stands before the colon is the measure.
    if (/[,(]$/.test(before) || (before.endsWith(':') && before.length > 80)) from = period.end;
    // `Theo khảo sát tháng 10/2021, mới có`: whose word it is belongs to no measure.
    else if (/^\s?theo\s/i.test(before) && scanned.passage.text[period.end] === ',') from = period.end + 1;
  }
  return from;
}

/** A stretch of the passage without its periods and the brackets that hold other figures. */
function words(scanned: Scanned, start: number, end: number): string {
  if (end <= start) return '';
  return withoutPeriods(scanned, start, end).replace(/\([^()]*\d[^()]*\)?/g, ' ');
}

function withoutPeriods(scanned: Scanned, start: number, end: number): string {
  let out = '';
  let at = start;
  for (const period of scanned.periods) {
    if (period.end <= at || period.start >= end) continue;
    out += `${scanned.passage.text.slice(at, Math.max(at, period.start))} `;
    at = Math.min(end, period.end);
  }
  return out + scanned.passage.text.slice(at, end);
}

/** `90% doanh nghiệp nhà nước và 70% doanh nghiệp ngoài nhà nước tổ chức đối thoại`: the last one's predicate is the first one's too. */
function sharePredicates(scanned: Scanned, group: readonly Draft[]): void {
  for (let i = group.length - 2; i >= 0; i--) {
    const draft = group[i] as Draft;
    const next = group[i + 1] as Draft;
    if (next.left !== '' || draft.right.trim() === '' || hasPredicate(draft.right)) continue;
    if (!/^\s?(?:,|và|hoặc|và có)?\s?$/.test(tailOf(scanned, draft, next))) continue;
    const predicate = PREDICATE.find(next.right, firstWordEnd(next.right));
    if (predicate) draft.right = `${draft.right} ${next.right.slice(predicate.start)}`;
  }
}

/** `mở được 32 lớp tập huấn, 13 cuộc thi`: a verb said once governs the figures in a row after it. */
function shareBeginnings(scanned: Scanned, group: readonly Draft[]): void {
  for (let i = 1; i < group.length; i++) {
    const draft = group[i] as Draft;
    const previous = group[i - 1] as Draft;
    if (draft.left !== '' || previous.left === '' || draft.quantity.unitKind !== previous.quantity.unitKind) continue;
    const between = scanned.passage.text.slice(previous.quantity.end, draft.quantity.start);
    if (/(?:,|\svà|\shoặc)\s?(?:có\s|trên\s)?$/i.test(between)) draft.left = previous.left;
  }
}

/** What stands between the end of a figure's own noun and the next figure. */
function tailOf(scanned: Scanned, draft: Draft, next: Draft): string {
  const between = scanned.passage.text.slice(draft.quantity.end, next.quantity.start);
  const cut = Math.max(between.lastIndexOf(','), between.lastIndexOf(' và '));
  return cut < 0 ? 'x' : between.slice(cut).replace(/\s(?:có|đạt)\s?$/, ' ');
}

const hasPredicate = (right: string): boolean => PREDICATE.find(right, firstWordEnd(right)) !== null;

/** `tỷ trọng nông nghiệp 19-20%, công nghiệp 32-33%`: the measure is said once. */
function shareHeads(group: readonly Draft[]): void {
  let head: string | null = null;
  for (const draft of group) {
    const { left } = draft;
    const own = SHARED_HEAD.find(left, 0);
    if (own !== null && own.start < 12) head = own.text;
    else if (head !== null && left !== '' && draft.quantity.unitKind === 'percent' && left.split(' ').length <= 6 && HEAD.at(left, 0) === null) draft.left = `${head} ${left}`;
    else head = null;
  }
}

/** Counters that say nothing where the words before the figure do: `nữ 17.907 người`, `kiểm tra 475 cuộc`. */
const COUNTERS = new Set(['người', 'đơn vị', 'cuộc', 'lượt người', 'trường hợp', 'lần', 'lượt', 'cái', 'chiếc', 'lớp', 'vụ', 'hộ']);

const withoutCounter = (left: string, right: string): string => (left !== '' && COUNTERS.has(right.toLowerCase()) ? '' : right);

/** `Việt Trì (12), thị xã Phú Thọ (08)`: a bare figure in brackets is of the name before them. */
function nameBefore(scanned: Scanned, draft: Draft): string | null {
  const { text } = scanned.passage;
  const { number, numberEnd, unit } = draft.quantity;
  if (unit !== null || text[number - 1] !== '(' || text[numberEnd] !== ')' || draft.equivalentTo !== null) return null;
  const name = /(?:^|[,;:.]\s?|\svà\s)([^,;:.()]{2,60})\s?\($/.exec(text.slice(Math.max(0, number - 70), number))?.[1];
  return name === undefined ? null : name.trim();
}

/** A word by itself (`Tốt: 186`) is of what the heading names. */
function underHeading(scanned: Scanned, draft: Draft, label: string): string {
  const title = scanned.passage.heading?.title ?? '';
  const bare = draft.quantity.unit === null && draft.partOf === null && label.split(' ').length <= 2;
  return bare && title !== '' && title.split(' ').length <= 6 ? `${title} ${label}` : label;
}

/** From the last measure on: in `đáp ứng mục tiêu phát triển với mức tăng trưởng GDP` what is measured is the growth. */
function measured(left: string): string {
  const all = left.split(' ');
  if (all.length < 14) return left;
  let cut = 0;
  for (let head = HEAD.find(left, 1); head !== null; head = HEAD.find(left, head.end)) {
    if (/(?:,|\svới)\s$/.test(left.slice(0, head.start))) cut = head.start;
  }
  return left.slice(cut);
}

/** A measure that does not say of what. */
const GENERIC = /^(?:đạt )?(?:tỷ lệ|tỉ lệ|số|tổng số|mức|kế hoạch|dự toán|so (?:với )?cùng kỳ|so (?:với )?(?:dự toán|kế hoạch))$/i;

/** `measures` remembers what a figure is of, apart from the comparison it makes: `đạt 45% kế hoạch, tăng 5% so cùng kỳ` are both of the level before. */
function labelOf(scanned: Scanned, draft: Draft, previous: Draft | undefined, measures: Map<Draft, string>): string {
  const name = nameBefore(scanned, draft);
  if (name !== null) return name;
  const left = shorten(measured(draft.left));
  const right = withoutCounter(left, cleanRight(draft.right));
  const label = [left, right].filter((part) => part !== '').join(' ');
  if (label !== '' && !GENERIC.test(label)) return underHeading(scanned, draft, label);
  const origin = draft.equivalentTo ?? previous;
  const base = (origin && (measures.get(origin) ?? origin.label)) ?? scanned.passage.heading?.title ?? '';
  measures.set(draft, base);
  if (label === '') return base;
  return base.toLowerCase().startsWith(label.toLowerCase()) ? base : `${label} ${base}`.trim();
}

/** Without lead-ins at its beginning and link verbs at its end. */
function clean(left: string): string {
  const named = left.trimEnd().endsWith(':');
  const whole = trimEnd(left.trim(), ':').trim();
  if (named && whole.split(' ').length <= 3 && !/\d/.test(whole)) return trimStart(whole, '-–+*•.,;/(');
  let text = trimStart(left.replace(/[“”"]/g, ' ').replace(/\s+/g, ' ').trim(), '-–+*•.,:;/(§');
  for (let lead = LEAD_IN.at(text, 0); lead !== null; lead = LEAD_IN.at(text, 0)) text = text.slice(lead.end);
  for (;;) {
    const cut = trimEnd(text, ',:;.(-–').replace(/\s(?:tăng|giảm)\s(?:bình quân|trung bình)$/i, '');
    if (named && !cut.includes(' ')) return cut;
    const space = cut.lastIndexOf(' ');
    if (!links.has(cut.slice(space + 1).toLowerCase())) return cut;
    if (space < 0) return '';
    text = cut.slice(0, space);
  }
}

/** Words that a figure's right side leaves hanging where the next figure or the clause's end cuts it. */
const HANGING = /(?:^|\s)(?:và|hoặc|trong đó|đạt|với|để|có|trong|vào|đến|từ|của|cho|ở)$/;

function cleanRight(right: string): string {
  const text = right.replace(/\s+/g, ' ').replace(/[“”"]/g, '').trim();
  const compared = COMPARING.at(text, 0);
  const bare = trimEnd(trimStart(text.slice(compared ? compared.end : 0), ',;:.)'), ',;:.(/');
  return trimEnd(bare.replace(HANGING, ''), ',;:.(');
}

/** The end of a long beginning, from a comma on. */
function shorten(left: string): string {
  const all = left.split(' ');
  if (all.length <= LONGEST_LEFT) return left;
  const tail = all.slice(-LONGEST_LEFT).join(' ');
  const comma = tail.indexOf(', ');
  return comma >= 0 && comma < tail.length / 2 ? tail.slice(comma + 2) : tail;
}
