import { codePageOf, decodeBytes, LATIN } from './letters.ts';

/** A sign that a field prints by its place in a font: `SYMBOL 179 \f "Symbol"`. Null for other fields. */
export function symbolOf(instruction: string): { readonly text: string; readonly font: string | null } | null {
  const found = /^\s*SYMBOL\s+(0x[\da-f]{1,6}|\d{1,7})\b/i.exec(instruction);
  if (found === null) return null;
  const code = Number(found[1]);
  const font = /\\f\s*"([^"]{0,80})"/i.exec(instruction)?.[1] ?? /\\f\s*([^\s"\\]{1,80})/i.exec(instruction)?.[1] ?? null;
  if (/\\u(?:\s|$)/i.test(instruction) || code > 0xffff) return { text: code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '', font };
  return { text: decodeBytes(Uint8Array.of(code & 0xff), font === null ? LATIN : codePageOf(2, font, LATIN)), font };
}

