import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, folder, kpi, plan, shell } from '../cli/command.ts';
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
  expect(stderr).toContain('Standard input, line 2: not valid JSON in UTF-8.');
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
  const others = [[['x.txt'], 'x.txt'], [['-o', 'x.ndjson'], '--output'], [['--json'], '--json'], [['-f', 'csv'], '--format'], [['--files-from', 'x'], '--files-from'], [['--cache'], '--cache'], [['--progress'], '--progress']] as const;
  for (const [more, name] of others) {
    const { status, stderr } = kpi(['--stdin-ndjson', ...more, '--lang', 'en'], { input: '' });
    expect([status, stderr]).toEqual([2, `kpi-extract: --stdin-ndjson cannot be used with ${name}.\n`]);
  }
  expect(kpi(['--stdin-ndjson', '-f', 'ndjson', '--no-progress', '--no-config'], { input: '' }).status).toBe(0);
});

test('a line says what it asks for', () => {
  expect(askedOn('{"id":1,"text":"a","path":"b"}', 1)).toEqual({ id: '1', task: { path: 'b', name: 'b', text: 'a' } });
  expect(askedOn('{"text":"a"}', 9)).toEqual({ id: 'null', task: { path: null, name: '9', text: 'a' } });
});

test('an id comes back as it was written', () => {
  const ids = ['12345678901234567890', '1.0', '1e400', '-0', '"\\u00e9"', '[1.50, {"id":2}]'];
  const { stdout } = kpi(['--stdin-ndjson'], { input: ids.map((id, i) => `{"id": ${id}, ${i % 2 === 0 ? '"text":"a"' : '"text":7'}}\n`).join('') });
  expect(stdout.split('\n').map((line) => /^\{"id":(.*),"(?:report|error)":\{/.exec(line)?.[1]).slice(0, -1)).toEqual(ids);
});

test('a line ends at a newline and nowhere else; what is no UTF-8 or no base64 is told', () => {
  const input = Buffer.concat([Buffer.from('{"id":1,"text":"a\u2028b\u0085c"}\r\n{"id":2,"text":"'), Buffer.from([0xe1, 0xba]), Buffer.from('"}\n{"id":3,"bytes":"Đ"}\n{"id":4,"bytes":"YQ ==\\n"}')]);
  const { status, stdout } = kpi(['--stdin-ndjson'], { input });
  expect([status, answers(stdout).map(({ id, error }) => `${String(id)} ${error?.code ?? 'read'}`)]).toEqual([2, ['1 read', 'null streamNoJson', '3 streamNoBase64', '4 read']]);
});

test('a line that is too long is answered, and the stream goes on', () => {
  // Six bytes for each of the document are within the limit.
  const most = `{"id":2,"text":"${'\\u0061'.repeat(64 * 1024)}"}\n`;
  const { status, stdout, stderr } = kpi(['--stdin-ndjson', '--max-size', '64K', '--lang', 'en'], { input: `${lines({ id: 1, text: plan })}${most}${lines({ id: 3, text: 'x'.repeat(1_000_000) }, { id: 4, text: plan })}` });
  expect(answers(stdout).map(({ id, error }) => `${String(id)} ${error?.code ?? 'read'}`)).toEqual(['1 read', '2 read', 'null tooLarge', '4 read']);
  expect([status, stderr]).toEqual([2, 'kpi-extract: Standard input, line 3: longer than 458752 bytes; of large documents send the “path”.\n']);
});

test('standard input that cannot be read is told, as no document is', async () => {
  expect(await shell('$KPI --stdin-ndjson --lang en < .')).toEqual({ status: 2, stdout: '', stderr: 'kpi-extract: “(standard input)” is a directory, not a file.\n' });
  expect(await shell(`$KPI --stdin-ndjson --lang en 0> '${file('written', '')}'`)).toEqual({ status: 2, stdout: '', stderr: 'kpi-extract: “(standard input)” cannot be read: system error EBADF.\n' });
});

test('a mark before the first line is none of it, and no answer holds a line end of the id', () => {
  expect(kpi(['--stdin-ndjson'], { input: '\ufeff{"id":[1,\r2],"text":5}\n' }).stdout).toMatch(/^\{"id":\[1, 2\],"error"/);
});
