import type { Block, Claim, Heading, Metadata, Numbered, Outline, Passage, Source } from '../types.ts';
import { firstOf, type Draft } from './draft.ts';
import { footOf } from './foot.ts';
import { headOf } from './head.ts';
import { heal } from './heal.ts';
import { noteDraft, referencesOf, type Body } from './links.ts';
import { takeNotes } from './notes.ts';
import { notePassages, passagesOf } from './passages.ts';
import { tablesOf } from './tables.ts';
import { treeOf, type Scope, type Tree } from './tree.ts';
import { unglue } from './unglue.ts';
import { zonesOf, type Zone } from './zones.ts';

export { titleLayer } from './roles.ts';

/** Lays a document out: what is head, body, foot; the tree of its headings; its notes; its passages in reading order. */
export function outline(source: Source, blocks: readonly Block[]): Outline {
  const { body: running, notes } = takeNotes(unglue(blocks));
  const healed = heal(source.text, running);
  const { drafts } = healed;
  const tables = tablesOf(drafts);
  const zones = zonesOf(drafts, tables.members);
  const tree = treeOf(drafts.map((draft, i) => zones[i] === 'body' ? draft : null), beginsAnew(zones));
  const headingAt = finder(tree.scopes);
  const body: Body = { ...healed, source: source.text, blocks: running, isBody: notes.some((note) => note.lost) ? bodyBlocks(running, drafts, zones) : () => false };
  const { references, breaks } = referencesOf(notes, body);
  const noteDrafts = notes.map((note, i) => noteDraft(note, references[i] ?? null, headingAt));
  const marks = new Map<Draft, Claim[]>();
  for (const reference of references) {
    if (reference === null || reference.end === reference.at) continue;
    const claim: Claim = { start: reference.at, end: reference.end, class: 'enumerator' };
    marks.set(reference.draft, [...(marks.get(reference.draft) ?? []), claim]);
  }
  const passages = passagesOf({ source: source.text, drafts, zones, tree, headingAt, marks, tables });
  const ofNotes = notePassages(notes, noteDrafts.map((note) => note.reference?.heading ?? null));
  return {
    passages: ofNotes.length === 0 ? passages : merged(passages, ofNotes), headings: tree.headings, notes: noteDrafts,
    numbered: numberedOf(drafts, tree, headingAt), marks: marksOf(drafts), breaks,
    metadata: metadataOf(source.text, drafts, zones),
  };
}

function numberedOf(drafts: readonly Draft[], { numberings, titles }: Tree, headingAt: (offset: number) => Heading | null): Numbered[] {
  const numbered: Numbered[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const numbering = numberings[i];
    if (numbering === null || numbering === undefined) continue;
    const { map } = drafts[i] as Draft;
    const { style, number, value, start, numberEnd } = numbering;
    const own = titles[i]?.heading ?? null;
    numbered.push({ style, number, value, start: map.start(start), end: map.end(numberEnd), own, under: own === null ? headingAt(map.start(0)) : own.parent });
  }
  return numbered;
}

function marksOf(drafts: readonly Draft[]): Outline['marks'] {
  return drafts.flatMap(({ blocks }) => blocks.flatMap(({ marks }) => marks.map(({ label, source, sourceEnd }) => ({ label, start: source, end: sourceEnd }))));
}

/** Written field by field: every figure asks it, and objects of one shape are what the engine reads fast. */
function metadataOf(source: string, drafts: readonly Draft[], zones: readonly Zone[]): Metadata {
  const { type, typeText, number, place, date, title, issuer } = headOf(ofZone(drafts, zones, 'head'), bodyEnds(drafts, zones));
  const { signatory, recipients } = footOf(source, ofZone(drafts, zones, 'foot'));
  return { type, typeText, number, place, date, title, issuer, signatory, recipients };
}

function ofZone(drafts: readonly Draft[], zones: readonly Zone[], zone: Zone): Draft[] {
  const found: Draft[] = [];
  for (let i = zones.indexOf(zone); i >= 0; i = zones.indexOf(zone, i + 1)) found.push(drafts[i] as Draft);
  return found;
}

/** The body's first paragraphs and its last ones: what lies between says nothing about the whole document. */
function bodyEnds(drafts: readonly Draft[], zones: readonly Zone[]): Draft[] {
  const isParagraph = (i: number): boolean => zones[i] === 'body' && firstOf(drafts[i] as Draft).kind === 'paragraph';
  const first: Draft[] = [];
  let from = 0;
  for (; from < drafts.length && first.length < ENDS; from++) if (isParagraph(from)) first.push(drafts[from] as Draft);
  const last: Draft[] = [];
  for (let i = drafts.length - 1; i >= from && last.length < ENDS; i--) if (isParagraph(i)) last.push(drafts[i] as Draft);
  return [...first, ...last.reverse()];
}

const ENDS = 8;

/** Where the body goes on behind a foot an attached document begins. */
function beginsAnew(zones: readonly Zone[]): (index: number) => boolean {
  const anew = new Set<number>();
  let last: Zone = 'body';
  for (let i = 0; i < zones.length; i++) {
    const zone = zones[i] as Zone;
    if (zone === 'furniture') continue;
    if (zone === 'body' && last === 'foot') anew.add(i);
    last = zone;
  }
  return (index) => anew.has(index);
}

/** Both lists are in reading order. */
function merged(passages: readonly Passage[], notes: readonly Passage[]): Passage[] {
  const all: Passage[] = [];
  let next = 0;
  for (const passage of passages) {
    const start = passage.map.start(0);
    while (next < notes.length && (notes[next] as Passage).map.start(0) < start) all.push(notes[next++] as Passage);
    all.push(passage);
  }
  return [...all, ...notes.slice(next)];
}

function bodyBlocks(blocks: readonly Block[], drafts: readonly Draft[], zones: readonly Zone[]): (block: number) => boolean {
  const isBody = new Uint8Array(blocks.length);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    // Other blocks may stand between a healed sentence's parts, so only the first's place is sure; the others follow it.
    if (zones[i] === 'body') isBody.fill(1, draft.index, drafts[i + 1]?.index ?? draft.index + draft.blocks.length);
  }
  return (block) => isBody[block] === 1;
}

/** The heading of the last scope that begins at or before a source offset. */
function finder(scopes: readonly Scope[]): (offset: number) => Heading | null {
  return (offset) => {
    let low = 0;
    let high = scopes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((scopes[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return scopes[low - 1]?.heading ?? null;
  };
}
