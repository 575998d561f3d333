import { isDigit, isSpace, skipSpace } from '../text/characters.ts';
import { joinReadings, sliceReading, type Reading } from '../text/reading.ts';
import type { Claim, Heading, Passage } from '../types.ts';
import { firstOf, startOf, type Draft } from './draft.ts';
import type { Note } from './notes.ts';
import type { TableCells } from './tables.ts';
import { bulletOf, numberingOf, type Numbering } from './numbering.ts';
import type { Titled, Tree } from './tree.ts';
import type { Zone } from './zones.ts';

/** Drafts become passages: each with its heading, the line that opened its list, and the numerals that are no numbers. */

export interface Laid {
  readonly source: string;
  readonly drafts: readonly Draft[];
  readonly zones: readonly Zone[];
  readonly tree: Tree;
  readonly headingAt: (offset: number) => Heading | null;
  /** Marks inside drafts, by draft. */
  readonly marks: ReadonlyMap<Draft, readonly Claim[]>;
  readonly tables: TableCells;
}

const NO_CLAIMS: readonly Claim[] = [];

export function passagesOf(laid: Laid): Passage[] {
  const passages: Passage[] = [];
  const lists = new Lists();
  const { drafts, zones, tree } = laid;
  const bodyFrom = zones.indexOf('body');
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const zone = zones[i];
    const titled = tree.titles[i];
    if (zone === 'furniture') passages.push(furniture(draft, i < bodyFrom));
    else if (zone !== 'body') {
      lists.reset();
      passages.push(plainPassage(draft, zone === 'head' ? 'head' : 'foot', null, itemClaims(draft.numbering)));
    } else if (titled !== undefined) {
      lists.reset();
      for (const passage of titledPassages(laid, i, titled)) passages.push(passage);
      if (titled.takesNext) i++;
    } else {
      const kind = firstOf(draft).kind === 'cell' ? 'cell' : 'body';
      if (kind === 'cell') {
        // What a line before the table announced was the table.
        lists.reset();
        passages.push(cellPassage(laid, draft));
        continue;
      }
      const numbering = tree.numberings[i] ?? null;
      const claims = claimsOf(numbering, laid.marks.get(draft));
      const passage = plainPassage(draft, kind, laid.headingAt(startOf(draft)), claims);
      passages.push(lists.place(passage, numbering));
    }
  }
  return passages;
}

/** A cell numbers its row or column, or holds a figure with its heads, or words. */
function cellPassage({ tables, marks, headingAt }: Laid, draft: Draft): Passage {
  const heads = tables.heads.get(draft) ?? null;
  const isWords = heads === null && tables.members.has(draft);
  const claims = tables.ordinals.has(draft) ? allDigits(draft.text) : [...claimsOf(heads === null ? draft.numbering : null, marks.get(draft)), ...(isWords ? rowNumbers(draft.text) : [])];
  const passage = plainPassage(draft, 'cell', headingAt(startOf(draft)), claims);
  passage.cell = heads;
  return passage;
}

/** `Vay lại (1)`, `Chi còn lại (1-1.1)`: notes and sums of rows. */
function rowNumbers(text: string): Claim[] {
  return [...text.matchAll(/(?<=\(\s?)\d{1,2}(?:[.+–=\s-]{1,3}\d{1,2}){0,12}(?=\s?\))/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length, class: 'enumerator' as const }));
}

function allDigits(text: string): Claim[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length, class: 'enumerator' as const }));
}

function plainPassage(reading: Reading, kind: Passage['kind'], heading: Heading | null, claims: readonly Claim[]): Placed {
  return passageOf(reading, kind, heading, { footnote: null, claims: claims.length === 0 ? NO_CLAIMS : claims });
}

/** A passage until its list is known. */
type Placed = { -readonly [Key in keyof Passage]: Passage[Key] };

/** Every passage is written here, field by field: objects of one shape are what the engine reads fast. */
function passageOf({ text, map }: Reading, kind: Passage['kind'], heading: Heading | null, { footnote, claims }: Pick<Passage, 'footnote' | 'claims'>): Placed {
  return { text, map, kind, heading, leadIn: null, footnote, claims, cell: null };
}

/** A heading, its title on the next line with it; what follows a run-in title is a passage of its own. */
function titledPassages(laid: Laid, at: number, titled: Titled): Passage[] {
  const draft = laid.drafts[at] as Draft;
  const numbering = laid.tree.numberings[at] ?? null;
  const claims = claimsOf(numbering, laid.marks.get(draft));
  if (titled.takesNext) {
    const joined = joinReadings(laid.source, [draft, laid.drafts[at + 1] as Draft]);
    return [plainPassage(joined, 'heading', titled.heading, claims)];
  }
  if (titled.until >= draft.text.length) return [plainPassage(draft, saysFigures(draft.text) ? 'body' : 'heading', titled.heading, claims)];
  const rest = skipSpace(draft.text, titled.until, draft.text.length);
  const within = (from: number, to: number): Claim[] => claims.filter((claim) => claim.start >= from && claim.end <= to)
    .map((claim) => ({ ...claim, start: claim.start - from, end: claim.end - from }));
  return [
    plainPassage(sliceReading(draft, 0, titled.until), 'heading', titled.heading, within(0, titled.until)),
    plainPassage(sliceReading(draft, rest, draft.text.length), 'body', titled.heading, within(rest, draft.text.length)),
  ];
}

/** A title that goes on behind its colon, or names a share, states something itself. */
function saysFigures(text: string): boolean {
  for (let colon = text.indexOf(':'); colon >= 0 && colon < SAID; colon = text.indexOf(':', colon + 1)) {
    if (isSpace(text.charCodeAt(colon + 1))) return hasDigit(text, colon + 2, Math.min(text.length, SAID)) || saysShare(text);
  }
  return saysShare(text);
}

/** So much of a title is looked at. */
const SAID = 2_000;

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

function saysShare(text: string): boolean {
  return text.length > 60 && text.includes('%') && /\d\s?%/u.test(text);
}

/** Page numbers and the file's own matter: every numeral of theirs is claimed. */
function furniture(draft: Draft, isHead: boolean): Passage {
  return plainPassage(draft, isHead ? 'head' : 'foot', null, allDigits(draft.text));
}

function claimsOf(numbering: Numbering | null, marks: readonly Claim[] | undefined): readonly Claim[] {
  const own = itemClaims(numbering);
  return marks === undefined ? own : [...own, ...marks];
}

function itemClaims(numbering: Numbering | null): readonly Claim[] {
  if (numbering === null || numbering.style === 'annex' && numbering.number === '') return NO_CLAIMS;
  return [{ start: numbering.start, end: numbering.numberEnd, class: 'enumerator' }];
}

/** A note's own passages. */
export function notePassages(notes: readonly Note[], headings: readonly (Heading | null)[]): Passage[] {
  const passages: Passage[] = [];
  for (const [i, note] of notes.entries()) {
    const lists = new Lists();
    for (const [j, block] of note.blocks.entries()) {
      const reading = j === 0 && note.from > 0 ? sliceReading(block, note.from, block.text.length) : { text: block.text, map: block.map };
      if (reading.text === '') continue;
      const numbering = numberingOf(reading.text);
      const claims: Claim[] = numbering === null ? [] : [{ start: numbering.start, end: numbering.numberEnd, class: 'enumerator' }];
      const passage = passageOf(reading, 'note', headings[i] ?? null, { footnote: note.label, claims });
      passages.push(lists.place(passage, numbering));
    }
  }
  return passages;
}

/** Which line opened the list that an item stands in. */
class Lists {
  readonly #open: { readonly marker: string; readonly opens: boolean; readonly passage: Passage }[] = [];

  reset(): void {
    this.#open.length = 0;
  }

  place(passage: Placed, numbering: Numbering | null): Passage {
    const open = this.#open;
    const marker = numbering?.style ?? bulletOf(passage.text);
    let count = 0;
    if (marker !== '') while (count < open.length && open[count]?.marker !== marker) count++;
    if (count < open.length) open.length = count;
    let last = open.length - 1;
    while (last >= 0 && open[last]?.opens !== true) last--;
    passage.leadIn = open[last]?.passage ?? null;
    if (open.length < 12) open.push({ marker, opens: passage.text.endsWith(':'), passage });
    return passage;
  }
}
