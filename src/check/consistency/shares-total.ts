import { SHARE_TITLES, SURE_SHARE_TITLES } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Figure, Problem, Rule } from '../../types.ts';
import { areComplements, isPartition, isRemainder } from './labels.ts';
import { labelOf } from './lists.ts';
import { isOneDigit, printed, vietnamese, type Printed } from './printed.ts';
import { between, isExact, isPercent, placeOf, related, figureRows, sameUnit, sentenceOf, unitClass, valueOf, type Row } from './figure-rows.ts';
import { agrees, ratioOf } from './share.ts';

/**
 * Shares that claim to be all of one whole and do not come to 100, within the rounding of the decimals printed.
 *
 *   Cơ cấu chi: chăm lo đoàn viên 52%, tuyên truyền 21%, đào tạo 12%, hành chính 16%
 *   thạc sĩ 12,2%, đại học 79,1%, còn lại 8,9%      nam 48,5%, nữ 51,7%
 */
export const sharesTotal: Rule = {
  name: 'consistency/shares-total',
  severity: 'warning',
  check: (document: CheckInput): Problem[] => figureRows(document).filter(({ figures }) => figures.length > 1).flatMap((row) => runsOf(row).flatMap(problemOf)),
};

/** Shares of one sentence in a row. */
interface Run {
  readonly shares: readonly Figure[];
  labels(): readonly string[];
  /** The amounts that they stand beside in brackets, where each does. */
  readonly amounts: readonly Figure[];
  /** The words before the first. */
  title(): string;
}

const LONGEST_GAP = 140;
/** Nobody divides a whole into more. */
const MOST_SHARES = 20;
const LONGEST_TITLE = 160;

function runsOf(row: Row): Run[] {
  const runs: Run[] = [];
  let shares: Figure[] = [];
  let amounts: Figure[] = [];
  const close = (): void => {
    if (shares.length > 1) runs.push(runOf(row, shares, amounts));
    shares = [];
    amounts = [];
  };
  for (const [i, figure] of row.figures.entries()) {
    const previous = shares[shares.length - 1];
    if (!isShare(figure)) {
      // An amount may stand beside its share in brackets: `bố trí 191,1 tỷ đồng (60%), …`.
      const next = row.figures[i + 1];
      if (unitClass(figure) === 'percent' || next === undefined || !isShare(next) || !/^[^\d;.()]{0,40}\($/.test(between(figure, next))) close();
      else amounts.push(figure);
      continue;
    }
    if (previous !== undefined && !goesOn(previous, figure)) close();
    if (shares.length === MOST_SHARES) close();
    shares.push(figure);
  }
  close();
  return runs;
}

const isShare = (figure: Figure): boolean => {
  const { change, quantity: { comparator, per } } = figure.indicator;
  return isPercent(figure) && change === null && per.length === 0 && (comparator === 'eq' || comparator === 'between' || comparator === 'approx');
};

/** In one sentence, not far apart, and in one bracket or none. */
function goesOn(previous: Figure, share: Figure): boolean {
  return share.start - previous.end <= LONGEST_GAP && sentenceOf(share.passage, share.start).start <= previous.start && isInOneBracket(between(previous, share));
}

/** Neither a bracket opened nor closed, or each share closes one and the next opens its own. */
function isInOneBracket(gap: string): boolean {
  const opens = gap.split('(').length;
  const closes = gap.split(')').length;
  return opens === closes;
}

function runOf({ passage }: Row, shares: readonly Figure[], amounts: readonly Figure[]): Run {
  const first = shares[0] as Figure;
  const from = (): number => sentenceOf(passage, first.start).start;
  const fromOf = (share: Figure, i: number): number => (i === 0 ? Math.max(from(), share.start - LONGEST_TITLE) : (shares[i - 1] as Figure).end);
  const labels = (): string[] => shares.map((share, i) => labelOf(share, fromOf(share, i), shares[i + 1]?.start ?? share.end + 60));
  return { shares, labels, amounts, title: () => passage.text.slice(Math.max(from(), first.start - LONGEST_TITLE), first.start) };
}

function problemOf(run: Run): Problem[] {
  const { shares } = run;
  const numbers = shares.map((share) => (share.indicator.quantity.comparator === 'between' ? null : printed(share)));
  if (!numbers.every((number) => number !== null)) return [];
  const sum = total(numbers);
  const room = numbers.reduce((half, number) => half + number.step / 2, 1e-6);
  if (Math.abs(sum - 100) <= room || shares.some(({ indicator }) => indicator.quantity.comparator === 'approx')) return [];
  // Some of them are the whole, and the others are of something else.
  for (let i = 0; i < numbers.length; i++) for (const some of [numbers.slice(i), numbers.slice(0, i)]) if (some.length > 1 && Math.abs(total(some) - 100) <= room) return [];
  if (numbers.length > 2 && numbers.slice(0, -1).some((number) => Math.abs(total([number, numbers[numbers.length - 1] as Printed]) - 100) <= room)) return [];
  if (!claimsAll(run, numbers, sum - 100) && !areProportional(run, numbers)) return [];
  const [first, ...others] = shares as [Figure, ...Figure[]];
  const decimals = Math.max(...numbers.map((number) => number.decimals));
  return [{
    ...placeOf(first),
    message: {
      vi: `các tỷ lệ của cùng một tổng thể cộng lại được ${vietnamese(sum, decimals)}%; cần bằng 100%`,
      en: `unexpected shares of one whole that add up to ${vietnamese(sum, decimals)}%, expected 100%`,
    },
    related: related(others, 'cùng với', 'together with'),
  }];
}

const total = (numbers: readonly Printed[]): number => Number(numbers.reduce((sum, { value }) => sum + value, 0).toPrecision(12));

const TITLE = new Phrases(SHARE_TITLES);
const SURE = new Phrases(SURE_SHARE_TITLES);
const LONGEST_LABEL = 45;
/** One digit may make that much; shares that are off by more were never meant to be all. */
const FARTHEST_OFF = 60;

/** A label that names a whole of its own; a title that measures against something else. */
const OF_OTHERS = /(?:tỷ|tỉ) lệ|so với|kế hoạch|tốc độ/i;
const AGAINST = /so với|kế hoạch|chỉ tiêu|dự toán|tốc độ|tăng trưởng/i;
/** `Độ tuổi cán bộ: `; `A 12%, B 24% và C `: the last. */
const COLON = /:\s?[^:]{0,40}$/;
const LAST = / và [^,;]{0,40}$/;

/** Whether the shares are said to be all there are, and what they are off by is no share left out. */
function claimsAll(run: Run, numbers: readonly Printed[], off: number): boolean {
  const { shares } = run;
  const labels = run.labels();
  const title = run.title();
  const last = labels[labels.length - 1] ?? '';
  const step = Math.min(...numbers.map((number) => number.step));
  const isFine = numbers.filter(({ decimals }) => decimals > 0).length * 2 >= numbers.length;
  if (labels.some((label) => OF_OTHERS.test(label) && label !== labels[0]) || AGAINST.test(title)) return false;
  if (labels.length === 2 && areComplements(labels[0] ?? '', last)) return true;
  // The right shares may come to 99,99 as well.
  const isSlip = [0, step, -step].some((rest) => (rest === 0 || (isFine && labels.length > 2 && Math.abs(off) < 10)) && isOneDigit(off + rest, step));
  if (labels.length > 1 && isRemainder(last) && (isSlip || (labels.length > 2 && Math.abs(off) < 30))) return true;
  if (!isSlip || labels.length < 3 || labels.some((label) => label.length > LONGEST_LABEL && label !== labels[0])) return false;
  if (SURE.find(title) !== null) return isFine || Math.abs(off) > 15 || off > 0 || !isOfSectors(labels);
  if (!isFine || Math.abs(off) > FARTHEST_OFF) return false;
  if (isPartition(labels.slice(1)) || (Math.abs(off) < 10 && isAlone(shares, title))) return true;
  if (TITLE.find(title) !== null || COLON.test(title)) return true;
  return Math.abs(off) < 10 && LAST.test(between(shares[shares.length - 2] as Figure, shares[shares.length - 1] as Figure));
}

/** The sentence says nothing but the shares. */
function isAlone(shares: readonly Figure[], title: string): boolean {
  const last = shares[shares.length - 1] as Figure;
  const { end } = sentenceOf(last.passage, last.start);
  return title.length <= LONGEST_LABEL && !/đạt|có|được/i.test(title) && /^[\s.]*$/.test(last.passage.text.slice(last.end, end));
}

/** Beside their amounts all shares but one are what the amounts come to. */
function areProportional({ shares, amounts }: Run, numbers: readonly Printed[]): boolean {
  const [first] = amounts;
  if (first === undefined || amounts.length !== shares.length || !amounts.every((amount) => isExact(amount) && sameUnit(amount, first))) return false;
  const all = amounts.reduce((sum, amount) => sum + valueOf(amount), 0);
  const right = shares.filter((share, i) => agrees(share, numbers[i] as Printed, ratioOf(valueOf(amounts[i] as Figure), all)));
  return right.length === shares.length - 1;
}

/** Sectors of an economy leave room for taxes on products, which few documents name. */
function isOfSectors(labels: readonly string[]): boolean {
  const has = (words: RegExp): boolean => labels.some((label) => words.test(label));
  return has(/nông|khu vực i$|khu vực 1$/i) && has(/dịch vụ|thương mại|khu vực iii$/i) && !has(/thuế/i);
}
