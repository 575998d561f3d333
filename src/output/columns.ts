import type { Indicator, Language } from '../types.ts';
import { renderQuantity, renderPeriod } from './render.ts';
import { visible } from './visible.ts';
import { displayWidth } from './width.ts';
import { changes, comparators, headings, kinds } from './words.ts';

export interface Cell {
  readonly row: Indicator;
  readonly language: Language;
  /** Columns that stand in this table; what one of them says is not said again in the label. */
  readonly shown: ReadonlySet<string>;
}

interface Column {
  readonly key: keyof typeof headings;
  readonly align: 'left' | 'right';
  /** Wider contents are wrapped: from here on, and where columns are scarce. */
  readonly most: number;
  readonly least?: number;
  readonly say: (cell: Cell) => string;
}

/** A column as it is drawn: `width` is that of its text. */
export interface Fitted extends Column {
  readonly width: number;
}

/** The label takes what the others leave; a column that would leave less than this goes. */
const narrowLabel = 16;
/** A column beyond the needed ones is added only where the label keeps this much. */
const wideLabel = 56;
/** A table narrower than this is short of columns; the value stands in every one. */
const roomy = 110;
const narrowValue = 8;
/** Of each column: a border and a space on both sides. */
const edge = 3;

const label: Column = { key: 'label', align: 'left', most: Infinity, say: sayLabel };

/** In the order in which they give way. */
const needed: readonly Column[] = [
  { key: 'value', align: 'right', most: 24, least: 18, say: ({ row, language }) => visible(renderQuantity(row.quantity, language)) },
  { key: 'line', align: 'right', most: 9, say: ({ row }) => String(row.position.start.line) },
  { key: 'period', align: 'left', most: 12, say: ({ row, language }) => visible(renderPeriod(row.period, language)) },
  { key: 'kind', align: 'left', most: 9, say: ({ row, language }) => kinds[row.kind][language] },
];

/** In the order in which they are wanted. */
const wanted: readonly Column[] = [
  { key: 'comparator', align: 'left', most: 12, say: ({ row, language }) => comparators[row.quantity.comparator][language] },
  { key: 'text', align: 'left', most: 28, say: ({ row }) => visible(row.quantity.text) },
  { key: 'change', align: 'left', most: 10, say: ({ row, language }) => (row.change === null ? '' : changes[row.change][language]) },
  { key: 'footnote', align: 'left', most: 9, say: ({ row }) => visible(row.footnote ?? '') },
  { key: 'id', align: 'left', most: 10, say: ({ row }) => visible(row.id) },
  { key: 'partOf', align: 'left', most: 10, say: ({ row }) => visible(row.partOf ?? '') },
  { key: 'equivalentTo', align: 'left', most: 11, say: ({ row }) => visible(row.equivalentTo ?? '') },
];

const order: readonly (keyof typeof headings)[] = [
  'line', 'id', 'kind', 'label', 'comparator', 'value', 'text', 'change', 'period', 'footnote', 'partOf', 'equivalentTo',
];

function sayLabel({ row, language, shown }: Cell): string {
  const before = row.partOf !== null && !shown.has('partOf') ? '└ ' : '';
  const change = row.change !== null && !shown.has('change') ? ` (${changes[row.change][language]})` : '';
  const footnote = row.footnote !== null && !shown.has('footnote') ? ` [${row.footnote}]` : '';
  return before + visible(row.label + change + footnote);
}

/** Which columns stand, and how wide, so that the table is exactly `columns` wide. */
export function fitColumns(rows: readonly Indicator[], language: Language, columns: number): Fitted[] {
  const chosen: Fitted[] = [];
  let rest = columns - 1 - edge;
  const take = (column: Column, keep: number): void => {
    const most = columns < roomy ? column.least ?? column.most : column.most;
    const width = Math.min(naturalWidth(column, rows, language), column.key === 'value' ? Math.min(most, Math.max(narrowValue, rest >> 1)) : most);
    if (width === 0 || rest - width - edge < keep) return;
    chosen.push({ ...column, width });
    rest -= width + edge;
  };
  for (const column of needed) take(column, column.key === 'value' ? 1 : narrowLabel);
  for (const column of wanted) take(column, wideLabel);
  chosen.push({ ...label, width: Math.max(rest, 1) });
  return chosen.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** The widest of heading and contents; 0 where all contents are empty. */
function naturalWidth({ key, say }: Column, rows: readonly Indicator[], language: Language): number {
  const shown = new Set<string>();
  let width = 0;
  for (const row of rows) width = Math.max(width, displayWidth(say({ row, language, shown })));
  return width === 0 ? 0 : Math.max(width, displayWidth(headings[key][language]));
}
