import type { Limits } from '../../types.ts';
import { InputError } from '../failure.ts';
import { inflatedSize } from '../inflated.ts';
import { latin } from '../latin.ts';
import { within } from '../limits.ts';

/** LZW gives so many bytes for one at most; such streams, which nobody has written for long, are counted so. */
const LZW = 1_400;
/** What may stand between a stream's dictionary's beginning and its bytes. */
const DICTIONARY = 600;
/** So much may any stream give, whatever the ratio: forms of one sign repeated are small. */
const HARMLESS = 8 * 1024 * 1024;

/**
 * Holds what the streams of a file (ISO 32000-1, 7.3.8) unpack to against the limits before they are unpacked: pdf.js knows none. Images
 * are never unpacked. The copy that it gives has no outlines of letters in TrueType or OpenType: pdf.js mends those for a display, which takes
 * it most of its time, and for ever where they are damaged; what letters mean and how wide they are stands elsewhere.
 * @throws InputError 'limit'
 */
export function sound(bytes: Uint8Array, limits: Limits): Uint8Array {
  const copy = new Uint8Array(bytes);
  let unpacked = 0;
  for (let at = find(bytes, STREAM, 0); at >= 0;) {
    const from = afterLine(bytes, at + STREAM.length);
    const end = find(bytes, END, from);
    const to = end < 0 ? bytes.length : end;
    const dictionary = dictionaryOf(bytes, at);
    if (!IMAGE.test(dictionary)) {
      const { size, start } = sizeOf(bytes.subarray(from, to), dictionary, Math.min(limits.unpacked - unpacked, Math.max(HARMLESS, limits.ratio * (to - from))));
      if (OUTLINE.test(dictionary) || OUTLINES.some((sign) => sign.every((byte, i) => start[i] === byte))) copy.fill(0, from, Math.min(to, from + TABLES));
      within(unpacked += size, 'unpacked', limits);
      if (size > HARMLESS) within(size / (to - from), 'ratio', limits);
    }
    at = end < 0 ? -1 : find(bytes, STREAM, end + END.length);
  }
  return copy;
}

/** A font's program in TrueType says one length, in Type 1 three. */
const OUTLINE = /\/Length1(?!\d)(?![\s\S]*\/Length2)/;
/** What fonts begin with (OpenType, table directory): version 1.0, `true`, `OTTO`, `ttcf`. */
const OUTLINES: readonly (readonly number[])[] = [[0, 1, 0, 0], codes('true'), codes('OTTO'), codes('ttcf')];
/** Without these bytes there is no font: a font's head counts no tables, a packed stream has no head. */
const TABLES = 12;

function codes(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

const STREAM = codes('stream');
const END = codes('endstream');

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < word.length && bytes[at + i] === word[i]) i++;
    if (i === word.length) return at;
  }
  return -1;
}

function afterLine(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === 13 ? at + 1 : at;
  return bytes[next] === 10 ? next + 1 : next;
}

/** The first two bytes of what zlib packs (RFC 1950). */
const isDeflated = (bytes: Uint8Array, at: number): boolean => ((bytes[at] ?? 0) & 15) === 8 && ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) % 31 === 0;

function dictionaryOf(bytes: Uint8Array, stream: number): string {
  const before = latin(bytes.subarray(Math.max(0, stream - DICTIONARY), stream));
  return before.slice(before.lastIndexOf(' obj') + 1);
}

const IMAGE = /\/Subtype\s{0,4}\/Image(?![A-Za-z])/;

/** What a stream unpacks to, as far as `most` and somewhat beyond. @throws InputError 'limit' where it is packed twice, which nobody does */
function sizeOf(packed: Uint8Array, dictionary: string, most: number): { readonly size: number; readonly start: Uint8Array } {
  const filters = /\/(?:Filter|F)\s{0,4}(?:\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[0] ?? '';
  if ((filters.match(/\/(?:Fl(?:ateDecode)?|LZW(?:Decode)?)\b/g) ?? []).length > 1) throw new InputError('limit', 'ratio');
  if (/\/LZW/.test(filters)) return { size: packed.length * LZW, start: NOTHING };
  const bare = /\/(?:ASCII85Decode|A85)\b/.test(filters) ? fromAscii85(packed) : /\/(?:ASCIIHexDecode|AHx)\b/.test(filters) ? fromHex(packed) : packed;
  if (!isDeflated(bare, 0)) return { size: bare.length, start: bare };
  const { size, start } = inflatedSize(bare.subarray(2), most);
  // Its dictionary says it elsewhere.
  if (size > HARMLESS / 64 && isDeflated(start, 0)) throw new InputError('limit', 'ratio');
  return { size, start };
}

const NOTHING = new Uint8Array();

/** ISO 32000-1, 7.4.3. */
function fromAscii85(letters: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(letters.length * 4 + 4);
  let length = 0;
  let value = 0;
  let count = 0;
  for (const letter of letters) {
    if (letter === 0x7a && count === 0) length += 4;
    else if (letter >= 0x21 && letter <= 0x75) {
      value = value * 85 + letter - 0x21;
      if (++count < 5) continue;
      for (let i = 3; i >= 0; i--) bytes[length++] = Math.floor(value / 256 ** i) % 256;
      value = count = 0;
    } else if (letter === 0x7e) break;
  }
  return bytes.subarray(0, length);
}

function fromHex(letters: Uint8Array): Uint8Array {
  const [hex = ''] = latin(letters).split('>', 1);
  const digits = hex.replace(/[^\da-f]/giu, '');
  return Uint8Array.from({ length: digits.length >> 1 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
}
