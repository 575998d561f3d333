/* What the rooms hand to one another. */

import type { Language, Metadata, NumeralClass, PageReading, Report, Role } from './report.ts';

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
  readonly format: InputFormat;
  readonly encoding: string;
  /** Of the bytes, hexadecimal; empty where the caller had only a string. */
  readonly sha256: string;
  /** How each page was read, in order; none where the format has no pages. */
  readonly pages?: readonly PageReading[] | null;
}

/** Formats of documents. `image`: a page as PNG, JPEG or TIFF. */
export type InputFormat = 'text' | 'markdown' | 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'pdf' | 'image';

/** Where a cell stands in its table; rows and columns from 0, tables numbered through the document. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many it covers, itself among them. */
  readonly rows: number;
  readonly columns: number;
  /** The markup says that it heads others. */
  readonly isHead: boolean;
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
  /** For a table's cell. */
  readonly cell: CellPlace | null;
}

/** What stands around a table's figure. */
export interface CellHeads {
  /** The cell holds a figure and nothing else. */
  readonly isFigure: boolean;
  /** Words that head its row, outermost first: group rows, the row's own. */
  readonly row: readonly string[];
  /** Words that head its column, from above. */
  readonly column: readonly string[];
  /** Of the unit column in its row; null where there is none. */
  readonly unit: string | null;
  /** The lines above the table, nearest first: its title, `ĐVT: triệu đồng`. */
  readonly captions: readonly string[];
  readonly place: CellPlace;
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
  /** For a cell in a table's column of figures. */
  readonly cell: CellHeads | null;
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

/** One text format in. */
export interface Reader {
  /** Blocks in source order. */
  read(source: string): Block[];
}

/** One format of files that are no text: the text that positions will count in is made of them. */
export interface FileReader {
  /** @throws InputError where the bytes are no document of this format, or more than the limits allow. */
  read(bytes: Uint8Array, options: FileOptions): FileReading | Promise<FileReading>;
}

export interface FileOptions {
  readonly limits: Limits;
  /** Bytes of text to letters; `declared` is the encoding that the file itself names, in any spelling. */
  decode(bytes: Uint8Array, declared: string | null): { readonly text: string; readonly encoding: string };
  /**
   * Reads a page (from 1) in another way, where it has no text of its own (`none`) or text that cannot be trusted (`scrambled`). Null where
   * the user wants none; throws where there is no way. For an image its only page.
   */
  recognise(page: number, why: 'none' | 'scrambled'): Promise<RecognisedPage | null>;
  /** Every page shall be recognised, whatever text it has. */
  readonly recogniseAll: boolean;
  /** Unpacks what was packed by `deflate` to so many bytes with this CRC-32, where there is a quicker way than the readers' own; throws where it gives others. */
  readonly inflate?: (packed: Uint8Array, size: number, check: number) => Uint8Array;
}

/** A page as its texts stand on it, in any unit, from the upper left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PageText[];
  /** Straight lines drawn on it, level or upright, that may rule a table or part the notes from the text; none where they are not known. */
  readonly rules?: readonly PageRule[];
}

/** A level line (`y1` is `y2`) or an upright one (`x1` is `x2`), from its upper or left end. */
export interface PageRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface RecognisedPage extends Page {
  readonly method: 'pdftotext' | 'ocr';
}

/** A word, or words of one line with single spaces between. */
export interface PageText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font: about twice that of a small letter. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Name of the font, as a run has it; left out where it does not matter. */
  readonly font?: string | null;
}

/** Ceilings for hostile files; each is named when it is hit. */
export interface Limits {
  /** Bytes that all parts of a file may unpack to. */
  readonly unpacked: number;
  /** Unpacked bytes for each packed one. */
  readonly ratio: number;
  /** Parts of a packed file. */
  readonly parts: number;
  /** Elements, groups or tables inside one another. */
  readonly depth: number;
  readonly pages: number;
  /** Pixels of a picture. */
  readonly pixels: number;
}

export interface FileReading {
  readonly text: string;
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  /** In which the file keeps its text. */
  readonly encoding: string;
  readonly pages: readonly PageReading[] | null;
}

/** What is written: text, or bytes of a format that is none. */
export type Pieces = Iterable<string | Uint8Array>;

/** One way out: pieces in order, so that a large report is never one string. */
export interface Writer {
  write(report: Report, options: WriterOptions): Pieces | Promise<Pieces>;
  /** What stands around the reports of one run; nothing where left out. `several`: the command was given more than one input. */
  frame?(several: boolean, options?: Pick<WriterOptions, 'delimiter'>): Frame;
  /** One result for all reports of a run; where left out, each is written when it is ready. */
  all?(reports: readonly Report[], options: WriterOptions): Pieces | Promise<Pieces>;
  /** What it makes holds one document; the command takes one input. */
  readonly single?: boolean;
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
  /** The text that positions count in. */
  readonly source?: string;
  /** Between the cells of CSV. */
  readonly delimiter?: string;
}
