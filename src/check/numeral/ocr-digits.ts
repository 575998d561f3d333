import { DIGIT_LOOKALIKES, LETTERED } from '../../lexicon/lookalikes.ts';
import { digitsEnd, isAt, isDigit, isLowerAt, isOneOfAt, isSpace, nextDigit, past } from '../../text/characters.ts';
import { letterOf } from '../../text/folding.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Problem, Rule } from '../../types.ts';

/**
 * Letters or signs among the digits of a number, as scans leave them.
 *
 *   2§   l0%   3S%   5O.000   I2/5/2021   năm 2o21   1l5 đơn   1O người
 *
 * Only shapes that no code, unit or name has: not `m2`, `CO2`, `H5N1`, `5G`, `5S`, `06a/NQ`, `10l`.
 */
export const ocrDigits: Rule = {
  name: 'numeral/ocr-digits',
  severity: 'warning',
  check: ({ outline }) => outline.passages.flatMap(({ text, map }) => slipsIn(text).map(({ start, end, likely }): Problem => {
    const quoted = text.slice(start, end);
    return {
      start: map.start(start), end: map.end(end),
      message: {
        vi: `“${quoted}” lẫn chữ hoặc ký hiệu với chữ số; cần toàn chữ số${likely === null ? '' : `, có thể là “${likely}”`}`,
        en: `unexpected letter or sign among the digits of “${quoted}”, expected digits${likely === null ? '' : `, likely “${likely}”`}`,
      },
    };
  })),
};

interface Slip { readonly start: number; readonly end: number; readonly likely: string | null }

const LOOKALIKES = 'OolISBZ';
const SECTION = '§';

function slipsIn(text: string): Slip[] {
  const slips: Slip[] = [];
  for (let at = nextDigit(text, 0), next = 0; at < text.length; at = nextDigit(text, next)) {
    next = digitsEnd(text, at);
    if (!isBeside(text, at, next)) continue;
    const token = tokenAt(text, at, next);
    next = Math.max(next, token.end);
    const slip = slipOf(text, token.start, token.end);
    if (slip !== null) slips.push(slip);
  }
  return slips;
}

/** Whether a letter that looks like a digit touches the digits, or stands behind a mark beside them. */
function isBeside(text: string, at: number, end: number): boolean {
  if (isOneOfAt(text, end, LOOKALIKES) || isOneOfAt(text, at - 1, LOOKALIKES) || isAt(text, end, SECTION)) return true;
  return (isOneOfAt(text, end, '.,/') && isOneOfAt(text, end + 1, LOOKALIKES)) || (isOneOfAt(text, at - 1, '.,/') && isOneOfAt(text, at - 2, LOOKALIKES));
}

/** No number that was scanned is longer. */
const LONGEST = 24;

/** The run of letters, digits and marks around some digits, without the stop behind it. */
function tokenAt(text: string, at: number, digits: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < LONGEST && isPart(text, start - 1)) start--;
  let end = digits;
  while (end < text.length && end - digits < LONGEST && isPart(text, end)) end++;
  while (end > digits && isOneOfAt(text, end - 1, '.,/-–')) end--;
  return { start, end };
}

const isPart = (text: string, at: number): boolean => letterOf(text.charCodeAt(at)) !== 0 || isOneOfAt(text, at, '.,/-–§&_@');

function slipOf(text: string, start: number, end: number): Slip | null {
  const token = text.slice(start, end);
  if (/^\d{1,4}§\d?$/.test(token)) return { start, end, likely: null };
  const isSlip = isPercent(text, token, end) || GROUPED.test(token) && hasDigits(token, 2) && /^(?:[\dOl]|I[\dO])/.test(token) || isDate(text, token, start) || isInner(text, token, end) || isCount(text, token, start, end);
  return isSlip ? { start, end, likely: read(token) } : yearIn(token, start);
}

const read = (token: string): string => token.replace(/[OolISBZ]/g, (letter) => DIGIT_LOOKALIKES[letter] ?? letter);
const hasDigits = (token: string, least: number): boolean => (token.match(/\d/g)?.length ?? 0) >= least && /[A-Za-z]/.test(token);

/** `5` and `8` for S and B only behind a digit: `S3`, `B12` are names. */
const PERCENT = /^(?:[\dl]|[OI](?=[\d,]))(?:[\dOolI]|(?<=\d)[SBZ]){0,2}(?:[.,][\dOolISBZ]{1,2})?$/;
const GROUPED = /^(?:[\dOolI]|(?<=\d)[SBZ]){1,3}(?:[.,](?:[\dOolI]|(?<=\d)[SBZ]){3})+$/;

function isPercent(text: string, token: string, end: number): boolean {
  return isAt(text, past(text, end, ' '), '%') && token !== 'O2' && token !== 'O3' && PERCENT.test(token) && hasDigits(token, 1);
}

const DAY = new Phrases(['ngày']);
const MONTH = new Phrases(['tháng']);

/** `I2/5/2021`, `12/5/2O21`, `ngày I2/5`, `tháng O5/2021`: what it is read as is a date. */
function isDate(text: string, token: string, start: number): boolean {
  if (!token.includes('/') && !token.includes('-') && !token.includes('.')) return false;
  const parts = /^([\dOolI]{1,2})([/.-])([\dOolI]{1,2})(?:\2([\dOolISBZ]{4}))?$/.exec(token);
  const [, day = '', , month = '', year] = parts ?? [];
  if (parts !== null && hasDigits(token, 2) && isWithin(day, 31) && isWithin(month, 12)) return year === undefined ? token.includes('/') && /\d/.test(day) && DAY.before(text, start - 1) >= 0 : isYear(year);
  const [monthOnly = '', yearBehind = '', ...more] = token.split('/');
  return more.length === 0 && /^[\dOolI]{1,2}$/.test(monthOnly) && /\d/.test(monthOnly) && isWithin(monthOnly, 12) && isYear(yearBehind) && hasDigits(token, 3) && (/^\d+$/.test(monthOnly) || MONTH.before(text, start - 1) >= 0);
}

const isWithin = (part: string, most: number): boolean => /\d/.test(part) && Number(read(part)) >= 1 && Number(read(part)) <= most;

/** Read as 1900 to 2099, two digits at least being digits. */
const isYear = (part: string): boolean => /^[12lI][09Oo][\dOolISBZ]{2}$/.test(part) && /\d.*\d/.test(part) && /^(?:19|20)\d\d$/.test(read(part));

/** `2o21`, alone or on one side of a range: only the year is told. */
function yearIn(token: string, start: number): Slip | null {
  let at = 0;
  for (const part of token.split(/[-–/]/)) {
    if (part.length === 4 && isYear(part) && /[A-Za-z]/.test(part) && isRange(token)) return { start: start + at, end: start + at + 4, likely: read(part) };
    at += part.length + 1;
  }
  return null;
}

/** Years, or a quarter and a year; no document's number. */
const isRange = (token: string): boolean => /^(?:[12lI][\dOolISBZ]{3}|[IVX]{1,4}|\d{1,2})(?:[-–/][12lI][\dOolISBZ]{3})?$/.test(token);

/** `1l5`, `1O5`: degrees and minutes (`10o45’`) have a small o. */
function isInner(text: string, token: string, end: number): boolean {
  return token.length <= 6 && /^\d+[OlI]+\d+$/.test(token) && !isOneOfAt(text, end, '\'’′″"°');
}

const LETTER = new Phrases(LETTERED);

/** `l5 lớp`, `0l người`, `1O hộ`, `O5 buổi`: something is counted behind it. */
function isCount(text: string, token: string, start: number, end: number): boolean {
  if (!isAt(text, end, ' ') || !isLowerAt(text, end + 1) || (start > 0 && !isSpace(text.charCodeAt(start - 1)) && !isOneOfAt(text, start - 1, '(:'))) return false;
  if (start > 0 && LETTER.before(text, start - 1) >= 0) return false;
  return /^(?:l\d{1,3}|0[lI]|[1-9]\d{0,2}O|O[14-9])$/.test(token) && isDigit(read(token).charCodeAt(0));
}
