import { hasOddCase, isSyllable } from '../text/syllable.ts';
import { VNI_LETTERS, VNI_MARKS } from '../lexicon/encodings.ts';
import { withCapitals } from './encodings/capitals.ts';
import { byteOf, decodeSigns, uncasedOf } from './encodings/letters.ts';
import type { LegacyEncoding } from './encodings/names.ts';

/** The encoding that a font's letters are in, by its name as files have it; null for fonts of Unicode. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  const name = nameOf(font);
  return FONTS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.vn/i, 'tcvn3'],
  [/^vni[-\s]/i, 'vni'],
  [/^vps[-\s]/i, 'vps'],
  [/^(?:vi (?:times|arial|courier|helvetica)|uhoai|u hoài|minh quân|phuong thao|thaho|hoangyen)/i, 'viscii'],
];

/** Fonts of capitals: `.VnTimeH`, `.VnArial NarrowH`. */
const CAPITALS = /^\.[Vv][Nn][\w\s-]*H(?: Bold| Italic)*$/;

/** Of a list the first, without quotes. */
const nameOf = (font: string | null): string => (font ?? '').split(',', 1)[0]?.replace(/["']/g, '').trim() ?? '';

/** The letters of a run in an old Vietnamese font (`.VnTime`, `VNI-Times`), which stand in files as characters of Windows-1252, as Unicode; other text as it is. */
export function fromLegacyFont(text: string, font: string | null): string {
  if (font === null || text === '') return text;
  const encoding = encodingOfFont(font);
  if (encoding === null) return text;
  const decoded = decodeRun(text, encoding);
  // Word leaves the old font to text of Unicode that is put in.
  if (decoded === null || syllablesOf(text) > syllablesOf(decoded)) return text;
  if (CAPITALS.test(nameOf(font))) return decoded.toUpperCase();
  const uncased = uncasedOf(encoding);
  return uncased === null ? decoded : withCapitals(decoded, uncased);
}

/** Null where a letter is no byte: it is of Unicode, and so is the run. */
function decodeRun(text: string, encoding: LegacyEncoding): string | null {
  let decoded = '';
  let signs = '';
  for (const sign of text) {
    const byte = byteOf(sign.codePointAt(0) ?? 0);
    if (byte >= 0) signs += String.fromCharCode(byte);
    else if (/[\p{L}\p{M}]/u.test(sign)) return null;
    else {
      decoded += decodeSigns(signs, encoding) + sign;
      signs = '';
    }
  }
  decoded += decodeSigns(signs, encoding);
  if (encoding !== 'vni') return decoded;
  // A mark whose letter stands in the run before.
  const first = text.charAt(0).toLowerCase();
  const mark = first in VNI_LETTERS ? undefined : VNI_MARKS[first];
  return mark === undefined ? decoded : mark + decoded.slice(1);
}

function syllablesOf(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (!hasOddCase(word) && isSyllable(word.toLowerCase())) count += 1;
  return count;
}
