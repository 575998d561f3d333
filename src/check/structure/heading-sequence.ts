import type { Heading, Numbered, Outline, Problem, Rule } from '../../types.ts';
import { leftOut, numberLike } from './ordinal.ts';

/**
 * Numbers of headings and of list items that come twice, leave one out, or stand out of order among their neighbours: those of one style
 * under one heading. `I … II … IV`, `1. Thuận lợi … 1. Khó khăn`, `a) … b) … d)`.
 *
 * Numbers may run on through the document (articles through its chapters), items may begin a new list with the first number, and lists by
 * letters may leave out those that Vietnamese lacks (f, j, w, z) and đ.
 */
export const headingSequence: Rule = {
  name: 'structure/heading-sequence',
  severity: 'warning',
  check: ({ source, outline }) => {
    const problems: Problem[] = [];
    const rows = new Map<Heading | null, Map<string, Row>>();
    const last = new Map<string, number>();
    for (const numbered of outline.numbered) {
      if (numbered.style === 'annex') continue;
      const row = rowOf(rows, numbered);
      const problem = row.before === null ? first(numbered, row, last.get(numbered.style) ?? 0, outline) : next(numbered, row, row.before, source.text);
      if (problem !== null) problems.push(problem);
      row.before = numbered;
      last.set(numbered.style, numbered.value);
    }
    return problems;
  },
};

/** Characters between items that certainly follow one another. */
const NEAR = 800;
/** And as far as a number is looked for between them. */
const FAR = 10_000;

/** The numbers of one style under one heading. */
interface Row {
  before: Numbered | null;
  /** The last number that was where it belonged, and the one that belonged where another was repeated. */
  top: number;
  instead: number;
  /** How many have followed one another. */
  inSequence: number;
}

/** `2.1` and `1.3` are of different rows, whatever heading was lost between them. */
function rowOf(rows: Map<Heading | null, Map<string, Row>>, { under, style, number }: Numbered): Row {
  const styles = rows.get(under) ?? new Map<string, Row>();
  rows.set(under, styles);
  const dot = number.lastIndexOf('.');
  const key = dot < 0 ? style : `${style} ${number.slice(0, dot)}`;
  const row = styles.get(key) ?? { before: null, top: 0, instead: 0, inSequence: 0 };
  styles.set(key, row);
  return row;
}

/** The first of a row is 1, or goes on from the last of its style. An extract may begin anywhere, and so may a list that is quoted. */
function first(numbered: Numbered, row: Row, last: number, { metadata }: Outline): Problem | null {
  const { value, own, start, end } = numbered;
  row.top = value;
  row.inSequence = 1;
  if (value === 1 || own === null || value === last + 1 || metadata.typeText === null) return null;
  const one = numberLike(numbered, 1);
  return {
    start, end,
    message: { vi: `đề mục đầu tiên mang số “${numbered.number}”; cần bắt đầu từ “${one}”`, en: `unexpected first heading number “${numbered.number}”, expected “${one}”` },
  };
}

function next(numbered: Numbered, row: Row, before: Numbered, text: string): Problem | null {
  const { value, own } = numbered;
  const { top, instead } = row;
  const left = leftOut(numbered, top);
  if ((value > top && left === 0) || (instead > 0 && value > instead && leftOut(numbered, instead) === 0)) {
    row.top = value;
    row.instead = 0;
    row.inSequence++;
    return null;
  }
  // A list begins anew; headings do so only where some have gone before, as in an attached document.
  if (value === 1 && (own === null || top > 2)) {
    row.top = 1;
    row.instead = 0;
    row.inSequence = 1;
    return null;
  }
  const expected = Math.max(top, instead) + 1;
  if (value === top) row.instead = expected;
  else if (value > top) row.top = value;
  // Of a list whose items run on into one another only some numbers stand at a line's start.
  if (own === null && (left > 1 || (row.inSequence < 2 && numbered.start - before.end > NEAR))) return null;
  if (left === 1 && standsBetween(numberLike(numbered, expected), text.slice(before.end, Math.min(numbered.start, before.end + FAR)))) return null;
  return problemOf(numbered, before, top, expected);
}

/** `1. Quét đường. 2. Vá đường.`: a number inside a paragraph. */
const standsBetween = (number: string, text: string): boolean => [' ', '\n', '\t', '('].some((before) => ['.', ')'].some((behind) => text.includes(before + number + behind)));

function problemOf(numbered: Numbered, before: Numbered, top: number, expectedValue: number): Problem {
  const { number, value, start, end, own } = numbered;
  const expected = numberLike(numbered, expectedValue);
  const what = own === null ? { vi: 'mục', en: 'item' } : { vi: 'đề mục', en: 'heading' };
  const message = value === top
    ? { vi: `số ${what.vi} “${number}” bị lặp lại; cần “${expected}”`, en: `unexpected ${what.en} number “${number}” again, expected “${expected}”` }
    : value > top
      ? { vi: `số ${what.vi} “${number}” nhảy cách; cần “${expected}”`, en: `unexpected ${what.en} number “${number}”, expected “${expected}”` }
      : { vi: `số ${what.vi} “${number}” sai thứ tự; cần “${expected}”`, en: `unexpected ${what.en} number “${number}” out of order, expected “${expected}”` };
  return {
    start, end, message,
    related: [{ start: before.start, end: before.end, message: { vi: `trước đó là “${before.number}”`, en: `“${before.number}” stands before it` } }],
  };
}
