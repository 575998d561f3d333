import { OFFICES, ON_BEHALF } from '../lexicon/documents.ts';
import { isUpperAt } from '../text/characters.ts';
import { plain, withoutEnd } from '../text/letters.ts';
import type { Signatory } from '../types.ts';
import { endOf, startOf, type Draft } from './draft.ts';

/** Who signed a document, and who receives it. The foot's two columns come merged, so each source line is read in pieces. */

export interface Foot {
  readonly signatory: Signatory | null;
  readonly recipients: string[];
}

const BEHALF = new RegExp(String.raw`^(${ON_BEHALF.map((sign) => sign.replace('.', '\\.')).join('|')})\s?\.?\s+(\p{Lu}.*)$`, 'u');
const OFFICE_NAMES = OFFICES.map(plain).sort((a, b) => b.length - a.length);
const NAME = /^\p{Lu}[\p{Ll}\p{M}'’]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’]*){1,4}$/u;
/** OCR loses a capital. */
const LIKE_NAME = /^[\p{L}\p{M}'’]{2,8}(?:\s+\p{Lu}[\p{Ll}\p{M}'’]+){1,4}$/u;
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
  return withoutEnd(piece.replace(/^[\s*_|>#`´'~^]+/u, ''), ' \t*_|`´~^\\').replace(/\*+/gu, '').replace(/\s+/gu, ' ').normalize('NFC');
}

/** `TM. ỦY BAN⏎NHÂN DÂN` is one line. */
function joinBroken(pieces: readonly string[][]): string[] {
  const lines: string[] = [];
  for (const piece of pieces.flat()) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && BEHALF.test(last) && /^\p{Lu}{2,}(?:\s+\p{Lu}{2,}){0,3}$/u.test(piece) && officeIn(piece) === null && !isName(piece);
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
    const own = /^nơi nhận\s*:?\s*/iu.test(line) ? line.replace(/^nơi nhận\s*:?\s*/iu, '') : line;
    const behalf = BEHALF.exec(own) ?? BEHALF.exec(/(?:TM|KT|TL|TUQ)\.\s+\p{Lu}.*$/u.exec(own)?.[0] ?? '');
    if (behalf?.[2] !== undefined) {
      if (onBehalfOf === null) onBehalfOf = behalf[2].trim();
      continue;
    }
    if (/^[-+•]/u.test(own) || SIGNED.test(own)) continue;
    const office = officeIn(own);
    if (office !== null && own.length <= office.length + 25 && /^\p{Lu}/u.test(own) && title === null) title = own;
    else if (isName(own)) name ??= own;
  }
  name ??= [...lines].reverse().find((line) => LIKE_NAME.test(line) && officeIn(line) === null) ?? null;
  return name === null && title === null && onBehalfOf === null ? null : { name, title, onBehalfOf };
}

function isName(text: string): boolean {
  return text.length <= 40 && isUpperAt(text, 0) && NAME.test(text) && officeIn(text) === null;
}

function officeIn(text: string): string | null {
  const start = plain(text);
  return OFFICE_NAMES.find((office) => start.startsWith(office) && !/^\p{L}/u.test(start.slice(office.length))) ?? null;
}

function recipientsOf(pieces: readonly string[][]): string[] {
  const recipients: string[] = [];
  let begun = false;
  for (const line of pieces) {
    const piece = line[0] ?? '';
    if (/^nơi nhận/iu.test(piece)) begun = true;
    else if (begun && /^[-+•]\s*\S/u.test(piece)) recipients.push(recipientIn(piece));
    else if (begun && recipients.length > 0 && /;$/u.test(piece) && !BEHALF.test(piece)) recipients.push(`${recipients.pop() ?? ''} ${recipientIn(piece)}`);
  }
  return recipients;
}

function recipientIn(piece: string): string {
  return withoutEnd((piece.split(';')[0] ?? '').replace(/^[-+•]\s*/u, ''), '., ').trim();
}
