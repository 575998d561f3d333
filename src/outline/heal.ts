import { isLetterAt, isMarkAt } from '../text/characters.ts';
import { opensLower } from '../text/letters.ts';
import { joinReadings } from '../text/reading.ts';
import type { Block } from '../types.ts';
import type { Draft } from './draft.ts';
import { bulletOf, numberingOf, type Numbering } from './numbering.ts';

/** Joins sentences that a page break, a blank line, a page number or a footnote's text has broken. */

const CLOSES = '.;:!?…';
const CLOSERS = '”"’\')]';
const GOES_ON = ',;.)]…';
/** A sentence cannot end with these. */
const DANGLING: ReadonlySet<string> = new Set([
  'và', 'của', 'các', 'với', 'là', 'để', 'cho', 'tại', 'theo', 'trong', 'về', 'do', 'từ', 'đến', 'số', 'ngày', 'những', 'hoặc', 'nhằm', 'bằng', 'trên', 'như',
  'vào', 'được',
]);
const LONGEST = 5;

/** How many blocks of page furniture and foreign text a broken sentence may reach over. */
const REACH = 6;

const WHOLE: readonly number[] = [0];

export interface Healed {
  readonly drafts: Draft[];
  /** For each block its number, and the index of its draft. */
  readonly numberings: readonly (Numbering | null)[];
  readonly homes: readonly number[];
}

export function heal(source: string, blocks: readonly Block[]): Healed {
  const numberings = blocks.map((block) => block.kind === 'furniture' ? null : numberingOf(block.text));
  const drafts: Draft[] = [];
  const homes: number[] = [];
  /** The last paragraph's draft, its last block, and how many other blocks have come since. */
  let open = -1;
  let last = -1;
  let passed = 0;
  let torn: Block[] = [];
  const close = (): void => {
    if (torn.length > 1) drafts[open] = joined(source, drafts[open] as Draft, torn);
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const numbering = numberings[index] ?? null;
    if (last >= 0 && passed <= REACH && goesOn(blocks[last] as Block, block, numberings[last] ?? null, numbering)) {
      torn.push(block);
      homes.push(open);
      last = index;
      passed = 0;
      continue;
    }
    const own = [block];
    if (block.kind === 'paragraph') {
      close();
      open = drafts.length;
      torn = own;
      last = index;
      passed = 0;
    } else passed++;
    homes.push(drafts.length);
    drafts.push({ text: block.text, map: block.map, blocks: own, joints: WHOLE, index, numbering });
  }
  close();
  return { drafts, numberings, homes };
}

/** Does `next` continue the sentence that `last` leaves open? */
function goesOn(last: Block, next: Block, lastNumbering: Numbering | null, numbering: Numbering | null): boolean {
  if (next.kind !== 'paragraph' || last.kind !== 'paragraph' || next.heading !== null || last.heading !== null) return false;
  if (last.bold !== next.bold && last.text.length < 200) return false;
  if (opensInside(next.text)) return next.blanks === 0 || lastNumbering === null && !isClosed(last.text);
  if (numbering !== null || bulletOf(next.text) !== '' || isClosed(last.text)) return false;
  return (opensLower(next.text) && !SIGNED.test(next.text)) || (last.text.length > 60 && isDangling(last.text));
}

/** `(đã ký)` below an office. */
const SIGNED = /^[[(]\s?(?:đã )?ký/u;

/** Ends in a comma or a word that needs another behind it. */
function isDangling(text: string): boolean {
  if (text.endsWith(',')) return true;
  let from = text.length;
  while (from > 0 && text.length - from <= LONGEST && isWordPart(text, from - 1)) from--;
  return DANGLING.has(text.slice(from));
}

const isWordPart = (text: string, at: number): boolean => isLetterAt(text, at) || isMarkAt(text, at) || (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** `, ngày …`; no three dots. */
function opensInside(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code < 0x60 || code === ELLIPSIS) && GOES_ON.includes(text.charAt(0)) && text.charCodeAt(1) !== FULL_STOP;
}

const FULL_STOP = 46;
const ELLIPSIS = 0x2026;

/** Ends in a sign that closes a sentence or a clause, quotes and brackets behind it. */
function isClosed(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text.charAt(at))) at--;
  return at >= 0 && CLOSES.includes(text.charAt(at));
}

function joined(source: string, draft: Draft, blocks: readonly Block[]): Draft {
  const joints: number[] = [];
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    const glued = i > 0 && opensInside(block.text);
    if (i > 0 && !glued) length++;
    joints.push(length);
    length += block.text.length;
  }
  const reading = joinReadings(source, blocks, (part) => opensInside(part.text));
  return { ...draft, text: reading.text, map: reading.map, blocks, joints, numbering: numberingOf(reading.text) };
}
