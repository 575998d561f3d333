import { late } from '../text/late.ts';
import type { Finding, NoteDraft } from '../types.ts';
import type { Draft } from './draft.ts';

/** What only the outline can notice: notes and marks without each other, letters that were lost. */
export function findingsOf(source: string, drafts: readonly Draft[], notes: readonly NoteDraft[]): Finding[] {
  const findings: Finding[] = [];
  for (const note of notes) if (note.reference === null) findings.push(orphan(note));
  const labels = new Set(notes.map((note) => note.label));
  for (const draft of drafts) {
    for (const block of draft.blocks) {
      for (const mark of block.marks) if (!labels.has(mark.label)) findings.push(missing(mark.label, mark.source, mark.sourceEnd));
    }
    const lost = draft.text.indexOf('�');
    if (lost >= 0) findings.push(unreadable(draft.map.start(lost), draft.map.end(lost + 1)));
  }
  const mixed = mixedForms(source);
  if (mixed !== null) findings.push(mixed);
  return findings;
}

function orphan(note: NoteDraft): Finding {
  return {
    rule: 'footnote/orphan-note', severity: 'warning', start: note.start, end: note.end, related: [],
    message: {
      vi: `Chú thích ${note.label} không có dấu chú thích trong phần nội dung; cần có nơi dẫn đến chú thích này`,
      en: `Found note ${note.label} without a mark in the text, expected a place that refers to it`,
    },
  };
}

function missing(label: string, start: number, end: number): Finding {
  return {
    rule: 'footnote/missing-note', severity: 'warning', start, end, related: [],
    message: {
      vi: `Có dấu chú thích ${label} nhưng không có nội dung chú thích; cần có chú thích mang số này`,
      en: `Found footnote mark ${label} without a note, expected a note with this label`,
    },
  };
}

function unreadable(start: number, end: number): Finding {
  return {
    rule: 'text/encoding', severity: 'warning', start, end, related: [],
    message: {
      vi: 'Có ký tự không đọc được (U+FFFD); cần ký tự gốc của văn bản',
      en: 'Found an unreadable character (U+FFFD), expected the letter of the original',
    },
  };
}

const DECOMPOSED = late(() => /\p{L}[\u0300-\u036f]/u);
const MARK = /[\u0300-\u036f]/;
/** Letters that only the composed form has. */
const COMPOSED = /[\u00c0-\u01b0\u1ea0-\u1ef9]/;

function mixedForms(source: string): Finding | null {
  const mark = source.search(MARK);
  const found = mark < 0 ? null : DECOMPOSED().exec(source.slice(Math.max(0, mark - 2), mark + 1));
  if (found === null || !COMPOSED.test(source)) return null;
  return {
    rule: 'text/encoding', severity: 'info', start: Math.max(0, mark - 2) + found.index, end: mark + 1, related: [],
    message: {
      vi: 'Văn bản lẫn chữ dựng sẵn và chữ tổ hợp (NFC và NFD); nên dùng một dạng là NFC',
      en: 'Found composed and decomposed letters mixed (NFC and NFD), expected one form, NFC',
    },
  };
}
