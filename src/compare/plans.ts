import type { CompareOptions, PlanChange, PlanChangeKind, Reason, Report } from '../types.ts';
import { figureOf, namedFigures } from './figures.ts';
import { DOUBTFUL, rivalOf, spanOf, SURE, type Asked, type Candidate } from './match.ts';
import { Candidates } from './candidates.ts';
import { isShareOnly, likeness, product } from './score.ts';
import { rounded, runnersUp, told } from './results.ts';
import { aimOf } from './verdict.ts';
import { tidy } from './units.ts';
import { Weights } from './weights.ts';
import type { Measure } from './measure.ts';

/** Deadlines and terms that differ make a pair less likely, not impossible: a later plan moves them. */
const OTHER_TIME = 0.93;
const OTHER_TERM = 0.9;

/** What the later plan made of the earlier one's targets, one to one. */
export function planChanges(before: Asked, after: Asked, earlier: Report, later: Report, options: CompareOptions): PlanChange[] {
  const weights = new Weights([before.targets, after.targets]);
  const index = new Candidates(after.targets, weights);
  const candidates = before.targets.map((target) => index.for(target).flatMap(({ measure }) => candidate(target, measure, before, after, weights)).filter((each) => !isRejected(target, each.measure, earlier, later, options)).sort((one, other) => other.score - one.score));
  const pairs = paired(before.targets, after.targets, candidates, chosenPairs(before, after, earlier, later, options, weights));
  const taken = new Set([...pairs.values()].map(({ candidate: { measure } }) => measure));
  const place = { document: 1, report: later };
  return [
    ...before.targets.map((target, i): PlanChange => {
      const figure = figureOf(target.indicator, 0, earlier.source.path);
      const pair = pairs.get(target);
      const others = (candidates[i] ?? []).filter((each) => each.measure !== pair?.candidate.measure);
      if (pair === undefined) return { kind: 'dropped', before: figure, after: null, difference: null, share: null, score: null, chosenBy: null, reasons: [], runnersUp: runnersUp(told(target.indicator.label), place, others) };
      return changeOf(target, pair, ownEnd(spanOf(target, before.planSpan).end, before) !== ownEnd(spanOf(pair.candidate.measure, after.planSpan).end, after), rivalOf([pair.candidate, ...others.filter(({ measure }) => !taken.has(measure))]), { figure, path: later.source.path, runnersUp: runnersUp(told(target.indicator.label), place, others) });
    }),
    ...after.targets.filter((each) => !taken.has(each)).map(({ indicator }): PlanChange => ({
      kind: 'added', before: null, after: figureOf(indicator, 1, later.source.path), difference: null, share: null, score: null, chosenBy: null, reasons: [], runnersUp: [],
    })),
  ];
}

function candidate(target: Measure, measure: Measure, before: Asked, after: Asked, weights: Weights): Candidate[] {
  const like = likeness(target, measure, weights);
  if (like === null || like.score < DOUBTFUL / 2) return [];
  const [one, other] = [spanOf(target, before.planSpan), spanOf(measure, after.planSpan)];
  const [every, otherEvery] = [target.indicator.period.every, measure.indicator.period.every];
  const reasons: Reason[] = [...like.reasons];
  if (ownEnd(one.end, before) !== ownEnd(other.end, after)) reasons.push({ kind: 'time-other', detail: `${one.end ?? '–'} ~ ${other.end ?? '–'}`, factor: OTHER_TIME });
  if (every !== otherEvery) reasons.push({ kind: 'time-other', detail: `${every ?? '–'} ~ ${otherEvery ?? '–'}`, factor: OTHER_TERM });
  return [{ measure, likeness: like, isShareOnly: isShareOnly(like.conversion), time: null, reasons, score: product(reasons) }];
}

/** Of a plan for other years the same figure is due at the same time: the plan's own end. */
const ownEnd = (end: string | null, { planSpan }: Asked): string | null => (end !== null && end === planSpan.end ? 'own' : end);

interface Pair {
  readonly candidate: Candidate;
  readonly chosenBy: 'program' | 'user';
}

/** The best pair first; each figure stands in one. */
function paired(before: readonly Measure[], after: readonly Measure[], candidates: readonly Candidate[][], chosen: ReadonlyMap<Measure, Candidate>): Map<Measure, Pair> {
  const pairs = new Map<Measure, Pair>();
  const taken = new Set<Measure>();
  for (const [target, each] of chosen) {
    pairs.set(target, { candidate: each, chosenBy: 'user' });
    taken.add(each.measure);
  }
  const order = new Map(after.map((measure, i) => [measure, i]));
  const all = before.flatMap((target, i) => (candidates[i] ?? []).filter(({ score }) => score >= DOUBTFUL).map((each) => ({ target, i, each })));
  all.sort((one, other) => other.each.score - one.each.score || one.i - other.i || (order.get(one.each.measure) ?? 0) - (order.get(other.each.measure) ?? 0));
  for (const { target, each } of all) {
    if (pairs.has(target) || taken.has(each.measure)) continue;
    pairs.set(target, { candidate: each, chosenBy: 'program' });
    taken.add(each.measure);
  }
  return pairs;
}

function changeOf(target: Measure, { candidate: each, chosenBy }: Pair, hasMoved: boolean, rival: Candidate | null, { figure, path, runnersUp: others }: { readonly figure: PlanChange['before']; readonly path: string | null; readonly runnersUp: PlanChange['runnersUp'] }): PlanChange {
  const isSure = chosenBy === 'user' || (each.score >= SURE && rival === null);
  const { value, conversion } = each.likeness;
  const { level } = aimOf(target.indicator, conversion.isShare);
  return {
    kind: isSure ? kindOf(target, each, hasMoved) : 'doubtful',
    before: figure,
    after: figureOf(each.measure.indicator, 1, path),
    difference: value === null || level === null ? null : tidy(value - level),
    share: value === null || level === null || level === 0 ? null : tidy(value / level),
    score: rounded(chosenBy === 'user' ? 1 : each.score),
    chosenBy,
    reasons: [...each.reasons, ...(rival === null || chosenBy === 'user' ? [] : [{ kind: 'rival', detail: rival.measure.indicator.quantity.text, factor: 1 } satisfies Reason])].map(told(target.indicator.label)),
    runnersUp: others,
  };
}

/** Of the level as it is in the earlier plan's unit; where it is one, of what else differs. */
function kindOf(target: Measure, { measure, likeness: { value, conversion } }: Candidate, hasMoved: boolean): PlanChangeKind {
  const [one, other] = [target.indicator, measure.indicator];
  const { value: level, min, max, comparator } = one.quantity;
  if (comparator === 'between' || other.quantity.comparator === 'between') {
    const isSame = min === other.quantity.min && max === other.quantity.max && level === other.quantity.value && one.quantity.unit === other.quantity.unit && !hasMoved;
    return isSame ? 'unchanged' : 'changed';
  }
  const { level: before } = aimOf(one, conversion.isShare);
  if (before === null || value === null) return 'changed';
  if (Math.abs(value - before) > Math.abs(before) * 1e-9) return value > before ? 'raised' : 'lowered';
  const isSame = comparator === other.quantity.comparator && !hasMoved && one.period.every === other.period.every && one.quantity.unit === other.quantity.unit;
  return isSame ? 'unchanged' : 'changed';
}

function chosenPairs(before: Asked, after: Asked, earlier: Report, later: Report, { accept = [] }: CompareOptions, weights: Weights): Map<Measure, Candidate> {
  const chosen = new Map<Measure, Candidate>();
  for (const { target, result } of accept) {
    const one = before.targets.find(({ indicator }) => namedFigures(earlier.indicators, target).includes(indicator));
    const other = result === undefined ? undefined : after.targets.find(({ indicator }) => namedFigures(later.indicators, result).includes(indicator));
    if (one === undefined || other === undefined) continue;
    const like = likeness(one, other, weights) ?? { score: 0, words: 0, conversion: { kind: 'unit', factor: 1, scale: 1, isShare: false }, value: other.indicator.quantity.value, reasons: [] };
    chosen.set(one, { measure: other, likeness: like, isShareOnly: false, time: null, reasons: [{ kind: 'user', detail: '', factor: 1 }, ...like.reasons], score: 1 });
  }
  return chosen;
}

function isRejected(target: Measure, measure: Measure, earlier: Report, later: Report, { reject = [] }: CompareOptions): boolean {
  return reject.some(({ target: name, result }) => namedFigures(earlier.indicators, name).includes(target.indicator) && (result === undefined || namedFigures(later.indicators, result).includes(measure.indicator)));
}
