import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, readDocument } from '../../src/extract.ts';
import { textReader } from '../../src/input/text.ts';
import type { Edit } from '../../src/types.ts';

const folder = join(import.meta.dirname, '../../fixtures');
const texts = [
  ...readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file) && file !== 'README.md').map((file) => join(folder, file)),
  join(folder, 'rules/text/ocr-suspect/reported.txt'), join(folder, 'rules/text/encoding/reported.txt'), join(folder, 'rules/text/look-alike/reported.txt'),
].map((file) => readFileSync(file, 'utf8'));

const digits = (text: string): string => text.replace(/\P{N}+/gu, '');
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

function editsOf(text: string): Edit[] {
  const { findings } = readDocument({ text, path: null, format: 'text', encoding: 'utf-8', sha256: '' }, textReader);
  return findings.flatMap(({ fix = [] }) => fix);
}

describe('applyEdits', () => {
  test.each<readonly [text: string, edits: Edit[], result: string]>([
    ['Tông Liên đoàn', [edit(0, 4, 'Tổng')], 'Tổng Liên đoàn'],
    ['Tô chức thực hiên', [edit(13, 17, 'hiện'), edit(0, 2, 'Tổ')], 'Tổ chức thực hiện'],
    ['một hai', [edit(0, 3, 'ba'), edit(2, 5, 'x')], 'ba hai'],
    ['năm 2031', [edit(4, 8, '2032')], 'năm 2031'],
    ['năm 2031', [edit(0, 3, 'năm 1')], 'năm 2031'],
    ['CO２', [edit(2, 3, '2')], 'CO２'],
    ['abc', [edit(2, 9, 'x'), edit(-1, 1, 'y'), edit(2, 1, 'z')], 'abc'],
    ['ab', [edit(1, 1, '-')], 'a-b'],
    ['abc', [], 'abc'],
  ])('%s %o', (text, edits, result) => {
    expect(applyEdits(text, edits)).toBe(result);
  });

  const anyEdits = fc.array(fc.record({ start: fc.nat(60), length: fc.nat(8), text: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('ă', '9', '½', '')) }), { maxLength: 12 })
    .map((all) => all.map(({ start, length, text }) => edit(start, start + length, text)));

  test('never changes a digit, and nothing outside the edits', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 50 }), fc.constantFrom('năm 2031: 90%, ２ lớp, ½ số hộ và 12 km kênh', 'Ⅱ. 1.250,5 tỷ')), anyEdits, (text, edits) => {
      expect(digits(applyEdits(text, edits))).toBe(digits(text));
    }));
  });

  test('does each of some edits that touch nobody else’s', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'ơ', '7', ' '), { minLength: 1, maxLength: 40 }), (letters) => {
      const edits = letters.flatMap((letter, i) => (letter === 'ơ' ? [edit(i, i + 1, 'ở')] : []));
      expect(applyEdits(letters.join(''), fc.sample(fc.shuffledSubarray(edits, { minLength: edits.length }), 1)[0] ?? [])).toBe(letters.join('').replaceAll('ơ', 'ở'));
    }));
  });
});

describe('what the rules mend', () => {
  /** Fixtures, lines left out, and marks lost as recognition loses them. */
  const document = fc.tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(5_000), fc.constantFrom('cut', 'bare', 'nfd')), { maxLength: 12 })).map(([text, changes]) => changes.reduce((now, [at, how]) => {
    const part = now.slice(at, at + 30);
    const changed = how === 'cut' ? '' : how === 'nfd' ? part.normalize('NFD') : part.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309]/g, '').normalize('NFC');
    return `${now.slice(0, at)}${changed}${now.slice(at + 30)}`;
  }, text));

  test('no number is changed', () => {
    fc.assert(fc.property(document, (text) => {
      expect(digits(applyEdits(text, editsOf(text)))).toBe(digits(text));
    }), { numRuns: 60 });
  });

  test('mended again and again, a text comes to rest', () => {
    fc.assert(fc.property(document, (text) => {
      let now = text;
      for (let i = 0; i < 4; i++) now = applyEdits(now, editsOf(now));
      expect(applyEdits(now, editsOf(now))).toBe(now);
    }), { numRuns: 60 });
  });

  test.each(texts.map((text, i) => [i, text] as const))('fixture %i is mended at once', (_i, text) => {
    const mended = applyEdits(text, editsOf(text));
    expect(applyEdits(mended, editsOf(mended))).toBe(mended);
  });
});
