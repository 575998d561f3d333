import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newOnly, readBaseline, writeBaseline } from '../../src/cli/baseline.ts';
import { explain } from '../../src/cli/fault.ts';
import type { CheckedFile } from '../../src/types.ts';
import { folder } from './command.ts';

const { path: here, file } = folder();
const at = (name: string): string => join(here, name);

/** `rule:fingerprint`. */
const checked = (path: string | null, findings: readonly string[], failure: string | null = null): CheckedFile => ({
  path, name: path ?? '-', failure,
  findings: findings.map((each) => {
    const [rule = '', fingerprint = ''] = each.split(':');
    return { rule, fingerprint, severity: 'warning', message: each, position: null, line: '', related: [] };
  }),
});
const left = (files: readonly CheckedFile[], baseline = at('baseline.json')): unknown => {
  const { files: fresh, accepted, stale } = newOnly(files, readBaseline(baseline, 'en'));
  return [fresh.map(({ findings }) => findings.map(({ message }) => message)), accepted, stale];
};
const text = (name = 'baseline.json'): string => readFileSync(at(name), 'utf8');

describe('what is accepted', () => {
  test('is written in one order, a line for each finding, and is not new when it is found again', async () => {
    const files = [checked(at('kế hoạch b.txt'), ['text/b:2', 'text/a:9', 'text/a:1', 'text/a:1']), checked(at('a.txt'), ['x/y:1']), checked(null, ['x/y:1']), checked(at('clean.txt'), [])];
    await writeBaseline(at('baseline.json'), files, 'en');
    expect(text()).toBe(`{
  "version": 1,
  "accepted": [
    {"file":null,"rule":"x/y","fingerprint":"1","count":1},
    {"file":"a.txt","rule":"x/y","fingerprint":"1","count":1},
    {"file":"kế hoạch b.txt","rule":"text/a","fingerprint":"1","count":2},
    {"file":"kế hoạch b.txt","rule":"text/a","fingerprint":"9","count":1},
    {"file":"kế hoạch b.txt","rule":"text/b","fingerprint":"2","count":1}
  ]
}
`);
    const before = text();
    await writeBaseline(at('baseline.json'), [...files].reverse(), 'en');
    expect(text()).toBe(before);
    expect(left(files)).toEqual([[[], [], [], []], 6, 0]);
  });

  test('the same once more is new, and so is another rule, fingerprint or document', async () => {
    await writeBaseline(at('baseline.json'), [checked(at('a.txt'), ['x/y:1', 'x/y:1'])], 'en');
    expect(left([checked(at('a.txt'), ['x/y:1', 'x/y:1', 'x/y:1'])])).toEqual([[['x/y:1']], 2, 0]);
    expect(left([checked(at('a.txt'), ['x/z:1', 'x/y:2', 'x/y:1']), checked(at('b.txt'), ['x/y:1'])])).toEqual([[['x/z:1', 'x/y:2'], ['x/y:1']], 1, 1]);
    expect(left([checked(at('A.TXT'), ['x/y:1'])])).toEqual([[['x/y:1']], 0, 0]);
  });

  test('what is gone is stale in documents that were read', async () => {
    await writeBaseline(at('baseline.json'), [checked(at('a.txt'), ['x/y:1', 'x/y:1']), checked(at('b.txt'), ['x/y:1'])], 'en');
    expect(left([checked(at('a.txt'), ['x/y:1'])])).toEqual([[[]], 1, 1]);
    expect(left([checked(at('a.txt'), [], 'unreadable')])).toEqual([[[]], 0, 0]);
    expect(left([])).toEqual([[], 0, 0]);
  });

  test('a document that is given twice is accepted twice, and written once', async () => {
    const twice = [checked(at('a.txt'), ['x/y:1']), checked(join(here, 'sub/../a.txt'), ['x/y:1'])];
    await writeBaseline(at('baseline.json'), twice, 'en');
    expect(text()).toContain('"count":1}\n  ]');
    expect(left(twice)).toEqual([[[], []], 2, 0]);
  });

  test('paths are seen from the baseline, whatever the current folder', async () => {
    mkdirSync(at('sub'), { recursive: true });
    await writeBaseline(at('sub/baseline.json'), [checked(at('sub/x/a.txt'), ['x/y:1']), checked(at('a.txt'), ['x/y:1']), checked(at('đ.txt').normalize('NFD'), ['x/y:1'])], 'en');
    expect([...text('sub/baseline.json').matchAll(/"file":"([^"]*)"/g)].map(([, name]) => name)).toEqual(['../a.txt', '../đ.txt', 'x/a.txt']);
    expect(left([checked(at('đ.txt'), ['x/y:1'])], at('sub/baseline.json'))).toEqual([[[]], 1, 0]);
  });
});

describe('writing it anew', () => {
  test('keeps what was accepted in documents that were not read and still exist', async () => {
    for (const name of ['a.txt', 'b.txt', 'gone.txt', 'broken.txt']) file(name, '');
    await writeBaseline(at('baseline.json'), ['a.txt', 'b.txt', 'gone.txt', 'broken.txt'].map((name) => checked(at(name), ['x/y:1'])), 'en');
    rmSync(at('gone.txt'));
    await writeBaseline(at('baseline.json'), [checked(at('a.txt'), ['x/y:2']), checked(at('broken.txt'), [], 'unreadable')], 'en', readBaseline(at('baseline.json'), 'en'));
    expect([...text().matchAll(/"file":"([^"]*)".*"fingerprint":"(\d)"/g)].map(([, name, fingerprint]) => [name, fingerprint])).toEqual([['a.txt', '2'], ['b.txt', '1'], ['broken.txt', '1']]);
  });

  test('an empty one', async () => {
    await writeBaseline(at('empty.json'), [checked(at('a.txt'), [])], 'en');
    expect(text('empty.json')).toBe('{\n  "version": 1,\n  "accepted": []\n}\n');
    expect(left([checked(at('a.txt'), ['x/y:1'])], at('empty.json'))).toEqual([[['x/y:1']], 0, 0]);
  });

  test('where it cannot be written', async () => {
    await expect(writeBaseline(at('no/baseline.json'), [], 'en')).rejects.toMatchObject({ key: 'unwritable' });
  });
});

test('whatever was found is accepted when it is found again', async () => {
  const finding = fc.tuple(fc.constantFrom('a/b', 'a/c'), fc.nat(3)).map(([rule, fingerprint]) => `${rule}:${fingerprint}`);
  const files = fc.uniqueArray(fc.tuple(fc.constantFrom('a.txt', 'b/c.txt', 'đ e.txt'), fc.array(finding)), { selector: ([name]) => name });
  await fc.assert(fc.asyncProperty(files, files, async (one, other) => {
    const [before, after] = [one, other].map((each) => each.map(([name, findings]) => checked(at(name), findings))) as [CheckedFile[], CheckedFile[]];
    await writeBaseline(at('any.json'), before, 'en');
    const baseline = readBaseline(at('any.json'), 'en');
    expect(newOnly(before, baseline)).toMatchObject({ accepted: before.flatMap(({ findings }) => findings).length, stale: 0, files: before.map(() => ({ findings: [] })) });
    const { files: fresh, accepted } = newOnly(after, baseline);
    expect(accepted + fresh.flatMap(({ findings }) => findings).length).toBe(after.flatMap(({ findings }) => findings).length);
  }), { numRuns: 60 });
});

describe('a damaged baseline is told in one sentence', () => {
  const entry = '{"file":"a","rule":"x/y","fingerprint":"1","count":1}';
  test.each([
    ['', ':1: not valid JSON; if it is the right file, remove it, and --update-baseline makes it anew.'],
    ['{\n "version": 1,\n', ':3: not valid JSON; '],
    ['[]', ':1: expected pairs of name and value; '],
    ['{ "accepted": [] }', ':1: the baseline is of another version; '],
    ['{\n"version": 2, "accepted": [] }', ':2: the baseline is of another version; '],
    ['{ "version": 1 }', ':1: wrong type of “accepted”, expected a list; '],
    ['{ "version": 1,\n"acepted": [] }', ':2: a baseline has no key “acepted”; '],
    [`{ "version": 1, "accepted": [\n${entry},\n5] }`, ':3: expected pairs'],
    [`{ "version": 1, "accepted": [\n${entry},\n${entry.replace('1}', '0}')}] }`, ':3: “count” must be a whole number from 1; '],
    [`{ "version": 1, "accepted": [\n${entry.replace('1}', '1.5}')}] }`, ':2: “count” must be'],
    [`{ "version": 1, "accepted": [\n${entry.replace('"a"', '5')}] }`, ':2: wrong type of “file”, expected text; '],
    [`{ "version": 1, "accepted": [\n${entry.replace('"rule":"x/y",', '')}] }`, ':2: wrong type of “rule”, expected text; '],
    [`{ "version": 1, "accepted": [\n${entry.replace('{', '{"severity":"error",')}] }`, ':2: a baseline has no key “severity”; '],
  ])('%j', (content, expected) => {
    const name = file('damaged.json', content);
    let sentence = '';
    try {
      readBaseline(name, 'en');
    } catch (error) {
      sentence = explain(error, 'en', false);
    }
    expect(sentence.replace(here, '')).toContain(`/damaged.json${expected}`);
  });

  test('and so are one that is not there, and one that is no text', () => {
    expect(() => readBaseline(at('none.json'), 'en')).toThrow('notFound');
    writeFileSync(at('binary.json'), Uint8Array.of(0x7b, 0xff));
    expect(() => readBaseline(at('binary.json'), 'en')).toThrow('invalidUtf8');
  });

  test('a large one is read in time', async () => {
    const findings = Array.from({ length: 50_000 }, (_, i) => `x/y:${i}`);
    await writeBaseline(at('large.json'), [checked(at('a.txt'), findings)], 'en');
    const before = performance.now();
    expect(left([checked(at('a.txt'), findings.slice(1))], at('large.json'))).toEqual([[[]], 49_999, 1]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
