import { late } from '../text/late.ts';
/** Which format a text is in, judged by what stands in it: a .txt may hold Markdown. */

const HEADING = /^ {0,3}#{1,6} +\S/u;
/** `**1. Mục tiêu**`: something to read behind the mark, and a mark that closes it. `***`, `___`, `----***----` are rules, `Ký tên: _____` is to be filled in. */
const STRONG = late(() => /(?<![*_])(?:\*{2,3}|_{2,3})(?=[\p{L}\p{N}“"‘'«([\\]|[-–+•] ?\p{L})[^\n]*?[^\s*_]\s?(?:\*\*|__)/u);
/** The same, closed on another line or not at all. */
const OPENED = late(() => /(?<![*_])\*{2,3}(?=[\p{L}\p{N}])/u);
const OTHER = late(() => /^ {0,3}>\s+\S|<\/?(?:sup|sub|br|[biu]|strong|em)\b|<!--.*-->|\\[*_.\-#[\]]|\[\^[^\]\s]+\]|\]\([^)\s]+\)/u);
const TABLE = /^\s*\|(?:.*\|)?\s*$/u;
const EMPHASIS = late(() => /(?<![\p{L}\p{N}\\*])\*(?=[\p{L}\p{N}“"‘'«([\\]|[-–+•] ?\p{L})[^*]+\*(?!\*)/u);
/** Only so much is looked at; a document shows what it is early on. */
const LOOKED_AT = 400_000;

export type Format = 'text' | 'markdown';

export function detectFormat(text: string): Format {
  if (text.startsWith('---', text.startsWith('\ufeff') ? 1 : 0) && /^\ufeff?---(?:\r?\n|\r)(?:[\w-]+:|\r?\n|\r)/u.test(text.slice(0, 200)) && /[\n\r]---[\n\r]/u.test(text.slice(0, 20_000))) return 'markdown';
  let points = 0;
  let from = 0;
  // A lone CR ends a line, too.
  const [feed, ret] = [new Sign(text, '\n'), new Sign(text, '\r')];
  while (from < Math.min(text.length, LOOKED_AT) && points < 3) {
    const to = Math.min(feed.from(from), ret.from(from));
    points += pointsOf(text.slice(from, Math.min(to, from + 5_000)));
    from = to + 1;
  }
  return points >= 1 ? 'markdown' : 'text';
}

/** Where a sign stands next, asked for in order: a text without it is gone through once. */
class Sign {
  readonly #text: string;
  readonly #sign: string;
  #at = -1;

  constructor(text: string, sign: string) {
    this.#text = text;
    this.#sign = sign;
  }

  /** The text's length where none does. */
  from(offset: number): number {
    if (this.#at >= offset) return this.#at;
    const at = this.#text.indexOf(this.#sign, offset);
    return (this.#at = at < 0 ? this.#text.length : at);
  }
}

function pointsOf(line: string): number {
  if (!/[#*_<\\[|>]/u.test(line)) return 0;
  if (HEADING.test(line) || STRONG().test(line)) return 3;
  if (TABLE.test(line)) return 1;
  return OTHER().test(line) ? 1 : OPENED().test(line) || EMPHASIS().test(line) ? 0.5 : 0;
}
