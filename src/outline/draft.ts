import type { Block, OffsetMap } from '../types.ts';
import type { Numbering } from './numbering.ts';

/** A passage in the making: one block, or several that a page break or a lost footnote mark had torn apart. */
export interface Draft {
  readonly text: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  /** Where each block begins in the reading text. */
  readonly joints: readonly number[];
  /** Index of the first block. */
  readonly index: number;
  /** The number that opens it; furniture has none. */
  readonly numbering: Numbering | null;
}

export function firstOf(draft: Draft): Block {
  return draft.blocks[0] as Block;
}

export function startOf(draft: { readonly map: OffsetMap }): number {
  return draft.map.start(0);
}

export function endOf(draft: { readonly text: string; readonly map: OffsetMap }): number {
  return draft.map.end(draft.text.length);
}

/** The draft's lines as the source breaks them. */
export function linesOf(draft: Draft): string[] {
  const lines: string[] = [];
  for (const block of draft.blocks) {
    let from = 0;
    for (const at of [...block.breaks, block.text.length + 1]) {
      lines.push(block.text.slice(from, at - 1).trim());
      from = at;
    }
  }
  return lines.filter((line) => line !== '');
}
