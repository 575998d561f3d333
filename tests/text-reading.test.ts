import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinReadings, readingOf, sliceReading } from '../src/text/reading.ts';
import { Places } from '../src/text/source.ts';

const fold = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/gu, ' ').trim();

describe('the reading text', () => {
  const cases: [string, string, string][] = [
    ['clean text stays', 'Đạt 70% trở lên', 'Đạt 70% trở lên'],
    ['white space folds', '  Đạt\t70 %\u00a0 trở  lên ', 'Đạt 70 % trở lên'],
    ['decomposed letters compose', 'chỉ tiêu'.normalize('NFD'), 'chỉ tiêu'],
    ['zero-width characters and soft hyphens go', 'đo\u200bàn vi\u00adên', 'đoàn viên'],
    ['letters that NFC writes otherwise', '10 \u212b', '10 Å'],
  ];
  it.each(cases)('%s', (_, source, expected) => {
    expect(readingOf(source, 0, source.length).text).toBe(expected);
  });

  it('maps every word back to the source, NFD or not', () => {
    const words = fc.array(fc.constantFrom('đạt', '70%', 'Số', 'ngày', 'Nghị', 'quyết', '1.250,5', 'tỷ'), { minLength: 1, maxLength: 12 });
    const gaps = fc.constantFrom(' ', '  ', '\t', '\u00a0', '\n ');
    fc.assert(fc.property(words, gaps, fc.boolean(), (list, gap, decomposed) => {
      const source = decomposed ? list.join(gap).normalize('NFD') : list.join(gap);
      const { text, map } = readingOf(source, 0, source.length);
      expect(text).toBe(list.join(' '));
      for (const word of text.matchAll(/\S+/gu)) {
        const end = word.index + word[0].length;
        expect(source.slice(map.start(word.index), map.end(end)).normalize('NFC')).toBe(word[0]);
      }
    }));
  });

  it('keeps the map when parts are joined and cut again', () => {
    const source = 'tổng số\n2\n27.535\ntỷ đồng'.normalize('NFD');
    const first = readingOf(source, 0, source.indexOf('\n'));
    const at = source.indexOf('27');
    const second = readingOf(source, at, source.length);
    const joined = joinReadings(source, [first, second]);
    expect(joined.text).toBe('tổng số 27.535 tỷ đồng');
    const from = joined.text.indexOf('27.535');
    expect(joined.map.start(from)).toBe(at);
    expect(fold(source.slice(joined.map.start(from), joined.map.end(joined.text.length)))).toBe('27.535 tỷ đồng');
    const cut = sliceReading(joined, from, joined.text.length);
    expect(cut.text).toBe('27.535 tỷ đồng');
    expect(cut.map.start(0)).toBe(at);
    expect(cut.map.end(6)).toBe(at + 6);
  });
});

describe('lines and columns', () => {
  it.each([['\n'], ['\r\n'], ['\r']])('counts %j as one break', (br) => {
    const text = `a${br}bc${br}${br}d`;
    const places = new Places(text);
    expect(places.lines).toBe(4);
    expect(places.point(text.indexOf('c'))).toEqual({ line: 2, column: 2, offset: text.indexOf('c') });
    expect(places.point(text.indexOf('d')).line).toBe(4);
    expect(places.point(0).line).toBe(1);
  });
});
