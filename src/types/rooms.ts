/* What the rooms hand to one another. */

import type { Language, Metadata, NumeralClass, Report, Role } from './report.ts';

/** Where each character of a reading text stands in the source. */
export interface OffsetMap {
  /** Source offset of the character at this reading offset. */
  start(offset: number): number;
  /** Source offset just after the character before this reading offset. */
  end(offset: number): number;
}

/** The decoded document, as it was given. */
export interface Source {
  readonly text: string;
  readonly path: string | null;
  readonly format: 'text' | 'markdown';
  readonly encoding: string;
  /** Of the bytes, hexadecimal; empty where the caller had only a string. */
  readonly sha256: string;
}

/** What a reader hands on: one paragraph, list item, heading line or table cell, markup gone, wraps not yet joined. */
export interface Block {
  readonly kind: 'paragraph' | 'cell' | 'note' | 'furniture';
  /** Reading text: NFC, one line, every run of white space one space. */
  readonly text: string;
  readonly map: OffsetMap;
  /** Reading offsets of the words that began a line of the source (the first, 0, left out). */
  readonly breaks: readonly number[];
  /** Set where the markup says so. */
  readonly heading: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Footnote marks that the markup makes certain (`<sup>1</sup>`, `[^1]`): where they stood in the reading text. */
  readonly marks: readonly { readonly label: string; readonly at: number; readonly source: number; readonly sourceEnd: number }[];
  /** For a note that the markup makes certain: its label. */
  readonly label: string | null;
  /** Blank lines before it in the source, and spaces before its first word. */
  readonly blanks: number;
  readonly indent: number;
  /** The page it stands on, from 1; 0 where the document shows none. */
  readonly page: number;
}

/** What a numeral was found to be before any grammar looked at it: a heading's number, a page's, a footnote's mark. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly class: NumeralClass;
}

/** A heading or a titled line, with what it governs. */
export interface Heading {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
  readonly role: Role;
  /** Its own role or the nearest parent's that is not `other`. */
  readonly effectiveRole: Role;
  readonly path: string | null;
  readonly parent: Heading | null;
  readonly start: number;
  readonly end: number;
}

/** A healed stretch of running text, ready for the grammars. */
export interface Passage {
  /** Reading text: NFC, one line, every run of white space one space, broken sentences joined. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly kind: 'heading' | 'body' | 'note' | 'cell' | 'head' | 'foot';
  /** The nearest heading above, the note's being that of its reference. */
  readonly heading: Heading | null;
  /** The line that opened the list this passage is an item of (`* Đến năm 2023:`), nearest first in the chain. */
  readonly leadIn: Passage | null;
  /** The footnote's label, for a note's text. */
  readonly footnote: string | null;
  readonly claims: readonly Claim[];
}

/** The document laid out: passages in reading order, the tree, the notes, head and foot. */
export interface Outline {
  readonly passages: readonly Passage[];
  readonly headings: readonly Heading[];
  readonly notes: readonly NoteDraft[];
  /** Lines that open with a number, headings and items, in reading order. */
  readonly numbered: readonly Numbered[];
  /** Footnote marks that the markup makes certain, by source offsets. */
  readonly marks: readonly { readonly label: string; readonly start: number; readonly end: number }[];
  /** Where sentences are broken as lost marks break them; looked for only where marks were lost. */
  readonly breaks: readonly { readonly start: number; readonly end: number }[];
  readonly metadata: Metadata;
}

/** A line of the body that opens with a number, by source offsets. */
export interface Numbered {
  /** How it is numbered (`roman`, `arabic`, `paren` …) and with what: printed and as a number. */
  readonly style: string;
  readonly number: string;
  readonly value: number;
  /** Of the number as printed. */
  readonly start: number;
  readonly end: number;
  /** The heading that the line is; null for an item of a list. */
  readonly own: Heading | null;
  /** The heading that governs the line: its parent where it is a heading. */
  readonly under: Heading | null;
}

export interface NoteDraft {
  readonly label: string;
  /** Its mark was lost, with its label: notes are numbered as they come. */
  readonly lost: boolean;
  readonly text: string;
  /** Source offsets of the note's own text. */
  readonly start: number;
  readonly end: number;
  /** Source offsets of its mark, or of the place where the mark was lost. */
  readonly reference: { readonly start: number; readonly end: number; readonly heading: Heading | null; readonly sentence: string } | null;
}

/** Words for the user, in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** One file format in. */
export interface Reader {
  /** Blocks in source order. */
  read(source: string): Block[];
}

/** One way out: pieces of text in order, so that a large report is never one string. */
export interface Writer {
  write(report: Report, options: WriterOptions): Iterable<string>;
  /** What stands around the reports of one run; nothing where left out. `several`: the command was given more than one input. */
  frame?(several: boolean): Frame;
}

export interface Frame {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

export interface WriterOptions {
  readonly language: Language;
  readonly columns: number;
  readonly color: boolean;
  /** The text that positions count in; only `text` prints it. */
  readonly source?: string;
}
