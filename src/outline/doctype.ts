import { DOCUMENT_TYPES } from '../lexicon/documents.ts';
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

export function typeLine(line: string): TypeLine | null {
  if (line.length > 600) return null;
  const text = withoutEnd(line.replace(/^[#*\s]+/u, ''), '*: ');
  const folded = bare(text);
  // Bare letters keep the length of NFC text, so that the phrase can be cut out as printed.
  if (folded.length !== text.length) return null;
  const found = PHRASES.find(({ phrase }) => folded.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(folded.slice(phrase.length)));
  if (found === undefined || !/^\p{Lu}/u.test(text)) return null;
  return { type: found.type, text: text.slice(0, found.length), rest: text.slice(found.length).trim() };
}
