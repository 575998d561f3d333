import { reporterNames, reporters, type ReporterName } from '../reporters/index.ts';
import type { Rule, Severity } from '../types.ts';
import { UserError } from './fault.ts';
import { nearest } from './nearest.ts';
import { failOnNames, severityNames } from './options.ts';
import { choice, given, number, readColumns, readInputSettings, type InputSettings, type Options } from './settings.ts';

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
  const [baseline, output] = [given(options, 'baseline'), given(options, 'output')];
  const updateBaseline = options['updateBaseline'] === true;
  if (updateBaseline && baseline === null) throw new UserError('needsOption', { one: '--update-baseline', other: '--baseline' });
  return {
    failOn: choice(options, 'failOn', failOnNames, 'fail-on') ?? 'error',
    maxWarnings: number(options, 'maxWarnings', '--max-warnings', parseCount, 'badCount'),
    severities: Object.fromEntries(rulesGiven(options['rule'])),
    reporter: choice(options, 'reporter', reporterNames) ?? reporterFor(output) ?? 'pretty',
    output,
    baseline,
    updateBaseline,
    fix: options['fix'] !== true ? null : options['dryRun'] === true ? 'show' : 'write',
    columns: readColumns(options),
    ...readInputSettings(options),
  };
}

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
    if (!names.includes(name)) throw new UserError('unknownRule', { name, hint: nearest(name, names) ?? '' });
  }
  return severities;
}
