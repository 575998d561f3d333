import { LATIN, codePageOf, decodePrivate, isOldFont } from '../rtf/letters.ts';

/** Signs as they are printed. */

const PRIVATE = /[\uf020-\uf0ff]/g;

/** Capitals as they are printed; letters of old fonts have none. Word writes the signs of fonts of signs into the private area. */
export function shown(text: string, caps: boolean, font: string | null): string {
  const letters = PRIVATE.test(text) ? text.replace(PRIVATE, (sign) => signOf(sign.charCodeAt(0), font)) : text;
  return caps && (font === null || !isOldFont(font)) ? letters.toUpperCase() : letters;
}

export function signOf(code: number, font: string | null): string {
  if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) return '';
  return code < 0x100 || (code >= 0xf000 && code < 0xf100) ? decodePrivate(code, codePageOf(2, font ?? '', LATIN)) : String.fromCharCode(code);
}

/** `SYMBOL 179 \f "Symbol"`: a field that has a sign and no result (ECMA-376 part 1, 17.16.5.63, which says the same of it). */
export function signOfField(code: string): string {
  const { number, hex, rest = '' } = /^\s*SYMBOL\s+(?:0x(?<hex>[\da-f]{1,4})|(?<number>\d{1,5}))(?<rest>.*)/i.exec(code)?.groups ?? {};
  const sign = hex !== undefined ? Number.parseInt(hex, 16) : Number(number ?? 0);
  return sign === 0 || sign > 0xffff ? '' : signOf(sign, /\\f\s*"?(?<font>[^"\\]{1,60})/i.exec(rest)?.groups?.['font']?.trim() ?? null);
}
