import type { Limits } from '../../types.ts';
import type { FlowItem } from '../flow.ts';
import { within } from '../limits.ts';
import { tableOf, type Merge, type RawRow, type RowPlan } from '../wordtable.ts';
import type { RowData } from './sprms.ts';

/** A table that is being read, or what stands in none. */
interface Open {
  readonly depth: number;
  rows: RawRow[];
  cells: FlowItem[][];
  items: FlowItem[];
}

/** Where paragraphs go: into the cells of tables, those that stand in cells of others, too ([MS-DOC] 2.4.3). */
export class Rows {
  readonly #limits: Limits;
  readonly #open: Open[] = [];
  #top: Open = { depth: 0, rows: [], cells: [], items: [] };

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** What stands in no table any more. */
  finish(): FlowItem[] {
    this.reach(0);
    return this.#top.items;
  }

  add(items: readonly FlowItem[]): void {
    for (const item of items) this.#top.items.push(item);
  }

  /** What follows stands in so many tables. */
  reach(depth: number): void {
    while (this.#top.depth > depth) this.#close();
    if (this.#top.depth === depth) return;
    this.#open.push(this.#top);
    within(this.#open.length, 'depth', this.#limits);
    this.#top = { depth, rows: [], cells: [], items: [] };
  }

  endCell(): void {
    this.#top.cells.push(this.#top.items);
    this.#top.items = [];
  }

  endRow(row: RowData | null): void {
    const { edges = [], across = [], down = [], isHead = false } = row ?? {};
    const merged = joined(across);
    const plan: RowPlan = { isHead, left: edges[0] ?? 0, cells: edges.slice(1).map((right, i) => ({ right, across: merged[i] ?? null, down: DOWN[down[i] ?? 0] ?? null })) };
    if (this.#top.items.length > 0) this.endCell();
    this.#top.rows.push({ plan, cells: this.#top.cells });
    this.#top.cells = [];
  }

  #close(): void {
    const { rows, cells, items } = this.#top;
    this.#top = this.#open.pop() ?? { depth: 0, rows: [], cells: [], items: [] };
    if (rows.length > 0) this.#top.items.push(tableOf(rows));
    // What has no row's end is no table.
    for (const cell of cells) this.add(cell);
    this.add(items);
  }
}

/** [MS-DOC] VerticalMergeFlag. */
const DOWN: readonly Merge[] = [null, 'more', 'first', 'first'];

/** Which value begins and which goes on is told otherwise by Word 97 than by [MS-DOC] 2.9.317 (TCGRF); but what follows a cell that is alone begins. */
function joined(across: readonly number[]): Merge[] {
  let first = 0;
  return across.map((value) => {
    if (value === 0 || first === 0) first = value;
    return value === 0 ? null : value === first ? 'first' : 'more';
  });
}
