import { isDigit } from '../text/characters.ts';

/**
 * A number as people write it. By hand, digit by digit: every numeral of a document is read here.
 *
 *   1.250,5   10.367,700                  grouped: dots by threes, then a decimal comma
 *   1,250.5   1,250,000                   English: commas by threes, where it can be read no other way
 *   97, 52 (before %)                     a stray space behind the decimal comma
 *   1 061,5   20 000                      grouped by spaces
 *   9,907   88.25   01                    plain, with one decimal mark
 *
 * A comma is the decimal mark and a dot groups thousands, unless the number can only be read the other way.
 */
export interface NumberMatch {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Only digits, no marks: may be a year, a rank. */
  readonly whole: boolean;
}

const COMMA = 44;
const DOT = 46;
const SPACE = 32;
const PERCENT = 37;
const ZERO = 48;

/** Most groups of three behind the first, digits behind a decimal mark, digits of a plain number. */
const MOST_GROUPS = 6;
const MOST_DECIMALS = 12;
const MOST_DIGITS = 40;

export function numberAt(text: string, offset: number): NumberMatch | null {
  const first = digits(text, offset, MOST_DIGITS);
  if (first === offset) return null;
  const mark = text.charCodeAt(first);
  if (mark !== DOT && mark !== COMMA && mark !== SPACE) return whole(text, offset, first);
  const short = first - offset <= 3 ? shortAt(text, offset, first, mark) : null;
  if (short !== null) return short;
  const end = mark === SPACE ? first : decimals(text, first, MOST_DECIMALS);
  return end === first ? whole(text, offset, first) : { start: offset, end, value: Number(`${text.slice(offset, first)}.${text.slice(first + 1, end)}`), whole: false };
}

/** What only a number of at most three digits before its first mark can be. */
function shortAt(text: string, offset: number, first: number, mark: number): NumberMatch | null {
  const isZero = text.charCodeAt(offset) === ZERO;
  if (mark === COMMA) return english(text, offset, first) ?? stray(text, offset, first);
  if (isZero) return null;
  const grouped = groups(text, first, mark);
  const end = isDigit(text.charCodeAt(grouped)) ? grouped - 4 : grouped;
  if (end === first) return null;
  if (mark === DOT) return marked(text, offset, end, upTo(text, end, MOST_DECIMALS), '.');
  return readsAsGroups(text, offset, end) ? marked(text, offset, end, upTo(text, end, MOST_GROUPS), ' ') : whole(text, offset, first);
}

/** `1 061,5` and `20 000 người` are one number; `10 100%` and `năm 2011 200 người` are two. */
function readsAsGroups(text: string, offset: number, end: number): boolean {
  return text.charCodeAt(upTo(text, end, MOST_GROUPS)) !== PERCENT && text.charCodeAt(offset) !== ZERO;
}

function english(text: string, offset: number, first: number): NumberMatch | null {
  const end = groups(text, first, COMMA);
  if (end === first) return null;
  if (text.charCodeAt(end) === DOT) {
    const last = decimals(text, end, MOST_GROUPS);
    if (last > end) return marked(text, offset, last, last, ',');
  }
  if (end - first < 8 || isDigit(text.charCodeAt(end))) return null;
  const mark = text.charCodeAt(end);
  return (mark === DOT || mark === COMMA) && isDigit(text.charCodeAt(end + 1)) ? null : marked(text, offset, end, end, ',');
}

function stray(text: string, offset: number, first: number): NumberMatch | null {
  if (text.charCodeAt(first + 1) !== SPACE) return null;
  const end = digits(text, first + 2, 3);
  if (end === first + 2 || end > first + 4) return null;
  const behind = text.charCodeAt(end) === SPACE ? end + 1 : end;
  return text.charCodeAt(behind) === PERCENT ? { start: offset, end, value: Number(`${text.slice(offset, first)}.${text.slice(first + 2, end)}`), whole: false } : null;
}

/** The number up to `end`, its groups up to `groupsEnd` parted by `mark`; behind them a decimal comma, or in English a point. */
function marked(text: string, offset: number, groupsEnd: number, end: number, mark: string): NumberMatch {
  const bare = text.slice(offset, groupsEnd).replaceAll(mark, '');
  const value = end > groupsEnd ? Number(`${bare}.${text.slice(groupsEnd + 1, end)}`) : Number(bare);
  return { start: offset, end, value, whole: false };
}

function whole(text: string, offset: number, end: number): NumberMatch {
  let value = 0;
  if (end - offset > 15) value = Number(text.slice(offset, end));
  else for (let at = offset; at < end; at++) value = value * 10 + text.charCodeAt(at) - ZERO;
  return { start: offset, end, value, whole: true };
}

/** Where the run of digits ends, or its first `most`. */
function digits(text: string, from: number, most: number): number {
  let end = from;
  while (end < from + most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where groups of a mark and three digits end. */
function groups(text: string, from: number, mark: number): number {
  let end = from;
  for (let count = 0; count < MOST_GROUPS && text.charCodeAt(end) === mark && digits(text, end + 1, 3) === end + 4; count++) end += 4;
  return end;
}

/** Where a decimal mark and all digits behind it end; `from` where there are none, or more than `most`. */
function decimals(text: string, from: number, most: number): number {
  const end = digits(text, from + 1, most);
  return end === from + 1 || isDigit(text.charCodeAt(end)) ? from : end;
}

/** Where a decimal comma and the digits behind it end, or the first `most` of them. */
function upTo(text: string, from: number, most: number): number {
  if (text.charCodeAt(from) !== COMMA) return from;
  const end = digits(text, from + 1, most);
  return end === from + 1 ? from : end;
}
