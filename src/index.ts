import { extractDocument } from './extract.ts';
import { detectFormat } from './input/format.ts';
import { markdownReader } from './input/markdown.ts';
import { textReader } from './input/text.ts';
import type { Language, Report, RequiredRoles, Severity, Vocabulary } from './types.ts';

export type * from './types.ts';
export { version } from './version.ts';

export interface ExtractOptions {
  /** Name of the document for `source.path`. */
  readonly path?: string;
  /** How the text is written; judged by the text where not said. */
  readonly format?: 'text' | 'markdown';
  /** Language of the diagnostics' messages; Vietnamese where not said. */
  readonly language?: Language;
  /** For `source.encoding`: what the text was decoded from; `utf-8` where not said. */
  readonly encoding?: string;
  /** For `source.sha256`: the hash of the bytes, hexadecimal. Empty where not said: a string has no bytes. */
  readonly sha256?: string;
  /** How grave a rule is, by its name (`area/what-is-wrong`), where not as the rule itself says; `off` leaves it out. Other names are passed over. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Roles of the sections that a type of document must have, for the types that are named. */
  readonly required?: RequiredRoles;
  /** Words to be read besides those that the program knows. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Reads a Vietnamese administrative document: its sections, footnotes, numeric targets and statistics. Pure: the same text and options give
 * the same report, here and in a browser. Positions count UTF-16 code units of `text` as it is given.
 * @param text The whole document, decoded; plain text or Markdown.
 * @throws TypeError where `text` is no string, or the vocabulary has words that no text could hold.
 */
export function extract(text: string, options: ExtractOptions = {}): Report {
  if (typeof text !== 'string') throw new TypeError('extract(text): text must be a string');
  const { path = null, format = detectFormat(text), language = 'vi', encoding = 'utf-8', sha256 = '', rules = {}, required = {}, vocabulary = {} } = options;
  const reader = format === 'markdown' ? markdownReader : textReader;
  return extractDocument({ text, path, format, encoding, sha256 }, reader, { language, severities: rules, required, vocabulary });
}

/** The JSON Schema (draft 2020-12) of a report, or of an array of reports. Loaded when asked for: most programs never do. */
export async function schema(): Promise<Readonly<Record<string, unknown>>> {
  return (await import('./output/schema.ts')).schema();
}
