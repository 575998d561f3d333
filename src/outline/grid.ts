import type { CellPlace } from '../types.ts';
import { firstOf, type Draft } from './draft.ts';

/** A table's cells by row and column. */

export interface GridCell {
  readonly draft: Draft;
  readonly place: CellPlace;
  readonly text: string;
}

export class Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Columns, at most `WIDEST`. */
  readonly width: number;
  readonly columns: readonly (readonly GridCell[])[];
  /** Cells by all places that they reach over. */
  readonly #covering = new Map<number, GridCell>();
  readonly #numbered: ReadonlySet<number>;
  #left = MOST_COVERED;

  constructor(drafts: readonly Draft[]) {
    const rows: GridCell[][] = [];
    const columns: GridCell[][] = [];
    let width = 0;
    for (const draft of drafts) {
      const { cell: place, text } = firstOf(draft);
      if (place === null || place.column >= WIDEST) continue;
      const cell = { draft, place, text };
      (rows[place.row] ??= []).push(cell);
      (columns[place.column] ??= []).push(cell);
      width = Math.max(width, Math.min(WIDEST, place.column + place.columns));
      this.#cover(cell);
    }
    this.rows = Array.from({ length: rows.length }, (_, row) => rows[row] ?? []);
    this.columns = Array.from({ length: width }, (_, column) => columns[column] ?? []);
    this.width = width;
    this.#numbered = new Set(this.rows.slice(0, DEEPEST_HEAD).flatMap((row, i) => (isNumberRow(row) ? [i] : [])));
  }

  at(row: number, column: number): GridCell | null {
    return this.#covering.get(row * WIDEST + column) ?? null;
  }

  /** `1 | 2 | 3 | 4`, `A | B | 1 | 2 = 3 + 4`: the row that numbers the columns. */
  isNumberRow(row: number): boolean {
    return this.#numbered.has(row);
  }

  numberRows(): GridCell[] {
    return [...this.#numbered].flatMap((row) => this.rows[row] ?? []);
  }

  #cover(cell: GridCell): void {
    const { row, column, rows, columns } = cell.place;
    const [deep, wide] = rows * columns > this.#left ? [1, 1] : [rows, Math.min(columns, WIDEST - column)];
    this.#left -= deep * wide;
    for (let i = 0; i < deep; i++) for (let j = 0; j < wide; j++) this.#covering.set((row + i) * WIDEST + column + j, cell);
  }
}

/** Wider tables than people make are read so far. */
const WIDEST = 100;
/** A hostile table may say that a cell covers any number. */
const MOST_COVERED = 1_000_000;
/** Rows in which columns may be numbered. */
const DEEPEST_HEAD = 6;

const COLUMN_NUMBER = /^\(?(?:(\d{1,2})|[A-ZĐ])\)?\s?(?:=.{0,60})?$/u;

function isNumberRow(row: readonly GridCell[]): boolean {
  if (row.length < 3) return false;
  let last = 0;
  let numbers = 0;
  for (const { text } of row) {
    const found = COLUMN_NUMBER.exec(text.trim());
    if (found === null) return false;
    if (found[1] === undefined) continue;
    if (Number(found[1]) !== last + 1 && numbers > 0) return false;
    if (numbers === 0 && Number(found[1]) > 3) return false;
    last = Number(found[1]);
    numbers++;
  }
  return numbers >= 2;
}

const FIGURE = /^(?:[<>≤≥~≈=]{1,2}|khoảng|trên|dưới|hơn|từ|ít nhất|tối thiểu|tối đa|đạt)?\s?[-–+(]?\d[\d.,\s]{0,30}(?:\s?(?:[-–÷/]|đến)\s?\d[\d.,]{0,20})?\s?(?:%|‰)?(?:\s?\([-–+]?\d[\d.,]{0,20}\s?%?\))?\)?(?:\s(?:trở lên|trở xuống))?$/iu;
/** A day and a month by themselves have a stroke between: `5-7` is a range, `12/15` a share, `9.5` a number. */
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}\/(?:19|20)\d\d$/;

/** A cell that opens with a figure: `50 ha`, `Trên 98% hộ dân`. */
export const opensWithFigure = (text: string): boolean => text.length <= 200 && OPENING.test(text) && !DATE.test(text.trim());

const OPENING = /^(?:[<>≤≥~≈=]{1,2}|khoảng|trên|dưới|hơn|từ|ít nhất|tối thiểu|tối đa|đạt|đạt trên|không quá)?\s?\d[\d.,]*(?:\s?%|\s\p{L})/iu;

/** A cell that holds a figure and nothing else. */
export const isFigure = (text: string): boolean => text.length <= 60 && FIGURE.test(text) && !DATE.test(text.trim());
