import { letterOf, PRIME, SEED } from './folding.ts';

/** Half-open range of offsets. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * A list of phrases, found by the first word or the last: one look into a table a word, where an alternation of the phrases would be
 * tried at every letter, and compiled anew in every process. Letter case is folded; a phrase begins and ends where words do.
 *
 * A word is a run of letters, marks and digits, as `WORD_START` and `WORD_END` have it. A sign that opens a phrase (`>=`) opens it alone.
 */
export class Phrases {
  #list: Iterable<string>;
  readonly #isExact: boolean;
  // Made when first asked for: a document seldom needs every list both ways.
  #first: Index | null = null;
  #last: Index | null = null;

  /** `exact`: only as it is written; `Mục 2` is a part of a document, `mục 2` may be anything. */
  constructor(list: Iterable<string>, letters: 'folded' | 'exact' = 'folded') {
    this.#list = list;
    this.#isExact = letters === 'exact';
  }

  /** The list with more words, or without some; a list of its own. */
  with(more: Iterable<string>, without: ReadonlySet<string> = NONE): Phrases {
    const kept = Array.from(this.#list).filter((phrase) => !without.has(phrase.toLowerCase()));
    return new Phrases([...kept, ...more], this.#isExact ? 'exact' : 'folded');
  }

  /** Takes the other's words, which gets its own for them: whoever holds one of the lists finds other words in it until they are exchanged again. */
  exchange(other: Phrases): void {
    const [list, first, last] = [this.#list, this.#first, this.#last];
    [this.#list, this.#first, this.#last] = [other.#list, other.#first, other.#last];
    [other.#list, other.#first, other.#last] = [list, first, last];
  }

  #byFirst(): Index {
    return (this.#first ??= new Index(this.#list, this.#isExact, (phrase) => hashFrom(phrase, 0)));
  }

  #byLast(): Index {
    return (this.#last ??= new Index(this.#list, this.#isExact, (phrase) => hashBefore(phrase, phrase.length)));
  }

  /** Where the longest phrase that begins at `offset` ends; -1 where none does. What stands before `offset` does not matter. */
  at(text: string, offset: number): number {
    const phrases = (this.#first ?? this.#byFirst()).get(hashFrom(text, offset));
    return phrases === null ? -1 : this.#endOf(phrases, text, offset);
  }

  /** The first phrase that begins at a word between the offsets and ends before `to`. */
  find(text: string, from = 0, to = text.length): Found | null {
    let at = from;
    if (at > 0 && letterOf(text.charCodeAt(at - 1)) !== 0) while (at < to && letterOf(text.charCodeAt(at)) !== 0) at++;
    const index = this.#first ?? this.#byFirst();
    for (; at < to; at++) {
      let letter = letterOf(text.charCodeAt(at));
      if (letter === 0) continue;
      const start = at;
      let hash = SEED;
      do {
        hash = Math.imul(hash ^ letter, PRIME);
        at++;
      } while (at < to && (letter = letterOf(text.charCodeAt(at))) !== 0);
      const phrases = index.get(hash);
      const end = phrases === null ? -1 : this.#endOf(phrases, text, start);
      if (end >= 0 && end <= to) return { start, end };
    }
    return null;
  }

  /** Where the longest phrase that ends at `end` begins, not inside a word; -1 where none does. */
  before(text: string, end: number): number {
    const phrases = (this.#last ?? this.#byLast()).get(hashBefore(text, end));
    if (phrases === null) return -1;
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i] as string;
      const start = end - phrase.length;
      if (start >= 0 && (start === 0 || letterOf(text.charCodeAt(start - 1)) === 0) && this.#stands(phrase, text, start)) return start;
    }
    return -1;
  }

  #endOf(phrases: readonly string[], text: string, offset: number): number {
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i] as string;
      const end = offset + phrase.length;
      if (end <= text.length && (end === text.length || letterOf(text.charCodeAt(end)) === 0) && this.#stands(phrase, text, offset)) return end;
    }
    return -1;
  }

  #stands(phrase: string, text: string, offset: number): boolean {
    return this.#isExact ? text.startsWith(phrase, offset) : same(phrase, text, offset);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Phrases by the hash of a word, the longest first. Open addressing, sparsely filled: most words end at an empty place. */
class Index {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #phrases: (string[] | null)[];

  constructor(list: Iterable<string>, isExact: boolean, hashOf: (phrase: string) => number) {
    const phrases = Array.from(list);
    let size = 16;
    while (size < phrases.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#phrases = new Array<string[] | null>(size).fill(null);
    for (const each of phrases) {
      const phrase = isExact ? each : each.toLowerCase();
      const hash = hashOf(phrase);
      const slot = this.#slot(hash);
      this.#hashes[slot] = hash;
      const others = (this.#phrases[slot] ??= []);
      let at = others.push(phrase) - 1;
      for (; at > 0 && (others[at - 1] as string).length < phrase.length; at--) others[at] = others[at - 1] as string;
      others[at] = phrase;
    }
  }

  get(hash: number): readonly string[] | null {
    return this.#phrases[this.#slot(hash)] ?? null;
  }

  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#phrases[slot] !== null && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** No word of a phrase is longer; a run of a million digits is not walked. */
const LONGEST_WORD = 24;

/** Of the word that begins at an offset, or its first letters: `SEED` where none does. */
function hashFrom(text: string, offset: number): number {
  const most = Math.min(text.length, offset + LONGEST_WORD);
  let hash = SEED;
  for (let at = offset, letter = 0; at < most && (letter = letterOf(text.charCodeAt(at))) !== 0; at++) hash = Math.imul(hash ^ letter, PRIME);
  return hash;
}

/** Of the word that ends at an offset, or its last letters. */
function hashBefore(text: string, end: number): number {
  const floor = Math.max(0, end - LONGEST_WORD);
  let start = end;
  while (start > floor && letterOf(text.charCodeAt(start - 1)) !== 0) start--;
  let hash = SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ letterOf(text.charCodeAt(at)), PRIME);
  return hash;
}

/** Whether a phrase, given in lower case, stands at an offset, in any letter case; words may go on behind it. */
export function same(phrase: string, text: string, offset: number): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const code = text.charCodeAt(offset + i);
    if (code !== phrase.charCodeAt(i) && (letterOf(code) || code) !== phrase.charCodeAt(i)) return false;
  }
  return true;
}
