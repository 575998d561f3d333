import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Citation, Problem, Rule } from '../../types.ts';
import { ownDate, printed } from './own.ts';

/** A document cited with a date on which the citing one was already signed: one of both dates is wrong. Each number and date is told once. */
export const citationAfterDocument: Rule = {
  name: 'date/citation-after-document',
  severity: 'warning',
  check: (document) => {
    const { date, number } = document.outline.metadata;
    if (date === null) return [];
    const later = new Map<string, Citation>();
    for (const citation of document.citations) {
      if (citation.number === number || !isAfter(citation.date, date) || isAmended(document, citation)) continue;
      const key = `${citation.number} ${citation.date}`;
      if (!later.has(key)) later.set(key, citation);
    }
    const own = later.size === 0 ? null : ownDate(document, date);
    return Array.from(later.values(), (citation) => told(citation, date, own));
  },
};

/** As exactly as both are said. */
function isAfter(cited: string | null, date: string): boolean {
  if (cited === null) return false;
  const length = Math.min(cited.length, date.length);
  return cited.slice(0, length) > date.slice(0, length);
}

/** A later hand notes in an older text what changed it. */
const AMENDED = new Phrases(['sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'đính chính', 'điều chỉnh', 'hợp nhất', 'hết hiệu lực']);
const NEAR = 80;

function isAmended({ source: { text } }: CheckInput, { position: { start } }: Citation): boolean {
  return AMENDED.find(text, Math.max(0, start.offset - NEAR), start.offset) !== null;
}

function told({ number, date: cited, position: { start, end } }: Citation, date: string, own: { start: number; end: number } | null): Problem {
  return {
    start: start.offset, end: end.offset,
    message: {
      vi: `văn bản số ${number} ghi ngày ${printed(cited)}, sau ngày của chính văn bản này (${printed(date)}); cần ngày không muộn hơn`,
      en: `unexpected citation of ${number} dated ${printed(cited)}, after the document's own date ${printed(date)}, expected a date no later`,
    },
    ...(own && { related: [{ ...own, message: { vi: 'ngày của văn bản', en: 'the date of the document' } }] }),
  };
}
