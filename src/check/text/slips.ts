import { CERTAIN_SLIPS, LIKELY_SLIPS } from '../../lexicon/slips.ts';
import { ALONE } from '../../lexicon/spelling.ts';
import { isUpperAt } from '../../text/characters.ts';
import { letterOf } from '../../text/folding.ts';
import type { Pair } from '../../text/glance.ts';
import { late } from '../../text/late.ts';
import { bare } from '../../text/letters.ts';
import { hasStoppedTone, isSameSyllable } from '../../text/marks.ts';
import { isOfMoney } from './context.ts';
import { isKnown, type Candidate } from './known.ts';
import { isNoSyllable } from './syllables.ts';

/** A stretch of a reading text that is no word, and the words it may stand for. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  /** Letter case kept; the likeliest alone, or several as likely. */
  readonly likely: readonly string[];
  /** Whether what stands there cannot be right, so that it may be mended unseen. */
  readonly isSure: boolean;
}

interface Syllable {
  readonly start: number;
  readonly end: number;
}

const certain = late(() => wordsOf(CERTAIN_SLIPS));
const suspicious = late(() => new Set([...certain(), ...wordsOf(LIKELY_SLIPS)]));

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()));

const ASCII = /^[\x20-\x7e]*$/;
/** Letters that Vietnamese does not have are told as such. */
const FOREIGN = /[^\x20-\x7eÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** What a pair of syllables with the letters of known words was meant to be; null where it is right, or may be. */
export function slipAt(text: string, pair: Pair, candidates: readonly Candidate[]): Slip | null {
  const short: Candidate[] = [];
  for (const candidate of candidates) {
    const words = candidate.word.split(' ');
    if (words.length === 2) short.push(candidate);
    else {
      const syllables = syllablesAt(text, pair.start, words);
      if (syllables === null) continue;
      const wrong = wrongOf(text, syllables, words);
      if (wrong.length === 0) return null;
      if (wrong.length <= words.length - 2) return longSlip(text, syllables, words, wrong);
    }
  }
  return short.length === 0 ? null : shortSlip(text, pair, short);
}

/** The syllables of the text that have the letters of a term's, joined by spaces. */
function syllablesAt(text: string, start: number, words: readonly string[]): Syllable[] | null {
  const syllables: Syllable[] = [];
  let at = start;
  for (const word of words) {
    const from = at;
    while (at < text.length && at - from <= LONGEST && letterOf(text.charCodeAt(at)) !== 0) at++;
    if (bare(text.slice(from, at)) !== bare(word)) return null;
    syllables.push({ start: from, end: at });
    if (syllables.length < words.length && text.charCodeAt(at++) !== 32) return null;
  }
  return syllables;
}

const wrongOf = (text: string, syllables: readonly Syllable[], words: readonly string[]): number[] =>
  syllables.flatMap(({ start, end }, i) => (isSame(text, start, end, words[i] ?? '') ? [] : [i]));

const isSame = (text: string, start: number, end: number, word: string): boolean => isSameSyllable(text, start, end, word, 0, word.length);

function longSlip(text: string, syllables: readonly Syllable[], words: readonly string[], wrong: readonly number[]): Slip | null {
  const first = syllables[0] as Syllable;
  const last = syllables[syllables.length - 1] as Syllable;
  if (ASCII.test(text.slice(first.start, last.end))) return null;
  if (wrong.includes(0) && isKnownBefore(text, first)) return null;
  if (wrong.includes(words.length - 1) && isKnownAfter(text, last)) return null;
  const standing = text.slice(first.start, last.end).toLowerCase();
  const isSpending = standing.includes('chi tiêu');
  if (isSpending && isOfMoney(text, first.start, last.end)) return null;
  // `hợp tác |xa|`
  const endsAlone = words.length === 3 && wrong.includes(2) && ALONE.has(text.slice(last.start, last.end).toLowerCase());
  if (endsAlone && !certain().has(standing)) return null;
  return { start: first.start, end: last.end, likely: [mended(text, syllables, words)], isSure: !isSpending };
}

function shortSlip(text: string, pair: Pair, candidates: readonly Candidate[]): Slip | null {
  const first: Syllable = { start: pair.start, end: pair.middle };
  const second: Syllable = { start: pair.second, end: pair.end };
  // Of two words that follow one another most are told so by their neighbours.
  const standing = text.slice(pair.start, pair.end);
  const isCertainPair = certain().has(standing.toLowerCase());
  // `thi |đấu năm| 2031`, but `phân đấu năm 2031`
  if (isKnownBefore(text, first) || (isKnownAfter(text, second) && !(isCertainPair && text.startsWith(' năm', pair.end)))) return null;
  const syllables = [first, second];
  if (ASCII.test(standing) || FOREIGN.test(standing)) return null;
  const judged = candidates.map((candidate) => {
    const words = candidate.word.split(' ');
    return { words, isTerm: candidate.isTerm, wrong: wrongOf(text, syllables, words) };
  });
  const fewest = Math.min(...judged.map(({ wrong }) => wrong.length));
  const nearest = judged.filter(({ wrong }) => wrong.length === fewest);
  if (fewest === 0 || !nearest.some(({ isTerm }) => isTerm)) return null;
  const isCertain = syllables.some((each) => isImpossible(text.slice(each.start, each.end)));
  if (fewest === 2 && !isCertain || mayBeName(text, pair, nearest.every(({ wrong }) => wrong.includes(0)))) return null;
  // `của từ quản lý`: a word by itself beside the beginning of another.
  const alone = ({ wrong }: { wrong: readonly number[] }): boolean => wrong.some((i) => ALONE.has(text.slice(syllables[i]?.start, syllables[i]?.end).toLowerCase()));
  if (!isCertain && nearest.some(alone) && !suspicious().has(standing.toLowerCase())) return null;
  const isSure = isCertainPair || nearest.every(({ wrong }) => wrong.every((i) => isNoSyllable(text.slice(syllables[i]?.start, syllables[i]?.end))));
  return { start: pair.start, end: pair.end, likely: nearest.map(({ words }) => mended(text, syllables, words)), isSure };
}

/** `Nguyễn Thị Diễm`, `xã Tân Thanh`: capitals inside a line of small letters begin names. */
function mayBeName(text: string, { start, middle, second }: Pair, isFirstWrong: boolean): boolean {
  const isFirstCapital = isUpperAt(text, start);
  if (isUpperAt(text, second)) return !(isFirstCapital && middle - start > 1 && isUpperAt(text, middle - 1));
  return isFirstCapital && isFirstWrong && start > 1 && text.charCodeAt(start - 1) === 32 && letterOf(text.charCodeAt(start - 2)) !== 0 && isUpperAt(text, wordStart(text, start - 1));
}

/** No syllable of Vietnamese is longer, nor is a word of another language looked at farther. */
const LONGEST = 24;

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST && letterOf(text.charCodeAt(start - 1)) !== 0) start--;
  return start;
}

/** Whether the syllable ends a known word: `hình |thức| hiện nay`. */
function isKnownBefore(text: string, { start, end }: Syllable): boolean {
  if (start < 2 || text.charCodeAt(start - 1) !== 32) return false;
  const before = wordStart(text, start - 1);
  return before < start - 1 && isKnown(text, { start: before, middle: start - 1, second: start, end });
}

/** Whether the syllable begins one. */
function isKnownAfter(text: string, { start, end }: Syllable): boolean {
  if (text.charCodeAt(end) !== 32) return false;
  let after = end + 1;
  while (after < text.length && after - end <= LONGEST && letterOf(text.charCodeAt(after)) !== 0) after++;
  return after > end + 1 && isKnown(text, { start, middle: end, second: end + 1, end: after });
}

/** What stands there with the right syllables in the place of the wrong ones, each in the case it had. */
function mended(text: string, syllables: readonly Syllable[], words: readonly string[]): string {
  return syllables.map(({ start, end }, i) => {
    const standing = text.slice(start, end);
    const word = words[i] ?? '';
    return isSame(text, start, end, word) ? standing : inCaseOf(standing, word);
  }).join(' ');
}

/** A word in lower case, in the letter case of another. */
export function inCaseOf(standing: string, word: string): string {
  if (standing.length > 1 && standing === standing.toUpperCase()) return word.toUpperCase();
  return isUpperAt(standing, 0) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}

const STOPPED = /(?:ch|[cpt])$/;

/** What ends in p, t, c or ch has a high or a low tone: `quyêt`, `triểt` are no syllables. Without a mark at all it may be of another language. */
function isImpossible(syllable: string): boolean {
  const lower = syllable.toLowerCase();
  return STOPPED.test(lower) && !ASCII.test(lower) && !hasStoppedTone(lower) && lower !== syllable.toUpperCase();
}
