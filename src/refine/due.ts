import { DUE } from '../lexicon/calendar.ts';
import { Phrases, same } from '../text/phrases.ts';
import type { Draft, Scanned } from './draft.ts';
import type { Placed } from './place.ts';

const DONE_BY = new Phrases(DUE);

/** `, hoàn thành |trong quý …|`; without the comma only the last thing is meant (`hỗ trợ 5 xã hoàn thành trong năm 2027`). */
function isDone(text: string, start: number): boolean {
  const due = DONE_BY.before(text, (same('trong ', text, start - 'trong '.length) ? start - 'trong '.length : start) - 1);
  return due > 1 && text.startsWith(', ', due - 2);
}

/** `Nạo vét 12 km kênh tại 5 xã, |hoàn thành trong quý III/2027|`: the end of all that its clause asks, where no figure there has a time of its own. */
export function dueTogether({ passage: { text }, layout }: Scanned, drafts: readonly Draft[], placed: readonly Placed[]): void {
  for (const { mention, follows } of placed) {
    if (follows === null || follows === drafts[0] || mention.shape === 'every' || !isDone(text, mention.start)) continue;
    const { start } = layout.clause(mention.start);
    const { start: sentence } = layout.sentence(mention.start);
    // Another time in the clause parts what is due from what is not.
    if (placed.some((other) => other.mention !== mention && other.mention.start >= Math.max(start, sentence) && other.mention.start < mention.start)) continue;
    for (let i = drafts.indexOf(follows) - 1; i >= 0; i--) {
      const draft = drafts[i] as Draft;
      if (draft.quantity.number < start || draft.quantity.number < sentence) break;
      draft.period = follows.period;
    }
  }
}
