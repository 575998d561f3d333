import { sliceReading } from '../text/reading.ts';
import { sentences } from '../text/sentences.ts';
import type { Block } from '../types.ts';
import { pairsOf, sharedPairs } from './lost.ts';
import type { Note, Taken } from './notes.ts';

/**
 * Notes at the foot of a page that lost their numbers while the marks in the running text kept theirs. On such a page the running text
 * breaks off behind its last mark; what stands below it until the page's end is the notes, in the order of the marks, one behind
 * another. Where one note ends and the next begins is told by the words that each shares with the sentence of its mark.
 */
export function takePageFoots(taken: Taken): Taken {
  const known = new Set(taken.notes.map((note) => note.label));
  const marks = taken.body.filter((block) => block.page > 0).flatMap((block) => block.marks);
  const without = marks.filter((mark) => !known.has(mark.label)).length;
  // Where most notes kept their numbers, those that are missing are missing.
  if (without === 0 || without * 2 < marks.length) return taken;
  const body: Block[] = [];
  const notes: Note[] = [...taken.notes];
  let open: Owner | null = null;
  for (const page of pagesOf(taken.body)) {
    const last = page.findLastIndex((block) => block.marks.some((mark) => !known.has(mark.label)));
    const foot = last < 0 ? [] : page.slice(last + 1).filter((block) => block.kind === 'paragraph');
    if (last < 0 || foot.length === 0 || !breaksOff(page[last] as Block)) {
      for (const block of page) body.push(block);
      continue;
    }
    for (const [at, block] of page.entries()) if (at <= last || block.kind !== 'paragraph') body.push(block);
    const marks = page.slice(0, last + 1).flatMap((block) => block.marks.map((mark) => ({ label: mark.label, words: wordsBefore(block, mark.at) })));
    const owners: Owner[] = open !== null && /^\p{Ll}/u.test(foot[0]?.text ?? '') ? [open, ...marks] : marks;
    for (const part of shareOut(foot, owners)) notes.push(part);
    const end = foot.at(-1)?.text ?? '';
    open = /[.;!?…]["”)]?$/u.test(end) ? null : { label: owners.at(-1)?.label ?? '', words: end };
  }
  return { body, notes: merged(notes) };
}

function pagesOf(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  let page = -1;
  for (const block of blocks) {
    if (block.page !== page) pages.push([]);
    page = block.page;
    pages.at(-1)?.push(block);
  }
  return pages;
}

/** The running text goes on overleaf, or it ends with a mark. */
function breaksOff(block: Block): boolean {
  return !/[.;:!?…]["”)]?$/u.test(block.text) || (block.marks.at(-1)?.at ?? 0) >= block.text.length - 2;
}

function wordsBefore(block: Block, at: number): string {
  return block.text.slice(Math.max(0, at - 250), at);
}

interface Owner {
  readonly label: string;
  readonly words: string;
}

interface Sentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each owner gets a row of sentences, at least one; the cuts that share most words win. */
function shareOut(foot: readonly Block[], owners: readonly Owner[]): Note[] {
  const all = foot.flatMap((block) => sentences(block.text).map((span): Sentence => ({ block, ...span, text: block.text.slice(span.start, span.end) })));
  const count = Math.min(owners.length, all.length);
  const best: number[][] = [];
  const from: number[][] = [];
  const pairs = all.map((sentence) => pairsOf(sentence.text));
  for (let owner = 0; owner < count; owner++) {
    best.push([]);
    from.push([]);
    const words = pairsOf(owners[owner]?.words ?? '');
    const shared = pairs.map((own) => sharedPairs(own, words));
    for (let at = 0; at < all.length; at++) {
      const stays = at > 0 ? (best[owner]?.[at - 1] ?? -Infinity) + (shared[at] ?? 0) * 0.5 : -Infinity;
      const begins = (owner === 0 ? (at === 0 ? 0 : -Infinity) : at > 0 ? (best[owner - 1]?.[at - 1] ?? -Infinity) : -Infinity) + (shared[at] ?? 0);
      (best[owner] as number[])[at] = Math.max(stays, begins);
      (from[owner] as number[])[at] = begins >= stays ? 1 : 0;
    }
  }
  const starts: number[] = [];
  for (let owner = count - 1, at = all.length - 1; owner >= 0 && at >= 0; at--) {
    if (from[owner]?.[at] !== 1) continue;
    starts.unshift(at);
    owner--;
  }
  return starts.map((start, i) => noteOf(owners[i]?.label ?? '', all.slice(start, starts[i + 1] ?? all.length)));
}

function noteOf(label: string, row: readonly Sentence[]): Note {
  const blocks: Block[] = [];
  for (const block of new Set(row.map((sentence) => sentence.block))) {
    const own = row.filter((sentence) => sentence.block === block);
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? block.text.length;
    const reading = sliceReading(block, start, start + block.text.slice(start, end).trimEnd().length);
    blocks.push({ ...block, ...reading, kind: 'note', label, breaks: [], marks: [] });
  }
  return { label, blocks, from: 0, start: blocks[0]?.map.start(0) ?? 0, lost: false };
}

/** A note that ran on overleaf is one note. */
function merged(notes: readonly Note[]): Note[] {
  const byLabel = new Map<string, Note>();
  for (const note of notes) {
    const known = byLabel.get(note.label);
    byLabel.set(note.label, known === undefined ? note : { ...known, blocks: [...known.blocks, ...note.blocks] });
  }
  return [...byLabel.values()].sort((a, b) => a.start - b.start);
}
