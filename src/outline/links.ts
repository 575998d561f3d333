import { sentences } from '../text/sentences.ts';
import type { Block, Heading, NoteDraft } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Healed } from './heal.ts';
import { BROKEN, gapsIn, layNotes, type Gap } from './lost.ts';
import { markIn, type Note } from './notes.ts';

/** Where each note is referred to. */

export interface Reference {
  readonly draft: Draft;
  /** Reading offsets in the draft of the mark, or of the place where it was lost. */
  readonly at: number;
  readonly end: number;
  /** Source offsets of the same. */
  readonly start: number;
  readonly stop: number;
}

export interface Body extends Healed {
  readonly source: string;
  readonly blocks: readonly Block[];
  /** Is the block running text of the body? */
  readonly isBody: (block: number) => boolean;
}

/** `breaks`: where sentences are broken as lost marks break them, by source offsets; looked for only where marks were lost. */
export interface References {
  readonly references: readonly (Reference | null)[];
  readonly breaks: readonly { readonly start: number; readonly end: number }[];
}

export function referencesOf(notes: readonly Note[], body: Body): References {
  if (notes.length === 0) return { references: [], breaks: [] };
  const lost = notes.filter((note) => note.lost);
  const gaps = lost.length === 0 ? [] : gapsIn(body);
  const laid = lost.length === 0 ? [] : layLost(lost, gaps, body);
  const certain = certainMarks(body);
  let signed: readonly Draft[] | null = null;
  let next = 0;
  let from = 0;
  let labels: Map<string, number> | null = null;
  const references = notes.map((note) => {
    if (note.lost) return laid[next++] ?? null;
    const mark = certain.get(note.label)?.shift();
    if (mark !== undefined) return mark;
    signed ??= body.drafts.filter((draft) => SIGN.test(draft.text));
    let at = textual(note, signed, from);
    if (at >= 0) from = at;
    // A mark out of order; of several notes of one number it may be another's.
    else if ((labels ??= countsOf(notes)).get(note.label) === 1) at = textual(note, signed, 0);
    if (at < 0) return null;
    return referenceIn(signed[at] as Draft, note.label);
  });
  return { references, breaks: gaps.filter(({ strength }) => strength >= BROKEN).map((gap) => breakAt(gap, body.blocks)) };
}

function countsOf(notes: readonly Note[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of notes) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** From the end of the line that breaks off to where it goes on. */
function breakAt({ block }: Gap, blocks: readonly Block[]): References['breaks'][number] {
  const before = blocks[block] as Block;
  return { start: before.map.end(before.text.length), end: (blocks[block + 1] as Block).map.start(0) };
}

function layLost(notes: readonly Note[], gaps: readonly Gap[], body: Body): (Reference | null)[] {
  const texts = notes.map((note) => note.blocks.map((block) => block.text).join(' '));
  const homeOf = (gap: Gap): Draft => body.drafts[body.homes[gap.block] as number] as Draft;
  return layNotes(texts, gaps, (gap) => homeOf(gap).text).map((gap) => {
    if (gap === null) return null;
    const block = body.blocks[gap.block] as Block;
    const draft = homeOf(gap);
    const at = (draft.joints[draft.blocks.indexOf(block)] ?? 0) + block.text.length;
    const source = block.map.end(block.text.length);
    return { draft, at, end: at, start: source, stop: source };
  });
}

/** Marks that the markup made certain, by label, in order. */
function certainMarks(body: Body): Map<string, Reference[]> {
  const marks = new Map<string, Reference[]>();
  for (const draft of body.drafts) {
    for (const [i, block] of draft.blocks.entries()) {
      for (const mark of block.marks) {
        const at = (draft.joints[i] ?? 0) + mark.at;
        const reference = { draft, at, end: at, start: mark.source, stop: mark.sourceEnd };
        const known = marks.get(mark.label);
        if (known === undefined) marks.set(mark.label, [reference]);
        else known.push(reference);
      }
    }
  }
  return marks;
}

/** What a mark in the text begins with, as `markIn` looks for it. */
const SIGN = /[[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;

/** Which of the drafts that hold such signs refers to the note; -1 where none above it does. */
function textual(note: Note, signed: readonly Draft[], from: number): number {
  for (let i = from; i < signed.length; i++) {
    const draft = signed[i] as Draft;
    if (draft.map.start(0) >= note.start) break;
    if (markIn(draft.text, note.label) !== null) return i;
  }
  return -1;
}

function referenceIn(draft: Draft, label: string): Reference | null {
  const mark = markIn(draft.text, label);
  return mark === null ? null : { draft, at: mark.start, end: mark.end, start: draft.map.start(mark.start), stop: draft.map.end(mark.end) };
}

export function noteDraft(note: Note, reference: Reference | null, headingAt: (offset: number) => Heading | null): NoteDraft {
  const last = note.blocks.at(-1) as Block;
  const text = note.blocks.map((block, i) => i === 0 ? block.text.slice(note.from) : block.text).join(' ').trim();
  return {
    label: note.label, lost: note.lost, text, start: note.start, end: last.map.end(last.text.length),
    reference: reference === null ? null : { start: reference.start, end: reference.stop, heading: headingAt(reference.start), sentence: sentenceAt(reference) },
  };
}

/** Many notes may be called in one paragraph. */
const parted = new WeakMap<Draft, ReturnType<typeof sentences>>();
/** Of a sentence that runs on, what stands around the mark. */
const LONGEST_SENTENCE = 4_000;
const NEAREST = 300;

function sentenceAt({ draft, at }: Reference): string {
  let spans = parted.get(draft);
  if (spans === undefined) parted.set(draft, spans = sentences(draft.text));
  const { start, end } = spans.find((span) => span.start < at && at <= span.end) ?? spans[0] ?? { start: 0, end: draft.text.length };
  return (end - start > LONGEST_SENTENCE ? draft.text.slice(Math.max(start, at - NEAREST), Math.min(end, at + NEAREST)) : draft.text.slice(start, end)).trim();
}
