import type * as Parser from '@actions/workflow-parser';
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reporterNames } from '../src/reporters/index.ts';
import { bin, folder, plan } from './cli/command.ts';
import { faultsOf } from './reporters/xml.ts';

const docs = join(import.meta.dirname, '../docs');
const { path: here, file } = folder();

/** The fenced block behind the line `<!-- MARK -->`. */
function blockOf(page: string, mark: string): string {
  const [, behind = ''] = readFileSync(join(docs, page), 'utf8').split(`\n<!-- ${mark} -->\n`);
  return /^```yaml\n([\s\S]*?)^```$/m.exec(behind)?.[1] ?? '';
}

const workflow = blockOf('ci.md', 'github-workflow');

test.each(['github-workflow', 'gitlab-job', 'pre-commit-config'])('both pages have the same %s', (mark) => {
  expect(blockOf('ci.md', mark)).not.toBe('');
  expect(blockOf('ci.vi.md', mark)).toBe(blockOf('ci.md', mark));
});

/** GitHub's own; it imports JSON in a way that only bundlers take. */
async function loadParser(): Promise<typeof Parser> {
  const outfile = join(here, 'parser.cjs');
  await build({ stdin: { contents: `export * from '@actions/workflow-parser';`, resolveDir: docs }, bundle: true, outfile, platform: 'node', format: 'cjs', logLevel: 'silent' });
  return createRequire(import.meta.url)(outfile) as typeof Parser;
}

test('the workflow is one to the parser of GitHub', async () => {
  const { NoOperationTraceWriter, parseWorkflow } = await loadParser();
  const errors = (content: string): string[] => parseWorkflow({ name: 'documents.yml', content }, new NoOperationTraceWriter()).context.errors.getErrors().map(({ message }) => message);
  expect(errors(workflow)).toEqual([]);
  expect(errors(workflow.replace('runs-on', 'runs-at'))).not.toEqual([]);
  expect(errors(workflow.replace('!cancelled()', 'canceled()'))).not.toEqual([]);
});

test('the commands run, and leave what is taken up', async () => {
  const { jobs } = parse(workflow) as { jobs: { check: { steps: { run?: string; with?: { sarif_file?: string } }[] } } };
  const { documents } = parse(blockOf('ci.md', 'gitlab-job')) as { documents: { script: string[]; artifacts: { reports: { junit: string } } } };
  const lines = [...jobs.check.steps.map(({ run = '' }) => run), ...documents.script].filter((line) => line.startsWith('kpi-extract '));
  expect(lines).toHaveLength(3);
  mkdirSync(join(here, 'documents'));
  file('documents/a.txt', `${plan}\nIII. TỔ CHỨC THỰC HIỆN\nCác ban theo dõi, báo cáo.\n`);
  chmodSync(file('kpi-extract', `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`), 0o755);
  for (const line of lines) {
    const { status, stderr } = spawnSync('sh', ['-e', '-c', line], { cwd: here, encoding: 'utf8', env: { PATH: `${here}${delimiter}${process.env['PATH'] ?? ''}` } });
    expect([line, status, stderr]).toEqual([line, 0, '']);
  }
  const sarif = jobs.check.steps.find((step) => step.with?.sarif_file !== undefined)?.with?.sarif_file ?? '';
  expect(JSON.parse(readFileSync(join(here, sarif), 'utf8'))).toMatchObject({ version: '2.1.0' });
  expect(await faultsOf('junit', [readFileSync(join(here, documents.artifacts.reports.junit), 'utf8')])).toEqual([]);
});

test('the pages tell of every reporter', () => {
  for (const page of ['ci.md', 'ci.vi.md']) {
    const rows = [...readFileSync(join(docs, page), 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(reporterNames);
  }
});
