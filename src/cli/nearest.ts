import { UserError } from './fault.ts';

/** `missing-note` means the rule that is so called in its area. */
export function unknownRule(name: string, names: readonly string[]): UserError {
  const bare = names.map((each) => each.replace(/^.*\//, ''));
  const meant = name.includes('/') ? nearest(name, names) : nearest(name, bare);
  const hint = name.includes('/') ? meant : names.find((each) => meant !== null && each.endsWith(`/${meant}`));
  return new UserError('unknownRule', { name, hint: hint ?? '' });
}

/** The name that was perhaps meant: the one with the fewest letters different, if they are few. */
export function nearest(wrong: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(wrong.length * 0.4)) + 1;
  if (wrong.length > 100) return null;
  for (const name of names) {
    const different = distance(wrong.toLowerCase(), name.toLowerCase());
    if (different < fewest) [best, fewest] = [name, different];
  }
  return best;
}

/** Letters put in, left out, or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const kept = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
