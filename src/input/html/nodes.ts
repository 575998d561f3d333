import type { DefaultTreeAdapterTypes } from 'parse5';

/** The tree that parse5 makes, asked about. */
export type Document = DefaultTreeAdapterTypes.Document;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const textOf = (node: Node): string | null => (node.nodeName === '#text' && 'value' in node ? node.value : null);

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function whole(element: Element, name: string): number | null {
  const value = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

export const hasClass = (element: Element, name: RegExp): boolean => name.test(attribute(element, 'class') ?? '');

/** The element that an element stands in. */
export function outer(element: Element): Element | null {
  return element.parentNode !== null && isElement(element.parentNode) ? element.parentNode : null;
}

export function contains(root: Parent, element: Element): boolean {
  for (let node: Parent | null = element; node !== null; node = 'parentNode' in node ? node.parentNode : null) if (node === root) return true;
  return false;
}

/** The nodes below one in the order of the text, without what `isLeftOut` says; without recursion, however deep they lie. */
export function* below(root: Parent, isLeftOut: (element: Element) => boolean = () => false): Iterable<Node> {
  const waiting: Node[] = [];
  for (let node: Node | Parent | undefined = root; node !== undefined; node = waiting.pop()) {
    if (node !== root) yield node as Node;
    if (!('childNodes' in node) || (node !== root && isElement(node) && isLeftOut(node))) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as Node);
  }
}

/** The words in an element, as far as so many letters, or nodes where none has any. */
export function wordsIn(root: Parent, most = Infinity): string {
  let words = '';
  let left = most * 4;
  for (const node of below(root)) {
    words += textOf(node) ?? '';
    if (words.length > most || left-- < 0) break;
  }
  return words;
}
