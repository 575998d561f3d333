import { lineOf, type Line } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { withHeads, type Table, type TableCell } from './tables.ts';

/** Tables without rules: figures one below the other. What is no such table for certain is none. */

interface Column {
  x: number;
  x2: number;
}

/** Gaps of so much of the size may part columns. */
const GAP = 0.9;
/** A page has fewer. */
const MOST_LINES = 250;
/** In a head, whose words stand closer. */
const HEAD_GAP = 0.55;
/** Gaps that all of a table's lines leave free do, where there are some lines. */
const FREE = 0.4;
const FIGURE = /^[<>≤≥~±+-]{0,2}\s?(?:\d[\d.,]*\s?(?:%|‰)?|[-–])$/u;

/** The table that begins with a line, and the first line behind it; null where none does. */
export function alignedAt(lines: readonly Line[], from: number): { readonly table: Table; readonly end: number } | null {
  const first = lines[from];
  if (first === undefined || first.gap < GAP) return null;
  const block = blockAt(lines, from);
  const head = block.findIndex((line) => isRow(line) && !isOfYears(line));
  const last = block.findLastIndex(isRow);
  if (head < 0 || block.filter(isRow).length < 3) return null;
  let end = last + 1;
  let columns = columnsOf(block.slice(head, end));
  // What hangs below the last row belongs to it where it stands in its columns, as near as lines of a cell do.
  while (end < block.length && isWithin(block[end] as Line, columns) && near(block, end)) end++;
  columns = columnsOf(block.slice(head, end));
  const body = block.slice(head, end);
  if (!isTable(body, columns)) return null;
  const rows = [...headOf(block.slice(0, head), columns), ...rowsOf(body).map((row) => cellsOf(row, columns))];
  return { table: { kind: 'table', xs: columns.map(({ x }) => x), y: first.y - first.size, isRuled: false, rows: withHeads(rows) }, end: from + end };
}

/** Lines that may belong to one table: none goes across, none stands far below. */
function blockAt(lines: readonly Line[], from: number): Line[] {
  const block: Line[] = [];
  let x = Infinity;
  let x2 = 0;
  for (let i = from; i < lines.length && i < from + MOST_LINES; i++) {
    const line = lines[i] as Line;
    const before = block.at(-1);
    if (before !== undefined && line.y - before.y > line.size * 4.5) break;
    if (before !== undefined && line.gap < GAP && line.x2 - line.x > (x2 - x) * 0.6) break;
    x = Math.min(x, line.x);
    x2 = Math.max(x2, line.x2);
    block.push(line);
  }
  return block;
}

const rows = new WeakMap<Line, boolean>();

/** Several cells, one of them a figure that is not the row's number. A line is asked again and again. */
function isRow(line: Line): boolean {
  if (line.gap < GAP) return false;
  let known = rows.get(line);
  if (known === undefined) {
    const segments = segmentsOf(line, GAP, true);
    rows.set(line, known = segments.length > 1 && segments.slice(1).some(({ text }) => FIGURE.test(text)));
  }
  return known;
}

/** A head whose figures are years. */
const isOfYears = (line: Line): boolean => segmentsOf(line, GAP, true).every(({ text }) => /^(?:19|20)\d\d$/.test(text) || !FIGURE.test(text));

const near = (block: readonly Line[], at: number): boolean => (block[at]?.y ?? 0) - (block[at - 1]?.y ?? 0) < (block[at]?.size ?? 0) * 1.7;

/** Where the words of all lines together leave no gaps. */
function columnsOf(lines: readonly Line[]): Column[] {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  const apart = (lines.length < 5 ? GAP : FREE) * size;
  const columns: Column[] = [];
  for (const { x, x2 } of lines.flatMap((line) => line.words).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last === undefined || x - last.x2 > apart) columns.push({ x, x2 });
    else last.x2 = Math.max(last.x2, x2);
  }
  return columns;
}

const hits = (columns: readonly Column[], { x, x2 }: Column): number[] => columns.flatMap((column, i) => (x < column.x2 && x2 > column.x ? [i] : []));

const isWithin = (line: Line, columns: readonly Column[]): boolean => segmentsOf(line, GAP, true).every((segment) => hits(columns, segment).length === 1);

function isTable(body: readonly Line[], columns: readonly Column[]): boolean {
  const rows = body.filter(isRow);
  if (rows.length < body.length * 0.25) return false;
  const cells = rows.map((row) => cellsOf([row], columns).filter((cell) => cell.lines.length > 0));
  const isFigure = (cell: TableCell | undefined): boolean => cell?.lines.every(({ text }) => FIGURE.test(text)) === true;
  const figures = cells.flat().filter(isFigure).length;
  if (columns.length >= 3) return figures >= cells.flat().length * 0.25 && cells.filter((row) => row.length > 2).length >= 2;
  return columns.length === 2 && cells.every((row) => row.length === 2 && isFigure(row[1]) && !isFigure(row[0]));
}

/** The head: one row, or two where a cell spans columns and names of its parts stand below it. */
function headOf(lines: readonly Line[], columns: readonly Column[]): TableCell[][] {
  if (lines.length === 0) return [];
  const spans = new Map<number, { readonly columns: number; readonly lines: Line[] }>();
  const single = new Map<number, Line[]>();
  // From the bottom up: what stands highest spans what stands below it.
  for (const segment of lines.toReversed().flatMap((line) => segmentsOf(line, HEAD_GAP, true))) {
    const { column, count } = columnsUnder(columns, single, segment);
    const span = spans.get(column);
    if (count === 1) single.set(column, [segment, ...single.get(column) ?? []]);
    else if (span === undefined) spans.set(column, { columns: count, lines: [segment] });
    else span.lines.unshift(segment);
  }
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  const high = spans.size > 0 ? 2 : 1;
  for (let column = 0; column < columns.length;) {
    const span = spans.get(column);
    upper.push(span === undefined ? { column, columns: 1, rows: high, lines: single.get(column) ?? [] } : { column, columns: span.columns, rows: 1, lines: span.lines });
    for (let i = column; span !== undefined && i < column + span.columns; i++) lower.push({ column: i, columns: 1, rows: 1, lines: single.get(i) ?? [] });
    column += span?.columns ?? 1;
  }
  return high === 2 ? [upper, lower] : [upper];
}

const middleOf = ({ x, x2 }: Column): number => (x + x2) / 2;

/** Over the middle of which column a head stands, or of which columns whose own heads stand below it. */
function columnsUnder(columns: readonly Column[], below: ReadonlyMap<number, readonly Line[]>, segment: Line): { readonly column: number; readonly count: number } {
  let best = { column: 0, count: 1 };
  let least = Infinity;
  for (let column = 0; column < columns.length; column++) {
    let x = Infinity;
    let x2 = -Infinity;
    for (let count = 1; count <= 12 && column + count <= columns.length; count++) {
      const own = below.get(column + count - 1)?.[0] ?? (count === 1 ? columns[column] : undefined);
      if (own === undefined || count > 1 && !below.has(column)) break;
      x = Math.min(x, own.x);
      x2 = Math.max(x2, own.x2);
      const away = Math.abs(middleOf({ x, x2 }) - middleOf(segment));
      if (away < least) {
        least = away;
        best = { column, count };
      }
    }
  }
  return best;
}

/** Lines to rows: by the space between rows where it is wider than within them, else each row's line with what stands nearest. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const steps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  const within = [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.1)] ?? 0;
  const groups: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last === undefined || (steps[i - 1] ?? 0) > within * 1.2) groups.push([line]);
    else last.push(line);
  }
  const rows: Line[][] = [];
  for (const group of groups) {
    const heads = group.filter(isRow).length;
    const last = rows.at(-1);
    if (heads === 0 && last !== undefined && groups.length > 1) last.push(...group);
    else if (heads <= 1) rows.push(group);
    else rows.push(...byRow(group));
  }
  return rows;
}

/** Rows without space between: a row's line begins one. */
function byRow(group: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of group) {
    const last = rows.at(-1);
    if (last === undefined || isRow(line) && last.some(isRow)) rows.push([line]);
    else last.push(line);
  }
  return rows;
}

function cellsOf(row: readonly Line[], columns: readonly Column[]): TableCell[] {
  // A word belongs to the column before whose next one's left part of the free space ends.
  const ends = columns.map(({ x2 }, i) => (x2 + (columns[i + 1]?.x ?? Infinity)) / 2);
  return columns.map((_, column) => ({
    column, columns: 1, rows: 1,
    lines: row.flatMap((line) => {
      const words = line.words.filter(({ x, x2 }) => (x + x2) / 2 < (ends[column] ?? Infinity) && (x + x2) / 2 >= (ends[column - 1] ?? -Infinity));
      return words.length === 0 ? [] : [lineOf(words, line)];
    }),
  }));
}
