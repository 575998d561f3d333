import type { Inflate } from 'fflate';
import type { FileOptions, Limits } from '../types.ts';
import { InputError } from './failure.ts';
import { within } from './limits.ts';

/** A packed file, of which only the parts that are asked for are unpacked, each within the limits. */
export interface Zip {
  has(name: string): boolean;
  /** Null where there is no such part. */
  bytes(name: string): Uint8Array | null;
  /** A part that is XML, as text. */
  text(name: string): string | null;
}

type Options = Pick<FileOptions, 'limits' | 'inflate'>;

type InflateClass = typeof Inflate;

/** Where a part lies (APPNOTE.TXT 4.3.12, central directory header). */
interface Entry {
  readonly method: number;
  readonly isLocked: boolean;
  readonly check: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const END = 0x06054b50;
const END_64_PLACE = 0x07064b50;
const END_64 = 0x06064b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;

/** @throws InputError: 'damaged', 'password' (packed with one, or locked by Word), 'limit'. */
export async function openZip(file: Uint8Array, options: Options): Promise<Zip> {
  refuseLocked(file);
  const entries = listOf(file, options.limits);
  const quick = options.inflate;
  // Its tables take a while to be made.
  const inflated = quick ?? checking((await import('fflate')).Inflate);
  let unpacked = 0;
  const bytes = (name: string): Uint8Array | null => {
    const entry = entries.get(keyOf(name));
    if (entry === undefined) return null;
    if (entry.isLocked) throw new InputError('password', name);
    within(unpacked += entry.size, 'unpacked', options.limits);
    within(entry.size / Math.max(1, entry.packed), 'ratio', options.limits);
    return unpack(file, entry, name, inflated);
  };
  return {
    has: (name) => entries.has(keyOf(name)),
    bytes,
    text: (name) => {
      const part = bytes(name);
      return part === null ? null : decodeXml(part, name);
    },
  };
}

/** Names of parts differ in more than their case (ECMA-376 part 2, 6.2.2.3); some packers write `\`. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Word locks a document with a password by putting it into a file of the old kind, as its stream `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4). */
function refuseLocked(file: Uint8Array): void {
  if (file[0] !== 0xd0 || file[1] !== 0xcf || file[2] !== 0x11 || file[3] !== 0xe0) return;
  if (new TextDecoder('utf-16le').decode(file).includes('EncryptedPackage')) throw new InputError('password');
}

const damaged = (what: string, cause?: unknown): InputError => new InputError('damaged', what, { cause });

function listOf(file: Uint8Array, limits: Limits): Map<string, Entry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { count, from, base } = directoryOf(view);
  within(count, 'parts', limits);
  const entries = new Map<string, Entry>();
  const letters = new TextDecoder();
  for (let i = 0, at = from; i < count; i++) {
    if (at + 46 > file.length || view.getUint32(at, true) !== LISTED) throw damaged('zip');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > file.length) throw damaged('zip');
    const key = keyOf(letters.decode(file.subarray(at + 46, nameEnd)));
    // The first of two that share a name, whatever others would take.
    if (!entries.has(key)) entries.set(key, entryOf(view, at, nameEnd, extraEnd, base));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The list of parts stands at the file's end; `base` is what was put before the file. */
function directoryOf(view: DataView): { readonly count: number; readonly from: number; readonly base: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const large = at >= 20 && view.getUint32(at - 20, true) === END_64_PLACE ? number64(view, at - 12) : -1;
    if (large >= 0 && large + 56 <= view.byteLength && view.getUint32(large, true) === END_64) {
      return inside(view, { count: number64(view, large + 32), from: number64(view, large + 48), base: 0 });
    }
    const from = at - view.getUint32(at + 12, true);
    return inside(view, { count: view.getUint16(at + 10, true), from, base: from - view.getUint32(at + 16, true) });
  }
  throw damaged('zip');
}

function inside<D extends { readonly from: number; readonly base: number }>(view: DataView, directory: D): D {
  if (directory.from < 0 || directory.base < 0 || directory.from > view.byteLength) throw damaged('zip');
  return directory;
}

function entryOf(view: DataView, at: number, extra: number, extraEnd: number, base: number): Entry {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (sizes.includes(FULL)) large(view, sizes, extra, extraEnd);
  const [size = 0, packed = 0, place = 0] = sizes;
  return { method: view.getUint16(at + 10, true), isLocked: (view.getUint16(at + 8, true) & 1) !== 0, check: view.getUint32(at + 16, true), packed, size, at: base + place };
}

/** Sizes that four bytes do not hold stand in an extra field, in this order (4.5.3). */
function large(view: DataView, sizes: number[], extra: number, extraEnd: number): void {
  for (let at = extra; at + 4 <= extraEnd;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let from = at + 4;
      for (const [i, size] of sizes.entries()) {
        if (size !== FULL || from + 8 > Math.min(end, extraEnd)) continue;
        sizes[i] = number64(view, from);
        from += 8;
      }
      return;
    }
    at = end;
  }
}

const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function unpack(file: Uint8Array, entry: Entry, name: string, inflated: NonNullable<Options['inflate']>): Uint8Array {
  const { at, packed, size, method, check } = entry;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (at + 30 > file.length || view.getUint32(at, true) !== LOCAL) throw damaged(name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > file.length || (method !== 0 && method !== 8)) throw damaged(name);
  const part = file.subarray(from, from + packed);
  let bytes: Uint8Array;
  try {
    bytes = method === 0 ? checked(part, check) : inflated(part, size, check);
  } catch (error) {
    throw damaged(name, error);
  }
  if (bytes.length !== size) throw damaged(name);
  return bytes;
}

/** A figure of which one bit is wrong would be believed. */
function checked(bytes: Uint8Array, check: number): Uint8Array {
  if (checkOf(bytes) !== check) throw new RangeError('CRC-32');
  return bytes;
}

/** Where nobody has a quicker way. A piece at a time, so that what gives more than it said ends early. */
const checking = (Inflate: InflateClass): NonNullable<Options['inflate']> => (packed, size, check) => {
  const bytes = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((piece) => {
    bytes.set(piece, at);
    at += piece.length;
  });
  for (let from = 0; from < packed.length; from += PIECE) stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  return checked(bytes.subarray(0, at), check);
};

const PIECE = 16 * 1024;

let table: Uint32Array | null = null;

/** CRC-32. */
function checkOf(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, value) => {
    for (let i = 0; i < 8; i++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
  });
  const steps = table;
  let check = -1;
  for (let i = 0; i < bytes.length; i++) check = (steps[(check ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (check >>> 8);
  return ~check >>> 0;
}

/** By its mark, or by its first letters (XML 1.0, F.1): parts of documents are UTF-8 or UTF-16. */
function decodeXml(bytes: Uint8Array, name: string): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^<\?xml[^>]{0,100}\sencoding\s?=\s?["'](?<label>[\w-]{1,30})/.exec(String.fromCharCode(...bytes.subarray(0, 160)))?.groups?.['label'] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch (error) {
    throw damaged(name, error);
  }
}
