import { describe, expect, test } from 'vitest';
import { scan } from '../../src/grammar/index.ts';
import type { QuantityMention } from '../../src/grammar/index.ts';

/** The quantities of a phrase, as short as they can be written: text | comparator value unit per. */
function quantities(phrase: string): string[] {
  return scan(phrase, [])
    .filter((mention): mention is QuantityMention => mention.type === 'quantity')
    .map((q) => {
      const value = q.denominator !== null ? `${q.value}/${q.denominator}` : q.min !== null ? `${q.min}..${q.max}` : String(q.value);
      return [phrase.slice(q.start, q.end), [q.comparator, value, q.unit ?? '-', ...q.per.map((rate) => `/${rate}`)].join(' ')].join(' | ');
    });
}

const PHRASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  percent: [
    ['70% trở lên hội viên', '70% trở lên | gte 70 %'],
    ['tăng 1,5 điểm %', '1,5 điểm % | eq 1.5 điểm %'],
    ['giảm 2 điểm phần trăm so với đầu kỳ', '2 điểm phần trăm | eq 2 điểm %'],
    ['sinh con thứ ba dưới 12 ‰', 'dưới 12 ‰ | lt 12 ‰'],
    ['đạt ba mươi phần trăm', 'ba mươi phần trăm | eq 30 %'],
    ['trên bốn mươi lăm phần trăm hộ', 'trên bốn mươi lăm phần trăm | gt 45 %'],
  ],
  money: [
    ['tổng vốn 4.500 tỷ đồng', '4.500 tỷ đồng | eq 4500000000000 VND'],
    ['số tiền 12,75 triệu đồng', '12,75 triệu đồng | eq 12750000 VND'],
    ['hỗ trợ 500.000đ/suất', '500.000đ/suất | eq 500000 VND /suất'],
    ['hỗ trợ 1.200.000 đồng/01 hộ', '1.200.000 đồng/01 hộ | eq 1200000 VND /hộ'],
    ['tương đương trên 3.200 USD', 'trên 3.200 USD | gt 3200 USD'],
    ['thu nhập khoảng 5 triệu/người/tháng', 'khoảng 5 triệu/người/tháng | approx 5000000 - /person /month'],
    ['ngân sách 1,2 nghìn tỷ đồng', '1,2 nghìn tỷ đồng | eq 1200000000000 VND'],
    ['vay 2 tỷ rưỡi đồng', '2 tỷ rưỡi đồng | eq 2500000000 VND'],
    ['thu 15.000 trđ, chi 250tr đồng', '15.000 trđ | eq 15000000000 VND', '250tr đồng | eq 250000000 VND'],
    ['trao từ 500.000 - 1 triệu đồng/suất', 'từ 500.000 - 1 triệu đồng/suất | between 500000..1000000 VND /suất'],
    ['một trăm hai mươi ba nghìn năm trăm đồng', 'một trăm hai mươi ba nghìn năm trăm đồng | eq 123500 VND'],
    ['thu 187 tỷ 456 triệu 230 nghìn đồng', '187 tỷ 456 triệu 230 nghìn đồng | eq 187456230000 VND'],
    ['chi 4 tỷ 123 triệu 456 nghìn 789 đồng', '4 tỷ 123 triệu 456 nghìn 789 đồng | eq 4123456789 VND'],
    ['nộp 500 đông, còn 12 tỷ đông', '500 đông | eq 500 VND', '12 tỷ đông | eq 12000000000 VND'],
    ['một tỷ hai trăm triệu đồng', 'một tỷ hai trăm triệu đồng | eq 1200000000 VND'],
    ['bằng 640 triệu đồng / 3 tháng', '640 triệu đồng / 3 tháng | eq 640000000 VND /3 months'],
  ],
  'prohibitions, comparatives, shares in words': [
    ['không để quá 1% học sinh bỏ học', 'không để quá 1% | lte 1 %'],
    ['không được vượt quá 3%', 'không được vượt quá 3% | lte 3 %'],
    ['ít hơn 5 vụ', 'ít hơn 5 vụ | lt 5 vụ'],
    ['thấp hơn 2%', 'thấp hơn 2% | lt 2 %'],
    ['cao hơn 2%', 'cao hơn 2% | gt 2 %'],
    ['thấp hơn 2% so với mức chung', 'thấp hơn 2% | eq 2 %'],
    ['không thấp hơn 2% so với mức chung', 'không thấp hơn 2% | gte 2 %'],
    ['tăng hơn 2% so với cùng kỳ', 'hơn 2% | gt 2 %'],
    ['trên dưới 50 hộ', 'trên dưới 50 hộ | approx 50 hộ'],
    ['không dưới hai mô hình', 'không dưới hai mô hình | gte 2 mô hình'],
    ['chí ít hai mô hình', 'chí ít hai mô hình | gte 2 mô hình'],
    ['xấp xỉ ba mô hình', 'xấp xỉ ba mô hình | approx 3 mô hình'],
    ['trên một nửa số chi đoàn', 'trên một nửa | gt 0.5 -'],
    ['giảm 1/3 số vụ', '1/3 | eq 1/3 -'],
    ['không quá 25:1', 'không quá 25:1 | lte 25/1 -'],
    ['họp lúc 14:30', ],
    ['45 hộ/1.820 hộ thoát nghèo', '45 hộ/1.820 hộ | eq 45/1820 hộ'],
    ['90 ÷ 95% hồ sơ', '90 ÷ 95% | between 90..95 %'],
  ],
  'physical units': [
    ['tiết kiệm 15.300KWh', '15.300KWh | eq 15300 kW.h'],
    ['công suất 2.400 MW', '2.400 MW | eq 2400 MW'],
    ['trồng 12,5 ha rừng', '12,5 ha | eq 12.5 ha'],
    ['mặt bằng 1.250 m2', '1.250 m2 | eq 1250 m2'],
    ['sản lượng 2,1 triệu tấn / năm', '2,1 triệu tấn / năm | eq 2100000 t /year'],
  ],
  'counted nouns': [
    ['kết nạp 746 đoàn viên công đoàn', '746 đoàn viên | eq 746 đoàn viên'],
    ['tiếp nhận 1.230 hồ sơ', '1.230 hồ sơ | eq 1230 hồ sơ'],
    ['khen 15 tập thể', '15 tập thể | eq 15 tập thể'],
    ['đăng ký 04 bằng độc quyền sáng chế', '04 bằng độc quyền sáng chế | eq 4 bằng độc quyền sáng chế'],
    ['có 2.400 buồng lưu trú', '2.400 buồng | eq 2400 buồng'],
    ['đón 31.000 lượt khách quốc tế, 12 khách hàng lớn', '31.000 lượt khách | eq 31000 lượt khách', '12 khách hàng | eq 12 khách hàng'],
    ['thu 4 bằng mức năm trước', '4 | eq 4 -'],
    ['hỗ trợ 05 đ/c ủy viên', '05 đ/c | eq 5 đồng chí'],
    ['lập 12HTX mới', '12HTX | eq 12 HTX'],
    ['hai mươi nghìn năm trăm lượt người', 'hai mươi nghìn năm trăm lượt người | eq 20500 lượt người'],
    ['bình quân 41,1 học sinh/lớp', '41,1 học sinh/lớp | eq 41.1 học sinh /lớp'],
    ['28,5 giường bệnh/vạn dân', '28,5 giường bệnh/vạn dân | eq 28.5 giường bệnh /vạn dân'],
    ['tuyển 10 sinh viên/học viên', '10 sinh viên | eq 10 sinh viên'],
    ['có 03 CNLĐ bị tai nạn', '03 CNLĐ | eq 3 CNLĐ'],
    ['1.250 lượt hội viên tham gia', '1.250 lượt hội viên | eq 1250 lượt hội viên'],
    ['mở 32 lớp tập huấn', '32 lớp tập huấn | eq 32 lớp tập huấn'],
    ['15 đồng chí dự họp', '15 đồng chí | eq 15 đồng chí'],
    ['ủng hộ 20 đồng bào vùng lũ', '20 đồng bào | eq 20 đồng bào'],
    ['khoảng 1,4 triệu đại biểu', 'khoảng 1,4 triệu đại biểu | approx 1400000 đại biểu'],
    ['có 12 nghiên cứu sinh', '12 nghiên cứu sinh | eq 12 nghiên cứu sinh'],
    ['cử 18 hướng dẫn viên', '18 hướng dẫn viên | eq 18 hướng dẫn viên'],
    ['gặp 25 chi hội trưởng', '25 chi hội trưởng | eq 25 chi hội trưởng'],
    ['bầu 02 Phó Chủ tịch', '02 Phó Chủ tịch | eq 2 Phó Chủ tịch'],
    ['mời 8 hội thẩm', '8 hội thẩm | eq 8 hội thẩm'],
    ['cấp 1.200 căn cước', '1.200 căn cước | eq 1200 căn cước'],
    ['thu giữ 12 lựu đạn', '12 lựu đạn | eq 12 lựu đạn'],
    ['có 40 hộ sinh sống ven sông', '40 hộ | eq 40 hộ'],
    ['thêm 45 trẻ sinh tại trạm', '45 trẻ | eq 45 trẻ'],
    ['1.200 công chức viên chức', '1.200 công chức | eq 1200 công chức'],
    ['5 vụ thẩm định giá', '5 vụ | eq 5 vụ'],
    ['3 con trưởng thành', '3 con | eq 3 con'],
    ['phát 5.000 khẩu trang', '5.000 khẩu trang | eq 5000 khẩu trang'],
    ['đạt 5 huy chương Bạc, 6 Đồng', '5 huy chương | eq 5 huy chương', '6 | eq 6 -'],
    ['(01 Nhất, 03 Nhì, 04 khuyến khích)', '01 | eq 1 -', '03 | eq 3 -', '04 | eq 4 -'],
    ['trao 25 “Nhà nhân ái”', '25 “Nhà | eq 25 Nhà'],
    ['có 6 khoa ngoại trú và 3 khoa học', '6 khoa | eq 6 khoa', '3 khoa học | eq 3 khoa học'],
    ['quét 84.000 trang lý lịch, mở 5 trang trại', '84.000 trang | eq 84000 trang', '5 trang trại | eq 5 trang trại'],
    ['học 16 tiết bồi dưỡng, dạy 9 tiết mục', '16 tiết | eq 16 tiết', '9 tiết mục | eq 9 tiết mục'],
    ['thụ lý 410 việc dân sự, tạo 300 việc làm', '410 việc | eq 410 việc', '300 việc làm | eq 300 việc làm'],
    ['cử 7 bác sĩ, 05 đi thực hành', '7 bác sĩ | eq 7 bác sĩ', '05 | eq 5 -'],
    ['tiếp 140 lượt/152 người', '140 lượt | eq 140 lượt', '152 người | eq 152 người'],
    ['3.120 đoàn viên/3.300 CNVCLĐ', '3.120 đoàn viên/3.300 CNVCLĐ | eq 3120/3300 đoàn viên'],
    ['20.000 sinh viên/học viên chính quy', '20.000 sinh viên | eq 20000 sinh viên'],
  ],
  comparators: [
    ['ít nhất 65% cơ sở', 'ít nhất 65% | gte 65 %'],
    ['tối thiểu 80% xã', 'tối thiểu 80% | gte 80 %'],
    ['không quá 5% hộ', 'không quá 5% | lte 5 %'],
    ['hơn 90 doanh nghiệp', 'hơn 90 doanh nghiệp | gt 90 doanh nghiệp'],
    ['từ 70% hộ dân', 'từ 70% | gte 70 %'],
    ['từ 90% trở lên cơ quan', 'từ 90% trở lên | gte 90 %'],
    ['60% trở xuống', '60% trở xuống | lte 60 %'],
    ['65% tổ hội các cấp trở lên', '65% | gte 65 %'],
    ['12 xã (70,5%) trở lên', '12 xã | gte 12 xã', '70,5% | gte 70.5 %'],
    ['xếp loại khá trở lên đạt 24%', '24% | eq 24 %'],
    ['kiểm tra cấp dưới 230 cuộc', '230 cuộc | eq 230 cuộc'],
    ['ước đạt 8,19%', '8,19% | approx 8.19 %'],
    ['≥ 5 doanh nghiệp', '≥ 5 doanh nghiệp | gte 5 doanh nghiệp'],
    ['ít nhất một cơ sở y tế', 'ít nhất một cơ sở y tế | gte 1 cơ sở y tế'],
  ],
  ranges: [
    ['tỷ trọng 19-20%', '19-20% | between 19..20 %'],
    ['đạt 30%-40% dân số', '30%-40% | between 30..40 %'],
    ['tăng 13-13,5% / năm', '13-13,5% / năm | between 13..13.5 % /year'],
    ['từ 3 đến 4% hộ', 'từ 3 đến 4% | between 3..4 %'],
    ['từ 95- dưới 100% nhiệm vụ', 'từ 95- dưới 100% | between 95..100 %'],
    ['kho rộng từ 2.000m2 - 3.000 m2', 'từ 2.000m2 - 3.000 m2 | between 2000..3000 m2'],
    ['khoảng 252,1-291,5 tỷ kWh', 'khoảng 252,1-291,5 tỷ kWh | between 252100000000..291500000000 kW.h'],
  ],
  fractions: [
    ['có 46/65 cơ quan', '46/65 cơ quan | eq 46/65 cơ quan'],
    ['3.412 đoàn viên/3.436 CNVCLĐ', '3.412 đoàn viên/3.436 CNVCLĐ | eq 3412/3436 đoàn viên'],
    ['48 xã/60 đơn vị, đạt 80%', '48 xã/60 đơn vị | eq 48/60 xã', '80% | eq 80 %'],
    ['xét xử 1.120 vụ/1.941 bị cáo', '1.120 vụ | eq 1120 vụ', '1.941 bị cáo | eq 1941 bị cáo'],
    ['có 1.845 hộ/7.612 người', '1.845 hộ | eq 1845 hộ', '7.612 người | eq 7612 người'],
    ['cho vay 45 tỷ đồng/980 hộ', '45 tỷ đồng | eq 45000000000 VND', '980 hộ | eq 980 hộ'],
    ['06 giáo viên/120 học sinh', '06 giáo viên | eq 6 giáo viên', '120 học sinh | eq 120 học sinh'],
    ['chi 560 tỷ đồng/690 tỷ đồng', '560 tỷ đồng/690 tỷ đồng | eq 560000000000/690000000000 VND'],
    ['đạt 12.375,3/10.200 triệu đồng', '12.375,3/10.200 triệu đồng | eq 12375300000/10200000000 VND'],
  ],
  rates: [
    ['18 ca/1.000 phụ nữ', '18 ca/1.000 phụ nữ | eq 18 ca /1.000 phụ nữ'],
    ['8 bác sĩ trên 1 vạn dân', '8 bác sĩ trên 1 vạn dân | eq 8 bác sĩ /vạn dân'],
    ['năng suất 65 tạ/01 ha', '65 tạ/01 ha | eq 65 dt /ha'],
    ['105 bé trai/100 bé gái', '105 bé trai/100 bé gái | eq 105 bé trai /100 bé gái'],
    ['dưới 111 trẻ trai/100 trẻ gái', 'dưới 111 trẻ trai/100 trẻ gái | lt 111 trẻ trai /100 trẻ gái'],
    ['109 trẻ sơ sinh trai / 100 trẻ sơ sinh gái', '109 trẻ sơ sinh trai / 100 trẻ sơ sinh gái | eq 109 trẻ /100 trẻ sơ sinh gái'],
    ['113 bé trai trên 100 bé gái', '113 bé trai trên 100 bé gái | eq 113 bé trai /100 bé gái'],
    ['7 điều dưỡng trên một vạn dân', '7 điều dưỡng trên một vạn dân | eq 7 điều dưỡng /vạn dân'],
    ['có 6 lớp trên 100 trẻ', '6 lớp | eq 6 lớp', 'trên 100 trẻ | gt 100 trẻ'],
    ['phun 3 lít/1.000 m2', '3 lít/1.000 m2 | eq 3 L /1.000 m2'],
    ['gặt 480 tấn/100 ha', '480 tấn | eq 480 t', '100 ha | eq 100 ha'],
    ['tỷ lệ 1 giáo viên/18 học sinh', '1 giáo viên/18 học sinh | eq 1 giáo viên /18 học sinh'],
    ['bình quân đạt 01 cán bộ/40 hộ', '01 cán bộ/40 hộ | eq 1 cán bộ /40 hộ'],
    ['mở 01 lớp/28 học viên', '01 lớp | eq 1 lớp', '28 học viên | eq 28 học viên'],
    ['Số học viên/1 giảng viên: 22', '22 | eq 22 -'],
    ['4 ca/10 vạn dân', '4 ca/10 vạn dân | eq 4 ca /10 vạn dân'],
    ['22 m2 sàn/người', '22 m2 sàn/người | eq 22 m2 /person'],
    ['0,5 bài báo quốc tế/giảng viên/năm', '0,5 bài báo quốc tế/giảng viên/năm | eq 0.5 bài /giảng viên /year'],
    ['25 sinh viên/giảng viên', '25 sinh viên/giảng viên | eq 25 sinh viên /giảng viên'],
    ['giá trị sản xuất trên 1 ha đất đạt 120 triệu đồng', '120 triệu đồng | eq 120000000 VND'],
    ['2 lần/tháng', '2 lần/tháng | eq 2 lần /month'],
    ['thu 6,4 tỷ đồng/năm/HTX', '6,4 tỷ đồng/năm/HTX | eq 6400000000 VND /year /HTX'],
  ],
  hours: [
    ['thời gian cấp phép còn 15 giờ', '15 giờ | eq 15 giờ'],
    ['giảm thời gian trả kết quả xuống 20 giờ', '20 giờ | eq 20 giờ'],
    ['rút ngắn từ 26 giờ xuống còn 9 giờ', 'từ 26 giờ | gte 26 giờ', '9 giờ | eq 9 giờ'],
    ['phát sóng 5 giờ/ngày', '5 giờ/ngày | eq 5 giờ /day'],
    ['tập huấn 12 giờ cho cộng tác viên', '12 giờ | eq 12 giờ'],
    ['huấn luyện tối thiểu 30 giờ/chiến sĩ', 'tối thiểu 30 giờ/chiến sĩ | gte 30 giờ /chiến sĩ'],
    ['dự 14 giờ dạy, giảng 260 giờ chuẩn', '14 giờ dạy | eq 14 giờ dạy', '260 giờ chuẩn | eq 260 giờ chuẩn'],
    ['tra cứu không quá 25 phút/hồ sơ', 'không quá 25 phút/hồ sơ | lte 25 phút /hồ sơ'],
    ['tra cứu từ 80 đến 110 phút', 'từ 80 đến 110 phút | between 80..110 phút'],
    ['học từ 20 giờ trở lên', 'từ 20 giờ trở lên | gte 20 giờ'],
  ],
  multiples: [
    ['gấp 1,5 lần đầu kỳ', '1,5 lần | eq 1.5 lần'],
    ['kim ngạch gấp đôi', 'gấp đôi | eq 2 lần'],
  ],
};

for (const [kind, rows] of Object.entries(PHRASES)) {
  describe(kind, () => {
    test.each(rows.map(([phrase, ...expected]) => ({ phrase, expected })))('$phrase', ({ phrase, expected }) => {
      expect(quantities(phrase)).toEqual(expected);
    });
  });
}

/** Numerals that are no quantities, whatever stands beside them. */
const NONE: readonly string[] = [
  'theo Nghị quyết số 15-NQ/TW ngày 04/5/2022 của Bộ Chính trị',
  'Kế hoạch số 87 /KH-UBND', 'Quyết định 317, 318', 'Chương trình số 09/CTr - BCH', 'Công văn số 61/LĐLĐ', 'Nghị quyết 07b/NQ-TLĐ',
  'tại Điều 5, khoản 2 Điều 9', 'Bảng 3 và Phụ lục 2',
  'ngày 15/11', 'trước ngày 30 tháng 6', 'quý II/2024', 'trong tháng 8/2024', 'lúc 7 giờ 30 phút', 'ngày 11, 12 tháng 01 năm 2024',
  'lúc 17 giờ', 'họp 8 giờ 30', 'từ 7 giờ đến 11 giờ', 'trực từ 7 đến 11 giờ', '14 giờ ngày 12/5', 'trước 16 giờ', 'đến 9 giờ sáng', 'tăng cường kiểm tra còn 8 giờ sáng', 'khai mạc: 8 giờ, ngày 5/6', 'trong 24 giờ đầu', 'trong vòng 48 giờ', 'sau hơn 3 giờ',
  'báo cáo không quá 24 giờ kể từ khi xảy ra', 'trực 24 giờ/24 giờ', 'thời hạn không quá 8 giờ',
  'giai đoạn 2021-2025', 'nhiệm kỳ (2020 - 2025)', 'Qua 03 năm thực hiện', 'định kỳ 6 tháng', 'trong 10 ngày làm việc',
  'khóa X, lần thứ 16', 'Trung ương 4', 'cơn bão số 10, 11', 'Chương trình 135', 'Đề án 06', 'Ban Chỉ đạo 35', 'quốc lộ 6',
  'đứng thứ 04/34', 'top 03 toàn vùng', 'nhóm 100 trường hàng đầu', 'mạng 4G/5G', 'dịch Covid-19', 'công nghiệp 4.0', 'tiêu chí N-1',
  'giai đoạn 2 của dự án', 'chính quyền địa phương 02 cấp', 'Mục tiêu 1. Lĩnh vực chính trị', '(1) Tăng cường công tác', '1.2. Xây dựng tổ chức',
];

describe('no quantities', () => {
  test.each(NONE)('%s', (phrase) => {
    expect(quantities(phrase)).toEqual([]);
  });
});
