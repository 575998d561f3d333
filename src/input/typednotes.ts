import { gluedNotes } from './glued.ts';
import { kindOf, Lines } from './lines.ts';
import type { MarkAt, Segment } from './markup.ts';

/** A laid line: what of it a typed note may change. */
interface Laid {
  readonly segments: Segment[];
  readonly marks: MarkAt[];
}

/**
 * Notes that were typed, or pasted from a page, into a document that has none of its own: a number glued to a word, and the note's paragraph
 * further down. `lines` in order; those that belong to a note above are left out of the result.
 */
export function withTypedNotes<Line extends Laid>(text: string, lines: readonly Line[]): readonly Line[] {
  const rows = new Lines(text);
  const kinds = Array.from({ length: rows.count }, (_, row) => kindOf(rows, row, false));
  const { marks, notes } = gluedNotes(rows, kinds);
  if (marks.length === 0) return lines;
  let next = 0;
  for (const line of lines) {
    const end = line.segments[line.segments.length - 1]?.to ?? 0;
    for (; next < marks.length && (marks[next] as MarkAt).from < end; next++) line.marks.push(marks[next] as MarkAt);
  }
  for (const { label, from, first, last } of notes) {
    const to = rows.to(last);
    for (const line of lines) {
      const [segment] = line.segments;
      if (segment === undefined || segment.from < rows.from(first) || segment.from >= to || line.segments.length > 1) continue;
      line.segments[0] = { from: Math.max(segment.from, from), to: segment.to, kind: 'note', heading: null, label };
    }
  }
  return lines.filter(({ segments }) => segments.every((segment) => segment.from <= segment.to));
}
