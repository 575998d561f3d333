import { letterOf } from './folding.ts';

/**
 * One look at every word of a text, for all grammars and refiners together: which of the words that they watch for stand where. Most
 * patterns need a certain word near the number; where it is missing they are not tried.
 */

/** What is watched for, one bit each; a word may have several. */
const watched = new Map<number, number>();
let bits = 0;
const MOST_BITS = 31;

/** Has words watched for, in lower case; of a phrase its last word. Returns the bit to ask a glance with. */
export function watch(...lists: readonly Iterable<string>[]): number {
  if (bits === MOST_BITS) throw new RangeError('a glance has 31 bits');
  const bit = 1 << bits++;
  for (const list of lists) {
    for (const phrase of list) {
      const word = phrase.toLowerCase().split(' ').pop() ?? '';
      const hash = hashOf(word, 0, word.length);
      watched.set(hash, (watched.get(hash) ?? 0) | bit);
    }
  }
  return bit;
}

const SEED = 7;

/** Signs above Latin letters count here: `≥` is watched for like a word. */
const letterOrSign = (code: number): number => letterOf(code) || (code >= 0xc0 ? code : 0);

function hashOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + letterOrSign(text.charCodeAt(at))) | 0;
  return hash;
}

/** The bits of a word; two words of one hash only cost a try in vain. */
export const bitsOf = (text: string, from: number, to: number): number => watched.get(hashOf(text, from, to)) ?? 0;

export class Glance {
  /** Of all words together. */
  readonly bits: number;
  readonly hasDigit: boolean;
  /** A word that opens like a Roman number. */
  readonly hasRoman: boolean;
  /** Start, end and bits of each watched word, in order. */
  readonly hits: readonly number[];
  /** Where the last question's answer began: questions come in reading order. */
  #last = 0;

  constructor(text: string) {
    const hits: number[] = [];
    let all = 0;
    let digit = false;
    let roman = false;
    for (let at = 0; at < text.length;) {
      const first = text.charCodeAt(at);
      let hash = SEED;
      let end = at;
      for (let letter = 0; end < text.length && (letter = letterOf(text.charCodeAt(end))) !== 0; end++) {
        hash = (Math.imul(hash, 31) + letter) | 0;
        if (letter <= 57) digit = true;
      }
      if (end > at) {
        if (first === 73 || first === 86 || first === 88 || first === 76) roman = true;
        const found = watched.get(hash);
        if (found !== undefined) {
          hits.push(at, end, found);
          all |= found;
        }
      }
      at = end + 1;
    }
    this.bits = all;
    this.hasDigit = digit;
    this.hasRoman = roman;
    this.hits = hits;
  }

  /** Whether a word with one of the bits begins in the range. */
  any(bit: number, from: number, to: number): boolean {
    if ((this.bits & bit) === 0) return false;
    const { hits } = this;
    let i = this.#last;
    while (i > 0 && (hits[i] ?? Infinity) >= from) i -= 3;
    while (i < hits.length && (hits[i] as number) < from) i += 3;
    this.#last = Math.min(i, Math.max(0, hits.length - 3));
    for (; i < hits.length && (hits[i] as number) < to; i += 3) if (((hits[i + 2] as number) & bit) !== 0) return true;
    return false;
  }
}

/** The texts last glanced at. */
const recent: { text: string; glance: Glance }[] = [];
const KEPT = 4;

export function glanceAt(text: string): Glance {
  for (const one of recent) if (one.text === text) return one.glance;
  const fresh = { text, glance: new Glance(text) };
  if (recent.length === KEPT) recent.pop();
  recent.unshift(fresh);
  return fresh.glance;
}
