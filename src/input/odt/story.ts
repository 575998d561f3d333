import type { FlowItem, FlowParagraph } from '../flow.ts';
import { numeral } from '../numerals.ts';
import { Labels, noteParagraphs, numbered, Runs } from '../runs.ts';
import { printedLetters } from '../signs.ts';
import type { XmlWalk } from '../xml.ts';
import { NOTHING, type Lists, type OpenList, type Printed } from './lists.ts';
import { wholeOf } from './liststyles.ts';
import type { Letters, Styles } from './styles.ts';
import { readTable, type Budget } from './table.ts';

/** What is no text of the document, or is no text that is printed. */
const ASIDE: ReadonlySet<string> = new Set([
  'tracked-changes', 'forms', 'annotation', 'annotation-end', 'number', 'script', 'ruby-text', 'page-number', 'page-count', 'page-continuation', 'event-listeners', 'table-of-content-source', 'dde-connection-decls',
]);
/** Drawings: what is written in them is laid behind the paragraph (ODF 1.3 part 3, 10). */
const DRAWN: ReadonlySet<string> = new Set([
  'frame', 'text-box', 'custom-shape', 'rect', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'circle', 'ellipse', 'g', 'connector', 'caption', 'measure', 'control', 'page-thumbnail', 'scene', 'object',
]);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'h', 'list', 'table', 'numbered-paragraph']);
const MOST_SPACES = 1000;

interface Open {
  readonly runs: Runs;
  readonly boxes: FlowItem[];
  isHidden: boolean;
}

/** An item of a list while its paragraphs are read. */
interface Item {
  readonly list: OpenList;
  readonly level: number;
  readonly start: number | null;
  /** Its number stands before its first paragraph only. */
  isNumbered: boolean;
}

/** Running text with its lists, tables, notes and boxes. */
export class Story {
  readonly notes = new Map<string, readonly FlowParagraph[]>();
  readonly #walk: XmlWalk;
  readonly #styles: Styles;
  readonly #lists: Lists;
  readonly #labels = new Labels();
  readonly #budget: Budget = { left: 200_000 };
  #open: Open | null = null;
  #letters: Letters;
  #list: { readonly list: OpenList; readonly style: string; readonly level: number } | null = null;
  #item: Item | null = null;
  #counted = 0;

  constructor(walk: XmlWalk, styles: Styles, lists: Lists) {
    this.#walk = walk;
    this.#styles = styles;
    this.#lists = lists;
    this.#letters = styles.paragraph('').letters;
  }

  /** The blocks of the element that was met last, apart from the lists around it. */
  contents(): FlowItem[] {
    const around = { open: this.#open, letters: this.#letters, list: this.#list, item: this.#item };
    this.#open = null;
    this.#list = null;
    this.#item = null;
    const items: FlowItem[] = [];
    this.#walk.children((name) => { this.#block(name, items); });
    this.#open = around.open;
    this.#letters = around.letters;
    this.#list = around.list;
    this.#item = around.item;
    return items;
  }

  #block(name: string, items: FlowItem[]): void {
    const walk = this.#walk;
    if (name === 'p' || name === 'h') this.#paragraph(name === 'h', items);
    else if (name === 'list') this.#readList(items);
    else if (name === 'list-item' || name === 'list-header' || name === 'numbered-paragraph') this.#readItem(name, items);
    else if (name === 'table') items.push(readTable(walk, () => this.contents(), this.#budget));
    else if (name === 'section' && isHidden(walk)) return;
    else if (!ASIDE.has(name)) walk.children((inner) => { this.#block(inner, items); });
  }

  #readList(items: FlowItem[]): void {
    const walk = this.#walk;
    const around = this.#list;
    const named = walk.attribute('style-name');
    const style = named ?? around?.style ?? '';
    const known = this.#styles.lists.get(style) ?? null;
    const counters = around?.list.counters ?? this.#lists.open(style, walk.attribute('id'), walk.attribute('continue-list'), walk.attribute('continue-numbering') === 'true');
    this.#list = { list: { style: known, counters }, style, level: (around?.level ?? 0) + 1 };
    walk.children((name) => { this.#block(name, items); });
    this.#list = around;
  }

  #readItem(name: string, items: FlowItem[]): void {
    const walk = this.#walk;
    const around = { list: this.#list, item: this.#item };
    const start = walk.attribute('start-value');
    if (name === 'numbered-paragraph') {
      const style = walk.attribute('style-name') ?? '';
      const counters = this.#lists.open(style, null, null, true);
      this.#list = { list: { style: this.#styles.lists.get(style) ?? null, counters }, style, level: Math.max(1, wholeOf(walk.attribute('level'), 1)) };
    }
    const list = this.#list;
    if (list !== null) this.#item = { list: list.list, level: list.level, start: start === null ? null : wholeOf(start, 1), isNumbered: name === 'list-header' };
    walk.children((inner) => { this.#block(inner, items); });
    this.#list = around.list;
    this.#item = around.item;
  }

  #paragraph(isHeading: boolean, items: FlowItem[]): void {
    const walk = this.#walk;
    const around = { open: this.#open, letters: this.#letters };
    const style = this.#styles.paragraph(walk.attribute('style-name') ?? '');
    const level = isHeading ? Math.max(1, wholeOf(walk.attribute('outline-level'), 1)) : null;
    const number = this.#number(level, style.list);
    const open: Open = { runs: new Runs(), boxes: [], isHidden: false };
    this.#open = open;
    this.#letters = style.letters;
    walk.children(this.#inline, this.#written);
    if (!open.isHidden) items.push(numbered(number, open.runs.finish(), level ?? style.heading));
    for (const box of open.boxes) items.push(box);
    this.#open = around.open;
    this.#letters = around.letters;
  }

  /** Before its text is read: lists in boxes come after it. */
  #number(level: number | null, list: string | null): Printed {
    const item = this.#item;
    const start = this.#walk.attribute('start-value');
    if (item !== null) {
      if (item.isNumbered) return NOTHING;
      item.isNumbered = true;
      const style = item.list.style ?? this.#styles.lists.get(list ?? '') ?? (level === null ? null : this.#styles.outline);
      return this.#lists.item({ style, counters: item.list.counters }, item.level, item.start);
    }
    const { outline } = this.#styles;
    if (level === null || outline === null || this.#walk.attribute('is-list-header') === 'true') return NOTHING;
    return this.#lists.heading(outline, level, start === null || this.#walk.attribute('restart-numbering') !== 'true' ? null : wholeOf(start, 1));
  }

  readonly #inline = (name: string): void => {
    const walk = this.#walk;
    if (name === 'span') this.#span();
    else if (name === 's') this.#text(' '.repeat(Math.min(wholeOf(walk.attribute('c'), 1), MOST_SPACES)));
    else if (name === 'tab') this.#text('\t');
    else if (name === 'line-break') this.#text('\n');
    else if (name === 'note') this.#note();
    else if (BLOCKS.has(name)) this.#box((boxes) => { this.#block(name, boxes); });
    else if (DRAWN.has(name)) this.#box((boxes) => { for (const item of this.contents()) boxes.push(item); });
    else if (name === 'hidden-paragraph') this.#hide();
    else if (!ASIDE.has(name) && !(name === 'hidden-text' && walk.attribute('is-hidden') !== 'false') && walk.attribute('display') !== 'none') {
      walk.children(this.#inline, this.#written);
    }
  };

  #span(): void {
    const around = this.#letters;
    this.#letters = this.#styles.within(around, this.#walk.attribute('style-name') ?? '');
    this.#walk.children(this.#inline, this.#written);
    this.#letters = around;
  }

  /** White space of the file is one space (ODF 1.3 part 3, 6.1.2). */
  readonly #written = (text: string): void => {
    this.#text(text.replace(/[\t\n\r ]+/g, ' '));
  };

  #text(text: string): void {
    if (text !== '' && !this.#letters.hidden) this.#open?.runs.text(printedLetters(text, this.#letters), this.#letters);
  }

  #hide(): void {
    if (this.#open !== null && this.#walk.attribute('is-hidden') !== 'false') this.#open.isHidden = true;
  }

  #box(read: (boxes: FlowItem[]) => void): void {
    if (this.#open !== null && !this.#letters.hidden) read(this.#open.boxes);
  }

  /** The file says what is printed for its mark. */
  #note(): void {
    const walk = this.#walk;
    if (this.#letters.hidden) return;
    const isEnd = walk.attribute('note-class') === 'endnote';
    let mark = '';
    let items: readonly FlowItem[] = [];
    walk.children((name) => {
      if (name === 'note-citation') mark = walk.content().trim();
      else if (name === 'note-body') items = this.contents();
    });
    this.#counted++;
    const label = this.#labels.free(mark === '' ? numeral(this.#counted, isEnd ? 'lowerRoman' : 'decimal') : mark);
    this.notes.set(label, noteParagraphs(items, ''));
    this.#open?.runs.note(label);
  }
}

/** A section that is not shown, or is shown under a condition that is not met (19.821). */
function isHidden(walk: XmlWalk): boolean {
  const display = walk.attribute('display');
  return display === 'none' || (display === 'condition' && walk.attribute('is-hidden') === 'true');
}
