import { lineOf, type Line, type Word } from './lines.ts';

/** A number or a bullet, which stands apart from what it opens. */
const LABEL = /^(?:[-–—+*•●○▪◦]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[A-Za-zĐđ])[.)/]{0,2})$/u;

/** The parts of a line between which gaps of so much of its size lie; a paragraph's number is no part of its own. */
export function segmentsOf(line: Line, gap: number, labels = false): Line[] {
  if (line.gap <= gap) return [line];
  const segments: Line[] = [];
  let words: Word[] = [];
  for (const word of line.words) {
    const last = words.at(-1);
    if (last !== undefined && word.x - last.x2 > gap * line.size && (labels || !(segments.length === 0 && words.length === 1 && LABEL.test(last.text) && word.x - last.x2 < 4 * line.size))) {
      segments.push(lineOf(words, line));
      words = [];
    }
    words.push(word);
  }
  if (words.length > 0) segments.push(lineOf(words, line));
  return segments;
}
