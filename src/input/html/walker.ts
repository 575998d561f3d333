import type { FlowItem, FlowParagraph, FlowRow } from '../flow.ts';
import { within } from '../limits.ts';
import { isLeftOut } from './body.ts';
import { isBulletOf, Line } from './line.ts';
import { lookOf, PLAIN, type Look } from './look.ts';
import { attribute, hasClass, isElement, outer, textOf, wordsIn, type Element, type Node, type Parent } from './nodes.ts';
import { listOf, Lists } from './numbers.ts';
import type { Page } from './page.ts';
import type { Style } from './sheet.ts';
import { isScaffold, rowOf, rowsOf } from './table.ts';

const BLOCKS: ReadonlySet<string> = new Set([
  'p', 'div', 'li', 'ul', 'ol', 'menu', 'dir', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'listing', 'xmp', 'plaintext', 'section', 'article', 'header', 'footer', 'main', 'aside', 'address', 'center', 'form',
  'fieldset', 'legend', 'figure', 'figcaption', 'hr', 'details', 'summary', 'caption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'search', 'optgroup', 'option', 'td', 'th', 'tr', 'body', 'html',
]);
const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|flow-root|table(?:-row)?)$/;

/** A note begins in a block that holds several. */
export interface NoteStart {
  readonly label: string;
  /** How many items come before it. */
  readonly at: number;
}

/** Walks an element and gathers paragraphs and tables. */
export class Walker {
  readonly #page: Page;
  /** The block of notes that is read, or null in the text. */
  readonly #block: Element | null;
  readonly #items: FlowItem[] = [];
  readonly #lists = new Lists();
  readonly starts: NoteStart[] = [];
  #line = new Line();
  #number = '';
  #heading: number | null = null;
  #depth: number;

  constructor(page: Page, block: Element | null = null, depth = 0) {
    this.#page = page;
    this.#block = block;
    this.#depth = depth;
  }

  read(parent: Parent, look: Look = PLAIN): FlowItem[] {
    this.#children(parent, look);
    this.#close();
    return this.#items;
  }

  #children(parent: Parent, look: Look): void {
    within(++this.#depth, 'depth', this.#page.limits);
    for (const node of parent.childNodes) this.#node(node, look);
    this.#depth--;
  }

  #node(node: Node, look: Look): void {
    const text = textOf(node);
    if (text !== null) this.#text(text, look);
    if (!isElement(node)) return;
    const style = this.#page.styles.of(node);
    if (!this.#isPassedOver(node, style, look)) this.#element(node, style, lookOf(node, style, look));
  }

  #isPassedOver(element: Element, style: Style, look: Look): boolean {
    const { notes, body } = this.#page;
    if (notes.blocks.has(element) && element !== this.#block) {
      // It counts among the items of its list.
      if (element.tagName === 'li') this.#lists.item(element, style);
      return true;
    }
    if (this.#block === null && /^h[1-6]$/.test(element.tagName) && notes.containers.has(outer(element) ?? element)) return true;
    const isBack = this.#block !== null && (notes.backs.has(element) || attribute(element, 'role') === 'doc-backlink' || hasClass(element, /back-?(?:link|ref)/i));
    return isBack || isLeftOut(element, style, look, body);
  }

  #element(element: Element, style: Style, look: Look): void {
    const { tagName } = element;
    this.#start(element);
    const called = this.#page.notes.calls.get(element);
    if (called !== undefined) { if (!look.isHidden) this.#line.note(called); }
    else if (tagName === 'br') this.#break(look);
    else if (tagName === 'table') this.#table(element, look);
    else if (style.get('mso-list') === 'ignore') this.#number = numberInWord(element, look);
    else if (BLOCKS.has(tagName) || BLOCK_DISPLAY.test(style.get('display') ?? '')) this.#paragraphs(element, style, look);
    else if (tagName === 'q') this.#quote(element, look);
    else this.#children(element, look);
  }

  #start(element: Element): void {
    const starts = this.#block === null ? undefined : this.#page.notes.blocks.get(this.#block);
    const label = starts !== undefined && starts.size > 1 ? starts.get(element) : undefined;
    if (label === undefined) return;
    if (this.starts.length > 0) this.#close();
    this.starts.push({ label, at: this.#items.length });
  }

  #paragraphs(element: Element, style: Style, look: Look): void {
    this.#close();
    const { tagName } = element;
    const isList = tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir';
    const level = headingLevel(element, style);
    const heading = this.#heading;
    if (isList) this.#lists.enter(listOf(element, style));
    if (tagName === 'li') this.#number = this.#lists.item(element, style);
    if (level !== null && this.#number !== '') this.#number = this.#lists.heading(this.#number);
    this.#heading = level ?? heading;
    this.#children(element, look);
    this.#close();
    this.#heading = heading;
    if (tagName === 'li') this.#number = '';
    if (isList) this.#lists.leave();
  }

  #quote(element: Element, look: Look): void {
    this.#text('“', look);
    this.#children(element, look);
    this.#text('”', look);
  }

  #text(text: string, look: Look): void {
    if (look.isHidden) return;
    if (look.isKept) this.#kept(text, look);
    else this.#line.text(text, look);
  }

  /** Text as it was typed: an empty line parts paragraphs. */
  #kept(text: string, look: Look): void {
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0 && (line.trim() === '' || this.#line.isBroken)) this.#close();
      else if (i > 0 && !this.#line.isEmpty) this.#line.kept('\n', look);
      if (line.trim() !== '' || i === 0) this.#line.kept(line, look);
    }
  }

  /** Two in a row part paragraphs. */
  #break(look: Look): void {
    if (look.isHidden) return;
    if (this.#line.isBroken) this.#close();
    else if (!this.#line.isEmpty) this.#line.kept('\n', look);
  }

  #close(): void {
    const { runs, bullet } = this.#line.finish();
    this.#line = new Line();
    if (runs.length === 0) return;
    const number = this.#number === '' ? bullet : this.#number;
    const paragraph: FlowParagraph = { kind: 'paragraph', heading: this.#heading, number, runs, page: 0 };
    this.#items.push(this.#heading === null ? paragraph : withGluedNumber(paragraph));
    this.#number = '';
  }

  #table(table: Element, look: Look): void {
    this.#close();
    for (const child of table.childNodes) if (isElement(child) && child.tagName === 'caption') this.#node(child, look);
    const rows: FlowRow[] = [];
    for (const row of rowsOf(table)) {
      const section = this.#shown(outer(row.element) ?? table, look);
      const inner = section === null ? null : this.#shown(row.element, section);
      if (inner !== null) rows.push(rowOf(row, row.element.childNodes.flatMap((cell) => this.#cell(cell, inner))));
    }
    if (isScaffold(table, rows)) for (const row of rows) for (const cell of row.cells) for (const item of cell.items) this.#items.push(item);
    else if (rows.length > 0) this.#items.push({ kind: 'table', rows });
  }

  #cell(cell: Node, look: Look): { element: Element; items: FlowItem[] }[] {
    if (!isElement(cell) || cell.tagName !== 'td' && cell.tagName !== 'th') return [];
    const inner = this.#shown(cell, look);
    return inner === null ? [] : [{ element: cell, items: new Walker(this.#page, this.#block, this.#depth + 1).read(cell, inner) }];
  }

  /** How words in an element look, or null where it is passed over. */
  #shown(element: Element, look: Look): Look | null {
    const style = this.#page.styles.of(element);
    return this.#isPassedOver(element, style, look) ? null : lookOf(element, style, look);
  }
}

/** `h1`, `role="heading"`, and Word's outline levels of paragraphs that are no `h1`. */
function headingLevel(element: Element, style: Style): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1] ?? (attribute(element, 'role') === 'heading' ? attribute(element, 'aria-level') ?? '2' : null)
    ?? /^[1-9]$/.exec(style.get('mso-outline-level') ?? '')?.[0] ?? /(?:^|\s)MsoHeading([1-9])(?:\s|$)/.exec(attribute(element, 'class') ?? '')?.[1];
  return level === undefined || !/^[1-9]$/.test(level) ? null : Number(level);
}

/** `I.MỤC ĐÍCH`: LibreOffice writes a heading's number without what parts it from the words. */
function withGluedNumber(paragraph: FlowParagraph): FlowParagraph {
  const [first, ...others] = paragraph.runs;
  const number = first === undefined || paragraph.number !== '' ? undefined : GLUED.exec(first.text)?.[0];
  return first === undefined || number === undefined ? paragraph : { ...paragraph, number, runs: [{ ...first, text: first.text.slice(number.length) }, ...others] };
}

const GLUED = /^(?:(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,3}){0,4}|[A-ZĐ])[.)]|[a-zđ]\))(?=\p{L}[\p{L}\s])/u;

/** What Word prints before a list's item. */
function numberInWord(element: Element, look: Look): string {
  const printed = wordsIn(element).trim();
  return isBulletOf(printed, look.font) ? '-' : printed;
}
