import { isWordCode } from '../text/characters.ts';
import { bareCode, bareWords } from '../text/letters.ts';

/** What words in common add, by the share of the note's telling pairs that the paragraph has. */
const OVERLAP = 16;
/** So much of a text is compared. */
export const LONGEST = 4_000;

/** What each note shares with each of the places: words and their pairs by number, and for each pair of a note the places that hold it. */
export class Shares {
  /** By text: places that stand in the same passage are one. */
  readonly placeOf: number[] = [];
  readonly #words = new Numbers();
  readonly #oddWords = new Map<string, number>();
  readonly #pairs = new Numbers();
  /** The pairs of each note; they have the lowest numbers. */
  readonly #ofNotes: readonly (readonly number[])[];
  /** The places of a note's pair, by number. */
  readonly #places: number[][];
  /** How many texts each place stands for. */
  readonly #times: number[] = [];
  readonly #sizes: number[] = [];
  readonly #row = new Int32Array(LONGEST);

  constructor(notes: readonly string[], texts: readonly string[]) {
    this.#ofNotes = notes.map((note) => this.#pairsOf(this.#wordsOf(note)));
    this.#places = Array.from({ length: this.#pairs.size }, () => []);
    const known = new Map<string, number>();
    for (const text of texts) {
      let place = known.get(text);
      if (place === undefined) known.set(text, place = this.#add(text));
      this.#times[place] = (this.#times[place] ?? 0) + 1;
      this.placeOf.push(place);
    }
  }

  #pairsOf(words: Int32Array): number[] {
    const pairs = new Set<number>();
    for (let i = 1; i < words.length; i++) pairs.add(this.#pairs.add(words[i - 1] as number, words[i] as number));
    return [...pairs];
  }

  #add(text: string): number {
    const place = this.#sizes.length;
    const words = this.#wordsOf(text);
    let size = 0;
    for (let i = 1; i < words.length; i++) {
      const pair = this.#pairs.meet(words[i - 1] as number, words[i] as number, place);
      if (pair < 0) continue;
      if (pair < this.#places.length) this.#places[pair]?.push(place);
      size++;
    }
    this.#sizes.push(size);
    this.#times.push(0);
    return place;
  }

  /** A word of up to ten letters is two numbers; others are kept as they are. To be read at once: the next call overwrites them. */
  #wordsOf(text: string): Int32Array {
    const length = Math.min(text.length, LONGEST);
    let count = 0;
    let high = 0;
    let low = 0;
    let letters = 0;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : 32;
      const known = code < TABLED ? signs[code] as number : 0;
      const sign = known === 0 ? learn(code) : known;
      if (sign < GAP) {
        if (letters < 5) high = high * 37 + sign;
        else low = low * 37 + sign;
        if (++letters > 10) return this.#oddWordsOf(text);
      } else if (sign === ODD) return this.#oddWordsOf(text);
      else if (sign === GAP && letters > 0) {
        this.#row[count++] = this.#words.add(high, low);
        high = 0;
        low = 0;
        letters = 0;
      }
    }
    return this.#row.subarray(0, count);
  }

  #oddWordsOf(text: string): Int32Array {
    return Int32Array.from(wordsOf(text), (word) => {
      let high = 0;
      let low = 0;
      let i = 0;
      for (; i < word.length && i < 10; i++) {
        const sign = LETTERS[word.charCodeAt(i)] ?? 0;
        if (sign === 0) break;
        if (i < 5) high = high * 37 + sign;
        else low = low * 37 + sign;
      }
      if (i === word.length) return this.#words.add(high, low);
      const odd = this.#oddWords.get(word) ?? this.#oddWords.size;
      this.#oddWords.set(word, odd);
      return this.#words.add(-1, odd);
    });
  }

  /** For each place what the words that the note has in common with its passage add. */
  of(note: number): Float64Array {
    const shared = new Float64Array(this.#sizes.length);
    const pairs = this.#ofNotes[note] ?? [];
    for (const pair of pairs) {
      const places = this.#places[pair] ?? [];
      const weight = this.#weightOf(places);
      for (let i = 0; i < places.length; i++) (shared[places[i] as number] as number) += weight;
    }
    const all = Math.log(this.#pairs.met + 2);
    for (let place = 0; place < shared.length; place++) {
      const sum = shared[place] as number;
      if (sum !== 0) shared[place] = Math.min(OVERLAP * sum / Math.sqrt(pairs.length * ((this.#sizes[place] ?? 0) + 1)) / all, 3);
    }
    return shared;
  }

  /** A pair that stands in many places tells little. */
  #weightOf(places: readonly number[]): number {
    let count = 0;
    for (let i = 0; i < places.length; i++) count += this.#times[places[i] as number] as number;
    return Math.log((this.placeOf.length + 1) / count);
  }
}

/** Words without diacritics and signs. */
export function wordsOf(text: string): string[] {
  const words = bareWords(text.length > LONGEST ? text.slice(0, LONGEST) : text) ?? '';
  return words === '' ? [] : words.split(' ');
}

/** a–z and 0–9 as 1–36, else 0. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? code - 21 : 0);

/** What a character is in a word: 1–36, no letter, a mark to be left out, a letter that has no number. */
const GAP = 37;
const NOTHING = 38;
const ODD = 39;
const TABLED = 0x2100;
const signs = new Uint8Array(TABLED);

function learn(code: number): number {
  const sign = signOf(bareCode(code));
  if (code < TABLED) signs[code] = sign;
  return sign;
}

function signOf(bare: number): number {
  if (bare < 0) return bare === -1 ? NOTHING : ODD;
  const letter = LETTERS[bare] ?? 0;
  return letter > 0 ? letter : bare >= 128 && isWordCode(bare) ? ODD : GAP;
}

/** Pairs of whole numbers, numbered as they come: a table without strings or objects. A slot: the pair, its number, where it was met last. */
class Numbers {
  size = 0;
  /** How many of them were met. */
  met = 0;
  #slots = new Int32Array(4_096);

  /** The number of a pair; a new one where it was not yet there. */
  add(a: number, b: number): number {
    return (this.#slots[this.#slotOf(a, b) + 2] as number) - 1;
  }

  /** The same, once a place; -1 where it was met there before. Places come one after another. */
  meet(a: number, b: number, place: number): number {
    const at = this.#slotOf(a, b);
    const slots = this.#slots;
    const last = slots[at + 3] as number;
    if (last === place + 1) return -1;
    if (last === 0) this.met++;
    slots[at + 3] = place + 1;
    return (slots[at + 2] as number) - 1;
  }

  #slotOf(a: number, b: number): number {
    const at = this.#find(a, b);
    const slots = this.#slots;
    if (slots[at + 2] !== 0) return at;
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = ++this.size;
    if (this.size * 8 <= slots.length) return at;
    this.#grow();
    return this.#find(a, b);
  }

  #find(a: number, b: number): number {
    const slots = this.#slots;
    const mask = slots.length - 4;
    const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    for (let at = ((hash ^ (hash >>> 15)) << 2) & mask; ; at = (at + 4) & mask) {
      if (slots[at + 2] === 0 || (slots[at] === a && slots[at + 1] === b)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 4) {
      if (old[i + 2] === 0) continue;
      const at = this.#find(old[i] as number, old[i + 1] as number);
      for (let k = 0; k < 4; k++) this.#slots[at + k] = old[i + k] as number;
    }
  }
}
