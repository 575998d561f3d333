import { isAt, isOneOfAt } from '../text/characters.ts';
import { Phrases, same } from '../text/phrases.ts';
import { digitsEnd, past, pastBack } from './around.ts';
import { dateAt, partEnd } from './date.ts';

/** Days that have no month of their own. */

const DAY_WORD = new Phrases(['ngày', 'ngày mùng']);
const RECURS = new Phrases(['hằng tuần', 'hằng tháng', 'hằng quý', 'hằng năm', 'hàng tuần', 'hàng tháng', 'hàng quý', 'hàng năm', 'mỗi tháng', 'mỗi quý', 'mỗi năm', 'của tháng', 'trong tháng', 'tháng sau', 'tháng tiếp theo']);
const MONTH_LONG = 31;
/** How many days may share a month. */
const MOST = 5;

export interface SharedMonth {
  /** Of the last date. */
  readonly end: number;
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const afterDayWord = (text: string, offset: number): boolean => DAY_WORD.before(text, pastBack(text, offset, ' ')) >= 0;

/** `trước ngày |25| hằng tháng`: where the day's number ends; -1 where it is none that recurs. */
export function recurringDayEnd(text: string, offset: number, end: number): number {
  return isAt(text, end, ' ') && RECURS.at(text, end + 1) >= 0 && afterDayWord(text, offset) && partEnd(text, offset, MONTH_LONG) === end ? end : -1;
}

/**
 * Days whose month and year stand with the last of them.
 *
 *   ngày |17 và ngày 18/7/2025|   các ngày |01, 02/7/2025|   từ ngày |05 đến 10 tháng 6 năm 2025|   ngày |5-7/6/2025|
 */
export function sharedMonthAt(text: string, offset: number, end: number): SharedMonth | null {
  if (!afterDayWord(text, offset) || partEnd(text, offset, MONTH_LONG) !== end) return null;
  let at = end;
  for (let more = 0; more < MOST; more++) {
    at = behindLink(text, at);
    if (at < 0) return null;
    const last = dateAt(text, at);
    if (last?.iso?.length === 10) return { end: last.end, from: `${last.iso.slice(0, 8)}${text.slice(offset, end).padStart(2, '0')}`, to: last.iso };
    at = partEnd(text, at, MONTH_LONG);
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
