import type { Cue, Facts, Place, Sample, Span, UnitRow } from './facts.ts';
import { cut, mutator, put } from './fault.ts';
import type { Mutator } from './fault.ts';

interface OnLine { readonly place: Place; readonly line: number | undefined }

/** Numbers that figures are made of. */
const numbersOf = ({ partsTotal, fractionPercent, difference }: Facts): OnLine[] => [
  ...partsTotal.flatMap(({ line, total, parts }) => [total, ...parts].map((place) => ({ place, line }))),
  ...fractionPercent.flatMap(({ line, numerator, denominator, percent }) => [numerator, denominator, percent].map((place) => ({ place, line }))),
  ...difference.flatMap(({ line, now, before }) => [now, before].map((place) => ({ place, line }))),
];

/** What scanning makes of digits. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { 0: 'Oo', 1: 'lI', 5: 'S', 8: '§' };

const ocrDigit: Mutator = mutator<OnLine>({
  name: 'a digit read as a letter', rule: 'numeral/ocr-digits',
  facts: numbersOf,
  harm: (sample, { place, line }, random) => {
    const span = sample.at(place, line);
    const text = sample.read(span);
    const digits = [...text.matchAll(/[0158]/g)].map(({ index }) => index);
    // A digit has to stand beside the letter, or nothing tells that it was one.
    const beside = digits.filter((at) => /\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + 1] ?? ''));
    if (beside.length === 0) return null;
    const at = random.pick(beside);
    return { edits: [put(span, text.slice(0, at) + random.pick(Array.from(LOOKS_LIKE[text[at] ?? ''] ?? '')) + text.slice(at + 1))], places: [span] };
  },
});

/** Units that are measured, not counted: `1,275 tỷ` may well be meant, and it takes arithmetic to tell that it is not. */
const MEASURED = /^ ?(?:nghìn|triệu|tỷ|đồng|ha|tấn|mét|TB)(?!\p{L})/u;

/** The document writes the other one elsewhere. */
const separator = (name: string, shape: RegExp, from: string, to: string): Mutator => mutator<OnLine>({
  name, rule: 'quantity/ambiguous-separator',
  facts: numbersOf,
  harm: (sample, { place, line }) => {
    const span = sample.at(place, line);
    const text = sample.read(span);
    if (!shape.test(text) || (to === ',' && MEASURED.test(sample.text.slice(span.end).replace(/^\s+/, ' ')))) return null;
    return { edits: [put(span, text.replace(from, to))], places: [span] };
  },
});

const leadingZero: Mutator = mutator<Place>({
  name: 'a decimal mark dropped after a zero', rule: 'quantity/leading-zero',
  facts: ({ zeros }) => zeros,
  harm: (sample, place) => {
    const span = sample.at(place);
    return { edits: [put(span, sample.read(span).replace(',', ''))], places: [span] };
  },
});

/** Measures only: a counted noun may be left unsaid, and often is (`đồng cấp: 223 cuộc, cấp dưới: 132`). */
const unit: Mutator = mutator<UnitRow & { at: number }>({
  name: 'a unit dropped among siblings', rule: 'quantity/missing-unit',
  facts: ({ unitRows }) => unitRows.filter((row) => row.unit === '%' || MEASURED.test(row.unit)).flatMap((row) => row.numbers.slice(1).map((_, at) => ({ ...row, at: at + 1 }))),
  harm: (sample, { numbers, line, at, unit: text }) => {
    const number = sample.at(numbers[at] ?? '', line);
    return { edits: [cut({ start: number.end, end: number.end + text.length })], places: [number] };
  },
});

/* Letters. */

/** Lines of the body that hold a word in Vietnamese letters. */
const bodyLines = ({ bodies }: Facts): number[] => bodies.map(({ lines: [from] }) => from);

function words(sample: Sample, line: number, shape: RegExp): Span[] {
  const { start, end } = sample.lines([line, line]);
  return [...sample.text.slice(start, end).matchAll(/\p{L}+/gu)].filter(([word]) => shape.test(word)).map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}

const decomposed: Mutator = mutator<number>({
  name: 'a line in decomposed letters', rule: 'text/encoding',
  facts: bodyLines,
  harm: (sample, line) => {
    const span = sample.lines([line, line]);
    return { edits: [put(span, sample.read(span).normalize('NFD'))], places: [span] };
  },
});

const lost: Mutator = mutator<number>({
  name: 'a letter lost', rule: 'text/encoding',
  facts: bodyLines,
  harm: (sample, line, random) => {
    const word = random.pick(words(sample, line, /^.{2,}$/u));
    const at = word.start + random.below(word.end - word.start);
    return { edits: [put({ start: at, end: at + 1 }, '\uFFFD')], places: [{ start: at, end: at + 1 }] };
  },
});

const joined: Mutator = mutator<number>({
  name: 'two lines run together', rule: 'text/glued',
  facts: bodyLines,
  harm: (sample, line, random) => {
    const word = random.pick(words(sample, line, /^\p{Ll}{2,}$/u).filter(({ end }) => /^ \p{Ll}{2}/u.test(sample.text.slice(end))));
    const next = { start: word.end, end: word.end + 2 };
    const letters = sample.text.slice(word.start, word.end + 8);
    // Without a letter that only Vietnamese has it could be a name.
    if (!/[^\0-\x7f]/.test(letters.slice(0, letters.search(/\s\S+\s|$/)))) return null;
    return { edits: [put(next, sample.read(next).slice(1).toUpperCase())], places: [{ start: word.start, end: word.end + 2 }] };
  },
});

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', B: 'В', C: 'С', H: 'Н', K: 'К', M: 'М', T: 'Т' };

const cyrillic: Mutator = mutator<number>({
  name: 'a Cyrillic letter', rule: 'text/look-alike',
  facts: bodyLines,
  harm: (sample, line, random) => {
    const word = random.pick(words(sample, line, /^(?=.*[aceopxyBCHKMT]).{2,}$/u));
    const at = random.pick(Array.from(sample.read(word), (letter, index) => (letter in CYRILLIC ? index : -1)).filter((index) => index >= 0));
    const letter = { start: word.start + at, end: word.start + at + 1 };
    return { edits: [put(letter, CYRILLIC[sample.read(letter)] ?? '')], places: [word] };
  },
});

const slip: Mutator = mutator<Cue>({
  name: 'a slip in a cue word', rule: 'text/ocr-suspect',
  facts: ({ cues }) => cues,
  harm: (sample, { text, slip: written }) => {
    const span = sample.at(text);
    return { edits: [put(span, written)], places: [span] };
  },
});

export const numeral: readonly Mutator[] = [
  ocrDigit, separator('a decimal comma for a dot', /^\d+,\d+$/, ',', '.'), separator('a dot between thousands for a comma', /^\d{1,3}\.\d{3}$/, '.', ','), leadingZero, unit,
];
export const text: readonly Mutator[] = [decomposed, lost, joined, cyrillic, slip];
