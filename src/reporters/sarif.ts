import type { ArtifactLocation, Invocation, Location, Message, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { visibleJson } from '../output/visible.ts';
import type { CheckedFile, LocatedFinding, Position, ReportedRule, Reporter, ReporterOptions, Severity } from '../types.ts';
import { uriOf } from './uri.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS), as code scanning takes it. */
export const sarif: Reporter = {
  *report(files, options) {
    const rules = rulesOf(files, options.rules);
    const indices = new Map(rules.map(({ name }, index) => [name, index]));
    const run: Run = {
      tool: { driver: { name: 'kpi-extract', version: options.version, rules: rules.map(ruleOf) } },
      invocations: [invocationOf(files, options)],
      columnKind: 'utf16CodeUnits',
    };
    yield `{\n  "$schema": ${JSON.stringify(schema)},\n  "version": "2.1.0",\n  "runs": [\n    {\n`;
    for (const [name, value] of Object.entries(run)) yield `      ${JSON.stringify(name)}: ${text(value)},\n`;
    yield '      "results": [';
    let before = '\n        ';
    for (const file of files) {
      for (const finding of file.findings) {
        yield before + text(resultOf(finding, file, indices.get(finding.rule) ?? -1, options));
        before = ',\n        ';
      }
    }
    yield before.startsWith(',') ? '\n      ]\n    }\n  ]\n}\n' : ']\n    }\n  ]\n}\n';
  },
};

const text = (value: unknown): string => visibleJson(JSON.stringify(value));

/** Those of the run, and whatever else was found. */
function rulesOf(files: readonly CheckedFile[], known: readonly ReportedRule[]): ReportedRule[] {
  const rules = new Map(known.map((rule) => [rule.name, rule]));
  for (const { findings } of files) {
    for (const { rule: name, severity } of findings) if (!rules.has(name)) rules.set(name, { name, severity, about: null, help: null });
  }
  return [...rules.values()];
}

const ruleOf = ({ name, severity, about, help }: ReportedRule): ReportingDescriptor => ({
  id: name,
  shortDescription: { text: about ?? name },
  ...(help !== null && { help: { text: help, markdown: help } }),
  defaultConfiguration: { level: levels[severity] },
});

function resultOf({ rule, severity, message, position, related, fingerprint }: LocatedFinding, file: CheckedFile, ruleIndex: number, options: ReporterOptions): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: messageOf(message),
    locations: [locationOf(file, position, options)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1, ...locationOf(other.file ?? file, other.position, options), message: messageOf(other.message),
      })),
    }),
    partialFingerprints: { 'kpiExtract/v1': fingerprint },
  };
}

/** Braces would hold arguments, and `[…](…)` would be a link, to wherever a document says. */
const messageOf = (message: string): Message => ({ text: message.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](') });

function invocationOf(files: readonly CheckedFile[], options: ReporterOptions): Invocation {
  const failed = files.filter(({ failure }) => failure !== null);
  return {
    executionSuccessful: failed.length === 0,
    toolExecutionNotifications: failed.map((file) => ({
      level: 'error',
      message: messageOf(file.failure ?? ''),
      locations: [{ physicalLocation: { artifactLocation: artifactOf(file, options) } }],
    })),
  };
}

function locationOf(file: FileName, position: Position | null, options: ReporterOptions): Location {
  // What is said of a whole document would have no region; but code scanning refuses a place without a line.
  const region: Region = position === null ? { startLine: 1 } : {
    startLine: position.start.line, startColumn: position.start.column, endLine: position.end.line, endColumn: position.end.column,
  };
  return { physicalLocation: { artifactLocation: artifactOf(file, options), region } };
}

type FileName = Pick<CheckedFile, 'path' | 'name'>;

/** Standard input has no URI: a name that says what it is stands for one. */
const artifactOf = ({ path, name }: FileName, { separator }: ReporterOptions): ArtifactLocation =>
  path === null ? { uri: 'stdin', description: { text: name } } : { uri: uriOf(path, separator) };
