import type { FlowCell, FlowRow, FlowTable } from '../flow.ts';
import type { Grid } from './grid.ts';
import { linesOf, type Line } from './lines.ts';
import type { NoteBook } from './notes.ts';
import { isBold } from './paragraphs.ts';
import { paragraphOf } from './runs.ts';

/** Tables, on one page or on several. */

export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly lines: Line[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly isHead: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** Of its columns' edges. */
  readonly xs: readonly number[];
  readonly y: number;
  readonly isRuled: boolean;
  readonly rows: TableRow[];
}

export function tableOf({ xs, ys, cells }: Grid, page: number): Table {
  const rows: TableCell[][] = ys.slice(1).map(() => []);
  for (const { row, column, columns, rows: high, texts } of cells) rows[row]?.push({ column, columns, rows: high, lines: linesOf(texts, page) });
  return { kind: 'table', xs, y: ys[0] ?? 0, isRuled: true, rows: withHeads(rows) };
}

/** Rows at the top whose words are all bold head the others, where not all are. */
export function withHeads(rows: readonly TableCell[][]): TableRow[] {
  const bold = rows.map((cells) => {
    const lines = cells.flatMap((cell) => cell.lines);
    return lines.length > 0 && lines.every(isBold);
  });
  const heads = bold.indexOf(false);
  return rows.map((cells, i) => ({ cells, isHead: i < heads }));
}

const textOf = (row: TableRow): string => row.cells.map((cell) => `${cell.column} ${cell.lines.map(({ text }) => text).join(' ')}`).join('|');

/** Whether a table at the top of a page goes on with the last of the page before. */
export function isSameTable(one: Table, other: Table, width: number): boolean {
  return one.isRuled === other.isRuled && one.xs.length === other.xs.length && one.xs.every((x, i) => Math.abs(x - (other.xs[i] ?? 0)) < width * (one.isRuled ? 0.01 : 0.04));
}

/** Appends the rows of the next page, without the heads that are printed anew. */
export function append(table: Table, next: Table): void {
  let same = 0;
  while (same < 6 && same < next.rows.length && same < table.rows.length && textOf(next.rows[same] as TableRow) === textOf(table.rows[same] as TableRow)) same++;
  for (let i = 0; i < same; i++) table.rows[i] = { cells: table.rows[i]?.cells ?? [], isHead: true };
  const rows = next.rows.slice(same).map((row) => ({ ...row, isHead: false }));
  const first = rows[0];
  if (first !== undefined && isBroken(table.rows.at(-1), first)) {
    for (const cell of first.cells) table.rows.at(-1)?.cells.find(({ column }) => column === cell.column)?.lines.push(...cell.lines);
    rows.shift();
  }
  table.rows.push(...rows);
}

/** A row that the page's end broke: nothing in its first cell, and words that go on. */
function isBroken(last: TableRow | undefined, first: TableRow): boolean {
  if (last === undefined || last.cells.length !== first.cells.length) return false;
  const texts = first.cells.map((cell) => cell.lines.map(({ text }) => text).join(' '));
  return texts[0] === '' && texts.some((text) => text !== '') && texts.every((text) => text === '' || /^[\p{Ll},;)]/u.test(text));
}

export function flowTableOf({ rows }: Table, book: NoteBook): FlowTable {
  return {
    kind: 'table',
    rows: rows.map(({ cells, isHead }): FlowRow => ({
      isHead,
      cells: cells.map(({ columns, rows: high, lines }): FlowCell => ({ columns, rows: high, items: lines.length === 0 ? [] : [paragraphOf(lines, book)] })),
    })),
  };
}
