import { isWeak } from './words.ts';
import { unitSorts } from './units.ts';
import { AROUND } from './score.ts';
import type { Measure } from './measure.ts';
import type { Weights } from './weights.ts';

/** Of the figures that share words with a target, so many are looked at closely. */
const MOST = 7;
/** What shares less of its words, and of the target's, is not looked at. */
const LEAST = 0.2;
/** Nor is what shares less than such a part of what the first shares. */
const CLOSE = 0.25;

export interface Found {
  readonly measure: Measure;
  /** 0 to 1. */
  readonly like: number;
}

/** Figures of one document by their words: a target is held only against those that share some with it. */
export class Candidates {
  readonly #measures: readonly Measure[];
  readonly #byWord = new Map<string, number[]>();
  /** By the words of what stands around them, and not in their own labels. */
  readonly #byNear = new Map<string, number[]>();
  readonly #weights: Weights;
  /** Of each figure, what its words weigh. */
  readonly #totals: Float64Array;
  /** Of each figure, what it shares with the target that is looked for; all 0 in between. */
  readonly #shared: Float64Array;
  readonly #sorts: Int32Array;

  constructor(measures: readonly Measure[], weights: Weights) {
    this.#measures = measures;
    this.#weights = weights;
    this.#totals = Float64Array.from(measures, ({ words }) => weights.sum(words));
    this.#shared = new Float64Array(measures.length);
    this.#sorts = Int32Array.from(measures, ({ indicator, sort }) => (sort === 'share-of-plan' ? -1 : unitSorts(indicator.quantity)));
    measures.forEach(({ words, around }, i) => {
      for (const word of words) put(this.#byWord, word, i);
      for (const word of around) if (!words.includes(word)) put(this.#byNear, word, i);
    });
  }

  /** Those whose words are most the target's, in the document's order, with what these words alone say for them. */
  for({ words, indicator }: Measure): Found[] {
    const sorts = unitSorts(indicator.quantity);
    const touched = this.#share(words);
    const total = this.#weights.sum(words);
    const best: number[] = [];
    const likes: number[] = [];
    let least = LEAST * LEAST;
    for (const i of touched) {
      const shared = this.#shared[i] ?? 0;
      this.#shared[i] = 0;
      const like = (shared / total) * Math.sqrt(shared / Math.max(shared, this.#totals[i] ?? 0));
      if (like < least || (sorts & (this.#sorts[i] ?? 0)) === 0) continue;
      let at = best.length;
      while (at > 0 && ((likes[at - 1] ?? 0) < like || ((likes[at - 1] ?? 0) === like && (best[at - 1] ?? 0) > i))) at--;
      best.splice(at, 0, i);
      likes.splice(at, 0, like);
      if (best.length > MOST) {
        best.pop();
        likes.pop();
        least = likes[MOST - 1] ?? least;
      }
    }
    const nearest = CLOSE * (likes[0] ?? 0);
    return best.flatMap((i, rank): (Found & { readonly i: number })[] => {
      const [measure, like] = [this.#measures[i], likes[rank] ?? 0];
      return measure === undefined || like < nearest ? [] : [{ measure, i, like: Math.sqrt(like) }];
    }).sort((one, other) => one.i - other.i);
  }

  /** Adds up what each figure shares, and says which share something that tells. */
  #share(words: readonly string[]): number[] {
    const touched: number[] = [];
    const isTelling = words.some((word) => !isWeak(word));
    // Words of the work itself come last: they find nothing, and only add to what is found.
    for (const word of [...words].sort((one, other) => Number(isWeak(one)) - Number(isWeak(other)))) {
      const weight = this.#weights.of(word);
      const mayFind = !isTelling || !isWeak(word);
      for (const [list, part] of [[this.#byWord.get(word), weight], [this.#byNear.get(word), weight * AROUND]] as const) {
        for (const i of list ?? []) {
          const before = this.#shared[i] ?? 0;
          if (before === 0 && !mayFind) continue;
          if (before === 0) touched.push(i);
          this.#shared[i] = before + part;
        }
      }
    }
    return touched;
  }
}

function put(lists: Map<string, number[]>, word: string, i: number): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [i]);
  else list.push(i);
}
