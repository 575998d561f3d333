import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageLines } from '../../src/cli/page.ts';
import { allPages, pageOf, readPage } from '../../src/cli/pages.ts';
import { folder, kpi } from './command.ts';

const root = join(import.meta.dirname, '../..');
const pages = join(root, 'docs/rules');
const { path: here } = folder();

describe('explain', () => {
  test('without a rule: all of them, one a line', () => {
    for (const language of ['en', 'vi'] as const) {
      const { status, stdout, stderr } = kpi(['explain', '--lang', language]);
      expect([status, stderr]).toEqual([0, '']);
      const known = allPages(language, pages);
      expect(known.length).toBeGreaterThan(0);
      expect(stdout.trimEnd().split('\n').map((line) => line.split(/ {2,}/))).toEqual(known.map(({ name, severity, about }) => [name, severity, about]));
      for (const { severity, about } of known) expect([['error', 'warning', 'info'].includes(severity), /[.!?]$/.test(about)]).toEqual([true, true]);
    }
  });

  test('with a rule: its page in either language', () => {
    const page = kpi(['explain', 'footnote/missing-note', '--lang', 'en']);
    expect(page).toEqual({ status: 0, stdout: expect.stringMatching(/^footnote\/missing-note\n\nSeverity: warning\n\nWhat it finds\n\nA footnote mark/), stderr: '' });
    expect(page.stdout).toContain('\n    - Chăm sóc 300 cây đã trồng<sup>2</sup>.\n');
    expect(kpi(['explain', 'footnote/missing-note']).stdout).toMatch(/^footnote\/missing-note\n\nMức: warning\n\nQuy tắc tìm gì\n/);
  });

  test('as wide as there is room, bold where colour is wanted', () => {
    expect(Math.max(...kpi(['explain', 'footnote/missing-note']).stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(Math.max(...kpi(['explain', 'footnote/missing-note'], { env: { COLUMNS: '40' } }).stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(48);
    expect(kpi(['explain', 'footnote/missing-note']).stdout).not.toContain('\u001b');
    expect(kpi(['explain', 'footnote/missing-note', '--color']).stdout).toContain('\u001b[1mfootnote/missing-note\u001b[0m\n');
  });

  test.each([
    ['footnote/mising-note', ' Did you mean footnote/missing-note?'], ['missing-note', ' Did you mean footnote/missing-note?'], ['nothing/like-it-at-all', ''],
    ['../../README', ''], ['footnote/missing-note.vi', ' Did you mean footnote/missing-note?'], ['', ''],
  ])('no rule: “%s”', (name, hint) => {
    expect(kpi(['--lang', 'en', 'explain', name])).toEqual({ status: 2, stdout: '', stderr: `kpi-extract: There is no rule “${name}”.${hint}\n` });
  });

  test('one rule at a time', () => {
    expect(kpi(['--lang', 'en', 'explain', 'a/b', 'c/d'])).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('takes no further') });
  });

  test('says where the pages should be', () => {
    for (const part of ['bin', 'dist/cli']) cpSync(join(root, part), join(here, 'copy', part), { recursive: true });
    for (const args of [['explain'], ['explain', 'footnote/missing-note']]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, 'copy/bin/kpi-extract.js'), ...args], { encoding: 'utf8', env: { LANG: 'en' } });
      expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^kpi-extract: The pages of the rules in “.*docs\/rules” cannot be read: .*\n$/) });
    }
  });
});

test('a page, laid out', () => {
  const markdown = '# a/b\n\nSeverity: info\n\n## What it finds\n\nOne thing\nand 3.5 others. More.\n\n- an item that is long\n- another\n\n````text\n```\n# kept\n\n````\n';
  expect([...pageLines(markdown, { columns: 20, color: false })].join('')).toBe(
    'a/b\n\nSeverity: info\n\nWhat it finds\n\nOne thing and 3.5\nothers. More.\n\n- an item that is\n  long\n- another\n\n    ```\n    # kept\n\n');
  expect(readPage('a/b', markdown)).toMatchObject({ name: 'a/b', severity: 'info', about: 'One thing and 3.5 others.' });
  expect(readPage('a/b', '')).toMatchObject({ severity: '', about: '' });
  expect(pageOf('../x', 'en', pages)).toBe(null);
});

test('the list of rules is what their pages say', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/rules.mjs'), '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test('pages go into the package', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  expect(files).toContain('docs/rules');
});
