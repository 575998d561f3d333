import type { Figure } from '../../types.ts';
import { areOneDigitApart, vietnamese, type Printed } from './printed.ts';
import { comparatorOf } from './figure-rows.ts';

/** Numbers are compared with this much room for binary fractions. */
const EPSILON = 1e-9;

/** A share in percent, from the smallest to the largest that its two rounded amounts allow. */
export interface Ratio {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

export function ratioOf(part: number, whole: number, partLoose = 0, wholeLoose = 0): Ratio {
  return {
    low: (100 * (part - partLoose)) / (whole + wholeLoose),
    high: (100 * (part + partLoose)) / Math.max(whole - wholeLoose, EPSILON),
    middle: (100 * part) / whole,
  };
}

/** Whether a percent as printed may stand for a ratio: rounded or cut off at its last place, or on the side that its comparator says. */
export function agrees(figure: Figure, { value, step }: Printed, { low, high }: Ratio): boolean {
  const room = EPSILON * 100;
  switch (comparatorOf(figure)) {
    case 'gt': case 'gte': return high >= value - room;
    case 'lt': case 'lte': return low <= value + room;
    case 'approx': return high >= value - Math.max(2 * step, value * 0.05) && low <= value + Math.max(2 * step, value * 0.05);
    default: return high >= value - step / 2 - room && low < value + step - room;
  }
}

/** The right percent with as many decimals as the printed one. */
export const percentLike = ({ decimals }: Printed, { middle }: Ratio): string => `${vietnamese(middle, decimals)}%`;

/** Whether one wrong digit, in the percent or in one of the two amounts, accounts for a percent that does not agree. */
export function isSlip(percent: Printed, part: Printed, whole: Printed): boolean {
  const right = vietnamese((100 * part.value) / whole.value, percent.decimals).replace(/\D/g, '');
  if (areOneDigitApart(right, percent.digits)) return true;
  return oneDigitFrom(part, (percent.value * whole.value) / 100, (whole.value * percent.step) / 100)
    || (percent.value > 0 && oneDigitFrom(whole, (100 * part.value) / percent.value, (100 * part.value * percent.step) / percent.value ** 2));
}

/** Whether a number with one digit changed comes near enough to what it should be. */
function oneDigitFrom({ digits, value, factor, decimals }: Printed, wanted: number, room: number): boolean {
  // Small numbers come near anything: `12/15` is one digit from most percents that are not printed finely.
  if (digits.length < 3 && room > 0.05) return false;
  const unit = factor / 10 ** decimals;
  for (let i = 0, place = unit * 10 ** (digits.length - 1); i < digits.length; i++, place /= 10) {
    const rest = value - Number(digits.charAt(i)) * place;
    for (let digit = 0; digit < 10; digit++) if (Math.abs(rest + digit * place - wanted) <= room + EPSILON * wanted) return true;
  }
  return false;
}
