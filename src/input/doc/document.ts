import { InputError } from '../failure.ts';
import { NOTHING, type Data } from './data.ts';
import type { Note } from './notes.ts';
import { Lookup, type Stretch } from './pages.ts';
import type { Piece } from './pieces.ts';
import { noManner, over, readLetters, readManner, type Letters, type Manner } from './sprms.ts';
import type { Styles } from './styles.ts';

export interface Parts {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly letters: readonly Stretch[];
  readonly paragraphs: readonly Stretch[];
  readonly styles: Styles;
  readonly fonts: readonly string[];
  /** The stream of data: what is too long to stand with its paragraph. */
  readonly data: Data;
  /** By where they are called. */
  readonly notes: ReadonlyMap<number, Note>;
}

/** A list of properties in the stream of data belongs to one paragraph, or to few. */
const MOST = 4;

/** The text of all stories with what the tables say of each of its letters. */
export class Document {
  readonly text: string;
  readonly #parts: Parts;
  readonly #specials: readonly number[];
  readonly #letters: Lookup;
  readonly #paragraphs: Lookup;
  /** By the list of properties, with the style of its paragraph and what a fast save has set. */
  readonly #looks = new Map<Data, { readonly style: number; readonly saved: Data; readonly letters: Letters }>();
  /** Bytes of the stream of data that were read. */
  #read = 0;
  #piece = 0;

  constructor(parts: Parts) {
    this.text = parts.text;
    this.#specials = specialsOf(parts.text, parts.notes);
    this.#parts = parts;
    this.#letters = new Lookup(parts.letters);
    this.#paragraphs = new Lookup(parts.paragraphs);
  }

  /** The first place from `at` on, before `end`, where no plain letter stands, or a typed mark does. */
  plainTo(at: number, end: number): number {
    return Math.min(end, this.#specials[this.#specialFrom(at)] ?? end);
  }

  /** All such places. */
  specials(from: number, to: number): readonly number[] {
    return this.#specials.slice(this.#specialFrom(from), this.#specialFrom(to));
  }

  /** What a letter looks like, and up to where the same holds. */
  lettersAt(at: number, most: number): { readonly letters: Letters; readonly end: number } {
    const piece = this.#pieceOf(at);
    const offset = piece === null ? -1 : piece.offset + (at - piece.from) * piece.width;
    const own = this.#letters.at(offset);
    const paragraph = this.#paragraphs.at(offset);
    const letters = this.#lettersOf(paragraph?.list.u16(0) ?? 0, own?.list ?? NOTHING, piece?.list ?? NOTHING);
    if (piece === null) return { letters, end: most };
    const reach = piece.from + Math.ceil((Math.min(own?.to ?? Infinity, paragraph?.to ?? Infinity) - piece.offset) / piece.width);
    // Where nothing is said of a letter, something may be said of the next.
    return { letters, end: own === null || paragraph === null ? at + 1 : Math.min(most, piece.to, reach) };
  }

  /** Of the paragraph that ends at a letter. */
  mannerAt(at: number): Manner {
    const piece = this.#pieceOf(at);
    const stretch = piece === null ? null : this.#paragraphs.at(piece.offset + (at - piece.from) * piece.width);
    if (piece === null || stretch === null) return noManner();
    const manner: Manner = { ...this.#parts.styles.manner(stretch.list.u16(0)), row: null };
    readManner(stretch.list.slice(2, stretch.list.length), manner, this.#elsewhere);
    readManner(piece.list, manner, null);
    return manner;
  }

  /** Whether the paragraph goes on behind a letter that ends pages and sections. */
  goesOnBehind(at: number): boolean {
    const piece = this.#pieceOf(at);
    if (piece === null) return false;
    const offset = piece.offset + (at - piece.from) * piece.width;
    const stretch = this.#paragraphs.at(offset);
    return stretch !== null && stretch.to > offset + piece.width;
  }

  font(number: number | null): string | null {
    return this.#parts.fonts[number ?? this.#parts.styles.font] ?? null;
  }

  noteAt(at: number): Note | undefined {
    return this.#parts.notes.get(at);
  }

  /** [MS-DOC] PrcData: a length and so many bytes. */
  readonly #elsewhere = (at: number): Data => {
    const { data } = this.#parts;
    const size = data.u16(at);
    this.#read += size;
    if (this.#read > MOST * data.length) throw new InputError('damaged', 'Data');
    return data.slice(at + 2, at + 2 + size);
  };

  #lettersOf(style: number, own: Data, saved: Data): Letters {
    const known = this.#looks.get(own);
    if (known?.style === style && known.saved === saved) return known.letters;
    const { styles } = this.#parts;
    const base = styles.letters(style);
    const named = readLetters(own, base).style;
    const around = named === null ? base : over(base, styles.letters(named));
    const letters = over(over(around, readLetters(own, around)), readLetters(saved, around));
    this.#looks.set(own, { style, saved, letters });
    return letters;
  }

  #specialFrom(at: number): number {
    return firstOf(this.#specials.length, (i) => (this.#specials[i] ?? 0) >= at);
  }

  /** Asked for in order, mostly. */
  #pieceOf(at: number): Piece | null {
    const { pieces } = this.#parts;
    const near = pieces[this.#piece];
    if (near !== undefined && near.from <= at && at < near.to) return near;
    this.#piece = firstOf(pieces.length, (i) => (pieces[i]?.to ?? 0) > at);
    return pieces[this.#piece] ?? null;
  }
}

function specialsOf(text: string, notes: ReadonlyMap<number, Note>): number[] {
  const places: number[] = [];
  const sign = /\p{Cc}/gu;
  while (sign.exec(text) !== null) places.push(sign.lastIndex - 1);
  const typed = [...notes.values()].filter(({ printed }) => printed !== '').map(({ at }) => at);
  return typed.length === 0 ? places : [...places, ...typed].sort((a, b) => a - b);
}

/** The first of those in order for which `isBehind` holds; `count` where it does for none. */
function firstOf(count: number, isBehind: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
