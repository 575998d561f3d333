import type { DocumentType, Indicator } from './report.ts';

/* What `compare` gives: a plan's targets and what the reports say of them, or two plans side by side. Plain data, for any writer. */

/** `doubtful`: a figure was found, but not surely the right one; it counts neither as met nor as unmet. */
export type Verdict = 'met' | 'unmet' | 'on-the-way' | 'doubtful' | 'not-found';

/** What became of a target in the later plan; `changed`: another comparator, unit or deadline with the same level, or a level that is neither higher nor lower. */
export type PlanChangeKind = 'added' | 'dropped' | 'raised' | 'lowered' | 'changed' | 'unchanged' | 'doubtful';

export interface ComparedDocument {
  path: string | null;
  type: DocumentType;
  number: string | null;
  title: string | null;
  /** ISO 8601. */
  date: string | null;
  /** The time it speaks of: a year or a month, as its title or date says. */
  time: string | null;
}

/** A figure of one of the documents, with its place. */
export interface ComparedFigure extends Pick<Indicator, 'id' | 'label' | 'quantity' | 'change' | 'period' | 'section' | 'footnote' | 'sentence' | 'position'> {
  /** Index into `documents`: 0 is the plan. */
  document: number;
  path: string | null;
}

/** Why two figures were, or were not, taken for the same measure. */
export type ReasonKind =
  | 'words' | 'unit' | 'unit-converted' | 'unit-share' | 'unit-unlike' | 'unit-unsaid' | 'rate-converted' | 'who' | 'who-unsaid' | 'subject' | 'number' | 'flow' | 'stock' | 'opposite'
  | 'time' | 'time-other' | 'time-unsaid' | 'plan-stated' | 'plan-share' | 'plan-share-other' | 'share-only' | 'place' | 'part' | 'rare-unit' | 'level' | 'other-target' | 'rival' | 'user';

export interface Reason {
  kind: ReasonKind;
  /** Words of the documents, or figures, that the reason rests on. */
  detail: string;
  /** What the score was multiplied by; above 1 where it was raised. */
  factor: number;
}

export interface RunnerUp {
  figure: ComparedFigure;
  score: number;
  reasons: Reason[];
}

/** What one report says of a target. */
export interface MatchedFigure {
  figure: ComparedFigure;
  /** When it was so: a year or a month; null where nothing says it. */
  time: string | null;
  /** In the target's unit; null where only a share of the plan is told. */
  value: number | null;
  verdict: Exclude<Verdict, 'not-found'>;
  /** Value less what was aimed at, in the target's unit. */
  difference: number | null;
  /** Value as a part of what was aimed at: 1 is all of it. */
  share: number | null;
  /** 0 to 1. */
  score: number;
  chosenBy: 'program' | 'user';
  reasons: Reason[];
  runnersUp: RunnerUp[];
}

export interface TargetResult {
  target: ComparedFigure;
  verdict: Verdict;
  difference: number | null;
  share: number | null;
  /** Index into `series` of the figure that the verdict rests on; null where there is none. */
  decidedBy: number | null;
  /** In the order of time; at most one figure a report. */
  series: MatchedFigure[];
  /** Of the reports in which nothing was found: what came nearest. */
  runnersUp: RunnerUp[];
}

export interface PlanChange {
  kind: PlanChangeKind;
  /** In the earlier plan; null where added. */
  before: ComparedFigure | null;
  /** In the later plan; null where dropped. */
  after: ComparedFigure | null;
  /** After less before, in the unit of the earlier plan. */
  difference: number | null;
  share: number | null;
  score: number | null;
  chosenBy: 'program' | 'user' | null;
  reasons: Reason[];
  runnersUp: RunnerUp[];
}

export interface ComparisonSummary {
  targets: number;
  met: number;
  unmet: number;
  onTheWay: number;
  doubtful: number;
  notFound: number;
  added: number;
  dropped: number;
  raised: number;
  lowered: number;
  changed: number;
  unchanged: number;
}

export interface Comparison {
  schemaVersion: '1';
  generator: { name: 'kpi-extract'; version: string };
  /** `results`: a plan against reports; `plans`: against another plan. */
  mode: 'results' | 'plans';
  /** The plan, then the others in the order in which they were given. */
  documents: ComparedDocument[];
  /** In the plan's order; empty where plans are compared. */
  targets: TargetResult[];
  /** In the order of the earlier plan, what was added behind it; empty where reports are compared. */
  changes: PlanChange[];
  summary: ComparisonSummary;
}

/** A figure as people name it: by its id, or by its label and unit. */
export interface FigureName {
  readonly id?: string;
  readonly label?: string;
  readonly unit?: string | null;
}

/** A pair that somebody accepted or rejected. */
export interface MatchDecision {
  readonly target: FigureName;
  /** Left out in a rejection: nothing in that document (or in any) answers the target. */
  readonly result?: FigureName;
  /** Index of the document, the first report being 0; left out: whichever has the figure. */
  readonly report?: number;
}

export interface CompareOptions {
  /** What people decided; it stands above every reason. */
  readonly accept?: readonly MatchDecision[];
  readonly reject?: readonly MatchDecision[];
  /** Compare plan with plan; where not said, the type of the second document tells. */
  readonly plans?: boolean;
}
