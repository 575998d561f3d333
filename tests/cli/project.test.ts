import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { explain } from '../../src/cli/fault.ts';
import { roleNames } from '../../src/cli/options.ts';
import { openProjects, type Project } from '../../src/cli/project/index.ts';
import { DOCUMENT_TYPES } from '../../src/lexicon/documents.ts';
import type { Language } from '../../src/types.ts';
import { kpi, plan } from './command.ts';

const top = mkdtempSync(join(tmpdir(), 'kpi-extract-'));
afterAll(() => { rmSync(top, { recursive: true, force: true }); });
let count = 0;

/** A folder with files; those above it are the test's own as well. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(top, String(count += 1));
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const options = { config: null, language: 'en', loadModule: (url: string): Promise<unknown> => import(url) } as const;
const projectOf = async (path: string, more: { config?: string | false } = {}): Promise<Project> => (await openProjects([path], { ...options, ...more }))(path);

/** The sentence about bad settings, without the folder. */
async function faultOf(name: string, content: string | Uint8Array, language: Language = 'en'): Promise<string> {
  const path = folder({ [name]: content });
  try {
    await openProjects([join(path, 'plan.txt')], { ...options, language });
  } catch (error) {
    return explain(error, language, false).replace(`${path}/`, '');
  }
  return '';
}

const off = { 'numeral/unclassified': 'off' };
const yaml = 'rules:\n  numeral/unclassified: off\n';
const json = '{ "rules": { "numeral/unclassified": "off" } }';

describe('where settings are', () => {
  test.each([
    ['kpi-extract.config.yaml', yaml],
    ['kpi-extract.config.yml', yaml],
    ['kpi-extract.config.json', json],
    ['kpi-extract.config.json', `\ufeff${json}`],
    ['kpi-extract.config.js', `module.exports = ${json};`],
    ['kpi-extract.config.cjs', `module.exports = ${json};`],
    ['kpi-extract.config.mjs', `export default ${json};`],
    ['package.json', `{ "name": "plans", "kpi-extract": ${json} }`],
  ])('%s, in the folder of the document and above it', async (name, content) => {
    const path = folder({ [name]: content, 'a/b/c/plan.txt': '' });
    for (const document of ['plan.txt', 'a/plan.txt', 'a/b/c/plan.txt']) {
      const { file, folder: its, rules } = await projectOf(join(path, document));
      expect([file, its, rules]).toEqual([join(path, name), path, off]);
    }
  });

  test('the nearest, and in one folder the first by its kind; they are not put together', async () => {
    const path = folder({
      'kpi-extract.config.json': json, 'a/kpi-extract.config.yaml': 'rules: {text/empty: info}', 'a/kpi-extract.config.json': 'broken', 'a/package.json': 'broken',
      'a/b/package.json': '{ "name": "kpi-extract", "dependencies": { "kpi-extract": "1.0.0" } }',
    });
    expect((await projectOf(join(path, 'a/b/plan.txt'))).rules).toEqual({ 'text/empty': 'info' });
    expect((await projectOf(join(path, 'a/plan.txt'))).rules).toEqual({ 'text/empty': 'info' });
    expect((await projectOf(join(path, 'plan.txt'))).rules).toEqual(off);
  });

  test('--config names the file for all, whatever it is called; --no-config none', async () => {
    const path = folder({ 'kpi-extract.config.yaml': yaml, 'other/strict.yml': 'rules: {text/empty: error}', 'other/package.json': `{ "kpi-extract": ${json} }` });
    const document = join(path, 'plan.txt');
    expect(await projectOf(document, { config: join(path, 'other/strict.yml') })).toMatchObject({ rules: { 'text/empty': 'error' }, folder: join(path, 'other') });
    expect((await projectOf(document, { config: join(path, 'other/package.json') })).rules).toEqual(off);
    expect(await projectOf(document, { config: false })).toMatchObject({ file: null, rules: {}, required: undefined, vocabulary: {} });
  });

  test('nothing is looked for where there is nothing', async () => {
    const path = folder({ 'package.json': 'no JSON, and none of our business' });
    expect((await projectOf(join(path, 'a/b/plan.txt'))).file).toBeNull();
    expect((await projectOf(join(path, 'plan.txt/x'))).file).toBeNull();
  });

  test('a folder is looked at once for all its documents', async () => {
    const path = folder({ 'kpi-extract.config.yaml': yaml });
    const documents = Array.from({ length: 1000 }, (_, i) => join(path, `${i % 10}/plan${i}.txt`));
    const projectFor = await openProjects(documents, options);
    expect(new Set(documents.map(projectFor)).size).toBe(1);
  });
});

describe('what they say', () => {
  test('all of it', async () => {
    const path = folder({
      'kpi-extract.config.yaml': `# Sở Nông nghiệp
rules:
  footnote/missing-note: error
  numeral/unclassified: off
required:
  plan: [targets, implementation]
  decision: []
units:
  bao cà phê:
  hl: hL
sections:
  targets: [kết quả mong đợi, "Đích  đến"]
cues:
  target: [nỗ lực]
  statistic: [ghi nhận]
abbreviations: [Cty., Đ/v]
ignore:
  - nháp/
  - "**/*.tmp"
  - "!**/giữ.tmp"
`,
    });
    const project = await projectOf(join(path, 'plan.txt'));
    expect(project.rules).toEqual({ 'footnote/missing-note': 'error', 'numeral/unclassified': 'off' });
    expect(project.required).toEqual({ plan: ['targets', 'implementation'], decision: [] });
    expect(project.vocabulary).toEqual({
      units: { 'bao cà phê': null, hl: 'hL' }, sections: { targets: ['kết quả mong đợi', 'Đích đến'] }, cues: { target: ['nỗ lực'], statistic: ['ghi nhận'] },
      abbreviations: ['Cty', 'Đ/v'],
    });
    const ignored = ['nháp/a.txt', 'nháp/sâu/a.txt'.normalize('NFD'), 'a.tmp', 'x/y/a.tmp', 'x/giữ.tmp', 'a.txt', 'x/nháp/a.txt', '../nháp/a.txt'].filter((name) => project.isIgnored(join(path, name)));
    expect(ignored).toEqual(['nháp/a.txt', 'nháp/sâu/a.txt'.normalize('NFD'), 'a.tmp', 'x/y/a.tmp']);
  });

  test.each(['', '# nothing yet\n', 'rules: {}\n', '{}'])('nothing much: %j', async (content) => {
    const { rules, vocabulary } = await projectOf(join(folder({ 'kpi-extract.config.yaml': content }), 'plan.txt'));
    expect([rules, vocabulary]).toEqual([{}, {}]);
  });

  test('aliases of YAML', async () => {
    const path = folder({ 'kpi-extract.config.yaml': 'cues:\n  target: &words [nỗ lực]\nabbreviations: *words\n' });
    expect((await projectOf(join(path, 'plan.txt'))).vocabulary).toEqual({ cues: { target: ['nỗ lực'] }, abbreviations: ['nỗ lực'] });
  });
});

describe('a bad setting is named with its file and line', () => {
  const inYaml = 'kpi-extract.config.yaml';
  test.each([
    [inYaml, 'rules:\n  text/empty: off\n\n  footnote/missing-notes: off\n', ':4: unknown rule “footnote/missing-notes”, did you mean “footnote/missing-note”?'],
    [inYaml, 'rules:\n  text/empty: of\n', ':2: unknown severity “of”, expected one of: error, warning, info, off, did you mean “off”?'],
    [inYaml, 'rules:\n  text/empty: false\n', ':2: unknown severity “false”, expected one of: error, warning, info, off.'],
    [inYaml, 'rules: [text/empty]\n', ':1: wrong type of “rules”, expected pairs of name and value.'],
    [inYaml, '- rules\n', ':1: expected pairs of name and value.'],
    [inYaml, '\nrule: {}\n', ':2: unknown setting “rule”, did you mean “rules”?'],
    [inYaml, '\nzzzzzzzz: {}\n', ':2: unknown setting “zzzzzzzz”.'],
    [inYaml, 'required:\n  plans: [targets]\n', ':2: unknown type of document “plans”, did you mean “plan”?'],
    [inYaml, 'required:\n  plan: [target]\n', ':2: unknown role “target”, did you mean “targets”?'],
    [inYaml, 'required:\n  plan: [other]\n', ':2: unknown role “other”'],
    [inYaml, 'required:\n  plan: targets\n', ':2: wrong type of “required.plan”, expected a list.'],
    [inYaml, 'sections:\n  tasks:\n    - việc cần làm\n    - {a: b}\n', ':4: wrong type of “sections.tasks.1”, expected text.'],
    [inYaml, 'sections:\n  tasks: [việc]\n  targets:\n    - Việc\n', ':4: “Việc” is under both tasks and targets.'],
    [inYaml, 'cues:\n  targets: [nỗ lực]\n', ':2: unknown setting “targets”, did you mean “target”?'],
    [inYaml, 'cues:\n  target: [nỗ lực]\n  statistic: [Nỗ lực]\n', ':3: “Nỗ lực” is under both target and statistic.'],
    [inYaml, 'cues:\n  target: [quý 3]\n', ':2: “quý 3” has digits, expected letters.'],
    [inYaml, 'units:\n  "": m\n', ':2: “” has no letters.'],
    [inYaml, 'units:\n  bao: một bao\n', ':2: unit code “một bao” is not valid'],
    [inYaml, 'units:\n  __proto__: m\n', ':2: “__proto__” has signs that cannot stand here'],
    [inYaml, 'units:\n  12: m\n', ':2: the name of a setting must be text.'],
    [inYaml, '__proto__: {}\n', ':1: unknown setting “__proto__”.'],
    [inYaml, `abbreviations:\n- ${'a'.repeat(90)}\n`, 'is too long.'],
    [inYaml, 'ignore: [""]\n', ':1: “” is no pattern of paths.'],
    [inYaml, 'rules: {}\nignore: []\nrules: {}\n', ':3: “rules” is given twice.'],
    [inYaml, 'rules:\n\ttext/empty: off\n', ':2: not valid YAML: indented by a tab, expected spaces.'],
    [inYaml, 'rules: {\n', 'not valid YAML'],
    [inYaml, 'rules: !!js/function "f"\n', ':1: not valid YAML.'],
    [inYaml, 'rules: {}\n---\nrules: {}\n', 'not valid YAML.'],
    [inYaml, 'rules: *none\n', ':1: not valid YAML: a name “*…” that no “&…” declares.'],
    ['kpi-extract.config.json', '{\n  "rules": {\n    "text/emty": "off"\n  }\n}', ':3: unknown rule “text/emty”, did you mean “text/empty”?'],
    ['kpi-extract.config.json', '{\n  "rules": {},\n}', ':3: not valid JSON.'],
    ['kpi-extract.config.json', '{ rules: {} }', ':1: not valid JSON.'],
    ['kpi-extract.config.json', '{ "rules": {},\n // all\n "ignore": [] }', ':2: not valid JSON.'],
    ['kpi-extract.config.json', '{ "ignore": ["a\\x"] }', ':1: not valid JSON.'],
    ['kpi-extract.config.json', '{} {}', ':1: not valid JSON.'],
    ['kpi-extract.config.json', '', ':1: not valid JSON.'],
    ['kpi-extract.config.json', '{ "rules": {},\n"rules": {} }', ':2: “rules” is given twice.'],
    ['package.json', '{\n "name": "x",\n "kpi-extract": {\n  "rule": 1 } }', ':4: unknown setting “rule”, did you mean “rules”?'],
    ['package.json', '{\n "kpi-extract": "1.0.0"\n}', ':2: expected pairs of name and value.'],
    ['package.json', '{\n "kpi-extract": {},\n}', ':3: not valid JSON.'],
    ['kpi-extract.config.cjs', 'module.exports = { rules: { "text/emty": "off" } };', ': rules.text/emty: unknown rule “text/emty”, did you mean “text/empty”?'],
    ['kpi-extract.config.cjs', 'module.exports = { ignore: [1] };', ': ignore.0: wrong type of “ignore.0”, expected text.'],
    ['kpi-extract.config.cjs', 'module.exports = () => ({});', ': expected pairs of name and value.'],
    ['kpi-extract.config.cjs', 'throw new Error("no\\nluck");', ': the settings failed to run: no.'],
    ['kpi-extract.config.cjs', 'throw null;', ': the settings failed to run: null.'],
    ['kpi-extract.config.mjs', 'export const rules = {};', ': the settings have no default export.'],
    ['kpi-extract.config.mjs', 'export default { get rules() { throw new Error("never"); } };', ': the settings failed to run: never.'],
    ['kpi-extract.config.mjs', 'const a = {}; a.rules = a; export default a;', 'nested too deeply.'],
  ])('%s %j', async (name, content, expected) => {
    const sentence = await faultOf(name, content);
    expect(sentence.split('\n')).toHaveLength(1);
    expect(sentence.startsWith(name)).toBe(true);
    expect(sentence).toContain(expected);
  });

  test('in Vietnamese', async () => {
    expect(await faultOf(inYaml, 'rules:\n  text/emty: off\n', 'vi')).toBe(`${inYaml}:2: không có quy tắc “text/emty”; có phải là “text/empty”?`);
  });

  test('by the command: status 2, nothing read, and the file as one would write it', () => {
    const path = folder({ 'kpi-extract.config.yaml': 'rules:\n  text/emty: off\n', 'sub/plan.txt': plan, 'plan.txt': plan });
    for (const command of ['extract']) {
      for (const cwd of [path, join(path, 'sub')]) {
        const { status, stdout, stderr } = kpi([command, '--lang', 'en', 'plan.txt'], { cwd });
        expect([status, stdout]).toEqual([2, '']);
        expect(stderr).toBe(`kpi-extract: ${cwd === path ? '' : `${path}/`}kpi-extract.config.yaml:2: unknown rule “text/emty”, did you mean “text/empty”?\n`);
      }
    }
  });
});

describe('hostile settings', () => {
  const bomb = Array.from({ length: 9 }, (_, i) => `${i}x: &a${i} [${Array(9).fill(i === 0 ? 'x' : `*a${i - 1}`).join(', ')}]`).join('\n');

  test.each([
    ['a bomb of aliases', bomb],
    ['an alias of itself', 'rules: &a\n  x: *a\n'],
    ['deep nesting', '['.repeat(50_000)],
    ['deep nesting by dashes', '- '.repeat(50_000)],
    ['many values', `ignore: [${'a, '.repeat(200_000)}]`],
  ])('%s', async (_name, content) => {
    const before = performance.now();
    expect(await faultOf('kpi-extract.config.yaml', content)).toMatch(/^kpi-extract\.config\.yaml:?\d*: (?:nested too deeply|too many values|not valid YAML.*|unknown setting.*|unknown rule.*)\.$/u);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test.each([
    ['[', '['.repeat(500_000), 'nested too deeply'],
    ['{"a":', '{"a":'.repeat(100_000), 'nested too deeply'],
    ['many', `[${'1,'.repeat(300_000)}1]`, 'too many values'],
  ])('JSON: %s', async (_name, content, expected) => {
    expect(await faultOf('kpi-extract.config.json', content)).toContain(expected);
  });

  test('a huge file, wrong bytes, a folder', async () => {
    expect(await faultOf('kpi-extract.config.yaml', new Uint8Array(2 ** 20 + 1))).toBe('The settings file “kpi-extract.config.yaml” is over the limit of 1M.');
    expect(await faultOf('kpi-extract.config.yaml', Uint8Array.of(0x61, 0xff))).toContain('“kpi-extract.config.yaml” is not valid UTF-8');
    expect(await faultOf('kpi-extract.config.yaml/x', '')).toBe('“kpi-extract.config.yaml” is a directory, not a file.');
  });

  test('links to nowhere and in a circle, and what is no file', async () => {
    const sentenceFor = async (make: (file: string) => void, name = 'kpi-extract.config.yaml'): Promise<string> => {
      const path = folder({ 'kpi-extract.config.json': '{}' });
      make(join(path, name));
      return await projectOf(join(path, 'plan.txt')).then(() => '', (error: unknown) => explain(error, 'en', false).replace(`${path}/`, ''));
    };
    expect(await sentenceFor((file) => { symlinkSync('nowhere', file); })).toBe('There is no file “kpi-extract.config.yaml”.');
    expect(await sentenceFor((file) => { symlinkSync('kpi-extract.config.yaml', file); })).toBe('“kpi-extract.config.yaml” cannot be read: its links lead in a circle.');
    expect(await sentenceFor((file) => { spawnSync('mkfifo', [file]); })).toBe('“kpi-extract.config.yaml” is no plain file and cannot hold settings.');
    expect(await sentenceFor((file) => { spawnSync('mkfifo', [file]); }, 'package.json')).toBe('');
    expect(await sentenceFor((file) => { symlinkSync('package.json', file); }, 'package.json')).toBe('“package.json” cannot be read: its links lead in a circle.');
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission is not passed over', async () => {
    const path = folder({ 'kpi-extract.config.yaml': '' });
    chmodSync(join(path, 'kpi-extract.config.yaml'), 0);
    await expect(projectOf(join(path, 'plan.txt'))).rejects.toMatchObject({ key: 'noPermission' });
  });

  test.each([
    [['--config', 'none.yaml'], 'There is no file “none.yaml”.'],
    [['--config', ''], 'There is no file “”.'],
    [['--config', 'plan.txt'], 'The settings file “plan.txt” must end in .yaml, .yml, .json, .js, .mjs or .cjs.'],
    [['--config', 'package.json'], 'package.json:1: there is no key “kpi-extract”.'],
  ])('%j', (args, sentence) => {
    const path = folder({ 'plan.txt': plan, 'package.json': '{}' });
    const { status, stdout, stderr } = kpi(['--lang', 'en', 'plan.txt', ...args], { cwd: path });
    expect([status, stdout, stderr]).toEqual([2, '', `kpi-extract: ${sentence}\n`]);
  });
});

describe('documents are read by them', () => {
  const text = plan.replace('25 đảng viên mới', '25 bao cà phê');
  const units = (stdout: string): unknown => (JSON.parse(stdout) as { indicators: { quantity: { unit: string } }[] }).indicators[1]?.quantity.unit;

  test.each([
    ['kpi-extract.config.yaml', 'units: {bao cà phê: null}'],
    ['kpi-extract.config.mjs', 'await null; export default { units: { "bao cà phê": null } };'],
    ['kpi-extract.config.js', 'module.exports = { units: { "bao cà phê": null } };'],
  ])('extract, with %s', (name, content) => {
    const path = folder({ [name]: content, 'plan.txt': text });
    expect(units(kpi(['--json', join(path, 'plan.txt')]).stdout)).toBe('bao cà phê');
    expect(units(kpi(['--json', '--no-config', join(path, 'plan.txt')]).stdout)).toBe('bao');
    expect(units(kpi(['--json', '-'], { cwd: path, input: text }).stdout)).toBe('bao cà phê');
    expect(units(kpi(['--json', '--config', name, '-'], { cwd: path, input: text }).stdout)).toBe('bao cà phê');
  });

  test('each by its own', () => {
    const path = folder({ 'a/kpi-extract.config.yaml': 'units: {bao cà phê: null}', 'a/plan.txt': text, 'plan.txt': text, 'b/kpi-extract.config.yaml': 'rules: {text/encoding: off}', 'b/plan.txt': text.replace('38', '38 \ufffd') });
    const { stdout, stderr } = kpi(['--format', 'ndjson', 'a/plan.txt', 'plan.txt', 'b/plan.txt'], { cwd: path });
    expect(stdout.trim().split('\n').map(units)).toEqual(['bao cà phê', 'bao', 'bao']);
    expect(stderr).not.toContain('text/encoding');
    expect(kpi(['--no-config', '--json', 'b/plan.txt'], { cwd: path }).stderr).toContain('text/encoding');
  });
});

describe('the pages on settings', () => {
  const pages = ['settings.md', 'settings.vi.md'].map((name) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8'));
  const blocks = (page: string, language: string): string[] => [...page.matchAll(new RegExp(`^\`\`\`${language}\n([^\`]*)^\`\`\`$`, 'gm'))].map(([, block]) => block ?? '');

  test('say the same', () => {
    const [english, vietnamese] = pages.map((page) => ['yaml', 'js', 'ts'].map((language) => blocks(page, language)));
    expect(english?.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(vietnamese).toEqual(english);
    const names = (page: string): string[] => [...page.matchAll(/^\| `(.*?)`/gm)].map(([, name]) => name ?? '');
    expect(names(pages[0] ?? '')).toEqual(['rules', 'required', 'units', 'sections', 'cues', 'abbreviations', 'ignore']);
    expect(names(pages[1] ?? '')).toEqual(names(pages[0] ?? ''));
  });

  test('show settings that are right', async () => {
    const [yamlBlock = ''] = blocks(pages[0] ?? '', 'yaml');
    const [jsBlock = ''] = blocks(pages[0] ?? '', 'js');
    const path = folder({ 'kpi-extract.config.yaml': yamlBlock, 'js/kpi-extract.config.mjs': jsBlock });
    const project = await projectOf(join(path, 'plan.txt'));
    expect(project.rules).toEqual({ 'footnote/missing-note': 'error', 'numeral/unclassified': 'off' });
    expect(project.required).toEqual({ plan: ['targets', 'implementation'], decision: [] });
    expect(project.vocabulary).toEqual({
      units: { 'bao cà phê': null, hl: 'hL', bạt: 'THB' }, sections: { targets: ['kết quả mong đợi', 'đích đến'], tasks: ['việc cần làm ngay'] },
      cues: { target: ['nỗ lực', 'quyết liệt phấn đấu'], statistic: ['ghi nhận'] }, abbreviations: ['ĐVTN', 'Cty', 'Đ/v'],
    });
    expect(['nháp/a.txt', 'nháp/cuối/a.txt', 'x/a.ocr.txt', 'a.txt'].map((name) => project.isIgnored(join(path, name)))).toEqual([true, false, true, false]);
    expect((await projectOf(join(path, 'js/plan.txt'))).vocabulary).toEqual({ units: { 'bao cà phê': null } });
  });

  test('quote a message as it is', async () => {
    for (const [i, language] of (['en', 'vi'] as const).entries()) {
      const sentence = await faultOf('kpi-extract.config.yaml', 'rules:\n  text/empty: off\n\n  footnote/missing-notes: off\n', language);
      expect(blocks(pages[i] ?? '', 'text')).toEqual([`kpi-extract: ${sentence}\n`]);
    }
  });

  test('name all roles and all types', () => {
    for (const page of pages) for (const name of [...roleNames, ...DOCUMENT_TYPES.map(([type]) => type)]) expect(page).toContain(`\`${name}\``);
  });
});
