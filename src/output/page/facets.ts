import type { Indicator, Language } from '../../types.ts';
import { renderPeriod, renderUnit } from '../render.ts';
import { escape } from './escape.ts';
import { sectionName, type Model } from './model.ts';
import { word } from './words.ts';

/** What the table is filtered and sorted by: of each column one list, one entry a row. */
export interface Columns {
  /** 0 target, 1 statistic. */
  readonly kind: readonly number[];
  /** Index of the section; -1 outside of all. */
  readonly section: readonly number[];
  readonly unit: readonly number[];
  readonly period: readonly number[];
  readonly value: readonly (number | null)[];
  /** Year, month and day as one number: 20251231; that of the end before that of the start. */
  readonly date: readonly (number | null)[];
  /** Index of the footnote; null outside of notes. */
  readonly note: readonly (number | null)[];
}

export interface Facets {
  readonly columns: Columns;
  readonly units: readonly string[];
  readonly periods: readonly string[];
}

export function facetsOf({ indicators, language, placeById, noteByLabel }: Model): Facets {
  const units = numbered(indicators, (each) => renderUnit(each.quantity, language), () => 0);
  const periods = numbered(indicators, (each) => renderPeriod(each.period, language), (each) => dateOf(each) ?? 0);
  return {
    units: units.names, periods: periods.names,
    columns: {
      kind: indicators.map(({ kind }) => (kind === 'target' ? 0 : 1)),
      section: indicators.map(({ section }) => (section === null ? -1 : placeById.get(section.id) ?? -1)),
      unit: units.of, period: periods.of,
      value: indicators.map(({ quantity }) => quantity.value ?? quantity.min ?? quantity.max),
      date: indicators.map(dateOf),
      note: indicators.map(({ footnote }) => (footnote === null ? null : noteByLabel.get(footnote) ?? null)),
    },
  };
}

/** The names that occur, by rank and then as they come, and for each row the index of its own. */
function numbered(rows: readonly Indicator[], nameOf: (row: Indicator) => string, rank: (row: Indicator) => number): { readonly names: string[]; readonly of: number[] } {
  const ranks = new Map<string, number>();
  const names = rows.map(nameOf);
  for (const [index, name] of names.entries()) {
    const row = rows[index];
    if (row !== undefined && !ranks.has(name)) ranks.set(name, name === '' ? Infinity : rank(row));
  }
  const sorted = [...ranks].sort(([, a], [, b]) => (a === b ? 0 : a - b)).map(([name]) => name);
  const indexes = new Map(sorted.map((name, index) => [name, index]));
  return { names: sorted, of: names.map((name) => indexes.get(name) ?? 0) };
}

function dateOf({ period }: Indicator): number | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(period.end ?? period.start ?? '');
  return found === null ? null : Number(`${found[1] ?? ''}${found[2] ?? '12'}${found[3] ?? '31'}`);
}

/** Sections that a row stands in or below, indented by their depth. The value is the range of their indexes. */
export function sectionOptions({ places, language }: Model, { section }: Columns): string {
  const rows = new Array<number>(places.length + 1).fill(0);
  for (const index of section) if (index >= 0) rows[index + 1] = (rows[index + 1] ?? 0) + 1;
  for (let i = 1; i < rows.length; i += 1) rows[i] = (rows[i] ?? 0) + (rows[i - 1] ?? 0);
  const outside = section.includes(-1) ? `<option value="-1:-1">${word('noSection', language)}</option>` : '';
  return outside + places.map(({ section: own, depth, last }, index) => {
    const count = (rows[last + 1] ?? 0) - (rows[index] ?? 0);
    return count === 0 ? '' : `<option value="${index}:${last}">${'\u00a0\u00a0'.repeat(depth - 1)}${escape(short(sectionName(own)))}</option>`;
  }).join('');
}

export const nameOptions = (names: readonly string[], language: Language): string =>
  names.map((name, index) => `<option value="${index}">${name === '' ? word('none', language) : escape(short(name))}</option>`).join('');

/** A list of choices is as wide as its longest. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
