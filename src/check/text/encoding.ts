import { late } from '../../text/late.ts';
import type { Problem, Rule } from '../../types.ts';

/** Letters that were lost, and letters written in two ways. */
export const encoding: Rule = {
  name: 'text/encoding',
  severity: 'warning',
  check: ({ source: { text } }) => [...unreadable(text), ...mixedForms(text)],
};

function unreadable(text: string): Problem[] {
  const problems: Problem[] = [];
  for (let at = text.indexOf('�'); at >= 0; at = text.indexOf('�', at)) {
    const start = at;
    while (text[at] === '�') at++;
    problems.push({
      start, end: at,
      message: { vi: 'có ký tự không đọc được (U+FFFD); cần ký tự gốc của văn bản', en: 'unexpected unreadable character (U+FFFD), expected the letter of the original' },
    });
  }
  return problems;
}

const DECOMPOSED = late(() => /\p{L}[\u0300-\u036f]/u);
const MARK = /[\u0300-\u036f]/;
/** Letters that only the composed form has. */
const COMPOSED = /[\u00c0-\u01b0\u1ea0-\u1ef9]/;

function mixedForms(text: string): Problem[] {
  const mark = text.search(MARK);
  const found = mark < 0 ? null : DECOMPOSED().exec(text.slice(Math.max(0, mark - 2), mark + 1));
  if (found === null || !COMPOSED.test(text)) return [];
  return [{
    start: Math.max(0, mark - 2) + found.index, end: mark + 1,
    message: {
      vi: 'văn bản lẫn chữ dựng sẵn và chữ tổ hợp (NFC và NFD); nên dùng một dạng là NFC',
      en: 'unexpected mix of composed and decomposed letters (NFC and NFD), expected one form, NFC',
    },
  }];
}
