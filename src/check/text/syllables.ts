import { NO_RHYMES, NO_SYLLABLES } from '../../lexicon/slips.ts';
import { ALONE } from '../../lexicon/spelling.ts';
import { isOneOfAt } from '../../text/characters.ts';
import { late } from '../../text/late.ts';
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
  const letter = syllable.charAt(vowel).normalize('NFD').replace(TONE, '');
  const withTone = (tone: string): string => `${syllable.slice(0, vowel)}${(letter + tone).normalize('NFC')}${syllable.slice(vowel + 1)}`;
  const likely = [withTone('\u0301'), withTone('\u0323')];
  return { start, end, likely: ALONE.has(likely[1] ?? '') ? likely.reverse() : likely, isSure: false };
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:ch|[cpt])$/;
const ONSET = /^[bcdđghk-np-tvx]+/;
const noSyllables = late(() => new Set(NO_SYLLABLES.trim().split(/\s+/)));
const noRhymes = late(() => new Set(NO_RHYMES.trim().split(/\s+/)));

/** Whether a syllable that should be of Vietnamese is of none of its words: `quyêt`, `hoach`, `trưong`, `nãm`. */
export function isNoSyllable(syllable: string): boolean {
  const lower = syllable.toLowerCase();
  if (STOPPED.test(lower) && !hasStoppedTone(lower)) return true;
  return noSyllables().has(lower) || noRhymes().has(lower.normalize('NFD').replace(TONE, '').normalize('NFC').replace(ONSET, ''));
}
