import type { LineKind, Lines } from '../lines.ts';
import { isFigureText, trimmed, type TextCell, type TextTable } from './texttable.ts';

/**
 * Tables whose cells a converter has set one a line, nothing between them: heads, then rows in which words and figures alternate in the same
 * way (`Khối lớp 10`, `5`, `4`, `5`).
 */

/** So many columns at most, and so many lines of heads. */
const WIDEST = 16;
const LONGEST_CELL = 70;
const FEWEST_ROWS = 2;

type Kind = 'figure' | 'words' | 'none';

/** Tables by their first line. `number`: of the first. */
export function stackedTables(lines: Lines, kinds: readonly LineKind[], number: number): TextTable[] {
  const tables: TextTable[] = [];
  const kindAt = (line: number): Kind => kindOfCell(lines, kinds, line);
  for (let line = 0; line < kinds.length; line++) {
    if (kindAt(line) !== 'figure') continue;
    const floor = (tables[tables.length - 1]?.last ?? -1) + 1;
    const table = tableAt(lines, kindAt, line, floor, number + tables.length);
    if (table !== null) {
      tables.push(table);
      line = table.last;
    } else while (kindAt(line + 1) === 'figure') line++;
  }
  return tables;
}

function kindOfCell(lines: Lines, kinds: readonly LineKind[], line: number): Kind {
  const kind = kinds[line];
  if (kind !== 'text' && kind !== 'number') return 'none';
  const { from, to } = trimmed(lines, line);
  if (to - from > LONGEST_CELL) return 'none';
  const text = lines.source.slice(from, to);
  if (isFigureText(text)) return 'figure';
  // A sentence, a title that opens something, an item.
  return /[.;:]$|^\s*(?:[-–+•*]|\d{1,2}\.|[IVX]{1,5}\.)\s/u.test(text) ? 'none' : 'words';
}

interface Shape {
  readonly from: number;
  readonly width: number;
  readonly rows: number;
}

function tableAt(lines: Lines, kindAt: (line: number) => Kind, first: number, floor: number, number: number): TextTable | null {
  let best: { readonly shape: Shape; readonly heads: readonly number[] } | null = null;
  for (let from = Math.max(floor, first - 2); from <= first; from++) {
    for (let width = 2; width <= WIDEST; width++) {
      // Before the rows are counted: without heads they would be counted again from every line.
      const heads = headsOf(lines, kindAt, from, width, floor);
      if (heads === null) continue;
      const shape = shapeAt(kindAt, from, width);
      // `2024 – 2025` below `Năm học` is a head's.
      if (shape === null || Array.from({ length: width }, (_, i) => isContinuation(lines, from + i)).includes(true) || (best !== null && shape.rows * width <= best.shape.rows * best.shape.width)) continue;
      best = { shape, heads };
    }
  }
  return best === null ? null : tableOf(lines, best.shape, best.heads, number);
}

/** Rows of one kind of cells after another, from a line on; none where a column of words comes last or there is no figure. */
function shapeAt(kindAt: (line: number) => Kind, from: number, width: number): Shape | null {
  const row = Array.from({ length: width }, (_, i) => kindAt(from + i));
  if (row.includes('none') || !row.includes('figure') || (row[0] === 'words' && row.filter((kind) => kind === 'figure').length < 2 && width > 2)) return null;
  let rows = 1;
  while (row.every((kind, i) => kindAt(from + rows * width + i) === kind)) rows++;
  if (rows < FEWEST_ROWS) return null;
  // Figures alone could be of any width: then they must end with the last row.
  return !row.includes('words') && kindAt(from + rows * width) === 'figure' ? null : { from, width, rows };
}

/** The lines at which the heads of so many columns begin, right above the body; null where there are others. */
function headsOf(lines: Lines, kindAt: (line: number) => Kind, body: number, width: number, floor: number): number[] | null {
  const heads: number[] = [];
  for (let line = body - 1; line >= floor && line > body - 1 - width * 3; line--) {
    const goesOn = isContinuation(lines, line);
    if (kindAt(line) === 'none' || (kindAt(line) === 'figure' && !goesOn)) break;
    if (!goesOn) heads.unshift(line);
    if (heads.length > width) return null;
  }
  return heads.length === width ? heads : null;
}

/** `2020 – 2021` below `Năm học`, `(triệu đồng)`, words in small letters. */
function isContinuation(lines: Lines, line: number): boolean {
  const { from, to } = trimmed(lines, line);
  return /^(?:\p{Ll}|\(|(?:19|20)\d\d(?!\d))/u.test(lines.source.slice(from, to));
}

function tableOf(lines: Lines, { from, width, rows }: Shape, heads: readonly number[], table: number): TextTable {
  const cells: TextCell[] = heads.map((line, column) => {
    const next = heads[column + 1] ?? from;
    return { place: { table, row: 0, column, rows: 1, columns: 1, isHead: true }, ranges: Array.from({ length: next - line }, (_, i) => trimmed(lines, line + i)) };
  });
  for (let i = 0; i < rows * width; i++) {
    cells.push({ place: { table, row: 1 + Math.floor(i / width), column: i % width, rows: 1, columns: 1, isHead: false }, ranges: [trimmed(lines, from + i)] });
  }
  return { first: heads[0] ?? from, last: from + rows * width - 1, cells };
}
