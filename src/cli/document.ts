import { createHash } from 'node:crypto';
import { extractDocument } from '../extract.ts';
import { detectFormat, readers } from '../input/index.ts';
import type { Language, Report, Source } from '../types.ts';
import { decode } from './decode.ts';
import { readFile, readStream, type ReadOptions } from './files.ts';
import type { Settings } from './settings.ts';

export interface Input {
  /** As given on the command line; null for standard input. */
  readonly path: string | null;
  /** For messages. */
  readonly name: string;
}

/** Bytes to text. In a function of its own, so that the bytes are gone when the text is read. */
export async function readSource(input: Input, settings: Settings, language: Language, stdin: () => AsyncIterable<Uint8Array | string>): Promise<Source> {
  const options: ReadOptions = { maxSize: settings.maxSize, language, name: input.name };
  const bytes = input.path === null ? await readStream(stdin(), options) : readFile(input.path, options);
  const { text, encoding } = decode(bytes, settings.encoding, input.name, language);
  const format = settings.inputFormat === 'auto' ? detectFormat(text) : settings.inputFormat;
  return { text, path: input.path, format, encoding, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export async function readReport(source: Source, settings: Settings, language: Language): Promise<Report> {
  const report = extractDocument(source, await readers[source.format](), { language });
  const { kind, role } = settings;
  if (kind === null && role === null) return report;
  const wanted = report.indicators.filter((each) => (kind === null || each.kind === kind) && (role === null || each.section?.role === role));
  return { ...report, indicators: wanted };
}
