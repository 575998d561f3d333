import type { FileOptions } from '../types.ts';
import { mayHoldRuns } from './encodings/names.ts';
import { InputError } from './failure.ts';

/** How the library decodes bytes of text where its caller does not say: UTF-8, UTF-16 with a mark, what the file names, and encodings older than Unicode by how Vietnamese the text becomes. */

type Decoded = ReturnType<FileOptions['decode']>;

/** All of a text. Runs in old fonts are mended. Old encodings are loaded only where there may be one. @throws InputError */
export async function decodedText(bytes: Uint8Array): Promise<Decoded> {
  const decoded = unicode(bytes);
  if (decoded === null) return (await partsDecoder())(bytes, null);
  if (!mayHoldRuns(decoded.text)) return decoded;
  const mended = (await import('./encodings.ts')).mend(decoded.text);
  return mended === null ? decoded : { text: mended.text, encoding: [decoded.encoding, ...mended.encodings].join('+') };
}

/** For a file's reader, whose part may name its encoding; runs in old fonts are the reader's. */
export async function partsDecoder(): Promise<FileOptions['decode']> {
  const { detect, decodePart } = await import('./encodings.ts');
  return (bytes, declared) => {
    const decoded = unicode(bytes);
    if (decoded !== null) return decoded;
    const found = declared === null ? detect(bytes) : decodePart(bytes, declared);
    if (found.is === 'found') return found;
    throw new InputError('encoding', found.is === 'tie' ? found.between.join(', ') : '');
  };
}

/** Null where the bytes are none. */
function unicode(bytes: Uint8Array): Decoded | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
