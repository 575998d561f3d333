/** What a group of RTF has of its own, and gives to the groups in it (RTF 1.9.1, "Formatting"): kept when `{` opens, taken back when `}` closes. */

/** Where text goes. */
export type Place =
  /** Into the paragraphs. */
  | 'text'
  /** Nowhere. */
  | 'skip'
  /** Nowhere, but groups in it may hold text: shapes and their text, objects and their result. */
  | 'hollow'
  /** Nowhere, but the group with the text in Unicode counts. */
  | 'upr'
  /** Into a string that is asked for when the group closes. */
  | 'capture'
  | 'fonts'
  /** The list of styles; `style` is one of them. */
  | 'styles'
  | 'style'
  | 'lists';

export interface Letters {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly super: boolean;
  /** Half points above the line. */
  readonly up: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** `\fN`; null for the document's. */
  readonly font: number | null;
}

export interface Manner {
  readonly style: number | null;
  /** `\outlinelevelN`, from 0; 9 is running text. */
  readonly outline: number | null;
  readonly list: number | null;
  readonly level: number;
  readonly inTable: boolean;
  readonly nesting: number | null;
}

export interface State {
  readonly place: Place;
  /** Where text would go outside of `\upr`. */
  readonly beyond: Place;
  readonly letters: Letters;
  readonly manner: Manner;
  /** In what stands beside the running text and has paragraphs of its own: a head, a comment. */
  readonly isAside: boolean;
  /** `\ucN`: how many bytes stand in for a `\u` where Unicode is not known. */
  readonly stand: number;
  /** In a nested table's row properties. */
  readonly nested: boolean;
  /** The field that the group is part of. */
  readonly field: Field | null;
  readonly capture: Capture | null;
  /** What is to be done when the group closes, with the state that it ends in; not given to the groups in it. */
  readonly onClose: ((inner: State) => void) | null;
}

export interface Field {
  /** `PAGE \* MERGEFORMAT`. */
  instruction: string;
}

export interface Capture {
  text: string;
  /** Some of it was in a font of signs. */
  isSign: boolean;
}

export const PLAIN_LETTERS: Letters = { bold: false, italic: false, super: false, up: 0, hidden: false, deleted: false, font: null };
export const PLAIN_MANNER: Manner = { style: null, outline: null, list: null, level: 0, inTable: false, nesting: null };
export const FIRST_STATE: State = { place: 'text', beyond: 'text', isAside: false, letters: PLAIN_LETTERS, manner: PLAIN_MANNER, stand: 1, nested: false, field: null, capture: null, onClose: null };

export const isRaised = (letters: Letters): boolean => letters.super || letters.up > 0;
export const isLeftOut = (letters: Letters): boolean => letters.hidden || letters.deleted;
