import type { Edit } from '../types.ts';
import { isDecomposed } from './text/forms.ts';

/** A text after some edits, and how many of them were done. */
export interface Mended {
  readonly text: string;
  readonly done: number;
}

/**
 * A text with its edits done, first come first served where they overlap. No edit that takes out or puts in a digit is done, nor one outside the text.
 * Where the text writes its letters and their marks apart, so do the edits.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Mended {
  const pieces: string[] = [];
  const isApart = edits.length > 0 && isDecomposed(text);
  let at = 0;
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length || /\p{N}/u.test(edit.text + text.slice(edit.start, edit.end))) continue;
    pieces.push(text.slice(at, edit.start), isApart ? edit.text.normalize('NFD') : edit.text);
    at = edit.end;
    done++;
  }
  return { text: pieces.join('') + text.slice(at), done };
}
