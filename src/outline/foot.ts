import { isUpperAt } from '../text/characters.ts';
import { isCapitals, withoutEnd, withSingleSpaces } from '../text/letters.ts';
import type { Signatory } from '../types.ts';
import { behalfEnd } from './behalf.ts';
import { endOf, startOf, type Draft } from './draft.ts';
import { isLikeName, nameIn, officeLength } from './signer.ts';

/** Who signed a document, and who receives it. The foot's two columns come merged, so each source line is read in pieces. */

export interface Foot {
  readonly signatory: Signatory | null;
  readonly recipients: string[];
}

const SIGNED = /^[[(]?\s*(?:đã ký|ký tên|ký, đóng dấu|ký và đóng dấu|ký, ghi rõ họ tên)[^\p{L}]*/iu;

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
    const goesOn = last !== undefined && behalfOf(last) !== null && isCapitalWords(piece) && officeLength(piece) === 0 && nameIn(piece) === null;
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
    const own = line.replace(/^nơi nhận\s*:?\s*/iu, '').replace(SIGNED, '');
    const office = officeLength(own);
    const behalf = office > 0 ? null : behalfOf(own) ?? behalfInside(own);
    if (behalf !== null) {
      onBehalfOf ??= behalf;
      continue;
    }
    if (/^[-+•]/u.test(own) || own.endsWith(';')) continue;
    if (office > 0 && own.length <= office + (isCapitals(own) ? 60 : 25) && isUpperAt(own, 0) && title === null) title = own;
    else name ??= nameIn(own);
  }
  name ??= [...lines].reverse().find(isLikeName) ?? null;
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

/** One to four words, all in capitals, of two letters and more. */
function isCapitalWords(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= 4 && words.every((word) => word.length >= 2 && Array.from(word).every((_, i) => isUpperAt(word, i)));
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
