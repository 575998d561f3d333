import { type Line } from './lines.ts';

/** Lines to paragraphs, by where they begin and end, how far they stand apart, and how they look. */

export interface Edges {
  readonly left: number;
  readonly right: number;
  /** From line to line within a paragraph, in sizes; how far that may be. */
  readonly pitch: number;
}

/** Where most long lines begin and end. */
export function edgesOf(lines: readonly Line[], pitch = WIDEST): Edges {
  return { left: sorted(lines.map(({ x }) => x), 0.1), right: sorted(lines.map(({ x2 }) => x2), 0.95), pitch };
}

/** Those of each page; a page with few lines has those of most others of its width. */
export function edgesOfPages(pages: readonly { readonly lines: readonly Line[]; readonly width: number }[]): Edges[] {
  const pitch = pitchOf(pages.map(({ lines }) => lines));
  const own = pages.map(({ lines, width }) => ({ width, count: lines.length, ...edgesOf(lines, pitch) }));
  return own.map(({ width, left, right }) => {
    const others = own.filter((each) => each.count > 0 && Math.abs(each.width - width) < width * 0.01);
    return { left: Math.min(left, sorted(others.map((each) => each.left), 0.5)), right: Math.max(right, sorted(others.map((each) => each.right), 0.5), width * 0.55), pitch };
  });
}

const WIDEST = 2.1;

/** Lines in lower case go on with the line above: so far do they stand apart. */
function pitchOf(pages: readonly (readonly Line[])[]): number {
  const steps = pages.flatMap((lines) => lines.flatMap((line, i) => {
    const last = lines[i - 1];
    return last === undefined || !LOWER.test(line.text) ? [] : [(line.y - last.y) / line.size];
  })).filter((step) => step > 0.9 && step < 3);
  return steps.length < 4 ? WIDEST : sorted(steps, 0.75) * 1.15;
}

function sorted(numbers: readonly number[], part: number): number {
  const inOrder = [...numbers].sort((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? 0;
}

/** Whether a line goes on with the paragraph. `edges` are those of the line before. */
export function goesOn(paragraph: readonly Line[], line: Line, edges: Edges, nextEdges: Edges): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return false;
  const samePage = last.page === line.page;
  const text = line.text;
  const before = last.text;
  if (samePage && line.y - last.y > farthest(paragraph, line, edges.pitch)) return false;
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
    // What hangs begins no line so far to the left.
    if (indent(line) - indent(last) < em * (paragraph.length > 1 ? -0.8 : -4.5) && !lower) return false;
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
  return before > line.size * 0.5 && behind > line.size * 0.5 && Math.abs(before - behind) < line.size * 0.8;
}

/** It begins where the paragraph does, which its own next line does not. */
function isStepped(paragraph: readonly Line[], line: Line): boolean {
  const first = paragraph[0];
  const second = paragraph[1];
  return first !== undefined && Math.abs(first.x - line.x) < line.size * 0.4 && (second === undefined || Math.abs(second.x - line.x) > line.size * 0.4 || MARKER.test(first.text));
}

/** The farthest that a line of the same paragraph stands below the last. */
function farthest(paragraph: readonly Line[], line: Line, pitch: number): number {
  const last = paragraph.at(-1);
  const other = paragraph.at(-2);
  if (last !== undefined && other !== undefined && other.page === last.page) return Math.max((last.y - other.y) * 1.2, line.size * 1.1);
  return Math.max(last?.size ?? 0, line.size) * pitch;
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
