import { CLOSERS } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Figure } from '../../types.ts';
import { ALONE, isOfOneKind, labelOf, type PartList } from './lists.ts';
import { between, isExact, sameUnit, sentenceOf, unitClass, type Row } from './figure-rows.ts';

const CLOSER = new Phrases(CLOSERS);
const FARTHEST = 12;

/** Parts before their total: `xây mới 23 mái ấm, sửa chữa 17 mái ấm, cộng hai loại là 40 mái ấm`; `245 + 230 = 475 cuộc`. */
export function sumsOf(row: Row): PartList[] {
  const lists: PartList[] = [];
  for (let i = 2; i < row.figures.length; i++) {
    const whole = row.figures[i] as Figure;
    if (!isExact(whole) || unitClass(whole) === 'percent') continue;
    const gap = between(row.figures[i - 1] as Figure, whole);
    if (gap.length > 100) continue;
    const isSum = /^\s?=\s?$/.test(gap);
    if (!isSum && CLOSER.find(gap) === null) continue;
    const parts = isSum ? addends(row, i) : partsBefore(row, i);
    if (parts.length < 2) continue;
    const fromOf = (part: Figure, k: number): number => (k === 0 ? sentenceOf(row.passage, part.start).start : (parts[k - 1] as Figure).end);
    const labels = (): string[] => parts.map((part, k) => labelOf(part, fromOf(part, k), parts[k + 1]?.start ?? whole.start));
    lists.push({ ...ALONE, whole, parts, labels, claim: 'all', isNear: isSum });
  }
  return lists;
}

/** Joined by plus signs alone. */
function addends({ figures }: Row, i: number): Figure[] {
  const parts = [figures[i - 1] as Figure];
  for (let k = i - 2; k >= 0 && /^\s?\+\s?$/.test(between(figures[k] as Figure, figures[k + 1] as Figure)); k--) parts.unshift(figures[k] as Figure);
  return parts.every(isExact) ? parts : [];
}

/** All of the whole's own noun in its sentence; where another one does as well, the row is not all parts. */
function partsBefore({ passage, figures }: Row, i: number): Figure[] {
  const whole = figures[i] as Figure;
  const { start } = sentenceOf(passage, whole.start);
  const parts: Figure[] = [];
  for (let k = i - 1; k >= 0 && k >= i - FARTHEST; k--) {
    const part = figures[k] as Figure;
    if (part.start < start) break;
    if (!isOfOneKind(whole, part) || !sameUnit(whole, part)) continue;
    if (!isExact(part)) return [];
    parts.unshift(part);
  }
  return parts;
}
