import type { ComparedDocument, ComparedFigure, FigureName, Indicator, Report } from '../types.ts';
import { timeOf } from './when.ts';
import { syllablesOf } from './words.ts';

export function figureOf({ id, label, quantity, change, period, section, footnote, sentence, position }: Indicator, document: number, path: string | null): ComparedFigure {
  return { id, label, quantity, change, period, section, footnote, sentence, position, document, path };
}

export function documentOf(report: Report): ComparedDocument {
  const { source: { path }, metadata: { type, number, title, date } } = report;
  return { path, type, number, title, date, time: timeOf(report) };
}

/** What a plan asks for: its targets, and figures of its sections of targets that are not said to be promised. */
export function isAsked({ kind, section, partOf, change, period }: Indicator, planYear: string | null): boolean {
  if (kind === 'target') return true;
  const end = period.end?.slice(0, 4) ?? null;
  return section?.role === 'targets' && partOf === null && change === null && (planYear === null || end === null || end >= planYear);
}

/** The figures that a name means: by id, or by label and unit, however these are spelled. */
export function namedFigures(indicators: readonly Indicator[], { id, label, unit }: FigureName): Indicator[] {
  if (id !== undefined) return indicators.filter((each) => each.id === id);
  const wanted = syllablesOf(label ?? '').join(' ');
  return indicators.filter((each) => syllablesOf(each.label).join(' ') === wanted && (unit === undefined || each.quantity.unit === unit || each.quantity.unitText === unit));
}
