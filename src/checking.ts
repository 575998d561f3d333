import { across, readDocument } from './extract.ts';
import type { Diagnostic, Language, Position, Reader, RequiredRoles, Severity, Source, Vocabulary } from './types.ts';

/** A document to be checked, and who reads it. */
export interface Checkable {
  readonly source: Source;
  readonly reader: Reader;
}

/** What is wrong with one document; a place may be in another of those that were checked with it. */
export interface Checked {
  readonly path: string | null;
  readonly diagnostics: readonly (Omit<Diagnostic, 'related'> & { readonly related: readonly { readonly message: string; readonly path: string | null; readonly position: Position }[] })[];
}

interface Wanted {
  readonly language: Language;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly required: RequiredRoles;
  readonly vocabulary: Vocabulary;
}

/** The rules on each document, and on what they say of one another. */
export function checkAll(documents: readonly Checkable[], wanted: Wanted): Checked[] {
  const { language, severities } = wanted;
  const reports = documents.map(({ source, reader }) => readDocument(source, reader, wanted).report);
  const found = reports.map((report) => report.diagnostics.map((diagnostic) => ({ ...diagnostic, related: diagnostic.related.map((place) => ({ ...place, path: report.source.path })) })));
  const cites = reports.map(({ source: { path }, metadata: { place, issuer }, citations }, i) => ({ name: path ?? `#${i + 1}`, place, issuer, citations }));
  for (const { document, rule, severity: usual, position, message, related } of across(cites)) {
    const severity = severities[rule] ?? usual;
    if (severity === 'off') continue;
    found[document]?.push({
      rule, severity, message: message[language], position,
      related: related.map((place) => ({ message: place.message[language], path: reports[place.document]?.source.path ?? null, position: place.position })),
    });
  }
  return reports.map(({ source: { path } }, i) => ({ path, diagnostics: (found[i] ?? []).sort((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1)) }));
}
