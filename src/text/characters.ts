/**
 * What a character is, asked by its code: a look into a table, where a pattern with `\p{…}` costs ten times as much. The table is filled
 * as characters are met.
 */

const LOWER = 1;
const UPPER = 2;
const LETTER = 4;
const DIGIT = 8;
const SPACE = 16;
const MARK = 32;
const KNOWN = 128;

/** Letters with their marks, Vietnamese among them, and the signs of print stand below this. */
const TABLED = 0x2100;
const table = new Uint8Array(TABLED);

function kindOf(code: number): number {
  const known = table[code];
  if (known !== undefined && known !== 0) return known;
  const kind = look(String.fromCodePoint(code));
  if (code < TABLED) table[code] = kind;
  return kind;
}

function look(char: string): number {
  const kind = lookAtLatin(char);
  if (kind > 0) return kind;
  let patterned = KNOWN;
  if (/\p{Ll}/u.test(char)) patterned |= LOWER;
  if (/\p{Lu}/u.test(char)) patterned |= UPPER;
  if (/\p{L}/u.test(char)) patterned |= LETTER;
  if (/\p{N}/u.test(char)) patterned |= DIGIT;
  if (/\s/u.test(char)) patterned |= SPACE;
  if (/\p{M}/u.test(char)) patterned |= MARK;
  return patterned;
}

/** ASCII, Latin letters that have another case, their marks, signs of print, told without a pattern; 0 for all others. */
function lookAtLatin(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 0x300 && code < 0x370) return KNOWN | MARK;
  if (isSignOfPrint(code)) return KNOWN;
  if (code === BYTE_ORDER) return KNOWN | SPACE;
  if (code > 0x24f && (code < 0x1e00 || code > 0x1eff)) return 0;
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower !== upper && lower.length === 1 && upper.length === 1) return char === lower ? KNOWN | LETTER | LOWER : char === upper ? KNOWN | LETTER | UPPER : 0;
  if (code > 0x7e && code !== NO_BREAK) return SIGNS.includes(char) ? KNOWN : 0;
  return KNOWN | (isDigit(code) ? DIGIT : 0) | (code === 32 || code === NO_BREAK || (code >= 9 && code <= 13) ? SPACE : 0);
}

/** Dashes, quotes and the like, boxes and bullets, what a font put there, what was unreadable. */
function isSignOfPrint(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || (code >= 0x2500 && code <= 0x25ff) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;
}

const NO_BREAK = 0xa0;
const BYTE_ORDER = 0xfeff;
const SIGNS = '¡¢£¤¥¦§¨©«¬®¯°±´¶·¸»¿×÷';

/** Is the character at an offset of one of the kinds? Nothing stands behind the text's end. */
function isKindAt(text: string, at: number, kinds: number): boolean {
  const code = text.charCodeAt(at);
  const known = code < TABLED ? table[code] as number : 0;
  return ((known === 0 ? unknownAt(text, at) : known) & kinds) !== 0;
}

function unknownAt(text: string, at: number): number {
  const code = at >= 0 && at < text.length ? text.codePointAt(at) : undefined;
  return code === undefined ? 0 : kindOf(code);
}

/** `\p{Ll}` */
export const isLowerAt = (text: string, at: number): boolean => isKindAt(text, at, LOWER);

/** `\p{Lu}` */
export const isUpperAt = (text: string, at: number): boolean => isKindAt(text, at, UPPER);

/** `\p{L}` */
export const isLetterAt = (text: string, at: number): boolean => isKindAt(text, at, LETTER);

/** `\p{N}` */
export const isNumberAt = (text: string, at: number): boolean => isKindAt(text, at, DIGIT);

/** `\p{M}` */
export const isMarkAt = (text: string, at: number): boolean => isKindAt(text, at, MARK);

/** `[\p{L}\p{N}]` */
export const isWordAt = (text: string, at: number): boolean => isKindAt(text, at, LETTER | DIGIT);

/** `[\p{L}\p{N}]`, of a code below U+D800. */
export function isWordCode(code: number): boolean {
  return (kindOf(code) & (LETTER | DIGIT)) !== 0;
}

/** `\s`; NaN, which stands behind a text's end, is none. */
export function isSpace(code: number): boolean {
  if (!(code >= 0x80)) return code === 32 || (code >= 9 && code <= 13);
  return (kindOf(code) & SPACE) !== 0;
}

/** `\d` */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Offset of the first character from `from` on that is no white space; `to` where all is. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the last character before `to` that is no white space; `from` where all is. */
export function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether a sign stands at an offset; none does outside the text. By its code: `text[at]` makes a string of it. */
export function isAt(text: string, at: number, sign: string): boolean {
  return at >= 0 && at < text.length && text.charCodeAt(at) === sign.charCodeAt(0);
}

/** Whether one of some signs does. */
export function isOneOfAt(text: string, at: number, signs: string): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  for (let i = 0; i < signs.length; i++) if (signs.charCodeAt(i) === code) return true;
  return false;
}

/** Longer runs of digits are nobody's number: nobody asks where they end. */
const LONGEST = 64;

/** The offset just after the run of digits that begins at `offset`, or after the first 64 of them. */
export function digitsEnd(text: string, offset: number): number {
  const most = Math.min(text.length, offset + LONGEST);
  let end = offset;
  while (end < most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The engine looks for it along a text faster than a loop does. */
const DIGITS = /\d/g;

/** Where the first digit from an offset on stands; the text's length where none does. */
export function nextDigit(text: string, from: number): number {
  DIGITS.lastIndex = from;
  return DIGITS.test(text) ? DIGITS.lastIndex - 1 : text.length;
}

/** Past a sign where it stands. */
export const past = (text: string, offset: number, sign: string): number => (isAt(text, offset, sign) ? offset + 1 : offset);

/** Back past a sign where it stands before an offset. */
export const pastBack = (text: string, offset: number, sign: string): number => (isAt(text, offset - 1, sign) ? offset - 1 : offset);
