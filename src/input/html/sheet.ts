import { attribute, below, isElement, wordsIn, type Element, type Parent } from './nodes.ts';

/** What of CSS says how words are read. */
export type Style = ReadonlyMap<string, string>;

const PROPERTIES: ReadonlySet<string> = new Set([
  'display', 'visibility', 'font', 'font-weight', 'font-style', 'font-family', 'vertical-align', 'white-space', 'list-style', 'list-style-type', 'mso-list', 'mso-hide', 'mso-element',
  'mso-outline-level',
]);
/** Far above what pages have. */
const LONGEST = 1024 * 1024;
const NONE: Style = new Map();

/** The styles of a page's elements: their own, and those of its sheets as far as their selectors are simple: `p`, `.MsoTitle`, `p.MsoNormal`, `#note`. */
export class Styles {
  readonly #rules = new Map<string, Map<string, string>>();
  readonly #own = new Map<string, Style>();

  constructor(page: Parent) {
    let sheets = '';
    for (const node of below(page)) if (isElement(node) && node.tagName === 'style' && sheets.length < LONGEST) sheets += `${wordsIn(node)}\n`;
    for (const { selectors, body } of rulesOf(sheets)) this.#rule(selectors, propertiesOf(body));
  }

  #rule(selectors: string, properties: Style): void {
    if (properties.size === 0) return;
    for (const selector of selectors.split(',')) {
      const name = selector.trim();
      if (!/^(?:[a-z][\w-]*)?(?:[.#][\w-]+)?$/i.test(name) || name === '') continue;
      const known = this.#rules.get(name) ?? new Map<string, string>();
      for (const [property, value] of properties) known.set(property, value);
      this.#rules.set(name, known);
    }
  }

  of(element: Element): Style {
    const found = [...this.#ruled(element), this.#inline(element)].filter((each) => each.size > 0);
    return found.length > 1 ? new Map(found.flatMap((each) => [...each])) : found[0] ?? NONE;
  }

  /** From the weakest. */
  #ruled(element: Element): Style[] {
    if (this.#rules.size === 0) return [];
    const names = [element.tagName];
    const classes = (attribute(element, 'class') ?? '').split(/\s+/);
    for (const name of classes) names.push(`.${name}`);
    for (const name of classes) names.push(`${element.tagName}.${name}`);
    const id = attribute(element, 'id');
    if (id !== null) names.push(`#${id}`, `${element.tagName}#${id}`);
    return names.flatMap((name) => this.#rules.get(name) ?? []);
  }

  #inline(element: Element): Style {
    const own = attribute(element, 'style');
    if (own === null) return NONE;
    let style = this.#own.get(own);
    if (style === undefined) this.#own.set(own, style = propertiesOf(own));
    return style;
  }
}

/** `font-weight: bold; mso-list: Ignore` in small letters; fonts keep theirs. */
function propertiesOf(body: string): Style {
  let properties: Map<string, string> | null = null;
  for (const part of body.split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!PROPERTIES.has(name)) continue;
    const value = part.slice(colon + 1).replace(/!\s*important/i, '').trim();
    (properties ??= new Map()).set(name, name === 'font-family' ? value : value.toLowerCase());
  }
  return properties ?? NONE;
}

/** Rules of a sheet; blocks of `@media` and its kin hold for other screens and are passed over. */
function* rulesOf(sheets: string): Iterable<{ readonly selectors: string; readonly body: string }> {
  const text = withoutComments(sheets);
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at);
    if (open < 0) return;
    const before = text.slice(at, open);
    // `@charset "utf-8";` has no block.
    const selectors = before.slice(before.lastIndexOf(';') + 1).trim();
    at = closing(text, open);
    if (!selectors.startsWith('@')) yield { selectors, body: text.slice(open + 1, at - 1) };
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length + 1;
}

/** Comments, and the marks that hide a sheet from old browsers. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = text.indexOf('/*'); open >= 0; open = text.indexOf('/*', at)) {
    pieces.push(text.slice(at, open));
    const end = text.indexOf('*/', open + 2);
    at = end < 0 ? text.length : end + 2;
  }
  pieces.push(text.slice(at));
  return pieces.join('').replace(/<!--|-->/g, '');
}
