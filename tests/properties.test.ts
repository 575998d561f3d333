import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import type { Report } from '../src/index.ts';

const folder = join(import.meta.dirname, '../fixtures');
const texts = readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file) && file !== 'README.md').map((file) => readFileSync(join(folder, file), 'utf8'));

/** Scraps of the genre, whole lines of fixtures, and noise: put together they look enough like a document to go wrong like one. */
const scrap = fc.oneof(
  fc.constantFrom('Phấn đấu có ', '70% ', 'trở lên ', 'đến năm 2025', ', ', '; ', '. ', '\n', '\n\n', '(', ')', ' trong đó ', 'ít nhất ', 'từ ', '1.250,5', ' tỷ đồng', '/năm', 'I. ', '1.1. ', 'a) ', '- ', '* ', '# ', '**',
    '<sup>1</sup>', '[^1]: ', '�- ', '\f', '12/6/2021', ' số 15-NQ/TW ', '“', '”', '|', '746/765 ', 'cơ quan ', 'PHẦN THỨ NHẤT\n', '‰', ' ', '...', 'Nơi nhận:\n', 'TM. ', '\r\n', '﻿'),
  fc.string({ maxLength: 12 }),
  fc.nat(100_000).map(String),
  fc.constantFrom(...texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 0)),
);
const document = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(''));

/** A fixture with stretches cut out, doubled or moved. */
const mutant = fc.tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(6000), fc.nat(200), fc.constantFrom('cut', 'double', 'swap')), { maxLength: 6 })).map(([text, edits]) =>
  edits.reduce((now, [at, length, how]) => {
    const [a, b, c] = [now.slice(0, at), now.slice(at, at + length), now.slice(at + length)];
    return how === 'cut' ? a + c : how === 'double' ? a + b + b + c : a + c.slice(0, 50) + b + c.slice(50);
  }, text));

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const values = (report: Report): unknown[] => report.indicators.map((i) => [i.kind, i.quantity.value, i.quantity.min, i.quantity.max, i.quantity.comparator, i.quantity.unit, i.period.start, i.period.end, i.section?.path, folded(i.label)]);

describe.each([['scraps', document, 300], ['mutants', mutant, 60]] as const)('any document (%s)', (_name, arbitrary, numRuns) => {
  test('every position quotes the source', () => {
    fc.assert(fc.property(arbitrary, (text) => {
      for (const indicator of extract(text).indicators) {
        const { start, end } = indicator.position;
        expect(folded(text.slice(start.offset, end.offset))).toBe(indicator.quantity.text);
      }
    }), { numRuns });
  });

  test('the same text gives the same report', () => {
    fc.assert(fc.property(arbitrary, (text) => {
      expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
    }), { numRuns: numRuns / 3 });
  });

  test('every numeral is counted once', () => {
    fc.assert(fc.property(arbitrary, (text) => {
      const { numerals, indicators } = extract(text);
      const counted = Object.values(numerals.byClass).reduce((sum, n) => sum + n, 0);
      expect(counted + numerals.unclassified.length).toBe(numerals.total);
      expect(numerals.byClass.target + numerals.byClass.statistic).toBe(indicators.length);
    }), { numRuns: numRuns / 3 });
  });

  test('links lead to indicators of the same report', () => {
    fc.assert(fc.property(arbitrary, (text) => {
      const { indicators } = extract(text);
      const ids = new Set(indicators.map((i) => i.id));
      expect(ids.size).toBe(indicators.length);
      for (const { id, partOf, equivalentTo } of indicators) {
        for (const link of [partOf, equivalentTo]) if (link !== null) expect(ids.has(link) && link !== id).toBe(true);
      }
    }), { numRuns: numRuns / 3 });
  });
});

describe('letters composed and decomposed', () => {
  test.each(texts.map((text, i) => [i, text] as const))('fixture %i reads the same in NFD', (_i, text) => {
    const composed = text.normalize('NFC');
    expect(values(extract(composed.normalize('NFD')))).toEqual(values(extract(composed)));
  });
});
