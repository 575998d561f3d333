import type { PageRule, PageText } from '../../types.ts';

/** More lines are a table's or a drawing's. */
const MOST_RULES = 400;

/** Without the words that a line of their own length strikes out: word processors print tracked deletions so. */
export function withoutStruck(texts: readonly PageText[], rules: readonly PageRule[]): readonly PageText[] {
  const level = rules.filter(({ y1, y2 }) => y1 === y2);
  if (level.length === 0 || level.length > MOST_RULES) return texts;
  const struck = new Set(level.flatMap((rule) => struckBy(rule, texts)));
  return struck.size === 0 ? texts : texts.filter((text) => !struck.has(text));
}

function struckBy({ x1, x2, y1 }: PageRule, texts: readonly PageText[]): PageText[] {
  const under = texts.filter(({ x, y, width, size }) => y - y1 > size * 0.15 && y - y1 < size * 0.45 && x > x1 - size * 0.2 && x + width < x2 + size * 0.2);
  const size = under[0]?.size ?? 0;
  let [left, right] = [Infinity, -Infinity];
  for (const { x, width } of under) [left, right] = [Math.min(left, x), Math.max(right, x + width)];
  // A table's line goes on beside its words.
  return Math.abs(left - x1) < size * 0.4 && Math.abs(right - x2) < size * 0.4 ? under : [];
}
