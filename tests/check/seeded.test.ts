import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { readSamples } from './seeded/facts.ts';
import { CAP, faultsOf, mutators } from './seeded/index.ts';
import { diagnosticsUnharmed, judge, saidBefore } from './seeded/judge.ts';
import { missInFull, missInShort, rowsOf, shareOf, tableOf } from './seeded/report.ts';

/** Of all faults together, and of each rule's. */
const [FLOOR, FLOOR_OF_RULE] = [0.95, 0.8];

const fixtures = join(import.meta.dirname, '../../fixtures');
/** Lines with a fault that was meant. */
const KNOWN_FAULTS: Readonly<Record<string, readonly number[]>> = { 'report-breakdowns.txt': [33], 'ocr-report.txt': [31, 34] };
const samples = readSamples();
const faults = faultsOf(samples);
const plain = readdirSync(fixtures).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');

describe('the faults that are put in', () => {
  test('are many, and of every kind', () => {
    expect(faults.length).toBeGreaterThanOrEqual(500);
    for (const { rule, made } of rowsOf(faults.map((fault) => ({ fault, reported: false, instead: [] })))) {
      expect(made, rule).toBeGreaterThanOrEqual(10);
      expect(made, rule).toBeLessThanOrEqual(CAP);
    }
    expect(new Set(faults.map(({ mutator }) => mutator))).toEqual(new Set(mutators.map(({ name }) => name)));
  });

  test('are the same in every run', () => {
    expect(faultsOf(samples).map(({ text }) => text)).toEqual(faults.map(({ text }) => text));
  });
});

describe('what is right', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('clean/%s has no error', (_name, sample) => {
    expect(diagnosticsUnharmed(sample).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(plain)('%s has no error but where fixtures/README.md says that it has a fault', (name) => {
    const { diagnostics } = extract(readFileSync(join(fixtures, name), 'utf8'), { path: name, language: 'en' });
    expect(diagnostics.filter(({ severity, position }) => severity === 'error' && !(KNOWN_FAULTS[name] ?? []).includes(position?.start.line ?? 0))).toEqual([]);
  });

  test('has no finding where a fault is to be put in', () => {
    expect([...new Set(faults.flatMap((fault) => saidBefore(fault).map(({ rule, message, position }) => `${fault.sample.name}:${position?.start.line ?? '-'} ${rule}: ${message}`)))]).toEqual([]);
  });
});

test('nearly every fault is reported by its rule, at its place', () => {
  const verdicts = faults.map(judge);
  // `npm run seeded` asks for all misses in full, `npm run seeded AREA` for those of an area or a rule.
  const wanted = process.env.SEEDED;
  const misses = verdicts.filter(({ reported }) => !reported);
  const rows = rowsOf(verdicts);
  const told = wanted === undefined ? misses.map(missInShort) : misses.filter(({ fault }) => wanted === 'all' || fault.rule.startsWith(wanted)).map(missInFull);
  process.stdout.write(`\n${tableOf(rows)}\n\n${told.join('\n')}\n`);
  expect.soft(1 - misses.length / faults.length).toBeGreaterThanOrEqual(FLOOR);
  expect.soft(rows.filter((row) => shareOf(row) < FLOOR_OF_RULE).map(({ rule }) => rule)).toEqual([]);
}, 300_000);
