import type { LineKind, Lines } from './lines.ts';
import type { MarkAt } from './markup.ts';

/**
 * Footnote marks that text from a PDF has glued to the word before (`hội nhập quốc tế3.`), and their notes at the page's foot, the
 * number before the note's words or alone on the line above. A mark counts only in a row that rises from 1.
 */
export interface Glued {
  readonly marks: readonly MarkAt[];
  readonly notes: readonly NoteLines[];
}

export interface NoteLines {
  readonly label: string;
  readonly first: number;
  readonly last: number;
  /** Source offset where the note's words begin. */
  readonly from: number;
}

interface Hit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const NONE: Glued = { marks: [], notes: [] };
const MAY_HOLD = /[\p{L}\p{M}”"’)][.,;:]?\d/u;
/** The word before a mark; its letters may be decomposed. */
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}/.-])((?:\p{L}\p{M}{0,4}){2,12}|[IVX])[”"’)»]{0,2}[.,;:]?$/u;
/** So far back that word reaches. */
const WORD_REACH = 64;
const DIGITS = /\d+/g;
const CLOSES = /^[.,;:)”"’]*(?:\s|$)/u;
const ROMAN = /^[IVX]{1,6}$/u;
const UNIT = /^(?:km|cm|dm|mm|hm|dam)$/iu;
const NUMBERED_NOTE = /^\s*(\d{1,3})\s+(?=["“(]?\p{Lu})/u;
/** So many lines below its mark a note is looked for. */
const REACH = 120;
/** So many marks in a row are certain even where no note kept its number. */
const CERTAIN = 4;

export function gluedNotes(lines: Lines, kinds: readonly LineKind[]): Glued {
  const row = withYears(lines, risingRow(hitsIn(lines, kinds)));
  if (row.length === 0) return NONE;
  const notes = notesFor(lines, kinds, row);
  if (notes.length * 2 < row.length && row.length < CERTAIN) return NONE;
  if (notes.length === 0 && row.length < CERTAIN) return NONE;
  return { marks: row.map(({ from, to, value }) => ({ from, to, label: String(value) })), notes };
}

function hitsIn(lines: Lines, kinds: readonly LineKind[]): Hit[] {
  const hits: Hit[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] !== 'text') continue;
    if (!lines.hasDigit(line)) continue;
    const text = lines.text(line);
    DIGITS.lastIndex = 0;
    for (let found = DIGITS.exec(text); found !== null; found = DIGITS.exec(text)) {
      const [digits] = found;
      if (!standsGlued(text, found.index) || digits.length > 3 || !CLOSES.test(text.slice(DIGITS.lastIndex, DIGITS.lastIndex + 64))) continue;
      const word = WORD_BEFORE.exec(text.slice(Math.max(0, found.index - WORD_REACH), found.index))?.[1];
      if (word === undefined || !MAY_HOLD.test(text)) continue;
      const isCode = (word === word.toUpperCase() && !ROMAN.test(word)) || UNIT.test(word);
      if (isCode || digits.startsWith('0')) continue;
      const from = lines.from(line) + found.index;
      hits.push({ line, from, to: from + digits.length, value: Number(digits) });
    }
  }
  return hits;
}

/** Behind a letter or a closing sign, or a stop behind these? */
function standsGlued(text: string, at: number): boolean {
  let before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (at > 1 && (before === 46 || before === 44 || before === 58 || before === 59)) before = text.charCodeAt(at - 2);
  return before >= 65 || before === 34 || before === 41;
}

/** 1, 2, 3 …; a mark or two may have been missed on the way. */
function risingRow(hits: readonly Hit[]): Hit[] {
  const row: Hit[] = [];
  let expected = 1;
  for (const hit of hits) {
    const skips = row.length >= 2 ? 2 : 0;
    if (hit.value < expected || hit.value > expected + skips) continue;
    row.push(hit);
    expected = hit.value + 1;
  }
  return row;
}

/** A mark that the row lacks may hang on a year (`năm 20304`). */
function withYears(lines: Lines, row: readonly Hit[]): Hit[] {
  const full: Hit[] = [];
  for (const hit of row) {
    const last = full.at(-1);
    for (let value = (last?.value ?? 0) + 1; last !== undefined && value < hit.value; value++) {
      const found = onYear(lines, last.line, hit.line, value);
      if (found !== null) full.push(found);
    }
    full.push(hit);
  }
  return full;
}

function onYear(lines: Lines, first: number, last: number, value: number): Hit | null {
  const year = new RegExp(`(?<!\\d)(?:19|20)\\d{2}(${value})(?![\\d.,/]\\d|\\d)`, 'u');
  for (let line = first; line <= Math.min(last, first + REACH); line++) {
    const found = year.exec(lines.text(line));
    if (found === null) continue;
    const to = lines.from(line) + found.index + found[0].length;
    return { line, from: to - String(value).length, to, value };
  }
  return null;
}

function notesFor(lines: Lines, kinds: readonly LineKind[], row: readonly Hit[]): NoteLines[] {
  const starts: { label: string; line: number; from: number }[] = [];
  let after = 0;
  for (const hit of row) {
    const start = noteStart(lines, kinds, hit, Math.max(after, hit.line + 1));
    if (start === null) continue;
    starts.push({ label: String(hit.value), ...start });
    after = start.line + 1;
  }
  return starts.map((start, i) => {
    const limit = starts[i + 1]?.line ?? lines.count;
    return { label: start.label, first: start.line, last: lastLine(lines, kinds, start, limit), from: start.from };
  });
}

function noteStart(lines: Lines, kinds: readonly LineKind[], hit: Hit, from: number): { line: number; from: number } | null {
  for (let line = from; line < Math.min(lines.count, hit.line + REACH); line++) {
    const text = lines.text(line);
    if (kinds[line] === 'text') {
      const found = NUMBERED_NOTE.exec(text);
      if (found !== null && Number(found[1]) === hit.value) return { line, from: lines.from(line) + found[0].length };
    } else if (kinds[line] === 'number' && Number(text.trim()) === hit.value) {
      const next = lines.text(line + 1);
      if (kinds[line + 1] === 'text' && /^\s*["“(]?\p{Lu}/u.test(next)) return { line, from: lines.from(line + 1) };
    }
  }
  return null;
}

/** A note ends at the next, at a blank line, at the page's end, or where the running sentence goes on. */
function lastLine(lines: Lines, kinds: readonly LineKind[], start: { line: number; from: number }, limit: number): number {
  let line = start.line;
  while (lines.to(line) < start.from) line++;
  while (line + 1 < limit && kinds[line + 1] === 'text') {
    const next = lines.text(line + 1);
    const ended = /[.;!?…]["”)]?\s*$/u.test(lines.text(line));
    if (next.startsWith('\f') || (ended && /^\s*\p{Ll}/u.test(next))) break;
    line++;
  }
  return line;
}
