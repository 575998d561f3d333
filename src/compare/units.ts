import { GENERAL_COUNTERS, PER_WORDS, RATE_MONTHS, UNIT_SIZES } from '../lexicon/compare.ts';
import type { Quantity } from '../types.ts';
import { wordsOfNoun } from './words.ts';

/* Whether figures in two units can be one measure, and what one is in the unit of the other. */

export interface Conversion {
  readonly kind: 'unit' | 'unit-converted' | 'unit-share' | 'unit-unlike' | 'unit-unsaid' | 'rate-converted';
  /** How much the units speak for one measure, 0 to 1. */
  readonly factor: number;
  /** What a value of the second unit is multiplied by. */
  readonly scale: number;
  /** The figure's share (`58/60` as a percentage) is what is compared. */
  readonly isShare: boolean;
}

const plain = (kind: Conversion['kind'], factor: number, scale = 1, isShare = false): Conversion => ({ kind, factor, scale, isShare });

/** A counted noun beside one that counts its kind (`người`, `đoàn viên`), and beside one that does not. */
const GENERAL = 0.97;
const UNLIKE = 0.78;
const UNSAID = 0.93;

/** Null where the two can never be one measure. */
export function conversion(wanted: Quantity, found: Quantity): Conversion | null {
  const rate = rateScale(wanted.per, found.per);
  const unit = rate === null ? null : unitConversion(wanted, found);
  if (unit === null || rate === null || rate === 1) return unit;
  return { ...unit, kind: 'rate-converted', factor: unit.factor * 0.97, scale: unit.scale * rate };
}

function unitConversion(wanted: Quantity, found: Quantity): Conversion | null {
  const [one, other] = [UNIT_SIZES[wanted.unit ?? ''], UNIT_SIZES[found.unit ?? '']];
  if (isShareOf(wanted) || isShareOf(found)) return shareConversion(wanted, found);
  if (wanted.unit === found.unit) return wanted.unit === null ? plain('unit-unsaid', UNSAID) : plain('unit', 1);
  if (one !== undefined && other !== undefined) return one[0] === other[0] ? plain('unit-converted', 1, other[1] / one[1]) : null;
  if (one !== undefined || other !== undefined || isMoney(wanted.unit) || isMoney(found.unit)) return wanted.unit === null || found.unit === null ? plain('unit-unsaid', 0.6) : null;
  return nounConversion(wanted.unit, found.unit);
}

const DIMENSIONS = [...new Set(Object.values(UNIT_SIZES).map(([dimension]) => dimension))];
const [SHARE, MONEY, NOUN, FIRST_DIMENSION] = [1, 2, 4, 8];
const ANY = -1;

/** Sorts of units as bits: figures without a bit in common are never one measure. A fraction is a share and a count. */
export function unitSorts({ unit, numerator }: Quantity): number {
  if (unit === null) return ANY;
  if (numerator !== null) return SHARE | NOUN;
  const dimension = UNIT_SIZES[unit]?.[0];
  if (dimension !== undefined) return dimension === 'share' ? SHARE : FIRST_DIMENSION << DIMENSIONS.indexOf(dimension);
  return isMoney(unit) ? MONEY : NOUN;
}

const isShareOf = ({ unit, numerator }: Quantity): boolean => unit === '%' || unit === '‰' || numerator !== null;
const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/u.test(unit);

/** Percentages and fractions are one another's; a fraction's numerator is a count as well. */
function shareConversion(wanted: Quantity, found: Quantity): Conversion | null {
  const [first, second] = [shareSize(wanted), shareSize(found)];
  if (first !== null && second !== null) {
    const isSame = wanted.unit === found.unit && wanted.numerator === null && found.numerator === null;
    return plain(isSame ? 'unit' : 'unit-share', 1, second / first, true);
  }
  // `kết nạp 1.310/1.250 đoàn viên`: what was reached of what was wanted.
  if (found.numerator !== null && first === null) return unitConversion(wanted, { ...found, numerator: null, denominator: null });
  // `18/20 xã` was wanted, `17 xã` is told.
  if (wanted.numerator !== null && second === null) return unitConversion({ ...wanted, numerator: null, denominator: null }, found);
  return null;
}

const shareSize = ({ unit, numerator }: Quantity): number | null => (numerator !== null ? 1000 : UNIT_SIZES[unit ?? '']?.[0] === 'share' ? UNIT_SIZES[unit ?? '']?.[1] ?? null : null);

/** Of a noun: the groups of those that count its kind. */
const counters = new Map<string, number[]>();
GENERAL_COUNTERS.forEach((group, i) => {
  for (const noun of group) counters.set(noun, [...(counters.get(noun) ?? []), i]);
});

const counterWords: ReadonlySet<string> = new Set(GENERAL_COUNTERS.flat().map(wordsOfNoun).flatMap((words) => (words.length === 1 ? words : [])));
/** A word, as labels are compared, that counts many things. */
export const isCounter = (word: string): boolean => counterWords.has(word);

function nounConversion(wanted: string | null, found: string | null): Conversion {
  if (wanted === null || found === null) return plain('unit-unsaid', UNSAID);
  // `hộ`, `hộ cận nghèo`: the head of the other.
  if (wanted.startsWith(`${found} `) || found.startsWith(`${wanted} `)) return plain('unit', 1);
  const [one, other] = [wordsOfNoun(wanted), wordsOfNoun(found)];
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  if (fewer.length > 0 && fewer.every((word) => more.includes(word))) return plain('unit', 1);
  if (one.length === 0 || other.length === 0) return plain('unit', GENERAL);
  const isGeneral = counters.get(wanted)?.some((group) => counters.get(found)?.includes(group)) === true;
  return isGeneral ? plain('unit', GENERAL) : plain('unit-unlike', UNLIKE);
}

/** What a rate is multiplied by to be the other: 12 for a month's in a year's. Null where they are rates of different things. */
function rateScale(wanted: readonly string[], found: readonly string[]): number | null {
  const [one, other] = [rateOf(wanted), rateOf(found)];
  // A year's figure is a year's, whether it says so or not.
  const isSame = isWithin(one.by, other.by) || isWithin(other.by, one.by);
  if (!isSame && one.by !== '' && other.by !== '') return null;
  if (!isSame) return one.months === other.months || one.months === 12 || other.months === 12 ? 1 : null;
  if (one.months === null || other.months === null) return (one.months ?? 12) === (other.months ?? 12) ? 1 : null;
  return one.months / other.months;
}

/** `ha`, `ha đất`. */
const isWithin = (one: string, other: string): boolean => one === other || (one !== '' && ` ${other} `.includes(` ${one} `));

function rateOf(per: readonly string[]): { readonly by: string; readonly months: number | null } {
  let months: number | null = null;
  const by: string[] = [];
  for (const part of per) {
    const span = RATE_MONTHS[part];
    const one = span === undefined ? PER_WORDS.find((group) => group.includes(part))?.[0] ?? part : null;
    // `mỗi người dân`: said twice.
    if (one !== null && !by.includes(one)) by.push(one);
    if (span !== undefined) months = span;
  }
  return { by: by.join('/'), months };
}

/** What a figure is worth by a conversion; null where it says no one number. */
export function valueIn({ scale, isShare }: Conversion, { value, min, max, numerator, denominator }: Quantity): number | null {
  const own = isShare && numerator !== null ? (denominator === null || denominator === 0 ? null : numerator / denominator) : value ?? (min !== null && max !== null ? (min + max) / 2 : min ?? max);
  return own === null ? null : tidy(own * scale);
}

/** Without what binary fractions add: 0.1 + 0.2 is 0.3. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
