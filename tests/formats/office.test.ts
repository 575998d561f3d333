import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/index.ts';
import { kpi } from '../cli/command.ts';
import { differences, told, type Told } from './told.ts';

/** Documents of our own, put through LibreOffice into every format that it writes, and read again. */
const fixtures = join(import.meta.dirname, '../../fixtures');
const formats = ['docx', 'doc', 'odt', 'rtf', 'pdf'] as const;
const structured = ['formats/plan.fodt', 'formats/report.fodt'];
const plain = ['clean/commune-party-resolution.txt', 'clean/district-half-year-report.txt', 'budget-plan.txt', 'clean/school-year-report.txt', 'clean/youth-union-report.txt', 'clean/university-plan.txt'];
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) process.stderr.write('SKIPPED: LibreOffice (soffice) is not on the PATH; no documents were made with it\n');

const work = hasOffice ? mkdtempSync(join(tmpdir(), 'kpi-extract-office-')) : '';
afterAll(() => { if (work !== '') rmSync(work, { recursive: true, force: true }); });

const nameOf = (path: string): string => basename(path).replace(/\.[a-z]+$/, '');

/** What a format does not carry, and so may be missing in it: `- expected`, `+ read`. */
const ALLOWED: Readonly<Partial<Record<(typeof formats)[number], readonly RegExp[]>>> = {
  // A page does not tell the paragraphs of a note apart.
  pdf: [/6\.300 ha/],
};

describe.skipIf(!hasOffice)('made by LibreOffice', () => {
  beforeAll(() => {
    const sources = [...structured.map((path) => join(fixtures, path)), ...plain.map((path) => flat(path))];
    for (const format of formats) {
      const { status, stderr } = spawnSync('soffice', [`-env:UserInstallation=file://${join(work, 'profile')}`, '--headless', '--convert-to', format, '--outdir', work, ...sources], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    }
  }, 300_000);

  describe.each([...structured, ...plain])('%s', (path) => {
    test.each(formats)('is the same as %s', (format) => {
      const found = differences(expectedOf(path), told(read(join(work, `${nameOf(path)}.${format}`))));
      expect(found.filter((line) => ALLOWED[format]?.some((pattern) => pattern.test(line)) !== true)).toEqual([]);
    });
  });
});

/** Of a text what is read in it; of a word processor's file what we wrote down. */
function expectedOf(path: string): Told {
  if (path.endsWith('.txt')) return told(read(join(fixtures, path)));
  return JSON.parse(readFileSync(join(fixtures, 'formats/expected', `${nameOf(path)}.json`), 'utf8')) as Told;
}

function read(file: string): Report {
  const { status, stdout, stderr } = kpi([file, '--json', '--quiet']);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

/** A text whose paragraphs are lines as a flat file of a word processor, a paragraph a line. */
function flat(path: string): string {
  const escaped = readFileSync(join(fixtures, path), 'utf8').replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  const file = join(work, `${nameOf(path)}.fodt`);
  writeFileSync(file, `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${escaped.split('\n').map((line) => `<text:p>${line.trim()}</text:p>`).join('\n')}</office:text></office:body></office:document>`);
  return file;
}
