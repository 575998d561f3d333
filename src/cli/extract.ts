import { writers, type OutputFormat } from '../output/index.ts';
import { maskControls } from '../output/visible.ts';
import type { Diagnostic, Pieces, Report, Writer, WriterOptions } from '../types.ts';
import { codeOf, failureLine } from './archive/job.ts';
import { readArchiveSettings, type ArchiveSettings } from './archive/settings.ts';
import { colorFor, type Context } from './context.ts';
import { diagnosticLines } from './diagnostics.ts';
import { inputsOf, readReport, openDocument, type Input } from './document.ts';
import { suitEngine } from './engine.ts';
import { explain, UserError } from './fault.ts';
import { tell } from './outlet.ts';
import { openProjects, type Project } from './project/index.ts';
import { Results } from './results.ts';
import { FileSink, keepFrom } from './save.ts';
import { columnsOf, readSettings, type Options, type Settings } from './settings.ts';
import { statusOf } from './status.ts';
import type { Terminal } from './streams.ts';

/** Named one by one, so many are read as they are named; more are an archive. */
const MANY = 200;

/** The default command. Resolves to the exit status: 2 where an input could not be read, the others being done all the same. */
export async function extractCommand(files: readonly string[], options: Options, context: Context): Promise<number> {
  const settings = readSettings(options);
  const archive = readArchiveSettings(options, context.streams.env);
  if (options['stdinNdjson'] === true) {
    refuseBeside(files, options);
    const { streamCommand } = await import('./archive/stream.ts');
    return await streamCommand(settings, archive, context);
  }
  if (files.length === 0 && archive.filesFrom === null) throw new UserError('missingFile');
  if (archive.resume !== null && (settings.format !== 'ndjson' || settings.output !== null)) throw new UserError('resumeFormat');
  if (files.length > MANY || isArchive(archive) || await areMany(files)) {
    const { archiveCommand } = await import('./archive/index.ts');
    return await archiveCommand(files, settings, archive, context);
  }
  return await extractFiles(files, settings, context);
}

/** A folder or a pattern is among them. What reads many is loaded where there are. */
async function areMany(files: readonly string[]): Promise<boolean> {
  if (files.every((file) => file === '-' || statusOf(file)?.isFile() === true)) return false;
  const { isMany } = await import('./archive/inputs.ts');
  return files.some(isMany);
}

/** Options that mean nothing beside `--stdin-ndjson`, which is asked for documents one by one and answers in one way. */
const notInStream = {
  filesFrom: '--files-from', resume: '--resume', output: '--output', json: '--json', cache: '--cache', cacheDir: '--cache-dir', progress: '--progress', format: '--format',
} as const satisfies Readonly<Record<string, string>>;

/** @throws UserError that names what cannot be used with `--stdin-ndjson`. */
function refuseBeside([file]: readonly string[], options: Options): void {
  const isGiven = (key: string): boolean => options[key] !== undefined && options[key] !== false && !(key === 'format' && options[key] === 'ndjson');
  const given = Object.entries(notInStream).find(([key]) => isGiven(key))?.[1] ?? file;
  if (given !== undefined) throw new UserError('conflict', { one: '--stdin-ndjson', other: given });
}

const isArchive = ({ jobs, filesFrom, resume, progress, cache, isTimeoutGiven }: ArchiveSettings): boolean => jobs !== null || cache !== null || filesFrom !== null || resume !== null || progress === true || isTimeoutGiven;

async function extractFiles(files: readonly string[], settings: Settings, context: Context): Promise<0 | 2> {
  const inputs = inputsOf(files, context.common.language);
  keepFrom(inputs, settings);
  const projectFor = await openProjects(inputs.map(({ path }) => path), { config: settings.config, language: context.common.language, loadModule: context.loadModule });
  const format: OutputFormat = writers[settings.format];
  if (format.isBinary === true && settings.output === null && context.stdout.terminal?.isTTY === true) throw new UserError('binaryToTerminal', { format: settings.format });
  const writer: Writer = await format.load();
  if (writer.single === true && inputs.length > 1) throw new UserError('oneDocument', { format: settings.format });
  const frame = writer.frame?.(inputs.length > 1, settings) ?? { open: '', between: '', close: '' };
  const results = new Results(() => (settings.output === null ? context.stdout : new FileSink(settings.output, context.common.language)), frame);
  const gathered: Gathered | null = writer.all !== undefined && inputs.length > 1 ? { reports: [], options: null } : null;
  let status: 0 | 2 = 0;
  try {
    for (const input of inputs) {
      if (settings.output === null && context.stdout.closed) break;
      if (!await extractOne(input, settings, context, writer, results, { project: projectFor(input.path), alone: inputs.length === 1, gathered })) status = 2;
    }
    if (gathered !== null && gathered.options !== null && writer.all !== undefined) await results.add(await writer.all(gathered.reports, gathered.options));
    await results.close(gathered === null && (inputs.length > 1 || status === 0));
  } catch (error) {
    results.abandon();
    throw error;
  }
  return status;
}

interface Reading {
  readonly project: Project;
  /** It is the only document of the run. */
  readonly alone: boolean;
  /** Reports that are written together, at the end. */
  readonly gathered: Gathered | null;
}

interface Gathered {
  readonly reports: Report[];
  options: WriterOptions | null;
}

/** False where the input could not be read: that has been told, and nothing of it was written. */
async function extractOne(input: Input, settings: Settings, context: Context, writer: Writer, results: Results, { project, alone, gathered }: Reading): Promise<boolean> {
  const { common, stderr } = context;
  let pieces: Pieces | null = null;
  let notices: Iterable<string>;
  try {
    const { source, reader } = await openDocument(input, settings, context);
    if (alone) suitEngine(source.text.length);
    const report = await readReport(source, reader, settings, common.language, project);
    const options = writerOptions(source.text, settings, context);
    if (gathered === null) pieces = await writer.write(report, options);
    else {
      gathered.reports.push(report);
      gathered.options ??= options;
    }
    notices = noticesOf(input.name, report.diagnostics, context);
  } catch (error) {
    const message = explain(error, common.language, common.debug, input.name);
    await tell(stderr, message);
    if (settings.format === 'ndjson') await results.add([failureLine(input.path, { code: codeOf(error), message })]);
    return false;
  }
  if (pieces !== null) await results.add(pieces);
  if (!common.quiet) await stderr.write(notices);
  return true;
}

/** Terminals are asked for what a writer wants to know of them, and not before. */
function writerOptions(source: string, settings: Settings, { streams, common, stdout }: Context): WriterOptions {
  const terminal = (): Terminal | null => (settings.output === null ? stdout.terminal : null);
  let columns: number | null = null;
  return {
    language: common.language,
    delimiter: settings.delimiter,
    // The source goes into a file or a pipe as it is; a terminal is kept from obeying it.
    source: settings.format === 'text' && terminal()?.isTTY === true ? maskControls(source) : source,
    get columns() {
      return columns ??= columnsOf(settings.columns, streams.env, terminal()?.columns);
    },
    get color() {
      return settings.output === null ? colorFor(stdout, streams, common) : common.color === true;
    },
  };
}

function* noticesOf(name: string, diagnostics: readonly Diagnostic[], { streams, common, stderr }: Context): Generator<string> {
  // What may be meant is told by `check`, and in the JSON.
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return;
  yield* diagnosticLines(name, told, { language: common.language, color: colorFor(stderr, streams, common) });
}
