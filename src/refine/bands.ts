import { ADVISED, BANDED, CRAFT } from '../lexicon/cues.ts';
import { isAt } from '../text/characters.ts';
import { Phrases } from '../text/phrases.ts';
import type { QuantityMention } from '../grammar/mention.ts';

/** Bands and sizes by which what was counted is sorted. */

const BAND = new Phrases(BANDED);
const VESSEL = new Phrases(CRAFT);
const ADVICE = new Phrases(ADVISED);

export function isBand(text: string, quantity: QuantityMention): boolean {
  const { unitKind, start, compared } = quantity;
  const end = isAt(text, start - 1, ' ') ? start - 1 : -1;
  if (unitKind === 'percent') return compared && ((end > 0 && isSorted(text, end)) || isBandInBrackets(text, quantity));
  if (unitKind === 'counted') return isRepeated(text, quantity) || isEach(text, quantity);
  if (unitKind !== 'physical' || end < 0) return false;
  return (compared && VESSEL.before(text, end) >= 0) || ADVICE.before(text, end) >= 0;
}

/** `thiệt hại |từ 30-70%|`; less damage is aimed at: `giảm thiệt hại dưới 5%`. */
function isSorted(text: string, end: number): boolean {
  const start = BAND.before(text, end);
  return start >= 0 && !/(?:giảm|hạn chế|để|bị giảm)\s$/i.test(text.slice(Math.max(0, start - 8), start));
}

/** `mất trắng |(trên 70%)| 41,2 ha`: how much of it follows; `60 xã (trên 70%), 12 thôn` is a share. */
function isBandInBrackets(text: string, { start, end }: QuantityMention): boolean {
  if (!isAt(text, start - 1, '(') || !isAt(text, end, ')')) return false;
  return /^\)(?: là| có|:)? \d/.test(text.slice(end, end + 8)) && /[^\d;.,:()]{20}$|^\D*$|[;.,:][^\d;.,:()]*$/.test(text.slice(Math.max(0, start - 25), start - 1));
}

/** `8 tài sản đã giảm giá |từ 3 lần trở lên|`: of things counted, those that it happened to so often. */
function isRepeated(text: string, { unit, comparator, start, number, end }: QuantityMention): boolean {
  if (unit !== 'lần' || comparator !== 'gte' || start === number || !text.startsWith('trở lên', end - 7)) return false;
  return /(?:^|[\s(])\d[\d.]* (?:[A-Za-zÀ-ÖØ-öø-ỹ-]+ ){2,9}$/u.test(text.slice(Math.max(0, start - 80), start));
}

/** `bình quân |1 cán bộ| phụ trách 4 thôn`: of each, how many are told behind. */
function isEach(text: string, { value, compared, denominator, per, start, end }: QuantityMention): boolean {
  if (value !== 1 || compared || denominator !== null || per.length > 0) return false;
  return /(?:bình quân|trung bình)\s$/i.test(text.slice(Math.max(0, start - 12), start)) && /^ [^\d;.,:()/]{0,60}\d/.test(text.slice(end, end + 64));
}
