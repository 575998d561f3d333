import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** What a sentence of a report yields: quantity | change, comparator where not eq, period, rate, link to another by its place. */
function fields(sentence: string, head = 'BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n'): string[] {
  const { indicators } = extract(`${head}1. ${sentence}\n`);
  const place = (id: string | null): number => indicators.findIndex((other) => other.id === id) + 1;
  return indicators.map(({ quantity, change, period, partOf, equivalentTo }) => [
    quantity.text,
    change ?? '',
    quantity.comparator === 'eq' ? '' : quantity.comparator,
    period.start === null && period.end === null ? '' : period.start === period.end ? period.end ?? '' : `${period.start ?? ''}..${period.end ?? ''}`,
    quantity.per.map((rate) => `/${rate}`).join(' '),
    partOf === null ? '' : `part of ${place(partOf)}`,
    equivalentTo === null ? '' : `same as ${place(equivalentTo)}`,
  ].filter((field) => field !== '').join(' | '));
}

const PLAN = 'KẾ HOẠCH\nCông tác Hội\n\nIII. NHIỆM VỤ\n\n';

type Rows = Readonly<Record<string, readonly (readonly [string, ...string[]])[]>>;

const ROWS: Rows = {
  'a survey that opens the sentence dates it': [
    ['Theo kết quả rà soát cuối năm 2027, số hội viên còn 1.350 người, đoàn viên 640 người.', '1.350 người | 2027', '640 người | 2027'],
    ['Qua khảo sát năm 2027, hộ cận nghèo còn 85 hộ; hộ khó khăn 32 hộ.', '85 hộ | 2027', '32 hộ | 2027'],
    ['Theo Quyết định phê duyệt năm 2027, hỗ trợ 85 hộ.', '85 hộ'],
    ['Hỗ trợ 85 hộ theo kết quả rà soát năm 2027.', '85 hộ'],
  ],
  'a longer part of the year ends the quarter before it': [
    ['Quý I/2027 xử lý 12 vụ án, 6 tháng đầu năm đạt 50% về việc, 45% về tiền.', '12 vụ | 2027-01..2027-03', '50% | 2027', '45% | 2027'],
    ['Quý I/2027 xử lý 12 vụ án. Trong 6 tháng đầu năm xử lý 30 vụ án.', '12 vụ | 2027-01..2027-03', '30 vụ | 2027'],
  ],
  'a bracket that tells the level of the year before': [
    ['Năm 2027, thời gian chờ trung bình 5,2 ngày (cùng kỳ 5,9 ngày), tỷ lệ hài lòng 91% (năm trước đạt 88%).', '5,2 ngày | 2027', '5,9 ngày | 2026', '91% | 2027', '88% | 2026'],
    ['Quý II/2027, năng suất đạt 61 tạ/ha (cùng kỳ 58 tạ/ha).', '61 tạ/ha | 2027-04..2027-06 | /ha', '58 tạ/ha | /ha'],
    ['Năm 2027, thu 20 tỷ đồng (riêng phí 3 tỷ đồng).', '20 tỷ đồng | 2027', '3 tỷ đồng | 2027'],
  ],
  'more and fewer than at another time': [
    ['Giám sát 7 cuộc, nhiều hơn 02 cuộc so với cùng kỳ; xảy ra 9 vụ, ít hơn 3 vụ so với năm trước.', '7 cuộc', 'nhiều hơn 02 cuộc | increase', '9 vụ', 'ít hơn 3 vụ | decrease'],
    ['Có nhiều hơn 20 hội viên tham gia.', 'nhiều hơn 20 hội viên | gt'],
  ],
  'said again, it is reckoned by the same': [
    ['Bình quân mỗi thẩm phán giải quyết 310 việc/năm, tương ứng 22,5 tỷ đồng.', '310 việc/năm | /thẩm phán /year', '22,5 tỷ đồng | /thẩm phán /year | same as 1'],
  ],
  'a length of time is no rate': [
    ['Còn 63 vụ để quá hạn trên 1 năm với số tiền 27 tỷ đồng.', '63 vụ', '27 tỷ đồng'],
    ['Bình quân 1 năm trồng 27 ha.', '27 ha | /year'],
  ],
  'behind a closed bracket the level goes on': [
    ['Tổng chi 96,5 tỷ đồng (hoạt động 90,2 tỷ; chi khác 6,3 tỷ), bằng 102,5% dự toán.', '96,5 tỷ đồng', '90,2 tỷ | part of 1', '6,3 tỷ | part of 1', '102,5% | same as 1'],
    ['Chi 96,5 tỷ đồng (hoạt động 90,2 tỷ), bằng 102,5% cùng kỳ.', '96,5 tỷ đồng', '90,2 tỷ | part of 1', '102,5%'],
    ['Quý I/2027 xử lý 12 vụ án (trị giá 3 tỷ đồng), 6 tháng đầu năm đạt 50% kế hoạch.', '12 vụ | 2027-01..2027-03', '3 tỷ đồng | 2027-01..2027-03', '50% | 2027'],
  ],
  'a share and the fraction that it makes': [
    ['87,5% chi hội (14/16) ban hành quy chế.', '87,5%', '14/16 | same as 1'],
    ['Giám sát 06 cuộc đối với 6 chi hội, đạt 75% kế hoạch năm (6/8 cuộc).', '06 cuộc', '6 chi hội', '75% | same as 1', '6/8 cuộc | same as 3'],
    ['Giải quyết 1.240 đơn trên 1.550 đơn, đạt 80%.', '1.240 đơn', '1.550 đơn', '80% | same as 1'],
    ['2/9 hồ chứa chỉ đạt 45% dung tích.', '2/9 hồ', '45%'],
    ['5/8 chi hội, đạt 62,5% kế hoạch.', '5/8 chi hội', '62,5% | same as 1'],
    ['Nhập 250.300 trang hồ sơ, tương đương 1,6 TB.', '250.300 trang', '1,6 TB | same as 1'],
  ],
  'parts whose nouns change': [
    ['Đầu tư 64 công trình, gồm 31 công trình cầu (tổng dài 12,4 km), 14 công trình nước, 9 trường học với 54 phòng học, 10 nhà văn hóa.', '64 công trình', '31 công trình | part of 1', '12,4 km', '14 công trình | part of 1', '9 trường | part of 1', '54 phòng học', '10 nhà văn hóa | part of 1'],
    ['Đầu tư 64 công trình, gồm 31 công trình cầu, 14 công trình nước, 9 trường học, 12 nhà văn hóa.', '64 công trình', '31 công trình | part of 1', '14 công trình | part of 1', '9 trường', '12 nhà văn hóa'],
  ],
  'parts of the total, not of its rate': [
    ['Dạy nghề cho 4.200 lao động, bình quân 840 lao động/năm, trong đó ở xa 150 người.', '4.200 lao động', '840 lao động/năm | /year', '150 người | part of 1'],
    ['Bình quân 840 lao động/năm, trong đó ở xa 150 người.', '840 lao động/năm | /year', '150 người | part of 1'],
  ],
  'a share in a share': [
    ['Lao động qua đào tạo 58% (có chứng chỉ 23%).', '58%', '23% | part of 1'],
    ['Lao động qua đào tạo 58% (năm trước có 53%).', '58%', '53%'],
  ],
  'a part that has parts of its own in a bracket': [
    ['Trường có 310 người, trong đó giáo viên 190 (04 tiến sĩ, 22 thạc sĩ), nhân viên 35, bảo mẫu 80.', '310 người', '190 | part of 1', '04 tiến sĩ | part of 2', '22 thạc sĩ | part of 2', '35 | part of 1', '80 | part of 1'],
  ],
};

const TASKS: Rows = {
  'a deadline that ends an item is of all its figures': [
    ['Sửa chữa 35 km kênh tại 12 thôn, hoàn thành trong quý II/2027.', '35 km | 2027-04..2027-06', '12 thôn | 2027-04..2027-06'],
    ['Mở 2 lớp với 90 học viên, kinh phí 40 triệu đồng, xong trong tháng 8/2027.', '2 lớp | 2027-08', '90 học viên | 2027-08', '40 triệu đồng | 2027-08'],
    ['Trồng 300 cây, 20 ha rừng, hoàn thành trước 30/6/2027; làm 12 km đường.', '300 cây | ..2027-06-30', '20 ha | ..2027-06-30', '12 km'],
    ['Trong quý I/2027 trồng 300 cây, phủ xanh 20 ha, hoàn thành trong quý II/2027.', '300 cây | 2027-01..2027-03', '20 ha | 2027-04..2027-06'],
    ['Thu 12 tỷ đồng, hỗ trợ 5 xã hoàn thành trong năm 2027.', '12 tỷ đồng', '5 xã | 2027'],
    ['Trồng 300 cây và đạt độ phủ 40% vào năm 2027.', '300 cây', '40% | 2027'],
  ],
  'a new rate replaces the old, and all together have none': [
    ['Mỗi lớp có 30 người, mỗi đơn vị cử 2 cán bộ.', '30 người | /lớp', '2 cán bộ | /đơn vị'],
    ['Mỗi quý tổ chức 1 đợt kiểm tra, mỗi năm 2 cuộc diễn tập.', '1 đợt | /quarter', '2 cuộc | /year'],
    ['Mỗi thôn lập 1 tổ, toàn vùng lập 14 tổ với 90 thành viên.', '1 tổ | /thôn', '14 tổ', '90 thành viên'],
    ['Mỗi chi hội vận động 5 hội viên, giúp 2 hộ.', '5 hội viên | /chi hội', '2 hộ | /chi hội'],
    ['Hỗ trợ 40 mô hình, mỗi mô hình không quá 80 triệu đồng, cho 900 hộ.', '40 mô hình', 'không quá 80 triệu đồng | lte | /mô hình', '900 hộ'],
  ],
  'what seasons and beds reckon': [
    ['Phun thuốc 3 lần/vụ, bố trí 0,85 nhân viên/giường bệnh.', '3 lần/vụ | /vụ', '0,85 nhân viên/giường bệnh | /giường bệnh'],
    ['Giải quyết 15 vụ/việc.', '15 vụ'],
  ],
  'a first day without a year': [
    ['Gieo 300 ha từ ngày 25/11 đến 05/12/2027; trồng 20 ha từ 10/12 - 31/12/2027; cấy 50 ha từ ngày 20/12 đến 10/01/2028.', '300 ha | 2027-11-25..2027-12-05', '20 ha | 2027-12-10..2027-12-31', '50 ha | 2027-12-20..2028-01-10'],
    ['Từ tháng 10 đến tháng 3/2028, trồng 20 ha rừng.', '20 ha | 2027-10..2028-03'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(fields(sentence)).toEqual(expected);
  });
});

describe.each(Object.entries(TASKS))('in a plan, %s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(fields(sentence, PLAN)).toEqual(expected);
  });
});

test('units go on behind a closed bracket, and from a share to its fraction', () => {
  const units = (sentence: string): (string | null)[] => extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n1. ${sentence}\n`).indicators.map(({ quantity }) => quantity.unit);
  expect(units('Tổng số hội viên bị xử lý là 09 (phê bình 5, cảnh cáo 03, khai trừ 01), giảm 2 so với năm trước.')).toEqual(Array(5).fill('hội viên'));
  expect(units('87,5% chi hội (14/16) ban hành quy chế.')).toEqual(['%', 'chi hội']);
});

test('items below a line that ends in “Cụ thể …:” share out its total', () => {
  const lines = '1. Tổng diện tích 800 ha, đạt 102%. Cụ thể từng cây:\n+ Lúa: 420 ha, năng suất 60 tạ/ha.\n+ Ngô 130 ha; khoai 250 ha.\n';
  expect(extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n${lines}`).indicators.map(({ quantity, partOf }) => [quantity.text, partOf])).toEqual([
    ['800 ha', null], ['102%', null], ['420 ha', 'i1'], ['60 tạ/ha', null], ['130 ha', 'i1'], ['250 ha', 'i1'],
  ]);
});

test('further parts in an item of a list, but not what only tells more of the first', () => {
  const lines = '1. Tổng vốn 612 tỷ đồng, trong đó:\n- Vốn tỉnh 112 tỷ đồng; vốn huyện 60 tỷ đồng.\n- Vốn dân góp: 440 tỷ đồng (tiền mặt 300 tỷ, ngày công 140 tỷ); đã giải ngân 20 tỷ đồng.\n';
  expect(extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n${lines}`).indicators.map(({ quantity, partOf }) => [quantity.text, partOf])).toEqual([
    ['612 tỷ đồng', null], ['112 tỷ đồng', 'i1'], ['60 tỷ đồng', 'i1'], ['440 tỷ đồng', 'i1'], ['300 tỷ', 'i4'], ['140 tỷ', 'i4'], ['20 tỷ đồng', null],
  ]);
});

test('a survey is no part of what it tells', () => {
  const labels = (sentence: string): string[] => extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n1. ${sentence}\n`).indicators.map(({ label }) => label);
  expect(labels('Theo kết quả khảo sát cuối năm 2027, số hội viên còn 1.350 người.')).toEqual(['số hội viên']);
  expect(labels('Theo dõi, hướng dẫn 12 cơ sở.')).toEqual(['Theo dõi, hướng dẫn cơ sở']);
});
