import type { Figure } from '../../types.ts';
import { areCounterparts, isPartition, isRemainder, mayOverlap, nameOffices, nameSeasons, nameStages } from './labels.ts';
import type { PartList } from './lists.ts';
import { isOneDigit } from './printed.ts';
import { isPeople, sameThing, sameUnit, unitClass, valueOf } from './figure-rows.ts';

/** Parts that do not come to their total, and how far they are off. */
export interface Doubt {
  readonly list: PartList;
  readonly parts: readonly Figure[];
  readonly labels: readonly string[];
  /** Two parts that are the whole between them: nam and nữ. */
  readonly isPair: boolean;
  /** The parts' sum less the total; the total; one in the last printed place: in the base unit. */
  readonly difference: number;
  readonly total: number;
  readonly step: number;
}

/** Whether such parts are all of the total and nothing else, so that one of the numbers must be wrong: the first case that it is decides. */
export function isCertain(doubt: Doubt): boolean {
  return CASES.find(({ is }) => is(doubt))?.tell(doubt) ?? false;
}

interface Case {
  readonly is: (doubt: Doubt) => boolean;
  readonly tell: (doubt: Doubt) => boolean;
}

const never = (): boolean => false;

const isAbove = ({ difference }: Doubt): boolean => difference > 0;
const isSlip = ({ difference, step }: Doubt): boolean => isOneDigit(difference, step);
/** How much of the total the parts make up. */
const coverageOf = ({ difference, total }: Doubt): number => (total + difference) / total;
const isDivided = ({ labels }: Doubt): boolean => isPartition(labels);
const isMoney = ({ list }: Doubt): boolean => unitClass(list.whole) === 'money';

/** One digit is any difference of fewer steps. */
const TELLING = 100;
const VERY_TELLING = 1000;

const CASES: readonly Case[] = [
  // `140 hồ sơ, trong đó 150 hồ sơ đúng hạn`
  { is: ({ parts }) => parts.length === 1, tell: (doubt) => isAbove(doubt) && !maySowTwice(doubt) && isPartOfNear(doubt) },
  // `2 trường: trường thứ nhất 5 phòng, trường thứ hai 6 phòng`
  { is: countsOtherThings, tell: comeNear },
  // `30 dự án: 10 dự án đã xong, 12 dự án đang làm, còn lại chưa triển khai`
  { is: (doubt) => !isAbove(doubt) && doubt.list.leavesRest(), tell: never },
  { is: (doubt) => !doubt.isPair && doubt.list.isOpen(), tell: never },
  // `100 ha (50 ha lúa đông xuân, 60 ha lúa hè thu)`
  { is: (doubt) => isAbove(doubt) && maySowTwice(doubt), tell: never },
  // `nam 255, nữ 214`, `đối tượng khác 36 bài`
  { is: isClosed, tell: (doubt) => (doubt.list.isNear && coverageOf(doubt) > 0.2 && coverageOf(doubt) < 5) || isSlip(doubt) },
  // `100 tỷ đồng: đã giao 80 tỷ đồng, giải ngân 65 tỷ đồng`: the same money twice
  { is: (doubt) => isAbove(doubt) && nameStages(doubt.labels), tell: never },
  // `nữ 241; dân tộc thiểu số 178`
  { is: (doubt) => !isMoney(doubt) && !isDivided(doubt) && mayOverlap(doubt.labels), tell: never },
  // `100 hộ (50 hộ trồng keo, 40 hộ nuôi bò, 30 hộ nuôi ong)`: only money is spent once.
  { is: (doubt) => doubt.list.claim !== 'all' && isAbove(doubt) && !isMoney(doubt) && !isDivided(doubt), tell: isOneDigitOfMany },
  // `13 đồng chí, gồm 01 bí thư, 02 phó bí thư`: the others go without saying.
  { is: (doubt) => claimsAll(doubt) && !isAbove(doubt) && isPeopleOrBare(doubt.list.whole) && nameOffices(doubt.labels), tell: never },
  // `24 chi hội, gồm 13 chi hội thôn, 8 chi hội trường học và 2 chi hội cơ quan`
  { is: claimsAll, tell: (doubt) => isLikelySlip(doubt) || (doubt.list.isNear && (isAbove(doubt) ? coverageOf(doubt) < (hasOneUnit(doubt) ? 3 : 1.3) : coverageOf(doubt) >= 0.9)) },
  // `trong đó giải nhất 3, giải nhì 11`
  { is: isDivided, tell: (doubt) => hasOneUnit(doubt) && (isAbove(doubt) ? isSlip(doubt) || doubt.list.isNear : isSlip(doubt) && doubt.parts.length > 2 && stepsOf(doubt) >= TELLING) },
  { is: (doubt) => isMoney(doubt) && isAbove(doubt) && isSlip(doubt) && hasOneUnit(doubt) && coverageOf(doubt) < 1.25, tell: ({ list }) => list.isNear },
  { is: () => true, tell: isOneDigitOfMany },
];

/** Bare numbers are counted in the total's noun. */
const hasOneUnit = ({ list, parts }: Doubt): boolean => parts.every((part) => sameUnit(list.whole, part));

/** Another noun than the total's; people are people. */
function countsOtherThings({ list: { whole }, parts }: Doubt): boolean {
  return parts.some((part) => !sameUnit(whole, part) && !(isPeople(whole) && isPeople(part)));
}

/** `50.852 tổ chức, gồm 14.782 đảng bộ và 36.700 chi bộ`: numbers that large do not come near a total by chance. */
function comeNear(doubt: Doubt): boolean {
  const off = Math.abs(coverageOf(doubt) - 1);
  const { claim, isNear } = doubt.list;
  return (isSlip(doubt) && off < 0.5 && stepsOf(doubt) >= TELLING) || (claim === 'all' && isNear && off < 0.1 && stepsOf(doubt) >= VERY_TELLING);
}

function isPartOfNear({ list: { whole, isNear, claim }, parts }: Doubt): boolean {
  return isNear && claim !== 'bracket' && whole.indicator.quantity.unit !== null && parts.every((part) => part.indicator.quantity.unit !== null && sameThing(whole, part));
}

const AREAS: ReadonlySet<string | null> = new Set(['ha', 'm2', 'km2']);

/** A field is sown more than once a year. */
const maySowTwice = ({ list: { whole }, labels }: Doubt): boolean => AREAS.has(whole.indicator.quantity.unit) && nameSeasons(labels);

function isClosed(doubt: Doubt): boolean {
  const { isPair, labels, parts } = doubt;
  const isMostly = parts.length === 2 && areCounterparts(labels[0] ?? '', labels[1] ?? '');
  return isPair || (isMostly && isSlip(doubt)) || isRemainder(labels[labels.length - 1] ?? '');
}

/** `gồm` and a colon name all parts; a bracket mostly does. */
function claimsAll(doubt: Doubt): boolean {
  const { list: { claim }, parts } = doubt;
  return claim === 'all' || claim === 'colon' || (claim === 'bracket' && (parts.length > 2 || isAbove(doubt) || isDivided(doubt)));
}

function isLikelySlip(doubt: Doubt): boolean {
  return isSlip(doubt) && (stepsOf(doubt) >= TELLING || coverageOf(doubt) >= 0.5 || (doubt.parts.length > 2 && Math.abs(doubt.difference) >= 10 * doubt.step));
}

/** People and things may be counted twice, or not be all: then one digit of a finely printed number is the only sign of a fault. */
function isOneDigitOfMany(doubt: Doubt): boolean {
  return isSlip(doubt) && hasOneUnit(doubt) && doubt.list.isNear && stepsOf(doubt) >= VERY_TELLING && coverageOf(doubt) > 0.5 && coverageOf(doubt) < 1.5;
}

const isPeopleOrBare = (figure: Figure): boolean => isPeople(figure) || unitClass(figure) === 'none';

/** The total in the largest power of ten in which all figures are whole: round figures come near each other by chance. */
function stepsOf({ list: { whole }, parts, total, step }: Doubt): number {
  let coarse = step;
  const isWholeIn = (unit: number): boolean => [whole, ...parts].every((figure) => Math.abs(valueOf(figure) / unit - Math.round(valueOf(figure) / unit)) < 1e-6);
  while (coarse < 1e15 && isWholeIn(coarse * 10)) coarse *= 10;
  return total / coarse;
}
