import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, folder, kpi, plan } from '../cli/command.ts';
import { askedOn } from '../../src/cli/archive/stream.ts';

const { file } = folder();

interface Answer {
  readonly id: unknown;
  readonly report?: { readonly source: { readonly path: string | null; readonly format: string }; readonly indicators: readonly unknown[] };
  readonly error?: { readonly code: string };
}

const answers = (text: string): Answer[] => text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer);
const lines = (...all: readonly unknown[]): string => all.map((each) => `${JSON.stringify(each)}\n`).join('');

test('texts, files and bytes, each answered under its own id, in order', () => {
  const docx = readFileSync(join(import.meta.dirname, '../../fixtures/formats/plan.docx'));
  const input = lines({ id: 1, text: plan }, { id: 'two', path: file('two.md', `# ${plan}`) }, { id: [3], bytes: docx.toString('base64'), path: 'plan.docx' }, { text: plan });
  const { status, stdout } = kpi(['--stdin-ndjson'], { input });
  expect(answers(stdout).map(({ id, report }) => [id, report?.source.format, (report?.indicators.length ?? 0) > 0])).toEqual([[1, 'text', true], ['two', 'markdown', true], [[3], 'docx', true], [null, 'text', true]]);
  expect(status).toBe(0);
  // The report is that of the file.
  expect(JSON.stringify(answers(stdout)[1]?.report)).toBe(kpi(['-f', 'ndjson', '-q', file('two.md', `# ${plan}`)]).stdout.trimEnd());
});

test('what cannot be read is answered, and the stream goes on', () => {
  const input = `${lines({ id: 1, path: '/nowhere.txt' })}no json\n[]\n\n${lines({ id: 4 }, { id: 5, text: 7 }, { id: 6, path: {} }, { id: 7, bytes: 'R0lGODlhAAA=' }, { id: 8, text: plan })}`;
  const { status, stdout, stderr } = kpi(['--stdin-ndjson', '--lang', 'en'], { input });
  expect(answers(stdout).map(({ id, error }) => `${String(id)} ${error?.code ?? 'read'}`)).toEqual(['1 notFound', 'null streamNoJson', 'null streamNoObject', '4 streamNothing', '5 streamWrong', '6 streamWrong', '7 binary', '8 read']);
  expect(status).toBe(2);
  expect(stderr).toContain('Standard input, line 2: not valid JSON.');
});

test('an answer does not wait for the next question', async () => {
  const child = spawn(process.execPath, [bin, '--stdin-ndjson'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answered: Answer[] = [];
  let said = '';
  let heard: (line: string) => void = () => undefined;
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
    if (said.endsWith('\n')) heard(said);
  });
  for (const id of [1, 2, 3]) {
    said = '';
    const answer = new Promise<string>((resolve) => { heard = resolve; });
    child.stdin.write(lines({ id, text: 'I. KẾT QUẢ\n- Đạt 5%.\n' }));
    answered.push(...answers(await answer));
  }
  child.stdin.end();
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  expect([code, answered.map(({ id }) => id)]).toEqual([0, [1, 2, 3]]);
});

test('a pipe is answered, and the stream ends', () => {
  const pipe = file('pipe', '');
  rmSync(pipe);
  execFileSync('mkfifo', [pipe]);
  const { status, stdout } = kpi(['--stdin-ndjson'], { input: lines({ id: 1, path: pipe }, { id: 2, text: plan }) });
  expect([status, answers(stdout).map(({ error }) => error?.code)]).toEqual([2, ['noPlainFile', undefined]]);
});

test('it takes no files and prints nothing but ndjson', () => {
  for (const more of [['x.txt'], ['-o', 'x.ndjson'], ['--json'], ['-f', 'csv'], ['--files-from', 'x']]) {
    const { status, stderr } = kpi(['--stdin-ndjson', ...more, '--lang', 'en'], { input: '' });
    expect([status, stderr]).toEqual([2, 'kpi-extract: --stdin-ndjson takes no files, no -o and no --format but ndjson.\n']);
  }
});

test('a line says what it asks for', () => {
  expect(askedOn('{"id":1,"text":"a","path":"b"}', 1)).toEqual({ id: 1, task: { path: 'b', name: 'b', text: 'a' } });
  expect(askedOn('{"text":"a"}', 9)).toEqual({ id: null, task: { path: null, name: '9', text: 'a' } });
});
