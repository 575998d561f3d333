import type { PageRule } from '../../types.ts';
import type { Matrix } from './matrix.ts';
import { OPS } from './parser.ts';

/** More are a drawing. */
const MOST_RULES = 6_000;
/** Filled boxes that are thinner are lines. */
const THIN = 2.5;
const SHORTEST = 4;

const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
/** How many numbers stand behind each code of a path: move, line, curve, quadratic curve, close (pdf.js, `DrawOPS`). */
const NUMBERS = [2, 2, 6, 4, 0];

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The level and upright lines of a path: strokes, and boxes so thin that they were meant as lines. */
export function readRules(args: readonly unknown[], matrix: Matrix, lineWidth: number, rules: PageRule[]): void {
  const [paint, [path] = []] = args as readonly [number, (readonly [ArrayLike<number> | null])?];
  const strokes = STROKES.includes(paint);
  const fills = FILLS.includes(paint);
  if (!strokes && !fills || path === null || path === undefined || rules.length >= MOST_RULES) return;
  const [a, b, c, d, e, f] = matrix;
  let box: Box | null = null;
  let straight = true;
  let start = { x: 0, y: 0 };
  let last = start;
  const line = (to: { x: number; y: number }): void => {
    if (strokes && lineWidth < 8) push(rules, { x1: last.x, y1: last.y, x2: to.x, y2: to.y });
  };
  const close = (): void => {
    if (fills && box !== null && straight) pushThin(rules, box);
    box = null;
    straight = true;
  };
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? -1;
    const count = NUMBERS[code];
    if (count === undefined) return;
    const x = path[at + count - 1] ?? 0;
    const y = path[at + count] ?? 0;
    const point = count === 0 ? start : { x: a * x + c * y + e, y: b * x + d * y + f };
    at += 1 + count;
    if (code === 0) {
      close();
      start = point;
    } else if (code === 1 || code === 4) line(point);
    else straight = false;
    box = box === null
      ? { x1: point.x, y1: point.y, x2: point.x, y2: point.y }
      : { x1: Math.min(box.x1, point.x), y1: Math.min(box.y1, point.y), x2: Math.max(box.x2, point.x), y2: Math.max(box.y2, point.y) };
    last = point;
  }
  close();
}

/** A box that is a line, or the edges of one that is none are no lines of ours. */
function pushThin(rules: PageRule[], { x1, y1, x2, y2 }: Box): void {
  if (y2 - y1 <= THIN && x2 - x1 > SHORTEST) push(rules, { x1, y1: (y1 + y2) / 2, x2, y2: (y1 + y2) / 2 });
  else if (x2 - x1 <= THIN && y2 - y1 > SHORTEST) push(rules, { x1: (x1 + x2) / 2, y1, x2: (x1 + x2) / 2, y2 });
}

function push(rules: PageRule[], { x1, y1, x2, y2 }: Box): void {
  if (rules.length >= MOST_RULES) return;
  if (Math.abs(y1 - y2) < 0.5 && Math.abs(x1 - x2) > SHORTEST) rules.push({ x1: Math.min(x1, x2), y1, x2: Math.max(x1, x2), y2: y1 });
  else if (Math.abs(x1 - x2) < 0.5 && Math.abs(y1 - y2) > SHORTEST) rules.push({ x1, y1: Math.min(y1, y2), x2: x1, y2: Math.max(y1, y2) });
}
