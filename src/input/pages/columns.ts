import { lineOf, type Line } from './lines.ts';
import { segmentsOf } from './segments.ts';

/** Lines that stand side by side: the letterhead's issuer and motto, the foot's recipients and signature. */
export interface Columns {
  /** The first line behind them. */
  readonly end: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

interface Corridor {
  left: number;
  right: number;
}

/** Lines that open a column alone and are looked at. */
const AHEAD = 4;

/** The columns that begin with a line, or null. */
export function columnsAt(lines: readonly Line[], from: number): Columns | null {
  const corridor = firstCorridor(lines, from);
  if (corridor === null) return null;
  const left: Line[] = [];
  const right: Line[] = [];
  let both = 0;
  let widest = 0;
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end] as Line;
    const halves = halvesOf(line, corridor);
    if (halves === null) break;
    const before = halves.left;
    const behind = halves.right;
    if (before === null || behind === null) {
      const only = before ?? behind;
      if (only === null || both > 0 && !belongs(before === null ? right : left, only, before === null ? 12 : 5)) break;
    } else {
      both++;
      widest = Math.max(widest, (behind.x - before.x2) / line.size);
    }
    if (before !== null) left.push(before);
    if (behind !== null) right.push(behind);
    corridor.left = Math.max(corridor.left, before?.x2 ?? 0);
    corridor.right = Math.min(corridor.right, behind?.x ?? Infinity);
  }
  const label = left.length === 1 && (left[0] as Line).text.endsWith(':');
  return both === 0 || both === 1 && (widest < 2 || label) ? null : { end, left, right };
}

/** The gap of the first line that has one; lines before it must stand on its right, or on its left and far up. */
function firstCorridor(lines: readonly Line[], from: number): Corridor | null {
  for (let i = from; i < Math.min(lines.length, from + AHEAD); i++) {
    const line = lines[i] as Line;
    if (line.gap < 1) continue;
    const segments = segmentsOf(line, 1);
    if (segments.length < 2) continue;
    // Only what stands on the right may come first: it would be torn from what follows it.
    const widest = widestGap(segments);
    const isRight = lines.slice(from, i).every((each) => each.x > widest.left);
    return isRight ? widest : null;
  }
  return null;
}

function widestGap(segments: readonly Line[]): Corridor {
  let best: Corridor = { left: 0, right: 0 };
  for (let i = 1; i < segments.length; i++) {
    const gap = { left: segments[i - 1]?.x2 ?? 0, right: segments[i]?.x ?? 0 };
    if (gap.right - gap.left > best.right - best.left) best = gap;
  }
  return best;
}

/** What of a line stands on either side; null where words stand in the corridor. */
function halvesOf(line: Line, corridor: Corridor): { readonly left: Line | null; readonly right: Line | null } | null {
  const middle = (corridor.left + corridor.right) / 2;
  const words = (isLeft: boolean): Line | null => {
    const own = line.words.filter((word) => (word.x + word.x2) / 2 < middle === isLeft);
    return own.length === 0 ? null : lineOf(own, line);
  };
  const left = words(true);
  const right = words(false);
  const free = Math.min(corridor.right, right?.x ?? Infinity) - Math.max(corridor.left, left?.x2 ?? -Infinity);
  return free < line.size * 0.8 ? null : { left, right };
}

/** A line alone goes on with a column where it begins, or is centred, as another of its lines. */
function belongs(column: readonly Line[], line: Line, far: number): boolean {
  const last = column.at(-1);
  if (last === undefined) return false;
  const em = line.size;
  return line.y - last.y < far * em && column.some((each) => Math.abs(each.x - line.x) < em * 0.5 || Math.abs(each.x + each.x2 - line.x - line.x2) < em * 1.6);
}
