import type { FlowItem, FlowRow, FlowTable } from '../flow.ts';
import type { XmlWalk } from '../xml.ts';
import { isOn, numberOf } from './properties.ts';

/** Word makes 63 columns; other makers hardly more. */
const MOST_COLUMNS = 200;

interface Row {
  isHead: boolean;
  isGone: boolean;
  /** Columns that the row leaves free before its first cell. */
  before: number;
  readonly cells: Cell[];
}

interface Cell {
  columns: number;
  /** Goes on with the cell above (`more`), or may be gone on with. */
  down: 'first' | 'more' | null;
  /** Goes on with the cell before, as old programs merge cells. */
  isAcross: boolean;
  isGone: boolean;
  items: readonly FlowItem[];
}

interface OpenCell {
  columns: number;
  rows: number;
  readonly items: FlowItem[];
}

/** Reads the blocks of the element that was met last; `aside` takes those of its children that are its own affair. */
export type Contents = (aside: (name: string) => boolean) => FlowItem[];

/** Of the `tbl` that was met last (ECMA-376 part 1, 17.4). */
export function readTable(walk: XmlWalk, contents: Contents): FlowTable {
  const rows: Row[] = [];
  const part = (name: string): void => {
    if (name === 'tr') rows.push(readRow(walk, contents));
    else if (!ASIDE.has(name)) walk.children(part);
  };
  walk.children(part);
  return { kind: 'table', rows: laid(rows.filter((row) => !row.isGone)) };
}

/** What holds no rows and no cells. Rows and cells may lie in controls and in pieces that are marked up. */
const ASIDE: ReadonlySet<string> = new Set(['tblPr', 'tblGrid', 'tblPrEx', 'sdtPr', 'sdtEndPr', 'customXmlPr', 'del', 'moveFrom']);

function readRow(walk: XmlWalk, contents: Contents): Row {
  const row: Row = { isHead: false, isGone: false, before: 0, cells: [] };
  const part = (name: string): void => {
    if (name === 'trPr') walk.children((property) => { readRowProperty(walk, property, row); });
    else if (name === 'tc') row.cells.push(readCell(walk, contents));
    else if (!ASIDE.has(name)) walk.children(part);
  };
  walk.children(part);
  return row;
}

function readRowProperty(walk: XmlWalk, name: string, row: Row): void {
  if (name === 'tblHeader') row.isHead = isOn(walk);
  else if (name === 'gridBefore') row.before = Math.min(Math.max(numberOf(walk) ?? 0, 0), MOST_COLUMNS);
  else if (name === 'del' || (name === 'hidden' && isOn(walk))) row.isGone = true;
}

function readCell(walk: XmlWalk, contents: Contents): Cell {
  const cell: Cell = { columns: 1, down: null, isAcross: false, isGone: false, items: [] };
  cell.items = contents((name) => {
    if (name !== 'tcPr') return false;
    walk.children((property) => { readCellProperty(walk, property, cell); });
    return true;
  });
  return cell;
}

function readCellProperty(walk: XmlWalk, name: string, cell: Cell): void {
  if (name === 'gridSpan') cell.columns = Math.min(Math.max(numberOf(walk) ?? 1, 1), MOST_COLUMNS);
  else if (name === 'vMerge') cell.down = walk.attribute('val') === 'restart' ? 'first' : 'more';
  else if (name === 'hMerge') cell.isAcross = walk.attribute('val') !== 'restart';
  else if (name === 'cellDel') cell.isGone = true;
}

/** Cells that go on below become one that covers several rows. */
function laid(rows: readonly Row[]): FlowRow[] {
  /** Cells that may be gone on with, by column, with the row that they have reached. */
  const open = new Map<number, { readonly cell: OpenCell; row: number }>();
  let isHead = true;
  return rows.map((row, at) => {
    // Only the first rows are repeated on each page (17.4.78).
    isHead &&= row.isHead;
    return { isHead, cells: laidCells(row, at, open) };
  });
}

function laidCells(row: Row, at: number, open: Map<number, { readonly cell: OpenCell; row: number }>): OpenCell[] {
  const cells: OpenCell[] = [];
  if (row.before > 0) cells.push({ columns: row.before, rows: 1, items: [] });
  let column = row.before;
  let last: OpenCell | null = null;
  for (const cell of row.cells) {
    const above = cell.down === 'more' ? open.get(column) : undefined;
    const items = cell.isGone ? [] : cell.items;
    if (cell.isAcross && last !== null) {
      last.columns = Math.min(last.columns + cell.columns, MOST_COLUMNS);
      append(last, items);
    } else if (above?.row === at - 1) {
      above.row = at;
      above.cell.rows++;
      append(above.cell, items);
      last = null;
    } else {
      last = { columns: cell.columns, rows: 1, items: [...items] };
      cells.push(last);
      if (cell.down === null) open.delete(column);
      else open.set(column, { cell: last, row: at });
    }
    column += cell.columns;
  }
  return cells;
}

/** What stands in a cell that another covers is hidden by Word; it is no less a text. */
function append(cell: OpenCell, items: readonly FlowItem[]): void {
  for (const item of items) {
    if (item.kind === 'table' || item.runs.length > 0) cell.items.push(item);
  }
}
