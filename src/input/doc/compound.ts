import type { Limits } from '../../types.ts';
import { InputError } from '../failure.ts';
import { within } from '../limits.ts';
import { Data } from './data.ts';

/** The streams of a compound file ([MS-CFB]), by name. Chains of sectors are followed as far as the file has sectors: a cycle ends there. */

const END = 0xfffffffa;
const FREE = 0xffffffff;
const HEAD = 512;
const ENTRY = 128;
const MINI = 64;
/** Streams smaller than this stand in small sectors. */
const CUTOFF = 4096;
const [STREAM, ROOT] = [2, 5];

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

export class Compound {
  readonly #data: Data;
  readonly #size: number;
  readonly #fat: readonly number[];
  readonly #miniFat: readonly number[];
  readonly #mini: Uint8Array;
  readonly #entries = new Map<string, Entry>();

  constructor(bytes: Uint8Array, limits: Limits) {
    this.#data = new Data(bytes);
    const shift = this.#data.u16(30);
    if (bytes.length < HEAD || (shift !== 9 && shift !== 12)) throw new InputError('damaged', 'CFB');
    this.#size = 1 << shift;
    this.#fat = this.#numbers(this.#fatSectors());
    this.#miniFat = this.#numbers(this.#chain(this.#data.u32(60)));
    const entries = entriesOf(this.#joined(this.#chain(this.#data.u32(48))));
    within(entries.length, 'parts', limits);
    const root = entries.find(({ type }) => type === ROOT);
    if (root === undefined) throw new InputError('damaged', 'CFB');
    // Objects in the document have streams of the same names, which hang elsewhere.
    for (const entry of [...hanging(entries, root.child), ...entries]) if (entry.type === STREAM && !this.#entries.has(entry.name)) this.#entries.set(entry.name, entry);
    this.#mini = this.#joined(this.#chain(root.start));
  }

  /** As much of it as the file has; null where it has no such stream. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.size >= CUTOFF) return this.#joined(this.#chain(entry.start)).subarray(0, entry.size);
    const found = new Uint8Array(entry.size);
    let at = 0;
    for (let sector = entry.start; at < entry.size && (sector + 1) * MINI <= this.#mini.length; sector = this.#miniFat[sector] ?? FREE) {
      found.set(this.#mini.subarray(sector * MINI, sector * MINI + Math.min(MINI, entry.size - at)), at);
      at += MINI;
    }
    return found.subarray(0, at);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  #fatSectors(): number[] {
    const sectors = Array.from({ length: 109 }, (_, i) => this.#data.u32(76 + i * 4));
    const each = this.#size / 4 - 1;
    let next = this.#data.u32(68);
    for (let left = this.#count; left > 0 && this.#offset(next) < this.#data.length; left--) {
      const from = this.#offset(next);
      for (let i = 0; i < each; i++) sectors.push(this.#data.u32(from + i * 4));
      next = this.#data.u32(from + each * 4);
    }
    return sectors.filter((sector) => sector < END).slice(0, this.#count);
  }

  get #count(): number {
    return Math.ceil(this.#data.length / this.#size);
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#size;
  }

  #numbers(sectors: readonly number[]): number[] {
    const numbers: number[] = [];
    for (const sector of sectors) {
      const from = this.#offset(sector);
      if (from < this.#data.length) for (let i = 0; i < this.#size; i += 4) numbers.push(this.#data.u32(from + i));
    }
    return numbers;
  }

  /** Up to the first sector that the file does not have. */
  #chain(start: number): number[] {
    const chain: number[] = [];
    for (let sector = start; this.#offset(sector) < this.#data.length && chain.length < this.#count; sector = this.#fat[sector] ?? FREE) chain.push(sector);
    return chain;
  }

  /** The file's last sector may be cut. */
  #joined(sectors: readonly number[]): Uint8Array {
    const joined = new Uint8Array(sectors.length * this.#size);
    let length = 0;
    for (const sector of sectors) {
      const part = this.#data.bytes.subarray(this.#offset(sector), this.#offset(sector) + this.#size);
      joined.set(part, length);
      length += part.length;
    }
    return joined.subarray(0, length);
  }
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const data = new Data(bytes);
  return Array.from({ length: Math.floor(data.length / ENTRY) }, (_, i) => {
    const at = i * ENTRY;
    return {
      name: data.text(at, Math.min(32, data.u16(at + 64) >> 1) - 1), type: data.u8(at + 66), start: data.u32(at + 116), size: data.u32(at + 120),
      left: data.u32(at + 68), right: data.u32(at + 72), child: data.u32(at + 76),
    };
  });
}

/** What stands in one storage: a tree of which each entry is looked at once. */
function hanging(entries: readonly Entry[], top: number): Entry[] {
  const found = new Set<Entry>();
  const open = [top];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}
