import type { Look } from '../runs.ts';
import type { XmlWalk } from '../xml.ts';
import { readListStyle, type ListStyle } from './liststyles.ts';

/** How letters look and whether they are printed at all. */
export interface Letters extends Look {
  readonly hidden: boolean;
  readonly caps: boolean;
}

type Said = { -readonly [K in keyof Letters]?: Letters[K] };

/** A style as it is written (ODF 1.3 part 3, 16.2): of paragraphs or of text. */
interface Style {
  readonly base: string | null;
  readonly name: string;
  readonly letters: Said;
  readonly list: string | null;
  readonly outline: number | null;
}

export interface ParagraphStyle {
  readonly letters: Letters;
  /** Names a style of lists. */
  readonly list: string | null;
  readonly heading: number | null;
}

const PLAIN: Letters = { bold: false, italic: false, raised: false, font: null, hidden: false, caps: false };
/** No more styles than this are followed from base to base. */
const LONGEST = 50;

export class Styles {
  readonly lists = new Map<string, ListStyle>();
  /** Of headings that stand in no list (16.34). */
  outline: ListStyle | null = null;
  readonly #styles = new Map<string, Style>();
  readonly #fonts = new Map<string, string>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #looks = new Map<Letters, Map<string, Letters>>();

  /** Of the element that was met last: `styles`, `automatic-styles`, `font-face-decls`. */
  read(walk: XmlWalk): void {
    walk.children((name) => {
      const own = walk.attribute('name') ?? '';
      if (name === 'style' || name === 'default-style') {
        const family = walk.attribute('family');
        if (family === 'paragraph' || family === 'text') this.#styles.set(name === 'style' ? `${family} ${own}` : family, this.#readStyle(walk));
      } else if (name === 'list-style') this.lists.set(own, readListStyle(walk));
      else if (name === 'outline-style') this.outline = readListStyle(walk);
      else if (name === 'font-face') this.#fonts.set(own, unquoted(walk.attribute('font-family') ?? own));
    });
  }

  paragraph(name: string): ParagraphStyle {
    const known = this.#paragraphs.get(name);
    if (known !== undefined) return known;
    const chain = this.#chain('paragraph', name);
    const outline = chain.find((each) => each.outline !== null)?.outline ?? null;
    const style = {
      letters: joined({ ...PLAIN, ...this.#styles.get('paragraph')?.letters }, chain),
      list: chain.find((each) => each.list !== null)?.list ?? null,
      heading: outline !== null && outline > 0 ? outline : null,
    };
    this.#paragraphs.set(name, style);
    return style;
  }

  /** Letters of a style of text within others. */
  within(around: Letters, name: string): Letters {
    const looks = this.#looks.get(around) ?? new Map<string, Letters>();
    this.#looks.set(around, looks);
    const known = looks.get(name) ?? joined(around, this.#chain('text', name));
    looks.set(name, known);
    return known;
  }

  #chain(family: string, name: string): readonly Style[] {
    const chain: Style[] = [];
    for (let style = this.#styles.get(`${family} ${name}`); style !== undefined && chain.length < LONGEST && !chain.includes(style); style = this.#styles.get(`${family} ${style.base}`)) chain.push(style);
    return chain;
  }

  #readStyle(walk: XmlWalk): Style {
    const name = walk.attribute('display-name') ?? walk.attribute('name') ?? '';
    const outline = walk.attribute('default-outline-level') ?? /^heading(?: |_20_)(?<level>[1-9])$/i.exec(name)?.groups?.['level'] ?? null;
    const style = { base: walk.attribute('parent-style-name'), name, list: walk.attribute('list-style-name'), outline: outline === null ? null : Number(outline), letters: {} };
    walk.children((part) => {
      if (part === 'text-properties') style.letters = this.#readLetters(walk);
    });
    return style;
  }

  /** 16.29.31. */
  #readLetters(walk: XmlWalk): Said {
    const letters: Said = {};
    const weight = walk.attribute('font-weight');
    const slant = walk.attribute('font-style');
    const position = walk.attribute('text-position');
    const display = walk.attribute('display');
    const transform = walk.attribute('text-transform');
    const face = walk.attribute('font-name');
    const font = face === null ? unquotedOrNull(walk.attribute('font-family')) : this.#fonts.get(face) ?? face;
    if (weight !== null) letters.bold = weight === 'bold' || Number(weight) >= 600;
    if (slant !== null) letters.italic = slant !== 'normal';
    if (position !== null) letters.raised = /^super|^[1-9]/.test(position);
    if (display !== null) letters.hidden = display === 'none';
    if (transform !== null) letters.caps = transform === 'uppercase';
    if (font !== null) letters.font = font;
    return letters;
  }
}

const unquoted = (name: string): string => name.replace(/^['"]|['"]$/g, '');
const unquotedOrNull = (name: string | null): string | null => name === null ? null : unquoted(name);

/** The nearest style of the chain has the last word. */
function joined(around: Letters, chain: readonly Style[]): Letters {
  return Object.assign({}, around, ...chain.map((style) => style.letters).toReversed()) as Letters;
}
