import { DAY_LEADS, EVERY_YEAR, THIRTEENTH } from '../../lexicon/calendar.ts';
import { LONG_NOUNS, SHORT_NOUNS } from '../../lexicon/nouns.ts';
import { CURRENCIES, PERCENTS, PHYSICAL } from '../../lexicon/quantities.ts';
import { digitsEnd, isAt, isDigit, isLetterAt, isOneOfAt, isUpperAt, nextDigit, past, pastBack } from '../../text/characters.ts';
import { letterOf } from '../../text/folding.ts';
import { Phrases, same } from '../../text/phrases.ts';
import type { CheckInput, Figure, Passage, Problem, Rule, Words } from '../../types.ts';
import { daysOf, isLikelyYear, MONTHS } from './calendar.ts';
import { dayAt, dayWordBefore, isCarried, type WrittenDay } from './written.ts';

/**
 * A day, month, quarter or year that the calendar does not have.
 *
 *   31/02/2023   ngày 31/02   ngày 30 tháng 2   29/02/2023   tháng 13/2024   quý V/2024   năm 52013
 *
 * Numbers of documents (`31/02-NQ`) and shares (`13/15 xã`) have the same shape: without a year only the word `ngày` makes a day.
 */
export const impossible: Rule = {
  name: 'date/impossible',
  severity: 'error',
  check: (document) => {
    const problems: Problem[] = [];
    const measured = measuredIn(document);
    const tell = ({ map }: Passage, slips: readonly Slip[]): void => {
      for (const { start, end, message } of slips) problems.push({ start: map.start(start), end: map.end(end), message });
    };
    for (const passage of document.numeric) tell(passage, inNumbers(passage, measured));
    // A quarter in Roman digits is no number.
    if (/[qQ]u[ýí] /.test(document.source.text)) for (const passage of document.outline.passages) tell(passage, inQuarters(passage.text));
    return problems;
  },
};

interface Slip { readonly start: number; readonly end: number; readonly message: Words }

/** Whether a figure with a unit begins at an offset, looked up when first asked. */
type Measured = (passage: Passage, offset: number) => boolean;

function measuredIn({ figures }: CheckInput): Measured {
  let known: Map<Passage, Set<number>> | null = null;
  return (passage, offset) => (known ??= startsOf(figures)).get(passage)?.has(offset) === true;
}

function startsOf(figures: readonly Figure[]): Map<Passage, Set<number>> {
  const starts = new Map<Passage, Set<number>>();
  for (const { passage, start, indicator } of figures) {
    if (indicator.quantity.unit === null || !isKnownUnit(indicator.quantity.unit)) continue;
    const known = starts.get(passage);
    if (known === undefined) starts.set(passage, new Set([start]));
    else known.add(start);
  }
  return starts;
}

const UNITS = new Phrases([...Object.values(PERCENTS), ...Object.values(CURRENCIES), ...Object.values(PHYSICAL), ...LONG_NOUNS, ...SHORT_NOUNS]);

/** Any word behind a number may be taken for what it counts: `năm 20231 trồng được`. */
const isKnownUnit = (unit: string): boolean => unit === '%' || UNITS.at(unit, 0) >= 0;

/** `13/15| xã`, `năm 12025| con gia cầm`: what is counted stands behind the number. */
const isCounted = (text: string, end: number): boolean => isAt(text, end, ' ') && UNITS.at(text, end + 1) >= 0;

function inNumbers(passage: Passage, measured: Measured): Slip[] {
  const slips: Slip[] = [];
  const { text } = passage;
  for (let at = nextDigit(text, 0), next = 0; at < text.length; at = nextDigit(text, next)) {
    next = digitsEnd(text, at);
    if (next - at > 5 || !isDated(text, next)) continue;
    const slip = next - at <= 2 ? daySlip(text, at) : next - at === 5 ? yearSlip(passage, at, next, measured) : null;
    if (slip === null) continue;
    slips.push(slip);
    next = slip.end;
  }
  return slips;
}

/** Most numbers are none of a date: behind it stand a mark, ` tháng`, ` năm`; a year of five digits may end anywhere. */
function isDated(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === SPACE) return isOneOfAt(text, end + 1, 'tnTN/') || isDigit(text.charCodeAt(end - 5));
  return isOneOfAt(text, end, '/-.') || isDigit(text.charCodeAt(end - 5));
}

const SPACE = 32;

function daySlip(text: string, at: number): Slip | null {
  const day = dayAt(text, at);
  if (day === null || isCarried(text, at, day.mark)) return monthSlip(text, at);
  const word = dayWordBefore(text, at);
  if (!isMeantAsDay(text, day, word)) return monthSlip(text, at);
  const message = messageFor(text.slice(day.start, day.end), day, word >= 0);
  // Behind a day that is right nothing of it is read anew: `12/6/2024` holds no `6/2024`.
  return message === null ? null : { start: day.start, end: day.end, message };
}

/** Whether shape or words say that a day is meant. */
function isMeantAsDay(text: string, day: WrittenDay, word: number): boolean {
  if (day.day === 0 && day.month === 0) return false;
  if (word < 0 && day.yearDigits === 4 && (day.mark === '/' || day.mark === '-')) return (day.year ?? 0) >= 1900 && (day.year ?? 0) < 2100;
  if (word < 0) return day.mark === '' && day.year !== null && day.day <= 31;
  if (day.year !== null || day.mark === '') return true;
  if (day.mark !== '/' || isAt(text, past(text, day.end, ' '), '%')) return false;
  const isLed = isAt(text, word - 1, ' ') && LEADS.before(text, word - 1) >= 0;
  const before = isAt(text, word - 1, ' ') ? word - 1 : word;
  if (!isLed && (EVERY.before(text, before) >= 0 || isDigit(text.charCodeAt(before - 1)))) return false;
  // `trong ngày 13/15 xã`: a share where it can be one, unless words lead to a day and nothing is counted behind.
  if (day.day > day.month) return true;
  if (isCounted(text, day.end)) return false;
  return isLed || day.end === text.length || isOneOfAt(text, day.end, '.,;:)');
}

const LEADS = new Phrases(DAY_LEADS);
const EVERY = new Phrases(EVERY_YEAR);

function messageFor(quoted: string, { day, month, year, yearDigits }: WrittenDay, isNamed: boolean): Words | null {
  if (month < 1 || month > MONTHS) {
    return { vi: `“${quoted}” ghi tháng ${month}; cần tháng từ 1 đến 12`, en: `unexpected month ${month} in “${quoted}”, expected 1 to 12` };
  }
  const isYear = year !== null && yearDigits === 4 && isLikelyYear(year);
  const last = daysOf(month, isYear ? year : null);
  if (day < 1 || day > last) {
    const of = { vi: `tháng ${month}${isYear ? ` năm ${year}` : ''}`, en: `month ${month}${isYear ? ` of ${year}` : ''}` };
    return { vi: `“${quoted}” không có trong lịch; cần ngày từ 1 đến ${last} của ${of.vi}`, en: `unexpected day ${day} in “${quoted}”, expected 1 to ${last} in ${of.en}` };
  }
  if (year === null || isYear || !isNamed) return null;
  return { vi: `“${quoted}” ghi năm ${year}; cần năm có bốn chữ số`, en: `unexpected year ${year} in “${quoted}”, expected four digits` };
}

const MONTH = new Phrases(['tháng']);
const PAID = new Phrases(THIRTEENTH);
/** No further off is the pay that a thirteenth month is of. */
const NEAR = 40;

/** `tháng |13/2024`, `tháng |14 năm 2024`; a thirteenth month that is paid is none. */
function monthSlip(text: string, at: number): Slip | null {
  const end = digitsEnd(text, at);
  const year = isAt(text, end, '/') ? end + 1 : same(' năm ', text, end) ? end + ' năm '.length : -1;
  if (year < 0) return null;
  const month = Number(text.slice(at, end));
  const word = (month < 1 || month > MONTHS) && isAt(text, at - 1, ' ') ? MONTH.before(text, at - 1) : -1;
  if (word < 0 || text.startsWith('00', at)) return null;
  const yearEnd = digitsEnd(text, year);
  if (yearEnd !== year + 4 || !isOneOfAt(text, year, '12') || letterOf(text.charCodeAt(yearEnd)) !== 0 || isOneOfAt(text, yearEnd, '/-')) return null;
  if (month === 13 && PAID.find(text, Math.max(0, word - NEAR), word) !== null) return null;
  const quoted = text.slice(word, yearEnd);
  return { start: word, end: yearEnd, message: { vi: `“${quoted}” không có trong lịch; cần tháng từ 1 đến 12`, en: `unexpected month ${month} in “${quoted}”, expected 1 to 12` } };
}

const YEAR = new Phrases(['năm']);

/** `năm |52013`: a year with a digit too many; an amount has a unit, or stands behind `mỗi năm`, `trong 5 năm`. */
function yearSlip(passage: Passage, at: number, end: number, measured: Measured): Slip | null {
  const { text } = passage;
  const word = isAt(text, at - 1, ' ') ? YEAR.before(text, at - 1) : -1;
  if (word < 0 || (isAt(text, word - 1, ' ') && EVERY.before(text, word - 1) >= 0)) return null;
  if (isAt(text, word - 1, ' ') && isDigit(text.charCodeAt(word - 2))) return null;
  if (letterOf(text.charCodeAt(end)) !== 0 || isOneOfAt(text, end, '%/') || (isOneOfAt(text, end, '.,') && isDigit(text.charCodeAt(end + 1)))) return null;
  const years = yearsWithin(text.slice(at, end));
  if (years.length === 0 || measured(passage, at) || isCounted(text, end)) return null;
  const quoted = text.slice(at, end);
  const only = years.length === 1 ? years[0] ?? '' : '';
  return {
    start: word, end,
    message: {
      vi: `năm ${quoted} có năm chữ số; cần năm có bốn chữ số${only && `, có thể là ${only}`}`,
      en: `unexpected year ${quoted} of five digits, expected four digits${only && `, likely ${only}`}`,
    },
  };
}

/** The years of our time that are left where one of five digits is taken out. */
function yearsWithin(digits: string): string[] {
  const years = new Set<string>();
  for (let i = 0; i < digits.length; i++) {
    const year = digits.slice(0, i) + digits.slice(i + 1);
    if (year >= '1930' && year < '2100') years.add(year);
  }
  return [...years];
}

const QUARTER = /[qQ]u[ýí] (?:[IVX]{1,4}|0?[05-9]|1\d)(?![A-Za-z\d]|[.,]\d)/g;
const QUARTERS = new Set(['I', 'II', 'III', 'IV']);

/** `quý V/2024`, `trong quý 5 năm 2024`. */
function inQuarters(text: string): Slip[] {
  if (!text.includes('uý ') && !text.includes('uí ')) return [];
  const slips: Slip[] = [];
  QUARTER.lastIndex = 0;
  for (let found = QUARTER.exec(text); found !== null; found = QUARTER.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    const name = found[0].slice('quý '.length);
    if (QUARTERS.has(name) || letterOf(text.charCodeAt(end)) !== 0 || letterOf(text.charCodeAt(start - 1)) !== 0 || !isQuarter(text, end, name)) continue;
    slips.push({ start, end, message: { vi: `“${found[0]}” không có trong năm; cần quý từ I đến IV`, en: `unexpected quarter ${name}, expected I to IV` } });
  }
  return slips;
}

/** A year stands behind it, or it is a Roman number and the clause ends: `Quý X` may be somebody's name. */
function isQuarter(text: string, end: number, name: string): boolean {
  const year = isAt(text, end, '/') ? end + 1 : same(' năm ', text, end) ? end + ' năm '.length : -1;
  if (year >= 0) return digitsEnd(text, year) === year + 4;
  const start = end - name.length - 'quý '.length;
  return /^[IVX]+$/.test(name) && isAt(text, start, 'q') && !isInName(text, start) && (end === text.length || isOneOfAt(text, end, '.,;)'));
}

/** A capital before it that opens no sentence: `đồng chí Lê |quý V`. */
function isInName(text: string, start: number): boolean {
  let at = pastBack(text, start, ' ');
  const end = at;
  while (at > 0 && end - at < LONGEST_NAME && isLetterAt(text, at - 1)) at--;
  return at < end && isUpperAt(text, at) && isLetterAt(text, pastBack(text, at, ' ') - 1);
}

const LONGEST_NAME = 8;
