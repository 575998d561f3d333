import type { CellPlace } from '../../types.ts';
import type { LineKind, Lines } from '../lines.ts';
import { headSpans, spansPlaces } from './spans.ts';

/**
 * Tables of web pages as converters write them: a line with a lone `|` before each cell, and one more between the end of a row and the next
 * row. Which row and column a cell stands in is worked out from the empty cells.
 */

/** The places of cells by their lines. `first`: number of the first table. */
export function barCells(lines: Lines, kinds: readonly LineKind[], first: number): { readonly places: ReadonlyMap<number, CellPlace>; readonly count: number } {
  const places = new Map<number, CellPlace>();
  let count = 0;
  for (let line = 0; line < kinds.length; line++) {
    if (kinds[line] !== 'bar') continue;
    const { stream, last } = streamAt(lines, kinds, line);
    for (const [cellLines, place] of placed(stream, first + count)) for (const each of cellLines) places.set(each, place);
    count++;
    line = last;
  }
  return { places, count };
}

/** Cells in order: their lines and their words; empty ones too. */
interface StreamCell {
  readonly lines: number[];
  text: string;
}

/** From the bar at a line to the next blank line. */
function streamAt(lines: Lines, kinds: readonly LineKind[], from: number): { readonly stream: readonly StreamCell[]; readonly last: number } {
  const stream: StreamCell[] = [];
  let line = from;
  for (; line < kinds.length && kinds[line] !== 'blank'; line++) {
    if (kinds[line] === 'bar') stream.push({ lines: [], text: '' });
    else {
      stream[stream.length - 1]?.lines.push(line);
    }
  }
  for (const cell of stream) cell.text = cell.lines.map((each) => lines.text(each).replaceAll('*', '').trim()).join(' ').trim();
  return { stream, last: line - 1 };
}

const isEmpty = (cell: StreamCell | undefined): boolean => cell === undefined || cell.text === '';

function placed(stream: readonly StreamCell[], table: number): [readonly number[], CellPlace][] {
  const width = widthOf(stream);
  const rows = rowsOf(stream, width).rows;
  const heads = rows.findIndex((row) => row.length === width);
  const short = rows.slice(0, Math.max(0, heads)).map((row) => row.map(({ text }) => text));
  const spans = headSpans(short, width);
  return rows.flatMap((row, i) => {
    const columns = spans === null ? null : spansPlaces(spans, i);
    return row.flatMap((cell, j): [readonly number[], CellPlace][] => cell.lines.length === 0 ? [] : [[cell.lines, {
      table, row: i, column: columns?.[j]?.column ?? j, rows: columns?.[j]?.rows ?? 1, columns: columns?.[j]?.columns ?? 1, isHead: columns !== null,
    }]]);
  });
}

/** Cells of a row: the longest run of filled ones, or a few more where rows then end where they should. */
function widthOf(stream: readonly StreamCell[]): number {
  let longest = 0;
  let run = 0;
  for (const cell of stream) {
    run = isEmpty(cell) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  let best = longest;
  let least = Infinity;
  for (let width = longest; width < longest + 4; width++) {
    const { misfits } = rowsOf(stream, width);
    if (misfits < least) [best, least] = [width, misfits];
  }
  return best;
}

/** Cuts the stream into rows. A row of full width ends at an empty cell; before the first figures shorter ones are heads that span columns. */
function rowsOf(stream: readonly StreamCell[], width: number): { readonly rows: (readonly StreamCell[])[]; readonly misfits: number } {
  const rows: (readonly StreamCell[])[] = [];
  let misfits = 0;
  let isHead = true;
  for (let at = 0; at < stream.length;) {
    const run = runAt(stream, at);
    const fits = isEmpty(stream[at + width]);
    const isShort: boolean = run < width && run > 1 && (isHead ? !isEmpty(stream[at + run + 1]) || !fits : !fits) && isEmpty(stream[at + run]);
    const length: number = isShort || (!fits && run > 0) ? run : width;
    if (length === width) {
      if (!fits) misfits++;
      isHead &&= !stream.slice(at, at + width).some(({ text }) => /\d/.test(text));
    } else if (!isHead) misfits++;
    rows.push(stream.slice(at, at + length));
    at += length + 1;
  }
  return { rows, misfits };
}

function runAt(stream: readonly StreamCell[], from: number): number {
  let at = from;
  while (at < stream.length && !isEmpty(stream[at])) at++;
  return at - from;
}
