import { FALLS, NUMBERED } from '../../lexicon/consistency.ts';
import { isAt, isDigit, isOneOfAt, isWordAt } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Dated, Figure, Passage, Problem, Rule } from '../../types.ts';
import { afterLast, said, unitClass } from './rows.ts';

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
  check: ({ figures, dates, outline }: CheckInput): Problem[] => [...figures.flatMap(ofFigures), ...dates.flatMap(ofDates), ...outline.passages.flatMap((passage) => (passage.text.includes(' ') ? [...ofDays(passage), ...ofLengths(passage)] : []))],
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
  const first = numberOf(text.slice(ends.at, ends.numberEnd));
  if (own === null || first <= own.value || first > own.value * WIDEST || isTime(figure) || /^ ?=/.test(text.slice(end, end + 2))) return [];
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
  return { opens: hasFrom ? before - 'từ '.length : at, at, numberEnd, unit: text.slice(numberEnd, unitEnd).trim().toLowerCase(), hasFrom, isWord, isSpaced: !isWord && text.slice(unitEnd, start).includes(' ') };
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

const isTime = ({ indicator: { quantity: { unit } } }: Figure): boolean => /^(?:giờ|h|tuổi)$/i.test(unit ?? '');

function printedNumber(figure: Figure): { value: number; tail: string } | null {
  const { quantity } = figure.indicator;
  const found = /^\d+(?:[.,]\d+)*/.exec(said(figure));
  if (found === null || quantity.value === null || quantity.denominator !== null) return null;
  return { value: numberOf(found[0]), tail: said(figure).slice(found[0].length) };
}

/** A dot groups thousands, unless it cannot. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return Number(text.replace(',', '.'));
}

const reversed = (words: string, start: number, end: number): Problem => ({
  start, end,
  message: {
    vi: `khoảng “${words}” bị đảo ngược; cần số nhỏ trước, số lớn sau`,
    en: `unexpected range “${words}” upside down, expected the lower end first`,
  },
});

/** `giai đoạn 2025-2021`, `từ ngày 20/5/2025 đến ngày 10/5/2025`: both years are said. */
function ofDates({ passage: { text, map }, start, end, shape, from, to }: Dated): Problem[] {
  if (shape !== 'stage' || from === null || to === null || from.slice(0, Math.min(from.length, to.length)) <= to.slice(0, Math.min(from.length, to.length))) return [];
  const words = text.slice(start, end);
  if ((words.match(/(?:19|20)\d\d/g)?.length ?? 0) < 2) return [];
  return [upsideDown(words, map.start(start), map.end(end))];
}

/** `từ 120 đến 90 phút`, `20-15 phút/số`: lengths of time are no figures. */
const LENGTHS = /(?:[Tt]ừ )?(?<![\d.,/–-])(\d{1,3}) ?(?:-|–|đến|tới) ?(\d{1,3}) (?:phút|tháng|tuần|năm)(?! \d)(?![a-zà-ỹ])/g;

function ofLengths({ text, map }: Passage): Problem[] {
  const problems: Problem[] = [];
  LENGTHS.lastIndex = 0;
  for (let found = LENGTHS.exec(text); found !== null; found = LENGTHS.exec(text)) {
    const [words, first = '', second = ''] = found;
    const clause = text.slice(Math.max(0, found.index - 60), found.index);
    if (Number(first) <= Number(second) || Number(first) > Number(second) * WIDEST || (!/^từ /i.test(words) && !/^\d+[-–]\d+ phút/.test(words))) continue;
    if (FALL.find(afterLast(clause, ';.')) !== null || NUMBERED_THING.before(clause, clause.trimEnd().length) >= 0) continue;
    const from = found.index + (/^từ /i.test(words) ? 'từ '.length : 0);
    problems.push(reversed(text.slice(from, found.index + words.length), map.start(from), map.end(found.index + words.length)));
  }
  return problems;
}

const upsideDown = (words: string, start: number, end: number): Problem => ({
  start, end,
  message: {
    vi: `khoảng thời gian “${words}” bị đảo ngược; cần mốc sớm trước, mốc muộn sau`,
    en: `unexpected period “${words}” upside down, expected the earlier end first`,
  },
});

/** Days without a year: `từ ngày 20/5 đến ngày 10/5`, `từ ngày 20 đến ngày 10/5/2025`. */
const DAYS = /[Tt]ừ (?:ngày )?(\d{1,2})(?:\/(\d{1,2}))? (?:đến|tới) (?:hết )?(?:ngày )?(\d{1,2})\/(\d{1,2})(?![\d%])/g;

function ofDays({ text, map }: Passage): Problem[] {
  if (!text.includes('/')) return [];
  const problems: Problem[] = [];
  DAYS.lastIndex = 0;
  for (let found = DAYS.exec(text); found !== null; found = DAYS.exec(text)) {
    const [words, day = '', month, lastDay = '', lastMonth = ''] = found;
    if (/năm (?:trước|sau)|hôm (?:trước|sau)/i.test(text.slice(found.index, found.index + words.length + 30)) || (month === undefined && !words.includes('ngày'))) continue;
    const first = Number(month ?? lastMonth);
    const last = Number(lastMonth);
    // From late in a year into the next one is a range as good as any; from one month into the month before it is none.
    if (first > 12 || last > 12 || !(first === last ? Number(day) > Number(lastDay) : first - last === 1)) continue;
    problems.push(upsideDown(words, map.start(found.index), map.end(found.index + words.length)));
  }
  return problems;
}
