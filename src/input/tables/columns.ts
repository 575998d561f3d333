import { opensLower } from '../../text/letters.ts';
import type { LineKind, Lines } from '../lines.ts';
import { isFigureText, segmentsOf, trimmed, type Stretch, type TextCell, type TextTable } from './texttable.ts';

/**
 * Tables whose columns stand apart by blanks or tabulators, as `pdftotext -layout` and typists set them. Lines with figures in their own
 * columns make it one; what stands in the same columns above them are heads, what stands between them goes on above or below.
 */

interface Row {
  readonly line: number;
  readonly segments: readonly Stretch[];
}

/** So many lines without figures may stand between two with them, and so many of heads above. */
const REACH = 4;
const HEADS = 8;
const FEWEST_FIGURES = 4;
/** A line above a blank one has so many heads at least. */
const FEWEST_HEADS = 3;
/** `ĐVT: triệu đồng`: of the whole table, wherever it stands. */
const UNIT_LINE = /^\s*(?:\(\s*)?(?:ĐVT|Đ\.V\.T|đơn vị(?:\s+tính)?)\s*:/iu;

export function columnTables(lines: Lines, kinds: readonly LineKind[], number: number): TextTable[] {
  const tables: TextTable[] = [];
  let group: Row[] = [];
  const close = (): void => {
    const table = group.length < 2 ? null : tableOf(lines, kinds, group, (tables[tables.length - 1]?.last ?? -1) + 1, number + tables.length);
    if (table !== null) tables.push(table);
    group = [];
  };
  for (let line = 0; line < kinds.length; line++) {
    if (kinds[line] !== 'text' || !lines.hasDigit(line)) continue;
    const row = figuresIn(lines, line);
    if (row === null) continue;
    const last = group[group.length - 1];
    if (last !== undefined && (line - last.line > REACH || broken(kinds, last.line, line))) close();
    group.push(row);
  }
  close();
  return tables;
}

/** A blank line between rows is a converter's, two are a gap. */
function broken(kinds: readonly LineKind[], from: number, to: number): boolean {
  let blanks = 0;
  for (let line = from + 1; line < to; line++) if (kinds[line] === 'blank' && ++blanks > 1) return true;
  return false;
}

/** A line of at least two segments, a figure among those behind the first; or two figures. */
function figuresIn(lines: Lines, line: number): Row | null {
  const segments = segmentsOf(lines, trimmed(lines, line));
  if (segments.length < 2 || segments.length > 40) return null;
  return segments.slice(1).some((segment) => isFigureText(textOf(lines, segment))) ? { line, segments } : null;
}

const textOf = ({ source }: Lines, { from, to }: Stretch): string => source.slice(from, to);

/** Where a column stands in its lines, from their beginnings. */
interface Band {
  from: number;
  to: number;
}

function tableOf(lines: Lines, kinds: readonly LineKind[], rows: readonly Row[], floor: number, table: number): TextTable | null {
  const figures = rows.reduce((sum, row) => sum + row.segments.slice(1).filter((segment) => isFigureText(textOf(lines, segment))).length, 0);
  if (figures < FEWEST_FIGURES) return null;
  const bands = bandsOf(lines, rows);
  if (bands.length < 2 || bands.length > 40) return null;
  const first = (rows[0] as Row).line;
  const heads = headsAbove(lines, kinds, first, floor, bands);
  const builder = new Builder(lines, bands, table);
  for (const head of heads) builder.head(head);
  builder.body(rows, kinds);
  return { first: heads[0]?.line ?? first, last: builder.last, cells: builder.cells() };
}

/** Columns: stretches that no line with figures leaves empty between them. */
function bandsOf(lines: Lines, rows: readonly Row[]): Band[] {
  const stretches = rows.flatMap(({ line, segments }) => segments.map(({ from, to }) => ({ from: from - lines.from(line), to: to - lines.from(line) }))).sort((a, b) => a.from - b.from);
  const bands: Band[] = [];
  for (const { from, to } of stretches) {
    const last = bands[bands.length - 1];
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else bands.push({ from, to });
  }
  return bands;
}

/** Lines right above that stand in the table's columns. */
function headsAbove(lines: Lines, kinds: readonly LineKind[], first: number, floor: number, bands: readonly Band[]): Row[] {
  const heads: Row[] = [];
  const label = bands[1]?.from ?? 0;
  // A blank line may part heads and body.
  const below = kinds[first - 1] === 'blank' && first - 2 >= floor && kinds[first - 2] === 'text' && segmentsOf(lines, trimmed(lines, first - 2)).length >= FEWEST_HEADS ? first - 2 : first - 1;
  for (let line = below; line >= floor && heads.length < HEADS; line--) {
    if (kinds[line] !== 'text') break;
    const segments = segmentsOf(lines, trimmed(lines, line));
    if (segments.length === 1 && UNIT_LINE.test(lines.text(line))) break;
    const indent = (segments[0]?.from ?? 0) - lines.from(line);
    if (segments.length < 2 && (indent < label || /[.;:]$/.test(lines.text(line).trimEnd()))) break;
    heads.unshift({ line, segments });
  }
  return heads;
}

/** Cells in the making: stretches by row and column. */
class Builder {
  last = 0;
  readonly #lines: Lines;
  readonly #bands: readonly Band[];
  readonly #table: number;
  readonly #cells = new Map<string, { readonly row: number; readonly column: number; readonly columns: number; readonly isHead: boolean; readonly ranges: Stretch[] }>();
  #row = -1;

  constructor(lines: Lines, bands: readonly Band[], table: number) {
    this.#lines = lines;
    this.#bands = bands;
    this.#table = table;
  }

  /** Heads are one row, their lines below one another; a head over several columns is a row of its own. */
  head({ line, segments }: Row): void {
    const spans = segments.some((segment) => this.#columnsOf(line, segment).columns > 1);
    if (this.#row < 0 || spans || this.#isAboveSpan) this.#row++;
    this.#isAboveSpan = spans;
    for (const segment of segments) this.#add(line, segment, true);
  }

  #isAboveSpan = false;

  body(rows: readonly Row[], kinds: readonly LineKind[]): void {
    for (const [i, row] of rows.entries()) {
      this.#row++;
      const before = rows[i - 1];
      if (before !== undefined) this.#between(before.line + 1, row, kinds);
      for (const segment of row.segments) this.#add(row.line, segment, false);
      this.last = row.line;
    }
  }

  /** Lines without figures go on above, or belong to the row below, or head the rows below. */
  #between(from: number, next: Row, kinds: readonly LineKind[]): void {
    const label = this.#lines.source.slice(next.segments[0]?.from ?? 0, next.segments[0]?.to ?? 0);
    for (let line = from; line < next.line; line++) {
      if (kinds[line] === 'blank') continue;
      const segments = segmentsOf(this.#lines, trimmed(this.#lines, line));
      const text = this.#lines.text(line).trim();
      const goesOn = opensLower(text) || text.startsWith('(');
      const opens = !goesOn && (opensLower(label) || isFigureText(label)) && line === next.line - 1;
      if (goesOn) this.#row--;
      for (const segment of segments) this.#add(line, segment, false);
      if (goesOn || !opens) this.#row++;
    }
  }

  cells(): TextCell[] {
    return [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, columns, isHead, ranges }) => ({ place: { table: this.#table, row, column, rows: 1, columns, isHead }, ranges }));
  }

  #add(line: number, segment: Stretch, isHead: boolean): void {
    const { column, columns } = this.#columnsOf(line, segment);
    const key = `${this.#row}:${column}`;
    const known = this.#cells.get(key);
    if (known === undefined) this.#cells.set(key, { row: this.#row, column, columns, isHead, ranges: [segment] });
    else known.ranges.push(segment);
  }

  /** The columns that a segment stands over; the nearest where it stands between. */
  #columnsOf(line: number, segment: Stretch): { readonly column: number; readonly columns: number } {
    const base = this.#lines.from(line);
    const [from, to] = [segment.from - base, segment.to - base];
    const over = this.#bands.flatMap((band, i) => (from < band.to && to > band.from ? [i] : []));
    const first = over[0];
    if (first !== undefined) return { column: first, columns: over.length };
    const away = (band: Band): number => Math.max(band.from - to, from - band.to);
    let nearest = 0;
    for (const [i, band] of this.#bands.entries()) if (away(band) < away(this.#bands[nearest] as Band)) nearest = i;
    return { column: nearest, columns: 1 };
  }
}
