import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, descendants, isElement, type Element, type Parent } from './nodes.ts';

/** What of a page is the document: its article where a portal's page names one. */
export function bodyOf(document: DefaultTreeAdapterTypes.Document): Parent {
  let body: Parent = document;
  const named: Element[] = [];
  for (const element of descendants(document)) {
    if (element.tagName === 'body') body = element;
    else if (element.tagName === 'article' || element.tagName === 'main' || attribute(element, 'role') === 'main') named.push(element);
  }
  const [first] = named;
  // Several articles are a list of them.
  return first !== undefined && (named.length === 1 || first.tagName === 'main' || contains(first, named[1])) ? first : body;
}

function contains(outer: Element, inner: Element | undefined): boolean {
  for (let node: Parent | null = inner?.parentNode ?? null; node !== null; node = 'parentNode' in node ? node.parentNode : null) if (node === outer) return true;
  return false;
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'title', 'meta', 'link', 'img', 'svg', 'math', 'object', 'embed', 'iframe', 'audio', 'video', 'canvas', 'map', 'button', 'select', 'textarea',
  'input', 'datalist', 'dialog', 'nav', 'menu', 'del', 'strike',
]);

/** Neither words of the document nor shown: scripts, pictures, forms, navigation, what was deleted or is hidden. */
export function isLeftOut(element: Element, display: string, visibility: string): boolean {
  if (LEFT_OUT.has(element.tagName)) return true;
  if (display === 'none' || visibility === 'hidden' || attribute(element, 'hidden') !== null) return true;
  // LibreOffice's running heads and feet.
  if (element.tagName === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title') ?? '')) return true;
  return (element.tagName === 'header' || element.tagName === 'footer' || element.tagName === 'aside') && isAround(element);
}

/** Of the page, not of an article. */
function isAround(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && parent.tagName === 'body' && parent.childNodes.some((node) => isElement(node) && node.tagName !== element.tagName && (node.tagName === 'main' || node.tagName === 'article'));
}
