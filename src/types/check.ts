/* What rules are asked and what they answer; what `check` reports of it. */

import type { Citation, DocumentType, Indicator, Language, Position, Role, Severity } from './report.ts';
import type { Outline, Passage, Source, Words } from './rooms.ts';

/** What a rule noticed: its place in source offsets, null for the document as a whole. */
export interface Problem {
  /** What was found and what was expected. */
  readonly message: Words;
  readonly start: number | null;
  readonly end: number | null;
  /** The other places that it takes to understand it. */
  readonly related?: readonly { readonly message: Words; readonly start: number; readonly end: number }[];
  /** What would mend it without a doubt; never a number. */
  readonly fix?: readonly Edit[];
}

/** A stretch of the source and what should stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A problem with the name of its rule, and how grave it is in this run. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

/** One diagnostic rule. */
export interface Rule {
  /** `area/what-is-wrong`. */
  readonly name: string;
  /** Where nobody says otherwise. */
  readonly severity: Severity;
  check(document: CheckInput): readonly Problem[];
}

/** What is known of a document when its rules are asked. Offsets are the source's unless said otherwise. */
export interface CheckInput {
  readonly source: Source;
  readonly outline: Outline;
  /** In document order. */
  readonly figures: readonly Figure[];
  /** Passages with a digit or a number in words, in reading order: most rules need no others. */
  readonly numeric: readonly Passage[];
  /** Where pairs of words begin that may be slips, by passage; reading offsets, in order. */
  readonly pairs: readonly { readonly passage: Passage; readonly pairs: readonly number[] }[];
  /** Days, months, years and stretches of time that the text speaks of, in reading order. */
  readonly dates: readonly Dated[];
  readonly citations: readonly Citation[];
  readonly unclassified: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** Roles of the sections that a document of a type must have. */
  readonly required: RequiredRoles;
}

export type RequiredRoles = Readonly<Partial<Record<DocumentType, readonly Role[]>>>;

/** An indicator with the passage that holds it. */
export interface Figure {
  readonly indicator: Indicator;
  readonly passage: Passage;
  /** Reading offsets of its quantity in the passage. */
  readonly start: number;
  readonly end: number;
}

/** What is known of a document of a run when it is held against the others. */
export interface AcrossDocument {
  /** For people. */
  readonly name: string;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly citations: readonly Citation[];
}

/** A problem that shows only between documents. They are counted from 0, in the order given; `severity` is where nobody says otherwise. */
export interface AcrossFinding {
  readonly document: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly position: Position;
  readonly message: Words;
  readonly related: readonly { readonly document: number; readonly message: Words; readonly position: Position }[];
}

export interface Dated {
  readonly passage: Passage;
  /** Reading offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** `stage` runs between two points, `deadline` ends at one, `point` is one year, month or day, `every` recurs. */
  readonly shape: 'stage' | 'deadline' | 'point' | 'every';
  /** Years or ISO 8601 dates, as short as the text has them. */
  readonly from: string | null;
  readonly to: string | null;
}

/** One input of `check`: what was found in it, or why it could not be read. Both never stand together. */
export interface CheckedFile {
  /** As given on the command line; null for standard input. */
  readonly path: string | null;
  /** For people. */
  readonly name: string;
  readonly findings: readonly LocatedFinding[];
  /** One sentence; null where the document was read. */
  readonly failure: string | null;
}

export interface LocatedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Null for the document as a whole. */
  readonly position: Position | null;
  /** The line of the source in which `position` starts, without its end; empty where there is no position. */
  readonly line: string;
  readonly related: readonly RelatedPlace[];
  /** Hexadecimal; the same for the same finding wherever its line has moved to. */
  readonly fingerprint: string;
}

export interface RelatedPlace {
  readonly message: string;
  /** Another document of the run; null for the same one. */
  readonly file: Pick<CheckedFile, 'path' | 'name'> | null;
  readonly position: Position;
  readonly line: string;
}

/** One way to tell findings: pieces of text in order. */
export interface Reporter {
  report(files: readonly CheckedFile[], options: ReporterOptions): Iterable<string>;
}

export interface ReporterOptions {
  readonly language: Language;
  readonly color: boolean;
  readonly columns: number;
  /** What is for people shows only errors; what is for programs is always whole. */
  readonly errorsOnly: boolean;
  /** Of this program. */
  readonly version: string;
  /** What parts the folders of a path: a backslash on Windows only. */
  readonly separator: '/' | '\\';
  /** All rules of the run, for the formats that list them. */
  readonly rules: readonly ReportedRule[];
}

export interface ReportedRule {
  readonly name: string;
  /** Where nobody says otherwise. */
  readonly severity: Severity;
  /** What it finds, in one sentence; null where its page is not at hand. */
  readonly about: string | null;
  /** Its page, Markdown. */
  readonly help: string | null;
}
