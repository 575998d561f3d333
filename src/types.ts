/**
 * Every noun of the house, and the interfaces its rooms speak through.
 *
 * Offsets are half-open ranges of UTF-16 code units. Two bases exist and are never mixed: *source offsets* count in the
 * decoded document as it was given; *reading offsets* count in one passage's reading text.
 */

/* ---------------------------------------------------------------- what the user gets (schemaVersion 1) */

/** A place in the source: line and column from 1, offset from 0 (unist). */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Half-open: `end` is the first place after the last character. */
export interface Position {
  start: Point;
  end: Point;
}

export type DocumentType =
  | 'plan' | 'programme' | 'report' | 'resolution' | 'project' | 'directive' | 'decision' | 'other';

/** What a section is for; see the roles' titles in `lexicon/sections.ts`. */
export type Role =
  | 'basis' | 'purpose' | 'requirements' | 'purpose-requirements' | 'targets' | 'tasks' | 'implementation' | 'context'
  | 'advantages' | 'difficulties' | 'results' | 'assessment' | 'limitations' | 'causes' | 'lessons' | 'proposals' | 'other';

/** The one class that every numeral of a document belongs to. */
export type NumeralClass =
  | 'target' | 'statistic' | 'norm' | 'reference' | 'date' | 'ordinal' | 'enumerator' | 'structural';

export type IndicatorKind = 'target' | 'statistic';
export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'between';
export type Severity = 'error' | 'warning' | 'info';

export interface Signatory {
  name: string | null;
  title: string | null;
  /** The body after `TM.`, `T/M`. */
  onBehalfOf: string | null;
}

/** The head and the foot of an administrative document (Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW). */
export interface Metadata {
  type: DocumentType;
  /** As printed: `KẾ HOẠCH`. */
  typeText: string | null;
  /** `66/KH-LĐLD`. */
  number: string | null;
  place: string | null;
  /** ISO 8601. */
  date: string | null;
  title: string | null;
  issuer: string | null;
  signatory: Signatory | null;
  recipients: string[];
}

export interface Section {
  id: string;
  /** As printed, without the closing mark: `II`, `2.1`, `PHẦN THỨ NHẤT`; null for an unnumbered title. */
  number: string | null;
  title: string;
  /** From 1 for the outermost level of this document. */
  level: number;
  role: Role;
  /** Numbers of the headings from the outermost down, joined: `II/1`; null where no number stands above. */
  path: string | null;
  /** Of the heading. */
  position: Position;
  children: Section[];
}

export interface Footnote {
  id: string;
  label: string;
  text: string;
  position: Position;
  reference: { position: Position; sectionId: string | null; sentence: string } | null;
}

export interface Quantity {
  /** As it stands in the source, white space folded. */
  text: string;
  comparator: Comparator;
  /** In the base unit, the magnitude multiplied out; null where `comparator` is `between`. */
  value: number | null;
  min: number | null;
  max: number | null;
  numerator: number | null;
  denominator: number | null;
  /** `%`, ISO 4217, UCUM, or the counted noun; null where nothing says it. */
  unit: string | null;
  unitText: string | null;
  /** The rate, outermost last: `["person", "month"]`. */
  per: string[];
}

/** Where a period was said. */
export type PeriodSource = 'clause' | 'sentence' | 'list' | 'heading' | 'footnote';

export interface Period {
  /** Years or ISO 8601 dates, as short as the text has them. */
  start: string | null;
  end: string | null;
  /** `year`, `quarter`, `month` … */
  every: string | null;
  text: string | null;
  source: PeriodSource | null;
}

export interface Indicator {
  id: string;
  kind: IndicatorKind;
  label: string;
  quantity: Quantity;
  change: 'increase' | 'decrease' | null;
  period: Period;
  section: { id: string; path: string | null; title: string; role: Role } | null;
  /** The footnote's label, where the quantity stands in a footnote's text. */
  footnote: string | null;
  /** Ids of other indicators. */
  partOf: string | null;
  equivalentTo: string | null;
  /** White space folded; of a sentence over 4,000 characters only what stands around the figure. */
  sentence: string;
  position: Position;
}

/** A document referred to. */
export interface Citation {
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  text: string;
  position: Position;
}

/** A numeral that no rule could place. */
export interface Numeral {
  text: string;
  sentence: string;
  position: Position;
}

export interface Diagnostic {
  /** `area/what-is-wrong`. */
  rule: string;
  severity: Severity;
  message: string;
  position: Position | null;
  related: { message: string; position: Position }[];
}

export interface Report {
  schemaVersion: '1';
  generator: { name: 'kpi-extract'; version: string };
  source: { path: string | null; format: string; encoding: string; sha256: string; characters: number; lines: number };
  metadata: Metadata;
  sections: Section[];
  footnotes: Footnote[];
  indicators: Indicator[];
  citations: Citation[];
  numerals: { total: number; byClass: Record<NumeralClass, number>; unclassified: Numeral[] };
  diagnostics: Diagnostic[];
}

/* ---------------------------------------------------------------- between the rooms */

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
  readonly metadata: Metadata;
  /** Findings that only the outline can make: a note without its mark, U+FFFD left over, … */
  readonly findings: readonly Finding[];
}

export interface NoteDraft {
  readonly label: string;
  readonly text: string;
  /** Source offsets of the note's own text. */
  readonly start: number;
  readonly end: number;
  /** Source offsets of its mark, or of the place where the mark was lost. */
  readonly reference: { readonly start: number; readonly end: number; readonly heading: Heading | null; readonly sentence: string } | null;
}

/** A diagnostic before its offsets became lines and its words a language. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: { readonly vi: string; readonly en: string };
  readonly start: number | null;
  readonly end: number | null;
  readonly related: readonly { readonly message: { readonly vi: string; readonly en: string }; readonly start: number; readonly end: number }[];
}

export type Language = 'vi' | 'en';

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

/** One diagnostic rule. */
export interface Check {
  readonly name: string;
  check(report: CheckInput): Finding[];
}

export interface CheckInput {
  readonly source: Source;
  readonly outline: Outline;
  readonly indicators: readonly Indicator[];
  readonly unclassified: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}
