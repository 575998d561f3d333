import type { CheckInput, Numbered, Problem, Rule } from '../../types.ts';
import { feetOf, isBetween, isTitled, quotations } from './anew.ts';
import { FAR, isThere, looksLike } from './misread.ts';
import { leftOut, numberLike } from './ordinal.ts';
import { follows, next, NumberRows, settle, type NumberRow } from './number-rows.ts';

/**
 * Numbers of headings and of list items that come twice, leave one out, or stand out of order among their neighbours: those of one style
 * under one heading. `I … II … IV`, `1. Thuận lợi … 1. Khó khăn`, `a) … b) … d)`.
 *
 * Numbers may run on through the document (articles through its chapters), lists and attached documents begin anew with the first number,
 * and lists by letters may leave out those that Vietnamese lacks (f, j, w, z) and đ. What stands in “…” is another document's; what a scan
 * has misread (`11` for `II`) is no matter of order.
 */
export const headingSequence: Rule = {
  name: 'structure/heading-sequence',
  severity: 'warning',
  check: (document) => (document.outline.numbered.length === 0 ? [] : new Sequence(document).problems()),
};

/** Characters between items that certainly follow one another. */
const NEAR = 800;
/** So many numbers left out are looked for in the text between. */
const MOST_LOOKED_FOR = 4;

class Sequence {
  readonly #text: string;
  readonly #numbered: readonly Numbered[];
  readonly #rows = new NumberRows();
  /** An extract may begin anywhere. */
  readonly #isWhole: boolean;
  readonly #feet: readonly number[];
  /** So many characters are looked at between numbers, all in all: rows that cross each other share what is between. */
  #budget: number;

  constructor({ source, outline }: CheckInput) {
    this.#text = source.text;
    this.#numbered = outline.numbered;
    this.#isWhole = outline.metadata.typeText !== null;
    this.#feet = feetOf(outline);
    this.#budget = 4 * source.text.length;
  }

  problems(): Problem[] {
    const problems: Problem[] = [];
    const isQuoted = quotations(this.#text);
    for (let at = 0; at < this.#numbered.length; at++) {
      const numbered = this.#numbered[at] as Numbered;
      if (numbered.style === 'annex' || isQuoted(numbered.start)) continue;
      const row = this.#rows.of(numbered, this.#signOf(numbered));
      if (this.#isInPlace(numbered, row)) this.#rows.put(row, numbered, numbered.style, numbered.value);
      else if (!this.#isMisread(numbered, at)) {
        const problem = row.before === null ? this.#first(numbered, row, at) : this.#odd(numbered, row, row.before);
        if (problem !== null) problems.push(problem);
        this.#rows.put(row, numbered, numbered.style, numbered.value);
      }
    }
    return problems;
  }

  /** What closes the number: lists by `a.` hold lists by `a)`. */
  #signOf({ end, style }: Numbered): string {
    const sign = this.#text.charAt(end);
    return style !== 'roman' && '.)/'.includes(sign) ? sign : '';
  }

  #isInPlace(numbered: Numbered, row: NumberRow): boolean {
    const { value } = numbered;
    if (row.before !== null && follows(numbered, row)) {
      settle(row, value, 'follows');
      return true;
    }
    const begins = value === 1 && (row.before === null || this.#beginsAnew(numbered, row, row.before));
    if (!begins && !this.#rows.runsOn(numbered, row)) return false;
    settle(row, value, 'begins');
    return true;
  }

  /** A list begins anew; headings do where some have gone before, in an attached document, and below a title without a number. */
  #beginsAnew({ own, start }: Numbered, { top }: NumberRow, before: Numbered): boolean {
    return own === null || top > 2 || isBetween(this.#feet, before.end, start) || isTitled(this.#text, start, before.end);
  }

  /** A number that only a scan makes one of this style: another row waits for one that looks like it, or its own begins with it. */
  #isMisread(numbered: Numbered, at: number): boolean {
    const { number, style, own, under } = numbered;
    const canWait = own !== null && MISREADABLE.has(style);
    const waiting = canWait ? this.#rows.waiting(style, (wanted) => looksLike(number, wanted)) : null;
    if (waiting?.like) {
      const value = next(waiting);
      settle(waiting, value, 'follows');
      this.#rows.put(waiting, numbered, waiting.like.style, value);
      return true;
    }
    const after = this.#numbered[at + 1];
    if (after?.style !== 'arabic' || after.value !== 2 || !looksLike(number, '1')) return false;
    const first = { style: 'arabic', under: style === 'roman' ? this.#numbered[at - 1]?.own ?? null : under };
    const row = this.#rows.of({ ...first, number: '1' }, this.#signOf(after));
    settle(row, 1, 'begins');
    row.like = after;
    this.#rows.put(row, numbered, 'arabic', 1);
    if (own !== null) this.#rows.alias(own, first);
    return true;
  }

  /** The first heading of a row is 1, or goes on from the last of its style. A list that is quoted or wrapped may begin anywhere; `i` is Roman. */
  #first(numbered: Numbered, row: NumberRow, at: number): Problem | null {
    settle(row, numbered.value, 'begins');
    const { start, end, number, value } = numbered;
    const one = numberLike(numbered, 1);
    if (numbered.own === null || number === 'i' || !this.#isWhole || this.#areThere(numbered, 0, value, this.#numbered[at - 1]?.end ?? 0)) return null;
    return {
      start, end,
      message: { vi: `đề mục đầu tiên mang số “${number}”; cần bắt đầu từ “${one}”`, en: `unexpected first heading number “${number}”, expected “${one}”` },
    };
  }

  #odd(numbered: Numbered, row: NumberRow, before: Numbered): Problem | null {
    const { value, own, start } = numbered;
    const { top } = row;
    const left = leftOut(numbered, top);
    const expected = next(row);
    if (left > 0 && this.#areThere(numbered, top, value, before.end)) {
      settle(row, value, 'follows');
      return null;
    }
    // Of a list whose items run on into one another only some numbers stand at a line's start; and a wrapped line may open with a figure.
    const isStray = own === null && (left > 1 || (row.inSequence < 2 && start - before.end > NEAR));
    row.instead = isStray && value > top ? value : expected;
    if (value > top && !isStray) row.top = value;
    return isStray ? null : problemOf(numbered, before, top, expected);
  }

  /** The numbers between two stand in the text, or nobody can say. */
  #areThere(numbered: Numbered, above: number, below: number, from: number): boolean {
    if (below - above - 1 > MOST_LOOKED_FOR) return false;
    for (let value = above + 1; value < below; value++) {
      const mayBeMissing = leftOut({ ...numbered, value: value + 1 }, value - 1) === 0;
      if (mayBeMissing) continue;
      this.#budget -= Math.min(numbered.start - from, FAR);
      if (this.#budget > 0 && !isThere(numberLike(numbered, value), this.#text, from, numbered.start)) return false;
    }
    return true;
  }
}

/** Styles that a scan may make of a Roman number. */
const MISREADABLE: ReadonlySet<string> = new Set(['arabic', 'round', 'upper', 'alpha']);

function problemOf(numbered: Numbered, before: Numbered, top: number, expectedValue: number): Problem {
  const { number, value, start, end, own } = numbered;
  const expected = numberLike(numbered, expectedValue);
  const what = own === null ? { vi: 'mục', en: 'item' } : { vi: 'đề mục', en: 'heading' };
  const message = value === top
    ? { vi: `số ${what.vi} “${number}” bị lặp lại; cần “${expected}”`, en: `unexpected ${what.en} number “${number}” again, expected “${expected}”` }
    : value > top
      ? { vi: `số ${what.vi} “${number}” không nối tiếp số trước; cần “${expected}”`, en: `unexpected ${what.en} number “${number}”, expected “${expected}”` }
      : { vi: `số ${what.vi} “${number}” sai thứ tự; cần “${expected}”`, en: `unexpected ${what.en} number “${number}” out of order, expected “${expected}”` };
  return {
    start, end, message,
    related: [{ start: before.start, end: before.end, message: { vi: `trước đó là “${before.number}”`, en: `“${before.number}” stands before it` } }],
  };
}
