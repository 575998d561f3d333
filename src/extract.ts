import { check, pairJudge, type Severities } from './check/index.ts';
import { romanOrdinals, recurrences, scan } from './grammar/index.ts';
import type { CitationMention, Mention, PeriodMention, QuantityMention } from './grammar/index.ts';
import { REQUIRED_ROLES } from './lexicon/sections.ts';
import { outline } from './outline/index.ts';
import { classify, governing, isRankCell, Layout, opensParts, refineCell, refinePassage } from './refine/index.ts';
import type { Carried, Draft, Governing, RowFigures, Scanned } from './refine/index.ts';
import { Collector } from './report.ts';
import { glanceAt, judgePairs } from './text/glance.ts';
import type { Finding, Heading, Language, Outline, Passage, Reader, Report, RequiredRoles, Source, Vocabulary } from './types.ts';
import { withVocabulary } from './vocabulary.ts';

export { across } from './check/across.ts';
export { applyEdits } from './check/fix.ts';
export { rules } from './check/index.ts';
export type { Severities } from './check/index.ts';
export { isUnitCode, tidyWord, wordFault } from './vocabulary.ts';
export type { WordFault, WordSort } from './vocabulary.ts';

export interface DocumentOptions {
  /** Language of the diagnostics' messages; Vietnamese where not said. */
  readonly language?: Language;
  readonly severities?: Severities;
  /** Of the types named; the others have what they have. */
  readonly required?: RequiredRoles;
  readonly vocabulary?: Vocabulary;
}

/** What was read, and what the rules found, with what would mend it. */
export interface ReadDocument {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * The one pipeline: blocks → outline → mentions → indicators → findings → report. Pure: no file, no process, no clock.
 */
export function readDocument(source: Source, reader: Reader, options: DocumentOptions = {}): ReadDocument {
  return withVocabulary(options.vocabulary, () => readWith(source, reader, options));
}

function readWith(source: Source, reader: Reader, options: DocumentOptions): ReadDocument {
  // The blocks are nobody's once they are laid out: a large document is not held twice.
  const laid = outline(source, reader.read(source.text));
  const collector = new Collector(source, laid);
  judgePairs(pairJudge(options.severities));
  readPassages(laid, collector);
  judgePairs(null);
  const findings = check({ ...collector.found(), source, outline: laid, required: { ...REQUIRED_ROLES, ...options.required } }, options.severities);
  return { report: collector.report(findings, options.language ?? 'vi'), findings };
}

export function extractDocument(source: Source, reader: Reader, options: DocumentOptions = {}): Report {
  return readDocument(source, reader, options).report;
}

function readPassages(laid: Outline, collector: Collector): void {
  let carried: Carried = null;
  let note: string | null = null;
  const leads = new WeakMap<Passage | Heading, readonly Draft[]>();
  const document = governing(laid);
  const table: Memory['table'] = { row: null };
  const line: Memory['line'] = { passage: null, drafts: [] };
  for (const passage of laid.passages) {
    if (passage.footnote !== note || passage.footnote === null) carried = null;
    note = passage.footnote;
    carried = readPassage(passage, document, collector, { carried, leads, table, line });
  }
}

/** What earlier passages leave behind: the year in force, the figures of lines that opened a list. */
interface Memory {
  readonly carried: Carried;
  readonly leads: WeakMap<Passage | Heading, readonly Draft[]>;
  /** The row of the table that is read. */
  readonly table: { row: RowFigures | null };
  /** The last line that held figures, if none without any stood behind it. */
  readonly line: { passage: Passage | null; drafts: readonly Draft[] };
}

/** Grammars, then refiners, over one passage; most hold no figure and cost one look. */
function readPassage(passage: Passage, document: Governing, collector: Collector, memory: Memory): Carried {
  const { carried, leads, table, line } = memory;
  const above = line.drafts.length > 0 && opensParts(passage.text) ? figuresAbove(passage, line) : [];
  line.drafts = [];
  const mentions = scan(passage.text, passage.claims);
  const { pairs } = glanceAt(passage.text);
  if (pairs.length > 0) collector.suspected(passage, pairs);
  for (const roman of romanOrdinals(passage.text)) collector.numeral(roman.class);
  // `Trong đó:` alone: the list below it shares out the line above.
  if (above.length > 0 && passage.text.endsWith(':')) leads.set(passage, above);
  if (mentions.length === 0) return carried;
  collector.numeric(passage);
  const dated = mentions.filter((mention): mention is PeriodMention => mention.type === 'period');
  const quantities = mentions.filter((mention): mention is QuantityMention => mention.type === 'quantity');
  for (const mention of mentions) countPlain(passage, mention, collector);
  if (quantities.length === 0 && passage.kind !== 'note') return carried;
  const scanned: Scanned = { passage, mentions, layout: new Layout(passage.text), cues: null, periods: inOrder(dated, recurrences(passage.text, 0, passage.text.length)) };
  const figures = quantities.filter((quantity) => judge(scanned, quantity, document, collector));
  if (passage.cell !== null) {
    const { drafts, row } = refineCell(scanned, figures, passage.cell, document, table.row);
    table.row = row;
    collector.add(drafts);
    return carried;
  }
  // `2. Tổng kinh phí: 5 tỷ đồng, trong đó:` opens a list too, heading as it is.
  const opener = passage.leadIn ?? (passage.footnote === null ? passage.heading : null);
  const lead = opener === null ? undefined : leads.get(opener);
  const refined = refinePassage(scanned, figures, document, carried, { lead: lead ?? [], above });
  line.passage = passage;
  line.drafts = refined.drafts;
  if (passage.text.endsWith(':')) leads.set(isHeading(passage) ? passage.heading : passage, refined.drafts.length === 0 ? above : refined.drafts);
  collector.add(refined.drafts);
  return refined.carried;
}

/** Of the line above, if it stands in the same section and note. */
const figuresAbove = ({ heading, footnote }: Passage, { passage, drafts }: Memory['line']): readonly Draft[] =>
  (passage !== null && passage.heading === heading && passage.footnote === footnote ? drafts : []);

/** The heading itself, whatever it says; not what stands below it. */
function isHeading(passage: Passage): passage is Passage & { readonly heading: Heading } {
  return passage.heading !== null && passage.footnote === null && passage.map.start(0) === passage.heading.start;
}

/** Whether a quantity is an indicator; what it is else is counted. */
function judge(scanned: Scanned, quantity: QuantityMention, document: Governing, collector: Collector): boolean {
  const { passage } = scanned;
  // `Lưu: VT, 27.`: a file's number; a figure alone in its cell belongs to a table that stands behind the foot.
  if ((passage.kind === 'head' || passage.kind === 'foot') && quantity.end - quantity.start < passage.text.trim().length) {
    collector.numeral('reference');
    return false;
  }
  if (passage.cell?.isFigure === true && !quantity.malformed) {
    if (!isRankCell(passage.cell)) return true;
    collector.numeral('ordinal');
    return false;
  }
  // `120⇥150⇥180 tấn`: what only a table's columns part is no number grouped by spaces.
  const verdict = collector.isTorn(passage, quantity) ? 'unclassified' : classify(scanned, quantity, document);
  if (verdict === 'indicator') return true;
  if (verdict === 'unclassified') collector.unplaced(passage, quantity, scanned.layout);
  else collector.numeral(verdict);
  return false;
}

function countPlain(passage: Passage, mention: Mention, collector: Collector): void {
  if (mention.type === 'plain') collector.numeral(mention.class);
  else if (mention.type === 'period') collector.dated(passage, mention);
  else if (mention.type === 'citation') collector.cite(passage, mention satisfies CitationMention);
}

function inOrder(a: readonly PeriodMention[], b: readonly PeriodMention[]): readonly PeriodMention[] {
  return b.length === 0 ? a : [...a, ...b].sort((x, y) => x.start - y.start);
}
