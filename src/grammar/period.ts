import { isAt, isDigit, isOneOfAt } from '../text/characters.ts';
import { EACH, EVERY } from '../lexicon/periods.ts';
import { pattern } from '../text/pattern.ts';
import { letterOf } from '../text/folding.ts';
import { Phrases, same } from '../text/phrases.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { backOver, cuesBefore, digitsEnd, isYear, past, pastBack, plainYearEnd } from './around.ts';
import { dateAt, LAST_MONTH, partEnd, type DateMatch } from './date.ts';
import { isDay, monthBefore, recurs, sharedMonthAt, sharedYear } from './days.ts';
import { hoursAt } from './hours.ts';
import { period, type PeriodMention } from './mention.ts';
import { bareAt, yearsAt } from './year.ts';

/** quý II/2021   quý IV năm 2025, from the year back */
const ROMAN = new Phrases(['I', 'II', 'III', 'IV']);
/** quý 2 năm 2010 */
const QUARTER = new Phrases(['quý', 'quí']);
const UNTIL_QUARTER = new Phrases(['đến', 'đến hết', 'đến cuối', 'hết', 'trước']);
const WITHIN = new Phrases(['trong']);
const QUARTERS: Readonly<Record<string, readonly [string, string]>> = { I: ['01', '03'], II: ['04', '06'], III: ['07', '09'], IV: ['10', '12'], 1: ['01', '03'], 2: ['04', '06'], 3: ['07', '09'], 4: ['10', '12'] };

const MONTH = new Phrases(['tháng']);
/** 03 năm   10 tháng   5 ngày làm việc: lengths of time; class date */
const TIMES = new Phrases(['năm', 'tháng', 'ngày', 'tuần', 'quý', 'giờ', 'phút', 'giây', 'tiếng', 'thập kỷ', 'thế kỷ']);
/** `2 ngày công`, `3 tháng lương`: no length */
const WORK = new Phrases(['công', 'lương']);

/** `tuổi thọ đạt 68 năm`: a length that is measured. */
const MEASURED_TIME = pattern(String.raw`(?<= (?: (?<! có \x20 ) tuổi\x20thọ | sống\x20khỏe | sống\x20khoẻ ) [^,;.]{0,24} ) (?= \d )`);

/** The words before a day, from the last to the first: tính đến |hết |ngày */
const DAY = new Phrases(['ngày', 'tháng']);
const END = new Phrases(['hết', 'cuối']);
const UNTIL = new Phrases(['tính đến', 'đến', 'trước', 'chậm nhất', 'hết', 'tới']);
const FROM = new Phrases(['từ', 'kể từ', 'sau']);
const AT = new Phrases(['vào']);

/** The period whose first digit stands at `offset`, its words included. */
export function periodAt(text: string, offset: number): PeriodMention | null {
  const end = digitsEnd(text, offset);
  if (isYear(text, offset) || end - offset === 5) return yearOfQuarter(text, offset) ?? yearsAt(text, offset) ?? bareAt(text, offset);
  if (end - offset > 3) return null;
  const next = end < text.length ? text.charAt(end) : '';
  const quarter = (cuesBefore(text, offset) & QUARTER_WORD) !== 0 ? quarterAt(text, offset, end) : null;
  if (quarter) return quarter;
  const hours = next === ' ' || next === '-' || next === '–' ? hoursAt(text, offset, end) : null;
  if (hours?.measured === true) return null;
  if (hours?.ofDay === true) return period(offset, hours.end, 'point', null, null);
  const days = end - offset < 3 ? sharedDays(text, offset, end) ?? (datesOn(text, end, next) ? daysAt(text, offset) : null) : null;
  return days ?? lengthAt(text, offset, end, next);
}

const DAY_MARKS = '/:h';

/** `12.6.2021`, `10-12 tháng 5`, `ngày 15-11`: behind one or two more digits no digit follows. */
function isSecondParted(text: string, offset: number): boolean {
  const from = past(text, offset, ' ');
  const end = digitsEnd(text, from);
  return end > from && end - from < 3;
}

/** What a day's number is followed by: a stroke, ` tháng`, ` năm` after a month, ` giờ`, more days of the month. */
function datesOn(text: string, end: number, next: string): boolean {
  if (next === '.' || next === '-') return isSecondParted(text, end + 1);
  if (isOneOfAt(text, end, DAY_MARKS)) return true;
  const word = past(text, end, ',');
  if (!isAt(text, word, ' ')) return false;
  const at = word + 1;
  if (isOneOfAt(text, at, '-/–') || isDigit(text.charCodeAt(at))) return true;
  return text.startsWith('tháng', at) || text.startsWith('năm', at) || text.startsWith('giờ', at) || (text.startsWith('và ', at) && isDigit(text.charCodeAt(at + 3)));
}

/** The words before a number that make a look worth its cost. */
const QUARTER_WORD = watch(['quý', 'quí']);
const MONTH_WORD = watch(['tháng']);
const LIFE_WORD = watch(['thọ', 'khỏe', 'khoẻ']);
/** No word of a quarter or a life stands further from its number. */
const NEAR = 40;

interface DayLead { readonly start: number; readonly is: 'until' | 'since' | null }

/** ngày   trước ngày   đến ngày   tính đến ngày   từ ngày: the words before a date. A space that hangs on no word is taken along. */
function dayLead(text: string, offset: number): DayLead {
  const behind = pastBack(text, offset, ' ');
  const day = DAY.before(text, behind);
  if (day >= 0) return dayLeadFrom(text, day);
  const spaced = behind < offset ? dayLeadFrom(text, behind) : null;
  if (spaced !== null && (spaced.start < behind || behind === 0 || letterOf(text.charCodeAt(behind - 1)) === 0)) return spaced;
  return dayLeadFrom(text, offset);
}

function dayLeadFrom(text: string, offset: number): DayLead {
  const start = backOver(END, text, offset);
  const until = backOver(UNTIL, text, start);
  if (until < start) return { start: until, is: 'until' };
  const since = backOver(FROM, text, start);
  return since < start ? { start: since, is: 'since' } : { start: backOver(AT, text, start), is: null };
}

/** ` đến hết ngày |30/9/2024`: the second day of a range, if it is one. */
/** `từ ngày 01 đến ngày 10/6/2025`, `ngày 25 hằng tháng`: days without a month of their own. */
function sharedDays(text: string, offset: number, end: number): PeriodMention | null {
  if (!isOneOfAt(text, end, ' ,-–') || !isDay(text, offset, end)) return null;
  if (recurs(text, end)) return period(offset, end, 'point', null, null);
  const shared = sharedMonthAt(text, offset, end);
  return shared && period(dayLead(text, offset).start, shared.end, 'stage', shared.from, shared.to);
}

function secondDay(text: string, offset: number): DateMatch | null {
  let at = past(text, offset, ' ');
  if (isOneOfAt(text, at, '-–')) at++;
  else if (same('đến', text, at) || same('tới', text, at)) at += 'đến'.length;
  else return null;
  at = past(text, at, ' ');
  if (same('hết ', text, at)) at += 'hết '.length;
  if (same('ngày ', text, at)) at += 'ngày '.length;
  else if (same('tháng ', text, at)) at += 'tháng '.length;
  return isDigit(text.charCodeAt(at)) ? dateAt(text, at) : null;
}

function daysAt(text: string, offset: number): PeriodMention | null {
  const date = dateAt(text, offset);
  if (date === null) return null;
  const { start, is } = dayLead(text, offset);
  const last = secondDay(text, date.end);
  if (last) return period(start, last.end, 'stage', date.iso ?? sharedYear(text.slice(offset, date.end), last.iso), last.iso);
  if (date.iso === null) return period(start, date.end, 'point', null, null);
  if (is === 'until') return period(start, date.end, 'deadline', null, date.iso);
  return period(start, date.end, is === 'since' ? 'stage' : 'point', date.iso, is === 'since' ? null : date.iso);
}

function yearOfQuarter(text: string, offset: number): PeriodMention | null {
  if (!glanceAt(text).any(QUARTER_WORD, offset - NEAR, offset)) return null;
  const end = plainYearEnd(text, offset);
  const roman = end < 0 ? -1 : behindRoman(text, offset);
  const start = roman < 0 ? -1 : ROMAN.before(text, roman);
  const quarter = start < 0 ? offset : backOver(QUARTER, text, start);
  return quarter < start ? quarterOf(text, quarter, text.slice(start, roman).toUpperCase(), end) : null;
}

/** `II|/2021`, `II| năm 2021`, `II|, năm 2021`: what parts a year from the quarter before it; -1 where nothing does. */
function behindRoman(text: string, offset: number): number {
  if (isAt(text, offset - 1, '/')) return offset - 1;
  const word = offset - 'năm '.length;
  if (!same('năm ', text, word)) return -1;
  const comma = pastBack(text, word, ' ');
  return isAt(text, comma - 1, ',') ? comma - 1 : comma < word ? comma : -1;
}

const EACH_TIME = new Phrases([...Object.keys(EACH), ...Object.keys(EVERY)]);

/** `mỗi quý |01 cuộc`, `hằng tháng |02 kỳ`: the number counts, and names no quarter or month. */
const countsEach = (text: string, offset: number): boolean => EACH_TIME.before(text, pastBack(text, offset, ' ')) >= 0;

/** quý |2/2026   quý |2 năm 2010   quý |2 */
function quarterAt(text: string, offset: number, end: number): PeriodMention | null {
  const digit = end - offset === 2 && isAt(text, offset, '0') ? offset + 1 : offset;
  const quarter = end === digit + 1 && isOneOfAt(text, digit, '1234') ? backOver(QUARTER, text, offset) : offset;
  if (quarter === offset || countsEach(text, offset)) return null;
  const year = isAt(text, end, '/') ? end + 1 : same(' năm ', text, end) ? end + ' năm '.length : -1;
  const last = year < 0 ? -1 : plainYearEnd(text, year);
  return last < 0 ? period(offset, end, 'point', null, null) : quarterOf(text, quarter, text.charAt(digit), last);
}

function quarterOf(text: string, word: number, name: string, end: number): PeriodMention {
  const [first, last] = QUARTERS[name] ?? ['', ''];
  const year = text.slice(end - 4, end);
  const until = backOver(UNTIL_QUARTER, text, word);
  const start = backOver(WITHIN, text, until);
  return until < word ? period(start, end, 'deadline', null, `${year}-${last}`) : period(start, end, 'stage', `${year}-${first}`, `${year}-${last}`);
}

function lengthAt(text: string, offset: number, end: number, next: string): PeriodMention | null {
  const month = (cuesBefore(text, offset) & MONTH_WORD) !== 0 ? monthEnd(text, offset) : -1;
  if (next === ' ' && glanceAt(text).any(LIFE_WORD, offset - NEAR, offset) && MEASURED_TIME.at(text, offset) !== null) return null;
  const months = month < 0 ? null : monthsAt(text, offset, month);
  if (months) return months;
  const last = month < 0 ? lengthEnd(text, end) : moreMonths(text, month);
  return last < 0 ? null : period(offset, last, 'point', null, null);
}

/** tháng |8   tháng 10 và tháng |11 */
function monthEnd(text: string, offset: number): number {
  const end = MONTH.before(text, pastBack(text, offset, ' ')) < 0 || countsEach(text, offset) ? -1 : partEnd(text, offset, LAST_MONTH);
  return end >= 0 && isOneOfAt(text, end, '.,') && isDigit(text.charCodeAt(end + 1)) ? -1 : end;
}

/** tháng 3| - 4   tháng 3|, 4 và 5: where the last month ends; behind it nothing is counted. */
function moreMonths(text: string, month: number): number {
  let end = month;
  for (;;) {
    const mark = past(text, end, ' ');
    const isMarked = isOneOfAt(text, mark, '-–') || (mark === end && isAt(text, mark, ','));
    const from = isMarked ? past(text, mark + 1, ' ') : text.startsWith(' và ', end) ? end + ' và '.length : -1;
    const next = from < 0 ? -1 : partEnd(text, from, LAST_MONTH);
    if (next < 0 || !(next === text.length || text.startsWith(' và ', next) || (isOneOfAt(text, next, ',;.:)') && !isDigit(text.charCodeAt(next + 1))))) return end;
    end = next;
  }
}

/** 03| năm   10 -| 12 tháng   5| ngày làm việc   6| tháng đầu năm   72| giờ; -1 for any other number. */
function lengthEnd(text: string, digits: number): number {
  let end = digits;
  const mark = past(text, digits, ' ');
  if (isOneOfAt(text, mark, '-–')) {
    const from = past(text, mark + 1, ' ');
    end = digitsEnd(text, from);
    if (end === from || end - from > 3) return -1;
  }
  const time = isAt(text, end, ' ') ? TIMES.at(text, end + 1) : -1;
  if (time < 0 || (isAt(text, time, ' ') && WORK.at(text, time + 1) >= 0)) return -1;
  // `6 tháng đầu năm 2025`: the year has words of its own.
  const part = same(' đầu năm', text, time) ? time + ' đầu năm'.length : same(' cuối năm', text, time) ? time + ' cuối năm'.length : time;
  return part > time && text.startsWith(' 20', part) && digitsEnd(text, part + 1) >= part + 5 ? time : part;
}

/** `từ tháng 3 đến tháng 9/2025`: the year is said once. */
function monthsAt(text: string, offset: number, end: number): PeriodMention | null {
  const last = secondDay(text, end);
  const year = last?.iso?.length === 7 ? last.iso.slice(0, 4) : null;
  return last && year ? period(MONTH.before(text, pastBack(text, offset, ' ')), last.end, 'stage', monthBefore(text.slice(offset, end), last.iso ?? ''), last.iso) : null;
}

const RECURRING = new Phrases(Object.keys(EVERY));
/** The first words: `năm` and `tháng` stand everywhere. */
const RECURRING_WORD = watch(Object.keys(EVERY).map((phrase) => phrase.split(' ')[0] ?? ''));

/** Every `hằng năm`, `hàng quý` … of a stretch of text. */
export function recurrences(text: string, start: number, end: number): PeriodMention[] {
  const found: PeriodMention[] = [];
  if ((glanceAt(text).bits & RECURRING_WORD) === 0) return found;
  for (let at = start; at < end;) {
    const next = RECURRING.find(text, at, end);
    if (next === null) break;
    // `cây hàng năm`: a kind of plants.
    if (/cây(?: trồng)? $/i.test(text.slice(Math.max(0, next.start - 11), next.start))) {
      at = next.end;
      continue;
    }
    found.push({ type: 'period', start: next.start, end: next.end, shape: 'every', from: null, to: null, every: EVERY[text.slice(next.start, next.end).toLowerCase()] ?? 'year' });
    at = next.end;
  }
  return found;
}
