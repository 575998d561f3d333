import type { LineKind, Lines } from '../lines.ts';
import { isFigureText, type Stretch, type TextCell, type TextTable } from './texttable.ts';
import { skipSpace, skipSpaceBack } from '../../text/characters.ts';

/** Plain text whose lines are rows with bars or tabulators between their cells: `1 | Diện tích lúa | ha | 1.250`. */

const FEWEST_BARS = 2;
/** A rule below the heads, or between rows. */
const RULE = /^[\s|+:=-]+$/;

export function barredTables(bar: '|' | '\t', lines: Lines, kinds: readonly LineKind[], number: number): TextTable[] {
  const tables: TextTable[] = [];
  for (let line = 0; line < kinds.length; line++) {
    if (kinds[line] !== 'text') continue;
    const first = RULE.test(lines.text(line)) ? null : cellsOf(bar, lines, line);
    if (first === null) continue;
    const rows: { readonly line: number; readonly cells: readonly Stretch[] }[] = [{ line, cells: first }];
    let last = line;
    for (let next = line + 1; next < kinds.length && kinds[next] !== 'blank'; next++) {
      last = next;
      if (RULE.test(lines.text(next))) continue;
      const cells = cellsOf(bar, lines, next);
      if (cells?.length !== first.length) {
        last = next - 1;
        break;
      }
      rows.push({ line: next, cells });
    }
    const hasFigures = rows.some(({ cells }) => cells.some(({ from, to }) => isFigureText(lines.source.slice(from, to))));
    if (rows.length > 1 && hasFigures) tables.push({ first: line, last, cells: rows.flatMap(({ cells }, row) => placed(cells, row, number + tables.length)) });
    line = last;
  }
  return tables;
}

/** The cells of a line with enough bars, those at its ends left out; null for any other line. */
function cellsOf(bar: string, lines: Lines, line: number): Stretch[] | null {
  const { source } = lines;
  const end = lines.to(line);
  const bars: number[] = [];
  for (let at = lines.from(line); at < end; at++) if (source[at] === bar) bars.push(at);
  if (bars.length < FEWEST_BARS) return null;
  const bounds = [lines.from(line) - 1, ...bars, end];
  const cells = bounds.slice(1).map((to, i): Stretch => {
    const from = skipSpace(source, (bounds[i] ?? 0) + 1, to);
    return { from, to: skipSpaceBack(source, from, to) };
  });
  const isBare = ({ from, to }: Stretch): boolean => from >= to;
  // A tabulator at the beginning leaves a cell empty, a bar closes one.
  if (bar === '\t') return cells;
  return cells.slice(isBare(cells[0] as Stretch) ? 1 : 0, isBare(cells[cells.length - 1] as Stretch) ? -1 : undefined);
}

function placed(cells: readonly Stretch[], row: number, table: number): TextCell[] {
  return cells.flatMap((cell, column) => (cell.from >= cell.to ? [] : [{ place: { table, row, column, rows: 1, columns: 1, isHead: false }, ranges: [cell] }]));
}
