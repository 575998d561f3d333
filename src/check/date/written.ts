import { digitsEnd, isAt, isDigit, isOneOfAt, past, pastBack } from '../../text/characters.ts';
import { letterOf } from '../../text/folding.ts';
import { Phrases, same } from '../../text/phrases.ts';

/** A day as it is written, whether or not the calendar has it. Offsets are reading offsets. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null where none is written. */
  readonly year: number | null;
  /** How many digits the year has. */
  readonly yearDigits: number;
  /** `/`, `-` or `.` between the parts; empty where `tháng` is. */
  readonly mark: string;
}

/** The day whose first digit stands at an offset: `31/02/2023`, `31/02`, `31-02-2023`, `31 tháng 2 năm 2023`; null for anything else. */
export function dayAt(text: string, start: number): WrittenDay | null {
  const dayEnd = digitsEnd(text, start);
  if (dayEnd - start > 2) return null;
  return wordedDay(text, start, dayEnd) ?? markedDay(text, start, dayEnd);
}

function wordedDay(text: string, start: number, dayEnd: number): WrittenDay | null {
  if (!same(' tháng ', text, dayEnd)) return null;
  const month = dayEnd + ' tháng '.length;
  const monthEnd = digitsEnd(text, month);
  if (monthEnd === month || monthEnd - month > 2 || goesOn(text, monthEnd)) return null;
  const word = past(text, past(text, monthEnd, ','), ' ');
  const year = word > monthEnd && same('năm ', text, word) ? word + 'năm '.length : -1;
  return dayOf(text, { start, dayEnd, month, monthEnd, mark: '' }, year);
}

function markedDay(text: string, start: number, dayEnd: number): WrittenDay | null {
  const mark = past(text, dayEnd, ' ');
  if (!isOneOfAt(text, mark, '/-.')) return null;
  const sign = text.charAt(mark);
  const month = past(text, mark + 1, ' ');
  const monthEnd = digitsEnd(text, month);
  // Spaces are strewn beside strokes only: `10 - 12` is a range, and a full stop ends a sentence.
  if (monthEnd === month || monthEnd - month > 2 || (sign !== '/' && (mark > dayEnd || month > mark + 1))) return null;
  const parts = { start, dayEnd, month, monthEnd, mark: sign };
  const second = past(text, monthEnd, ' ');
  const year = isAt(text, second, sign) ? past(text, second + 1, ' ') : same(' năm ', text, monthEnd) ? monthEnd + ' năm '.length : -1;
  if (sign !== '/' && year >= 0 && year !== monthEnd + 1) return dayOf(text, parts, -1);
  return dayOf(text, parts, year);
}

interface Parts { readonly start: number; readonly dayEnd: number; readonly month: number; readonly monthEnd: number; readonly mark: string }

/** With the year, if three to five digits stand there and nothing goes on behind them. */
function dayOf(text: string, { start, dayEnd, month, monthEnd, mark }: Parts, year: number): WrittenDay | null {
  const yearEnd = year < 0 ? -1 : digitsEnd(text, year);
  const digits = yearEnd - year;
  const hasYear = year >= 0 && digits >= 3 && digits <= 5;
  const end = hasYear ? yearEnd : monthEnd;
  if (goesOn(text, end)) return null;
  return {
    start, end, day: Number(text.slice(start, dayEnd)), month: Number(text.slice(month, monthEnd)), year: hasYear ? Number(text.slice(year, yearEnd)) : null, yearDigits: hasYear ? digits : 0, mark,
  };
}

/** Whether a letter, a digit, a stroke, or a mark with one of them behind it carries a number on: `31/02-NQ`, `31/02/ABC`, `30/2.5`. */
function goesOn(text: string, end: number): boolean {
  if (end >= text.length) return false;
  if (letterOf(text.charCodeAt(end)) !== 0 || isAt(text, end, '/')) return true;
  if (isOneOfAt(text, end, '.,')) return isDigit(text.charCodeAt(end + 1));
  return isAt(text, end, '-') && letterOf(text.charCodeAt(end + 1)) !== 0 && !isDigit(text.charCodeAt(end + 1));
}

/** Whether a number before an offset goes on in it, or is named by it: `12/31/02/2024`, `12-31-02-2024`, `1.31/02`, `số 31/02/2024`. */
export function isCarried(text: string, start: number, mark: string): boolean {
  if (start === 0) return false;
  if (letterOf(text.charCodeAt(start - 1)) !== 0 || isAt(text, start - 1, '/') || (mark === '-' && isAt(text, start - 1, '-'))) return true;
  if (isOneOfAt(text, start - 1, '.,') && isDigit(text.charCodeAt(start - 2))) return true;
  return NUMBERED.before(text, pastBack(text, pastBack(text, start, ' '), ':')) >= 0;
}

const NUMBERED = new Phrases(['số', 'mã', 'mã số', 'ký hiệu', 'hợp đồng', 'phiếu']);

const DAY = new Phrases(['ngày', 'các ngày', 'ngày mùng', 'hai ngày']);
/** Days of a row are not many: no look goes further back. */
const MOST_BEFORE = 24;

/** Where the `ngày` stands that a day, or the row of days it closes, belongs to (`các ngày 29, 30 và |31`); -1 where there is none. */
export function dayWordBefore(text: string, start: number): number {
  let at = start;
  for (const floor = Math.max(0, start - MOST_BEFORE); at > floor;) {
    const end = pastBack(text, at, ' ');
    const word = DAY.before(text, end);
    if (word >= 0) return word;
    const joined = text.startsWith('và', end - 2) ? end - 2 : text.startsWith('đến', end - 3) || text.startsWith('tới', end - 3) ? end - 3 : isOneOfAt(text, end - 1, ',-–') ? end - 1 : -1;
    const last = joined < 0 ? -1 : pastBack(text, joined, ' ');
    if (last <= 0 || !isDigit(text.charCodeAt(last - 1))) return -1;
    at = last;
    while (at > floor && (isDigit(text.charCodeAt(at - 1)) || isAt(text, at - 1, '/'))) at--;
  }
  return -1;
}
