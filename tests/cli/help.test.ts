import { describe, expect, test } from 'vitest';
import { faults } from '../output/closed.ts';
import { sample } from '../output/sample.ts';
import { kpi } from './command.ts';

const english = /\b(?:Usage|Options|Commands|Arguments|display|default|options|file|the)\b/;
const vietnamese = /[ăâđêôơưạảấầẩậắặẹẻếềểệịỉọỏốồổộớờởợụủứừửựỳỹ]/i;

describe('help', () => {
  test.each([['--help'], ['-h'], ['help'], ['extract', '--help'], ['help', 'extract'], ['check', '--help'], ['compare', '--help'], ['explain', '--help'], ['schema', '--help']])('%s %s is wholly Vietnamese', (...args) => {
    const { status, stdout, stderr } = kpi(args.filter((each) => each !== ''));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Cách dùng: kpi-extract/);
    expect(stdout.replace(/--[a-z-]+/g, '').replace(/\(?LC_ALL.*/g, '')).not.toMatch(english);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each([['--help'], ['help'], ['extract', '--help'], ['check', '--help'], ['compare', '--help'], ['explain', '--help'], ['schema', '--help']])('%s %s is wholly English', (...args) => {
    const { status, stdout } = kpi(['--lang', 'en', ...args]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: kpi-extract/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toMatch(vietnamese);
  });

  test.each([
    [{ LANG: 'en_US.UTF-8' }, 'Usage'], [{ LANG: 'vi_VN.UTF-8' }, 'Cách dùng'], [{ LANG: 'C.UTF-8' }, 'Cách dùng'],
    [{ LC_ALL: 'en_GB', LANG: 'vi_VN' }, 'Usage'], [{ LC_MESSAGES: 'vi_VN', LANG: 'en_US' }, 'Cách dùng'], [{ LC_ALL: '', LANG: 'en' }, 'Usage'],
  ])('language from %o', (env, start) => {
    expect(kpi(['--help'], { env }).stdout.startsWith(start)).toBe(true);
  });

  test('--lang wins over the environment', () => {
    expect(kpi(['--help', '--lang=vi'], { env: { LC_ALL: 'en_US' } }).stdout).toMatch(/^Cách dùng/);
  });
});

test('help tells of folders, and every exit status', () => {
  for (const args of [['--help'], ['check', '--help']]) {
    expect(kpi(args).stdout).toMatch(/^Cách dùng: kpi-extract (?:check )?\[tùy chọn\] <tệp\|thư-mục\.\.\.>\n/);
    expect(kpi(['--lang', 'en', ...args]).stdout).toMatch(/^Usage: kpi-extract (?:check )?\[options\] <file\|folder\.\.\.>\n/);
  }
  for (const status of ['0', '1', '2', '130']) expect(kpi(['--help', '--lang', 'en']).stdout.split('Exit status: ')[1]).toMatch(new RegExp(`(?:^|;\\s)${status} `));
});

test('help on a command that does not exist says so', () => {
  expect(kpi(['help', 'nothing'])).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('Không có lệnh này') });
  expect(kpi(['--lang', 'en', 'help', 'nothing']).stderr).toContain('There is no such command');
});

test('version', () => {
  expect(kpi(['--version'])).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  expect(kpi(['-V']).stdout).toBe(kpi(['--version']).stdout);
});

test('schema prints the JSON Schema', () => {
  const { status, stdout } = kpi(['schema']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  expect(faults(sample())).toEqual([]);
  expect(kpi(['schema', 'report']).stdout).toBe(stdout);
  expect(JSON.parse(kpi(['schema', 'check']).stdout)).toMatchObject({ title: 'kpi-extract check', properties: { files: {}, summary: {} } });
});
