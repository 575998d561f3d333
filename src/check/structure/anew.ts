import { isLetterAt, isLowerAt } from '../../text/characters.ts';
import type { Outline } from '../../types.ts';

/** Where numbers may begin anew without a heading above them. */

/** Longer than this no line titles a list. */
const LONGEST_TITLE = 120;
const OPENERS = '*_#>-+•–—●○▪■□◦ \t"“(\\';

/** Right above stands a short line without a number that no stop closes: `Đối với các thôn⏎1. Trồng cây`, `(Ban hành kèm theo Quyết định số 12/QĐ-UBND)⏎Điều 1.` `from`: where the number before ends. */
export function isTitled(text: string, start: number, from: number): boolean {
  const above = lineAbove(text, start, from);
  if (above === null) return false;
  let at = above.start;
  while (at < above.end && OPENERS.includes(text.charAt(at))) at++;
  let end = above.end;
  while (end > at && '*_ \t\r'.includes(text.charAt(end - 1))) end--;
  return end - at <= LONGEST_TITLE && isLetterAt(text, at) && !isLowerAt(text, at) && !'.;,…!?'.includes(text.charAt(end - 1));
}

/** The last line with letters between the number before and this one; null where none is. */
function lineAbove(text: string, start: number, from: number): { start: number; end: number } | null {
  const floor = Math.max(text.indexOf('\n', from), start - FAR);
  let end = text.lastIndexOf('\n', start - 1);
  while (end > floor && floor >= from) {
    const line = text.lastIndexOf('\n', end - 1) + 1;
    for (let at = Math.max(line, floor); at < end; at++) if (isLetterAt(text, at)) return line > floor ? { start: line, end } : null;
    end = line - 1;
  }
  return null;
}

const FAR = 2_000;

/** Offsets at which a document ends or a new one begins: its foot, what an annex opens with. */
export function feetOf({ passages }: Outline): number[] {
  return passages.filter(({ kind }) => kind === 'foot').map(({ map }) => map.start(0));
}

/** Is one of the offsets, which rise, between the two? */
export function isBetween(offsets: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && (offsets[low] as number) < to;
}

/** A quotation is seldom longer. */
const LONGEST_QUOTATION = 20_000;

/** Which offsets, asked in order, stand inside “…”: what is quoted has numbers of its own (`Sửa đổi Điều 5 như sau: “1. …”`). */
export function quotations(text: string): (offset: number) => boolean {
  let [open, close] = [-1, -1];
  let done = false;
  const advance = (): void => {
    open = text.indexOf('“', close + 1);
    close = open < 0 ? -1 : text.indexOf('”', open);
    done = open < 0 || close < 0;
    // Of a quotation that nobody closes the next one's beginning is the end.
    for (let other = done ? -1 : text.indexOf('“', open + 1); other >= 0 && other < close; other = text.indexOf('“', other + 1)) open = other;
  };
  advance();
  return (offset) => {
    while (!done && close < offset) advance();
    return !done && open < offset && offset < close && close - open <= LONGEST_QUOTATION;
  };
}
