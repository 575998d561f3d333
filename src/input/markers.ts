import { isDigit, isLetterAt, isSpace, isUpperAt, skipSpace } from '../text/characters.ts';

/** Does a paragraph's number stand here: `1.`, `1.2 Kết quả`, `(1)`, `IV.`, `b)`? By hand: the pattern for it took a millisecond before it first matched. */
export function opensWithNumber(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) return opensWithFigures(text, at);
  if (text[at] === '(') {
    const to = digitsEnd(text, at + 1);
    return to > at + 1 && text[to] === ')';
  }
  const to = romanEnd(text, at);
  if (to === at) return isListLetter(text, at) && isClosed(text, at + 1);
  if (isClosed(text, to)) return true;
  const title = skipSpace(text, to, text.length);
  return title > to && isUpperAt(text, title) && isUpperAt(text, title + 1);
}

/** `1.2.3`: up to five parts; closed, or a title in capitals behind two and more. */
function opensWithFigures(text: string, at: number): boolean {
  let to = digitsEnd(text, at);
  let parts = 1;
  for (; parts < 5 && text[to] === '.'; parts++) {
    const end = digitsEnd(text, to + 1);
    if (end === to + 1) break;
    to = end;
  }
  const sign = isSpace(text.charCodeAt(to)) ? to + 1 : to;
  if (text[sign] === '.' || text[sign] === ')') return !isDigit(text.charCodeAt(sign + 1));
  if (text[sign] === '/') return isSpace(text.charCodeAt(sign + 1));
  let title = skipSpace(text, to, text.length);
  if (parts === 1 || title === to) return false;
  while (title < text.length && '"“*_'.includes(text.charAt(title))) title++;
  return isUpperAt(text, title);
}

/** A closing sign, a blank before it or none, that is no part of a document's number (`C/2020`). */
function isClosed(text: string, at: number): boolean {
  const sign = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  if (sign >= text.length || !'.)/-–'.includes(text.charAt(sign))) return false;
  let to = sign + 1;
  while (isDigit(text.charCodeAt(to)) || isLetterAt(text, to)) to++;
  return !('-./'.includes(text.charAt(to)) && to < text.length && isDigit(text.charCodeAt(to + 1)));
}

function digitsEnd(text: string, from: number): number {
  let to = from;
  while (to - from < 2 && isDigit(text.charCodeAt(to))) to++;
  return to;
}

function romanEnd(text: string, from: number): number {
  let to = from;
  while (to - from < 5 && to < text.length && 'IVX'.includes(text.charAt(to))) to++;
  return to;
}

function isListLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || text[at] === 'đ';
}
