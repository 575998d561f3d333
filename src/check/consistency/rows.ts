import { CURRENCIES, PERCENTS, PHYSICAL } from '../../lexicon/quantities.ts';
import { PEOPLE } from '../../lexicon/nouns.ts';
import { sentenceAt, sentences, type Span } from '../../text/sentences.ts';
import type { CheckInput, Comparator, Figure, Passage, Problem } from '../../types.ts';

/** The figures of one passage, in reading order. */
export interface Row {
  readonly passage: Passage;
  readonly figures: readonly Figure[];
}

/** Found once for all rules of the area. */
const known = new WeakMap<readonly Figure[], readonly Row[]>();

export function rowsOf({ figures }: Pick<CheckInput, 'figures'>): readonly Row[] {
  const found = known.get(figures);
  if (found !== undefined) return found;
  const rows = new Map<Passage, Figure[]>();
  for (const figure of figures) {
    const row = rows.get(figure.passage);
    if (row === undefined) rows.set(figure.passage, [figure]);
    else row.push(figure);
  }
  // A note may stand in the middle of a passage; the passage's own figures are in order by themselves, but nobody promised it.
  for (const row of rows.values()) if (row.some(({ start }, i) => i > 0 && start < (row[i - 1] as Figure).start)) row.sort((a, b) => a.start - b.start);
  const made = Array.from(rows, ([passage, row]): Row => ({ passage, figures: row }));
  known.set(figures, made);
  return made;
}

const spans = new WeakMap<Passage, readonly Span[]>();

/** The sentence of a passage around a reading offset. */
export function sentenceOf(passage: Passage, offset: number): Span {
  let found = spans.get(passage);
  if (found === undefined) spans.set(passage, found = sentences(passage.text));
  return sentenceAt(found, offset);
}

/** What stands between two figures of a passage. */
export const between = (a: Figure, b: Figure): string => a.passage.text.slice(a.end, b.start);

/** So many letters behind a figure, or before it. */
export const behind = ({ passage, end }: Figure, length = 40): string => passage.text.slice(end, end + length);
export const before = ({ passage, start }: Figure, length = 40): string => passage.text.slice(Math.max(0, start - length), start);

/** Source offsets of a figure's quantity. */
export function placeOf({ passage, start, end }: Figure): { start: number; end: number } {
  return { start: passage.map.start(start), end: passage.map.end(end) };
}

/** As the document prints it. */
export const said = ({ indicator }: Figure): string => indicator.quantity.text;

/** The other figures that it takes to see a contradiction. */
export function related(figures: readonly Figure[], vi: string, en: string): NonNullable<Problem['related']> {
  return figures.map((figure) => ({ ...placeOf(figure), message: { vi: `${vi} “${said(figure)}”`, en: `${en} “${said(figure)}”` } }));
}

export type UnitClass = 'percent' | 'money' | 'physical' | 'counted' | 'none';

const PERCENT_UNITS = new Set(Object.values(PERCENTS));
const MONEY_UNITS = new Set(Object.values(CURRENCIES));
const PHYSICAL_UNITS = new Set(Object.values(PHYSICAL));
const PEOPLE_UNITS = new Set(PEOPLE.map((noun) => noun.toLowerCase()));

export function unitClass({ indicator: { quantity: { unit } } }: Figure): UnitClass {
  if (unit === null) return 'none';
  if (PERCENT_UNITS.has(unit)) return 'percent';
  if (MONEY_UNITS.has(unit)) return 'money';
  return PHYSICAL_UNITS.has(unit) ? 'physical' : 'counted';
}

/** `%` itself, not `‰` or points of it. */
export const isPercent = ({ indicator: { quantity } }: Figure): boolean => quantity.unit === '%' && quantity.denominator === null;

export function isPeople({ indicator: { quantity: { unit } } }: Figure): boolean {
  if (unit === null) return false;
  const lower = unit.toLowerCase();
  return PEOPLE_UNITS.has(lower) || PEOPLE_UNITS.has(lower.replace(/^(?:lượt|nữ) /, ''));
}

/** `ước đạt 48.378 tấn` is no round figure, though only an estimate. */
export function comparatorOf({ indicator: { quantity } }: Figure): Comparator {
  const first = quantity.text.charCodeAt(0);
  return quantity.comparator === 'approx' && first >= 48 && first <= 57 ? 'eq' : quantity.comparator;
}

/** A level that was said exactly: no `khoảng`, no range, no fraction, no rate, no rise or fall. */
export function isExact(figure: Figure): boolean {
  const { quantity, change } = figure.indicator;
  return comparatorOf(figure) === 'eq' && quantity.value !== null && quantity.denominator === null && change === null && quantity.per.length === 0;
}

export const valueOf = ({ indicator: { quantity } }: Figure): number => quantity.value ?? Number.NaN;

/** Counted in the very same words; a bare number takes those of the other. */
export function sameUnit(a: Figure, b: Figure): boolean {
  const x = a.indicator.quantity.unit?.toLowerCase() ?? null;
  const y = b.indicator.quantity.unit?.toLowerCase() ?? null;
  return x === y || x === null || y === null;
}
