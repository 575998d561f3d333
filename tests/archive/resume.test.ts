import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folder, kpi, plan } from '../cli/command.ts';

const { path: root, file } = folder();
const documents = Array.from({ length: 12 }, (_, i) => file(`${String(i).padStart(2, '0')}.txt`, i === 5 ? 'GIF89a' : plan + '- Có thêm 12 người.\n'.repeat(i)));
const whole = kpi([root, '-f', 'ndjson', '-q', '--lang', 'en']).stdout;
const lines = whole.split('\n');
const cut = join(root, 'cut.ndjson');
const resume = (...more: readonly string[]): { readonly status: number | null; readonly stderr: string } => kpi([root, '-f', 'ndjson', '--resume', cut, '--lang', 'en', ...more]);
/** Eight whole lines, and a ninth that was cut. */
const begun = `${lines.slice(0, 8).join('\n')}\n${lines[8]?.slice(0, 300) ?? ''}`;

beforeEach(() => { writeFileSync(cut, begun); });

test.each([
  [['--kind', 'target']], [['--role', 'results']], [['--input-format', 'markdown']], [['--max-size', '400']], [['--lang', 'vi']], [['--config', file('kpi.yaml', 'vocabulary:\n  units:\n    - { words: [người], code: null }\nrules:\n  structure/signature: error\nrequired:\n  plan: [tasks, lessons]\n')]],
])('a run with other settings is refused, and the file left as it was: %j', (options) => {
  const { status, stderr } = resume(...options);
  expect([status, stderr]).toEqual([2, expect.stringMatching(options.includes('vi') ? /dòng \d+: đọc lại “.*\.txt” cho kết quả khác/ : /^kpi-extract: “.*cut\.ndjson”, line \d+: “.*\.txt” read again gives another result; options, settings or document are not those of the run before, so it is not gone on with\.\n$/) as string]);
  expect(readFileSync(cut, 'utf8')).toBe(begun);
});

test('a document that has changed since is told; one that could not be read is tried again and fails as before', () => {
  const last = documents[7] ?? '';
  writeFileSync(last, plan);
  expect(resume()).toMatchObject({ status: 2, stderr: expect.stringContaining('line 8: “') as string });
  writeFileSync(last, plan + '- Có thêm 12 người.\n'.repeat(7));
  expect(resume('-q').status).toBe(2);
  expect(readFileSync(cut, 'utf8')).toBe(whole);
});

test('the summary tells both runs apart', () => {
  expect(resume().stderr).toMatch(/kpi-extract: 12 documents \(8 of them from the run before\), 1 not read; this run: 4 documents, \d+ indicators, \d+ errors? and \d+ warnings? about them, \d+\.\d seconds\.\n$/);
  writeFileSync(cut, `${kpi(['-f', 'ndjson', '-q', documents[0] ?? '']).stdout}{"schema`);
  expect(kpi(['-f', 'ndjson', '--resume', cut, ...documents.slice(0, 2)]).stderr).toMatch(/^kpi-extract: 2 văn bản \(trong đó 1 từ lần chạy trước\), 0 văn bản không đọc được; riêng lần này: 1 văn bản, \d+ chỉ tiêu và số liệu, \d+ lỗi và \d+ cảnh báo về nội dung, \d+,\d giây\.\n$/);
  const alone = kpi([documents[0] ?? '', '-f', 'ndjson', '--jobs', '1', '--lang', 'en']);
  expect(alone.stderr).toMatch(/^kpi-extract: 1 document, 3 indicators, 0 errors and \d+ warnings? about them, 0 not read, \d+\.\d seconds\.\n$/);
});
