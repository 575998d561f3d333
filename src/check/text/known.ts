import { LONG_TERMS, MISPLACED, OTHER_WORDS, TERMS } from '../../lexicon/spelling.ts';
import { letterOf } from '../../text/folding.ts';
import { bareLetter, isSameSyllable, lowerLetter, lowers, NONE, TABLED } from './marks.ts';

/**
 * The known words by the letters of their first two syllables, marks left out: one look into a table a pair of syllables, and one pass over
 * a text finds each place that has the letters of a known word.
 */

const SEED = 0x811c9dc5 | 0;
/** FNV-1a: of the syllables of Vietnamese no two have one hash. */
const PRIME = 0x01000193;
const grow = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x2c1b3c6d) + second) | 0;

/** Two syllables that a space joins, by their offsets in the text. */
export interface Pair {
  readonly start: number;
  readonly middle: number;
  readonly second: number;
  readonly end: number;
}

const COMMA = 44;
const SPACE = 32;
const LINE = 10;
const NINE = 57;
/** Letters at the end of the syllables that may be marked. */
const STOPS = 'cpth';

const WORDS = `${LONG_TERMS}${TERMS}${OTHER_WORDS}${MISPLACED}`;
const TERMS_FROM = LONG_TERMS.length;
const OTHERS_FROM = TERMS_FROM + TERMS.length;
const MISPLACED_FROM = OTHERS_FROM + OTHER_WORDS.length;

const MASK = 8191;

/** Of all words; made when first asked. Open addressing; words of one hash are chained in the order of the list, so that the longer ones stand first. */
class Known {
  readonly #hashes = new Int32Array(MASK + 1);
  /** By slot: one more than the index of the first word there. */
  readonly #first = new Int16Array(MASK + 1);
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

/** A word with the letters of what stands in a text. */
export interface Candidate {
  readonly word: string;
  readonly isTerm: boolean;
}

/** What a document's syllables were found to be: most of a text repeats them. A place of a table holds the last that fell there. */
const PLACES = 8192;
const syllables = { hashes: new Int32Array(PLACES), bares: new Int32Array(PLACES), marked: new Uint8Array(PLACES) };
/**
 * Pairs of which nothing is to be said wherever they stand, by the hashes of both syllables: kept from one document to the next, as no two
 * pairs have the same two.
 */
const SETTLED = 65_536;
/** Both hashes side by side: a look costs one place of memory. */
const settled = new Int32Array(2 * SETTLED);

/** Forgets the syllables of another document, which are known by one hash: none is read differently because of an earlier one. */
export function forget(): void {
  syllables.hashes.fill(0);
}

type IsMarked = (start: number, end: number) => boolean;

/**
 * One pass over a text. `visit` is asked of every pair of syllables that has the letters of known words, and says whether it is right wherever
 * it stands; and of every pair with a syllable that `isMarked`, or with a number behind it.
 */
export function visitPairs(text: string, isMarked: IsMarked, visit: (pair: Pair) => boolean): void {
  const { imul } = Math;
  const { length } = text;
  let before = 0;
  let start = -1;
  let middle = -1;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let letter = code < TABLED ? lowers[code] as number : NONE;
    if (letter <= NONE && (letter === NONE || (letter = lowerLetter(code)) <= NONE)) continue;
    const second = at;
    let hash = SEED;
    do {
      hash = imul(hash ^ letter, PRIME);
      if (++at === length) break;
      code = text.charCodeAt(at);
      letter = code < TABLED ? lowers[code] as number : NONE;
      if (letter === 0) letter = lowerLetter(code);
    } while (letter !== NONE);
    if (second === middle + 1 && middle > 0 && text.charCodeAt(middle) === SPACE) {
      const place = 2 * (pairOf(before, hash) & (SETTLED - 1));
      if ((settled[place] !== before || settled[place + 1] !== hash) && settles(text, { start, middle, second, end: at }, before, hash, isMarked, visit)) {
        settled[place] = before;
        settled[place + 1] = hash;
      }
    }
    before = hash;
    start = second;
    middle = at;
  }
}

/** Whether nothing is ever to be said of a pair, its syllables given by their hashes too. */
function settles(text: string, pair: Pair, first: number, second: number, isMarked: IsMarked, visit: (pair: Pair) => boolean): boolean {
  const one = placeOf(text, first, pair.start, pair.middle, isMarked);
  // The other may fall on the same place.
  const bare = syllables.bares[one] as number;
  const isOneMarked = syllables.marked[one] !== 0;
  const other = placeOf(text, second, pair.second, pair.end, isMarked);
  const isPlain = !isOneMarked && syllables.marked[other] === 0 && known().of(pairOf(bare, syllables.bares[other] as number)) === 0;
  return isPlain || visit(pair);
}

/** The place of a syllable, filled. */
function placeOf(text: string, hash: number, from: number, to: number, isMarked: IsMarked): number {
  const place = hash & (PLACES - 1);
  if (syllables.hashes[place] !== hash) {
    syllables.hashes[place] = hash;
    syllables.bares[place] = hashOf(text, from, to);
    syllables.marked[place] = text.charCodeAt(from) <= NINE || (STOPS.includes(text.charAt(to - 1)) && isMarked(from, to)) ? 1 : 0;
  }
  return place;
}

/** The words with the letters of a pair, where it is not written as one of them; null where it is, or none has them. */
export function candidatesAt(text: string, pair: Pair): readonly Candidate[] | null {
  const words = known();
  const first = words.of(pairOf(hashOf(text, pair.start, pair.middle), hashOf(text, pair.second, pair.end)));
  if (first === 0) return null;
  let isRight = false;
  let hasLong = false;
  let isEver = true;
  for (let at = first; at !== 0; at = words.next(at)) {
    if (words.isLong(at)) {
      isEver = false;
      // `Ủy ban nhân dân` stands often, and mostly as it should.
      if (words.begins(at, text, pair.start)) return NO_CANDIDATES;
      hasLong ||= words.hasLetters(at, text, pair.start);
    } else if (!words.isMisplaceable(at) && words.spells(at, text, pair)) isRight = true;
  }
  if (isRight && !hasLong) return isEver ? null : NO_CANDIDATES;
  const candidates: Candidate[] = [];
  for (let at = first; at !== 0; at = words.next(at)) {
    // `phần đấu` is meant for `phấn đấu`, not for `phần đầu`.
    const isMeant = words.isMisplaceable(at) ? words.spells(at, text, pair) : words.hasLetters(at, text, pair.start);
    if (isMeant) candidates.push({ word: words.word(at), isTerm: words.isTerm(at) });
  }
  return candidates.length === 0 ? NO_CANDIDATES : candidates;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Whether two syllables, given by their offsets, are a known word. */
export function isKnown(text: string, pair: Pair): boolean {
  const words = known();
  for (let at = words.of(pairOf(hashOf(text, pair.start, pair.middle), hashOf(text, pair.second, pair.end))); at !== 0; at = words.next(at)) {
    if (words.spells(at, text, pair)) return true;
  }
  return false;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = grow(hash, bareLetter(text.charCodeAt(at)));
  return hash;
}
