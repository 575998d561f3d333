import { build } from 'esbuild';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as source from '../src/index.ts';
import type { Report } from '../src/types.ts';
import { plan } from './cli/command.ts';
import { faults } from './output/closed.ts';

const root = join(import.meta.dirname, '..');

test('the exported names', async () => {
  const names = ['extract', 'schema', 'version'];
  expect(Object.keys(source).sort()).toEqual(names);
  const name = 'kpi-extract';
  expect(Object.keys(await import(/* @vite-ignore */ name) as object).sort()).toEqual(names);
});

test('extract is pure, and says what it was told', () => {
  const report = source.extract(plan, { path: 'a.txt', sha256: 'ab', encoding: 'utf-16le' });
  expect(report.source).toMatchObject({ path: 'a.txt', sha256: 'ab', encoding: 'utf-16le', format: 'text', characters: plan.length });
  expect(source.extract(plan)).toEqual(source.extract(plan));
  expect(source.extract(plan).source).toMatchObject({ path: null, sha256: '', encoding: 'utf-8' });
  expect(source.extract(`# ${plan}`).source.format).toBe('markdown');
  expect(source.extract(plan, { format: 'markdown' }).source.format).toBe('markdown');
  expect(faults(source.extract(plan))).toEqual([]);
});

test('extract throws where it is called wrongly', () => {
  expect(() => source.extract(undefined as unknown as string)).toThrow(TypeError);
});

test('schema', async () => {
  expect(await source.schema()).toHaveProperty('$defs.Report');
});

test('runs where there is no Node', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import { extract } from 'kpi-extract'; globalThis.result = JSON.stringify(extract(globalThis.text));`, resolveDir: root },
    bundle: true, write: false, platform: 'browser', format: 'iife', logLevel: 'silent',
  });
  const context: { text: string; result?: string } = { text: plan };
  runInNewContext(outputFiles[0]!.text, context);
  expect(JSON.parse(context.result ?? '') as Report).toEqual(JSON.parse(JSON.stringify({ ...source.extract(plan), generator: (JSON.parse(context.result ?? '') as Report).generator })));
});
