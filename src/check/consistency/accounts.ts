import type { CheckInput, Figure } from '../../types.ts';
import { areComplements, areCounterparts, isPartition, isRemainder, mayOverlap, nameOffices } from './labels.ts';
import { listsOf, type PartList } from './lists.ts';
import { itemLists } from './items.ts';
import { isOneDigit, looseness, printed, type Printed } from './printed.ts';
import { isExact, isPeople, rowsOf, sameThing, sameUnit, unitClass, valueOf } from './rows.ts';
import { sumsOf } from './sums.ts';

/** A total and parts of it that do not come to it, for certain. */
export interface Account {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  /** How the total is printed, and with how many decimals the sum should be. */
  readonly printed: Printed;
  readonly decimals: number;
}

export function accountsOf(document: CheckInput): Account[] {
  const rows = rowsOf(document).filter(({ figures }) => figures.length > 1);
  const told = new Set<Figure>();
  const accounts: Account[] = [];
  for (const list of [...rows.flatMap(listsOf), ...itemLists(document), ...rows.flatMap(sumsOf)]) {
    const account = told.has(list.whole) ? null : judge(list);
    if (account === null) continue;
    told.add(list.whole);
    accounts.push(account);
  }
  return accounts.sort((a, b) => a.whole.indicator.position.start.offset - b.whole.indicator.position.start.offset);
}

function judge(list: PartList): Account | null {
  const { whole, parts } = list;
  if (!isExact(whole) || addUp(list)) return null;
  const labels = list.labels();
  const at = parts.length > 2 ? pairIn(labels) : -1;
  if (at < 0) return weigh(list, parts, labels, parts.length === 2 && areComplements(labels[0] ?? '', labels[1] ?? ''));
  // `nữ 2.512 người, nam 1.353 người; 3.741 người là đoàn viên`: the pair is all by itself; where other parts stand before it, it may be a pair of one of them.
  const account = weigh(list, parts.slice(at, at + 2), labels.slice(at, at + 2), at === 0);
  return account === null || parts.slice(0, at).some((part) => valueOf(part) === account.sum) ? null : account;
}

/** Most do, and nothing more is asked of them. */
function addUp({ whole, parts }: PartList): boolean {
  const sum = parts.reduce((total, part) => total + valueOf(part), 0);
  return Math.abs(sum - valueOf(whole)) <= 1e-9 * sum || (parts.length === 1 && sum < valueOf(whole));
}

function pairIn(labels: readonly string[]): number {
  for (let i = 1; i < labels.length; i++) if (areComplements(labels[i - 1] ?? '', labels[i] ?? '')) return i - 1;
  return -1;
}

function weigh(list: PartList, parts: readonly Figure[], labels: readonly string[], isPair: boolean): Account | null {
  const own = printed(list.whole);
  const numbers = parts.map(printed);
  if (own === null || !numbers.every((number) => number !== null)) return null;
  const all = [own, ...numbers];
  const sum = tidy(numbers.reduce((total, { value }) => total + value, 0));
  const room = roomFor([list.whole, ...parts], all) + 1e-9 * own.value;
  const difference = tidy(sum - own.value);
  if (Math.abs(difference) <= (parts.length === 1 ? Math.max(0, difference < 0 ? Infinity : room) : room)) return null;
  const account = { whole: list.whole, parts, sum, printed: own, decimals: Math.max(...all.map((number) => decimalsIn(number, own))) };
  if (isOtherwiseEven(list, parts, sum, own.value, room)) return null;
  const step = Math.min(...all.map((number) => number.step));
  return isCertain({ list, parts, labels, isPair, difference, total: own.value, step }) ? account : null;
}

/** What rounding makes of a sum: one or two in the last place (`110 tỷ` beside `46,5 tỷ` is 110,0), half of one of the total's. */
function roomFor(figures: readonly Figure[], numbers: readonly Printed[]): number {
  const all = figures.map((figure, i) => looseness(figure, numbers[i] as Printed));
  const finest = Math.min(...all);
  const [whole = 0, ...loose] = all.map((one, i) => (numbers[i]?.decimals === 0 && i > 0 ? finest : one));
  return Math.max(Math.max(...loose) * (loose.length > 5 ? 2 : 1), (whole + finest) / 2);
}

const tidy = (value: number): number => Number(value.toPrecision(14));

/** Decimals of another number in the magnitude of the total. */
const decimalsIn = ({ step }: Printed, { factor }: Printed): number => Math.max(0, Math.ceil(Math.log10(factor / step) - 1e-9));

/** Read in another way the figures do come out: the list ends elsewhere, or the whole is another figure or several. */
function isOtherwiseEven({ whole, beyond, earlier, skipped }: PartList, parts: readonly Figure[], sum: number, total: number, room: number): boolean {
  const even = (a: number, b: number): boolean => Math.abs(a - b) <= room;
  let running = 0;
  for (const [i, part] of parts.entries()) if (even(running += valueOf(part), total) && i > 0) return true;
  running = sum;
  for (const figure of skipped) if (even(sum + valueOf(figure), total) || even(running += valueOf(figure), total)) return true;
  running = sum;
  for (const figure of beyond) if (even(running += valueOf(figure), total)) return true;
  running = total;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const figure = earlier[i] as Figure;
    if (even(valueOf(figure), sum)) return true;
    if (sameUnit(figure, whole) || figure.end < whole.start) if (even(running += valueOf(figure), sum)) return true;
  }
  return false;
}

interface Doubt {
  readonly list: PartList;
  readonly parts: readonly Figure[];
  readonly labels: readonly string[];
  readonly isPair: boolean;
  readonly difference: number;
  readonly total: number;
  readonly step: number;
}

/** Below so many steps one digit is any difference. */
const TELLING = 100;
const VERY_TELLING = 1000;

function isCertain({ list, parts, labels, isPair, difference, total, step }: Doubt): boolean {
  const isAbove = difference > 0;
  const isSameUnit = parts.every((part) => sameUnit(list.whole, part));
  if (parts.length === 1) return isAbove && list.isNear && parts.every((part) => sameThing(list.whole, part)) && list.opener !== 'bracket' && list.whole.indicator.quantity.unit !== null && parts[0]?.indicator.quantity.unit !== null;
  const isSlip = isOneDigit(difference, step);
  const coverage = (total + difference) / total;
  const isMostly = parts.length === 2 && areCounterparts(labels[0] ?? '', labels[1] ?? '');
  const isClosed = isPair || (isMostly && isSlip) || isRemainder(labels[labels.length - 1] ?? '');
  if (!isPair && list.isOpen()) return false;
  if (isClosed) return (list.isNear && coverage > 0.2 && coverage < 5) || isSlip;
  if (isPeopleOrBare(list.whole) && !isPartition(labels) && mayOverlap(labels)) return false;
  const steps = total / coarseness(parts, list.whole, step);
  const isWhole = list.opener === 'all' || (list.opener === 'bracket' && (parts.length > 2 || isAbove || isPartition(labels)));
  if (isWhole) {
    // `13 đồng chí, gồm 01 bí thư, 02 phó bí thư`: the others go without saying.
    if (!isAbove && isPeopleOrBare(list.whole) && nameOffices(labels)) return false;
    if (isSlip && (steps >= TELLING || coverage >= 0.5 || (parts.length > 2 && Math.abs(difference) >= 10 * step))) return true;
    return list.isNear && (isAbove ? coverage < (isSameUnit ? 3 : 1.3) : coverage >= 0.9);
  }
  if (!isSlip || !isSameUnit) return isAbove && isSameUnit && list.isNear && isPartition(labels);
  if (isPartition(labels)) return isAbove || (parts.length > 2 && steps >= TELLING);
  // People and things may be counted twice; money and areas seldom are.
  if ((unitClass(list.whole) === 'money' || unitClass(list.whole) === 'physical') && isAbove && coverage < 1.25) return list.isNear;
  return list.isNear && steps >= VERY_TELLING && coverage > 0.5 && coverage < 1.5;
}

const isPeopleOrBare = (figure: Figure): boolean => isPeople(figure) || unitClass(figure) === 'none';

/** The largest power of ten in which all figures are whole: round figures come near each other by chance. */
function coarseness(parts: readonly Figure[], whole: Figure, step: number): number {
  let coarse = step;
  const isWholeIn = (unit: number): boolean => [whole, ...parts].every((figure) => Math.abs(valueOf(figure) / unit - Math.round(valueOf(figure) / unit)) < 1e-6);
  while (coarse < 1e15 && isWholeIn(coarse * 10)) coarse *= 10;
  return coarse;
}
