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
}

const ODD = 1;
const BLANK = 2;
const DIGIT = 4;
const BREAK = 8;

/** What each character below means for its line; 0 for printed ones. */
const SIGNS = Uint8Array.from({ length: 0x2100 }, (_, code) => {
  if (code === 10 || code === 13) return BREAK;
  if (code === 32) return BLANK;
  return isDigit(code) ? DIGIT : isPlainCode(code) ? 0 : ODD;
});

/** One walk over the text: where its lines begin, and what each holds. */
function linesOf(text: string): { starts: Int32Array; signs: Uint8Array } {
  const { length } = text;
  let starts: Int32Array = new Int32Array(Math.max(16, length >> 5));
  let signs = new Uint8Array(starts.length);
  let count = 0;
  let here = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const sign = code < 0x2100 ? SIGNS[code] as number : isPlainCode(code) ? 0 : ODD;
    here |= sign | ((before & sign & BLANK) >> 1);
    before = sign;
    if (sign !== BREAK) continue;
    if (count + 3 >= starts.length) {
      starts = grown(starts);
      signs = widened(signs, starts.length);
    }
    signs[count++] = here;
    if (code === 13 && i + 1 < length && text.charCodeAt(i + 1) === 10) i++;
    starts[count] = i + 1;
    here = 0;
    before = 0;
  }
  signs[count] = here;
  starts[count + 1] = length + 1;
  return { starts: starts.subarray(0, count + 2), signs };
}

function widened(array: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(array);
  return larger;
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
