import { isLowerAt, isMarkAt, isUpperAt, isWordCode } from './characters.ts';

/** Small questions about Vietnamese letters, asked all over the house. */

const OPENING = '"“”\'‘’«([';

/** Does the text open in lower case (behind opening quotes or brackets)? */
export function opensLower(text: string): boolean {
  return isLowerAt(text, afterOpening(text));
}

function afterOpening(text: string): number {
  let at = 0;
  while (at < text.length && OPENING.includes(text.charAt(at))) at++;
  return at;
}

/** All letters capital, and at least two of them in one line. Looks at the first 400 characters. */
export function isCapitals(text: string): boolean {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  let capitals = 0;
  let most = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (isUpperAt(head, i)) most = Math.max(most, ++capitals);
    else if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) capitals = 0;
  }
  return most >= 2 && head === head.toUpperCase();
}

/** Lower case without diacritics: `KÉT QUẢ` and `kết quá` both give `ket qua`; the length may differ from the text's. */
export function bare(text: string): string {
  const length = fold(text, text.length);
  return length < 0 ? bareByForms(text) : String.fromCharCode.apply(null, folded.subarray(0, length) as unknown as number[]);
}

/** `bare`, with one space for every run of signs and none at the ends; null where it would be longer than `most`. */
export function bareWords(text: string, most = Infinity): string | null {
  const length = fold(text, text.length);
  if (length < 0) return bareByForms(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  let end = 0;
  for (let i = 0; i < length; i++) {
    const code = folded[i] as number;
    if ((code >= 97 && code <= 122) || isWordCode(code)) folded[end++] = code;
    else if (end > 0 && folded[end - 1] !== 32) folded[end++] = 32;
    if (end > most + 1) return null;
  }
  if (end > 0 && folded[end - 1] === 32) end--;
  return end > most ? null : String.fromCharCode.apply(null, folded.subarray(0, end) as unknown as number[]);
}

/** The bare letter or sign of a code; -1 where nothing is left of it, -2 where letters change with their neighbours. */
export function bareCode(code: number): number {
  const known = code < FOLDED_BELOW ? bareOf[code] as number : 0;
  const letter = known === 0 ? learn(code) : known;
  return letter === NOTHING ? -1 : letter === SEVERAL ? -2 : letter;
}

function bareByForms(text: string): string {
  const forms = text.toLowerCase().normalize('NFD');
  // One letter: the pattern costs more than all letters of a document.
  if (forms.length > FEW) return forms.replace(/\p{M}+/gu, '').replaceAll('đ', 'd');
  let bare = '';
  for (const sign of forms) if (!isMarkAt(sign, 0)) bare += sign === 'đ' ? 'd' : sign;
  return bare;
}

const FEW = 8;

/** The bare letter of each code met so far: Latin letters, and the signs of print. */
const FOLDED_BELOW = 0x2100;
const bareOf = new Uint16Array(FOLDED_BELOW);
const NOTHING = 0xffff;
const SEVERAL = 0xfffe;
/** No longer text is folded letter by letter. */
const LONGEST = 4_096;
const folded = new Uint16Array(LONGEST);

/** Puts the bare letters of a text into `folded`; their number, or -1 where letters change with their neighbours. */
function fold(text: string, to: number): number {
  if (to > LONGEST) return -1;
  let length = 0;
  for (let i = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    const known = code < FOLDED_BELOW ? bareOf[code] as number : 0;
    const letter = known === 0 ? learn(code) : known;
    if (letter === SEVERAL) return -1;
    if (letter !== NOTHING) folded[length++] = letter;
  }
  return length;
}

/** A capital sigma is written by its place in the word. */
const SIGMA = 0x3a3;

function learn(code: number): number {
  if ((code >= 0xd800 && code < 0xe000) || code >= SEVERAL || code === SIGMA) return SEVERAL;
  if (code >= 0x2190 && code < 0x2c00 || code === 0xfffd) return code;
  const letters = bareByForms(String.fromCharCode(code));
  const letter = letters === '' ? NOTHING : letters.length > 1 ? SEVERAL : letters.charCodeAt(0);
  if (code < FOLDED_BELOW) bareOf[code] = letter;
  return letter;
}

/** Lower case, NFC, white space folded. */
export function plain(text: string): string {
  return withSingleSpaces(text.normalize('NFC').toLowerCase()).trim();
}

/** White space folded. Most texts have nothing to fold, which is seen at a glance. */
export function withSingleSpaces(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

const UNFOLDED = /[^\S ]| {2}/;

/** The text without such signs at its end. By hand: a pattern anchored at the end tries every run anew. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
