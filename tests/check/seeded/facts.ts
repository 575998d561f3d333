/* What a person read out of the clean documents: `fixtures/clean/NAME.facts.json`, written from the text before any program read it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `"31:1.250"`: the text `1.250` that begins on line 31; `"31:1.250#2"` its second occurrence there. Without a line, the fact's own `line` counts.
 * A number or a word is found whole only: `250` is not found in `1.250`.
 */
export type Place = string;

/** Lines, from 1, the last one included. */
export type Lines = readonly [from: number, to: number];

/** `some`: the list need not name all parts, so only a sum that is too large contradicts the total. */
type Cover = 'all' | 'some';

/* `line`: where the texts of a fact stand that name no line. */
export interface PartsTotal { readonly line: number; readonly total: Place; readonly parts: readonly Place[]; readonly cover?: Cover }
export interface FractionPercent { readonly line: number; readonly numerator: Place; readonly denominator: Place; readonly percent: Place }
export interface SharesTotal { readonly line: number; readonly shares: readonly Place[]; readonly cover?: Cover }
/** `rate`: the change is given in percent of `before`. */
export interface Difference { readonly line?: number; readonly now: Place; readonly before: Place; readonly change: Place; readonly rate?: true }
export interface Range { readonly line: number; readonly low: Place; readonly high: Place }
/** One indicator at two deadlines; it is meant to rise. */
export interface RisingTarget { readonly line?: number; readonly earlier: Place; readonly later: Place }
/** One indicator, one period, said twice. */
export interface SameValues { readonly values: readonly [Place, Place] }
/** A section whose lines below the heading can go; a heading follows. */
export interface Body { readonly heading: Place; readonly lines: Lines }
export interface Footnote { readonly mark: Place; readonly label: Place; readonly note: Lines }
/** A note whose mark was lost: the line of the body that begins where the mark stood. */
export interface LostNote { readonly break: number; readonly note: Lines }
/** One document, referred to more than once or once; `otherIssuer` could have issued it and has not. */
export interface Citation { readonly numbers: readonly Place[]; readonly dates: readonly Place[]; readonly issuers: readonly Place[] | null; readonly otherIssuer: string | null }
/** Siblings with one unit, each followed by it. */
export interface UnitRow { readonly line: number; readonly numbers: readonly Place[]; readonly unit: string }
/** A cue word and what a bad scan makes of it. */
export interface Cue { readonly text: Place; readonly slip: string }

export interface Facts {
  readonly document: string;
  /** Where the document says its own date. */
  readonly dated: Place | null;
  readonly partsTotal: readonly PartsTotal[];
  readonly fractionPercent: readonly FractionPercent[];
  readonly sharesTotal: readonly SharesTotal[];
  readonly difference: readonly Difference[];
  readonly ranges: readonly Range[];
  readonly risingTargets: readonly RisingTarget[];
  readonly sameValues: readonly SameValues[];
  /** Percents of a whole that cannot be more than all of it. */
  readonly shares: readonly Place[];
  /** Numbers of headings and items that follow one another under one parent. */
  readonly headings: readonly (readonly Place[])[];
  /** The only section of a kind that such a document must have, heading and all. */
  readonly requiredSections: readonly Lines[];
  readonly bodies: readonly Body[];
  readonly footnotes: readonly Footnote[];
  readonly lostNotes?: readonly LostNote[];
  readonly dates: readonly Place[];
  /** After the document's own date. */
  readonly deadlines: readonly Place[];
  readonly citations: readonly Citation[];
  /** Decimals below one of two places or more: without its comma `0,85` is `085`, which is written for nothing else; `09` is. */
  readonly zeros: readonly Place[];
  readonly unitRows: readonly UnitRow[];
  readonly cues: readonly Cue[];
}

/** Half-open, in UTF-16 units of the document. */
export interface Span { readonly start: number; readonly end: number }

/** A clean document with its facts. */
export class Sample {
  readonly name: string;
  readonly text: string;
  readonly facts: Facts;
  /** Offset of each line's start, line 1 first, and the end of the text. */
  readonly #starts: readonly number[];

  constructor(text: string, facts: Facts) {
    this.name = facts.document;
    this.text = text;
    this.facts = facts;
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length];
  }

  /** The place of a text; throws where it is not there. */
  at(place: Place, line?: number): Span {
    const [, own, text = '', nth = '1'] = /^(?:(\d+):)?([\s\S]*?)(?:#(\d+))?$/.exec(place) ?? [];
    const from = this.#line(Number(own ?? line));
    let start = from - 1;
    for (let n = 0; n < Number(nth);) {
      start = this.text.indexOf(text, start + 1);
      if (start < 0 || start >= this.#line(Number(own ?? line) + 1)) throw new Error(`${this.name}: no ${place}${own === undefined ? ` on line ${line ?? '?'}` : ''}`);
      if (this.#isWhole(start, start + text.length)) n++;
    }
    return { start, end: start + text.length };
  }

  read({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** With the line ends. */
  lines([from, to]: Lines): Span {
    return { start: this.#line(from), end: this.#line(to + 1) };
  }

  lineOf(offset: number): number {
    return this.#starts.findLastIndex((start) => start <= offset) + 1;
  }

  #line(number: number): number {
    const start = this.#starts[Math.min(number, this.#starts.length) - 1];
    if (start === undefined) throw new Error(`${this.name}: no line ${number}`);
    return start;
  }

  /** `250` is no piece of `1.250`, `I` none of `III`; a mark glued to a word is a piece of its own. */
  #isWhole(start: number, end: number): boolean {
    const text = this.text.slice(start, end);
    const [before, after] = [this.text.slice(Math.max(0, start - 2), start), this.text.slice(end, end + 2)];
    if (/^\d/.test(text) && /\d[.,]?$/.test(before)) return false;
    if (/\d$/.test(text) && /^(?:\d|[.,]\d)/.test(after)) return false;
    if (/^\p{L}/u.test(text) && /\p{L}$/u.test(before)) return false;
    return !(/\p{L}$/u.test(text) && /^\p{L}/u.test(after));
  }
}

const folder = join(import.meta.dirname, '../../../fixtures/clean');

/** All clean documents, in the order of their names. */
export function readSamples(): Sample[] {
  return readdirSync(folder).filter((name) => name.endsWith('.facts.json')).sort().map((name) => {
    const facts = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Facts;
    return new Sample(readFileSync(join(folder, facts.document), 'utf8'), facts);
  });
}

/** Names of all documents in the folder. */
export const documentsOf = (): string[] => readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)).sort();
