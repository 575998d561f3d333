import { isAt, isOneOfAt } from '../text/characters.ts';
import { Phrases, same } from '../text/phrases.ts';
import { digitsEnd, past, pastBack } from './around.ts';
import { dateAt, LAST_DAY, partEnd } from './date.ts';

/** Days that have no month of their own, or no year. */

const DAY_WORD = new Phrases(['ngày', 'ngày mùng']);
const RECURS = new Phrases(['hằng tuần', 'hằng tháng', 'hằng quý', 'hằng năm', 'hàng tuần', 'hàng tháng', 'hàng quý', 'hàng năm', 'mỗi tháng', 'mỗi quý', 'mỗi năm', 'của tháng', 'trong tháng', 'tháng sau', 'tháng tiếp theo']);
/** How many days may share a month. */
const MOST = 5;

interface SharedMonth {
  /** Of the last date. */
  readonly end: number;
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
}

/** `ngày |25|`: a day's number behind its word. */
export const isDay = (text: string, offset: number, end: number): boolean => DAY_WORD.before(text, pastBack(text, offset, ' ')) >= 0 && partEnd(text, offset, LAST_DAY) === end;

/** `trước ngày 25| hằng tháng` */
export const recurs = (text: string, end: number): boolean => isAt(text, end, ' ') && RECURS.at(text, end + 1) >= 0;

/**
 * Days whose month and year stand with the last of them.
 *
 *   ngày |17 và ngày 18/7/2025|   các ngày |01, 02/7/2025|   từ ngày |05 đến 10 tháng 6 năm 2025|   ngày |5-7/6/2025|
 */
export function sharedMonthAt(text: string, offset: number, end: number): SharedMonth | null {
  let at = end;
  for (let more = 0; more < MOST; more++) {
    at = behindLink(text, at);
    if (at < 0) return null;
    const last = dateAt(text, at);
    if (last?.iso?.length === 10) return { end: last.end, from: `${last.iso.slice(0, 8)}${text.slice(offset, end).padStart(2, '0')}`, to: last.iso };
    at = partEnd(text, at, LAST_DAY);
    if (at < 0) return null;
  }
  return null;
}

/** Behind `, `, ` và `, ` đến `, a dash, and `ngày ` after them; -1 where no day follows. */
function behindLink(text: string, offset: number): number {
  let at = past(text, past(text, offset, ','), ' ');
  if (isOneOfAt(text, at, '-–')) at++;
  else for (const word of ['và ', 'đến ', 'tới ']) if (same(word, text, at)) { at += word.length; break; }
  if (at === offset) return -1;
  at = past(text, at, ' ');
  if (same('ngày ', text, at)) at += 'ngày '.length;
  return digitsEnd(text, at) > at ? at : -1;
}

/** `10|` of `tháng 10 đến tháng 3/2025`: the year is said with the last month; one that comes later in the year was of the year before. */
export function monthBefore(month: string, last: string): string {
  const two = month.padStart(2, '0');
  const year = Number(last.slice(0, 4));
  return `${two > last.slice(5, 7) ? year - 1 : year}-${two}`;
}

const DAY_AND_MONTH = /^(\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})$/i;

/** `từ ngày |25/11| đến 05/12/2023`: a first day has its year from the last. */
export function sharedYear(day: string, last: string | null): string | null {
  const found = last?.length === 10 ? DAY_AND_MONTH.exec(day) : null;
  return found ? `${monthBefore(found[2] ?? '', last ?? '')}-${(found[1] ?? '').padStart(2, '0')}` : null;
}
