import type { Box, HocrLetter, HocrLine, HocrWord } from './hocr.ts';

/**
 * Marks of footnotes. Tesseract takes small raised figures for other signs (`phá:` for `phá¹`, `thêm!`, `thể?`), but tells where each letter stands;
 * and it reads the numbers before the notes at the page's foot well. So the signs that may be marks are laid beside the notes, in order.
 */

export interface Row {
  readonly line: HocrLine;
  readonly words: readonly HocrWord[];
  /** Of its letters and baseline, when the page lies straight. */
  readonly size: number;
  readonly y: number;
}

export interface Mark {
  /** Letters of the word, half open. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The marks by the words that bear them. `foot`: the first row of the notes, or -1. */
export function marksOf(rows: readonly Row[], foot: number): ReadonlyMap<HocrWord, Mark> {
  const found = rows.slice(0, foot < 0 ? rows.length : foot).flatMap(({ line, words }) => words.flatMap((word) => candidateIn(word, line) ?? []));
  const notes = foot < 0 ? [] : notesIn(rows.slice(foot), found.find(({ read }) => /^\d/u.test(read))?.read ?? '1');
  const marks = new Map<HocrWord, Mark>();
  for (const { word, length, label } of notes) marks.set(word, { from: 0, to: length, label });
  for (const each of found) if (each.isRaised && /^\d/u.test(each.read)) marks.set(each.word, { from: each.from, to: each.to, label: each.read });
  for (const [{ word, from, to }, label] of align(found, notes.map(({ label }) => label))) marks.set(word, { from, to, label });
  return marks;
}

/** The row of the page with which notes begin: below a short rule, or in smaller letters; -1 where none do. */
export function footOf(rows: readonly Row[], rules: readonly Box[], page: Box): number {
  const body = middle(rows.map(({ size }) => size));
  const isShort = ({ left, right, top, bottom }: Box): boolean => bottom - top < 20 && right - left > 0.08 * (page.right - page.left) && right - left < 0.5 * (page.right - page.left);
  const tops = rules.filter(isShort).map(({ top }) => top);
  const isBelow = ({ line, size }: Row): boolean => tops.some((top) => line.top > top - size / 2 && line.top - top < 3 * size);
  return rows.findIndex((row) => row.line.top > 0.3 * (page.bottom - page.top)
    && (row.size < 0.9 * body || isBelow(row)) && (labelOf(row.words) !== null || signOf(row, true) > 0));
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface NoteStart {
  /** The first of the note, and how many of its letters are the label. */
  readonly word: HocrWord;
  readonly length: number;
  readonly label: string;
}

/** The first words of notes: their numbers follow one another. `first`: that of the first, where it cannot be read nor told from the next. */
function notesIn(rows: readonly Row[], first: string): NoteStart[] {
  const notes: NoteStart[] = [];
  for (const [i, row] of rows.entries()) {
    const [word] = row.words;
    const label = labelOf(row.words);
    const last = notes.at(-1);
    const next = last === undefined ? null : String(Number(last.label) + 1);
    const sign = label === null ? signOf(row, i === 0) : 0;
    if (word === undefined) continue;
    if (label !== null && (next === null || label === next)) notes.push({ word, length: label.length, label });
    else if (sign > 0) notes.push({ word, length: sign, label: next ?? before(rows.slice(1)) ?? first });
  }
  return notes;
}

/** The number before that of the next note. */
function before(rows: readonly Row[]): string | null {
  const next = Number(rows.map(({ words }) => labelOf(words)).find((label) => label !== null) ?? 0);
  return next > 1 && next < 100 ? String(next - 1) : null;
}

/** How many letters of a row are a raised sign before a note, or, for the first note, a sign by itself; none where there is no such. */
function signOf({ line, words: [word] }: Row, isFirst: boolean): number {
  const [letter, second] = word?.letters ?? [];
  if (letter === undefined || /^[\p{L}\p{N}]$/u.test(letter.text)) return 0;
  return MISREAD.test(letter.text) && raised(letter, line) || isFirst && second === undefined && SIGN.test(letter.text) ? 1 : 0;
}

/** What no line begins with. */
const SIGN = /^[†‡°!?:;.,'’"”“»›^~´`]$/u;

/** The number before a note. */
function labelOf([first, second]: readonly HocrWord[]): string | null {
  return second === undefined && (first?.text.length ?? 0) < 3 ? null : /^(\d{1,2})(?:$|(?=\p{Lu}\p{L}))/u.exec(first?.text ?? '')?.[1] ?? null;
}

interface Candidate {
  readonly word: HocrWord;
  readonly from: number;
  readonly to: number;
  /** As tesseract has it. */
  readonly read: string;
  readonly isRaised: boolean;
}

const CLOSING = /^[.,;:)…]$/u;
/** What raised figures are taken for. */
const MISREAD = /^[\d!?:;.,'"’‘”“°`lI|¡ÌÍ]$/u;
/** What stands at the end of a word only by mistake. */
const ODD = /^[!?’'"”°]$/u;
const UNIT = /(?:^|[\d/])[kcdm]?m$/u;

/** The sign at the end of a word that may be a mark; signs that close a sentence may follow it. */
function candidateIn(word: HocrWord, line: HocrLine): Candidate | null {
  const { letters } = word;
  for (let at = letters.length - 1; at >= 0 && at > letters.length - 4; at--) {
    const letter = letters[at] as HocrLetter;
    const isRaised = MISREAD.test(letter.text) && raised(letter, line);
    if (isRaised || at > 0 && isOdd(letters, at, line)) return { word, from: firstDigit(letters, at), to: at + 1, read: textOf(letters, firstDigit(letters, at), at + 1), isRaised };
    if (!CLOSING.test(letter.text)) return null;
  }
  return null;
}

/** A figure right behind a word, or a sign that should not be there. A quotation that was opened in the line may be closed. */
function isOdd(letters: readonly HocrLetter[], at: number, line: HocrLine): boolean {
  const { text } = letters[at] as HocrLetter;
  if (/^\d$/u.test(text)) {
    const before = textOf(letters, 0, firstDigit(letters, at));
    return /(?:\p{Ll}\p{Ll}|%|\))$/u.test(before) && !UNIT.test(before);
  }
  return ODD.test(text) && !(/^["”’']$/u.test(text) && line.words.some((word) => /["“‘']/u.test(word.text.slice(0, 2))));
}

function firstDigit(letters: readonly HocrLetter[], at: number): number {
  let from = at;
  while (from > 0 && /^\d$/u.test(letters[at]?.text ?? '') && /^\d$/u.test(letters[from - 1]?.text ?? '') && at - from < 2) from--;
  return from;
}

const textOf = (letters: readonly HocrLetter[], from: number, to: number): string => letters.slice(from, to).map(({ text }) => text).join('');

/** Well above the baseline and not as small as a dot; quotation marks hang higher. In heights of small letters. */
function raised(letter: HocrLetter, { left, bottom, slope, offset, height, below, above }: HocrLine): boolean {
  const unit = Math.max(1, height - below - above);
  const baseline = bottom + offset + slope * ((letter.left + letter.right) / 2 - left);
  const [up, tall] = [(baseline - letter.bottom) / unit, (letter.bottom - letter.top) / unit];
  return up > 0.35 && tall > 0.4 && tall < 1.1 && !(/^['"’‘”“]$/u.test(letter.text) && up > 0.8 && tall < 0.6);
}

/** Candidates to labels, both in order, so that most is explained: a figure only by itself, a raised sign rather than an odd one. */
function align(candidates: readonly Candidate[], labels: readonly string[]): [Candidate, string][] {
  const width = labels.length + 1;
  const best = new Float64Array((candidates.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = candidates.length - 1; i >= 0; i--) {
    for (let j = labels.length - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + worth(candidates[i] as Candidate, labels[j] as string));
    }
  }
  const pairs: [Candidate, string][] = [];
  for (let i = 0, j = 0; i < candidates.length && j < labels.length;) {
    const [candidate, label] = [candidates[i] as Candidate, labels[j] as string];
    const gain = worth(candidate, label);
    if (gain > 0 && at(i, j) === at(i + 1, j + 1) + gain) {
      pairs.push([candidate, label]);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function worth({ read, isRaised }: Candidate, label: string): number {
  if (/^\d/u.test(read)) return read === label ? 6 : 0;
  return isRaised ? 3 : 1;
}
