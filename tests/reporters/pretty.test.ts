import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/output/width.ts';
import { excerpt } from '../../src/reporters/excerpt.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import type { CheckedFile, Position } from '../../src/types.ts';
import { file, finding, hostile, options, place, print, sample, text } from './sample.ts';

const shown = (files: readonly CheckedFile[], over = {}): string => print(pretty.report(files, options(over)));

test('as people know it from compilers', () => {
  expect(shown(sample)).toBe(`plans/kế hoạch.txt:3:28  error  unexpected 97,25%, expected 97,52%  consistency/fraction-percent
3 | Đã có 746/765 cơ quan (đạt 97,25%) tổ chức hội nghị.
  |                            ^^^^^^
  plans/kế hoạch.txt:3:7  the fraction
3 | Đã có 746/765 cơ quan (đạt 97,25%) tổ chức hội nghị.
  |       -------
  plans/other.txt:4:9  the same in the plan
4 | Tổng số 765 cơ quan<sup>2</sup>.
  |         ---

plans/kế hoạch.txt:4:20  warning  unexpected mark “2”, expected a note to it  footnote/missing-note
4 | Tổng số 765 cơ quan<sup>2</sup>.
  |                    ^^^^^^^^^^^^

plans/kế hoạch.txt  info  a target without a period  target/no-period

(standard input):3:1  info  a target without a period  target/no-period
3 | Đã có 746/765 cơ quan (đạt 97,25%) tổ chức hội nghị.
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

4 problems (1 error, 1 warning, 2 infos) in 2 of 3 files; 1 file could not be read
`);
});

describe('summary', () => {
  const last = (files: readonly CheckedFile[], language: 'vi' | 'en'): string => shown(files, { language }).trimEnd().split('\n').at(-1) ?? '';
  const bad = file('a', [finding({ severity: 'error' })]);

  test.each<[string, readonly CheckedFile[], string, string]>([
    ['clean', [file('a'), file('b')], 'no problems in 2 files', 'không có vấn đề nào trong 2 tệp'],
    ['one clean', [file('a')], 'no problems in 1 file', 'không có vấn đề nào trong 1 tệp'],
    ['one bad', [bad], '1 problem (1 error) in 1 file', '1 vấn đề (1 lỗi) trong 1 tệp'],
    ['some bad', [bad, file('b'), bad], '2 problems (2 errors) in 2 of 3 files', '2 vấn đề (2 lỗi) trong 2/3 tệp'],
    ['unread', [file('a', [], 'x'), file('b', [], 'x')], '2 files could not be read', 'không đọc được 2 tệp'],
    ['all', sample, '4 problems (1 error, 1 warning, 2 infos) in 2 of 3 files; 1 file could not be read', '4 vấn đề (1 lỗi, 1 cảnh báo, 2 thông tin) trong 2/3 tệp; không đọc được 1 tệp'],
    ['nothing', [], 'no problems in 0 files', 'không có vấn đề nào trong 0 tệp'],
  ])('%s', (_name, files, en, vi) => {
    expect([last(files, 'en'), last(files, 'vi')]).toEqual([en, vi]);
  });
});

test('colour', () => {
  const colored = shown(sample, { color: true });
  expect(colored).toContain('\u001b[1;31merror\u001b[0m');
  expect(colored).toContain('\u001b[1;31m^^^^^^\u001b[0m');
  // eslint-disable-next-line no-control-regex -- colour sequences are what is taken away
  expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(shown(sample));
});

describe('excerpt', () => {
  const cut = (line: string, quote: string, columns: number, nth = 1): string => {
    const { text: shownText, before, marked } = excerpt(line, place(line, quote, nth).position, columns);
    return `${shownText}\n${' '.repeat(before)}${'^'.repeat(marked)}`;
  };

  test.each<[string, string, string, number, string]>([
    ['whole', 'một hai ba', 'hai', 20, 'một hai ba\n    ^^^'],
    ['decomposed letters', 'Phấn đấu đạt'.normalize('NFD'), 'đạt'.normalize('NFD'), 20, `${'Phấn đấu đạt'.normalize('NFD')}\n         ^^^`],
    ['tabs', '\ta\tbc', 'bc', 20, '    a    bc\n         ^^'],
    ['a tab itself', 'a\tb', '\t', 20, 'a    b\n ^^^^'],
    ['full-width', '数字：１２ %', '１２', 20, '数字：１２ %\n      ^^^^'],
    ['emoji', '😀😀 x', 'x', 20, '😀😀 x\n     ^'],
    ['controls', 'a\u001b[31mb', 'b', 20, 'a\\u001b[31mb\n           ^'],
    ['bidi controls', 'a\u202eb', 'b', 20, 'a\\u202eb\n       ^'],
    ['no-break space', 'a\u00a0b', 'b', 20, 'a b\n  ^'],
    ['cut before', `${'x'.repeat(50)} abc`, 'abc', 20, `…${'x'.repeat(14)} abc\n                ^^^`],
    ['cut behind', `abc ${'x'.repeat(50)}`, 'abc', 20, `abc ${'x'.repeat(14)}…\n^^^`],
    ['cut on both sides', `${'x'.repeat(50)}abc${'y'.repeat(50)}`, 'abc', 21, `…${'x'.repeat(8)}abc${'y'.repeat(8)}…\n         ^^^`],
    ['longer than the line', 'x'.repeat(100), 'x'.repeat(90), 20, `${'x'.repeat(18)}…\n${'^'.repeat(18)}`],
    ['cut through a wide letter', `${'数'.repeat(30)}a`, 'a', 20, `…${'数'.repeat(8)}a\n                 ^`],
  ])('%s', (_name, line, quote, columns, expected) => {
    expect(cut(line, quote, columns)).toBe(expected);
  });

  const at = (line: number, column: number, endLine: number, endColumn: number): Position =>
    ({ start: { line, column, offset: 0 }, end: { line: endLine, column: endColumn, offset: 0 } });

  test('a place that goes on in the next line is marked to its end', () => {
    expect(excerpt('một hai', at(1, 5, 2, 3), 20)).toEqual({ text: 'một hai', before: 4, marked: 3 });
  });

  test('an empty place is pointed at, also behind the end', () => {
    expect(excerpt('một', at(1, 2, 1, 2), 20)).toEqual({ text: 'một', before: 1, marked: 1 });
    expect(excerpt('một', at(1, 4, 1, 4), 20)).toEqual({ text: 'một', before: 3, marked: 1 });
    expect(excerpt('', at(1, 1, 1, 1), 20)).toEqual({ text: '', before: 0, marked: 1 });
  });

  test('never wider than there is room, and the mark stands under what it marks', () => {
    const scrap = fc.oneof(fc.constantFrom('đ', 'a', ' ', '\t', '数', '😀', '\u0301', '\u001b', '\ud83d', '\ude00', 'e\u0301'), fc.constantFrom(...hostile.map((each) => each.replace(/[\r\n]/g, ''))));
    fc.assert(fc.property(fc.array(scrap, { maxLength: 80 }), fc.nat(200), fc.nat(60), fc.integer({ min: 20, max: 60 }), (scraps, start, length, columns) => {
      const line = scraps.join('');
      const from = Math.min(start, line.length);
      const { text: shownText, before, marked } = excerpt(line, at(1, from + 1, 1, from + length + 1), columns);
      expect(displayWidth(shownText)).toBeLessThanOrEqual(columns);
      expect(before + marked).toBeLessThanOrEqual(columns + 1);
      expect(before).toBeLessThanOrEqual(columns);
    }));
  });

  test('a line of many millions costs no more than a short one', () => {
    const line = 'một hai ba '.repeat(500_000);
    const began = performance.now();
    for (let column = 1; column < 2000; column += 1) excerpt(line, at(1, column * 1000, 1, column * 1000 + 5), 80);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

test('nothing that a document holds steers the terminal', () => {
  for (const each of hostile) {
    const printed = shown([file(each, [finding({ message: each, rule: each, ...place(`${each}x`, 'x', each.includes('x') ? 2 : 1), related: [{ message: each, file: { path: each, name: each }, ...place(text, 'Đã') }] })], each)]);
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
  }
});
