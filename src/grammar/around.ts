/**
 * Cheap looks at what stands beside a number, so that a grammar is tried only where it can hold: most numerals are told apart by
 * the word before them or the character behind.
 */

import { isDigit } from './number.ts';

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

/** The word before an offset, in lower case, over one space, bracket or numbers in a row (`Quyết định 217, |218`); empty where none stands there. */
export function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && offset - end < 40 && isFiller(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 24 && isWord(text.charCodeAt(start - 1))) start--;
  return start === end ? '' : text.slice(start, end).toLowerCase();
}

const FILLERS = new Set(Array.from(' ,.:;(-–/', (mark) => mark.charCodeAt(0)));

function isFiller(code: number): boolean {
  return isDigit(code) || FILLERS.has(code);
}

/** Letters of the Latin scripts, and digits. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0 || isDigit(code);
}

/** The last words of a list of phrases: what must stand before a number for any of them to. */
export function lastWords(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map((phrase) => phrase.toLowerCase().split(' ').pop() ?? ''));
}
