/** What the calendar has. */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const MONTHS = 12;

/** Days of a month; of a February in a year that is not said, as many as it may have. */
export function daysOf(month: number, year: number | null): number {
  if (month === 2 && year !== null && !isLeap(year)) return 28;
  return DAYS[month - 1] ?? 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Years that a document may write a date of. */
export const isLikelyYear = (year: number): boolean => year >= 1000 && year < 2200;
