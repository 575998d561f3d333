import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../src/extract.ts';
import { extract } from '../src/index.ts';
import type { Indicator, Vocabulary } from '../src/index.ts';
import { textReader } from '../src/input/text.ts';

const read = (text: string, vocabulary?: Vocabulary): Indicator[] => extract(text, { ...(vocabulary && { vocabulary }) }).indicators;
const units = (text: string, vocabulary?: Vocabulary): unknown[] => read(text, vocabulary).map(({ quantity: { value, unit, per } }) => [value, unit, ...per]);

describe('units', () => {
  test.each<[text: string, units: Vocabulary['units'], before: unknown[], with_: unknown[]]>([
    ['Thu mua 1.200 bao cà phê nhân', { 'bao cà phê': null }, [[1200, 'bao']], [[1200, 'bao cà phê']]],
    ['Hiến 35 đ/v máu', { 'đ/v': null }, [[35, 'VND', 'v máu']], [[35, 'đ/v']]],
    ['Sản lượng rượu đạt 12,5 hl/hộ', { hl: 'hL' }, [[12.5, 'hl', 'hộ']], [[12.5, 'hL', 'hộ']]],
    ['Đã bón 40 kg/công', { công: '[acr_us]' }, [[40, 'kg', 'công']], [[40, 'kg', '[acr_us]']]],
    ['Xuất khẩu 30 triệu bạt', { bạt: 'THB' }, [[3e7, 'bạt']], [[3e7, 'THB']]],
    ['Tỷ lệ hộ nghèo còn 12 phần trẩm', { 'phần trẩm': '%' }, [], [[12, '%']]],
    ['Đã cấp 25 Cỗ máy cày', { 'cỗ máy': null }, [[25, 'Cỗ máy']], [[25, 'Cỗ máy']]],
    // The longest of what is known, the house's words among it.
    ['Hỗ trợ 40 hộ nghèo', { hộ: null }, [[40, 'hộ nghèo']], [[40, 'hộ nghèo']]],
    // What only begins like it is another word.
    ['Trồng 12 hla', { hl: 'hL' }, [[12, 'hla']], [[12, 'hla']]],
  ])('%s', (text, own, before, after) => {
    if (before.length > 0) expect(units(text)).toEqual(before);
    expect(units(text, { units: own ?? {} })).toEqual(after);
  });
});

describe('sections', () => {
  const plan = 'KẾ HOẠCH\nCông tác năm\n\nI. VIỆC CẦN LÀM NGAY\n- Trồng 300 cây.\n\nII. NGUỒN LỰC\n- Chi 5 triệu đồng.\n';
  const roles = (text: string, sections: Vocabulary['sections']): unknown[] => extract(text, { vocabulary: { sections: sections ?? {} } }).sections.map(({ role }) => role);

  test('a title gives its role, whatever its letter case', () => {
    expect(roles(plan, {})).toEqual(['other', 'other']);
    expect(roles(plan, { tasks: ['việc cần làm'], results: ['Nguồn  lực'] })).toEqual(['tasks', 'results']);
  });

  test('it comes before the same title of the house, and `other` takes a role away', () => {
    const text = plan.replace('NGUỒN LỰC', 'KẾT QUẢ MONG ĐỢI');
    expect(roles(text, {})).toEqual(['other', 'results']);
    expect(roles(text, { targets: ['kết quả mong đợi'] })).toEqual(['other', 'targets']);
    expect(roles(text, { targets: ['kết quả'] })).toEqual(['other', 'targets']);
    expect(roles(text, { other: ['kết quả'] })).toEqual(['other', 'other']);
  });

  test('it opens a text before a colon', () => {
    expect(roles('KẾ HOẠCH\nCông tác năm\n\nI. NỘI DUNG\n- Mong đợi: 300 cây.\n- Khác: 5 cây.\n', { targets: ['mong đợi'] })).toEqual(['tasks']);
    expect(extract('KẾ HOẠCH\nCông tác năm\n\nI. NỘI DUNG\n- Mong đợi: 300 cây.\n- Khác: 5 cây.\n', { vocabulary: { sections: { targets: ['mong đợi'] } } }).sections[0]?.children.map(({ role }) => role)).toEqual(['targets']);
  });
});

describe('cues', () => {
  const kinds = (text: string, cues: Vocabulary['cues']): unknown[] => read(text, { cues: cues ?? {} }).map(({ kind, label }) => [kind, label]);
  const report = 'BÁO CÁO\nKết quả công tác\n\nI. KẾT QUẢ\n';

  test('a target, which leads up to what is measured', () => {
    expect(kinds(`${report}- Nỗ lực có 90% hộ dân dùng nước sạch.`, {})).toEqual([['statistic', 'Nỗ lực hộ dân dùng nước sạch']]);
    expect(kinds(`${report}- Nỗ lực có 90% hộ dân dùng nước sạch.`, { target: ['nỗ lực'] })).toEqual([['target', 'hộ dân dùng nước sạch']]);
  });

  test('a statistic', () => {
    const plan = 'KẾ HOẠCH\nCông tác năm\n\nI. NHIỆM VỤ\n- Ghi nhận 1.200 lượt khách.';
    expect(kinds(plan, {})[0]).toContain('target');
    expect(kinds(plan, { statistic: ['ghi nhận'] })[0]).toContain('statistic');
  });

  test('a cue of the house takes the meaning that is given to it', () => {
    expect(kinds(`${report}- Cam kết đạt 95% hộ.`, {})[0]).toContain('statistic');
    expect(kinds(`${report}- Cam kết đạt 95% hộ.`, { target: ['Cam kết'] })[0]).toContain('target');
    expect(kinds(`${report}- Dự kiến đạt 95% hộ.`, {})[0]).toContain('target');
    expect(kinds(`${report}- Dự kiến đạt 95% hộ.`, { statistic: ['dự kiến'] })[0]).toContain('statistic');
  });
});

describe('abbreviations', () => {
  const sentences = (text: string, abbreviations: string[]): unknown[] => [...new Set(read(text, { abbreviations }).map(({ sentence }) => sentence))];

  test('a full stop behind one ends no sentence', () => {
    const text = 'Cty. Sao Mai đã trồng 300 cây. Cty. Hoa Lan đã trồng 20 cây.';
    expect(sentences(text, [])).toEqual(['Sao Mai đã trồng 300 cây.', 'Hoa Lan đã trồng 20 cây.']);
    expect(sentences(text, ['Cty.'])).toEqual(['Cty. Sao Mai đã trồng 300 cây.', 'Cty. Hoa Lan đã trồng 20 cây.']);
    // As it is written.
    expect(sentences(text, ['cty'])).toEqual(['Sao Mai đã trồng 300 cây.', 'Hoa Lan đã trồng 20 cây.']);
  });

  test('behind a number it is a counted noun, and may end a sentence', () => {
    const text = 'Đã có 25 Cty xây dựng với 30 Đ/v. Trong đó 12 nữ.';
    expect(units(text, { abbreviations: ['Cty', 'Đ/v'] })).toEqual([[25, 'Cty'], [30, 'Đ/v'], [12, 'nữ']]);
    expect(sentences(text, ['Cty', 'Đ/v'])).toEqual(['Đã có 25 Cty xây dựng với 30 Đ/v.', 'Trong đó 12 nữ.']);
  });

  test('what is a measure stays one', () => {
    expect(units('Kinh phí 15.000 tr.đ, 12 ha', { abbreviations: ['tr.đ', 'ha', 'đ'] })).toEqual([[1.5e10, 'VND'], [12, 'ha']]);
  });
});

describe('words that no text could hold', () => {
  test.each<[Vocabulary, RegExp]>([
    [{ units: { '': null } }, /"" is no unit \(empty\)/],
    [{ units: { '3m': 'm' } }, /digits/],
    [{ units: { bao: 'một bao' } }, /no code of the unit "bao"/],
    [{ units: JSON.parse('{ "__proto__": null }') as Record<string, null> }, /signs/],
    [{ cues: { target: ['quý 3'] } }, /digits/],
    [{ cues: { target: ['đạt\u0000'] } }, /signs/],
    [{ cues: { target: ['đạt'], statistic: ['Đạt'] } }, /"đạt" is both/],
    [{ abbreviations: ['...'] }, /empty/],
    [{ sections: { tasks: ['việc '.repeat(40)] } }, /long/],
    [{ sections: { nothing: ['việc'] } as Vocabulary['sections'] & object }, /no role "nothing"/],
  ])('%j', (vocabulary, message) => {
    expect(() => extract('Có 5 bao', { vocabulary })).toThrow(message);
    expect(() => extract('Có 5 bao', { vocabulary })).toThrow(TypeError);
    expect(units('Có 5 bao')).toEqual([[5, 'bao']]);
  });
});

describe('one document at a time', () => {
  const folder = join(import.meta.dirname, '../fixtures');
  const texts = readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file)).map((file) => readFileSync(join(folder, file), 'utf8'));
  const plainly = texts.map((text) => JSON.stringify(extract(text)));
  const one: Vocabulary = { units: { 'bao cà phê': null, 'đoàn viên': null, ha: '[acr_us]' }, sections: { results: ['chỉ tiêu', 'mục tiêu'] }, cues: { statistic: ['phấn đấu'], target: ['đã'] }, abbreviations: ['CNLĐ'] };
  const other: Vocabulary = { ...one, units: { ha: 'har' } };

  test('its words are gone when it is read', () => {
    for (const text of texts) extract(text, { vocabulary: one });
    expect(texts.map((text) => JSON.stringify(extract(text)))).toEqual(plainly);
  });

  test('and when its reading broke off', () => {
    const source = { text: '', path: null, format: 'text', encoding: 'utf-8', sha256: '' } as const;
    const broken = { read: () => { throw new Error('broken'); } };
    expect(() => extractDocument(source, broken, { vocabulary: one })).toThrow('broken');
    expect(extractDocument({ ...source, text: 'Có 5 ha' }, textReader).indicators[0]?.quantity.unit).toBe('ha');
  });

  test('two vocabularies in turn', () => {
    for (let i = 0; i < 3; i++) {
      expect(units('Có 5 ha', one)).toEqual([[5, '[acr_us]']]);
      expect(units('Có 5 ha', other)).toEqual([[5, 'har']]);
      expect(units('Có 5 ha')).toEqual([[5, 'ha']]);
    }
  });

  test('a vocabulary that was changed is another one', () => {
    const changing: Record<string, string | null> = { ha: 'har' };
    expect(units('Có 5 ha', { units: changing })).toEqual([[5, 'har']]);
    changing['ha'] = 'ar';
    expect(units('Có 5 ha', { units: changing })).toEqual([[5, 'ar']]);
  });

  test('an empty vocabulary changes nothing', () => {
    const nothing = fc.record({
      units: fc.constant({}), sections: fc.constantFrom({}, { tasks: [] }), cues: fc.constantFrom({}, { target: [] }, { target: [], statistic: [] }), abbreviations: fc.constant([]),
    }, { requiredKeys: [] });
    fc.assert(fc.property(nothing, fc.nat(texts.length - 1), (vocabulary, i) => {
      expect(JSON.stringify(extract(texts[i] as string, { vocabulary: vocabulary }))).toBe(plainly[i]);
    }), { numRuns: 40 });
  });

  test('any words leave the tables as they were', () => {
    const letters = fc.stringMatching(/^[a-zđơưạ][a-zđơưạ ]{0,12}$/u);
    const some = fc.array(fc.oneof(letters, fc.constantFrom('đạt', 'có', 'đoàn viên', 'tỷ đồng', 'năm', 'phấn đấu', 'kết quả', 'Đ/c')), { maxLength: 5 });
    fc.assert(fc.property(some, some, some, some, (nouns, titles, target, abbreviations) => {
      const vocabulary: Vocabulary = { units: Object.fromEntries(nouns.map((noun) => [noun, null])), sections: { tasks: titles }, cues: { target }, abbreviations };
      const again = JSON.stringify(extract(texts[0] as string, { vocabulary }));
      expect(JSON.stringify(extract(texts[0] as string))).toBe(plainly[0]);
      expect(JSON.stringify(extract(texts[0] as string, { vocabulary }))).toBe(again);
    }), { numRuns: 60 });
  });
});
