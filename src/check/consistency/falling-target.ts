import { AMOUNTS, FALLING_AIMS } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Figure, Problem, Rule } from '../../types.ts';
import { coreOf } from './core.ts';
import { behind, between, comparatorOf, isPercent, placeOf, related, figureRows, said, sentenceOf, unitClass, valueOf } from './figure-rows.ts';

/**
 * A target lower than the one for an earlier year, where more is what is wanted.
 *
 *   đạt 70% vào năm 2023 và đạt 60% vào năm 2025
 *   Đến năm 2027: - Tỷ lệ hồ sơ được số hóa đạt 50%.      Đến năm 2030: - Tỷ lệ hồ sơ được số hóa đạt 45%.
 *
 * Where falling is the aim, it is right: poverty, accidents, `dưới`, `giảm còn`, posts.
 */
export const fallingTarget: Rule = {
  name: 'consistency/falling-target',
  severity: 'warning',
  check: (document: CheckInput): Problem[] => {
    const problems = [...inSentences(document), ...acrossSections(document)];
    const told = new Set<number>();
    return problems.filter(({ start }) => start !== null && !told.has(start) && told.add(start));
  },
};

const FALLING = new Phrases(FALLING_AIMS);
const AMOUNT = new Phrases(AMOUNTS);

/** From one deadline to the next in a sentence: ` vào năm 2028 và `, `, năm 2025 đạt `. */
const NEXT_DEADLINE = /^(?: (?:vào|đến|trong|tới))?(?: (?:cuối|hết))?(?: năm(?: học)? \d{4}(?: ?[-–] ?\d{4})?)? ?(?:[,;]|và|, và|; và|rồi)? ?(?:và )?(?:(?:đến|vào|tới|năm|cuối|hết) ){0,4}(?:\d{4} ?)?(?:thì |sẽ |là |đạt |có |tăng lên |nâng lên |lên )*$/i;
/** `100% hộ được vay vốn vào năm 2023; 90% vào năm 2025` */
const SAME_AGAIN = / (?:vào|đến|trong) (?:cuối |hết )?năm \d{4} ?[,;] ?(?:và )?(?:đạt )?$/i;
const ITS_YEAR = /^ (?:vào|đến|trong) (?:cuối |hết )?năm \d{4}(?: ?[.;,[(<]|$)/i;

const isNextDeadline = (gap: string, second: Figure): boolean => /\d{4}/.test(gap) && (NEXT_DEADLINE.test(gap) || (SAME_AGAIN.test(gap) && ITS_YEAR.test(behind(second, 30))));

/** A thing that is `được`, `có`, is no evil to be lessened: `hộ nghèo được vay vốn`. */
function saysFall(words: string): boolean {
  for (let found = FALLING.find(words); found !== null; found = FALLING.find(words, found.end)) {
    if (!/^ (?:được|có|tham gia|tiếp cận|dùng|sử dụng|vay|thoát|học|cận nghèo (?:được|có|tham gia))(?: |$)/i.test(words.slice(found.end, found.end + 24))) return true;
  }
  return false;
}

function inSentences(document: CheckInput): Problem[] {
  const problems: Problem[] = [];
  for (const { figures } of figureRows(document)) {
    for (let i = 1; i < figures.length; i++) {
      const first = figures[i - 1] as Figure;
      const second = figures[i] as Figure;
      if (first.indicator.quantity.unit !== second.indicator.quantity.unit || !isAimed(first) || !isAimed(second)) continue;
      const gap = between(first, second);
      if (gap.length > 120 || !isNextDeadline(gap, second)) continue;
      if (falls(first, second) && !mayFall(first, second)) problems.push(problemOf(first, second));
    }
  }
  return problems;
}

function acrossSections({ figures }: CheckInput): Problem[] {
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!isAimed(figure) || figure.indicator.partOf !== null || figure.passage.kind === 'cell') continue;
    const key = `${figure.indicator.quantity.unit}|${figure.indicator.quantity.per.join('/')}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [figure]);
    else others.push(figure);
  }
  // The words are asked for last, and only where something of the unit falls from one year to another.
  return [...alike.values()].filter((row) => row.some((figure, i) => i > 0 && yearOf(figure) !== yearOf(row[0] as Figure))).flatMap(amongAlike);
}

function amongAlike(figures: readonly Figure[]): Problem[] {
  const latest = new Map<string, Figure>();
  const problems: Problem[] = [];
  for (const figure of figures) {
    const core = coreOf(figure);
    if (core === null) continue;
    const earlier = latest.get(core);
    if (earlier !== undefined && falls(earlier, figure) && !mayFall(earlier, figure)) problems.push(problemOf(earlier, figure));
    latest.set(core, figure);
  }
  return problems;
}

/** A level to be reached by a year or in it. */
function isAimed(figure: Figure): boolean {
  const { kind, change, period, quantity } = figure.indicator;
  const comparator = comparatorOf(figure);
  if (kind !== 'target' || change !== null || period.end === null || period.every !== null || quantity.value === null || quantity.denominator !== null) return false;
  // A sum over several years says nothing of the next ones.
  if ((period.start !== null && period.start !== period.end && !/năm học|niên/i.test(period.text ?? '')) || quantity.per.length > 0) return false;
  // Areas and sums of money may well be planned lower.
  return comparator === 'gte' || comparator === 'gt' || (comparator === 'eq' && (isPercent(figure) || unitClass(figure) === 'counted'));
}

const yearOf = ({ indicator: { period } }: Figure): string => (period.end ?? '').slice(0, 4);

const falls = (earlier: Figure, later: Figure): boolean => yearOf(earlier) < yearOf(later) && valueOf(later) < valueOf(earlier);

/** Whether falling may be what is wanted, by the words around either figure; of counts also where they may be of one year each. */
function mayFall(earlier: Figure, later: Figure): boolean {
  return [earlier, later].some((figure) => {
    const { passage, start } = figure;
    const sentence = sentenceOf(passage, start);
    const before = passage.text.slice(Math.max(sentence.start, start - 160), start);
    const words = `${before} ${behind(figure, 80)}`;
    const around = [words, figure.indicator.label, passage.leadIn?.text.slice(-200) ?? ''];
    // Under `Chỉ tiêu giảm nghèo` stand households that are helped as well.
    if (!/ (?:được|đạt) /i.test(words)) around.push(passage.heading?.title ?? '');
    return around.some(saysFall) || (!isPercent(figure) && AMOUNT.find(words) !== null);
  });
}

const problemOf = (earlier: Figure, later: Figure): Problem => ({
  ...placeOf(later),
  message: {
    vi: `chỉ tiêu năm ${yearOf(later)} là “${said(later)}” thấp hơn năm ${yearOf(earlier)} là “${said(earlier)}”; cần mức không thấp hơn`,
    en: `unexpected target “${said(later)}” for ${yearOf(later)} below “${said(earlier)}” for ${yearOf(earlier)}, expected no less`,
  },
  related: related([earlier], 'chỉ tiêu trước', 'the earlier target'),
});
