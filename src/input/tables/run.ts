import { skipSpace } from '../../text/characters.ts';
import type { Stretch, TextCell } from './texttable.ts';

/**
 * Rows of a numbered form that a converter has run together: `… Số liệu1.Số văn bản đã ban hànhVăn bản822.Tỷ lệ hoàn thành%1002.1.Số nhiệm vụ …`.
 * Where a figure ends and the next row's number begins is told by the order of the numbers: behind 2 comes 2.1 or 3.
 */
export interface RunTable extends Stretch {
  readonly cells: readonly TextCell[];
}

const FEWEST = 4;
const FIRST = /(?<![\d.])1\.(?=\p{Lu})/gu;
/** A row is shorter. */
const LONGEST_ROW = 600;

/** `number`: of the first table. */
export function runTables(text: string): RunTable[] {
  const tables: RunTable[] = [];
  let done = 0;
  for (const { index } of text.matchAll(FIRST)) {
    if (index < done) continue;
    const rows = rowsFrom(text, index);
    if (rows.length < FEWEST) continue;
    const heads = headsBefore(text, Math.max(done, index - 300), index);
    const to = (rows[rows.length - 1] as RunRow).to;
    tables.push({ from: heads[0]?.from ?? index, to, cells: cellsOf(text, heads, rows, tables.length) });
    done = to;
  }
  return tables;
}

interface RunRow extends Stretch {
  readonly number: Stretch;
}

function rowsFrom(text: string, first: number): RunRow[] {
  const rows: RunRow[] = [];
  let path = [1];
  let at = first;
  for (;;) {
    const numberEnd = at + numberLength(text, at, path);
    const next = nextNumber(text, numberEnd, path);
    const number = { from: at, to: numberEnd };
    if (next === null) {
      rows.push({ number, from: at, to: lastEnd(text, numberEnd) });
      return rows;
    }
    rows.push({ number, from: at, to: next.at });
    [path, at] = [next.path, next.at];
  }
}

const numberLength = (text: string, at: number, path: readonly number[]): number => {
  const { length } = path.join('.');
  return text[at + length] === '.' ? length + 1 : length;
};

/** The nearest number that may follow: a first part, the next of this level, the next of a level above. */
function nextNumber(text: string, from: number, path: readonly number[]): { readonly path: number[]; readonly at: number } | null {
  const nexts = [[...path, 1], ...path.map((_, i) => [...path.slice(0, path.length - 1 - i), (path[path.length - 1 - i] ?? 0) + 1])].filter((each) => each.length <= 5);
  const stretch = text.slice(from, from + LONGEST_ROW);
  let best: { path: number[]; at: number } | null = null;
  for (const each of nexts) {
    const at = stretch.search(new RegExp(String.raw`(?<![.,])${each.join(String.raw`\.`)}\.?(?=\p{Lu}\p{L})`, 'u'));
    if (at > 0 && (best === null || from + at < best.at)) best = { path: each, at: from + at };
  }
  return best;
}

/** Behind the figure that ends the last row, or the line. */
function lastEnd(text: string, from: number): number {
  const line = /[\n\r]/.exec(text.slice(from, from + LONGEST_ROW));
  const end = from + (line?.index ?? Math.min(LONGEST_ROW, text.length - from));
  const figure = /(?<=[\p{Ll}%)\s=])\d[\d.,]*(?=\p{Lu}|$)/u.exec(text.slice(from, end));
  return figure === null ? end : from + figure.index + figure[0].length;
}

const UNIT_HEAD = /Đơn vị tính|ĐVT|Đơn vị/u;
const NUMBER_HEAD = /S?TT(?=\p{Lu}\p{Ll})/u;

/** The words above the columns, right before the first row: of numbers, labels, units, figures. */
function headsBefore(text: string, from: number, to: number): Stretch[] {
  const found = UNIT_HEAD.exec(text.slice(from, to));
  if (found === null) return [];
  const unit = from + found.index;
  const number = NUMBER_HEAD.exec(text.slice(from, unit));
  const first = from + (number?.index ?? found.index);
  const label = first + (number?.[0].length ?? 0);
  return [{ from: first, to: label }, { from: label, to: unit }, { from: unit, to: unit + found[0].length }, { from: skipSpace(text, unit + found[0].length, to), to }];
}

function cellsOf(text: string, heads: readonly Stretch[], rows: readonly RunRow[], table: number): TextCell[] {
  const cells: TextCell[] = [];
  const put = (row: number, column: number, range: Stretch, isHead = false): void => {
    if (range.to > range.from) cells.push({ place: { table, row, column, rows: 1, columns: 1, isHead }, ranges: [range] });
  };
  for (const [i, head] of heads.entries()) put(0, i, head, true);
  for (const [i, { number, to }] of rows.entries()) {
    const { label, unit, figure } = partsOf(text, number.to, to);
    put(i + 1, 0, number);
    put(i + 1, 1, label);
    put(i + 1, 2, unit);
    put(i + 1, 3, figure);
  }
  return cells;
}

/** Where the digits at the end begin. */
function figureStart(row: string): number {
  let at = row.trimEnd().length;
  while (at > 0 && '0123456789.,'.includes(row.charAt(at - 1))) at--;
  while (at < row.length && '.,'.includes(row.charAt(at))) at++;
  return at < row.trimEnd().length ? at : row.length;
}

/** `Số văn bản đã ban hành|Văn bản|82`: the figure ends the row, the unit begins where a small letter meets a capital, or is `%`. */
function partsOf(text: string, from: number, to: number): { readonly label: Stretch; readonly unit: Stretch; readonly figure: Stretch } {
  const row = text.slice(from, to);
  let value = figureStart(row);
  // `Không = 01`: the sign belongs to the choice, the figure stands behind it.
  if (/=\s?$/.test(row.slice(0, value)) && row.length - value > 1) value++;
  const words = row.slice(0, value);
  const glued = [...words.matchAll(/(?<=[\p{Ll})”"])(?=\p{Lu}\p{Ll})|(?<=[\p{Ll})”"\p{Lu}])(?=%)/gu)];
  const choice = words.indexOf('=');
  const unit = (choice < 0 ? glued[glued.length - 1] : glued.find(({ index }) => index < choice && words.lastIndexOf(' ', choice - 2) <= index + 20))?.index ?? value;
  return { label: { from, to: from + unit }, unit: { from: from + unit, to: from + value }, figure: { from: from + value, to } };
}
