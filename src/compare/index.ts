import type { CompareOptions, Comparison, ComparisonSummary, Indicator, MatchDecision, PlanChange, Report, TargetResult } from '../types.ts';
import { documentOf, isAsked, namedFigures } from './figures.ts';
import { isShareOnly, likeness } from './score.ts';
import { matchAll, type Asked, type Candidate, type Side } from './match.ts';
import { measuresOf, type Measure } from './measure.ts';
import { planChanges } from './plans.ts';
import { targetResult, type Answers } from './results.ts';
import { timeOfFigure, timeOf, titleSpan, yearOf } from './when.ts';
import { Weights } from './weights.ts';

export { namedFigures } from './figures.ts';

const PLAN_TYPES: ReadonlySet<string> = new Set(['plan', 'programme', 'resolution', 'project', 'directive']);

/** Whether a document sets targets, rather than tells results. */
export const isPlan = ({ metadata: { type } }: Report): boolean => PLAN_TYPES.has(type);

/** What reports say of a plan's targets; or, where the second document is a plan too, what it changed of them. */
export function compareReports(plan: Report, others: readonly Report[], options: CompareOptions, version: string): Comparison {
  const [later] = others;
  const arePlans = later !== undefined && (options.plans ?? (others.length === 1 && isPlan(later)));
  const targets = arePlans ? [] : targetResults(plan, others, options);
  const changes = arePlans ? planChanges(askedOf(plan), askedOf(later), plan, later, options) : [];
  return {
    schemaVersion: '1',
    generator: { name: 'kpi-extract', version },
    mode: arePlans ? 'plans' : 'results',
    documents: [plan, ...others].map(documentOf),
    targets,
    changes,
    summary: summaryOf(targets, changes),
  };
}

/** The first year that a plan is for. */
function planYearOf(plan: Report): string | null {
  return titleSpan(plan).start ?? yearOf(plan.metadata.date);
}

function askedOf(plan: Report): Asked {
  const planYear = planYearOf(plan);
  return { targets: measuresOf(plan, (each) => isAsked(each, planYear)), planYear, planSpan: titleSpan(plan) };
}

function targetResults(plan: Report, reports: readonly Report[], { accept = [], reject = [] }: CompareOptions): TargetResult[] {
  const asked = askedOf(plan);
  const sides = reports.map((report): Side => ({
    report,
    measures: measuresOf(report, ({ kind }) => kind === 'statistic'),
    planned: report.indicators.filter(({ kind }) => kind === 'target'),
  }));
  const answers = sides.map((side, i): Answers[] => {
    const weights = new Weights([asked.targets, side.measures]);
    const decisions = decisionsOn(plan, side.report, accept.filter(({ report }) => report === undefined || report === i), reject.filter(({ report }) => report === undefined || report === i));
    return matchAll(asked, side, weights).map((candidates, at) => answersOf(asked.targets[at] as Measure, candidates, side, i + 1, weights, decisions));
  });
  return asked.targets.map((target, at) => targetResult(target, asked, plan, answers.flatMap((each) => each[at] ?? [])));
}

/** What the user decided of a plan's figures and of one report's. */
interface DecisionsOn {
  readonly chosen: ReadonlyMap<Indicator, Indicator>;
  /** Figures that are none of a target's; `all` of them. */
  readonly refused: ReadonlyMap<Indicator, ReadonlySet<Indicator> | 'all'>;
}

function decisionsOn(plan: Report, report: Report, accept: readonly MatchDecision[], reject: readonly MatchDecision[]): DecisionsOn {
  const chosen = new Map<Indicator, Indicator>();
  const refused = new Map<Indicator, Set<Indicator> | 'all'>();
  const results = ({ result }: MatchDecision): readonly Indicator[] => (result === undefined ? [] : namedFigures(report.indicators, result));
  for (const decision of accept) {
    const [wanted] = results(decision);
    for (const target of namedFigures(plan.indicators, decision.target)) if (wanted !== undefined && !chosen.has(target)) chosen.set(target, wanted);
  }
  for (const decision of reject) {
    for (const target of namedFigures(plan.indicators, decision.target)) {
      const known = refused.get(target);
      if (known !== 'all') refused.set(target, decision.result === undefined ? 'all' : new Set([...known ?? [], ...results(decision)]));
    }
  }
  return { chosen, refused };
}

/** A target's candidates as the user left them. */
function answersOf(target: Measure, candidates: readonly Candidate[], side: Side, document: number, weights: Weights, { chosen, refused }: DecisionsOn): Answers {
  const none = refused.get(target.indicator);
  const left = none === undefined ? candidates : candidates.filter(({ measure }) => none !== 'all' && !none.has(measure.indicator));
  const wanted = chosen.get(target.indicator);
  return { document, report: side.report, candidates: left, chosen: wanted === undefined ? null : chosenCandidate(target, wanted, candidates, side, weights) };
}

/** What the user chose, whether the program thought of it or not. */
function chosenCandidate(target: Measure, wanted: Indicator, candidates: readonly Candidate[], { report }: Side, weights: Weights): Candidate {
  const known = candidates.find(({ measure }) => measure.indicator === wanted);
  if (known !== undefined) return known;
  const [measure] = measuresOf(report, (each) => each === wanted) as [Measure];
  const like = likeness(target, measure, weights) ?? { score: 0, words: 0, conversion: { kind: 'unit', factor: 1, scale: 1, isShare: false }, value: null, reasons: [] };
  return { measure, likeness: like, isShareOnly: isShareOnly(like.conversion), time: timeOfFigure(wanted, timeOf(report)), reasons: like.reasons, score: 1 };
}

function summaryOf(targets: readonly TargetResult[], changes: readonly PlanChange[]): ComparisonSummary {
  const verdicts = (wanted: TargetResult['verdict']): number => targets.filter(({ verdict }) => verdict === wanted).length;
  const kinds = (wanted: PlanChange['kind']): number => changes.filter(({ kind }) => kind === wanted).length;
  return {
    targets: targets.length + changes.filter(({ before }) => before !== null).length,
    met: verdicts('met'), unmet: verdicts('unmet'), onTheWay: verdicts('on-the-way'), doubtful: verdicts('doubtful') + kinds('doubtful'), notFound: verdicts('not-found'),
    added: kinds('added'), dropped: kinds('dropped'), raised: kinds('raised'), lowered: kinds('lowered'), changed: kinds('changed'), unchanged: kinds('unchanged'),
  };
}
