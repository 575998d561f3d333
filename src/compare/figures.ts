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

/** A document's figures by their ids and by their labels, however these are spelled. */
interface Named {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly byLabel: ReadonlyMap<string, readonly Indicator[]>;
}

const known = new WeakMap<readonly Indicator[], Named>();
const spelledAlike = (label: string): string => syllablesOf(label).join(' ');

function namesIn(indicators: readonly Indicator[]): Named {
  const found = known.get(indicators);
  if (found !== undefined) return found;
  const byLabel = new Map<string, Indicator[]>();
  for (const each of indicators) {
    const label = spelledAlike(each.label);
    const same = byLabel.get(label);
    if (same === undefined) byLabel.set(label, [each]);
    else same.push(each);
  }
  const named: Named = { byId: new Map(indicators.map((each) => [each.id, each])), byLabel };
  known.set(indicators, named);
  return named;
}

/** The figures that a name means: by id, or by label and unit. */
export function namedFigures(indicators: readonly Indicator[], { id, label, unit }: FigureName): Indicator[] {
  const { byId, byLabel } = namesIn(indicators);
  if (id !== undefined) return [byId.get(id)].filter((each) => each !== undefined);
  return (byLabel.get(spelledAlike(label ?? '')) ?? []).filter(({ quantity }) => unit === undefined || quantity.unit === unit || quantity.unitText === unit);
}
