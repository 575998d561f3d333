import type { CheckInput, Figure, Passage } from '../../types.ts';
import { bareLabel } from './labels.ts';
import { ALONE, isAllOpener, isOfOneKind, type PartList } from './lists.ts';
import { isExact, isPercent, figureRows, sameUnit } from './figure-rows.ts';

/**
 * Lists whose total stands in the line that opens them, and whose items each give a part of it:
 *
 *   Tổng kinh phí 12,5 tỷ đồng, gồm:
 *   - Ngân sách tỉnh: 8,2 tỷ đồng;
 *   - Xã hội hóa: 4,3 tỷ đồng.
 */
export function itemLists(document: CheckInput): PartList[] {
  const items = new Map<Passage, Passage[]>();
  for (const passage of document.outline.passages) {
    if (passage.leadIn === null) continue;
    const list = items.get(passage.leadIn);
    if (list === undefined) items.set(passage.leadIn, [passage]);
    else if (markOf((list[0] as Passage).text) === markOf(passage.text)) list.push(passage);
  }
  if (items.size === 0) return [];
  const figures = new Map(figureRows(document).map((row) => [row.passage, row.figures]));
  const lists: PartList[] = [];
  for (const [lead, passages] of items) {
    const heads = figures.get(lead);
    if (heads === undefined || passages.length < 2 || !lead.text.endsWith(':')) continue;
    for (const [i, whole] of heads.entries()) {
      const list = isTotal(heads, i) ? listUnder(whole, passages, figures, heads) : null;
      if (list !== null) lists.push(list);
    }
  }
  return lists;
}

/** The last level of its unit in the line: `14 lớp với 496 học sinh, cụ thể:` has two. */
function isTotal(heads: readonly Figure[], i: number): boolean {
  const whole = heads[i] as Figure;
  const { unit } = whole.indicator.quantity;
  if (unit === null || isPercent(whole) || !isExact(whole) || whole.indicator.partOf !== null || whole.indicator.equivalentTo !== null) return false;
  return heads.every((other, k) => k === i || other.indicator.quantity.unit !== unit || other.indicator.partOf !== null || other.indicator.change !== null);
}

const SAID_AT_END = 60;

function listUnder(whole: Figure, passages: readonly Passage[], figures: ReadonlyMap<Passage, readonly Figure[]>, heads: readonly Figure[]): PartList | null {
  const parts: Figure[] = [];
  const labels: string[] = [];
  for (const passage of passages) {
    const part = figures.get(passage)?.find((figure) => isOfOneKind(whole, figure) && sameUnit(whole, figure));
    // An item without a number, or with another thing's, is no part; a part that is compared or rated is none either.
    if (part === undefined || !isExact(part) || /\(/.test(passage.text.slice(0, part.start))) return null;
    parts.push(part);
    labels.push(bareLabel(passage.text.slice(0, part.start)));
  }
  const end = whole.passage.text.slice(-SAID_AT_END);
  const claim = isAllOpener(end) ? 'all' : /trong (?:đó|số)/i.test(end) ? 'some' : 'colon';
  const earlier = heads.filter((head) => head !== whole && isOfOneKind(whole, head));
  return { ...ALONE, whole, parts, labels: () => labels, claim, isNear: heads.length === 1, earlier };
}

/** Items under another mark are parts of an item: `- Xe tải: 12 xe;⏎+ Xe nhỏ: 5 xe;`. */
const markOf = (text: string): string => /^[-+*•–—]/.exec(text)?.[0] ?? (/^\(?\d/.test(text) ? '1' : /^\p{Ll}[).]/u.test(text) ? 'a' : '');
