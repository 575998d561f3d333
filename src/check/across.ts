import type { AcrossDocument, AcrossFinding, Rule, Words } from '../types.ts';
import { bareWords } from '../text/letters.ts';
import { citedAs, haveTwoDates, haveTwoIssuers, isKnownSame, type Cited } from './citation/compare.ts';
import { conflictingDate, twoDates } from './citation/conflicting-date.ts';
import { conflictingIssuer, nameOf, twoIssuers } from './citation/conflicting-issuer.ts';
import { placeIn } from './citation/issuer.ts';
import { printed } from './date/own.ts';

/** So many earlier citations of one number are held against a further one. */
const MOST = 16;

interface Known { readonly document: number; readonly cited: Cited }

/** What is compared, and how it is told. */
interface Comparison {
  readonly rule: Rule;
  readonly differ: (a: Cited, b: Cited) => boolean;
  /** Citations alike in this say nothing new. */
  readonly alike: (cited: Cited) => string | null;
  readonly message: (cited: Cited, other: Cited) => Words;
  readonly there: (name: string, other: Cited) => Words;
}

const COMPARISONS: readonly Comparison[] = [
  {
    rule: conflictingDate, differ: haveTwoDates, alike: ({ date }) => date, message: twoDates,
    there: (name, { date }) => ({ vi: `“${name}” ghi ngày ${printed(date)}`, en: `dated ${date} in “${name}”` }),
  },
  {
    rule: conflictingIssuer, differ: (a, b) => haveTwoIssuers(a, b, false), alike: ({ date, issuer }) => (issuer === null ? null : `${date} ${issuer.body} ${issuer.organ} ${issuer.level}`), message: twoIssuers,
    there: (name, other) => ({ vi: `“${name}” ghi của ${nameOf(other)}`, en: `of ${nameOf(other)} in “${name}”` }),
  },
];

/**
 * What the documents of one run say of one another: a number that two of them cite with two dates or two issuers. Told once for each two
 * documents and number, in the later one. Numbers that many bodies use alike (`12/KH-UBND`) are compared only between documents of one place.
 */
export function across(documents: readonly AcrossDocument[]): readonly AcrossFinding[] {
  const read = documents.map(({ citations }) => citations.map((citation) => citedAs(citation)).filter((cited) => cited !== null));
  const seats = documents.map(seatsOf);
  return COMPARISONS.flatMap((comparison) => compareAll(comparison, read, { documents, seats }))
    .sort((a, b) => a.document - b.document || a.position.start.offset - b.position.start.offset);
}

interface Run { readonly documents: readonly AcrossDocument[]; readonly seats: readonly ReadonlySet<string>[] }

function compareAll(comparison: Comparison, read: readonly (readonly Cited[])[], run: Run): AcrossFinding[] {
  const findings: AcrossFinding[] = [];
  const known = new Map<string, Known[]>();
  for (const [document, citations] of read.entries()) {
    const told = new Set<string>();
    const own = new Map<string, Known[]>();
    for (const cited of citations) {
      const alike = comparison.alike(cited);
      if (alike === null) continue;
      const mine = own.get(cited.key) ?? [];
      own.set(cited.key, mine);
      if (mine.length >= MOST || mine.some((one) => comparison.alike(one.cited) === alike)) continue;
      mine.push({ document, cited });
      for (const other of known.get(cited.key) ?? []) {
        const pair = `${other.document} ${cited.key}`;
        if (told.has(pair) || !comparison.differ(other.cited, cited) || !isOneDocument(other, { document, cited }, run.seats)) continue;
        told.add(pair);
        findings.push(findingOf(comparison, { document, cited }, other, run));
      }
    }
    for (const [key, mine] of own) {
      const before = known.get(key) ?? [];
      if (before.length < MOST) known.set(key, [...before, ...mine].slice(0, MOST));
    }
  }
  return findings;
}

/** Whether one number in two documents can only mean one: a central body's, or a local one's of the same place. */
function isOneDocument(a: Known, b: Known, seats: Run['seats']): boolean {
  if (a.cited.isCentral) return true;
  const theirs = seats[a.document];
  return isKnownSame(a.cited, b.cited) && theirs !== undefined && [...seats[b.document] ?? []].some((seat) => theirs.has(seat));
}

function findingOf({ rule, message, there }: Comparison, { document, cited }: Known, other: Known, { documents }: Run): AcrossFinding {
  return {
    document, rule: rule.name, severity: rule.severity, position: cited.citation.position, message: message(cited, other.cited),
    related: [{ document: other.document, position: other.cited.citation.position, message: there(documents[other.document]?.name ?? '', other.cited) }],
  };
}

/** Where a document comes from: the place of its date line, the place in its issuer's name. */
function seatsOf({ place, issuer }: AcrossDocument): ReadonlySet<string> {
  return new Set([place === null ? null : bareWords(place), issuer === null ? null : placeIn(issuer)].filter((seat): seat is string => seat !== null && seat !== ''));
}
