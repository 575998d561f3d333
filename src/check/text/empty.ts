import type { Rule } from '../../types.ts';

/** A document without a word. */
export const empty: Rule = {
  name: 'text/empty',
  severity: 'warning',
  check: ({ source: { text, pages } }) => (/\S/u.test(text) ? [] : [{
    start: null, end: null, message: pages?.some(({ method }) => method === 'none') === true ? UNREAD : EMPTY,
  }]),
};

const EMPTY = { vi: 'tài liệu rỗng: cần ít nhất một dòng chữ', en: 'unexpected empty document, expected at least one line of text' };
const UNREAD = {
  vi: 'không có chữ nào đọc được: có trang là ảnh mà chưa được nhận dạng chữ, cần nhận dạng (--ocr)',
  en: 'unexpected document without readable text, its pages being pictures; expected them to be recognised (--ocr)',
};
