import type { Rule } from '../../types.ts';

/** A document without a word. */
export const empty: Rule = {
  name: 'text/empty',
  severity: 'warning',
  check: ({ source }) => (/\S/u.test(source.text) ? [] : [{
    start: null, end: null,
    message: { vi: 'tài liệu rỗng: cần ít nhất một dòng chữ', en: 'unexpected empty document, expected at least one line of text' },
  }]),
};
