import { checkAll, type Checked } from './checking.ts';
import { compareReports } from './compare/index.ts';
import { extractDocument } from './extract.ts';
import { detectFormat } from './input/format.ts';
import { decodedText, partsDecoder } from './input/decoding.ts';
import { InputError } from './input/failure.ts';
import { detectFile, defaultLimits, foreignKind, fileReaders, isFileFormat, readers } from './input/index.ts';
import { markdownReader } from './input/markdown.ts';
import { textReader } from './input/text.ts';
import { writers, type FormatName } from './output/index.ts';
import type { CompareOptions, Comparison, FileOptions, InputFormat, Language, Limits, Report, RequiredRoles, Severity, Vocabulary } from './types.ts';
import { version } from './version.ts';

export type * from './types.ts';
export type { Checked } from './checking.ts';
export type { FormatName } from './output/index.ts';
export { InputError } from './input/failure.ts';
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

/**
 * Reads documents and judges them: what `kpi-extract check` finds, also between documents (one number cited with two dates). In document order.
 * @throws TypeError as `extract` does
 */
export function check(documents: readonly (Pick<ExtractOptions, 'path' | 'format'> & { readonly text: string })[], options: Pick<ExtractOptions, 'language' | 'rules' | 'required' | 'vocabulary'> = {}): Checked[] {
  const { language = 'vi', rules = {}, required = {}, vocabulary = {} } = options;
  const checkable = documents.map(({ text, path = null, format }) => {
    if (typeof text !== 'string') throw new TypeError('check(documents): the text of each must be a string');
    const written = format ?? detectFormat(text);
    return { source: { text, path, format: written, encoding: 'utf-8', sha256: '' }, reader: written === 'markdown' ? markdownReader : textReader };
  });
  return checkAll(checkable, { language, severities: rules, required, vocabulary });
}

export interface WriteOptions {
  /** Of heads and of what is said by words; Vietnamese where not said. */
  readonly language?: Language;
  /** The text that the report's positions count in: `html` and `text` show it. */
  readonly source?: string;
  /** Between the cells of `csv`; a comma where not said. */
  readonly delimiter?: string;
  /** Width of a `table`; 80 where not said. */
  readonly columns?: number;
}

/**
 * A report, or several, as `--format` of the command writes them: a string, or bytes for `xlsx` and `parquet`. The same reports give the same result.
 * @throws RangeError where the format is none, or shows one report only and several are given
 */
export async function write(reports: Report | readonly Report[], format: FormatName, options: WriteOptions = {}): Promise<string | Uint8Array> {
  const all = Array.isArray(reports) ? reports as readonly Report[] : [reports as Report];
  if (!Object.hasOwn(writers, format)) throw new RangeError(`write: there is no format ${format}; there are ${Object.keys(writers).join(', ')}`);
  const writer = await writers[format].load();
  const wanted = { language: options.language ?? 'vi', columns: options.columns ?? 80, color: false, ...(options.source !== undefined && { source: options.source }), ...(options.delimiter !== undefined && { delimiter: options.delimiter }) };
  if (writer.single === true && all.length !== 1) throw new RangeError(`write: ${format} shows one report, not ${all.length}`);
  if (writer.all !== undefined && all.length !== 1) return joined([...await writer.all(all, wanted)]);
  const { open, between, close } = writer.frame?.(all.length !== 1, wanted) ?? { open: '', between: '', close: '' };
  const pieces: (string | Uint8Array)[] = [open];
  for (const [i, report] of all.entries()) {
    if (i > 0) pieces.push(between);
    pieces.push(...await writer.write(report, wanted));
  }
  return joined([...pieces, close].filter((piece) => piece.length > 0));
}

/**
 * A comparison as `kpi-extract compare --format` writes it: JSON, a page that needs nothing but a browser, or an Excel workbook (bytes).
 * @throws RangeError where the format is none of these
 */
export async function writeComparison(comparison: Comparison, format: 'json' | 'html' | 'xlsx', { language = 'vi' }: Pick<WriteOptions, 'language'> = {}): Promise<string | Uint8Array> {
  switch (format) {
    case 'json': return `${JSON.stringify(comparison, null, 2)}\n`;
    case 'html': return [...(await import('./output/comparisonpage.ts')).comparisonPage(comparison, language)].join('');
    case 'xlsx': return (await import('./output/comparisonbook.ts')).comparisonBook(comparison, language);
    default: throw new RangeError(`writeComparison: there is no format ${String(format)}; there are json, html, xlsx`);
  }
}

/** Bytes come in one piece. */
const joined = (pieces: readonly (string | Uint8Array)[]): string | Uint8Array => (pieces[0] instanceof Uint8Array ? pieces[0] : pieces.join(''));

export interface FileExtractOptions extends Omit<ExtractOptions, 'format'> {
  /** Of what the bytes are; judged by the bytes, then by the ending of `path`, where not said. */
  readonly format?: InputFormat;
  /** Ceilings for hostile files, those that are named; the others have what they have. */
  readonly limits?: Partial<Limits>;
  /** How bytes of text are decoded; where not said: UTF-8, UTF-16 with a mark, what the file names, else of TCVN3, VNI, VISCII, VPS and windows-1258 what makes the text Vietnamese. */
  readonly decode?: FileOptions['decode'];
  /** Reads pages that have no text of their own, or none to be trusted; without it they are left out, which `source.pages` tells. */
  readonly recognise?: FileOptions['recognise'];
}

/**
 * The same for a file: Word (`docx`, `doc`), OpenDocument text, RTF, HTML, PDF, plain text or Markdown. Positions count in the text that was read out of it,
 * which `text` of the result holds.
 * @throws TypeError where `bytes` are none. @throws InputError where the file is damaged, has a password, goes beyond a limit, or is in an encoding that cannot be told; its `fault` and `what` say which.
 */
export async function extractFile(bytes: Uint8Array, options: FileExtractOptions = {}): Promise<{ readonly report: Report; readonly text: string }> {
  const { path = null, language = 'vi', sha256 = '', rules = {}, required = {}, vocabulary = {}, decode } = options;
  const about = { language, severities: rules, required, vocabulary };
  if (!(bytes instanceof Uint8Array)) throw new TypeError('extractFile(bytes): bytes must be a Uint8Array');
  const foreign = options.format === undefined ? foreignKind(bytes) : null;
  if (foreign !== null) throw new InputError('foreign', foreign);
  const format = options.format ?? detectFile(bytes, path);
  if (format === null || !isFileFormat(format)) {
    const { text, encoding } = decode === undefined ? await decodedText(bytes) : decode(bytes, null);
    const written = format ?? detectFormat(text);
    return { text, report: extractDocument({ text, path, format: written, encoding: options.encoding ?? encoding, sha256 }, await readers[written](), about) };
  }
  const reader = await fileReaders[format]();
  const { text, blocks, encoding, pages } = await reader.read(bytes, {
    limits: { ...defaultLimits, ...options.limits }, decode: decode ?? await partsDecoder(), recognise: options.recognise ?? (async () => Promise.resolve(null)), recogniseAll: false,
  });
  return { text, report: extractDocument({ text, path, format, encoding, sha256, pages }, { read: () => [...blocks] }, about) };
}

/**
 * Holds a plan's targets against what reports say was reached, or against a later plan, and says of each what became of it, with both places and the reasons. Pure: the same reports
 * and options give the same comparison.
 * @throws TypeError where `reports` is empty.
 */
export function compare(plan: Report, reports: readonly Report[], options: CompareOptions = {}): Comparison {
  if (reports.length === 0) throw new TypeError('compare(plan, reports): reports must not be empty');
  return compareReports(plan, reports, options, version);
}

/** The JSON Schema (draft 2020-12) of a report, or of an array of reports. Loaded when asked for: most programs never do. */
export async function schema(): Promise<Readonly<Record<string, unknown>>> {
  return (await import('./output/schema.ts')).schema();
}
