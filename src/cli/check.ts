import { sep } from 'node:path';
import { readers } from '../input/index.ts';
import { visible } from '../output/visible.ts';
import { reporters } from '../reporters/index.ts';
import type { CheckedFile, Language, Severity } from '../types.ts';
import { version } from '../version.ts';
import { allInputs, type Wanted } from './archive/inputs.ts';
import { BaselineFile } from './baselinefile.ts';
import { Checker, type Engine } from './checked.ts';
import { readCheckSettings, severitiesOf, type CheckSettings } from './checksettings.ts';
import { colorFor, type Context } from './context.ts';
import { openDocument, type Input } from './document.ts';
import { suitEngine } from './engine.ts';
import { explain, UserError } from './fault.ts';
import { Fixer } from './fix.ts';
import { say } from './messages.ts';
import { tell, type Sink } from './outlet.ts';
import { openProjects, type Project } from './project/index.ts';
import { pageOf, pagesFolder } from './pages.ts';
import { FileSink, keepFrom } from './save.ts';
import { columnsOf } from './settings.ts';

export type CheckStatus = 0 | 1 | 2;

/**
 * `check`: do the documents parse cleanly? Resolves to the exit status, whatever the reporter: 0 clean; 1 problems at or above `--fail-on`, or
 * more warnings than `--max-warnings`; 2 a document that could not be read, the others being checked all the same.
 */
export async function checkCommand(files: readonly string[], options: Readonly<Record<string, unknown>>, context: Context): Promise<CheckStatus> {
  const { language } = context.common;
  const settings = readCheckSettings(options);
  const inputs = await allInputs(files, language);
  keepFrom(inputs, settings);
  if (settings.fix === 'write' && inputs.some(({ path }) => path === null)) throw new UserError('fixStdin');
  const baseline = new BaselineFile(settings, context);
  const projectFor = await openProjects(inputs.map(({ path }) => path), { config: settings.config, language, loadModule: context.loadModule });
  const wanted = inputs.filter(({ path }) => path === null || !projectFor(path).isIgnored(path));
  // Byte code is taken only before the engine is suited.
  if (wanted.some(({ path }) => path !== null && /\.(?:md|markdown)$/i.test(path))) await readers.markdown();
  suitEngine(sizeOf(wanted));
  const engine: Engine = await import('../extract.ts');
  const checker = new Checker(engine, severitiesOf(settings, engine.rules), language);
  const fixer = settings.fix === null ? null : new Fixer(settings.fix, engine.applyEdits, context, settings.maxSize);
  for (const input of wanted) await checkOne(input, { settings, context, checker, fixer, project: projectFor(input.path) });
  const checked = await baseline.compare(checker.finish());
  if (settings.fix !== 'show') await report(checked, settings, context, engine.rules);
  if (!context.common.quiet) await tellNotices([...(fixer?.notices() ?? []), ...baseline.notices(), ...passedOver(inputs.filter((input) => !wanted.includes(input)), language)], context);
  return fixer?.failed === true ? 2 : statusOf(checked, settings);
}

/** Some by name: a pattern may leave out more than was meant. */
function passedOver(inputs: readonly Input[], language: Language): string[] {
  if (inputs.length === 0) return [];
  const names = inputs.slice(0, 3).map(({ name }) => visible(name)).join(', ');
  return [say(language, 'passedOver', { count: inputs.length, names: inputs.length > 3 ? `${names}…` : names })];
}

async function tellNotices(notices: readonly string[], { stderr }: Context): Promise<void> {
  for (const notice of notices) await tell(stderr, notice);
}

interface Run {
  readonly settings: CheckSettings;
  readonly context: Context;
  readonly checker: Checker;
  readonly fixer: Fixer | null;
  readonly project: Project;
}

async function checkOne(input: Wanted, { settings, context, checker, fixer, project }: Run): Promise<void> {
  const { common, stderr } = context;
  try {
    if (input.fault !== null) throw input.fault;
    const { source, reader } = await openDocument(input, settings, context);
    const read = checker.read(source, reader, project);
    const mended = fixer === null ? null : await fixer.mend(input, source, read.findings);
    checker.add(input, mended ?? source, mended === null ? read : checker.read(mended, reader, project), project);
  } catch (error) {
    const failure = explain(error, common.language, common.debug, input.name);
    checker.fail(input, failure);
    await tell(stderr, failure);
  }
}

async function report(files: readonly CheckedFile[], settings: CheckSettings, context: Context, rules: Engine['rules']): Promise<void> {
  const { streams, common, stdout } = context;
  const reporter = await reporters[settings.reporter].load();
  const sink: Sink = settings.output === null ? stdout : new FileSink(settings.output, common.language);
  const severities = settings.severities;
  try {
    await sink.write(reporter.report(files, {
      language: common.language,
      color: settings.output === null ? colorFor(stdout, streams, common) : common.color === true,
      errorsOnly: common.quiet,
      columns: columnsOf(settings.columns, streams.env, settings.output === null ? stdout.terminal?.columns : undefined),
      version,
      separator: sep,
      rules: rules.map(({ name, severity }) => {
        // Only SARIF holds the rules' pages.
        const page = settings.reporter === 'sarif' ? pageOf(name, common.language, pagesFolder()) : null;
        return { name, severity: toldAs(severities[name], severity), about: page?.about ?? null, help: page?.markdown ?? null };
      }),
    }));
    await sink.commit();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

const toldAs = (wanted: Severity | 'off' | undefined, usual: Severity): Severity => (wanted === undefined || wanted === 'off' ? usual : wanted);

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function statusOf(files: readonly CheckedFile[], { failOn, maxWarnings }: CheckSettings): CheckStatus {
  if (files.some(({ failure }) => failure !== null)) return 2;
  const findings = files.flatMap((file) => file.findings);
  const least = failOn === 'never' ? Infinity : RANK[failOn];
  if (findings.some(({ severity }) => RANK[severity] >= least)) return 1;
  return maxWarnings !== null && findings.filter(({ severity }) => severity === 'warning').length > maxWarnings ? 1 : 0;
}

/** In characters, as far as it can be told beforehand: Vietnamese takes about four bytes for three. */
function sizeOf(inputs: readonly Wanted[]): number {
  return 0.75 * inputs.reduce((sum, { size }) => sum + size, 0);
}
