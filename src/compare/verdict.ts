import { DONE_AWAY, UNWANTED, WANTED_ALL_THE_SAME } from '../lexicon/compare.ts';
import type { Indicator, Quantity } from '../types.ts';
import { tidy } from './units.ts';
import { phraseTable, syllablesOf } from './words.ts';

/* Whether a value is what was aimed at. */

export interface Aim {
  /** What was aimed at. */
  readonly level: number | null;
  /** From where on it is reached: somewhat beside the level where that is about so much. */
  readonly bound: number | null;
  /** More than the level is at least as good, or less than it is. */
  readonly isCeiling: boolean;
  readonly isStrict: boolean;
}

/** Of `about`: what is this near is there. */
const NEAR = 0.05;
const EPSILON = 1e-9;

/** `không có hộ nghèo`, `không vi phạm`: without it. */
const without = ['không', 'không có', 'không bị', 'không còn', 'không mắc', 'chưa có'].flatMap((no) => UNWANTED.map((word) => `${no} ${word}`));
const unwanted = phraseTable([...UNWANTED, ...DONE_AWAY, ...WANTED_ALL_THE_SAME, ...without]);
/** Words before the figure that say that it comes down to it. */
const COMES_DOWN = /(?:giảm|hạ|kéo)(?:\s\S+){0,12}\s(?:còn|xuống)(?:\s(?:còn|dưới|mức))?\s*$/u;

/** What is aimed at, of a range its lower end. `isShare`: of a fraction, the share is meant, not the count. */
export function levelOf({ value, min, max, numerator, denominator }: Quantity, isShare: boolean): number | null {
  const own = isShare && numerator !== null && denominator !== null && denominator !== 0 ? tidy(numerator / denominator) : value;
  return own ?? min ?? max;
}

/** `isShare`: of a fraction, the share is meant, not the count. */
export function aimOf({ quantity, change, label, sentence }: Indicator, isShare = true): Aim {
  const { comparator, min, max, text } = quantity;
  const isCeiling = comparator === 'lte' || comparator === 'lt' || (change === null && !['gte', 'gt'].includes(comparator) && isFalling(label, sentence, text));
  const level = comparator === 'between' ? (isCeiling ? max : min) : levelOf(quantity, isShare);
  const bound = comparator === 'approx' && level !== null ? level * (isCeiling ? 1 + NEAR : 1 - NEAR) : level;
  return { level, bound, isCeiling, isStrict: comparator === 'gt' || comparator === 'lt' };
}

function isFalling(label: string, sentence: string, text: string): boolean {
  const found = unwanted.in(syllablesOf(label));
  if (found.some((word) => UNWANTED.includes(word)) && !found.some((word) => DONE_AWAY.includes(word))) return true;
  const at = sentence.indexOf(text);
  return at > 0 && COMES_DOWN.test(sentence.slice(Math.max(0, at - 120), at).toLowerCase());
}

export function isMet({ bound, isCeiling, isStrict }: Aim, value: number): boolean {
  if (bound === null) return false;
  const room = Math.abs(bound) * EPSILON;
  if (isCeiling) return isStrict ? value < bound - room : value <= bound + room;
  return isStrict ? value > bound + room : value >= bound - room;
}
