import { isAscii, isUtf8 } from 'node:buffer';
import { legacyEncodings } from '../input/index.ts';
import { UserError } from './fault.ts';
import { say } from './messages.ts';
import type { Language } from '../types.ts';

export const encodings = ['auto', 'utf-8', 'utf-16le', 'utf-16be', ...legacyEncodings] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** Whether `encode` has its bytes: old encodings, and texts in several, are only read. */
export const isUnicode = (encoding: string): encoding is Decoded['encoding'] => encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be';

/** Kinds of files that people take for text, by their first bytes. */
const magics: readonly (readonly [name: string, bytes: string])[] = [
  ['PDF', '%PDF-'], ['ZIP: docx, odt, xlsx…', 'PK\x03\x04'], ['PNG', '\x89PNG'], ['JPEG', '\xff\xd8\xff'], ['GIF', 'GIF8'],
  ['doc, xls', '\xd0\xcf\x11\xe0'], ['gzip', '\x1f\x8b'], ['7z', '7z\xbc\xaf'], ['TIFF', 'II*\x00'], ['TIFF', 'MM\x00*'],
];
/** Beginning that is looked at for UTF-16 without a mark. */
const sampleLength = 4096;

/**
 * Bytes to text, without the byte order mark. Nothing is repaired: a wrong byte throws.
 * @throws UserError that names the file and the offset of the wrong byte.
 */
export function decode(bytes: Uint8Array, wanted: Decoded['encoding'] | 'auto', file: string, language: Language): Decoded {
  const encoding = wanted === 'auto' ? detectEncoding(bytes, file) : wanted;
  if (isSurelyOther(bytes, encoding)) throw new UserError('otherEncoding', { file, encoding });
  const nul = (offset: number): UserError => new UserError('binary', { file, what: say(language, 'nulByte', { offset }) });
  if (encoding === 'utf-8') {
    const zero = bytes.indexOf(0);
    if (zero >= 0) throw nul(zero);
    return { text: decodeUtf8(bytes, file), encoding };
  }
  const text = decodeUtf16(bytes, encoding, file);
  const zero = text.indexOf('\0');
  if (zero >= 0) throw nul(zero * 2);
  return { text, encoding };
}

/** Text to bytes of an encoding that `decode` gave, with the byte order mark if the original had one. */
export function encode(text: string, encoding: string, original: Uint8Array): Uint8Array {
  const mark = (...bytes: number[]): boolean => bytes.every((byte, i) => original[i] === byte);
  if (encoding === 'utf-8') return Buffer.from((mark(0xef, 0xbb, 0xbf) ? '\ufeff' : '') + text);
  const bytes = Buffer.from((mark(0xff, 0xfe) || mark(0xfe, 0xff) ? '\ufeff' : '') + text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** By a mark, or by the zeros of UTF-16; else UTF-8. */
export function detectEncoding(bytes: Uint8Array, file: string): Decoded['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const magic = magics.find(([, start]) => beginning.startsWith(start));
  if (magic !== undefined) throw new UserError('binary', { file, what: magic[0] });
  return detectUtf16(bytes.subarray(0, sampleLength)) ?? 'utf-8';
}

/** In Vietnamese UTF-16 most high bytes are zero (Latin letters, spaces) and no low byte is. */
function detectUtf16(sample: Uint8Array): Decoded['encoding'] | null {
  const zeros: [even: number, odd: number] = [0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  }
  const many = sample.length / 8;
  if (zeros[1] > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0] > many && zeros[1] === 0 ? 'utf-16be' : null;
}

/** Whether bytes are told to be UTF-16 or of an old encoding and are none, or of the other order: they would be read as other letters, without a fault. */
export function isSurelyOther(bytes: Uint8Array, encoding: Exclude<Encoding, 'auto'>): boolean {
  if (encoding === 'utf-8' || bytes.length === 0) return false;
  const [first = 0, second = 0] = bytes;
  const order = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : detectUtf16(bytes.subarray(0, sampleLength));
  if (!isUnicode(encoding)) return order !== null || (isUtf8(bytes) && !isAscii(bytes));
  return order === null ? bytes.indexOf(0) < 0 && isUtf8(bytes) : order !== encoding;
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  if (!isUtf8(bytes)) throw new UserError('invalidUtf8', { file, offset: firstInvalidUtf8(bytes) });
  return guarded(file, () => new TextDecoder().decode(bytes));
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): string {
  if (bytes.length % 2 === 1) throw new UserError('invalidUtf16', { file, offset: bytes.length - 1 });
  const little = encoding === 'utf-16le' ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : Buffer.from(bytes).swap16();
  const text = guarded(file, () => little.toString('utf16le'));
  const lone = /\p{Surrogate}/u.exec(text);
  if (lone !== null) throw new UserError('invalidUtf16', { file, offset: lone.index * 2 });
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** A text may not have more characters than V8 has room for. */
function guarded(file: string, convert: () => string): string {
  try {
    return convert();
  } catch (error) {
    throw new UserError('tooLargeForText', { file }, { cause: error });
  }
}

/** Offset of the first byte that does not belong to a valid sequence (RFC 3629): the sequence's first byte. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates, and what lies beyond U+10FFFF.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
