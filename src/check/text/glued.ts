import { isLowerAt, isUpperAt, isWordAt } from '../../text/characters.ts';
import { gluesOf } from '../../text/glue.ts';
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
const INSIDE = /[a-zà-ýăđĩũơưạ-ỹ][A-ZĐ][a-zà-ýăđĩũơưạ-ỹ]/g;

function single(text: string): number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(INSIDE)) {
    if (!isLowerAt(text, index) || !isUpperAt(text, index + 1) || !isLowerAt(text, index + 2)) continue;
    const word = text.slice(wordStart(text, index + 1), wordEnd(text, index + 1));
    if (/[^\0-\x7f]/.test(word) && !word.includes('�')) found.push(index + 1);
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
