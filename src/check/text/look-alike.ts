import { LOOK_ALIKES } from '../../lexicon/letters.ts';
import { isLetterAt, isLowerAt, isMarkAt, isNumberAt } from '../../text/characters.ts';
import { late } from '../../text/late.ts';
import type { Edit, Problem, Rule, Source } from '../../types.ts';
import { few } from '../few.ts';
import { hasOddSigns } from './odd.ts';
import { verbatimOf } from './verbatim.ts';

/** More places than this are told once. */
const MOST = 30;

/**
 * Letters and digits of other scripts inside words of Latin letters (`Kế hoạch` with a Cyrillic `К`, `nǎm`, `Ｋế`, `𝐊ế`, `２０２５`), and `Ð` for `Đ`.
 * Words all of another script, Greek in formulas (`kΩ`, `μg`, `sinα`) and names (`Guðni`) are right.
 */
export const lookAlike: Rule = {
  name: 'text/look-alike',
  severity: 'warning',
  check: ({ source }) => {
    const { text } = source;
    const problems: Problem[] = [];
    if (!hasOddSigns(source) || text.search(CANDIDATE) < 0) return problems;
    const pattern = new RegExp(CANDIDATE, 'g');
    let told = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      if (found.index < told) continue;
      const word = wordAround(text, found.index);
      told = word.end;
      const problem = judge(text, word.start, word.end);
      if (problem !== null && !verbatimOf(source).isCode(word.start, word.end)) problems.push(allowed(problem, source));
      pattern.lastIndex = Math.max(pattern.lastIndex, told);
    }
    return few(problems, MOST, (rest) => ({ vi: `và ${rest} từ khác có chữ của bộ chữ khác`, en: `and ${rest} more words with letters of another script` }));
  },
};

/** In the name of a file it is told, and stays. */
function allowed(problem: Problem, source: Source): Problem {
  if (problem.fix === undefined || problem.fix.every(verbatimOf(source).allows)) return problem;
  const { start, end, message } = problem;
  return { start, end, message };
}

/** Greek, Cyrillic, some Latin letters, the caron (`a` with it is `ǎ`), full width, and the high half of the mathematical ones. */
const CANDIDATE = /[\u030cÐðıƉǍǎǛǜɑɡ\u0370-\u03ff\u0400-\u052f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ud835]/;

const LONGEST = 40;

function wordAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < LONGEST && isInWord(text, start - 1)) start--;
  while (end < text.length && end - at < LONGEST && isInWord(text, end)) end++;
  return { start, end };
}

/** Letters, marks, digits, and both halves of the mathematical letters. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0xd800 && code < 0xe000 ? isMathAt(text, at) : isLetterAt(text, at) || isMarkAt(text, at) || isNumberAt(text, at));
}

const isMathAt = (text: string, at: number): boolean => text.charCodeAt(at) === MATH || (at > 0 && text.charCodeAt(at - 1) === MATH);
const MATH = 0xd835;

const LATIN = late(() => /\p{Script=Latin}/u);
const WIDE_DIGITS = /^[\uff10-\uff19]{2,}$/;

function judge(text: string, start: number, end: number): Problem | null {
  const word = text.slice(start, end);
  const signs = word.match(SIGN) ?? [];
  const looks = signs.map((sign) => lookOf(sign));
  const strange = signs.filter((_, i) => looks[i] !== null).map((sign) => (BREVE.test(sign) ? 'ǎ' : sign.charAt(0)));
  const rest = signs.filter((_, i) => looks[i] === null).join('');
  const isAllMath = rest === '' && signs.length > 1 && word.charCodeAt(0) === MATH;
  const isMixed = LATIN().test(rest) || strange.some((sign) => NOT_VIETNAMESE.includes(sign)) || isAllMath || WIDE_DIGITS.test(word);
  if (strange.length === 0 || !isMixed || /[\u3040-\u9fff]/.test(rest)) return null;
  const mended = signs.map((sign, i) => looks[i] ?? sign).join('').normalize('NFC');
  if (!isPlausible(text, start, strange, word, mended)) return null;
  const shown = Array.from(new Set(signs.filter((_, i) => looks[i] !== null)), (sign) => `“${sign}” (${codeOf(sign)})`).join(', ');
  const fix = fixOf(start, signs, looks);
  return {
    start, end,
    message: {
      vi: `có ${shown} trong “${word}”: cần “${mended}”`,
      en: `unexpected ${shown} in “${word}”, expected “${mended}”`,
    },
    ...(fix.length > 0 && { fix }),
  };
}

/** Of Latin letters, yet not of Vietnamese. */
const NOT_VIETNAMESE = 'ÐƉ';

/** A character with the marks on it, or marks on none. */
const SIGN = /[\u0300-\u036f]+|[^\u0300-\u036f][\u0300-\u036f]*/gu;
const BREVE = /^[aA][\u0300-\u036f]*\u030c/;

/** What a sign looks like, its other marks kept; null where it is what it should be. */
function lookOf(sign: string): string | null {
  if (sign.charCodeAt(0) === MATH || (sign >= '０' && sign <= 'ｚ')) return sign.normalize('NFKC');
  if (BREVE.test(sign)) return sign.replace('\u030c', '\u0306').normalize('NFC');
  const look = LOOK_ALIKES[sign.charAt(0)];
  return look === undefined ? null : (look + sign.slice(1)).normalize('NFC');
}

const codeOf = (sign: string): string => Array.from(sign, (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** Consonants, then vowels, then consonants, in small letters or capitals: what may be a syllable of Vietnamese. */
const SYLLABLE = /^[bcdđghk-np-tvx]{0,3}[aeiouyăâêôơư]{1,3}[cghmnpt]{0,2}$/;

function isPlausible(text: string, start: number, strange: readonly string[], word: string, mended: string): boolean {
  const bare = mended.toLowerCase().normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
  // `Ð` opens a word, or stands among capitals without a vowel (`LÐLÐ`); inside words it is Icelandic. `ð` opens none there.
  if (strange.every((sign) => 'Ððı'.includes(sign))) {
    if (strange.includes('ı')) return false;
    return lookOf(text.charAt(start)) !== null ? SYLLABLE.test(bare) || !isLowerAt(text, start + 1) : !/[a-zAEIOUY]/.test(word) && word.length <= 8;
  }
  if (strange.some((sign) => 'Ǎǎ'.includes(sign))) return BREVED.test(bare) && !PINYIN.test(text.slice(Math.max(0, start - NEAR), start + NEAR));
  if (!strange.every((sign) => isGreek(sign))) return !strange.some((sign) => 'ǍǎǛǜıɡɑ'.includes(sign)) || SYLLABLE.test(bare);
  // `kΩ`, `sinα`, `hν`, `ΔΤ`: Greek means itself but in what is a syllable then.
  return SYLLABLE.test(bare) && (word.length - strange.length >= 2 || /[à-ỹ]/i.test(word.replace(/[\u0370-\u03ff]/g, ''))) && !/^(?:sin|cos|tan|tg|cot)/i.test(word);
}

/** What may be a syllable with `ă`, a note’s mark behind it. */
const BREVED = /^[bcdđghk-np-tvx]{0,3}o?ă(?:[cmpt]|ng?)\d{0,2}$/;
/** Chinese in Latin letters has `ǎ`, and others beside it: `Zhōngguó`, `nǐ hǎo`. */
const PINYIN = /[āēīōūǖǐǒǔǚě]/;
const NEAR = 30;

const isGreek = (sign: string): boolean => sign >= '\u0370' && sign <= '\u03ff';

/** Letters alone: a number is a person's to mend. */
function fixOf(start: number, signs: readonly string[], looks: readonly (string | null)[]): Edit[] {
  const fix: Edit[] = [];
  let at = start;
  for (const [i, sign] of signs.entries()) {
    const look = looks[i] ?? null;
    if (look !== null && !/\p{N}/u.test(look)) fix.push({ start: at, end: at + sign.length, text: look });
    at += sign.length;
  }
  return fix;
}
