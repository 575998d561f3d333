import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bin, folder, kpi, plan, shell } from '../cli/command.ts';

const { path: root } = folder();
const fixtures = join(import.meta.dirname, '../../fixtures');
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

interface Line {
  readonly source: { readonly path: string };
  readonly indicators?: readonly unknown[];
  readonly error?: { readonly code: string; readonly message: string };
}

const linesOf = (text: string): Line[] => text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
const pathsOf = (text: string): string[] => linesOf(text).map(({ source }) => source.path);

/** Enough documents that threads read them. */
const MANY = 120;
const many = join(root, 'many');

beforeAll(() => {
  const documents = readdirSync(join(fixtures, 'clean')).filter((name) => /\.(?:txt|md)$/.test(name)).sort();
  for (let i = 0; i < MANY; i++) {
    const name = documents[i % documents.length] ?? '';
    const place = join(many, String(Math.floor(i / 40)));
    mkdirSync(place, { recursive: true });
    copyFileSync(join(fixtures, 'clean', name), join(place, `${String(i).padStart(3, '0')}-${name}`));
  }
});

describe('what is read', () => {
  test('a folder: by name, hidden files, other endings and what an ignore file names left out, no folder twice', () => {
    for (const name of ['b.txt', 'a/z.md', 'a/y.txt', 'a/.hidden.txt', '.git/c.txt', 'a/picture.png', 'a/notes.log', 'drafts/d.txt', 'drafts/kept.txt', 'old/e.txt', 'a/~$z.docx']) put(`tree/${name}`, plan);
    put('tree/.kpi-extractignore', 'old/\ndrafts/*\n!drafts/kept.txt\n');
    put('tree/a/.kpi-extractignore', '# none of these\ny.*\n');
    symlinkSync(join(root, 'tree'), join(root, 'tree/loop'));
    symlinkSync('/nowhere', join(root, 'tree/nowhere.txt'));
    const { status, stdout, stderr } = kpi([join(root, 'tree'), '-f', 'ndjson', '--lang', 'en']);
    expect(pathsOf(stdout)).toEqual(['a/z.md', 'b.txt', 'drafts/kept.txt', 'nowhere.txt'].map((name) => join(root, 'tree', name)));
    // A link that leads nowhere is a document that is missed.
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^kpi-extract: There is no file “.*nowhere\.txt”\.\nkpi-extract: 4 documents, 9 indicators, 0 errors and \d+ warnings about them, 1 not read, \d+\.\d seconds\.\n$/) as string]);
  });

  test('patterns, files and a list, in the order given; relative paths stay as they are', () => {
    put('mixed/x1.txt', plan);
    put('mixed/deep/x2.txt', plan);
    put('mixed/y.md', plan);
    const list = put('list.txt', '\ufeffmixed/y.md\r\n\nmixed/deep\n');
    const { status, stdout } = kpi(['mixed/**/x*.txt', 'mixed/y.md', '--files-from', list, '-f', 'ndjson'], { cwd: root });
    expect([status, pathsOf(stdout)]).toEqual([0, ['mixed/deep/x2.txt', 'mixed/x1.txt', 'mixed/y.md', 'mixed/y.md']]);
    expect(pathsOf(kpi(['--files-from', '-', '-f', 'ndjson'], { cwd: root, input: 'mixed/y.md\n' }).stdout)).toEqual(['mixed/y.md']);
  });

  test('a pattern that nothing matches, a list that is not there', () => {
    const none = kpi([join(root, 'nothing-*.txt'), '-f', 'ndjson', '--lang', 'en']);
    expect([none.status, linesOf(none.stdout)[0]?.error?.code]).toEqual([2, 'matchesNothing']);
    const list = kpi(['--files-from', join(root, 'none.txt'), '--lang', 'en']);
    expect([list.status, list.stderr]).toEqual([2, expect.stringContaining('There is no file “') as string]);
    const wide = kpi(['--files-from', put('wide.txt', Buffer.from('a.txt\nb.txt\n', 'utf16le')), '--lang', 'en']);
    expect([wide.status, wide.stderr]).toEqual([2, expect.stringContaining('is not text in UTF-8') as string]);
    const long = kpi(['--files-from', put('long.txt', `a.txt\n${'b'.repeat(200_000)}\n`), '--lang', 'en']);
    expect([long.status, long.stderr]).toEqual([2, expect.stringContaining('line 2: too long to be a path') as string]);
  });

  test('a pipe is told, and not waited for', () => {
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    const { status, stdout } = kpi([join(root, 'pipe.txt'), put('after.txt', plan), '-f', 'ndjson', '--jobs', '1']);
    expect([status, linesOf(stdout).map(({ error }) => error?.code ?? 'read')]).toEqual([2, ['noPlainFile', 'read']]);
  });

  test('a link that is no document hides none that is', () => {
    const target = put('elsewhere/real.txt', plan);
    mkdirSync(join(root, 'links'));
    symlinkSync(target, join(root, 'links/a.bak'));
    symlinkSync(target, join(root, 'links/b.txt'));
    symlinkSync(target, join(root, 'links/c.txt'));
    expect(pathsOf(kpi([join(root, 'links'), '-f', 'ndjson', '-q']).stdout)).toEqual([join(root, 'links/b.txt')]);
  });

  test('standard input among others, once; a list from a pipe, with its progress', async () => {
    const { stdout } = kpi(['-', put('beside.txt', plan), '-f', 'ndjson', '--jobs', '2', '-q'], { input: plan });
    expect(linesOf(stdout).map(({ indicators }) => indicators?.length)).toEqual([3, 3]);
    expect(linesOf(kpi(['-', '-', '-f', 'ndjson', '--jobs', '2', '-q'], { input: plan }).stdout).map(({ error }) => error?.code)).toEqual([undefined, 'stdinTwice']);
    const list = put('three.txt', `${join(root, 'beside.txt')}\n`.repeat(3));
    expect(pathsOf((await shell(`$KPI --files-from <(cat '${list}') --progress -f ndjson`)).stdout)).toHaveLength(3);
  });

  test('nothing that is read is written over', () => {
    const own = put('own/a.txt', plan);
    const list = put('own.txt', own);
    for (const given of [[join(root, 'own'), '-o', own], ['--files-from', list, '-o', list], [own, '--jobs', '1', '-o', own]]) {
      const { status, stderr } = kpi([...given, '-f', 'ndjson', '--lang', 'en']);
      expect([status, stderr]).toEqual([2, expect.stringContaining('is used by this command and would be overwritten') as string]);
    }
    expect([readFileSync(own, 'utf8'), readFileSync(list, 'utf8')]).toEqual([plan, own]);
  });

  test('formats that keep all in memory are refused', () => {
    const { status, stderr } = kpi([many, '-f', 'xlsx', '-o', join(root, 'all.xlsx'), '--lang', 'en']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--format xlsx keeps all results in memory') as string]);
    expect(existsSync(join(root, 'all.xlsx'))).toBe(false);
  });
});

describe('threads', () => {
  test('the same bytes as one document after another, whatever the number of threads', () => {
    const files = readdirSync(many, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:txt|md)$/.test(name)).sort().map((name) => join(many, name));
    const one = kpi([...files, '-f', 'ndjson', '-q']);
    expect(one.status).toBe(0);
    for (const jobs of ['auto', '1', '3']) {
      const { status, stdout } = kpi([many, '-f', 'ndjson', '--jobs', jobs, '-q']);
      expect([status, stdout === one.stdout]).toEqual([0, true]);
    }
    for (const format of ['csv', 'json']) expect(kpi([many, '-f', format, '--jobs', '2', '-q']).stdout).toBe(kpi([...files, '-f', format, '-q']).stdout);
  });

  test('of documents that cannot be read each is told once, at its place; the others are read', () => {
    const bad = join(root, 'bad');
    for (let i = 0; i < 40; i++) put(`bad/${String(i).padStart(2, '0')}.txt`, i % 10 === 3 ? 'GIF89a' : plan);
    const { status, stdout, stderr } = kpi([bad, '-f', 'ndjson', '--jobs', '2', '--lang', 'en']);
    const lines = linesOf(stdout);
    expect([status, lines.length]).toEqual([2, 40]);
    expect(lines.flatMap(({ error }, i) => (error === undefined ? [] : [`${i} ${error.code}`]))).toEqual(['3 binary', '13 binary', '23 binary', '33 binary']);
    expect(stderr.split('\n').filter((line) => line.includes('binary data'))).toHaveLength(4);
    expect(stderr).toContain('40 documents, 108 indicators');
    expect(stderr).toContain('4 not read');
  });

  test('a document that takes too long is given up, and those read with it are not', () => {
    put('slow/a.txt', plan);
    // Long enough that no machine reads it in a tenth of a second.
    put('slow/b.txt', `I. KẾT QUẢ\n${'- Đã trồng 35 ha rừng, đạt 70% kế hoạch, tăng 12% so với cùng kỳ.\n'.repeat(60_000)}`);
    put('slow/c.txt', plan);
    const { status, stdout, stderr } = kpi([join(root, 'slow'), '-f', 'ndjson', '--timeout', '1', '--jobs', '1', '--lang', 'en']);
    expect([status, linesOf(stdout).map(({ error }) => error?.code ?? 'read')]).toEqual([2, ['read', 'timedOut', 'read']]);
    expect(stderr).toContain('was not read after 1 second and');
  });
});

describe('ends', () => {
  test('Ctrl-C: whole lines, exit status 130; nothing under -o', async () => {
    const started = join(root, 'started');
    for (let i = 0; i < 400; i++) put(`started/${String(i).padStart(3, '0')}.txt`, readFileSync(join(fixtures, 'clean/union-term-report.md')));
    const output = await new Promise<{ code: number | null; stdout: string }>((resolve) => {
      const child = spawn(process.execPath, [bin, started, '-f', 'ndjson', '--jobs', '2'], { stdio: ['ignore', 'pipe', 'ignore'] });
      let stdout = '';
      child.stdout.once('data', () => { child.kill('SIGINT'); });
      child.stdout.on('data', (piece: Buffer) => { stdout += piece.toString(); });
      child.on('close', (code) => { resolve({ code, stdout }); });
    });
    expect(output.code).toBe(130);
    expect(output.stdout.endsWith('}\n')).toBe(true);
    const read = linesOf(output.stdout).length;
    expect([read > 0, read < 400]).toEqual([true, true]);

    const file = join(root, 'interrupted.ndjson');
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [bin, started, '-f', 'ndjson', '--jobs', '2', '-o', file], { stdio: 'ignore' });
      setTimeout(() => { child.kill('SIGINT'); }, 600);
      child.on('close', resolve);
    });
    expect([code, existsSync(file), readdirSync(root).filter((name) => name.endsWith('.tmp'))]).toEqual([130, false, []]);
  });

  test('--resume goes on behind the last whole line, and the file is the same as that of an undisturbed run', () => {
    const whole = kpi([many, '-f', 'ndjson', '-q']).stdout;
    const cut = put('cut.ndjson', whole);
    for (const length of [Math.floor(statSync(cut).size * 0.4), 0, 10, statSync(cut).size - 1]) {
      writeFileSync(cut, whole);
      truncateSync(cut, length);
      expect(kpi([many, '-f', 'ndjson', '-q', '--resume', cut]).status).toBe(0);
      expect(readFileSync(cut, 'utf8') === whole).toBe(true);
    }
    rmSync(cut);
    expect([kpi([many, '-f', 'ndjson', '-q', '--resume', cut]).status, readFileSync(cut, 'utf8') === whole]).toEqual([0, true]);
    expect(kpi([many, '-f', 'ndjson', '--resume', cut, '--lang', 'en']).stderr).toContain(`${MANY} documents (${MANY} of them from the run before), 0 not read; this run: 0 documents, 0 indicators`);
  });

  test('--resume refuses a file of other documents, of another version, or of none', () => {
    const other = put('other.ndjson', kpi([put('else.txt', plan), put('else2.txt', plan), '-f', 'ndjson', '-q']).stdout);
    const refused = (file: string): string => kpi([many, '-f', 'ndjson', '--resume', file, '--lang', 'en']).stderr;
    expect(refused(other)).toMatch(/line 1: a result of “.*else\.txt”, where this run has “/);
    expect(refused(put('text.ndjson', 'x\n'))).toContain('line 1: no ndjson result of this program');
    expect(refused(put('old.ndjson', readFileSync(other, 'utf8').replace(/"version":"[^"]+"/, '"version":"0.0.1"')))).toContain('was written by version 0.0.1');
    expect(kpi([many, '--resume', other, '--lang', 'en']).stderr).toContain('--resume is only for --format ndjson');
    expect(readFileSync(other, 'utf8').split('\n')).toHaveLength(3);
    expect(refused(put('precious.txt', 'precious'))).toContain('line 1: no ndjson result of this program');
    expect(readFileSync(join(root, 'precious.txt'), 'utf8')).toBe('precious');
  });
});

describe('cache', () => {
  const kept = join(root, 'kept');
  const run = (...more: readonly string[]): { stdout: string; stderr: string } => kpi([join(root, 'cached'), '-f', 'ndjson', '--cache-dir', kept, '--lang', 'en', ...more]);
  const known = ({ stderr }: { readonly stderr: string }): number => Number(/\((\d+) done before\)/.exec(stderr)?.[1] ?? 0);

  test('what has not changed is not read again; what has, and what is damaged, is', () => {
    const before = new Date(Date.now() - 60_000);
    for (let i = 0; i < 30; i++) utimesSync(put(`cached/${i}.txt`, plan), before, before);
    const first = run();
    expect(known(first)).toBe(0);
    const second = run();
    expect([known(second), second.stdout === first.stdout]).toEqual([30, true]);
    // Another text of the same length and time, a damaged entry, other settings.
    const changed = put('cached/7.txt', plan.replace('70%', '80%'));
    utimesSync(changed, before, before);
    const third = run();
    expect([known(third), third.stdout === first.stdout.replaceAll('70%', '80%')]).toEqual([29, false]);
    expect(linesOf(third.stdout).find(({ source }) => source.path === changed)).not.toEqual(linesOf(first.stdout).find(({ source }) => source.path === changed));
    const entries = readdirSync(kept, { recursive: true, encoding: 'utf8' }).map((name) => join(kept, name)).filter((name) => statSync(name).isFile());
    expect(entries).toHaveLength(30);
    for (const [i, entry] of entries.entries()) {
      const bytes = readFileSync(entry);
      bytes[bytes.length - 200] = 35;
      if (i < 3) writeFileSync(entry, bytes);
      if (i === 3) writeFileSync(entry, '');
      if (i === 4) writeFileSync(entry, '{"path":1}\nx');
    }
    const fourth = run();
    expect([known(fourth), fourth.stdout === third.stdout]).toEqual([25, true]);
    expect(known(run('--kind', 'target'))).toBe(0);
    // Read again, but found by its contents to be the same.
    utimesSync(changed, new Date(), new Date());
    expect(known(run())).toBe(30);
    rmSync(kept, { recursive: true });
  });

  test('what cannot be kept is told once, and the documents are read', () => {
    const full = join(root, 'full');
    // Files in the place of folders.
    for (let i = 0; i < 256; i++) put(`full/${i.toString(16).padStart(2, '0')}`, '');
    const { status, stdout, stderr } = kpi([put('keep/a.txt', plan), put('keep/b.txt', plan), '-f', 'ndjson', '--cache-dir', full, '--lang', 'en']);
    expect([status, pathsOf(stdout)]).toEqual([0, [join(root, 'keep/a.txt'), join(root, 'keep/b.txt')]]);
    expect(stderr.split('\n').filter((line) => line.includes('Results could not be kept in “'))).toHaveLength(1);
    expect(readdirSync(full).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});
