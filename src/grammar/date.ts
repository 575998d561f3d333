import { pattern, WORD_END, WORD_START } from '../text/pattern.ts';

/**
 * One date, from its first digit, as ISO 8601, as short as the text has it.
 *
 *   12/6/2021   12-6-2021   12.6.2021   26 tháng 10 năm 2021   8/2021   01 năm 2025 (after tháng)   15/11
 */
const DATE = pattern<'d' | 'm' | 'y' | 'mm' | 'yy' | 'dm' | 'md'>(String.raw`
  (?: (?<d> 0?[1-9] | [12]\d | 3[01] ) (?: \x20?[/.\-]\x20? | \x20 tháng \x20 ) (?<m> 0?[1-9] | 1[0-2] ) (?: \x20?[/.\-]\x20? | \x20? ,? \x20? năm \x20 ) (?<y> (?:19|20)\d\d ) (?! \d )
    | (?<= ${WORD_START} tháng \x20? ) (?<mm> 0?[1-9] | 1[0-2] ) (?: \x20?[/\-]\x20? | \x20? ,? \x20? năm \x20 ) (?<yy> (?:19|20)\d\d ) (?! \d )
    | (?<dm> 0?[1-9] | [12]\d | 3[01] ) (?: / | \x20 tháng \x20 | (?<= ngày \x20 \d\d? ) - ) (?<md> 0?[1-9] | 1[0-2] ) (?! [\d/] | \x20? % ) )
`);

/** `các ngày 11, 12 tháng 01 năm 2010`, `14 và 15 tháng 5`: days of one month. */
const DAYS = pattern<'m' | 'y'>(String.raw`\d{1,2} (?: (?: , \x20 | \x20 và \x20 | \x20?[-–]\x20? ) \d{1,2} ){1,4} \x20 tháng \x20 (?<m> 0?[1-9] | 1[0-2] ) (?: \x20 năm \x20 (?<y> (?:19|20)\d\d ) )?`);

/** `3/2026` without `tháng`: a month and a year. */
const MONTH_YEAR = pattern<'m' | 'y'>(String.raw`(?<m> 0?[1-9] | 1[0-2] ) / (?<y> 20\d\d ) (?! [\d/] )`);

/** 14:23:43   7 giờ 30 phút   7h30 */
const CLOCK = pattern(String.raw`\d{1,2} (?: : \d\d (?: : \d\d )? | \x20? giờ (?: \x20 \d{1,2} (?: \x20 phút )? )? ${WORD_END} | h\d\d ) (?! \d )`);

export interface DateMatch {
  readonly end: number;
  /** Null where the year is missing. */
  readonly iso: string | null;
  readonly precision: 'day' | 'month' | 'none';
}

const two = (digits: string): string => digits.padStart(2, '0');

export function dateAt(text: string, offset: number): DateMatch | null {
  const clock = CLOCK.at(text, offset);
  if (clock) return { end: clock.end, iso: null, precision: 'none' };
  const days = DAYS.at(text, offset);
  if (days) return { end: days.end, iso: days.part.y === undefined ? null : `${days.part.y}-${two(days.part.m ?? '')}`, precision: 'month' };
  const found = DATE.at(text, offset);
  if (found) {
    const { d, m, y, mm, yy } = found.part;
    if (d !== undefined && m !== undefined && y !== undefined) return { end: found.end, iso: `${y}-${two(m)}-${two(d)}`, precision: 'day' };
    if (mm !== undefined && yy !== undefined) return { end: found.end, iso: `${yy}-${two(mm)}`, precision: 'month' };
    return dayMonth(text, offset, found.end);
  }
  const month = MONTH_YEAR.at(text, offset);
  return month ? { end: month.end, iso: `${month.part.y ?? ''}-${two(month.part.m ?? '')}`, precision: 'month' } : null;
}

const AFTER_DAY_WORD = pattern(String.raw`(?<= ${WORD_START} (?: ngày | ngày\x20mùng | từ | trước | đến | sáng | chiều | tối | dịp | lễ ) \x20? ) (?= \d )`);
const PROPER_HOLIDAY = pattern(String.raw`\d{1,2}/\d{1,2} (?= \x20? [),;.] | $ )`);

/** `15/11` is a day only where a word says so; `10/20` may be a fraction. */
function dayMonth(text: string, offset: number, end: number): DateMatch | null {
  if (text.slice(offset, end).includes('tháng') || AFTER_DAY_WORD.at(text, offset) !== null) return { end, iso: null, precision: 'none' };
  if (/(?:ngày|dịp|lễ|tết)\s[^,;.\d]{1,40}$/i.test(text.slice(Math.max(0, offset - 44), offset)) && PROPER_HOLIDAY.at(text, offset) !== null) return { end, iso: null, precision: 'none' };
  return PROPER_HOLIDAY.at(text, offset) !== null && /\(\s?$/.test(text.slice(Math.max(0, offset - 2), offset)) ? { end, iso: null, precision: 'none' } : null;
}
