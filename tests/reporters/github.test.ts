import fc from 'fast-check';
import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { reporterNames, reporters } from '../../src/reporters/index.ts';
import { file, finding, hostile, options, place, print, sample, text } from './sample.ts';

test('workflow commands', () => {
  expect(print(github.report(sample, options()))).toBe(`::error file=plans/kế hoạch.txt,line=3,endLine=3,col=28,endColumn=34,title=consistency/fraction-percent::unexpected 97,25%25, expected 97,52%25%0Aplans/kế hoạch.txt:3:7 the fraction%0Aplans/other.txt:4:9 the same in the plan
::warning file=plans/kế hoạch.txt,line=4,endLine=4,col=20,endColumn=32,title=footnote/missing-note::unexpected mark “2”, expected a note to it
::notice file=plans/kế hoạch.txt,title=target/no-period::a target without a period
::error file=plans/binary.txt,title=kpi-extract::“plans/binary.txt” is not text but binary data (PDF).
::notice line=3,endLine=4,title=target/no-period::a target without a period
`);
});

test('what would end a property or a line is escaped', () => {
  expect(print(github.report([file('a,b:c%\r\n\u001b.txt', [finding({ message: '50%,\n::error::x' })])], options()))).toBe(
    '::notice file=a%2Cb%3Ac%25%0D%0A\ufffd.txt,title=target/no-period::50%25, ::error::x\n');
  expect(print(github.report([file('plans\\a.txt', [finding()])], options({ separator: '\\' })))).toContain('file=plans/a.txt,');
});

/** As the runner reads it: properties up to the first `::`, each unescaped. */
function read(line: string): { name: string; properties: Record<string, string>; message: string } {
  const [, head = '', ...rest] = line.split('::');
  const [name = '', ...listed] = head.split(' ');
  const plain = (value: string): string => value.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const pairs = listed.join(' ').split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))] as const);
  return { name, properties: Object.fromEntries(pairs), message: plain(rest.join('::')) };
}

test('any string makes one line for each finding', () => {
  const anyString = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(':', '%', ',', '=', '\n', '\r', 'A', '2', '5', '0') }), fc.constantFrom(...hostile));
  fc.assert(fc.property(anyString, (each) => {
    const printed = print(github.report([file(each, [finding({ message: each, rule: 'a/b', related: [{ message: each, file: { path: each, name: each }, ...place(text, 'Đã') }] })]), file(each, [], each)], options()));
    const lines = printed.split(/\r\n|\r|\n/);
    expect(lines).toHaveLength(3);
    const [one, other] = lines.map(read);
    expect(one).toMatchObject({ name: 'notice', properties: { title: 'a/b' } });
    expect(Object.keys(one?.properties ?? {})).toEqual(['file', 'title']);
    // eslint-disable-next-line no-control-regex -- they are what is masked
    if (!/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(each)) expect(other?.properties['file']).toBe(each);
  }));
});

test('each reporter is there by its name', async () => {
  expect(reporterNames).toEqual(['pretty', 'json', 'github', 'sarif', 'junit', 'checkstyle']);
  for (const name of reporterNames) {
    const reporter = await reporters[name].load();
    expect(print(reporter.report(sample, options())).endsWith('\n')).toBe(true);
  }
});
