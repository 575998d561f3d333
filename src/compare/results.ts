import type { MatchedFigure, Reason, Report, RunnerUp, TargetResult, Verdict } from '../types.ts';
import { figureOf } from './figures.ts';
import { DOUBTFUL, rivalOf, spanOf, SURE, type Asked, type Candidate } from './match.ts';
import { aimOf, isMet } from './verdict.ts';
import { isDue, yearOf } from './when.ts';
import { tidy } from './units.ts';
import { spellingsOf } from './words.ts';
import type { Measure } from './measure.ts';

const MOST_RUNNERS_UP = 3;
/** What is less like the target is no runner-up either. */
const LEAST_RUNNER_UP = 0.25;

/** A target's candidates in one report. */
export interface Answers {
  /** Index into the comparison's documents. */
  readonly document: number;
  readonly report: Report;
  readonly candidates: readonly Candidate[];
  /** Chosen by the user. */
  readonly chosen: Candidate | null;
}

export function targetResult(target: Measure, asked: Asked, plan: Report, answers: readonly Answers[]): TargetResult {
  const tell = told(target.indicator.label);
  const series = answers.flatMap((each) => matched(target, asked, each, tell)).sort((one, other) => compareTimes(one.time, other.time) || one.figure.document - other.figure.document);
  const decidedBy = deciding(series);
  const decided = decidedBy === null ? null : series[decidedBy] ?? null;
  const missed = answers.filter(({ document }) => !series.some(({ figure }) => figure.document === document));
  return {
    target: figureOf(target.indicator, 0, plan.source.path),
    verdict: decided?.verdict ?? 'not-found',
    difference: decided?.difference ?? null,
    share: decided?.share ?? null,
    decidedBy,
    series,
    runnersUp: missed.flatMap((each) => runnersUp(tell, each, each.candidates)),
  };
}

/** A whole year stands behind its parts. */
const endOf = (time: string | null): string => (time === null ? '' : time.length === 4 ? `${time}-13` : time);
const compareTimes = (one: string | null, other: string | null): number => (endOf(one) < endOf(other) ? -1 : endOf(one) > endOf(other) ? 1 : 0);

/** The latest that is sure; where none is, the latest. */
function deciding(series: readonly MatchedFigure[]): number | null {
  const sure = series.findLastIndex(({ verdict }) => verdict !== 'doubtful');
  return sure >= 0 ? sure : series.length > 0 ? series.length - 1 : null;
}

function matched(target: Measure, asked: Asked, answers: Answers, tell: Teller): MatchedFigure[] {
  const { candidates, chosen, document, report } = answers;
  const best = chosen ?? candidates[0];
  if (best === undefined || (chosen === null && best.score < DOUBTFUL)) return [];
  const rival = chosen === null ? rivalOf(candidates) : null;
  const outcome = outcomeOf(target, asked, best);
  const isSure = chosen !== null ? best.likeness.value !== null || best.isShareOnly : best.score >= SURE && rival === null && !(outcome.verdict === 'unmet' && (isPartOfTerm(target, best) || best.reasons.some(({ kind }) => kind === 'stock')));
  const reasons: Reason[] = [...best.reasons, ...(rival === null ? [] : [{ kind: 'rival', detail: rival.measure.indicator.quantity.text, factor: 1 } satisfies Reason])];
  return [{
    figure: figureOf(best.measure.indicator, document, report.source.path),
    time: best.time,
    value: best.likeness.value,
    ...outcome,
    verdict: isSure ? outcome.verdict : 'doubtful',
    score: rounded(chosen === null ? best.score : 1),
    chosenBy: chosen === null ? 'program' : 'user',
    reasons: (chosen === null ? reasons : [{ kind: 'user', detail: '', factor: 1 } satisfies Reason, ...reasons]).map(tell),
    runnersUp: runnersUp(tell, answers, candidates.filter((each) => each !== best)),
  }];
}

/** `Giai đoạn 2021-2025 trồng 5.000 ha`, and what one year of it brought: the others would have to be added. */
function isPartOfTerm({ indicator: { period, quantity } }: Measure, { time }: Candidate): boolean {
  const [start, end] = [yearOf(period.start), yearOf(period.end)];
  return period.every === null && !/năm học|niên khóa/i.test(period.text ?? '') && start !== null && end !== null && start < end && time !== null && quantity.unit !== '%' && quantity.numerator === null && quantity.per.length === 0;
}

export const rounded = (score: number): number => Number(Math.min(1, score).toFixed(3));
type Teller = (reason: Reason) => Reason;

/** A reason as it is shown: words as the target's label spells them. */
export function told(label: string): Teller {
  const spellings = spellingsOf(label);
  return ({ kind, detail, factor }) => ({ kind, detail: kind === 'words' ? detail.split(', ').map((word) => spellings.get(word) ?? word).join(', ') : detail, factor: Number(factor.toFixed(3)) });
}


export function runnersUp(tell: Teller, { document, report }: Pick<Answers, 'document' | 'report'>, candidates: readonly Candidate[]): RunnerUp[] {
  return candidates.filter(({ score }) => score >= LEAST_RUNNER_UP).slice(0, MOST_RUNNERS_UP)
    .map(({ measure, score, reasons }) => ({ figure: figureOf(measure.indicator, document, report.source.path), score: rounded(score), reasons: reasons.map(tell) }));
}

interface Outcome {
  readonly verdict: Exclude<Verdict, 'not-found' | 'doubtful'>;
  readonly difference: number | null;
  readonly share: number | null;
}

function outcomeOf(target: Measure, { planSpan }: Asked, { likeness: { value, conversion }, isShareOnly, measure, time }: Candidate): Outcome {
  const aim = aimOf(target.indicator, conversion.isShare);
  const { level } = aim;
  const toldShare = isShareOnly ? (measure.indicator.quantity.value ?? 0) / 100 : null;
  const share = toldShare ?? (value === null || level === null || level === 0 ? null : tidy(value / level));
  const met = toldShare !== null ? isMet({ ...aim, level: 1, bound: 1, isStrict: false }, toldShare) : value !== null && isMet(aim, value);
  const isOver = isDue(spanOf(target, planSpan), target.indicator.period.every, time);
  return {
    verdict: met ? 'met' : isOver ? 'unmet' : 'on-the-way',
    difference: value === null || level === null ? null : tidy(value - level),
    share,
  };
}
