import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/types.ts';
import { disorder, faults } from '../output/closed.ts';
import { folder, kpi, plan, shell } from './command.ts';

const { file, path: here } = folder();
const one = file('kế hoạch.txt', plan);
const two = file('two.md', `# ${plan}`);
const missing = `${here}/missing.txt`;

describe('json', () => {
  test('one input, one object, as the schema has it', () => {
    const { status, stdout } = kpi([one, '--json']);
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(faults(report)).toEqual([]);
    expect(disorder(report)).toEqual([]);
    expect(report.source).toMatchObject({
      path: one, format: 'text', encoding: 'utf-8', sha256: createHash('sha256').update(plan).digest('hex'), characters: plan.length,
    });
    expect(report.indicators.length).toBeGreaterThan(0);
    for (const { position, quantity } of report.indicators) {
      expect(plan.slice(position.start.offset, position.end.offset).replace(/\s+/g, ' ')).toBe(quantity.text);
    }
  });

  test('several inputs, an array in their order', () => {
    const { status, stdout } = kpi(['-f', 'json', two, one]);
    const reports = JSON.parse(stdout) as Report[];
    expect([status, reports.map(({ source }) => source.path)]).toEqual([0, [two, one]]);
    expect(faults(reports)).toEqual([]);
  });

  test('the same bytes each time', () => {
    expect(kpi([one, '--json']).stdout).toBe(kpi([one, '--json']).stdout);
  });
});

test('ndjson: one object a line, in order', () => {
  const { stdout } = kpi(['--format', 'ndjson', one, two, one]);
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Report);
  expect(lines.map(({ source }) => source.path)).toEqual([one, two, one]);
  for (const line of lines) expect(faults(line)).toEqual([]);
});

test('text: what positions count in', () => {
  expect(kpi(['-f', 'text', one]).stdout).toBe(plan);
  expect(kpi(['-f', 'text', file('utf16.txt', Buffer.from(`\ufeff${plan}`, 'utf16le'))]).stdout).toBe(plan);
});

describe('table', () => {
  test('is the default, Vietnamese, 80 wide, without colour in a pipe', () => {
    const { stdout } = kpi([one]);
    expect(stdout).toContain('│ Dòng │');
    expect(stdout).toMatch(/\nTổng cộng: \d+ chỉ tiêu, \d+ số liệu/);
    expect(Math.max(...stdout.split('\n').filter((line) => line.startsWith('┌')).map((line) => line.length))).toBe(80);
    expect(stdout).not.toContain('\u001b');
  });

  test('as wide as COLUMNS or --columns say', () => {
    const width = (...call: Parameters<typeof kpi>): number => /^┌.*$/m.exec(kpi(...call).stdout)?.[0].length ?? 0;
    expect(width([one], { env: { COLUMNS: '120' } })).toBe(120);
    expect(width([one, '--columns', '200'], { env: { COLUMNS: '120' } })).toBe(200);
  });

  test('colour: the flag, NO_COLOR, FORCE_COLOR', () => {
    const colored = (args: string[], env: Record<string, string>): boolean => kpi([one, ...args], { env }).stdout.includes('\u001b[');
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored([], { FORCE_COLOR: '0' })).toBe(false);
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(colored(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

describe('what is printed', () => {
  const indicators = (...args: string[]): Report['indicators'] => (JSON.parse(kpi([one, '--json', ...args]).stdout) as Report).indicators;

  test('--kind', () => {
    const all = indicators();
    expect(indicators('--kind', 'target')).toEqual(all.filter(({ kind }) => kind === 'target'));
    expect(indicators('--kind=statistic')).toEqual(all.filter(({ kind }) => kind === 'statistic'));
  });

  test('--role', () => {
    expect(indicators('--role', 'lessons')).toEqual([]);
    expect(indicators('--role', 'targets')).toEqual(indicators().filter(({ section }) => section?.role === 'targets'));
  });
});

describe('input', () => {
  test('standard input', () => {
    const { status, stdout } = kpi(['-', '--json'], { input: plan });
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Report).source).toMatchObject({ path: null, characters: plan.length });
  });

  test('a named pipe', async () => {
    const { status, stdout } = await shell(`$KPI --json <(cat '${one}')`);
    expect([status, (JSON.parse(stdout) as Report).source.characters]).toEqual([0, plan.length]);
  });

  test('Markdown by what stands in it, or as told', () => {
    const format = (...args: string[]): string => (JSON.parse(kpi(['--json', ...args]).stdout) as Report).source.format;
    expect([format(two), format(two, '--input-format', 'text'), format(one, '--input-format=markdown')]).toEqual(['markdown', 'text', 'markdown']);
  });

  test('a file named like an option or a command', () => {
    file('-x', plan);
    file('schema', plan);
    expect(kpi(['--json', '--', '-x'], { cwd: here }).status).toBe(0);
    expect((JSON.parse(kpi(['--json', './schema'], { cwd: here }).stdout) as Report).source.path).toBe('./schema');
    expect((JSON.parse(kpi(['extract', 'schema', '--json'], { cwd: here }).stdout) as Report).source.path).toBe('schema');
  });

  test('an empty file is an empty result with a warning', () => {
    const { status, stdout, stderr } = kpi([file('empty.txt', ''), '--json']);
    expect(status).toBe(0);
    expect(faults(JSON.parse(stdout))).toEqual([]);
    expect((JSON.parse(stdout) as Report).indicators).toEqual([]);
    expect(stderr).toMatch(/empty\.txt.* cảnh báo .*\n$/);
  });
});

describe('one bad file among many', () => {
  test('is told, the others are done, status 2', () => {
    const { status, stdout, stderr } = kpi(['--json', one, missing, two]);
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as Report[]).map(({ source }) => source.path)).toEqual([one, two]);
    expect(stderr).toContain(`kpi-extract: Không tìm thấy tệp “${missing}”.\n`);
  });

  test('a bad one alone prints nothing, several bad ones an empty array', () => {
    expect(kpi(['--json', missing])).toMatchObject({ status: 2, stdout: '' });
    expect(JSON.parse(kpi(['--json', missing, `${missing}2`]).stdout)).toEqual([]);
  });
});

describe('pipes', () => {
  const big = file('big.txt', plan.repeat(3000));

  test.each(['--json', '--format ndjson', '--format text', '--format table --columns 200'])('%s | head is quiet', async (how) => {
    const { stdout, stderr } = await shell(`$KPI -q ${how} '${big}' | head -c 100; echo " \${PIPESTATUS[0]}"`);
    expect(stdout.endsWith(' 0\n')).toBe(true);
    expect(stderr).toBe('');
  });

  test('a slow reader gets everything', async () => {
    const { stdout } = await shell(`$KPI -q --json '${big}' | (sleep 0.5; cat) | tail -c 3; echo "\${PIPESTATUS[0]}"`);
    expect(stdout).toBe(']\n}\n0\n'.slice(-5));
  });

  test('a full disk is told', async () => {
    const { status, stderr } = await shell(`$KPI -q --json '${one}' > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toBe('kpi-extract: Không ghi được “(đầu ra chuẩn)”: hết chỗ trên đĩa.\n');
  });

  test('diagnostics into a closed pipe do no harm', async () => {
    const { status } = await shell(`$KPI --json '${file('empty2.txt', '')}' '${missing}' 2> >(true) > /dev/null`);
    expect(status).toBe(2);
  });
});
