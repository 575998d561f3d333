import { digitsEnd, isAt, isDigit, isOneOfAt, past, pastBack } from '../text/characters.ts';
import { letterOf } from '../text/folding.ts';
import { bitsOf } from '../text/glance.ts';
import type { Phrases } from '../text/phrases.ts';

export { digitsEnd, past, pastBack } from '../text/characters.ts';

/**
 * Cheap looks at what stands beside a number, so that a grammar is tried only where it can hold: most numerals are told apart by
 * the word before them or the character behind.
 */

/** Whether a year, 1900 to 2099, begins at `offset` and ends there. */
export function isYear(text: string, offset: number): boolean {
  const head = text.charCodeAt(offset) * 100 + text.charCodeAt(offset + 1);
  return (head === 4957 || head === 5048) && digitsEnd(text, offset) === offset + 4;
}

/** The numeral last asked about: every grammar asks about the same. */
const last = { text: '', offset: -1, bits: 0 };

/**
 * What the word before an offset is watched for (`watch`), over one space, bracket or numbers in a row (`Quyết định 217, |218`); 0 where
 * none stands there.
 */
export function cuesBefore(text: string, offset: number): number {
  if (last.offset === offset && last.text === text) {
    last.text = text;
    return last.bits;
  }
  let end = offset;
  while (end > 0 && offset - end < 40 && isFiller(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 24 && isWord(text.charCodeAt(start - 1))) start--;
  last.text = text;
  last.offset = offset;
  last.bits = start === end ? 0 : bitsOf(text, start, end);
  return last.bits;
}

/** Space, comma, full stop, colon, semicolon, bracket, dashes, stroke, digits. */
function isFiller(code: number): boolean {
  return code === 32 || (code >= 44 && code <= 59) || code === 40 || code === 0x2013;
}

/** Letters of the Latin scripts, digits, and the signs of print above them. */
function isWord(code: number): boolean {
  return code >= 0xc0 || letterOf(code) !== 0;
}

/** Where the row of words before an offset begins: letters, digits and hyphens with spaces between; capped, for no pattern reaches further. */
export function rowBefore(text: string, offset: number): number {
  const floor = Math.max(0, offset - 400);
  let at = offset;
  while (at > floor) {
    const code = text.charCodeAt(at - 1);
    if (code !== 32 && code !== 45 && letterOf(code) === 0) break;
    at--;
  }
  return at;
}

/** Behind a year, 1900 to 2099, that no digit carries on; -1 where none begins. */
export const yearEnd = (text: string, offset: number): number => (isYear(text, offset) ? offset + 4 : -1);

/** The same, of a year that is no amount either (`2.000`, `1990,5`). */
export function plainYearEnd(text: string, offset: number): number {
  const end = yearEnd(text, offset);
  return end >= 0 && (text.charCodeAt(end) === 44 || text.charCodeAt(end) === 46) && isDigit(text.charCodeAt(end + 1)) ? -1 : end;
}

/** Where the phrase begins that stands before an offset and a space; the offset itself where none does. */
export function backOver(phrases: Phrases, text: string, offset: number): number {
  const start = isAt(text, offset - 1, ' ') ? phrases.before(text, offset - 1) : -1;
  return start < 0 ? offset : start;
}

/** What parts the numbers of a row: where the separator that ends at an offset begins, or -1. */
export type Separator = (text: string, end: number) => number;

/** `217, 218 và |219`: where the numbers of a row before an offset begin, at most `most` of them, each of so many digits. */
export function numbersBefore(text: string, offset: number, separator: Separator, { most, digits }: { most: number; digits: number }): number {
  let at = offset;
  for (let count = 0; count < most; count++) {
    const end = separator(text, at);
    let start = end;
    while (start > end - digits && start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
    if (end < 0 || start === end) break;
    at = start;
  }
  return at;
}

/** `, `   ` và ` */
export function listing(text: string, end: number): number {
  if (isAt(text, end - 1, ' ') && isAt(text, end - 2, ',')) return end - 2;
  return text.startsWith(' và ', end - 4) && end >= 4 ? end - 4 : -1;
}

/** `, `   ` và `   `, và `, and a space alone. */
export function loosely(text: string, end: number): number {
  const at = text.startsWith('và ', end - 3) && end >= 3 ? end - 3 : end;
  return isAt(text, at - 1, ' ') ? pastBack(text, at - 1, ',') : -1;
}

/** One of the marks, a space on either side of it allowed. */
export function spaced(text: string, end: number, marks: string): number {
  const at = pastBack(text, end, ' ');
  return isOneOfAt(text, at - 1, marks) ? pastBack(text, at - 1, ' ') : -1;
}

/** Whether a number goes on at an offset, or is a share or a sum: a digit, a mark with a digit, a percent sign over one space. */
export function isAmount(text: string, end: number, marks: string): boolean {
  const at = isOneOfAt(text, end, marks) ? end + 1 : end;
  return isDigit(text.charCodeAt(at)) || isAt(text, past(text, end, ' '), '%');
}

/** Behind one of the marks, a space on either side of it allowed; -1 where none stands. */
export function behindMark(text: string, offset: number, marks: string): number {
  const at = past(text, offset, ' ');
  return isOneOfAt(text, at, marks) ? past(text, at + 1, ' ') : -1;
}

/** The first offset of two that is none of `-1`. */
export const orElse = (a: number, b: number): number => (a >= 0 ? a : b);
