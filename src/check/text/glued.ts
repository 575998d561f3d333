import { isWordAt } from '../../text/characters.ts';
import { capitalsInside, gluesOf } from '../../text/glue.ts';
import type { Problem, Rule } from '../../types.ts';
import { few } from '../few.ts';

/** More places than this are told once. */
const MOST = 5;
/** So many letters are told on either side. */
const SHOWN = 12;

/**
 * Words that a converter has run together at a line's end: `Lâm ĐồngCăn cứ`, `95%.3. Yêu cầu`. A text that was run together throughout is
 * read line by line all the same; where it was read wrongly the places show.
 */
export const glued: Rule = {
  name: 'text/glued',
  severity: 'warning',
  check: ({ source: { text } }) => {
    const glues = gluesOf(text);
    return few((glues.length > 0 ? glues : single(text)).map((at) => problem(text, at)), MOST, (rest) => ({
      vi: `và ${rest} chỗ khác có chữ dính liền`, en: `and ${rest} more places where words are run together`,
    }));
  },
};

function problem(text: string, at: number): Problem {
  const [start, end] = [wordStart(text, at), wordEnd(text, at)];
  return {
    start, end,
    message: {
      vi: `hai phần dính liền “${text.slice(start, at)}|${text.slice(at, end)}”; cần xuống dòng hoặc dấu cách ở giữa`,
      en: `unexpected words run together, “${text.slice(start, at)}|${text.slice(at, end)}”, expected a line end or a space between`,
    },
  };
}

/** A capital inside a word; letters without marks are names (`YouTube`). */
function single(text: string): number[] {
  const found: number[] = [];
  for (const at of capitalsInside(text)) {
    const word = text.slice(wordStart(text, at), wordEnd(text, at));
    if (/[^\0-\x7f]/.test(word) && !word.includes('�')) found.push(at);
  }
  return found;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - SHOWN) && !/\s/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < Math.min(text.length, at + SHOWN) && (end === at || isWordAt(text, end))) end++;
  return end;
}
