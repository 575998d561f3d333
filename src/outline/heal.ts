import { opensLower } from '../text/letters.ts';
import { joinReadings } from '../text/reading.ts';
import type { Block } from '../types.ts';
import type { Draft } from './draft.ts';
import { bulletOf, numberingOf } from './numbering.ts';

/** Joins sentences that a page break, a blank line, a page number or a footnote's text has broken. */

const CLOSED = /[.;:!?…][”"’')\]]*$/u;
const GOES_ON = /^[,;.)\]…](?!\.)/u;
/** A sentence cannot end with these. */
const DANGLING = /(?:,|(?<![\p{L}\p{M}])(?:và|của|các|với|là|để|cho|tại|theo|trong|về|do|từ|đến|số|ngày|những|hoặc|nhằm|bằng|trên|như|vào|được))$/u;

/** How many blocks of page furniture and foreign text a broken sentence may reach over. */
const REACH = 6;

const WHOLE: readonly number[] = [0];

export function heal(source: string, blocks: readonly Block[]): Draft[] {
  const drafts: Draft[] = [];
  /** The last paragraph's draft, and how many other blocks have come since. */
  let open = -1;
  let passed = 0;
  let torn: Block[] = [];
  const close = (): void => {
    if (open >= 0 && torn.length > 1) drafts[open] = joined(source, drafts[open] as Draft, torn);
  };
  for (const [index, block] of blocks.entries()) {
    const last = torn.at(-1);
    if (last !== undefined && passed <= REACH && goesOn(last, block)) {
      torn.push(block);
      passed = 0;
      continue;
    }
    if (block.kind === 'paragraph') {
      close();
      open = drafts.length;
      torn = [block];
      passed = 0;
    } else passed++;
    drafts.push({ text: block.text, map: block.map, blocks: [block], joints: WHOLE, index });
  }
  close();
  return drafts;
}

/** Does `next` continue the sentence that `last` leaves open? */
export function goesOn(last: Block, next: Block): boolean {
  if (next.kind !== 'paragraph' || last.kind !== 'paragraph' || next.heading !== null || last.heading !== null) return false;
  if (last.bold !== next.bold && last.text.length < 200) return false;
  if (GOES_ON.test(next.text)) return next.blanks === 0 || numberingOf(last.text) === null && !CLOSED.test(last.text);
  if (bulletOf(next.text) !== '' || numberingOf(next.text) !== null) return false;
  if (CLOSED.test(last.text)) return false;
  return opensLower(next.text) || (DANGLING.test(last.text) && last.text.length > 60);
}

function joined(source: string, draft: Draft, blocks: readonly Block[]): Draft {
  const joints: number[] = [];
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    const glued = i > 0 && GOES_ON.test(block.text);
    if (i > 0 && !glued) length++;
    joints.push(length);
    length += block.text.length;
  }
  const reading = joinReadings(source, blocks, (part) => GOES_ON.test(part.text));
  return { ...draft, text: reading.text, map: reading.map, blocks, joints };
}
