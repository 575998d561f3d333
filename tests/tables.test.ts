import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';

/** A report of 2031 with a table in it, as plain text or Markdown. */
const reportWith = (table: string, title = 'Kết quả sản xuất nông nghiệp năm 2031'): string =>
  `ỦY BAN NHÂN DÂN\nXÃ HÒA LẠC\n\nHòa Lạc, ngày 20 tháng 11 năm 2031\n\nBÁO CÁO\n${title}\n\nI. KẾT QUẢ\n\n${table}\n`;

/** `kind label: comparator value unit per (period)`. */
function figures(text: string): string[] {
  return extract(text).indicators.map(({ kind, label, quantity: { comparator, value, min, max, unit, per }, period, equivalentTo }) => [
    kind === 'target' ? 'T' : 'S', `${label}:`, comparator === 'eq' ? '' : comparator, min === null ? String(value) : `${min}-${max}`, unit ?? '', per.join('/'),
    period.start === null && period.end === null ? '' : `(${[period.start, period.end].filter((each, i, all) => each !== null && all.indexOf(each) === i).join('..')})`, equivalentTo ?? '',
  ].filter((each) => each !== '').join(' '));
}

describe('a figure in a cell is named by its heads', () => {
  test.each<readonly [name: string, table: string, found: string[]]>([
    ['a plan column, a result column and their ratio', `
| TT | Chỉ tiêu | ĐVT | KH 2031 | TH 2031 | % |
|---|---|---|---|---|---|
| 1 | Diện tích lúa | ha | 1.250 | 1.301 | 104,1 |`, [
      'T Diện tích lúa: 1250 ha (2031)', 'S Diện tích lúa: 1301 ha (2031)', 'S Diện tích lúa: 104.1 % (2031) i2',
    ]],
    ['years as columns: what is to come is aimed at', `
| Cây trồng | Năm 2030 | Năm 2035 |
|---|---|---|
| Diện tích chè (ha) | 120 | 150 |`, ['S Diện tích chè: 120 ha (2030)', 'T Diện tích chè: 150 ha (2035)']],
    ['bare years', `
| Nội dung | ĐVT | 2029 | 2030 |
|---|---|---|---|
| Sản lượng cá | tấn | 40,5 | 42 |`, ['S Sản lượng cá: 40.5 t (2029)', 'S Sản lượng cá: 42 t (2030)']],
    ['group rows', `
| TT | Nội dung | ĐVT | Năm 2030 |
|---|---|---|---|
| I | TRỒNG TRỌT | | |
| 1 | Lúa | | |
| - | Diện tích | ha | 500 |
| - | Sản lượng | tấn | 3.000 |
| 2 | Ngô | ha | 80 |
| II | CHĂN NUÔI | | |
| 1 | Đàn bò | con | 1.200 |`, [
      'S TRỒNG TRỌT, Lúa, Diện tích: 500 ha (2030)', 'S TRỒNG TRỌT, Lúa, Sản lượng: 3000 t (2030)', 'S TRỒNG TRỌT, Ngô: 80 ha (2030)', 'S CHĂN NUÔI, Đàn bò: 1200 con (2030)',
    ]],
    ['rows without a number belong to the numbered one above', `
| STT | Chỉ tiêu | ĐVT | Năm 2030 |
|---|---|---|---|
| 1 | Tổng số hộ | hộ | 900 |
| | Trong đó: Hộ nghèo | hộ | 27 |
| 2 | Số thôn | thôn | 8 |`, ['S Tổng số hộ: 900 hộ (2030)', 'S Tổng số hộ, Hộ nghèo: 27 hộ (2030)', 'S Số thôn: 8 thôn (2030)']],
    ['the unit stands above the table', `
Bảng 1. Thu, chi ngân sách năm 2030 (ĐVT: triệu đồng)

| Nội dung | Dự toán | Thực hiện |
|---|---|---|
| Thu ngân sách | 4.500 | 4.612,5 |`, ['T Thu ngân sách: 4500000000 VND (2030)', 'S Thu ngân sách: 4612500000 VND (2030)']],
    ['a unit of its own in a column’s head', `
| Thôn | Số hộ | Diện tích (ha) | Tỷ lệ hộ khá (%) |
|---|---|---|---|
| Thôn Thượng | 120 | 45,5 | 61,2 |`, ['S Thôn Thượng, Số hộ: 120 hộ (2031)', 'S Thôn Thượng, Diện tích: 45.5 ha (2031)', 'S Thôn Thượng, Tỷ lệ hộ khá: 61.2 % (2031)']],
    ['ranges and shares by themselves; what is below is no date', `
| Chỉ tiêu | ĐVT | Năm 2032 | Năm 2035 |
|---|---|---|---|
| Tỷ lệ hộ dùng nước sạch | % | 58 | 58-60 |
| Tỷ lệ hộ nghèo | % | 9.5 | 5-7 |
| Số thôn đạt chuẩn | Thôn | 12/15 | 15 |`, [
      'T Tỷ lệ hộ dùng nước sạch: 58 % (2032)', 'T Tỷ lệ hộ dùng nước sạch: between 58-60 % (2035)', 'T Tỷ lệ hộ nghèo: 9.5 % (2032)', 'T Tỷ lệ hộ nghèo: between 5-7 % (2035)',
      'T Số thôn đạt chuẩn: 12 thôn (2032)', 'T Số thôn đạt chuẩn: 15 thôn (2035)',
    ]],
    ['a share is of what was measured against a plan', `
| Thôn | Kế hoạch | Thực hiện | Tỷ lệ (%) |
|---|---|---|---|
| Thôn Thượng | 550 | 561 | 102 |`, ['T Thôn Thượng: 550 (2031)', 'S Thôn Thượng: 561 (2031)', 'S Thôn Thượng: 102 % (2031) i2']],
    ['a share is of the number beside it, and of its time', `
| Xếp loại | Năm 2030 (SL) | Tỷ lệ (%) | Chỉ tiêu 2032 (SL) | Tỷ lệ (%) |
|---|---|---|---|---|
| Tốt | 871 | 90,2 | 907 | 92 |`, [
      'S Tốt, Năm 2030 (SL): 871 (2030)', 'S Tốt: 90.2 % (2030) i1', 'T Tốt, Chỉ tiêu 2032 (SL): 907 (2032)', 'T Tốt: 92 % (2032) i3',
    ]],
    ['ratios of two years, below a head whose span is lost', `
| TT | Chỉ tiêu | ĐVT | TH 2029 | Năm 2030 | | KH 2031 | So sánh (%) | |
| | | | | KH | Ước TH | | ƯTH 2030/KH 2030 | KH 2031/ƯTH 2030 |
|---|---|---|---|---|---|---|---|---|
| A | NÔNG NGHIỆP |
| 1 | Sản lượng chè | tấn | 59 | 60 | 63 | 68 | 105 | 107,9 |`, [
      'S NÔNG NGHIỆP, Sản lượng chè: 59 t (2029)', 'T NÔNG NGHIỆP, Sản lượng chè: 60 t (2030)', 'S NÔNG NGHIỆP, Sản lượng chè: 63 t (2030)', 'T NÔNG NGHIỆP, Sản lượng chè: 68 t (2031)',
      'S NÔNG NGHIỆP, Sản lượng chè: 105 % (2030) i3', 'T NÔNG NGHIỆP, Sản lượng chè: 107.9 % (2031) i4',
    ]],
    ['rows that say what they count, and to how many', `
| Chỉ tiêu | TH 2030 | KH 2032 |
|---|---|---|
| Số bác sĩ/10.000 dân | 9,1 | 9,5 |`, ['S Số bác sĩ/10.000 dân: 9.1 bác sĩ 10.000 dân (2030)', 'T Số bác sĩ/10.000 dân: 9.5 bác sĩ 10.000 dân (2032)']],
    ['a row without words ends no heads', `
| Nội dung | Năm 2030 | Năm 2032 |
|---|---|---|
| Lúa (ha) | 100 | 200 |
|  |  |  |
| - | - | - |`, ['S Lúa: 100 ha (2030)', 'T Lúa: 200 ha (2032)']],
    ['what the first column counts names the row', `
| Khối | Số lớp | Học sinh nữ |
|---|---|---|
| 6 | 4 | 71 |
| 7 | 5 | 80 |`, ['S Khối 6, Số lớp: 4 lớp (2031)', 'S Khối 6, Học sinh nữ: 71 (2031)', 'S Khối 7, Số lớp: 5 lớp (2031)', 'S Khối 7, Học sinh nữ: 80 (2031)']],
    ['comparators, ranges and rates', `
| TT | Chỉ tiêu | Đơn vị tính | Mục tiêu năm 2035 |
|---|---|---|---|
| 1 | Tỷ lệ xã có nhà văn hóa | % | ≥ 95 |
| 2 | Số bác sĩ | người/vạn dân | > 9,5 |
| 3 | Số mô hình mới | mô hình | 10 - 12 |
| 4 | Tốc độ tăng giá trị sản xuất | %/năm | 6 |`, [
      'T Tỷ lệ xã có nhà văn hóa: gte 95 % (2035)', 'T Số bác sĩ: gt 9.5 người vạn dân (2035)', 'T Số mô hình mới: between 10-12 mô hình (2035)',
      'T Tốc độ tăng giá trị sản xuất: 6 % year (2035)',
    ]],
    ['a row that numbers the columns, less than nothing, an empty cell', `
| TT | Chỉ tiêu | ĐVT | Năm 2030 | Tăng, giảm |
|---|---|---|---|---|
| A | B | C | 1 | 2 |
| 1 | Số vụ cháy | vụ | 3 | -2 |
| 2 | Số vụ đuối nước | vụ | - | |`, ['S Số vụ cháy: 3 vụ (2030)', 'S Số vụ cháy, Tăng, giảm: -2 vụ (2031)']],
    ['ranks and choices are no amounts', `
| TT | Chỉ tiêu | ĐVT | Năm 2030 |
|---|---|---|---|
| 1 | Xếp hạng cải cách hành chính | Thứ bậc | 12 |
| 2 | Có cổng thông tin riêng | Có = 1; Không = 0 | 1 |
| 3 | Số thủ tục | thủ tục | 45 |`, ['S Số thủ tục: 45 thủ tục (2030)']],
    ['a cell of words keeps its own', `
| TT | Chỉ tiêu | Kế hoạch năm 2035 |
|---|---|---|
| 1 | Nước sạch | Trên 98% hộ dân được dùng nước sạch |
| 2 | Rừng trồng mới | 50 ha |`, ['T hộ dân được dùng nước sạch: gt 98 % (2035)', 'T Rừng trồng mới: 50 ha (2035)']],
    ['one cell a line between bars, two rows of heads whose spans are lost', `
|
**TT**
|
**Chỉ tiêu**
|
**ĐVT**
|
**Năm 2031**
|
**Năm 2032**
|
|
Kế hoạch
|
Ước thực hiện
|
|
1
|
Diện tích
rừng
|
ha
|
30
|
31,5
|
33
|
|
2
|
Số hộ
|
hộ
|
|
12
|
15
|`, [
      'T Diện tích rừng: 30 ha (2031)', 'S Diện tích rừng: 31.5 ha (2031)', 'T Diện tích rừng: 33 ha (2032)', 'S Số hộ: 12 hộ (2031)', 'T Số hộ: 15 hộ (2032)',
    ]],
  ])('%s', (_, table, found) => {
    expect(figures(reportWith(table))).toEqual(found);
  });
});

describe('plain text shows tables by its layout', () => {
  test.each<readonly [name: string, table: string, found: string[]]>([
    ['columns apart by blanks, a head over two, a label on two lines', `
Bảng 2. Thu ngân sách (ĐVT: tỷ đồng)

                                             Năm 2030           Năm 2031
 TT   Chỉ tiêu                          Dự toán  Thực hiện      Dự toán
 1    Thu nội địa                        1.250,5    1.301,2      1.400
 2    Thu từ đất
      (không kể đấu giá)                   320,0      298,4        310`, [
      'T Thu nội địa: 1250500000000 VND (2030)', 'S Thu nội địa: 1301200000000 VND (2030)', 'T Thu nội địa: 1400000000000 VND (2031)',
      'T Thu từ đất (không kể đấu giá): 320000000000 VND (2030)', 'S Thu từ đất (không kể đấu giá): 298400000000 VND (2030)', 'T Thu từ đất (không kể đấu giá): 310000000000 VND (2031)',
    ]],
    ['tabulators', 'Thôn\tSố hộ\tDiện tích (ha)\nThôn Hạ\t98\t37,2\nCộng\t98\t37,2', [
      'S Thôn Hạ, Số hộ: 98 hộ', 'S Thôn Hạ, Diện tích: 37.2 ha', 'S Cộng, Số hộ: 98 hộ', 'S Cộng, Diện tích: 37.2 ha',
    ]],
    ['bars without heads', '1 | Trồng rừng | ha | 120\n2 | Chăm sóc rừng | ha | 450', ['S Trồng rừng: 120 ha', 'S Chăm sóc rừng: 450 ha']],
    ['one cell a line', 'Sĩ số năm học 2030-2031:\nKhối\nSố lớp\nHọc sinh nam\n6\n4\n88\n7\n5\n106', [
      'S Khối 6, Số lớp: 4 lớp (2030..2031)', 'S Khối 6, Học sinh nam: 88 (2030..2031)', 'S Khối 7, Số lớp: 5 lớp (2030..2031)', 'S Khối 7, Học sinh nam: 106 (2030..2031)',
    ]],
    ['one cell a line, rows that open with words', 'Số máy cày\nNăm\n2029\nNăm\n2030\nThôn Thượng\n5\n6\nThôn Hạ\n7\n9', [
      'S Số máy cày, Thôn Thượng: 5 máy cày (2029)', 'S Số máy cày, Thôn Thượng: 6 máy cày (2030)', 'S Số máy cày, Thôn Hạ: 7 máy cày (2029)', 'S Số máy cày, Thôn Hạ: 9 máy cày (2030)',
    ]],
    ['a form run together', 'STTChỉ tiêuĐơn vị tínhSố liệu1.Số cuộc họp đã tổ chứcCuộc122.Tỷ lệ hồ sơ đúng hạn%98,52.1.Số hồ sơ nhậnHồ sơ1.2402.2.Số hồ sơ đúng hạnHồ sơ1.2213.Số lớp tập huấnLớp4', [
      'S Số cuộc họp đã tổ chức: 12 cuộc', 'S Tỷ lệ hồ sơ đúng hạn: 98.5 %', 'S Tỷ lệ hồ sơ đúng hạn, Số hồ sơ nhận: 1240 hồ sơ', 'S Tỷ lệ hồ sơ đúng hạn, Số hồ sơ đúng hạn: 1221 hồ sơ',
      'S Số lớp tập huấn: 4 lớp',
    ]],
    ['a blank line below the heads, a unit above them, a title that numbers the table', `
Biểu số 01: Thu ngân sách theo sắc thuế
                                              Đơn vị tính: Triệu đồng

 STT   Nội dung                   Dự toán      Quyết toán    So sánh (%)

  I    Thu nội địa                231.400       259.310       112,1
  II   Thu khác                    31.400        59.310       188,9`, [
      'T Thu nội địa: 231400000000 VND', 'S Thu nội địa: 259310000000 VND', 'S Thu nội địa: 112.1 % (2031) i2', 'T Thu khác: 31400000000 VND', 'S Thu khác: 59310000000 VND', 'S Thu khác: 188.9 % (2031) i5',
    ]],
  ])('%s', (_, table, found) => {
    expect(figures(reportWith(table)).map((each) => each.replace(/ \(2031\)$/, (period) => (table.includes('2031') ? period : '')))).toEqual(found);
  });

  test.each<readonly [name: string, text: string]>([
    ['a letterhead in two columns', 'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ HÒA LẠC               Độc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND           Hòa Lạc, ngày 20 tháng 11 năm 2031'],
    ['a foot in two columns', 'Nơi nhận:                TM. ỦY BAN NHÂN DÂN\n- Như trên;              CHỦ TỊCH\n- Lưu: VT, 15.           Lê Văn Tám'],
    ['page numbers', 'Xã đã làm xong.\n2\nCác thôn cùng làm.\n3\nHội theo dõi.\n4\nHết.'],
    ['a list of years', 'Các năm đạt chuẩn:\n2028\n2029\n2030\n2031'],
  ])('and %s is none', (_, text) => {
    expect(extract(text).indicators).toEqual([]);
  });
});

describe('lines that were run together', () => {
  test('are read one by one', () => {
    const report = extract('HỘI NÔNG DÂN XÃ HÒA LẠCSố: 12/KH-HNDHòa Lạc, ngày 20 tháng 11 năm 2031KẾ HOẠCHCông tác hội năm 2032I. MỤC ĐÍCH1. Yêu cầuCác chi hội tham gia đủ.II. CHỈ TIÊU- Phấn đấu trồng 500 cây trong năm 2032.- Trên 90% hội viên dự họp.III. TỔ CHỨC THỰC HIỆNHội theo dõi chung.');
    expect(report.sections.map(({ number, title, children }) => [number, title, children.map((each) => each.title)])).toEqual([
      ['I', 'MỤC ĐÍCH', ['Yêu cầu']], ['II', 'CHỈ TIÊU', []], ['III', 'TỔ CHỨC THỰC HIỆN', []],
    ]);
    expect(report.indicators.map(({ quantity: { text } }) => text)).toEqual(['500 cây', 'Trên 90%']);
    expect(report.metadata.type).toBe('plan');
    expect(report.diagnostics.filter(({ rule }) => rule === 'text/glued').length).toBeGreaterThan(0);
  });
});
