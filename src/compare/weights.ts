import { isCounter } from './units.ts';
import { isAction, isWeak } from './words.ts';
import type { Measure } from './measure.ts';

/** What verbs of the work count beside what is measured. */
const WEAK = 0.3;

/** A phrase of several syllables says more than one syllable, if less than each of them by itself. */
const MORE = 0.3;
const MOST = 2.2;
const lengthFactor = (word: string): number => Math.min(MOST, 1 + MORE * (word.split(' ').length - 1));

export interface Weighed {
  readonly weights: readonly number[];
  /** Words of the work itself say nothing of what is measured, a noun that counts little. */
  readonly telling: readonly ('telling' | 'counter' | 'silent')[];
}

/** Words weighed by how rare they are among the figures of the documents. */
export class Weights {
  readonly #counts = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #lists = new Map<Measure, Weighed>();
  #figures = 0;
  readonly #units = new Map<string, number>();

  constructor(documents: readonly (readonly Measure[])[]) {
    for (const { indicator: { quantity: { unit } } } of documents.at(-1) ?? []) if (unit !== null) this.#units.set(unit, (this.#units.get(unit) ?? 0) + 1);
    for (const measures of documents) {
      for (const { words } of measures) {
        this.#figures += 1;
        for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      }
    }
  }

  of(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const weight = this.#weigh(word);
    this.#known.set(word, weight);
    return weight;
  }

  #weigh(word: string): number {
    const count = this.#counts.get(word) ?? 1;
    const rarity = 0.35 + Math.log(1 + this.#figures / count) / Math.log(2 + this.#figures);
    return rarity * lengthFactor(word) * (isWeak(word) ? WEAK : 1);
  }

  /** A counted noun, or a unit, of one figure or two of the last document. */
  isRareUnit(unit: string): boolean {
    return unit !== '%' && (this.#units.get(unit) ?? 0) <= 2;
  }

  /** Of a figure's words, in order: what each weighs, and whether it tells what is measured. */
  list(measure: Measure): Weighed {
    const known = this.#lists.get(measure);
    if (known !== undefined) return known;
    const weights = measure.words.map((word) => this.of(word));
    const telling = measure.words.map((word): Weighed['telling'][number] => (isWeak(word) || isAction(word) ? 'silent' : isCounter(word) ? 'counter' : 'telling'));
    const list = { weights, telling };
    this.#lists.set(measure, list);
    return list;
  }

  sum(words: readonly string[]): number {
    let sum = 0;
    for (const word of words) sum += this.of(word);
    return sum;
  }
}
