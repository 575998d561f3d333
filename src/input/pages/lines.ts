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
  readonly text: string;
  /** The widest gap between its words, in sizes. */
  readonly gap: number;
}

/** Words on one line differ by so much of the size. */
const LEVEL = 0.3;
/** And where they are smaller, by so much. */
const EXACT = 0.06;
/** Smaller words than that may be set above or below the line. */
const SMALL = 0.86;
/** Gaps of less of the size are none. */
const GLUED = 0.1;

interface Open {
  readonly y: number;
  readonly size: number;
  readonly texts: PageText[];
}

/** Lines from the top down. */
export function linesOf(texts: readonly PageText[], page: number): Line[] {
  const bySize = texts.filter(({ text, width, size, x, y }) => text !== '' && Number.isFinite(width + size + x + y) && size > 0).sort(bigFirst);
  const open: Open[] = [];
  let last: Open | undefined;
  for (const text of bySize) {
    // Most words stand on the line of the last.
    if (last === undefined || Math.abs(last.y - text.y) > EXACT * last.size) last = lineFor(text, open);
    last.texts.push(text);
  }
  return lowered(open).map((line) => finish(line, page));
}

const bigFirst = (one: PageText, other: PageText): number => other.size - one.size || one.y - other.y || one.x - other.x;

/** The line that a word stands on, above or below: a new one where it is none. */
function lineFor(text: PageText, open: Open[]): Open {
  const at = place(open, text.y);
  const line = nearest(open, at, text, isLevel) ?? nearest(open, at, text, isScript);
  if (line !== null) return line;
  const made = { y: text.y, size: text.size, texts: [] };
  open.splice(at, 0, made);
  return made;
}

function isLevel(line: Open, text: PageText): boolean {
  const away = Math.abs(line.y - text.y);
  return away <= LEVEL * line.size && (text.size > line.size * SMALL || away <= EXACT * line.size || isBeside(line, text));
}

const isScript = (line: Open, text: PageText): boolean =>
  text.size <= line.size * SMALL && text.y > line.y - 0.65 * line.size && text.y < line.y + 0.35 * line.size && isBeside(line, text);

/** Figures as large as the words beside which they are raised (`km2` of web pages) have made lines of their own. */
function lowered(open: readonly Open[]): Open[] {
  return open.filter((line, i) => {
    if (line.texts.length > 6 || !line.texts.every(({ text }) => /^(?:\d{1,3}|\*{1,3})$/.test(text))) return true;
    const below = open.slice(i + 1, i + 3).find((each) => each.y - line.y < each.size * 0.6 && line.size <= each.size * 1.05 && line.texts.every((text) => isBeside(each, text)));
    below?.texts.push(...line.texts);
    return below === undefined;
  });
}

/** The line made of these words, which are in order. */
export function lineOf(words: readonly Word[], { y, size, page }: Pick<Line, 'y' | 'size' | 'page'>): Line {
  let text = '';
  let x2 = 0;
  let gap = 0;
  for (const word of words) {
    if (text === '') text = word.text;
    else {
      text += word.glued ? word.text : ` ${word.text}`;
      if (word.x - x2 > gap) gap = word.x - x2;
    }
    if (word.x2 > x2) x2 = word.x2;
  }
  return { words, x: words[0]?.x ?? 0, x2, y, size, page, text, gap: gap / size };
}

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
function nearest(open: readonly Open[], at: number, text: PageText, suits: (line: Open, text: PageText) => boolean): Open | null {
  let best: Open | null = null;
  for (let i = Math.max(0, at - 4); i < at + 4; i++) {
    const line = open[i];
    if (line !== undefined && suits(line, text) && (best === null || Math.abs(line.y - text.y) < Math.abs(best.y - text.y))) best = line;
  }
  return best;
}

/** No line has more words: beyond, only the last are looked at. */
const MOST_BESIDE = 400;

/** A small word stands close to one of the line. */
function isBeside({ texts, size }: Open, text: PageText): boolean {
  return texts.slice(-MOST_BESIDE).some(({ x, width }) => text.x - (x + width) < size * 0.7 && x - (text.x + text.width) < size * 0.7);
}

function finish({ y, size, texts }: Open, page: number): Line {
  const words: Word[] = [];
  let pieces: PageText[] = [];
  let end = 0;
  let raised = false;
  let glued = false;
  const flush = (): void => {
    if (pieces.length > 0) words.push(wordOf(pieces, end, raised, glued));
    pieces = [];
  };
  for (const text of texts.sort(leftFirst)) {
    const last = pieces.at(-1);
    // Bold by printing twice.
    if (last !== undefined && last.text === text.text && Math.abs(last.x - text.x) < size * 0.1 && Math.abs(last.y - text.y) < size * 0.1) continue;
    const above = (y - text.y) / size;
    const isRaised = above > 0.12 && text.size <= size * SMALL || above > LEVEL;
    const isGlued = last !== undefined && text.x - end < GLUED * Math.min(size, text.size * 1.5) && !(/[:;]$/.test(last.text) && /^\p{L}/u.test(text.text));
    if (!isGlued || isRaised !== raised) {
      flush();
      raised = isRaised;
      glued = isGlued;
      end = 0;
    }
    pieces.push(text);
    end = Math.max(end, text.x + text.width);
  }
  flush();
  return lineOf(words, { y, size, page });
}

const leftFirst = (one: PageText, other: PageText): number => one.x - other.x;

/** Pieces of one word: it looks as most of its letters do, since letters that a font lacks come from another. */
function wordOf(pieces: readonly PageText[], x2: number, raised: boolean, glued: boolean): Word {
  const { text, x, y, size, bold, italic, font = null } = pieces[0] as PageText;
  if (pieces.length === 1) return { text, x, x2, y, size, bold, italic, font, raised, glued };
  const whole = pieces.map((piece) => piece.text).join('');
  const most = (has: (piece: PageText) => boolean): boolean => pieces.reduce((sum, piece) => sum + (has(piece) ? piece.text.length : 0), 0) > whole.length / 2;
  return { text: whole, x, x2, y, size, bold: most((piece) => piece.bold), italic: most((piece) => piece.italic), font, raised, glued };
}
