import { describe, expect, test } from 'vitest';
import { marked } from './lines.ts';

describe('quantity/ambiguous-separator', () => {
  const rule = 'quantity/ambiguous-separator';
  test.each([
    ['- Trồng 3.700 cây.\n- Đạt 88.25% số hộ.', ['3.700']],
    ['- Trồng 1.500 cây trên 1.5 ha.', ['1.500']],
    ['- Có 1,250 người, đạt 3,5% dân số.', ['1,250']],
    ['- Có 1,250 người và 3.400 hộ tham gia.', ['1,250']],
    ['- Trồng 3.700 cây, 4.100 cây, 5.200 cây.\n- Đạt 88.25% số hộ.', ['5.200']],
    ['- Chi 1.250.000 đồng, đạt 88.25% dự toán.', ['1.250.000']],
    ['- Chi 1,250,000 đồng, đạt 88,25% dự toán.', ['1,250,000']],
    ['- Chi 500,000 đồng; tăng 3,5%.', ['500,000']],
    ['- Đạt 57.64% về việc; 81,05% về tiền, 12,5% diện tích.', ['57.64']],
    ['- Sản lượng 574,341 tấn, tăng 45,2%; trồng 3.400 cây.', ['574,341']],
    ['- Chi 1,250,000 đồng cho 3.400 hộ.', ['1,250,000']],
    ['- Trồng 3.700 ha, 4.250 ha.\n- Đạt 88.2%, 45.5%, 70.1%.', ['3.700', '4.250']],
  ])('%s', (lines, expected) => {
    expect(marked(rule, lines)).toEqual(expected);
  });

  test.each([
    '- Trồng 3.700 cây.\n- Đạt 88,25% số hộ.',
    '- Trồng 3,700 cây, 1,250 cây.\n- Đạt 88.25% số hộ.',
    '- Đường dài 1,250 km, rừng 2,345 ha, chi 9,907 triệu đồng; 3.400 hộ, tăng 4,5%.',
    '- Chi 7,125 tỷ đồng, 12,5 tỷ đồng, trồng 4,250 ha.',
    '- Mật độ bình quân 3,125 người/hộ, tăng 0,5%.',
    '- Dân số 1,250 triệu người, tăng 3,5%.',
    '- Đạt 88.25% và 97,5%.',
    '- Chi 1.250.000 đồng, 3.700 cây, 1.250,5 ha.',
    '- Trồng 1.2OO cây keo và 3.700 cây sao.', '- Chi 2.5l0 đồng cho 3.700 cây.',
    '- Công nghiệp 4.0, mục 1.2, Điều 3.5; trồng 3.700 cây.',
    '- Gấp 1,125 lần, tăng 3,5%.',
    '- Chi 10.367,700 tỷ đồng, đạt 9,907 tỷ đồng, tăng 2,5%.',
    '- Trồng 0.125 ha, 1.5 ha.',
  ])('%s: nothing', (lines) => {
    expect(marked(rule, lines)).toEqual([]);
  });
});

describe('quantity/leading-zero', () => {
  const rule = 'quantity/leading-zero';
  test.each([
    ['- Đạt 085% số hộ.', ['085']],
    ['- Trồng 0125 ha rừng.', ['0125']],
    ['- Tăng 00,5%.', ['00,5']],
    ['- Chi 0.125 tỷ đồng.', ['0.125']],
    ['- Đạt 012,5% số hộ.', ['012,5']],
    ['- Có 0450 hộ tham gia.', ['0450']],
  ])('%s', (line, expected) => {
    expect(marked(rule, line)).toEqual(expected);
  });

  test.each([
    '- Có 05 doanh nghiệp, 05% số hộ, 0,5% diện tích.',
    '- Giảm 0,125 ha; 00 vụ vi phạm; 000 vụ.',
    '- Điện thoại 0913456789, 0270 3822 111, số 0125.',
    '- Họp ngày 05/02/2031, tháng 06 năm 2031.',
    '- Văn bản số 0204/KH-UBND, 012-CV/TU.',
    '- Trồng 0.5 ha, 1.25 ha, 0.125 ha.',
    '- Đạt 05/08 xã, 03 - 05 lớp; tăng 0,05%.',
    '- Mã số 001234, lớp 010, tổ 007.',
  ])('%s: nothing', (line) => {
    expect(marked(rule, line)).toEqual([]);
  });
});

describe('quantity/missing-unit', () => {
  const rule = 'quantity/missing-unit';
  test.each([
    ['- Năm 2032: 45 lớp; năm 2033: 50; năm 2034: 55 lớp.', ['50']],
    ['- Mở mới: Năm 2032: 45 lớp; năm 2033: 50 lớp; năm 2034: 55.', ['55']],
    ['- Năm 2032 là 45 lớp, năm 2033 là 50, năm 2034 là 55 lớp.', ['50']],
    ['- Kết quả: xã An: 45%; xã Bình: 50; xã Cường: 55%.', ['50']],
    ['- Kinh phí: Tân An: 45 triệu đồng; Hòa Bình: 50; Phú Cường: 55 triệu đồng.', ['50']],
    ['- Lộ trình:\n+ Năm 2032: 45 lớp\n+ Năm 2033: 50\n+ Năm 2034: 55 lớp', ['50']],
  ])('%s', (lines, expected) => {
    expect(marked(rule, lines)).toEqual(expected);
  });

  test.each([
    '- Năm 2032 là 45, năm 2033 là 50, năm 2034 là 55 lớp.',
    '- Năm 2032: 45 lớp; năm 2033: 50; năm 2034: 55.',
    '- Năm 2032: 45 lớp; năm 2033: 50 lớp; năm 2034: 55 lớp.',
    '- Số lớp: Năm 2032: 45 lớp; năm 2033: 50; năm 2034: 55 lớp.',
    '- Kinh phí (ĐVT: triệu đồng): năm 2032: 45 triệu đồng; năm 2033: 50; năm 2034: 55 triệu đồng.',
    '- Diện tích: 45 ha; dân số: 5000; diện tích rừng: 55 ha.',
    '- Tỷ lệ nghèo: 45%; hệ số: 2,5; tỷ lệ cận nghèo: 55%.',
    '- Năm 2032: 45 lớp; năm 2033: 50 buổi; năm 2034: 55 lớp.',
    '- Năm 2032: 45 lớp; năm 2033: 5000; năm 2034: 55 lớp.',
    '- Năm 2032: 45 lớp; năm 2033: 50.',
    '- Trồng 45 cây; xã An: 50; xã Bình: 55 cây.',
    '- Năm 2032: 45/50 lớp; năm 2033: 46/50; năm 2034: 55/60 lớp.',
  ])('%s: nothing', (lines) => {
    expect(marked(rule, lines)).toEqual([]);
  });
});
