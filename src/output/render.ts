import type { Comparator, Language, Period, Quantity } from '../types.ts';
import { magnitudes, phrases, rates, recurring, units } from './words.ts';

/* How quantities and periods are shown to people; `Intl` would cost more start-up than these few lines. */

const signs: Readonly<Record<Comparator, string>> = {
  eq: '', gte: '≥ ', gt: '> ', lte: '≤ ', lt: '< ', approx: '≈ ', between: '',
};

/** `1250.5` → `1.250,5` in Vietnamese, `1,250.5` in English. */
export function renderNumber(value: number, language: Language): string {
  const plain = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (match === null) return plain;
  const [, sign = '', whole = '', decimals] = match;
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = groupThousands(whole, group);
  return sign.replace('-', '−') + grouped + (decimals === undefined ? '' : point + decimals);
}

function groupThousands(digits: string, mark: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(end - 3, 0), end));
  return groups.join(mark);
}

/** `≥ 70%`, `19–20%/năm`, `118.000 tỷ đồng`, `746/765 cơ quan`. */
export function renderQuantity(quantity: Quantity, language: Language): string {
  const figure = renderAmount(quantity, language);
  const unit = renderUnit(quantity, language);
  return figure === null ? quantity.text : `${figure}${unit === '' || /^[%‰/]/.test(unit) ? '' : ' '}${unit}`;
}

/** The same without the unit: `≥ 70`, `118.000 tỷ`; null where no number was read. */
export function renderAmount(quantity: Quantity, language: Language): string | null {
  const divisor = magnitudeOf(quantity);
  const number = (value: number): string => renderNumber(divisor === null ? value : shift(value, divisor.value), language);
  const figure = amount(quantity, number);
  return figure === null ? null : signs[quantity.comparator] + figure + (divisor === null ? '' : ` ${divisor.name[language]}`);
}

/** The unit with its rate: `%/năm`, `đồng/người/tháng`; empty where nothing says it. */
export function renderUnit({ unit, per }: Quantity, language: Language): string {
  return (unit === null ? '' : units[unit]?.[language] ?? unit) + per.map((part) => `/${renderRate(part, language)}`).join('');
}

function amount(quantity: Quantity, number: (value: number) => string): string | null {
  const { value, min, max, numerator, denominator } = quantity;
  if (numerator !== null && denominator !== null) return `${number(numerator)}/${number(denominator)}`;
  if (min !== null && max !== null) return `${number(min)}–${number(max)}`;
  const only = value ?? min ?? max;
  return only === null ? null : number(only);
}

/** Money is said in the largest magnitude that leaves at most three decimals; everything else in full. */
function magnitudeOf({ unit, value, min, max, numerator }: Quantity): (typeof magnitudes)[number] | null {
  if (unit === null || numerator !== null || !/^[A-Z]{3}$/.test(unit)) return null;
  const values = [value, min, max].filter((each) => each !== null);
  const fits = ({ value: size }: { readonly value: number }): boolean =>
    values.length > 0 && values.every((each) => Math.abs(each) >= size && shift(each, size) * 1000 % 1 === 0);
  return magnitudes.find(fits) ?? null;
}

/** Division that keeps the decimals that were written: 119700000 / 1e6 is 119.7. */
const shift = (value: number, size: number): number => Number((value / size).toPrecision(15));

/** `đến 2025`, `2021–2025`, `hằng năm`. */
/** `month` → `tháng`, `3 months` → `3 tháng`; a noun as the document has it. */
function renderRate(part: string, language: Language): string {
  const several = /^(\d+) ([a-z]+)s$/u.exec(part);
  if (several === null) return rates[part]?.[language] ?? part;
  const unit = rates[several[2] ?? '']?.[language];
  return unit === undefined || language === 'en' ? part : `${several[1] ?? ''} ${unit}`;
}

export function renderPeriod(period: Period, language: Language): string {
  const { start, end, every } = period;
  const again = every === null ? '' : recurring[every]?.[language] ?? `${phrases.every[language]} ${every}`;
  return [again, span(start, end, language)].filter((part) => part !== '').join(', ');
}

function span(start: string | null, end: string | null, language: Language): string {
  if (start !== null && end !== null) {
    return start === end ? renderDate(start, language) : `${renderDate(start, language)}–${renderDate(end, language)}`;
  }
  if (end !== null) return `${phrases.until[language]} ${renderDate(end, language)}`;
  if (start !== null) return `${phrases.from[language]} ${renderDate(start, language)}`;
  return '';
}

/** `2014-11-15` → `15/11/2014`, `2025-12` → `12/2025` in Vietnamese; ISO in English. */
export function renderDate(date: string, language: Language): string {
  return language === 'vi' && /^\d{4}(?:-\d\d){1,2}$/.test(date) ? date.split('-').reverse().join('/') : date;
}
