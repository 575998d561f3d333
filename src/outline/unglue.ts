import { isLowerAt } from '../text/characters.ts';
import { sliceReading } from '../text/reading.ts';
import type { Block } from '../types.ts';

/**
 * Headings that a converter has run together with their neighbours: capitals behind a Roman number at a paragraph's end, a known title
 * that goes straight on into its text.
 */
const TAIL = /[.;:!?…]["”)]?\s+(?=[IVX]{1,5}\s?[.\-–]\s?\P{Ll}{8,200}$)/u;

export function unglue(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => tailOf(block) > 0)) return blocks;
  return blocks.flatMap((block) => {
    const at = tailOf(block);
    if (at <= 0) return [block];
    const end = block.text.slice(0, at).trimEnd().length;
    return [part(block, 0, end), part(block, at, block.text.length)];
  });
}

/** Where the heading at a paragraph's end begins, or 0. */
function tailOf(block: Block): number {
  if (block.kind !== 'paragraph' || block.text.length < 40 || block.heading !== null) return 0;
  for (let i = block.text.length - 1; i >= block.text.length - 8; i--) if (isLowerAt(block.text, i)) return 0;
  const from = Math.max(0, block.text.length - REACH);
  const tail = block.text.slice(from);
  if (!hasRoman(tail)) return 0;
  const found = TAIL.exec(tail);
  return found === null ? 0 : from + found.index + found[0].length;
}

/** So far back a heading's number is looked for. */
const REACH = 240;

/** A Roman digit stands behind the last small letter. */
function hasRoman(tail: string): boolean {
  for (let i = tail.length - 1; i >= 0 && !isLowerAt(tail, i); i--) if ('IVX'.includes(tail.charAt(i))) return true;
  return false;
}

function part(block: Block, from: number, to: number): Block {
  const within = (at: number): boolean => at >= from && at < to;
  return {
    ...block, ...sliceReading(block, from, to), breaks: block.breaks.filter(within).map((at) => at - from).filter((at) => at > 0),
    marks: block.marks.filter((mark) => mark.at > from && mark.at <= to).map((mark) => ({ ...mark, at: mark.at - from })), blanks: from === 0 ? block.blanks : 0,
  };
}
