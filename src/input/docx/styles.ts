import type { Look } from '../runs.ts';
import type { XmlWalk } from '../xml.ts';
import { NO_LETTERS, NO_MANNER, readLetters, readManner, type Letters, type Manner } from './properties.ts';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly base: string | null;
  readonly letters: Letters;
  readonly manner: Manner;
}

/** How a run's letters look and whether they are printed at all. */
export interface LettersLook extends Look {
  readonly hidden: boolean;
  readonly caps: boolean;
}

/** A paragraph style with all that it is based on. */
export interface ParagraphStyle {
  readonly heading: number | null;
  readonly list: string | null;
  readonly level: number | null;
  /** Its own name and those that it is based on: a list's level may name any of them. */
  readonly chain: readonly string[];
  readonly letters: Letters;
  /** What letters look like in it. */
  readonly looks: Map<Letters, LettersLook>;
}

/** No more styles than this are followed from base to base. */
const LONGEST = 50;

/** The styles of a document (ECMA-376 part 1, 17.7). */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #paragraphs = new Map<string | null, ParagraphStyle>();
  readonly #characters = new Map<string, Letters>();
  #defaults = NO_LETTERS;
  #defaultParagraph: string | null = null;

  constructor(walk: XmlWalk | null) {
    walk?.children(() => {
      walk.children((name) => {
        if (name === 'style') this.#add(walk);
        else if (name === 'docDefaults') this.#readDefaults(walk);
      });
    });
  }

  /** Of a paragraph that names this style, or none. */
  paragraph(id: string | null): ParagraphStyle {
    const known = this.#paragraphs.get(id);
    if (known !== undefined) return known;
    const own = id !== null && this.#styles.has(id) ? id : this.#defaultParagraph;
    const chain = this.#chain(own);
    const outline = first(chain, ({ manner, name }) => manner.outline ?? outlineOf(name));
    const style: ParagraphStyle = {
      heading: outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null,
      list: first(chain, ({ manner }) => manner.list),
      level: first(chain, ({ manner }) => manner.level),
      chain: chain.map((each) => each.id),
      letters: joined(chain),
      looks: new Map(),
    };
    this.#paragraphs.set(id, style);
    return style;
  }

  /** The list that a style of numbers names. */
  listOf(id: string): string | null {
    return first(this.#chain(id), ({ manner }) => manner.list);
  }

  /** A run's letters: what it says itself, its style, its paragraph's, the document's. */
  look(own: Letters, paragraph: ParagraphStyle): LettersLook {
    const known = paragraph.looks.get(own);
    if (known !== undefined) return known;
    const character = own.style === null ? NO_LETTERS : this.#character(own.style);
    const around = paragraph.letters;
    // Bold in a style that is set into bold is not bold (17.7.3).
    const toggled = (name: 'bold' | 'italic' | 'caps' | 'hidden'): boolean =>
      own[name] ?? (this.#defaults[name] === true || (character[name] === true) !== (around[name] === true));
    const look: LettersLook = {
      bold: toggled('bold'), italic: toggled('italic'), caps: toggled('caps'), hidden: toggled('hidden'),
      raised: own.raised ?? character.raised ?? around.raised ?? this.#defaults.raised ?? false,
      font: own.font ?? character.font ?? around.font ?? this.#defaults.font,
    };
    paragraph.looks.set(own, look);
    return look;
  }

  #character(id: string): Letters {
    const known = this.#characters.get(id) ?? joined(this.#chain(id));
    this.#characters.set(id, known);
    return known;
  }

  #add(walk: XmlWalk): void {
    const isDefault = walk.attribute('type') === 'paragraph' && /^(?:1|true|on)$/.test(walk.attribute('default') ?? '');
    const style = readStyle(walk);
    if (!this.#styles.has(style.id)) this.#styles.set(style.id, style);
    if (isDefault) this.#defaultParagraph ??= style.id;
  }

  #readDefaults(walk: XmlWalk): void {
    walk.children((kind) => {
      if (kind === 'rPrDefault') walk.children((name) => { if (name === 'rPr') this.#defaults = readLetters(walk); });
    });
  }

  #chain(id: string | null): readonly Style[] {
    const chain: Style[] = [];
    for (let style = this.#styles.get(id ?? ''); style !== undefined && chain.length < LONGEST && !chain.includes(style); style = this.#styles.get(style.base ?? '')) chain.push(style);
    return chain;
  }
}

function readStyle(walk: XmlWalk): Style {
  const style = { id: walk.attribute('styleId') ?? '', name: '', base: null as string | null, letters: NO_LETTERS, manner: NO_MANNER };
  walk.children((part) => {
    switch (part) {
      case 'name': style.name = walk.attribute('val') ?? ''; break;
      case 'basedOn': style.base = walk.attribute('val'); break;
      case 'rPr': style.letters = readLetters(walk); break;
      case 'pPr': style.manner = readManner(walk); break;
    }
  });
  return style;
}

/** Built-in headings have these names in every language of Word; writers of other makers may leave their outline level out. */
function outlineOf(name: string): number | null {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}

/** What the nearest style says that says it. */
function first<T>(chain: readonly Style[], of: (style: Style) => T | null): T | null {
  for (const style of chain) {
    const value = of(style);
    if (value !== null) return value;
  }
  return null;
}

function joined(chain: readonly Style[]): Letters {
  const nearest = <K extends keyof Letters>(name: K): Letters[K] | null => first(chain, ({ letters }) => letters[name]);
  return {
    style: null, bold: nearest('bold'), italic: nearest('italic'), caps: nearest('caps'), hidden: nearest('hidden'), raised: nearest('raised'), font: nearest('font'), deleted: false,
  };
}
