import { BEFORE_NUMBERS, LONG_TERMS, MISPLACED, OTHER_WORDS, TERMS } from '../../lexicon/spelling.ts';
import { hashOf, letterOf, PRIME, SEED } from '../../text/folding.ts';
import type { Hashed, Pair, PairJudge } from '../../text/glance.ts';
import { bareLetter, isSameSyllable } from '../../text/marks.ts';
import { impossibleSyllable } from './syllables.ts';

/**
 * The known words by the letters of their first two syllables, marks left out: one look into a table a pair of syllables, and one pass over
 * a text finds each place that has the letters of a known word.
 */

const grow = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);
const FACTOR = 0x2c1b3c6d;
const pairOf = (first: number, second: number): number => (Math.imul(first, FACTOR) + second) | 0;

const COMMA = 44;
const SPACE = 32;
const LINE = 10;
const NINE = 57;

const WORDS = `${LONG_TERMS}${TERMS}${OTHER_WORDS}${MISPLACED}`;
const TERMS_FROM = LONG_TERMS.length;
const OTHERS_FROM = TERMS_FROM + TERMS.length;
const MISPLACED_FROM = OTHERS_FROM + OTHER_WORDS.length;

const MASK = 8191;
/** Of 32 bits each. */
const FILTER = 2048;

/** Of all words; made when first asked. Open addressing; words of one hash are chained in the order of the list, so that the longer ones stand first. */
class Known {
  readonly #hashes = new Int32Array(MASK + 1);
  /** By slot: one more than the index of the first word there. */
  readonly #first = new Int16Array(MASK + 1);
  /** A bit for each hash, to be asked first: small enough to stay at hand while a text is read. */
  readonly #filter = new Int32Array(FILTER);
  readonly #next: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor() {
    let start = -1;
    let hash = SEED;
    let first = 0;
    let syllables = 1;
    for (let at = 0; at < WORDS.length; at++) {
      const code = WORDS.charCodeAt(at);
      if (code === COMMA) {
        this.#add(start, at, syllables > 2 ? first : pairOf(first, hash));
        start = -1;
        hash = SEED;
        syllables = 1;
      } else if (code === SPACE || code === LINE) {
        if (start < 0) continue;
        if (syllables === 1) first = hash;
        else if (syllables === 2) first = pairOf(first, hash);
        syllables++;
        hash = SEED;
      } else {
        if (start < 0) start = at;
        hash = grow(hash, bareLetter(code));
      }
    }
  }

  #add(start: number, end: number, hash: number): void {
    const index = this.#starts.push(start);
    this.#ends.push(end);
    this.#next.push(0);
    const slot = this.#slot(hash);
    this.#hashes[slot] = hash;
    this.#filter[(hash >>> 5) & (FILTER - 1)] = (this.#filter[(hash >>> 5) & (FILTER - 1)] as number) | (1 << (hash & 31));
    let last = this.#first[slot] as number;
    if (last === 0) this.#first[slot] = index;
    else {
      while (this.#next[last - 1] !== 0) last = this.#next[last - 1] as number;
      this.#next[last - 1] = index;
    }
  }

  #slot(hash: number): number {
    let slot = hash & MASK;
    while (this.#first[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & MASK;
    return slot;
  }

  /** One more than the index of the first word with these letters; 0 where none has them. */
  of(hash: number): number {
    if (((this.#filter[(hash >>> 5) & (FILTER - 1)] as number) & (1 << (hash & 31))) === 0) return 0;
    const hashes = this.#hashes;
    let slot = hash & MASK;
    let index = this.#first[slot] as number;
    while (index !== 0 && hashes[slot] !== hash) {
      slot = (slot + 1) & MASK;
      index = this.#first[slot] as number;
    }
    return index;
  }

  next(index: number): number {
    return this.#next[index - 1] as number;
  }

  word(index: number): string {
    return WORDS.slice(this.#starts[index - 1], this.#ends[index - 1]);
  }

  isLong(index: number): boolean {
    return (this.#starts[index - 1] as number) < TERMS_FROM;
  }

  /** Whether a place may stand for the word: the others only say what is right. */
  isTerm(index: number): boolean {
    return (this.#starts[index - 1] as number) < OTHERS_FROM;
  }

  /** Whether the word is another's slip where it makes no sense. */
  isMisplaceable(index: number): boolean {
    return (this.#starts[index - 1] as number) >= MISPLACED_FROM;
  }

  /** Whether a pair spells the word, wherever its tones' marks stand. */
  spells(index: number, text: string, { start, middle, second, end }: Pair): boolean {
    const from = this.#starts[index - 1] as number;
    const to = this.#ends[index - 1] as number;
    const space = from + middle - start;
    return end - start === to - from && WORDS.charCodeAt(space) === SPACE
      && isSameSyllable(text, start, middle, WORDS, from, space) && isSameSyllable(text, second, end, WORDS, space + 1, to);
  }

  /** Whether a longer word stands at an offset, letter for letter in any case. */
  begins(index: number, text: string, start: number): boolean {
    const from = this.#starts[index - 1] as number;
    const length = (this.#ends[index - 1] as number) - from;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      if ((letterOf(code) || code) !== WORDS.charCodeAt(from + i)) return false;
    }
    return letterOf(text.charCodeAt(start + length)) === 0;
  }

  /** What is to be said of a pair with the letters of words, `index` being the first of them. */
  verdict(index: number, text: string, pair: Pair): Verdict {
    let isRight = false;
    let isMeant = false;
    let hasLong = false;
    for (let at = index; at !== 0; at = this.next(at)) {
      if (this.isLong(at)) {
        // `Ủy ban nhân dân` stands often, and mostly as it should.
        if (this.begins(at, text, pair.start)) return 'right here';
        isMeant ||= this.hasLetters(at, text, pair.start);
        hasLong = true;
      } else if (!this.spells(at, text, pair)) isMeant ||= !this.isMisplaceable(at);
      else if (this.isMisplaceable(at)) isMeant = true;
      else isRight = true;
    }
    if (hasLong && (isRight || !isMeant)) return this.#hasLong(index, text, pair.start) ? 'ask' : 'right here';
    return isRight ? 'right' : isMeant ? 'ask' : 'right here';
  }

  #hasLong(index: number, text: string, start: number): boolean {
    for (let at = index; at !== 0 && this.isLong(at); at = this.next(at)) if (this.hasLetters(at, text, start)) return true;
    return false;
  }

  /** Whether the letters of a longer word stand at an offset, with any marks. */
  hasLetters(index: number, text: string, start: number): boolean {
    const from = this.#starts[index - 1] as number;
    const length = (this.#ends[index - 1] as number) - from;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      if ((bareLetter(code) || code) !== (bareLetter(WORDS.charCodeAt(from + i)) || SPACE)) return false;
    }
    return bareLetter(text.charCodeAt(start + length)) === 0;
  }
}

let made: Known | null = null;
const known = (): Known => (made ??= new Known());

/** `right`: wherever it stands. */
type Verdict = 'right' | 'right here' | 'ask';

/** A word with the letters of what stands in a text. */
export interface Candidate {
  readonly word: string;
  readonly isTerm: boolean;
}

/** Pairs of a document that are right wherever they stand, by the hashes of both words as they are written. */
const SETTLED = 16_384;
/** Both hashes side by side. */
const settled = new Int32Array(2 * SETTLED);
/**
 * The words of a document that may stand in Vietnamese, by their hash, and the hash of their letters without marks beside it: most of a text
 * repeats them. A place holds the last that fell there.
 */
const PLACES = 4096;
const bares = new Int32Array(2 * PLACES);
/** Of a word that cannot be. */
const IMPOSSIBLE = 1;

/** Forgets the words of another document, which are known by their hashes: none is read differently because of an earlier one. */
export function forget(): void {
  settled.fill(0);
  bares.fill(0);
}

/** Lets a pair pass that has the letters of no known word or is one, no syllable that cannot be, and no number behind. */
export const passes: PairJudge = (text, first, second) => {
  // Asked of every two words of a text: written out, as calls would cost more than what they do.
  const place = ((Math.imul(first.hash, FACTOR) + second.hash) & (SETTLED - 1)) << 1;
  if (settled[place] === first.hash && settled[place + 1] === second.hash) return true;
  const verdict = verdictOn(text, first, second);
  if (verdict === 'right') {
    settled[place] = first.hash;
    settled[place + 1] = second.hash;
  }
  return verdict !== 'ask';
};

function verdictOn(text: string, first: Hashed, second: Hashed): Verdict {
  const bare = bareOf(text, first);
  const next = bareOf(text, second);
  if (bare === IMPOSSIBLE || next === IMPOSSIBLE || (text.charCodeAt(second.start) <= NINE && isBeforeNumber(first.hash))) return 'ask';
  const index = known().of(pairOf(bare, next));
  return index === 0 ? 'right' : known().verdict(index, text, { start: first.start, middle: first.end, second: second.start, end: second.end });
}

/** The hash of a word's letters without marks. */
function bareOf(text: string, { start, end, hash }: Hashed): number {
  const place = 2 * (hash & (PLACES - 1));
  if (bares[place] === hash) return bares[place + 1] as number;
  if (impossibleSyllable(text, start, end) !== null) return IMPOSSIBLE;
  bares[place] = hash;
  return bares[place + 1] = bareHash(text, start, end);
}

let beforeNumbers: ReadonlySet<number> | null = null;

/** Whether a word is a slip where a number follows. */
function isBeforeNumber(hash: number): boolean {
  beforeNumbers ??= new Set(Object.values(BEFORE_NUMBERS).flat().map((slip) => hashOf(slip, 0, slip.length)));
  return beforeNumbers.has(hash);
}

/** The pair that begins at an offset. */
export function pairAt(text: string, start: number): Pair {
  const middle = wordEnd(text, start);
  return { start, middle, second: middle + 1, end: wordEnd(text, middle + 1) };
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (letterOf(text.charCodeAt(end)) !== 0) end++;
  return end;
}

/** The words that a pair may stand for: those with its letters, where it is not written as one of them. */
export function candidatesAt(text: string, pair: Pair): readonly Candidate[] {
  const words = known();
  const first = words.of(pairOf(bareHash(text, pair.start, pair.middle), bareHash(text, pair.second, pair.end)));
  if (first === 0 || words.verdict(first, text, pair) !== 'ask') return NO_CANDIDATES;
  const candidates: Candidate[] = [];
  for (let at = first; at !== 0; at = words.next(at)) {
    // `phần đấu` is meant for `phấn đấu`, not for `phần đầu`.
    const isMeant = words.isMisplaceable(at) ? words.spells(at, text, pair) : words.hasLetters(at, text, pair.start);
    if (isMeant) candidates.push({ word: words.word(at), isTerm: words.isTerm(at) });
  }
  return candidates;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Whether two syllables, given by their offsets, are a known word. */
export function isKnown(text: string, pair: Pair): boolean {
  const words = known();
  for (let at = words.of(pairOf(bareHash(text, pair.start, pair.middle), bareHash(text, pair.second, pair.end))); at !== 0; at = words.next(at)) {
    if (words.spells(at, text, pair)) return true;
  }
  return false;
}

/** Of the letters without their marks. */
function bareHash(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = grow(hash, bareLetter(text.charCodeAt(at)));
  return hash;
}
