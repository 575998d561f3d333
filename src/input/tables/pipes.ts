import { isSpace, skipSpace, skipSpaceBack } from '../../text/characters.ts';
import type { LineKind, Lines } from '../lines.ts';

/** A row of a table of pipes: where its table and itself stand in the document. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
  readonly isHead: boolean;
}

/** A line of no words: the delimiter below the heads, whose cells all have dashes, or an empty row. */
const BARE = /^[\s|:-]+$/u;
const DELIMITER = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u;

/** Rows of pipe tables by the offset where their lines begin. `first`: number of the first table. */
export function pipeRows(lines: Lines, kinds: readonly LineKind[], first: number): ReadonlyMap<number, RowPlace> {
  const rows = new Map<number, RowPlace>();
  let table = first - 1;
  let row = -1;
  let waiting: number[] = [];
  for (let line = 0; line < kinds.length; line++) {
    if (kinds[line] !== 'text' || !isRow(lines, line)) {
      row = -1;
      waiting = [];
      continue;
    }
    if (row < 0) {
      table++;
      row = 0;
    }
    const text = lines.text(line);
    if (BARE.test(text)) {
      // What stands above the delimiter are heads (GFM 4.10); a table has one.
      if (row === waiting.length && DELIMITER.test(text)) {
        for (const at of waiting) rows.set(at, { ...rows.get(at) as RowPlace, isHead: true });
        waiting = [];
      }
      continue;
    }
    rows.set(lines.from(line), { table, row: row++, isHead: false });
    waiting.push(lines.from(line));
  }
  return rows;
}

function isRow(lines: Lines, line: number): boolean {
  const { source } = lines;
  const end = lines.to(line);
  const from = skipSpace(source, lines.from(line), end);
  if (source[from] !== '|') return false;
  const to = skipSpaceBack(source, from, end);
  return to - from > 1 && source[to - 1] === '|' && !isSpace(source.charCodeAt(to - 1));
}
