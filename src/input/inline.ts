import { late } from '../text/late.ts';
import type { Hole, MarkAt, Style } from './markup.ts';

/**
 * Markup inside a line that CommonMark does not read as its writers meant it: emphasis as converters leave it
 * (`*(nếu có) *và`, `**1. **Kinh phí`, unbalanced), and the few HTML tags that come through.
 */

const RUN = /[*_]{1,5}/gu;
const TAG = /<\/?(sup|sub|br|[biuspa]|em|strong|span|div|font|center|small|big|mark|del|ins)(?:\s[^<>]{0,300})?\/?>/giu;
const SUP = /<sup(?:\s[^<>]{0,100})?> ?(?:<a\s[^<>]{0,300}>)?[[(]?(\d{1,3}|\*{1,3})[\])]?(?:<\/a>)? ?<\/sup>/giu;
/** `m<sup>2</sup>` is a unit, not a note. */
export const UNIT_BEFORE = late(() => /(?:(?<!\p{L})(?:[kcdmh]?m|dam) ?|(?<![\p{L}\p{N}])10)$/u);

export interface Inline {
  readonly holes: Hole[];
  readonly marks: MarkAt[];
  readonly styles: Style[];
}

/** HTML tags, comments and footnote marks of a stretch of the source. */
export function readHtml(source: string, from: number, to: number, out: Inline): void {
  const text = source.slice(from, to);
  if (!text.includes('<')) return;
  const taken: { from: number; to: number }[] = [];
  for (const sup of text.matchAll(SUP)) {
    if ((sup[1] === '2' || sup[1] === '3') && UNIT_BEFORE().test(text.slice(Math.max(0, sup.index - 6), sup.index))) continue;
    const at = { from: from + sup.index, to: from + sup.index + sup[0].length };
    out.marks.push({ ...at, label: sup[1] ?? '' });
    taken.push(at);
  }
  for (const comment of commentsIn(text)) out.holes.push({ from: from + comment.from, to: from + comment.to, text: '' });
  for (const found of text.matchAll(TAG)) {
    const at = { from: from + found.index, to: from + found.index + found[0].length };
    if (inside(taken, at.from)) continue;
    out.holes.push({ ...at, text: /^br$/iu.test(found[1] ?? '') ? ' ' : '' });
  }
}

/** `ranges` are in order. */
function inside(ranges: readonly { from: number; to: number }[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Infinity) <= at;
}

/** Searched by hand: a pattern would look for each opening's end anew. */
function* commentsIn(text: string): Iterable<{ from: number; to: number }> {
  for (let from = text.indexOf('<!--'); from >= 0;) {
    const to = text.indexOf('-->', from + 4);
    if (to < 0) return;
    yield { from, to: to + 3 };
    from = text.indexOf('<!--', to + 3);
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of `*` and `_` become holes where they hug a word; what lies between an opening and a closing run is bold (two or more
 * signs) or italic. A bullet's `* `, `(*)`, `5 * 3` and a `_` inside a word stay.
 */
export function readEmphasis(source: string, from: number, to: number, escaped: ReadonlySet<number>, out: Inline): void {
  const text = source.slice(from, to);
  if (!text.includes('*') && !text.includes('_')) return;
  let open: { at: number; bold: boolean; italic: boolean } | null = null;
  for (const run of runsOf(text)) {
    if (escaped.has(from + run.from)) continue;
    out.holes.push({ from: from + run.from, to: from + run.to, text: '' });
    const length = run.to - run.from;
    if (open !== null) out.styles.push({ from: open.at, to: from + run.from, bold: open.bold, italic: open.italic });
    const bold = length >= 2;
    const italic = length === 1 || length >= 3;
    const next: { at: number; bold: boolean; italic: boolean } = { at: from + run.to, bold: (open?.bold ?? false) !== bold, italic: (open?.italic ?? false) !== italic };
    open = next.bold || next.italic ? next : null;
  }
  if (open !== null && to - open.at < 400) out.styles.push({ from: open.at, to, bold: open.bold, italic: open.italic });
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const found of text.matchAll(RUN)) {
    const before = text[found.index - 1] ?? '\n';
    const after = text[found.index + found[0].length] ?? '\n';
    if (!isMarkup(found[0], before, after, text, found.index)) continue;
    runs.push({ from: found.index, to: found.index + found[0].length });
  }
  return runs;
}

const WORD = late(() => /[\p{L}\p{M}\p{N}]/u);

function isMarkup(run: string, before: string, after: string, text: string, at: number): boolean {
  const spaced = /\s/u.test(before) && /\s/u.test(after);
  if (run.includes('_')) return /^_+$/u.test(run) && run.length < 4 && !spaced && !(WORD().test(before) && WORD().test(after)) && before !== '_' && after !== '_';
  if (spaced) return run.length >= 2 || !isLineStart(text, at);
  if (before === '(' && after === ')') return false;
  if (run.length === 1 && /\p{N}/u.test(before) && /\p{N}/u.test(after)) return false;
  return true;
}

function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}
