import { isAt, isOneOfAt } from './characters.ts';
/** Trimming without a regular expression: `[.,\s]+$` walks a long run of dots once for every dot in it. */

export function trimStart(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && isOneOf(text, start, marks)) start++;
  return start === 0 ? text : text.slice(start);
}

export function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(text, end - 1, marks)) end--;
  return end === text.length ? text : text.slice(0, end);
}

const isOneOf = (text: string, at: number, marks: string): boolean => isAt(text, at, ' ') || isOneOfAt(text, at, marks);
