import type { FileReader, FileReading } from '../types.ts';
import { InputError } from './failure.ts';
import { layFlow } from './lay.ts';
import { Interpreter } from './rtf/interpreter.ts';
import { encodingOf } from './rtf/letters.ts';

/** Rich Text Format 1.9.1. */
export const rtfReader: FileReader = {
  read(bytes, { limits }) {
    const file = inBytes(bytes);
    if (!isRtf(file)) throw new InputError('damaged', '{\\rtf');
    const isRaw = isUtf8(file);
    const reading = reads(new Interpreter(file, limits, isRaw)) ?? reads(new Interpreter(file, limits, isRaw, true));
    if (reading === null) throw new InputError('damaged', 'rtf');
    return reading;
  },
};

/** What is cut may have lost words; null for what has lost them all. */
function reads(interpreter: Interpreter): FileReading | null {
  const reading = layFlow(interpreter.run());
  return interpreter.unclosed > 0 && reading.text.trim() === '' ? null : { ...reading, encoding: encodingOf(interpreter.fonts.document), pages: null };
}

const SIGNATURE = '{\\rtf';

function isRtf(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\xef\xbb\xbf/, '').trimStart();
  return start.startsWith(SIGNATURE);
}

/** A file that an editor has stored in UTF-16, as bytes again. */
function inBytes(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isBig = first === 0xfe && second === 0xff || first === 0 && second === 0x7b;
  if (!isBig && !(first === 0xff && second === 0xfe) && !(first === 0x7b && second === 0)) return bytes;
  const text = new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(bytes);
  return new TextEncoder().encode(text);
}

/** Bytes above ASCII, all of them as UTF-8 has them: some writers put letters into the file as they are. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
