import type { Block, CellPlace } from '../types.ts';
import { blocksOf } from './assemble.ts';
import type { Flow, FlowCell, FlowItem, FlowParagraph, FlowTable, Run } from './flow.ts';
import { UNIT_BEFORE } from './inline.ts';
import { isLayout } from './layout.ts';
import { fromLegacyFont } from './legacy.ts';
import type { Hole, MarkAt, Segment, Style } from './markup.ts';
import { withTypedNotes } from './typednotes.ts';

/** Makes the text of a flow, that positions will count in, and its blocks: a paragraph a line, a table's row a line, notes behind what calls them. */
export function layFlow(flow: Flow): { readonly text: string; readonly blocks: Block[] } {
  const layer = new Layer(flow);
  for (const item of flow.items) layer.item(item);
  // A note that nothing calls is lost text where it is left out.
  for (const label of flow.notes.keys()) layer.note(label);
  return layer.finish();
}

/** A line of the text with its markup. */
interface Line {
  readonly segments: Segment[];
  readonly holes: Hole[];
  readonly marks: MarkAt[];
  readonly styles: Style[];
  readonly blanks: number;
  readonly page: number;
}

const MOST_EMPTY = 100;

/** White space that parts words (vertical tab, form feed, CR). */
const SPACES = /[\v\f\r]+/g;
/** What no printer prints. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\ufeff\ufffe\uffff]/gu;

class Layer {
  readonly #flow: Flow;
  readonly #pieces: string[] = [];
  readonly #lines: Line[] = [];
  readonly #laid = new Set<string>();
  /** Labels called by what was laid last. */
  #called: string[] = [];
  #length = 0;
  #blanks = 0;
  #tables = 0;
  #inTable = 0;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  item(item: FlowItem): void {
    if (item.kind === 'paragraph') this.#paragraph(item);
    else if (isLayout(item)) for (const row of item.rows) for (const cell of row.cells) for (const each of cell.items) this.item(each);
    else this.#table(item);
    if (this.#inTable > 0) return;
    const called = this.#called;
    this.#called = [];
    for (const label of called) this.note(label);
  }

  /** Lays a note once, whoever calls it. */
  note(label: string): void {
    if (this.#laid.has(label)) return;
    this.#laid.add(label);
    for (const [i, paragraph] of (this.#flow.notes.get(label) ?? []).entries()) {
      const line = this.#open(paragraph.page);
      const from = this.#length;
      if (i === 0) {
        this.#write(`[^${label}]: `);
        line.holes.push({ from, to: this.#length, text: '' });
      }
      this.#runs(paragraph, line, '\n');
      this.#close(line, { from, to: this.#length, kind: 'note', heading: null, label });
    }
  }

  finish(): { readonly text: string; readonly blocks: Block[] } {
    const text = this.#pieces.join('');
    const context = { source: text, wrapping: { wrapped: false, width: 0 }, joined: true };
    const lines = this.#flow.notes.size > 0 ? this.#lines : withTypedNotes(text, this.#lines);
    return { text, blocks: lines.flatMap((line) => blocksOf(context, line, line.blanks, line.page)) };
  }

  #paragraph(paragraph: FlowParagraph): void {
    const line = this.#open(paragraph.page);
    const from = this.#length;
    this.#runs(paragraph, line, '\n');
    this.#close(line, { from, to: this.#length, kind: 'paragraph', heading: paragraph.heading, label: null });
  }

  #table(table: FlowTable): void {
    const number = this.#tables++;
    this.#inTable++;
    const grid = new Grid();
    for (const [row, { cells, isHead }] of table.rows.entries()) {
      const line = this.#open(0);
      this.#write('|');
      let next = 0;
      for (const cell of cells) {
        const place: CellPlace = { table: number, row, column: grid.place(row, cell), rows: cell.rows, columns: cell.columns, isHead };
        // What cells above cover, and what this one covers itself, are empty cells, so that columns stand below one another.
        this.#write(`${' |'.repeat(Math.max(0, Math.min(place.column - next, MOST_EMPTY)))} `);
        next = place.column + 1;
        const from = this.#length;
        this.#cell(cell.items, line);
        if (this.#length > from) line.segments.push({ from, to: this.#length, kind: 'cell', heading: null, label: null, cell: place });
        this.#write(' |');
      }
      this.#end(line);
    }
    this.#inTable--;
    this.#blanks++;
  }

  /** A cell's paragraphs, and those of tables in it, on one line. */
  #cell(items: readonly FlowItem[], line: Line, from = this.#length): void {
    for (const item of items) {
      if (item.kind === 'table') for (const row of item.rows) for (const cell of row.cells) this.#cell(cell.items, line, from);
      else {
        if (this.#length > from) this.#write(' ');
        this.#runs(item, line, ' ');
      }
    }
  }

  #runs(paragraph: FlowParagraph, line: Line, lineBreak: string): void {
    if (paragraph.number !== '') this.#write(`${paragraph.number} `);
    const start = this.#length;
    for (const run of paragraph.runs) {
      const from = this.#length;
      if (run.note !== null) {
        this.#mark(run.note, line, `[^${run.note}]`);
        this.#called.push(run.note);
        continue;
      }
      const text = fromLegacyFont(run.text, run.font).replace(SPACES, ' ').replace(INVISIBLE, '').replaceAll('\n', lineBreak);
      const typed = run.raised ? typedMark(text) : null;
      if (typed !== null && !((typed === '2' || typed === '3') && UNIT_BEFORE().test(this.#behind(start)))) this.#mark(typed, line, text);
      else this.#write(text);
      if ((run.bold || run.italic) && this.#length > from) line.styles.push({ from, to: this.#length, bold: run.bold, italic: run.italic });
    }
  }

  #mark(label: string, line: Line, text: string): void {
    line.marks.push({ from: this.#length, to: this.#length + text.length, label });
    this.#write(text);
  }

  /** The last letters of the paragraph as far as it is laid. */
  #behind(from: number): string {
    const length = Math.min(6, this.#length - from);
    if (length <= 0) return '';
    let text = '';
    for (let i = this.#pieces.length - 1; i >= 0 && text.length < length; i--) text = (this.#pieces[i] ?? '') + text;
    return text.slice(-length);
  }

  #open(page: number): Line {
    return { segments: [], holes: [], marks: [], styles: [], blanks: this.#blanks, page };
  }

  #close(line: Line, segment: Segment): void {
    line.segments.push(segment);
    this.#end(line);
  }

  #end(line: Line): void {
    const isEmpty = line.segments.every(({ from, to }) => from === to);
    this.#write('\n');
    if (isEmpty) this.#blanks++;
    else {
      this.#lines.push(line);
      this.#blanks = 0;
    }
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

/** `1`, `(2)`, `[3]`, `*`: what people set above the line by hand to call a note. */
function typedMark(text: string): string | null {
  return /^\s?[[(]?(\d{1,3}|\*{1,3})[\])]?\s?$/.exec(text)?.[1] ?? null;
}

/** Cells that a hostile file sets beyond this column all stand at it. */
const WIDEST = 1000;

/** Which columns the cells of a table stand in: cells above that cover several rows move them to the right. */
class Grid {
  /** Up to which row each column is covered. */
  readonly #covered: number[] = [];
  #row = -1;
  #column = 0;

  place(row: number, cell: FlowCell): number {
    if (row !== this.#row) {
      this.#row = row;
      this.#column = 0;
    }
    while (this.#column < WIDEST && (this.#covered[this.#column] ?? 0) > row) this.#column++;
    const column = this.#column;
    const end = Math.min(WIDEST, column + cell.columns);
    for (let i = column; i < end; i++) this.#covered[i] = row + cell.rows;
    this.#column = end;
    return column;
  }
}

/** A run with nothing said of it. */
export const plainRun = (text: string): Run => ({ text, bold: false, italic: false, raised: false, note: null, font: null });
