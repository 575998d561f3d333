import type { Indicator } from '../../types.ts';
import { renderUnit } from '../render.ts';
import type { Model } from './model.ts';

/** A figure that can be drawn. */
export interface Dot {
  /** Into the indicators. */
  readonly index: number;
  readonly indicator: Indicator;
  readonly value: number;
}

/** One measure with its targets, by deadline. */
export interface Series {
  readonly label: string;
  readonly unit: string;
  readonly dots: readonly (Dot & { readonly year: number })[];
}

/** A figure and its parts of the same unit. */
export interface Breakdown {
  readonly whole: Dot;
  readonly unit: string;
  readonly parts: readonly Dot[];
}

/** Measures that have targets for several years: those of one label and one unit. */
export function seriesOf({ indicators, language }: Model): Series[] {
  const groups = new Map<string, { readonly label: string; readonly unit: string; readonly dots: (Dot & { readonly year: number })[] }>();
  for (const [index, indicator] of indicators.entries()) {
    const year = Number(/^\d{4}/.exec(indicator.period.end ?? '')?.[0] ?? Number.NaN);
    const value = valueOf(indicator);
    if (indicator.kind !== 'target' || Number.isNaN(year) || value === null || indicator.label === '') continue;
    const unit = renderUnit(indicator.quantity, language);
    const key = JSON.stringify([indicator.label.toLowerCase(), unit, indicator.change, indicator.period.every]);
    const group = groups.get(key) ?? { label: indicator.label, unit, dots: [] };
    groups.set(key, group);
    group.dots.push({ index, indicator, value, year });
  }
  return [...groups.values()].filter(({ dots }) => new Set(dots.map(({ year }) => year)).size > 1)
    .map(({ label, unit, dots }) => ({ label, unit, dots: dots.sort((a, b) => a.year - b.year || a.index - b.index) }));
}

/** Figures with parts of their own unit. */
export function breakdownsOf({ indicators, indexById, language }: Model): Breakdown[] {
  const groups = new Map<number, { readonly whole: Dot; readonly unit: string; readonly parts: Dot[] }>();
  for (const [index, indicator] of indicators.entries()) {
    const above = indicator.partOf === null ? undefined : indexById.get(indicator.partOf);
    const whole = above === undefined ? undefined : indicators[above];
    const [value, total] = [valueOf(indicator), whole === undefined ? null : valueOf(whole)];
    if (above === undefined || whole === undefined || value === null || total === null) continue;
    const unit = renderUnit(whole.quantity, language);
    if (renderUnit(indicator.quantity, language) !== unit) continue;
    const group = groups.get(above) ?? { whole: { index: above, indicator: whole, value: total }, unit, parts: [] };
    groups.set(above, group);
    group.parts.push({ index, indicator, value });
  }
  return [...groups.values()];
}

/** Bars and points have no room for what is below nothing. */
function valueOf({ quantity: { value, min, max } }: Indicator): number | null {
  const found = value ?? (min !== null && max !== null ? (min + max) / 2 : min ?? max);
  return found === null || !Number.isFinite(found) || found < 0 ? null : found;
}
