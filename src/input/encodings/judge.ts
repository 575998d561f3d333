import { LONG_TERMS, OTHER_WORDS, TERMS, ALONE } from '../../lexicon/spelling.ts';
import { late } from '../../text/late.ts';
import { hasOddCase, isSyllable } from '../../text/syllable.ts';

/** How Vietnamese a piece of text between spaces is: a known syllable, one that may be, nothing of weight, no Vietnamese. */
export const KNOWN = 1;
export const LIKELY = 0.4;
export const NEUTRAL = 0;
export const WRONG = -1;
export type Judgement = typeof KNOWN | typeof LIKELY | typeof NEUTRAL | typeof WRONG;

const known = late(() => new Set([...`${TERMS},${LONG_TERMS},${OTHER_WORDS}`.split(/[\s,]+/u), ...ALONE]));

const WORD = /[\p{L}\p{M}]+/gu;
/** Abbreviations, with letters that bear no tone. */
const ABBREVIATION = /^(?:[A-ZĂÂĐÊÔƠƯ]{2,}|[A-ZĂÂĐÊÔƠƯ]+[a-z][A-ZĂÂĐÊÔƠƯ]+)$/;
// eslint-disable-next-line no-control-regex -- no text has these
const NO_TEXT = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/;
/** Signs that do not stand so beside letters: `n«ng`, `®Çu`, `kh¸c`, `m×nh`. */
const MISPLACED = /[\p{L}\p{M}][¡¢£¤¥¦§¨«¬¯´¶·¸¹¼½¾¿×÷†‡ˆ˜]|[¡¢£¤¥¦§¨©¬®¯´¶·¸¹»¼½¾¿×÷‚ƒ†‡ˆ‰˜™][\p{L}\p{M}]/u;
/** Letters that Vietnamese does not have. */
const FOREIGN = /[ªºµÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿŠšŒœŽžŸƒ]/;

export function judge(piece: string): Judgement {
  if (NO_TEXT.test(piece) || MISPLACED.test(piece)) return WRONG;
  let best: Judgement = NEUTRAL;
  for (const [word] of piece.matchAll(WORD)) {
    if (isAscii(word)) continue;
    const judgement = judgeWord(word);
    if (judgement === WRONG) return WRONG;
    if (judgement > best) best = judgement;
  }
  return best;
}

function judgeWord(word: string): Judgement {
  const lower = word.toLowerCase();
  if (!hasOddCase(word)) {
    if (known().has(lower)) return KNOWN;
    if (!FOREIGN.test(word) && isSyllable(lower)) return LIKELY;
  }
  return ABBREVIATION.test(word) ? NEUTRAL : WRONG;
}

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
};
