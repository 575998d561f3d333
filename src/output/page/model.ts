import type { Footnote, Indicator, Language, Report, Section } from '../../types.ts';

/** A section in the order of the document, with its place in the tree. */
export interface Place {
  readonly section: Section;
  /** From 1. */
  readonly depth: number;
  /** Index of the last section within it, or its own. */
  readonly last: number;
}

/** What the parts of the page share. Elements are named by indexes into these lists, never by what a document says. */
export interface Model {
  readonly report: Report;
  readonly language: Language;
  readonly source: string | null;
  readonly indicators: readonly Indicator[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly places: readonly Place[];
  readonly placeById: ReadonlyMap<string, number>;
  /** The first note of each label. */
  readonly noteByLabel: ReadonlyMap<string, number>;
}

export function modelOf(report: Report, language: Language, source: string | undefined): Model {
  const { indicators, footnotes } = report;
  const places = placesOf(report.sections);
  return {
    report, language, source: source ?? null, indicators, places,
    indexById: new Map(indicators.map(({ id }, index) => [id, index])),
    placeById: new Map(places.map(({ section }, index) => [section.id, index])),
    noteByLabel: new Map([...footnotes.entries()].reverse().map(([index, { label }]: [number, Footnote]) => [label, index])),
  };
}

function placesOf(sections: readonly Section[]): Place[] {
  const places: Place[] = [];
  const walk = (list: readonly Section[], depth: number): void => {
    for (const section of list) {
      const own = places.length;
      places.push({ section, depth, last: own });
      walk(section.children, depth + 1);
      places[own] = { section, depth, last: places.length - 1 };
    }
  };
  walk(sections, 1);
  return places;
}

/** `II/2. Đến năm 2025`. */
export const sectionName = ({ path, title }: { readonly path: string | null; readonly title: string }): string => (path === null ? title : `${path}. ${title}`);
