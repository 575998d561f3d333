import { kept } from '../../text/kept.ts';
import type { Source } from '../../types.ts';

/**
 * Signs that Vietnamese text read in the right encoding does not have: combining marks, what was lost, letters of other scripts, signs that
 * stand for letters in the old encodings (TCVN3, VNI) and in UTF-8 read as Windows-1252. One look along the text spares most documents all others.
 */
const ODD = /[\u0300-\u036f\ufffdÐðıƉǍǎǛǜɑɡ\u0370-\u052f\uff10-\uff5a\ud835¨©ª«¬®µ¸¹º»øûïåäØÛÏÅÄ]/;

/** Several rules ask of the same text. */
const known = kept<Source, boolean>();

export function hasOddSigns(source: Source): boolean {
  let isOdd = known.get(source);
  if (isOdd === undefined) known.set(source, isOdd = ODD.test(source.text));
  return isOdd;
}
