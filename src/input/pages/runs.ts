import type { FlowParagraph, Run } from '../flow.ts';
import { UNIT_BEFORE } from '../inline.ts';
import type { Line, Word } from './lines.ts';
import { labelIn, type NoteBook } from './notes.ts';

/** The words of lines as one paragraph. */
export function paragraphOf(lines: readonly Line[], book: NoteBook | null): FlowParagraph {
  const runs: Run[] = [];
  let text = '';
  let open: Word | null = null;
  const flush = (): void => {
    if (open !== null && text !== '') runs.push({ text, bold: open.bold, italic: open.italic, raised: open.raised, note: null, font: open.font });
    open = null;
    text = '';
  };
  let behind = '';
  for (const [i, line] of lines.entries()) {
    for (const [j, word] of line.words.entries()) {
      const label = word.raised && book !== null ? noteOf(word, behind, line.page, book) : null;
      const gap = behind === '' || (j > 0 ? word.glued : i > 0 && isBroken(behind, word.text)) ? '' : ' ';
      if (label !== null) {
        flush();
        runs.push({ text: word.text, bold: word.bold, italic: word.italic, raised: true, note: label, font: null });
        behind = '\u2060';
        continue;
      }
      if (open === null || !isLike(open, word)) {
        const space = word.raised ? gap : '';
        if (space !== '' && open !== null) text += space;
        flush();
        open = word;
        text = space !== '' && runs.length > 0 ? '' : gap;
      } else text += gap;
      text += word.text;
      behind = word.text;
    }
  }
  flush();
  return { kind: 'paragraph', heading: null, number: '', runs, page: lines[0]?.page ?? 0 };
}

function noteOf(word: Word, behind: string, page: number, book: NoteBook): string | null {
  const printed = labelIn(word.text);
  if (printed === null || (printed === '2' || printed === '3') && UNIT_BEFORE().test(behind)) return null;
  return book.called(printed, page);
}

/** `2018-` and `2023` on the next line are one word that was broken behind its sign. */
const isBroken = (before: string, next: string): boolean => /[\p{L}\d][-–/]$/u.test(before) && /^[\p{L}\d]/u.test(next);

const isLike = (one: Word, other: Word): boolean => one.bold === other.bold && one.italic === other.italic && one.raised === other.raised && one.font === other.font;
