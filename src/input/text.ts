import type { Block, Reader } from '../types.ts';
import { blocksOf, lineBlock, type Context } from './assemble.ts';
import { pageNumbers } from './furniture.ts';
import { kindOf, Lines, type LineKind } from './lines.ts';
import { NO_MARKUP } from './markup.ts';
import { indentOf, wrappingOf } from './paragraphs.ts';

/** Plain text: one paragraph a line, or hard-wrapped lines that are joined again. */
export function readText(source: string): Block[] {
  const lines = new Lines(source);
  const kinds: LineKind[] = [];
  for (let line = 0; line < lines.count; line++) kinds.push(kindOf(lines.text(line), false));
  const numbers = pageNumbers(lines, kinds);
  const isText = (line: number): boolean => kinds[line] === 'text' || (kinds[line] === 'number' && !numbers.has(line));
  const wrapping = wrappingOf(lines, isText);
  const context: Context = { source, wrapping, joined: false };
  const blocks: Block[] = [];
  let blanks = 0;
  let page = numbers.size > 0 || source.includes('\f') ? 1 : 0;
  for (let line = 0; line < lines.count; line++) {
    if (kinds[line] === 'blank') {
      blanks++;
      if (lines.text(line).includes('\f')) page++;
      continue;
    }
    if (lines.text(line).startsWith('\f')) page++;
    if (!isText(line)) {
      if (numbers.has(line) && !source.includes('\f')) page++;
      blocks.push(lineBlock(source, lines.from(line), lines.to(line), { kind: 'furniture', blanks, page }));
    } else if (!wrapping.wrapped) {
      blocks.push(lineBlock(source, lines.from(line), lines.to(line), { blanks, indent: indentOf(lines.text(line)), page }));
    } else {
      const last = lastOfRun(lines, line, isText);
      const segment = { from: lines.from(line), to: lines.to(last), kind: 'paragraph' as const, heading: null, label: null };
      for (const block of blocksOf(context, { ...NO_MARKUP, segments: [segment] }, blanks, page)) blocks.push(block);
      line = last;
    }
    blanks = 0;
  }
  return blocks;
}

/** The last of the text lines that follow one another. */
function lastOfRun(lines: Lines, line: number, isText: (line: number) => boolean): number {
  let last = line;
  while (last + 1 < lines.count && isText(last + 1) && !lines.text(last + 1).startsWith('\f')) last++;
  return last;
}

export const textReader: Reader = { read: readText };
