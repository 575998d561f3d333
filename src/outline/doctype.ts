import { DOCUMENT_TYPES } from '../lexicon/documents.ts';
import { isSpace, isUpperAt, isWordAt } from '../text/characters.ts';
import { bare, withoutEnd } from '../text/letters.ts';
import type { DocumentType } from '../types.ts';

/** The line that says what a document is. */
export interface TypeLine {
  readonly type: DocumentType;
  /** As printed. */
  readonly text: string;
  /** What follows on the same line: the title's beginning. */
  readonly rest: string;
}

const PHRASES = DOCUMENT_TYPES
  .flatMap(([type, phrases]) => phrases.map((phrase) => ({ type, phrase: bare(phrase), length: phrase.length })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

/** So many characters are looked at first; a phrase that stands there in bare letters is no longer than `LONGEST`. */
const HEAD = 80;
const LONGEST = Math.max(...PHRASES.map(({ phrase }) => phrase.length));

export function typeLine(line: string): TypeLine | null {
  if (line.length > 600) return null;
  let start = 0;
  while (start < line.length && (line[start] === '#' || line[start] === '*' || isSpace(line.charCodeAt(start)))) start++;
  if (!isUpperAt(line, start)) return null;
  const head = bare(line.slice(start, start + HEAD));
  if (!PHRASES.some(({ phrase }) => head.startsWith(phrase)) && (head.length > LONGEST || line.length <= start + HEAD)) return null;
  const text = withoutEnd(line.slice(start), '*: ');
  const folded = bare(text);
  // Bare letters keep the length of NFC text, so that the phrase can be cut out as printed.
  if (folded.length !== text.length) return null;
  const found = PHRASES.find(({ phrase }) => folded.startsWith(phrase) && !isWordAt(folded, phrase.length));
  if (found === undefined) return null;
  return { type: found.type, text: text.slice(0, found.length), rest: text.slice(found.length).trim() };
}
