import { CALLED_SLIPS, SPEAKS_OF_SLIPS, SPEAKS_OF_WORDS } from '../../lexicon/slips.ts';
import { isOneOfAt, isSpace } from '../../text/characters.ts';
import { kept } from '../../text/kept.ts';
import { late } from '../../text/late.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Edit, Source } from '../../types.ts';

/** What of a source has to stay as it is: code, comments, addresses, names of files; and words that are only spoken of. */

interface Range { readonly start: number; readonly end: number }

/** In source offsets. Looked for when a slip is found: most documents never ask. */
export interface Verbatim {
  /** Nothing is told there: `code`, ``` fences, comments, addresses, `KH_Phân_đấu`. */
  readonly isCode: (start: number, end: number) => boolean;
  /** Whether an edit may be done: not in code, nor in names of files (`Phân đấu.docx`). */
  readonly allows: (edit: Edit) => boolean;
}

const made = kept<Source, Verbatim>();

export function verbatimOf(source: Source): Verbatim {
  const known = made.get(source);
  if (known !== undefined) return known;
  const { text, format } = source;
  const code = merged([...fences(text, format === 'markdown'), ...comments(text, format === 'markdown'), ...codeSpans(text), ...matches(text), ...tokens(text)]);
  const names = merged(fileNames(text));
  const verbatim: Verbatim = {
    isCode: (start, end) => touches(code, start, end),
    allows: ({ start, end }) => !touches(code, start, end) && !touches(names, start, end),
  };
  made.set(source, verbatim);
  return verbatim;
}

/** In order, those that overlap as one. */
function merged(ranges: Range[]): readonly Range[] {
  ranges.sort((a, b) => a.start - b.start);
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = all[all.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

function touches(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= start) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && (ranges[low] as Range).start < end;
}

/** A line of three and more ticks or tildes; also in a list or a quotation. */
const FENCE = /^[ \t>]{0,20}(?:[-*+] )?(`{3,}|~{3,})([^\n\r]*)/gm;

/** One that is not closed goes to the end of Markdown; elsewhere it is none. */
function fences(text: string, isMarkdown: boolean): Range[] {
  const ranges: Range[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return ranges;
  let open: { readonly start: number; readonly sign: string } | null = null;
  for (const { 0: line, 1: sign = '', 2: rest = '', index } of text.matchAll(FENCE)) {
    if (open === null) {
      if (!rest.includes('`')) open = { start: index, sign };
    } else if (sign.startsWith(open.sign) && rest.trim() === '') {
      ranges.push({ start: open.start, end: index + line.length });
      open = null;
    }
  }
  if (open !== null && isMarkdown) ranges.push({ start: open.start, end: text.length });
  return ranges;
}

function comments(text: string, isMarkdown: boolean): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0 && !isMarkdown) break;
    const end = close < 0 ? text.length : close + 3;
    ranges.push({ start, end });
    start = text.indexOf('<!--', end);
  }
  return ranges;
}

/** So many runs of ticks are looked at for the one that closes a span, and so far. */
const [NEAR, FAR] = [20, 2_000];

function codeSpans(text: string): Range[] {
  const ranges: Range[] = [];
  if (!text.includes('`')) return ranges;
  const runs = Array.from(text.matchAll(/`+/g), ({ 0: run, index }) => ({ start: index, end: index + run.length }));
  for (let i = 0; i < runs.length; i++) {
    const { start, end } = runs[i] as Range;
    for (let j = i + 1; j < runs.length && j - i <= NEAR; j++) {
      const close = runs[j] as Range;
      if (close.start - end > FAR || /\n\s*\n/.test(text.slice(end, close.start))) break;
      if (close.end - close.start !== end - start) continue;
      ranges.push({ start, end: close.end });
      i = j;
      break;
    }
  }
  return ranges;
}

const TAG = /<\/?[a-z][a-z\d-]{0,20}(?:\s[^<>]{0,500})?>/gi;
const TARGET = /\]\([^()\n\r]*(?:\([^()\n\r]*\)[^()\n\r]*)*\)/g;
const DEFINITION = /^ {0,3}\[(?!\^)[^\]\n\r]{1,200}\]:[^\n\r]*/gm;
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|file:\/\/|mailto:|www\.)[^\s<>"“”]+/gi;

/** With a sign that each must have: looking for it costs next to nothing. */
const MARKUP = [[TAG, ['<']], [TARGET, ['](']], [DEFINITION, [']:']], [ADDRESS, ['://', 'www.', 'mailto:', 'WWW.', 'MAILTO:']]] as const;

/** `<a href="…">`, `](…)`, `[a]: …`, `https://…` */
const matches = (text: string): Range[] => MARKUP.filter(([, signs]) => signs.some((sign) => text.includes(sign)))
  .flatMap(([pattern]) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length })));

/** What white space does not part and a sign joins: `KH_Phân_đấu`, `a@b.vn`, `D:\\KH\\Phân`. */
const JOINT = late(() => /[\p{L}\p{M}\p{N}](?:\\?_|@|\\)[\p{L}\p{N}]|[A-Za-z]:\\/gu);
const LONGEST = 200;

function tokens(text: string): Range[] {
  const ranges: Range[] = [];
  // `____` in a letterhead joins nothing.
  if (!/[^\s_@\\][_@\\]{1,2}[^\s_@\\]|:\\/.test(text)) return ranges;
  const joint = JOINT();
  joint.lastIndex = 0;
  for (let found = joint.exec(text); found !== null; found = joint.exec(text)) {
    let start = found.index;
    while (start > 0 && found.index - start < LONGEST && !endsToken(text, start - 1)) start--;
    let end = found.index + found[0].length;
    while (end < text.length && end - found.index < LONGEST && !endsToken(text, end)) end++;
    ranges.push({ start, end });
    joint.lastIndex = end;
  }
  return ranges;
}

const endsToken = (text: string, at: number): boolean => isSpace(text.charCodeAt(at)) || isOneOfAt(text, at, '"“”<>()|\n\r\t');

const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|od[tsp]|rtf|txt|csv|zip|rar|7z|jpe?g|png|gif|html?|md|json|ya?ml|mp[34])(?![a-z\d])/gi;
const LONGEST_NAME = 100;

/** `Phân đấu năm 2031.docx`: nobody knows where the name begins, so all that could belong to it. */
function fileNames(text: string): Range[] {
  return Array.from(text.matchAll(FILE), ({ 0: ending, index }) => {
    let start = index;
    while (start > 0 && index - start < LONGEST_NAME && !isOneOfAt(text, start - 1, '"“”<>()[]|;:,\n\r')) start--;
    return { start, end: index + ending.length };
  });
}

const ofSlips = new Phrases(SPEAKS_OF_SLIPS);
const ofWords = new Phrases(SPEAKS_OF_WORDS);
const called = new Phrases(CALLED_SLIPS);
const [OPENING, CLOSING] = ['“"‘\'«”', '”"’\'»“'];
const BEFORE = 60;

/** Whether the text speaks of a slip instead of making it, by reading offsets: `viết nhầm “Phân đấu” thành “Phấn đấu”`, `Phân đấu → Phấn đấu`. */
export function isSpokenOf(text: string, start: number, end: number, meant: string): boolean {
  if (/^ ?(?:→|[-=]>)/.test(text.slice(end, end + 4))) return true;
  const from = Math.max(0, start - BEFORE);
  const sentence = Math.max(from, lastOf(text, start, '.;!?') + 1);
  if (ofSlips.find(text, sentence, start) !== null) return true;
  const quote = isOneOfAt(text, start - 1, OPENING) ? start - 1 : -1;
  if (quote < 0) return false;
  const near = text.slice(Math.max(0, start - BEFORE), end + BEFORE).toLowerCase();
  return near.includes(meant.toLowerCase()) || ofWords.before(text, text.charCodeAt(quote - 1) === 32 ? quote - 1 : quote) >= 0
    || (isOneOfAt(text, end, CLOSING) && called.at(text, text.charCodeAt(end + 1) === 32 ? end + 2 : end + 1) >= 0);
}

function lastOf(text: string, end: number, signs: string): number {
  for (let at = end - 1; at >= 0 && end - at <= BEFORE; at--) if (isOneOfAt(text, at, signs)) return at;
  return -1;
}
