import type { Outline, Problem, Rule } from '../../types.ts';

/**
 * Notes and marks that are not as many, where no number tells which is missing: in a document whose notes begin with 1 again, and in one whose
 * marks a converter has lost, leaving sentences broken. What the number tells is said by `footnote/orphan-note` and `footnote/missing-note`.
 */
export const count: Rule = {
  name: 'footnote/count',
  severity: 'warning',
  check: ({ outline }) => [...ofLost(outline), ...ofOneNumber(outline)],
};

/**
 * Sentences broken as a lost mark breaks them are not as many as the notes. Marks at a sentence's end break none: where many notes have no
 * broken sentence, nothing can be said.
 */
function ofLost({ notes, breaks }: Outline): Problem[] {
  const lost = notes.filter((note) => note.lost);
  const missing = lost.length - breaks.length;
  if (lost.length === 0 || breaks.length < 2 || missing === 0 || missing > breaks.length / 3) return [];
  const places = missing > 0 ? lost : breaks;
  const odd = places.at(-1);
  return odd === undefined ? [] : [{
    start: odd.start, end: odd.end,
    message: {
      vi: `có ${lost.length} chú thích mất dấu nhưng có ${breaks.length} câu bị ngắt ở chỗ dấu chú thích; cần số lượng bằng nhau`,
      en: `unexpected ${lost.length} notes without marks for ${breaks.length} sentences broken where a mark was, expected as many`,
    },
    related: places.slice(0, -1).slice(0, MOST_PLACES).map(({ start, end }) => ({ start, end, message: missing > 0 ? NOTE : BREAK })),
  }];
}

const NOTE = { vi: 'chú thích', en: 'a note' };
const BREAK = { vi: 'câu bị ngắt', en: 'a broken sentence' };

function ofOneNumber({ notes, marks }: Outline): Problem[] {
  if (marks.length === 0 || notes.length < 2) return [];
  const notesBy = groupBy(notes);
  if (![...notesBy.values()].some((same) => same.length > 1)) return [];
  const orphans = new Set(notes.filter(({ reference }) => reference === null).map(({ label }) => label));
  const problems: Problem[] = [];
  for (const [label, marked] of groupBy(marks)) {
    const same = notesBy.get(label) ?? [];
    const last = marked.at(-1);
    if (last === undefined || same.length === 0 || marked.length === same.length || orphans.has(label)) continue;
    problems.push({
      start: last.start, end: last.end,
      message: {
        vi: `có ${marked.length} dấu chú thích ${label} nhưng có ${same.length} chú thích ${label}; cần số lượng bằng nhau`,
        en: `unexpected ${marked.length} marks ${label} for ${same.length} notes ${label}, expected as many`,
      },
      related: same.slice(0, MOST_PLACES).map(({ start, end }) => ({ start, end, message: NOTE })),
    });
  }
  return problems;
}

const MOST_PLACES = 10;

function groupBy<Labelled extends { readonly label: string }>(list: readonly Labelled[]): Map<string, Labelled[]> {
  const groups = new Map<string, Labelled[]>();
  for (const one of list) {
    const others = groups.get(one.label);
    if (others === undefined) groups.set(one.label, [one]);
    else others.push(one);
  }
  return groups;
}
