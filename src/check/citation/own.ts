import { kept } from '../../text/kept.ts';
import type { CheckInput, Citation } from '../../types.ts';
import { citedAs, type Cited } from './compare.ts';

const known = kept<readonly Citation[], Cited[]>();

/** All that a document cites by number, read once for all rules. Its own number has its own date. */
export function citationsOf({ citations, outline: { metadata } }: CheckInput): readonly Cited[] {
  const before = known.get(citations);
  if (before !== undefined) return before;
  const own = metadata.number === null ? -1 : citations.findIndex(({ number, date }) => number === metadata.number && date === null);
  const cited = citations.map((citation, i) => (i === own ? citedAs(citation, metadata.date, metadata.issuer) : citedAs(citation))).filter((each) => each !== null);
  known.set(citations, cited);
  return cited;
}
