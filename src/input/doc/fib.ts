import { InputError } from '../failure.ts';
import { Data } from './data.ts';

/** Pairs of the file information block that are read ([MS-DOC] 2.5.6), by their place among the pairs. */
const PAIRS = { styles: 1, noteMarks: 2, noteTexts: 3, letters: 12, paragraphs: 13, fonts: 15, pieces: 33, endnoteMarks: 46, endnoteTexts: 47, lists: 73, listUses: 74 } as const;

export type Part = keyof typeof PAIRS;

/** Lengths of the stories, in characters, in the order in which they stand ([MS-DOC] 2.5.4). */
export interface Stories {
  readonly main: number;
  readonly notes: number;
  readonly heads: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

/** The file information block: where everything stands. */
export class Fib {
  readonly stories: Stories;
  /** Of the stream with the tables. */
  readonly table: '0Table' | '1Table';
  readonly #data: Data;
  readonly #pairs: number;

  /** @throws InputError for what is older than Word 97, or has a password. */
  constructor(bytes: Uint8Array) {
    const data = new Data(bytes);
    if (data.u16(0) !== 0xa5ec) throw new InputError(data.u16(0) === 0xa5dc || data.u16(0) === 0xa59c ? 'word95' : 'damaged', 'WordDocument');
    if (data.u16(2) < 106) throw new InputError('word95');
    const flags = data.u16(10);
    if ((flags & 0x8100) !== 0) throw new InputError('password');
    this.table = (flags & 0x0200) === 0 ? '0Table' : '1Table';
    const length = (at: number): number => Math.max(0, data.i32(at));
    this.stories = { main: length(0x4c), notes: length(0x50), heads: length(0x54), comments: length(0x5c), endnotes: length(0x60), boxes: length(0x64) };
    this.#data = data;
    this.#pairs = Math.min(data.u16(0x98), 256);
  }

  /** What a pair points to in the stream with the tables; empty where nothing is. */
  part(name: Part, table: Uint8Array): Data {
    const at = PAIRS[name];
    if (at >= this.#pairs) return new Data(new Uint8Array(0));
    const from = this.#data.u32(0x9a + at * 8);
    return new Data(table.subarray(from, from + this.#data.u32(0x9a + at * 8 + 4)));
  }

  /** From there to the end: levels of lists stand behind what the pair counts. */
  from(name: Part, table: Uint8Array): Data {
    return PAIRS[name] >= this.#pairs || this.#data.u32(0x9a + PAIRS[name] * 8 + 4) === 0 ? new Data(new Uint8Array(0)) : new Data(table.subarray(this.#data.u32(0x9a + PAIRS[name] * 8)));
  }
}
