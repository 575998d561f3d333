import { visible } from '../output/visible.ts';
import { displayWidth } from '../output/width.ts';
import type { Position } from '../types.ts';

/** A line of the source as a terminal shows it, cut to its width, and the columns at which the place stands in it. */
export interface Excerpt {
  readonly text: string;
  readonly before: number;
  /** At least 1: an empty place is pointed at too. */
  readonly marked: number;
}

/** A character with the marks that stand on it, and where it begins. */
interface Cell {
  text: string;
  readonly width: number;
  readonly at: number;
}

const TAB = '    ';
/** Units of the source that are looked at on either side, for each column: letters may be decomposed. */
const REACH = 4;

/**
 * @param line The line in which `position` starts.
 * @param columns That there are for it.
 */
export function excerpt(line: string, { start, end }: Position, columns: number): Excerpt {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(Math.max(end.column - 1, from), line.length) : line.length;
  // A line may be the whole document: no more of it is looked at than can be shown.
  const begin = wholeCharacter(line, Math.max(0, from - REACH * columns));
  const stop = wholeCharacter(line, Math.min(line.length, Math.min(to, from + REACH * columns) + REACH * columns));
  const { cells, first, last } = cellsOf(line.slice(begin, stop), from - begin, to - begin);
  const cutOff = begin > 0 || stop < line.length;
  const [low, high] = !cutOff && widthOf(cells) <= columns ? [0, cells.length] : around(cells, first, last, columns - 2);
  const left = begin > 0 || low > 0 ? '…' : '';
  const right = stop < line.length || high < cells.length ? '…' : '';
  const text = left + cells.slice(low, high).map((cell) => cell.text).join('') + right;
  return { text: text.trimEnd(), before: left.length + widthOf(cells.slice(low, first)), marked: Math.max(1, widthOf(cells.slice(first, Math.min(last, high)))) };
}

/** Not between the halves of a pair. */
const wholeCharacter = (text: string, at: number): number =>
  (at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at);

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** `first` and `last` are the cells of the place, half-open; equal where it is empty. */
function cellsOf(text: string, from: number, to: number): { cells: Cell[]; first: number; last: number } {
  const cells: Cell[] = [];
  let at = 0;
  for (const character of text) {
    const shown = character === '\t' ? TAB : visible(character);
    const width = displayWidth(shown);
    const base = cells.at(-1);
    if (width === 0 && base !== undefined) base.text += shown;
    else cells.push({ text: shown, width, at });
    at += character.length;
  }
  const first = from < at ? Math.max(cells.findLastIndex((cell) => cell.at <= from), 0) : cells.length;
  const behind = cells.findIndex((cell) => cell.at >= to);
  return { cells, first, last: Math.max(behind < 0 ? cells.length : behind, first) };
}

/** As much of the place as there is room for, then what stands beside it, by turns. */
function around(cells: readonly Cell[], first: number, last: number, room: number): [low: number, high: number] {
  let [low, high, used] = [first, first, 0];
  const fits = (index: number): boolean => used + (cells[index]?.width ?? Infinity) <= room;
  const take = (index: number): void => { used += cells[index]?.width ?? 0; };
  while (high < last && fits(high)) take(high++);
  for (let grown = true; grown;) {
    grown = false;
    if (low > 0 && fits(low - 1)) {
      take(--low);
      grown = true;
    }
    if (high < cells.length && fits(high)) {
      take(high++);
      grown = true;
    }
  }
  return [low, high];
}
