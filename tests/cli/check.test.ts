import { chmodSync, chownSync, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, folder, kpi, plan, shell } from './command.ts';
import { reporterNames } from '../../src/reporters/index.ts';
import type { CheckReport } from '../../src/types.ts';

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
    [['--kind', 'target', clean], 'Option --kind is not for this command but for extract'],
    [['--rule', 'fraction-percnt=off', clean], 'There is no rule “fraction-percnt”. Did you mean consistency/fraction-percent?'],
    [['--json', '--reporter', 'sarif', clean], '--json cannot be used with --reporter sarif.'],
    [['-o', join(here, 'result.xml'), clean], 'The ending of “.*result.xml” names no known format; add --reporter (pretty, json,'.replaceAll('(', '\\(')],
    [['-o', '', clean], 'Option --output needs a value.'],
    [['--fix', '--dry-run', '--baseline', join(here, 'none.json'), '--update-baseline', clean], '--update-baseline cannot be used with --fix --dry-run.'],
    [['--fix', '--dry-run', '-o', join(here, 'none.txt'), clean], '--output cannot be used with --fix --dry-run.'],
    [['--fix', '--dry-run', '--json', clean], '--json cannot be used with --fix --dry-run.'],
    [['--baseline', join(here, 'new.json'), '--update-baseline', '-o', join(here, 'new.json'), clean], 'The file “.*new.json” is used by this command and would be overwritten.'],
    [['--baseline', clean, '--update-baseline', clean], 'The file “.*clean.txt” is used by this command and would be overwritten.'],
  ])('wrong usage: %j', (args, sentence) => {
    const { status: code, stdout, stderr } = kpi([...english, ...args], { input: whole });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^kpi-extract: ${sentence}`));
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('standard input that cannot be read', async () => {
    // It makes no difference to extraction.
    for (const command of ['check', 'extract']) {
      const { status: code, stderr } = await shell(`$KPI ${command} --lang en - < "${here}"`);
      expect([code, stderr]).toEqual([2, 'kpi-extract: “(standard input)” is a directory, not a file.\n']);
    }
    expect(await shell(`$KPI check --lang en - < "${clean}"`)).toMatchObject({ status: 0 });
  });

  test.each([
    ['utf-16le', Buffer.from(`\ufeff${whole}`)], ['utf-16be', Buffer.from(whole)],
    ['utf-16be', Buffer.from(`\ufeff${whole}`, 'utf16le')], ['utf-16le', Buffer.from(whole, 'utf16le').swap16()],
  ])('bytes that are no %s are not read as letters of other scripts', (encoding, bytes) => {
    expect(kpi([...english, '--encoding', encoding, file('other.txt', bytes)])).toMatchObject({ status: 2, stderr: expect.stringContaining(`is not ${encoding};`) as string });
  });

  test('settings that end the program or never end', () => {
    for (const [name, text] of [['ends', 'process.exit(0)'], ['waits', 'await new Promise(() => {})']] as const) {
      const { status: code, stderr } = kpi([...english, '--config', file(`${name}.mjs`, `${text};\nexport default {};\n`), clean]);
      expect(code).toBe(2);
      expect(stderr).toContain('Ended before its work was done');
    }
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

test('-q shows only errors to people, and counts what it does not show; programs get all', () => {
  const { status: code, stdout } = kpi([...english, '-q', '--max-warnings', '0', warned, wrong]);
  expect(code).toBe(1);
  expect(stdout).not.toContain('text/encoding');
  expect(stdout).toContain('date/impossible');
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\d+ problems \(1 error, .*\) in 2 of 2 files, only errors shown$/);
  for (const name of reporterNames.filter((each) => each !== 'pretty')) {
    expect(kpi([...english, '-q', '--reporter', name, warned]).stdout).toBe(kpi([...english, '--reporter', name, warned]).stdout);
  }
});

test('what shows between documents does not depend on their order, and a copy says nothing', () => {
  const citing = (name: string, date: string): string => file(name, whole.replace('Thực hiện Nghị quyết', `Thực hiện Kết luận số 41-KL/TW ngày ${date} của Bộ Chính trị và Nghị quyết`));
  const [one, other] = [citing('one.txt', '25/11/2013'), citing('other.txt', '25/12/2013')];
  const found = (...files: string[]): unknown[] => (JSON.parse(kpi([...english, '--json', ...files]).stdout) as CheckReport).files.flatMap(({ path, diagnostics }) =>
    diagnostics.filter(({ rule }) => rule === 'citation/conflicting-date').map(({ related }) => [path, related[0]?.path]));
  expect(found(one, other)).toEqual([[other, one]]);
  expect(found(other, one)).toEqual([[other, one]]);
  expect(found(other, file('copy.txt', readFileSync(other)))).toEqual([]);
});

test('a result in a file', () => {
  const out = join(here, 'result.txt');
  const { status: code, stdout } = kpi([...english, '-o', out, wrong]);
  expect([code, stdout]).toEqual([1, '']);
  expect(readFileSync(out, 'utf8')).toContain('date/impossible');
  const { status: refused, stderr } = kpi([...english, '-o', wrong, wrong]);
  expect(refused).toBe(2);
  expect(stderr).toContain('would be overwritten');
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
    // Names that a diff must quote.
    for (const odd of ['two words.txt', 'a\ttab "quoted" ệ.txt']) {
      const patch = kpi([...english, '--fix', '--dry-run', odd], { cwd: (file(odd, slipped), here) }).stdout;
      expect(spawnSync('git', ['apply', '--unsafe-paths', '-'], { cwd: here, input: patch, encoding: 'utf8' })).toMatchObject({ status: 0 });
      expect(readFileSync(join(here, odd), 'utf8')).toBe(whole);
      file(odd, slipped);
      expect(spawnSync('patch', ['-p1'], { cwd: here, input: patch, encoding: 'utf8' })).toMatchObject({ status: 0 });
      expect(readFileSync(join(here, odd), 'utf8')).toBe(whole);
    }
    expect(spawnSync('git', ['apply', '--unsafe-paths', '-'], { cwd: here, input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(readFileSync(name, 'utf8')).toBe(whole);
  });

  test('a file that has another name keeps it, one that may not be written is left and its findings are told', () => {
    const name = file('linked.txt', slipped);
    linkSync(name, join(here, 'link.txt'));
    expect(kpi([...english, '--fix', name]).status).toBe(0);
    expect(readFileSync(join(here, 'link.txt'), 'utf8')).toBe(whole);
    const locked = file('read-only.txt', slipped);
    chmodSync(locked, 0o444);
    if (process.getuid?.() === 0) {
      expect(kpi([...english, '--fix', locked]).status).toBe(0);
      return;
    }
    const { status: code, stdout, stderr } = kpi([...english, '--fix', locked]);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be written: permission denied.');
    expect(stdout).toContain('text/ocr-suspect');
    expect(readFileSync(locked, 'utf8')).toBe(slipped);
  });

  test.runIf(process.getuid?.() === 0)('a file keeps its owner', () => {
    const name = file('owned.txt', slipped);
    chownSync(name, 65534, 65534);
    expect(kpi([...english, '--fix', name]).status).toBe(0);
    expect(statSync(name)).toMatchObject({ uid: 65534, gid: 65534 });
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
