import { InputError } from '../failure.ts';
import { latin, windows1252 } from '../latin.ts';
import { Data, NOTHING, Plc } from './data.ts';

/** A stretch of the text and where it stands in the file ([MS-DOC] PlcPcd, Pcd). */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Of its first byte. */
  readonly offset: number;
  /** Bytes a letter: 1 of windows-1252, 2 of UTF-16. */
  readonly width: 1 | 2;
  /** What a fast save has set for all of it. */
  readonly list: Data;
}

/** Pieces stand beside one another in the file; those that lie over one another may not make a small file large. */
const MOST = 4;

/** The pieces of all stories, in order. */
export function piecesOf(clx: Data, end: number): Piece[] {
  const lists: Data[] = [];
  let at = 0;
  for (; clx.u8(at) === 1; at += 3 + clx.u16(at + 1)) lists.push(clx.slice(at + 3, at + 3 + clx.u16(at + 1)));
  if (clx.u8(at) !== 2) throw new InputError('damaged', 'Clx');
  const table = new Plc(clx.slice(at + 5, at + 5 + clx.u32(at + 1)), 8);
  let [last, size] = [0, 0];
  return Array.from({ length: table.count }, (_, i) => {
    const [from, to, entry] = [table.position(i), table.position(i + 1), table.entry(i)];
    const place = entry.u32(2);
    const width = (place & 0x40000000) === 0 ? 2 : 1;
    const offset = width === 2 ? place & 0x3fffffff : (place & 0x3fffffff) >> 1;
    size += (to - from) * width;
    // Pieces stand one behind the other and within the file.
    if (from !== last || to < from || offset + (to - from) * width > end || size > MOST * end) throw new InputError('damaged', 'PlcPcd');
    last = to;
    return { from, to, offset, width, list: listOf(entry.u16(6), lists) } as const;
  }).filter(({ from, to }) => to > from);
}

/** Properties by the short numbers of Prm0 ([MS-DOC] 2.9.215). */
const SHORT: Readonly<Record<number, number>> = {
  0x0c: 0x260a, 0x18: 0x2416, 0x19: 0x2417, 0x41: 0x0800, 0x55: 0x0835, 0x56: 0x0836, 0x5b: 0x083b, 0x5c: 0x083c, 0x68: 0x2a48, 0x78: 0x2640,
};

/** [MS-DOC] Prm0, Prm1: one property with its value, or the number of a list of them. */
function listOf(given: number, lists: readonly Data[]): Data {
  if ((given & 1) === 1) return lists[given >> 1] ?? NOTHING;
  const code = SHORT[given >> 1 & 0x7f];
  return given === 0 || code === undefined ? NOTHING : new Data(Uint8Array.of(code & 0xff, code >> 8, given >> 8));
}

export function textOf(bytes: Uint8Array, pieces: readonly Piece[]): string {
  return pieces.map(({ from, to, offset, width }) => {
    const part = bytes.subarray(offset, offset + (to - from) * width);
    return width === 2 ? UTF16.decode(part) : windows1252(latin(part));
  }).join('');
}

/** Half a letter becomes one sign, as every letter must keep its place; a byte order mark is a letter here. */
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
