/* What the user gets (schemaVersion 1). */

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

/** How a page was read: by its own text layer, by `pdftotext`, by recognising its picture, as a page on which nothing stands, or not at all. */
export interface PageReading {
  /** From 1. */
  page: number;
  method: 'text' | 'pdftotext' | 'ocr' | 'blank' | 'none';
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
  source: { path: string | null; format: string; encoding: string; sha256: string; characters: number; lines: number; pages: PageReading[] | null };
  metadata: Metadata;
  sections: Section[];
  footnotes: Footnote[];
  indicators: Indicator[];
  citations: Citation[];
  numerals: { total: number; byClass: Record<NumeralClass, number>; unclassified: Numeral[] };
  diagnostics: Diagnostic[];
}

export type Language = 'vi' | 'en';

/** What `check --reporter json` prints. */
export interface CheckReport {
  schemaVersion: '1';
  generator: { name: 'kpi-extract'; version: string };
  files: CheckedDocument[];
  summary: CheckSummary;
}

export interface CheckedDocument {
  path: string | null;
  failure: string | null;
  diagnostics: CheckDiagnostic[];
}

export interface CheckDiagnostic {
  rule: string;
  severity: Severity;
  message: string;
  position: Position | null;
  related: { message: string; path: string | null; position: Position }[];
  fingerprint: string;
}

export interface CheckSummary {
  /** All of them, and those among them that could not be read. */
  files: number;
  failed: number;
  errors: number;
  warnings: number;
  infos: number;
}
