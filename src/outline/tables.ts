import { NOTE_HEADS, ORDINAL_HEADS, TOTAL_ROWS, UNIT_HEADS } from '../lexicon/tables.ts';
import { withoutEnd } from '../text/letters.ts';
import type { CellHeads } from '../types.ts';
import { firstOf, type Draft } from './draft.ts';
import { Grid, isFigure, opensWithFigure, type GridCell } from './grid.ts';
import { rowRank } from './rowrank.ts';

/** Which words head the figures of tables: rows above them, columns to their left, group rows, the lines above the table. */

export interface TableCells {
  /** Of the cells in columns of figures. */
  readonly heads: ReadonlyMap<Draft, CellHeads>;
  /** Cells that number rows or columns, or name units (`1.000 đồng`). */
  readonly ordinals: ReadonlySet<Draft>;
  /** All cells of tables with figures. */
  readonly members: ReadonlySet<Draft>;
}

interface Found {
  readonly heads: Map<Draft, CellHeads>;
  readonly ordinals: Set<Draft>;
  readonly members: Set<Draft>;
}

const NO_TABLES: TableCells = { heads: new Map(), ordinals: new Set(), members: new Set() };

export function tablesOf(drafts: readonly Draft[]): TableCells {
  if (!drafts.some((draft) => firstOf(draft).cell !== null)) return NO_TABLES;
  const cells: Found = { heads: new Map(), ordinals: new Set(), members: new Set() };
  let captions: readonly string[] = [];
  for (let from = 0; from < drafts.length; from++) {
    const place = firstOf(drafts[from] as Draft).cell;
    if (place === null) continue;
    let to = from;
    while (to < drafts.length && goesOn(drafts[to] as Draft, place.table)) to++;
    const own = captionsOf(drafts, from);
    // `Biểu mẫu 2` stands below the title of `Biểu mẫu 1`.
    captions = own.some((caption) => FORM.test(caption)) ? [...own, ...captions].slice(0, CAPTIONS * 2) : own;
    readTable(new Grid(drafts.slice(from, to)), captions, cells);
    from = to - 1;
  }
  return cells;
}

/** What is no text may stand between cells: `**-**`. */
const goesOn = (draft: Draft, table: number): boolean => firstOf(draft).cell?.table === table || firstOf(draft).kind === 'furniture';

/** So many lines above a table may speak of it. */
const CAPTIONS = 4;
const LONGEST_CAPTION = 300;
const LONGEST_PHRASE = 60;
const FORM = /^(?:biểu|mẫu|bảng)\s/iu;
/** It names the document that the table belongs to. */
const ATTACHED = /^\(?\s*(?:ban hành\s)?kèm theo/iu;

function captionsOf(drafts: readonly Draft[], table: number): string[] {
  const captions: string[] = [];
  for (let i = table - 1; i >= 0 && captions.length < CAPTIONS; i--) {
    const draft = drafts[i] as Draft;
    const { kind, cell } = firstOf(draft);
    if (cell !== null || draft.text.length > LONGEST_CAPTION) break;
    // A sentence speaks of other things.
    if (draft.text.length > LONGEST_PHRASE && /[.;]$/.test(draft.text)) break;
    if (kind === 'paragraph' && !ATTACHED.test(draft.text)) captions.push(draft.text);
  }
  return captions;
}

type ColumnPart = 'ordinal' | 'unit' | 'label' | 'figures' | 'other';

/** A table once it is known what its rows and columns are for. */
interface Layout {
  readonly grid: Grid;
  /** Rows above the body. */
  readonly heads: number;
  readonly parts: readonly ColumnPart[];
  readonly columnHeads: readonly (readonly string[])[];
}

function readTable(grid: Grid, captions: readonly string[], cells: Found): void {
  for (const cell of grid.numberRows()) cells.ordinals.add(cell.draft);
  const heads = headRows(grid);
  if (heads === null) {
    numberRows(grid, cells);
    return;
  }
  const columnHeads = columnHeadsOf(grid, heads);
  const layout: Layout = { grid, heads, columnHeads, parts: partsOf(grid, heads, columnHeads) };
  const inside = grid.rows.slice(0, heads).flatMap((row) => row.length === 1 && grid.width > 2 ? [row[0]?.text ?? ''] : []);
  for (const row of grid.rows) for (const { draft } of row) cells.members.add(draft);
  const above = [...inside, ...captions];
  const groups = new Groups();
  const corner = (columnHeads[layout.parts.indexOf('label')] ?? []).slice(-1).filter((head) => COUNTED.test(head));
  for (let row = heads; row < grid.rows.length; row++) {
    const { label, rank } = rowLabel(layout, row);
    for (const cell of grid.rows[row] ?? []) if (layout.parts[cell.place.column] === 'ordinal' || layout.parts[cell.place.column] === 'unit') cells.ordinals.add(cell.draft);
    const own = [...corner, ...groups.open(label, rank)];
    const unit = unitOf(layout, row);
    for (const cell of grid.rows[row] ?? []) {
      if (layout.parts[cell.place.column] !== 'figures') continue;
      const column = columnHeads[cell.place.column] ?? [];
      cells.heads.set(cell.draft, { isFigure: isFigure(cell.text), row: own.map(cut), column: column.map(cut), unit, captions: above.map(cut), place: cell.place });
    }
  }
}

/** Heads are read for every figure that they head: of what is longer, the beginning. */
const LONGEST_HEAD = 500;
const cut = (head: string): string => head.length <= LONGEST_HEAD ? head : head.slice(0, head.lastIndexOf(' ', LONGEST_HEAD) + 1 || LONGEST_HEAD).trimEnd();

/** `TT | Chỉ tiêu | Chủ trì`: a table of words has rows that are numbered, too. */
function numberRows(grid: Grid, { ordinals: found }: Found): void {
  const isNumbered = (grid.columns[0] ?? []).slice(0, 2).some(({ text }) => ordinals.has(withoutEnd(text.toLowerCase(), '.: '))) || share(grid, 0, 0, (text) => ENUMERATOR.test(text)) >= 0.6;
  if (isNumbered && grid.width > 1) for (const cell of grid.columns[0] ?? []) if (ENUMERATOR.test(cell.text)) found.add(cell.draft);
}

/** `Số lớp học` above the labels: what all figures count. */
const COUNTED = /^(?:tổng )?số (?!tt|thứ)/iu;

/** How many rows stand above the body; null where the table has no figures. */
function headRows(grid: Grid): number | null {
  const strict = grid.rows.findIndex((row, i) => row.some((cell) => isFigure(cell.text) && !cell.place.isHead && !isOrdinal(cell)) && !grid.isNumberRow(i) && !isYearRow(row, i));
  const first = strict >= 0 ? strict : grid.rows.findIndex((row, i) => i > 0 && row.some((cell) => cell.place.column > 0 && opensWithFigure(cell.text)));
  if (first < 0) return null;
  let heads = 0;
  while (heads < first && (heads === 0 || !isNumbered(grid, heads) && (grid.rows[heads] ?? []).some(({ place }) => place.isHead) || grid.isNumberRow(heads) || !isGroup(grid, heads))) heads++;
  return heads;
}

/** `A | CHỈ TIÊU KINH TẾ`: a numbered group is no head, whatever the file says. */
const isNumbered = (grid: Grid, row: number): boolean => isGroup(grid, row) && grid.rows[row]?.length === 2 && ENUMERATOR.test(grid.at(row, 0)?.text ?? '');

/** A row's number by itself makes no figures. */
const isOrdinal = ({ place, text }: GridCell): boolean => place.column === 0 && /^\d{1,3}[.)]?$/.test(text);

/** `2023 | 2024 | 2025` above figures. */
function isYearRow(row: readonly GridCell[], at: number): boolean {
  return at < 3 && row.filter((cell) => isFigure(cell.text)).every(({ text }) => /^(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?$/.test(text));
}

/** `I | Cây công nghiệp`, all other cells empty: the title of the rows below it. */
function isGroup(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  if (grid.width < 3) return false;
  const covered = cells.reduce((sum, { place }) => sum + place.columns, 0);
  return cells.length <= 2 && (cells.length === 1 || covered === 2 || covered >= grid.width) && cells.every(({ place }) => place.column < 2);
}

function columnHeadsOf(grid: Grid, heads: number): string[][] {
  return Array.from({ length: grid.width }, (_, column) => {
    const words: string[] = [];
    for (let row = 0; row < heads; row++) {
      if (grid.isNumberRow(row)) continue;
      const cell = grid.at(row, column) ?? spanning(grid, row, column, heads);
      if (cell === null || (cell.place.columns >= grid.width && grid.width > 2)) continue;
      if (words[words.length - 1] !== cell.text) words.push(cell.text);
    }
    return words;
  });
}

/** The head to the left of an empty one, where both have heads of their own below: a span that a converter has lost. */
function spanning(grid: Grid, row: number, column: number, heads: number): GridCell | null {
  const hasOwn = (at: number): boolean => row + 1 < heads && grid.at(row + 1, at)?.place.row === row + 1;
  if (!hasOwn(column)) return null;
  let left = column - 1;
  while (left > 0 && grid.at(row, left) === null && hasOwn(left)) left--;
  return hasOwn(left) ? grid.at(row, left) : null;
}

const ordinals: ReadonlySet<string> = new Set(ORDINAL_HEADS);
const units: ReadonlySet<string> = new Set(UNIT_HEADS);
const notes: ReadonlySet<string> = new Set(NOTE_HEADS);
const totals: ReadonlySet<string> = new Set(TOTAL_ROWS);
const ENUMERATOR = /^(?:\(?\d{1,3}(?:\.\d{1,2}){0,4}[.)]?|[IVXL]{1,6}\.?|[a-zđA-ZĐ][.)]?|[-–+•*])$/u;

function partsOf(grid: Grid, heads: number, columnHeads: readonly (readonly string[])[]): ColumnPart[] {
  const parts = columnHeads.map((words, column): ColumnPart => {
    const head = withoutEnd((words[words.length - 1] ?? '').toLowerCase(), '.: ');
    const top = (words[0] ?? '').toLowerCase();
    if (ordinals.has(head)) return 'ordinal';
    if (units.has(head) && !mostFigures(grid, heads, column)) return 'unit';
    if (notes.has(head) || notes.has(top)) return 'other';
    if (column === 0 && head === '' && grid.width > 2 && share(grid, heads, column, (text) => ENUMERATOR.test(text)) >= 0.6) return 'ordinal';
    return mostFigures(grid, heads, column) ? 'figures' : 'other';
  });
  const first = parts.indexOf('figures');
  if (first < 0) return parts;
  const words = parts.indexOf('other');
  // `Đơn vị` without words before it are those who report.
  const labels = parts.map((part, i): ColumnPart => (i < first && (part === 'other' || (part === 'unit' && (words < 0 || words > i))) ? 'label' : part));
  // `Khối | Số lớp | Nam | Nữ` with `12 | 4 | 88 | 67`: what the first column counts names the row.
  if (!labels.includes('label')) labels[first] = labels.indexOf('figures', first + 1) < 0 ? 'figures' : 'label';
  return labels;
}

function share(grid: Grid, heads: number, column: number, is: (text: string) => boolean): number {
  let [all, found] = [0, 0];
  for (const { place, text } of grid.columns[column] ?? []) {
    if (place.row < heads) continue;
    all++;
    if (is(text)) found++;
  }
  return all === 0 ? 0 : found / all;
}

const mostFigures = (grid: Grid, heads: number, column: number): boolean => share(grid, heads, column, (text) => isFigure(text) || opensWithFigure(text)) >= 0.3;

function rowLabel({ grid, parts, columnHeads }: Layout, row: number): { label: string; rank: number | null } {
  const words: string[] = [];
  let ordinal = '';
  const hasOrdinals = parts.includes('ordinal');
  for (let column = 0; column < parts.length; column++) {
    const cell = grid.at(row, column);
    if (cell === null || column > cell.place.column) continue;
    if (parts[column] === 'ordinal') {
      // A group's title may begin in the column of numbers.
      if (ENUMERATOR.test(cell.text)) ordinal = cell.text;
      else words.push(cell.text);
    }
    if (parts[column] === 'label') words.push(isFigure(cell.text) ? `${columnHeads[column]?.at(-1) ?? ''} ${cell.text}`.trim() : cell.text);
  }
  const label = words.join(', ');
  if (totals.has(withoutEnd(label.toLowerCase(), '.: '))) return { label, rank: null };
  const isAlone = (grid.rows[row] ?? []).every(({ place }) => parts[place.column] === 'ordinal' || parts[place.column] === 'label');
  return { label, rank: rowRank(ordinal, label, hasOrdinals, isAlone) };
}

function unitOf({ grid, parts }: Layout, row: number): string | null {
  const column = parts.indexOf('unit');
  if (column < 0) return null;
  for (let at = row; at >= 0 && at > row - 200; at--) {
    const text = grid.at(at, column)?.text ?? '';
    if (!/^(?:["”″'’]+|-\s?["”]\s?-|nt|n\.t|như trên)$/iu.test(text)) return text === '' ? null : text;
  }
  return null;
}

/** The rows that are open above a row, outermost first. */
class Groups {
  readonly #open: { readonly label: string; readonly rank: number }[] = [];

  /** Heads of a row. A total (null) opens nothing. */
  open(label: string, rank: number | null): string[] {
    if (rank === null) return [label];
    while ((this.#open[this.#open.length - 1]?.rank ?? -1) >= rank) this.#open.pop();
    this.#open.push({ label, rank });
    return this.#open.map((row) => row.label).filter((each) => each !== '');
  }
}
