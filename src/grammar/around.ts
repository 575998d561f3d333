import { letterOf } from '../text/folding.ts';
import { bitsOf } from '../text/glance.ts';
import { isDigit } from './number.ts';

/**
 * Cheap looks at what stands beside a number, so that a grammar is tried only where it can hold: most numerals are told apart by
 * the word before them or the character behind.
 */

/** Longer runs of digits are nobody's number: no grammar asks where they end. */
const LONGEST = 64;

/** The offset just after the run of digits that begins at `offset`, or after the first 64 of them. */
export function digitsEnd(text: string, offset: number): number {
  const most = Math.min(text.length, offset + LONGEST);
  let end = offset;
  while (end < most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

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
