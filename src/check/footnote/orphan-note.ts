import type { Rule } from '../../types.ts';

/** A note that nothing in the text refers to: its mark was lost, or the note was left behind. */
export const orphanNote: Rule = {
  name: 'footnote/orphan-note',
  severity: 'warning',
  check: ({ outline }) => outline.notes.filter(({ reference }) => reference === null).map(({ label, start, end }) => ({
    start, end,
    message: {
      vi: `chú thích ${label} không có dấu chú thích trong phần nội dung; cần có nơi dẫn đến chú thích này`,
      en: `unexpected note ${label} without a mark in the text, expected a place that refers to it`,
    },
  })),
};
