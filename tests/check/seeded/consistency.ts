import { contradictsDifference, contradictsFraction, contradictsRate, contradictsTotal, contradictsWhole, valueOf } from './arithmetic.ts';
import type { Difference, FractionPercent, Place, RisingTarget, SameValues, Sample, SharesTotal, Span } from './facts.ts';
import { mutator, oneDigitOff, put } from './fault.ts';
import type { Harm, Mutator } from './fault.ts';
import type { Random } from './random.ts';

/** Numbers of one fact, with their texts. */
interface Written { readonly span: Span; readonly text: string }

function written(sample: Sample, places: readonly Place[], line: number | undefined): Written[] {
  return places.map((place) => {
    const span = sample.at(place, line);
    return { span, text: sample.read(span) };
  });
}

/** One digit of the number at `which` changed, so that the texts contradict one another; any of them may be pointed at. */
function oneOff(numbers: readonly Written[], which: number, random: Random, isReal: (texts: readonly string[]) => boolean): Harm | null {
  const number = numbers[which];
  if (number === undefined) return null;
  const text = oneDigitOff(number.text, random, (changed) => isReal(numbers.map((each, index) => (index === which ? changed : each.text))));
  return text === null ? null : { edits: [put(number.span, text)], places: numbers.map(({ span }) => span) };
}

const swapped = (one: Written, other: Written): Harm => ({ edits: [put(one.span, other.text), put(other.span, one.text)], places: [one.span, other.span] });

/* Parts and their total. */

const total: Mutator = mutator({
  name: 'a digit of a total', rule: 'consistency/parts-total',
  facts: ({ partsTotal }) => partsTotal,
  harm: (sample, fact, random) => oneOff(written(sample, [fact.total, ...fact.parts], fact.line), 0, random, ([whole = '', ...parts]) => contradictsTotal(parts, whole, fact.cover)),
});

const part: Mutator = mutator({
  name: 'a digit of a part', rule: 'consistency/parts-total',
  facts: ({ partsTotal }) => partsTotal,
  harm: (sample, fact, random) => {
    const numbers = written(sample, [fact.total, ...fact.parts], fact.line);
    return oneOff(numbers, 1 + random.below(fact.parts.length), random, ([whole = '', ...parts]) => contradictsTotal(parts, whole, fact.cover));
  },
});

/* A fraction and its percent. */

const fraction = (name: string, which: number): Mutator => mutator<FractionPercent>({
  name, rule: 'consistency/fraction-percent',
  facts: ({ fractionPercent }) => fractionPercent,
  harm: (sample, { line, numerator, denominator, percent }, random) =>
    oneOff(written(sample, [numerator, denominator, percent], line), which, random, ([above = '', below = '', share = '']) => contradictsFraction(above, below, share)),
});

/* Shares of one whole. */

const shares: Mutator = mutator<SharesTotal>({
  name: 'a digit of a share', rule: 'consistency/shares-total',
  facts: ({ sharesTotal }) => sharesTotal.flatMap((fact) => fact.shares.map((_, which) => ({ ...fact, which }))),
  harm: (sample, fact, random) => {
    const { which = 0 } = fact as SharesTotal & { which?: number };
    // A share over 100 is another fault.
    return oneOff(written(sample, fact.shares, fact.line), which, random, (texts) => contradictsWhole(texts, fact.cover) && texts.every((text) => valueOf(text) <= 100));
  },
});

/** Not those of a row or of a fraction, where the sum or the fraction says more than that a share is too large. */
const over100: Mutator = mutator<Place>({
  name: 'a share over 100', rule: 'consistency/percent-over-100',
  facts: ({ shares: all, sharesTotal, fractionPercent }) => {
    const onLine = (line: number, place: Place): Place => (/^\d+:/.test(place) ? place : `${line}:${place}`);
    const told = new Set([...sharesTotal.flatMap((fact) => fact.shares.map((share) => onLine(fact.line, share))), ...fractionPercent.map(({ line, percent }) => onLine(line, percent))]);
    return all.filter((share) => !told.has(share));
  },
  harm: (sample, place) => {
    const span = sample.at(place);
    const [whole = '', fractional] = sample.read(span).split(',');
    const text = (whole === '100' ? '110' : `1${whole.padStart(2, '0')}`) + (fractional === undefined ? '' : `,${fractional}`);
    return valueOf(text) > 100 ? { edits: [put(span, text)], places: [span] } : null;
  },
});

/* A difference and its two figures. */

const difference = (name: string, which: number): Mutator => mutator<Difference>({
  name, rule: 'consistency/difference',
  facts: (facts) => facts.difference,
  harm: (sample, { line, now, before, change, rate }, random) => {
    const numbers = written(sample, [now, before, change], line);
    const rises = valueOf(numbers[0]?.text ?? '') > valueOf(numbers[1]?.text ?? '');
    const contradicts = rate === true ? contradictsRate : contradictsDifference;
    return oneOff(numbers, which, random, ([after = '', earlier = '', moved = '']) => contradicts(after, earlier, moved, rises));
  },
});

/* Order and repetition. */

const range: Mutator = mutator({
  name: 'a range turned round', rule: 'consistency/range-reversed',
  facts: ({ ranges }) => ranges,
  harm: (sample, { line, low, high }) => {
    const [one, other] = written(sample, [low, high], line) as [Written, Written];
    const between = { start: one.span.start, end: other.span.end };
    return { ...swapped(one, other), places: [between] };
  },
});

const falling: Mutator = mutator<RisingTarget>({
  name: 'the values of two deadlines swapped', rule: 'consistency/falling-target',
  facts: ({ risingTargets }) => risingTargets,
  harm: (sample, { line, earlier, later }) => swapped(...written(sample, [earlier, later], line) as [Written, Written]),
});

const conflicting = (name: string, which: 0 | 1): Mutator => mutator<SameValues>({
  name, rule: 'consistency/conflicting-values',
  facts: ({ sameValues }) => sameValues,
  harm: (sample, { values }, random) => oneOff(written(sample, values, undefined), which, random, ([one, other]) => one !== other),
});

export const consistency: readonly Mutator[] = [
  total, part,
  fraction('a digit of a numerator', 0), fraction('a digit of a denominator', 1), fraction('a digit of a percent', 2),
  shares, over100,
  difference('a digit of the later figure', 0), difference('a digit of the earlier figure', 1), difference('a digit of the change', 2),
  range, falling,
  conflicting('a digit where it is said first', 0), conflicting('a digit where it is said again', 1),
];
