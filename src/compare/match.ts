import type { Indicator, Reason, Report } from '../types.ts';
import { Candidates } from './candidates.ts';
import { evidence, fitting, sentencesOf, toldShares } from './evidence.ts';
import { isShareOnly, LEAST, likeness, product, roughLikeness, type Likeness } from './score.ts';
import { timeFit, timeOf, timeOfFigure, type Span, type TimeFit } from './when.ts';
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
export const SURE = 0.42;
export const DOUBTFUL = 0.34;
/** A second figure this near, with another value, makes the first doubtful. */
const RIVAL = 0.03;
/** What is that much further from the aim is no rival. */
const NEAR_LEVEL = 0.75;
/** The same, where only how near they are to the aim parts them. */
const ALIKE = 0.005;
/** Another target that is so much more like the figure takes it. */
const CLAIM = 0.05;
const CLAIMED = 0.65;
const SAME_VALUE = 1e-3;

/** Where results stand, and where they seldom do. */
const PLACES: Readonly<Record<string, number>> = { context: 0.9, tasks: 0.93, proposals: 0.93, implementation: 0.93, basis: 0.95, purpose: 0.95, causes: 0.96, limitations: 0.97, difficulties: 0.97 };

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

/** So many of a target's candidates are weighed with all that speaks for and against them, and kept. */
const KEPT = 6;
/** What is less like the target than such a part of the best is not: no context makes up for it. */
const CLOSE = 0.75;

/** A candidate at the first look: the reasons of most are never asked for. */
interface Rough {
  readonly measure: Measure;
  readonly likeness: number;
  readonly score: number;
}

/** Of each target, in order: the figures of a document that may answer it, the best first. */
export function matchAll(asked: Asked, side: Side, weights: Weights): Candidate[][] {
  const { targets } = asked;
  const index = new Candidates(side.measures, weights);
  const sentences = sentencesOf(side.measures, side.planned);
  const told = toldShares(sentences);
  const reportTime = timeOf(side.report);
  const fitOf = (target: Measure, measure: Measure): { readonly time: string | null; readonly fit: TimeFit } | null => {
    const time = timeOfFigure(measure.indicator, reportTime);
    const fit = timeFit(spanOf(target, asked.planSpan), target.indicator.period.every, time, reportTime, asked.planYear, !target.isFlow && !target.isAction);
    return fit === null ? null : { time, fit };
  };
  const fittings = targets.map((target) => fitting(target, told));
  const rough = targets.map((target, i) => {
    const fits = fittings[i] ?? [];
    const found = index.for(target);
    const others = fits.filter((each) => !found.some(({ measure }) => measure === each)).map((measure) => ({ measure, like: LEAST }));
    return [...found, ...others].flatMap(({ measure, like }): Rough[] => {
      const fit = fitOf(target, measure)?.fit;
      const score = fit === undefined ? 0 : roughLikeness(target, measure, weights, like);
      if (fit === undefined || (score < DOUBTFUL / 2 && !fits.includes(measure))) return [];
      return [{ measure, likeness: score, score: Math.max(fits.includes(measure) ? SURE : 0, score * fit.factor * placeFactor(measure)) }];
    });
  });
  const best = new Map<Measure, number>();
  for (const { measure, likeness: score } of rough.flat()) best.set(measure, Math.max(best.get(measure) ?? 0, score));
  return targets.map((target, i) => (rough[i] ?? []).sort(byScore).slice(0, KEPT).filter(({ score }, _, [best]) => score >= CLOSE * (best?.score ?? 0)).flatMap(({ measure }): Candidate[] => {
    const like = likeness(target, measure, weights, fittings[i]?.includes(measure) === true);
    const when = fitOf(target, measure);
    if (like === null || when === null) return [];
    const reasons: Reason[] = [...like.reasons, { kind: when.fit.kind, detail: when.time ?? '', factor: when.fit.factor }, ...placeReasons(measure), ...claimReasons(best.get(measure) ?? 0, like.score)];
    reasons.push(...evidence(target, measure, like.value, sentences.get(measure.indicator.sentence), product(reasons)));
    return [{ measure, likeness: like, isShareOnly: isShareOnly(like.conversion), time: when.time, reasons, score: product(reasons) }];
  }).sort(byScore));
}

const byScore = (one: Rough | Candidate, other: Rough | Candidate): number => other.score - one.score || one.measure.indicator.position.start.offset - other.measure.indicator.position.start.offset;

/** A target without a time of its own has its plan's. */
export function spanOf({ indicator: { period } }: Measure, planSpan: Span): Span {
  return period.start === null && period.end === null ? planSpan : period;
}

const placeFactor = ({ indicator: { section } }: Measure): number => PLACES[section?.role ?? ''] ?? 1;

function placeReasons(measure: Measure): Reason[] {
  const factor = placeFactor(measure);
  return factor === 1 ? [] : [{ kind: 'place', detail: measure.indicator.section?.title ?? '', factor }];
}

/** A figure that is another target's by far is not this one's. */
function claimReasons(best: number, own: number): Reason[] {
  return best <= own + CLAIM ? [] : [{ kind: 'other-target', detail: '', factor: CLAIMED }];
}

/** Another candidate that is nearly as good and says something else; null where there is none. */
export function rivalOf([best, ...others]: readonly Candidate[]): Candidate | null {
  if (best === undefined || best.isShareOnly) return null;
  return others.find((each) => !each.isShareOnly && (each.score >= best.score - RIVAL || (levelOf(each) >= NEAR_LEVEL && each.score / levelOf(each) >= best.score / levelOf(best) - ALIKE)) && each.time === best.time && each.measure.indicator.partOf !== best.measure.indicator.id && !saysTheSame(best, each)) ?? null;
}

const levelOf = ({ reasons }: Candidate): number => reasons.find(({ kind }) => kind === 'level')?.factor ?? 1;

function saysTheSame({ measure: { indicator: one }, likeness: { value: first } }: Candidate, { measure: { indicator: other }, likeness: { value: second } }: Candidate): boolean {
  if (one.equivalentTo === other.id || other.equivalentTo === one.id) return true;
  return first !== null && second !== null && Math.abs(first - second) <= SAME_VALUE * Math.max(Math.abs(first), Math.abs(second));
}
