import { defaultLimits, detectFile, fixedLimits, detectFormat, foreignKind, fileReaders, isFileFormat, isInputError, readers, type FileFormat, type InputError } from '../input/index.ts';
import type { FileOptions, Language, Reader, Report, Source } from '../types.ts';
import type { Context } from './context.ts';
import { Decoding } from './decoding.ts';
import { UserError } from './fault.ts';
import { readFile, readStandardInput, sizeText, type ReadOptions } from './files.ts';
import { quickDecompression, quickInflate } from './inflate.ts';
import type { InputSettings, Settings } from './settings.ts';
import { say, type MessageKey } from './messages.ts';
import { nearest } from './nearest.ts';
import { commandNames } from './options.ts';
import type { Project } from './project/index.ts';
import { Pages } from './recognise/pages.ts';
import { sha256 } from './sha256.ts';
import { withoutStrays } from './strays.ts';

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

/** A document as its text, and who reads that. */
export interface Document {
  readonly source: Source;
  readonly reader: Reader;
}

/** Bytes to text. In a function of its own, so that the bytes are gone when the text is read. */
export async function openDocument(input: Input, settings: InputSettings, context: Context): Promise<Document> {
  const { language } = context.common;
  const options: ReadOptions = { maxSize: settings.maxSize, language, name: input.name, isDocument: true };
  return await documentOf(input.path === null ? await readStandardInput(() => context.streams.stdin, options) : readDocumentFile(input.path, options), input, settings, context);
}

/** Bytes of a file, or a text that is one already. */
export async function documentOf(given: Uint8Array | string, input: Input, settings: InputSettings, context: Context): Promise<Document> {
  if (typeof given === 'string') return await textDocument(given, input, settings);
  const bytes = given;
  const foreign = settings.inputFormat === 'auto' ? foreignKind(bytes) : null;
  if (foreign !== null) throw new UserError('fileForeign', { file: input.name, what: foreign });
  const wanted = settings.inputFormat === 'auto' ? detectFile(bytes, input.path) : settings.inputFormat;
  const decoding = new Decoding(settings.encoding, input.name, context);
  try {
    if (wanted !== null && isFileFormat(wanted)) return await openFile(bytes, wanted, input, settings, context, decoding);
    const { text, encoding } = await decoding.document(bytes);
    const format = wanted ?? detectFormat(text);
    return { source: { text, path: input.path, format, encoding, sha256: sha256(bytes) }, reader: await readers[format]() };
  } finally {
    await decoding.tell();
  }
}

async function textDocument(text: string, { path, name }: Input, { inputFormat, maxSize }: InputSettings): Promise<Document> {
  const bytes = Buffer.from(text);
  if (bytes.length > maxSize) throw new UserError('tooLarge', { file: name, limit: sizeText(maxSize) });
  const format = inputFormat === 'auto' || isFileFormat(inputFormat) ? detectFormat(text) : inputFormat;
  return { source: { text, path, format, encoding: 'utf-8', sha256: sha256(bytes) }, reader: await readers[format]() };
}

/** A file that is no text: its reader makes text and blocks in one go. */
async function openFile(bytes: Uint8Array, format: FileFormat, { path, name }: Input, settings: InputSettings, context: Context, decoding: Decoding): Promise<Document> {
  const fileReader = await fileReaders[format]();
  if (format === 'pdf') await quickDecompression(defaultLimits.unpacked);
  const recognised = new Pages(bytes, format === 'image', name, settings, context);
  try {
    const options: FileOptions = {
      limits: defaultLimits,
      decode: await decoding.parts(bytes),
      recognise: (page, why) => recognised.recognise(page, why),
      recogniseAll: settings.ocr === 'always',
      ...(format === 'docx' || format === 'odt' ? { inflate: await quickInflate() } : {}),
    };
    const { text, blocks, encoding, pages } = format === 'pdf' ? await withoutStrays(() => fileReader.read(bytes, options)) : await fileReader.read(bytes, options);
    return { source: { text, path, format, encoding, sha256: sha256(bytes), pages }, reader: { read: () => [...blocks] } };
  } catch (error) {
    if (recognised.failure !== null) throw recognised.failure;
    throw isInputError(error) ? inputFault(error, name, format, context.common.language) : error;
  } finally {
    await recognised.close();
  }
}

const LIMITS_ARE = { ...defaultLimits, ...fixedLimits };
const LIMITS = {
  unpacked: 'limitUnpacked', ratio: 'limitRatio', parts: 'limitParts', depth: 'limitDepth', pages: 'limitPages', pixels: 'limitPixels', glyphs: 'limitGlyphs', words: 'limitWords', forms: 'limitForms', states: 'limitStates',
} as const satisfies Record<keyof typeof LIMITS_ARE, MessageKey>;
/** Of the name of a part, which the file gives. */
const LONGEST_PART = 100;

/** The sentence for what is wrong with a file. */
function inputFault({ fault, what }: InputError, file: string, format: FileFormat, language: Language): UserError {
  if (fault === 'password') return new UserError('filePassword', { file });
  if (fault === 'word95') return new UserError('fileWord95', { file });
  if (fault === 'limit') {
    const limit = what as keyof typeof LIMITS;
    return new UserError('fileLimit', { file, limit: say(language, LIMITS[limit]), most: LIMITS_ARE[limit] });
  }
  return new UserError('fileDamaged', { file, format, what: what.length > LONGEST_PART ? `${what.slice(0, LONGEST_PART)}…` : what });
}

/** `chek plan.txt`: what is no command is taken for a file. */
function readDocumentFile(path: string, options: ReadOptions): Uint8Array {
  try {
    return readFile(path, options);
  } catch (error) {
    // `--columns 100 check plan.txt`: a command behind an option of another is taken for a file.
    if (error instanceof UserError && error.key === 'notFound' && commandNames.some((name) => name === path)) throw new UserError('commandLate', { name: path }, { cause: error });
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
