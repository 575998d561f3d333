import type { Problem, Rule } from '../../types.ts';
import { haveTwoIssuers, type Cited } from './compare.ts';
import type { Issuer } from './issuer.ts';
import { citationsOf } from './own.ts';

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
    let dates: Dates | null = null;
    const cited = citationsOf(document);
    for (const each of cited) {
      if (each.named === null) continue;
      const others = known.get(each.key);
      if (others === undefined) {
        known.set(each.key, [each]);
        continue;
      }
      if (others.length >= MOST || others.some((other) => isAlike(other, each))) continue;
      const other = others.find((one) => haveTwoIssuers(one, each, true));
      // A number that the document dates twice means two documents, one of which stands there without its date.
      if (other !== undefined && (isDated(each, other) || ((dates ??= datesOf(cited)).get(each.key)?.size ?? 0) <= 1)) problems.push(told(each, other));
      others.push(each);
    }
    return problems;
  },
};

type Dates = ReadonlyMap<string, ReadonlySet<string>>;

const isDated = (a: Cited, b: Cited): boolean => a.date !== null && b.date !== null;

function datesOf(cited: readonly Cited[]): Dates {
  const dates = new Map<string, Set<string>>();
  for (const { key, date } of cited) if (date !== null) dates.set(key, (dates.get(key) ?? new Set()).add(date));
  return dates;
}

/** Told already: the same body, organ and date. */
const isAlike = (a: Cited, b: Cited): boolean => a.date === b.date && (a.named === b.named || isSame(a.issuer, b.issuer));

const isSame = (a: Issuer | null, b: Issuer | null): boolean => a?.body === b?.body && a?.organ === b?.organ && a?.level === b?.level;

function told(cited: Cited, other: Cited): Problem {
  const { start, end } = cited.citation.position;
  const there = other.citation.position;
  return {
    start: start.offset, end: end.offset, message: twoIssuers(cited, other),
    related: [{ start: there.start.offset, end: there.end.offset, message: { vi: `nơi ghi của ${nameOf(other)}`, en: `of ${nameOf(other)} here` } }],
  };
}

export const nameOf = ({ named }: Cited): string => named ?? '';

export const twoIssuers = (cited: Cited, other: Cited): Problem['message'] => ({
  vi: `văn bản số ${cited.citation.number} ghi của ${nameOf(cited)}, nơi khác ghi của ${nameOf(other)}; cần cùng một cơ quan ban hành`,
  en: `unexpected issuer ${nameOf(cited)} of ${cited.citation.number}, given as ${nameOf(other)} elsewhere, expected one issuer`,
});
