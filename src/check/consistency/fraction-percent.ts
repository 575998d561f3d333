import { BEHIND_SHARE, EXHAUSTIVE_OPENERS, MEASURES, PARTIAL_OPENERS, PLANS, SHARE_LINKS, SHARE_REMARKS } from '../../lexicon/consistency.ts';
import { PEOPLE } from '../../lexicon/nouns.ts';
import { Phrases } from '../../text/phrases.ts';
import { isOneOfAt } from '../../text/characters.ts';
import { trimEnd } from '../../text/trim.ts';
import type { CheckInput, Figure, Problem, Rule } from '../../types.ts';
import { isOfOneKind, listsOf, type PartList } from './lists.ts';
import { bottom, looseness, printed, type Printed } from './printed.ts';
import { before, behind, between, comparatorOf, isExact, isPeople, isPercent, placeOf, related, figureRows, said, sameUnit, unitClass, valueOf, type Row } from './figure-rows.ts';
import { agrees, isSlip, percentLike, ratioOf, type Ratio } from './share.ts';

/**
 * A percent that its own fraction does not work out to, to the precision printed; rounded or cut off.
 *
 *   746/765 cơ quan tổ chức hội nghị, đạt tỷ lệ 97,25%       97,25% (746/765 cơ quan)
 *   746 trong tổng số 765 cơ quan, chiếm 97,25%              Trong số 28 đơn vị, có 9 đơn vị …, chiếm 32,41%
 *   1.250 đoàn viên, trong đó nữ 500 người (45%)
 */
export const fractionPercent: Rule = {
  name: 'consistency/fraction-percent',
  severity: 'error',
  check: (document: CheckInput): Problem[] => {
    const problems: Problem[] = [];
    for (const row of figureRows(document)) {
      if (row.figures.length < 2 || !row.figures.some(isPercent)) continue;
      const told = new Set<Figure>();
      for (const share of sharesOf(row)) {
        if (told.has(share.percent) || isRight(share)) continue;
        told.add(share.percent);
        problems.push(problemOf(share));
      }
    }
    return problems;
  },
};

/** A percent with the part and the whole that it should work out to. */
interface Share {
  readonly percent: Figure;
  readonly number: Printed;
  readonly ratio: Ratio;
  readonly part: Figure;
  /** The same figure as `part` where that is a fraction. */
  readonly whole: Figure;
  /** How certain it is that the three belong together: where it is not, only what one wrong digit accounts for is told. */
  readonly isSlipOnly: boolean;
  readonly others: readonly Figure[];
}

function isRight({ percent, number, ratio, part, whole, isSlipOnly, others }: Share): boolean {
  if (agrees(percent, number, ratio)) return true;
  const value = part === whole ? part.indicator.quantity.numerator ?? Number.NaN : valueOf(part);
  // It may be of any other figure near by.
  if (others.some((other) => other !== part && valueOf(other) > 0 && agrees(percent, number, ratioOf(value, valueOf(other))))) return true;
  if (!isSlipOnly) return false;
  const a = printed(part);
  const b = part === whole ? bottom(part) : printed(whole);
  return a === null || b === null || !isSlip(number, a, b);
}

function problemOf({ percent, number, ratio, part, whole }: Share): Problem {
  const right = percentLike(number, ratio);
  const amounts = part === whole ? said(part) : `${said(part)} / ${said(whole)}`;
  return {
    ...placeOf(percent),
    message: {
      vi: `tỷ lệ “${said(percent)}” không khớp với “${amounts}”; cần ${right}`,
      en: `unexpected “${said(percent)}” for “${amounts}”, expected ${right}`,
    },
    related: part === whole ? related([part], 'phân số', 'fraction') : [...related([part], 'phần', 'part'), ...related([whole], 'tổng', 'whole')],
  };
}

function* sharesOf(row: Row): Generator<Share> {
  const { figures } = row;
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    if (isPercent(figure)) yield* ofFractionBehind(row, i);
    else if (figure.indicator.quantity.denominator !== null) yield* ofFraction(row, i);
    else yield* ofTwo(row, i);
  }
  for (const list of listsOf(row)) yield* ofParts(list);
}

const LINK = new Phrases(SHARE_LINKS);
const MEASURE = new Phrases(MEASURES);
const REMARK = new Phrases(SHARE_REMARKS);
const PLAN = new Phrases(PLANS);
const GOES_ON = new Phrases(BEHIND_SHARE);

/** Whether words lead from a figure to its percent: `, đạt tỷ lệ`, ` (`, ` đơn vị tham gia, chiếm`. */
function leadsToShare(words: string, isBracketEnough = true): boolean {
  if (words.length > 260 || words.includes(';') || /\.\s/.test(words)) return false;
  const bracket = words.lastIndexOf('(');
  if (bracket >= 0) {
    if (words.indexOf(')', bracket) >= 0) return leadsToShare(words.slice(words.indexOf(')', bracket) + 1));
    const inside = trimEnd(words.slice(bracket + 1), ':,=~≈').trim();
    return isBracketEnough && bracket <= 120 && !/[(;]/.test(words.slice(0, bracket)) && !namesOne(words.slice(0, bracket)) && (inside === '' || LINK.at(inside, 0) === inside.length);
  }
  const tail = trimEnd(words.slice(words.lastIndexOf(',') + 1), ':=~≈');
  if (tail.trim() === '' && words.trimEnd().endsWith('=')) return true;
  const link = LINK.before(tail, tail.length);
  if (link < 0) return false;
  const said = tail.slice(0, link).trim();
  if (namesOne(words.slice(0, words.length - tail.length + link))) return false;
  // `45/50 tỷ đồng, khối lượng đạt 95%`: behind a comma other words are another thing's.
  return tail.length < words.length && words.includes(',') ? said === '' || REMARK.at(said, 0) === said.length : MEASURE.find(said) === null;
}

const LISTS = new Phrases([...EXHAUSTIVE_OPENERS, ...PARTIAL_OPENERS]);

/** `4/9 huyện hụt thu: Tân An đạt 88%`, `12/16 khoản, gồm thuế môn bài (đạt 114%)`: one of the things that were counted. */
const namesOne = (words: string): boolean => /:\s*\p{L}/u.test(words) || LISTS.find(words) !== null;

type Of = 'these' | 'plan' | 'another';

/**
 * What a percent is of, by the words behind it: of the figures beside it where none name a thing, or they name what is counted there (`tổng số
 * chi hội`); of another thing where they name one, `chiếm 98% dân số`.
 */
function isOf(percent: Figure, whole: Figure): Of {
  const after = behind(percent, 60).trimStart();
  if (PLAN.at(after, 0) >= 0) return 'plan';
  if (endsThere(after)) return 'these';
  const named = after.slice(OF_ALL.exec(after)?.[0].length ?? 0);
  if (named !== after && endsThere(named)) return 'these';
  const own = ownNoun(named, whole);
  return own > 0 && endsThere(named.slice(own)) ? 'these' : 'another';
}

/** `tổng số `, `số ` */
const OF_ALL = /^(?:(?:trong|trên) )?(?:tổng số|tổng|số)(?:\s|(?=[(),;.:])|$)/i;

/** Where the noun of a figure ends that words begin with; 0 where they name something else. */
function ownNoun(words: string, { indicator: { quantity: { unit } } }: Figure): number {
  return unit !== null && words.toLowerCase().startsWith(unit.toLowerCase()) ? unit.length : 0;
}

/** `97,25% |cơ quan tổ chức hội nghị (746/765 cơ quan)`: the bracket counts what the percent is of. */
function isOfBracket(percent: Figure, fraction: Figure): Of {
  const of = isOf(percent, fraction);
  if (of !== 'another') return of;
  const after = behind(percent, 60).trimStart();
  const named = after.slice(OF_ALL.exec(after)?.[0].length ?? 0);
  return ownNoun(named, fraction) > 0 || (isPeople(fraction) && SOME_PEOPLE.at(named, 0) >= 0) ? 'these' : 'another';
}

const SOME_PEOPLE = new Phrases(PEOPLE);

/** A stop, a bracket, or words that name nothing more. */
function endsThere(after: string): boolean {
  const at = after.startsWith(' ') ? 1 : 0;
  return at === after.length || isOneOfAt(after, at, '(),;.:[]…–-') || GOES_ON.at(after, at) >= 0;
}

/** A level in percent, not a rise of it. */
function isShare(figure: Figure): boolean {
  const { change, quantity } = figure.indicator;
  return isPercent(figure) && change === null && quantity.value !== null && quantity.per.length === 0;
}

function ratioOfFraction(fraction: Figure): Ratio | null {
  const { numerator, denominator } = fraction.indicator.quantity;
  const a = printed(fraction);
  const b = bottom(fraction);
  if (numerator === null || denominator === null || denominator === 0 || a === null || b === null || isInSpeech(fraction)) return null;
  return ratioOf(numerator, denominator, looseness(fraction, a) / 2, looseness(fraction, b) / 2);
}

/** `trên 2/3 số hộ (72%)`, `1/3 dân số`: so much and more, or thereabouts. */
const isInSpeech = (fraction: Figure): boolean => comparatorOf(fraction) !== 'eq' || (fraction.indicator.quantity.unit === null && isSmall(fraction));

const isSmall = ({ indicator: { quantity } }: Figure): boolean => (quantity.denominator ?? 0) < SMALLEST_COUNT;

const SMALLEST_COUNT = 5;
/** Points of percent by which a fraction in speech is off: `2/3 hộ dân (65%)`. */
const SPOKEN_ROOM = 5;

function* ofFraction({ figures }: Row, i: number): Generator<Share> {
  const fraction = figures[i] as Figure;
  const next = figures[i + 1];
  if (next === undefined || !isShare(next) || fraction.indicator.change !== null) return;
  if (leadsToShare(between(fraction, next))) yield* shareOfFraction(fraction, next, isOf(next, fraction) === 'plan');
  // `14/22 xã đạt trên 50% kế hoạch (63,6%)`: the first percent says which, the one in brackets how many.
  const last = figures[i + 2];
  if (last !== undefined && isShare(last) && between(next, last).endsWith('(') && leadsToShare(between(fraction, last))) yield* shareOfFraction(fraction, last, true);
}

function* shareOfFraction(fraction: Figure, percent: Figure, isSlipOnly: boolean): Generator<Share> {
  const of = isOf(percent, fraction);
  const number = printed(percent);
  const ratio = ratioOfFraction(fraction);
  if (ratio !== null && number !== null && isSmall(fraction) && Math.abs(ratio.middle - number.value) < SPOKEN_ROOM) return;
  // `12/15 xã đạt chuẩn, đạt 120% kế hoạch`: the plan was another number.
  if (of === 'another' || number === null || ratio === null || (of === 'plan' && number.value > 100 && ratio.middle <= 100)) return;
  yield { percent, number, ratio, part: fraction, whole: fraction, isSlipOnly, others: [] };
}

const BEFORE_FRACTION = /^[^\d;.()]{0,60}\(\s?(?:(?:tức|tức là|đạt|tương ứng|tương đương|là|có|gồm|với|bằng)\s)?$|^,? (?:tương ứng|tương đương|tức|tức là|ứng)(?: với)? $/i;

/** `97,52% (746/765 đơn vị)` */
function* ofFractionBehind({ figures }: Row, i: number): Generator<Share> {
  const percent = figures[i] as Figure;
  const fraction = figures[i + 1];
  if (fraction === undefined || fraction.indicator.quantity.denominator === null || !isShare(percent) || !BEFORE_FRACTION.test(between(percent, fraction))) return;
  const following = figures[i + 2];
  // Two fractions in one bracket are not one share; a fraction with a percent of its own is that one's.
  if (following !== undefined && (following.indicator.quantity.denominator !== null || isPercent(following)) && !/[;.)]/.test(between(fraction, following))) return;
  const number = printed(percent);
  const ratio = ratioOfFraction(fraction);
  const of = isOfBracket(percent, fraction);
  if (number !== null && ratio !== null && of !== 'another') yield { percent, number, ratio, part: fraction, whole: fraction, isSlipOnly: of === 'plan', others: [] };
}

const OF_TOTAL = /^[^\d;.]{0,80}\s(?:trong|trên|\/)\s?(?:tổng\s)?số(?:\s(?:là|có))?\s$/i;
const OUT_OF = /(?:^|[\s,;.(])(?:trong|trên) (?:tổng )?số(?: (?:là|có))? $/i;

/** `746 trong tổng số 765 cơ quan, chiếm 97,52%`; `trong số 28 đơn vị, có 9 đơn vị …, chiếm 32,14%`. */
function* ofTwo({ figures }: Row, i: number): Generator<Share> {
  const first = figures[i] as Figure;
  const second = figures[i + 1];
  const percent = figures[i + 2];
  if (second === undefined || percent === undefined || !isShare(percent) || !isExact(first) || !isExact(second)) return;
  if (unitClass(first) === 'percent' || !(isOfOneKind(first, second) || isOfOneKind(second, first)) || !leadsToShare(between(second, percent))) return;
  const gap = between(first, second);
  const isForward = OF_TOTAL.test(gap);
  if (!isForward && !(OUT_OF.test(before(first)) && /^[^\d;.]{0,80},[^\d;.]{0,60}$/.test(gap) && sameUnit(first, second))) return;
  yield* shareOf(percent, isForward ? first : second, isForward ? second : first, { isSlipOnly: isOf(percent, second) === 'plan', others: [] });
}

/** `1.250 đoàn viên, trong đó nữ 500 (40%), đảng viên 200 người, chiếm 16%`. */
function* ofParts(list: PartList): Generator<Share> {
  const { whole, parts, beyond, shares, isNear } = list;
  if (!isExact(whole) || shares.size === 0) return;
  for (const part of [...parts, ...beyond]) {
    const percent = shares.get(part);
    if (percent === undefined || !isShare(percent) || isOf(percent, whole) !== 'these' || !leadsToShare(between(part, percent))) continue;
    const words = between(part, percent);
    // `đạt 90%` may be of a plan that nobody names.
    const isOfWhole = /chiếm|\(\s?(?:(?:tỷ|tỉ) lệ )?$/i.test(words);
    yield* shareOf(percent, part, whole, { isSlipOnly: !(isOfWhole && isNear && list.earlier.length === 0), others: [...list.earlier, ...parts] });
  }
}

function* shareOf(percent: Figure, part: Figure, whole: Figure, more: Pick<Share, 'isSlipOnly' | 'others'>): Generator<Share> {
  const number = printed(percent);
  const a = printed(part);
  const b = printed(whole);
  if (number === null || a === null || b === null || b.value === 0 || isOf(percent, whole) === 'another') return;
  yield { percent, number, ratio: ratioOf(a.value, b.value, looseness(part, a) / 2, looseness(whole, b) / 2), part, whole, ...more };
}
