import { isLetterAt, isSpace, isUpperAt, skipSpace } from '../text/characters.ts';

/** What closes a line's number, and where its title begins. By hand: patterns with `\p{…}` cost a millisecond each before they first match. */

/** Behind one of the signs, a blank before it or none; -1 where none stands. */
export function signAt(text: string, at: number, signs: string): number {
  const to = isBlank(text, at) ? at + 1 : at;
  return to < text.length && signs.includes(text.charAt(to)) ? to + 1 : -1;
}

/** Behind what closes an Arabic number: a stop or a bracket, or another sign with a blank behind it; -1 where none stands. */
export function closingAt(text: string, at: number): number {
  const closed = signAt(text, at, '.)');
  if (closed > 0) return closed;
  const sign = text[at] === '/' ? at + 1 : signAt(text, at, ':-–');
  return sign > 0 && isBlank(text, sign) ? sign : -1;
}

/** Where a title in capitals begins behind a number that nothing closes; -1 where none does. */
export function unclosedTitle(text: string, at: number): number {
  const title = skipSpace(text, at, text.length);
  return title > at && isUpperAt(text, '"“‘\''.includes(text.charAt(title)) ? title + 1 : title) ? title : -1;
}

/** Where the title begins behind a closing sign: at a letter, a quote before it or none, or at a blank; -1 at anything else. */
export function titleStart(text: string, at: number): number {
  const title = skipSpace(text, at, text.length);
  if (title === text.length || isLetterAt(text, '"“‘\'«(['.includes(text.charAt(title)) ? title + 1 : title)) return title;
  return title > at ? title - 1 : -1;
}

/** A capital, a blank and a quote before it or not. */
export function opensUpper(text: string, at: number): boolean {
  let to = isBlank(text, at) ? at + 1 : at;
  if (text[to] === '"' || text[to] === '“') to++;
  return isUpperAt(text, to);
}

/** One to three letters and a stop. */
export function isAbbreviation(text: string, at: number): boolean {
  let to = at;
  while (to - at < 3 && isLetterAt(text, to)) to++;
  return to > at && text[to] === '.';
}

export const isBlank = (text: string, at: number): boolean => at < text.length && isSpace(text.charCodeAt(at));
