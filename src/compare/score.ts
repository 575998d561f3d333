import { SAME_SIDES } from '../lexicon/compare.ts';
import type { Reason } from '../types.ts';
import { conversion, valueIn, type Conversion } from './units.ts';
import { levelOf } from './verdict.ts';
import type { Measure } from './measure.ts';
import type { Weights } from './weights.ts';

/** How two figures agree in what they measure; times and evidence come on top. */
export interface Likeness {
  readonly score: number;
  /** Of the words alone. */
  readonly words: number;
  readonly conversion: Conversion;
  readonly value: number | null;
  readonly reasons: readonly Reason[];
}

/** Nothing below this is told, not even as a runner-up. */
export const LEAST = 0.15;
const UNSAID_SIDE = 0.94;
const UNSAID_NUMBER = 0.9;
const OTHER_FLOW = 0.88;
const STOCK = 0.55;
const PART = 0.8;
const RARE = 1.25;
/** In natural logarithms: 0.2 is a fifth more or less, 2.5 twelve times. */
const NEAR_LEVEL = 0.2;
const FURTHEST = 2.5;
const FAR = 0.6;
const OPPOSITE = 0.9;
const OTHER_SUBJECT = 0.87;
/** What the total's words count for a part whose own label is short. */
export const AROUND = 0.5;
const COUNTED = 0.35;
/** A word that stands only in the figure's sentence, or in the heading above it, counts for so much; so much of the rest counts against it. */
const IN_SENTENCE = 0.4;
const IN_HEADING = 0.3;
const UNSHARED = 0.5;
/** What the figure says besides counts less against it than what it leaves unsaid. */
const COVERS = 0.5;
const ADDS = 0.25;
/** What is unshared and stands beside the measure. */
const ASIDE = 0.35;
/** One place or one time of what was meant for all, or the reverse. */
const ONE_OF_ALL = 0.35;
/** Only what counts is shared, nothing of what is counted. */
const UNTOLD = 0.55;
/** All that is shared stands around the figure, and its own words say something else. */
const NOT_OWN = 0.8;

/**
 * A first look, by what costs least and by the labels alone: 0 where the two cannot be one measure. `isFitting`: what the report tells of the plan points to the figure, so its words
 * may be others.
 */
export function roughLikeness(target: Measure, result: Measure, weights: Weights, words: number): number {
  const units = unitsOf(target, result);
  if (units === null || words * units.factor < LEAST) return 0;
  const [direction, sides, numbers] = [directions(target, result), sideReasons(target, result), numberReasons(target, result)];
  if (direction === null || sides === null || numbers === null) return 0;
  const value = units === SHARE_ONLY ? null : valueIn(units, result.indicator.quantity);
  return words * units.factor * levelFactor(target, value, units.isShare) * flowOf(target, result)[1] * partFactor(target, result) * rareFactor(target, result, weights)
    * product(direction) * product(sides) * product(numbers) * product(subjectReasons(target, result)) * product(placeOf(target, result));
}

/** Null where the two cannot be one measure. */
export function likeness(target: Measure, result: Measure, weights: Weights, isFitting = false): Likeness | null {
  const units = unitsOf(target, result);
  if (units === null) return null;
  const factor = Math.max(wordFactor(target, result, weights, areGeneral(units)), isFitting ? LEAST : 0);
  if (!isFitting && factor * units.factor < LEAST) return null;
  const words: Reason = { kind: 'words', detail: target.words.filter((word) => result.words.includes(word)).join(', '), factor };
  const direction = directions(target, result);
  const sides = sideReasons(target, result);
  const numbers = numberReasons(target, result);
  if (direction === null || sides === null || numbers === null) return null;
  const value = units === SHARE_ONLY ? null : valueIn(units, result.indicator.quantity);
  const isOpposite = direction.length > 0;
  const [flow, flowFactor] = flowOf(target, result);
  const reasons = [
    words, { kind: units === SHARE_ONLY ? 'share-only' : units.kind, detail: unitDetail(target, result), factor: units.factor } satisfies Reason, ...direction, ...sides, ...numbers,
    ...subjectReasons(target, result), ...placeOf(target, result), ...spanReasons(target, result), ...said(flow, flowFactor), ...said('part', partFactor(target, result)), ...said('rare-unit', rareFactor(target, result, weights), target.indicator.quantity.unit ?? ''),
    ...said('level', levelFactor(target, value, units.isShare)),
  ];
  return { score: product(reasons), words: factor, conversion: units, value: isOpposite && value !== null ? -value : value, reasons };
}

/** A reason that changes nothing is none. */
const said = (kind: Reason['kind'], factor: number, detail = ''): Reason[] => (factor === 1 ? [] : [{ kind, detail, factor }]);

function unitsOf(target: Measure, result: Measure): Conversion | null {
  if (target.isNegated !== result.isNegated || result.sort === 'before' || result.sort === 'planned') return null;
  return result.sort === 'share-of-plan' && target.sort === 'level' ? SHARE_ONLY : conversion(target.indicator.quantity, result.indicator.quantity);
}

const areGeneral = ({ kind, factor }: Conversion): boolean => kind === 'unit' && factor < 1;

const SHARE_ONLY: Conversion = { kind: 'unit', factor: 0.68, scale: 1, isShare: false };
export const isShareOnly = (units: Conversion): boolean => units === SHARE_ONLY;

/** All that speaks for and against a match; above 1 it is as sure as 1, but nearer than another. */
export const product = (reasons: readonly Reason[]): number => reasons.reduce((sum, { factor }) => sum * factor, 1);

const unitDetail = ({ indicator: one }: Measure, { indicator: other }: Measure): string => `${unitText(one)} ~ ${unitText(other)}`;
const unitText = ({ quantity: { unit, per } }: Measure['indicator']): string => (per.length === 0 ? unit ?? '–' : `${unit ?? '–'}/${per.join('/')}`);

function wordFactor(target: Measure, result: Measure, weights: Weights, areGeneral: boolean): number {
  let [common, ofTarget, extra, own] = [0, 0, 0, 0];
  // `số vụ tai nạn` and `số vụ cháy` have only the noun in common that counts both; of two such nouns one is counted in the other.
  let [tells, isTold, counters] = [false, false, 0];
  const [{ words, around }, { words: others, around: aroundResult }] = [target, result];
  const [known, knownOthers] = [weights.list(target), weights.list(result)];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const weight = (known.weights[i] ?? 0) * generalFactor(word, target, areGeneral);
    const isShared = others.includes(word);
    const inTotal = !isShared && aroundResult.length > 0 && aroundResult.includes(word);
    const near = isShared ? 1 : inTotal ? AROUND : nearIn(word, result);
    common += weight * near;
    if (isShared) own += weight;
    ofTarget += weight * (isShared ? 1 : near === 0 ? unsharedIn(word, target) : near + (1 - near) * UNSHARED);
    const telling = known.telling[i];
    if (telling === 'counter') counters += isShared ? 1 : 0;
    else if (telling === 'telling') {
      tells = true;
      isTold ||= isShared || inTotal;
    }
  }
  for (let i = 0; i < others.length; i++) {
    const word = others[i] as string;
    if (words.includes(word)) continue;
    const isNear = (around.length > 0 && around.includes(word)) || nearIn(word, target) > 0;
    extra += (knownOthers.weights[i] ?? 0) * generalFactor(word, result, areGeneral) * unsharedIn(word, result) * (isNear ? AROUND : 1);
  }
  return common === 0 ? 0 : (common / ofTarget) ** COVERS * (common / (common + extra)) ** ADDS * (tells && !isTold && counters < 2 ? UNTOLD : 1) * (own === 0 && extra > 0 ? NOT_OWN : 1);
}

/** A word in the figure's sentence, or in the heading above it. */
const nearIn = (word: string, { near, above }: Measure): number => (near.has(word) ? IN_SENTENCE : above.has(word) ? IN_HEADING : 0);

/** Nouns that count the same in other words have been held against each other as units. */
const generalFactor = (word: string, { counted }: Measure, areGeneral: boolean): number => (areGeneral && counted.includes(word) ? COUNTED : 1);
/** What the other does not say either counts less where it stands beside the measure. */
const unsharedIn = (word: string, { aside }: Measure): number => (aside.includes(word) ? ASIDE : 1);

/** No reason where they go the same way; null where one is a rise or a fall and the other is none. */
function directions(target: Measure, result: Measure): Reason[] | null {
  if (target.direction === result.direction || result.sort === 'share-of-plan') return [];
  if (target.direction === null || result.direction === null) return null;
  return [{ kind: 'opposite', detail: `${target.direction} ~ ${result.direction}`, factor: OPPOSITE }];
}

function sideReasons(target: Measure, result: Measure): Reason[] | null {
  if (target.sides.size === 0 && result.sides.size === 0) return [];
  const reasons: Reason[] = [];
  for (const [i, one] of target.sides) {
    const other = result.sides.get(i);
    if (other !== undefined && one !== other && !areSame(one, other)) return null;
    reasons.push(other === undefined ? { kind: 'who-unsaid', detail: one, factor: UNSAID_SIDE } : { kind: 'who', detail: one, factor: 1 });
  }
  for (const [i, other] of result.sides) if (!target.sides.has(i)) reasons.push({ kind: 'who-unsaid', detail: other, factor: UNSAID_SIDE });
  return reasons.length > 2 ? [...reasons.filter(({ factor }) => factor === 1), ...reasons.filter(({ factor }) => factor < 1).slice(0, 1)] : reasons;
}

/** Two spellings of one member: `nữ`, `phụ nữ`. */
const areSame = (one: string, other: string): boolean => SAME_SIDES.some((group) => group.includes(one) && group.includes(other));

function numberReasons({ numbers: one }: Measure, { numbers: other }: Measure): Reason[] | null {
  if (one.length === 0 && other.length === 0) return [];
  if (one.length === 0 || other.length === 0) return [{ kind: 'number', detail: [...one, ...other].join(', '), factor: UNSAID_NUMBER }];
  const shared = one.filter((number) => other.includes(number));
  return shared.length === 0 ? null : [{ kind: 'number', detail: shared.join(', '), factor: shared.length === Math.max(one.length, other.length) ? 1 : UNSAID_NUMBER }];
}

/** Both speak of somebody or something first, and neither of what the other does. */
function subjectReasons({ subject: one, words: first, around: aroundFirst }: Measure, { subject: other, words: second, around: aroundSecond }: Measure): Reason[] {
  if (one === null || other === null || second.includes(one) || first.includes(other) || aroundSecond.includes(one) || aroundFirst.includes(other)) return [];
  return [{ kind: 'subject', detail: `${one} ~ ${other}`, factor: OTHER_SUBJECT }];
}

/** `Tại thôn Nà Lưu, hộ dùng nước sạch`: of one place, where the target is of all. */
function placeOf({ indicator: { label } }: Measure, { place }: Measure): Reason[] {
  return place === null || label.includes(place) ? [] : [{ kind: 'who-unsaid', detail: place, factor: ONE_OF_ALL }];
}

/** What a whole term brought is no year's. */
function spanReasons({ indicator: { period: { every } } }: Measure, { isOfTerm }: Measure): Reason[] {
  return every !== null && isOfTerm ? [{ kind: 'time-other', detail: '', factor: ONE_OF_ALL }] : [];
}

/** A part of a total, where the target is none. */
const partFactor = ({ indicator: one }: Measure, { indicator: other }: Measure): number => (other.partOf === null || one.partOf !== null ? 1 : PART);

/** Only one figure or two of the report count what the target does. */
const rareFactor = ({ indicator: { quantity: { unit } } }: Measure, { indicator: { quantity: { unit: other } } }: Measure, weights: Weights): number =>
  (unit !== null && unit === other && weights.isRareUnit(unit) ? RARE : 1);

/** Results are seldom many times what was aimed at, or a small part of it: what is, is rather another measure. */
function levelFactor({ indicator }: Measure, value: number | null, isShare: boolean): number {
  const level = levelOf(indicator.quantity, isShare);
  if (level === null || level === 0 || value === null) return 1;
  const apart = Math.min(FURTHEST, Math.abs(Math.log(Math.max(1e-3, value / level))));
  const { start, end } = indicator.period;
  // Of a term's aim a year may bring a small part.
  const far = value < level && end !== null && start !== end ? FAR / 2 : FAR;
  return apart <= NEAR_LEVEL ? 1 : Math.exp(-far * (apart - NEAR_LEVEL));
}

/** What is new in a time, and what there is at one. */
function flowOf(target: Measure, result: Measure): readonly [kind: 'flow' | 'stock', factor: number] {
  const isCount = target.indicator.quantity.unit !== '%' && result.sort === 'level';
  if (isCount && target.isAction && result.isStock) return ['stock', STOCK];
  return ['flow', target.isFlow === result.isFlow || !isCount ? 1 : OTHER_FLOW];
}
