import { describe, expect, test } from 'vitest';
import { across } from '../../src/check/across.ts';
import { extract } from '../../src/index.ts';
import type { AcrossDocument, Position } from '../../src/types.ts';
import { marked } from './lines.ts';

const A = 'Căn cứ Kết luận số 41-KL/TW ngày 25/11/2013 của Bộ Chính trị; ';

describe('citation/conflicting-date', () => {
  const rule = 'citation/conflicting-date';
  test.each([
    [`- ${A}Kết luận số 41-KL/TW ngày 25/12/2013 của Bộ Chính trị.`, ['41-KL/TW ngày 25/12/2013']],
    [`- ${A}Kết luận 41/KL-TW, ngày 26 tháng 11 năm 2013.`, ['41/KL-TW, ngày 26 tháng 11 năm 2013']],
    [`- ${A}Kết luận số 41-KL/TW ngày\n  25-12-2013.`, ['41-KL/TW ngày\n  25-12-2013']],
    [`- ${A}Kết luận số 41-KL/TW của Bộ Chính trị ngày 25/12/2013.`, ['41-KL/TW của Bộ Chính trị ngày 25/12/2013']],
    [`- ${A}Kết luận số 41-KL/TW ngày 25/11/2023 của Bộ Chính trị.`, ['41-KL/TW ngày 25/11/2023']],
    [`- ${A}Kết luận số 41-KL/TW ngày 01/3/2015 của Bộ Chính trị.`, ['41-KL/TW ngày 01/3/2015']],
    ['- Nghị định số 33/2020/NĐ-CP ngày 05/3/2020 và Nghị định 33/2020/NĐ-CP ngày 15/3/2020.', ['33/2020/NĐ-CP ngày 15/3/2020']],
    ['- Nghị định số 33/2020/NĐ-CP ngày 05/3/2021.', ['33/2020/NĐ-CP ngày 05/3/2021']],
    ['- Luật số 31/2024/QH15 ngày 18/01/2024 và Luật số 31/2024/QH15 ngày 18/02/2024.', ['31/2024/QH15 ngày 18/02/2024']],
    ['- Quyết định số 45/QĐ-TTg ngày 15/01/2025 và Quyết định 45/QĐ-TTg ngày 03/02/2025.', ['45/QĐ-TTg ngày 03/02/2025']],
    ['- Kế hoạch số 45/KH-UBND ngày 10/4/2029 và Kế hoạch số 45/KH-UBND ngày 10/5/2029.', ['45/KH-UBND ngày 10/5/2029']],
    ['- Kế hoạch số 5/KH-UBND ngày 10/4/2029 của UBND huyện và Kế hoạch số 05/KH-UBND ngày 16/8/2029 của Ủy ban nhân dân huyện.', ['05/KH-UBND ngày 16/8/2029']],
    ['- Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 06/3/2031 của Ủy ban nhân dân xã Tân Mộc.', ['12/KH-UBND ngày 06/3/2031']],
  ])('%s', (line, expected) => {
    expect(marked(rule, line)).toEqual(expected);
  });

  test.each([
    `- ${A}Kết luận số 41-KL/TW ngày 25 tháng 11 năm 2013; Kết luận 41/KL-TW; Kết luận 41-KL/TW ngày 25-11-2013.`,
    // The Party's congress begins its numbers anew.
    '- Nghị quyết số 88-NQ/TW ngày 21/9/2017 và Nghị quyết số 88-NQ/TW ngày 14/7/2022.',
    '- Quyết định số 37-QĐ/TW ngày 25/10/2021 và Quy định số 37-QĐ/TW ngày 30/10/2021.',
    // The year does others'.
    '- Kế hoạch số 45/KH-UBND ngày 10/4/2028 và Kế hoạch số 45/KH-UBND ngày 16/3/2029.',
    '- Nghị quyết số 01/NQ-CP ngày 01/01/2020 và Nghị quyết số 01/NQ-CP ngày 01/01/2021.',
    '- Nghị định số 33/2020/NĐ-CP ngày 05/3/2020 và Nghị định số 33/2021/NĐ-CP ngày 15/3/2021.',
    // Two bodies, two documents.
    '- Kế hoạch số 45/KH-UBND ngày 10/4/2029 của UBND tỉnh và Kế hoạch số 45/KH-UBND ngày 10/5/2029 của UBND huyện.',
    '- Kế hoạch số 45/KH-UBND ngày 10/4/2029 của UBND xã Tân Mộc và Kế hoạch số 45/KH-UBND ngày 10/5/2029 của UBND xã An Phú.',
    '- Kế hoạch số 45/KH-UBND ngày 10/4/2029 và Kế hoạch số 45/KH-UBND ngày 23/8/2029.',
    '- Nghị quyết số 08a/NQ-TLĐ ngày 16/02/2012 và Nghị quyết số 08b/NQ-TLĐ ngày 17/02/2012.',
    '- Kết luận số 41-KL/TW ngày 25/11/2013 và Chỉ thị số 41-CT/TW ngày 25/12/2013.',
    '- Nghị quyết số 41 ngày 25/11/2013 và Nghị quyết số 41 ngày 25/12/2013.',
  ])('%s: nothing', (line) => {
    expect(marked(rule, line)).toEqual([]);
  });
});

describe('citation/conflicting-issuer', () => {
  const rule = 'citation/conflicting-issuer';
  test.each([
    [`- ${A}Kết luận số 41-KL/TW ngày 25/11/2013 của Ban Bí thư.`, ['41-KL/TW ngày 25/11/2013']],
    [`- ${A}Kết luận số 41-KL/TW của BCH Trung ương Đảng khóa XI.`, ['41-KL/TW']],
    ['- Quyết định 45/QĐ-TTg ngày 15/01/2025 của Thủ tướng Chính phủ, Quyết định 45/QĐ-TTg ngày 15/01/2025 của Chính phủ.', ['45/QĐ-TTg ngày 15/01/2025']],
    ['- Nghị quyết số 08a/NQ-TLĐ ngày 16/02/2012 của Đoàn Chủ tịch TLĐ, Nghị quyết 8a/NQ-TLĐ ngày 16/02/2012 của BCH Tổng Liên đoàn.', ['8a/NQ-TLĐ ngày 16/02/2012']],
    ['- Kế hoạch số 45/KH-UBND ngày 10/4/2029 của UBND tỉnh và Kế hoạch số 45/KH-UBND ngày 10/4/2029 của UBND huyện.', ['45/KH-UBND ngày 10/4/2029']],
  ])('%s', (line, expected) => {
    expect(marked(rule, line)).toEqual(expected);
  });

  test.each([
    `- ${A}Kết luận số 41-KL/TW ngày 25/11/2013 của Bộ Chính trị khóa XI về công nhân.`,
    '- Nghị quyết 86-NQ/TW ngày 14/02/2008 của BCH TW, Nghị quyết 86-NQ/TW ngày 14/02/2008 của Ban Chấp hành Trung ương Đảng khóa X, Nghị quyết 86-NQ/TW ngày 14/02/2008 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương.',
    '- Nghị quyết 86-NQ/TW ngày 14/02/2008 của BCH Trung ương, Nghị quyết 86-NQ/TW của Trung ương Đảng, Nghị quyết 86-NQ/TW của Đảng.',
    '- Nghị quyết 08a/NQ-TLĐ ngày 16/02/2012 của Đoàn Chủ tịch TLĐ, Nghị quyết 08a/NQ-TLĐ ngày 16/02/2012 của Đoàn chủ tịch Tổng LĐLĐ Việt Nam, Nghị quyết 08a/NQ-TLĐ ngày 16/02/2012 của Tổng Liên đoàn.',
    '- Thông tư 12/2024/TT-BTC ngày 05/3/2024 của Bộ trưởng Bộ Tài chính, Thông tư 12/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính.',
    '- Kế hoạch 45/KH-UBND ngày 10/4/2029 của UBND tỉnh tổng hợp, Kế hoạch 45/KH-UBND ngày 10/4/2029 của Chủ tịch Ủy ban nhân dân tỉnh Kiên Mộc.',
    '- Chương trình 21-CTr/TU ngày 10/4/2029 của Tỉnh ủy, Chương trình 21-CTr/TU ngày 10/4/2029 của Ban Thường vụ Tỉnh ủy Kiên Mộc.',
    // Two documents: another date, another year.
    '- Chỉ thị số 66-CT/TW ngày 13/3/2014 của Bộ Chính trị, Chỉ thị số 66-CT/TW ngày 08/4/2019 của Ban Bí thư, Chỉ thị số 66-CT/TW của Ban Bí thư.',
    '- Kế hoạch số 45/KH-UBND của UBND tỉnh và Kế hoạch số 45/KH-UBND của UBND huyện.',
  ])('%s: nothing', (line) => {
    expect(marked(rule, line)).toEqual([]);
  });
});

describe('across the documents of a run', () => {
  const documentOf = (name: string, words: string, place = 'Kiên Mộc'): AcrossDocument & { text: string } => {
    const text = `ỦY BAN NHÂN DÂN\nSố: 7/KH-LĐ\n${place}, ngày 05 tháng 3 năm 2031\n\nKẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n${words}\n`;
    const { metadata: { place: where, issuer }, citations } = extract(text, { path: name });
    return { name, place: where, issuer, citations, text };
  };
  const quoted = (document: { readonly text: string } | undefined, { start, end }: Position): string => document?.text.slice(start.offset, end.offset) ?? '';
  const run = (...documents: readonly ReturnType<typeof documentOf>[]): string[] => across(documents).map(({ document, rule, position, related }) => [
    document, rule, quoted(documents[document], position), ...related.map((other) => `${other.document}: ${quoted(documents[other.document], other.position)}`),
  ].join(' | '));

  test('one number, two dates: told at the later document', () => {
    const second = documentOf('b.txt', '- Theo Kết luận 41/KL-TW ngày 25/12/2013, Kết luận 41/KL-TW ngày 25/12/2013.');
    expect(run(documentOf('a.txt', `- ${A}`), second)).toEqual(['1 | citation/conflicting-date | 41/KL-TW ngày 25/12/2013 | 0: 41-KL/TW ngày 25/11/2013']);
    expect(across([documentOf('a.txt', `- ${A}`), second])[0]?.message).toEqual({
      vi: 'văn bản số 41/KL-TW ghi ngày 25/12/2013, nơi khác ghi ngày 25/11/2013; cần cùng một ngày ban hành',
      en: 'unexpected date 25/12/2013 of 41/KL-TW, dated 25/11/2013 elsewhere, expected one date',
    });
  });

  test('once for each two documents', () => {
    const one = documentOf('a.txt', `- ${A}`);
    const other = documentOf('b.txt', '- Theo Kết luận 41-KL/TW ngày 25/12/2013.');
    expect(run(one, other, { ...one, name: 'c.txt' })).toEqual([
      '1 | citation/conflicting-date | 41-KL/TW ngày 25/12/2013 | 0: 41-KL/TW ngày 25/11/2013', '2 | citation/conflicting-date | 41-KL/TW ngày 25/11/2013 | 1: 41-KL/TW ngày 25/12/2013',
    ]);
  });

  test('one number, two issuers', () => {
    const other = documentOf('b.txt', '- Theo Kết luận số 41-KL/TW ngày 25/11/2013 của Ban Bí thư.');
    expect(run(documentOf('a.txt', `- ${A}`), other)).toEqual(['1 | citation/conflicting-issuer | 41-KL/TW ngày 25/11/2013 | 0: 41-KL/TW ngày 25/11/2013']);
  });

  test('numbers that many bodies use are compared in one place only', () => {
    const words = (date: string): string => `- Theo Kế hoạch số 45/KH-UBND ngày ${date} của UBND tỉnh.`;
    expect(run(documentOf('a.txt', words('10/4/2029')), documentOf('b.txt', words('10/5/2029')))).toHaveLength(1);
    expect(run(documentOf('a.txt', words('10/4/2029')), documentOf('b.txt', words('10/5/2029'), 'An Phú'))).toEqual([]);
    const bare = (date: string): string => `- Theo Kế hoạch số 45/KH-UBND ngày ${date}.`;
    expect(run(documentOf('a.txt', bare('10/4/2029')), documentOf('b.txt', bare('10/5/2029')))).toEqual([]);
  });

  test('what is no conflict in one document is none across two', () => {
    const cite = (words: string): ReturnType<typeof documentOf> => documentOf('a.txt', `- Theo ${words}.`);
    expect(run(cite('Nghị quyết 88-NQ/TW ngày 21/9/2017 của Ban Chấp hành Trung ương'), cite('Nghị quyết 88-NQ/TW ngày 14/7/2022 của Bộ Chính trị'))).toEqual([]);
    expect(run(cite('Kết luận 41-KL/TW'), cite('Kết luận 41-KL/TW ngày 25/12/2013'), cite('Kết luận 41-KL/TW của Ban Bí thư'))).toEqual([]);
  });
});
