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

const clean = readdirSync(join(folder, 'clean')).filter((file) => /\.(?:txt|md)$/u.test(file)).map((file) => readFileSync(join(folder, 'clean', file), 'utf8'));

const digits = (text: string): string => text.replace(/\P{N}+/gu, '');
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

function editsOf(text: string): Edit[] {
  const { findings } = readDocument({ text, path: null, format: 'text', encoding: 'utf-8', sha256: '' }, textReader);
  return findings.flatMap(({ fix = [] }) => fix);
}

const mend = (text: string): string => applyEdits(text, editsOf(text)).text;

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
    expect(applyEdits(text, edits).text).toBe(result);
  });

  const anyEdits = fc.array(fc.record({ start: fc.nat(60), length: fc.nat(8), text: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('ă', '9', '½', '')) }), { maxLength: 12 })
    .map((all) => all.map(({ start, length, text }) => edit(start, start + length, text)));

  test('never changes a digit, and nothing outside the edits', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 50 }), fc.constantFrom('năm 2031: 90%, ２ lớp, ½ số hộ và 12 km kênh', 'Ⅱ. 1.250,5 tỷ')), anyEdits, (text, edits) => {
      expect(digits(applyEdits(text, edits).text)).toBe(digits(text));
    }));
  });

  test('does each of some edits that touch nobody else’s', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'ơ', '7', ' '), { minLength: 1, maxLength: 40 }), (letters) => {
      const edits = letters.flatMap((letter, i) => (letter === 'ơ' ? [edit(i, i + 1, 'ở')] : []));
      expect(applyEdits(letters.join(''), fc.sample(fc.shuffledSubarray(edits, { minLength: edits.length }), 1)[0] ?? []).text).toBe(letters.join('').replaceAll('ơ', 'ở'));
    }));
  });
});

describe('applyEdits says how many it did', () => {
  test.each<readonly [text: string, edits: Edit[], done: number]>([
    ['Tông Liên đoàn', [edit(0, 4, 'Tổng')], 1],
    ['một hai', [edit(0, 3, 'ba'), edit(2, 5, 'x')], 1],
    ['năm 2031', [edit(4, 8, '2032'), edit(0, 1, 'N')], 1],
    ['abc', [edit(2, 9, 'x')], 0],
    ['abc', [], 0],
  ])('%s %o', (text, edits, done) => {
    expect(applyEdits(text, edits).done).toBe(done);
  });
});

describe('letters and their marks', () => {
  const nfd = (text: string): string => text.normalize('NFD');

  test.each([
    ['Hội tô chức thực hiên kê hoạch.', 'Hội tổ chức thực hiện kế hoạch.'],
    ['Uy ban nhân dân xã họp.', 'Ủy ban nhân dân xã họp.'],
    ['Mời na\u030cm 2031; t\u01ceng 5%.', 'Mời năm 2031; tăng 5%.'],
  ])('%s', (text, mended) => {
    const plan = (line: string): string => `HỘI NÔNG DÂN XÃ TÂN MỘC\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n${line}\n`;
    expect(mend(plan(text))).toBe(plan(mended));
    // Written apart throughout, they stay so.
    const apart = plan(text).replaceAll('\u01ce', 'a\u030c').normalize('NFD');
    expect(mend(apart)).toBe(nfd(plan(mended)));
  });

  test('a text that has both comes to one form', () => {
    const mixed = `HỘI NÔNG DÂN\n\nI. NỘI DUNG\nHội ${nfd('Tông Liên đoàn và tổ trưởng')} họp.\n`;
    expect(mend(mixed)).toBe('HỘI NÔNG DÂN\n\nI. NỘI DUNG\nHội Tổng Liên đoàn và tổ trưởng họp.\n');
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
      expect(digits(mend(text))).toBe(digits(text));
    }), { numRuns: 60 });
  });

  test('mended again and again, a text comes to rest', () => {
    fc.assert(fc.property(document, (text) => {
      let now = text;
      for (let i = 0; i < 4; i++) now = mend(now);
      expect(mend(now)).toBe(now);
    }), { numRuns: 60 });
  });

  /** Line by line what the mended fixture has in the place of what. */
  test.each<readonly [name: string, lines: (readonly [was: string, is: string])[]]>([
    ['ocr-suspect', [
      ['KÊ HOẠCH', 'KẾ HOẠCH'],
      ['Tô chức thực hiên tốt hướng dẫn của Tông Liên đoàn và nghi quyết của Đảng uy.', 'Tổ chức thực hiện tốt hướng dẫn của Tổng Liên đoàn và nghị quyết của Đảng ủy.'],
      ['- Phần đầu có 90% tổ công đoàn mở được tủ sách.', '- Phấn đấu có 90% tổ công đoàn mở được tủ sách.'],
      ['- Phân đấu 75% đoàn viện được khám sức khỏe theo Công văn sô 12/LĐLĐ.', '- Phấn đấu 75% đoàn viện được khám sức khỏe theo Công văn số 12/LĐLĐ.'],
      ['Liên đoàn Lao đông huyện phối hợp với Uy ban nhân dân các xã.', 'Liên đoàn Lao động huyện phối hợp với Ủy ban nhân dân các xã.'],
    ]],
    ['encoding', []],
    ['look-alike', []],
  ])('rules/text/%s/reported.txt', (name, lines) => {
    const text = readFileSync(join(folder, `rules/text/${name}/reported.txt`), 'utf8');
    const [before, after] = [text.split('\n'), mend(text).split('\n')];
    expect(after).toHaveLength(before.length);
    const changed = before.flatMap((was, i) => (after[i] === was ? [] : [[was, after[i]]]));
    if (lines.length > 0) expect(changed).toEqual(lines);
    else expect(changed).not.toEqual([]);
    expect(editsOf(mend(text))).toEqual([]);
  });

  test('slips that are put into the clean documents are taken out again, and nothing else is changed', () => {
    const slips: readonly (readonly [right: RegExp, slip: string])[] = [
      [/(?<=- )Phấn đấu(?= (?:có|đạt|\d))/gu, 'Phần đầu'], [/Phấn đấu/gu, 'Phân đấu'], [/tổ chức/gu, 'tô chức'], [/kế hoạch/gu, 'kê hoạch'], [/thực hiện/gu, 'thực hiên'], [/giải quyết/gu, 'giải quyêt'], [/Ủy ban nhân dân/gu, 'Uy ban nhân dân'], [/năm/gu, 'n\u01cem'], [/nghị quyết/gu, 'nghi quyết'],
    ];
    let made = 0;
    for (const text of clean) {
      expect(mend(text)).toBe(text);
      for (const [right, slip] of slips) {
        const harmed = text.replace(right, slip);
        if (harmed === text) continue;
        made++;
        expect.soft(mend(harmed), slip).toBe(text);
      }
    }
    expect(made).toBeGreaterThan(40);
  });

  test.each(texts.map((text, i) => [i, text] as const))('fixture %i is mended at once', (_i, text) => {
    const mended = mend(text);
    expect(mend(mended)).toBe(mended);
  });
});
