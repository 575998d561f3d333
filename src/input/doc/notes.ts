import { numeral } from '../numerals.ts';
import type { Labels } from '../runs.ts';
import type { Data } from './data.ts';

/** Where notes are called and where their texts stand ([MS-DOC] 2.8.16 to 2.8.21). */

export type Marks = readonly { readonly at: number; readonly label: string; /** What stands before the note's own words; empty where Word sets the number. */ readonly printed: string }[];

export const footnoteLabels = (table: Data, text: string, labels: Labels): Marks => marksOf(table, text, labels, String);
export const endnoteLabels = (table: Data, text: string, labels: Labels): Marks => marksOf(table, text, labels, (number) => numeral(number, 'lowerRoman'));

function marksOf(table: Data, text: string, labels: Labels, numbered: (number: number) => string): Marks {
  const count = Math.max(0, Math.floor((table.length - 4) / 6));
  let number = 0;
  return Array.from({ length: count }, (_, i) => {
    const at = table.u32(i * 4);
    const isNumbered = table.u16((count + 1) * 4 + i * 2) !== 0;
    const own = isNumbered ? '' : text.charAt(at);
    if (isNumbered) number++;
    return { at, label: labels.free(isNumbered || own === '' || own < ' ' ? numbered(isNumbered ? number : i + 1) : own), printed: own < ' ' ? '' : own };
  });
}

/** Of each note, behind the beginning of their story. */
export function textsOf(table: Data, story: number): (readonly [number, number])[] {
  const count = Math.max(0, Math.floor(table.length / 4) - 2);
  return Array.from({ length: count }, (_, i) => [story + table.u32(i * 4), story + Math.max(table.u32(i * 4), table.u32(i * 4 + 4))] as const);
}
