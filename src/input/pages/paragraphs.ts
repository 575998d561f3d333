import { textOfLine, type Line } from './lines.ts';

/** Lines to paragraphs, by where they begin and end, how far they stand apart, and how they look. */

export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Where most long lines begin and end. */
export function edgesOf(lines: readonly Line[]): Edges {
  const ends = lines.map(({ x2 }) => x2).sort((a, b) => a - b);
  const starts = lines.map(({ x }) => x).sort((a, b) => a - b);
  return { left: starts[Math.floor(starts.length * 0.1)] ?? 0, right: ends[Math.floor(ends.length * 0.95)] ?? 0 };
}

/** Whether a line goes on with the paragraph. `edges` are those of the line before. */
export function goesOn(paragraph: readonly Line[], line: Line, edges: Edges, nextEdges: Edges): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return false;
  const samePage = last.page === line.page;
  const text = textOfLine(line);
  const before = textOfLine(last);
  if (samePage && line.y - last.y > pitch(paragraph, line)) return false;
  const opens = MARKER.test(text);
  const lower = LOWER.test(text);
  // An indent counts from the edge of its own page.
  const indent = (each: Line): number => each.x - (each.page === line.page ? nextEdges.left : edges.left);
  const em = line.size;
  if (isCentred(last, edges) && isCentred(line, nextEdges)) return isFull(last, line, edges) && isAlike(last, line) || lower && !ENDED.test(before);
  if (isFull(last, line, edges)) {
    if (opens && !lower && ENDED.test(before)) return false;
    if (opens && isStepped(paragraph, line)) return false;
    if (!isAlike(last, line) && isBold(last) && ENDED.test(before)) return false;
    if (paragraph.length > 1 && indent(line) - indent(last) > em * 0.6 && !lower) return false;
    if (paragraph.length === 1 && indent(line) - indent(last) > em * 2.5 && !lower) return false;
    return !(ENDED.test(before) && paragraph.length === 1 && indent(line) > em && Math.abs(indent(line) - indent(last)) < em * 0.3 && !lower);
  }
  return lower && !opens && !ENDED.test(before) && !isBold(last) && indent(line) <= indent(last) + em;
}

/** `1.`, `a)`, `-`, `Điều 3.`: what a paragraph of its own begins with. */
const MARKER = /^(?:[-–—+*•●○▪◦]|(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[A-Za-zĐđ])[.)/](?:\s|$)|\d{1,2}(?:\.\d{1,2}){1,4}\s|(?:Điều|Chương|Phần|Mục|Phụ lục|Bảng|Biểu)\s[\dIVXLC]+)/u;
const LOWER = /^["“‘(]?\p{Ll}/u;
const ENDED = /[.;:!?…]["”’)]?\s*$/u;

/** The next word would not have had room. */
function isFull(last: Line, next: Line, { right }: Edges): boolean {
  const word = next.words[0];
  return word !== undefined && last.x2 + (word.x2 - word.x) + last.size * 0.2 > right - last.size * 0.3;
}

function isCentred(line: Line, { left, right }: Edges): boolean {
  const before = line.x - left;
  const behind = right - line.x2;
  return before > line.size * 1.2 && behind > line.size * 1.2 && Math.abs(before - behind) < line.size;
}

/** It begins where the paragraph does, which its own next line does not. */
function isStepped(paragraph: readonly Line[], line: Line): boolean {
  const first = paragraph[0];
  const second = paragraph[1];
  return first !== undefined && Math.abs(first.x - line.x) < line.size * 0.4 && (second === undefined || Math.abs(second.x - line.x) > line.size * 0.4 || MARKER.test(textOfLine(first)));
}

/** The farthest that a line of the same paragraph stands below the last. */
function pitch(paragraph: readonly Line[], line: Line): number {
  const last = paragraph.at(-1);
  const other = paragraph.at(-2);
  if (last !== undefined && other !== undefined && other.page === last.page) return Math.max((last.y - other.y) * 1.25, line.size * 1.1);
  return Math.max(last?.size ?? 0, line.size) * 2.1;
}

const isAlike = (one: Line, other: Line): boolean => isBold(one) === isBold(other) && Math.abs(one.size - other.size) < one.size * 0.12;

export function isBold(line: Line): boolean {
  let bold = 0;
  let all = 0;
  for (const word of line.words) {
    all += word.text.length;
    if (word.bold) bold += word.text.length;
  }
  return bold > all * 0.6;
}
