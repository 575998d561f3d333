import { WINDOWS_1252 } from '../../lexicon/encodings.ts';
import { InputError } from '../failure.ts';
import type { Data } from './data.ts';

/** A stretch of the text and where it stands in the file ([MS-DOC] 2.8.35). */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Of its first byte. */
  readonly offset: number;
  /** Bytes a letter: 1 of windows-1252, 2 of UTF-16. */
  readonly width: 1 | 2;
}

/** The pieces of all stories, in order. */
export function piecesOf(clx: Data, end: number): Piece[] {
  let at = 0;
  while (clx.u8(at) === 1 && at < clx.length) at += 3 + clx.u16(at + 1);
  if (clx.u8(at) !== 2) throw new InputError('damaged', 'Clx');
  const table = clx.slice(at + 5, at + 5 + clx.u32(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  let last = 0;
  for (let i = 0; i < count; i++) {
    const [from, to] = [table.u32(i * 4), table.u32(i * 4 + 4)];
    const place = table.u32((count + 1) * 4 + i * 8 + 2);
    const width = (place & 0x40000000) === 0 ? 2 : 1;
    const offset = width === 2 ? place & 0x3fffffff : (place & 0x3fffffff) / 2;
    // Pieces stand one behind the other and within the file.
    if (from !== last || to <= from || offset + (to - from) * width > end) throw new InputError('damaged', 'PlcPcd');
    pieces.push({ from, to, offset, width });
    last = to;
  }
  return pieces;
}

export function textOf(bytes: Uint8Array, pieces: readonly Piece[]): string {
  return pieces.map(({ from, to, offset, width }) => {
    const part = bytes.subarray(offset, offset + (to - from) * width);
    return width === 2 ? utf16(part) : latin(part);
  }).join('');
}

/** Half a letter stays what it is: every letter must keep its place. */
function utf16(bytes: Uint8Array): string {
  const units: string[] = [];
  for (let from = 0; from < bytes.length; from += 16_384) {
    const codes: number[] = [];
    for (let at = from; at < Math.min(bytes.length - 1, from + 16_384); at += 2) codes.push((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
    units.push(String.fromCharCode(...codes));
  }
  return units.join('');
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
}
