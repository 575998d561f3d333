import type { Comparator, NumeralClass } from '../types.ts';
import type { UnitKind } from './unit.ts';

/** What a grammar found: a half-open range of reading offsets and what stands there. */
export type Mention = QuantityMention | PeriodMention | CitationMention | PlainMention;

export interface QuantityMention {
  readonly type: 'quantity';
  readonly start: number;
  readonly end: number;
  /** Where the first digit (or number word) stands, and where the last number ends. */
  readonly number: number;
  readonly numberEnd: number;
  readonly comparator: Comparator;
  /** Whether a word said so, and whether that word was only `từ`. */
  readonly compared: boolean;
  readonly from: boolean;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly unitText: string | null;
  readonly unitKind: UnitKind;
  /** Digits and marks that make no number: `233.3.2`. */
  readonly malformed: boolean;
  /** A magnitude was written: `4 triệu`. */
  readonly scaled: boolean;
  readonly per: readonly string[];
}

/** `stage` runs between two points, `deadline` ends at one, `point` is one year, month or day, `every` recurs. */
export interface PeriodMention {
  readonly type: 'period';
  readonly start: number;
  readonly end: number;
  readonly shape: 'stage' | 'deadline' | 'point' | 'every';
  readonly from: string | null;
  readonly to: string | null;
  readonly every: string | null;
}

export interface CitationMention {
  readonly type: 'citation';
  readonly start: number;
  readonly end: number;
  readonly document: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** A numeral that is no quantity. */
export interface PlainMention {
  readonly type: 'plain';
  readonly start: number;
  readonly end: number;
  readonly class: NumeralClass;
}

export const period = (start: number, end: number, shape: PeriodMention['shape'], from: string | null, to: string | null): PeriodMention =>
  ({ type: 'period', start, end, shape, from, to, every: null });
