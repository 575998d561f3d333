import { NO_MEASURE } from '../../lexicon/targets.ts';
import { isLetterAt, isMarkAt } from '../../text/characters.ts';
import type { Indicator, Problem, Rule } from '../../types.ts';
import { few } from '../few.ts';

/** More places than this are told once. */
const MOST = 20;

/** A target of which nothing says what it measures (`- Đạt 85%.`, `Tỷ lệ: 40%`). What is counted in its own noun (`20 lớp`), a part of another figure, and a cell of a table need no words of their own. */
export const noLabel: Rule = {
  name: 'target/no-label',
  severity: 'warning',
  check: ({ figures }) => {
    const problems: Problem[] = [];
    for (const { indicator, passage, start, end } of figures) {
      if (indicator.kind !== 'target' || passage.kind === 'cell' || !isUnnamed(indicator) || GRADE.test(passage.text.slice(Math.max(0, start - 30), start))) continue;
      problems.push({ start: passage.map.start(start), end: passage.map.end(end), message: messageOf(indicator) });
    }
    return few(problems, MOST, (rest) => ({ vi: `và ${rest} chỉ tiêu khác không có tên`, en: `and ${rest} more targets without a label` }));
  },
};

function messageOf({ quantity: { text }, label }: Indicator): Problem['message'] {
  return label === ''
    ? { vi: `chỉ tiêu “${text}” không có tên; cần nêu đo lường điều gì`, en: `unexpected target “${text}” without a label, expected words that say what is measured` }
    : { vi: `tên chỉ tiêu “${label}” của “${text}” không nói lên điều gì; cần nêu đo lường điều gì`, en: `unexpected label “${label}” of the target “${text}”, expected words that say what is measured` };
}

/** `Khá 43%, Đạt 33,5%`: a capital in the middle of a sentence makes a grade's name. */
const GRADE = /[,;(] ?\p{Lu}[^\s,;:(]* (?:là |chiếm )?$/u;

const MEASURED = /^(?:%|‰|[A-Z]{3})$/;

function isUnnamed({ label, quantity, partOf, equivalentTo }: Indicator): boolean {
  if (partOf !== null || equivalentTo !== null || label.length > LONGEST) return false;
  // A counted noun is a name by itself.
  if (quantity.unit !== null && !MEASURED.test(quantity.unit)) return false;
  for (let at = 0; at < label.length; at++) {
    const start = at;
    while (isLetterAt(label, at) || isMarkAt(label, at)) at++;
    if (at > start && !NO_MEASURE.has(label.slice(start, at).toLowerCase())) return false;
  }
  return true;
}

/** A longer label says something. */
const LONGEST = 60;
