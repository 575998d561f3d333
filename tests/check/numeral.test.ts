import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { marked } from './lines.ts';

describe('numeral/unclassified', () => {
  const rule = 'numeral/unclassified';
  test.each([
    ['- Cây dầu 233.3.2 trồng ven đường.', ['233.3.2']],
    ['- Ven đường 77 sẽ thay.', ['77']],
    ['- 120\t150\t180 tấn', ['120\t150\t180']],
  ])('%s', (line, expected) => {
    expect(marked(rule, line)).toEqual(expected);
  });

  test.each(['- Trồng 45 cây.', '- Năm 2031 đạt 80%.', '- Điều 5, khoản 2.', '- Thực hiện Nghị quyết số 20-NQ/TW.', '- Đứng thứ 4 toàn huyện.'])('%s: nothing', (line) => {
    expect(marked(rule, line)).toEqual([]);
  });

  test('fifty are told, and how many more there are', () => {
    const found = extract(`KẾ HOẠCH\nTrồng cây\n\nI. CHỈ TIÊU\n${'- Cây dầu 233.3.2 trồng ven đường.\n'.repeat(60)}`, { language: 'en' }).diagnostics.filter((each) => each.rule === rule);
    expect(found).toHaveLength(51);
    expect(found.at(-1)?.message).toBe('and 10 more numerals that no rule could place');
  });
});

describe('numeral/ocr-digits', () => {
  const rule = 'numeral/ocr-digits';
  test.each([
    ['- Đang xử lý: 2§; gồm có 47 đơn.', ['2§']],
    ['- Đạt l0%, 1O% và 3S % số hộ.', ['l0', '1O', '3S']],
    ['- Tăng 1,S% và O,5%.', ['1,S', 'O,5']],
    ['- Kinh phí 5O.000 đồng, 1.2OO triệu đồng, 1l.500 cây.', ['5O.000', '1.2OO', '1l.500']],
    ['- Họp ngày I2/5/2021, 12/5/2O21, 1O-5-2021.', ['I2/5/2021', '12/5/2O21', '1O-5-2021']],
    ['- Họp ngày I2/5 tại xã.', ['I2/5']],
    ['- Xong tháng O5/2031.', ['O5/2031']],
    ['- Năm 2o21, năm 20l5, năm 2O3O.', ['2o21', '20l5', '2O3O']],
    ['- Giai đoạn 2O21-2025, quý II/2O31.', ['2O21', '2O31']],
    ['- Kiến nghị 1l5 đơn, 1O5 lượt.', ['1l5', '1O5']],
    ['- Mở l5 lớp, 0l buổi, 2O hộ (O5 người).', ['l5', '0l', '2O', 'O5']],
    ['- Mở 4S lớp cho 3B người, 2l hộ; 746/76S xã đạt.', ['4S', '3B', '2l', '746/76S']],
    ['- Họp ngày l5 tháng 3 và ngày 1S tháng 4 năm 2031, tháng 1O năm 2031.', ['l5', '1S', '1O']],
    ['- Tăng S5%, B,5%, 4S,5%.', ['S5', 'B,5', '4S,5']],
    ['- Theo Quyết định số 1O/QĐ-TTg, Nghị định 30/2O20/NĐ-CP, Kết luận l2-KL/TW.', ['1O', '2O20', 'l2']],
    ['- Kết nạp ít nhất O2 đảng viên, I7 đoàn viên; chi B5 tỷ đồng, giữ S4 chợ.', ['O2', 'I7', 'B5', 'S4']],
    ['- Tăng 15-17,S%, 60-7O%; tuyển I450-1500 sinh viên, 1o0 hộ.', ['17,S', '7O', 'I450', '1o0']],
    ['- Chi 1.2S0 triệu đồng, I2.500 đồng.', ['1.2S0', 'I2.500']],
  ])('%s', (line, expected) => {
    expect(marked(rule, line)).toEqual(expected);
  });

  test.each([
    '- Diện tích 45 m2, 12 km2, 300 m3; khí CO2, SO2, O2, O3 giảm 5%.',
    '- Cúm H5N1, A1, B12, vitamin B1, Covid-19, PM2.5, ISO 9001, QL1A, ĐT824B.',
    '- Công nghiệp 4.0, mạng 5G, mô hình 5S, 3D, 4K, tiêu chuẩn 3R.',
    '- Nghị quyết 06a/NQ, Quyết định 12/QĐ-TTg, QĐ-TTg, 45/2031/QĐ-UBND, Kế hoạch 01/KH-LĐLĐ.',
    '- Đ/c Nguyễn Văn A, lớp 1O, phòng 2O, mẫu 1O, lớp 5B, 6A2, tổ 1I.',
    '- Nước 10l, 2l, 5 l; chai 2l mỗi hộ.',
    '- Quý I/2031, quý II/2031, khóa XI, khu I4, cảng loại I1.',
    '- Nhiệt độ 37oC, 25o; kinh độ 10o45’.',
    '- Mã hồ sơ 3B2S1, số seri OO12, tài khoản 0012O45X.',
    '- Điều 1a, khoản 2b, mục I.1, I.250, điểm B2.',
    '- Thư gửi abc1O2@xa.vn hoặc tanmoc.gov.vn/1O2.',
    '- Áp dụng 5S doanh nghiệp, mô hình 3S hộ gia đình, đại lý 4S xe.',
    '- Nghị quyết 03B/NQ-HĐ, 06A-KH/TU, mẫu B12 học sinh, trình độ B1 giáo viên, khí O2 người bệnh.',
    '- Chip I5 máy tính, loại I4 cảng, cụm 2B hộ, bằng B2 người lái.',
    '- Tăng 45%, giảm 0,5%, đạt 100%.',
    '- Tiêu chuẩn IP65, S3, Z1, chip I5, máy bay SU30, xe S1000.',
  ])('%s: nothing', (line) => {
    expect(marked(rule, line)).toEqual([]);
  });

  test('what the digits likely were, where there is one reading', () => {
    const say = (line: string): string | undefined => extract(`KẾ HOẠCH\nTrồng cây\n\nI. CHỈ TIÊU\n${line}\n`, { language: 'en' }).diagnostics.find((each) => each.rule === rule)?.message;
    expect(say('- Đạt 5O.000 cây.')).toBe('unexpected letter or sign among the digits of “5O.000”, expected digits, likely “50.000”');
    expect(say('- Xử lý: 2§;')).toBe('unexpected letter or sign among the digits of “2§”, expected digits');
  });
});
