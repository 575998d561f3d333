import { Inflate } from 'fflate';

/** What was packed by `deflate` gives so many bytes, as far as it can be unpacked; no more than just above `most` are counted. `start`: the first of them. */
export function inflatedSize(packed: Uint8Array, most: number): { readonly size: number; readonly start: Uint8Array } {
  let size = 0;
  let start = new Uint8Array();
  const stream = new Inflate((piece) => {
    if (start.length < STARTS) start = Uint8Array.of(...start, ...piece.subarray(0, STARTS));
    size += piece.length;
  });
  try {
    for (let from = 0; from < packed.length && size <= most; from += PIECE) stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  } catch {
    // Damaged from there on.
  }
  return { size, start };
}

const STARTS = 4;
const PIECE = 16 * 1024;
