import { FALLS, NUMBERED } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Dated, Figure, Passage, Problem, Rule } from '../../types.ts';
import { said, unitClass } from './rows.ts';

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
  check: ({ figures, dates, outline }: CheckInput): Problem[] => [...figures.flatMap(ofFigures), ...dates.flatMap(ofDates), ...outline.passages.flatMap(ofDays)],
};

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** The first end, and the mark or the word between the two; the second end is the figure. */
const FIRST_END = new RegExp(String.raw`(?<from>[Tt]ừ (?:khoảng |mức |trên )?)?(?<number>${NUMBER})(?<unit> ?%| ?[^\s\d.,;:()/–—-]{1,12}(?: [^\s\d.,;:()/–—-]{1,12}){0,3})?(?: (?<word>đến|tới) (?:dưới |khoảng |mức )?| ?(?<dash>[-–—]) ?)$`);
const LOOK_BACK = 70;
/** The ends of a range are not worlds apart. */
const WIDEST = 20;

const FALL = new Phrases(FALLS);
const NUMBERED_THING = new Phrases(NUMBERED);

function ofFigures(figure: Figure): Problem[] {
  const { passage: { text, map }, start, end } = figure;
  if (start < 2 || !/[\dn-ớ–—-] ?(?:dưới |khoảng |mức )?$/.test(text.slice(Math.max(0, start - 8), start))) return [];
  const floor = Math.max(0, start - LOOK_BACK);
  const found = FIRST_END.exec(text.slice(floor, start))?.groups;
  if (found === undefined) return [];
  const { from, number = '', unit, word, dash } = found;
  const own = printedNumber(figure);
  const first = numberOf(number);
  const at = start - (FIRST_END.exec(text.slice(floor, start))?.[0].length ?? 0) + (from?.length ?? 0);
  const opens = at - (from?.length ?? 0);
  if (own === null || first <= own.value || first > own.value * WIDEST || isTime(figure) || /^ ?=/.test(text.slice(end))) return [];
  if (!isRange({ text, opens, from, unit, word, dash, number, figure, tail: own.tail })) return [];
  return [{
    start: map.start(at), end: map.end(end),
    message: {
      vi: `khoảng “${text.slice(at, end)}” bị đảo ngược; cần số nhỏ trước, số lớn sau`,
      en: `unexpected range “${text.slice(at, end)}” upside down, expected the lower end first`,
    },
  }];
}

interface Ends {
  readonly text: string;
  /** Where `từ`, or the first number, begins. */
  readonly opens: number;
  readonly from: string | undefined;
  readonly unit: string | undefined;
  readonly word: string | undefined;
  readonly dash: string | undefined;
  readonly number: string;
  readonly figure: Figure;
  /** What stands behind the second number: its unit. */
  readonly tail: string;
}

function isRange({ text, opens, from, unit, word, dash, number, figure, tail }: Ends): boolean {
  // `2021-05 hộ`, `12/7-5 ha`, `K7-5`: of something else.
  if (/[\p{L}\d/.,–—-]$/u.test(text.slice(Math.max(0, opens - 1), opens)) || /^(?:19|20)\d\d$/.test(number)) return false;
  const clause = text.slice(Math.max(0, opens - 60), opens);
  if (FALL.find(clause.slice(clause.search(/[^;.]*$/))) !== null) return false;
  if (from === undefined && NUMBERED_THING.before(clause, clause.trimEnd().length) >= 0 && !/mỗi \S+ $/i.test(clause)) return false;
  if (unit !== undefined && unit.trim() !== '' && !tail.trim().toLowerCase().startsWith(unit.trim().toLowerCase())) return false;
  const kind = unitClass(figure);
  if (kind === 'none') return false;
  if (from !== undefined) return true;
  const isSpaced = dash !== undefined && text.slice(opens + number.length, figure.start).includes(' ');
  return isSpaced ? kind === 'percent' && unit === undefined : word === undefined || unit === undefined;
}

const isTime = ({ indicator: { quantity: { unit } } }: Figure): boolean => /^(?:giờ|phút|h|tuổi|ngày)$/i.test(unit ?? '');

function printedNumber(figure: Figure): { value: number; tail: string } | null {
  const { quantity } = figure.indicator;
  const found = new RegExp(`^${NUMBER}`).exec(said(figure));
  if (found === null || quantity.value === null || quantity.denominator !== null) return null;
  return { value: numberOf(found[0]), tail: said(figure).slice(found[0].length) };
}

/** A dot groups thousands, unless it cannot. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return Number(text.replace(',', '.'));
}

/** `giai đoạn 2025-2021`, `từ ngày 20/5/2025 đến ngày 10/5/2025`: both years are said. */
function ofDates({ passage: { text, map }, start, end, shape, from, to }: Dated): Problem[] {
  if (shape !== 'stage' || from === null || to === null || from.slice(0, Math.min(from.length, to.length)) <= to.slice(0, Math.min(from.length, to.length))) return [];
  const words = text.slice(start, end);
  if ((words.match(/(?:19|20)\d\d/g)?.length ?? 0) < 2) return [];
  return [upsideDown(words, map.start(start), map.end(end))];
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
