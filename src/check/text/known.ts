import { LONG_TERMS, OTHER_WORDS, TERMS } from '../../lexicon/spelling.ts';
import { isDigit } from '../../text/characters.ts';
import { letterOf } from '../../text/folding.ts';
import { bareCode } from '../../text/letters.ts';

/**
 * The known words by the letters of their first two syllables, marks left out: one look into a table a pair of syllables, and one pass over
 * a text finds each place that has the letters of a known word.
 */

const TABLED = 0x1f00;
const NONE = 1;
const table = new Uint16Array(TABLED);

/** A letter or digit in lower case without its marks; 0 for every other character. */
function bareLetter(code: number): number {
  if (!(code < TABLED)) return 0;
  const known = table[code] as number;
  if (known > NONE) return known;
  return known === NONE ? 0 : learn(code);
}

function learn(code: number): number {
  const letter = letterOf(code);
  const bare = letter === 0 ? NONE : bareCode(letter);
  table[code] = bare < 0 ? letter : bare;
  return letter === 0 ? 0 : table[code];
}

const SEED = 7;
const grow = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;
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

const WORDS = `${LONG_TERMS}${TERMS}${OTHER_WORDS}`;
const OTHERS_FROM = LONG_TERMS.length + TERMS.length;

/** Of all words; made when first asked. Open addressing; words of one hash are chained in the order of the list, so that the longer ones stand first. */
class Known {
  readonly #mask = 8191;
  readonly #hashes = new Int32Array(8192);
  /** By slot: one more than the index of the first word there. */
  readonly #first = new Int16Array(8192);
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
    let slot = hash & this.#mask;
    while (this.#first[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** One more than the index of the first word with these letters; 0 where none has them. */
  of(hash: number): number {
    return this.#first[this.#slot(hash)] as number;
  }

  next(index: number): number {
    return this.#next[index - 1] as number;
  }

  word(index: number): string {
    return WORDS.slice(this.#starts[index - 1], this.#ends[index - 1]);
  }

  /** Whether a place may stand for the word: those of `OTHER_WORDS` only say what is right. */
  isTerm(index: number): boolean {
    return (this.#starts[index - 1] as number) < OTHERS_FROM;
  }

  /** Whether the word stands at an offset, letter for letter in any case, and ends at `end`. */
  stands(index: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[index - 1] as number;
    if (end - start !== (this.#ends[index - 1] as number) - from) return false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if ((letterOf(code) || code) !== WORDS.charCodeAt(from + i - start)) return false;
    }
    return true;
  }
}

let made: Known | null = null;
const known = (): Known => (made ??= new Known());

/** A word with the letters of what stands in a text. */
export interface Candidate {
  readonly word: string;
  readonly isTerm: boolean;
}

export interface Visitor {
  /** A pair of syllables that has the letters of known words, and may not be written as one of them is. */
  pair(pair: Pair, candidates: readonly Candidate[]): void;
  /** A word before a number. */
  counted(start: number, end: number): void;
}

/** One pass over a text; what is written as the only word with its letters is passed over. */
export function visitPairs(text: string, visitor: Visitor): void {
  const words = known();
  const { length } = text;
  let before = 0;
  let start = -1;
  let middle = -1;
  for (let at = 0; at < length; at++) {
    let letter = bareLetter(text.charCodeAt(at));
    if (letter === 0) continue;
    const second = at;
    let hash = SEED;
    do {
      hash = grow(hash, letter);
      at++;
    } while (at < length && (letter = bareLetter(text.charCodeAt(at))) !== 0);
    if (middle >= 0 && second === middle + 1 && text.charCodeAt(middle) === SPACE) {
      const first = words.of(pairOf(before, hash));
      if (first !== 0) meet(words, first, text, { start, middle, second, end: at }, visitor);
      else if (isDigit(text.charCodeAt(second))) visitor.counted(start, middle);
    }
    before = hash;
    start = second;
    middle = at;
  }
}

function meet(words: Known, first: number, text: string, pair: Pair, visitor: Visitor): void {
  // Most words stand as they are known, and have no like.
  if (words.next(first) === 0 && words.stands(first, text, pair.start, pair.end)) return;
  const candidates: Candidate[] = [];
  for (let at = first; at !== 0; at = words.next(at)) candidates.push({ word: words.word(at), isTerm: words.isTerm(at) });
  visitor.pair(pair, candidates);
}

/** Whether two syllables, given by their offsets, are a known word. */
export function isKnown(text: string, pair: Pair): boolean {
  const words = known();
  for (let at = words.of(pairOf(hashOf(text, pair.start, pair.middle), hashOf(text, pair.second, pair.end))); at !== 0; at = words.next(at)) {
    if (words.stands(at, text, pair.start, pair.end) || sameSpelling(text.slice(pair.start, pair.end), words.word(at))) return true;
  }
  return false;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = grow(hash, bareLetter(text.charCodeAt(at)));
  return hash;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** `hoà` and `hòa` are one spelling: the tone is the syllable's, wherever its mark stands. */
export function spellingOf(syllable: string): string {
  const forms = syllable.toLowerCase().normalize('NFD');
  const letters = forms.replace(TONES, '');
  return letters.length === forms.length ? letters : `${letters}${(forms.match(TONES) ?? []).join('')}`;
}

function sameSpelling(a: string, b: string): boolean {
  const [first = '', second = ''] = a.split(' ');
  const [one = '', two = ''] = b.split(' ');
  return spellingOf(first) === spellingOf(one) && spellingOf(second) === spellingOf(two);
}
