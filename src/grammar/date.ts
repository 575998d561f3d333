import { isAt, isDigit, isOneOfAt, isSpace } from '../text/characters.ts';
import { letterOf } from '../text/folding.ts';
import { Phrases, same } from '../text/phrases.ts';
import { behindMark, digitsEnd, isYear, orElse, past, yearEnd } from './around.ts';

export interface DateMatch {
  readonly end: number;
  /** As short as the text has it; null where the year is missing. */
  readonly iso: string | null;
  readonly precision: 'day' | 'month' | 'none';
}

/**
 * One date, from its first digit, as ISO 8601.
 *
 *   12/6/2021   12-6-2021   12.6.2021   26 tháng 10 năm 2021   8/2021   01 năm 2025 (after tháng)   15/11
 */
export function dateAt(text: string, offset: number): DateMatch | null {
  return clockAt(text, offset) ?? daysAt(text, offset) ?? dayAt(text, offset) ?? monthAt(text, offset) ?? dayOnly(text, offset) ?? monthYearAt(text, offset);
}

/** A number of one or two digits between bounds that ends where its digits do; the offset behind it, or -1. */
export function partEnd(text: string, offset: number, most: number): number {
  const end = digitsEnd(text, offset);
  if (end === offset || end - offset > 2) return -1;
  const value = Number(text.slice(offset, end));
  return value >= 1 && value <= most ? end : -1;
}

export const LAST_DAY = 31;
export const LAST_MONTH = 12;
const two = (digits: string): string => digits.padStart(2, '0');

/** Behind ` tháng `; -1 where it does not stand. */
const behindMonthWord = (text: string, offset: number): number => (same(' tháng ', text, offset) ? offset + ' tháng '.length : -1);

/** Behind ` năm `, `, năm `; -1 where it does not stand. */
function behindYearWord(text: string, offset: number): number {
  const at = past(text, past(text, past(text, offset, ' '), ','), ' ');
  return same('năm ', text, at) ? at + 'năm '.length : -1;
}


/** 14:23:43   7 giờ 30 phút   7h30 */
function clockAt(text: string, offset: number): DateMatch | null {
  const hour = digitsEnd(text, offset);
  if (hour - offset > 2) return null;
  let end = -1;
  if (isAt(text, hour, ':')) {
    end = digitsEnd(text, hour + 1);
    if (end !== hour + 3) return null;
    const second = isAt(text, end, ':') ? digitsEnd(text, end + 1) : -1;
    if (second === end + 3) end = second;
  } else if (isOneOfAt(text, hour, 'hH') && digitsEnd(text, hour + 1) === hour + 3) end = hour + 3;
  else end = behindHours(text, past(text, hour, ' '));
  return end < 0 ? null : { end, iso: null, precision: 'none' };
}

function behindHours(text: string, offset: number): number {
  if (HOURS.at(text, offset) < 0) return -1;
  const end = offset + 'giờ'.length;
  const minute = isAt(text, end, ' ') ? digitsEnd(text, end + 1) : end;
  if (minute === end || minute === end + 1 || minute - end > 3 || letterOf(text.charCodeAt(minute)) !== 0) return end;
  const word = isAt(text, minute, ' ') ? MINUTES.at(text, minute + 1) : -1;
  return word < 0 ? minute : word;
}

const HOURS = new Phrases(['giờ']);
const MINUTES = new Phrases(['phút']);

/** `các ngày 11, 12 tháng 01 năm 2010`, `14 và 15 tháng 5`: days of one month. */
function daysAt(text: string, offset: number): DateMatch | null {
  let end = digitsEnd(text, offset);
  for (let more = 0; more <= 4; more++) {
    const month = more === 0 ? -1 : behindMonthWord(text, end);
    const monthEnd = month < 0 ? -1 : partEnd(text, month, LAST_MONTH);
    if (monthEnd >= 0) return inMonth(text, month, monthEnd);
    const next = behindSeparator(text, end);
    if (end - offset > 2 && more === 0 || next < 0) return null;
    end = digitsEnd(text, next);
    if (end === next || end - next > 2) return null;
  }
  return null;
}

/** `, `   ` và `   ` - ` */
function behindSeparator(text: string, offset: number): number {
  if (isAt(text, offset, ',')) return isAt(text, offset + 1, ' ') ? offset + 2 : -1;
  return same(' và ', text, offset) ? offset + ' và '.length : behindMark(text, offset, '-–');
}

function inMonth(text: string, month: number, end: number): DateMatch {
  const year = same(' năm ', text, end) ? end + ' năm '.length : -1;
  if (year < 0 || !isYear(text, year)) return { end, iso: null, precision: 'month' };
  return { end: year + 4, iso: `${text.slice(year, year + 4)}-${two(text.slice(month, end))}`, precision: 'month' };
}

/** `01/5/1886`: in a whole date any year of four digits is one. */
const isLongPast = (text: string, offset: number): boolean => isAt(text, offset, '1') && digitsEnd(text, offset) === offset + 4;

/** 12/6/2021   26 tháng 10 năm 2021 */
function dayAt(text: string, offset: number): DateMatch | null {
  const dayEnd = partEnd(text, offset, LAST_DAY);
  const month = dayEnd < 0 ? -1 : orElse(behindMark(text, dayEnd, '/.-'), behindMonthWord(text, dayEnd));
  const monthEnd = month < 0 ? -1 : partEnd(text, month, LAST_MONTH);
  const year = monthEnd < 0 ? -1 : orElse(behindMark(text, monthEnd, '/.-'), behindYearWord(text, monthEnd));
  if (year < 0 || !(isYear(text, year) || (isLongPast(text, year) && !isAt(text, dayEnd, '.')))) return null;
  return { end: year + 4, iso: `${text.slice(year, year + 4)}-${two(text.slice(month, monthEnd))}-${two(text.slice(offset, dayEnd))}`, precision: 'day' };
}

/** tháng |01 năm 2025   tháng |10/2021 */
function monthAt(text: string, offset: number): DateMatch | null {
  if (MONTH_WORD.before(text, isAt(text, offset - 1, ' ') ? offset - 1 : offset) < 0) return null;
  const monthEnd = partEnd(text, offset, LAST_MONTH);
  const year = monthEnd < 0 ? -1 : orElse(behindMark(text, monthEnd, '/-'), behindYearWord(text, monthEnd));
  return year < 0 || !isYear(text, year) ? null : { end: year + 4, iso: `${text.slice(year, year + 4)}-${two(text.slice(offset, monthEnd))}`, precision: 'month' };
}

const MONTH_WORD = new Phrases(['tháng']);

/** `3/2026` without `tháng`: a month and a year. */
function monthYearAt(text: string, offset: number): DateMatch | null {
  const monthEnd = partEnd(text, offset, LAST_MONTH);
  if (monthEnd < 0 || !isAt(text, monthEnd, '/')) return null;
  const end = yearEnd(text, monthEnd + 1);
  if (end < 0 || isAt(text, end, '/') || !isAt(text, monthEnd + 1, '2')) return null;
  return { end, iso: `${text.slice(monthEnd + 1, end)}-${two(text.slice(offset, monthEnd))}`, precision: 'month' };
}

/** A day and a month: `15/11` is one only where a word says so, for `10/20` may be a fraction. */
function dayOnly(text: string, offset: number): DateMatch | null {
  const dayEnd = partEnd(text, offset, LAST_DAY);
  if (dayEnd < 0) return null;
  const named = behindMonthWord(text, dayEnd);
  const month = named >= 0 ? named : isAt(text, dayEnd, '/') || (isAt(text, dayEnd, '-') && same('ngày ', text, offset - 'ngày '.length)) ? dayEnd + 1 : -1;
  const end = month < 0 ? -1 : partEnd(text, month, LAST_MONTH);
  if (end < 0 || isAt(text, end, '/') || isAt(text, past(text, end, ' '), '%')) return null;
  return named >= 0 || isDayMonth(text, offset, end) ? { end, iso: null, precision: 'none' } : null;
}

const DAY_WORDS = new Phrases(['ngày', 'ngày mùng', 'từ', 'trước', 'đến', 'sáng', 'chiều', 'tối', 'dịp', 'lễ']);
const HOLIDAY = new Phrases(['ngày', 'dịp', 'lễ', 'tết']);
const LONGEST_HOLIDAY = 40;

/** `ngày Quốc khánh |2/9`: a word of days, a space, and no stop and no digit up to the number. */
function isHoliday(text: string, offset: number): boolean {
  for (let at = offset - 1; at > 0 && at >= offset - LONGEST_HOLIDAY; at--) {
    if (isOneOfAt(text, at, ',;.') || isDigit(text.charCodeAt(at))) return false;
    if (isSpace(text.charCodeAt(at - 1)) && HOLIDAY.before(text, at - 1) >= 0) return true;
  }
  return false;
}

function isDayMonth(text: string, offset: number, end: number): boolean {
  if (DAY_WORDS.before(text, isAt(text, offset - 1, ' ') ? offset - 1 : offset) >= 0) return true;
  const behind = past(text, end, ' ');
  if (!isAt(text, digitsEnd(text, offset), '/') || (behind < text.length && !isOneOfAt(text, behind, '),;.')) || (behind > end && behind === text.length)) return false;
  return isHoliday(text, offset) || isAt(text, isAt(text, offset - 1, ' ') ? offset - 2 : offset - 1, '(');
}
