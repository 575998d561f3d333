import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../lexicon/quantities.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import type { Comparator } from '../types.ts';
import { lastWords, wordBefore } from './around.ts';

/** `kiểm tra cấp dưới 230 cuộc`: the word belongs to the noun before it. */
const NOT_COMPARING = String.raw`(?: cấp | tầng | bên | phía | kỳ | hàng | trước ) \x20`;

/**
 * Comparator words right before a number, looked up backwards from it; `thấp hơn` (lt) is tried before the `hơn` (gt) it ends in.
 *
 *   trên |80%    ít nhất |01    không quá |5    khoảng |620.000    từ |70%
 */
const BEFORE = pattern<'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'from' | 'link'>(String.raw`
  (?<= (?: ${WORD_START} (?: (?<gte> ${phrases(COMPARATORS_BEFORE.gte)} ) | (?<lte> ${phrases(COMPARATORS_BEFORE.lte)} )
         | (?<approx> ${phrases(COMPARATORS_BEFORE.approx)} ) | (?<! ${NOT_COMPARING} ) (?<lt> ${phrases(COMPARATORS_BEFORE.lt)} )
         | (?<! ${NOT_COMPARING} ) (?<gt> ${phrases(COMPARATORS_BEFORE.gt)} ) | (?<from> từ | đạt\x20từ ) ) | [≥≤<>~≈]\x20? )
       (?<link> \x20 (?: đạt | là | có | được | bằng | từ | cho | phải\x20đạt | phải\x20có | (?: vào | đến ) \x20 năm \x20 20\d\d \x20 (?: đạt | có ) ) )? \x20? )
  (?= \d )
`);

/** `ước đạt 8,19%`, `Ước thực hiện cả năm là 11.580 tỷ đồng`: an estimate said at a distance. */
const ESTIMATE = pattern(String.raw`
  (?<= ${WORD_START} ước (?: \x20 (?: \p{L}+ | 20\d\d ) ){0,6}? \x20 (?: đạt | là | khoảng | bằng | tăng | giảm | vượt | còn | thực\x20hiện | năm | có | tính ) (?: \x20 thêm )? \x20 ) (?= \d )
`);

/** trở lên   trở xuống */
const AFTER = pattern<'gte' | 'lte'>(String.raw`
  \x20? ,? \x20? (?: (?<gte> ${phrases(COMPARATORS_AFTER.gte)} ) | (?<lte> ${phrases(COMPARATORS_AFTER.lte)} ) ) ${WORD_END}
`);

export interface ComparatorMatch {
  readonly comparator: Comparator;
  /** Where the words that touch the number begin; the number's own start where a verb stands between. */
  readonly start: number;
  /** `từ`: at least, unless a second number makes it a range. */
  readonly from: boolean;
}

const SYMBOLS: Readonly<Record<string, Comparator>> = { '≥': 'gte', '≤': 'lte', '<': 'lt', '>': 'gt', '~': 'approx', '≈': 'approx' };

const CUES = lastWords(...Object.values(COMPARATORS_BEFORE), ['từ', 'đạt', 'là', 'có', 'được', 'bằng', 'cho', 'khoảng', 'tăng', 'giảm', 'vượt', 'còn', 'hiện', 'năm', 'tính', 'thêm']);

export function comparatorBefore(text: string, number: number): ComparatorMatch | null {
  if (!CUES.has(wordBefore(text, number))) return symbolBefore(text, number);
  const found = BEFORE.at(text, number);
  if (found) {
    const { gte, gt, lte, lt, approx, from, link } = found.part;
    const word = gte ?? lte ?? approx ?? gt ?? lt ?? from;
    if (word === undefined) return symbolBefore(text, number);
    const comparator = gte ? 'gte' : lte ? 'lte' : approx ? 'approx' : gt ? 'gt' : lt ? 'lt' : 'gte';
    const gap = text[number - 1] === ' ' ? 1 : 0;
    const start = number - gap - (link?.length ?? 0) - word.length;
    const touching = link === undefined || link === ' từ' || link === ' là' && word !== 'ước';
    return { comparator, start: touching ? start : number, from: from !== undefined };
  }
  return ESTIMATE.at(text, number) ? { comparator: 'approx', start: number, from: false } : null;
}

function symbolBefore(text: string, number: number): ComparatorMatch | null {
  const at = text[number - 1] === ' ' ? number - 2 : number - 1;
  const comparator = SYMBOLS[text[at] ?? ''];
  return comparator ? { comparator, start: at, from: false } : null;
}

export function comparatorAfter(text: string, end: number): { comparator: 'gte' | 'lte'; end: number } | null {
  const found = AFTER.at(text, end);
  if (!found) return null;
  return { comparator: found.part.gte !== undefined ? 'gte' : 'lte', end: found.end };
}
