import { isUpperAt } from '../text/characters.ts';
import { opensLower } from '../text/letters.ts';
import type { Block } from '../types.ts';
import { bulletOf, type Numbering } from './numbering.ts';
import { Shares, wordsOf } from './shares.ts';

/**
 * Places of footnote marks that a converter has lost. Where the mark stood it left a line break, in mid-sentence or behind one; the
 * notes come in the order of their marks. So notes are laid onto breaks in order, and the best laying wins (dynamic programming).
 */
export interface Gap {
  /** Index of the block that ends at the break. */
  readonly block: number;
  readonly strength: number;
}

const MID_SENTENCE = 3;
const LEADING_SPACE = 2;
/** A gap from here on is no paragraph's end. */
export const BROKEN = LEADING_SPACE;
const BLANK_LINE = 0.5;
/** Notes times breaks that are still weighed against each other. */
const MOST_PAIRS = 1_000_000;

/** Breaks of the body that may have held a mark; `isBody` leaves out head, foot, tables. */
export function gapsIn(body: Laid): Gap[] {
  const { blocks, isBody } = body;
  const gaps: Gap[] = [];
  const indented = blocks.filter((block) => block.kind === 'paragraph' && block.indent > 0).length;
  // Where most paragraphs are indented a space says nothing.
  const spaceTells = indented * 3 < blocks.length;
  for (let i = 0; i + 1 < blocks.length; i++) {
    if (!isBody(i) || !isBody(i + 1) || blocks[i]?.kind !== 'paragraph' || blocks[i + 1]?.kind !== 'paragraph') continue;
    const strength = strengthOf(body, i, spaceTells);
    if (strength > 0) gaps.push({ block: i, strength });
  }
  return gaps;
}

interface Laid {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly numberings: readonly (Numbering | null)[];
  readonly isBody: (block: number) => boolean;
}

function strengthOf({ source, blocks, numberings }: Laid, at: number, spaceTells: boolean): number {
  const last = blocks[at] as Block;
  const next = blocks[at + 1] as Block;
  if (/^[,;.)”](?!\.)/u.test(next.text)) return MID_SENTENCE;
  const marked = numberings[at + 1] !== null || bulletOf(next.text) !== '';
  if (!marked && opensLower(next.text) && !last.text.endsWith(':') && !last.text.endsWith(';')) return MID_SENTENCE;
  const numbered = numberings[at] !== null;
  if (last.text.length < 80 || (numbered && !isUpperAt(last.text, 0))) return 0;
  if (!marked && spaceTells && next.indent > 0 && next.blanks === 0) return LEADING_SPACE;
  if (numbered) return 0;
  const between = source.slice(last.map.end(last.text.length), next.map.start(0));
  if (/[\r\n][ \t]+\r?\n/u.test(between)) return LEADING_SPACE;
  if (next.blanks > 0) return bulletOf(last.text) === '' ? BLANK_LINE : BLANK_LINE / 2;
  return 0;
}

/** For each note the gap it belongs to, or null; both in order. */
export function layNotes(notes: readonly string[], gaps: readonly Gap[], textOf: (gap: Gap) => string): (Gap | null)[] {
  if (notes.length * gaps.length > MOST_PAIRS) return inOrder(notes, gaps);
  const width = gaps.length + 1;
  const best = new Float64Array((notes.length + 1) * width);
  const took = new Uint8Array((notes.length + 1) * width);
  const shares = new Shares(notes, gaps.map(textOf));
  const strengths = Float64Array.from(gaps, (gap) => gap.strength);
  for (let n = 1; n <= notes.length; n++) {
    const overlaps = shares.of(n - 1);
    for (let g = 1; g < width; g++) {
      const here = n * width + g;
      const without = best[here - 1] as number;
      const skipped = best[here - width] as number;
      const laid = (best[here - width - 1] as number) + (strengths[g - 1] as number) + (overlaps[shares.placeOf[g - 1] as number] as number);
      const most = Math.max(without, skipped, laid);
      best[here] = most;
      took[here] = most === laid ? 2 : most === without ? 1 : 0;
    }
  }
  const result: (Gap | null)[] = notes.map(() => null);
  for (let n = notes.length, g = gaps.length; n > 0 && g > 0;) {
    const step = took[n * width + g];
    if (step === 2) result[--n] = gaps[--g] ?? null;
    else if (step === 1) g--;
    else n--;
  }
  return result;
}

/** Too many to weigh: the n-th broken sentence belongs to the n-th note. */
function inOrder(notes: readonly string[], gaps: readonly Gap[]): (Gap | null)[] {
  const broken = gaps.filter((gap) => gap.strength === MID_SENTENCE);
  return notes.map((_, i) => broken[i] ?? null);
}

/** Share of the shorter text's pairs that the other has too. */
export function sharedPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** Pairs of neighbouring words: Vietnamese words are mostly of two syllables. */
export function pairsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(`${words[i] ?? ''} ${words[i + 1] ?? ''}`);
  return pairs;
}
