import type { Data } from './data.ts';

/** Names of fonts by their numbers ([MS-DOC] SttbfFfn, FFN). */
export function fontsOf(table: Data): string[] {
  const fonts: string[] = [];
  const count = Math.min(table.u16(0), 10_000);
  for (let at = 4, i = 0; i < count && at < table.length; i++) {
    const size = table.u8(at);
    // The name stands behind 39 bytes and ends with a zero.
    const name = table.text(at + 40, Math.max(0, Math.floor((size + 1 - 40) / 2)));
    const end = name.indexOf('\0');
    fonts.push(end < 0 ? name : name.slice(0, end));
    at += size + 1;
  }
  return fonts;
}
