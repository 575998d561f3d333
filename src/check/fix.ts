import type { Edit } from '../types.ts';

/** A text with its edits done, first come first served where they overlap. No edit that takes out or puts in a digit is done, nor one outside the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length || /\p{N}/u.test(edit.text + text.slice(edit.start, edit.end))) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}
