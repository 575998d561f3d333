import type { Problem, Rule } from '../../types.ts';
import { printed } from '../date/own.ts';
import { haveTwoDates, isOutOfYear, type Cited } from './compare.ts';
import { citationsOf } from './own.ts';

/** So many dates of one number are held against a further one. */
const MOST = 8;

/**
 * One document number with two dates, or with a date that is not of the number's own year (`30/2020/NĐ-CP ngày 05/3/2021`). Told at the
 * first place of the later date; the same across the documents of one run, see `across`.
 */
export const conflictingDate: Rule = {
  name: 'citation/conflicting-date',
  severity: 'warning',
  check: (document) => {
    const problems: Problem[] = [];
    const known = new Map<string, Cited[]>();
    for (const cited of citationsOf(document)) {
      if (cited.date === null) continue;
      if (isOutOfYear(cited)) problems.push(outOfYear(cited));
      const others = known.get(cited.key);
      if (others === undefined) known.set(cited.key, [cited]);
      else if (others.length < MOST && !others.some((other) => other.date === cited.date)) {
        const other = others.find((each) => haveTwoDates(each, cited));
        if (other !== undefined) problems.push(told(cited, other));
        others.push(cited);
      }
    }
    return problems;
  },
};

function told(cited: Cited, other: Cited): Problem {
  const { start, end } = cited.citation.position;
  const there = other.citation.position;
  return {
    start: start.offset, end: end.offset, message: twoDates(cited, other),
    related: [{ start: there.start.offset, end: there.end.offset, message: { vi: `nơi ghi ngày ${printed(other.date)}`, en: `dated ${printed(other.date)} here` } }],
  };
}

export const twoDates = ({ citation: { number }, date }: Cited, other: Cited): Problem['message'] => ({
  vi: `văn bản số ${number} ghi ngày ${printed(date)}, nơi khác ghi ngày ${printed(other.date)}; cần cùng một ngày ban hành`,
  en: `unexpected date ${printed(date)} of ${number}, dated ${printed(other.date)} elsewhere, expected one date`,
});

function outOfYear({ citation: { number, position: { start, end } }, date, year }: Cited): Problem {
  return {
    start: start.offset, end: end.offset,
    message: { vi: `văn bản số ${number} ghi ngày ${printed(date)}; cần ngày trong năm ${year} như số văn bản`, en: `unexpected date ${printed(date)} of ${number}, expected a day of ${year} as its number has it` },
  };
}
