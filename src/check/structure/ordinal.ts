import { LETTERS, OPTIONAL_LETTERS, ORDINALS } from '../../lexicon/numbering.ts';
import type { Numbered } from '../../types.ts';

const ROMAN: readonly (readonly [string, number])[] = [['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];

function roman(value: number): string {
  let [text, rest] = ['', value];
  for (const [digits, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += digits;
  }
  return text;
}

/** Another value printed as a number is: `2.3` → `2.4`, `III` → `IV`, `PHẦN THỨ HAI` → `PHẦN THỨ BA`. */
export function numberLike({ number, style }: Pick<Numbered, 'number' | 'style'>, value: number): string {
  const cut = Math.max(number.lastIndexOf(' '), number.lastIndexOf('.')) + 1;
  const [head, tail] = [number.slice(0, cut), number.slice(cut)];
  return head + (/^\d+$/.test(tail) ? String(value) : tailLike(tail, style, value));
}

function tailLike(tail: string, style: string, value: number): string {
  const isSmall = tail === tail.toLowerCase();
  const letter = style === 'alpha' || style === 'upper' || style === 'paren' ? LETTERS[value - 1] : undefined;
  const word = ORDINALS.some((words) => words.includes(tail.toLowerCase())) ? ORDINALS[value]?.[0] : undefined;
  const text = letter ?? word ?? roman(value);
  return isSmall ? text.toLowerCase() : tail === tail.toUpperCase() || word === undefined ? text.toUpperCase() : text;
}

/** How many numbers are left out between another value and this one: `d) … e)` leaves out none, lists may go without đ. */
export function leftOut({ style, value }: Pick<Numbered, 'style' | 'value'>, from: number): number {
  const between = Math.max(0, value - from - 1);
  if (style !== 'alpha' && style !== 'upper' && style !== 'paren') return between;
  return LETTERS.slice(from, from + between).filter((letter) => !OPTIONAL_LETTERS.includes(letter)).length;
}
