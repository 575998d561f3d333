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
    return new TextDecoder('utf-16le').decode(this.bytes.subarray(from, from + Math.max(0, letters) * 2));
  }
}
