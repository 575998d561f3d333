import type { Limits } from '../../types.ts';
import type { FlowCell, FlowItem, FlowParagraph, FlowRow, Run } from '../flow.ts';
import { within } from '../limits.ts';
import { isLeftOut } from './body.ts';
import { attribute, count, hasClass, isElement, style, textOf, wordsIn, type Element, type Node, type Parent } from './nodes.ts';
import { isBackLink, type Notes } from './notes.ts';
import { listOf, numberOf, type List } from './numbers.ts';

/** What holds for the words of an element. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly font: string | null;
  readonly isKept: boolean;
  readonly isHidden: boolean;
}

const PLAIN: Look = { bold: false, italic: false, raised: false, font: null, isKept: false, isHidden: false };

const BLOCKS: ReadonlySet<string> = new Set([
  'p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'section', 'article', 'header', 'footer', 'main', 'aside', 'address', 'center', 'form', 'fieldset', 'legend', 'figure',
  'figcaption', 'hr', 'details', 'summary', 'caption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'tr', 'body', 'html',
]);

/** Walks an element's children and gathers paragraphs and tables. */
export class Walker {
  readonly #notes: Notes | null;
  readonly #limits: Limits;
  readonly #items: FlowItem[] = [];
  readonly #lists: List[] = [];
  #runs: Run[] = [];
  #number = '';
  #heading: number | null = null;
  #depth: number;

  /** `notes`: null within a note itself. */
  constructor(notes: Notes | null, limits: Limits, depth = 0) {
    this.#notes = notes;
    this.#limits = limits;
    this.#depth = depth;
  }

  inside(parent: Parent): void {
    this.#children(parent, PLAIN);
  }

  finish(): FlowItem[] {
    this.#close();
    return this.#items;
  }

  #children(parent: Parent, look: Look): void {
    within(++this.#depth, 'depth', this.#limits);
    for (const node of parent.childNodes) this.#node(node, look);
    this.#depth--;
  }

  #node(node: Node, look: Look): void {
    const text = textOf(node);
    if (text !== null) this.#text(text, look);
    else if (isElement(node) && !this.#isPassedOver(node)) this.#element(node, lookOf(node, look));
  }

  #isPassedOver(element: Element): boolean {
    return isLeftOut(element, style(element, 'display'), style(element, 'visibility')) || this.#notes?.isNote(element) === true || (this.#notes === null && isBackLink(element));
  }

  #element(element: Element, look: Look): void {
    const { tagName } = element;
    const called = tagName === 'a' ? this.#notes?.called(element) ?? null : null;
    if (called !== null) this.#runs.push({ text: '', bold: false, italic: false, raised: false, note: called, font: null });
    else if (tagName === 'br') this.#runs.push(runOf('\n', look));
    else if (tagName === 'table') this.#table(element);
    else if (hasMark(element, /mso-list\s*:\s*ignore/i)) this.#number = bulletOr(wordsIn(element).trim());
    else if (BLOCKS.has(tagName)) this.#block(element, look);
    else this.#children(element, look);
  }

  #block(element: Element, look: Look): void {
    this.#close();
    const { tagName } = element;
    const isList = tagName === 'ul' || tagName === 'ol';
    if (isList) this.#lists.push(listOf(element));
    const level = headingLevel(element);
    if (tagName === 'li') this.#number = numberOf(this.#lists[this.#lists.length - 1] ?? { type: null, step: 1, next: 1, open: '' }, element);
    if (level !== null) this.#number = this.#composed();
    this.#heading = level ?? (tagName === 'p' || tagName === 'div' ? null : this.#heading);
    this.#children(element, look);
    this.#close();
    if (level !== null) this.#heading = null;
    if (tagName === 'li') this.#number = '';
    if (isList) this.#lists.pop();
  }

  /** `1.` of a heading below the heading `1.` is `1.1.`: a browser shows less than what was typed. */
  #composed(): string {
    if (!/^\d+\.$/.test(this.#number)) return this.#number;
    const above: string[] = [];
    for (let i = this.#lists.length - 2; i >= 0 && this.#lists[i]?.type === '1' && this.#lists[i]?.open !== ''; i--) above.unshift(this.#lists[i]?.open ?? '');
    return above.join('') + this.#number;
  }

  #text(text: string, look: Look): void {
    if (look.isHidden) return;
    if (look.isKept) this.#runs.push(runOf(text, look));
    else {
      const last = this.#runs[this.#runs.length - 1];
      const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
      const own = last === undefined || /[ \n]$/.test(last.text) && last.note === null ? folded.replace(/^ /, '') : folded;
      if (own !== '') this.#runs.push(runOf(own, look));
    }
  }

  #close(): void {
    const runs = this.#runs;
    this.#runs = [];
    if (runs.every((run) => run.note === null && run.text.trim() === '')) return;
    this.#items.push({ kind: 'paragraph', heading: this.#heading, number: this.#number, runs: trimmed(runs), page: 0 } satisfies FlowParagraph);
    this.#number = '';
  }

  #table(table: Element): void {
    this.#close();
    const rows: FlowRow[] = [];
    for (const { row, isHead } of rowsOf(table)) {
      const cells: FlowCell[] = [];
      for (const cell of row.childNodes) {
        if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th') || this.#isPassedOver(cell)) continue;
        const inner = new Walker(this.#notes, this.#limits, this.#depth + 1);
        inner.inside(cell);
        cells.push({ columns: count(cell, 'colspan'), rows: count(cell, 'rowspan'), items: inner.finish() });
      }
      rows.push({ isHead: isHead || isAllHeads(row), cells });
    }
    for (const child of table.childNodes) if (isElement(child) && child.tagName === 'caption') this.#block(child, PLAIN);
    this.#items.push({ kind: 'table', rows });
  }
}

function* rowsOf(table: Element): Iterable<{ readonly row: Element; readonly isHead: boolean }> {
  for (const part of table.childNodes) {
    if (!isElement(part)) continue;
    if (part.tagName === 'tr') yield { row: part, isHead: false };
    else if (/^t(?:head|body|foot)$/.test(part.tagName)) for (const row of part.childNodes) if (isElement(row) && row.tagName === 'tr') yield { row, isHead: part.tagName === 'thead' };
  }
}

/** A row of `<th>` alone. */
function isAllHeads(row: Element): boolean {
  const cells = row.childNodes.filter(isElement);
  return cells.length > 1 && cells.every(({ tagName }) => tagName === 'th');
}

function headingLevel(element: Element): number | null {
  const plain = /^h([1-6])$/.exec(element.tagName)?.[1];
  const word = element.tagName === 'p' ? /mso-outline-level\s*:\s*([1-9])/i.exec(attribute(element, 'style') ?? '')?.[1] ?? (hasClass(element, /\bMsoHeading([1-9])/) ? /MsoHeading([1-9])/.exec(attribute(element, 'class') ?? '')?.[1] : undefined) : undefined;
  const level = plain ?? word;
  return level === undefined ? null : Number(level);
}

function lookOf(element: Element, look: Look): Look {
  const { tagName } = element;
  if (attribute(element, 'style') === null && !MARKED.has(tagName)) return look;
  const weight = style(element, 'font-weight');
  const slant = style(element, 'font-style');
  const place = style(element, 'vertical-align');
  const space = style(element, 'white-space');
  const font = tagName === 'font' ? attribute(element, 'face') : null;
  return {
    bold: weight === '' ? look.bold || BOLD.has(tagName) : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    italic: slant === '' ? look.italic || tagName === 'i' || tagName === 'em' : slant === 'italic' || slant === 'oblique',
    raised: place === '' ? look.raised || tagName === 'sup' : place === 'super',
    font: fontName(style(element, 'font-family')) ?? fontName(font ?? '') ?? look.font,
    isKept: space === '' ? look.isKept || tagName === 'pre' : space.startsWith('pre'),
    isHidden: look.isHidden || hasMark(element, /mso-hide\s*:\s*all/i),
  };
}

const MARKED: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'sup', 'font', 'pre', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const hasMark = (element: Element, mark: RegExp): boolean => mark.test(attribute(element, 'style') ?? '');

/** The first of a list of fonts. */
function fontName(list: string): string | null {
  const first = (list.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
  return first === '' ? null : first;
}

const runOf = (text: string, { bold, italic, raised, font }: Look): Run => ({ text, bold, italic, raised, note: null, font });

/** What Word prints of a list's item; signs of symbol fonts are bullets. */
const bulletOr = (printed: string): string => (/^[\dA-Za-zĐđ(]/u.test(printed) && !/^o$/.test(printed) ? printed : printed.startsWith('+') ? '+' : '-');

function trimmed(runs: readonly Run[]): Run[] {
  const last = runs.findLastIndex((run) => run.note !== null || run.text.trim() !== '');
  return runs.slice(0, last + 1).map((run, i) => (i === last && run.note === null ? { ...run, text: run.text.trimEnd() } : run));
}
