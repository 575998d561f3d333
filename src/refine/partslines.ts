import type { Draft, Scanned } from './draft.ts';
import type { Bracket } from './layout.ts';
import { compatible, REACH } from './partsfit.ts';

/** Wholes that an earlier line tells: the one that opens a list, the one above `Trong đó …`. */

export interface Run {
  readonly whole: Draft;
  sum: number;
  readonly bracket: Bracket | null;
  readonly until: number;
  /** What was being shared out around its bracket. */
  readonly outer: Run | null;
}

/** The last figure of a line that can be the whole; no further back than `REACH`, for every item of a list asks. */
function lastFitting(line: readonly Draft[], part: Draft): Draft | undefined {
  for (let k = line.length - 1; k >= 0 && k >= line.length - REACH; k--) {
    const other = line[k] as Draft;
    if (other.partOf === null && other.equivalentTo === null && compatible(other, part)) return other;
  }
  return undefined;
}

/** `Tổng công suất 150.489 MW, trong đó:` over a list: the first figure of each item is a part. */
export function leadRun(scanned: Scanned, drafts: readonly Draft[], lead: readonly Draft[]): Run | null {
  const opening = scanned.passage.leadIn?.text ?? lead[0]?.scanned.passage.text ?? '';
  const first = drafts[0];
  if (first === undefined || !/(?:(?:trong đó|gồm|bao gồm|chia ra|cụ thể)\s?:?|(?:^|[.,;]\s)cụ thể(?: [a-zà-öø-ỹ]+){1,5}\s?:)\s?$/iu.test(opening)) return null;
  const whole = lastFitting(lead, first);
  return whole === undefined ? null : { whole, sum: Number.NaN, bracket: null, until: first.quantity.number + 1, outer: null };
}

/** `Trong đó có ít nhất 60 hợp tác xã …` on a line of its own: its first sentence shares out what the line above says. */
export function aboveRun({ layout }: Scanned, drafts: readonly Draft[], above: readonly Draft[]): Run | null {
  const first = drafts[0];
  const whole = first === undefined ? undefined : lastFitting(above, first);
  if (first === undefined || whole === undefined) return null;
  const { number } = first.quantity;
  return { whole, sum: 0, bracket: layout.bracket(number), until: (whole.quantity.unitKind === 'percent' ? layout.clause(number) : layout.sentence(number)).end, outer: null };
}

/** `+ Trong đó, …` */
const OPENS_WITH = /^[\s*+•\-–]*(?:trong đó|trong số đó|trong tổng số đó|trong tổng số trên)(?![a-zà-öø-ỹ])/iu;

export const opensParts = (text: string): boolean => OPENS_WITH.test(text.slice(0, 40));
