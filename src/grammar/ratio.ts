import { RATIO_LINKS, RATIO_WORDS } from '../lexicon/quantities.ts';
import { isAt } from '../text/characters.ts';
import { Phrases } from '../text/phrases.ts';
import { past } from './around.ts';
import { numberAt } from './number.ts';
import { unitAt, type RateMatch, type UnitMatch } from './unit.ts';

const RATIO = new Phrases(RATIO_WORDS);
const LINK = new Phrases(RATIO_LINKS);

/** `tỷ lệ |1 giáo viên/18 học sinh|`: one to so many, where a word says that it is a ratio; `mở 01 lớp/35 học viên` counts both. */
export function oneToMany(text: string, number: number, unit: UnitMatch | null): RateMatch | null {
  if (unit?.kind !== 'counted') return null;
  const stroke = past(text, unit.end, ' ');
  if (!isAt(text, stroke, '/') || !isRatio(text, number)) return null;
  const base = numberAt(text, past(text, stroke + 1, ' '));
  const of = base === null ? null : unitAt(text, base.end);
  return base === null || of?.kind !== 'counted' ? null : { end: of.end, per: [text.slice(base.start, of.end)] };
}

/** A word of ratios stands before the number, a link word allowed between. */
function isRatio(text: string, number: number): boolean {
  if (!isAt(text, number - 1, ' ')) return false;
  const link = LINK.before(text, number - 1);
  const end = link > 0 && isAt(text, link - 1, ' ') ? link - 1 : number - 1;
  return RATIO.before(text, end) >= 0;
}
