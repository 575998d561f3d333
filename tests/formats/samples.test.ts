import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/index.ts';
import { kpi } from '../cli/command.ts';
import { differences, told, type Told } from './told.ts';

/** One plan in ten files, beside the project; what they are is told in their README. */
const folder = join(import.meta.dirname, '../../../shared/samples');
const isThere = existsSync(folder);
const hasTesseract = / vie|^vie$/m.test(spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout);
if (!isThere) process.stderr.write('SKIPPED: ../shared/samples is not here; the ten samples were not read\n');
else if (!hasTesseract) process.stderr.write('SKIPPED: tesseract with Vietnamese is not here; the scan was not read\n');

function read(name: string, more: readonly string[] = []): Report {
  const { status, stdout, stderr } = kpi([join(folder, name), '--json', '--quiet', ...more]);
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** The paragraph of a tracked change. */
const TRACKED = /7[05]%/;

/** `1.1` is printed as `1`, `a)` as `a.`, bullets as pictures. */
function withoutNumbers({ sections, notes, figures }: Told): Told {
  const bare = (line: string): string => line.trim().replace(/(?<=\| )(?:- |[a-z]\) )/gu, '').replace(/II?\/[\w./]+ /u, '').replace(/^\S+ /u, '');
  return { sections: sections.map(bare), notes, figures: figures.map(bare) };
}

describe.skipIf(!isThere)('the plan of the samples', () => {
  test('has what people see in it', () => {
    const { sections, notes, figures } = told(read('plan.docx'));
    expect([sections.length, notes.length, figures.length].every((count) => count > 3)).toBe(true);
    expect(notes.filter((note) => note.endsWith('nowhere'))).toEqual([]);
  });

  test.each(['plan-lo.docx', 'plan.doc', 'plan.odt', 'plan.rtf', 'plan.pdf'])('is the same in %s as in plan.docx', (name) => {
    expect(differences(told(read('plan.docx')), told(read(name)))).toEqual([]);
  });

  test('is the same in plan.html, but for what was deleted: the page has it as text like any other', () => {
    expect(differences(told(read('plan.docx')), told(read('plan.html'))).filter((line) => !TRACKED.test(line))).toEqual([]);
  });

  test('is the same in chromium.pdf, but for that and the numbers of lists, of which a browser prints others', () => {
    const [expected, actual] = [told(read('plan.docx')), told(read('chromium.pdf'))].map(withoutNumbers);
    expect(differences(expected as Told, actual as Told).filter((line) => !TRACKED.test(line))).toEqual([]);
  });

  test('is read right, or not trusted, where the font had no Vietnamese letters', () => {
    const report = read('plan-fontfallback.pdf', ['--ocr', 'never']);
    if (report.source.pages?.some(({ method }) => method === 'text') === true) expect(differences(told(read('plan.docx')), told(report))).toEqual([]);
    else expect(report.indicators).toEqual([]);
  });

  test.skipIf(!hasTesseract)('has a scan of another document beside it, whose words are recognised', () => {
    const { source } = read('scanned.pdf');
    expect(source.pages?.map(({ method }) => method)).toEqual(source.pages?.map(() => 'ocr'));
    const { stdout } = kpi([join(folder, 'scanned.pdf'), '--format', 'text', '--quiet']);
    const original = new Set(wordsOf(readFileSync(join(folder, '../corpus/kontum-2014-report.txt'), 'utf8')));
    const words = wordsOf(stdout);
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word) => original.has(word)).length / words.length).toBeGreaterThan(0.97);
  }, 120_000);
});

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/\p{L}{2,}/gu) ?? [];
