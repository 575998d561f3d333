import type { DefaultTreeAdapterTypes } from 'parse5';

/** The tree that parse5 makes, asked about. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const textOf = (node: Node): string | null => (node.nodeName === '#text' && 'value' in node ? node.value : null);

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** A number of an attribute, at least 1 and at most what browsers take for spans. */
export function count(element: Element, name: string): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, 1000);
}

export const hasClass = (element: Element, name: RegExp): boolean => name.test(attribute(element, 'class') ?? '');

/** A property of the element's own style, in small letters; empty where it has none. */
export function style(element: Element, property: string): string {
  const own = attribute(element, 'style');
  if (own === null) return '';
  for (const part of own.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0 && part.slice(0, colon).trim().toLowerCase() === property) return part.slice(colon + 1).trim().toLowerCase();
  }
  return '';
}

/** The elements below one, from above; without recursion, however deep they lie. */
export function* descendants(root: Parent): Iterable<Element> {
  const waiting: Node[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as Node);
  }
}

/** All words in an element. */
export function wordsIn(root: Element): string {
  let words = '';
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    words += textOf(node) ?? '';
    if (isElement(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as Node);
  }
  return words;
}
