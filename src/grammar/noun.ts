import { isAt } from '../text/characters.ts';
import { CARRIERS, LONG_NOUNS, NOT_NOUN_PHRASES, NOT_NOUNS, SHORT_NOUNS, STRUCTURAL_NOUNS } from '../lexicon/nouns.ts';

/** One word, hyphens and `&` inside it kept: `nông-lâm`, `GD&ĐT`. */
const WORD = /[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ÖØ-öø-ỹ0-9]*(?:[-&–][A-Za-zÀ-ÖØ-öø-ỹ0-9]+)*/y;

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Up to `most` words from `offset`, one space apart; punctuation, digits and line ends stop them. */
export function wordsFrom(text: string, offset: number, most: number): Word[] {
  const words: Word[] = [];
  let at = isAt(text, offset, ' ') ? offset + 1 : offset;
  while (words.length < most) {
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (found === null) break;
    const end = at + found[0].length;
    words.push({ text: found[0], lower: found[0].toLowerCase(), start: at, end });
    if (!isAt(text, end, ' ')) break;
    at = end + 1;
  }
  return words;
}

/** Phrases of several words by their first word, longest first. */
function byFirstWord(list: readonly string[]): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.toLowerCase().split(' ');
    const first = words[0] as string;
    const bucket = index.get(first) ?? [];
    bucket.push(words);
    index.set(first, bucket);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.length - a.length);
  return index;
}

const LONG = byFirstWord([...LONG_NOUNS, ...STRUCTURAL_NOUNS]);

/** Whether a noun is one of the lexicon's, not only the next two syllables. */
export function isKnownNoun(noun: string): boolean {
  const lower = noun.toLowerCase();
  return SHORT_NOUNS.has(lower) || LONG_NOUNS.some((long) => long.toLowerCase() === lower);
}

/** How many of the words form the longest phrase of the index that begins them; 0 for none. */
function longest(index: Map<string, string[][]>, words: readonly Word[]): number {
  for (const phrase of index.get(words[0]?.lower ?? '') ?? []) {
    if (phrase.length <= words.length && phrase.every((word, i) => word === words[i]?.lower)) return phrase.length;
  }
  return 0;
}

export interface NounMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The counted noun that begins at `offset`: a phrase of the lexicon, an abbreviation in capitals, a noun of one syllable, else
 * the next two syllables (most Vietnamese nouns are disyllabic).
 *
 *   746 |đoàn viên|   03 |CNLĐ|   81.845 |lượt đoàn viên|   32 |lớp| tập huấn   2 |vùng nuôi|
 */
export function nounAt(text: string, offset: number): NounMatch | null {
  const words = wordsFrom(text, offset, 7);
  const count = headLength(words);
  if (count === 0) return null;
  const first = words[0] as Word;
  const last = words[count - 1] as Word;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

function headLength(words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined) return 0;
  const known = longest(LONG, words);
  if (known > 0) return known;
  if (NOT_NOUNS.has(first.lower) || NOT_NOUN_PHRASES.has(`${first.lower} ${words[1]?.lower ?? ''}`)) return 0;
  if (CARRIERS.has(first.lower) && words.length > 1) {
    const rest = headLength(words.slice(1));
    return rest === 0 ? 1 : 1 + rest;
  }
  if (isAbbreviation(first.text) || SHORT_NOUNS.has(first.lower)) return 1;
  const second = words[1];
  // `12 dãy trị giá`, `5 chốt thực hiện`: the second syllable begins a verb.
  return second === undefined || NOT_NOUNS.has(second.lower) || second.text.includes('-') || NOT_NOUN_PHRASES.has(`${second.lower} ${words[2]?.lower ?? ''}`) ? 1 : 2;
}

/** `CNVCLĐ`, `CĐCS`, `TTHC`, `VĐV`. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u.test(word) && word === word.toUpperCase();
}
