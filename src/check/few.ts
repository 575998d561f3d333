import type { Edit, Problem, Words } from '../types.ts';

/**
 * So many of a rule's problems, and the rest in one, at the place of the first of them, with what would mend them all: a text that was read
 * wrong throughout is told so once.
 */
export function few(problems: readonly Problem[], most: number, rest: (count: number) => Words): readonly Problem[] {
  const next = problems[most];
  if (next === undefined) return problems;
  const fix: Edit[] = [];
  for (let i = most; i < problems.length; i++) for (const edit of problems[i]?.fix ?? []) fix.push(edit);
  return [...problems.slice(0, most), { start: next.start, end: next.end, message: rest(problems.length - most), ...(fix.length > 0 && { fix }) }];
}
