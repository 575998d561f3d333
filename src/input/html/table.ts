import type { FlowCell, FlowItem, FlowRow, FlowTable } from '../flow.ts';
import { isLayout } from '../layout.ts';
import { attribute, isElement, whole, type Element } from './nodes.ts';

export interface TableRow {
  readonly element: Element;
  readonly isHead: boolean;
  /** Rows of its section from it on: so far a cell may reach down (WHATWG HTML 4.9.12). */
  readonly left: number;
}

export function rowsOf(table: Element): TableRow[] {
  const parts = table.childNodes.filter(isElement);
  const sections = parts.filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot');
  return [...sectionRows(parts, false), ...sections.flatMap((section) => sectionRows(section.childNodes.filter(isElement), section.tagName === 'thead'))];
}

function sectionRows(elements: readonly Element[], isHead: boolean): TableRow[] {
  const rows = elements.filter(({ tagName }) => tagName === 'tr');
  return rows.map((element, i) => ({ element, isHead: isHead || isAllHeads(element), left: rows.length - i }));
}

/** A row of `<th>` alone. */
function isAllHeads(row: Element): boolean {
  const cells = row.childNodes.filter(isElement);
  return cells.length > 1 && cells.every(({ tagName }) => tagName === 'th');
}

/** What browsers take for a span, and for the width of a row at most. */
const WIDEST = 1000;

export function rowOf(row: TableRow, cells: readonly { readonly element: Element; readonly items: readonly FlowItem[] }[]): FlowRow {
  let width = 0;
  const placed: FlowCell[] = cells.map(({ element, items }) => {
    const columns = Math.max(1, Math.min(whole(element, 'colspan') ?? 1, WIDEST - width));
    width += columns;
    const deep = whole(element, 'rowspan') ?? 1;
    return { columns, rows: deep === 0 ? row.left : Math.max(1, Math.min(deep, row.left)), items };
  });
  return { isHead: row.isHead, cells: placed };
}

/** Whether a page's parts stand in the cells, and not figures: it says so, or a cell holds headings or another table. */
export function isScaffold(table: Element, rows: readonly FlowRow[]): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (rows.some((row) => row.isHead)) return false;
  return rows.some((row) => row.cells.some((cell) => cell.items.some((item) => (item.kind === 'table' ? isOfFigures(item) : item.heading !== null))));
}

const isOfFigures = (table: FlowTable): boolean => table.rows.length > 1 && table.rows.some((row) => row.cells.length > 1) && !isLayout(table);
