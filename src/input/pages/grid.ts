import type { Page, PageRule, PageText } from '../../types.ts';

/** Tables that lines rule: their cells are where the lines leave room. */

export interface Grid {
  /** Of its columns' and rows' edges. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly texts: PageText[];
}

/** More crossings are a drawing. */
const MOST_PAIRS = 4_000_000;
const MOST_CELLS = 20_000;

/** The ruled tables of a page, and the words that stand in none. */
export function gridsOf({ texts, rules = [], width }: Page): { readonly grids: readonly Grid[]; readonly rest: readonly PageText[] } {
  // How far apart the ends of lines that were meant to meet may be.
  const near = width / 200;
  const level = rules.filter((rule) => rule.y1 === rule.y2);
  const upright = rules.filter((rule) => rule.y1 !== rule.y2);
  if (level.length < 2 || upright.length < 1 || level.length * upright.length > MOST_PAIRS) return { grids: [], rest: texts };
  const frames = joined(level, upright, near).map((group) => frameOf(group, near)).filter((frame) => frame !== null);
  const rest: PageText[] = [];
  for (const text of texts) {
    const cell = frames.map((frame) => frame.at(text.x + text.width / 2, text.y - text.size * 0.3)).find((each) => each !== null) ?? null;
    if (cell === null) rest.push(text);
    else cell.texts.push(text);
  }
  const isTable = ({ grid }: Frame): boolean => grid.cells.filter((cell) => cell.texts.length > 0).length > 1;
  for (const frame of frames) if (!isTable(frame)) for (const cell of frame.grid.cells) rest.push(...cell.texts);
  return { grids: frames.filter(isTable).map(({ grid }) => grid), rest };
}

interface Group {
  readonly level: PageRule[];
  readonly upright: PageRule[];
}

/** Lines that touch one another, directly or through others. */
function joined(level: readonly PageRule[], upright: readonly PageRule[], near: number): Group[] {
  const parents = [...level, ...upright].map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  for (const [i, { x1, x2, y1: y }] of level.entries()) {
    for (const [j, { x1: x, y1, y2 }] of upright.entries()) {
      if (x >= x1 - near && x <= x2 + near && y >= y1 - near && y <= y2 + near) parents[rootOf(level.length + j)] = rootOf(i);
    }
  }
  const groups = new Map<number, Group>();
  for (const [i, rule] of [...level, ...upright].entries()) {
    const root = rootOf(i);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    (i < level.length ? group.level : group.upright).push(rule);
  }
  return [...groups.values()].filter((group) => group.level.length >= 2 && group.upright.length >= 1);
}

interface Frame {
  readonly grid: Grid;
  at(x: number, y: number): GridCell | null;
}

function frameOf({ level, upright }: Group, near: number): Frame | null {
  // A table may be open at its sides.
  const ends = [Math.min(...level.map(({ x1 }) => x1)), Math.max(...level.map(({ x2 }) => x2))];
  const xs = edges([...upright.map(({ x1 }) => x1), ...ends], near);
  const ys = edges(level.map(({ y1 }) => y1), near);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const right = walls(upright.map(({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 })), xs, ys, near);
  const below = walls(level.map(({ x1, x2, y1 }) => ({ at: y1, from: x1, to: x2 })), ys, xs, near);
  const owners: (GridCell | undefined)[] = [];
  const cells: GridCell[] = [];
  const isFree = (row: number, column: number): boolean => owners[row * columns + column] === undefined;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isFree(row, column)) continue;
      let wide = 1;
      while (column + wide < columns && isFree(row, column + wide) && !right.has((column + wide) * rows + row)) wide++;
      let high = 1;
      const goesOn = (at: number): boolean => {
        for (let each = column; each < column + wide; each++) {
          if (!isFree(at, each) || below.has(at * columns + each)) return false;
          if (each > column && right.has(each * rows + at)) return false;
        }
        return true;
      };
      while (row + high < rows && goesOn(row + high)) high++;
      const cell: GridCell = { row, column, rows: high, columns: wide, texts: [] };
      cells.push(cell);
      for (let i = row; i < row + high; i++) for (let j = column; j < column + wide; j++) owners[i * columns + j] = cell;
    }
  }
  // One column is a frame around text.
  if (cells.every((cell) => cell.columns === columns)) return null;
  return {
    grid: { xs, ys, cells },
    at: (x, y) => {
      const row = between(ys, y);
      const column = between(xs, x);
      return row < 0 || column < 0 ? null : owners[row * columns + column] ?? null;
    },
  };
}

/** Numbers that are nearly the same as one, in order. */
function edges(numbers: readonly number[], near: number): number[] {
  const found: number[] = [];
  let first = -Infinity;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (number - first <= near * 1.5) continue;
    found.push(number);
    first = number;
  }
  return found;
}

interface Wall {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Which stretches of which edges are drawn: edge times the number of stretches, plus stretch. */
function walls(rules: readonly Wall[], across: readonly number[], along: readonly number[], near: number): Set<number> {
  const found = new Set<number>();
  const count = along.length - 1;
  for (const { at, from, to } of rules) {
    const edge = across.findIndex((each) => at >= each && at - each <= near * 1.5);
    if (edge < 0) continue;
    for (let i = 0; i < count; i++) {
      const middle = ((along[i] ?? 0) + (along[i + 1] ?? 0)) / 2;
      if (middle > from && middle < to) found.add(edge * count + i);
    }
  }
  return found;
}

/** Between which edges a number lies; -1 outside. */
function between(edgesInOrder: readonly number[], number: number): number {
  if (number < (edgesInOrder[0] ?? Infinity) || number >= (edgesInOrder.at(-1) ?? -Infinity)) return -1;
  let low = 0;
  let high = edgesInOrder.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edgesInOrder[middle] ?? 0) <= number) low = middle;
    else high = middle;
  }
  return low;
}
