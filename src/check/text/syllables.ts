import { ALONE } from '../../lexicon/spelling.ts';
import { isOneOfAt } from '../../text/characters.ts';
import { hasStoppedTone } from '../../text/marks.ts';
import type { Slip } from './slips.ts';

/** Consonants, a glide, the vowel with a mark and neither a high nor a low tone, and the stop. */
const SHAPE = /^(?:ngh?|nh|ch|tr|th|kh|gh?|gi|ph|qu|[bcdhk-nrstvxđ])?(?:uy|[iouyư])?[ăâêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ](?:ch|[cpt])$/;
/** No syllable of Vietnamese is longer. */
const LONGEST = 7;

/**
 * What ends in p, t, c or ch has a high or a low tone, so `câp`, `môt`, `triểt` are no syllables. One without any mark may be of another
 * language, one with a capital a name (`Đăk Păc`).
 */
export function impossibleSyllable(text: string, start: number, end: number): Slip | null {
  if (end - start > LONGEST || !isOneOfAt(text, end - 1, 'thcp')) return null;
  const syllable = text.slice(start, end);
  if (!SHAPE.test(syllable) || hasStoppedTone(syllable)) return null;
  const vowel = syllable.length - (syllable.endsWith('ch') ? 3 : 2);
  const letter = syllable.charAt(vowel).normalize('NFD').replace(/[\u0300\u0303\u0309]/g, '');
  const withTone = (tone: string): string => `${syllable.slice(0, vowel)}${(letter + tone).normalize('NFC')}${syllable.slice(vowel + 1)}`;
  const likely = [withTone('\u0301'), withTone('\u0323')];
  return { start, end, likely: ALONE.has(likely[1] ?? '') ? likely.reverse() : likely };
}
