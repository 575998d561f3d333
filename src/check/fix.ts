import type { Edit } from '../types.ts';

const NUMBER = /\p{N}/u;

/**
 * The text with the edits made, given in offsets of that text, in any order. Of two that overlap the first given is made; one that would take
 * out or put in a digit, or lies outside the text, never is: numbers are a person's to mend.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: put } of chosen(text, edits)) {
    parts.push(text.slice(done, start), put);
    done = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}

/** The edits that are made, in order. */
function chosen(text: string, edits: readonly Edit[]): Edit[] {
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .filter(({ edit: { start, end, text: put } }) => start >= 0 && start <= end && end <= text.length && !NUMBER.test(put) && !NUMBER.test(text.slice(start, end)))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order);
  const made: { edit: Edit; order: number }[] = [];
  for (const one of sorted) {
    // It may overlap several that are shorter; it gives way to all, or takes the place of all.
    let from = made.length;
    while (from > 0 && overlap((made[from - 1] as { edit: Edit }).edit, one.edit)) from--;
    const others = made.slice(from);
    if (others.some(({ order }) => order < one.order)) continue;
    made.length = from;
    made.push(one);
  }
  return made.map(({ edit }) => edit);
}

/** Two at one place without length overlap as well: which would come first is nobody's to say. */
const overlap = (a: Edit, b: Edit): boolean => b.start < a.end || (a.start === b.start && a.end === b.end);
