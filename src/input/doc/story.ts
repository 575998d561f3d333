import type { Limits } from '../../types.ts';
import { NOTHING, type Lists, type Printed } from '../docx/lists.ts';
import { NO_LETTERS, NO_MANNER } from '../docx/properties.ts';
import type { ParagraphStyle } from '../docx/styles.ts';
import type { FlowItem } from '../flow.ts';
import { numbered, Runs, type Look } from '../runs.ts';
import { printedLetters, symbolOf } from '../signs.ts';
import type { Document } from './document.ts';
import { fieldsOf, signOfField, type Skip } from './fields.ts';
import { Rows } from './rows.ts';
import type { Letters, Manner } from './sprms.ts';

/** Reads stretches of the text: paragraphs end with CR, cells and rows with BEL, sections with FF ([MS-DOC] 2.4.1, 2.4.3). */

const [CELL_END, TAB, LINE_END, PAGE_END, PARAGRAPH_END, COLUMN_END, FIELD, HYPHEN] = [7, 9, 11, 12, 13, 14, 0x13, 0x1e];
/** Letters before it stand for something else, or for nothing. */
const PLAIN_FROM = 0x20;
/** In the place of a sign of a font of signs. */
const STAND_IN = '(';
/** From here on numbers are no lists ([MS-DOC] 2.6.2, sprmPIlfo). */
const NO_LIST = 2047;
const NO_STYLE: ParagraphStyle = { heading: null, list: null, level: null, chain: [], letters: NO_LETTERS, looks: new Map() };
const NO_ITEMS: readonly FlowItem[] = [];

export interface Context {
  readonly document: Document;
  readonly limits: Limits;
  readonly lists: Lists;
  /** By which list the headings of a list are counted. */
  readonly headings: ReadonlyMap<string, string>;
  /** What stands in boxes, by where they are anchored; a box is taken out as it is met. */
  readonly boxes: Map<number, readonly FlowItem[]>;
}

export class Story {
  readonly #context: Context;
  readonly #rows: Rows;
  #runs = new Runs();
  /** Of the paragraph before, where its end is deleted or hidden. */
  #number = '';
  #boxes: FlowItem[] = [];
  #fields: ReadonlyMap<number, Skip> = new Map();

  constructor(context: Context) {
    this.#context = context;
    this.#rows = new Rows(context.limits);
  }

  read(from: number, to: number): FlowItem[] {
    const { document } = this.#context;
    this.#fields = fieldsOf(document.text, document.specials(from, to));
    for (let at = from; at < to;) {
      const { letters, end } = document.lettersAt(at, to);
      const look: Look = { bold: letters.bold === true, italic: letters.italic === true, raised: letters.raised === true, font: document.font(letters.font) };
      while (at < end) at = this.#step(at, end, letters, look);
    }
    if (this.#runs.list.length > 0) this.#close(NOTHING, null);
    this.#rows.add(this.#boxes);
    return this.#rows.finish();
  }

  /** Reads letters that are nothing special at once, or one that is; says what comes next. */
  #step(at: number, end: number, letters: Letters, look: Look): number {
    const { text } = this.#context.document;
    const code = text.charCodeAt(at);
    if (code === PARAGRAPH_END || code === CELL_END || code === PAGE_END) return this.#end(at, code, letters, look);
    if (code === FIELD) return this.#field(at, letters, look);
    const box = code < PLAIN_FROM ? this.#boxAt(at) : NO_ITEMS;
    if (letters.hidden === true || letters.deleted) return at + 1;
    for (const item of box) this.#boxes.push(item);
    const note = this.#context.document.noteAt(at);
    if (note !== undefined) {
      this.#runs.note(note.label);
      return note.end;
    }
    if (letters.symbol !== null && text.charAt(at) === STAND_IN) {
      this.#runs.text(symbolOf(letters.symbol.code.toString(16), this.#context.document.font(letters.symbol.font)), look);
      return at + 1;
    }
    if (code < PLAIN_FROM) {
      const printed = PRINTED[code];
      if (printed !== undefined) this.#runs.text(printed, look);
      return at + 1;
    }
    return this.#plain(at, end, letters, look);
  }

  #boxAt(at: number): readonly FlowItem[] {
    const { boxes } = this.#context;
    const box = boxes.get(at) ?? NO_ITEMS;
    boxes.delete(at);
    return box;
  }

  #plain(at: number, end: number, letters: Letters, look: Look): number {
    const { document } = this.#context;
    const to = letters.symbol === null ? document.plainTo(at + 1, end) : at + 1;
    this.#runs.text(printedLetters(document.text.slice(at, to), { caps: letters.caps === true, font: look.font }), look);
    return to;
  }

  #field(at: number, letters: Letters, look: Look): number {
    const skip = this.#fields.get(at);
    if (skip === undefined) return at + 1;
    const sign = letters.hidden === true || letters.deleted ? '' : signOfField(skip.code);
    if (sign !== '') this.#runs.text(sign, look);
    return skip.to;
  }

  #end(at: number, code: number, letters: Letters, look: Look): number {
    const { document } = this.#context;
    if (code === PAGE_END && document.goesOnBehind(at)) {
      this.#runs.text('\n', look);
      return at + 1;
    }
    const manner = document.mannerAt(at);
    this.#rows.reach(code === CELL_END ? Math.max(1, manner.depth) : manner.depth);
    if (manner.isRowEnd && (code === CELL_END || manner.depth > 1)) {
      this.#rows.endRow(manner.row);
      return at + 1;
    }
    const isCellEnd = code === CELL_END || (manner.isCellEnd && manner.depth > 1);
    if (!isCellEnd && code === PARAGRAPH_END && (letters.deleted || letters.hidden === true)) this.#carry(manner, letters);
    else this.#close(this.#count(manner), manner.outline !== null && manner.outline < 9 ? manner.outline + 1 : null);
    if (isCellEnd) this.#rows.endCell();
    return at + 1;
  }

  /** A paragraph whose end is deleted or hidden runs into the next; a heading whose end is hidden is counted all the same. */
  #carry(manner: Manner, letters: Letters): void {
    if (!letters.deleted && this.#runs.list.length > 0 && this.#number === '') this.#number = this.#count(manner).text;
  }

  #close(number: Printed, heading: number | null): void {
    this.#rows.add([numbered(this.#number === '' ? number : { text: this.#number, isTight: false }, this.#runs.finish(), heading), ...this.#boxes]);
    this.#runs = new Runs();
    this.#number = '';
    this.#boxes = [];
  }

  #count({ list, level, outline }: Manner): Printed {
    if (list === null || list === 0 || list >= NO_LIST) return NOTHING;
    const own = String(list);
    return this.#context.lists.next({ ...NO_MANNER, list: outline === null ? own : this.#context.headings.get(own) ?? own, level: level ?? 0 }, NO_STYLE);
  }
}

/** Of the others nothing is printed: pictures, comments, ends of fields, hyphens that only may be. */
const PRINTED: Readonly<Record<number, string>> = { [TAB]: '\t', [LINE_END]: '\n', [COLUMN_END]: '\n', [HYPHEN]: '-' };
