import type { CitationMention, PeriodMention } from './grammar/index.ts';
import type { Draft } from './refine/index.ts';
import { isAt } from './text/characters.ts';
import { isPlain } from './text/reading.ts';
import { Places } from './text/source.ts';
import type {
  CheckInput, Citation, Dated, Diagnostic, Figure, Finding, Footnote, Heading, Indicator, Language, Numeral, NumeralClass, Outline, Passage, Position, Report, Section, Source,
} from './types.ts';
import { version } from './version.ts';

interface Ranged { readonly start: number; readonly end: number }

/** A sentence longer than this is told in part: so much before and behind its figure. */
const LONGEST_SENTENCE = 4_000;
const NEAREST = 300;

/** A slice that does not keep the whole document alive. */
const copy = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Gathers what the rooms found, turns reading offsets into places of the source, and writes the report. */
export class Collector {
  readonly #figures: Figure[] = [];
  readonly #unclassified: { text: string; start: number; end: number; sentence: string }[] = [];
  readonly #dates: Dated[] = [];
  readonly #numeric: Passage[] = [];
  readonly #pairs: { readonly passage: Passage; readonly pairs: readonly number[] }[] = [];
  readonly #source: Source;
  readonly #outline: Outline;
  readonly #places: Places;
  readonly #citations: Citation[] = [];
  /** Told once, shared by all that stand in them: a sentence of forty figures is not copied forty times. */
  readonly #sections = new WeakMap<Heading, Indicator['section']>();
  #sentence: { passage: Passage; start: number; text: string } | null = null;
  readonly #byClass: Record<NumeralClass, number> = { target: 0, statistic: 0, norm: 0, reference: 0, date: 0, ordinal: 0, enumerator: 0, structural: 0 };

  constructor(source: Source, outline: Outline) {
    this.#source = source;
    this.#outline = outline;
    this.#places = new Places(source.text);
  }

  /** Counts a numeral that is no indicator and no citation. */
  numeral(cls: NumeralClass): void {
    this.#byClass[cls]++;
  }

  /** A passage with numbers in it. */
  numeric(passage: Passage): void {
    this.#numeric.push(passage);
  }

  /** Pairs of words that may be slips, by where they begin. */
  suspected(passage: Passage, pairs: readonly number[]): void {
    this.#pairs.push({ passage, pairs });
  }

  dated(passage: Passage, { start, end, shape, from, to }: PeriodMention): void {
    this.#byClass.date++;
    this.#dates.push({ passage, start, end, shape, from, to });
  }

  unplaced(passage: Passage, range: { number: number; numberEnd: number }, layout: { sentence(offset: number): Ranged }): void {
    const start = passage.map.start(range.number);
    const end = passage.map.end(range.numberEnd);
    this.#unclassified.push({ text: this.#quote(start, end), start, end, sentence: this.#sentenceOf(passage, layout.sentence(range.number), range.number) });
  }

  /** Whether tabs or several blanks stand inside a number of the source. */
  isTorn(passage: Passage, { number, numberEnd }: { number: number; numberEnd: number }): boolean {
    if (!passage.text.slice(number, numberEnd).includes(' ')) return false;
    return /\d(?:\t| {2})\s*\d/.test(this.#source.text.slice(passage.map.start(number), passage.map.end(numberEnd)));
  }

  cite(passage: Passage, mention: CitationMention): void {
    this.#byClass.reference++;
    const start = passage.map.start(mention.start);
    const end = passage.map.end(mention.end);
    this.#citations.push({ type: mention.document, number: mention.number, date: mention.date, issuer: mention.issuer, text: this.#quote(start, end), position: this.#places.position(start, end) });
  }

  /** The figures of one passage: links among them become links among indicators. */
  add(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      draft.id = `i${this.#figures.length + 1}`;
      const { scanned: { passage }, quantity: { start, end } } = draft;
      this.#figures.push({ indicator: this.#indicator(draft, draft.id), passage, start, end });
      this.#byClass[draft.kind]++;
    }
  }

  #indicator(draft: Draft, id: string): Indicator {
    const { quantity, scanned } = draft;
    const { passage, layout } = scanned;
    const start = passage.map.start(quantity.start);
    const end = passage.map.end(quantity.end);
    return {
      id,
      kind: draft.kind,
      label: copy(draft.label),
      quantity: {
        text: this.#quote(start, end), comparator: draft.comparator, value: quantity.value, min: quantity.min, max: quantity.max,
        numerator: quantity.numerator, denominator: quantity.denominator, unit: draft.unit === null ? null : copy(draft.unit),
        unitText: quantity.unitText === null ? null : copy(quantity.unitText), per: draft.per.map(copy),
      },
      change: draft.change,
      period: draft.period,
      section: passage.heading === null ? null : this.#sectionOf(passage.heading),
      footnote: passage.footnote,
      // A whole or an original stands before what refers to it, in this passage or in its list's lead-in.
      partOf: draft.partOf?.id ?? null,
      equivalentTo: draft.equivalentTo?.id ?? null,
      sentence: this.#sentenceOf(passage, layout.sentence(quantity.number), quantity.number),
      position: this.#places.position(start, end),
    };
  }

  #sectionOf(heading: Heading): Indicator['section'] {
    const known = this.#sections.get(heading);
    if (known !== undefined) return known;
    const section = { id: heading.id, path: heading.path, title: heading.title, role: heading.effectiveRole };
    this.#sections.set(heading, section);
    return section;
  }

  /** The sentence around an offset; of one that runs on and on, what stands nearest: a line of twenty thousand figures is not told as often. */
  #sentenceOf(passage: Passage, { start, end }: Ranged, offset: number): string {
    if (end - start > LONGEST_SENTENCE) return copy(passage.text.slice(Math.max(start, offset - NEAREST), Math.min(end, offset + NEAREST)).trim());
    if (this.#sentence?.passage !== passage || this.#sentence.start !== start) this.#sentence = { passage, start, text: copy(passage.text.slice(start, end).trim()) };
    return this.#sentence.text;
  }

  #quote(start: number, end: number): string {
    const { text } = this.#source;
    if (isPlain(text, start, end) && !isAt(text, start, ' ') && !isAt(text, end - 1, ' ')) return copy(text.slice(start, end));
    return copy(text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim());
  }

  /** What the rules are asked about. */
  found(): Pick<CheckInput, 'figures' | 'numeric' | 'pairs' | 'dates' | 'citations' | 'unclassified'> {
    this.#putInOrder();
    return { figures: this.#figures, numeric: this.#numeric, pairs: this.#pairs, dates: this.#dates, citations: this.#citations, unclassified: this.#unclassified };
  }

  report(findings: readonly Finding[], language: Language): Report {
    const { text, path, format, encoding, sha256, pages } = this.#source;
    const total = Object.values(this.#byClass).reduce((sum, count) => sum + count, 0) + this.#unclassified.length;
    return {
      schemaVersion: '1',
      generator: { name: 'kpi-extract', version },
      source: { path, format, encoding, sha256, characters: text.length, lines: this.#places.lines, pages: pages ? [...pages] : null },
      metadata: this.#outline.metadata,
      sections: this.#tree(),
      footnotes: this.#footnotes(),
      indicators: this.#figures.map(({ indicator }) => indicator),
      citations: this.#citations,
      numerals: { total, byClass: this.#byClass, unclassified: this.#unclassified.map((n): Numeral => ({ text: n.text, sentence: n.sentence, position: this.#places.position(n.start, n.end) })) },
      diagnostics: findings.map((finding) => this.#diagnostic(finding, language)),
    };
  }

  /** Notes may stand before the text they belong to: sort, and number anew. */
  #putInOrder(): void {
    this.#citations.sort(byPlace);
    if (this.#figures.every(({ indicator }, i) => i === 0 || byPlace((this.#figures[i - 1] as Figure).indicator, indicator) <= 0)) return;
    this.#figures.sort((a, b) => byPlace(a.indicator, b.indicator));
    const ids = new Map(this.#figures.map(({ indicator }, i) => [indicator.id, `i${i + 1}`]));
    for (const { indicator } of this.#figures) {
      indicator.id = ids.get(indicator.id) ?? indicator.id;
      indicator.partOf = indicator.partOf === null ? null : ids.get(indicator.partOf) ?? null;
      indicator.equivalentTo = indicator.equivalentTo === null ? null : ids.get(indicator.equivalentTo) ?? null;
    }
  }

  #tree(): Section[] {
    const made = new Map<Heading, Section>();
    const roots: Section[] = [];
    for (const heading of this.#outline.headings) {
      const { id, number, title, level, role, path, parent, start, end } = heading;
      const section: Section = { id, number, title, level, role, path, position: this.#places.position(start, end), children: [] };
      made.set(heading, section);
      ((parent && made.get(parent)?.children) ?? roots).push(section);
    }
    return roots;
  }

  #footnotes(): Footnote[] {
    return this.#outline.notes.map((note, i) => ({
      id: `n${i + 1}`, label: note.label, text: note.text, position: this.#places.position(note.start, note.end),
      reference: note.reference === null ? null : {
        position: this.#places.position(note.reference.start, note.reference.end), sectionId: note.reference.heading?.id ?? null, sentence: note.reference.sentence,
      },
    }));
  }

  #diagnostic(finding: Finding, language: Language): Diagnostic {
    const position = (start: number, end: number): Position => this.#places.position(start, end);
    return {
      rule: finding.rule, severity: finding.severity, message: finding.message[language],
      position: finding.start === null ? null : position(finding.start, finding.end ?? finding.start),
      related: (finding.related ?? []).map((other) => ({ message: other.message[language], position: position(other.start, other.end) })),
    };
  }
}

function byPlace(a: { position: Position }, b: { position: Position }): number {
  return a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset;
}
