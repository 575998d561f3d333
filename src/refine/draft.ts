import type { IndicatorKind, Passage, Period } from '../types.ts';
import type { Mention, PeriodMention, QuantityMention } from '../grammar/mention.ts';
import type { Bracket, Layout } from './layout.ts';

/** A passage with what the grammars found in it. */
export interface Scanned {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  readonly layout: Layout;
  /** Dated and recurring periods, in order. */
  readonly periods: readonly PeriodMention[];
  /** Words that say what is promised or measured, found when first asked for. */
  cues: readonly Cue[] | null;
}

/** A word of the passage that says what its figures are. */
export interface Cue {
  readonly kind: IndicatorKind;
  /** Heard everywhere; where figures are measured, only between the figure and the comma before it; only where nothing measures. */
  readonly reach: 'all' | 'near' | 'plan';
  readonly at: number;
  /** The innermost bracket that holds it. */
  readonly bracket: Bracket | null;
}

/** An indicator in the making. Refiners fill it in, each its own fields. */
export interface Draft {
  readonly scanned: Scanned;
  readonly quantity: QuantityMention;
  /** Of the indicator it became, once it has. */
  id: string | null;
  comparator: QuantityMention['comparator'];
  unit: string | null;
  per: string[];
  kind: IndicatorKind;
  /** The words beside the figure said so, not only its section or document. */
  kindSaid: boolean;
  change: 'increase' | 'decrease' | null;
  period: Period;
  label: string;
  /** The words before and after the figure, before they are shared out. */
  left: string;
  right: string;
  partOf: Draft | null;
  equivalentTo: Draft | null;
}

export const NO_PERIOD: Period = { start: null, end: null, every: null, text: null, source: null };

/** How many of the periods begin before an offset, by bisection. */
export function periodsBefore(periods: readonly PeriodMention[], offset: number): number {
  let low = 0;
  for (let high = periods.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as PeriodMention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
