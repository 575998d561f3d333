import { expect, test } from 'vitest';
import { check, rules } from '../../src/check/index.ts';
import { readDocument } from '../../src/extract.ts';
import { textReader } from '../../src/input/text.ts';
import { kept } from '../../src/text/kept.ts';
import type { CheckInput } from '../../src/types.ts';

const source = { text: 'BÁO CÁO\nCông tác năm 2031\n\nI. KẾT QUẢ\n- Năm 2031 trồng 30 ha.\n', path: null, format: 'text', encoding: 'utf-8', sha256: '' } as const;

test('nothing of a document is kept when its rules were asked', () => {
  const table = kept<object, number>();
  table.set(source, 1);
  readDocument(source, textReader);
  expect(table.size).toBe(0);
});

test('nor when one of them throws', () => {
  const table = kept<object, number>();
  table.set(source, 1);
  const off = Object.fromEntries(rules.slice(1).map(({ name }) => [name, 'off'] as const));
  expect(() => check(null as unknown as CheckInput, off)).toThrow(TypeError);
  expect(table.size).toBe(0);
});
