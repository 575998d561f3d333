/** Small questions about Vietnamese letters, asked all over the house. */

const LOWER_FIRST = /^["“”'‘’«([]*\p{Ll}/u;
const UPPER_FIRST = /^["“”'‘’«([]*\p{Lu}/u;

/** Does the text open in lower case (behind opening quotes or brackets)? */
export function opensLower(text: string): boolean {
  return LOWER_FIRST.test(text);
}

export function opensUpper(text: string): boolean {
  return UPPER_FIRST.test(text);
}

/** All letters capital, and at least two of them. Looks at the first 400 characters. */
export function isCapitals(text: string): boolean {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  return head === head.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(head);
}

/** Lower case without diacritics: `KÉT QUẢ` and `kết quá` both give `ket qua`; the length may differ from the text's. */
export function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replaceAll('đ', 'd');
}

/** Lower case, NFC, white space folded. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The text without such signs at its end. By hand: a pattern anchored at the end tries every run anew. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
