import type { Indicator, Language, Report, Section } from '../types.ts';
import { phrases } from './words.ts';

/** The figures of one section. */
export interface Group {
  /** `II/1. Chỉ tiêu hằng năm`, as the document has it. */
  readonly caption: string;
  readonly rows: readonly Indicator[];
}

/** Indicators by section, in the sections' order: a footnote's stand with the section that refers to it. */
export function groupsOf(report: Report, language: Language): Group[] {
  const bySection = new Map<string | null, { readonly caption: string; readonly rows: Indicator[] }>([[null, { caption: phrases.noSection[language], rows: [] }]]);
  const place = (sections: readonly Section[]): void => {
    for (const section of sections) {
      bySection.set(section.id, { caption: captionOf(section), rows: [] });
      place(section.children);
    }
  };
  place(report.sections);
  for (const indicator of report.indicators) {
    const id = indicator.section?.id ?? null;
    const group = bySection.get(id) ?? { caption: indicator.section === null ? '' : captionOf(indicator.section), rows: [] };
    bySection.set(id, group);
    group.rows.push(indicator);
  }
  return [...bySection.values()].filter(({ rows }) => rows.length > 0);
}

const captionOf = ({ path, title }: { readonly path: string | null; readonly title: string }): string => (path === null ? title : `${path}. ${title}`);
