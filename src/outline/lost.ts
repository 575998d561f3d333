import { isWordCode } from '../text/characters.ts';
import { bareCodes, bareWords, opensLower } from '../text/letters.ts';
import type { Block } from '../types.ts';
import { bulletOf, numberingOf } from './numbering.ts';

/**
 * Places of footnote marks that a converter has lost. Where the mark stood it left a line break, in mid-sentence or behind one; the
 * notes come in the order of their marks. So notes are laid onto breaks in order, and the best laying wins (dynamic programming).
 */
export interface Gap {
  /** Index of the block that ends at the break. */
  readonly block: number;
  readonly strength: number;
}

const MID_SENTENCE = 3;
const LEADING_SPACE = 2;
const BLANK_LINE = 0.5;
/** What words in common add, by the share of the note's telling pairs that the paragraph has. */
const OVERLAP = 16;
/** Notes times breaks that are still weighed against each other. */
const MOST_PAIRS = 1_000_000;
/** So much of a text is compared. */
const LONGEST = 4_000;

/** Breaks of the body that may have held a mark; `isBody` leaves out head, foot, tables. */
export function gapsIn(source: string, blocks: readonly Block[], isBody: (index: number) => boolean): Gap[] {
  const gaps: Gap[] = [];
  const indented = blocks.filter((block) => block.kind === 'paragraph' && block.indent > 0).length;
  // Where most paragraphs are indented a space says nothing.
  const spaceTells = indented * 3 < blocks.length;
  for (let i = 0; i + 1 < blocks.length; i++) {
    const last = blocks[i] as Block;
    const next = blocks[i + 1] as Block;
    if (!isBody(i) || !isBody(i + 1) || last.kind !== 'paragraph' || next.kind !== 'paragraph') continue;
    const strength = strengthOf(source, last, next, spaceTells);
    if (strength > 0) gaps.push({ block: i, strength });
  }
  return gaps;
}

function strengthOf(source: string, last: Block, next: Block, spaceTells: boolean): number {
  const marked = bulletOf(next.text) !== '' || numberingOf(next.text) !== null;
  if (/^[,;.)”](?!\.)/u.test(next.text)) return MID_SENTENCE;
  if (!marked && opensLower(next.text) && !/[:;]$/u.test(last.text)) return MID_SENTENCE;
  if (!/^\p{Lu}/u.test(last.text) && numberingOf(last.text) !== null) return 0;
  if (!marked && spaceTells && next.indent > 0 && next.blanks === 0 && last.text.length >= 80) return LEADING_SPACE;
  if (numberingOf(last.text) !== null || last.text.length < 80) return 0;
  const between = source.slice(last.map.end(last.text.length), next.map.start(0));
  if (/[\r\n][ \t]+\r?\n/u.test(between)) return LEADING_SPACE;
  if (next.blanks > 0) return bulletOf(last.text) === '' ? BLANK_LINE : BLANK_LINE / 2;
  return 0;
}

/** For each note the gap it belongs to, or null; both in order. */
export function layNotes(notes: readonly string[], gaps: readonly Gap[], textOf: (gap: Gap) => string): (Gap | null)[] {
  if (notes.length * gaps.length > MOST_PAIRS) return inOrder(notes, gaps);
  const width = gaps.length + 1;
  const best = new Float64Array((notes.length + 1) * width);
  const took = new Uint8Array((notes.length + 1) * width);
  const shares = new Shares(gaps.map(textOf));
  for (let n = 1; n <= notes.length; n++) {
    const overlaps = shares.of(notes[n - 1] ?? '');
    for (let g = 1; g < width; g++) {
      const here = n * width + g;
      const without = best[here - 1] ?? 0;
      const skipped = best[here - width] ?? 0;
      const laid = (best[here - width - 1] ?? 0) + (gaps[g - 1]?.strength ?? 0) + (overlaps[g - 1] ?? 0);
      const most = Math.max(without, skipped, laid);
      best[here] = most;
      took[here] = most === laid ? 2 : most === without ? 1 : 0;
    }
  }
  const result: (Gap | null)[] = notes.map(() => null);
  for (let n = notes.length, g = gaps.length; n > 0 && g > 0;) {
    const step = took[n * width + g];
    if (step === 2) result[--n] = gaps[--g] ?? null;
    else if (step === 1) g--;
    else n--;
  }
  return result;
}

/** Too many to weigh: the n-th broken sentence belongs to the n-th note. */
function inOrder(notes: readonly string[], gaps: readonly Gap[]): (Gap | null)[] {
  const broken = gaps.filter((gap) => gap.strength === MID_SENTENCE);
  return notes.map((_, i) => broken[i] ?? null);
}

/** Share of the shorter text's pairs that the other has too. */
export function sharedPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** Pairs of neighbouring words: Vietnamese words are mostly of two syllables. */
export function pairsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(`${words[i] ?? ''} ${words[i + 1] ?? ''}`);
  return pairs;
}

function wordsOf(text: string): string[] {
  const words = bareWords(text.length > LONGEST ? text.slice(0, LONGEST) : text) ?? '';
  return words === '' ? [] : words.split(' ');
}

/** What a note shares with each of the places: words and their pairs by number, and for each pair the places that hold it. */
class Shares {
  readonly #words = new Numbers();
  readonly #oddWords = new Map<string, number>();
  readonly #pairs = new Numbers();
  /** Pairs of the notes, and the note that had each last. */
  readonly #noted = new Numbers();
  readonly #seen: number[] = [];
  #notes = 0;
  readonly #places: number[][] = [];
  /** How many gaps each place stands for. */
  readonly #times: readonly number[];
  readonly #sizes: number[] = [];
  /** Places that stand in the same passage are one. */
  readonly #placeOf: number[] = [];

  constructor(texts: readonly string[]) {
    const known = new Map<string, number>();
    const times: number[] = [];
    for (const text of texts) {
      let place = known.get(text);
      if (place === undefined) known.set(text, place = this.#add(text));
      times[place] = (times[place] ?? 0) + 1;
      this.#placeOf.push(place);
    }
    this.#times = times;
  }

  /** A pair that stands in many places tells little. */
  #weightOf(places: readonly number[]): number {
    let count = 0;
    for (const place of places) count += this.#times[place] ?? 0;
    return Math.log((this.#placeOf.length + 1) / count);
  }

  #add(text: string): number {
    const place = this.#sizes.length;
    let size = 0;
    let last = -1;
    for (const word of this.#wordsOf(text)) {
      if (last >= 0) {
        const pair = this.#pairs.add(last, word);
        const places = this.#places[pair];
        if (places === undefined) this.#places.push([place]);
        else if (places[places.length - 1] !== place) places.push(place);
        else size--;
        size++;
      }
      last = word;
    }
    this.#sizes.push(size);
    return place;
  }

  /** A word of up to ten letters is two numbers; others are kept as they are. */
  #wordsOf(text: string): number[] {
    const codes = bareCodes(text.length > LONGEST ? text.slice(0, LONGEST) : text);
    if (codes === null) return this.#oddWordsOf(text);
    const words: number[] = [];
    let high = 0;
    let low = 0;
    let length = 0;
    for (let i = 0; i <= codes.length; i++) {
      const code = i < codes.length ? codes[i] as number : 32;
      const letter = code < 128 ? LETTERS[code] as number : 0;
      if (letter > 0) {
        if (length < 5) high = high * 37 + letter;
        else low = low * 37 + letter;
        if (++length > 10) return this.#oddWordsOf(text);
      } else if (code >= 128 && isWordCode(code)) return this.#oddWordsOf(text);
      else if (length > 0) {
        words.push(this.#words.add(high, low));
        high = 0;
        low = 0;
        length = 0;
      }
    }
    return words;
  }

  #oddWordsOf(text: string): number[] {
    return wordsOf(text).map((word) => {
      let high = 0;
      let low = 0;
      let i = 0;
      for (; i < word.length && i < 10; i++) {
        const letter = LETTERS[word.charCodeAt(i)] ?? 0;
        if (letter === 0) break;
        if (i < 5) high = high * 37 + letter;
        else low = low * 37 + letter;
      }
      if (i === word.length) return this.#words.add(high, low);
      const odd = this.#oddWords.get(word) ?? this.#oddWords.size;
      this.#oddWords.set(word, odd);
      return this.#words.add(-1, odd);
    });
  }

  /** For each gap what the words that the note has in common with its passage add. */
  of(note: string): number[] {
    const time = ++this.#notes;
    let count = 0;
    const shared = new Float64Array(this.#sizes.length);
    let last = -1;
    for (const word of this.#wordsOf(note)) {
      const own = last < 0 ? -1 : this.#noted.add(last, word);
      if (own >= 0 && this.#seen[own] !== time) {
        this.#seen[own] = time;
        count++;
        const pair = this.#pairs.get(last, word);
        const places = pair < 0 ? undefined : this.#places[pair];
        if (places !== undefined) {
          const weight = this.#weightOf(places);
          for (let i = 0; i < places.length; i++) (shared[places[i] as number] as number) += weight;
        }
      }
      last = word;
    }
    const all = Math.log(this.#places.length + 2);
    return this.#placeOf.map((place) => {
      const sum = shared[place] ?? 0;
      return sum === 0 ? 0 : Math.min(OVERLAP * sum / Math.sqrt(count * ((this.#sizes[place] ?? 0) + 1)) / all, 3);
    });
  }
}

/** a–z and 0–9 as 1–36, else 0. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? code - 21 : 0);

/** Pairs of whole numbers, numbered as they come: a table without strings or objects. */
class Numbers {
  size = 0;
  #slots = new Int32Array(1_024);
  #a: number[] = [];
  #b: number[] = [];

  /** The number of a pair; a new one where it was not yet there. */
  add(a: number, b: number): number {
    const at = this.#find(a, b);
    const known = this.#slots[at] ?? 0;
    if (known > 0) return known - 1;
    this.#a.push(a);
    this.#b.push(b);
    this.#slots[at] = ++this.size;
    if (this.size * 2 > this.#slots.length) this.#grow();
    return this.size - 1;
  }

  /** The number of a pair, or -1. */
  get(a: number, b: number): number {
    return (this.#slots[this.#find(a, b)] ?? 0) - 1;
  }

  #find(a: number, b: number): number {
    const mask = this.#slots.length - 1;
    let at = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    for (at = (at ^ (at >>> 15)) & mask; ; at = (at + 1) & mask) {
      const number = this.#slots[at] ?? 0;
      if (number === 0 || (this.#a[number - 1] === a && this.#b[number - 1] === b)) return at;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.size; number++) this.#slots[this.#find(this.#a[number] ?? 0, this.#b[number] ?? 0)] = number + 1;
  }
}
