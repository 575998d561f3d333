import { readingOf } from '../text/reading.ts';
import type { Block, CellPlace, Reader } from '../types.ts';
import { blockOf, blocksOf, noteBlocks, type Context } from './assemble.ts';
import { frontMatter, pageNumbers } from './furniture.ts';
import { gluedNotes, type NoteLines } from './glued.ts';
import { readEmphasis, readHtml } from './inline.ts';
import { kindOf, Lines, type LineKind } from './lines.ts';
import type { Hole, MarkAt, Markup, Segment, Style } from './markup.ts';
import { wrappingOf } from './paragraphs.ts';
import { askRemark } from './remark.ts';
import { shape } from './shape.ts';
import { barCells } from './tables/bars.ts';
import { pipeRows, type RowPlace } from './tables/pipes.ts';

/**
 * Markdown, as people write it and as converters leave it. The text is cut at blank lines into chunks; remark reads those that hold
 * markup only a Markdown parser understands, the rest goes straight through.
 */

/** Lines without a blank between them. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly kind: 'paragraph' | 'cell';
  readonly isPlain: boolean;
  readonly blanks: number;
  readonly page: number;
  readonly segments: Segment[];
  readonly holes: Hole[];
  readonly marks: MarkAt[];
  readonly styles: Style[];
  readonly cell: CellPlace | null;
}

type Part = Chunk | Block;

/** What only remark can read. `&` and `[` alone are plain Vietnamese prose (`R&D`, `[3]`). */
const FOR_REMARK = /\\[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\n]|&(?:#\d|#x|[a-z]{2,8};)|`|\]\(|\]\[|\[\^|<https?:/i;
const ODD_ESCAPE = /\\[\p{P}\p{S}]/u;
const isForRemark = (text: string): boolean => /[\\&`[\]<]/.test(text) && (FOR_REMARK.test(text) || (text.includes('\\') && ODD_ESCAPE.test(text)));
/** A longer chunk goes without remark, which is slower than linear. */
const LONGEST = 8_000;
/** Characters of chunks that wait for remark. */
const HELD = 64_000;

export function readMarkdown(source: string): Block[] {
  return new MarkdownReader(new Lines(source)).read();
}

class MarkdownReader {
  readonly #lines: Lines;
  readonly #kinds: LineKind[] = [];
  readonly #context: Context;
  readonly #notes: ReadonlyMap<number, NoteLines>;
  readonly #marks: readonly MarkAt[];
  readonly #cells: ReadonlyMap<number, CellPlace>;
  readonly #rows: ReadonlyMap<number, RowPlace>;
  readonly #blocks: Block[] = [];
  /** What is cut but not yet read: only so much is held at a time. */
  #parts: Part[] = [];
  #waiting = 0;
  #nextMark = 0;

  constructor(lines: Lines) {
    this.#lines = lines;
    const matter = frontMatter(lines);
    for (let line = 0; line < lines.count; line++) this.#kinds.push(line <= matter ? 'matter' : kindOf(lines, line, true));
    if (this.#kinds.includes('bar')) inTables(this.#kinds);
    const bars = barCells(lines, this.#kinds, 0);
    this.#cells = bars.places;
    this.#rows = pipeRows(lines, this.#kinds, bars.count);
    const glued = gluedNotes(lines, this.#kinds);
    for (const note of glued.notes) this.#kinds.fill('note', note.first, note.last + 1);
    this.#notes = new Map(glued.notes.map((note) => [note.first, note]));
    this.#marks = glued.marks;
    const numbers = pageNumbers(lines, this.#kinds);
    for (let line = 0; line < lines.count; line++) if (this.#kinds[line] === 'number' && !numbers.has(line)) this.#kinds[line] = 'text';
    this.#context = { source: lines.source, wrapping: wrappingOf(lines, (line) => this.#kinds[line] === 'text'), joined: true };
  }

  /** Cuts the lines into chunks and furniture, and reads them piece by piece. */
  read(): Block[] {
    const kinds = this.#kinds;
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
      line = this.#take(line, inTable ? 'cell' : 'paragraph', blanks, page);
      blanks = 0;
    }
    this.#readWaiting();
    return this.#blocks;
  }

  /** Takes what begins at a line; returns its last line. */
  #take(line: number, kind: Chunk['kind'], blanks: number, page: number): number {
    const lines = this.#lines;
    const note = this.#notes.get(line);
    if (note !== undefined) {
      for (const block of noteBlocks(this.#context, lines, note, blanks, page)) this.#parts.push(block);
      return note.last;
    }
    if (this.#kinds[line] !== 'text') {
      if (this.#kinds[line] !== 'bar' && !isEmptyMarkup(lines.text(line))) {
        this.#parts.push(blockOf(readingOf(lines.source, lines.from(line), lines.to(line)), 'furniture', blanks, 0, page));
      }
      return line;
    }
    let last = line;
    while (this.#kinds[last + 1] === 'text') last++;
    const to = lines.to(last);
    const marks: MarkAt[] = [];
    for (let mark = this.#marks[this.#nextMark]; mark !== undefined && mark.from < to; mark = this.#marks[++this.#nextMark]) marks.push(mark);
    this.#parts.push({ from: lines.from(line), to, kind, isPlain: lines.arePlain(line, last), blanks, page, segments: [], holes: [], marks, styles: [], cell: this.#cells.get(line) ?? null });
    this.#waiting += to - lines.from(line);
    if (this.#waiting > HELD) this.#readWaiting();
    return last;
  }

  #readWaiting(): void {
    const source = this.#lines.source;
    const chunks = this.#parts.filter((part): part is Chunk => 'segments' in part);
    askRemark(source, chunks.filter((chunk) => chunk.kind === 'paragraph' && chunk.to - chunk.from <= LONGEST
      && isForRemark(source.slice(chunk.from, chunk.to))));
    for (const part of this.#parts) {
      if (!('segments' in part)) this.#blocks.push(part);
      else for (const block of blocksOf(this.#context, finished(source, part, this.#rows), part.blanks, part.page, part.isPlain)) this.#blocks.push(block);
    }
    this.#parts = [];
    this.#waiting = 0;
  }
}

/** Between bars a lone number is a cell, not a page's. */
function inTables(kinds: LineKind[]): void {
  let inside = false;
  for (let line = 0; line < kinds.length; line++) {
    if (kinds[line] === 'blank') inside = false;
    else if (kinds[line] === 'bar') inside = true;
    else if (inside && kinds[line] === 'number') kinds[line] = 'text';
  }
}

/** `**` alone on a line marks nothing. */
function isEmptyMarkup(text: string): boolean {
  return /^[\s*_]{1,9}$/u.test(text);
}

const NO_ESCAPES: ReadonlySet<number> = new Set();

/** What remark left to do: headings, table rows, quotes' signs, HTML, emphasis. */
function finished(source: string, chunk: Chunk, rows: ReadonlyMap<number, RowPlace>): Markup {
  const whole: Segment = { from: chunk.from, to: chunk.to, kind: chunk.kind, heading: null, label: null, cell: chunk.cell };
  if (chunk.segments.length === 0 && chunk.to - chunk.from > LONGEST) readEscapes(source, chunk);
  const escaped = chunk.holes.length === 0 ? NO_ESCAPES : new Set(chunk.holes.filter((hole) => hole.to - hole.from === 1 && hole.text === '').map((hole) => hole.to));
  const segments = chunk.segments.length === 0 ? shape(source, whole, chunk.holes, rows) : chunk.segments.flatMap((segment) => shape(source, chunk.cell === null ? segment : { ...segment, cell: chunk.cell }, chunk.holes, rows));
  for (const segment of segments) {
    readQuotes(source, segment, chunk.holes);
    readHtml(source, segment.from, segment.to, chunk);
    readEmphasis(source, segment.from, segment.to, escaped, chunk);
  }
  if (chunk.holes.length > 1) chunk.holes.sort((a, b) => a.from - b.from || b.to - a.to);
  return { segments, holes: chunk.holes, marks: chunk.marks, styles: chunk.styles };
}

function readEscapes(source: string, chunk: Chunk): void {
  for (const escape of source.slice(chunk.from, chunk.to).matchAll(/\\(?=[\p{P}\p{S}])/gu)) {
    chunk.holes.push({ from: chunk.from + escape.index, to: chunk.from + escape.index + 1, text: '' });
  }
}

function readQuotes(source: string, segment: Segment, holes: Hole[]): void {
  const text = source.slice(segment.from, segment.to);
  if (segment.kind === 'cell' || !text.includes('>')) return;
  for (const quote of text.matchAll(/^[ \t]*>[> \t]*/gmu)) {
    holes.push({ from: segment.from + quote.index, to: segment.from + quote.index + quote[0].length, text: '' });
  }
}

export const markdownReader: Reader = { read: readMarkdown };
