import type { Point, Position } from '../types.ts';

/** Start offsets of the lines of a text (line breaks are \n, \r\n and a lone \r); the last entry is the text's length + 1. */
export function lineStarts(text: string): Int32Array {
  let starts: Int32Array = new Int32Array(Math.max(16, text.length >> 5));
  let count = 1;
  let feed = text.indexOf('\n');
  let ret = text.indexOf('\r');
  while (feed >= 0 || ret >= 0) {
    const isReturn = ret >= 0 && (feed < 0 || ret < feed);
    const at = isReturn && feed !== ret + 1 ? ret : feed;
    if (count + 1 >= starts.length) starts = grown(starts);
    starts[count++] = at + 1;
    if (isReturn) ret = text.indexOf('\r', ret + 1);
    if (at === feed) feed = text.indexOf('\n', feed + 1);
  }
  if (count + 1 >= starts.length) starts = grown(starts);
  starts[count] = text.length + 1;
  return starts.slice(0, count + 1);
}

export function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Lines and columns of one document. */
export class Places {
  readonly #starts: Int32Array;
  /** The line last asked for: most questions come in reading order. */
  #last = 0;

  constructor(text: string) {
    this.#starts = lineStarts(text);
  }

  get lines(): number {
    return this.#starts.length - 1;
  }

  point(offset: number): Point {
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1, offset };
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }

  #lineOf(offset: number): number {
    const starts = this.#starts;
    let low = this.#last;
    if ((starts[low] ?? 0) > offset) low = 0;
    for (let near = 0; near < 8; near++) {
      if ((starts[low + 1] ?? Infinity) > offset) return (this.#last = low);
      low++;
    }
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#last = low);
  }
}
