import type { CheckInput, Figure } from '../../types.ts';
import { isCertain } from './certainty.ts';
import { areComplements } from './labels.ts';
import { listsOf, type PartList } from './lists.ts';
import { itemLists } from './items.ts';
import { looseness, printed, tidy, type Printed } from './printed.ts';
import { isExact, figureRows, sameUnit, valueOf } from './figure-rows.ts';
import { sumsOf } from './sums.ts';

/** A total and parts of it that do not come to it, for certain. */
export interface Account {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  /** How the total is printed, and with how many decimals the sum should be. */
  readonly total: Printed;
  readonly decimals: number;
}

export function accountsOf(document: CheckInput): Account[] {
  const rows = figureRows(document).filter(({ figures }) => figures.length > 1);
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
  // One part may well be less than all.
  if (Math.abs(difference) <= room || (parts.length === 1 && difference < 0)) return null;
  const account = { whole: list.whole, parts, sum, total: own, decimals: Math.max(...all.map((number) => decimalsIn(number, own))) };
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
