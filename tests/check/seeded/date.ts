import { dateOf, dayOf, partsOf, withPart } from './calendar.ts';
import type { DateParts } from './calendar.ts';
import type { Citation, Place, Sample, Span } from './facts.ts';
import { mutator, put } from './fault.ts';
import type { Harm, Mutator } from './fault.ts';

const harmed = (span: Span, text: string): Harm => ({ edits: [put(span, text)], places: [span] });

const impossibleDay: Mutator = mutator<Place>({
  name: 'a day that no month has', rule: 'date/impossible',
  facts: ({ dates }) => dates,
  harm: (sample, place, random) => {
    const span = sample.at(place);
    const text = sample.read(span);
    const days = [30, 31, 32, 33, 35, 36, 38, 39].filter((day) => dayOf({ ...partsOf(text), day }) === null);
    return harmed(span, withPart(text, 'day', String(random.pick(days))));
  },
});

const impossibleMonth: Mutator = mutator<Place>({
  name: 'a month that no year has', rule: 'date/impossible',
  facts: ({ dates }) => dates,
  harm: (sample, place, random) => {
    const span = sample.at(place);
    return harmed(span, withPart(sample.read(span), 'month', String(13 + random.below(7))));
  },
});

const impossibleYear: Mutator = mutator<Place>({
  name: 'a digit too many in a year', rule: 'date/impossible',
  facts: ({ dates }) => dates,
  harm: (sample, place, random) => {
    const span = sample.at(place);
    const text = sample.read(span);
    const year = String(partsOf(text).year);
    const at = random.below(5);
    return harmed(span, withPart(text, 'year', year.slice(0, at) + String(1 + random.below(9)) + year.slice(at)));
  },
});

/** The document's own date; documents without one have no deadlines in their facts. */
const ownDate = (sample: Sample): Date | null => (sample.facts.dated === null ? null : dateOf(sample.read(sample.at(sample.facts.dated))));

/** Whether a date that is there comes before another day. */
const isBefore = (parts: DateParts, other: Date | null): boolean => {
  const day = dayOf(parts);
  return day !== null && (other === null || day.getTime() < other.getTime());
};

const earlyDeadline: Mutator = mutator<Place>({
  name: "a deadline before the document's date", rule: 'date/deadline-before-document',
  facts: ({ deadlines }) => deadlines,
  harm: (sample, place, random) => {
    const [span, dated] = [sample.at(place), ownDate(sample)];
    const text = sample.read(span);
    const parts = partsOf(text);
    const years = [1, 2, 3].map((earlier) => parts.year - earlier).filter((year) => isBefore({ ...parts, year }, dated));
    return years.length === 0 ? null : harmed(span, withPart(text, 'year', String(random.pick(years))));
  },
});

const lateCitation: Mutator = mutator<Place>({
  name: "a citation after the document's date", rule: 'date/citation-after-document',
  facts: ({ citations }) => citations.flatMap(({ dates }) => dates),
  harm: (sample, place, random) => {
    const [span, dated] = [sample.at(place), ownDate(sample)];
    if (dated === null) return null;
    const text = sample.read(span);
    const parts = partsOf(text);
    const years = [1, 2, 3].map((later) => parts.year + later).filter((year) => (dayOf({ ...parts, year })?.getTime() ?? 0) > dated.getTime());
    return years.length === 0 ? null : harmed(span, withPart(text, 'year', String(random.pick(years))));
  },
});

/* One document with two dates, with two issuers: the mentions as a whole may be pointed at. */

function mentions(sample: Sample, { numbers, dates, issuers }: Citation): Span[] {
  return numbers.map((number, at) => {
    const spans = [number, dates[at], issuers?.[at]].filter((place) => place !== undefined).map((place) => sample.at(place));
    return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  });
}

interface Mention { readonly citation: Citation; readonly at: number }

const repeatedMentions = ({ citations }: { readonly citations: readonly Citation[] }): Mention[] =>
  citations.filter(({ numbers }) => numbers.length > 1).flatMap((citation) => citation.numbers.map((_, at) => ({ citation, at })));

const otherDate: Mutator = mutator<Mention>({
  name: 'another date where a document is cited again', rule: 'citation/conflicting-date',
  facts: repeatedMentions,
  harm: (sample, { citation, at }, random) => {
    const span = sample.at(citation.dates[at] ?? '');
    const text = sample.read(span);
    const parts = partsOf(text);
    const { day, month, year } = parts;
    const digits = (number: number): string => String(number).padStart(2, '0');
    const candidates = [
      ...[day - 1, day + 1, day - 10, day + 10].filter((each) => isBefore({ ...parts, day: each }, ownDate(sample))).map((each) => withPart(text, 'day', digits(each))),
      ...[month - 1, month - 2].filter((each) => isBefore({ ...parts, month: each }, ownDate(sample))).map((each) => withPart(text, 'month', each < 3 ? digits(each) : String(each))),
      withPart(text, 'year', String(year - 1)),
    ];
    return { edits: [put(span, random.pick(candidates))], places: mentions(sample, citation) };
  },
});

const otherIssuer: Mutator = mutator<Mention>({
  name: 'another issuer where a document is cited again', rule: 'citation/conflicting-issuer',
  facts: (facts) => repeatedMentions(facts).filter(({ citation }) => citation.issuers !== null && citation.otherIssuer !== null),
  harm: (sample, { citation, at }) => {
    const span = sample.at(citation.issuers?.[at] ?? '');
    return { edits: [put(span, citation.otherIssuer ?? '')], places: mentions(sample, citation) };
  },
});

export const date: readonly Mutator[] = [impossibleDay, impossibleMonth, impossibleYear, earlyDeadline, lateCitation];
export const citation: readonly Mutator[] = [otherDate, otherIssuer];
