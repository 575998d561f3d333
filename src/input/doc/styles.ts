import type { Data } from './data.ts';
import { noLetters, noManner, readLetters, readManner, type Letters, type Manner } from './sprms.ts';

interface Style {
  /** Of the built-in ones: 1 to 9 are headings. */
  readonly known: number;
  readonly base: number;
  readonly paragraph: Data | null;
  readonly letters: Data | null;
}

const PARAGRAPH = 1;
const CHARACTER = 2;
const NONE = 0xfff;
/** No more styles than this are followed from base to base. */
const LONGEST = 30;

/** The style sheet ([MS-DOC] 2.9.271). */
export class Styles {
  readonly #styles: (Style | null)[] = [];
  readonly #letters = new Map<number, Letters>();
  readonly #manners = new Map<number, Manner>();

  constructor(sheet: Data) {
    const count = sheet.u16(2);
    const base = sheet.u16(4);
    let at = 2 + sheet.u16(0);
    for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
      const size = sheet.u16(at);
      this.#styles.push(size === 0 ? null : styleOf(sheet.slice(at + 2, at + 2 + size), base));
      at += 2 + size + (size % 2);
    }
  }

  /** With all that it is based on. */
  letters(style: number): Letters {
    const known = this.#letters.get(style);
    if (known !== undefined) return known;
    const letters = noLetters();
    for (const each of this.#chain(style)) if (each.letters !== null) readLetters(each.letters, letters, letters);
    this.#letters.set(style, letters);
    return letters;
  }

  manner(style: number): Manner {
    const known = this.#manners.get(style);
    if (known !== undefined) return known;
    const manner = noManner();
    for (const each of this.#chain(style)) {
      if (each.known >= 1 && each.known <= 9) manner.outline = each.known - 1;
      if (each.paragraph !== null) readManner(each.paragraph, manner);
    }
    this.#manners.set(style, manner);
    return manner;
  }

  /** From the one that all rest on. */
  #chain(style: number): Style[] {
    const chain: Style[] = [];
    for (let at = style; chain.length < LONGEST; at = chain[0]?.base ?? NONE) {
      const each = this.#styles[at] ?? null;
      if (each === null) break;
      chain.unshift(each);
    }
    return chain;
  }
}

/** [MS-DOC] 2.9.258 to 2.9.261, 2.9.157 and 2.9.158. */
function styleOf(data: Data, baseSize: number): Style {
  const kind = data.u16(2) & 0xf;
  let at = baseSize + 2 + (data.u16(baseSize) + 1) * 2;
  const next = (): Data => {
    const size = data.u16(at);
    const part = data.slice(at + 2, at + 2 + size);
    at += 2 + size + (size % 2);
    return part;
  };
  const paragraph = kind === PARAGRAPH ? next() : null;
  return {
    known: data.u16(0) & 0xfff, base: data.u16(2) >> 4, paragraph: paragraph?.slice(2, paragraph.length) ?? null,
    letters: kind === PARAGRAPH || kind === CHARACTER ? next() : null,
  };
}
