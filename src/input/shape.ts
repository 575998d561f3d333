import { withoutEnd } from '../text/letters.ts';
import type { CellPlace } from '../types.ts';
import type { Hole, Segment } from './markup.ts';
import type { RowPlace } from './tables/pipes.ts';

/** The lines of a chunk that are more than a paragraph: headings, rows of a table. Read line by line, whatever their number. */

const ROW = /^[ \t]*\|.*\|[ \t\r]*$/u;
const DELIMITER = /^[\s|:-]+$/u;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/u;
/** The CR before a line feed stays with its line. */
const LINE_END = /\n|\r(?!\n)/;
/** Signs that may close a heading's line. */
const CLOSING = ' \t\r#';

/** Cuts a paragraph at its headings and table rows. */
export function shape(source: string, segment: Segment, holes: Hole[], rows: ReadonlyMap<number, RowPlace>): Segment[] {
  const text = source.slice(segment.from, segment.to);
  if (segment.kind !== 'paragraph' || segment.heading !== null || !(text.includes('|') || text.includes('#')) || !/^[ \t]*[|#]/mu.test(text)) return [segment];
  const shaped: Segment[] = [];
  let from = segment.from;
  let open = -1;
  const close = (to: number): void => {
    if (open >= 0 && to > open) shaped.push({ ...segment, from: open, to });
    open = -1;
  };
  for (const line of text.split(LINE_END)) {
    const heading = HEADING.exec(line);
    if (ROW.test(line)) {
      close(from - 1);
      if (!DELIMITER.test(line)) for (const cell of cellsOf(line, from, rows.get(from))) shaped.push(cell);
    } else if (heading !== null) {
      close(from - 1);
      holes.push({ from, to: from + heading[0].length, text: '' });
      const title = withoutEnd(line, CLOSING).length;
      if (title < line.length && title > heading[0].length) holes.push({ from: from + title, to: from + line.length, text: '' });
      shaped.push({ ...segment, from, to: from + line.length, heading: heading[1]?.length ?? 1 });
    } else if (open < 0) open = from;
    from += line.length + 1;
  }
  close(from - 1);
  return shaped;
}

function cellsOf(line: string, base: number, row: RowPlace | undefined): Segment[] {
  const cells: Segment[] = [];
  let column = -1;
  for (let at = 0; at < line.length; column++) {
    const end = barAfter(line, at);
    if (line.slice(at, end).trim() !== '') {
      const place: CellPlace | null = row === undefined ? null : { ...row, column, rows: 1, columns: 1 };
      cells.push({ from: base + at, to: base + end, kind: 'cell', heading: null, label: null, cell: place });
    }
    at = end + 1;
  }
  return cells;
}

/** The next bar that no backslash takes for a sign, else the line's end. */
function barAfter(line: string, from: number): number {
  let at = line.indexOf('|', from);
  while (at > from && line[at - 1] === '\\') at = line.indexOf('|', at + 1);
  return at < 0 ? line.length : at;
}
