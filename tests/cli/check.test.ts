import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, folder, kpi, plan } from './command.ts';
import { reporterNames } from '../../src/reporters/index.ts';

const { file, path: here } = folder();
const english = ['check', '--lang', 'en'];
const whole = `${plan}\nIII. TỔ CHỨC THỰC HIỆN\nBan Thường vụ phân công cán bộ theo dõi, báo cáo trước ngày 15 hằng tháng.\n`;
const clean = file('clean.txt', whole);
const warned = file('warned.txt', whole.replace('38 người', '38 ng\ufffdười'));
const wrong = file('wrong.txt', whole.replace('Năm 2020', 'Ngày 31/02/2020'));
const status = (...args: string[]): number | null => kpi([...english, ...args]).status;

describe('the exit status', () => {
  test('0 where a document is clean, 1 where it is not', () => {
    expect(status(clean)).toBe(0);
    expect(status(wrong)).toBe(1);
    expect(status(clean, wrong)).toBe(1);
  });

  test('--fail-on says from which severity on', () => {
    expect(status(warned)).toBe(0);
    expect(status('--fail-on', 'warning', warned)).toBe(1);
    expect(status('--fail-on', 'info', clean)).toBe(0);
    expect(status('--fail-on', 'never', wrong)).toBe(0);
  });

  test('--max-warnings', () => {
    expect(status('--max-warnings', '1', warned)).toBe(0);
    expect(status('--max-warnings', '0', warned)).toBe(1);
    expect(status('--max-warnings', '0', '--fail-on', 'never', warned)).toBe(1);
  });

  test('--rule makes a rule graver, milder, or silent; the last one counts', () => {
    expect(status('--rule', 'text/encoding=error', warned)).toBe(1);
    expect(status('--rule', 'date/impossible=warning', wrong)).toBe(0);
    expect(status('--rule', 'date/impossible=off', '--fail-on', 'info', wrong)).toBe(0);
    expect(status('--rule', 'date/impossible=off', '--rule', 'date/impossible=error', wrong)).toBe(1);
  });

  test.each(reporterNames)('is the same for %s', (name) => {
    const found = [[clean], [wrong], [warned, '--fail-on', 'warning'], [clean, join(here, 'no.txt')], [join(here, 'no.txt'), wrong]]
      .map((args) => status('--reporter', name, ...args));
    expect(found).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('what is no finding', () => {
  test('a file that cannot be read: status 2, told, and the others are checked', () => {
    const { status: code, stdout, stderr } = kpi([...english, join(here, 'no.txt'), wrong]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no file “');
    expect(stdout).toContain('date/impossible');
  });

  test.each([
    [['--rule', 'text/encodin=off', clean], 'There is no rule “text/encodin”. Did you mean text/encoding?'],
    [['--rule', 'text/encoding=loud', clean], 'Option --rule does not take “text/encoding=loud”; give NAME=SEVERITY, the severity being one of: error, warning, info, off.'],
    [['--rule', 'off', clean], 'Option --rule does not take “off”;'],
    [['--fail-on', 'errors', clean], 'Option --fail-on does not take “errors”; choose one of: error, warning, info, never.'],
    [['--max-warnings', '-1', clean], 'Option --max-warnings does not take “-1”; give a whole number from 0.'],
    [['--reporter', 'xml', clean], 'Option --reporter does not take “xml”; choose one of: pretty,'],
    [['--dry-run', clean], '--dry-run is used only with --fix.'],
    [['--fix', '-'], 'Standard input cannot be mended;'],
    [['-', '-'], 'Standard input “-” can be read only once.'],
    [[], 'No file was given to read'],
    [['--kind', 'target', clean], 'There is no option “--kind”.'],
  ])('wrong usage: %j', (args, sentence) => {
    const { status: code, stdout, stderr } = kpi([...english, ...args], { input: whole });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(`kpi-extract: ${sentence}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a program that breaks off', () => {
    // As it is installed, without its bundles.
    const broken = join(here, 'broken');
    mkdirSync(join(broken, 'dist/cli'), { recursive: true });
    for (const name of ['bin/kpi-extract.js', 'bin/package.json', 'package.json', 'dist/cli/start.cjs']) {
      mkdirSync(join(broken, name, '..'), { recursive: true });
      copyFileSync(join(bin, '../..', name), join(broken, name));
    }
    const call = (): unknown => spawnSync(process.execPath, [join(broken, 'bin/kpi-extract.js'), 'check', wrong], { encoding: 'utf8' });
    expect(call()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^kpi-extract: .*run\.cjs.*\n$/) as unknown });
    rmSync(join(broken, 'dist/cli/start.cjs'));
    expect(call()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^kpi-extract: .*start\.cjs.*\n$/) as unknown });
  });
});

test('a result in a file', () => {
  const out = join(here, 'result.txt');
  const { status: code, stdout } = kpi([...english, '-o', out, wrong]);
  expect([code, stdout]).toEqual([1, '']);
  expect(readFileSync(out, 'utf8')).toContain('date/impossible');
  const { status: refused, stderr } = kpi([...english, '-o', wrong, wrong]);
  expect(refused).toBe(2);
  expect(stderr).toContain('would overwrite');
});

test('standard input is checked like a file', () => {
  expect(kpi([...english, '-'], { input: whole.replace('Năm 2020', 'Ngày 31/02/2020') })).toMatchObject({ status: 1 });
});

describe('--fix', () => {
  const slipped = whole.replaceAll('Phấn đấu', 'Phân đấu').replace('kết nạp ít nhất', 'kết nạp ít nhất'.normalize('NFD'));
  const digits = (text: string): string => text.replace(/\D/g, '');

  test('mends what is certain in the file, and no number', () => {
    const name = file('slipped.txt', slipped);
    const { status: code, stderr } = kpi([...english, '--fix', name]);
    expect(code).toBe(0);
    expect(stderr).toBe('kpi-extract: Places mended: 5; files: 1.\n');
    const mended = readFileSync(name, 'utf8');
    expect(mended).toBe(whole);
    expect(digits(mended)).toBe(digits(slipped));
    // Nothing is left to do.
    expect(kpi([...english, '--fix', name])).toMatchObject({ status: 0, stderr: '' });
  });

  test('--dry-run prints a diff that `patch` takes, and leaves the file', () => {
    const name = file('dry.txt', slipped);
    const { status: code, stdout } = kpi([...english, '--fix', '--dry-run', 'dry.txt'], { cwd: here });
    expect(code).toBe(0);
    expect(readFileSync(name, 'utf8')).toBe(slipped);
    expect(stdout).toMatch(/^--- a\/dry\.txt\n\+\+\+ b\/dry\.txt\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    expect(spawnSync('git', ['apply', '--unsafe-paths', '-'], { cwd: here, input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(readFileSync(name, 'utf8')).toBe(whole);
  });

  test.each([
    ['utf-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('a file keeps its encoding: %s', (_name, bytes) => {
    const name = file('encoded.txt', bytes(slipped));
    expect(kpi([...english, '--fix', name]).status).toBe(0);
    expect(readFileSync(name).equals(bytes(whole))).toBe(true);
  });
});
