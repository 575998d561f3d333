import type { Language, Report, Source } from './types.ts';

export interface ExtractOptions {
  /** Language of the diagnostics' messages; Vietnamese where not said. */
  readonly language?: Language;
}

/** placeholder */
export function extractDocument(source: Source, options: ExtractOptions = {}): Report {
  void source; void options;
  throw new Error('not yet');
}
