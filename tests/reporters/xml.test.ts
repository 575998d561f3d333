import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { junit } from '../../src/reporters/junit.ts';
import type { CheckedFile } from '../../src/types.ts';
import { file, finding, hostile, options, place, print, sample, text } from './sample.ts';
import { canonical, faultsOf } from './xml.ts';

const formats = { junit, checkstyle } as const;
const told = (format: keyof typeof formats, files: readonly CheckedFile[]): string => print(formats[format].report(files, options()));

/** A string in every place where one comes from outside. */
const everywhere = (each: string): CheckedFile[] => [
  file(each, [finding({ message: each, rule: each, fingerprint: each, ...place(text, 'Đã'), line: each, related: [{ message: each, file: { path: each, name: each }, ...place(text, 'Đã') }] }),
    finding({ message: each, rule: each, severity: 'error', related: [{ message: each, file: null, ...place(text, 'Đã') }] })]),
  file(each, [], each),
  { ...file(null), name: each },
];

test('junit', () => {
  expect(told('junit', sample)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="kpi-extract" tests="6" failures="2" errors="1" time="0">
  <testsuite name="plans/kế hoạch.txt" tests="3" failures="2" errors="0" time="0">
    <testcase name="consistency/fraction-percent (3:28)" classname="plans/kế hoạch.txt" time="0"><failure message="unexpected 97,25%, expected 97,52%" type="consistency/fraction-percent">plans/kế hoạch.txt:3:28 error unexpected 97,25%, expected 97,52% consistency/fraction-percent
  plans/kế hoạch.txt:3:7 the fraction
  plans/other.txt:4:9 the same in the plan</failure></testcase>
    <testcase name="footnote/missing-note (4:20)" classname="plans/kế hoạch.txt" time="0"><failure message="unexpected mark “2”, expected a note to it" type="footnote/missing-note">plans/kế hoạch.txt:4:20 warning unexpected mark “2”, expected a note to it footnote/missing-note</failure></testcase>
    <testcase name="target/no-period" classname="plans/kế hoạch.txt" time="0"><system-out>plans/kế hoạch.txt info a target without a period target/no-period</system-out></testcase>
  </testsuite>
  <testsuite name="clean.md" tests="1" failures="0" errors="0" time="0">
    <testcase name="check" classname="clean.md" time="0"/>
  </testsuite>
  <testsuite name="plans/binary.txt" tests="1" failures="0" errors="1" time="0">
    <testcase name="read" classname="plans/binary.txt" time="0"><error message="“plans/binary.txt” is not text but binary data (PDF)." type="unreadable"/></testcase>
  </testsuite>
  <testsuite name="(standard input)" tests="1" failures="0" errors="0" time="0">
    <testcase name="target/no-period (3:1)" classname="(standard input)" time="0"><system-out>(standard input):3:1 info a target without a period target/no-period</system-out></testcase>
  </testsuite>
</testsuites>
`);
});

test('checkstyle', () => {
  expect(told('checkstyle', sample)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="plans/kế hoạch.txt">
    <error line="3" column="28" severity="error" message="unexpected 97,25%, expected 97,52%; plans/kế hoạch.txt:3:7 the fraction; plans/other.txt:4:9 the same in the plan" source="consistency/fraction-percent"/>
    <error line="4" column="20" severity="warning" message="unexpected mark “2”, expected a note to it" source="footnote/missing-note"/>
    <error line="1" severity="info" message="a target without a period" source="target/no-period"/>
  </file>
  <file name="clean.md">
  </file>
  <file name="plans/binary.txt">
    <exception>“plans/binary.txt” is not text but binary data (PDF).</exception>
  </file>
  <file name="(standard input)">
    <error line="3" column="1" severity="info" message="a target without a period" source="target/no-period"/>
  </file>
</checkstyle>
`);
});

describe.each(['junit', 'checkstyle'] as const)('%s', (format) => {
  test('is as its schema has it', async () => {
    const documents = [sample, [], [file('a')], ...hostile.map(everywhere)].map((files) => told(format, files));
    expect(await faultsOf(format, documents)).toEqual([]);
  });

  test('the schema would tell', async () => {
    const right = told(format, sample);
    for (const wrong of [right.replace('name=', 'nom='), right.replace('<?xml version="1.0" encoding="UTF-8"?>\n', ' <?xml version="1.0"?>'), right.replace('97,25%', '\u0001')]) {
      expect(wrong).not.toBe(right);
      expect(await faultsOf(format, [wrong])).not.toEqual([]);
    }
  });

  test('any string makes a valid document', async () => {
    const strings = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))), { numRuns: 300, seed: 7 });
    expect(await faultsOf(format, strings.map((each) => told(format, everywhere(each))))).toEqual([]);
  });

  test('a file name comes out as it went in', async () => {
    const name = 'a\nb\tc\rd "e" <f>&amp;ế😀';
    const understood = await canonical(told(format, [file(name)]));
    expect(understood).toContain('name="a&#xA;b&#x9;c&#xD;d &quot;e&quot; &lt;f>&amp;amp;ế😀"');
  });

  test('is the same each time', () => {
    expect(told(format, sample)).toBe(told(format, sample));
  });
});
