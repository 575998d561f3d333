import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { CheckReport } from '../../src/types.ts';
import { closed } from '../output/closed.ts';
import { faultsOf } from '../reporters/xml.ts';
import { folder, kpi } from './command.ts';

const root = join(import.meta.dirname, '../..');
const { path: here, file } = folder();
const reported = readFileSync(join(root, 'fixtures/rules/footnote/missing-note/reported.txt'), 'utf8');
file('báo cáo.txt', reported);
file('clean.txt', readFileSync(join(root, 'fixtures/rules/footnote/missing-note/clean.txt'), 'utf8'));

/** Only the one rule, so that nothing here turns on any other. */
const rule = 'footnote/missing-note';
const { runs: [first] } = JSON.parse(kpi(['check', '--reporter', 'sarif', 'clean.txt'], { cwd: here }).stdout) as Log;
const others = (first?.tool.driver.rules ?? []).map(({ id }) => id).filter((id) => id !== rule);
const told = (reporter: string, files: readonly string[], language = 'en'): string =>
  kpi(['check', '--lang', language, '--reporter', reporter, ...others.flatMap((name) => ['--rule', `${name}=off`]), ...files], { cwd: here, input: reported }).stdout;

const all = ['báo cáo.txt', 'clean.txt', 'missing.txt', '-'];

describe('what check prints', () => {
  test('pretty', () => {
    expect(told('pretty', all)).toBe(`báo cáo.txt:9:28  warning  unexpected footnote mark 2 without a note, expected a note with this label  footnote/missing-note
9 | - Chăm sóc 300 cây đã trồng<sup>2</sup>.
  |                            ^^^^^^^^^^^^

(standard input):9:28  warning  unexpected footnote mark 2 without a note, expected a note with this label  footnote/missing-note
9 | - Chăm sóc 300 cây đã trồng<sup>2</sup>.
  |                            ^^^^^^^^^^^^

2 problems (2 warnings) in 2 of 3 files; 1 file could not be read
`);
  });

  test('json, as its schema has it', () => {
    const report = JSON.parse(told('json', all)) as CheckReport;
    const validate = new Ajv2020({ strict: true }).compile(closed(JSON.parse(kpi(['schema', 'check']).stdout)) as object);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report.files.map(({ path, diagnostics, failure }) => [path, diagnostics.map((each) => each.rule), failure])).toEqual([
      ['báo cáo.txt', [rule], null], ['clean.txt', [], null], ['missing.txt', [], 'There is no file “missing.txt”.'], [null, [rule], null],
    ]);
    const [{ position } = {}] = report.files[0]?.diagnostics ?? [];
    expect(reported.slice(position?.start.offset, position?.end.offset)).toBe('<sup>2</sup>');
  });

  test('sarif, with the rules\' pages in the language of the run', () => {
    for (const [language, ending] of [['en', '.md'], ['vi', '.vi.md']] as const) {
      const { runs: [run] } = JSON.parse(told('sarif', all, language)) as Log;
      const markdown = readFileSync(join(root, `docs/rules/${rule}${ending}`), 'utf8');
      expect(run?.tool.driver.rules?.find(({ id }) => id === rule)).toMatchObject({ help: { markdown }, defaultConfiguration: { level: 'warning' } });
      expect(run?.results?.map(({ ruleId, locations }) => [ruleId, locations?.[0]?.physicalLocation?.artifactLocation?.uri])).toEqual([[rule, 'b%C3%A1o%20c%C3%A1o.txt'], [rule, 'stdin']]);
      expect(run?.invocations?.[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ locations: [{ physicalLocation: { artifactLocation: { uri: 'missing.txt' } } }] }] });
    }
  });

  test('github', () => {
    expect(told('github', all).split('\n').map((line) => line.slice(0, line.lastIndexOf('::')))).toEqual([
      `::warning file=báo cáo.txt,line=9,endLine=9,col=28,endColumn=40,title=${rule}`, '::error file=missing.txt,title=kpi-extract', `::warning line=9,endLine=9,col=28,endColumn=40,title=${rule}`, '',
    ]);
  });

  test('junit and checkstyle, as their schemas have them', async () => {
    for (const format of ['junit', 'checkstyle'] as const) expect(await faultsOf(format, [told(format, all), told(format, ['clean.txt'])])).toEqual([]);
  });
});
