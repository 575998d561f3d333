import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kpi } from '../cli/command.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/formats');
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasPoppler) process.stderr.write('SKIPPED: pdftotext is not on the PATH; the words of PDF files were not compared with its\n');

/** In any order: columns and notes stand elsewhere. Numbers of pages and marks of notes are ours to leave out or to write otherwise. */
const wordsOf = (text: string): string[] => (text.normalize('NFC').replace(/\[\^[^\]]*\]:?/g, ' ').match(/\p{L}{2,}|\d{2,}/gu) ?? []).filter((word) => word !== 'Trang').sort();

test.skipIf(!hasPoppler).each(['plan.pdf', 'pages.pdf'])('%s has the words that pdftotext finds in it', (name) => {
  const { stdout } = spawnSync('pdftotext', ['-layout', join(fixtures, name), '-'], { encoding: 'utf8' });
  const expected = wordsOf(stdout);
  expect(expected.length).toBeGreaterThan(100);
  const actual = wordsOf(kpi([join(fixtures, name), '--format', 'text', '--quiet']).stdout);
  const missing = [...new Set(expected)].filter((word) => !actual.includes(word));
  const more = [...new Set(actual)].filter((word) => !expected.includes(word));
  expect({ missing, more }).toEqual({ missing: [], more: [] });
});
