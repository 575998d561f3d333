import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/types.ts';
import { folder, kpi } from './command.ts';

const { file, path: here } = folder();
const plan = file('plan.txt', 'KẾ HOẠCH\nCông tác năm 2024\n\nI. CHỈ TIÊU\n- Mở 10 lớp dạy nghề.\n- Kết nạp mới 500 đoàn viên.\n- 90% hộ dân dùng nước sạch.\n');
const report = file('report.txt', 'BÁO CÁO\nKết quả công tác năm 2024\n\nI. KẾT QUẢ THỰC HIỆN\n- Đã mở 12 lớp dạy nghề.\n- Đã mở 8 lớp dạy nghề.\n- Đã kết nạp mới 460 đoàn viên.\n');
const later = file('later.txt', 'KẾ HOẠCH\nCông tác năm 2025\n\nI. CHỈ TIÊU\n- Mở 15 lớp dạy nghề.\n');
const english = ['compare', '--lang', 'en', '--columns', '120'];
const json = (...args: string[]): Comparison => JSON.parse(kpi(['compare', '--json', ...args]).stdout) as Comparison;
const verdicts = ({ targets }: Comparison): string[] => targets.map(({ verdict }) => verdict);

describe('what is printed', () => {
  test('a table with both places quoted', () => {
    const { status, stdout, stderr } = kpi([...english, plan, report]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('In all: 3 targets; met 0, not met 1, on the way 0, doubtful 1, no figure found 1.');
    expect(stdout).toContain(`${plan}:6 [not met] “- Kết nạp mới 500 đoàn viên.”`);
    expect(stdout.replace(/\n\s+/g, ' ')).toContain(`${report}:7 [not met, −40 đoàn viên (92%)`);
    expect(stdout).not.toContain('words in common');
    expect(Math.max(...stdout.split('\n').filter((line) => line.startsWith('│')).map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('--explain tells reasons, scores and runners-up', () => {
    const { stdout } = kpi([...english, '--explain', plan, report]);
    expect(stdout).toContain('words in common: kết nạp, đoàn viên ×1');
    expect(stdout).toContain('another figure is nearly as like: 8 lớp');
    expect(stdout).toMatch(/also considered: .*report\.txt:6/);
    expect(kpi(['compare', '--lang', 'vi', '--explain', plan, report]).stdout).toContain('từ chung: kết nạp, đoàn viên ×1');
  });

  test('JSON that keeps to the schema that is printed', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(kpi(['schema', 'compare']).stdout) as object);
    const comparison = json(plan, report);
    expect([validate(comparison), verdicts(comparison)]).toEqual([true, ['doubtful', 'unmet', 'not-found']]);
    const out = join(here, 'out.json');
    expect(kpi(['compare', '-o', out, plan, report]).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(comparison);
  });

  test('plans where the second is one, or where asked for', () => {
    expect(json(plan, later)).toMatchObject({ mode: 'plans', summary: { raised: 1, dropped: 2 } });
    expect(json('--plans', plan, report).mode).toBe('plans');
    expect(kpi([...english, plan, later]).stdout).toContain('raised 1');
  });

  test('what a document says steers no terminal', () => {
    const hostile = file('hostile.txt', readFileSync(report, 'utf8').replace('kết nạp mới', 'kết nạp \u001b[31m\u202emới'));
    for (const args of [[], ['--json']]) {
      const { stdout } = kpi(['compare', ...args, plan, hostile]);
      // eslint-disable-next-line no-control-regex -- what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
});

describe('exit status', () => {
  test('1 where a target was not met, and only where asked for', () => {
    expect(kpi(['compare', plan, report]).status).toBe(0);
    expect(kpi(['compare', '--fail-on', 'unmet', plan, report]).status).toBe(1);
    expect(kpi(['compare', '--fail-on', 'never', plan, report]).status).toBe(0);
    const good = file('good.txt', readFileSync(report, 'utf8').replace('460', '510'));
    expect(kpi(['compare', '--fail-on', 'unmet', plan, good]).status).toBe(0);
  });

  test.each([
    [[plan], 'needs a plan and at least one report'],
    [['--plans', plan, report, report], '--plans compares exactly two documents'],
    [[plan, join(here, 'none.txt')], 'There is no file'],
    [['--fail-on', 'met', plan, report], 'does not take “met”'],
    [['--format', 'xml', plan, report], 'does not take “xml”'],
    [['-o', join(here, 'a.pdf'), plan, report], 'names no known format'],
  ])('2: %j', (args, message) => {
    const { status, stdout, stderr } = kpi(['compare', '--lang', 'en', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('--matches', () => {
  const decided = (content: string, ...args: string[]): string[] => verdicts(json('--matches', file('m.yaml', content), plan, report, ...args));

  test('accepts and rejects, by id or by label and unit', () => {
    expect(decided('accept:\n  - target: i1\n    result: i2\n')).toEqual(['unmet', 'unmet', 'not-found']);
    expect(decided('reject:\n  - target: { label: Mở lớp dạy nghề, unit: lớp }\n    result: i2\n')).toEqual(['met', 'unmet', 'not-found']);
    expect(decided('reject:\n  - target: i2\n')).toEqual(['doubtful', 'not-found', 'not-found']);
    expect(decided('accept:\n  - { target: i1, result: i1, report: report.txt }\n')).toEqual(['met', 'unmet', 'not-found']);
    expect(verdicts(json('--matches', file('m.json', '{"accept": [{"target": "i1", "result": "i1"}]}'), plan, report))).toEqual(['met', 'unmet', 'not-found']);
    expect(decided('')).toEqual(['doubtful', 'unmet', 'not-found']);
  });

  test('what the user chose is said to be that', () => {
    const [target] = json('--matches', file('m.yaml', 'accept:\n  - target: i3\n    result: i3\n'), plan, report).targets.slice(2);
    expect(target?.series[0]).toMatchObject({ chosenBy: 'user', score: 1, figure: { id: 'i3' } });
  });

  test.each([
    ['accept:\n  - target: i1\n', ':2: “result” is missing'],
    ['accept:\n  - target: i1\n    result: i99\n', ':2: no figure “i99”'],
    ['accept:\n  - target: { label: Không có }\n    result: i1\n', ':2: no figure “Không có”'],
    ['accept:\n\n  - target: i1\n    resul: i1\n', ':4: unknown key “resul”'],
    ['accpt: []\n', ':1: unknown key “accpt”'],
    ['accept: i1\n', ':1: wrong type of “accept”, expected a list'],
    ['accept:\n  - target: 5\n    result: i1\n', ':2: wrong “target”'],
    ['accept:\n  - { target: i1, result: i1, report: other.txt }\n', ':2: the command line has no report “other.txt”'],
    ['accept:\n  - { target: i1, result: i1 }\nreject:\n  - { target: i1, result: i1 }\n', ':4: this pair contradicts another one for the same target'],
    ['accept:\n  - { target: i1, result: i1 }\n  - { target: i1, result: i2 }\n', ':3: this pair contradicts another one for the same target'],
    ['accept: [\n', ': not valid YAML'],
  ])('a fault is told with its line: %j', (content, message) => {
    const { status, stdout, stderr } = kpi(['compare', '--lang', 'en', '--matches', file('m.yaml', content), plan, report]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`m.yaml${message.startsWith(': ') ? '' : message}`);
    expect(stderr).toContain(message.replace(/^:\d+: |^: /, ''));
  });
});
