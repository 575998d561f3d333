import { gluesOf } from '../text/glue.ts';
import { skipSpace } from '../text/characters.ts';
import { plainReading, ReadingBuilder, readingOf } from '../text/reading.ts';
import type { Block, Reader } from '../types.ts';
import { blockOf, blocksOf, noteBlocks, type Context } from './assemble.ts';
import { pageNumbers } from './furniture.ts';
import { gluedNotes, type NoteLines } from './glued.ts';
import { kindOf, Lines, type LineKind } from './lines.ts';
import { NO_MARKUP, type MarkAt } from './markup.ts';
import { wrappingOf } from './paragraphs.ts';
import { runTables, textTables, type TextTable } from './tables/index.ts';
import type { RunTable } from './tables/run.ts';

/** Plain text: one paragraph a line, or hard-wrapped lines that are joined again. */
export function readText(source: string): Block[] {
  const glues = gluesOf(source);
  if (glues.length === 0) return new TextReader(new Lines(source), []).read();
  const runs = runTables(source);
  const cuts = [...glues.filter((at) => !runs.some(({ from, to }) => at > from && at < to)), ...runs.flatMap(({ from, to }) => [from, to])];
  return new TextReader(new Lines(source, cuts), runs).read();
}

class TextReader {
  readonly #lines: Lines;
  readonly #kinds: LineKind[] = [];
  readonly #context: Context;
  readonly #notes: ReadonlyMap<number, NoteLines>;
  readonly #marks: readonly MarkAt[];
  readonly #tables: ReadonlyMap<number, TextTable>;
  readonly #numbers: ReadonlySet<number>;
  readonly #hasFeeds: boolean;
  #nextMark = 0;
  #blanks = 0;
  #page: number;

  constructor(lines: Lines, runs: readonly RunTable[]) {
    this.#lines = lines;
    for (let line = 0; line < lines.count; line++) this.#kinds.push(kindOf(lines, line, false));
    const glued = gluedNotes(lines, this.#kinds);
    for (const note of glued.notes) this.#kinds.fill('note', note.first, note.last + 1);
    this.#notes = new Map(glued.notes.map((note) => [note.first, note]));
    this.#marks = glued.marks;
    this.#tables = textTables(lines, this.#kinds, runs);
    for (const { first, last } of this.#tables.values()) this.#kinds.fill('cell', first, last + 1);
    this.#numbers = pageNumbers(lines, this.#kinds);
    for (let line = 0; line < lines.count; line++) if (this.#kinds[line] === 'number' && !this.#numbers.has(line)) this.#kinds[line] = 'text';
    this.#context = { source: lines.source, wrapping: wrappingOf(lines, (line) => this.#kinds[line] === 'text'), joined: false };
    this.#hasFeeds = lines.source.includes('\f');
    this.#page = this.#numbers.size > 0 || this.#hasFeeds ? 1 : 0;
  }

  read(): Block[] {
    const blocks: Block[] = [];
    for (let line = 0; line < this.#lines.count; line++) {
      if (this.#kinds[line] === 'blank') {
        this.#blanks++;
        if (this.#hasFeeds && this.#lines.text(line).includes('\f')) this.#page++;
        continue;
      }
      line = this.#take(line, blocks);
      this.#blanks = 0;
    }
    return blocks;
  }

  /** Reads what begins at a line; returns the last line it took. */
  #take(line: number, blocks: Block[]): number {
    const lines = this.#lines;
    if (this.#hasFeeds && lines.text(line).startsWith('\f')) this.#page++;
    const note = this.#notes.get(line);
    if (note !== undefined) {
      for (const block of noteBlocks(this.#context, lines, note, this.#blanks, this.#page)) blocks.push(block);
      return note.last;
    }
    const table = this.#tables.get(line);
    if (table !== undefined) {
      for (const block of this.#cells(table)) blocks.push(block);
      return table.last;
    }
    if (this.#kinds[line] !== 'text') {
      if (this.#numbers.has(line) && !this.#hasFeeds) this.#page++;
      blocks.push(blockOf(readingOf(lines.source, lines.from(line), lines.to(line)), 'furniture', this.#blanks, 0, this.#page));
      return line;
    }
    const last = this.#context.wrapping.wrapped ? this.#lastOfRun(line) : line;
    const marks = this.#marksUntil(lines.to(last));
    if (last === line && marks.length === 0) {
      const from = lines.from(line);
      const to = lines.to(line);
      const indent = skipSpace(lines.source, from, to) - from;
      const reading = lines.isPlain(line) ? plainReading(lines.source, from, to) : readingOf(lines.source, from, to);
      blocks.push(blockOf(reading, 'paragraph', this.#blanks, indent, this.#page));
      return line;
    }
    const segment = { from: lines.from(line), to: lines.to(last), kind: 'paragraph' as const, heading: null, label: null };
    for (const block of blocksOf(this.#context, { ...NO_MARKUP, marks, segments: [segment] }, this.#blanks, this.#page, lines.arePlain(line, last))) blocks.push(block);
    return last;
  }

  *#cells({ cells }: TextTable): Iterable<Block> {
    const { source } = this.#lines;
    for (const { place, ranges } of cells) {
      const builder = new ReadingBuilder(source);
      for (const [i, { from, to }] of ranges.entries()) {
        if (i > 0) builder.gap(ranges[i - 1]?.to ?? from, from);
        builder.source(from, to);
      }
      const reading = builder.finish();
      if (reading.text !== '') yield { ...blockOf(reading, 'cell', 0, 0, this.#page), cell: place };
    }
  }

  #marksUntil(offset: number): readonly MarkAt[] {
    const from = this.#nextMark;
    if (from >= this.#marks.length) return NO_MARKS;
    while ((this.#marks[this.#nextMark]?.from ?? Infinity) < offset) this.#nextMark++;
    return this.#marks.slice(from, this.#nextMark);
  }

  /** The last of the text lines that follow one another. */
  #lastOfRun(line: number): number {
    let last = line;
    while (this.#kinds[last + 1] === 'text' && !(this.#hasFeeds && this.#lines.text(last + 1).startsWith('\f'))) last++;
    return last;
  }
}

const NO_MARKS: readonly MarkAt[] = [];

export const textReader: Reader = { read: readText };
