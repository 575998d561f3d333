/* Numbers as these documents write them, for whoever harms them: nothing of `src/` is asked. */

/** Exact: a whole number of 10^-decimals. */
export interface Decimal { readonly units: number; readonly decimals: number }

/** `1.250`, `97,52`, `01`: dots group, the comma is the decimal mark. */
export function decimal(text: string): Decimal {
  if (!/^\d+(?:\.\d{3})*(?:,\d+)?$/.test(text)) throw new Error(`no number of these documents: ${text}`);
  const [whole = '', fraction = ''] = text.replaceAll('.', '').split(',');
  return { units: Number(whole + fraction), decimals: fraction.length };
}

export const valueOf = (text: string): number => {
  const { units, decimals } = decimal(text);
  return units / 10 ** decimals;
};

/** How much the last digit that is written counts. */
export const precisionOf = (text: string): number => 10 ** -decimal(text).decimals;

/** Sum minus total, exact. */
export function excess(parts: readonly string[], total: string): number {
  const all = [...parts, total].map(decimal);
  const decimals = Math.max(...all.map((each) => each.decimals));
  const units = all.map((each) => each.units * 10 ** (decimals - each.decimals));
  const last = units.pop() ?? 0;
  return (units.reduce((sum, each) => sum + each, 0) - last) / 10 ** decimals;
}

const EPSILON = 1e-9;

/** Whether parts and total contradict each other. `some`: only a sum that is too large does. */
export function contradictsTotal(parts: readonly string[], total: string, cover: 'all' | 'some' = 'all'): boolean {
  const over = excess(parts, total);
  return cover === 'all' ? Math.abs(over) > EPSILON : over > EPSILON;
}

/** Neither rounded nor cut off is the percent that of the fraction. */
export function contradictsFraction(numerator: string, denominator: string, percent: string): boolean {
  if (valueOf(denominator) === 0) return false;
  const exact = 100 * valueOf(numerator) / valueOf(denominator);
  return Math.abs(exact - valueOf(percent)) > precisionOf(percent) + EPSILON;
}

/** More than each share's rounding lies between the sum and 100. */
export function contradictsWhole(shares: readonly string[], cover: 'all' | 'some' = 'all'): boolean {
  const over = excess(shares, '100');
  const slack = shares.reduce((sum, share) => sum + precisionOf(share) / 2, 0) + EPSILON;
  return cover === 'all' ? Math.abs(over) > slack : over > slack;
}

/** `rises`: what the words say. */
export function contradictsDifference(now: string, before: string, change: string, rises: boolean): boolean {
  const moved = (valueOf(now) - valueOf(before)) * (rises ? 1 : -1);
  return Math.abs(moved - valueOf(change)) > EPSILON;
}

export function contradictsRate(now: string, before: string, rate: string, rises: boolean): boolean {
  if (valueOf(before) === 0) return false;
  const moved = 100 * (valueOf(now) - valueOf(before)) / valueOf(before) * (rises ? 1 : -1);
  return Math.abs(moved - valueOf(rate)) > precisionOf(rate) + EPSILON;
}
