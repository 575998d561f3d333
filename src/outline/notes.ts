import { late } from '../text/late.ts';
import type { Block } from '../types.ts';
import { typeLine } from './doctype.ts';
import { takePageFoots } from './pagefoot.ts';

/** Takes the footnotes' texts out of the running text. */

export interface Note {
  readonly label: string;
  readonly blocks: readonly Block[];
  /** Reading offset in the first block where the note's own words begin. */
  readonly from: number;
  /** Source offset of the note's sign. */
  readonly start: number;
  /** The mark in the text is gone; only the order of the notes tells where it was. */
  readonly lost: boolean;
}

export interface Taken {
  /** What is left, in order. */
  readonly body: readonly Block[];
  readonly notes: readonly Note[];
}

/** A sign that the converter could not read, and what writers set behind it. */
const LOST_SIGN = /^�\s*[/.)]?\s*[-–]?\s*/u;
const BRACKETED = late(() => /^(?:\[(\d{1,3})\]|\((\d{1,3})\)(?=\s*\p{Lu})|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}))\s*/u);
/** With these signs begins what `BRACKETED` matches. */
const SIGN_OPENS = '[(¹²³⁴⁵⁶⁷⁸⁹⁰';
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function takeNotes(blocks: readonly Block[]): Taken {
  const lostFrom = blocks.findIndex((block) => block.text.startsWith('�'));
  if (lostFrom >= 0) return takeLost(blocks, lostFrom);
  return takePageFoots(takeBracketed(takeMarked(blocks)));
}

/** From the first unreadable sign on all is notes, each running to the next sign. */
function takeLost(blocks: readonly Block[], from: number): Taken {
  const notes: Note[] = [];
  const after: Block[] = [];
  let open: Block[] = [];
  const close = (): void => {
    const first = open[0];
    if (first === undefined) return;
    const sign = LOST_SIGN.exec(first.text)?.[0].length ?? 0;
    notes.push({ label: String(notes.length + 1), blocks: open, from: sign, start: first.map.start(0), lost: true });
  };
  let ended = false;
  for (const block of blocks.slice(from)) {
    ended ||= /^PHỤ LỤC/u.test(block.text) || (typeLine(block.text)?.rest === '' && /^\p{Lu}{2}/u.test(block.text));
    if (ended) after.push(block);
    else if (block.text.startsWith('�')) {
      close();
      open = [block];
    } else open.push(block);
  }
  close();
  return { body: [...blocks.slice(0, from), ...after], notes };
}

/** Notes that the reader was sure of. */
function takeMarked(blocks: readonly Block[]): Taken {
  if (!blocks.some((block) => block.kind === 'note')) return { body: blocks, notes: [] };
  const notes: Note[] = [];
  const body: Block[] = [];
  for (const block of blocks) {
    const open = notes[notes.length - 1];
    if (block.kind !== 'note') body.push(block);
    // The next paragraph of the same note.
    else if (block.label !== null && block.label === open?.label && block.marks[0]?.at !== 0) notes[notes.length - 1] = { ...open, blocks: [...open.blocks, block] };
    else notes.push({ label: block.label ?? String(notes.length + 1), blocks: [block], from: 0, start: block.marks[0]?.at === 0 ? block.marks[0].source : block.map.start(0), lost: false });
  }
  return { body, notes };
}

/** Notes behind `[1]` or `¹` that rise from 1 in the last part of the text, where such marks stand in the running text too. */
function takeBracketed(taken: Taken): Taken {
  const starts = risingSigns(taken.body);
  if (starts.length === 0) return taken;
  const notes = [...taken.notes];
  const inNote = new Set<number>();
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1]?.at ?? taken.body.length;
    const blocks: Block[] = [];
    for (let at = start.at; at < next; at++) {
      const block = taken.body[at] as Block;
      if (at > start.at && (block.kind !== 'paragraph' || block.heading !== null || (i + 1 === starts.length && block.blanks > 1))) break;
      blocks.push(block);
      inNote.add(at);
    }
    const first = blocks[0] as Block;
    notes.push({ label: start.label, blocks, from: start.length, start: first.map.start(0), lost: false });
  }
  return { body: taken.body.filter((_, at) => !inNote.has(at)), notes };
}

interface Sign {
  readonly at: number;
  readonly label: string;
  readonly length: number;
}

function risingSigns(blocks: readonly Block[]): Sign[] {
  const signs: Sign[] = [];
  if (!blocks.some((block) => SIGN_OPENS.includes(block.text.charAt(0)) && block.text !== '')) return signs;
  /** Signs that stand inside a text above. */
  const marked = new Set<string>();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const found = block.kind === 'paragraph' ? signOf(block.text) : null;
    if (found !== null) {
      const sign = { at, label: found.label, length: found.text.length };
      const isMarked = marked.has(found.text.trim());
      if (found.label === String(signs.length + 1) && (signs.length > 0 || isMarked)) signs.push(sign);
      else if (found.label === '1' && isMarked) signs.splice(0, signs.length, sign);
      else if (isMarked && isOutOfOrder(Number(found.label), signs)) signs.push(sign);
    }
    for (const mark of marksIn(block.text)) marked.add(mark);
  }
  return signs;
}

/** A note that stands before the one it follows, or behind one that is not there. */
function isOutOfOrder(label: number, signs: readonly Sign[]): boolean {
  return signs.length > 0 && label <= signs.length + MOST_LOST && !signs.some((sign) => sign.label === String(label));
}

const MOST_LOST = 3;

/** Signs that may be marks: inside the text, so no note's own. */
function marksIn(text: string): string[] {
  if (!text.includes('[') && !RAISED.test(text)) return [];
  return [...text.slice(1).matchAll(MARK)].map(([mark]) => mark);
}

const MARK = /\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}/gu;
const RAISED = /[¹²³⁴⁵⁶⁷⁸⁹⁰]/u;

function signOf(text: string): { label: string; text: string } | null {
  const found = SIGN_OPENS.includes(text.charAt(0)) ? BRACKETED().exec(text) : null;
  if (found === null) return null;
  const [whole, square, round, raised] = found;
  const label = square ?? round ?? Array.from(raised ?? '', (digit) => SUPERSCRIPT.indexOf(digit)).join('');
  return { label, text: whole };
}

/** Where a textual mark stands in a text, or null. */
export function markIn(text: string, label: string): { start: number; end: number } | null {
  const square = `[${label}]`;
  const at = text.indexOf(square, 1);
  if (at > 0) return { start: at, end: at + square.length };
  const raised = Array.from(label, (digit) => SUPERSCRIPT[Number(digit)] ?? '').join('');
  if (raised === '') return null;
  for (let found = text.indexOf(raised, 1); found > 0; found = text.indexOf(raised, found + 1)) {
    const end = found + raised.length;
    if (!isUnit(text, found) && !isRaised(text.charAt(found - 1)) && !isRaised(text.charAt(end))) return { start: found, end };
  }
  return null;
}

const isRaised = (sign: string): boolean => sign !== '' && SUPERSCRIPT.includes(sign);

/** `m²`, `km²`, `10³`: what stands before the raised digit is no word. */
const isUnit = (text: string, at: number): boolean => UNIT_BEFORE().test(text.slice(Math.max(0, at - 5), at));

const UNIT_BEFORE = late(() => /(?:(?<!\p{L})(?:[kcdmh]?m|dam)|\d)$/u);
