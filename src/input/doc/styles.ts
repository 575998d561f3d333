import type { Data } from './data.ts';
import { NO_LETTERS, noManner, over, readLetters, readManner, type Letters, type Manner } from './sprms.ts';

interface Style {
  /** Of the built-in ones: 1 to 9 are headings. */
  readonly known: number;
  readonly base: number;
  readonly paragraph: Data | null;
  readonly letters: Data | null;
}

interface Read {
  readonly letters: Letters;
  readonly manner: Manner;
}

const PARAGRAPH = 1;
const CHARACTER = 2;
/** No more styles than this are followed from base to base. */
const LONGEST = 30;
const NOTHING_SAID: Read = { letters: NO_LETTERS, manner: noManner() };

/** The style sheet ([MS-DOC] STSH). */
export class Styles {
  /** Where no style names another. */
  readonly font: number;
  readonly #styles: (Style | null)[] = [];
  readonly #read = new Map<number, Read>();

  constructor(sheet: Data) {
    const head = sheet.u16(0);
    const count = sheet.u16(2);
    const base = sheet.u16(4);
    this.font = sheet.u16(18);
    let at = 2 + head;
    for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
      const size = sheet.u16(at);
      this.#styles.push(size === 0 ? null : styleOf(sheet.slice(at + 2, at + 2 + size), base));
      at += 2 + size + (size % 2);
    }
  }

  /** With all that it is based on. */
  letters(style: number): Letters {
    return this.#readAt(style).letters;
  }

  manner(style: number): Manner {
    return this.#readAt(style).manner;
  }

  #readAt(style: number): Read {
    const chain: Style[] = [];
    const numbers: number[] = [];
    let at = style;
    for (let each = this.#styles[at] ?? null; each !== null && chain.length < LONGEST && !this.#read.has(at); each = this.#styles[at] ?? null) {
      chain.push(each);
      numbers.push(at);
      at = each.base;
    }
    let read = this.#read.get(at) ?? NOTHING_SAID;
    for (let i = chain.length - 1; i >= 0; i--) {
      read = readOn(read, chain[i] as Style);
      this.#read.set(numbers[i] as number, read);
    }
    return read;
  }
}

function readOn({ letters, manner }: Read, style: Style): Read {
  const own = { ...manner };
  if (style.known >= 1 && style.known <= 9) own.outline = style.known - 1;
  if (style.paragraph !== null) readManner(style.paragraph, own, null);
  return { letters: style.letters === null ? letters : over(letters, readLetters(style.letters, letters)), manner: own };
}

/** [MS-DOC] STD, StdfBase, UpxPapx, UpxChpx. */
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
