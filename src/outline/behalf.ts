import { ON_BEHALF } from '../lexicon/documents.ts';
import { isSpace, skipSpace } from '../text/characters.ts';

/** Behind `TM.`, `T/M` and their like, where the name of the body begins; -1 where no such sign stands. */
export function behalfEnd(text: string, at: number): number {
  const sign = ON_BEHALF.find((one) => text.startsWith(one, at));
  if (sign === undefined) return -1;
  const to = at + sign.length;
  const dot = isSpace(text.charCodeAt(to)) ? to + 1 : to;
  const from = text[dot] === '.' ? dot + 1 : to;
  const name = skipSpace(text, from, text.length);
  return name > from && name < text.length ? name : -1;
}
