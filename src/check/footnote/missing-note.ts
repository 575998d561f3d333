import { late } from '../../text/late.ts';
import type { Outline, Problem, Rule } from '../../types.ts';

interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** More marks than these, and no note at all: all notes were lost together, which is told once. */
const MOST_TOLD = 3;
const MOST_PLACES = 10;

/** A mark whose note is not there. */
export const missingNote: Rule = {
  name: 'footnote/missing-note',
  severity: 'warning',
  check: ({ outline, source }) => {
    const { notes } = outline;
    const marks = [...outline.marks, ...signsOf(outline, source.text)];
    if (marks.length === 0) return [];
    const labels = new Set(notes.map(({ label }) => label));
    const missing = marks.filter(({ label }) => !labels.has(label));
    return notes.length === 0 && missing.length > MOST_TOLD ? allOf(missing) : missing.map(({ label, start, end }) => ({
      start, end,
      message: {
        vi: `có dấu chú thích ${label} nhưng không có nội dung chú thích; cần có chú thích mang số này`,
        en: `unexpected footnote mark ${label} without a note, expected a note with this label`,
      },
    }));
  },
};

function allOf(marks: readonly Mark[]): Problem[] {
  const { start, end } = marks[0] as Mark;
  return [{
    start, end,
    message: {
      vi: `có ${marks.length} dấu chú thích nhưng không có chú thích nào; cần có nội dung của từng chú thích`,
      en: `unexpected ${marks.length} footnote marks without any note, expected a note for each`,
    },
    related: marks.slice(1, 1 + MOST_PLACES).map((mark) => ({ start: mark.start, end: mark.end, message: { vi: `dấu chú thích ${mark.label}`, en: `mark ${mark.label}` } })),
  }];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `m²`, `10³`, and what stands by itself. */
const UNIT_BEFORE = late(() => /(?:(?<!\p{L})(?:[kcdmh]?m|dam)|[\d\s])$/u);
const SIGN = /\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;

/** `[3]` and `³` where notes are marked so: such signs are no markup, so only those of numbers next to the notes' own are marks. */
function signsOf({ notes, passages }: Outline, source: string): Mark[] {
  const sign = notes.map(({ reference }) => (reference === null ? '' : source.charAt(reference.start))).find(isSign);
  if (sign === undefined) return [];
  const isSquare = sign === '[';
  const last = notes.reduce((most, { label }) => Math.max(most, Number(label) || 0), 0);
  const found: Mark[] = [];
  for (const { kind, text, map } of passages) {
    if (kind === 'note' || kind === 'head' || kind === 'foot' || (isSquare && !text.includes('['))) continue;
    for (const { 0: mark, index } of text.matchAll(SIGN)) {
      if (index === 0 || mark.startsWith('[') !== isSquare) continue;
      const isApart = isSquare || !UNIT_BEFORE().test(text.slice(Math.max(0, index - 5), index));
      const label = isSquare ? mark.slice(1, -1) : Array.from(mark, (digit) => RAISED.indexOf(digit)).join('');
      if (isApart && Number(label) <= last + 1) found.push({ label, start: map.start(index), end: map.end(index + mark.length) });
    }
  }
  return found;
}

const isSign = (sign: string): boolean => sign !== '' && (sign === '[' || RAISED.includes(sign));
