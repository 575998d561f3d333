import { ON_BEHALF } from '../lexicon/documents.ts';
import { isLetterAt, isSpace, isUpperAt, skipSpace } from '../text/characters.ts';

/** Behind `TM.`, `T/M` and their like, where the name of the body begins (`TM.UBND XÃ` too); -1 where no such sign stands. */
export function behalfEnd(text: string, at: number): number {
  const sign = ON_BEHALF.find((one) => text.startsWith(one, at) && !isLetterAt(text, at + one.length));
  if (sign === undefined) return -1;
  const to = at + sign.length;
  const dot = isSpace(text.charCodeAt(to)) ? to + 1 : to;
  const from = text[dot] === '.' ? dot + 1 : to;
  const name = skipSpace(text, from, text.length);
  if (name === text.length) return -1;
  return name > from || (from > to && sign !== 'Q' && isUpperAt(text, name)) ? name : -1;
}
