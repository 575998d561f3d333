import { extname } from 'node:path';
import type { Comparison, Language, Pieces, Report } from '../types.ts';
import { inChunks, serialize } from '../output/serialize.ts';
import { version } from '../version.ts';
import { allInputs, isMany, type Wanted } from './archive/inputs.ts';
import { colorFor, type Context } from './context.ts';
import { openDocument, readReport, type Input } from './document.ts';
import { explain, UserError } from './fault.ts';
import { say } from './messages.ts';
import { decided, readMatches } from './matches.ts';
import { compareFailOnNames, compareFormatNames } from './options.ts';
import { tell, type Sink } from './outlet.ts';
import { openProjects, type ProjectFor } from './project/index.ts';
import { FileSink, keepFrom, sameFile } from './save.ts';
import { choice, columnsOf, given, readColumns, readInputSettings, readOutput, type Options, type Settings } from './settings.ts';

/** The options of `compare`, checked. */
interface CompareSettings extends Omit<Settings, 'format' | 'delimiter'> {
  readonly format: (typeof compareFormatNames)[number];
  readonly failOn: (typeof compareFailOnNames)[number];
  readonly plans: boolean;
  readonly matches: string | null;
  readonly explain: boolean;
}

/** `compare`: what became of a plan's targets? Resolves to the exit status: 1 where `--fail-on` says so, 2 where a document could not be read. */
export async function compareCommand(files: readonly string[], options: Options, context: Context): Promise<0 | 1 | 2> {
  const { language } = context.common;
  const settings = readCompareSettings(options);
  if (files.length < 2) throw new UserError('needsReport');
  const inputs = await inputsFor(files, language);
  if (inputs.length < 2) throw new UserError('needsReport');
  if (settings.plans && inputs.length > 2) throw new UserError('plansTwo');
  keepFrom([...inputs, { path: settings.matches }], settings);
  const matches = settings.matches === null ? null : await readMatches(settings.matches, language);
  const projectFor = await openProjects(inputs.map(({ path }) => path), { config: settings.config, language, loadModule: context.loadModule });
  const reports = await readAll(inputs, settings, context, projectFor);
  const [plan, ...others] = reports;
  // One that could not be read has been told: half a comparison would be taken for a whole one.
  if (plan === undefined || reports.length < inputs.length) return 2;
  const { compareReports, namedFigures } = await import('../compare/index.ts');
  const decisions = matches === null ? {} : decided(matches, plan, others, namedFigures, language);
  const comparison = compareReports(plan, others, { ...decisions, ...(settings.plans && { plans: true }) }, version);
  await print(comparison, settings, context);
  if (!context.common.quiet) for (const notice of noticesOf(comparison, inputs, language)) await tell(context.stderr, notice);
  return settings.failOn === 'unmet' && comparison.summary.unmet > 0 ? 1 : 0;
}

/** The plan, and its reports: a folder or a pattern may stand for them, and for no plan. */
async function inputsFor(files: readonly string[], language: Language): Promise<Wanted[]> {
  const [plan = ''] = files;
  if (isMany(plan)) throw new UserError('planIsMany', { file: plan });
  return (await allInputs(files, language)).filter(({ path }, i) => i === 0 || path === null || files.indexOf(path, 1) > 0 || !sameFile(path, plan));
}

/** What is probably not what was meant. */
function noticesOf({ mode, documents, summary }: Comparison, inputs: readonly Input[], language: Language): string[] {
  const isPlan = (type: string | undefined): boolean => type !== undefined && type !== 'report' && type !== 'other';
  const name = (at: number): string => inputs[at]?.name ?? '';
  return [
    ...(documents[0]?.type === 'report' ? [say(language, 'compareIsReport', { file: name(0) })] : summary.targets === 0 ? [say(language, 'compareNoTargets', { file: name(0) })] : []),
    ...(mode === 'results' ? documents.flatMap(({ type }, i) => (i > 0 && isPlan(type) ? [say(language, 'compareIsPlan', { file: name(i) })] : [])) : []),
    ...(mode === 'plans' && documents[1]?.type === 'report' ? [say(language, 'compareIsReport', { file: name(1) })] : []),
  ];
}

async function readAll(inputs: readonly Wanted[], settings: CompareSettings, context: Context, projectFor: ProjectFor): Promise<Report[]> {
  const reports: Report[] = [];
  const reading: Settings = { ...settings, format: 'json', delimiter: ',' };
  for (const input of inputs) {
    try {
      if (input.fault !== null) throw input.fault;
      const { source, reader } = await openDocument(input, settings, context);
      reports.push(await readReport(source, reader, reading, context.common.language, projectFor(input.path)));
    } catch (error) {
      await tell(context.stderr, explain(error, context.common.language, context.common.debug, input.name));
    }
  }
  return reports;
}

async function print(comparison: Comparison, settings: CompareSettings, context: Context): Promise<void> {
  const sink: Sink = settings.output === null ? context.stdout : new FileSink(settings.output, context.common.language);
  try {
    await sink.write(await piecesOf(comparison, settings, context));
    await sink.commit();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

async function piecesOf(comparison: Comparison, settings: CompareSettings, { streams, common, stdout }: Context): Promise<Pieces> {
  if (settings.format === 'json') return inChunks(jsonLines(comparison));
  if (settings.format === 'html') return inChunks((await import('../output/comparisonpage.ts')).comparisonPage(comparison, common.language));
  const toTerminal = settings.output === null;
  if (settings.format === 'xlsx') {
    if (toTerminal && stdout.terminal?.isTTY === true) throw new UserError('binaryToTerminal', { format: settings.format });
    return [await (await import('../output/comparisonbook.ts')).comparisonBook(comparison, common.language)];
  }
  const { comparisonTable } = await import('../output/comparison.ts');
  return inChunks(comparisonTable(comparison, {
    language: common.language,
    columns: columnsOf(settings.columns, streams.env, toTerminal ? stdout.terminal?.columns : undefined),
    color: toTerminal ? colorFor(stdout, streams, common) : common.color === true,
    explain: settings.explain,
  }));
}

function* jsonLines(comparison: Comparison): Generator<string> {
  yield* serialize(comparison, '  ');
  yield '\n';
}

/** @throws UserError that names the option and what it takes. */
function readCompareSettings(options: Options): CompareSettings {
  const [output, matches] = [readOutput(options), given(options, 'matches')];
  if (matches === '') throw new UserError('missingValue', { name: '--matches' });
  return {
    format: readFormat(options, output),
    output,
    failOn: choice(options, 'failOn', compareFailOnNames, 'fail-on') ?? 'never',
    plans: options['plans'] === true,
    matches,
    explain: options['explain'] === true,
    kind: null,
    role: null,
    columns: readColumns(options),
    ...readInputSettings(options),
  };
}

function readFormat(options: Options, output: string | null): CompareSettings['format'] {
  const format = choice(options, 'format', compareFormatNames);
  if (options['json'] === true) {
    if (format !== null && format !== 'json') throw new UserError('conflict', { one: '--json', other: `--format ${format}` });
    return 'json';
  }
  if (format !== null) return format;
  const ending = output === null ? '' : extname(output).toLowerCase();
  const meant = ({ '': 'table', '.txt': 'table', '.json': 'json', '.html': 'html', '.htm': 'html', '.xlsx': 'xlsx' } as const)[ending];
  if (meant === undefined) throw new UserError('unknownEnding', { file: output ?? '', option: '--format', choices: compareFormatNames.join(', ') });
  return meant;
}
