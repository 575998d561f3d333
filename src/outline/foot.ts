import { OFFICES } from '../lexicon/documents.ts';
import { isLetterAt, isLowerAt, isMarkAt, isUpperAt, skipSpace } from '../text/characters.ts';
import { plain, withoutEnd, withSingleSpaces } from '../text/letters.ts';
import type { Signatory } from '../types.ts';
import { behalfEnd } from './behalf.ts';
import { endOf, startOf, type Draft } from './draft.ts';

/** Who signed a document, and who receives it. The foot's two columns come merged, so each source line is read in pieces. */

export interface Foot {
  readonly signatory: Signatory | null;
  readonly recipients: string[];
}

/** Offices by their first letter, longest first. */
const OFFICE_NAMES = new Map<number, string[]>();
for (const office of OFFICES.map(plain).sort((a, b) => b.length - a.length)) {
  OFFICE_NAMES.set(office.charCodeAt(0), [...(OFFICE_NAMES.get(office.charCodeAt(0)) ?? []), office]);
}
const SIGNED = /^[[(]?\s*(?:đã ký|ký tên|ký, đóng dấu)/iu;

export function footOf(source: string, foot: readonly Draft[]): Foot {
  const first = firstRun(foot);
  const start = first[0];
  const last = first.at(-1);
  if (start === undefined || last === undefined) return { signatory: null, recipients: [] };
  const lines = source.slice(startOf(start), Math.min(endOf(last), startOf(start) + 20_000)).split(/\r\n|\r|\n/u);
  const pieces = lines.map((line) => line.split(/\s{3,}|\t+/u).map(tidy).filter((piece) => piece !== ''));
  return { signatory: signatoryOf(joinBroken(pieces)), recipients: recipientsOf(pieces) };
}

/** The first foot: an attached document may have another. */
function firstRun(foot: readonly Draft[]): Draft[] {
  const run: Draft[] = [];
  for (const draft of foot) {
    const last = run.at(-1);
    if (last !== undefined && draft.index - last.index > 12) break;
    run.push(draft);
  }
  return run;
}

function tidy(piece: string): string {
  const words = withoutEnd(piece.replace(/^[\s*_|>#`´'~^]+/u, ''), ' \t*_|`´~^\\');
  return withSingleSpaces(words.includes('*') ? words.replace(/\*+/gu, '') : words).normalize('NFC');
}

/** `TM. ỦY BAN⏎NHÂN DÂN` is one line. */
function joinBroken(pieces: readonly string[][]): string[] {
  const lines: string[] = [];
  for (const piece of pieces.flat()) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && behalfOf(last) !== null && isCapitalWords(piece) && officeIn(piece) === null && !isName(piece);
    if (goesOn) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

function signatoryOf(lines: readonly string[]): Signatory | null {
  let name: string | null = null;
  let title: string | null = null;
  let onBehalfOf: string | null = null;
  for (const line of lines) {
    const own = line.replace(/^nơi nhận\s*:?\s*/iu, '');
    const behalf = behalfOf(own) ?? behalfInside(own);
    if (behalf !== null) {
      onBehalfOf ??= behalf;
      continue;
    }
    if (/^[-+•]/u.test(own) || SIGNED.test(own)) continue;
    const office = officeIn(own);
    if (office !== null && own.length <= office.length + 25 && isUpperAt(own, 0) && title === null) title = own;
    else if (isName(own)) name ??= own;
  }
  name ??= [...lines].reverse().find((line) => isLikeName(line) && officeIn(line) === null) ?? null;
  return name === null && title === null && onBehalfOf === null ? null : { name, title, onBehalfOf };
}

/** The body after `TM.`, `T/M`. */
function behalfOf(text: string): string | null {
  const at = behalfEnd(text, 0);
  return at > 0 && isUpperAt(text, at) ? text.slice(at).trim() : null;
}

/** The same behind other words. */
function behalfInside(text: string): string | null {
  for (const sign of text.matchAll(/(?:TM|KT|TL|TUQ)\./g)) {
    const behalf = behalfOf(text.slice(sign.index));
    if (behalf !== null) return behalf;
  }
  return null;
}

function isName(text: string): boolean {
  if (text.length > 40 || !isUpperAt(text, 0)) return false;
  const first = smallEnd(text, 1);
  return first > 1 && isNames(text, first, 0) && officeIn(text) === null;
}

/** OCR loses a capital: two to eight letters, whatever they are, and names behind them. */
function isLikeName(text: string): boolean {
  let to = 0;
  while (isLetterAt(text, to) || isMarkAt(text, to) || isApostrophe(text, to)) to++;
  return to >= 2 && to <= 8 && isNames(text, to, 1);
}

/** One to four capitalised words to the text's end, so many small letters at least in each. */
function isNames(text: string, from: number, least: number): boolean {
  let at = from;
  for (let count = 0; count < 4; count++) {
    const next = skipSpace(text, at, text.length);
    if (next === at || !isUpperAt(text, next)) return false;
    at = smallEnd(text, next + 1);
    if (at - next - 1 < least) return false;
    if (at === text.length) return true;
  }
  return false;
}

function smallEnd(text: string, from: number): number {
  let to = from;
  while (isLowerAt(text, to) || isMarkAt(text, to) || isApostrophe(text, to)) to++;
  return to;
}

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';

/** One to four words, all in capitals, of two letters and more. */
function isCapitalWords(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= 4 && words.every((word) => word.length >= 2 && Array.from(word).every((_, i) => isUpperAt(word, i)));
}

function officeIn(text: string): string | null {
  const start = plain(text);
  return OFFICE_NAMES.get(start.charCodeAt(0))?.find((office) => start.startsWith(office) && !isLetterAt(start, office.length)) ?? null;
}

function recipientsOf(pieces: readonly string[][]): string[] {
  const recipients: string[] = [];
  let begun = false;
  for (const line of pieces) {
    const piece = line[0] ?? '';
    if (/^nơi nhận/iu.test(piece)) begun = true;
    else if (begun && /^[-+•]\s*\S/u.test(piece)) recipients.push(recipientIn(piece));
    else if (begun && recipients.length > 0 && piece.endsWith(';') && behalfOf(piece) === null) recipients.push(`${recipients.pop() ?? ''} ${recipientIn(piece)}`);
  }
  return recipients;
}

function recipientIn(piece: string): string {
  return withoutEnd((piece.split(';')[0] ?? '').replace(/^[-+•]\s*/u, ''), '., ').trim();
}
