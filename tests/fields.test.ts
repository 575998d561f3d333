import { expect, test } from 'vitest';
import { extract } from '../src/index.ts';

/** What a sentence of a report yields, as short as it can be written: quantity | change, comparator where not eq, period, link to another by its place. */
function fields(sentence: string, mark = '1. '): string[] {
  const { indicators } = extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n${mark}${sentence}\n`);
  const place = (id: string | null): number => indicators.findIndex((other) => other.id === id) + 1;
  return indicators.map(({ quantity, change, period, partOf, equivalentTo }) => [
    quantity.text,
    change ?? '',
    quantity.comparator === 'eq' ? '' : quantity.comparator,
    period.start === null && period.end === null ? '' : `${period.start ?? ''}..${period.end ?? ''}`,
    quantity.per.map((rate) => `/${rate}`).join(' '),
    partOf === null ? '' : `part of ${place(partOf)}`,
    equivalentTo === null ? '' : `same as ${place(equivalentTo)}`,
  ].filter((field) => field !== '').join(' | '));
}

test.each<[string, ...string[]]>([
  // The comparator parted from its number by a clause, and behind a verb that a rate stands behind as well.
  ['Từ 80% doanh nghiệp có tổ chức công đoàn trở lên ký thỏa ước.', 'Từ 80% | gte'],
  ['Thu kinh phí công đoàn đạt từ 97% trở lên.', 'từ 97% trở lên | gte'],
  // When, not than what.
  ['Thu nhập tăng gấp 1,5 lần vào năm 2030.', '1,5 lần | 2030..2030'],
  // Programmes that are made, not parts of this one.
  ['Mở 3 chương trình đào tạo.', '3 chương trình đào tạo'],
  // A fall to a level, and by how much.
  ['Hộ nghèo giảm còn 2,15% (giảm 0,85%).', '2,15%', '0,85% | decrease'],
  ['Bỏ học giảm từ 15 em xuống 7 em.', 'từ 15 em', '7 em'],
  ['Dân số tăng 1,1%/năm.', '1,1%/năm | increase | /year'],
  ['Xảy ra 31 vụ, giảm 3 vụ (-9,7%).', '31 vụ', '3 vụ | decrease', '9,7% | decrease | same as 2'],
  // The same again, and the plan that is no part.
  ['Thu 1.200 tỷ đồng, đạt 61,5% KH.', '1.200 tỷ đồng', '61,5% | same as 1'],
  ['Chi 215.000.000 đồng (Bằng chữ: Hai trăm mười lăm triệu đồng).', '215.000.000 đồng', 'Hai trăm mười lăm triệu đồng | same as 1'],
  ['Kết nạp 4.520 hội viên, đạt 113% so với chỉ tiêu (4.000 hội viên).', '4.520 hội viên', '113% | same as 1', '4.000 hội viên'],
  // A share without brackets is of the level it works out from, over other shares and changes.
  ['Tổ chức 25 hội nghị, đạt 96,2%.', '25 hội nghị', '96,2% | same as 1'],
  ['Loại tốt: 96 em, tỷ lệ 13,9%.', '96 em', '13,9% | same as 1'],
  ['Giải quyết 12.945 vụ, việc, đạt tỷ lệ 87%.', '12.945 vụ', '87% | same as 1'],
  ['Sản lượng 31.920 tấn, tăng 1,2% so với cùng kỳ, đạt 100,3% kế hoạch.', '31.920 tấn', '1,2% | increase', '100,3% | same as 1'],
  ['Thu 812 tỷ đồng, đạt 57,8% dự toán tỉnh giao, đạt 55,1% dự toán huyện giao.', '812 tỷ đồng', '57,8% | same as 1', '55,1% | same as 1'],
  ['Nợ 15,6 tỷ đồng của 87 doanh nghiệp, chiếm 3,2% tổng số.', '15,6 tỷ đồng', '87 doanh nghiệp', '3,2% | same as 1'],
  ['Hộ nghèo giảm 612 hộ, tương ứng giảm 2,9%.', '612 hộ | decrease', '2,9% | decrease | same as 1'],
  ['Đàn bò 21.300 con, tăng 3,2% (660 con).', '21.300 con', '3,2% | increase', '660 con | increase | same as 2'],
  ['Có 25/27 dịch vụ, hoàn thành 92,6%.', '25/27 dịch vụ', '92,6% | same as 1'],
  ['Có 20 hội viên khởi nghiệp (vượt 56% chỉ tiêu).', '20 hội viên', 'vượt 56% | gt'],
  ['Chi 4.550 triệu đồng, đạt 65% dự toán năm (7.000 triệu đồng).', '4.550 triệu đồng', '65% | same as 1', '7.000 triệu đồng'],
  ['Tỷ lệ che phủ 47%, đạt 98% kế hoạch.', '47%', '98%'],
  ['Thu 812 tỷ đồng, bằng 104% cùng kỳ.', '812 tỷ đồng', '104%'],
  // As many percent as the fraction makes, however far; what a multiple is of is no level; a bracket keeps its rise to itself.
  ['Có 87/151 xã, phường, thị trấn có chợ (57,6%).', '87/151 xã', '57,6% | same as 1'],
  ['Có 87/151 xã, phường, thị trấn có chợ (12,3%).', '87/151 xã', '12,3%'],
  ['Xuất khẩu đạt 310 triệu USD, gấp 1,6 lần năm 2021, chiếm 23,5% kim ngạch.', '310 triệu USD', '1,6 lần', '23,5% | same as 1'],
  ['Tỷ lệ trẻ ra lớp 38,5% (tăng 2,1%), mẫu giáo 97,6%.', '38,5%', '2,1% | increase', '97,6%'],
  ['Có 4.210 người, tăng 120 người (tăng 2,9%) so với cùng kỳ.', '4.210 người', '120 người | increase', '2,9% | increase | same as 2'],
  ['Khách nội địa 80%; khách ngoài nước từ châu Á (40%), châu Âu (20%).', '80%', '40%', '20%'],
  ['Đạt 38% dân số, thấp hơn mục tiêu đề ra (40%).', '38%', '40%'],
  ['Nói chuyện 500 buổi, phát thanh 20 lần, đạt 40% kế hoạch.', '500 buổi', '20 lần', '40% | same as 2'],
  ['Có 100 xã, gồm miền núi 30 xã (trong đó vùng sâu 12 xã, gồm phía bắc 5 xã, phía nam 7 xã), đồng bằng 70 xã.', '100 xã', '30 xã | part of 1', '12 xã | part of 2', '5 xã | part of 3', '7 xã | part of 3', '70 xã | part of 1'],
  // How often a name is paid, and how often a thing is done.
  ['Chi trợ cấp hàng tháng cho 312 người; thai sản 61 lượt.', '312 người', '61 lượt'],
  // The rate of a row; all together is no rate of each; the noun of both levels.
  ['Đăng 12 tin, bài/tháng.', '12 tin | /month'],
  ['Mỗi thôn có 1 mô hình, toàn xã có 9 mô hình.', '1 mô hình | /thôn', '9 mô hình'],
  // When a plan is made, and the plan of a year.
  ['Có 9 xã ban hành kế hoạch trong quý I/2027.', '9 xã | 2027-01..2027-03'],
  ['Có 9 xã ban hành kế hoạch năm 2027.', '9 xã'],
  // A bare count with its share.
  ['Trình độ: trên chuẩn 04 (9,3%), đạt chuẩn 39 (90,7%).', '04', '9,3% | same as 1', '39', '90,7% | same as 3'],
  // Parts by the sum in their bracket, or by their whole's unit; people of all names.
  ['Có 512 cơ sở giáo dục (195 trường mầm non, 168 trường tiểu học, 149 trường THCS).', '512 cơ sở giáo dục', '195 trường | part of 1', '168 trường | part of 1', '149 trường | part of 1'],
  ['Nhận 4.210 hồ sơ (trực tuyến 2.980 hồ sơ, trực tiếp 1.100 hồ sơ).', '4.210 hồ sơ', '2.980 hồ sơ | part of 1', '1.100 hồ sơ | part of 1'],
  ['Có 187 biên chế, trong đó 38 bác sĩ, 61 điều dưỡng.', '187 biên chế', '38 bác sĩ | part of 1', '61 điều dưỡng | part of 1'],
  ['Đoạt 14 giải (01 Nhất, 03 Nhì, 04 Ba, 06 Khuyến khích).', '14 giải', '01 | part of 1', '03 | part of 1', '04 | part of 1', '06 | part of 1'],
  // Behind a part's own parts the whole is shared out further; a note's mark says nothing.
  ['Tổng chi 251 tỷ đồng. Trong đó: chi cân đối 198 tỷ đồng (trong đó: đầu tư 51 tỷ đồng, thường xuyên 140 tỷ đồng); chi chương trình 53 tỷ đồng.', '251 tỷ đồng', '198 tỷ đồng | part of 1', '51 tỷ đồng | part of 2', '140 tỷ đồng | part of 2', '53 tỷ đồng | part of 1'],
  ['Thu quỹ 47 tỷ đồng [1], bằng 83% dự toán năm.', '47 tỷ đồng', '83% | same as 1'],
  ['Doanh thu bình quân một hợp tác xã 1,2 tỷ đồng/năm; trung bình một hộ thu 55 triệu đồng, lãi 20 triệu đồng.', '1,2 tỷ đồng/năm | /hợp tác xã /year', '55 triệu đồng | /hộ', '20 triệu đồng'],
  // What a measure is reckoned by, said in its name.
  ['Số bác sĩ/vạn dân đạt 11; số thuê bao/100 dân: 92.', '11 | /vạn dân', '92 | /100 dân'],
  ['Diện tích nhà ở/người đạt 24 m2; thu nhập/người/năm đạt 61 triệu đồng.', '24 m2 | /person', '61 triệu đồng | /person /year'],
  ['Số cán bộ/người lao động đạt 30 người; nợ/tổng vốn đạt 4%.', '30 người', '4%'],
  // How much more than the plan, the level that something fell from, a difference in points: parts of nothing.
  ['Tỷ lệ bao phủ đạt 91%, trong đó khối xã đạt 88%, vượt 3,05% kế hoạch.', '91%', '88% | part of 1', 'vượt 3,05% | gt'],
  ['Kết nạp 410 hội viên, trong đó nữ 180 hội viên, vượt kế hoạch huyện giao 25 hội viên.', '410 hội viên', '180 hội viên | part of 1', '25 hội viên'],
  ['Thu quỹ đạt 107% kế hoạch, vượt 7%.', '107%', 'vượt 7% | gt'],
  ['Kết nạp 410 hội viên (vượt 25 hội viên so với kế hoạch).', '410 hội viên', 'vượt 25 hội viên | gt'],
  ['Tỷ lệ tham gia đạt 92%, trong đó xã Đông đạt 95%, cao hơn 2,5 điểm phần trăm.', '92%', '95% | part of 1', 'cao hơn 2,5 điểm phần trăm | gt'],
  ['Vượt khó, mở 14 lớp, trong đó 6 lớp nghề.', '14 lớp', '6 lớp | part of 1'],
  // The year of birth says who is meant; births and pupils have the year that they are counted in.
  ['Tiêm đủ liều cho 94% trẻ sinh năm 2021.', '94%'],
  ['Công dân sinh năm 2006, 2007 đăng ký đạt 99%; ông Lê Văn Bính, sinh năm 1968, hiến 200 m2.', '99%', '200 m2'],
  ['Người sinh trước năm 1955 được khám đạt 85%.', '85%'],
  ['Năm 2023, 97% học sinh sinh năm 2012 được tiêm.', '97% | 2023..2023'],
  ['Số trẻ sinh năm 2023 là 1.450 trẻ; tuyển sinh năm 2022 đạt 830 em; học sinh năm 2021 là 900 em.', '1.450 trẻ | 2023..2023', '830 em | 2022..2022', '900 em | 2021..2021'],
  ['Tổng tỷ suất sinh năm 2023 là 2,2 con.', '2,2 con | 2023..2023'],
  // No part: a rate, an earlier level, one that is more.
  ['Mở 06 lớp cho 300 học viên (50 học viên/lớp).', '06 lớp', '300 học viên', '50 học viên/lớp | /lớp'],
  ['Hỗ trợ 750 triệu đồng (50 triệu đồng/người).', '750 triệu đồng', '50 triệu đồng/người | /person'],
  ['Có 387 ca, giảm 332 ca so với cùng kỳ (719 ca).', '387 ca', '332 ca | decrease', '719 ca'],
  // What people are reckoned by.
  ['Đạt 9,5 bác sĩ và 32 giường bệnh trên 10.000 dân.', '9,5 bác sĩ | /10.000 dân', '32 giường bệnh trên 10.000 dân | /10.000 dân'],
  ['Giá trị sản xuất trên 1 ha đất trồng trọt đạt 120 triệu đồng.', '120 triệu đồng | /ha'],
  // Said once, of all in a row.
  ['Đoạt ít nhất 02 giải Nhất, 03 giải Nhì và 05 giải Ba.', 'ít nhất 02 giải | gte', '03 giải | gte', '05 giải | gte'],
  ['Trao 500 suất quà (mỗi suất 1 triệu đồng), trị giá 560 triệu đồng.', '500 suất quà', '1 triệu đồng | /suất', '560 triệu đồng'],
  // A survey's date, a quarter's end, the time of a whole that its parts have in common.
  ['Theo khảo sát năm 2023, có 58% hộ biết chính sách.', '58% | 2023..2023'],
  ['Năm học tới, đến hết quý III/2025 giải ngân 50%.', '50% | 2025-09..2025-09'],
  ['GRDP năm 2025 tăng 7,9%, trong đó: nông nghiệp tăng 3,2%; công nghiệp tăng 10,1%.', '7,9% | increase | 2025..2025', '3,2% | increase | 2025..2025 | part of 1', '10,1% | increase | 2025..2025'],
  // The level that was compared with, years told off in turn, a year behind its figure, a year that is one part's.
  ['Tỷ lệ trễ hạn 4,2%, giảm 1,1% so với năm 2023 (5,3%).', '4,2%', '1,1% | decrease', '5,3% | 2023..2023'],
  ['Năm 2022 và năm 2023, tỷ lệ đúng hạn đạt lần lượt 91% và 94%.', '91% | 2022..2022', '94% | 2023..2023'],
  ['Có 55% vào năm 2022 và 65% vào năm 2023 số hộ dùng nước sạch.', '55% | 2022..2022', '65% | 2023..2023'],
  ['Tổng chi 90 tỷ đồng, trong đó: năm 2022: 40 tỷ đồng; năm 2023: 50 tỷ đồng. Ngân sách tỉnh chiếm 60%.', '90 tỷ đồng', '40 tỷ đồng | 2022..2022 | part of 1', '50 tỷ đồng | 2023..2023 | part of 1', '60%'],
  ['Đạt 5.000 tấn (năm 2025), 6.000 tấn (năm 2030).', '5.000 tấn | 2025..2025', '6.000 tấn | 2030..2030'],
  ['Giai đoạn 1 (2019 - 2020): 12 tỷ đồng; giai đoạn 2 (2021 - 2023): 18 tỷ đồng.', '12 tỷ đồng | 2019..2020', '18 tỷ đồng | 2021..2023'],
  // A share is of the level in its own sentence; two shares of plans are of one; an amount takes its whole's money.
  ['Có 17/20 tổ về đích. Thu quỹ đạt 105% dự toán.', '17/20 tổ', '105%'],
  ['Thu quỹ 18 tỷ đồng, đạt 83% dự toán tỉnh giao và 79% dự toán huyện giao.', '18 tỷ đồng', '83% | same as 1', '79% | same as 1'],
  // Whose each figure is.
  ['Mỗi chi hội sinh hoạt chuyên đề ít nhất 03 lần.', 'ít nhất 03 lần | gte | /chi hội'],
  ['Mỗi trường học trang bị 02 phòng máy.', '02 phòng | /trường học'],
  ['Mỗi huyện vùng cao chọn 02 mô hình.', '02 mô hình | /huyện vùng cao'],
  ['Kết nạp 400 hội viên mỗi năm.', '400 hội viên | /year'],
  ['Thu nhập bình quân đầu người tăng 9%/năm.', '9%/năm | increase | /year'],
  ['Thu nhập bình quân đầu người đạt 60 triệu đồng.', '60 triệu đồng | /person'],
  ['Mỗi giáo viên dự giờ 16 tiết, 95% giáo viên dùng máy tính.', '16 tiết | /giáo viên', '95%'],
])('%s', (sentence, ...expected) => {
  expect(fields(sentence)).toEqual(expected);
});

test.each([
  'Trực cấp cứu 24/24 giờ, 7/7 ngày.',
  'Gửi về tài khoản số 1234567890 tại ngân hàng.',
])('%s holds no figure', (sentence) => {
  expect(fields(sentence)).toEqual([]);
});

test.each([
  ['Tính đến ngày 15/11/2024:', '2024-11-15'],
  ['Đến hết năm 2023, kết quả như sau:', '2023'],
])('%s dates what its list counts', (lead, date) => {
  const { indicators } = extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n${lead}\n- Hội viên: 2.150 người;\n- Chi hội: 31 đơn vị.\n`);
  expect(indicators.map(({ period }) => [period.start, period.end])).toEqual([[date, date], [date, date]]);
});

test('how often, said behind the figure', () => {
  const everyOf = (sentence: string): (string | null)[] => extract(`I. CHỈ TIÊU\n\n- ${sentence}\n`).indicators.map(({ period }) => period.every);
  expect(everyOf('Đối thoại ít nhất 2 cuộc hằng năm.')).toEqual(['year']);
  expect(everyOf('Đến năm 2030, mở 20 lớp hằng năm và trồng 5 ha rừng.')).toEqual(['year', null]);
  expect(everyOf('Đưa 5 sản phẩm vào kế hoạch hằng năm.')).toEqual([null]);
});

test('crops of a year are no yearly figures', () => {
  const every = (sentence: string): (string | null)[] => extract(`BÁO CÁO CÔNG TÁC\n\nI. KẾT QUẢ\n\n- ${sentence}\n`).indicators.map(({ period }) => period.every);
  expect(every('Diện tích cây hằng năm 7.300 ha.')).toEqual([null]);
  expect(every('Hằng năm trồng 5.000 cây.')).toEqual(['year']);
});

/** Two lines and more: what the second says of the first. */
test.each<[string, ...string[]]>([
  ['Năm 2023, trồng 740 ha rừng.\n- Trong đó có 210 ha keo.\n- Ươm 12 ha.', '740 ha | 2023..2023', '210 ha | 2023..2023 | part of 1', '12 ha'],
  ['Giai đoạn 2021-2023, mở 85 lớp.\n+ Trong đó: năm 2022 mở 30 lớp; chi 4 tỷ đồng.', '85 lớp | 2021..2023', '30 lớp | 2022..2022 | part of 1', '4 tỷ đồng | 2022..2022'],
  ['Năm 2023, trồng 740 ha rừng.\nTrong đó, ngân sách hỗ trợ 3 tỷ đồng.', '740 ha | 2023..2023', '3 tỷ đồng | 2023..2023'],
  ['Năm 2023, trồng 740 ha rừng.\nTrong đó:\n- Rừng phòng hộ 150 ha;\n- Rừng sản xuất 590 ha.', '740 ha | 2023..2023', '150 ha | 2023..2023 | part of 1', '590 ha | 2023..2023 | part of 1'],
  ['Tỷ lệ có bảo hiểm đạt 93% vào năm 2023.\nTrong đó miền núi đạt 96%; nội thành đạt 91%.', '93% | 2023..2023', '96% | 2023..2023 | part of 1', '91% | 2023..2023'],
  ['Năm 2023, trồng 740 ha rừng.\nCông tác bảo vệ được quan tâm.\nTrong đó có 210 ha keo.', '740 ha | 2023..2023', '210 ha'],
  ['Năm 2023, trồng 740 ha rừng.\nTrong đó tập trung ở miền núi. Năm 2024 mở 3 lớp.', '740 ha | 2023..2023', '3 lớp | 2024..2024'],
])('%s', (lines, ...expected) => {
  expect(fields(lines, '- ')).toEqual(expected);
});
