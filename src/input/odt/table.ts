import type { FlowCell, FlowItem, FlowRow, FlowTable } from '../flow.ts';
import type { XmlWalk } from '../xml.ts';
import { wholeOf } from './liststyles.ts';

/** Columns beyond these are no table of a text. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 10_000;

/** What may still be repeated, in letters: a few bytes can ask for millions of cells. */
export interface Budget {
  left: number;
}

/** Of the `table` that was met last (ODF 1.3 part 3, 9.1); `contents` reads what stands in a cell. */
export function readTable(walk: XmlWalk, contents: () => FlowItem[], budget: Budget): FlowTable {
  const rows: FlowRow[] = [];
  let inHead = true;
  const part = (isHead: boolean) => (name: string): void => {
    if (name === 'table-row') {
      const times = wholeOf(walk.attribute('number-rows-repeated'), 1);
      inHead &&= isHead;
      const row: FlowRow = { isHead: inHead, cells: readCells(walk, contents, budget) };
      for (let i = repeats(times, row.cells, budget); i > 0; i--) rows.push(row);
    } else if (ROWS.has(name)) walk.children(part(name === 'table-header-rows'));
  };
  walk.children(part(false));
  return { kind: 'table', rows };
}

const ROWS: ReadonlySet<string> = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

function readCells(walk: XmlWalk, contents: () => FlowItem[], budget: Budget): FlowCell[] {
  const cells: FlowCell[] = [];
  walk.children((name) => {
    // A cell that another covers stands where that one began.
    if (name !== 'table-cell') return;
    const times = wholeOf(walk.attribute('number-columns-repeated'), 1);
    const columns = Math.min(Math.max(wholeOf(walk.attribute('number-columns-spanned'), 1), 1), MOST_COLUMNS);
    const rows = Math.min(Math.max(wholeOf(walk.attribute('number-rows-spanned'), 1), 1), MOST_ROWS);
    const cell: FlowCell = { columns, rows, items: contents() };
    for (let i = repeats(Math.min(times, MOST_COLUMNS), [cell], budget); i > 0; i--) cells.push(cell);
  });
  return cells;
}

/** How often what is to be repeated is laid: once where it is too much. */
function repeats(times: number, cells: readonly FlowCell[], budget: Budget): number {
  if (times <= 1) return 1;
  const letters = times * cells.reduce((sum, cell) => sum + weightOf(cell), 1);
  if (letters > budget.left) return 1;
  budget.left -= letters;
  return times;
}

/** About as many letters as a cell is laid with. */
const weightOf = ({ columns, items }: FlowCell): number => 2 * columns + lengthOf(items);

function lengthOf(items: readonly FlowItem[]): number {
  let length = 0;
  for (const item of items) {
    if (item.kind === 'paragraph') for (const run of item.runs) length += run.text.length + 4;
    else for (const row of item.rows) for (const cell of row.cells) length += weightOf(cell);
  }
  return length;
}
