import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/index.ts';
import { kpi } from '../cli/command.ts';
import { differences, told } from './told.ts';

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

describe.skipIf(!isThere)('the plan of the samples', () => {
  test('has what people see in it', () => {
    const { sections, notes, figures } = told(read('plan.docx'));
    expect([sections.length, notes.length, figures.length].every((count) => count > 3)).toBe(true);
    expect(notes.filter((note) => note.endsWith('nowhere'))).toEqual([]);
  });

  test.each(['plan-lo.docx', 'plan.doc', 'plan.odt', 'plan.rtf', 'plan.html', 'plan.pdf', 'chromium.pdf'])('is the same in %s as in plan.docx', (name) => {
    expect(differences(told(read('plan.docx')), told(read(name)))).toEqual([]);
  });

  test('is not trusted where the font had no Vietnamese letters', () => {
    const { source } = read('plan-fontfallback.pdf', ['--ocr', 'never']);
    expect(source.pages?.map(({ method }) => method)).not.toContain('text');
  });

  test.skipIf(!hasTesseract)('comes out of its scan, 95 % of the figures at least', () => {
    const expected = told(read('plan.docx')).figures;
    const report = read('scanned.pdf');
    expect(report.source.pages?.map(({ method }) => method)).toEqual(report.source.pages?.map(() => 'ocr'));
    const missing = differences({ sections: [], notes: [], figures: expected }, { sections: [], notes: [], figures: told(report).figures }).filter((line) => line.startsWith('-'));
    expect(1 - missing.length / expected.length, missing.join('\n')).toBeGreaterThanOrEqual(0.95);
  }, 120_000);
});
