import { CURRENCIES, PERCENTS, PHYSICAL } from '../../lexicon/quantities.ts';
import { isAt, isDigit, isOneOfAt } from '../../text/characters.ts';
import type { Figure } from '../../types.ts';

const MEASURES: ReadonlySet<string> = new Set([PERCENTS, CURRENCIES, PHYSICAL].flatMap((table) => Object.values(table)));
/** Between two figures of a row; a name is not longer. */
const LONGEST = 70;

/**
 * Rows of what is measured in one unit, whatever the items are called: percents, money, hectares, where all but one say the unit.
 *
 *   nông nghiệp 41,3%; công nghiệp 27,9; thương mại 30,8%
 *   ngân sách tỉnh 9.800 triệu đồng, quỹ 4.350, tài trợ 1.850 triệu đồng
 *
 * Counted nouns are often left unsaid (`cấp huyện 223 cuộc, cấp xã 132`), and so is a unit that is said once, first or last.
 */
export function measuredRows(figures: readonly Figure[]): Figure[][] {
  const rows: Figure[][] = [];
  let row: Figure[] = [];
  for (const figure of figures) {
    const before = row.at(-1);
    if (!isItem(figure) || (before !== undefined && !follows(before, figure))) {
      rows.push(row);
      row = [];
    }
    if (isItem(figure)) row.push(figure);
  }
  rows.push(row);
  return rows.filter(isAllButOne);
}

/** A plain number with a unit of its own that is measured, or with one that only its neighbours say. */
function isItem({ indicator: { quantity, change } }: Figure): boolean {
  return quantity.value !== null && quantity.denominator === null && change === null && (quantity.unit === null || MEASURES.has(quantity.unit));
}

export const isUnsaid = ({ indicator: { quantity }, passage: { text }, start, end }: Figure): boolean => quantity.unitText === null && /\d$/.test(text.slice(start, end));

/** Behind the figure a mark that parts items, then only words to the next. */
function follows(before: Figure, { passage, start }: Figure): boolean {
  const { text } = passage;
  if (before.passage !== passage || start - before.end > LONGEST) return false;
  const between = text.slice(before.end, start);
  return (isOneOfAt(text, before.end, ',;') ? isAt(text, before.end + 1, ' ') : between.startsWith(' và ') || between.startsWith(' cho ')) && !/[\d.:()]/.test(between);
}

/** Three and more; those with a unit have the same, as it is written. */
function isAllButOne(row: readonly Figure[]): boolean {
  const said = row.filter((figure) => !isUnsaid(figure));
  if (said.length < 2 || row.length - said.length !== 1) return false;
  const units = new Set(said.map(({ indicator: { quantity: { unit, unitText, per } }, passage: { text }, start, end }) => `${unit} ${unitText} ${per.join(' ')} ${magnitude(text.slice(start, end))}`));
  return units.size === 1;
}

/** `triệu đồng` of `9.800 triệu đồng`. */
function magnitude(quantity: string): string {
  let from = quantity.length;
  while (from > 0 && !isDigit(quantity.charCodeAt(from - 1))) from--;
  return quantity.slice(from).trim().toLowerCase();
}
