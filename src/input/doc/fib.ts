import { InputError } from '../failure.ts';
import { NOTHING, type Data } from './data.ts';

/** Pairs of the file information block that are read ([MS-DOC] 2.5.6), by their place among the pairs. */
const PAIRS = {
  styles: 1, noteMarks: 2, noteTexts: 3, letters: 12, paragraphs: 13, fonts: 15, settings: 31, pieces: 33, shapes: 40, endnoteMarks: 46, endnoteTexts: 47, drawings: 50, boxes: 56, lists: 73, listUses: 74,
} as const;

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

/** Word 97 is 193; its betas were less. */
const OLDEST = 106;
/** `fEncrypted`, `fObfuscated`. */
const LOCKED = 0x8100;

/** The file information block: where everything stands. */
export class Fib {
  readonly stories: Stories;
  /** Of the stream with the tables. */
  readonly table: '0Table' | '1Table';
  readonly #data: Data;
  readonly #pairs: number;

  /** @throws InputError for what is older than Word 97, or has a password. */
  constructor(data: Data) {
    const magic = data.u16(0);
    if (magic === 0xa5dc || magic === 0xa59c || (magic === 0xa5ec && data.u16(2) < OLDEST)) throw new InputError('word95');
    if (magic !== 0xa5ec) throw new InputError('damaged', 'WordDocument');
    if ((data.u16(10) & LOCKED) !== 0) throw new InputError('password');
    this.table = (data.u16(10) & 0x0200) === 0 ? '0Table' : '1Table';
    const length = (at: number): number => Math.max(0, data.i32(at));
    this.stories = { main: length(0x4c), notes: length(0x50), heads: length(0x54), comments: length(0x5c), endnotes: length(0x60), boxes: length(0x64) };
    this.#data = data;
    this.#pairs = Math.min(data.u16(0x98), 256);
  }

  /** What a pair points to in the stream with the tables; empty where nothing is. */
  part(name: Part, table: Data): Data {
    const { from, size } = this.#pair(name);
    if (size === 0) return NOTHING;
    if (from + size > table.length) throw new InputError('damaged', this.table);
    return table.slice(from, from + size);
  }

  /** From there to the end: levels of lists stand behind what the pair counts. */
  from(name: Part, table: Data): Data {
    const { from, size } = this.#pair(name);
    return size === 0 ? NOTHING : table.slice(from, table.length);
  }

  #pair(name: Part): { readonly from: number; readonly size: number } {
    const at = PAIRS[name];
    return at >= this.#pairs ? { from: 0, size: 0 } : { from: this.#data.u32(0x9a + at * 8), size: this.#data.u32(0x9a + at * 8 + 4) };
  }
}
