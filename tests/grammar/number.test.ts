import { describe, expect, test } from 'vitest';
import { numberAt } from '../../src/grammar/number.ts';

/** One number a line: how people write it, what it is worth. */
const NUMBERS: readonly (readonly [string, number])[] = [
  ['7', 7],
  ['01', 1],
  ['3.700', 3700],
  ['1.250,5', 1250.5],
  ['25.249.200', 25_249_200],
  ['10.367,700', 10_367.7],
  ['9,907', 9.907],
  ['8,2', 8.2],
  ['88.25', 88.25],
  ['89.5', 89.5],
  ['0.125', 0.125],
  ['0,85', 0.85],
  ['1 061,5', 1061.5],
  ['12 000', 12_000],
  ['1,250.5', 1250.5],
  ['1,250,000', 1_250_000],
];

describe('a number as people write it', () => {
  test.each(NUMBERS)('%s', (written, value) => {
    const found = numberAt(`${written} hộ`, 0);
    expect(found?.value).toBe(value);
    expect(found?.end).toBe(written.length);
  });

  test('a stray space after the decimal comma, before %', () => {
    expect(numberAt('96, 15%', 0)).toMatchObject({ value: 96.15, end: 6 });
    expect(numberAt('96, 15 hộ', 0)).toMatchObject({ value: 96, end: 2 });
  });

  test.each([
    ['10 100%', 10, 'a percent is no group of thousands'],
    ['2023 200 hộ', 2023, 'a year is no group of thousands'],
    ['05 123 hộ', 5, 'a leading zero opens no group'],
    ['1.2345', 1.2345, 'four digits behind a dot are decimals'],
  ])('%s begins with %d: %s', (text, value) => {
    expect(numberAt(text, 0)?.value).toBe(value);
  });

  test('nothing where no digit stands', () => {
    expect(numberAt('hộ 5', 0)).toBeNull();
  });
});
