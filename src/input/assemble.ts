import { skipSpace } from '../text/characters.ts';
import { plainReading, ReadingBuilder, readingOf, type Reading } from '../text/reading.ts';
import type { Block } from '../types.ts';
import type { NoteLines } from './glued.ts';
import type { Lines } from './lines.ts';
import { NO_MARKUP, type Hole, type MarkAt, type Markup, type Segment } from './markup.ts';
import { parts, type Wrapping } from './paragraphs.ts';

/** Puts lines and markup together into blocks. */

export interface Context {
  readonly source: string;
  readonly wrapping: Wrapping;
  /** Lines of one chunk are one paragraph unless a marker says otherwise (Markdown). */
  readonly joined: boolean;
}

interface LineRange {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly never[] = [];

/** A block of one line without markup: by far the most of a plain text. */
export function blockOf(reading: Reading, kind: Block['kind'], blanks: number, indent: number, page: number): Block {
  return {
    kind, text: reading.text, map: reading.map, breaks: NONE, heading: null, bold: false, italic: false, marks: NONE, label: null, blanks, indent, page, cell: null,
  };
}

/** The block of a note that a line number told apart from the running text. */
export function noteBlocks(context: Context, lines: Lines, note: NoteLines, blanks: number, page: number): Block[] {
  const segment: Segment = { from: note.from, to: lines.to(note.last), kind: 'note', heading: null, label: note.label };
  return blocksOf({ ...context, joined: true }, { ...NO_MARKUP, segments: [segment] }, blanks, page);
}

/** Blocks of one chunk: its segments, each cut into paragraphs. `isPlain`: all of its lines are. */
export function blocksOf(context: Context, markup: Markup, blanks: number, page: number, isPlain = false): Block[] {
  const blocks: Block[] = [];
  const walker = new Walker(markup);
  for (const segment of markup.segments) {
    for (const lines of paragraphsOf(context, segment)) {
      const block = assemble({ source: context.source, segment, lines, isPlain, blanks: blocks.length === 0 ? blanks : 0, page }, walker);
      if (block !== null) blocks.push(block);
    }
  }
  return blocks;
}

/** The segment's lines, grouped into paragraphs. */
function paragraphsOf(context: Context, segment: Segment): LineRange[][] {
  const groups: LineRange[][] = [];
  let group: LineRange[] = [];
  let last = '';
  for (const line of linesOf(context.source, segment)) {
    const text = context.source.slice(line.from, line.to);
    if (group.length > 0 && segment.heading === null && parts(last, text, context.wrapping, context.joined)) {
      groups.push(group);
      group = [];
    }
    group.push(line);
    last = text;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function linesOf(source: string, segment: Segment): LineRange[] {
  const text = source.slice(segment.from, segment.to);
  const lines: LineRange[] = [];
  const isBroken = text.includes('\r');
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    if (isBroken) for (const part of text.slice(from, to).matchAll(/[^\r]+/gu)) lines.push({ from: segment.from + from + part.index, to: segment.from + from + part.index + part[0].length });
    else if (to > from) lines.push({ from: segment.from + from, to: segment.from + to });
    from = to + 1;
  }
  return lines;
}

interface Paragraph {
  readonly source: string;
  readonly segment: Segment;
  readonly lines: readonly LineRange[];
  readonly isPlain: boolean;
  readonly blanks: number;
  readonly page: number;
}

function assemble({ source, segment, lines, isPlain, blanks, page }: Paragraph, walker: Walker): Block | null {
  const only = lines[0];
  if (lines.length === 1 && only !== undefined && walker.isBare(only)) {
    const reading = isPlain ? plainReading(source, only.from, only.to) : readingOf(source, only.from, only.to);
    return reading.text === '' ? null : {
      kind: segment.kind, text: reading.text, map: reading.map, breaks: NONE, heading: segment.heading, bold: false, italic: false, marks: NONE,
      label: segment.label, blanks, indent: indentIn(source, only), page, cell: segment.cell ?? null,
    };
  }
  const builder = new ReadingBuilder(source, isPlain);
  const breaks: number[] = [];
  const marks: Block['marks'][number][] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LineRange;
    if (index > 0) {
      builder.gap(lines[index - 1]?.to ?? line.from, line.from);
      if (builder.length > 0) breaks.push(builder.length + 1);
    }
    walker.walk(line, builder, (mark) => marks.push({ label: mark.label, at: builder.length, source: mark.from, sourceEnd: mark.to }));
  }
  const reading = builder.finish();
  const opensWithMark = marks[0]?.at === 0;
  if (reading.text === '') return null;
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return null;
  const { bold, italic } = walker.style(first.from, last.to);
  return {
    kind: opensWithMark ? 'note' : segment.kind, text: reading.text, map: reading.map,
    breaks: breaks.length === 0 ? NONE : breaks.filter((at) => at < reading.text.length), heading: segment.heading, bold, italic,
    marks: marks.length === 0 ? NONE : marks, label: opensWithMark ? (marks[0]?.label ?? null) : segment.label, blanks, indent: indentIn(source, first), page,
    cell: segment.cell ?? null,
  };
}

function indentIn(source: string, { from, to }: LineRange): number {
  return skipSpace(source, from, Math.min(to, from + 200)) - from;
}

type Thing = Hole | MarkAt;

/** Walks holes, marks and styles forward; lines come in order. */
class Walker {
  readonly #things: readonly Thing[];
  readonly #styles: Markup['styles'];
  #next = 0;
  #nextStyle = 0;

  constructor(markup: Markup) {
    const { holes, marks, styles } = markup;
    this.#things = marks.length === 0 ? holes : [...holes, ...marks].sort((a, b) => a.from - b.from);
    this.#styles = styles;
  }

  /** No markup from the line on, as far as it reaches. */
  isBare(line: LineRange): boolean {
    return (this.#things[this.#next]?.from ?? Infinity) >= line.to && this.#nextStyle >= this.#styles.length;
  }

  walk(line: LineRange, builder: ReadingBuilder, onMark: (mark: MarkAt) => void): void {
    let at = line.from;
    for (; this.#next < this.#things.length; this.#next++) {
      const thing = this.#things[this.#next];
      if (thing === undefined || thing.from >= line.to) break;
      if (thing.from < at) {
        at = Math.max(at, Math.min(thing.to, line.to));
        continue;
      }
      builder.source(at, thing.from);
      at = Math.min(thing.to, line.to);
      if ('label' in thing) onMark(thing);
      else if (thing.text !== '') builder.instead(thing.text, thing.from, thing.to);
    }
    builder.source(at, line.to);
  }

  /** A block counts as bold where most of it is. */
  style(from: number, to: number): { bold: boolean; italic: boolean } {
    let bold = 0;
    let italic = 0;
    while ((this.#styles[this.#nextStyle]?.to ?? Infinity) <= from) this.#nextStyle++;
    for (let i = this.#nextStyle; (this.#styles[i]?.from ?? Infinity) < to; i++) {
      const style = this.#styles[i];
      if (style === undefined) break;
      const length = Math.min(style.to, to) - Math.max(style.from, from);
      if (style.bold) bold += length;
      if (style.italic) italic += length;
    }
    const most = (to - from) * 0.6;
    return { bold: bold > most, italic: italic > most };
  }
}
