import type { PageRule, PageText, RecognisedPage } from '../../types.ts';
import type { Box, HocrLetter, HocrLine, HocrPage, HocrWord } from './hocr.ts';
import { footOf, marksOf, type Mark, type Row } from './marks.ts';

/** What tesseract sees, as a page: laid straight, sizes and baselines that wobble made the same, specks left out. */
export function tidyPage(page: HocrPage): RecognisedPage {
  const lines = page.lines.map((line) => ({ line, words: line.words.map(withoutStrays).filter(isText) })).filter(({ words }) => words.length > 0);
  const skew = skewOf(lines.map(({ line }) => line));
  const straight = ({ x, y }: Point): Point => ({ x: x + skew * y, y: y - skew * x });
  const sizes = sameSizes(lines.map(({ line }) => ({ value: sizeOf(line), weight: line.right - line.left })));
  const bases = sameBases(lines.map(({ line }, i) => ({ value: straight(middleOf(line)).y, size: sizes[i] ?? 1 })));
  const rows = lines.map(({ line, words }, i): Row => ({ line, words, size: sizes[i] ?? 1, y: bases[i] ?? 0 }));
  const marks = marksOf(rows, footOf(rows, page.rules, page));
  const texts = rows.flatMap((row) => row.words.flatMap((word, j) => textsOf(word, row, row.words[j + 1], marks.get(word) ?? null, straight)));
  return { method: 'ocr', width: page.right - page.left, height: page.bottom - page.top, texts, rules: page.rules.map((box) => ruleOf(box, straight)) };
}

/** A word, or what stands before, in and behind its mark. */
function textsOf(word: HocrWord, { y, size }: Row, next: Box | undefined, mark: Mark | null, straight: (point: Point) => Point): PageText[] {
  const plain = { y, size, bold: false, italic: false };
  const end = word.left + widthOf(word, next, size);
  const xOf = (x: number): number => straight({ x, y: word.bottom }).x;
  const [from, to] = [word.letters[mark?.from ?? 0], word.letters[(mark?.to ?? 1) - 1]];
  if (mark === null || from === undefined || to === undefined) return [{ ...plain, text: word.text, x: xOf(word.left), width: end - word.left }];
  const part = (letters: readonly HocrLetter[]): string => letters.map(({ text }) => text).join('');
  // Letters' places may lie across one another; their order is certain.
  const left = Math.min(Math.max(from.left, word.left), end);
  const right = Math.min(Math.max(to.right, left), end);
  return [
    { ...plain, text: part(word.letters.slice(0, mark.from)), x: xOf(word.left), width: left - word.left },
    { ...plain, text: mark.label, x: xOf(left), width: right - left, size: size * 0.6, y: y - size * 0.35 },
    { ...plain, text: part(word.letters.slice(mark.to)), x: xOf(right), width: end - right },
  ].filter(({ text }) => text !== '');
}

/** Boxes wobble, but words are words: a space is left between them. */
const widthOf = (word: Box, next: Box | undefined, size: number): number => Math.max(1, Math.min(word.right, (next?.left ?? Infinity) - size / 5) - word.left);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Below it, tesseract does not know what it saw; signs without a letter are then stamps, folds and dust. */
const TRUSTED = 20;

/** Underscores and bars at a word's ends are folds, frames and what is left of dashes; longer rows are blanks to be filled in. */
function withoutStrays(word: HocrWord): HocrWord {
  if (!/^[_|]|[_|]$/u.test(word.text) || /^_{3,}$/u.test(word.text)) return word;
  const isLetter = ({ text }: HocrLetter): boolean => text !== '_' && text !== '|';
  const letters = word.letters.slice(word.letters.findIndex(isLetter), word.letters.findLastIndex(isLetter) + 1);
  return { ...word, letters, text: word.text.replace(/^[_|]{1,100}|[_|]{1,100}$/gu, '') };
}

const isText = ({ text, confidence }: HocrWord): boolean => text !== '' && (confidence >= TRUSTED || /[\p{L}\p{N}]/u.test(text));

/** How far lines fall for each step to the right: that of the middle one, by length. */
function skewOf(lines: readonly HocrLine[]): number {
  const slopes = lines.filter(({ words, angle }) => words.length > 2 && angle === 0).map(({ slope, left, right }) => ({ value: slope, weight: right - left }));
  const skew = median(slopes);
  // Beyond that it is no page that lay crooked.
  return Math.abs(skew) < 0.2 ? skew : 0;
}

function median(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  let half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { value, weight } of sorted) {
    half -= weight;
    if (half <= 0) return value;
  }
  return 0;
}

/** Of the baseline, in the line's middle. */
function middleOf({ left, right, bottom, slope, offset }: HocrLine): Point {
  return { x: (left + right) / 2, y: bottom + offset + slope * (right - left) / 2 };
}

/** Small letters are what tesseract measures well; where there are none, what it takes for them are capitals. */
function sizeOf({ height, below, above, words }: HocrLine): number {
  const small = Math.max(1, height - below - above);
  return words.some(({ text }) => /\p{Ll}/u.test(text)) ? 2 * small : 1.5 * small;
}

/** Sizes within a sixth of one another are one: that which most of the page has first. */
function sameSizes(sizes: readonly { readonly value: number; readonly weight: number }[]): number[] {
  const result = sizes.map(({ value }) => value);
  let open = sizes.map((size, i) => ({ ...size, i }));
  while (open.length > 0) {
    const main = median(open);
    const near = open.filter(({ value }) => Math.abs(value - main) <= main / 6);
    for (const { i } of near) result[i] = main;
    // The median is one of them, so that each turn leaves fewer.
    open = open.filter(({ value }) => Math.abs(value - main) > main / 6);
  }
  return result;
}

/** Baselines a fifth of a letter apart are those of one row. */
function sameBases(bases: readonly { readonly value: number; readonly size: number }[]): number[] {
  const result = bases.map(({ value }) => value);
  const sorted = bases.map((base, i) => ({ ...base, i })).sort((a, b) => a.value - b.value);
  let row: { readonly value: number; readonly size: number } | null = null;
  for (const base of sorted) {
    if (row === null || base.value - row.value > row.size / 5) row = base;
    result[base.i] = row.value;
  }
  return result;
}

/** Tesseract gives the box around a line that is drawn. */
function ruleOf({ left, top, right, bottom }: Box, straight: (point: Point) => Point): PageRule {
  const middle = straight({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const isLevel = right - left >= bottom - top;
  const half = (isLevel ? right - left : bottom - top) / 2;
  return isLevel
    ? { x1: middle.x - half, y1: middle.y, x2: middle.x + half, y2: middle.y }
    : { x1: middle.x, y1: middle.y - half, x2: middle.x, y2: middle.y + half };
}
