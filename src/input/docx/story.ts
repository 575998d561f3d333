import type { FlowItem } from '../flow.ts';
import { plainRun } from '../lay.ts';
import { numbered, paragraphOf, Runs } from '../runs.ts';
import { printedLetters, symbolOf } from '../signs.ts';
import type { XmlWalk } from '../xml.ts';
import { Fields, isPageNumber } from './fields.ts';
import { NOTHING, type Lists, type Printed } from './lists.ts';
import type { NoteKind, Notes } from './notes.ts';
import { NO_LETTERS, NO_MANNER, readLetters, readManner, type Letters, type Manner } from './properties.ts';
import type { LettersLook, ParagraphStyle, Styles } from './styles.ts';
import { readTable } from './table.ts';

export interface Context {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly notes: Notes;
  /** Properties by how they are written. */
  readonly letters: Map<string, Letters>;
  readonly manners: Map<string, Manner>;
}

/** A paragraph that is being read. */
interface Open {
  manner: Manner;
  style: ParagraphStyle;
  /** Of the paragraph before, where that has no end of its own. */
  readonly before: Carried | null;
  readonly runs: Runs;
  /** Text boxes: laid behind it. */
  readonly boxes: FlowItem[];
  number: Printed | null;
}

/** What a paragraph whose mark is deleted or hidden hands on to the next. */
interface Carried {
  readonly number: string;
  readonly runs: Runs;
  readonly boxes: FlowItem[];
}

/** Neither text nor around text. */
const ASIDE: ReadonlySet<string> = new Set([
  'pPr', 'rPr', 'sectPr', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr', 'del', 'moveFrom', 'delText', 'delInstrText', 'rubyPr', 'rt', 'ctrlPr', 'bodyPr', 'lstStyle',
]);

/** Signs that are elements (17.3.3). The hyphen that does not break is printed as any other; no grammar should have to know it. */
const SIGNS: ReadonlyMap<string, string> = new Map([['tab', '\t'], ['ptab', '\t'], ['br', '\n'], ['cr', '\n'], ['noBreakHyphen', '-'], ['softHyphen', '']]);

/** Running text with its tables and boxes: the document's, a note's (ECMA-376 part 1, 17.2 and 17.3). */
export class Story {
  readonly #walk: XmlWalk;
  readonly #context: Context;
  #fields = new Fields();
  #open: Open | null = null;
  #look: LettersLook;
  #isRaised = false;
  #carried: Carried | null = null;
  /** Pieces of text so far. */
  #pieces = 0;
  /** A note whose mark is set by hand, as far as the mark is read. */
  #marked: { readonly kind: NoteKind; readonly id: string; mark: string } | null = null;

  constructor(walk: XmlWalk, context: Context) {
    this.#walk = walk;
    this.#context = context;
    this.#look = context.styles.look(NO_LETTERS, context.styles.paragraph(null));
  }

  /** The blocks of the element that was met last; `aside` takes those of its children that are the caller's affair. */
  contents(aside: (name: string) => boolean = () => false): FlowItem[] {
    const around = { fields: this.#fields, carried: this.#carried };
    this.#fields = new Fields();
    this.#carried = null;
    const items: FlowItem[] = [];
    const block = (name: string): void => {
      if (aside(name)) return;
      if (name === 'p') this.#paragraph(items);
      else if (name === 'tbl') this.#table(items);
      else if (name === 'AlternateContent') this.#alternate(block);
      else if (!ASIDE.has(name)) this.#walk.children(block);
    };
    this.#walk.children(block);
    this.#flush(items);
    this.#fields = around.fields;
    this.#carried = around.carried;
    return items;
  }

  #table(items: FlowItem[]): void {
    this.#flush(items);
    items.push(readTable(this.#walk, (own) => this.contents(own)));
  }

  #paragraph(items: FlowItem[]): void {
    const around = { open: this.#open, look: this.#look };
    const before = this.#carried;
    this.#carried = null;
    const open: Open = {
      manner: NO_MANNER, style: this.#context.styles.paragraph(null), before, runs: before?.runs ?? new Runs(), boxes: before?.boxes ?? [], number: null,
    };
    this.#open = open;
    this.#walk.children((name) => {
      if (name === 'pPr') {
        open.manner = this.#walk.alike(this.#context.manners, () => readManner(this.#walk));
        open.style = this.#context.styles.paragraph(open.manner.style);
      } else {
        this.#count(open);
        this.#inline(name);
      }
    });
    this.#fields.endParagraph();
    this.#close(open, items);
    this.#open = around.open;
    this.#look = around.look;
  }

  /** Before its text is read: lists in boxes come after it. A paragraph that runs into the next is counted with it. */
  #count(open: Open): void {
    if (open.number !== null || open.manner.mark.deleted || this.#isMarkHidden(open)) return;
    open.number = this.#context.lists.next(open.manner, open.style);
  }

  #isMarkHidden({ manner, style }: Open): boolean {
    return (manner.mark.hidden ?? (manner.mark.style !== null || style.letters.hidden === true)) && this.#context.styles.look(manner.mark, style).hidden;
  }

  #close(open: Open, items: FlowItem[]): void {
    const { manner, style, before, runs, boxes } = open;
    if (manner.mark.deleted || this.#isMarkHidden(open)) {
      const isHeading = !manner.mark.deleted && runs.list.length > 0 && before === null;
      const number = isHeading ? this.#context.lists.next(manner, style).text : before?.number ?? '';
      this.#carried = { number, runs, boxes };
      return;
    }
    this.#count(open);
    const number = before === null || before.number === '' ? open.number ?? NOTHING : { text: before.number, isTight: false };
    const outline = manner.outline === null ? style.heading : manner.outline < 9 ? manner.outline + 1 : null;
    items.push(numbered(number, runs.finish(), outline));
    for (const box of boxes) items.push(box);
  }

  /** The last paragraph has no next one to run into. */
  #flush(items: FlowItem[]): void {
    const last = this.#carried;
    this.#carried = null;
    if (last === null) return;
    const list = last.runs.finish();
    if (list.length > 0) items.push(paragraphOf(list, last.number));
    for (const box of last.boxes) items.push(box);
  }

  readonly #inline = (name: string): void => {
    const walk = this.#walk;
    const sign = SIGNS.get(name);
    if (sign !== undefined) this.#text(sign);
    else if (name === 'r') this.#run();
    else if (name === 't') this.#text(walk.content().replace(/[\n\r]/g, ' '));
    else if (name === 'sym') this.#text(symbolOf(walk.attribute('char'), walk.attribute('font')));
    else if (name === 'fldChar') this.#fields.mark(walk.attribute('fldCharType'));
    else if (name === 'instrText') this.#fields.code(walk.content());
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#note(name === 'footnoteReference' ? 'footnote' : 'endnote');
    else if (name === 'AlternateContent') this.#alternate(this.#inline);
    else if (BOXES.has(name)) this.#box(name);
    else if (name === 'sup') this.#raised();
    else if (ASIDE.has(name) || (name === 'fldSimple' && isPageNumber(walk.attribute('instr') ?? ''))) return;
    else {
      // A fraction's upper part and its lower one.
      if (name === 'den') this.#text('/');
      walk.children(this.#inline);
    }
  };

  #run(): void {
    const around = this.#look;
    const style = this.#open?.style ?? this.#context.styles.paragraph(null);
    this.#look = this.#context.styles.look(NO_LETTERS, style);
    this.#walk.children((name) => {
      if (name === 'rPr') this.#look = this.#context.styles.look(this.#walk.alike(this.#context.letters, () => readLetters(this.#walk)), style);
      else this.#inline(name);
    });
    this.#endMark();
    this.#look = around;
  }

  /** The power of a formula. */
  #raised(): void {
    const around = this.#isRaised;
    this.#isRaised = true;
    this.#walk.children(this.#inline);
    this.#isRaised = around;
  }

  get #isHidden(): boolean {
    return this.#look.hidden || this.#fields.isHidden;
  }

  #text(text: string): void {
    if (text === '' || this.#look.hidden) return;
    if (this.#fields.isHidden) {
      const look = this.#look;
      this.#fields.hold(() => { this.#open?.runs.text(printedLetters(text, look), look); });
      return;
    }
    this.#pieces++;
    if (this.#marked !== null) this.#marked.mark += text;
    else this.#open?.runs.text(printedLetters(text, this.#look), this.#isRaised ? { ...this.#look, raised: true } : this.#look);
  }

  #note(kind: NoteKind): void {
    if (this.#isHidden) return;
    const id = this.#walk.attribute('id') ?? '';
    this.#pieces++;
    if (/^(?:1|true|on)$/.test(this.#walk.attribute('customMarkFollows') ?? '')) this.#marked = { kind, id, mark: '' };
    else this.#open?.runs.note(this.#context.notes.call(kind, id, ''));
  }

  #endMark(): void {
    const marked = this.#marked;
    this.#marked = null;
    if (marked !== null) this.#open?.runs.note(this.#context.notes.call(marked.kind, marked.id, marked.mark.trim()));
  }

  /** A text box or a drawing's text, laid behind the paragraph that it is anchored in. */
  #box(name: string): void {
    const open = this.#open;
    if (open === null || this.#isHidden) return;
    if (name === 'p') this.#paragraph(open.boxes);
    else if (name === 'tbl') this.#table(open.boxes);
    else if (name === 'textpath') {
      const text = this.#walk.attribute('string');
      if (text !== null) open.boxes.push(paragraphOf([plainRun(text)]));
    } else for (const item of this.contents()) open.boxes.push(item);
  }

  /** One branch only: the first that has text (ECMA-376 part 3, 7.6). */
  #alternate(content: (name: string) => void): void {
    const before = this.#pieces;
    this.#walk.children((name) => {
      if (this.#pieces === before && (name === 'Choice' || name === 'Fallback')) this.#walk.children(content);
    });
  }
}

const BOXES: ReadonlySet<string> = new Set(['txbxContent', 'txBody', 'p', 'tbl', 'textpath']);
