import { extract } from '../../../src/index.ts';
import type { Diagnostic } from '../../../src/index.ts';
import type { Sample, Span } from './facts.ts';
import type { Fault } from './fault.ts';

export interface Verdict {
  readonly fault: Fault;
  readonly reported: boolean;
  /** What was said of the harmed document that is not said of the clean one; for whoever looks into a miss. */
  readonly instead: readonly Diagnostic[];
}

const diagnosticsOf = (text: string, name: string): Diagnostic[] => extract(text, { path: name, language: 'en' }).diagnostics;

const unharmed = new Map<Sample, Diagnostic[]>();

export function diagnosticsUnharmed(sample: Sample): Diagnostic[] {
  let found = unharmed.get(sample);
  if (found === undefined) unharmed.set(sample, found = diagnosticsOf(sample.text, sample.name));
  return found;
}

const spansOf = ({ position, related }: Diagnostic): Span[] =>
  [...(position === null ? [] : [position]), ...related.map((other) => other.position)].map(({ start, end }) => ({ start: start.offset, end: end.offset }));

/** An empty place is met by what touches it. */
const meets = (a: Span, b: Span): boolean => (a.start < b.end && b.start < a.end) || ((a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end);

export function points(diagnostic: Diagnostic, places: readonly Span[]): boolean {
  return spansOf(diagnostic).some((span) => places.some((place) => meets(span, place)));
}

export function judge(fault: Fault): Verdict {
  const found = diagnosticsOf(fault.text, fault.sample.name);
  const right = found.filter(({ rule }) => fault.accepted.includes(rule));
  const known = new Set(diagnosticsUnharmed(fault.sample).map(({ rule, message }) => `${rule} ${message}`));
  return {
    fault,
    reported: right.some((each) => fault.harm.anywhere === true || points(each, fault.places)),
    instead: found.filter(({ rule, message }) => !known.has(`${rule} ${message}`)),
  };
}

/** The rule under test already says something of the place where the fault is to be: then nothing is proved by its saying so. */
export function saidBefore({ sample, accepted, harm }: Fault): Diagnostic[] {
  return diagnosticsUnharmed(sample).filter((each) => accepted.includes(each.rule) && (harm.anywhere === true || points(each, harm.places)));
}
