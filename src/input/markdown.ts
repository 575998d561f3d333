import type { Block, Reader } from '../types.ts';
import { blocksOf, lineBlock, noteBlocks, type Context } from './assemble.ts';
import { frontMatter, pageNumbers } from './furniture.ts';
import { gluedNotes, type NoteLines } from './glued.ts';
import { readEmphasis, readHtml } from './inline.ts';
import { kindOf, Lines, type LineKind } from './lines.ts';
import type { Hole, MarkAt, Segment, Style } from './markup.ts';
import { wrappingOf } from './paragraphs.ts';
import { askRemark } from './remark.ts';

/**
 * Markdown, as people write it and as converters leave it. The text is cut at blank lines into chunks; remark reads those that hold
 * markup only a Markdown parser understands, the rest goes straight through.
 */

/** Lines without a blank between them. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly kind: 'paragraph' | 'cell';
  readonly blanks: number;
  readonly page: number;
  readonly segments: Segment[];
  readonly holes: Hole[];
  readonly marks: MarkAt[];
  readonly styles: Style[];
}

type Part = Chunk | Block;

/** What only remark can read. `&` and `[` alone are plain Vietnamese prose (`R&D`, `[3]`). */
const FOR_REMARK = /^ {0,3}#{1,6}(?:[ \t]|$)|\\[!-/:-@[-`{-~\n]|&(?:#\d|#x|[a-z]{2,8};)|`|\]\(|\]\[|\[\^|<https?:|^\s*\|?\s*:?-{2,}:?\s*\|/imu;
/** A longer chunk goes without remark, which is slower than linear. */
const LONGEST = 64_000;
const ROW = /^[ \t]*\|.*\|[ \t]*$/u;
const DELIMITER = /^[\s|:-]+$/u;

export function readMarkdown(source: string): Block[] {
  const lines = new Lines(source);
  const matter = frontMatter(lines);
  const kinds: LineKind[] = [];
  for (let line = 0; line < lines.count; line++) kinds.push(line <= matter ? 'matter' : kindOf(lines.text(line), true));
  const glued = gluedNotes(lines, kinds);
  for (const note of glued.notes) kinds.fill('note', note.first, note.last + 1);
  const numbers = pageNumbers(lines, kinds);
  for (let line = 0; line < kinds.length; line++) if (kinds[line] === 'number' && !numbers.has(line)) kinds[line] = 'text';
  const wrapping = wrappingOf(lines, (line) => kinds[line] === 'text');
  const context: Context = { source, wrapping, joined: true };
  const parts = cut(lines, kinds, new Map(glued.notes.map((note) => [note.first, note])), context);
  const chunks = parts.filter((part): part is Chunk => 'segments' in part);
  placeMarks(chunks, glued.marks);
  askRemark(source, chunks.filter((chunk) => chunk.kind === 'paragraph' && chunk.to - chunk.from <= LONGEST
    && FOR_REMARK.test(source.slice(chunk.from, chunk.to))));
  const blocks: Block[] = [];
  for (const part of parts) {
    if (!('segments' in part)) blocks.push(part);
    else for (const block of blocksOf(context, finished(source, part), part.blanks, part.page)) blocks.push(block);
  }
  return blocks;
}

/** Cuts the lines into chunks and furniture. */
function cut(lines: Lines, kinds: readonly LineKind[], notes: ReadonlyMap<number, NoteLines>, context: Context): Part[] {
  const parts: Part[] = [];
  let blanks = 0;
  let page = kinds.includes('page') || kinds.includes('number') ? 1 : 0;
  let inTable = false;
  for (let line = 0; line < kinds.length; line++) {
    const kind = kinds[line];
    if (kind === 'blank') {
      blanks++;
      inTable = false;
      continue;
    }
    if (kind === 'bar') inTable = true;
    if (kind === 'page' || kind === 'number') page++;
    const note = notes.get(line);
    if (note !== undefined) {
      parts.push(...noteBlocks(context, lines, note, blanks, page));
      line = note.last;
    } else if (kind !== 'text') {
      if (kind !== 'bar' && !isEmptyMarkup(lines.text(line))) parts.push(lineBlock(lines.source, lines.from(line), lines.to(line), { kind: 'furniture', blanks, page }));
    } else {
      let last = line;
      while (kinds[last + 1] === 'text') last++;
      parts.push({ from: lines.from(line), to: lines.to(last), kind: inTable ? 'cell' : 'paragraph', blanks, page, segments: [], holes: [], marks: [], styles: [] });
      line = last;
    }
    blanks = 0;
  }
  return parts;
}

/** `**` alone on a line marks nothing. */
function isEmptyMarkup(text: string): boolean {
  return /^[\s*_]{1,9}$/u.test(text);
}

/** Marks go to the chunks in which they stand; both come in order. */
function placeMarks(chunks: readonly Chunk[], marks: readonly MarkAt[]): void {
  let next = 0;
  for (const chunk of chunks) {
    for (let mark = marks[next]; mark !== undefined && mark.from < chunk.to; mark = marks[++next]) chunk.marks.push(mark);
  }
}

/** What remark left to do: quotes' signs, HTML, emphasis, tables without a delimiter row. */
function finished(source: string, chunk: Chunk): Chunk {
  if (chunk.segments.length === 0) chunk.segments.push(...plainSegments(source, chunk));
  const escaped = new Set(chunk.holes.filter((hole) => hole.to - hole.from === 1 && hole.text === '').map((hole) => hole.to));
  for (const segment of chunk.segments) {
    readQuotes(source, segment, chunk.holes);
    readHtml(source, segment.from, segment.to, chunk);
    readEmphasis(source, segment.from, segment.to, escaped, chunk);
  }
  chunk.holes.sort((a, b) => a.from - b.from || b.to - a.to);
  return chunk;
}

function plainSegments(source: string, chunk: Chunk): Segment[] {
  const whole: Segment = { from: chunk.from, to: chunk.to, kind: chunk.kind, heading: null, label: null };
  if (source[chunk.from] !== '|' && !source.slice(chunk.from, chunk.from + 8).trimStart().startsWith('|')) return [whole];
  const segments: Segment[] = [];
  let from = chunk.from;
  for (const line of source.slice(chunk.from, chunk.to).split('\n')) {
    const isRow = ROW.test(line);
    if (!isRow) segments.push({ ...whole, from, to: from + line.length });
    else if (!DELIMITER.test(line)) segments.push(...cellsOf(line, from));
    from += line.length + 1;
  }
  return segments;
}

function cellsOf(line: string, base: number): Segment[] {
  const cells: Segment[] = [];
  for (const cell of line.matchAll(/[^|]+/gu)) {
    if (cell[0].trim() !== '') cells.push({ from: base + cell.index, to: base + cell.index + cell[0].length, kind: 'cell', heading: null, label: null });
  }
  return cells;
}

function readQuotes(source: string, segment: Segment, holes: Hole[]): void {
  const text = source.slice(segment.from, segment.to);
  if (!text.includes('>')) return;
  for (const quote of text.matchAll(/^[ \t]*>[> \t]*/gmu)) {
    holes.push({ from: segment.from + quote.index, to: segment.from + quote.index + quote[0].length, text: '' });
  }
}

export const markdownReader: Reader = { read: readMarkdown };
