import type { FlowItem, FlowParagraph, Run } from '../flow.ts';
import type { Element } from './nodes.ts';
import type { Page } from './page.ts';
import { Walker } from './walker.ts';

/** The paragraphs of the page's notes by label. */
export function noteTexts(page: Page): ReadonlyMap<string, readonly FlowParagraph[]> {
  const texts = new Map<string, readonly FlowParagraph[]>();
  for (const [block, starts] of page.notes.blocks) {
    const walker = new Walker(page, block);
    const items = walker.read(block);
    const whole = starts.size === 1 ? [...starts.values()][0] : starts.get(block);
    const begun = whole === undefined ? walker.starts : [{ label: whole, at: 0 }, ...walker.starts];
    for (const [i, { label, at }] of begun.entries()) {
      const paragraphs = paragraphsOf(items.slice(i === 0 ? 0 : at, begun[i + 1]?.at));
      texts.set(label, [...(texts.get(label) ?? []), ...(page.notes.marked.has(label) ? paragraphs : withoutMark(paragraphs, label, block))]);
    }
  }
  return texts;
}

/** Those of tables' cells among them; the first has no number: it would be the note's mark. */
function paragraphsOf(items: readonly FlowItem[]): FlowParagraph[] {
  const paragraphs = items.flatMap(function flat(item): FlowParagraph[] {
    return item.kind === 'paragraph' ? [item] : item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.items.flatMap(flat)));
  });
  return paragraphs.map((paragraph, i) => (i === 0 ? { ...paragraph, number: '' } : paragraph));
}

const TYPED = /^\s*([[(]?)(\d{1,3}|[a-z]{1,6}|\*{1,3}|[†‡])([\])]?)([.:]?)(?:\s+|$)/i;
const RAISED = /^\s*([[(]?)(\d{1,3}|[a-z]{1,6}|\*{1,3}|[†‡])([\])]?)([.:]?)\s*/i;

/** Takes away a typed mark: `[1] Trong đó …`, `1. Trong đó …`, or one above the line. */
function withoutMark(paragraphs: readonly FlowParagraph[], label: string, block: Element): readonly FlowParagraph[] {
  const [first, ...others] = paragraphs;
  const [run] = first?.runs ?? [];
  if (first === undefined || run === undefined) return paragraphs;
  const mark = (run.raised ? RAISED : TYPED).exec(run.text);
  if (mark === null || !label.startsWith(mark[2] ?? '') || !/^(?:\.\d+)?$/.test(label.slice(mark[2]?.length))) return paragraphs;
  const isWhole = first.runs.length === 1 && mark[0].length === run.text.length;
  // An item's number is not typed: what looks like one is its first word.
  const isSaid = run.raised || mark[1] !== '' || mark[3] !== '' || isWhole || mark[4] !== '' && block.tagName !== 'li';
  if (!isSaid) return paragraphs;
  const runs = [{ ...run, text: run.text.slice(mark[0].length) }, ...first.runs.slice(1)].filter((each: Run) => each.note !== null || each.text !== '');
  return runs.length === 0 ? others : [{ ...first, runs }, ...others];
}
