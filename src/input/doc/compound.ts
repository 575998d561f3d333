import { InputError } from '../failure.ts';

/** The streams of a compound file ([MS-CFB]), by name. Chains of sectors are followed as far as the file has sectors: a cycle ends there. */

const END = 0xfffffffa;
const FREE = 0xffffffff;

export class Compound {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #size: number;
  readonly #miniSize: number;
  readonly #cutoff: number;
  readonly #fat: readonly number[];
  readonly #miniFat: readonly number[];
  readonly #mini: Uint8Array;
  readonly #entries = new Map<string, { readonly start: number; readonly size: number }>();

  constructor(bytes: Uint8Array) {
    if (bytes.length < 1536) throw new InputError('damaged', 'CFB');
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new InputError('damaged', 'CFB');
    this.#size = 1 << shift;
    this.#miniSize = 64;
    this.#cutoff = 4096;
    this.#fat = this.#numbers(this.#fatSectors());
    this.#miniFat = this.#numbers(this.#chain(this.#view.getUint32(60, true)));
    const directory = this.#joined(this.#chain(this.#view.getUint32(48, true)));
    const root = this.#readDirectory(directory);
    this.#mini = root === null ? new Uint8Array(0) : this.#joined(this.#chain(root));
  }

  /** Whole; null where the file has no such stream. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.size >= this.#cutoff) return this.#joined(this.#chain(entry.start)).subarray(0, entry.size);
    const found = new Uint8Array(entry.size);
    let at = 0;
    let sector = entry.start;
    for (let left = this.#miniFat.length; at < entry.size && sector < END && left >= 0; left--) {
      const from = sector * this.#miniSize;
      found.set(this.#mini.subarray(from, from + Math.min(this.#miniSize, entry.size - at)), at);
      at += this.#miniSize;
      sector = this.#miniFat[sector] ?? FREE;
    }
    return found;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  #fatSectors(): number[] {
    const sectors: number[] = [];
    for (let i = 0; i < 109; i++) sectors.push(this.#view.getUint32(76 + i * 4, true));
    const each = this.#size / 4 - 1;
    let next = this.#view.getUint32(68, true);
    for (let left = this.#count; next < END && left >= 0 && this.#offset(next) + this.#size <= this.#bytes.length; left--) {
      for (let i = 0; i < each; i++) sectors.push(this.#view.getUint32(this.#offset(next) + i * 4, true));
      next = this.#view.getUint32(this.#offset(next) + each * 4, true);
    }
    return sectors.filter((sector) => sector < END).slice(0, this.#count);
  }

  get #count(): number {
    return Math.ceil(this.#bytes.length / this.#size);
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#size;
  }

  #numbers(sectors: readonly number[]): number[] {
    const numbers: number[] = [];
    for (const sector of sectors) {
      const from = this.#offset(sector);
      for (let at = from; at + 4 <= Math.min(from + this.#size, this.#bytes.length); at += 4) numbers.push(this.#view.getUint32(at, true));
    }
    return numbers;
  }

  #chain(start: number): number[] {
    const chain: number[] = [];
    for (let sector = start; sector < END && chain.length < this.#count; sector = this.#fat[sector] ?? FREE) chain.push(sector);
    return chain;
  }

  #joined(sectors: readonly number[]): Uint8Array {
    const joined = new Uint8Array(sectors.length * this.#size);
    for (const [i, sector] of sectors.entries()) joined.set(this.#bytes.subarray(this.#offset(sector), this.#offset(sector) + this.#size), i * this.#size);
    return joined;
  }

  /** The root's first sector, which holds the small streams. */
  #readDirectory(directory: Uint8Array): number | null {
    const view = new DataView(directory.buffer);
    let root: number | null = null;
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const type = directory[at + 66];
      const length = Math.min(64, view.getUint16(at + 64, true));
      const start = view.getUint32(at + 116, true);
      if (type === 5) root = start;
      if (type !== 2 || length < 4) continue;
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2));
      // No stream is larger than its file.
      if (!this.#entries.has(name)) this.#entries.set(name, { start, size: Math.min(view.getUint32(at + 120, true), this.#bytes.length) });
    }
    return root;
  }
}
