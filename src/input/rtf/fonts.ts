import { codePageOf, DINGBATS, isOldFont, LATIN, SYMBOL } from './letters.ts';

export interface Font {
  readonly name: string;
  readonly codePage: number;
  /** Its letters are signs. */
  readonly isSign: boolean;
}

interface Entry {
  name: string;
  charset: number | null;
  codePage: number | null;
  isNamed: boolean;
}

const VIETNAMESE = 1258;

/** `\fonttbl`: which code page each font's bytes are in. */
export class Fonts {
  /** `\ansicpgN`. */
  #document = LATIN;
  /** `\deffN`. */
  standard = 0;
  readonly #entries = new Map<number, Entry>();
  readonly #fonts = new Map<number, Font>();
  #current: Entry | null = null;
  /** A font says that its letters are Vietnamese. */
  #hasVietnamese = false;

  get document(): number {
    return this.#document;
  }

  set document(codePage: number) {
    this.#document = codePage;
    this.#fonts.clear();
  }

  word(name: string, number: number | null): void {
    if (name === 'f') {
      this.#current = { name: '', charset: null, codePage: null, isNamed: false };
      this.#entries.set(number ?? 0, this.#current);
      if (this.#fonts.size > 0) this.#fonts.clear();
    } else if (this.#current === null) return;
    else if (name === 'fcharset') {
      this.#current.charset = number;
      this.#hasVietnamese ||= number === 163;
    }
    else if (name === 'cpg') this.#current.codePage = number;
  }

  /** A piece of the name, that ends with a semicolon. */
  text(text: string): void {
    if (this.#current === null || this.#current.isNamed) return;
    const end = text.indexOf(';');
    this.#current.name += end < 0 ? text : text.slice(0, end);
    this.#current.isNamed = end >= 0;
  }

  get(number: number | null): Font {
    const wanted = number ?? this.standard;
    const known = this.#fonts.get(wanted);
    if (known !== undefined) return known;
    const font = this.#resolve(this.#entries.get(wanted));
    this.#fonts.set(wanted, font);
    return font;
  }

  #resolve(entry: Entry | undefined): Font {
    if (entry === undefined) return { name: '', codePage: this.#document, isSign: false };
    const name = entry.name.trim();
    // A writer that knows no font of Vietnamese has its letters in fonts of charset 0.
    const isLoose = entry.charset === 0 && this.#document === VIETNAMESE && !this.#hasVietnamese;
    const codePage = isOldFont(name) ? LATIN : entry.codePage ?? codePageOf(isLoose ? null : entry.charset, name, this.#document);
    return { name, codePage, isSign: codePage === SYMBOL || codePage === DINGBATS || (entry.charset === 2 && !isOldFont(name)) };
  }
}
