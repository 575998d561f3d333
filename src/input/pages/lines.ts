import type { PageText } from '../../types.ts';

/** Words of a page to lines, by their baselines. */

export interface Word {
  readonly text: string;
  readonly x: number;
  readonly x2: number;
  /** Of its own baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string | null;
  /** Smaller than its line and above its baseline. */
  readonly raised: boolean;
  /** No space before it. */
  readonly glued: boolean;
}

export interface Line {
  /** From left to right. */
  readonly words: readonly Word[];
  readonly x: number;
  readonly x2: number;
  /** Of the baseline of its largest words. */
  readonly y: number;
  readonly size: number;
  readonly page: number;
}

/** Words on one line differ by so much of the size. */
const LEVEL = 0.3;
/** Smaller words than that may be set above or below the line. */
const SMALL = 0.82;
/** Gaps of less of the size are none. */
const GLUED = 0.1;

interface Open {
  readonly y: number;
  readonly size: number;
  readonly texts: PageText[];
}

/** Lines from the top down. */
export function linesOf(texts: readonly PageText[], page: number): Line[] {
  const bySize = texts.filter(({ text, width, size, x, y }) => text !== '' && Number.isFinite(width + size + x + y) && size > 0).sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x);
  const open: Open[] = [];
  for (const text of bySize) {
    const at = place(open, text.y);
    const level = nearest(open, at, text, (line) => Math.abs(line.y - text.y) <= LEVEL * line.size && (text.size > line.size * SMALL || isBeside(line, text)));
    const line = level ?? nearest(open, at, text, (each) => text.size <= each.size * SMALL && text.y > each.y - 0.65 * each.size && text.y < each.y + 0.35 * each.size && isBeside(each, text));
    if (line === null) open.splice(at, 0, { y: text.y, size: text.size, texts: [text] });
    else line.texts.push(text);
  }
  return open.map((line) => finish(line, page));
}

/** The line made of these words, which are in order. */
export function lineOf(words: readonly Word[], { y, size, page }: Pick<Line, 'y' | 'size' | 'page'>): Line {
  return { words, x: words[0]?.x ?? 0, x2: words.reduce((most, word) => Math.max(most, word.x2), 0), y, size, page };
}

export const textOfLine = (line: Line): string => line.words.map(({ text, glued }, i) => (i === 0 || glued ? text : ` ${text}`)).join('');

/** Where a line at this height belongs. */
function place(open: readonly Open[], y: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.y ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest of the lines around a place that will do. */
function nearest(open: readonly Open[], at: number, text: PageText, suits: (line: Open) => boolean): Open | null {
  let best: Open | null = null;
  for (let i = Math.max(0, at - 4); i < at + 4; i++) {
    const line = open[i];
    if (line !== undefined && suits(line) && (best === null || Math.abs(line.y - text.y) < Math.abs(best.y - text.y))) best = line;
  }
  return best;
}

/** A small word stands close to one of the line. */
function isBeside({ texts, size }: Open, text: PageText): boolean {
  return texts.some(({ x, width }) => text.x - (x + width) < size * 0.7 && x - (text.x + text.width) < size * 0.7);
}

function finish({ y, size, texts }: Open, page: number): Line {
  const words: Word[] = [];
  for (const text of texts.sort((a, b) => a.x - b.x)) {
    const last = words.at(-1);
    // Bold by printing twice.
    if (last !== undefined && last.text === text.text && Math.abs(last.x - text.x) < size * 0.1 && Math.abs(last.y - text.y) < size * 0.1) continue;
    words.push({
      text: text.text, x: text.x, x2: text.x + text.width, y: text.y, size: text.size, bold: text.bold, italic: text.italic, font: text.font ?? null,
      raised: text.size <= size * SMALL && text.y < y - size * 0.12, glued: last !== undefined && text.x - last.x2 < GLUED * Math.min(size, text.size * 1.5),
    });
  }
  return lineOf(words, { y, size, page });
}
