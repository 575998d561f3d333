import type { CheckInput, Figure, Heading, Problem, Rule } from '../../types.ts';
import { coreOf } from './core.ts';
import { comparatorOf, placeOf, related, said, sentenceOf, valueOf } from './figure-rows.ts';

/**
 * The same thing in the same year with two values, in two parts of a document.
 *
 *   II. Đến năm 2030 toàn tỉnh có 60.000 đoàn viên.     IV. … để đến năm 2030 toàn tỉnh có 66.000 đoàn viên.
 *
 * The words of both clauses must be the same, the number and the year apart: `tỷ lệ hồ sơ được số hóa` of two districts stands in two
 * sections of one level, and is none.
 */
export const conflictingValues: Rule = {
  name: 'consistency/conflicting-values',
  severity: 'warning',
  check: ({ figures }: CheckInput): Problem[] => {
    const alike = new Map<string, Figure[]>();
    for (const figure of figures) {
      const key = keyOf(figure);
      if (key === null) continue;
      const others = alike.get(key);
      if (others === undefined) alike.set(key, [figure]);
      else others.push(figure);
    }
    // The words are asked for last: few figures have another one of their year and unit.
    return [...alike.values()].filter((row) => row.length > 1 && row.some((figure) => valueOf(figure) !== valueOf(row[0] as Figure))).flatMap(amongAlike);
  },
};

function amongAlike(figures: readonly Figure[]): Problem[] {
  const firsts = new Map<string, Figure>();
  const problems: Problem[] = [];
  for (const figure of figures) {
    const core = coreOf(figure);
    if (core === null) continue;
    const first = firsts.get(core);
    if (first === undefined) firsts.set(core, figure);
    else if (valueOf(first) !== valueOf(figure) && areApart(first, figure)) problems.push(problemOf(first, figure));
  }
  return problems;
}

function keyOf(figure: Figure): string | null {
  const { kind, change, period, partOf, equivalentTo, quantity } = figure.indicator;
  const { value, denominator, unit, per } = quantity;
  if (value === null || denominator !== null || unit === null || change !== null || partOf !== null || equivalentTo !== null || period.end === null) return null;
  const comparator = comparatorOf(figure);
  if (comparator === 'approx' || figure.passage.kind === 'cell' || figure.passage.kind === 'head') return null;
  return `${unit}|${per.join('/')}|${kind}|${comparator}|${period.start}|${period.end}|${period.every}`;
}

/** In two sentences, and not in two sections side by side, which speak of two places or bodies. */
function areApart(a: Figure, b: Figure): boolean {
  if (a.passage === b.passage) return sentenceOf(a.passage, a.start).start !== sentenceOf(b.passage, b.start).start;
  const [x, y] = [a.passage.heading, b.passage.heading];
  const [one, other] = partingOf(x, y);
  // `1. Mục tiêu chung`, `2. Mục tiêu cụ thể` are not two places; neither are two parts of the whole document.
  return one === null || other === null || one.parent === null || (one.role !== 'other' && other.role !== 'other');
}

/** The two sections, side by side, in which the headings part; null where one holds the other. */
function partingOf(a: Heading | null, b: Heading | null): readonly [Heading | null, Heading | null] {
  const [x, y] = [lineOf(a), lineOf(b)];
  let i = 0;
  while (i < x.length && i < y.length && x[i] === y[i]) i++;
  return [x[i] ?? null, y[i] ?? null];
}

/** A heading and those above it, the outermost first. */
function lineOf(heading: Heading | null): Heading[] {
  const line: Heading[] = [];
  for (let at = heading; at !== null && line.length < DEEPEST; at = at.parent) line.unshift(at);
  return line;
}

const DEEPEST = 20;

const problemOf = (first: Figure, second: Figure): Problem => ({
  ...placeOf(second),
  message: {
    vi: `“${said(second)}” khác với “${said(first)}” đã nêu cho cùng chỉ tiêu, cùng thời gian; cần một giá trị thống nhất`,
    en: `unexpected “${said(second)}” beside “${said(first)}” for the same measure and time, expected one value`,
  },
  related: related([first], 'đã nêu', 'said before as'),
});
