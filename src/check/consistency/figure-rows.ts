import { CURRENCIES, PERCENTS, PHYSICAL } from '../../lexicon/quantities.ts';
import { PEOPLE } from '../../lexicon/nouns.ts';
import { sentenceAt, sentences, type Span } from '../../text/sentences.ts';
import { kept } from '../../text/kept.ts';
import type { CheckInput, Comparator, Figure, Passage, Problem } from '../../types.ts';

/** The figures of one passage, in reading order. */
export interface Row {
  readonly passage: Passage;
  readonly figures: readonly Figure[];
  /** The row before it. */
  readonly before: Row | null;
}

/** Found once for all rules of the area. */
const known = kept<readonly Figure[], readonly Row[]>();

export function figureRows({ figures }: Pick<CheckInput, 'figures'>): readonly Row[] {
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
  const made: Row[] = [];
  // Only the last row is asked for, never the one before that: a chain would keep the whole document alive for nothing.
  for (const [passage, row] of rows) {
    const last = made[made.length - 1];
    made.push({ passage, figures: row, before: last === undefined ? null : { ...last, before: null } });
  }
  known.set(figures, made);
  return made;
}

const spans = kept<Passage, readonly Span[]>();

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

/** What stands behind the last of some signs. By hand: a pattern anchored at the end tries every run anew. */
export function afterLast(text: string, signs: string): string {
  let at = text.length;
  while (at > 0 && !signs.includes(text.charAt(at - 1))) at--;
  return text.slice(at);
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
  return quantity.comparator === 'approx' && /^(?:ước (?:đạt |tính )?)?\d/i.test(quantity.text) ? 'eq' : quantity.comparator;
}

/** A level that was said exactly: no `khoảng`, no range, no fraction, no rate, no rise or fall. */
export function isExact(figure: Figure): boolean {
  const { quantity, change } = figure.indicator;
  return comparatorOf(figure) === 'eq' && quantity.value !== null && quantity.denominator === null && change === null && quantity.per.length === 0;
}

export const valueOf = ({ indicator: { quantity } }: Figure): number => quantity.value ?? Number.NaN;

/** Counted in the same words, or one in the other's first (`bản sách`, `bản`); a bare number takes those of the other. */
export function sameUnit(a: Figure, b: Figure): boolean {
  const x = a.indicator.quantity.unit?.toLowerCase() ?? null;
  const y = b.indicator.quantity.unit?.toLowerCase() ?? null;
  return x === y || x === null || y === null || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

/** People are people: `198 giảng viên`, `22 người`. */
export function sameThing(a: Figure, b: Figure): boolean {
  return sameUnit(a, b) || (isPeople(a) && isPeople(b) && [a, b].some(({ indicator: { quantity: { unit } } }) => /^(?:lượt )?(?:người|đồng chí|em)$/i.test(unit ?? '')));
}
