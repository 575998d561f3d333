import type { Writer } from '../types.ts';

const pieceLength = 65_536;

/** The text that was read, in which all positions count. */
export const text: Writer = {
  *write(_report, { source = '' }) {
    for (let start = 0; start < source.length;) {
      let end = start + pieceLength;
      // A pair of surrogates goes out in one piece, or each half would be written as U+FFFD.
      if ((source.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1;
      yield source.slice(start, end);
      start = end;
    }
  },
};
