import { Data } from './data.ts';

/** Properties of stretches of the file: pages of 512 bytes that a table of the stream names ([MS-DOC] 2.9.33, 2.9.175). */

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly list: Data;
}

const PAGE = 512;
const EMPTY = new Data(new Uint8Array(0));

function* pagesOf(file: Uint8Array, table: Data): Iterable<Data> {
  const count = Math.floor((table.length - 4) / 8);
  for (let i = 0; i < count; i++) {
    const at = (table.u32((count + 1) * 4 + i * 4) & 0x3fffff) * PAGE;
    if (at + PAGE <= file.length) yield new Data(file.subarray(at, at + PAGE));
  }
}

/** Of letters. */
export function letterStretches(file: Uint8Array, table: Data): Stretch[] {
  const found: Stretch[] = [];
  for (const page of pagesOf(file, table)) {
    const count = Math.min(page.u8(511), 101);
    for (let i = 0; i < count; i++) {
      const at = page.u8((count + 1) * 4 + i) * 2;
      found.push({ from: page.u32(i * 4), to: page.u32(i * 4 + 4), list: at === 0 ? EMPTY : page.slice(at + 1, at + 1 + page.u8(at)) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Of paragraphs; their lists begin with the number of their style. */
export function paragraphStretches(file: Uint8Array, table: Data): Stretch[] {
  const found: Stretch[] = [];
  for (const page of pagesOf(file, table)) {
    const count = Math.min(page.u8(511), 29);
    for (let i = 0; i < count; i++) {
      const at = page.u8((count + 1) * 4 + i * 13) * 2;
      const short = page.u8(at);
      const [from, size] = short === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, short * 2 - 1];
      found.push({ from: page.u32(i * 4), to: page.u32(i * 4 + 4), list: at === 0 ? EMPTY : page.slice(from, from + size) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Stretches asked for by an offset in the file. */
export class Lookup {
  readonly #stretches: readonly Stretch[];

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  at(offset: number): Stretch | null {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle] as Stretch).to <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.#stretches[low];
    return found !== undefined && found.from <= offset ? found : null;
  }
}
