import type { Page } from '../../types.ts';
import { fromLegacyFont } from '../legacy.ts';
import { linesOf } from '../pages/lines.ts';

/**
 * Whether a page's text cannot be what the page shows. A font without the letters of Vietnamese leaves them out, or another font brings
 * them apart from their words; a font that does not say which letters its signs are gives letters of nowhere.
 */
export function isScrambled(page: Page): boolean {
  // In the file's order words are whole in almost all files: what looks well there looks no worse in its places.
  return looksScrambled(page.texts.map((each) => fromLegacyFont(each.text, each.font ?? null)).join(' ')) && looksScrambled(placed(page));
}

function placed(page: Page): string {
  return linesOf(page.texts.map((each) => ({ ...each, text: fromLegacyFont(each.text, each.font ?? null) })), 1).map(({ text }) => text).join('\n');
}

function looksScrambled(given: string): boolean {
  const text = given.normalize('NFC');
  const strange = text.match(STRANGE)?.length ?? 0;
  const letters = text.match(LETTER)?.length ?? 0;
  if (strange > 3 && strange > (letters + strange) * 0.15) return true;
  let words = 0;
  let broken = 0;
  for (const [word] of text.matchAll(WORD)) {
    words++;
    if (isBroken(word)) broken++;
  }
  return words >= 12 && broken > words * 0.12;
}

const WORD = /[\p{L}\p{M}]+/gu;
const LETTER = /[A-Za-zÀ-ỹ]/g;
/** Private letters, what could not be decoded, controls, and scripts that no such document has. */
const STRANGE = /[\p{Co}\p{Cc}\ufffd\u0250-\u02ff\u0400-\u1dff\u1f00-\u1fff\u2c60-\ua9ff\uac00-\ud7ff]/gu;

/** Consonants alone as a word of lower case, or a vowel with a mark that is no word, or letters that stand in no syllable's order. */
function isBroken(word: string): boolean {
  const lower = word.toLowerCase();
  if (word === lower && ONLY_CONSONANTS.test(lower) && !UNITS.test(lower)) return true;
  return ALONE.test(word) || MIXED.test(word);
}

const ONLY_CONSONANTS = /^[b-df-hj-np-tv-xzđ]{1,4}$/;
/** Units and numbers of lists. */
const UNITS = /^(?:[bcdđghklm]|km|cm|mm|dm|kg|mg|ml|ha|kwh|kw|mw|tp|tx|tt|nq|qđ|kh|vnđ|st|nd|cp)$/;
/** Vowels that are no word by themselves. */
const ALONE = /^[ăắằẳẵặấầẩẫậéèẻẽẹếềểễệỉịìíĩốồổỗộòóỏõọờớợỡùúủũụừứửữựỳỷỹỵ]$/u;
/** A capital behind small letters with marks: pieces of two words. */
const MIXED = /[à-ỹ]\p{Lu}\p{Ll}/u;
