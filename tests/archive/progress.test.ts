import { expect, test } from 'vitest';
import { folder, kpi, plan, shell } from '../cli/command.ts';
import { Progress, Tally } from '../../src/cli/archive/progress.ts';
import { displayWidth } from '../../src/output/width.ts';
import type { Outlet } from '../../src/cli/outlet.ts';

const { path: root, file } = folder();
for (let i = 0; i < 30; i++) file(`${String(i).padStart(2, '0')}.txt`, plan);

/** The rest of a line is taken away. */
const shown = (written: string): string => written.replaceAll('\u001b[K', '<clear>');

/** What is written at these times, in milliseconds, each with a document more. */
async function told(times: readonly number[], name: string, options: { readonly isTerminal: boolean; readonly columns?: number; readonly language?: 'vi' | 'en' }): Promise<string[]> {
  const written: string[] = [];
  const out = { write: (pieces: Iterable<string>) => { written.push(...pieces); return Promise.resolve(); } } as unknown as Outlet;
  let time = 0;
  const progress = new Progress(out, { isTerminal: options.isTerminal, columns: () => options.columns ?? 80, language: options.language ?? 'vi', total: () => 12_000, now: () => time });
  const tally = new Tally();
  for (const each of times) {
    time = each;
    tally.documents += 1000;
    await progress.tell(tally, name);
  }
  return written;
}

test('a line every half a minute in a log: done, of how many, how fast, how long still, and what is read', async () => {
  expect(await told([1000, 29_000, 30_000, 31_000, 59_000, 60_000, 600_000], 'năm/kế hoạch.docx', { isTerminal: false })).toEqual([
    '3.000/12.000 văn bản, 100 văn bản/giây, còn 1:30  năm/kế hoạch.docx\n',
    '6.000/12.000 văn bản, 100 văn bản/giây, còn 1:00  năm/kế hoạch.docx\n',
    '7.000/12.000 văn bản, 12 văn bản/giây, còn 7:09  năm/kế hoạch.docx\n',
  ]);
  expect(await told([30_000], 'a.txt', { isTerminal: false, language: 'en' })).toEqual(['1,000 of 12,000 documents, 33 a second, 5:30 left  a.txt\n']);
});

test('on a terminal one line, written over, that never breaks', async () => {
  const line = (written: string | undefined): string => /^\r(.*)<clear>$/u.exec(shown(written ?? ''))?.[1] ?? 'none';
  for (const name of ['kế hoạch.docx', `${'thư mục/'.repeat(30)}kế hoạch.docx`, `${'thư mục/'.repeat(30)}kế hoạch.docx`.normalize('NFD'), `${'漢字/'.repeat(40)}x.docx`]) {
    for (const columns of [20, 30, 40, 50, 60, 61, 62, 80, 200]) {
      const written = await told([1000, 1050, 1200], name, { isTerminal: true, columns });
      expect(written).toHaveLength(2);
      for (const each of written) expect(displayWidth(line(each))).toBeLessThan(columns);
    }
  }
  const [written] = await told([1000], 'thư mục/'.repeat(30).normalize('NFD'), { isTerminal: true, columns: 70 });
  expect(line(written).normalize('NFC')).toBe('1.000/12.000 văn bản, 1.000 văn bản/giây, còn 0:11  …thư mục/thư mục/');
});

test('nothing where nobody looks; a summary unless quiet', () => {
  expect(kpi([root, '-f', 'ndjson', '--lang', 'en']).stderr).toMatch(/^kpi-extract: 30 documents, [^\r]*\n$/);
  expect(kpi([root, '-f', 'ndjson', '-q']).stderr).toBe('');
});

test('on a terminal it is taken away before the summary; a list that is no text ends as a bad list does', async () => {
  const { stdout } = await shell(`script -qec "stty cols 60; $KPI '${root}' -f ndjson --jobs 1 --lang en > /dev/null" /dev/null`);
  expect(shown(stdout)).toMatch(/\r\d+ (?:documents?|of 30 documents), [\d.]+ a second.*<clear>.*\r<clear>kpi-extract: 30 documents, /u);
  file('bad.lst', `${`${root}/00.txt\n`.repeat(400)}a\0b\n`);
  const { status, stderr } = kpi(['--files-from', `${root}/bad.lst`, '--progress', '-f', 'ndjson', '--lang', 'en']);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^kpi-extract: The list “.*bad\.lst” is not text in UTF-8\.\n$/) as string]);
});
