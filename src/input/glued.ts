import { isDigit, isLetterAt, isMarkAt, isNumberAt, isSpace } from '../text/characters.ts';
import { late } from '../text/late.ts';
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
const MAY_HOLD = late(() => /[\p{L}\p{M}”"’)][.,;:]?\d/u);
/** The word before a mark has so many letters, each with so many marks of its own (decomposed). */
const [FEWEST, MOST, MARKS] = [2, 12, 4];
const STOPS = '.,:;';
const CLOSERS = '”"’)»';
const CLOSES = '.,;:)”"’';
const ROMAN = /^[IVX]{1,6}$/u;
const UNIT = /^(?:km|cm|dm|mm|hm|dam)$/iu;
const NUMBERED_NOTE = late(() => /^\s*(\d{1,3})\s+(?=["“(]?\p{Lu})/u);
/** So many lines below its mark a note is looked for. */
const REACH = 120;
/** So many marks in a row are certain even where no note kept its number. */
const CERTAIN = 4;

export function gluedNotes(lines: Lines, kinds: readonly LineKind[]): Glued {
  const hits = hitsIn(lines, kinds);
  const rising = withYears(lines, risingRow(lines, hits));
  if (rising.length === 0) return NONE;
  const row = withStrays(rising, hits);
  const notes = notesFor(lines, kinds, row);
  if (notes.length * 2 < row.length && row.length < CERTAIN) return NONE;
  if (notes.length === 0 && row.length < CERTAIN) return NONE;
  const labels = new Set(notes.map(({ label }) => label));
  // A stray number is a mark where it has a note.
  const marks = row.filter((hit) => rising.includes(hit) || labels.has(String(hit.value)));
  return { marks: marks.map(({ from, to, value }) => ({ from, to, label: String(value) })), notes };
}

function hitsIn(lines: Lines, kinds: readonly LineKind[]): Hit[] {
  const hits: Hit[] = [];
  const { source, digits } = lines;
  for (let i = 0, line = 0; i < digits.length; i++) {
    const to = digits[i] as number;
    while (lines.from(line + 1) < to) line++;
    let from = to - 1;
    while (from > 0 && isDigit(source.charCodeAt(from - 1))) from--;
    if (kinds[line] !== 'text' || to - from > 3 || source.charCodeAt(from) === ZERO) continue;
    if (standsGlued(source, lines.from(line), from) && closes(source, to, lines.to(line))) hits.push({ line, from, to, value: Number(source.slice(from, to)) });
  }
  return hits;
}

const ZERO = 48;

/** Behind a word, or a closing sign or a stop behind one? No code, no unit. */
function standsGlued(source: string, lineFrom: number, at: number): boolean {
  let to = at;
  if (to > lineFrom && STOPS.includes(source.charAt(to - 1))) to--;
  if (to === lineFrom || source.charCodeAt(to - 1) < QUOTE) return false;
  const stop = to;
  while (to > lineFrom && stop - to < 2 && CLOSERS.includes(source.charAt(to - 1))) to--;
  const from = wordStart(source, lineFrom, to);
  if (from < 0) return false;
  const word = source.slice(from, to);
  if ((word === word.toUpperCase() && !ROMAN.test(word)) || UNIT.test(word)) return false;
  return stop === to || source.charAt(stop - 1) !== '»' || MAY_HOLD().test(source.slice(lineFrom, at + 1));
}

const QUOTE = 34;

/** Where the word that ends here begins; -1 where none does. */
function wordStart(source: string, lineFrom: number, to: number): number {
  let from = to;
  let letters = 0;
  let marks = 0;
  while (from > lineFrom) {
    const at = from - unitsBefore(source, from);
    if (isLetterAt(source, at)) {
      letters++;
      marks = 0;
    } else if (!isMarkAt(source, at) || ++marks > MARKS) break;
    from = at;
    if (letters > MOST) return -1;
  }
  if (letters < FEWEST && (letters === 0 || !'IVX'.includes(source.slice(from, to)))) return -1;
  if (marks > 0 || from === lineFrom) return marks > 0 ? -1 : from;
  return '/.-'.includes(source.charAt(from - 1)) || isNumberAt(source, from - unitsBefore(source, from)) ? -1 : from;
}

function unitsBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code < 0xe000 && at > 1 && text.codePointAt(at - 2) !== text.charCodeAt(at - 2) ? 2 : 1;
}

/** Nothing but closing signs before the next blank. */
function closes(source: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && at - from < CLOSING_REACH && CLOSES.includes(source.charAt(at))) at++;
  return at === to || at - from === CLOSING_REACH || isSpace(source.charCodeAt(at));
}

/** So many closing signs are looked at. */
const CLOSING_REACH = 64;

/** 1, 2, 3 …; a mark or two may have been missed on the way, and one that was lost has its note. */
function risingRow(lines: Lines, hits: readonly Hit[]): Hit[] {
  const row: Hit[] = [];
  let expected = 1;
  for (const hit of hits) {
    if (hit.value < expected) continue;
    const skips = row.length >= 2 ? 2 : row.length === 1 && hit.value === expected + 1 && hasNote(lines, (row[0] as Hit).line, expected) ? 1 : 0;
    if (hit.value > expected + skips) continue;
    row.push(hit);
    expected = hit.value + 1;
  }
  return row;
}

/** A mark out of its place: the number that the row leaves out stands elsewhere. In the order of the text. */
function withStrays(row: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const known = new Set(row.map(({ value }) => value));
  const last = row.at(-1)?.value ?? 0;
  if (last === known.size) return [...row];
  const strays = new Map<number, Hit>();
  for (const hit of hits) if (hit.value < last && !known.has(hit.value) && !strays.has(hit.value)) strays.set(hit.value, hit);
  return [...row, ...strays.values()].sort((a, b) => a.from - b.from);
}

/** A line below that opens like the note of this number. */
function hasNote(lines: Lines, from: number, value: number): boolean {
  for (let line = from + 1; line < Math.min(lines.count, from + REACH); line++) if (noteNumber(lines.text(line)) === value) return true;
  return false;
}

/** The number that a note opens with; 0 where the line opens otherwise. */
const noteNumber = (text: string): number => Number(NUMBERED_NOTE().exec(text)?.[1] ?? 0);

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
    // Behind the note before it; but notes may stand out of order.
    const start = noteStart(lines, kinds, hit, Math.max(after, hit.line + 1)) ?? noteStart(lines, kinds, hit, hit.line + 1);
    if (start === null) continue;
    starts.push({ label: String(hit.value), ...start });
    after = Math.max(after, start.line + 1);
  }
  starts.sort((a, b) => a.line - b.line);
  return starts.flatMap((start, i) => {
    const limit = starts[i + 1]?.line ?? lines.count;
    return parted(lines, { label: start.label, first: start.line, last: lastLine(lines, kinds, start, limit), from: start.from });
  });
}

/** A note whose mark was lost stands below the one before it: `1 Năm 2023 …⏎2 Riêng …`. */
function parted(lines: Lines, note: NoteLines): NoteLines[] {
  for (let line = note.first + 1; line <= note.last; line++) {
    const text = lines.text(line);
    if (noteNumber(text) !== Number(note.label) + 1 || !ENDED.test(lines.text(line - 1))) continue;
    const from = lines.from(line) + (NUMBERED_NOTE().exec(text)?.[0].length ?? 0);
    return [{ ...note, last: line - 1 }, ...parted(lines, { label: String(noteNumber(text)), first: line, last: note.last, from })];
  }
  return [note];
}

const ENDED = /[.;!?…]["”)]?\s*$/u;

function noteStart(lines: Lines, kinds: readonly LineKind[], hit: Hit, from: number): { line: number; from: number } | null {
  for (let line = from; line < Math.min(lines.count, hit.line + REACH); line++) {
    const text = lines.text(line);
    if (kinds[line] === 'text') {
      const found = NUMBERED_NOTE().exec(text);
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
    const ended = ENDED.test(lines.text(line));
    if (next.startsWith('\f') || (ended && /^\s*\p{Ll}/u.test(next))) break;
    line++;
  }
  return line;
}
