import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import WordExtractor from 'word-extractor';
import { docReader } from '../../src/input/doc.ts';
import { InputError } from '../../src/input/failure.ts';
import type { FileReading } from '../../src/types.ts';
import { boxes, cell, docOf, innerCell, innerRow, listed, notes, options, p, row, sorted, sprm, styled, table, told, utf16, wordsIn, type File } from './doc-files.ts';

const textOf = (...main: File['main']): string[] => told({ main });

describe('letters', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['plain words', 'Kế hoạch năm 2026', ['Kế hoạch năm 2026']],
    ['bold, italic, and back', 'a {b|đậm} b {i|nghiêng}', ['a |b:đậm| b |i:nghiêng']],
    ['bold against the style', 'a {B|đậm} b', ['a |b:đậm| b']],
    ['a style of letters', 'a {s|đậm}', ['a |b:đậm']],
    ['above and below the line', 'km{^|2}, H{_|2}O, m{~|3}', ['km|^:2|, H2O, m|^:3']],
    ['hidden words', 'đạt {h|ẩn }70%', ['đạt 70%']],
    ['a tracked deletion', 'đạt {d|70%}75%', ['đạt 75%']],
    ['capitals', '{C|Đề án} số 1', ['ĐỀ ÁN số 1']],
    ['an old font', '{F|KÕ ho¹ch}', ['.VnTime:KÕ ho¹ch']],
    ['a sign of Symbol in the place of a letter', '{y|(} 80%', ['≥ 80%']],
    ['a sign of Symbol in the private area', '{S|\uf0b3}80%', ['Symbol:≥|80%']],
    ['tabulators, line breaks, hyphens, spaces', 'a\tb\u000bc\u001ed\u001fe\u00a0g', ['a\tb\nc-de\u00a0g']],
    ['pictures, comments, drawings, unknown signs', 'a\u0001b\u0005c\u0008d\u0003e', ['abcde']],
    ['a column that ends', 'a\u000eb', ['a\nb']],
    ['half a pair of surrogates', 'a\ud83db', ['a\ufffdb']],
  ])('%s', (_, text, expected) => {
    expect(textOf(p(text))).toEqual(expected);
  });
});

describe('fields', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['a link keeps its words', 'xem \u0013HYPERLINK "https://vi.example/a"\u0014văn bản\u0015.', ['xem văn bản.']],
    ['a field in the code of another', '\u0013IF \u0013X\u0014y\u0015 = 1\u0014a\u0013REF b\u0014b\u0015\u0015c', ['abc']],
    ['the number of a page', 'Trang \u0013PAGE \\* MERGEFORMAT\u00143\u0015/\u0013 NUMPAGES \u00149\u0015, \u0013PAGEREF a\u00144\u0015', ['Trang /, 4']],
    ['a sign as a field', 'đạt \u0013SYMBOL 179 \\f "Symbol" \\s 12\u001580%', ['đạt ≥80%']],
    ['no result', 'a\u0013TOC \\o\u0015b', ['ab']],
    ['a field that does not end hides nothing', 'a\u0013PAGE b', ['aPAGE b']],
    ['ends without a beginning', 'a\u0014b\u0015c', ['abc']],
    ['a code hides nothing beyond its paragraph', 'a\u0013X\rb\u0014c\u0015\rd', ['a', 'bc', 'd']],
  ])('%s', (_, text, expected) => {
    expect(textOf(...text.split('\r').map((part) => p(part)))).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test.each<[name: string, paragraphs: File['main'], expected: string[]]>([
    ['headings by their styles, numbered by them', [styled(1, 'Mục tiêu'), styled(2, 'Chung'), styled(2, 'Riêng'), styled(1, 'Nhiệm vụ')], ['H1 #I. b:Mục tiêu', 'H2 #1. b:Chung', 'H2 #2. b:Riêng', 'H1 #II. b:Nhiệm vụ']],
    ['not bold against a bold style', [styled(1, '{B|Mục} tiêu')], ['H1 #I. Mục|b: tiêu']],
    ['an outline level of its own, and none', [p('a', sprm(0x2640, 2)), styled(1, 'b', sprm(0x2640, 9))], ['H3 a', '#I. b:b']],
    ['levels of a list', [p('a', listed(1, 2)), p('b', listed(1, 2)), p('c', listed(1)), p('d', listed(1, 2))], ['#a) a', '#b) b', '#I. c', '#a) d']],
    ['a list that begins at its own number', [p('a', listed(1)), p('b', listed(3)), p('c', listed(3))], ['#I. a', '#V. b', '#VI. c']],
    ['bullets, and none before nothing', [p('a', listed(2)), p('', listed(2))], ['#- a', '']],
    ['numbers of several levels', [p('a', listed(4)), p('b', listed(4, 1)), p('c', listed(4, 1))], ['#1. a', '#1.1 b', '#1.2 c']],
    ['taken out of its list', [styled(1, 'a', listed(0)), p('b', sprm(0x460b, 0xff, 0xff))], ['H1 b:a', 'b']],
    ['a paragraph whose end is deleted', [p('một {d|70%\r}', listed(1)), p('hai', listed(1)), p('ba', listed(1))], ['#I. một hai', '#II. ba']],
    ['a paragraph that is deleted is not counted', [p('một', listed(1)), p('{d|hai\r}', listed(1)), p('ba', listed(1))], ['#I. một', '#II. ba']],
    ['a heading whose end is hidden, and the words behind it', [p('Mục tiêu.{h|\r}', listed(1)), p(' Đến năm 2026')], ['#I. Mục tiêu. Đến năm 2026']],
    ['a page ends within a paragraph', [p('a', listed(1)), p('b\u000cc', listed(1)), p('\u000cd')], ['#I. a', '#II. b\nc', 'd']],
    ['a section ends', [p('a\u000c'), p('b')], ['a', 'b']],
    ['styles that rest on one another', [styled(4, 'a')], ['i:a']],
  ])('%s', (_, main, expected) => {
    expect(told({ main })).toEqual(expected);
  });
});

describe('tables', () => {
  const two = table([0, 1000, 2000]);
  test.each<[name: string, paragraphs: File['main'], expected: string[]]>([
    ['cells of paragraphs, rows, a head', [cell('TT'), cell('Lớp'), row(two, sprm(0x3404, 1)), cell('1'), p('a', sprm(0x2416, 1)), cell('b'), row(two), p('sau')], ['H (TT)(Lớp) / (1)(a¶b)', 'sau']],
    ['columns that others part', [cell('a'), cell('b'), row(table([0, 1000, 3000])), cell('c'), cell('d'), cell('e'), row(table([0, 1000, 2000, 3000]))], ['(a)2c(b) / (c)(d)(e)']],
    ['edges that are nearly one', [cell('a'), cell('b'), row(table([0, 1000, 2000])), cell('c'), cell('d'), row(table([8, 1010, 1992]))], ['(a)(b) / (c)(d)']],
    ['cells joined across as Word 97 has it', [cell('a'), cell(''), cell('b'), row(table([0, 1, 2, 3].map((i) => i * 1000), [1, 2, 0])), cell('1'), cell('2'), cell('3'), row(table([0, 1000, 2000, 3000]))], ['2c(a)(b) / (1)(2)(3)']],
    ['cells joined across as the specification has it', [cell('a'), cell(''), cell('b'), row(table([0, 1, 2, 3].map((i) => i * 1000), [3, 1, 0])), cell('1'), cell('2'), cell('3'), row(table([0, 1000, 2000, 3000]))], ['2c(a)(b) / (1)(2)(3)']],
    ['cells joined across afterwards', [cell('a'), cell(''), cell('b'), row(table([0, 1000, 2000, 3000], [0, 0, 0]), sprm(0x5624, 0, 2)), cell('1'), cell('2'), cell('3'), row(table([0, 1000, 2000, 3000]))], ['2c(a)(b) / (1)(2)(3)']],
    ['cells joined downwards', [cell('a'), cell('b'), row(table([0, 1000, 2000], [0x60, 0])), cell(''), cell('c'), row(table([0, 1000, 2000], [0x20, 0])), cell('d'), cell('e'), row(two)], ['2r(a)(b) / (c) / (d)(e)']],
    ['cells joined downwards afterwards', [cell('a'), cell('b'), row(table([0, 1000, 2000], [0, 0]), sprm(0xd62b, 2, 0, 3)), cell(''), cell('c'), row(table([0, 1000, 2000], [0, 0]), sprm(0xd62b, 2, 0, 1))], ['2r(a)(b) / (c)']],
    ['what stands in a covered cell is kept', [cell('a'), cell('b'), row(table([0, 1000, 2000], [0x60, 0])), cell('x'), cell('c'), row(table([0, 1000, 2000], [0x20, 0]))], ['2r(a¶x)(b) / (c)']],
    ['a table in a table', [cell('a'), innerCell('x'), innerCell('9'), innerRow(two), cell('sau'), row(two)], ['(a)((x)(9)¶sau)']],
    ['numbers in cells', [cell('', listed(3)), cell('a'), row(two), cell('', listed(3)), cell('b'), row(two)], ['(#V. )(a) / (#VI. )(b)']],
    ['no row ends', [cell('a'), cell('b'), p('c')], ['a', 'b', 'c']],
    ['a row without a plan', [cell('a'), cell('b'), row(), p('c')], ['(a)(b)', 'c']],
  ])('%s', (_, main, expected) => {
    expect(told({ main })).toEqual(expected);
  });

  test('properties that are too long for their page stand elsewhere', () => {
    const plan = [...table([0, 1000, 3000]), ...sprm(0x3404, 1)];
    const main = [cell('a'), cell('b'), row(sprm(0x6646, 2, 0, 0, 0)), cell('c'), cell('d'), cell('e'), row(table([0, 1000, 2000, 3000]))];
    expect(told({ main, data: [9, 9, plan.length, 0, ...plan] })).toEqual(['H (a)2c(b) / (c)(d)(e)']);
  });
});

describe('what stands beside the text', () => {
  test('footnotes and endnotes are called at their places', () => {
    expect(told({
      main: [p('a\u0002b\u0002 c*d')], notes: [p('\u0002 Một.'), p('tiếp'), p('* Hai.'), p('')], endnotes: [p('\u0002Ba.'), p('')],
      parts: { ...notes([[1, 1], [6, 0]], [12, 19]), ...notes([[3, 1]], [5], 46) },
    })).toEqual(['a|[1]|b|[i]| c|[*]|d', '[1]: Một.¶tiếp', '[*]: Hai.', '[i]: Ba.']);
  });

  test('a mark of several letters is as long as its note says', () => {
    expect(told({ main: [p('a(1) b**')], notes: [p('(1) Một.'), p('** Hai.'), p('')], parts: notes([[1, 0], [6, 0]], [9, 17]) })).toEqual(['a|[(1)]| b|[**]', '[(1)]: Một.', '[**]: Hai.']);
  });

  test('notes are counted as the document says', () => {
    const settings = Array.from({ length: 500 }, () => 0);
    settings[2] = 3 << 2;
    settings[492] = 4;
    expect(told({ main: [p('a\u0002\u0002')], notes: [p('\u0002M'), p('\u0002H'), p('')], parts: { 31: settings, ...notes([[1, 1], [2, 1]], [3, 6]) } })).toEqual(['a|[c]|[d]', '[c]: M', '[d]: H']);
  });

  test('a note that is deleted is not called, and its text is not lost', () => {
    expect(told({ main: [p('a{d|\u0002}b')], notes: [p('\u0002M'), p('')], parts: notes([[1, 1]], [3]) })).toEqual(['ab', '[1]: M']);
  });

  test('boxes stand behind the paragraphs that they are anchored in; others at the end', () => {
    expect(told({
      main: [p('a\u0008b'), cell('c\u0008'), row(table([0, 1000])), p('d')], boxes: [p('trong ô'), p(''), p('hộp'), p('hai'), p(''), p('lạc'), p('')], parts: boxes([[11, 9], [12, 18], [13, 23]], [[12, 1], [11, 5]]),
    })).toEqual(['ab', 'hộp', 'hai', '(c¶trong ô)', 'd', 'lạc']);
  });

  test('a box of a group stands where the group is anchored', () => {
    const number = (shape: number, flags: number): number[] => [0x2, 0, 0x0a, 0xf0, 8, 0, 0, 0, shape, 0, 0, 0, flags, 0, 0, 0];
    const around = (type: number, inside: readonly number[]): number[] => [0xf, 0, type, 0xf0, inside.length, 0, 0, 0, ...inside];
    const drawing = around(2, [...around(3, [...around(4, number(1, 5)), ...around(3, [...around(4, number(20, 1)), ...around(4, number(21, 2))])])]);
    expect(told({ main: [p('a\u0008'), p('b')], boxes: [p('nhóm'), p(''), p('')], parts: { ...boxes([[21, 6]], [[20, 1]]), 50: [...around(0, [1, 2]), 0, ...drawing] } })).toEqual(['a', 'nhóm', 'b']);
  });

  test('a box whose anchor is deleted is deleted', () => {
    expect(told({ main: [p('a{d|\u0008}b')], boxes: [p('hộp'), p(''), p('')], parts: boxes([[11, 5]], [[11, 1]]) })).toEqual(['ab']);
  });

  test('running heads are left out', () => {
    expect(told({ main: [p('a')], heads: [p('Trang 1')] })).toEqual(['a']);
  });
});

describe('how the text is saved', () => {
  const main = [p('Kế hoạch “năm” – 2026')];

  test('pieces of one byte a letter and of two', () => {
    const mixed = [p('abc\u0093d\u0094 \u0096 hoạch')];
    expect(told({ main: mixed, pieces: [{ to: 9, bytes: 1 }, { to: 15, bytes: 2 }] })).toEqual(['abc“d” – hoạch']);
  });

  test('what a fast save has set for a piece holds for it', () => {
    const pieces = [{ to: 3, bytes: 2 }, { to: 12, bytes: 2, prm: 0x55 << 1 | 1 << 8 }, { to: 22, bytes: 2, prm: 1 }] as const;
    expect(told({ main, pieces, saved: [sprm(0x0836, 1)] })).toEqual(['Kế |b:hoạch “nă|i:m” – 2026']);
  });

  test('a document in the document is not taken for it', () => {
    const inner = docOf({ main: [p('trong')] });
    expect(told({ main, streams: { 'ObjectPool/_1/WordDocument': [...inner], 'ObjectPool/_1/1Table': [1] } })).toEqual(['Kế hoạch “năm” – 2026']);
  });
});

describe('what cannot be read is told', () => {
  const main = [p('Kế hoạch năm 2026')];
  const fault = (read: () => unknown): string => {
    try {
      read();
      return 'read';
    } catch (error) {
      return error instanceof Error ? `${error.name} ${error.message}` : '?';
    }
  };

  test.each<[name: string, file: File, expected: string]>([
    ['a password', { main, flags: 0x0300 }, 'InputError password'],
    ['a weak password', { main, flags: 0x8200 }, 'InputError password'],
    ['Word 95', { main, version: 104 }, 'InputError word95'],
    ['Word 6', { main, magic: 0xa5dc }, 'InputError word95'],
    ['no document of Word', { main, magic: 0x1234 }, 'InputError damaged: WordDocument'],
    ['tables elsewhere', { main, flags: 0 }, 'InputError damaged: 0Table'],
    ['no pieces', { main, parts: { 33: [] } }, 'InputError damaged: Clx'],
    ['pieces beyond the file', { main, parts: { 33: [2, 16, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x0f, 0, 0] } }, 'InputError damaged: PlcPcd'],
    ['less text than the document says', { main, parts: { 33: [2, 16, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0] } }, 'InputError damaged: PlcPcd'],
  ])('%s', (_, file, expected) => {
    expect(fault(() => told(file))).toBe(expected);
  });

  test('a text that pieces lay over and over again', () => {
    const pieces = Array.from({ length: 5_000 }, (_, i) => i);
    const clx = [2, ...[0, 1, 2, 3].map((i) => (4 + pieces.length * 12) >> (i * 8) & 0xff), ...[...pieces, pieces.length].flatMap((i) => [0, 1, 2, 3].map((byte) => (i * 400) >> (byte * 8) & 0xff)), ...pieces.flatMap(() => [0, 0, 0, 4, 0, 0, 0, 0])];
    expect(fault(() => told({ main: [p('a'.repeat(400))], parts: { 33: clx } }))).toBe('InputError damaged: PlcPcd');
  });

  test('properties that are read over and over again', () => {
    const rows = Array.from({ length: 40 }, () => row(sprm(0x6646, 0, 0, 0, 0)));
    expect(fault(() => told({ main: rows, data: [200, 0, ...Array.from({ length: 200 }, () => 0)] }))).toBe('InputError damaged: Data');
  });

  test('tables in one another beyond the limit', () => {
    const deep = Array.from({ length: 300 }, (_, i) => p('a', sprm(0x2416, 1), sprm(0x6649, i & 0xff, i >> 8, 0, 0)));
    expect(fault(() => told({ main: deep }))).toBe('InputError limit: depth');
  });

  test('every beginning of a file is a document or a fault of its own', () => {
    const whole = docOf({ main: [p('a\u0002b'), cell('c'), row(table([0, 1000]))], notes: [p('\u0002M'), p('')], parts: notes([[1, 1]], [3]) });
    const ends = new Set<string>();
    for (let length = 0; length < whole.length; length += 61) ends.add(fault(() => told(whole.subarray(0, length))).split(' ')[0] ?? '');
    expect([...ends].sort()).toEqual(['InputError', 'read']);
  });

  test('a file that is cut loses nothing in silence', () => {
    const main = Array.from({ length: 30 }, (_, i) => p(`Đoạn ${i} ${'x'.repeat(300)}`));
    const whole = docOf({ main });
    expect(fault(() => told(whole.subarray(0, 8_000)))).toBe('InputError damaged: 1Table');
  });
});

test('a name in a font table that lies is cut', () => {
  expect(told({ main: [p('{F|a}')], parts: { 15: [2, 0, 0, 0, 255, ...utf16('a')] } })).toEqual(['?:a']);
});

/** Made by LibreOffice (`soffice --convert-to doc parts.fodt`) from the file of the same name beside it. */
describe('a document of LibreOffice', () => {
  const path = join(import.meta.dirname, '../../fixtures/formats/parts.doc');
  const bytes = new Uint8Array(readFileSync(path));

  const { text, blocks } = docReader.read(bytes, options) as FileReading;

  test('has its text in the order in which it is read', () => {
    expect(text.split('\n')).toEqual([
      'I. Đánh giá tình hình',
      '1. Kết quả chủ yếu',
      'Tỷ lệ hồ sơ trực tuyến đạt 82%[^1], cao hơn kế hoạch[^**] 5%.',
      '[^1]: Theo báo cáo quý của tổ công nghệ.',
      'Số liệu tính đến 30/9.',
      '[^**]: Kế hoạch năm trước.',
      'Phần cuối[^i] của đoạn.',
      '[^i]: Chú thích cuối văn bản.',
      'II. Nhiệm vụ',
      '1. Chỉ tiêu',
      '1.1. Chỉ tiêu chung',
      '- gạch một',
      '+ gạch trong',
      '- gạch hai',
      '1. mục một',
      'a) mục a',
      'b) mục b',
      '2. mục hai',
      'Diện tích 12 km2, đậm và hiện; thưviện, 5-6 giờ; a\tb',
      'dòng mới.',
      'Hộp ở đây.',
      'Trong hộp: đạt 15 lớp.',
      'Hình vẽ.',
      'Trong hình: 7 buổi.',
      'Nhóm hình.',
      'Nhóm một.',
      'Nhóm hai.',
      'Theo dõi: thêm giữ nguyên.',
      'Đoạn bị nối với đoạn sau.',
      'Trang , xem văn bản.',
      '| TT | Chỉ tiêu | Năm |',
      '| | | 2025 | 2026 |',
      '| 1 | Số lớp (cả điểm lẻ) | 12 | 14 |',
      '| 2 | Ghép[^2] | | x 9 sau |',
      '[^2]: Ghép hai cột.',
      'Hết.',
      '',
    ]);
  });

  test('has headings, notes and cells', () => {
    const short = blocks.flatMap(({ kind, heading, label, cell: place, text: words }) => place !== null
      ? [`${place.isHead ? 'H ' : ''}${place.row}/${place.column} ${place.rows}x${place.columns} ${words}`]
      : heading !== null ? [`${'#'.repeat(heading)} ${words}`] : kind === 'note' ? [`[${label ?? ''}] ${words}`] : []);
    expect(short).toEqual([
      '# I. Đánh giá tình hình', '## 1. Kết quả chủ yếu', '[1] Theo báo cáo quý của tổ công nghệ.', '[1] Số liệu tính đến 30/9.', '[**] Kế hoạch năm trước.', '[i] Chú thích cuối văn bản.',
      '# II. Nhiệm vụ', '## 1. Chỉ tiêu', '### 1.1. Chỉ tiêu chung',
      'H 0/0 2x1 TT', 'H 0/1 2x1 Chỉ tiêu', 'H 0/2 1x2 Năm', 'H 1/2 1x1 2025', 'H 1/3 1x1 2026',
      '2/0 1x1 1', '2/1 1x1 Số lớp (cả điểm lẻ)', '2/2 1x1 12', '2/3 1x1 14', '3/0 1x1 2', '3/1 1x2 Ghép', '3/3 1x1 x 9 sau', '[2] Ghép hai cột.',
    ]);
  });

  test('has the words that word-extractor finds in it', async () => {
    const other = await new WordExtractor().extract(path);
    const all = [other.getBody(), other.getFootnotes(), other.getEndnotes(), other.getTextboxes()].join('\n');
    // It prints what is hidden, the numbers of pages, and the signs of hyphens as they stand; marks of notes we read as marks.
    expect(wordsIn(bytes)).toEqual(sorted(all.replace('chữ ẩn', '').replace('Trang 1,', 'Trang ,').replace('undefined', '').replace('\u001e', '-').replaceAll('**', '')));
  });
});

/** mulberry32 */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * below);
  };
}

test('2,000 harmed documents end in a text or in a fault of their own', () => {
  const original = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/formats/parts.doc')));
  const next = random(97);
  const started = performance.now();
  const wrong: string[] = [];
  for (let i = 0; i < 2_000; i++) {
    const harmed = i % 5 === 0 ? original.slice(0, next(original.length)) : original.slice();
    for (let bits = 1 + next(30); bits > 0; bits--) harmed[next(harmed.length)] = i % 2 === 0 ? next(256) : [0, 1, 0x7f, 0xff][next(4)] ?? 0;
    try {
      void docReader.read(harmed, options);
    } catch (error) {
      if (!(error instanceof InputError) || error.cause !== undefined) wrong.push(`${i}: ${error instanceof Error ? error.stack ?? error.message : ''} ${String((error as Error).cause)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
