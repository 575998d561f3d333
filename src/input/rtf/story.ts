import type { FlowItem, Run } from '../flow.ts';
import { isRaised, type Letters } from './state.ts';
import { tableOf, type RawRow, type RowPlan } from '../wordtable.ts';

/** Tables in tables, as many as `\itapN` may ask for. */
const DEEPEST = 30;

type OpenRun = Omit<Run, 'text'> & { text: string };

interface OpenTable {
  readonly rows: RawRow[];
  cells: FlowItem[][];
  cell: FlowItem[];
}

/** A piece of running text of its own: the document, a note, a text box. Takes letters and the ends of paragraphs, cells and rows. */
export class Story {
  /** A note: it stands at the end of the document. */
  isEnd = false;
  /** `\chftn` was seen: in a note, or in the running text since its last letter. */
  hasMark = false;
  /** `\listtext`: the number as printed before the paragraph; null where none was given. */
  number: string | null = null;
  /** The paragraph was cut by a page's end: it is numbered already. */
  isCut = false;
  readonly #items: FlowItem[] = [];
  /** Tables that are not yet at their end, the outermost first. */
  readonly #tables: OpenTable[] = [];
  #runs: OpenRun[] = [];
  #boxes: FlowItem[] = [];

  /** Something of a paragraph was read. */
  get isBegun(): boolean {
    return this.#runs.length > 0 || this.#boxes.length > 0 || this.number !== null;
  }

  text(text: string, letters: Letters, font: string | null): void {
    if (text === '') return;
    this.hasMark = false;
    const raised = isRaised(letters);
    const last = this.#runs.at(-1);
    if (last?.note === null && last.bold === letters.bold && last.italic === letters.italic && last.raised === raised && last.font === font) {
      last.text += text;
    } else {
      this.#runs.push({ text, bold: letters.bold, italic: letters.italic, raised, note: null, font });
    }
  }

  note(label: string): void {
    this.hasMark = false;
    this.#runs.push({ text: '', bold: false, italic: false, raised: true, note: label, font: null });
  }

  /** Takes back the mark that was typed by hand just before a note. */
  takeTypedMark(): string | null {
    const last = this.#runs.at(-1);
    const mark = last?.raised === true && last.note === null ? /^\s?(\S{1,5})\s?$/u.exec(last.text)?.[1] : undefined;
    if (mark === undefined) return null;
    this.#runs.pop();
    return mark;
  }

  /** Laid behind the paragraph. */
  box(items: readonly FlowItem[]): void {
    for (const item of items) this.#boxes.push(item);
  }

  /** `nesting`: 0 outside of tables. */
  endParagraph(heading: number | null, number: string, nesting: number): void {
    const items = this.#at(nesting);
    const runs = this.#runs.map(wellFormed);
    items.push({ kind: 'paragraph', heading, number, runs, page: 0 });
    for (const box of this.#boxes) items.push(box);
    this.#runs = [];
    this.#boxes = [];
    this.number = null;
    this.isCut = false;
  }

  endCell(nesting: number): void {
    this.#at(nesting);
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.cells.push(table.cell);
    table.cell = [];
  }

  endRow(nesting: number, plan: RowPlan): void {
    this.#at(nesting);
    const table = this.#tables.at(-1);
    if (table !== undefined) endRow(table, plan);
  }

  /** All of it; the story is at its end. */
  finish(plan: RowPlan): FlowItem[] {
    while (this.#tables.length > 0) this.#closeTable(plan);
    return this.#items;
  }

  #at(nesting: number): FlowItem[] {
    const depth = Math.min(Math.max(nesting, 0), DEEPEST);
    while (this.#tables.length > depth) this.#closeTable(null);
    while (this.#tables.length < depth) this.#tables.push({ rows: [], cells: [], cell: [] });
    return this.#tables.at(-1)?.cell ?? this.#items;
  }

  /** What no cell or row has ended was no table; what no row has ended is its last row. */
  #closeTable(plan: RowPlan | null): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const outside = this.#tables.at(-1)?.cell ?? this.#items;
    if (table.rows.length === 0 && table.cells.length === 0) {
      for (const item of table.cell) outside.push(item);
      return;
    }
    endRow(table, plan ?? { isHead: false, left: 0, cells: [] });
    outside.push(tableOf(table.rows));
  }
}

function endRow(table: OpenTable, { isHead, left, cells }: RowPlan): void {
  if (table.cell.some((item) => item.kind === 'table' || item.runs.length > 0)) table.cells.push(table.cell);
  if (table.cells.length > 0) table.rows.push({ plan: { isHead, left, cells: cells.slice(0, table.cells.length) }, cells: table.cells });
  table.cells = [];
  table.cell = [];
}

/** Halves of a character alone, as a cut `\u` leaves them, are no text. */
function wellFormed(run: Run): Run {
  return /[\ud800-\udfff]/.test(run.text) ? { ...run, text: run.text.replace(/\p{Surrogate}/gu, '\ufffd') } : run;
}
