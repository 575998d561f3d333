import { Inflate } from 'fflate';

/** What was packed by `deflate` gives so many bytes, as far as it can be unpacked; no more than just above `most` are counted. */
export function inflatedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const stream = new Inflate((piece) => { size += piece.length; });
  try {
    for (let from = 0; from < packed.length && size <= most; from += PIECE) stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  } catch {
    // Damaged from there on.
  }
  return size;
}

const PIECE = 16 * 1024;
