import { FALLS, NEXT_YEARS, NUMBERED } from '../../lexicon/consistency.ts';
import { isAt, isDigit, isOneOfAt, isWordAt } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Dated, Figure, Passage, Problem, Rule } from '../../types.ts';
import { plainNumber } from './printed.ts';
import { afterLast, said, unitClass } from './figure-rows.ts';

/**
 * A range whose first end is the higher, or the later.
 *
 *   từ 75% đến 70%      7-5%/năm      từ 2.600 đến 2.200 đoàn viên
 *   giai đoạn 2025-2021      từ ngày 20/5 đến ngày 10/5
 *
 * A way down is none: `giảm từ 75% xuống 70%`, `giảm 8 - 7%`.
 */
export const rangeReversed: Rule = {
  name: 'consistency/range-reversed',
  severity: 'error',
  check: ({ figures, dates, numeric }: CheckInput): Problem[] => [...figures.flatMap(ofFigures), ...dates.flatMap(ofDates), ...numeric.flatMap(ofWords)],
};

/** The ends of a range are not worlds apart. */
const WIDEST = 20;

const FALL = new Phrases(FALLS);
const NUMBERED_THING = new Phrases(NUMBERED);

function ofFigures(figure: Figure): Problem[] {
  const { passage: { text, map }, start, end } = figure;
  const ends = endsBefore(text, start);
  if (ends === null) return [];
  const own = printedNumber(figure);
  const first = plainNumber(text.slice(ends.at, ends.numberEnd));
  if (own === null || first === null || first <= own.value || first > own.value * WIDEST || runsDown(figure) || /^ ?=/.test(text.slice(end, end + 2))) return [];
  if (FALL.find(text.slice(end, end + 30).split(/[;.,]/, 1)[0] ?? '') !== null) return [];
  return isRange(ends, figure, own.tail) ? [reversed(text.slice(ends.at, end), map.start(ends.at), map.end(end))] : [];
}

/** The number before a dash or `đến` that leads to a figure. */
interface Ends {
  /** Where `từ`, or the number, begins; where the number begins and ends; its unit, where one is said. */
  readonly opens: number;
  readonly at: number;
  readonly numberEnd: number;
  readonly unit: string;
  readonly hasFrom: boolean;
  readonly isWord: boolean;
  readonly isSpaced: boolean;
}

const LONGEST_UNIT = 40;

/** Looks back from a figure, sign by sign. */
function endsBefore(text: string, start: number): Ends | null {
  let at = withoutWord(text, start, ['dưới ', 'khoảng ', 'mức ']);
  const isWord = text.endsWith(' đến ', at) || text.endsWith(' tới ', at);
  if (isWord) at -= ' đến '.length;
  else {
    if (isAt(text, at - 1, ' ')) at--;
    if (!isOneOfAt(text, at - 1, '-–—')) return null;
    at--;
    if (isAt(text, at - 1, ' ')) at--;
  }
  const unitEnd = at;
  while (at > 0 && unitEnd - at <= LONGEST_UNIT && !isDigit(text.charCodeAt(at - 1))) {
    if (isOneOfAt(text, at - 1, '.,;:()/-–—')) return null;
    at--;
  }
  const numberEnd = at;
  while (at > 0 && (isDigit(text.charCodeAt(at - 1)) || (isOneOfAt(text, at - 1, '.,') && isDigit(text.charCodeAt(at - 2))))) at--;
  if (at === numberEnd || numberEnd - at > LONGEST_UNIT) return null;
  const before = withoutWord(text, at, ['khoảng ', 'mức ', 'trên ']);
  const hasFrom = text.endsWith('từ ', before) || text.endsWith('Từ ', before);
  return {
    opens: hasFrom ? before - 'từ '.length : at, at, numberEnd, unit: text.slice(numberEnd, unitEnd).trim().toLowerCase(),
    hasFrom, isWord, isSpaced: !isWord && text.slice(unitEnd, start).includes(' '),
  };
}

function withoutWord(text: string, end: number, words: readonly string[]): number {
  for (const word of words) if (text.endsWith(word, end)) return end - word.length;
  return end;
}

function isRange({ opens, at, numberEnd, unit, hasFrom, isWord, isSpaced }: Ends, figure: Figure, tail: string): boolean {
  const { text } = figure.passage;
  // `2021-05 hộ`, `12/7-5 ha`, `K7-5`: of something else.
  if (isWordAt(text, opens - 1) || isOneOfAt(text, opens - 1, '/.,–—-') || /^(?:19|20)\d\d$/.test(text.slice(at, numberEnd))) return false;
  const clause = afterLast(text.slice(Math.max(0, opens - 60), opens), ';.');
  if (FALL.find(clause) !== null) return false;
  if (!hasFrom && NUMBERED_THING.before(clause, clause.trimEnd().length) >= 0 && !/mỗi \S+ $/i.test(clause)) return false;
  if (unit !== '' && !tail.trim().toLowerCase().startsWith(unit)) return false;
  const kind = unitClass(figure);
  if (kind === 'none') return false;
  return hasFrom || (isSpaced ? kind === 'percent' && unit === '' : !isWord || unit === '');
}

/** Hours of a night, ranks, marks, speeds: they run down as well as up. */
const runsDown = ({ indicator: { quantity: { unit, per } } }: Figure): boolean => per.includes('hour') || /^(?:giờ|h|tuổi|bậc|hạng|vị trí|điểm)$/i.test(unit ?? '');

function printedNumber(figure: Figure): { value: number; tail: string } | null {
  const { quantity } = figure.indicator;
  const found = /^\d+(?:[.,]\d+)*/.exec(said(figure));
  if (found === null || quantity.value === null || quantity.denominator !== null) return null;
  const value = plainNumber(found[0]);
  return value === null ? null : { value, tail: said(figure).slice(found[0].length) };
}

const reversed = (words: string, start: number, end: number): Problem => ({
  start, end,
  message: {
    vi: `khoảng “${words}” bị đảo ngược; cần số nhỏ trước, số lớn sau`,
    en: `unexpected reversed range “${words}”, expected the lower end first`,
  },
});

/** `giai đoạn 2025-2021`, `từ ngày 20/5/2025 đến ngày 10/5/2025`: both years are said. */
function ofDates({ passage: { text, map }, start, end, shape, from, to }: Dated): Problem[] {
  if (shape !== 'stage' || from === null || to === null || from.slice(0, Math.min(from.length, to.length)) <= to.slice(0, Math.min(from.length, to.length))) return [];
  const words = text.slice(start, end);
  if ((words.match(/(?:19|20)\d\d/g)?.length ?? 0) < 2) return [];
  return [reversedTime(words, map.start(start), map.end(end))];
}

/** `20-15 phút`, `từ 120 đến 90 phút`: lengths of time are no figures. */
const DASHED = /(?<![\d.,/–-])(\d{1,3})[-–](\d{1,3})$/;
const LENGTH = /[Tt]ừ (\d{1,3}) (?:đến|tới) (\d{1,3}) (?:phút|tháng|tuần|năm)(?! \d)(?![a-zà-ỹ])/y;

/** What stands around `đến`, and before `phút`: these are looked for, and little else is read. */
function ofWords({ text, map }: Passage): Problem[] {
  const problems: Problem[] = [];
  const tell = (start: number, end: number): number => problems.push(reversed(text.slice(start, end), map.start(start), map.end(end)));
  for (const word of [' đến ', ' tới ']) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isDigit(text.charCodeAt(at - 1))) continue;
      const opening = text.slice(Math.max(0, at - LONGEST_OPENING), at);
      const back = Math.max(opening.lastIndexOf('từ '), opening.lastIndexOf('Từ '));
      const from = at - opening.length + back;
      if (back < 0 || isWordAt(text, from - 1)) continue;
      LENGTH.lastIndex = DAYS.lastIndex = from;
      const length = LENGTH.exec(text);
      if (length !== null && isDown(text, from, length)) tell(from + 'từ '.length, LENGTH.lastIndex);
      const days = length === null ? DAYS.exec(text) : null;
      if (days !== null && areDaysDown(text, from, days)) problems.push(reversedTime(days[0], map.start(from), map.end(DAYS.lastIndex)));
    }
  }
  for (let at = text.indexOf(' phút'); at >= 0; at = text.indexOf(' phút', at + 1)) {
    const floor = Math.max(0, at - LONGEST_OPENING);
    const found = DASHED.exec(text.slice(floor, at));
    if (found !== null && isDown(text, floor + found.index, found)) tell(floor + found.index, at + ' phút'.length);
  }
  return problems;
}

/** `từ ngày 20/5` */
const LONGEST_OPENING = 16;

function isDown(text: string, from: number, [, first, second]: RegExpExecArray): boolean {
  const clause = text.slice(Math.max(0, from - 60), from);
  if (Number(first) <= Number(second) || Number(first) > Number(second) * WIDEST) return false;
  return FALL.find(afterLast(clause, ';.')) === null && NUMBERED_THING.before(clause, clause.trimEnd().length) < 0;
}

const reversedTime = (words: string, start: number, end: number): Problem => ({
  start, end,
  message: {
    vi: `khoảng thời gian “${words}” bị đảo ngược; cần mốc sớm trước, mốc muộn sau`,
    en: `unexpected reversed period “${words}”, expected the earlier end first`,
  },
});

/** Days without a year: `từ ngày 20/5 đến ngày 10/5`, `từ ngày 20 đến ngày 10/5/2025`. */
const DAYS = /[Tt]ừ (?:ngày )?(\d{1,2})(?:\/(\d{1,2}))? (?:đến|tới) (?:hết )?(?:ngày )?(\d{1,2})\/(\d{1,2})(?![\d%])/y;

const NEXT_YEAR = new Phrases(NEXT_YEARS);
/** Behind the later day: a year, which may not be that of the earlier one. */
const OWN_YEAR = /^(?:\/| năm )\d{4}/;

function areDaysDown(text: string, from: number, [words, day, month, lastDay, lastMonth]: RegExpExecArray): boolean {
  const end = from + words.length;
  if (month === undefined && !words.includes('ngày')) return false;
  if (NEXT_YEAR.find(text, Math.max(0, from - 40), Math.min(text.length, end + 30)) !== null || (month !== undefined && OWN_YEAR.test(text.slice(end, end + 10)))) return false;
  const first = Number(month ?? lastMonth);
  const last = Number(lastMonth);
  // A year, or a month less, runs from one day to the day before: `từ ngày 01/6 đến ngày 31/5`.
  if (first > 12 || last > 12 || (month !== undefined && isDayBefore(Number(lastDay), Number(day)))) return false;
  // From late in a year into the next one is as good as any, and a year of reports may run from December to November; from one month into the month before it does not.
  return first === last ? Number(day) > Number(lastDay) : first - last === 1 && first < 11;
}

const isDayBefore = (last: number, first: number): boolean => (first === 1 ? last >= 28 : last === first - 1);
