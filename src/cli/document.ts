import { detectFormat } from '../input/index.ts';
import type { Language, Reader, Report, Source } from '../types.ts';
import { decode } from './decode.ts';
import { UserError } from './fault.ts';
import { readFile, readStandardInput, type ReadOptions } from './files.ts';
import type { InputSettings, Settings } from './settings.ts';
import { say } from './messages.ts';
import { nearest } from './nearest.ts';
import { commandNames } from './options.ts';
import type { Project } from './project/index.ts';
import { sha256 } from './sha256.ts';

export interface Input {
  /** As given on the command line; null for standard input. */
  readonly path: string | null;
  /** For messages. */
  readonly name: string;
}

export function inputsOf(files: readonly string[], language: Language): Input[] {
  if (files.filter((file) => file === '-').length > 1) throw new UserError('stdinTwice');
  return files.map((file) => (file === '-' ? { path: null, name: say(language, 'stdin') } : { path: file, name: file }));
}

/** Bytes to text. In a function of its own, so that the bytes are gone when the text is read. */
export async function readSource(input: Input, settings: InputSettings, language: Language, stdin: () => AsyncIterable<Uint8Array | string>): Promise<Source> {
  const options: ReadOptions = { maxSize: settings.maxSize, language, name: input.name, isDocument: input.path !== null };
  const bytes = input.path === null ? await readStandardInput(stdin, options) : readDocumentFile(input.path, options);
  const { text, encoding } = decode(bytes, settings.encoding, input.name, language);
  const format = settings.inputFormat === 'auto' ? detectFormat(text) : settings.inputFormat;
  return { text, path: input.path, format, encoding, sha256: sha256(bytes) };
}

/** `chek plan.txt`: what is no command is taken for a file. */
function readDocumentFile(path: string, options: ReadOptions): Uint8Array {
  try {
    return readFile(path, options);
  } catch (error) {
    const hint = error instanceof UserError && error.key === 'notFound' && /^[a-z]+$/.test(path) ? nearest(path, commandNames) : null;
    throw hint === null ? error : new UserError('notFound', { file: options.name, hint }, { cause: error });
  }
}

export async function readReport(source: Source, reader: Reader, settings: Settings, language: Language, { rules, required, vocabulary }: Project): Promise<Report> {
  // Loaded when the engine is suited: its word lists are made into patterns as it loads.
  const { extractDocument } = await import('../extract.ts');
  const report = extractDocument(source, reader, { language, severities: rules, vocabulary, ...(required && { required }) });
  const { kind, role } = settings;
  if (kind === null && role === null) return report;
  const wanted = report.indicators.filter((each) => (kind === null || each.kind === kind) && (role === null || each.section?.role === role));
  return { ...report, indicators: wanted };
}
