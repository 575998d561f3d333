import { latin, windows1252 } from '../latin.ts';
import { decodeAs, detect, type Detection } from './detect.ts';
import type { LegacyEncoding } from './names.ts';

/** How files name the old encodings. */
const LABELS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^(?:windows-|x-cp|cp)1258$/, 'windows-1258'], [/viscii/, 'viscii'], [/^(?:x-viet-)?tcvn|^abc$/, 'tcvn3'], [/^(?:x-viet-|x-)?vni/, 'vni'], [/^(?:x-viet-|x-)?vps/, 'vps'],
];
const LATIN = /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|x-user-defined|utf-?8)$/;
/** Names of fonts, whose letters their readers decode. */
const FONTS = /["':;,\s](?:\.Vn[A-Z]|VNI-|VPS |VI (?:Times|Arial))/;

/**
 * Bytes of text in a file that may name its encoding, and that are no UTF-8 and no UTF-16. What it names is believed where the bytes allow it, but not Latin, which programs write that know
 * of no other; that is meant where the file names old fonts.
 */
export function decodePart(bytes: Uint8Array, declared: string | null): Detection {
  const label = (declared ?? '').trim().toLowerCase();
  const legacy = LABELS.find(([pattern]) => pattern.test(label))?.[1];
  if (legacy !== undefined) {
    const { text, wrong } = decodeAs(bytes, legacy);
    if (wrong < 0) return { is: 'found', text, encoding: legacy, scores: [] };
  }
  const signs = latin(bytes);
  const isLatin = label === '' || LATIN.test(label);
  if (isLatin && FONTS.test(signs)) return asWindows(signs);
  if (!isLatin) {
    try {
      const decoder = new TextDecoder(label, { fatal: true });
      return { is: 'found', text: decoder.decode(bytes), encoding: decoder.encoding, scores: [] };
    } catch {
      // Not what it says, or by a name that nobody knows.
    }
  }
  const detection = detect(bytes);
  return detection.is === 'none' && isLatin && label !== '' && !/utf/.test(label) ? asWindows(signs) : detection;
}

const asWindows = (signs: string): Detection => ({
  is: 'found', text: windows1252(signs), encoding: 'windows-1252', scores: [],
});
