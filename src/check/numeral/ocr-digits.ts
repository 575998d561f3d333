import { isAt, isOneOfAt } from '../../text/characters.ts';
import { letterOf } from '../../text/folding.ts';
import type { Passage, Problem, Rule } from '../../types.ts';
import { digitRuns } from '../digits.ts';
import { isCount, isDate, isDayWord, isGrouped, isInner, isPercent, LOOKALIKES, numberIn, read, yearIn, type Slip } from './lookalikes.ts';

/**
 * Letters or signs among the digits of a number, as scans leave them.
 *
 *   2§   l0%   3S%   5O.000   I2/5/2021   năm 2o21   1l5 đơn   1O người   746/76S xã   1O/QĐ-TTg
 *
 * Only shapes that no code, unit or name has: not `m2`, `CO2`, `H5N1`, `5G`, `5S`, `06a/NQ`, `10l`.
 */
export const ocrDigits: Rule = {
  name: 'numeral/ocr-digits',
  severity: 'warning',
  check: ({ numeric }) => numeric.flatMap((passage) => slipsIn(passage).map(({ start, end, likely }): Problem => {
    const { text, map } = passage;
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

const SECTION = '§';

function slipsIn(passage: Passage): Slip[] {
  const slips: Slip[] = [];
  const { text } = passage;
  const runs = digitRuns(passage);
  for (let i = 0, read = 0; i < runs.length; i += 2) {
    const [at, end] = [runs[i] as number, runs[i + 1] as number];
    if (at < read || !isBeside(text, at, end)) continue;
    const token = tokenAt(text, at, end);
    read = token.end;
    const slip = slipOf(text, token.start, token.end);
    if (slip !== null) slips.push(slip);
  }
  return slips;
}

/** Whether a letter that looks like a digit touches the digits, or stands behind a mark beside them. */
function isBeside(text: string, at: number, end: number): boolean {
  if (isOneOfAt(text, end, LOOKALIKES) || isOneOfAt(text, at - 1, LOOKALIKES) || isAt(text, end, SECTION) || isAt(text, at - 1, SECTION)) return true;
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

/** `2§`, `15/1§`, `9.§46`, `14§,9`, `§8,5`; not `§ 8`, `§12`, a part of a law. */
const WITH_SECTION = /^(?:\d[\d.,/]{0,12}§[\d.,/]{0,8}|§\d{1,3},\d{1,2})$/;

function slipOf(text: string, start: number, end: number): Slip | null {
  const token = text.slice(start, end);
  // A section sign may have been a 5, an 8, a 9: no reading is told.
  if (WITH_SECTION.test(token)) return { start, end, likely: null };
  if (isDate(text, token, start) || isDayWord(text, token, start, end) || isAmount(text, { token, start, end, until: end })) return { start, end, likely: read(token) };
  return yearIn(text, token, start) ?? numberIn(token, start) ?? rangeIn(text, token, start, end) ?? fractionIn(token, start);
}

/** A token or a part of one; what counts it stands behind the whole. */
interface Part { readonly token: string; readonly start: number; readonly end: number; readonly until: number }

function isAmount(text: string, { token, start, end, until }: Part): boolean {
  return isPercent(text, token, until) || isGrouped(token) || isInner(text, token, start, end) || isCount(text, token, start, until);
}

/** `41.104/128.4S0`: the side that holds the letter. */
function fractionIn(token: string, start: number): Slip | null {
  const stroke = token.indexOf('/');
  const [above, below] = [token.slice(0, stroke), token.slice(stroke + 1)];
  if (stroke < 0 || !/^\d{1,3}(?:\.\d{3})+$/.test(above) || !isGrouped(below)) return null;
  return { start: start + stroke + 1, end: start + token.length, likely: read(below) };
}

/** `15-17,S%`, `60-7O%`, `I450-1500 sinh viên`: the side that holds the letter. */
function rangeIn(text: string, token: string, start: number, end: number): Slip | null {
  const dash = /^[\dOolISBZ.,]+[-–](?=[\dOolISBZ.,]+$)/.exec(token)?.[0].length ?? 0;
  if (dash === 0) return null;
  const left = token.slice(0, dash - 1);
  const right = token.slice(dash);
  if (/^[\d.,]+$/.test(right)) return isAmount(text, { token: left, start, end: start + left.length, until: end }) ? { start, end: start + left.length, likely: read(left) } : null;
  // Its own beginning is the range's: what stands before that names it.
  if (!/^[\d.,]+$/.test(left) || !isAmount(text, { token: right, start, end, until: end })) return null;
  return { start: start + dash, end, likely: read(right) };
}
