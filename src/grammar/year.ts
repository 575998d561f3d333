import { DEADLINE_WORDS, STAGE_WORDS } from '../lexicon/periods.ts';
import { isAt, isDigit, isOneOfAt } from '../text/characters.ts';
import { letterOf } from '../text/folding.ts';
import { watch } from '../text/glance.ts';
import { Phrases, same } from '../text/phrases.ts';
import { backOver, behindMark, cuesBefore, digitsEnd, past, pastBack, plainYearEnd } from './around.ts';
import { dateAt } from './date.ts';
import { period, type PeriodMention } from './mention.ts';
import { isKnownNoun } from './noun.ts';
import { unitAt } from './unit.ts';

/** Each word of the first list with each of the next and so on, joined when they are asked for; an empty one is left out. */
const joined = (...lists: readonly (readonly string[])[]): Iterable<string> => ({
  [Symbol.iterator]: () => lists.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())), [''])[Symbol.iterator](),
});

/** giai đoạn   nhiệm kỳ   từ năm */
const STAGE = new Phrases(STAGE_WORDS);
const SHORT_STAGE = new Phrases(['giai đoạn', 'thời kỳ']);
/** 2021 |đến hết năm| 2025 */
const UP_TO = new Phrases(joined(['đến', 'tới'], ['', 'cuối', 'hết', 'đầu'], ['', 'năm']));
/** trong các năm 2011 và 2012 */
const YEARS = new Phrases(joined(['', 'trong'], ['', 'các'], ['năm']));
/** đến năm   đến cuối năm   trước năm   từ nay đến năm */
const DEADLINE = new Phrases(DEADLINE_WORDS);
const RECKONED = new Phrases(['tính']);
/** từ năm 2025   kể từ cuối năm 2025 */
const SINCE = new Phrases(joined(['', 'kể'], ['từ', 'sau'], ['', 'đầu', 'cuối'], ['năm']));
/** từ năm 2021 |đến hết tháng| 11/2024 */
const UNTIL_DAY = new Phrases(joined(['đến', 'tới'], ['', 'hết', 'cuối'], ['tháng', 'ngày']));
/** vào 6 tháng đầu năm 2025: its words, from the last to the first */
const YEAR = new Phrases(['năm']);
const PART_OF_YEAR = new Phrases(['cuối', 'đầu', 'giữa', 'hết', 'cả']);
const MONTHS = new Phrases(['tháng']);
const BEFORE_POINT = new Phrases(['vào', 'trong', 'cả', 'của', 'tính', 'ước', 'từ']);

const DEADLINE_WORD = watch(DEADLINE_WORDS);
const YEAR_WORD = watch(['năm']);
const DASHES = '-–—';

/** The years that begin at `offset`, from the words before them: a stage, a deadline, a point. */
export function yearsAt(text: string, offset: number): PeriodMention | null {
  const end = plainYearEnd(text, offset);
  const more = end < 0 ? digitsEnd(text, offset) : end;
  const stage = goesOn(text, more) ? stageAt(text, offset, end) ?? rowAt(text, offset, end) ?? shortStageAt(text, offset, more) : null;
  return stage ?? yearAt(text, offset, end);
}

/** Whether a dash, a comma, `và`, `đến` or `tới` follows a year: only then it is the first of two. */
const goesOn = (text: string, end: number): boolean => isOneOfAt(text, past(text, end, ' '), '-–—,vVđĐtT');

const digitsOf = (text: string, end: number): string => text.slice(end - 4, end);

/** giai đoạn 2021-2025   nhiệm kỳ (2018-2023)   từ 2011-2013   năm học 2018-2019   từ năm 2021 đến 2030   02 năm 2011 – 2012 */
function stageAt(text: string, offset: number, end: number): PeriodMention | null {
  if (end < 0) return null;
  let second = behindMark(text, end, DASHES);
  const words = second < 0 && isAt(text, end, ' ') ? UP_TO.at(text, end + 1) : -1;
  if (words >= 0 && isAt(text, words, ' ')) second = words + 1;
  const last = second < 0 ? -1 : plainYearEnd(text, second);
  const start = last < 0 ? -1 : stageStart(text, offset);
  if (start < 0) return null;
  // `nhiệm kỳ (2018-2023)`: the bracket is the period's own.
  const closed = start < offset && isAt(text, offset - 1, '(') ? past(text, last, ')') : last;
  return period(start, closed, 'stage', digitsOf(text, end), digitsOf(text, last));
}

/** Where the words of a stage begin, or the year itself, if no word carries on into it; else -1. */
function stageStart(text: string, offset: number): number {
  const start = STAGE.before(text, pastBack(text, pastBack(text, offset, '('), ' '));
  if (start >= 0) return start;
  return offset > 0 && letterOf(text.charCodeAt(offset - 1)) !== 0 ? -1 : offset;
}

/** năm 2011, 2012 và 2013   năm 2011 và 2012 */
function rowAt(text: string, offset: number, end: number): PeriodMention | null {
  const start = backOver(YEARS, text, offset);
  if (end < 0 || start === offset) return null;
  let last = end;
  for (let more = 0; more < 5; more++) {
    const next = behindComma(text, last);
    if (next < 0) {
      const linked = same(' và ', text, last) ? plainYearEnd(text, last + ' và '.length) : -1;
      if (linked >= 0) last = linked;
      break;
    }
    last = next;
  }
  return last === end ? null : period(start, last, 'stage', digitsOf(text, end), digitsOf(text, last));
}

/** Behind a comma and another year; -1 where none stands. */
function behindComma(text: string, offset: number): number {
  const at = past(text, offset, ' ');
  return isAt(text, at, ',') ? plainYearEnd(text, past(text, at + 1, ' ')) : -1;
}

/** giai đoạn 2021-25 */
function shortStageAt(text: string, offset: number, more: number): PeriodMention | null {
  const second = more === offset + 4 ? behindMark(text, more, DASHES) : -1;
  const end = second < 0 ? -1 : digitsEnd(text, second);
  if (end !== second + 2 || (isOneOfAt(text, end, '.,/') && isDigit(text.charCodeAt(end + 1))) || isAt(text, past(text, end, ' '), '%')) return null;
  const start = backOver(SHORT_STAGE, text, offset);
  return start === offset ? null : period(start, end, 'stage', text.slice(offset, more), text.slice(offset, offset + 2) + text.slice(second, end));
}

/** One year, from the words before it. */
function yearAt(text: string, offset: number, end: number): PeriodMention | null {
  const cues = cuesBefore(text, offset);
  const deadline = (cues & DEADLINE_WORD) !== 0 && end >= 0 ? backOver(DEADLINE, text, offset) : offset;
  // đến năm 2025   đến cuối năm 2025   tính đến năm 2025
  if (deadline < offset) return period(backOver(RECKONED, text, deadline), end, 'deadline', null, digitsOf(text, end));
  if ((cues & YEAR_WORD) === 0) return null;
  return (end < 0 ? null : sinceAt(text, offset, end)) ?? pointAt(text, offset, end);
}

/** từ năm 2025 trở đi   kể từ năm 2026   từ năm 2021 đến hết tháng 11/2024 */
function sinceAt(text: string, offset: number, end: number): PeriodMention | null {
  const start = backOver(SINCE, text, offset);
  if (start === offset) return null;
  const behind = same(' trở đi', text, end) ? end + ' trở đi'.length : end;
  const words = isAt(text, behind, ' ') ? UNTIL_DAY.at(text, behind + 1) : -1;
  const last = words >= 0 && isAt(text, words, ' ') && isDigit(text.charCodeAt(words + 1)) ? dateAt(text, words + 1) : null;
  return period(start, last?.end ?? behind, 'stage', digitsOf(text, end), last?.iso ?? null);
}

/** năm 2013   vào năm 2025   cuối năm 2010   6 tháng đầu năm 2025   (năm 52013, a slip for 2013) */
function pointAt(text: string, offset: number, end: number): PeriodMention | null {
  const year = YEAR.before(text, pastBack(text, offset, ' '));
  const last = end < 0 && isAt(text, offset + 1, '2') && !isAt(text, offset, '0') ? plainYearEnd(text, offset + 1) : end;
  if (year < 0 || last < 0) return null;
  const part = backOver(PART_OF_YEAR, text, year);
  return period(backOver(BEFORE_POINT, text, monthsStart(text, part)), last, 'point', digitsOf(text, last), digitsOf(text, last));
}

/** Where `6 tháng ` before an offset begins; the offset itself where it does not stand. */
function monthsStart(text: string, offset: number): number {
  const months = backOver(MONTHS, text, offset);
  if (months === offset || !isAt(text, months - 1, ' ')) return offset;
  let start = months - 1;
  while (start > months - 3 && start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return start === months - 1 || (start > 0 && letterOf(text.charCodeAt(start - 1)) !== 0) ? offset : start;
}

/** KH 2025   TH 2024   (2018): a year that nothing counts; it dates, but governs only what its brackets hold. */
export function bareAt(text: string, offset: number): PeriodMention | null {
  const end = plainYearEnd(text, offset);
  if (end < 0 || letterOf(text.charCodeAt(end)) !== 0) return null;
  const behind = past(text, end, ' ');
  if (isAt(text, behind, '%') || (isAt(text, behind, '/') && isDigit(text.charCodeAt(past(text, behind + 1, ' '))))) return null;
  const unit = unitAt(text, end);
  if (unit !== null && (unit.kind !== 'counted' || isKnownNoun(unit.unit ?? ''))) return null;
  return period(offset, end, 'point', digitsOf(text, end), digitsOf(text, end));
}
