import type { Problem, Rule, Words } from '../../types.ts';

/**
 * A note, or else a mark, whose number is not above the one before it; stars count by how many they are. Numbers may begin anew with 1, as they
 * do at the foot of each page; the same mark may come again for the same note.
 */
export const order: Rule = {
  name: 'footnote/order',
  severity: 'warning',
  check: ({ outline: { notes } }) => {
    const byPlace = [...notes].sort((a, b) => a.start - b.start);
    const wrong = outOfOrder(byPlace, noteWords);
    if (wrong.length > 0) return wrong;
    const marks = notes.flatMap(({ label, reference }) => (reference === null ? [] : [{ label, start: reference.start, end: reference.end }]));
    return outOfOrder(marks.sort((a, b) => a.start - b.start), markWords);
  },
};

interface Labelled {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

type Say = (label: string, before: string) => Words;

const noteWords: Say = (label, before) => ({
  vi: `chú thích ${label} đứng sau chú thích ${before}; cần theo thứ tự tăng dần`,
  en: `unexpected note ${label} behind note ${before}, expected them in order`,
});
const markWords: Say = (label, before) => ({
  vi: `dấu chú thích ${label} đứng sau dấu chú thích ${before}; cần theo thứ tự tăng dần`,
  en: `unexpected footnote mark ${label} behind mark ${before}, expected them in order`,
});

/** Numbers and stars are two rows. */
function outOfOrder(labelled: readonly Labelled[], say: Say): Problem[] {
  return [...rowIn(labelled, numberOf, say), ...rowIn(labelled, starsOf, say)];
}

function rowIn(labelled: readonly Labelled[], valueOf: (label: string) => number, say: Say): Problem[] {
  const problems: Problem[] = [];
  let before: Labelled | null = null;
  let opened = 0;
  for (const one of labelled) {
    const number = valueOf(one.label);
    if (number === 0) continue;
    const last = before === null ? 0 : valueOf(before.label);
    // Only what began with 1 can begin with it again.
    const begins = before === null || (number === 1 && opened === 1);
    if (begins) opened = number;
    else if (number <= last && before !== null) {
      problems.push({ start: one.start, end: one.end, message: say(one.label, before.label), related: [{ start: before.start, end: before.end, message: hereWords }] });
      continue;
    }
    before = one;
  }
  return problems;
}

const hereWords: Words = { vi: 'đứng trước', en: 'stands before it' };

/** 0 where there are other signs. */
const starsOf = (label: string): number => (/^\*{1,9}$/.test(label) ? label.length : 0);

/** 0 for a star or a name. */
const numberOf = (label: string): number => (/^\d{1,4}$/.test(label) ? Number(label) : 0);
