import { describe, expect, test } from 'vitest';
import { scan } from '../../src/grammar/index.ts';
import type { CitationMention } from '../../src/grammar/index.ts';

const citations = (phrase: string): string[] => scan(phrase, [])
  .filter((m): m is CitationMention => m.type === 'citation')
  .map((c) => [c.document ?? '-', c.number ?? '-', c.date ?? '-', c.issuer ?? '-'].join(' | '));

describe('documents referred to', () => {
  test.each([
    ['Nghị quyết số 15-NQ/TW ngày 04/5/2022 của Bộ Chính trị về phát triển vùng', 'Nghị quyết | 15-NQ/TW | 2022-05-04 | Bộ Chính trị'],
    ['kế hoạch số 41/KH-LĐLĐ, ngày 8/10/2021 của Ban Thường vụ', 'Kế hoạch | 41/KH-LĐLĐ | 2021-10-08 | Ban Thường vụ'],
    ['Nghị quyết 07b/NQ-TLĐ', 'Nghị quyết | 07b/NQ-TLĐ | - | -'],
    ['Quyết định số 88/2020/QĐ-TTg ngày 14 tháng 7 năm 2020', 'Quyết định | 88/2020/QĐ-TTg | 2020-07-14 | -'],
    ['Chỉ thị số 33-CT / TW', 'Chỉ thị | 33-CT/TW | - | -'],
    ['Nghị quyết số 163/2024/QH15', 'Nghị quyết | 163/2024/QH15 | - | -'],
    ['Số: 66 /KH-LĐLĐ', '- | 66/KH-LĐLĐ | - | -'],
    ['Chương trình số 02/CTr - BCH', '- | 02/CTr-BCH | - | -'],
    ['Thông tư liên tịch số 12/TTLT-BGDĐT (ban hành ngày 5/6/2020)', 'Thông tư | 12/TTLT-BGDĐT | 2020-06-05 | -'],
    ['Quy chế phối hợp 7-QC/TU ký ngày 2/3/2021 của UBND tỉnh và Sở', 'Quy chế | 7-QC/TU | 2021-03-02 | UBND tỉnh'],
    ['Kết luận số 41-KL/TW ngày 25-12-2013 của Ban Bí thư', 'Kết luận | 41-KL/TW | 2013-12-25 | Ban Bí thư'],
    ['Nghị định số 33/2020/NĐ-CP được ban hành ngày 05 / 3 / 2020', 'Nghị định | 33/2020/NĐ-CP | 2020-03-05 | -'],
    ['Quyết định 12/QĐ-TTg ra ngày 5 tháng 3 năm 2020', 'Quyết định | 12/QĐ-TTg | 2020-03-05 | -'],
    ['Nghị quyết số 24-NQ/TW khoá XIII, ngày 16/6/2022 của Ban Chấp hành', 'Nghị quyết | 24-NQ/TW | 2022-06-16 | Ban Chấp hành'],
    ['Kết luận số 41-KL/TW của Bộ Chính trị ngày 25/12/2013', 'Kết luận | 41-KL/TW | 2013-12-25 | Bộ Chính trị'],
    ['Kết luận số 41-KL/TW của Bộ Chính trị khóa XI, ngày 25 tháng 12 năm 2013', 'Kết luận | 41-KL/TW | 2013-12-25 | Bộ Chính trị khóa XI'],
    ['Kế hoạch 12/KH-UBND của UBND tỉnh, ngày 05/3 họp', 'Kế hoạch | 12/KH-UBND | - | UBND tỉnh'],
    ['Bộ luật số 45/2019/QH14', 'Bộ luật | 45/2019/QH14 | - | -'],
    ['theo Nghị quyết số 49 của Đảng', 'Nghị quyết | 49 | - | -'],
    ['nêu tại khoản 2 của Luật', '- | 2 | - | -'],
    ['Phụ lục 3 kèm theo', '- | 3 | - | -'],
  ])('%s', (phrase, expected) => {
    expect(citations(phrase)).toEqual([expected]);
  });

  test('several numbers of one type', () => {
    expect(citations('theo Quyết định 317, 318 của Bộ Chính trị')).toEqual(['Quyết định | 317 | - | -', '- | 318 | - | -']);
  });

  test('several parts of one document', () => {
    expect(citations('các Điều 5, 6 và 7 của Luật')).toEqual(['- | 5 | - | -', '- | 6 | - | -', '- | 7 | - | -']);
  });

  test.each([
    '12/15 hộ', '5-7% hộ', 'từ 10 - 12 lớp', '95- dưới 100%', '3/Aa đơn vị', '2-Ab/b', '123456/QĐ-UB', 'Quyết định 217 người', 'Kế hoạch 15% số hộ', 'kỷ luật 42 đảng viên', 'Bảng 3,5 điểm',
    'mục tiêu 12 hộ', 'Phần 10%', 'Nghị quyết 1.250 trường', 'Điều 2021',
  ])('%s cites nothing', (phrase) => {
    expect(citations(phrase)).toEqual([]);
  });
});
