/* All faults that are put in, one at a time; the same ones in every run. */

import { consistency } from './consistency.ts';
import { citation, date } from './date.ts';
import type { Sample } from './facts.ts';
import { faultOf } from './fault.ts';
import type { Fault, Mutator } from './fault.ts';
import { footnote } from './footnote.ts';
import { Random } from './random.ts';
import { structure } from './structure.ts';
import { numeral, text } from './text.ts';

export const mutators: readonly Mutator[] = [...consistency, ...structure, ...footnote, ...date, ...citation, ...numeral, ...text];

const SEED = 20_310_630;

/** At most this many faults a rule, so that none outweighs the others. */
export const CAP = 48;

/** Faults of all rules, grouped by rule; of a rule with too many, every mutator keeps its share. */
export function faultsOf(samples: readonly Sample[]): Fault[] {
  const rules = [...new Set(mutators.map(({ rule }) => rule))];
  return rules.flatMap((rule) => dealt(mutators.filter((each) => each.rule === rule).map((each) => madeBy(each, samples)), CAP));
}

/** A fault depends on its mutator, its document and its place among the facts only: what else is added changes nothing about it. */
function madeBy(each: Mutator, samples: readonly Sample[]): Fault[] {
  const made = samples.flatMap((sample) => each.harms(sample).map((harm, at) => {
    const harmed = harm(new Random(`${SEED} ${each.name} ${sample.name} ${at}`));
    return harmed === null ? null : faultOf(each, sample, harmed);
  }));
  return new Random(`${SEED} ${each.name}`).shuffle(made.filter((fault) => fault !== null));
}

/** One of each pile in turn. */
function dealt<T>(piles: readonly (readonly T[])[], limit: number): T[] {
  const longest = Math.max(...piles.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, at) => piles.flatMap((pile) => pile.slice(at, at + 1))).flat();
  return all.slice(0, limit);
}
