import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** What is read in a line: the figures, what could not be placed, and how many numbers are of a name. */
function read(line: string): { figures: string[]; unplaced: string[]; ordinals: number; findings: string[] } {
  const { indicators, numerals, diagnostics } = extract(`HỘI NÔNG DÂN XÃ TÂN MỘC\n\nI. KẾT QUẢ\n${line}\n`, { path: 'report.txt' });
  return { figures: indicators.map(({ quantity }) => quantity.text), unplaced: numerals.unclassified.map(({ text }) => text), ordinals: numerals.byClass.ordinal, findings: diagnostics.filter(({ rule }) => /^(?:numeral|quantity)/.test(rule)).map(({ rule }) => rule) };
}

describe('numbers of telephones, accounts and persons', () => {
  test.each([
    'Liên hệ số điện thoại 0912.345.678 để biết thêm.', 'Điện thoại: 024.3825.1234.', 'Điện thoại: 0254-3852-xxx', 'ĐT: 0254-3852-xxx', '(ĐT: 0912345678)', 'Chuyển vào tài khoản 1903.2001.5566 của Hội.', 'Nộp vào số tài khoản: 0123 4567 8901 tại Kho bạc.',
    'Tài khoản số 1903 2001 5566.', 'STK: 102010000123456', 'Hotline: 1900.6017', 'Gọi +84 912 345 678.', 'Gọi (+84-254) 3852 111.', 'MST: 3500123456-001', 'Mã số thuế 3500 123 456.', 'CCCD: 077 085 001 234', 'Số điện thoại: 0254.3.852.111', 'Fax 080.43162', 'Điện thoại (0254) 3.852.111', '0912.345.678 là số của Hội.',
    'Tài khoản của Hội tại Kho bạc: 9527.3.1234567', 'ĐT: 0254.3852.111 máy lẻ.', 'Điện thoại: 3.852.111',
  ])('%s', (line) => {
    expect(read(line)).toEqual({ figures: [], unplaced: [], ordinals: 1, findings: [] });
  });

  test.each<readonly [line: string, count: number]>([
    ['ĐT: 0254-3852-111; Fax: 0254.385.2222', 2], ['Đường dây nóng 1900 1234, 1800.6789', 2], ['Điện thoại (0254) 3.852.111 – 3.852.222', 2], ['Liên hệ 0912.345.678, 0913 456 789 hoặc 0254.3852.111.', 3],
  ])('%s', (line, count) => {
    expect(read(line)).toEqual({ figures: [], unplaced: [], ordinals: count, findings: [] });
  });
});

describe('amounts stay amounts', () => {
  test.each<readonly [line: string, figures: string[]]>([
    ['Có 1.903 tài khoản.', ['1.903 tài khoản']], ['Lắp 1.200 điện thoại.', ['1.200 điện thoại']], ['Tài khoản 25.000.000 đồng đã nộp.', ['25.000.000 đồng']], ['Cấp tài khoản cho 250 người.', ['250 người']], ['Số thuê bao điện thoại: 1.250.000 thuê bao.', ['1.250.000 thuê bao']],
    ['Mở tài khoản: 1250000 tài khoản.', ['1250000 tài khoản']], ['Thu 12 345 678 đồng.', ['12 345 678 đồng']], ['Dùng điện thoại đạt 85,5% số hộ.', ['85,5%']], ['Có 05 hộ, 012 345 con gà.', ['05 hộ']],
  ])('%s', (line, figures) => {
    expect(read(line).figures).toEqual(expect.arrayContaining(figures));
    expect(read(line).ordinals).toBe(0);
  });

  test.each(['Giai đoạn 2021-2025 nâng đường.', 'Từ 01/01/2031 đến 31/12/2031.', 'Năm 2030 2031.'])('%s', (line) => {
    expect(read(line).ordinals).toBe(0);
  });

  test('roads and documents', () => {
    expect(read('Nâng cấp ĐT 741 và ĐT 0254/QĐ-UBND.').figures).toEqual([]);
  });
});

test('places on roads and months told off are no figures', () => {
  for (const [line, ordinals] of [['Tuần tra từ Km 245+300 đến Km 251+900.', 2], ['Sạt lở tại Km12 + 500 và km 7+050 quốc lộ 2.', 3]] as const) {
    expect(read(line)).toEqual({ figures: [], unplaced: [], ordinals, findings: [] });
  }
  expect(read('Thả cá đợt I tháng 3 - 4, đợt II tháng 9–10; họp tháng 3, 4 và 5.')).toMatchObject({ figures: [], unplaced: [], findings: [] });
  expect(read('Trong tháng 3, 4 lớp được mở.').figures).toEqual(['4 lớp']);
});
