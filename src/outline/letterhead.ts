import { isDigit, isLetterAt, isLowerAt, isSpace, isUpperAt, skipSpace } from '../text/characters.ts';

/** The number and the place of a document as its letterhead prints them. By hand: patterns with `\p{…}` and flag i cost milliseconds before they first match. */

export interface Found {
  readonly text: string;
  /** Where its label begins, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const LABEL = 'số';

/** `Số: 66/KH-UBND` */
export function numberIn(text: string): Found | null {
  const lower = sameLengthLower(text);
  for (let start = lower.indexOf(LABEL); start >= 0; start = lower.indexOf(LABEL, start + 1)) {
    const label = skipSpace(text, start + LABEL.length, text.length);
    const from = text[label] === ':' ? skipSpace(text, label + 1, text.length) : label;
    const end = numberEnd(text, from);
    if (end > 0) return { text: text.slice(from, end), start, end };
  }
  return null;
}

/** `Số: 12/KH-UBND`, `Số 5-BC/HU`, `An Bình, ngày 5 tháng 3 năm 2024`: a line that holds the number or the date. */
export function isLetterheadLine(line: string): boolean {
  if (line.length > 160) return false;
  let from = 0;
  while (from < line.length && (isSpace(line.charCodeAt(from)) || '#*_-'.includes(line.charAt(from)))) from++;
  if (line.slice(from, from + LABEL.length).toLowerCase() === LABEL) {
    const label = skipSpace(line, from + LABEL.length, line.length);
    return line[label] === ':' || numberEnd(line, label) > 0;
  }
  const comma = line.indexOf(',', from);
  return comma > from && comma - from < 50 && isPlaceName(line, from, comma) && DATED.test(line.slice(comma));
}

const DATED = /^,\s*ngày\s+(?:\d{1,2}\s+)?tháng\s+(?:\d{1,2}\s+)?năm\s+\d{4}[.*_\s]*$/iu;

/** Words that all open with a capital. */
function isPlaceName(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at = skipSpace(text, at, to)) {
    if (!isUpperAt(text, at) && text[at] !== '-') return false;
    while (at < to && !isSpace(text.charCodeAt(at))) at++;
  }
  return true;
}

/** Lower case, each letter in its place. */
export function sameLengthLower(text: string): string {
  return text.replaceAll('İ', 'ı').toLowerCase();
}

/** Figures and letters, a dash or a stroke, and up to six parts behind it; -1 where none stand. */
function numberEnd(text: string, from: number): number {
  if (!isDigit(text.charCodeAt(from))) return -1;
  let to = from + 1;
  while (to - from <= 8 && isPart(text, to)) to++;
  if (to - from > 8) return -1;
  to = skipSpace(text, to, text.length);
  if (text[to] !== '-' && text[to] !== '/') return -1;
  let end = partEnd(text, skipSpace(text, to + 1, text.length));
  for (let count = 0; end > 0 && count < 5; count++) {
    const sign = afterBlank(text, end);
    const next = '-–/&'.includes(text.charAt(sign)) ? partEnd(text, afterBlank(text, sign + 1)) : -1;
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** Behind a figure or a letter that has two cases, and what goes on with it; -1 where neither stands. */
function partEnd(text: string, from: number): number {
  if (!isDigit(text.charCodeAt(from)) && !isCased(text, from)) return -1;
  let to = from + 1;
  while (isPart(text, to)) to++;
  return to;
}

const isPart = (text: string, at: number): boolean => isDigit(text.charCodeAt(at)) || isLetterAt(text, at);
/** A letter that has two cases, as flag i sees them: `ß` has, `ﬁ` and `ı` have not. */
function isCased(text: string, at: number): boolean {
  const char = text.charAt(at);
  const upper = char.toUpperCase();
  return isUpperAt(text, at) || (isLowerAt(text, at) && char !== 'ı' && (char === 'ß' || (upper !== char && upper.length === 1)));
}

const afterBlank = (text: string, at: number): number => isSpace(text.charCodeAt(at)) ? at + 1 : at;

const KINDS: readonly string[] = ['thành phố', 'tỉnh', 'huyện', 'quận', 'thị xã', 'tp.', 'tp'];

/** Up to five words at the text's end, and what kind of place it is before them; as many as can be. */
export function placeAtEnd(text: string): string | null {
  const lower = sameLengthLower(text);
  for (let start = 0; start < text.length; start++) {
    if (!isLetterAt(text, start) || isLetterAt(text, start - 1)) continue;
    const kinds = KINDS.filter((kind) => lower.startsWith(kind, start) && isSpace(text.charCodeAt(start + kind.length)));
    if (isName(text, start) || kinds.some((kind) => isName(text, skipSpace(text, start + kind.length, text.length)))) return text.slice(start);
  }
  return null;
}

/** One to five words from here to the text's end; dashes may stand between them. */
function isName(text: string, from: number): boolean {
  let at = wordEnd(text, from);
  if (text[at] === '.') at++;
  for (let count = 0; at >= 0 && at < text.length; count++) {
    let next = skipSpace(text, at, text.length);
    if (count === 4 || next === at) return false;
    if (text[next] === '-' && isSpace(text.charCodeAt(next + 1))) next = skipSpace(text, next + 1, text.length);
    at = wordEnd(text, next);
  }
  return at >= 0;
}

function wordEnd(text: string, from: number): number {
  if (!isCased(text, from)) return -1;
  let to = from + 1;
  while (isLetterAt(text, to) || text[to] === "'" || text[to] === '’') to++;
  return to;
}
