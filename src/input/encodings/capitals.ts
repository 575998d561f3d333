import { isSyllable } from '../../text/syllable.ts';

/**
 * TCVN3 has no capitals with a tone: a font shows them as such. In a word, or a line, whose other letters are capitals, they are meant: `KÕ HO¹CH` is decoded as `Kế HOạCH` and read as
 * `KẾ HOẠCH`.
 */
export function withCapitals(text: string, uncased: string): string {
  return text.replace(/[^\r\n<>]+/g, (line) => capitalLine(line, uncased));
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly is: 'capital' | 'small' | 'either' | 'no word';
}

function capitalLine(line: string, uncased: string): string {
  const words: Word[] = [];
  if (!hasUncased(line, uncased)) return line;
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{M}]+/gu)) words.push({ start: index, end: index + word.length, is: caseOf(word, uncased) });
  const sure = words.filter(({ is }) => is === 'capital' || is === 'small');
  if (!sure.some(({ is }) => is === 'capital')) return line;
  let text = '';
  let at = 0;
  // Of the sure words, the first that stands behind.
  let next = 0;
  for (const { start, end, is } of words) {
    while (next < sure.length && (sure[next]?.start ?? 0) < start) next += 1;
    if (is === 'small' || is === 'no word') continue;
    const neighbours = [sure[next - 1], sure[next]].filter((each) => each !== undefined);
    if (is === 'either' && neighbours.some((each) => each.is === 'small')) continue;
    text += line.slice(at, start) + line.slice(start, end).toUpperCase();
    at = end;
  }
  return text + line.slice(at);
}

function hasUncased(line: string, uncased: string): boolean {
  for (const letter of line) if (letter > '\u007f' && uncased.includes(letter)) return true;
  return false;
}

/** What a word's other letters are. One capital may open a word, and an abbreviation tells nothing of its neighbours. */
function caseOf(word: string, uncased: string): Word['is'] {
  let capitals = 0;
  let marked = 0;
  for (const letter of word) {
    if (uncased.includes(letter)) marked += 1;
    else if (letter === letter.toLowerCase()) return 'small';
    else capitals += marked > 0 ? 2 : 1;
  }
  if (marked === 0) return capitals > 2 && isSyllable(word.toLowerCase()) ? 'capital' : 'no word';
  return capitals > 1 ? 'capital' : 'either';
}
