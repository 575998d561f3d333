import type { ComparedFigure, Language, MatchedFigure, Quantity } from '../types.ts';
import { comparePhrases as phrases } from './comparewords.ts';
import { renderNumber, renderQuantity } from './render.ts';
import { visible } from './visible.ts';
import { changes } from './words.ts';

/** `giảm 10%`, `≥ 70%`: a figure with what it is. */
export const figureText = ({ change, quantity }: Pick<ComparedFigure, 'change' | 'quantity'>, language: Language): string => (change === null ? '' : `${changes[change][language]} `) + renderQuantity(quantity, language);

/** `103,9%` */
export const shareText = (share: number, language: Language): string => `${renderNumber(Number((share * 100).toFixed(1)), language)}%`;

/** `+218 đoàn viên (106,8%)`; only what is known. */
export function differenceText({ difference, share, figure }: Pick<MatchedFigure, 'difference' | 'share'> & Partial<Pick<MatchedFigure, 'figure'>>, { unit, unitText, numerator }: Quantity, language: Language): string {
  const part = share === null ? null : shareText(share, language);
  if (difference === null) return part ?? '';
  // A fraction is held against a share, unless a count was told.
  const isShare = numerator !== null && (figure === undefined || figure.quantity.unit === '%' || figure.quantity.numerator !== null);
  const size: Quantity = { text: '', comparator: 'eq', value: Math.abs(isShare ? Number((difference * 100).toFixed(4)) : difference), min: null, max: null, numerator: null, denominator: null, unit: isShare ? '%' : unit, unitText, per: [] };
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const amount = size.unit === '%' ? `${renderNumber(size.value ?? 0, language)} ${phrases.points[language]}` : visible(renderQuantity(size, language));
  return `${sign}${amount}${part === null ? '' : ` (${part})`}`;
}
