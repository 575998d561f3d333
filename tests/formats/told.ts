import type { Indicator, Report, Section } from '../../src/index.ts';

/** What a report tells whatever the format of its document: no positions, no ids. A line each, so that a difference reads as one. */
export interface Told {
  readonly sections: readonly string[];
  readonly notes: readonly string[];
  readonly figures: readonly string[];
}

export function told(report: Report): Told {
  return { sections: report.sections.flatMap((section) => sectionLines(section)), notes: noteLines(report), figures: report.indicators.map((each) => figureLine(each, report.indicators)) };
}

function sectionLines({ number, title, level, role, children }: Section): string[] {
  return [`${'  '.repeat(level - 1)}${number ?? '–'} ${plain(title)} (${role})`, ...children.flatMap(sectionLines)];
}

/** In the order of their labels: where a note stands is the format's affair. */
const noteLines = ({ footnotes }: Report): string[] => footnotes.map(({ label, text, reference }) => `${label}: ${plain(text)} ← ${reference === null ? 'nowhere' : plain(reference.sentence)}`).sort();

function figureLine(indicator: Indicator, all: readonly Indicator[]): string {
  const { kind, label, quantity, change, period, section, footnote, partOf, equivalentTo, sentence } = indicator;
  const { text, comparator, value, min, max, numerator, denominator, unit, unitText, per } = quantity;
  const of = (id: string | null): string => (id === null ? '' : plain(all.find((each) => each.id === id)?.quantity.text ?? '?'));
  return [
    kind, plain(label), plain(text), comparator, value, min, max, numerator, denominator, unit, unitText, per.join('+'), change, period.start, period.end, period.every, period.text, period.source,
    section === null ? '' : `${section.path} ${plain(section.title)} ${section.role}`, footnote, of(partOf), of(equivalentTo), plain(sentence),
  ].map((each) => each ?? '').join(' | ');
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Lines that only one of them has: `- missing`, `+ not expected`. */
export function differences(expected: Told, actual: Told): string[] {
  return (['sections', 'notes', 'figures'] as const).flatMap((part) => unmatched(expected[part], actual[part]));
}

function unmatched(expected: readonly string[], actual: readonly string[]): string[] {
  const left = [...actual];
  const missing: string[] = [];
  for (const line of expected) {
    const at = left.indexOf(line);
    if (at < 0) missing.push(`- ${line}`);
    else left.splice(at, 1);
  }
  return [...missing, ...left.map((line) => `+ ${line}`)];
}
