import { ALONE } from '../../lexicon/spelling.ts';
import { isOneOfAt } from '../../text/characters.ts';
import { hasStoppedTone } from './marks.ts';
import type { Slip } from './slips.ts';

const SHAPE = /^(?:ngh?|nh|ch|tr|th|kh|gh?|gi|ph|qu|[bcdhk-nrstvxđ])?[aeiouyà-ỹ]{1,3}(?:ch|[cpt])$/;
const VOWEL = /[à-ỹ](?=(?:ch|[cpt])$)/;
/** No syllable of Vietnamese is longer. */
const LONGEST = 7;

/**
 * What ends in p, t, c or ch has a high or a low tone, so `câp`, `môt`, `triểt` are no syllables. One without any mark may be of another
 * language, one with a capital a name (`Đăk Păc`).
 */
export function impossibleSyllable(text: string, start: number, end: number): Slip | null {
  if (end - start > LONGEST || !isOneOfAt(text, end - 1, 'thcp')) return null;
  const syllable = text.slice(start, end);
  const vowel = VOWEL.exec(syllable);
  if (vowel === null || hasStoppedTone(syllable) || !SHAPE.test(syllable)) return null;
  const letter = vowel[0].normalize('NFD').replace(/[\u0300\u0303\u0309]/g, '');
  const withTone = (tone: string): string => `${syllable.slice(0, vowel.index)}${(letter + tone).normalize('NFC')}${syllable.slice(vowel.index + 1)}`;
  const likely = [withTone('\u0301'), withTone('\u0323')];
  return { start, end, likely: ALONE.has(likely[1] ?? '') ? likely.reverse() : likely };
}
