import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder, kpi, plan } from '../cli/command.ts';

const { path: root } = folder();
const put = (name: string | Buffer): void => {
  if (typeof name === 'string') mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(typeof name === 'string' ? join(root, name) : Buffer.concat([Buffer.from(`${root}/`), name]), plan);
};

/** The paths of the results; those of documents that could not be read with the code of the error. */
function read(args: readonly string[], cwd = root): string[] {
  const { stdout } = kpi([...args, '-f', 'ndjson', '-q', '--jobs', '1'], { cwd });
  return stdout.split('\n').filter((line) => line !== '').map((line) => {
    const { source, error } = JSON.parse(line) as { readonly source: { readonly path: string }; readonly error?: { readonly code: string } };
    return error === undefined ? source.path : `${source.path} ${error.code}`;
  });
}

beforeAll(() => {
  for (const name of ['reports/2023/a.txt', 'reports/2024/b.md', 'reports/2024/deep/c.txt', 'reports/2024/p.log', 'reports/x.txt', 'old (2)/o.txt', 'old 2/no.txt', 'z.txt']) put(name);
});

describe('patterns', () => {
  test.each([
    [['../z.txt', '../old*/*.txt'], ['../z.txt', '../old (2)/o.txt', '../old 2/no.txt'], 'reports'],
    [['old 2/../reports/*.txt'], ['old 2/../reports/x.txt'], '.'],
    [['../reports/2*/*'], ['../reports/2023/a.txt', '../reports/2024/b.md', '../reports/2024/deep/c.txt', '../reports/2024/p.log'], 'old 2'],
    [['./reports/*.txt'], ['reports/x.txt'], '.'],
    [['{reports,old 2}/*.txt'], ['old 2/no.txt', 'reports/x.txt'], '.'],
    [['reports/{2023/a,2024/deep/c}.txt'], ['reports/2023/a.txt', 'reports/2024/deep/c.txt'], '.'],
    [['**/[bc].*'], ['reports/2024/b.md', 'reports/2024/deep/c.txt'], '.'],
    // Brackets of a name, as copies have them.
    [['old (2)/*.txt'], ['old (2)/o.txt'], '.'],
    [['old(2)/*.txt', 'no (1).txt'], ['old(2)/*.txt matchesNothing', 'no (1).txt notFound'], '.'],
    // Folders that a pattern names are read as if the shell had written them out.
    [['reports/20*'], ['reports/2023/a.txt', 'reports/2024/b.md', 'reports/2024/deep/c.txt'], '.'],
    [['reports/202[!4]/*'], ['reports/2023/a.txt'], '.'],
    [['reports/*/'], ['reports/2023/a.txt', 'reports/2024/b.md', 'reports/2024/deep/c.txt'], '.'],
    [['reports/19*', 'none/*.txt'], ['reports/19* matchesNothing', 'none/*.txt matchesNothing'], '.'],
  ])('%j', (patterns, expected, cwd) => {
    expect(read(patterns, join(root, cwd))).toEqual(expected);
  });

  test('absolute ones; folders that cannot match are not looked into', () => {
    expect(read([`${root}/reports/*/*.txt`])).toEqual([join(root, 'reports/2023/a.txt')]);
    put('closed/in/a.txt');
    // An ignore file that cannot be read would be told.
    mkdirSync(join(root, 'closed/in/.kpi-extractignore'));
    expect(read([`${root}/*.txt`, 'closed/*.txt', 'closed/*/*.md'])).toEqual([join(root, 'z.txt'), 'closed/*.txt matchesNothing', 'closed/in isDirectory']);
  });
});

describe('what is named twice', () => {
  test('folders and patterns give a document once, in any order; a file that is named itself comes as often', () => {
    expect(read(['reports', 'reports/**/*.txt', 'reports/2024', 'reports/2024/*'])).toEqual(['reports/2023/a.txt', 'reports/2024/b.md', 'reports/2024/deep/c.txt', 'reports/x.txt', 'reports/2024/p.log']);
    expect(read(['reports/**/c.txt', './reports/2024/', 'reports'])).toEqual(['reports/2024/deep/c.txt', 'reports/2024/b.md', 'reports/2023/a.txt', 'reports/x.txt']);
    expect(read(['z.txt', 'z.txt', '*.txt'])).toEqual(['z.txt', 'z.txt', 'z.txt']);
  });

  test('what an ignore file kept from one walk is read by another that names it', () => {
    put('half/drafts/d.txt');
    writeFileSync(join(root, 'half/.kpi-extractignore'), 'drafts\n');
    put('half/e.txt');
    expect(read(['half', 'half/drafts', 'half/drafts'])).toEqual(['half/e.txt', 'half/drafts/d.txt']);
  });
});

describe('what is not lost in silence', () => {
  test('links that lead nowhere or in a circle', () => {
    mkdirSync(join(root, 'dead'));
    for (const [name, target] of [['a.txt', 'none'], ['b.md', 'b.md'], ['c.log', 'none'], ['d', 'none'], ['here', '.']] as const) symlinkSync(target, join(root, 'dead', name));
    expect(read(['dead'])).toEqual(['dead/a.txt notFound', 'dead/b.md unreadable']);
    expect(kpi(['dead', '--lang', 'en'], { cwd: root })).toMatchObject({ status: 2, stderr: expect.stringContaining('“dead/b.md” cannot be read: its links lead in a circle.') as string });
  });

  test.runIf(process.platform === 'linux')('names that are not UTF-8, in folders and lists', () => {
    mkdirSync(join(root, 'names'));
    for (const name of ['\xe1.txt', '\xe2.txt', '\xe1.log', 'ok.txt']) put(Buffer.from(`names/${name}`, 'latin1'));
    mkdirSync(Buffer.concat([Buffer.from(`${root}/names/`), Buffer.from('\xe3', 'latin1')]));
    expect(read(['names'])).toEqual(['names/ok.txt', 'names/\ufffd nameNoText', 'names/\ufffd.txt nameNoText', 'names/\ufffd.txt nameNoText']);
    writeFileSync(join(root, 'names.lst'), Buffer.from('names/\xe1.txt\nz.txt\n', 'latin1'));
    expect(read(['--files-from', 'names.lst'])).toEqual(['names/\ufffd.txt nameNoText', 'z.txt']);
  });
});

describe('check and compare', () => {
  test('check takes folders and patterns as extraction does', () => {
    writeFileSync(join(root, 'reports/.kpi-extractignore'), 'x.txt\n');
    const { status, stdout } = kpi(['check', '--json', 'reports', 'old*/*.txt', 'z.txt'], { cwd: root });
    expect((JSON.parse(stdout) as { readonly files: readonly { readonly path: string }[] }).files.map(({ path }) => path)).toEqual(['reports/2023/a.txt', 'reports/2024/b.md', 'reports/2024/deep/c.txt', 'old (2)/o.txt', 'old 2/no.txt', 'z.txt']);
    expect(status).toBe(0);
    expect(kpi(['check', 'z.txt', 'none/*.txt', '--lang', 'en'], { cwd: root })).toMatchObject({ status: 2, stderr: 'kpi-extract: No document matches “none/*.txt”.\n' });
  });

  test('compare takes them for its reports, without the plan', () => {
    put('year/plan.txt');
    put('year/report.txt');
    const documents = (...args: readonly string[]): string[] => (JSON.parse(kpi(['compare', '--json', ...args], { cwd: root }).stdout) as { readonly documents: readonly { readonly path: string }[] }).documents.map(({ path }) => path);
    expect(documents('year/plan.txt', 'year')).toEqual(['year/plan.txt', 'year/report.txt']);
    expect(documents('year/plan.txt', 'year/r*.txt', 'year/report.txt')).toEqual(['year/plan.txt', 'year/report.txt', 'year/report.txt']);
    expect(kpi(['compare', 'year', 'z.txt', '--lang', 'en'], { cwd: root })).toMatchObject({ status: 2, stderr: expect.stringContaining('“year” stands in the place of the plan') as string });
    expect(kpi(['compare', 'year/plan.txt', 'none/*'], { cwd: root }).status).toBe(2);
  });
});
