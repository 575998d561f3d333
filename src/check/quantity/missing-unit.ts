import { UNIT_ANNOUNCED } from '../../lexicon/separators.ts';
import { isOneOfAt } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Figure, Problem, Rule } from '../../types.ts';
import { isUnsaid, measuredRows } from './measures.ts';
import { numbersOf } from './numbers.ts';
import { itemRows, type Item } from './item-rows.ts';

/**
 * A figure without a unit among siblings that have one.
 *
 *   Năm 2023: 45 lớp; năm 2024: 50; năm 2025: 55 lớp
 *
 * A unit said once for all, with the first or the last figure or before them, is right; so most of a row must have it.
 */
export const missingUnit: Rule = {
  name: 'quantity/missing-unit',
  severity: 'warning',
  check: ({ figures }) => {
    const rows = measuredRows(figures);
    const told = new Set(rows.flat());
    return [...rows.flatMap(problemIn), ...itemRows(figures, isBare).filter((row) => !row.some(({ figure }) => told.has(figure))).flatMap(problemsIn)];
  },
};

/** The one of a row of measures that does not say the unit. */
function problemIn(row: readonly Figure[]): Problem[] {
  const [bare, sibling] = [row.find(isUnsaid), row.find((figure) => !isUnsaid(figure))];
  if (bare === undefined || sibling === undefined) return [];
  // Shares of one whole may be as small as they like.
  const isShare = sibling.indicator.quantity.unit === '%' && writtenOf(bare) <= 100;
  return isShare || isLike(bare, row.filter((figure) => figure !== bare)) ? [told(bare, sibling)] : [];
}

function problemsIn(row: readonly Item[]): Problem[] {
  const bare = row.filter(({ figure }) => isBare(figure));
  const sibling = bare.length === 0 || bare.length * 2 > row.length - bare.length ? null : siblingOf(row);
  if (sibling === null) return [];
  const others = row.map(({ figure }) => figure).filter((figure) => !isBare(figure));
  return bare.filter(({ figure }) => isLike(figure, others)).map(({ figure }) => told(figure, sibling));
}

/** A plain number behind which the item ends, and whose unit no other words say. */
function isBare({ indicator: { quantity }, passage: { text }, start, end }: Figure): boolean {
  if (quantity.unit !== null || quantity.value === null || quantity.denominator !== null) return false;
  return /\d$/.test(text.slice(start, end)) && (end === text.length || isOneOfAt(text, end, ';,.)'));
}

/** A figure of the row with a unit, if all that have one have the same, and nothing announces it. */
function siblingOf(row: readonly Item[]): Figure | null {
  const others = row.filter(({ figure }) => !isBare(figure)).map(({ figure }) => figure);
  const first = others[0];
  if (first === undefined || others.length < 2) return null;
  const unit = unitOf(first);
  if (unit === null || others.some((other) => unitOf(other) !== unit)) return null;
  return isAnnounced(first, row) ? null : first;
}

const unitOf = ({ indicator: { quantity } }: Figure): string | null => (quantity.unitText === null ? null : `${quantity.unitText.toLowerCase()} ${quantity.per.join(' ')}`);

const ANNOUNCED = new Phrases(UNIT_ANNOUNCED);
/** An announcement stands at the beginning. */
const OPENING = 400;

/** `(ĐVT: triệu đồng)`, `Số lớp:` before the row. */
function isAnnounced({ passage, indicator: { quantity } }: Figure, [opening]: readonly Item[]): boolean {
  const before = opening === undefined ? '' : passage.text.slice(0, Math.min(opening.figure.start, OPENING));
  const counted = `số ${(quantity.unitText ?? '').toLowerCase()}`;
  return [before, passage.leadIn?.text ?? '', passage.heading?.title ?? ''].some((words) => {
    const opens = words.slice(0, OPENING).toLowerCase();
    return ANNOUNCED.find(opens) !== null || opens.includes(counted);
  });
}

/** Of the size of its siblings, as they are written: a year's other count is not ten times as large. */
function isLike(figure: Figure, others: readonly Figure[]): boolean {
  const value = writtenOf(figure);
  let [least, most] = [Infinity, 0];
  for (const other of others) [least, most] = [Math.min(least, writtenOf(other)), Math.max(most, writtenOf(other))];
  return value * 10 >= least && value <= most * 10;
}

/** `45` of `45 triệu đồng`. */
const writtenOf = (figure: Figure): number => Number((numbersOf(figure)[0]?.text ?? '').replaceAll('.', '').replace(',', '.'));

function told({ passage, start, end }: Figure, sibling: Figure): Problem {
  const quoted = passage.text.slice(start, end);
  const unit = sibling.indicator.quantity.unitText ?? '';
  return {
    start: passage.map.start(start), end: passage.map.end(end),
    message: { vi: `số “${quoted}” không có đơn vị như các số cùng loại; cần “${unit}”, nếu đúng là đơn vị của nó`, en: `unexpected number “${quoted}” without a unit among others that have one, expected “${unit}” where it is that` },
    related: [{ start: sibling.passage.map.start(sibling.start), end: sibling.passage.map.end(sibling.end), message: { vi: 'số cùng loại có đơn vị', en: 'a sibling with its unit' } }],
  };
}
