import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

/** Which rooms a room may import from, besides itself; `types` and data are open to all. Down only. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  cli: ['index', 'version', 'extract', 'input', 'output', 'reporters', 'compare'],
  index: ['version', 'extract', 'checking', 'input', 'output', 'compare'],
  checking: ['extract'],
  extract: ['report', 'version', 'vocabulary', 'outline', 'grammar', 'refine', 'check', 'text'],
  vocabulary: ['outline', 'grammar', 'refine', 'text'],
  report: ['version', 'outline', 'grammar', 'refine', 'check', 'text'],
  outline: ['text'],
  grammar: ['text'],
  // Refiners read what the grammars found, and ask them about titles and nouns.
  refine: ['grammar', 'text'],
  check: ['text'],
  compare: ['text'],
  input: ['text'],
  reporters: ['output'],
  output: [],
  text: [],
  lexicon: [],
  version: [],
  types: [],
};
const openToAll = ['types', 'lexicon'];

/** Packages, and the only files that may import them. */
const owners: readonly (readonly [name: RegExp, files: RegExp])[] = [
  [/^xregexp$/, /^text\/pattern\.ts$/],
  [/^(?:unified|remark|micromark|mdast)/, /^input\/(?:markdown|remark)\.ts$/],
  [/^node:/, /^cli\//],
  [/^chalk$/, /^(?:cli|output)\//],
  [/^cli-table3$/, /^output\/(?:table|comparison)\.ts$/],
  [/^commander$/, /^cli\/(?:program|run)\.ts$/],
  [/^(?:lilconfig|yaml)$/, /^cli\/project\/(?:configuration|yaml)\.ts$/],
  [/^picomatch$/, /^cli\/(?:project\/ignore|archive\/patterns)\.ts$/],
  [/^ignore$/, /^cli\/archive\/ignored\.ts$/],
  [/^tinypool$/, /^cli\/archive\/(?:tinypool|pool)\.ts$/],
  [/^(?:fflate|saxes)$/, /^(?:input\/(?:zip|xml|inflated)|output\/sheet\/workbook)\.ts$/],
  [/^write-excel-file/, /^output\/sheet\/workbook\.ts$/],
  [/^hyparquet-writer/, /^output\/parquet\.ts$/],
  [/^cfb$/, /^input\/doc(?:\/[\w-]+)?\.ts$/],
  [/^parse5$/, /^input\/html(?:\/[\w-]+)?\.ts$/],
  [/^unpdf(?:\/pdfjs)?$/, /^input\/pdf\/parser\.ts$/],
  [/^zod$/, /^output\/(?:compare)?schema\.ts$/],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), 'utf8');
  const found = text.matchAll(/^(?:import|export)\b(?<what>[^;'"]+)\bfrom\s*['"](?<static>[^'"]+)['"]|^import\s*['"](?<bare>[^'"]+)['"]|\bimport\(['"](?<lazy>[^'"]+)['"]\)/gm);
  return [...found].map(({ groups = {} }) => ({
    from,
    to: groups['static'] ?? groups['bare'] ?? groups['lazy'] ?? '',
    typeOnly: /^\s*type\b/.test(groups['what'] ?? ''),
  }));
});

const roomOf = (file: string): string => (file.includes('/') ? dirname(file).split('/')[0] ?? '' : file.replace(/\.ts$/, ''));

test('there is something to look at', () => {
  expect(imports.length).toBeGreaterThan(50);
});

test('imports between rooms go down', () => {
  const wrong = imports.filter(({ to }) => to.startsWith('.')).filter(({ from, to }) => {
    const target = relative(source, join(source, dirname(from), to));
    const [room, other] = [roomOf(from), roomOf(target)];
    if (target.startsWith('..')) return true;
    const allowed = [room, ...openToAll, ...(rooms[room] ?? [])];
    return !allowed.includes(other);
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('data knows only the nouns', () => {
  const wrong = imports.filter(({ from }) => roomOf(from) === 'lexicon').filter(({ to, typeOnly }) => !(to === '../types.ts' && typeOnly) && !/^\.\/[\w-]+\.ts$/.test(to));
  expect(wrong).toEqual([]);
});

test('packages have owners', () => {
  const wrong = imports.filter(({ to }) => !to.startsWith('.')).filter(({ from, to, typeOnly }) => {
    const owner = owners.find(([name]) => name.test(to));
    return owner === undefined ? !typeOnly : !owner[1].test(from) && !typeOnly;
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('the way in is three lines', () => {
  const lines = readFileSync(join(root, 'bin/kpi-extract.js'), 'utf8').trim().split('\n');
  expect(lines.length).toBeLessThanOrEqual(3);
  expect(lines.join('\n')).toContain('../dist/cli/');
});
