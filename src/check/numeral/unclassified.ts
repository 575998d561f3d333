import type { Problem, Rule } from '../../types.ts';
import { few } from '../few.ts';

/** More than this many in one document are told once: a table that was not read is one finding, not a thousand. */
const MOST = 50;

/** A numeral that no rule could place. */
export const unclassified: Rule = {
  name: 'numeral/unclassified',
  severity: 'warning',
  check: ({ unclassified: numerals }) => {
    const problems = numerals.map(({ text, start, end }): Problem => ({
      message: {
        vi: `không xếp loại được số “${text}”: cần đơn vị, tên chỉ tiêu hoặc từ chỉ loại số`,
        en: `unexpected numeral “${text}”, expected a unit, a measure or a word that says what it numbers`,
      },
      start, end,
    }));
    return few(problems, MOST, (rest) => ({ vi: `và ${rest} số khác không xếp loại được`, en: `and ${rest} more numerals that no rule could place` }));
  },
};
