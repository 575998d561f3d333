import type { FlowCell, FlowItem, FlowRow, FlowTable } from './flow.ts';

/** `\trowd … \cellxN`: what a row says of its cells before or after them (RTF 1.9.1, "Table Definitions"). */
export interface RowPlan {
  isHead: boolean;
  /** `\trleftN`, in twips. */
  left: number;
  readonly cells: CellPlan[];
}

export interface CellPlan {
  /** `\cellxN`. */
  readonly right: number;
  readonly across: Merge;
  readonly down: Merge;
}

/** `\clmgf` and `\clvmgf` open a merged cell, `\clmrg` and `\clvmrg` go on with it. */
export type Merge = 'first' | 'more' | null;

/** A row as it was read. */
export interface RawRow {
  readonly plan: RowPlan;
  readonly cells: readonly (readonly FlowItem[])[];
}

export const newPlan = (): RowPlan => ({ isHead: false, left: 0, cells: [] });

interface OpenCell {
  columns: number;
  rows: number;
  readonly items: FlowItem[];
}

/** Edges nearer than this, in twips, are one. */
const NEAR = 40;
/** Word makes 63 columns. Beyond this there is no grid: cells cover one column each. */
const MOST_COLUMNS = 200;

export function tableOf(rows: readonly RawRow[]): FlowTable {
  const edges = edgesOf(rows);
  /** Cells that go on downwards, by column, with the row that they have reached. */
  const open = new Map<number, { readonly cell: OpenCell; row: number }>();
  return { kind: 'table', rows: rows.map((row, at) => rowOf(row, at, edges, open)) };
}

function rowOf({ plan, cells }: RawRow, at: number, edges: readonly number[], open: Map<number, { readonly cell: OpenCell; row: number }>): FlowRow {
  const laid: OpenCell[] = [];
  const first = plan.cells[0];
  let column = first === undefined ? 0 : columnAfter(plan.left, edges, first.right);
  if (column > 0) laid.push({ columns: column, rows: 1, items: [] });
  let before: OpenCell | null = null;
  for (const [i, items] of cells.entries()) {
    const cell = plan.cells[i];
    // LibreOffice ends more cells than there are where a table stands in one.
    if (cell === undefined && plan.cells.length > 0 && isBlank(items)) continue;
    const end = Math.max(column + 1, cell === undefined || edges.length === 0 ? 0 : indexOf(cell.right, edges) + 1);
    const above = open.get(column);
    if (cell?.across === 'more' && before !== null) {
      before.columns += end - column;
      append(before, items);
    } else if (cell?.down === 'more' && above?.row === at - 1) {
      above.row = at;
      above.cell.rows++;
      append(above.cell, items);
      before = { columns: 0, rows: 1, items: above.cell.items };
    } else {
      before = { columns: end - column, rows: 1, items: [...items] };
      laid.push(before);
      if (cell?.down === 'first') open.set(column, { cell: before, row: at });
    }
    column = end;
  }
  return { isHead: plan.isHead, cells: laid satisfies FlowCell[] };
}

/** What stands in a cell that another covers is hidden by Word; it is no less a text. */
function append(cell: OpenCell, items: readonly FlowItem[]): void {
  if (!isBlank(items)) for (const item of items) cell.items.push(item);
}

const isBlank = (items: readonly FlowItem[]): boolean => items.every((item) => item.kind === 'paragraph' && item.runs.length === 0);

/** The right edges of all cells, in order. */
function edgesOf(rows: readonly RawRow[]): number[] {
  const all = new Set<number>();
  for (const { plan } of rows) for (const { right } of plan.cells) all.add(right);
  const edges: number[] = [];
  for (const edge of [...all].sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || edge - last > NEAR) edges.push(edge);
  }
  return edges.length > MOST_COLUMNS ? [] : edges;
}

/** The column that begins at a row's left edge: not 0 where the row is moved in by whole columns. */
function columnAfter(left: number, edges: readonly number[], right: number): number {
  const column = edges.findIndex((edge) => edge > left + NEAR);
  return Math.max(0, Math.min(column, indexOf(right, edges)));
}

/** Of the edge that stands for this one. */
function indexOf(right: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= right) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
