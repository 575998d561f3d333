import { isDigit, isLetterAt, skipSpace, skipSpaceBack } from '../text/characters.ts';
import { isPlainCode } from '../text/reading.ts';
import { grown } from '../text/source.ts';

/** The lines of a document as offsets; no line is copied until it is asked for. */
export class Lines {
  readonly source: string;
  readonly #starts: Int32Array;
  readonly #signs: Uint8Array;

  constructor(source: string) {
    this.source = source;
    ({ starts: this.#starts, signs: this.#signs } = linesOf(source));
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  from(line: number): number {
    return this.#starts[line] ?? this.source.length;
  }

  /** Offset after the line's last character, its break left out. */
  to(line: number): number {
    const next = Math.min((this.#starts[line + 1] ?? this.source.length + 1) - 1, this.source.length);
    const from = this.from(line);
    return next > from && this.source.charCodeAt(next - 1) === 13 && this.source.charCodeAt(next) === 10 ? next - 1 : next;
  }

  text(line: number): string {
    return this.source.slice(this.from(line), this.to(line));
  }

  /** Nothing but letters and signs of Vietnamese prose with single spaces between; false may still be plain. */
  isPlain(line: number): boolean {
    return ((this.#signs[line] ?? ODD) & ODD) === 0;
  }

  hasDigit(line: number): boolean {
    return ((this.#signs[line] ?? 0) & DIGIT) !== 0;
  }

  /** Somewhere in the line a digit stands behind a letter, a closing sign, or a stop behind these. */
  mayHoldMark(line: number): boolean {
    return ((this.#signs[line] ?? 0) & GLUED) !== 0;
  }
}

const ODD = 1;
const DIGIT = 2;
const GLUED = 4;

/** One walk over the text: where its lines begin, and what each holds. */
function linesOf(text: string): { starts: Int32Array; signs: Uint8Array } {
  let starts: Int32Array = new Int32Array(Math.max(16, text.length >> 5));
  let signs = new Uint8Array(starts.length);
  let count = 0;
  let here = 0;
  let before = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code >= 97 && code <= 122) before = code;
    else if (code === 10 || code === 13) {
      if (count + 2 >= starts.length) {
        starts = grown(starts);
        const larger = new Uint8Array(starts.length);
        larger.set(signs);
        signs = larger;
      }
      signs[count++] = here;
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      starts[count] = i + 1;
      here = 0;
      before = 0;
    } else {
      if (code === 32) {
        if (before === 32) here |= ODD;
      } else if (isDigit(code)) {
        if (!isDigit(before)) here |= mayBeGlued(text, i, before) ? DIGIT | GLUED : DIGIT;
      } else if (!isPlainCode(code)) here |= ODD;
      before = code;
    }
  }
  return { starts: starts.slice(0, count + 1), signs };
}

function mayBeGlued(text: string, at: number, before: number): boolean {
  const code = before === 46 || before === 44 || before === 58 || before === 59 ? text.charCodeAt(at - 2) : before;
  return code >= 65 || code === 34 || code === 41;
}

/** What a line is before anyone reads it. */
export type LineKind = 'blank' | 'text' | 'number' | 'rule' | 'page' | 'matter' | 'bar' | 'note';

const RULE = /^(?:[-–—_=*~.\s]{3,}|[*_`~]{2,}|[*_][ *_]+)$/u;
const BARE_NUMBER = /^[\s'"‘’“”`´.,|_–-]*(?:trang\s*)?(\d{1,4})[\s'"‘’“”`´.,|_–-]*$/iu;
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
  if (digits && (isDigit(first) || endsInDigit(trimmed))) return BARE_NUMBER.test(trimmed) ? 'number' : markdown && PAGE_COMMENT.test(trimmed) ? 'page' : 'text';
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

/** The number that stands alone on a line. */
export function bareNumber(text: string): number {
  return Number(BARE_NUMBER.exec(text)?.[1] ?? NaN);
}
