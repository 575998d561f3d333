import { codePageOf, decodePrivate, isOldFont, LATIN } from './rtf/letters.ts';

/** Capitals as they are printed; letters of old fonts have none. Word writes the signs of symbol fonts into the private area. */
export function printedLetters(text: string, { caps, font }: { readonly caps: boolean; readonly font: string | null }): string {
  const letters = /[\uf020-\uf0ff]/.test(text) ? text.replace(/[\uf020-\uf0ff]/g, (sign) => decodePrivate(sign.charCodeAt(0), codePageOf(2, font ?? '', LATIN))) : text;
  return caps && (font === null || !isOldFont(font)) ? letters.toUpperCase() : letters;
}

/** The sign that stands at a place of a font, which is told in hexadecimal. */
export function symbolOf(char: string | null, font: string | null): string {
  const code = /^[\dA-F]{1,6}$/i.test(char ?? '') ? Number.parseInt(char ?? '', 16) : 0;
  if (code < 0x20 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return '';
  return code < 0x100 || (code >= 0xf000 && code < 0xf100) ? decodePrivate(code, codePageOf(2, font ?? '', LATIN)) : String.fromCharCode(code);
}
