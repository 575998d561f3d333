import { extname } from 'node:path';
import { reporterNames, reporters, type ReporterName } from '../reporters/index.ts';
import type { Rule, Severity } from '../types.ts';
import { UserError } from './fault.ts';
import { unknownRule } from './nearest.ts';
import { failOnNames, severityNames } from './options.ts';
import { choice, given, number, readColumns, readInputSettings, readOutput, type InputSettings, type Options } from './settings.ts';

/** The options of `check`, checked. */
export interface CheckSettings extends InputSettings {
  readonly failOn: (typeof failOnNames)[number];
  readonly maxWarnings: number | null;
  /** As `--rule` says; names are not yet known to be rules. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly reporter: ReporterName;
  readonly output: string | null;
  /** `write`: mend the files; `show`: print what would be mended. */
  readonly fix: 'write' | 'show' | null;
  readonly columns: number | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
}

/** @throws UserError that names the option and what it takes. */
export function readCheckSettings(options: Options): CheckSettings {
  if (options['dryRun'] === true && options['fix'] !== true) throw new UserError('needsOption', { one: '--dry-run', other: '--fix' });
  const [baseline, output] = [given(options, 'baseline'), readOutput(options)];
  const updateBaseline = options['updateBaseline'] === true;
  if (updateBaseline && baseline === null) throw new UserError('needsOption', { one: '--update-baseline', other: '--baseline' });
  const fix = options['fix'] !== true ? null : options['dryRun'] === true ? 'show' : 'write';
  // A diff is what is printed then, and nothing is written.
  const idle = fix === 'show' ? Object.entries(idleWithDryRun).find(([name]) => options[name] !== undefined) : undefined;
  if (idle !== undefined) throw new UserError('conflict', { one: idle[1], other: '--fix --dry-run' });
  return {
    failOn: choice(options, 'failOn', failOnNames, 'fail-on') ?? 'error',
    maxWarnings: number(options, 'maxWarnings', '--max-warnings', parseCount, 'badCount'),
    severities: Object.fromEntries(rulesGiven(options['rule'])),
    reporter: readReporter(options, output),
    output,
    baseline,
    updateBaseline,
    fix,
    columns: readColumns(options),
    ...readInputSettings(options),
  };
}

function readReporter(options: Options, output: string | null): ReporterName {
  const reporter = choice(options, 'reporter', reporterNames);
  if (options['json'] === true && reporter !== null && reporter !== 'json') throw new UserError('conflict', { one: '--json', other: `--reporter ${reporter}` });
  const meant = options['json'] === true ? 'json' : reporter ?? reporterFor(output);
  if (meant === null && output !== null && extname(output) !== '') throw new UserError('unknownEnding', { file: output, option: '--reporter', choices: reporterNames.join(', ') });
  return meant ?? 'pretty';
}

const idleWithDryRun = { updateBaseline: '--update-baseline', output: '--output', reporter: '--reporter', json: '--json' } as const;

/** `.sarif.json` before `.json`: the longest ending that fits. */
function reporterFor(output: string | null): ReporterName | null {
  let [best, longest]: [ReporterName | null, number] = [null, 0];
  for (const name of reporterNames) {
    for (const ending of reporters[name].endings) if (ending.length > longest && output?.toLowerCase().endsWith(ending) === true) [best, longest] = [name, ending.length];
  }
  return best;
}

const parseCount = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** `--rule area/name=off`, as often as wanted: the last one counts. */
function rulesGiven(values: unknown): [string, Severity | 'off'][] {
  return (Array.isArray(values) ? values : []).map((value: unknown) => {
    const [, name = '', wanted = ''] = /^([^=]*)=(.*)$/s.exec(String(value)) ?? [];
    const severity = severityNames.find((each) => each === wanted);
    if (name === '' || severity === undefined) throw new UserError('badRule', { value: String(value), choices: severityNames.join(', ') });
    return [name, severity];
  });
}

/** How grave each rule is in this run. @throws UserError for a name that is no rule's. */
export function severitiesOf({ severities }: CheckSettings, rules: readonly Rule[]): CheckSettings['severities'] {
  const names = rules.map(({ name }) => name);
  for (const name of Object.keys(severities)) {
    if (!names.includes(name)) throw unknownRule(name, names);
  }
  return severities;
}
