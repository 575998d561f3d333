import type { Limits } from '../../types.ts';
import type { FlowParagraph } from '../flow.ts';
import { attribute, descendants, wordsIn, type Element, type Parent } from './nodes.ts';
import { Walker } from './walker.ts';

/** Footnotes of a page: links up and down between a mark and its note, as Word, LibreOffice and generators of pages write them. */
export class Notes {
  /** Elements of notes, which are not read where they stand, with their labels. */
  readonly #notes = new Map<Element, string>();
  /** Labels by the name that a mark's link leads to. */
  readonly #labels = new Map<string, string>();

  add(element: Element, target: string, label: string): void {
    this.#notes.set(element, label);
    this.#labels.set(target, label);
  }

  isNote(element: Element): boolean {
    return this.#notes.has(element);
  }

  /** The label of the note that a link calls, or null. */
  called(link: Element): string | null {
    const href = attribute(link, 'href') ?? '';
    return href.startsWith('#') ? this.#labels.get(href.slice(1)) ?? null : null;
  }

  read(limits: Limits): ReadonlyMap<string, readonly FlowParagraph[]> {
    const read = new Map<string, FlowParagraph[]>();
    for (const [element, label] of this.#notes) {
      const walker = new Walker(null, limits);
      walker.inside(element);
      const paragraphs = walker.finish().flatMap((item) => (item.kind === 'paragraph' ? [item] : []));
      read.set(label, [...(read.get(label) ?? []), ...paragraphs.map((paragraph, i) => (i === 0 ? { ...paragraph, number: '' } : paragraph))]);
    }
    return read;
  }
}

/** `#_ftn1`, `#sdfootnote1sym`, `#fn1`, `#fn:1`, `#cite_note-3` */
const TARGET = /^(?:_(?:ftn|edn)\d|sd(?:foot|end)note\d+sym$|(?:user-content-)?(?:fn|footnote|note|cite_note|endnote)[-:_]?\w)/i;
const MARK = /^[\s[(]*(\d{1,3}|[ivxlc]{1,6}|\*{1,3}|[a-z])[\s\])]*$/i;
const BLOCKS: ReadonlySet<string> = new Set(['div', 'li', 'p', 'td', 'dd', 'aside', 'section']);

export function notesOf(body: Parent): Notes {
  const notes = new Notes();
  const marks = new Map<string, string>();
  const named = new Map<string, Element>();
  for (const element of descendants(body)) {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) if (name !== null && !named.has(name)) named.set(name, element);
    const target = element.tagName === 'a' ? (attribute(element, 'href') ?? '') : '';
    if (!target.startsWith('#') || !TARGET.test(target.slice(1)) || marks.has(target.slice(1))) continue;
    const label = MARK.exec(wordsIn(element))?.[1];
    if (label !== undefined) marks.set(target.slice(1), label);
  }
  const used = new Set<string>();
  for (const [target, printed] of marks) {
    const place = named.get(target);
    const block = place === undefined ? null : blockOf(place);
    if (block === null || notes.isNote(block)) continue;
    let label = printed;
    for (let again = 2; used.has(label); again++) label = `${printed}-${again}`;
    used.add(label);
    notes.add(block, target, label);
  }
  return notes;
}

/** The paragraph or item that a note's name stands in or is; the whole division where it holds nothing else. */
function blockOf(place: Element): Element | null {
  let block: Element | null = null;
  for (let node: Parent | null = place; node !== null && 'tagName' in node; node = node.parentNode) {
    if (!BLOCKS.has(node.tagName)) {
      if (block !== null) break;
      continue;
    }
    const id = attribute(node, 'id') ?? '';
    if (block === null || /^(?:sd(?:foot|end)note|ftn|edn)\d+$/i.test(id) || (block.tagName === 'p' && node.tagName === 'li')) block = node;
    else break;
  }
  return block;
}

/** The link back from a note to its mark. */
export function isBackLink(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  const href = attribute(element, 'href') ?? '';
  return /^#(?:_(?:ftnref|ednref)\d|sd(?:foot|end)note\d+anc|(?:user-content-)?(?:fnref|ref|cite_ref|footnote-ref|footnoteref))/i.test(href);
}
