import { isAt, isDigit, isOneOfAt } from '../text/characters.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE, ESTIMATED } from '../lexicon/quantities.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { pattern, phrases, WORD_START } from '../text/pattern.ts';
import { Phrases, same } from '../text/phrases.ts';
import type { Comparator } from '../types.ts';
import { cuesBefore, past, pastBack, rowBefore } from './around.ts';

/**
 * Comparator words right before a number, looked up backwards from it, in this order: `thấp hơn` (lt) is tried before the `hơn` (gt) it
 * ends in.
 *
 *   trên |80%    ít nhất |01    không quá |5    khoảng |620.000    từ |70%
 */
const BEFORE: readonly (readonly [Comparator | 'from', Phrases])[] = [
  ['gte', new Phrases(COMPARATORS_BEFORE.gte)], ['lte', new Phrases(COMPARATORS_BEFORE.lte)], ['approx', new Phrases(COMPARATORS_BEFORE.approx)],
  ['lt', new Phrases(COMPARATORS_BEFORE.lt)], ['gt', new Phrases(COMPARATORS_BEFORE.gt)], ['from', new Phrases(['từ'])],
];

/** `kiểm tra cấp dưới 230 cuộc`: the word belongs to the noun before it. */
const NOT_COMPARING = new Phrases(['cấp', 'tầng', 'bên', 'phía', 'kỳ', 'hàng', 'trước', 'tuyến']);

/** What may stand between the words and the number: `trên |đạt| 80%`, `ít nhất |vào năm 2025 có| 3`. */
const LINK = new Phrases(['đạt', 'là', 'có', 'được', 'bằng', 'từ', 'cho']);
const LONG_LINK = new Phrases(['phải đạt', 'phải có']);
const YEAR_LINK = /(?:vào|đến) năm 20\d\d (?:đạt|có)$/i;

/** `ước đạt 8,19%`, `Ước thực hiện cả năm là 11.580 tỷ đồng`: an estimate said at a distance. */
const ESTIMATE = pattern(String.raw`
  (?<= ${WORD_START} ước (?: \x20 (?: \p{L}+ | 20\d\d ) ){0,6}? \x20 (?: đạt | là | khoảng | bằng | tăng | giảm | vượt | còn | thực\x20hiện | năm | có | tính ) (?: \x20 thêm )? \x20 | ${WORD_START} ước (?: \x20 tính )? \x20 ${phrases(ESTIMATED)} \x20 ) (?= \d )
`);

/** trở lên   trở xuống */
const AT_LEAST_AFTER = new Phrases(COMPARATORS_AFTER.gte);
const AT_MOST_AFTER = new Phrases(COMPARATORS_AFTER.lte);

export interface ComparatorMatch {
  readonly comparator: Comparator;
  /** Where the words that touch the number begin; the number's own start where a verb stands between. */
  readonly start: number;
  /** `từ`: at least, unless a second number makes it a range. */
  readonly from: boolean;
}

const SYMBOLS: Readonly<Record<string, Comparator>> = { '≥': 'gte', '≤': 'lte', '<': 'lt', '>': 'gt', '~': 'approx', '≈': 'approx' };

const CUES = watch(...Object.values(COMPARATORS_BEFORE), ['từ', 'đạt', 'là', 'có', 'được', 'bằng', 'cho', 'khoảng', 'tăng', 'giảm', 'vượt', 'còn', 'hiện', 'năm', 'tính', 'thêm'], ESTIMATED);
const ESTIMATING = watch(['ước']);

export function comparatorBefore(text: string, number: number): ComparatorMatch | null {
  if ((cuesBefore(text, number) & CUES) === 0) return symbolBefore(text, number);
  const end = pastBack(text, number, ' ');
  return wordsBefore(text, number, end) ?? symbolBefore(text, number) ?? estimateBefore(text, number);
}

/** The comparator whose words, and a link after them, end at `end`. */
function wordsBefore(text: string, number: number, end: number): ComparatorMatch | null {
  for (const link of linksBefore(text, end)) {
    const found = comparatorEnding(text, link - 1);
    if (found === null) continue;
    const word = text.slice(link, end).toLowerCase();
    const touching = word === 'từ' || (word === 'là' && text.slice(found.start, link - 1).toLowerCase() !== 'ước');
    return { comparator: found.comparator, start: touching ? found.start : number, from: found.from };
  }
  return comparatorEnding(text, end);
}

/** Where the links that end at `end` begin, the shortest first. */
function linksBefore(text: string, end: number): number[] {
  const short = LINK.before(text, end);
  if (short < 0) return [];
  const found = [short];
  const long = LONG_LINK.before(text, end);
  if (long >= 0) found.push(long);
  const year = isDigit(text.charCodeAt(short - 2)) ? YEAR_LINK.exec(text.slice(Math.max(0, end - 20), end)) : null;
  if (year !== null) found.push(end - year[0].length);
  return found.filter((start) => isAt(text, start - 1, ' '));
}

function comparatorEnding(text: string, end: number): ComparatorMatch | null {
  for (const [name, phrases] of BEFORE) {
    const start = phrases.before(text, end);
    if (start < 0) continue;
    if ((name === 'lt' || name === 'gt') && isAt(text, start - 1, ' ') && NOT_COMPARING.before(text, start - 1) >= 0) continue;
    if (name === 'gt' && isOutOf(text, start, end)) continue;
    return { comparator: name === 'from' ? 'gte' : name, start, from: name === 'from' };
  }
  return null;
}

/** `1.420 việc |trên| 1.680 việc có điều kiện`: so many out of so many. */
function isOutOf(text: string, start: number, end: number): boolean {
  if (!same('trên', text, start) || end - start !== 4 || !isAt(text, start - 1, ' ')) return false;
  const part = /(?:^|[\s(])\d[\d.]*((?: [A-Za-zÀ-ÖØ-öø-ỹ]+){1,3}) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return part !== undefined && text.slice(end, end + 60).replace(/^ [\d.]+/, '').startsWith(part);
}

function estimateBefore(text: string, number: number): ComparatorMatch | null {
  if (!glanceAt(text).any(ESTIMATING, rowBefore(text, number), number)) return null;
  return ESTIMATE.at(text, number) ? { comparator: 'approx', start: number, from: false } : null;
}

function symbolBefore(text: string, number: number): ComparatorMatch | null {
  const at = isAt(text, number - 1, ' ') ? number - 2 : number - 1;
  if (!isOneOfAt(text, at, '≥≤<>~≈')) return null;
  const comparator = SYMBOLS[text.charAt(at)];
  return comparator ? { comparator, start: at, from: false } : null;
}

export function comparatorAfter(text: string, end: number): { comparator: 'gte' | 'lte'; end: number } | null {
  const at = past(text, past(text, past(text, end, ' '), ','), ' ');
  const least = AT_LEAST_AFTER.at(text, at);
  if (least >= 0) return { comparator: 'gte', end: least };
  const most = AT_MOST_AFTER.at(text, at);
  return most >= 0 ? { comparator: 'lte', end: most } : null;
}
