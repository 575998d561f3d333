import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './command.ts';

const ENGINE = `${process.version}-${process.platform}-${process.arch}`;
const root = join(import.meta.dirname, '../..');
const { path: here } = folder();
const names = ['run', 'table', 'markdown', 'schema'] as const;
const text = join(root, 'fixtures/ocr-report.txt');
const markdown = join(root, 'fixtures/union-plan.md');
const lines = [['--json', text], [text], ['--json', markdown], [markdown, text], ['schema'], ['--help'], ['--lang', 'en', join(here, 'no.txt')]];

let copies = 0;
function copied(): string {
  const copy = join(here, String(copies += 1));
  for (const part of ['bin', 'dist/cli', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  return copy;
}

/** A copy of the built command, its byte code changed by `change`, and all that it prints. */
function printed(change: (file: string, bytes: Buffer, other: Buffer) => void, flags: readonly string[] = []): string {
  const copy = copied();
  const caches = names.map((name) => join(copy, `dist/cli/${name}.cjs.${ENGINE}.cache`));
  const bytes = caches.map((file) => readFileSync(file));
  for (const [index, file] of caches.entries()) change(file, bytes[index]!, bytes[(index + 1) % bytes.length]!);
  return lines.map((line) => {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...flags, join(copy, 'bin/kpi-extract.js'), ...line], { encoding: 'utf8', env: { XDG_CACHE_HOME: join(copy, 'cache') } });
    return `${status} ${signal}\n${stdout}${stderr}`;
  }).join('\n');
}

test.each(names)('byte code of %s is taken', (name) => {
  const script = `const { readFileSync } = require('node:fs');
    const { Script } = require('node:vm');
    const cachedData = readFileSync(process.argv[1] + '.${ENGINE}.cache').subarray(128);
    process.exitCode = new Script(readFileSync(process.argv[1], 'latin1'), { cachedData }).cachedDataRejected ? 1 : 0;`;
  expect(spawnSync(process.execPath, ['-e', script, join(root, `dist/cli/${name}.cjs`)], { env: {} }).status).toBe(0);
});

const asBuilt = printed(() => undefined);
const damaged = (bytes: Buffer, every: number): Buffer => Buffer.from(bytes.map((byte, at) => (at % every === every - 1 ? byte ^ 0x5a : byte)));

test.each<[string, Parameters<typeof printed>[0]]>([
  ['missing', (file) => { rmSync(file); }],
  ['empty', (file) => { writeFileSync(file, ''); }],
  ['cut short', (file, bytes) => { writeFileSync(file, bytes.subarray(0, bytes.length / 2)); }],
  ['damaged in its head', (file, bytes) => { writeFileSync(file, damaged(bytes.subarray(0, 200), 3)); }],
  ['damaged all over', (file, bytes) => { writeFileSync(file, damaged(bytes, 1000)); }],
  ['of another bundle', (file, _bytes, other) => { writeFileSync(file, other); }],
])('byte code that is %s costs only time', (_name, change) => {
  expect(printed(change)).toBe(asBuilt);
});

test('byte code of an engine with other flags costs only time', () => {
  expect(printed(() => undefined, ['--no-opt'])).toBe(asBuilt);
});

test('a changed bundle is run as it is', () => {
  const change = (file: string): void => {
    const bundle = file.replace(`.${ENGINE}.cache`, '');
    // The length stays: all that the engine would look at.
    if (bundle.endsWith('run.cjs')) writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('There is no file', 'THERE IS NO FILE'));
  };
  expect(asBuilt).toContain('There is no file');
  expect(printed(change)).toBe(asBuilt.replace('There is no file', 'THERE IS NO FILE'));
});

/** Runs a copy whose build left no byte code; what was kept lies in `cache`. */
function withoutBuilt(copy: string, env: Record<string, string> = {}, line: readonly string[] = ['--json', text]): string {
  for (const name of readdirSync(join(copy, 'dist/cli'))) if (name.endsWith('.cache')) rmSync(join(copy, 'dist/cli', name));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'bin/kpi-extract.js'), ...line], { encoding: 'utf8', cwd: copy, env: { XDG_CACHE_HOME: join(copy, 'cache'), ...env } });
  return `${status}\n${stdout}${stderr}`;
}

const kept = (copy: string): string[] => readdirSync(join(copy, 'cache/kpi-extract/code')).map((name) => join(copy, 'cache/kpi-extract/code', name));

test('byte code that the build did not make is kept for later runs, and taken', () => {
  const copy = copied();
  const first = withoutBuilt(copy);
  const [file = '', ...others] = kept(copy);
  expect(others).toEqual([]);
  const script = `const { readFileSync } = require('node:fs');
    const { Script } = require('node:vm');
    process.exitCode = new Script(readFileSync(process.argv[2], 'latin1'), { cachedData: readFileSync(process.argv[1]).subarray(128) }).cachedDataRejected ? 1 : 0;`;
  expect(spawnSync(process.execPath, ['-e', script, file, join(root, 'dist/cli/run.cjs')], { env: {} }).status).toBe(0);
  const { mtimeMs } = statSync(file);
  expect(withoutBuilt(copy)).toBe(first);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  writeFileSync(file, damaged(readFileSync(file), 1000));
  expect(withoutBuilt(copy)).toBe(first);
  expect(kept(copy)).toEqual([file]);
  // What others may write is not taken, but made anew.
  chmodSync(file, 0o666);
  expect(withoutBuilt(copy)).toBe(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('byte code that was built for other flags is made anew and kept', () => {
  const copy = copied();
  const run = (): unknown => spawnSync(process.execPath, ['--stack-size=900', join(copy, 'bin/kpi-extract.js'), '--json', text], { env: { XDG_CACHE_HOME: join(copy, 'cache') } }).status;
  expect(run()).toBe(0);
  const files = kept(copy);
  expect(files).toHaveLength(1);
  const { mtimeMs } = statSync(files[0] ?? '');
  expect(run()).toBe(0);
  expect(statSync(files[0] ?? '').mtimeMs).toBe(mtimeMs);
});

test('no byte code is kept where that is forbidden, or the folder cannot be made', () => {
  const copy = copied();
  const first = withoutBuilt(copy, { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(existsSync(join(copy, 'cache'))).toBe(false);
  expect(withoutBuilt(copy, { XDG_CACHE_HOME: join(copy, 'package.json') })).toBe(first);
  // Nor in the folder where somebody happens to be.
  expect(withoutBuilt(copy, { XDG_CACHE_HOME: '', HOME: '' })).toBe(first);
  expect(existsSync(join(copy, '.cache'))).toBe(false);
  // Runs that read no document run too little of it.
  withoutBuilt(copy, {}, ['--version']);
  expect(existsSync(join(copy, 'cache'))).toBe(false);
});
