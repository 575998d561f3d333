import { AGENCIES, BODIES, DOCUMENT_TYPES, MARKS_ABOVE_HEAD, MOTTOES, ORGANS } from '../../lexicon/documents.ts';
import { isLetterAt } from '../../text/characters.ts';
import { isCapitals } from '../../text/letters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Passage, Rule } from '../../types.ts';

const types = new Phrases(DOCUMENT_TYPES.flatMap(([, phrases]) => phrases));
const mottoes = new Phrases(MOTTOES);
/** With what else the lines of a head begin; and what may stand above it (`DỰ THẢO`, `HỎA TỐC`). */
const opens = new Phrases([...BODIES, ...AGENCIES, ...ORGANS, ...MARKS_ABOVE_HEAD, 'số']);
/** The head opens the document. */
const MOST_PASSAGES = 12;
const LONGEST_LINE = 150;

/**
 * Text above a document's head that is no part of it: what a stamp left, a web page's menu, a file's name, the end of another document
 * (Nghị định 30/2020/NĐ-CP, phụ lục I: the head opens with the national motto and the issuing body).
 */
export const textBeforeHead: Rule = {
  name: 'structure/text-before-head',
  severity: 'info',
  check: ({ outline: { passages } }) => {
    const top = passages.slice(0, MOST_PASSAGES);
    // What stands between rulers tells of the file, in a way that others read too.
    if (top[0]?.text === '---') return [];
    const first = top.findIndex(({ text }) => isHeadLine(text));
    const before = first < 0 ? [] : top.slice(0, first).filter(isNoHead);
    const [from, to] = [before[0], before.at(-1)];
    if (from === undefined || to === undefined || !top.slice(first).some(({ text }) => isCertain(text))) return [];
    return [{
      start: from.map.start(0), end: to.map.end(to.text.length),
      message: { vi: 'có chữ đứng trước phần đầu văn bản; cần bắt đầu bằng tên cơ quan hoặc tên loại văn bản', en: 'unexpected text before the head, expected the issuing body or the type of document first' },
    }];
  },
};

/** A motto, or a line that says the type of document, in capitals or alone: without one a text may have no head at all. */
function isCertain(text: string): boolean {
  const end = types.at(text, 0);
  return mottoes.find(text) !== null || (end >= 0 && text.length <= LONGEST_LINE && (end === text.length || isCapitals(text.slice(0, end))));
}

function isHeadLine(text: string): boolean {
  if (isCertain(text)) return true;
  if (text.length > LONGEST_LINE || '.;:,'.includes(text.charAt(text.length - 1)) || /\. |\|/.test(text)) return false;
  return opens.at(text, text.startsWith('(') ? 1 : 0) >= 0 || isCapitals(text) || PLACE_AND_DATE.test(text);
}

/** `Tân Mộc, ngày 05 tháng 3 năm 2031` */
const PLACE_AND_DATE = /^[^,]{2,40}, ngày\s[\d\s.…]{0,9}\s?tháng\s/u;

/** Words, not only a ruler or a page's number. */
function isNoHead({ text }: Passage): boolean {
  for (let at = 0; at + 1 < text.length; at++) if (isLetterAt(text, at) && isLetterAt(text, at + 1)) return true;
  return false;
}
