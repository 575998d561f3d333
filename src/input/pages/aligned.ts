import { lineOf, textOfLine, type Line } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { withHeads, type Table, type TableCell } from './tables.ts';

/** Tables without rules: figures one below the other. What is no such table for certain is none. */

interface Column {
  x: number;
  x2: number;
}

/** Gaps of so much of the size part columns. */
const GAP = 0.9;
const FIGURE = /^[<>≤≥~±+-]{0,2}\s?(?:\d[\d.,]*\s?(?:%|‰)?|[-–])$/u;

/** The table that begins with a line, and the first line behind it; null where none does. */
export function alignedAt(lines: readonly Line[], from: number): { readonly table: Table; readonly end: number } | null {
  const first = lines[from];
  if (first === undefined || segmentsOf(first, GAP, true).length < 2) return null;
  const columns: Column[] = [];
  const rows: Line[][] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1];
    if (i > from && before !== undefined && line.y - before.y > line.size * 3.2) break;
    const segments = segmentsOf(line, GAP, true);
    const crossing = segments.filter((segment) => hits(columns, segment).length > 1);
    // A head may span columns; prose goes across all.
    if (crossing.length > 0 && (segments.length < 2 || crossing.length > 1 && rows.length > 2)) break;
    for (const segment of segments) if (!crossing.includes(segment)) widen(columns, segment);
    if (columns.some((column, at) => column.x < (columns[at - 1]?.x2 ?? -Infinity))) break;
    rows.push(segments);
  }
  while (rows.length > 0 && (rows.at(-1)?.length ?? 0) < 2) rows.pop();
  if (!isTable(rows, columns)) return null;
  const cells = rowsOf(rows, columns).map((row) => cellsOf(row, columns));
  return { table: { kind: 'table', xs: columns.map(({ x }) => x), y: first.y - first.size, isRuled: false, rows: withHeads(cells) }, end: from + rows.length };
}

const hits = (columns: readonly Column[], segment: Line): number[] => columns.flatMap(({ x, x2 }, i) => (segment.x < x2 && segment.x2 > x ? [i] : []));

function widen(columns: Column[], { x, x2 }: Line): void {
  const column = columns.find((each) => x < each.x2 && x2 > each.x);
  if (column === undefined) {
    const at = columns.findIndex((each) => each.x > x);
    columns.splice(at < 0 ? columns.length : at, 0, { x, x2 });
  } else {
    column.x = Math.min(column.x, x);
    column.x2 = Math.max(column.x2, x2);
  }
}

function isTable(rows: readonly (readonly Line[])[], columns: readonly Column[]): boolean {
  const several = rows.filter((row) => row.length > 1);
  const segments = several.flat();
  const figures = segments.filter((segment) => FIGURE.test(textOfLine(segment))).length;
  if (several.length < 3 || several.length < rows.length * 0.4) return false;
  if (columns.length >= 3) return figures >= segments.length * 0.25 && several.filter((row) => row.length > 2).length >= 2;
  const right = several.filter((row) => FIGURE.test(textOfLine(row.at(-1) as Line))).length;
  return columns.length === 2 && right >= several.length * 0.8 && !several.every((row) => FIGURE.test(textOfLine(row[0] as Line)));
}

/** Lines with few cells go with the nearest line that has most of them. */
function rowsOf(lines: readonly (readonly Line[])[], columns: readonly Column[]): Line[][] {
  const isFull = (line: readonly Line[]): boolean => line.length >= Math.max(2, columns.length / 2);
  const yOf = (line: readonly Line[] | undefined): number => line?.[0]?.y ?? 0;
  const anchors = lines.filter(isFull);
  const rows = new Map<readonly Line[], Line[]>(anchors.map((anchor) => [anchor, []]));
  let at = 0;
  for (const line of lines) {
    while (at + 1 < anchors.length && Math.abs(yOf(anchors[at + 1]) - yOf(line)) < Math.abs(yOf(anchors[at]) - yOf(line))) at++;
    rows.get(anchors[at] as readonly Line[])?.push(...line);
  }
  return [...rows.values()];
}

function cellsOf(row: readonly Line[], columns: readonly Column[]): TableCell[] {
  const cells: TableCell[] = [];
  const byColumn = new Map<number, { last: number; lines: Line[] }>();
  for (const segment of row) {
    const at = hits(columns, segment);
    const first = at[0] ?? 0;
    const cell = byColumn.get(first) ?? { last: first, lines: [] };
    cell.last = Math.max(cell.last, at.at(-1) ?? first);
    cell.lines.push(lineOf(segment.words, segment));
    byColumn.set(first, cell);
  }
  for (let column = 0; column < columns.length;) {
    const cell = byColumn.get(column);
    const wide = cell === undefined ? 1 : cell.last - column + 1;
    cells.push({ column, columns: wide, rows: 1, lines: cell?.lines ?? [] });
    column += wide;
  }
  return cells;
}
