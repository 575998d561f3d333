/* A fault: one thing broken in one clean document, and who should say so, where. */

import type { Facts, Sample, Span } from './facts.ts';
import type { Random } from './random.ts';

/** By offsets of the clean document. */
export interface Edit extends Span { readonly text: string }

export interface Harm {
  readonly edits: readonly Edit[];
  /** By offsets of the clean document: the finding, or a place related to it, must touch one of them. */
  readonly places: readonly Span[];
  /** The document as a whole lacks something: any place will do, and none. */
  readonly anywhere?: true;
}

/** Breaks each fact of a kind, if it can; `null` where the fact cannot be broken so. */
export interface Mutator {
  readonly name: string;
  /** The rule that must report it. */
  readonly rule: string;
  /** Others that may rightly report it in its stead. */
  readonly also: readonly string[];
  readonly harms: (sample: Sample) => readonly ((random: Random) => Harm | null)[];
}

interface MutatorOf<Fact> {
  readonly name: string;
  readonly rule: string;
  readonly also?: readonly string[];
  readonly facts: (facts: Facts) => readonly Fact[];
  readonly harm: (sample: Sample, fact: Fact, random: Random) => Harm | null;
}

export function mutator<Fact>({ name, rule, also = [], facts, harm }: MutatorOf<Fact>): Mutator {
  return { name, rule, also, harms: (sample) => facts(sample.facts).map((fact) => (random) => harm(sample, fact, random)) };
}

export interface Fault {
  readonly mutator: string;
  readonly rule: string;
  /** The rule first. */
  readonly accepted: readonly string[];
  readonly sample: Sample;
  readonly harm: Harm;
  /** The harmed document, and the places in it. */
  readonly text: string;
  readonly places: readonly Span[];
}

export function faultOf({ name, rule, also }: Mutator, sample: Sample, harm: Harm): Fault {
  const edits = [...harm.edits].sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at) throw new Error(`${name}: edits overlap in ${sample.name}`);
    text += sample.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += sample.text.slice(at);
  if (text === sample.text) throw new Error(`${name}: nothing is harmed in ${sample.name}`);
  return { mutator: name, rule, accepted: [rule, ...also], sample, harm, text, places: harm.places.map((place) => moved(place, edits)) };
}

/** Where a place of the clean document is in the harmed one; what was put in at its edges belongs to it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  const shift = (counts: (edit: Edit) => boolean): number => edits.filter(counts).reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const from = start + shift((edit) => edit.end <= start && edit.start < start);
  return { start: from, end: Math.max(from, end + shift((edit) => edit.start <= end && edit.end <= end)) };
}

/** A text in the place of a stretch. */
export const put = ({ start, end }: Span, text: string): Edit => ({ start, end, text });
export const cut = (span: Span): Edit => put(span, '');

/** One digit of a number changed, so that `isReal` holds; null where no try did it. */
export function oneDigitOff(text: string, random: Random, isReal: (changed: string) => boolean): string | null {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const candidates = random.shuffle(digits.flatMap((at) => Array.from('0123456789', (digit) => text.slice(0, at) + digit + text.slice(at + 1))));
  // No number begins with a zero that did not.
  return candidates.find((each) => each !== text && !(each.startsWith('0') && !text.startsWith('0') && each.length > 1) && isReal(each)) ?? null;
}
