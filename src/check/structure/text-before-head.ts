import { AGENCIES, BODIES, DOCUMENT_TYPES, MARKS_ABOVE_HEAD, MOTTOES, ORGANS } from '../../lexicon/documents.ts';
import { isLetterAt } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Passage, Rule } from '../../types.ts';

/** With what the lines of a head begin: a body, the motto, the number, the type; and what may stand above it (`DỰ THẢO`, `HỎA TỐC`). */
const opens = new Phrases([...BODIES, ...AGENCIES, ...ORGANS, ...MOTTOES, ...DOCUMENT_TYPES.flatMap(([, phrases]) => phrases), ...MARKS_ABOVE_HEAD, 'số']);
/** A head is short. */
const MOST_LINES = 12;

/**
 * Text above a document's head that is no part of it: what a stamp left, a web page's menu, a file's name, the end of another document
 * (Nghị định 30/2020/NĐ-CP, phụ lục I: the head opens with the national motto and the issuing body).
 */
export const textBeforeHead: Rule = {
  name: 'structure/text-before-head',
  severity: 'info',
  check: ({ outline: { passages } }) => {
    const head: Passage[] = [];
    for (const passage of passages) {
      if (passage.kind !== 'head' || head.length === MOST_LINES) break;
      head.push(passage);
    }
    // What stands between rulers tells of the file, in a way that others read too.
    if (head[0]?.text === '---') return [];
    const first = head.findIndex(({ text }) => opens.at(text, 0) >= 0);
    const before = first < 0 ? [] : head.slice(0, first).filter(({ text }) => hasWord(text));
    const [from, to] = [before[0], before.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [{
      start: from.map.start(0), end: to.map.end(to.text.length),
      message: { vi: 'có chữ đứng trước phần đầu văn bản; cần bắt đầu bằng tên cơ quan hoặc tên loại văn bản', en: 'unexpected text before the head, expected the issuing body or the type of document first' },
    }];
  },
};

/** Not a ruler, not a page's number. */
function hasWord(text: string): boolean {
  for (let at = 0; at + 1 < text.length; at++) if (isLetterAt(text, at) && isLetterAt(text, at + 1)) return true;
  return false;
}
