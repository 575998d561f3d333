import type { Look } from './look.ts';
import { attribute, below, contains, hasClass, isElement, textOf, type Document, type Element, type Parent } from './nodes.ts';
import type { Style } from './sheet.ts';

/** What of a page is the document. */
export interface Body {
  readonly root: Parent;
  /** The page names an article: what stands around it is the portal's. */
  readonly hasArticle: boolean;
}

const isArticle = (element: Element): boolean => element.tagName === 'article' || isMain(element);
const isMain = (element: Element): boolean => element.tagName === 'main' || attribute(element, 'role') === 'main';

/** The only article of a page that holds most of its words, or else the page. */
export function bodyOf(document: Document): Body {
  let body: Parent = document;
  const named: Element[] = [];
  for (const node of below(document)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'body') body = node;
    const last = named[named.length - 1];
    if (isArticle(node) && (last === undefined || !contains(last, node))) named.push(node);
  }
  const mains = named.filter(isMain);
  const [only, another] = mains.length > 0 ? mains : named;
  const isMost = only !== undefined && another === undefined && lengthOf(only) * 2 >= lengthOf(body);
  return { root: isMost ? only : body, hasArticle: named.length > 0 };
}

function lengthOf(root: Parent): number {
  let length = 0;
  for (const node of below(root, (element) => SILENT.has(element.tagName) || isAround(element))) length += textOf(node)?.trim().length ?? 0;
  return length;
}

/** No words of a document: scripts, pictures, forms, navigation, what was deleted. */
const SILENT: ReadonlySet<string> = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'title', 'meta', 'link', 'img', 'svg', 'annotation', 'annotation-xml', 'object', 'embed', 'iframe', 'noembed', 'noframes', 'audio', 'video',
  'canvas', 'map', 'button', 'select', 'textarea', 'input', 'datalist', 'progress', 'meter', 'nav', 'del', 'rp',
]);
/** Of a portal's page around its article (WHATWG HTML 4.3). */
const AROUND: ReadonlySet<string> = new Set(['header', 'footer', 'aside', 'menu']);
const AROUND_ROLES: ReadonlySet<string> = new Set(['banner', 'contentinfo', 'complementary', 'search']);

const isAround = (element: Element): boolean => AROUND.has(element.tagName) || AROUND_ROLES.has(attribute(element, 'role') ?? '');

/** Whether an element is passed over with all that is in it; `look` is that of where it stands. */
export function isLeftOut(element: Element, style: Style, look: Look, { hasArticle }: Body): boolean {
  const { tagName } = element;
  if (SILENT.has(tagName) || style.get('display') === 'none' || attribute(element, 'hidden') !== null) return true;
  if (tagName === 'dialog' && attribute(element, 'open') === null || attribute(element, 'role') === 'navigation') return true;
  // LibreOffice's running heads and feet, and its page numbers.
  if (tagName === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title') ?? '') || tagName === 'sdfield' && attribute(element, 'type')?.toUpperCase() === 'PAGE') return true;
  if (isOfReview(element, style)) return true;
  if (!hasArticle || (attribute(element, 'role') ?? '').startsWith('doc-')) return false;
  return look.isArticle ? tagName === 'aside' : isAround(element);
}

/** Word's comments and deletions that are not `<del>`. */
function isOfReview(element: Element, style: Style): boolean {
  if ((element.tagName === 's' || element.tagName === 'strike' || element.tagName === 'span') && hasClass(element, /(?:^|\s)(?:mso-?)?del(?:eted|etion)?(?:\s|$)/i)) return true;
  return /^comment/.test(style.get('mso-element') ?? '') || hasClass(element, /(?:^|\s)(?:MsoCommentReference|msocom(?:anchor|txt))(?:\s|$)/);
}
