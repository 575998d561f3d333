import { kept } from '../../text/kept.ts';
import type { Source } from '../../types.ts';

/**
 * Signs that Vietnamese text read in the right encoding does not have: combining marks, what was lost, letters of other scripts, signs that
 * stand for letters in the old encodings (TCVN3, VNI) and in UTF-8 read as Windows-1252. One look along the text spares most documents all others.
 * (Two patterns: of one with so many ranges the engine asks at every letter in a table that is slow.)
 */
const OF_OLD_ENCODINGS = /[¨©ª«¬®µ¸¹º»ÄÅÏÐØÛäåïðøû]/;
const OF_OTHER_SCRIPTS = /[\u0300-\u052fıƉǍǎǛǜɑɡ\uff10-\uff5a\ufffd\ud835]/;

/** Several rules ask of the same text. */
const known = kept<Source, boolean>();

export function hasOddSigns(source: Source): boolean {
  let isOdd = known.get(source);
  if (isOdd === undefined) known.set(source, isOdd = OF_OLD_ENCODINGS.test(source.text) || OF_OTHER_SCRIPTS.test(source.text));
  return isOdd;
}
