import { DIGIT_LOOKALIKES, LETTERED, LIQUIDS, OFTEN_COUNTED } from '../../lexicon/lookalikes.ts';
import { LONG_NOUNS, PEOPLE, SHORT_NOUNS } from '../../lexicon/nouns.ts';
import { CURRENCIES, MAGNITUDES, PHYSICAL } from '../../lexicon/quantities.ts';
import { isAt, isLetterAt, isLowerAt, isOneOfAt, isSpace, past } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';

/** Shapes that only a number has, some of its digits being letters. A token is a run of letters, digits and marks without a space. */

export const LOOKALIKES = 'OolISBZ';
const ANY = /^[\dOolISBZ]+(?:[.,][\dOolISBZ]+)*$/;
const LONGEST = 12;

/** A part of a text, and what its digits likely were. */
export interface Slip { readonly start: number; readonly end: number; readonly likely: string | null }

export const read = (token: string): string => token.replace(/[OolISBZ]/g, (letter) => DIGIT_LOOKALIKES[letter] ?? letter);
const hasDigits = (token: string, least: number): boolean => (token.match(/\d/g)?.length ?? 0) >= least && /[A-Za-z]/.test(token);

/** `l0%`, `S5%`; over a space only what begins with a digit, a small l, or a letter before more digits: `B12 %` is a name. */
const SPACED_PERCENT = /^(?:[\dl]|[OI](?=[\d,]))(?:[\dOolI]|(?<=\d)[SBZ]){0,2}(?:[.,][\dOolISBZ]{1,2})?$/;
const GASES: ReadonlySet<string> = new Set(['O2', 'O3', 'SO2', 'SO3']);

export function isPercent(text: string, token: string, end: number): boolean {
  if (GASES.has(token) || !hasDigits(token, 1) || token.length > LONGEST) return false;
  return isAt(text, end, '%') ? ANY.test(token) : isAt(text, past(text, end, ' '), '%') && SPACED_PERCENT.test(token);
}

/** `5O.000`, `1.2OO`; not `I.250`, an item's number. */
const GROUPED = /^(?:[\dOl]|I(?=[\dO]))(?:[\dOolI]|(?<=\d)[SBZ]){0,2}(?:[.,](?:[\dOolI]|(?<=\d)[SBZ]){3})+$/;

export const isGrouped = (token: string): boolean => GROUPED.test(token) && hasDigits(token, 2);

const DAY = new Phrases(['ngày']);
const MONTH = new Phrases(['tháng']);
const YEAR = new Phrases(['năm']);
const PART = String.raw`(?:[\dOolI]|(?<=\d)[SBZ])`;
const DATE = new RegExp(String.raw`^(${PART}{1,2})([/.-])(${PART}{1,2})(?:\2([\dOolISBZ]{4}))?$`);

/** `I2/5/2021`, `12/5/2O21`, `ngày I2/5`, `tháng O5/2021`: what it is read as is a date. */
export function isDate(text: string, token: string, start: number): boolean {
  if (!/[/.-]/.test(token)) return false;
  const [whole, day = '', mark, month = '', year] = DATE.exec(token) ?? [];
  if (whole !== undefined && hasDigits(token, 2) && isWithin(day, 31) && isWithin(month, 12)) {
    if (year !== undefined) return isYear(year);
    return mark === '/' && /\d/.test(day) && DAY.before(text, start - 1) >= 0;
  }
  const [monthOnly = '', yearBehind = '', ...more] = token.split('/');
  if (more.length > 0 || !/^[\dOolI]{1,2}$/.test(monthOnly) || !/\d/.test(monthOnly)) return false;
  return isWithin(monthOnly, 12) && isYear(yearBehind) && hasDigits(token, 3) && (/^\d+$/.test(monthOnly) || MONTH.before(text, start - 1) >= 0);
}

/** A small l alone may be a 1; a capital I is a Roman number. */
const isWithin = (part: string, most: number): boolean => (/\d/.test(part) || part === 'l') && Number(read(part)) >= 1 && Number(read(part)) <= most;

/** Read as 1900 to 2099, two digits at least being digits. */
const isYear = (part: string): boolean => /^[12lIZ][09Oo][\dOolISBZ]{2}$/.test(part) && /\d.*\d/.test(part) && /^(?:19|20)\d\d$/.test(read(part));

/** `ngày |1S| tháng`, `tháng |l2| năm`. */
export function isDayWord(text: string, token: string, start: number, end: number): boolean {
  if (token.length > 2 || !hasDigits(token, 1) || !ANY.test(token)) return false;
  if (text.startsWith(' tháng', end) && DAY.before(text, start - 1) >= 0) return isWithin(token, 31);
  return text.startsWith(' năm', end) && MONTH.before(text, start - 1) >= 0 && isWithin(token, 12);
}

/** `2o21`, alone or on one side of a range, in a document's number: only the year is told. */
export function yearIn(text: string, token: string, start: number): Slip | null {
  let at = 0;
  for (const part of token.split(/[-–/]/)) {
    if (part.length === 4 && isYear(part) && /[A-Za-z]/.test(part) && (RANGE.test(token) || NUMBERED.test(token)) && (!part.startsWith('Z') || YEAR.before(text, start - 1) >= 0)) {
      return { start: start + at, end: start + at + 4, likely: read(part) };
    }
    at += part.length + 1;
  }
  return null;
}

/** Years, or a quarter and a year. */
const RANGE = /^(?:[12lIZ][\dOolISBZ]{3}|[IVX]{1,4}|\d{1,2})(?:[-–/][12lI][\dOolISBZ]{3})?$/;
/** `30/2O20/NĐ-CP` */
const NUMBERED = /^\d{1,5}\/[12lI][\dOolISBZ]{3}\/[A-ZĐ]{2}/;
/** `1O/QĐ-TTg`, `l2-KL/TW`; `03B/NQ` has its letter. */
const NUMBER_OF_DOCUMENT = /^((?:\d|l(?=\d))[\dOISl]{0,4})(?<![a-z])[-/][A-ZĐ][A-Za-zĐđ]?[A-ZĐ]/;

export function numberIn(token: string, start: number): Slip | null {
  const number = NUMBER_OF_DOCUMENT.exec(token)?.[1];
  return number !== undefined && hasDigits(number, 1) ? { start, end: start + number.length, likely: read(number) } : null;
}

const DEGREE = new Phrases(['độ', 'kinh độ', 'vĩ độ', 'tọa độ', 'toạ độ', 'vĩ tuyến', 'kinh tuyến', 'góc']);

/** `1l5`, `1O5`, `1o0`; not degrees and minutes (`10o45’`, `vĩ độ 10o45`). */
export function isInner(text: string, token: string, start: number, end: number): boolean {
  if (token.length > 6 || !/^\d+[OolI]+\d+$/.test(token) || isOneOfAt(text, end, '\'’′″"°')) return false;
  return !token.includes('o') || (isAt(text, end, ' ') && isLetterAt(text, end + 1) && !/^[BNĐTS]$/.test(text.slice(end + 1, end + 3).trim()) && DEGREE.before(text, start - 1) < 0);
}

const NAMED = new Phrases(LETTERED);
const LIQUID = new Phrases(LIQUIDS);
const UNIT = new Phrases([...Object.keys(CURRENCIES), ...Object.keys(MAGNITUDES)]);
const COUNTED = new Phrases([...OFTEN_COUNTED, ...SHORT_NOUNS, ...LONG_NOUNS, ...PEOPLE, ...Object.keys(CURRENCIES), ...Object.keys(PHYSICAL), ...Object.keys(MAGNITUDES)]);

/** `l5 lớp`, `0l người`, `1O hộ`: something is counted behind it, whatever it is; `4S hộ`, `746/76S xã`: what is known to be counted. */
export function isCount(text: string, token: string, start: number, end: number): boolean {
  if (!isAt(text, end, ' ') || (start > 0 && !isSpace(text.charCodeAt(start - 1)) && !isOneOfAt(text, start - 1, '(:~<>≥≤'))) return false;
  if (start > 0 && NAMED.before(text, start - 1) >= 0) return false;
  if (/^[lo]\d{1,3}$/.test(token) && isLetterAt(text, end + 1)) return true;
  if (/^(?:0[lI]|[1-9]\d{0,2}O|O[14-9])$/.test(token) && isLowerAt(text, end + 1)) return true;
  // Behind a word in capitals a letter with digits is a name: `Galaxy S4`.
  if (/^[SBZ]/.test(token) && !isLowerAt(text, start - 2)) return false;
  if (/^B\d$/.test(token)) return UNIT.at(text, end + 1) >= 0;
  return isLikeCount(token) && COUNTED.at(text, end + 1) >= 0 && !(token.endsWith('l') && LIQUID.at(text, end + 1) >= 0);
}

const OPENS_COUNT = /^(?:\d|l\d|o\d|O\d|I\d|[SZ]\d|B(?!12|52)\d|[lIOSBZ]\.[\dOolISBZ]{3})/;

/** Begins with a digit, or with a letter that no name begins with before such digits. */
function isLikeCount(token: string): boolean {
  const parts = token.split('/');
  return token.length <= LONGEST && parts.length < 3 && hasDigits(token, 1) && parts.every((part) => ANY.test(part) && OPENS_COUNT.test(part));
}
