import type { Indicator, Reason } from '../types.ts';
import { conversion, valueIn } from './units.ts';
import type { Measure } from './measure.ts';

/* What a report itself says of the plan beside a figure: `1.310/1.250`, `kế hoạch 1.250`, `đạt 104,8% kế hoạch`. */

/** Percentages are rounded as they are written. */
const ROUNDING = 0.006;
/** How far the way from a score to 1 evidence takes it. */
const STATED = 0.5;
const SHARE = 0.5;
const OTHER_SHARE = 0.93;

export interface Sentence {
  readonly levels: readonly Measure[];
  readonly shares: readonly Measure[];
  /** Figures that the report gives as planned. */
  readonly planned: readonly Indicator[];
}

/** The figures of a report by the sentence they stand in. */
export function sentencesOf(measures: readonly Measure[], targets: readonly Indicator[]): Map<string, Sentence> {
  const found = new Map<string, { levels: Measure[]; shares: Measure[]; planned: Indicator[] }>();
  const of = (sentence: string): { levels: Measure[]; shares: Measure[]; planned: Indicator[] } => {
    const known = found.get(sentence) ?? { levels: [], shares: [], planned: [] };
    found.set(sentence, known);
    return known;
  };
  const counts = new Map<string, number>();
  for (const { indicator: { sentence } } of measures) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  for (const { sentence } of targets) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  // A figure alone in its sentence has nothing beside it.
  for (const measure of measures) {
    if (counts.get(measure.indicator.sentence) === 1) continue;
    const { levels, shares, planned } = of(measure.indicator.sentence);
    if (measure.sort === 'planned') planned.push(measure.indicator);
    else (measure.sort === 'share-of-plan' ? shares : levels).push(measure);
  }
  for (const target of targets) of(target.sentence).planned.push(target);
  return found;
}

/** A figure and the share of the plan that stands behind it: `4.812 người, đạt 106,9% kế hoạch` tells what was planned, if not of what. */
export interface Told {
  readonly measure: Measure;
  readonly share: number;
}

export function toldShares(sentences: ReadonlyMap<string, Sentence>): Told[] {
  const told: Told[] = [];
  for (const sentence of sentences.values()) {
    if (sentence.shares.length === 0) continue;
    for (const measure of sentence.levels) {
      const share = shareBehind(measure, sentence)?.indicator.quantity.value ?? null;
      if (share !== null) told.push({ measure, share: share / 100 });
    }
  }
  return told;
}

const fits = (value: number, level: number, share: number): boolean => Math.abs(value / level - share) <= ROUNDING * Math.max(1, share);

/** Figures that are just the share of this target that the report tells: these are looked at whatever they are called. All of a plan fits too easily. */
export function fitting({ indicator: { quantity } }: Measure, told: readonly Told[]): Measure[] {
  const { value: level, unit } = quantity;
  if (level === null || level === 0 || unit === '%') return [];
  return told.flatMap(({ measure, share }) => {
    if (Math.abs(share - 1) <= ROUNDING) return [];
    const units = conversion(quantity, measure.indicator.quantity);
    const value = units === null || units.kind === 'unit-unlike' ? null : valueIn(units, measure.indicator.quantity);
    return value !== null && fits(value, level, share) ? [measure] : [];
  });
}

/** Most shares that are looked at in one sentence; a table's row has one or two. */
const MOST_SHARES = 8;

export function evidence(target: Measure, result: Measure, value: number | null, sentence: Sentence | undefined, score: number): Reason[] {
  if (value === null) return [];
  const level = target.indicator.quantity.value;
  if (level === null || level === 0) return [];
  const reasons: Reason[] = [];
  const { denominator } = result.indicator.quantity;
  const stated = denominator === level && target.indicator.quantity.unit !== '%' ? result.indicator.quantity.text : sentence === undefined ? null : statedLevel(target, level, result, sentence);
  if (stated !== null) reasons.push({ kind: 'plan-stated', detail: stated, factor: raised(score, STATED) });
  const share = sentence === undefined ? null : shareBehind(result, sentence);
  if (share !== null && stated === null) {
    const isIt = fits(value, level, (share.indicator.quantity.value ?? 0) / 100);
    reasons.push({ kind: isIt ? 'plan-share' : 'plan-share-other', detail: share.indicator.quantity.text, factor: isIt ? raised(score, SHARE) : OTHER_SHARE });
  }
  return reasons;
}

const raised = (score: number, part: number): number => (score <= 0 || score >= 1 ? 1 : (score + (1 - score) * part) / score);

function statedLevel(target: Measure, level: number, { indicator }: Measure, { planned }: Sentence): string | null {
  for (const each of planned.slice(0, MOST_SHARES)) {
    if (each.id === indicator.id) continue;
    const units = conversion(target.indicator.quantity, each.quantity);
    if (units !== null && units.kind !== 'unit-unlike' && valueIn(units, each.quantity) === level) return each.quantity.text;
  }
  return null;
}

/** The share of a plan that stands behind a figure, with no other figure between. */
function shareBehind({ indicator }: Measure, { levels, shares }: Sentence): Measure | null {
  const own = indicator.position.start.offset;
  const share = shares.slice(0, MOST_SHARES).find(({ indicator: { position } }) => position.start.offset > own);
  if (share === undefined) return null;
  const at = share.indicator.position.start.offset;
  return levels.some(({ indicator: { position: { start } } }) => start.offset > own && start.offset < at) ? null : share;
}
