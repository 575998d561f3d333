import { expect, test } from 'vitest';
import { schema } from '../../src/output/schema.ts';
import type { Report } from '../../src/types.ts';
import { disorder, faults } from './closed.ts';
import { sample } from './sample.ts';

test('is draft 2020-12', () => {
  expect(schema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('takes a report, and an array of them', () => {
  expect(faults(sample())).toEqual([]);
  expect(faults([sample(), sample()])).toEqual([]);
});

test('refuses what the contract does not have', () => {
  const wrong: unknown[] = [
    { ...sample(), schemaVersion: '2' },
    { ...sample(), extra: 1 },
    { ...sample(), metadata: { ...sample().metadata, date: undefined } },
    { ...sample(), indicators: [{ ...sample().indicators[0], kind: 'norm' }] },
    {},
  ];
  for (const each of wrong) expect(faults(JSON.parse(JSON.stringify(each)))).not.toEqual([]);
});

test('sees keys out of order', () => {
  expect(disorder(sample())).toEqual([]);
  const { metadata, ...rest } = sample();
  expect(disorder({ ...rest, metadata } satisfies Report)).not.toEqual([]);
});
