import { isAt, isDigit, isOneOfAt } from '../../text/characters.ts';
import type { CheckInput, Figure, Problem, Rule, Words } from '../../types.ts';
import { marksOf, numbersOf, type WrittenNumber } from './numbers.ts';

/** A number of more digits is a code, an account, a telephone. */
const MOST_DIGITS = 6;

/**
 * A zero in front that hides where the decimals begin.
 *
 *   085%   0125 ha   00,5%   0.125 tỷ
 *
 * `05 doanh nghiệp`, `05%` are how documents write small counts, and `0,5%` is a decimal.
 */
export const leadingZero: Rule = {
  name: 'quantity/leading-zero',
  severity: 'warning',
  check: (document) => document.figures.flatMap((figure) => {
    return hasZero(figure) ? numbersOf(figure).map((number) => problemOf(number, document)).filter((problem) => problem !== null) : [];
  }),
};

/** A number of more than one sign that begins with 0. */
function hasZero({ passage: { text }, start, end }: Figure): boolean {
  for (let at = start; at < end; at++) {
    if (isAt(text, at, '0') && !isDigit(text.charCodeAt(at - 1)) && (isDigit(text.charCodeAt(at + 1)) || isOneOfAt(text, at + 1, '.,'))) return true;
  }
  return false;
}

function problemOf(number: WrittenNumber, document: CheckInput): Problem | null {
  const { text, passage, start, end } = number;
  if (!isAt(text, 0, '0')) return null;
  const message = grouped(text, document) ?? padded(number);
  return message === null ? null : { start: passage.map.start(start), end: passage.map.end(end), message };
}

/** `0.125`: no group of thousands begins with 0. Where the document writes its decimals with a dot, it is one of them. */
function grouped(text: string, document: CheckInput): Words | null {
  if (!/^0(?:\.\d{3})+$/.test(text)) return null;
  const { dot } = marksOf(document);
  const isDecimal = dot.groups.length + dot.doubtful.length === 0 && dot.decimals.some((other) => !other.text.startsWith('0.'));
  return isDecimal ? null : { vi: `“${text}” mở đầu nhóm hàng nghìn bằng số 0; cần “${text.replace('.', ',')}” nếu là số thập phân`, en: `unexpected group of thousands that begins with 0 in “${text}”, expected a decimal comma` };
}

/** `085`, `0125`, `00,5`, `012,5`. */
function padded({ text, figure: { indicator: { quantity } } }: WrittenNumber): Words | null {
  const [whole = '', decimals] = text.split(/[.,]/);
  if (whole.length > MOST_DIGITS || /^0+$/.test(text) || quantity.unit === null) return null;
  if (decimals === undefined) {
    if (whole.length < 3) return null;
    const bare = whole.replace(/^0+/, '');
    return { vi: `“${text}” có số 0 đứng trước; cần “0,${whole.slice(1)}” nếu là số thập phân, hoặc “${bare}”`, en: `unexpected leading zero in “${text}”, expected “0,${whole.slice(1)}” where it is a decimal, or “${bare}”` };
  }
  if (!(/^0{2,}$/.test(whole) || whole.length > 2)) return null;
  const shorter = text.replace(/^0+(?=\d)/, '');
  return { vi: `“${text}” thừa số 0 đứng trước; cần “${shorter}”`, en: `unexpected leading zeros in “${text}”, expected “${shorter}”` };
}
