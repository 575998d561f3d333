import type { Language, MatchedFigure, Quantity } from '../types.ts';
import { comparePhrases as phrases } from './comparewords.ts';
import { renderNumber, renderQuantity } from './render.ts';
import { visible } from './visible.ts';

/** `+218 đoàn viên (106,8%)`; only what is known. */
export function differenceText({ difference, share }: Pick<MatchedFigure, 'difference' | 'share'>, { unit, unitText, numerator }: Quantity, language: Language): string {
  const part = share === null ? null : `${renderNumber(Number((share * 100).toFixed(1)), language)}%`;
  if (difference === null) return part ?? '';
  const size: Quantity = { text: '', comparator: 'eq', value: Math.abs(numerator === null ? difference : Number((difference * 100).toFixed(4))), min: null, max: null, numerator: null, denominator: null, unit: numerator === null ? unit : '%', unitText, per: [] };
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const figure = size.unit === '%' ? `${renderNumber(size.value ?? 0, language)} ${phrases.points[language]}` : visible(renderQuantity(size, language));
  return `${sign}${figure}${part === null ? '' : ` (${part})`}`;
}
