import type { OffsetMap } from '../types.ts';

/** A reading text that is one stretch of the source, letter for letter. */
export class ShiftMap implements OffsetMap {
  readonly #shift: number;

  constructor(shift: number) {
    this.#shift = shift;
  }

  start(offset: number): number {
    return offset + this.#shift;
  }

  end(offset: number): number {
    return offset + this.#shift;
  }

  runs(): Runs {
    return { at: [0], from: [this.#shift], to: [LETTER_FOR_LETTER] };
  }
}

/** In `Runs.to`: the run's characters stand in the source one by one. */
export const LETTER_FOR_LETTER = -1;

/**
 * The stretches of a reading text: run `i` begins at reading offset `at[i]` and stands in the source from `from[i]` on,
 * letter for letter, or as a whole for `[from[i], to[i])` (a decomposed letter, folded white space).
 */
export interface Runs {
  at: number[];
  from: number[];
  to: number[];
}

/** A reading text put together from several stretches of the source. */
export class RunMap implements OffsetMap {
  readonly #at: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  #last = 0;

  constructor(runs: Runs) {
    this.#at = Int32Array.from(runs.at);
    this.#from = Int32Array.from(runs.from);
    this.#to = Int32Array.from(runs.to);
  }

  start(offset: number): number {
    const run = this.#runOf(offset);
    const from = this.#from[run] ?? 0;
    return this.#to[run] === LETTER_FOR_LETTER ? from + offset - (this.#at[run] ?? 0) : from;
  }

  end(offset: number): number {
    if (offset <= 0) return this.start(0);
    const run = this.#runOf(offset - 1);
    const to = this.#to[run] ?? LETTER_FOR_LETTER;
    return to === LETTER_FOR_LETTER ? (this.#from[run] ?? 0) + offset - (this.#at[run] ?? 0) : to;
  }

  runs(): Runs {
    return { at: Array.from(this.#at), from: Array.from(this.#from), to: Array.from(this.#to) };
  }

  #runOf(offset: number): number {
    const at = this.#at;
    let low = this.#last;
    if ((at[low] ?? 0) > offset) low = 0;
    else if ((at[low + 1] ?? Infinity) > offset) return low;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((at[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#last = low);
  }
}

/** What a map is made of, whoever made it. */
export function runsOf(map: OffsetMap, length: number): Runs {
  if (map instanceof ShiftMap || map instanceof RunMap) return map.runs();
  const runs: Runs = { at: [], from: [], to: [] };
  for (let i = 0; i < length; i++) {
    runs.at.push(i);
    runs.from.push(map.start(i));
    runs.to.push(map.end(i + 1));
  }
  return runs;
}

export function mapOf(runs: Runs): OffsetMap {
  const single = runs.at.length === 1 && runs.to[0] === LETTER_FOR_LETTER;
  return single ? new ShiftMap((runs.from[0] ?? 0) - (runs.at[0] ?? 0)) : new RunMap(runs);
}
