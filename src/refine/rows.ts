import { OPENER } from './labelwords.ts';
import type { Draft, Scanned } from './draft.ts';

/** Parts whose nouns differ from the whole's, and parts that stand in one item. */

/** Before a figure of a row: a comma or `và`, or the opener. */
const NEXT_IN_ROW = /(?:[,;]|\svà)\s$/;
const WITH = /\s(?:với|cho|tại|của|ở)\s$/i;
/** How many parts a row may have. */
const MOST = 20;

/**
 * `64 công trình, gồm 31 công trình thủy lợi, 14 cầu, 19 trường học với 40 phòng`: figures of a row behind `gồm` or `trong đó` are parts whatever
 * their nouns if they add up to the whole; what only tells more of one of them is left out.
 */
export function addUpRows(scanned: Scanned, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const first = drafts[i] as Draft;
    const whole = first.partOf;
    if (whole === null || whole !== wholeBefore(drafts, i) || whole.quantity.unitKind !== 'counted' || !isPlain(first) || OPENER.find(scanned.passage.text.slice((drafts[i - 1] as Draft).quantity.end, first.quantity.start)) === null) continue;
    const row = rowOf(scanned, drafts, i);
    const sum = row.reduce((all, part) => all + (part.quantity.value ?? 0), 0);
    if (row.length > 2 && sum === whole.quantity.value) for (const part of row) part.partOf = whole;
  }
}

function wholeBefore(drafts: readonly Draft[], i: number): Draft | null {
  for (let k = i - 1; k >= 0; k--) if ((drafts[k] as Draft).equivalentTo === null) return drafts[k] as Draft;
  return null;
}

/** The counts from one on that stand in its sentence and bracket behind commas. */
function rowOf({ layout, passage: { text } }: Scanned, drafts: readonly Draft[], first: number): Draft[] {
  const { quantity: { number } } = drafts[first] as Draft;
  const bracket = layout.bracket(number);
  const { end } = layout.clause(number);
  const row: Draft[] = [];
  for (let k = first; k < drafts.length && row.length < MOST; k++) {
    const draft = drafts[k] as Draft;
    if (draft.quantity.number >= end) break;
    if (layout.bracket(draft.quantity.number) !== bracket || draft.equivalentTo !== null) continue;
    const near = text.slice(Math.max(0, draft.quantity.start - 8), draft.quantity.start);
    if (k > first && WITH.test(near)) continue;
    if (!isPlain(draft) || (k > first && !NEXT_IN_ROW.test(near))) break;
    row.push(draft);
  }
  return row;
}

const isPlain = ({ quantity, comparator, change, per }: Draft): boolean =>
  quantity.value !== null && quantity.denominator === null && comparator === 'eq' && change === null && per.length === 0 && quantity.unitKind === 'counted';

const OWN_WORDS = /^;\s?[A-Za-zÀ-ÖØ-öø-ỹ][^;,.:()\d]{1,40}\s$/u;
const TELLS_MORE = /(?:^|\s)(?:đã|đạt|trong đó|giải ngân|thực hiện|còn|tăng|giảm|chiếm|bằng|lũy kế|riêng|tổng|cộng|cả)(?:\s|$)/i;

/** `NS tỉnh 112 tỷ đồng|; NS huyện |60 tỷ đồng`: the next part of the same item, outside brackets, with words of its own. */
export function isNextInItem({ layout, passage: { text } }: Scanned, before: Draft, draft: Draft): boolean {
  const { quantity } = draft;
  if (quantity.unitKind === 'percent' || quantity.unitKind !== before.quantity.unitKind || draft.change !== null || draft.unit !== before.unit || layout.bracket(quantity.number) !== null) return false;
  const between = text.slice(before.quantity.end, quantity.start).replace(/\([^()]*\)/g, '').trimStart();
  return OWN_WORDS.test(between) && !TELLS_MORE.test(between);
}
