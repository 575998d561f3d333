import type { Problem, Words } from '../../types.ts';

/** So many of a rule's problems, and the rest in one, at the place of the first of them: a text that was read wrong throughout is told so once. */
export function few(problems: readonly Problem[], most: number, rest: (count: number) => Words): Problem[] {
  const next = problems[most];
  if (next === undefined) return [...problems];
  return [...problems.slice(0, most), { start: next.start, end: next.end, message: rest(problems.length - most) }];
}
