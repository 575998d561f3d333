import { ONSETS, OTHER_SYLLABLES, RHYMES } from '../lexicon/syllables.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:ch|[cpt])$/;
/** No syllable of Vietnamese is longer. */
const LONGEST = 7;
const LONGEST_ONSET = 3;

/** Whether a word in lower case (NFC) is spelled as a syllable of Vietnamese may be, wherever its tone's mark stands (`hoà`, `hòa`). */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST || word === '') return false;
  if (OTHER_SYLLABLES.has(word)) return true;
  const forms = word.normalize('NFD');
  const tones = forms.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const toneless = forms.replace(TONES, '').normalize('NFC');
  if (STOPPED.test(toneless) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  for (let at = 0; at <= LONGEST_ONSET && at < toneless.length; at++) {
    const onset = toneless.slice(0, at);
    if (ONSETS.has(onset) && RHYMES.has(toneless.slice(at)) && isSpelled(onset, toneless.charAt(at))) return true;
  }
  return false;
}

/** `k`, `gh` and `ngh` stand before e, ê, i and y, `c`, `g` and `ng` before all others. */
function isSpelled(onset: string, vowel: string): boolean {
  const isFront = 'eêiy'.includes(vowel);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront;
  return !(isFront && (onset === 'c' || onset === 'ng' || (onset === 'g' && vowel !== 'i')));
}

/** Whether a marked capital stands behind a small letter, as only in words that were read wrongly: `cÔng`. */
export function hasOddCase(word: string): boolean {
  let isSmall = false;
  for (const letter of word) {
    if (letter === letter.toLowerCase()) isSmall = true;
    else if (isSmall && letter > '\u007f') return true;
  }
  return false;
}
