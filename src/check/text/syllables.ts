import { ALONE } from '../../lexicon/spelling.ts';
import { isLetterAt } from '../../text/characters.ts';
import type { Slip } from './slips.ts';

/** What ends in p, t, c or ch has a high or a low tone. No capitals: `Đăk Păc` is a name. */
const TONELESS = /[ăâêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ](?:ch|[cpt])(?![a-zà-ỹ])/g;
const SHAPE = /^(?:ngh?|nh|ch|tr|th|kh|gh?|gi|ph|qu|[bcdhk-nrstvxđ])?[aeiouyà-ỹ]{1,3}(?:ch|[cpt])$/;
const LONGEST = 7;

/** Syllables that Vietnamese cannot have: `câp`, `môt`, `triểt`. */
export function impossibleSyllables(text: string): Slip[] {
  const slips: Slip[] = [];
  TONELESS.lastIndex = 0;
  for (let found = TONELESS.exec(text); found !== null; found = TONELESS.exec(text)) {
    const end = found.index + found[0].length;
    let start = found.index;
    while (start > 0 && end - start <= LONGEST && isLetterAt(text, start - 1)) start--;
    const syllable = text.slice(start, end);
    if (!SHAPE.test(syllable) || isLetterAt(text, end)) continue;
    const vowel = found[0].charAt(0).normalize('NFD').replace(/[\u0300\u0303\u0309]/g, '');
    const withTone = (tone: string): string => `${text.slice(start, found.index)}${(vowel + tone).normalize('NFC')}${text.slice(found.index + 1, end)}`;
    const likely = [withTone('\u0301'), withTone('\u0323')];
    slips.push({ start, end, likely: ALONE.has(likely[1] ?? '') ? likely.reverse() : likely });
  }
  return slips;
}
