import type { Body, Lines, Place, Sample, Span } from './facts.ts';
import { cut, mutator, put } from './fault.ts';
import type { Mutator } from './fault.ts';

/** One number of a row of siblings, with the others. */
interface Sibling { readonly row: readonly Place[]; readonly at: number }

const siblings = (from: number, until: number) => ({ headings }: { readonly headings: readonly (readonly Place[])[] }): Sibling[] =>
  headings.flatMap((row) => row.map((_, at) => ({ row, at })).filter(({ at }) => at >= from && at < row.length - until));

/** Where a row's number stands; nothing beyond its ends. */
function numbers(sample: Sample, { row, at }: Sibling, ...steps: readonly number[]): Span[] {
  return steps.map((step) => row[at + step]).filter((place) => place !== undefined).map((place) => sample.at(place));
}

const lineAt = (sample: Sample, { start }: Span): Span => {
  const line = sample.lineOf(start);
  return sample.lines([line, line]);
};

/** What remains is a gap between its neighbours; without the first, a row that begins with two. */
const dropped: Mutator = mutator<Sibling>({
  name: 'a heading dropped', rule: 'structure/heading-sequence',
  facts: siblings(0, 1),
  harm: (sample, sibling) => {
    const [own] = numbers(sample, sibling, 0) as [Span];
    return { edits: [cut(lineAt(sample, own))], places: numbers(sample, sibling, -1, 1) };
  },
});

const repeated: Mutator = mutator<Sibling>({
  name: "the number of the heading before", rule: 'structure/heading-sequence',
  facts: siblings(1, 0),
  harm: (sample, sibling) => {
    const [before, own] = numbers(sample, sibling, -1, 0) as [Span, Span];
    return { edits: [put(own, sample.read(before))], places: numbers(sample, sibling, -1, 0, 1) };
  },
});

const swapped: Mutator = mutator<Sibling>({
  name: 'the numbers of two headings swapped', rule: 'structure/heading-sequence',
  facts: siblings(0, 1),
  harm: (sample, sibling) => {
    const [own, after] = numbers(sample, sibling, 0, 1) as [Span, Span];
    return { edits: [put(own, sample.read(after)), put(after, sample.read(own))], places: [own, after] };
  },
});

const missing: Mutator = mutator<Lines>({
  name: 'a required section dropped', rule: 'structure/missing-section',
  facts: ({ requiredSections }) => requiredSections,
  harm: (sample, lines) => ({ edits: [cut(sample.lines(lines))], places: [], anywhere: true }),
});

const emptied: Mutator = mutator<Body>({
  name: 'a section emptied', rule: 'structure/empty-section',
  facts: ({ bodies }) => bodies,
  harm: (sample, { heading, lines }) => ({ edits: [cut(sample.lines(lines))], places: [lineAt(sample, sample.at(heading))] }),
});

/** A paragraph of the body has come to stand above the head. */
const strayed: Mutator = mutator<Body>({
  name: 'a paragraph moved before the head', rule: 'structure/text-before-head',
  facts: ({ bodies }) => bodies,
  harm: (sample, { lines: [from] }) => {
    const paragraph = sample.lines([from, from]);
    const text = sample.read(paragraph).trimEnd();
    if (text.length < 60) return null;
    const head = { start: 0, end: 0 };
    return { edits: [put(head, `${text}\n\n`), cut(paragraph)], places: [head] };
  },
});

export const structure: readonly Mutator[] = [dropped, repeated, swapped, missing, emptied, strayed];
