import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';

/** The labels of a sentence's indicators, in order. The heading lends its title to a figure that has no words of its own. */
const labels = (sentence: string): string[] => extract(`I. TÌNH HÌNH\n\n${sentence}\n`).indicators.map((indicator) => indicator.label);

const SENTENCES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'what a figure is compared with, how often it comes and how it is bounded are no part of the measure': [
    ['- Có 261 hộ thoát nghèo, chiếm 41,1%, tăng 1,6 điểm phần trăm so với đầu năm.', 'hộ thoát nghèo', 'hộ thoát nghèo', 'hộ thoát nghèo'],
    ['- Có 12 xã đạt chuẩn (80%), tăng 2 xã so với năm trước.', 'xã đạt chuẩn', 'xã đạt chuẩn', 'xã đạt chuẩn'],
    ['- Đối thoại ít nhất 2 cuộc mỗi năm.', 'Đối thoại'],
    ['- Từ 70% hộ dân trở lên tham gia.', 'hộ dân tham gia'],
    ['- Kiểm tra đối với ít nhất 12 tổ chức.', 'Kiểm tra tổ chức'],
    ['b) Đến năm 2035, bến cảng đón 4.200 tàu.', 'bến cảng đón tàu'],
  ],
  'lead-ins stop before a compound': [
    ['- Tăng trưởng GRDP đạt 8,5%.', 'Tăng trưởng GRDP'],
    ['- Mức tăng trưởng đạt 7%.', 'Mức tăng trưởng'],
    ['- Đã theo dõi sức khỏe cho 350 người.', 'theo dõi sức khỏe'],
    ['- Từ thiện được 500 triệu đồng.', 'Từ thiện'],
    ['- Cả nước đạt 7,2%.', 'Cả nước'],
    ['- Mức sống tăng 12%.', 'Mức sống'],
    ['- Còn lại là 25%.', 'Còn lại'],
    ['- Tổng cộng có mặt 120 đại biểu.', 'có mặt đại biểu'],
    ['- Phấn đấu giảm nghèo 3%.', 'giảm nghèo'],
    ['- Chỉ tiêu 4: 80% hộ có nước sạch.', 'hộ có nước sạch'],
    ['- Chỉ tiêu số 3: 15 xã đạt chuẩn.', 'xã đạt chuẩn'],
  ],
  'lead-ins go where they lead up to a measure': [
    ['- Phấn đấu đạt tỷ lệ che phủ rừng 45%.', 'tỷ lệ che phủ rừng'],
    ['- Trong tháng 6/2022, thôn 3 có 12 hộ nghèo.', 'thôn 3 hộ nghèo'],
    ['- Như vậy cả năm trồng được 120 ha.', 'trồng'],
  ],
  'link verbs stay in a compound': [
    ['- Cắt giảm 30% chi phí.', 'Cắt giảm chi phí'],
    ['- Kéo giảm 5% số vụ cháy.', 'Kéo giảm số vụ cháy'],
    ['- Diện tích nhà ở đạt 25 m2.', 'Diện tích nhà ở'],
    ['- Tỷ lệ lao động có trình độ đại học trở lên đạt 24%.', 'Tỷ lệ lao động có trình độ đại học trở lên'],
    ['- Tỷ lệ hộ nghèo còn 3%.', 'Tỷ lệ hộ nghèo'],
  ],
  'magnitudes are no words': [
    ['- Đàn lợn đạt 450 nghìn con.', 'Đàn lợn'],
    ['- Toàn tỉnh có 1,2 triệu dân.', 'Toàn tỉnh dân'],
    ['- Giới thiệu được 12 ngàn đoàn viên ưu tú.', 'Giới thiệu đoàn viên ưu tú'],
  ],
  'a clause goes on after its brackets': [
    ['- Tổng số hội viên: 60 (nam: 25; nữ: 35), trong đó: khối A 20, khối B 30, khối C 10.', 'Tổng số hội viên', 'nam', 'nữ', 'khối A', 'khối B', 'khối C'],
    ['- Tổng số hội viên: 60 người, trong đó: khối xã 20 người (nữ: 9), khối huyện 30 người (nữ: 12), khối trường 10 người.', 'Tổng số hội viên', 'khối xã', 'nữ', 'khối huyện', 'nữ', 'khối trường'],
  ],
  'item marks': [
    ['a) Tốc độ tăng trưởng kinh tế đạt 8%.', 'Tốc độ tăng trưởng kinh tế'],
    ['1/ Trồng trọt: 450 ha.', 'Trồng trọt'],
    ['Điều 2: Giao Sở Y tế tiêm cho 500 người.', 'Giao Sở Y tế tiêm'],
  ],
  'a name before a colon is its own figure’s': [
    ['- Xếp loại: Tốt: 312 (18,2%), Khá: 1.245 (72,5%), Chưa đạt: 10 (0,6%), còn lại chưa xếp loại.', 'Xếp loại: Tốt', 'Xếp loại: Tốt', 'Xếp loại Khá', 'Xếp loại Khá', 'Xếp loại Chưa đạt', 'Xếp loại Chưa đạt'],
    ['- Xuất sắc: 12 đơn vị (18,2%), Tốt: 45 đơn vị.', 'Xuất sắc', 'Xuất sắc', 'Tốt'],
    ['- Học lực: Tốt 15%, Khá 38%, Đạt 45%, Chưa đạt 2%.', 'Học lực: Tốt', 'Khá', 'Đạt', 'Chưa đạt'],
    ['- Cơ cấu kinh tế: nông nghiệp 22,5%; công nghiệp 34%; dịch vụ 38,7%.', 'Cơ cấu kinh tế: nông nghiệp', 'Cơ cấu kinh tế công nghiệp', 'Cơ cấu kinh tế dịch vụ'],
    ['- Tổng số 45 người. Trong đó: 12 nữ.', 'Tổng số TÌNH HÌNH', 'nữ'],
  ],
  'heads that are syllables of other words part nothing': [
    ['- Có 204 hội viên nghèo được vay vốn, đạt tỷ lệ 91,9%.', 'hội viên nghèo được vay vốn', 'hội viên nghèo được vay vốn'],
    ['- Có 90% lực lượng dân quân và 70% công chức tham gia.', 'lực lượng dân quân tham gia', 'công chức tham gia'],
    ['- Có 14 HTX, 39 tổ hợp tác.', 'HTX', 'tổ hợp tác'],
  ],
  'adverbs, marks, what stands far off': [
    ['- Tuy nhiên, tỷ lệ hộ nghèo vẫn còn 12%.', 'tỷ lệ hộ nghèo'],
    ['- Nâng tỷ lệ che phủ rừng lên 45%.', 'tỷ lệ che phủ rừng'],
    ['- Nâng cấp 45 km đường.', 'Nâng cấp đường'],
    ['đ) Ít nhất 90% cán bộ được tập huấn.', 'cán bộ được tập huấn'],
    ['- 65% công đoàn các cấp trở lên tổ chức hội nghị.', 'công đoàn các cấp tổ chức hội nghị'],
    ['- 72% trở lên doanh nghiệp có từ 25 lao động trở lên lập công đoàn.', 'doanh nghiệp có từ 25 lao động trở lên lập công đoàn'],
    ['- Tổng số đoàn viên¹ 12.000 người.', 'Tổng số đoàn viên'],
    ['- Trồng cây 12.000 cây.', 'Trồng cây'],
  ],
  'said once of two': [
    ['- Phát hành 4 số bản tin với 3.900 cuốn.', 'Phát hành số bản tin', 'Phát hành số bản tin cuốn'],
    ['- Xét xử 20 vụ/41 bị cáo.', 'Xét xử', 'Xét xử bị cáo'],
    ['- Trao 219 suất quà cho học sinh nghèo, tổng trị giá 110 triệu đồng.', 'Trao suất quà cho học sinh nghèo', 'Trao suất quà cho học sinh nghèo tổng trị giá'],
    ['- Có 153 cơ sở tổ chức giao lưu thu hút 3.634 đoàn viên.', 'cơ sở tổ chức giao lưu', 'cơ sở tổ chức giao lưu thu hút đoàn viên'],
    ['- Đến năm 2025, 70% và đến năm 2030, 100% số hộ dùng nước sạch.', 'số hộ dùng nước sạch', 'số hộ dùng nước sạch'],
    ['- Có 302 đoàn viên do tỉnh quản lý, còn lại là đoàn viên ngành.', 'đoàn viên do tỉnh quản lý'],
  ],
  'nouns in a row are one thing': [
    ['- Có 5 khu, cụm công nghiệp được lấp đầy và 3 khu, cụm công nghiệp đang xây dựng.', 'khu, cụm công nghiệp được lấp đầy', 'khu, cụm công nghiệp đang xây dựng'],
    ['- Có 12 xã, phường, thị trấn đạt chuẩn, 40 thôn, bản có nhà văn hóa.', 'xã, phường, thị trấn đạt chuẩn', 'thôn, bản có nhà văn hóa'],
    ['- Có 20 xã, thị trấn trong tỉnh, 15 thôn của huyện lập quỹ.', 'xã, thị trấn trong tỉnh', 'thôn của huyện lập quỹ'],
    ['- Có 45 đơn vị mở hội thảo, hội nghị thu hút 1.200 lượt người.', 'đơn vị mở hội thảo, hội nghị', 'đơn vị mở hội thảo, hội nghị thu hút'],
    ['- Lập 2 trạm cho các khu, cụm công nghiệp có diện tích 75 ha.', 'Lập trạm cho các khu, cụm công nghiệp', 'diện tích'],
    ['- Mở 12 lớp cho cán bộ, công chức, viên chức tham gia 4 buổi.', 'Mở lớp cho cán bộ, công chức, viên chức tham gia buổi', 'lớp cho cán bộ, công chức, viên chức tham gia buổi'],
    ['- Tập huấn cho 450 cán bộ, công chức, viên chức của tỉnh, 120 hội viên.', 'Tập huấn cán bộ, công chức, viên chức của tỉnh', 'Tập huấn hội viên'],
    ['- Có 176 cơ quan, đơn vị, doanh nghiệp tổ chức 12 buổi.', 'cơ quan, đơn vị, doanh nghiệp tổ chức buổi', 'cơ quan, đơn vị, doanh nghiệp tổ chức buổi'],
    ['- Có 12 chi bộ, đảng viên có 145 đồng chí.', 'chi bộ', 'đảng viên đồng chí'],
    ['- Mở 20 lớp cho cán bộ, học sinh 300 em.', 'Mở lớp cho cán bộ', 'học sinh em'],
  ],
  'verbs in a row are of the figure behind them': [
    ['- Xây mới 54 chợ, cải tạo, nâng cấp 55 chợ.', 'Xây mới chợ', 'cải tạo, nâng cấp chợ'],
    ['- Xây mới 14 cầu, nâng cấp, cải tạo, mở rộng 25 cầu, di dời, giải tỏa 6 bến.', 'Xây mới cầu', 'nâng cấp, cải tạo, mở rộng cầu', 'di dời, giải tỏa bến'],
    ['- Xây dựng 12 phòng học, sửa chữa và nâng cấp 30 nhà vệ sinh.', 'Xây dựng phòng học', 'sửa chữa và nâng cấp nhà vệ sinh'],
    ['- Làm 14 km đường liên xã, duy tu, bảo dưỡng 50 km mương.', 'Làm đường liên xã', 'duy tu, bảo dưỡng mương'],
    ['- Kỷ luật 17 công chức, viên chức, cho nghỉ việc, thôi việc 10 hội viên.', 'Kỷ luật công chức, viên chức', 'cho nghỉ việc, thôi việc hội viên'],
    ['- Có 200 đoàn viên được học tập, quán triệt, kết nạp 30 đảng viên.', 'đoàn viên được học tập, quán triệt', 'kết nạp đảng viên'],
    ['- Kiểm tra, giám sát 12 chi bộ, xử lý, nhắc nhở 5 đảng viên.', 'Kiểm tra, giám sát chi bộ', 'xử lý, nhắc nhở đảng viên'],
  ],
  'what a date leaves': [
    ['- Tổng thu so với năm 2020 tăng 12%.', 'Tổng thu'],
    ['- Số vụ cháy tăng 5% so với năm 2020.', 'Số vụ cháy'],
    ['- Lũy kế đến 30/6/2022, giải ngân đạt 250 tỷ đồng.', 'Lũy kế, giải ngân'],
  ],
  'a figure with a unit of its own is not of the heading': [
    ['- doanh thu 2.000 tỷ.', 'doanh thu'],
    ['- Tốt: 186.', 'TÌNH HÌNH Tốt'],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_name, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});
