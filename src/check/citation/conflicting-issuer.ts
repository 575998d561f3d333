import type { Problem, Rule } from '../../types.ts';
import { haveTwoIssuers, type Cited } from './compare.ts';
import { citationsOf } from './conflicting-date.ts';

const MOST = 8;

/**
 * One document number with two issuers: `79-KL/TW … của Bộ Chính trị`, `79-KL/TW … của Ban Bí thư`. Names are compared as far as they tell
 * a body and its organ; a name cut short or shortened is none of another body.
 */
export const conflictingIssuer: Rule = {
  name: 'citation/conflicting-issuer',
  severity: 'warning',
  check: (document) => {
    const problems: Problem[] = [];
    const known = new Map<string, Cited[]>();
    const dates = new Map<string, Set<string>>();
    const cited = citationsOf(document);
    for (const { key, date } of cited) if (date !== null) dates.set(key, (dates.get(key) ?? new Set()).add(date));
    for (const each of cited) {
      if (each.issuer === null) continue;
      const others = known.get(each.key) ?? [];
      known.set(each.key, others);
      if (others.length >= MOST || others.some((other) => isAlike(other, each))) continue;
      // A number that the document dates once means one document, dated or not.
      const other = others.find((one) => haveTwoIssuers(one, each, (dates.get(each.key)?.size ?? 0) <= 1));
      if (other !== undefined) problems.push(told(each, other));
      others.push(each);
    }
    return problems;
  },
};

/** Told already: the same body, organ and date. */
const isAlike = (a: Cited, b: Cited): boolean => a.date === b.date && a.issuer?.body === b.issuer?.body && a.issuer?.organ === b.issuer?.organ && a.issuer?.level === b.issuer?.level;

function told(cited: Cited, other: Cited): Problem {
  const { start, end } = cited.citation.position;
  const there = other.citation.position;
  return {
    start: start.offset, end: end.offset, message: twoIssuers(cited, other),
    related: [{ start: there.start.offset, end: there.end.offset, message: { vi: `nơi ghi của ${nameOf(other)}`, en: `of ${nameOf(other)} here` } }],
  };
}

export const nameOf = ({ citation: { issuer } }: Cited): string => issuer ?? '';

export const twoIssuers = (cited: Cited, other: Cited): Problem['message'] => ({
  vi: `văn bản số ${cited.citation.number} ghi của ${nameOf(cited)}, nơi khác ghi của ${nameOf(other)}; cần cùng một cơ quan ban hành`,
  en: `unexpected issuer ${nameOf(cited)} of ${cited.citation.number}, given as ${nameOf(other)} elsewhere, expected one issuer`,
});
