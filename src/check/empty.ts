import type { Check } from '../types.ts';

/** `text/empty`: a document without a word. */
export const empty: Check = {
  name: 'text/empty',
  check: ({ source }) => (/\S/u.test(source.text) ? [] : [{
    rule: 'text/empty',
    severity: 'warning',
    message: { vi: 'tài liệu rỗng: cần ít nhất một dòng chữ', en: 'unexpected empty document, expected at least one line of text' },
    start: null, end: null, related: [],
  }]),
};
