import { withoutEnd } from '../text/letters.ts';
import { bulletOf, numberingOf, romanValue } from './numbering.ts';

/** How deep a table's row stands below others, by its number (`A`, `I`, `1`, `1.1`, `a`, `-`, `+`): a smaller rank heads larger ones. */
export function rowRank(ordinal: string, label: string, hasOrdinals: boolean, isAlone: boolean): number {
  const own = ordinal === '' ? rankInLabel(label) : rankOf(ordinal);
  if (own !== null) return own;
  // Without a number below numbered rows: part of the row above. A title across a table without numbers heads all.
  if (hasOrdinals && ordinal === '') return isAlone ? 0 : 60;
  return isAlone ? 5 : 58;
}

function rankOf(ordinal: string): number | null {
  const sign = withoutEnd(ordinal, '().').replace(/^\(/u, '');
  if (/^[-–•*]$/u.test(sign)) return 62;
  if (sign === '+') return 64;
  if (/^\d+(?:\.\d+)*$/.test(sign)) return 30 + sign.split('.').length;
  if (romanValue(sign) > 0 && /^[IVXL]+$/.test(sign)) return 20;
  if (/^[A-ZĐ]$/u.test(sign)) return 10;
  return /^[a-zđ]$/u.test(sign) ? 50 : null;
}

/** `1. Tổng số`, `- Trong đó: nữ`. */
function rankInLabel(label: string): number | null {
  const own = label.replace(/^(?:trong đó|gồm|bao gồm)\s?:\s?/iu, '');
  if (own !== label && bulletOf(own) === '' && numberingOf(own) === null) return null;
  const bullet = bulletOf(own);
  if (bullet !== '') return rankOf(bullet) ?? 62;
  const numbering = numberingOf(own);
  return numbering === null ? null : rankOf(numbering.number);
}
