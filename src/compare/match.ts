import type { Indicator, Reason, Report } from '../types.ts';
import { Candidates } from './candidates.ts';
import { evidence, sentencesOf } from './evidence.ts';
import { isShareOnly, likeness, product, type Likeness } from './score.ts';
import { timeFit, timeOf, timeOfFigure, type Span } from './when.ts';
import type { Measure } from './measure.ts';
import type { Weights } from './weights.ts';

/** A figure that may answer a target, with all that speaks for and against it. */
export interface Candidate {
  readonly measure: Measure;
  readonly likeness: Likeness;
  readonly isShareOnly: boolean;
  readonly time: string | null;
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** From here on a match is sure; from there on it is told as doubtful. */
export const SURE = 0.6;
export const DOUBTFUL = 0.5;
/** A second figure this near, with another value, makes the first doubtful. */
const RIVAL = 0.03;
/** Another target that is so much more like the figure takes it. */
const CLAIM = 0.12;
const CLAIMED = 0.72;
const SAME_VALUE = 1e-3;

/** Where results stand, and where they seldom do. */
const PLACES: Readonly<Record<string, number>> = { tasks: 0.93, proposals: 0.93, implementation: 0.93, basis: 0.95, purpose: 0.95, causes: 0.96, limitations: 0.97, difficulties: 0.97 };

export interface Side {
  readonly report: Report;
  /** Figures that may answer. */
  readonly measures: readonly Measure[];
  /** What the report itself gives as planned. */
  readonly planned: readonly Indicator[];
}

export interface Asked {
  readonly targets: readonly Measure[];
  readonly planYear: string | null;
  readonly planSpan: Span;
}

/** Of each target, in order: the figures of a document that may answer it, the best first. */
export function matchAll({ targets, planYear, planSpan }: Asked, { report, measures, planned }: Side, weights: Weights): Candidate[][] {
  const index = new Candidates(measures, weights);
  const sentences = sentencesOf(measures, planned);
  const reportTime = timeOf(report);
  const candidates = targets.map((target) => index.for(target).flatMap((measure): Candidate[] => {
    const like = likeness(target, measure, weights);
    if (like === null || like.score < DOUBTFUL / 2) return [];
    const time = timeOfFigure(measure.indicator, reportTime);
    const { period } = target.indicator;
    const fit = timeFit(spanOf(target, planSpan), period.every, time, reportTime, planYear);
    if (fit === null) return [];
    const reasons: Reason[] = [...like.reasons, { kind: fit.kind, detail: time ?? '', factor: fit.factor }, ...placeReasons(measure)];
    reasons.push(...evidence(target, measure, like.value, sentences.get(measure.indicator.sentence), product(reasons)));
    return [{ measure, likeness: like, isShareOnly: isShareOnly(like.conversion), time, reasons, score: product(reasons) }];
  }));
  return claimed(candidates).map((list) => list.sort((one, other) => other.score - one.score || one.measure.indicator.position.start.offset - other.measure.indicator.position.start.offset));
}

/** A target without a time of its own has its plan's. */
export function spanOf({ indicator: { period } }: Measure, planSpan: Span): Span {
  return period.start === null && period.end === null ? planSpan : period;
}

function placeReasons({ indicator: { section } }: Measure): Reason[] {
  const factor = PLACES[section?.role ?? ''] ?? 1;
  return factor === 1 ? [] : [{ kind: 'place', detail: section?.title ?? '', factor }];
}

/** A figure that is another target's by far is not this one's. */
function claimed(all: readonly Candidate[][]): Candidate[][] {
  const best = new Map<Measure, number>();
  for (const { measure, likeness: { score } } of all.flat()) best.set(measure, Math.max(best.get(measure) ?? 0, score));
  return all.map((list) => list.map((each) => {
    if ((best.get(each.measure) ?? 0) <= each.likeness.score + CLAIM) return each;
    const reasons: Reason[] = [...each.reasons, { kind: 'other-target', detail: '', factor: CLAIMED }];
    return { ...each, reasons, score: product(reasons) };
  }));
}

/** Another candidate that is nearly as good and says something else; null where there is none. */
export function rivalOf([best, ...others]: readonly Candidate[]): Candidate | null {
  if (best === undefined || best.isShareOnly) return null;
  return others.find((each) => !each.isShareOnly && each.score >= best.score - RIVAL && each.time === best.time && !saysTheSame(best, each)) ?? null;
}

function saysTheSame({ measure: { indicator: one }, likeness: { value: first } }: Candidate, { measure: { indicator: other }, likeness: { value: second } }: Candidate): boolean {
  if (one.equivalentTo === other.id || other.equivalentTo === one.id) return true;
  return first !== null && second !== null && Math.abs(first - second) <= SAME_VALUE * Math.max(Math.abs(first), Math.abs(second));
}
