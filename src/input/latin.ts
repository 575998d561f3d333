import { WINDOWS_1252 } from '../lexicon/encodings.ts';

/** Calls with so many arguments every engine takes. */
const PIECE = 8192;

/** Bytes as letters of the same value. */
export function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return pieces.join('');
}

/** Letters of the same value as their bytes, by windows-1252. */
export const windows1252 = (signs: string): string => signs.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
