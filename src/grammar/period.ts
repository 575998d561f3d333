import { isAt, isOneOfAt } from '../text/characters.ts';
import { DEADLINE_WORDS, EVERY, STAGE_WORDS } from '../lexicon/periods.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import type { Match } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { cuesBefore, digitsEnd, isYear } from './around.ts';
import { dateAt } from './date.ts';
import type { PeriodMention } from './mention.ts';
import { isKnownNoun } from './noun.ts';
import { unitAt } from './unit.ts';

const YEAR = String.raw`(?:19|20)\d\d (?! \d | [.,]\d )`;

/** giai đoạn 2021-2025   nhiệm kỳ (2018-2023)   từ 2011-2013   năm học 2018-2019   từ năm 2021 đến 2030   02 năm 2011 – 2012 */
const STAGE = pattern<'lead' | 'a' | 'b'>(String.raw`
  (?<= (?<lead> ${WORD_START} (?: ${phrases(STAGE_WORDS)} \x20? \(? )? ) )
  (?<a> ${YEAR} ) (?: \x20?[-–—]\x20? | \x20 (?: đến | tới ) \x20 (?: cuối \x20 | hết \x20 | đầu \x20 )? (?: năm \x20 )? ) (?<b> ${YEAR} )
`);

/** giai đoạn 2021-25 */
const SHORT_STAGE = pattern<'lead' | 'a' | 'b'>(String.raw`(?<= (?<lead> ${WORD_START} (?: giai\x20đoạn | thời\x20kỳ ) \x20 ) ) (?<a> (?:19|20)\d\d ) \x20?[-–—]\x20? (?<b> \d\d ) (?! [\d.,/]\d | \d | \x20?% )`);

/** năm 2011, năm 2012 và năm 2013   năm 2011 và 2012 */
const YEARS = pattern<'lead' | 'a' | 'b'>(String.raw`
  (?<= (?<lead> ${WORD_START} (?: trong \x20 )? (?: các \x20 )? năm \x20 ) ) (?<a> ${YEAR} ) (?: \x20?, \x20? (?: ${YEAR} ) ){0,4} (?: \x20 và \x20 | \x20?,\x20? ) (?<b> ${YEAR} )
`);

/** đến năm 2025   đến cuối năm 2025   trước năm 2030   từ nay đến năm 2030 */
const DEADLINE = pattern<'lead' | 'y'>(String.raw`(?<= (?<lead> ${WORD_START} (?: tính \x20 )? ${phrases(DEADLINE_WORDS)} \x20 ) ) (?<y> ${YEAR} )`);

/** năm 2013   vào năm 2025   cuối năm 2010   6 tháng đầu năm 2025   (năm 52013, a slip for 2013) */
const POINT = pattern<'lead' | 'slip' | 'y'>(String.raw`
  (?<= (?<lead> ${WORD_START} (?: (?: vào | trong | cả | của | tính | ước | từ ) \x20 )? (?: \d{1,2} \x20 tháng \x20 )? (?: (?: cuối | đầu | giữa | hết | cả ) \x20 )? năm \x20? ) ) (?<slip> [1-9] (?= 20\d\d ) )? (?<y> ${YEAR} )
`);

/** từ năm 2025 trở đi   kể từ năm 2026 */
const SINCE = pattern<'lead' | 'y'>(String.raw`(?<= (?<lead> ${WORD_START} (?: kể \x20 )? (?: từ | sau ) \x20 (?: đầu \x20 | cuối \x20 )? năm \x20 ) ) (?<y> ${YEAR} ) (?: \x20 trở \x20 đi )?`);

/** … đến hết tháng 11/2024, after từ năm 2021 */
const UNTIL_DAY = pattern(String.raw`\x20 (?: đến | tới ) \x20 (?: hết \x20 | cuối \x20 )? (?: tháng | ngày ) \x20 (?= \d )`);

/** KH 2025   TH 2024   (2018)   a year by itself */
const BARE = pattern<'y'>(String.raw`(?<y> ${YEAR} ) (?! \p{L} | \x20?% | \x20? / \x20? \d )`);

/** quý II/2021   quý 2 năm 2010   quý IV năm 2025 */
const QUARTER = pattern<'lead' | 'until' | 'q' | 'y'>(String.raw`(?<= ${WORD_START} (?<lead> (?: trong \x20 )? (?<until> đến \x20 (?: hết \x20 | cuối \x20 )? | hết \x20 | trước \x20 )? (?:quý|quí) \x20 (?<q> IV | I{1,3} ) (?: / | \x20 năm \x20 | , \x20? năm \x20 ) ) ) (?<y> ${YEAR} )`);
const QUARTER_DIGIT = pattern<'lead' | 'until' | 'q' | 'y'>(String.raw`(?<= ${WORD_START} (?<lead> (?: trong \x20 )? (?<until> đến \x20 (?: hết \x20 | cuối \x20 )? | hết \x20 | trước \x20 )? (?:quý|quí) \x20 ) ) (?<q> 0?[1-4] ) (?! \d ) (?: (?: / | \x20 năm \x20 ) (?<y> ${YEAR} ) )?`);

/** tháng 8   tháng 10 và tháng 11 */
const MONTH = pattern(String.raw`(?<= ${WORD_START} tháng \x20? ) (?: 0?[1-9] | 1[0-2] ) (?! \d | [.,]\d )`);

/** 03 năm   10 tháng   5 ngày làm việc   6 tháng đầu năm   72 giờ: lengths of time; class date */
const LENGTH = pattern(String.raw`
  \d{1,3} (?: \x20?[-–]\x20? \d{1,3} )? \x20 (?: năm | tháng | ngày | tuần | quý | giờ | phút | giây | tiếng | thập\x20kỷ | thế\x20kỷ ) ${WORD_END} (?! \x20 (?: công | lương ) ${WORD_END} )
  (?: \x20 (?: đầu | cuối ) \x20 năm (?! \x20 20\d\d ) )?
`);

/** `tuổi thọ đạt 68 năm`: a length that is measured. */
const MEASURED_TIME = pattern(String.raw`(?<= (?: (?<! có \x20 ) tuổi\x20thọ | sống\x20khỏe | sống\x20khoẻ ) [^,;.]{0,24} ) (?= \d )`);

/** ngày   trước ngày   đến ngày   tính đến ngày   từ ngày, from the words before a date */
const DAY_LEAD = pattern<'until' | 'since' | 'lead'>(String.raw`
  (?<= ${WORD_START} (?<lead> (?: (?<until> tính\x20đến | đến | trước | chậm\x20nhất | hết | tới ) \x20 | (?<since> từ | kể\x20từ | sau ) \x20 | vào \x20 )? (?: hết \x20 | cuối \x20 )? (?: ngày | tháng )? \x20? ) ) (?= \d )
`);
const DATE_RANGE = pattern(String.raw`\x20? (?: [-–] | đến | tới ) \x20? (?: hết \x20 )? (?: ngày \x20 | tháng \x20 )? (?= \d )`);

const QUARTERS: Readonly<Record<string, readonly [string, string]>> = { I: ['01', '03'], II: ['04', '06'], III: ['07', '09'], IV: ['10', '12'], 1: ['01', '03'], 2: ['04', '06'], 3: ['07', '09'], 4: ['10', '12'] };

const mention = (start: number, end: number, shape: PeriodMention['shape'], from: string | null, to: string | null): PeriodMention =>
  ({ type: 'period', start, end, shape, from, to, every: null });

/** The period whose first digit stands at `offset`, its words included. */
export function periodAt(text: string, offset: number): PeriodMention | null {
  const end = digitsEnd(text, offset);
  if (isYear(text, offset) || end - offset === 5) return yearOfQuarter(text, offset) ?? yearsAt(text, offset) ?? bareAt(text, offset);
  if (end - offset > 3) return null;
  const next = end < text.length ? text.charAt(end) : '';
  const quarter = (cuesBefore(text, offset) & QUARTER_WORD) !== 0 ? quarterAt(text, offset) : null;
  if (quarter) return quarter;
  const days = end - offset < 3 && datesOn(text, end, next) ? daysAt(text, offset) : null;
  return days ?? lengthAt(text, offset, next);
}

const DAY_MARKS = new Set(['/', ':', 'h']);

/** `12.6.2021`, `10-12 tháng 5`, `ngày 15-11`: behind one or two more digits no digit follows. */
function isSecondParted(text: string, offset: number): boolean {
  const from = isAt(text, offset, ' ') ? offset + 1 : offset;
  const end = digitsEnd(text, from);
  return end > from && end - from < 3;
}

/** What a day's number is followed by: a stroke, ` tháng`, ` năm` after a month, ` giờ`, more days of the month. */
function datesOn(text: string, end: number, next: string): boolean {
  if (next === '.' || next === '-') return isSecondParted(text, end + 1);
  if (DAY_MARKS.has(next)) return true;
  if (next !== ' ' && next !== ',') return false;
  const after = text.slice(end, end + 7);
  return /^,? (?:tháng|năm|giờ|và \d|[-/–\d])/.test(after);
}

/** The words before a number that make a pattern worth a try. */
const QUARTER_WORD = watch(['quý', 'quí']);
const DEADLINE_WORD = watch(DEADLINE_WORDS);
const YEAR_WORD = watch(['năm']);
const MONTH_WORD = watch(['tháng']);
const LIFE_WORD = watch(['thọ', 'khỏe', 'khoẻ']);
/** No word of a quarter or a life stands further from its number. */
const NEAR = 40;

const yearOfQuarter = (text: string, offset: number): PeriodMention | null => (glanceAt(text).any(QUARTER_WORD, offset - NEAR, offset) ? quarterAt(text, offset) : null);

/** Whether a dash, a comma, `và`, `đến` or `tới` follows a year: only then it is the first of two. */
function goesOn(text: string, offset: number): boolean {
  const end = digitsEnd(text, offset);
  return isOneOfAt(text, isAt(text, end, ' ') ? end + 1 : end, '-–—,vVđĐtT');
}

function yearsAt(text: string, offset: number): PeriodMention | null {
  return (goesOn(text, offset) ? stageAt(text, offset) : null) ?? yearAt(text, offset);
}

function stageAt(text: string, offset: number): PeriodMention | null {
  const stage = STAGE.at(text, offset) ?? YEARS.at(text, offset);
  if (stage) return mention(offset - (stage.part.lead?.length ?? 0), closing(text, stage), 'stage', stage.part.a ?? null, stage.part.b ?? null);
  const short = SHORT_STAGE.at(text, offset);
  if (short) return mention(offset - (short.part.lead?.length ?? 0), short.end, 'stage', short.part.a ?? null, `${(short.part.a ?? '').slice(0, 2)}${short.part.b ?? ''}`);
  return null;
}

function yearAt(text: string, offset: number): PeriodMention | null {
  const cues = cuesBefore(text, offset);
  const deadline = (cues & DEADLINE_WORD) !== 0 ? DEADLINE.at(text, offset) : null;
  if (deadline) return mention(offset - (deadline.part.lead?.length ?? 0), deadline.end, 'deadline', null, deadline.part.y ?? null);
  if ((cues & YEAR_WORD) === 0) return null;
  const since = SINCE.at(text, offset);
  const until = since ? UNTIL_DAY.at(text, since.end) : null;
  const last = until ? dateAt(text, until.end) : null;
  if (since && last) return mention(offset - (since.part.lead?.length ?? 0), last.end, 'stage', since.part.y ?? null, last.iso);
  if (since) return mention(offset - (since.part.lead?.length ?? 0), since.end, 'stage', since.part.y ?? null, null);
  const point = POINT.at(text, offset);
  if (point) return mention(offset - (point.part.lead?.length ?? 0), point.end, 'point', point.part.y ?? null, point.part.y ?? null);
  return null;
}

/** `nhiệm kỳ (2018-2023)`: the bracket is the period's own. */
function closing(text: string, stage: { end: number; part: { lead?: string } }): number {
  return stage.part.lead?.endsWith('(') === true && isAt(text, stage.end, ')') ? stage.end + 1 : stage.end;
}

function daysAt(text: string, offset: number): PeriodMention | null {
  const date = dateAt(text, offset);
  if (date === null) return null;
  const lead = DAY_LEAD.at(text, offset);
  const start = offset - (lead?.part.lead?.length ?? 0);
  const range = DATE_RANGE.at(text, date.end);
  const last = range ? dateAt(text, range.end) : null;
  if (last) return mention(start, last.end, 'stage', date.iso, last.iso);
  if (date.iso === null) return mention(start, date.end, 'point', null, null);
  if (lead?.part.until !== undefined) return mention(start, date.end, 'deadline', null, date.iso);
  if (lead?.part.since !== undefined) return mention(start, date.end, 'stage', date.iso, null);
  return mention(start, date.end, 'point', date.iso, date.iso);
}

function quarterAt(text: string, offset: number): PeriodMention | null {
  const quarter: Match<'lead' | 'until' | 'q' | 'y'> | null = QUARTER.at(text, offset) ?? QUARTER_DIGIT.at(text, offset);
  if (quarter === null) return null;
  const ends = QUARTERS[(quarter.part.q ?? '').replace(/^0/, '').toUpperCase()];
  const year = quarter.part.y;
  if (year === undefined || ends === undefined) return mention(offset, quarter.end, 'point', null, null);
  const lead = quarter.part.lead?.length ?? 0;
  if (quarter.part.until !== undefined) return mention(offset - lead, quarter.end, 'deadline', null, `${year}-${ends[1]}`);
  return mention(offset - lead, quarter.end, 'stage', `${year}-${ends[0]}`, `${year}-${ends[1]}`);
}

function lengthAt(text: string, offset: number, next: string): PeriodMention | null {
  const month = (cuesBefore(text, offset) & MONTH_WORD) !== 0 ? MONTH.at(text, offset) : null;
  if (next === ' ' && glanceAt(text).any(LIFE_WORD, offset - NEAR, offset) && MEASURED_TIME.at(text, offset) !== null) return null;
  const months = month ? monthsAt(text, offset, month) : null;
  if (months) return months;
  const found = month ?? (next === '-' || next === '–' || (next === ' ' && countsTime(text, digitsEnd(text, offset) + 1)) ? LENGTH.at(text, offset) : null);
  return found ? mention(offset, found.end, 'point', null, null) : null;
}

const TIMES = new Phrases(['năm', 'tháng', 'ngày', 'tuần', 'quý', 'giờ', 'phút', 'giây', 'tiếng', 'thập kỷ', 'thế kỷ']);

/** A measure of time, or the dash before a second number. */
function countsTime(text: string, offset: number): boolean {
  return isAt(text, offset, '-') || isAt(text, offset, '–') || TIMES.at(text, offset) >= 0;
}

/** `từ tháng 3 đến tháng 9/2025`: the year is said once. */
function monthsAt(text: string, offset: number, first: Match<string>): PeriodMention | null {
  const range = DATE_RANGE.at(text, first.end);
  const last = range ? dateAt(text, range.end) : null;
  const year = last?.iso?.length === 7 ? last.iso.slice(0, 4) : null;
  return last && year ? mention(offset - 'tháng '.length, last.end, 'stage', `${year}-${first.text.padStart(2, '0')}`, last.iso) : null;
}

/** A four-digit year that nothing counts: it dates, but governs only what its brackets hold. */
function bareAt(text: string, offset: number): PeriodMention | null {
  const found = BARE.at(text, offset);
  if (found === null) return null;
  const unit = unitAt(text, found.end);
  if (unit !== null && (unit.kind !== 'counted' || isKnownNoun(unit.unit ?? ''))) return null;
  return mention(offset, found.end, 'point', found.part.y ?? null, found.part.y ?? null);
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
    found.push({ type: 'period', start: next.start, end: next.end, shape: 'every', from: null, to: null, every: EVERY[text.slice(next.start, next.end).toLowerCase()] ?? 'year' });
    at = next.end;
  }
  return found;
}
