import type { Data } from './data.ts';
import { Lookup, type Stretch } from './pages.ts';
import type { Piece } from './pieces.ts';
import { noLetters, noManner, readLetters, readManner, type Letters, type Manner } from './sprms.ts';
import type { Styles } from './styles.ts';

/** The text of all stories with what the tables say of each of its letters. */
export class Document {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  readonly #letters: Lookup;
  readonly #paragraphs: Lookup;
  readonly #styles: Styles;
  readonly #fonts: readonly string[];
  readonly #notes: ReadonlyMap<number, string>;
  readonly #manners = new Map<Stretch, Manner>();
  #piece = 0;

  constructor(parts: {
    readonly text: string; readonly pieces: readonly Piece[]; readonly letters: readonly Stretch[]; readonly paragraphs: readonly Stretch[]; readonly styles: Styles; readonly fonts: readonly string[];
    readonly notes: ReadonlyMap<number, string>;
  }) {
    this.text = parts.text;
    this.#pieces = parts.pieces;
    this.#letters = new Lookup(parts.letters);
    this.#paragraphs = new Lookup(parts.paragraphs);
    this.#styles = parts.styles;
    this.#fonts = parts.fonts;
    this.#notes = parts.notes;
  }

  /** What a letter looks like, and up to where the same holds. */
  lettersAt(at: number, most: number): { readonly letters: Letters; readonly end: number } {
    const piece = this.#pieceOf(at);
    if (piece === null) return { letters: noLetters(), end: most };
    const offset = piece.offset + (at - piece.from) * piece.width;
    const own = this.#letters.at(offset);
    const paragraph = this.#paragraphs.at(offset);
    const reach = Math.min(own?.to ?? Infinity, paragraph?.to ?? Infinity);
    const end = Math.min(most, piece.to, Math.max(at + 1, piece.from + Math.ceil((reach - piece.offset) / piece.width)));
    const style = paragraph === null ? 0 : styleOf(paragraph.list);
    return { letters: this.#lettersOf(style, own?.list ?? null), end: Number.isFinite(end) ? end : Math.min(most, piece.to) };
  }

  mannerAt(at: number): Manner {
    const piece = this.#pieceOf(at);
    const stretch = piece === null ? null : this.#paragraphs.at(piece.offset + (at - piece.from) * piece.width);
    if (stretch === null) return noManner();
    const known = this.#manners.get(stretch);
    if (known !== undefined) return known;
    const manner: Manner = { ...this.#styles.manner(styleOf(stretch.list)), row: null };
    readManner(stretch.list.slice(2, stretch.list.length), manner);
    this.#manners.set(stretch, manner);
    return manner;
  }

  font(number: number): string | null {
    return this.#fonts[number] ?? null;
  }

  noteAt(at: number): string | null {
    return this.#notes.get(at) ?? null;
  }

  #lettersOf(style: number, list: Data | null): Letters {
    const base = this.#styles.letters(style);
    if (list === null || list.length === 0) return base;
    const named = noLetters();
    readLetters(list, named, null);
    const letters = { ...base, ...(named.style === null ? {} : said(this.#styles.letters(named.style))), deleted: false, symbol: null };
    readLetters(list, letters, { ...letters });
    return letters;
  }

  /** Asked for in order, mostly. */
  #pieceOf(at: number): Piece | null {
    const near = this.#pieces[this.#piece];
    if (near !== undefined && near.from <= at && at < near.to) return near;
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle] as Piece).to <= at) low = middle + 1;
      else high = middle;
    }
    this.#piece = low;
    return this.#pieces[low] ?? null;
  }
}

const styleOf = (list: Data): number => list.u16(0);

/** What a style says of its own accord. */
const said = (letters: Letters): Partial<Letters> => Object.fromEntries(Object.entries(letters).filter(([, value]) => value !== null && value !== false));
