import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, kpi, plan } from './command.ts';

const { file, path: here } = folder();
const input = file('plan.txt', plan);
const out = join(here, 'out');
mkdirSync(out);
const target = (name: string): string => join(out, name);
const temporaries = (): string[] => readdirSync(out).filter((name) => name.endsWith('.tmp'));

describe('-o', () => {
  test('writes what would be printed, and nothing else', () => {
    expect(kpi([input, '-q', '--json', '-o', target('a.json')])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(target('a.json'), 'utf8')).toBe(kpi([input, '--json']).stdout);
    expect(temporaries()).toEqual([]);
  });

  test('takes the format from the ending', () => {
    const start = (name: string): string => {
      expect(kpi([input, '-o', target(name)]).status).toBe(0);
      return readFileSync(target(name), 'utf8').slice(0, 2);
    };
    expect([start('b.json'), start('b.ndjson'), start('b.JSONL')]).toEqual(['{\n', '{"', '{"']);
    expect(start('b.txt')).toBe(kpi([input]).stdout.slice(0, 2));
    expect(start('b')).toBe(start('b.txt'));
    expect(kpi([input, '-f', 'json', '-o', target('b.dat')]).status).toBe(0);
  });

  test.each(['page.html', 'page.HTM'])('an ending that means a page: %s', (name) => {
    expect(kpi([input, '-o', target(name)]).status).toBe(0);
    expect(readFileSync(target(name), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
  });

  test('an ending that says nothing', () => {
    const { status, stderr } = kpi([input, '-o', target('c.pdf')]);
    expect([status, stderr]).toEqual([2, `kpi-extract: Không biết ghi tệp “${target('c.pdf')}” theo định dạng nào; hãy thêm --format (table, json, ndjson, csv, markdown, xlsx, parquet, text, html).\n`]);
    expect(existsSync(target('c.pdf'))).toBe(false);
  });

  test('leaves the old file where nothing could be read', () => {
    const old = file('out/d.json', 'old');
    expect(kpi([join(here, 'no.txt'), '-o', old]).status).toBe(2);
    expect(readFileSync(old, 'utf8')).toBe('old');
    expect(temporaries()).toEqual([]);
  });

  test('keeps the mode of the old file, and a link a link', () => {
    const old = file('out/e.json', 'old');
    chmodSync(old, 0o600);
    symlinkSync(old, target('link.json'));
    expect(kpi([input, '-o', target('link.json')]).status).toBe(0);
    expect(lstatSync(target('link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(old, 'utf8')).toMatch(/^\{/);
    expect(statSync(old).mode & 0o777).toBe(0o600);
  });

  test('into a device', () => {
    expect(kpi([input, '--json', '-o', '/dev/null']).status).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['a folder that is not there', target('no/x.json'), 'không có thư mục chứa nó'],
    ['a folder', out, 'đó là thư mục'],
  ])('%s', (_name, path, reason) => {
    expect(kpi([input, '--json', '-o', path])).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(`Không ghi được “${path}”: ${reason}.\n`) });
  });

  test('an input that cannot be looked at is told as what it is', () => {
    expect(kpi([join(input, 'x.txt'), '--json', '-o', target('x.json')])).toMatchObject({ status: 2, stderr: expect.stringContaining(`Không tìm thấy tệp “${join(input, 'x.txt')}”.`) as string });
  });

  test('never the file that is read', () => {
    expect(kpi([input, '--json', '-o', input])).toMatchObject({ status: 2 });
    expect(readFileSync(input, 'utf8')).toBe(plan);
  });
});
