import type { Limits } from '../../types.ts';
import { within } from '../limits.ts';
import { inflatedSize } from '../inflated.ts';

/** Streams that are shorter cannot give much: a byte gives 1,032 at most. */
const SHORT = 8 * 1024;
/** What may stand between a stream's dictionary's beginning and its bytes. */
const DICTIONARY = 600;
/** So much may any stream give, whatever the ratio: forms of one sign repeated are small. */
const HARMLESS = 8 * 1024 * 1024;

/**
 * Holds what the streams of a file (ISO 32000-1, 7.3.8) unpack to against the limits before they are unpacked: pdf.js knows none. Images
 * are never unpacked.
 * @throws InputError 'limit'
 */
export function checkPacked(bytes: Uint8Array, limits: Limits): void {
  let unpacked = 0;
  for (let at = find(bytes, STREAM, 0); at >= 0;) {
    const from = afterLine(bytes, at + STREAM.length);
    const end = find(bytes, END, from);
    const to = end < 0 ? bytes.length : end;
    if (to - from > SHORT && isDeflated(bytes, from) && !isImage(bytes, at)) {
      const size = inflatedSize(bytes.subarray(from + 2, to), Math.min(limits.unpacked - unpacked, Math.max(HARMLESS, limits.ratio * (to - from))));
      within(unpacked += size, 'unpacked', limits);
      if (size > HARMLESS) within(size / (to - from), 'ratio', limits);
    }
    at = end < 0 ? -1 : find(bytes, STREAM, end + END.length);
  }
}

const codes = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const STREAM = codes('stream');
const END = codes('endstream');

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < word.length && bytes[at + i] === word[i]) i++;
    if (i === word.length) return at;
  }
  return -1;
}

function afterLine(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === 13 ? at + 1 : at;
  return bytes[next] === 10 ? next + 1 : next;
}

/** The first two bytes of what zlib packs (RFC 1950). */
const isDeflated = (bytes: Uint8Array, at: number): boolean => ((bytes[at] ?? 0) & 15) === 8 && ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) % 31 === 0;

function isImage(bytes: Uint8Array, stream: number): boolean {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, stream - DICTIONARY), stream));
  return /\/Subtype\s{0,4}\/Image(?![A-Za-z])/.test(before.slice(before.lastIndexOf(' obj') + 1));
}
