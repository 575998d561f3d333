import { trimEnd } from '../../text/trim.ts';
import type { Figure } from '../../types.ts';
import { said, unitClass } from './figure-rows.ts';

/** A number as it is printed: how finely, and in what magnitude. */
export interface Printed {
  /** In the base unit. */
  readonly value: number;
  /** What one more in the last printed place is worth, in the base unit. */
  readonly step: number;
  readonly decimals: number;
  /** `1e9` for `tỷ`. */
  readonly factor: number;
  /** Digits without their marks. */
  readonly digits: string;
  /** What stands behind the number in its quantity: ` tỷ đồng`. */
  readonly tail: string;
}

const NUMBER = /\d[\d.,]*(?: \d+(?= ?%)|(?: \d{3}(?!\d))+(?:,\d+)?)?/;

/** How the first number of a figure is printed; null where it is in words, in two magnitudes, or malformed. */
export function printed(figure: Figure): Printed | null {
  const { value } = figure.indicator.quantity;
  return value === null ? null : asPrinted(said(figure), value);
}

/** The same of a fraction's second number. */
export function bottom(figure: Figure): Printed | null {
  const { denominator } = figure.indicator.quantity;
  const text = said(figure);
  return denominator === null ? null : asPrinted(text.slice(text.indexOf('/') + 1), denominator);
}

function asPrinted(text: string, value: number): Printed | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const raw = trimEnd(found[0], '.,').replaceAll(' ', '');
  for (const [number, decimals] of readings(raw)) {
    const factor = value === 0 ? 1 : value / number;
    const exponent = Math.round(Math.log10(factor));
    if (!Number.isFinite(exponent) || exponent < 0 || exponent > 12 || Math.abs(factor / 10 ** exponent - 1) > 1e-9) continue;
    const scale = 10 ** exponent;
    return { value, step: scale / 10 ** decimals, decimals, factor: scale, digits: raw.replace(/[.,]/g, ''), tail: text.slice(found.index + found[0].length) };
  }
  return null;
}

/** Vietnamese first, then English. */
function* readings(raw: string): Generator<readonly [number, number]> {
  const comma = raw.lastIndexOf(',');
  if (raw.indexOf(',') === comma) yield [Number(raw.replaceAll('.', '').replace(',', '.')), comma < 0 ? 0 : raw.length - comma - 1];
  const dot = raw.lastIndexOf('.');
  if (raw.indexOf('.') === dot) yield [Number(raw.replaceAll(',', '')), dot < 0 ? 0 : raw.length - dot - 1];
}

/** A number by itself, whose value nobody read: a dot groups thousands, unless it cannot; null where it is none (`1.1.2`). */
export function plainNumber(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** What a rounded figure may be off by: nothing where things were counted one by one. */
export function looseness(figure: Figure, { step, decimals, factor }: Printed): number {
  const counted = unitClass(figure) === 'counted' || unitClass(figure) === 'none' || unitClass(figure) === 'money';
  return counted && decimals === 0 && factor === 1 ? 0 : step;
}

/** A number as Vietnamese writes it, with so many decimals at most. */
export function vietnamese(value: number, decimals: number): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '', rest = ''] = fixed.split('.');
  let grouped = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)}.${grouped.slice(at)}`;
  return `${value < 0 ? '-' : ''}${grouped}${rest === '' ? '' : `,${rest}`}`;
}

/** Another value in the words of a figure: `318,4 tỷ đồng`. */
export function inWordsOf({ factor, decimals, tail }: Printed, value: number, most = decimals): string {
  return `${vietnamese(value / factor, Math.max(decimals, most))}${tail}`;
}

/** A sum of binary fractions as a decimal again: a number holds sixteen digits, and the last two may be off. */
export const tidy = (value: number): number => Number(value.toPrecision(14));

/** Whether a difference is what one changed digit makes: a digit and zeros, in steps of the last place. */
export function isOneDigit(difference: number, step: number): boolean {
  let steps = Math.round(Math.abs(difference) / step);
  if (Math.abs(steps * step - Math.abs(difference)) > step * 0.01) return false;
  while (steps >= 10 && steps % 10 === 0) steps /= 10;
  return steps > 0 && steps < 10;
}

/** Whether two numerals of one length differ in a single digit. */
export function areOneDigitApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let apart = 0;
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i) && ++apart > 1) return false;
  return apart === 1;
}
