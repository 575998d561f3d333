import { hashOf, letterOf, PRIME, SEED } from './folding.ts';

/**
 * One look at every word of a text, for all grammars and refiners together: which of the words that they watch for stand where. Most
 * patterns need a certain word near the number; where it is missing they are not tried.
 */

/** What is watched for: the word's hash, then its bits, one a question. Open addressing: a look costs a few instructions. */
const SLOTS = 2048;
const hashes = new Int32Array(SLOTS);
const bitsAt = new Int32Array(SLOTS);
let next = 0;
let filled = 0;
const MOST_BITS = 31;

/** Lists of the same words are one question. */
const questions = new Map<string, number>();

/**
 * Has words watched for; of a phrase its last word, a run of letters and digits (`covid` of `Covid-`), or the sign that it is (`≥`).
 * Returns the bit to ask a glance with.
 */
export function watch(...lists: readonly Iterable<string>[]): number {
  const words = new Set(lists.flatMap((list) => Array.from(list, lastWord)));
  const key = [...words].sort().join(' ');
  const known = questions.get(key);
  if (known !== undefined) return known;
  if (next === MOST_BITS) throw new RangeError('a glance has 31 bits');
  const bit = 1 << next++;
  questions.set(key, bit);
  for (const word of words) mark(hashOf(word, 0, word.length), bit);
  return bit;
}

function mark(hash: number, bit: number): void {
  const slot = slotOf(hash);
  if (bitsAt[slot] === 0 && ++filled > SLOTS / 2) throw new RangeError('too many words to watch for');
  hashes[slot] = hash;
  bitsAt[slot] = (bitsAt[slot] as number) | bit;
}

function lastWord(phrase: string): string {
  let end = phrase.length;
  while (end > 0 && letterOf(phrase.charCodeAt(end - 1)) === 0) end--;
  let start = end;
  while (start > 0 && letterOf(phrase.charCodeAt(start - 1)) !== 0) start--;
  return end === 0 ? phrase : phrase.slice(start, end).toLowerCase();
}

function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (bitsAt[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** The bits of a word; two words of one hash only cost a try in vain. */
export const bitsOf = (text: string, from: number, to: number): number => bitsAt[slotOf(hashOf(text, from, to))] as number;

/** Two words that a space joins. */
export interface Pair {
  readonly start: number;
  readonly middle: number;
  readonly second: number;
  readonly end: number;
}

/** A word and its hash. Two objects for all words of a text. */
export interface Hashed {
  start: number;
  end: number;
  hash: number;
}

/** Whether nothing is to be said of two words that a space joins. */
export type PairJudge = (text: string, first: Hashed, second: Hashed) => boolean;

let judge: PairJudge | null = null;

/** Has pairs judged from here on; null: none is looked for. */
export function judgePairs(by: PairJudge | null): void {
  judge = by;
  recent.length = 0;
}

const NO_PAIRS: readonly number[] = [];
const SPACE = 32;
const LONGEST_ROMAN = 6;

/** I, V, X, L */
const isRoman = (code: number): boolean => code === 73 || code === 86 || code === 88 || code === 76;

export class Glance {
  /** Of all words together. */
  readonly bits: number;
  readonly hasDigit: boolean;
  /** A short word that opens and ends like a Roman number. */
  readonly hasRoman: boolean;
  /** Start, end and bits of each watched word, in order. */
  readonly hits: readonly number[];
  /** Where the pairs begin that were not let pass, in order. */
  readonly pairs: readonly number[];
  /** Where the last question's answer began: questions come in reading order. */
  #last = 0;

  constructor(text: string) {
    const hits: number[] = [];
    const { length } = text;
    let all = 0;
    let digit = false;
    let roman = false;
    let pairs: number[] | null = null;
    let before: Hashed = { start: 0, end: -1, hash: 0 };
    let word: Hashed = { start: 0, end: -1, hash: 0 };
    for (let at = 0; at < length; at++) {
      const first = text.charCodeAt(at);
      let letter = letterOf(first);
      if (letter === 0) continue;
      const start = at;
      let hash = SEED;
      do {
        hash = Math.imul(hash ^ letter, PRIME);
        if (letter <= 57) digit = true;
        at++;
      } while (at < length && (letter = letterOf(text.charCodeAt(at))) !== 0);
      if (at - start <= LONGEST_ROMAN && isRoman(first) && isRoman(text.charCodeAt(at - 1))) roman = true;
      if (judge !== null) {
        const spare = before;
        before = word;
        word = spare;
        word.start = start;
        word.end = at;
        word.hash = hash;
        if (start === before.end + 1 && text.charCodeAt(before.end) === SPACE && !judge(text, before, word)) (pairs ??= []).push(before.start);
      }
      const found = bitsAt[slotOf(hash)] as number;
      if (found === 0) continue;
      hits.push(start, at, found);
      all |= found;
    }
    this.bits = all;
    this.hasDigit = digit;
    this.hasRoman = roman;
    this.hits = hits;
    this.pairs = pairs ?? NO_PAIRS;
  }

  /** Whether a word with one of the bits begins in the range. */
  any(bit: number, from: number, to: number): boolean {
    if ((this.bits & bit) === 0) return false;
    const { hits } = this;
    let i = this.#last;
    while (i > 0 && (i >= hits.length || (hits[i] as number) >= from)) i -= 3;
    while (i < hits.length && (hits[i] as number) < from) i += 3;
    this.#last = i;
    for (; i < hits.length && (hits[i] as number) < to; i += 3) if (((hits[i + 2] as number) & bit) !== 0) return true;
    return false;
  }
}

/** The texts last glanced at. */
const recent: { text: string; readonly glance: Glance }[] = [];
const KEPT = 4;

export function glanceAt(text: string): Glance {
  for (let i = 0; i < recent.length; i++) {
    const one = recent[i] as { text: string; readonly glance: Glance };
    if (one.text !== text) continue;
    // Equal letters in another string take as long to compare as they are many: next time it is the same string.
    one.text = text;
    return one.glance;
  }
  const fresh = { text, glance: new Glance(text) };
  if (recent.length === KEPT) recent.pop();
  recent.unshift(fresh);
  return fresh.glance;
}
