import { ASKED_LENGTHS, COUNTED_HOURS, ENDS_OF_LENGTHS, LENGTH_LEADS, MEASURED_LENGTHS, NOT_TIMES_OF_DAY, TIMES_OF_DAY } from '../lexicon/periods.ts';
import { isAt, isDigit, isLetterAt, isOneOfAt } from '../text/characters.ts';
import { Phrases, same } from '../text/phrases.ts';
import { digitsEnd, past } from './around.ts';

/** Hours and minutes: a time of the day, a time in which something is due, or a length that is measured, promised, worked. */

const HOURS = new Phrases(['giờ', 'phút']);
const MEASURED = new Phrases(MEASURED_LENGTHS);
const ASKED = new Phrases(ASKED_LENGTHS);
const LEAD = new Phrases(LENGTH_LEADS);
const OF_DAY = new Phrases(TIMES_OF_DAY);
const NOT_OF_DAY = new Phrases(NOT_TIMES_OF_DAY);
const ENDS = new Phrases(ENDS_OF_LENGTHS);
const COUNTED = new Phrases(COUNTED_HOURS);
const OR_MORE = new Phrases(['trở lên', 'trở xuống']);
const TO_LEVEL = new Phrases(['xuống', 'xuống còn', 'lên', 'còn']);
const FROM = new Phrases(['từ']);
const UP_TO = ['-', '–', 'đến ', 'tới '];

export interface Hours {
  /** Behind the unit's word. */
  readonly end: number;
  /** Measured, not only when: `giảm xuống |24 giờ|`, `|3 giờ|/ngày`; not `lúc |17 giờ|`, `trong |24 giờ|`. */
  readonly measured: boolean;
  /** `7 đến 11 giờ`: between two times of the day. */
  readonly ofDay: boolean;
}

/** The hours or minutes whose first number stands at `offset` and ends at `end`; null where none are counted. */
export function hoursAt(text: string, offset: number, end: number): Hours | null {
  const last = secondEnd(text, end);
  const start = past(text, last, ' ');
  const word = HOURS.at(text, start);
  if (word < 0) return null;
  // `từ 90 đến 120 phút`: minutes are no times of the day.
  const spans = last > end && isLetterAt(text, past(text, end, ' '));
  const measured = isMeasured(text, offset, word) || (spans && isAt(text, start, 'p'));
  return { end: word, measured, ofDay: spans && !measured };
}

/** Behind the second number of `15-20`, `7 đến 11`; the first one's end where there is none. */
function secondEnd(text: string, end: number): number {
  const at = past(text, end, ' ');
  for (const mark of UP_TO) {
    if (!same(mark, text, at)) continue;
    const from = past(text, at + mark.length, ' ');
    const last = digitsEnd(text, from);
    return last > from && last - from <= 3 ? last : end;
  }
  return end;
}

function isMeasured(text: string, offset: number, end: number): boolean {
  if (isTimeOfDay(text, end)) return false;
  // `3 giờ/ngày`, but `trực 24 giờ/24 giờ`
  const stroke = past(text, end, ' ');
  if (isAt(text, stroke, '/')) return isLetterAt(text, past(text, stroke + 1, ' '));
  const next = isAt(text, end, ' ') ? end + 1 : -1;
  if (next > 0 && OR_MORE.at(text, next) >= 0) return true;
  if (!isAt(text, offset - 1, ' ')) return false;
  const before = offset - 1;
  if (FROM.before(text, before) >= 0) return next > 0 && TO_LEVEL.at(text, next) >= 0;
  const asked = ASKED.before(text, before);
  const lead = asked > 0 && isAt(text, asked - 1, ' ') ? asked - 1 : before;
  const [leads, measures] = [LEAD.before(text, lead), MEASURED.before(text, lead)];
  // The longer words say more: `tăng |lên đến| 24 giờ`, `|đến| 17 giờ`.
  if (leads >= 0 && (measures < 0 || leads <= measures)) return false;
  if (measures >= 0 || (next > 0 && COUNTED.at(text, next) >= 0)) return true;
  return asked >= 0 && !(next > 0 && ENDS.at(text, next) >= 0);
}

/** `17 giờ 30`, `17 giờ ngày 20/3`, `8 giờ sáng`, `8 giờ, ngày 5` */
function isTimeOfDay(text: string, end: number): boolean {
  const at = past(text, past(text, end, ','), ' ');
  if (isDigit(text.charCodeAt(at)) && !isOneOfAt(text, end, ',')) return true;
  return at > end && OF_DAY.at(text, at) >= 0 && NOT_OF_DAY.at(text, at) < 0;
}
