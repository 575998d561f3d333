import { lineStarts } from '../text/source.ts';

/** The lines of a document as offsets; no line is copied until it is asked for. */
export class Lines {
  readonly source: string;
  readonly #starts: Int32Array;

  constructor(source: string) {
    this.source = source;
    this.#starts = lineStarts(source);
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
}

/** What a line is before anyone reads it. */
export type LineKind = 'blank' | 'text' | 'number' | 'rule' | 'page' | 'matter' | 'bar' | 'note';

const RULE = /^(?:[-–—_=*~.\s]{3,}|[*_`~]{2,}|[*_][ *_]+)$/u;
const BARE_NUMBER = /^[\s'"‘’“”`´.,|_–-]*(?:trang\s*)?(\d{1,4})[\s'"‘’“”`´.,|_–-]*$/iu;
const PAGE_COMMENT = /^\s*<!--\s*(?:page|trang|p\.?)\s*(?:[:.]\s*)?\d+\s*-->\s*$/iu;
const COMMENT = /^\s*<!--.*-->\s*$/u;

/** Kinds of all lines; `number` is settled later, by `pageNumbers`. */
export function kindOf(text: string, markdown: boolean): LineKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (trimmed.length > 80) return 'text';
  if (markdown && trimmed === '|') return 'bar';
  if (/^\d/u.test(trimmed) || /\d[^\p{L}\d]*$/u.test(trimmed)) return BARE_NUMBER.test(trimmed) ? 'number' : markdown && PAGE_COMMENT.test(trimmed) ? 'page' : 'text';
  if (RULE.test(trimmed)) return 'rule';
  if (markdown && COMMENT.test(trimmed)) return PAGE_COMMENT.test(trimmed) ? 'page' : 'matter';
  return 'text';
}

/** The number that stands alone on a line. */
export function bareNumber(text: string): number {
  return Number(BARE_NUMBER.exec(text)?.[1] ?? NaN);
}
