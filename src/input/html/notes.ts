import { Labels } from '../runs.ts';
import { attribute, below, contains, hasClass, isElement, outer, textOf, wordsIn, type Element, type Parent } from './nodes.ts';
import type { Styles } from './sheet.ts';

/** Footnotes of a page: links down from a mark to its note and back up, as Word, LibreOffice and generators of pages write them. */
export interface Notes {
  /** Labels by the elements of the marks. */
  readonly calls: ReadonlyMap<Element, string>;
  /** The blocks of notes, which are not read where they stand, and in each the places where notes begin. */
  readonly blocks: ReadonlyMap<Element, ReadonlyMap<Element, string>>;
  /** Links back, which are no words of their notes, and the labels of notes whose marks they are. */
  readonly backs: ReadonlySet<Element>;
  readonly marked: ReadonlySet<string>;
  /** What holds nothing but notes and a title over them. */
  readonly containers: ReadonlySet<Element>;
}

/** `_ftn1`, `sdfootnote1sym`, `fn1`, `fn:1`, `cite_note-3`. */
const TARGET = /^(?:_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|(?:user-content-)?(?:fn|footnote|note|cite_note|endnote|en)[-:_]?\w.{0,60})$/i;
/** The links back. */
const BACK = /^(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|(?:user-content-)?(?:fn[-_]?ref|cite_ref|(?:foot|end)?note-?ref|en-?ref)[-:_]?\w.{0,60})$/i;
const MARK = /^\s*(?:[[(]\s*)?(\d{1,3}|[ivxlc]{1,6}|\*{1,3}|[†‡a-z])(?:\s*[\])])?\s*$/i;
const LONGEST_MARK = 40;

interface Link {
  readonly element: Element;
  readonly fragment: string;
}

export function notesOf(root: Parent, styles: Styles): Notes {
  const finder = new Finder(root, styles);
  return finder.find();
}

class Finder {
  readonly #styles: Styles;
  readonly #named = new Map<string, Element>();
  readonly #links: Link[] = [];
  /** The empty anchors before links. */
  readonly #before = new Map<Element, Element>();
  readonly #calls = new Map<Element, string>();
  readonly #blocks = new Map<Element, Map<Element, string>>();
  readonly #backs = new Set<Element>();
  readonly #marked = new Set<string>();
  readonly #containers = new Set<Element>();
  /** Labels by the names of places that marks lead to. */
  readonly #labels = new Map<string, string>();
  readonly #used = new Labels();
  /** Blocks of notes by the names of the marks that lead to them. */
  readonly #callers = new Map<string, Element>();

  constructor(root: Parent, styles: Styles) {
    this.#styles = styles;
    let empty: Element | null = null;
    for (const node of below(root)) {
      if ((textOf(node) ?? '').trim() !== '') empty = null;
      if (!isElement(node)) continue;
      if (node.childNodes.length === 0 && namesOf(node).length > 0) empty = node;
      else if (node.tagName === 'a' && empty !== null) this.#before.set(node, empty);
      for (const name of namesOf(node)) if (!this.#named.has(name)) this.#named.set(name, node);
      const fragment = node.tagName === 'a' ? fragmentOf(node) : null;
      if (fragment !== null) this.#links.push({ element: node, fragment });
    }
    // Where the names of notes are lost, the links back tell their places.
    for (const { element, fragment } of this.#links) {
      const target = BACK.test(fragment) ? targetOf(fragment) : fragment;
      if (target !== fragment && !this.#named.has(target)) this.#named.set(target, element);
    }
  }

  find(): Notes {
    for (const link of this.#links) if (!this.#isBack(link)) this.#call(link);
    return { calls: this.#calls, blocks: this.#blocks, backs: this.#backs, marked: this.#marked, containers: this.#containers };
  }

  #isBack({ element, fragment }: Link): boolean {
    const block = this.#callers.get(fragment);
    if (!BACK.test(fragment) && (block === undefined || !contains(block, element))) return false;
    this.#backs.add(element);
    const label = MARK.exec(wordsIn(element, LONGEST_MARK))?.[1];
    if (label !== undefined) this.#marked.add(this.#labels.get(targetOf(fragment)) ?? label);
    return true;
  }

  #call({ element, fragment }: Link): void {
    const printed = MARK.exec(wordsIn(element, LONGEST_MARK))?.[1];
    const place = this.#named.get(fragment);
    if (printed === undefined || place === undefined || !(TARGET.test(fragment) || this.#isCall(element))) return;
    const block = blockOf(place);
    if (block === null || contains(block, element) || this.#isNote(element)) return;
    const label = this.#labels.get(fragment) ?? this.#used.free(printed);
    const mark = markOf(element);
    this.#labels.set(fragment, label);
    this.#calls.set(mark, label);
    const starts = this.#blocks.get(block) ?? new Map<Element, string>();
    starts.set(place, label);
    this.#blocks.set(block, starts);
    for (const name of [...namesAbout(element), ...namesAbout(this.#before.get(element) ?? element)]) this.#callers.set(name, block);
    const container = containerOf(block);
    if (container !== null) this.#containers.add(container);
  }

  /** Said to be a mark, or set above the line. */
  #isCall(link: Element): boolean {
    if (attribute(link, 'role') === 'doc-noteref' || attribute(link, 'epub:type') === 'noteref' || hasClass(link, /foot-?note|noteref/i)) return true;
    if ([...below(link)].some((node) => isElement(node) && this.#isRaised(node))) return true;
    for (let node: Element | null = link; node !== null && !BLOCKS.has(node.tagName); node = outer(node)) if (this.#isRaised(node)) return true;
    return false;
  }

  #isRaised(element: Element): boolean {
    return element.tagName === 'sup' || this.#styles.of(element).get('vertical-align') === 'super';
  }

  #isNote(element: Element): boolean {
    for (let node: Element | null = element; node !== null; node = outer(node)) if (this.#blocks.has(node)) return true;
    return false;
  }

}

const namesOf = (element: Element): string[] => [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : null].flatMap((name) => name ?? []);

/** `#note`, also where an editor has put the page's address before it; null for a link to elsewhere. */
function fragmentOf(link: Element): string | null {
  const href = attribute(link, 'href') ?? '';
  const at = href.indexOf('#');
  const fragment = at < 0 ? '' : href.slice(at + 1);
  if (fragment === '' || at > 0 && !TARGET.test(fragment) && !BACK.test(fragment)) return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** `_ftn1` of `_ftnref1`, `sdfootnote1sym` of `sdfootnote1anc`, `fn:1` of `fnref:1`. */
const targetOf = (back: string): string => back.replace(/^(sd(?:foot|end)note\d+)anc$/, '$1sym').replace(/^(_ftn|_edn|(?:user-content-)?(?:fn|cite_|footnote|note|en))[-_]?ref/, (_, start: string) => (start === 'cite_' ? 'cite_note' : start));

const BLOCKS: ReadonlySet<string> = new Set(['div', 'li', 'p', 'td', 'th', 'dd', 'dt', 'aside', 'section', 'blockquote', 'body', 'table', 'ol', 'ul', 'article', 'main', 'center', 'form', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const NOTES: ReadonlySet<string> = new Set(['div', 'li', 'p', 'td', 'dd', 'aside', 'section', 'blockquote']);
const DIVISION = /^(?:sd(?:foot|end)note|ftn|edn)\d+$/i;

/** The paragraph or item that a note's name stands in or is; the whole division, item or row where it holds nothing else. */
function blockOf(place: Element): Element | null {
  let block: Element | null = place;
  while (block !== null && !BLOCKS.has(block.tagName)) block = outer(block);
  if (block === null || !NOTES.has(block.tagName)) return null;
  const around = outer(block);
  if (block.tagName === 'td') return around;
  return around !== null && (around.tagName === 'li' || DIVISION.test(attribute(around, 'id') ?? '') || (attribute(around, 'role') ?? '').startsWith('doc-footnote')) ? around : block;
}

function containerOf(block: Element): Element | null {
  for (let node = outer(block); node !== null && node.tagName !== 'body'; node = outer(node)) {
    if (hasClass(node, /(?:^|\s)(?:foot|end)-?notes?(?:\s|$)/i) || /^doc-(?:endnotes|footnotes)$/.test(attribute(node, 'role') ?? '')) return node;
  }
  return null;
}

/** The mark with what is printed about it: `<sup>[<a>1</a>]</sup>`. */
function markOf(link: Element): Element {
  let mark = link;
  for (let node = outer(link); node !== null && !BLOCKS.has(node.tagName) && node.childNodes.length <= LONGEST_MARK && MARK.test(wordsIn(node, LONGEST_MARK)); node = outer(node)) mark = node;
  return mark;
}

/** Names of a mark and of what it stands in. */
function namesAbout(link: Element): string[] {
  const names = [...below(link)].flatMap((node) => (isElement(node) ? namesOf(node) : []));
  for (let node: Element | null = link; node !== null && !BLOCKS.has(node.tagName); node = outer(node)) names.push(...namesOf(node));
  return names;
}
