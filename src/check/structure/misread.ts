import { NUMBER_LOOKALIKES } from '../../lexicon/numbering.ts';
import { isDigit, isLetterAt, isWordAt } from '../../text/characters.ts';
import { bare } from '../../text/letters.ts';

/** Numbers that a scan has changed, and numbers that open no line. */

/** `11` looks like `II`, `l` like `1`, `H` like `II`. */
export function looksLike(number: string, expected: string): boolean {
  return number.length <= LONGEST_NUMBER && folded(number) === folded(expected);
}

const LONGEST_NUMBER = 12;

function folded(number: string): string {
  let text = '';
  for (const sign of number) text += NUMBER_LOOKALIKES[sign] ?? (sign === 'đ' ? sign : bare(sign));
  return text;
}

/** As far a number is looked for. */
export const FAR = 10_000;
const LONGEST_TOKEN = 9;

/** Does the number stand in the text, inside a paragraph (`1. Quét đường. 2. Vá đường.`), or at a line's start as a scan has it (`2, Vá đường`)? */
export function isThere(expected: string, text: string, from: number, to: number): boolean {
  const end = Math.min(to, from + FAR);
  for (let at = text.indexOf(expected, from); at >= 0 && at < end; at = text.indexOf(expected, at + 1)) {
    if (isApart(text, at) && isClosed(text, at + expected.length)) return true;
  }
  for (let line = text.indexOf('\n', from); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) if (opensLike(text, line + 1, expected)) return true;
  return false;
}

/** No part of a word or of another number (`1.2.`). */
function isApart(text: string, at: number): boolean {
  if (at === 0) return true;
  return !isWordAt(text, at - 1) && !('.,'.includes(text.charAt(at - 1)) && isDigit(text.charCodeAt(at - 2)));
}

function isClosed(text: string, at: number): boolean {
  return '.)/'.includes(text.charAt(at)) && at < text.length && !isDigit(text.charCodeAt(at + 1));
}

function opensLike(text: string, from: number, expected: string): boolean {
  let at = from;
  while (MARKS.includes(text.charAt(at)) && at < text.length) at++;
  if (expected.includes(' ')) return bare(text.slice(at, at + expected.length)) === bare(expected) && !isLetterAt(text, at + expected.length);
  let end = at;
  while (end < text.length && end - at < LONGEST_TOKEN && !ENDS.includes(text.charAt(end))) end++;
  return end > at && end - at < LONGEST_TOKEN && text.charAt(end) !== '\n' && looksLike(text.slice(at, end), expected);
}

const MARKS = ' \t*_#>\\(';
const ENDS = '.,):/;-– \t\r\n';
