import { attribute, hasClass, type Element } from './nodes.ts';
import type { Style } from './sheet.ts';

/** What holds for the words of an element, and is handed down. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly font: string | null;
  /** White space and line ends are kept. */
  readonly isKept: boolean;
  readonly isHidden: boolean;
  /** Within the page's article: its head and foot belong to the document. */
  readonly isArticle: boolean;
}

export const PLAIN: Look = { bold: false, italic: false, raised: false, font: null, isKept: false, isHidden: false, isArticle: false };

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);
const KEPT: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const MARKED: ReadonlySet<string> = new Set([...BOLD, ...ITALIC, ...KEPT, 'sup', 'sub', 'font', 'article', 'main']);

export function lookOf(element: Element, style: Style, look: Look): Look {
  const { tagName } = element;
  const isNoteMark = hasClass(element, /^Mso(?:Footnote|Endnote)Reference$/);
  if (style.size === 0 && !MARKED.has(tagName) && !isNoteMark && attribute(element, 'role') !== 'main') return look;
  const place = style.get('vertical-align') ?? (tagName === 'sup' || isNoteMark ? 'super' : tagName === 'sub' ? 'sub' : '');
  const space = style.get('white-space') ?? (KEPT.has(tagName) ? 'pre' : '');
  return {
    bold: boldOf(style) ?? (look.bold || BOLD.has(tagName)),
    italic: italicOf(style) ?? (look.italic || ITALIC.has(tagName)),
    raised: place === '' ? look.raised : place === 'super' || place === 'text-top' && look.raised,
    font: fontName(style.get('font-family') ?? '') ?? (tagName === 'font' ? fontName(attribute(element, 'face') ?? '') : null) ?? look.font,
    isKept: space === '' ? look.isKept : space.startsWith('pre') || space === 'break-spaces',
    isHidden: hiddenOf(style) ?? look.isHidden,
    isArticle: look.isArticle || tagName === 'article' || tagName === 'main' || attribute(element, 'role') === 'main',
  };
}

function boldOf(style: Style): boolean | null {
  const weight = style.get('font-weight') ?? /\b(?:bold|normal|[1-9]00)\b/.exec(style.get('font') ?? '')?.[0];
  return weight === undefined || weight === 'inherit' || weight === 'lighter' ? null : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function italicOf(style: Style): boolean | null {
  const slant = style.get('font-style') ?? /\b(?:italic|oblique)\b/.exec(style.get('font') ?? '')?.[0];
  return slant === undefined || slant === 'inherit' ? null : slant.startsWith('italic') || slant.startsWith('oblique');
}

/** A child may be shown again, other than with `display: none`. */
function hiddenOf(style: Style): boolean | null {
  const hide = style.get('mso-hide');
  const visibility = style.get('visibility');
  if (hide === 'all' || visibility === 'hidden' || visibility === 'collapse') return true;
  return hide === 'none' || visibility === 'visible' ? false : null;
}

/** The first of a list of fonts. */
function fontName(list: string): string | null {
  const first = (list.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
  return first === '' ? null : first;
}
