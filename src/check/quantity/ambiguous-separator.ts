import type { Problem, Rule, Words } from '../../types.ts';
import { isCounted, marksOf, type Marks, type Uses, type WrittenNumber } from './numbers.ts';

/** No more are told of one mark: who mends these sees the others. */
const MOST = 20;
/** Other places shown with one number. */
const SHOWN = 3;

/**
 * A mark that groups thousands in one number and stands before decimals in another, so that a number can be read two ways.
 *
 *   3.700 beside 88.25%   1.500 beside 1.5   1,250 người beside 3,5%   1,250 người beside 3.400 người   57.64% beside 81,05%
 *
 * Told at the number that can be read two ways; where the document has many of them, once for each number that makes them doubtful, at the nearest.
 */
export const ambiguousSeparator: Rule = {
  name: 'quantity/ambiguous-separator',
  severity: 'warning',
  check: (document) => {
    const marks = marksOf(document);
    return [
      ...inConflict(grouped(doubtfulDots(marks), marks.dot), marks.dot.decimals, DOTS),
      ...inConflict(grouped(doubtfulCommas(marks), marks.comma), marks.comma.decimals, COMMAS),
      ...oddCommas(marks),
      ...oddDecimals(marks),
    ];
  },
};

/** Dots group, unless the document groups by commas: then `3.700` is as plain as `88.25`, and only what is counted is doubtful. */
function doubtfulDots({ dot, comma }: Marks): readonly WrittenNumber[] {
  const isEnglish = comma.decimals.length === 0 && (comma.groups.length > 0 || comma.doubtful.some(isCounted));
  return isEnglish ? dot.doubtful.filter(isCounted) : dot.doubtful;
}

/** A comma stands before decimals; it groups only where the document shows that, or where things are counted that have no fractions. */
function doubtfulCommas({ comma }: Marks): readonly WrittenNumber[] {
  return comma.groups.length > 0 ? comma.doubtful : comma.doubtful.filter(isCounted);
}

/** `1.250.000` can be read one way only, but uses the mark as other numbers do not. */
const grouped = (doubtful: readonly WrittenNumber[], { groups }: Uses): readonly WrittenNumber[] => (doubtful.length > 0 ? doubtful : groups);

/** `1,250 người` where the document groups by dots and shows no decimals: one and a quarter people, or a thousand and more? */
function oddCommas({ dot, comma }: Marks): Problem[] {
  const counted = comma.decimals.length === 0 ? [...comma.groups, ...comma.doubtful.filter(isCounted)].sort(byPlace) : [];
  const dotted = [...dot.groups, ...dot.doubtful.filter(isCounted)].sort(byPlace);
  return counted.length <= dotted.length ? inConflict(counted, dotted, ODD, true) : [];
}

/** Decimals behind a dot where nearly all stand behind a comma, and no dot groups thousands: a dot behind three digits could do either. */
function oddDecimals({ dot, comma }: Marks): Problem[] {
  if (dot.groups.length + dot.doubtful.length > 0 || dot.decimals.length * 2 > comma.decimals.length) return [];
  return inConflict(dot.decimals, comma.decimals, TWO, true);
}

/** How a conflict is told: the mark, and what it does in the other number. */
interface Telling { readonly mark: Words; readonly there: Words }
const DECIMAL: Words = { vi: 'ngăn phần thập phân', en: 'is a decimal mark' };
const DOTS: Telling = { mark: { vi: 'dấu chấm', en: 'the dot' }, there: DECIMAL };
const COMMAS: Telling = { mark: { vi: 'dấu phẩy', en: 'the comma' }, there: DECIMAL };
const TWO: Telling = { mark: { vi: 'dấu phẩy', en: 'the comma' }, there: DECIMAL };
const ODD: Telling = { mark: { vi: 'dấu chấm', en: 'the dot' }, there: { vi: 'ngăn hàng nghìn', en: 'groups thousands' } };

function inConflict(doubtful: readonly WrittenNumber[], others: readonly WrittenNumber[], telling: Telling, each = others.length >= doubtful.length): Problem[] {
  if (doubtful.length === 0 || others.length === 0) return [];
  const problems: Problem[] = [];
  for (const [number, shown] of pairsOf(doubtful, others, each)) {
    if (problems.length === MOST) break;
    problems.push(told(number, shown, telling));
  }
  return problems;
}

/** Each doubtful number with the nearest one that shows the other use; where those are fewer, each of them with the nearest doubtful one. */
function pairsOf(doubtful: readonly WrittenNumber[], decimals: readonly WrittenNumber[], each: boolean): Map<WrittenNumber, WrittenNumber[]> {
  const pairs = new Map<WrittenNumber, WrittenNumber[]>();
  const add = (number: WrittenNumber, other: WrittenNumber): void => {
    const others = pairs.get(number);
    if (others === undefined) pairs.set(number, [other]);
    else others.push(other);
  };
  if (each) for (const [number, decimal] of nearest(doubtful, decimals)) add(number, decimal);
  else for (const [decimal, number] of nearest(decimals, doubtful)) add(number, decimal);
  return pairs;
}

/** For each of some numbers the nearest of others, both in document order. */
function nearest(numbers: readonly WrittenNumber[], others: readonly WrittenNumber[]): (readonly [WrittenNumber, WrittenNumber])[] {
  let at = 0;
  return numbers.map((number) => {
    const here = placeOf(number);
    while (at + 1 < others.length && Math.abs(placeOf(others[at + 1] as WrittenNumber) - here) <= Math.abs(placeOf(others[at] as WrittenNumber) - here)) at++;
    return [number, others[at] as WrittenNumber];
  });
}

const byPlace = (a: WrittenNumber, b: WrittenNumber): number => placeOf(a) - placeOf(b);
const placeOf = ({ passage, start }: WrittenNumber): number => passage.map.start(start);

function told({ text, passage, start, end }: WrittenNumber, others: readonly WrittenNumber[], { mark, there }: Telling): Problem {
  const other = others[0]?.text ?? '';
  const { vi, en } = readingsOf(text);
  return {
    start: passage.map.start(start), end: passage.map.end(end),
    message: {
      vi: `“${text}” ${vi}, mà ${mark.vi} ở “${other}” ${there.vi}; cần mỗi dấu một cách dùng`,
      en: `unexpected “${text}”, ${en}, where ${mark.en} in “${other}” ${there.en}, expected one use of each mark`,
    },
    related: others.slice(0, SHOWN).map((each) => ({
      start: each.passage.map.start(each.start), end: each.passage.map.end(each.end), message: { vi: `ở đây ${mark.vi} ${there.vi}`, en: `${mark.en} ${there.en} here` },
    })),
  };
}

/** `3.700`: 3700 or 3,7; `1.250.000`, `57.64` only the one. */
function readingsOf(text: string): Words {
  const parts = text.split(/[.,]/);
  const [whole = '', rest = ''] = parts;
  if (parts.length === 2 && (rest.length !== 3 || whole === '0')) return { vi: 'ngăn phần thập phân bằng dấu chấm', en: 'with a dot before its decimals' };
  if (parts.length !== 2) return { vi: 'ngăn hàng nghìn', en: 'in groups of thousands' };
  const decimals = rest.replace(/0{1,3}$/, '');
  return { vi: `đọc được hai cách (${whole}${rest} hoặc ${whole}${decimals && ','}${decimals})`, en: `read as ${whole}${rest} or as ${whole}${decimals && '.'}${decimals}` };
}
