import type { Lists } from '../docx/lists.ts';
import { NO_LETTERS, NO_MANNER } from '../docx/properties.ts';
import type { ParagraphStyle } from '../docx/styles.ts';
import type { FlowItem } from '../flow.ts';
import { paragraphOf, Runs, type Look } from '../runs.ts';
import { tableOf, type RawRow, type RowPlan } from '../wordtable.ts';
import type { Document } from './document.ts';
import type { Letters, Manner, RowData } from './sprms.ts';

/** Reads stretches of the text: paragraphs end with CR, cells and rows with BEL ([MS-DOC] 2.4.1, 2.4.3). */

const CELL_END = '\u0007';
const ENDS = '\r\u0007\u000c';
const [FIELD, RESULT, FIELD_END] = ['\u0013', '\u0014', '\u0015'];
/** Signs of the font Symbol that documents use, by their place in it. */
const SIGNS: Readonly<Record<number, string>> = { 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb8: '÷', 0xb9: '≠', 0xbb: '≈', 0xae: '→', 0xb0: '°', 0xb7: '•' };
/** Letters that stand for something else or for nothing. */
const SPECIAL: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '-', '\u001f': '', '\u000e': '', '\u0001': '', '\u0002': '', '\u0003': '', '\u0004': '', '\u0005': '', '\u0008': '' };
/** From here on numbers are no lists ([MS-DOC] 2.6.2, sprmPIlfo). */
const NO_LIST = 2047;
const NO_STYLE: ParagraphStyle = { heading: null, list: null, level: null, chain: [], letters: NO_LETTERS, looks: new Map() };

interface OpenRow {
  readonly cells: FlowItem[][];
  items: FlowItem[];
}

export class Story {
  readonly #document: Document;
  readonly #lists: Lists;
  /** By which list the headings of a list are counted. */
  readonly #headings: ReadonlyMap<string, string>;
  readonly #items: FlowItem[] = [];
  #rows: RawRow[] = [];
  #row: OpenRow = { cells: [], items: [] };
  #runs = new Runs();
  /** Of open fields, whether their result has begun. */
  #fields: boolean[] = [];

  constructor(document: Document, lists: Lists, headings: ReadonlyMap<string, string>) {
    this.#document = document;
    this.#headings = headings;
    this.#lists = lists;
  }

  read(from: number, to: number): FlowItem[] {
    const { text } = this.#document;
    for (let at = from; at < to;) {
      const { letters, end } = this.#document.lettersAt(at, to);
      for (; at < end; at++) {
        const letter = text.charAt(at);
        if (ENDS.includes(letter)) this.#end(at, letter);
        else this.#letter(at, letter, letters);
      }
    }
    if (this.#runs.list.length > 0) this.#end(to - 1, '\r');
    this.#endTable();
    return this.#items;
  }

  #letter(at: number, letter: string, letters: Letters): void {
    if (letter === FIELD) this.#fields.push(false);
    else if (letter === RESULT && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (letter === FIELD_END) this.#fields.pop();
    if (letter === FIELD || letter === RESULT || letter === FIELD_END || this.#fields.includes(false) || letters.hidden === true || letters.deleted) return;
    const note = this.#document.noteAt(at);
    if (note !== null) {
      this.#runs.note(note);
      return;
    }
    const printed = letters.symbol !== null && (letter === '(' || letter === '\u0028') ? sign(letters.symbol) : SPECIAL[letter] ?? letter;
    if (printed !== '') this.#runs.text(letters.caps === true ? printed.toUpperCase() : printed, this.#lookOf(letters));
  }

  #lookOf(letters: Letters): Look {
    return { bold: letters.bold === true, italic: letters.italic === true, raised: letters.raised === true, font: letters.font === null ? null : this.#document.font(letters.font) };
  }

  #end(at: number, letter: string): void {
    const manner = this.#document.mannerAt(at);
    const runs = this.#runs.finish();
    this.#runs = new Runs();
    // A field does not reach over the end of a cell.
    if (letter === CELL_END) this.#fields = [];
    if (manner.isRowEnd && (letter === CELL_END || manner.depth > 1)) {
      if (letter === CELL_END) this.#endRow(manner.row);
      return;
    }
    const number = runs.length === 0 && letter === CELL_END ? '' : this.#number(manner);
    const heading = manner.outline !== null && manner.outline < 9 ? manner.outline + 1 : null;
    const paragraph = paragraphOf(runs, number, heading);
    if (manner.depth === 0) {
      this.#endTable();
      this.#items.push(paragraph);
      return;
    }
    this.#row.items.push(paragraph);
    if (letter === CELL_END) {
      this.#row.cells.push(this.#row.items);
      this.#row.items = [];
    }
  }

  #number({ list, level, outline }: Manner): string {
    if (list === null || list === 0 || list >= NO_LIST) return '';
    const own = String(list);
    return this.#lists.next({ ...NO_MANNER, list: outline === null ? own : this.#headings.get(own) ?? own, level: level ?? 0 }, NO_STYLE).text;
  }

  #endRow(row: RowData | null): void {
    const { edges = [], flags = [], isHead = false } = row ?? {};
    const plan: RowPlan = {
      isHead, left: edges[0] ?? 0,
      cells: edges.slice(1).map((right, i) => ({ right, across: across(flags[i] ?? 0), down: down(flags[i] ?? 0) })),
    };
    this.#rows.push({ plan, cells: this.#row.cells });
    this.#row = { cells: [], items: [] };
  }

  #endTable(): void {
    // What has no row's end is no table.
    const left = [...this.#row.cells.flat(), ...this.#row.items];
    this.#row = { cells: [], items: [] };
    if (this.#rows.length > 0) this.#items.push(tableOf(this.#rows));
    this.#rows = [];
    this.#items.push(...left);
  }
}

const sign = (code: number): string => SIGNS[code & 0xff] ?? ((code & 0xf000) === 0xf000 ? '•' : String.fromCharCode(code));

/** [MS-DOC] 2.9.319: 1 goes on with the cell to the left, 2 and 3 begin. */
const across = (flags: number): 'first' | 'more' | null => ((flags & 3) === 0 ? null : (flags & 3) === 1 ? 'more' : 'first');
const down = (flags: number): 'first' | 'more' | null => ((flags >> 5 & 3) === 0 ? null : (flags >> 5 & 3) === 1 ? 'more' : 'first');
