import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { extract } from '../../src/index.ts';
import type { Diagnostic } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'fixtures/rules');
const pages = join(root, 'docs/rules');

/** `fixtures/rules/AREA/NAME/reported.txt` and `clean.txt` (or `.md`), whole documents in small. */
function fixtureOf(rule: string, side: 'reported' | 'clean'): { name: string; text: string } {
  const folder = join(fixtures, rule);
  const name = ['txt', 'md'].map((ending) => `${side}.${ending}`).find((each) => existsSync(join(folder, each)));
  expect(name, `a fixture ${side} in ${folder}`).toBeDefined();
  return { name: name ?? '', text: readFileSync(join(folder, name ?? ''), 'utf8') };
}

/** What stands in `expected.json`: for each finding of the rule in order its line, the text it marks, and the texts of related places. */
interface Expected { line: number | null; text: string | null; related?: string[] }

function found(rule: string, { name, text }: { name: string; text: string }): Diagnostic[] {
  return extract(text, { path: name, language: 'en' }).diagnostics.filter((each) => each.rule === rule);
}

const names = rules.map(({ name }) => name);

test('rules have names of their own', () => {
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z0-9]+)*$/);
});

test('each fixture and each page belongs to a rule', () => {
  const known = new Set(names);
  const folders = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => /^[^/]+\/[^/]+$/.test(each));
  expect(folders(fixtures).filter((each) => !known.has(each))).toEqual([]);
  expect(folders(pages).map((each) => each.replace(/(?:\.vi)?\.md$/, '')).filter((each) => !known.has(each))).toEqual([]);
});

describe.each(names)('%s', (rule) => {
  test('reports what it is for, and where', () => {
    const document = fixtureOf(rule, 'reported');
    const expected = JSON.parse(readFileSync(join(fixtures, rule, 'expected.json'), 'utf8')) as Expected[];
    expect(expected.length).toBeGreaterThan(0);
    const slice = ({ start, end }: NonNullable<Diagnostic['position']>): string => document.text.slice(start.offset, end.offset);
    expect(found(rule, document).map(({ position, related }): Expected => ({
      line: position?.start.line ?? null, text: position === null ? null : slice(position),
      ...(related.length > 0 && { related: related.map((other) => slice(other.position)) }),
    }))).toEqual(expected);
  });

  test('says nothing where all is well', () => {
    expect(found(rule, fixtureOf(rule, 'clean'))).toEqual([]);
  });

  test.each(['en', 'vi'] as const)('has a page (%s) with the example of its fixtures', (language) => {
    const page = readFileSync(join(pages, `${rule}${language === 'vi' ? '.vi' : ''}.md`), 'utf8');
    const { severity } = rules.find(({ name }) => name === rule) ?? { severity: '' };
    expect(page.split('\n')[0]).toBe(`# ${rule}`);
    expect(page).toContain({ en: `Severity: ${severity}`, vi: `Mức: ${severity}` }[language]);
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual({
      en: ['What it finds', 'Why it matters', 'Reported', 'Not reported', 'Turning it off'],
      vi: ['Quy tắc tìm gì', 'Vì sao đáng chú ý', 'Bị báo', 'Không bị báo', 'Cách tắt'],
    }[language]);
    const [reported = '', clean = ''] = [...page.matchAll(/^```text\n([\s\S]*?)\n```$/gm)].map(([, block]) => block);
    expect(reported).not.toBe('');
    expect(clean).not.toBe('');
    expect(fixtureOf(rule, 'reported').text).toContain(reported);
    expect(fixtureOf(rule, 'clean').text).toContain(clean);
    // Whoever tries an example by itself sees what the page says, or is told why not.
    const isAlone = (text: string): boolean => found(rule, { ...fixtureOf(rule, 'reported'), text: `${text}\n` }).length > 0;
    const says = (section: number, block: string): boolean => !(page.split(/^## .*$/m)[section] ?? '').trimStart().startsWith('```') || block.trim() === '';
    expect([isAlone(reported) || says(3, reported), !isAlone(clean) || says(4, clean)]).toEqual([true, true]);
    expect(page).toContain(`--rule ${rule}=off`);
  });
});
