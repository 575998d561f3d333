import { isDigit, isLetterAt, isSpace, skipSpace, skipSpaceBack } from '../text/characters.ts';
import { grown, lineStarts } from '../text/source.ts';

/** Two lists in order as one, each offset once. */
function merged(starts: Int32Array, cuts: Int32Array): Int32Array {
  const all = new Int32Array(starts.length + cuts.length);
  let count = 0;
  for (let i = 0, j = 0; i < starts.length || j < cuts.length;) {
    const [start, cut] = [starts[i] ?? Infinity, cuts[j] ?? Infinity];
    all[count++] = Math.min(start, cut);
    if (start <= cut) i++;
    if (cut <= start) j++;
  }
  return all.slice(0, count);
}

/** The lines of a document as offsets; no line is copied until it is asked for. */
export class Lines {
  readonly source: string;
  /** Where each run of digits ends. */
  readonly digits: Int32Array;
  readonly #starts: Int32Array;
  readonly #signs: Uint8Array;
  readonly #isCut: boolean;

  /** `cuts`: where lines begin that no sign of the source ends. */
  constructor(source: string, cuts: readonly number[] = []) {
    this.source = source;
    this.#starts = cuts.length === 0 ? lineStarts(source) : merged(lineStarts(source), Int32Array.from(cuts).sort());
    this.#isCut = cuts.length > 0;
    ({ signs: this.#signs, digits: this.digits } = signsOf(source, this.#starts));
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  from(line: number): number {
    return this.#starts[line] ?? this.source.length;
  }

  /** Offset after the line's last character, its break left out. */
  to(line: number): number {
    const from = this.from(line);
    let next = Math.min((this.#starts[line + 1] ?? this.source.length + 1) - 1, this.source.length);
    if (this.#isCut && next < this.source.length && this.source[next] !== '\n' && this.source[next] !== '\r') next++;
    return next > from && this.source.charCodeAt(next - 1) === 13 && this.source.charCodeAt(next) === 10 ? next - 1 : next;
  }

  /** The line that an offset stands in. */
  at(offset: number): number {
    let low = 0;
    for (let high = this.count - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  text(line: number): string {
    return this.source.slice(this.from(line), this.to(line));
  }

  /** Nothing but letters and signs of Vietnamese prose with single spaces between; false may still be plain. */
  isPlain(line: number): boolean {
    return ((this.#signs[line] ?? ODD) & ODD) === 0;
  }

  arePlain(first: number, last: number): boolean {
    for (let line = first; line <= last; line++) if (!this.isPlain(line)) return false;
    return true;
  }

  hasDigit(line: number): boolean {
    return ((this.#signs[line] ?? 0) & DIGIT) !== 0;
  }
}

const ODD = 1;
const DIGIT = 2;

/** Digits, and whatever is not plain (`isPlainCode`) with single spaces between. A pattern runs along the text as fast as a loop, and needs no warming up. */
const NOTEWORTHY = /\d+|[^\n\r\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ffẠ-ỹ\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2190-\u22ff\u2500-\u25ff\ue000-\uf8ff\ufffd]+| {2}/g;
const DIGITS = /\d+/g;

/** What each line holds. */
function signsOf(text: string, starts: Int32Array): { signs: Uint8Array; digits: Int32Array } {
  const signs = new Uint8Array(starts.length);
  let digits: Int32Array = new Int32Array(64);
  let count = 0;
  let line = 0;
  let nextDigits = 0;
  const note = (end: number): void => {
    if (count === digits.length) digits = grown(digits);
    digits[count++] = end;
    signs[line] = (signs[line] as number) | DIGIT;
  };
  NOTEWORTHY.lastIndex = 0;
  while (NOTEWORTHY.test(text)) {
    let end = NOTEWORTHY.lastIndex;
    while ((starts[line + 1] as number) < end) line++;
    if (isDigit(text.charCodeAt(end - 1))) note(end);
    else {
      signs[line] = (signs[line] as number) | ODD;
      // What else is odd in this line does not matter.
      const to = starts[line + 1] as number;
      for (; end < to; end = nextDigits) {
        if (nextDigits <= end) nextDigits = endOfDigits(text, end);
        if (nextDigits > to) break;
        note(nextDigits);
      }
      NOTEWORTHY.lastIndex = Math.min(to, text.length);
    }
  }
  return { signs, digits: digits.subarray(0, count) };
}

function endOfDigits(text: string, from: number): number {
  DIGITS.lastIndex = from;
  return DIGITS.test(text) ? DIGITS.lastIndex : Infinity;
}

/** What a line is before anyone reads it. */
export type LineKind = 'blank' | 'text' | 'number' | 'rule' | 'page' | 'matter' | 'bar' | 'note' | 'cell';

const RULE = /^(?:[-–—_=*~.\s]{3,}|[*_`~]{2,}|[*_][ *_]+)$/u;
const PAGE_COMMENT = /^\s*<!--\s*(?:page|trang|p\.?)\s*(?:[:.]\s*)?\d+\s*-->\s*$/iu;
const COMMENT = /^\s*<!--.*-->\s*$/u;

/** Kinds of all lines; `number` is settled later, by `pageNumbers`. */
export function kindOf(lines: Lines, line: number, markdown: boolean): LineKind {
  const { source } = lines;
  const end = lines.to(line);
  const from = skipSpace(source, lines.from(line), end);
  if (from === end) return 'blank';
  const to = skipSpaceBack(source, from, end);
  if (to - from > 80) return 'text';
  const first = source.charCodeAt(from);
  const digits = lines.hasDigit(line);
  // Rules, bars and comments open with a sign.
  if (!digits && isLetterAt(source, from)) return 'text';
  const trimmed = source.slice(from, to);
  if (markdown && trimmed === '|') return 'bar';
  if (digits && (isDigit(first) || endsInDigit(trimmed))) return bareNumber(trimmed) >= 0 ? 'number' : markdown && PAGE_COMMENT.test(trimmed) ? 'page' : 'text';
  if (RULE.test(trimmed)) return 'rule';
  if (markdown && COMMENT.test(trimmed)) return PAGE_COMMENT.test(trimmed) ? 'page' : 'matter';
  return 'text';
}

/** A digit stands behind the last letter. */
function endsInDigit(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return true;
    if (code >= 0xdc00 && code < 0xe000 ? /\p{L}/u.test(text.slice(i - 1, i + 1)) : isLetterAt(text, i)) return false;
  }
  return false;
}

/** The number of up to four digits that stands alone on a line, signs about it and `trang` before it; -1 for any other line. */
export function bareNumber(text: string): number {
  let from = skipSigns(text, 0);
  if (text.slice(from, from + PAGE_WORD.length).toLowerCase() === PAGE_WORD) from = skipSpace(text, from + PAGE_WORD.length, text.length);
  let to = from;
  while (isDigit(text.charCodeAt(to))) to++;
  return to > from && to - from <= 4 && skipSigns(text, to) === text.length ? Number(text.slice(from, to)) : -1;
}

const PAGE_WORD = 'trang';
const AROUND_NUMBER = '\'"‘’“”`´.,|_–-';

function skipSigns(text: string, from: number): number {
  let at = from;
  while (at < text.length && (AROUND_NUMBER.includes(text.charAt(at)) || isSpace(text.charCodeAt(at)))) at++;
  return at;
}
