import type { Rule } from '../../types.ts';

/** A mark whose note is not there. */
export const missingNote: Rule = {
  name: 'footnote/missing-note',
  severity: 'warning',
  check: ({ outline }) => {
    if (outline.marks.length === 0) return [];
    const labels = new Set(outline.notes.map(({ label }) => label));
    return outline.marks.filter(({ label }) => !labels.has(label)).map(({ label, start, end }) => ({
      start, end,
      message: {
        vi: `có dấu chú thích ${label} nhưng không có nội dung chú thích; cần có chú thích mang số này`,
        en: `unexpected footnote mark ${label} without a note, expected a note with this label`,
      },
    }));
  },
};
