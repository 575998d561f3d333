import { isWeak } from './words.ts';
import type { Measure } from './measure.ts';
import type { Weights } from './weights.ts';

/** Of the figures that share words with a target, so many are looked at closely. */
const MOST = 40;

/** Figures of one document by their words: a target is held only against those that share some with it. */
export class Candidates {
  readonly #measures: readonly Measure[];
  readonly #byWord = new Map<string, number[]>();
  readonly #weights: Weights;

  constructor(measures: readonly Measure[], weights: Weights) {
    this.#measures = measures;
    this.#weights = weights;
    measures.forEach(({ words, around }, i) => {
      for (const word of new Set([...words, ...around])) {
        const list = this.#byWord.get(word);
        if (list === undefined) this.#byWord.set(word, [i]);
        else list.push(i);
      }
    });
  }

  /** Those that share most with the target, in the document's order. */
  for({ words }: Measure): Measure[] {
    const telling = words.some((word) => !isWeak(word)) ? words.filter((word) => !isWeak(word)) : words;
    const shared = new Map<number, number>();
    for (const word of telling) {
      const weight = this.#weights.of(word);
      for (const i of this.#byWord.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + weight);
    }
    const least = this.#weights.sum(telling) / 4;
    return [...shared].filter(([, weight]) => weight >= least).sort(([i, one], [j, other]) => other - one || i - j).slice(0, MOST)
      .map(([i]) => i).sort((i, j) => i - j).flatMap((i) => this.#measures[i] ?? []);
  }
}
