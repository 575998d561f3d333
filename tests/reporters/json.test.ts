import { Ajv2020 } from 'ajv/dist/2020.js';
import draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../src/output/schema.ts';
import { json } from '../../src/reporters/json.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { uriOf } from '../../src/reporters/uri.ts';
import type { CheckedFile, CheckReport, ReporterOptions } from '../../src/types.ts';
import { closed } from '../output/closed.ts';
import { file, finding, hostile, options, place, print, sample, text } from './sample.ts';

const anyString = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile), fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)));
const everywhere = (each: string): CheckedFile[] => [
  file(each, [finding({ message: each, rule: each, fingerprint: each, ...place(text, 'Đã'), line: each, related: [{ message: each, file: { path: each, name: each }, ...place(text, 'Đã') }, { message: each, file: { path: each, name: each }, ...place(text, 'Đã') }] })]),
  file(each, [], each), file(each, [], each),
];

describe('json', () => {
  const told = (files: readonly CheckedFile[]): CheckReport => JSON.parse(print(json.report(files, options()))) as CheckReport;
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(closed(checkSchema()) as object);
  const faults = (value: unknown): unknown[] => (validate(value) ? [] : validate.errors ?? []);

  test('says what was found, and why a file was not read', () => {
    const report = told(sample);
    expect(faults(report)).toEqual([]);
    expect(report.generator).toEqual({ name: 'kpi-extract', version: '1.2.3' });
    expect(report.summary).toEqual({ files: 4, failed: 1, errors: 1, warnings: 1, infos: 2 });
    expect(report.files.map(({ path, failure, diagnostics }) => [path, failure, diagnostics.length])).toEqual([
      ['plans/kế hoạch.txt', null, 3], ['clean.md', null, 0], ['plans/binary.txt', '“plans/binary.txt” is not text but binary data (PDF).', 0], [null, null, 1],
    ]);
    expect(report.files[0]?.diagnostics[0]).toEqual({
      rule: 'consistency/fraction-percent', severity: 'error', message: 'unexpected 97,25%, expected 97,52%', position: place(text, '97,25%').position,
      related: [
        { message: 'the fraction', path: 'plans/kế hoạch.txt', position: place(text, '746/765').position },
        { message: 'the same in the plan', path: 'plans/other.txt', position: place(text, '765', 2).position },
      ],
      fingerprint: '0123456789abcdef',
    });
  });

  test('the schema would tell', () => {
    expect(faults(told([]))).toEqual([]);
    const report = told(sample);
    for (const wrong of [{ ...report, schemaVersion: '2' }, { ...report, more: 1 }, { ...report, files: [{ path: 'a' }] }, { ...report, summary: {} }]) expect(faults(wrong)).not.toEqual([]);
  });

  test('any string comes out as it went in', () => {
    fc.assert(fc.property(anyString, (each) => {
      const { files: [first, second] } = told(everywhere(each));
      expect([first?.path, first?.diagnostics[0]?.message, second?.failure]).toEqual([each, each, each]);
    }));
  });
});

describe('sarif', () => {
  const told = (files: readonly CheckedFile[], over: Partial<ReporterOptions> = {}): Log => JSON.parse(print(sarif.report(files, options(over)))) as Log;
  const run = (files: readonly CheckedFile[], over: Partial<ReporterOptions> = {}): Run => told(files, over).runs[0]!;
  const packaged = join(dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json')), 'lib/schemas/sarif-2.1.0-rtm.5.json');
  // The schema of OASIS, as a package ships it.
  const ajv = new draft4.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(packaged, 'utf8')) as object);
  const faults = (value: unknown): unknown[] => (validate(value) ? [] : validate.errors ?? []);

  test('is as its schema has it', () => {
    for (const files of [sample, [], [file('a')], ...hostile.map(everywhere)]) expect(faults(told(files))).toEqual([]);
  });

  test('the schema would tell', () => {
    const log = told(sample);
    const [result] = run(sample).results!;
    const changed = (over: object): object => ({ ...log, runs: [{ ...log.runs[0], results: [{ ...result, ...over }] }] });
    expect(faults(changed({}))).toEqual([]);
    for (const wrong of [
      { ...log, version: '2.0.0' }, { ...log, runs: [{}] }, changed({ level: 'info' }), changed({ partialFingerprints: 'ab' }), changed({ locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] }),
    ]) expect(faults(wrong)).not.toEqual([]);
  });

  test('rules with their levels, texts and pages', () => {
    const { driver } = run(sample).tool;
    expect(driver).toMatchObject({ name: 'kpi-extract', version: '1.2.3' });
    expect(driver.rules).toEqual([
      {
        id: 'consistency/fraction-percent', shortDescription: { text: 'A fraction that is not its percent.' }, defaultConfiguration: { level: 'error' },
        help: { text: '# consistency/fraction-percent\n', markdown: '# consistency/fraction-percent\n' },
      },
      { id: 'footnote/missing-note', shortDescription: { text: 'A mark without its note.' }, defaultConfiguration: { level: 'warning' } },
      { id: 'target/no-period', shortDescription: { text: 'target/no-period' }, defaultConfiguration: { level: 'note' } },
    ]);
    expect(run(sample, { rules: [] }).results!.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 2, 2]);
  });

  test('results with their places', () => {
    const { results = [], columnKind, invocations } = run(sample);
    expect(columnKind).toBe('utf16CodeUnits');
    const uri = 'plans/k%E1%BA%BF%20ho%E1%BA%A1ch.txt';
    expect(results[0]).toEqual({
      ruleId: 'consistency/fraction-percent', ruleIndex: 0, level: 'error', message: { text: 'unexpected 97,25%, expected 97,52%' },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3, startColumn: 28, endLine: 3, endColumn: 34 } } }],
      relatedLocations: [
        { id: 1, physicalLocation: { artifactLocation: { uri }, region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 14 } }, message: { text: 'the fraction' } },
        { id: 2, physicalLocation: { artifactLocation: { uri: 'plans/other.txt' }, region: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 12 } }, message: { text: 'the same in the plan' } },
      ],
      partialFingerprints: { 'kpiExtract/v1': '0123456789abcdef' },
    });
    expect(results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([[0, 'error'], [1, 'warning'], [2, 'note'], [2, 'note']]);
    expect(results[2]!.locations![0]!.physicalLocation!.region).toEqual({ startLine: 1 });
    expect(results[3]!.locations![0]!.physicalLocation).toMatchObject({ artifactLocation: { uri: 'stdin', description: { text: '(standard input)' } }, region: { startLine: 3, endLine: 4 } });
    expect(invocations).toEqual([{
      executionSuccessful: false,
      toolExecutionNotifications: [{
        level: 'error', message: { text: '“plans/binary.txt” is not text but binary data (PDF).' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'plans/binary.txt' } } }],
      }],
    }]);
    expect(run([file('a')]).invocations![0]!.executionSuccessful).toBe(true);
  });

  test('a message holds no argument and no link', () => {
    expect(run([file('a', [finding({ message: '{0} [x](http://example.org) [1]' })])]).results![0]!.message.text).toBe('{{0}} [x\\](http://example.org) [1]');
  });

  test('any string makes a valid log', () => {
    fc.assert(fc.property(anyString, (each) => { expect(faults(told(everywhere(each)))).toEqual([]); }), { numRuns: 50 });
  });
});

test.each([
  ['plans/a.txt', '/', 'plans/a.txt'],
  ['./a b.txt', '/', 'a%20b.txt'],
  ['../kế.md', '/', '../k%E1%BA%BF.md'],
  ['/tmp//a#?.txt', '/', 'file:///tmp/a%23%3F.txt'],
  ['a:b.txt', '/', 'a%3Ab.txt'],
  ['a\\b.txt', '/', 'a%5Cb.txt'],
  ['100%.txt', '/', '100%25.txt'],
  ['\ud800.txt', '/', '%EF%BF%BD.txt'],
  ['plans\\a b.txt', '\\', 'plans/a%20b.txt'],
  ['.\\plans/a.txt', '\\', 'plans/a.txt'],
  ['C:\\plans\\a.txt', '\\', 'file:///C:/plans/a.txt'],
  ['\\\\server\\share\\a.txt', '\\', 'file://server/share/a.txt'],
] as const)('URI of %s (%s)', (path, separator, uri) => {
  expect(uriOf(path, separator)).toBe(uri);
});
