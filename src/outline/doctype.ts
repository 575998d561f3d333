import { DOCUMENT_TYPES } from '../lexicon/documents.ts';
import { isSpace, isUpperAt, isWordAt } from '../text/characters.ts';
import { bare, isCapitals, withoutEnd } from '../text/letters.ts';
import type { DocumentType } from '../types.ts';
import { isLetterheadLine } from './letterhead.ts';

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

/** `BÁO CÁO TỔNG KẾT NĂM HỌC`: the type and the title on one line. */
export function isTitledType(line: string): boolean {
  return isCapitals(line) && (typeLine(line)?.rest ?? '') !== '';
}

/** A title in small letters is told from words only right below the number and the date. */
export function isSmallTitledType(line: string): boolean {
  return line.length < 250 && !'.;:,'.includes(line.charAt(line.length - 1)) && typeLine(line) !== null;
}

/** Further down no line without a number or a date above it is the type. */
const REACH = 15;

/** Which of the head's lines is the type line, -1 for none: a type alone on its line, or one with its title, below the number or where there is no other. */
export function typeAmong(lines: readonly string[]): number {
  let titled = -1;
  let labelled = false;
  for (const [i, line] of lines.entries()) {
    const type = typeLine(line);
    if (type?.rest === '' && !(titled >= 0 && line.endsWith(':'))) return i;
    if (type !== null && labelled && (isTitledType(line) || (isLetterheadLine(lines[i - 1] ?? '') && isSmallTitledType(line)))) return i;
    if (titled < 0 && i < REACH && isTitledType(line)) titled = i;
    labelled ||= isLetterheadLine(line);
  }
  return titled;
}
