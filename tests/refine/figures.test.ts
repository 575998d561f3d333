import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const HEADS: Readonly<Record<string, string>> = {
  results: 'BÁO CÁO\nKết quả công tác Hội\n\nI. KẾT QUẢ\n\n',
  targets: 'KẾ HOẠCH\nCông tác Hội\n\nII. CHỈ TIÊU\n\n',
};

/** The figures of a sentence: text, comparator, unit, what each. */
function figures(head: string, sentence: string): string[] {
  return extract(`${HEADS[head] ?? ''}- ${sentence}\n`).indicators.map(({ quantity: { text, comparator, unit, per } }) => [text, comparator, unit ?? '-', ...per.map((rate) => `/${rate}`)].join(' '));
}

const ROWS: Readonly<Record<string, readonly (readonly [string, string, ...string[]])[]>> = {
  'a bare number with a bracket of its own': [
    ['results', 'Kỹ sư 46 (03 thạc sĩ, 07 kỹ sư cao cấp), công nhân 120.', '46 eq -', '03 thạc sĩ eq thạc sĩ', '07 kỹ sư eq kỹ sư', '120 eq -'],
    ['results', 'Trong 8 công trình, đã xong 5, đang làm 3 (đều ở vùng sâu).', '8 công trình eq công trình', '5 eq công trình', '3 eq công trình'],
    ['results', 'Bồi dưỡng cho cán bộ đối tượng 3 và 4 (đợt hai) được 35 người.', '35 người eq người'],
  ],
  'counted again without the noun': [
    ['targets', 'Cử 9 cán bộ đi học, 3 đi nước ngoài, 2 nghỉ phép.', '9 cán bộ eq cán bộ', '3 eq cán bộ', '2 eq cán bộ'],
    ['results', 'Nhận 12 đơn, 8 được giải quyết và 4 bị trả lại.', '12 đơn eq đơn', '8 eq đơn', '4 eq đơn'],
    ['results', 'Xét xử 7 bị cáo.', '7 bị cáo eq bị cáo'],
  ],
  'a comparator of coordinated shares': [
    ['targets', 'Ít nhất 88% hội viên nông thôn và 76% hội viên thành thị tin dùng hàng Việt.', 'Ít nhất 88% gte %', '76% gte %'],
    ['targets', 'Cắt giảm ít nhất 25% thời gian giải quyết và 15% chi phí.', 'ít nhất 25% gte %', '15% gte %'],
    ['targets', 'Hoàn thành tối thiểu 60% về số vụ, 55% về giá trị.', 'tối thiểu 60% gte %', '55% gte %'],
    ['targets', '85% trở lên hội viên nông thôn và 70% hội viên thành thị dự học.', '85% trở lên gte %', '70% eq %'],
    ['targets', 'Ít nhất 90% xã và 100% huyện có trạm.', 'Ít nhất 90% gte %', '100% eq %'],
    ['targets', 'Tỷ lệ nợ xấu dưới 2%, 95% hộ vay trả đúng hạn.', 'dưới 2% lt %', '95% eq %'],
    ['targets', 'Ít nhất 80% hộ dùng nước máy đạt chuẩn, 60% hộ có bể.', 'Ít nhất 80% gte %', '60% eq %'],
  ],
  'a unit said once, after the last': [
    ['results', 'Ba trường có lần lượt là 1.240, 860 và 2.015 học sinh.', '1.240 eq học sinh', '860 eq học sinh', '2.015 học sinh eq học sinh'],
    ['results', 'Phân kỳ: năm 2021: 42 tỷ; năm 2022: 51,5 tỷ; năm 2023: 60 tỷ đồng.', '42 tỷ eq VND', '51,5 tỷ eq VND', '60 tỷ đồng eq VND'],
    ['results', 'Án phí 1,4 tỷ; sung công 320 triệu; phạt 2,2 tỷ đồng.', '1,4 tỷ eq VND', '320 triệu eq VND', '2,2 tỷ đồng eq VND'],
    ['results', 'Dân số 1,1 triệu, thu nhập 58 triệu đồng/người.', '1,1 triệu eq -', '58 triệu đồng/người eq VND /person'],
    ['results', 'Lượng khách tăng từ 8.400 lên 9.100 lượt.', 'từ 8.400 eq lượt', '9.100 lượt eq lượt'],
  ],
  'bands and sizes that sort what was counted': [
    ['results', 'Lúa hỏng nặng (trên 60%) 24 ha, thiệt hại từ 20-60% là 51 ha, còn lại thiệt hại dưới 20%.', '24 ha eq ha', '51 ha eq ha'],
    ['results', 'Có 14 thôn (trên 60%) và 9 xã đạt chuẩn.', '14 thôn eq thôn', 'trên 60% gt %', '9 xã eq xã'],
    ['targets', 'Phấn đấu giảm thiệt hại dưới 5%.', 'dưới 5% lt %'],
    ['targets', '95% tàu cá từ 12m trở lên lắp thiết bị.', '95% eq %'],
    ['targets', 'Trợ cấp cho người suy giảm khả năng lao động từ 61% trở lên, mua 9 xe.', '9 xe eq xe'],
    ['results', 'Lượng phân bón còn cao (210 kg/ha so với khuyến cáo 160 kg/ha).', '210 kg/ha eq kg /ha'],
    ['results', 'Còn 6 lô đất đã đấu giá từ 2 lần trở lên chưa bán được.', '6 lô eq lô'],
    ['targets', 'Mỗi năm họp từ 4 lần trở lên.', 'từ 4 lần trở lên gte lần /year'],
  ],
  'words that compare nothing, or estimate': [
    ['results', 'Chuyển tuyến trên 640 ca; hỗ trợ tuyến dưới 9 kỹ thuật.', '640 ca eq ca', '9 kỹ thuật eq kỹ thuật'],
    ['results', 'Giải quyết xong 1.420 hồ sơ trên 1.680 hồ sơ đủ điều kiện.', '1.420 hồ sơ eq hồ sơ', '1.680 hồ sơ eq hồ sơ'],
    ['results', 'Có 12 xã trên 40 hộ nghèo.', '12 xã eq xã', 'trên 40 hộ nghèo gt hộ nghèo'],
    ['results', 'Thu nhập cao nhất 6,2 triệu, thấp nhất 2,5 triệu đồng.', 'cao nhất 6,2 triệu eq VND', 'thấp nhất 2,5 triệu đồng eq VND'],
    ['targets', 'Thu nhập thấp nhất 3 triệu đồng/tháng.', 'thấp nhất 3 triệu đồng/tháng gte VND /month'],
    ['results', 'Bão làm tốc mái 40 căn nhà, ước thiệt hại 2,3 tỷ đồng.', '40 căn nhà eq căn nhà', '2,3 tỷ đồng approx VND'],
    ['results', 'Theo quy ước, giá trị 2,3 tỷ đồng.', '2,3 tỷ đồng eq VND'],
  ],
  'what each has, what a mean is taken of': [
    ['results', 'Trung bình 1 cán bộ phụ trách 4 thôn; bình quân 01 lớp có 32 học sinh.', '4 thôn eq thôn /cán bộ', '32 học sinh eq học sinh /lớp'],
    ['results', 'Bình quân 1 xã, tăng 2 xã.', '1 xã eq xã', '2 xã eq xã'],
    ['results', 'Có 21 giáo viên, mỗi giáo viên dạy 19 tiết.', '21 giáo viên eq giáo viên', '19 tiết eq tiết /giáo viên'],
    ['results', 'Điểm trung bình 64 tiêu chí đạt 3,9 điểm.', '3,9 điểm eq điểm'],
    ['results', 'Tiếp công dân 140 lượt/152 người.', '140 lượt eq lượt', '152 người eq người'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (head, sentence, ...expected) => {
    expect(figures(head, sentence)).toEqual(expected);
  });
});
