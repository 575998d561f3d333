import { NOTHING, Plc, type Data } from './data.ts';

/** Properties of stretches of the file: pages of 512 bytes that a table of the stream names ([MS-DOC] ChpxFkp, PapxFkp). */

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The same object where the page has it once for several. */
  readonly list: Data;
}

const PAGE = 512;

/** Each once, however often it is named. */
function pagesOf(file: Data, table: Data): Data[] {
  const plc = new Plc(table, 4);
  const starts = new Set<number>();
  for (let i = 0; i < plc.count; i++) starts.add((plc.entry(i).u32(0) & 0x3fffff) * PAGE);
  return [...starts].filter((at) => at + PAGE <= file.length).map((at) => file.slice(at, at + PAGE));
}

/** `size`: bytes of each entry behind the positions, of which the first is the place of a list; `listAt` reads it. */
function stretches(file: Data, table: Data, size: number, listAt: (page: Data, at: number) => Data): Stretch[] {
  const found: Stretch[] = [];
  for (const page of pagesOf(file, table)) {
    const count = Math.min(page.u8(PAGE - 1), Math.floor((PAGE - 5) / (4 + size)));
    const lists = new Map([[0, NOTHING]]);
    for (let i = 0; i < count; i++) {
      const at = page.u8((count + 1) * 4 + i * size) * 2;
      const list = lists.get(at) ?? listAt(page, at);
      lists.set(at, list);
      found.push({ from: page.u32(i * 4), to: page.u32(i * 4 + 4), list });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Of letters. */
export const letterStretches = (file: Data, table: Data): Stretch[] => stretches(file, table, 1, (page, at) => page.slice(at + 1, at + 1 + page.u8(at)));

/** Of paragraphs; their lists begin with the number of their style. */
export const paragraphStretches = (file: Data, table: Data): Stretch[] => stretches(file, table, 13, (page, at) => {
  const short = page.u8(at);
  const [from, size] = short === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, short * 2 - 1];
  return page.slice(from, from + size);
});

/** Stretches asked for by an offset in the file, mostly one after the other. */
export class Lookup {
  readonly #stretches: readonly Stretch[];
  #near: Stretch | null = null;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  at(offset: number): Stretch | null {
    if (this.#near !== null && this.#near.from <= offset && offset < this.#near.to) return this.#near;
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.to ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.#stretches[low];
    this.#near = found !== undefined && found.from <= offset ? found : null;
    return this.#near;
  }
}
