import { isPeople } from './classify.ts';
import type { Draft } from './draft.ts';
import { isExcess } from './excess.ts';
import { isBase } from './kind.ts';

/** Which figures can be a whole and its part. */

/** How far back a whole may stand, in figures. */
export const REACH = 40;

/** A part is counted as its whole is, in the same time, and is no more than it. */
export function compatible(whole: Draft, part: Draft): boolean {
  return isAlike(whole, part) && !isApart(whole) && !isApart(part);
}

function isAlike(whole: Draft, part: Draft): boolean {
  if (!overlap(whole, part) || part.per.some((rate) => !whole.per.includes(rate)) || (whole.change !== null) !== (part.change !== null)) return false;
  if (whole.quantity.unitKind === 'percent' || part.quantity.unitKind === 'percent') return whole.quantity.unitKind === part.quantity.unitKind && whole.unit === part.unit;
  if (part.change === null && (part.quantity.value ?? 0) > (whole.quantity.value ?? Infinity)) return false;
  const a = countedAs(whole.unit);
  const b = countedAs(part.unit);
  if (whole.quantity.unitKind === 'money' || part.quantity.unitKind === 'money') return a === b || b === null;
  if (a === null || b === null) return b === null;
  return a === b || firstWord(a) === firstWord(b) || (isPeople(whole.unit) && isPeople(part.unit));
}

/** An excess over the plan, and the level that something fell or rose from: no part, no whole. */
export function isApart(draft: Draft): boolean {
  // Additions ask again and again about the same figures.
  const known = apart.get(draft);
  if (known !== undefined) return known;
  const { text } = draft.scanned.passage;
  const is = isExcess(text, draft.quantity) || isBase(text, draft);
  apart.set(draft, is);
  return is;
}

const apart = new WeakMap<Draft, boolean>();

function countedAs(unit: string | null): string | null {
  if (unit === null) return null;
  const lower = unit.toLowerCase();
  return lower.startsWith('lượt ') ? lower.slice('lượt '.length) : lower;
}

const firstWord = (words: string): string => (words.includes(' ') ? words.slice(0, words.indexOf(' ')) : words);

function overlap(a: Draft, b: Draft): boolean {
  if (a.period.end === null || b.period.end === null) return true;
  if (a.period === b.period) return true;
  const aStart = a.period.start ?? a.period.end;
  const bStart = b.period.start ?? b.period.end;
  return aStart.slice(0, 4) <= b.period.end.slice(0, 4) && bStart.slice(0, 4) <= a.period.end.slice(0, 4);
}
