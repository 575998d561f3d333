import type { Problem, Rule } from '../../types.ts';

/**
 * Notes and marks with one number that are not as many, in a document whose notes begin with 1 again: the number alone does not tell which
 * is missing. What the number tells is said by `footnote/orphan-note` and `footnote/missing-note`.
 */
export const count: Rule = {
  name: 'footnote/count',
  severity: 'warning',
  check: ({ outline: { notes, marks } }) => {
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
        related: same.slice(0, MOST_PLACES).map(({ start, end }) => ({ start, end, message: { vi: 'chú thích', en: 'a note' } })),
      });
    }
    return problems;
  },
};

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
