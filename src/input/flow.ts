/**
 * What the files of word processors, web pages and PDF have in common: paragraphs of runs, tables of cells, notes beside them. A reader of
 * such a format fills a Flow; `layFlow` makes of it the text that positions count in, and the blocks.
 */

export interface Flow {
  /** In reading order. */
  readonly items: readonly FlowItem[];
  /** By the label that a run's `note` gives; laid behind the paragraph, or the table, that first calls them. */
  readonly notes: ReadonlyMap<string, readonly FlowParagraph[]>;
}

export type FlowItem = FlowParagraph | FlowTable;

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Level, from 1, where the file calls it a heading. */
  readonly heading: number | null;
  /** The automatic number or bullet as it is printed before the text, `I.`, `1.1.`, `a)`, `-`; empty where there is none. */
  readonly number: string;
  readonly runs: readonly Run[];
  /** From 1; 0 where the format has no pages. */
  readonly page: number;
}

export interface Run {
  /** `\n` is a line break within the paragraph, `\t` a tabulator. Hidden and deleted text is left out by the reader. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set above the line: a typed footnote mark, or the 2 of `km2`. */
  readonly raised: boolean;
  /** The label of the note that is called here, or null. The run's text is then not printed. */
  readonly note: string | null;
  /** Name of the font, for the old fonts whose letters are no Unicode (`.VnTime`, `VNI-Times`); null where not said. */
  readonly font: string | null;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  /** The markup says that the row heads the table (repeats on each page, `<thead>`). */
  readonly isHead: boolean;
  /** Without those that a cell of this or an earlier row covers. */
  readonly cells: readonly FlowCell[];
}

export interface FlowCell {
  /** Columns and rows that it covers, itself among them; at least 1. */
  readonly columns: number;
  readonly rows: number;
  readonly items: readonly FlowItem[];
}
