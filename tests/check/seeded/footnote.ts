import type { Footnote, LostNote, Sample, Span } from './facts.ts';
import { cut, mutator, put } from './fault.ts';
import type { Mutator } from './fault.ts';

const markDropped: Mutator = mutator<Footnote>({
  name: 'a mark dropped', rule: 'footnote/orphan-note',
  facts: ({ footnotes }) => footnotes,
  harm: (sample, { mark, note }) => ({ edits: [cut(sample.at(mark))], places: [sample.lines(note)] }),
});

const noteDropped: Mutator = mutator<Footnote>({
  name: 'a note dropped', rule: 'footnote/missing-note',
  facts: ({ footnotes }) => footnotes,
  harm: (sample, { mark, note }) => ({ edits: [cut(sample.lines(note))], places: [sample.at(mark)] }),
});

/** Two notes that follow one another, with what else stands about them. */
interface Pair { readonly first: Footnote; readonly second: Footnote }

const pairs = ({ footnotes }: { readonly footnotes: readonly Footnote[] }): Pair[] => footnotes.slice(1).map((second, at) => ({ first: footnotes[at] as Footnote, second }));

const notesSwapped: Mutator = mutator<Pair>({
  name: 'two notes swapped', rule: 'footnote/order',
  facts: pairs,
  harm: (sample, { first, second }) => {
    const [one, other] = [sample.lines(first.note), sample.lines(second.note)];
    return { edits: [put(one, sample.read(other)), put(other, sample.read(one))], places: [one, other, sample.at(first.mark), sample.at(second.mark)] };
  },
});

const marksSwapped: Mutator = mutator<Pair>({
  name: 'two marks swapped', rule: 'footnote/order',
  facts: pairs,
  harm: (sample, { first, second }) => {
    const [one, other] = [sample.at(first.mark), sample.at(second.mark)];
    return { edits: [put(one, sample.read(other)), put(other, sample.read(one))], places: [one, other, sample.lines(first.note), sample.lines(second.note)] };
  },
});

/** A note with a number that no mark has leaves a mark without a note: either side of it may be reported, at its own place or the other's. */
const renumbered: Mutator = mutator<Footnote>({
  name: 'a note renumbered', rule: 'footnote/orphan-note', also: ['footnote/missing-note'],
  facts: ({ footnotes }) => footnotes,
  harm: (sample, { mark, label, note }, random) => {
    const own = sample.at(label);
    const number = String(sample.facts.footnotes.length + 1 + random.below(3));
    return { edits: [put(own, sample.read(own).replace(/\d+/, number))], places: [sample.lines(note), sample.at(mark)] };
  },
});

/* Notes whose marks were lost have no labels: only their number tells that one is gone, so any of them and any break may be pointed at. */

function lostPlaces(sample: Sample): Span[] {
  return (sample.facts.lostNotes ?? []).flatMap(({ break: line, note }) => {
    const { start, end } = sample.lines([line, line]);
    return [{ start: start - 1, end }, sample.lines(note)];
  });
}

const lostNoteDropped: Mutator = mutator<LostNote>({
  name: 'a note dropped whose mark was lost', rule: 'footnote/count',
  facts: ({ lostNotes }) => lostNotes ?? [],
  harm: (sample, { note }) => ({ edits: [cut(sample.lines(note))], places: lostPlaces(sample) }),
});

const breakHealed: Mutator = mutator<LostNote>({
  name: 'the break healed where a mark was lost', rule: 'footnote/count',
  facts: ({ lostNotes }) => lostNotes ?? [],
  harm: (sample, { break: line }) => {
    const { start } = sample.lines([line, line]);
    return { edits: [cut({ start: start - 1, end: start })], places: lostPlaces(sample) };
  },
});

export const footnote: readonly Mutator[] = [markDropped, noteDropped, notesSwapped, marksSwapped, renumbered, lostNoteDropped, breakHealed];
