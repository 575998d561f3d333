/** Little-endian numbers of bytes; behind the end all are 0. */
export class Data {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8);
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  u32(at: number): number {
    return this.i32(at) >>> 0;
  }

  i32(at: number): number {
    return this.u16(at) | (this.u16(at + 2) << 16);
  }

  slice(from: number, to: number): Data {
    return new Data(this.bytes.subarray(Math.max(0, from), Math.max(0, to)));
  }

  /** Letters of two bytes. */
  text(from: number, letters: number): string {
    return UTF16.decode(this.bytes.subarray(from, from + Math.max(0, letters) * 2));
  }
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

export const NOTHING = new Data(new Uint8Array(0));

/** Entries of `size` bytes behind one position more than there are entries ([MS-DOC] PLC). */
export class Plc {
  readonly count: number;
  readonly #data: Data;
  readonly #size: number;

  constructor(data: Data, size: number) {
    this.#data = data;
    this.#size = size;
    this.count = Math.max(0, Math.floor((data.length - 4) / (4 + size)));
  }

  /** Of entry `i`; of the last one's end, where `i` is the count. */
  position(i: number): number {
    return this.#data.u32(i * 4);
  }

  entry(i: number): Data {
    const from = (this.count + 1) * 4 + i * this.#size;
    return this.#data.slice(from, from + this.#size);
  }
}
