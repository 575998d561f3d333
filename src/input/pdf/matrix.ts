import type { PageBox } from './parser.ts';

/** `a b c d e f`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** `inner` first, then `outer`. */
export function by(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1], b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3], b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e, b * inner[4] + d * inner[5] + f,
  ];
}

/** From user space to a page as it is read: from the upper left corner, turned as the page says. */
export function pageMatrix({ view: [left, low, right, high], rotate }: PageBox): Matrix {
  switch ((rotate % 360 + 360) % 360) {
    case 90: return [0, 1, 1, 0, -low, -left];
    case 180: return [-1, 0, 0, 1, right, -low];
    case 270: return [0, -1, -1, 0, high, right];
    default: return [1, 0, 0, -1, -left, high];
  }
}
