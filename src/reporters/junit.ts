import { placeText } from '../output/notice.ts';
import { visible } from '../output/visible.ts';
import { severities } from '../output/words.ts';
import type { CheckedFile, Language, LocatedFinding, Reporter } from '../types.ts';
import { summarize } from './summary.ts';
import { attributes, content, declaration } from './xml.ts';

/**
 * A suite for each document. A finding is a case that failed, `info` one that passed with something to say; a document without any is
 * one case that passed, and one that could not be read a case that could not be run. No time is told: the same documents, the same bytes.
 */
export const junit: Reporter = {
  *report(files, { language }) {
    const suites = files.map((file) => ({ file, counts: countCases([file]) }));
    yield `${declaration}<testsuites${attributes({ name: 'kpi-extract', ...countCases(files) })}>\n`;
    for (const { file, counts } of suites) {
      const name = file.path ?? file.name;
      yield `  <testsuite${attributes({ name, ...counts })}>\n`;
      yield* casesOf(file, name, language);
      yield '  </testsuite>\n';
    }
    yield '</testsuites>\n';
  },
};

function countCases(files: readonly CheckedFile[]): Record<'tests' | 'failures' | 'errors' | 'time', number> {
  const { errors, warnings, infos, failed } = summarize(files);
  const clean = files.filter(({ findings, failure }) => findings.length === 0 && failure === null).length;
  return { tests: errors + warnings + infos + failed + clean, failures: errors + warnings, errors: failed, time: 0 };
}

function* casesOf({ findings, failure, name: shown }: CheckedFile, classname: string, language: Language): Generator<string> {
  if (failure !== null) yield testCase('read', classname, `<error${attributes({ message: visible(failure), type: 'unreadable' })}/>`);
  else if (findings.length === 0) yield testCase('check', classname, '');
  for (const finding of findings) {
    const { rule, severity, message, position } = finding;
    const name = position === null ? rule : `${rule} (${position.start.line}:${position.start.column})`;
    const text = content(textOf(finding, shown, language));
    yield testCase(name, classname, severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure${attributes({ message: visible(message), type: rule })}>${text}</failure>`);
  }
}

function testCase(name: string, classname: string, inner: string): string {
  const start = `    <testcase${attributes({ name, classname, time: 0 })}`;
  return inner === '' ? `${start}/>\n` : `${start}>${inner}</testcase>\n`;
}

const textOf = ({ rule, severity, message, position, related }: LocatedFinding, name: string, language: Language): string => [
  `${placeText(name, position)} ${severities[severity][language]} ${visible(message)} ${visible(rule)}`,
  ...related.map((other) => `  ${placeText(other.file?.name ?? name, other.position)} ${visible(other.message)}`),
].join('\n');
