import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** The labels of a sentence's indicators, in order. */
const labels = (sentence: string): string[] => extract(`BÁO CÁO\nKết quả công tác\n\nI. KẾT QUẢ\n\n- ${sentence}\n`).indicators.map((indicator) => indicator.label);

const SENTENCES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'words that bear the meaning stay': [
    ['Có 3 xe cứu thương và 2 máy siêu âm hỏng chưa được sửa chữa.', 'xe cứu thương hỏng chưa được sửa chữa', 'máy siêu âm hỏng chưa được sửa chữa'],
    ['Tổng số 900 việc; có điều kiện thi hành 640 việc.', 'Tổng số việc', 'có điều kiện thi hành việc'],
    ['Lao động có bằng cấp 35%.', 'Lao động có bằng cấp'],
    ['Biên chế thực có 24 người.', 'Biên chế thực có'],
    ['Số vụ án chuyển kỳ sau 18 vụ.', 'Số vụ án chuyển kỳ sau'],
    ['Khoai lang 320 ha; cây hàng năm khác 115 ha.', 'Khoai lang', 'cây hàng năm khác'],
    ['Hàng năm trồng 120 ha rừng.', 'trồng rừng'],
    ['Áp dụng kỹ thuật "3 giảm" trên 800 ha.', 'Áp dụng kỹ thuật 3 giảm'],
    ['Phong trào “5 có” đạt 80%.', 'Phong trào 5 có'],
  ],
  'a second figure behind a preposition has a noun of its own': [
    ['Mở 5 lớp cho 240 cán bộ cấp xã.', 'Mở', 'cán bộ cấp xã'],
    ['Mở 7 lớp bồi dưỡng cho 310 lượt hội viên.', 'Mở lớp bồi dưỡng', 'lớp bồi dưỡng cho lượt hội viên'],
    ['Hỗ trợ 2,5 tỷ đồng cho 140 hộ ở 6 xã.', 'Hỗ trợ', 'Hỗ trợ cho hộ', 'xã'],
    ['Giám sát 6 cuộc đối với 4 chi bộ và 15 đảng viên.', 'Giám sát', 'Giám sát đối với chi bộ', 'Giám sát đối với đảng viên'],
    ['Trích 3 triệu đồng trao cho 2 hội viên gặp nạn, bình quân 1,5 triệu đồng/người.', 'Trích trao cho hội viên gặp nạn', 'trao hội viên gặp nạn', 'Trích trao cho hội viên gặp nạn'],
    ['Nạo vét 12,5 km mương với khối lượng 8.400 m3.', 'Nạo vét mương', 'Nạo vét mương khối lượng'],
    ['Xét miễn án phí 14 vụ với số tiền 96.500.000 đồng.', 'Xét miễn án phí', 'Xét miễn án phí số tiền'],
    ['Có 12 đơn vị hỗ trợ cho 300 hội viên.', 'đơn vị hỗ trợ cho hội viên', 'đơn vị hỗ trợ hội viên'],
  ],
  'the head of a row is carried on': [
    ['Tỷ lệ hài lòng của hộ kinh doanh đạt 93%, doanh nghiệp 88%.', 'Tỷ lệ hài lòng của hộ kinh doanh', 'Tỷ lệ hài lòng của doanh nghiệp'],
    ['Tỷ trọng công nghiệp 40%, dịch vụ 35%.', 'Tỷ trọng công nghiệp', 'Tỷ trọng dịch vụ'],
    ['Mức độ thiếu hụt của các hộ cận nghèo: việc làm 21%, nhà ở 15,5%.', 'Mức độ thiếu hụt của các hộ cận nghèo: việc làm', 'Mức độ thiếu hụt của các hộ cận nghèo nhà ở'],
    ['Sắn: DT 340 ha, NS 180 tạ/ha, SL 6.120 tấn.', 'Sắn: DT', 'Sắn: NS', 'Sắn: SL'],
    ['Đậu xanh 75 ha, năng suất bình quân 12 tạ/ha.', 'Đậu xanh', 'Đậu xanh: năng suất bình quân'],
    ['Tổng diện tích gieo trồng 900 ha, năng suất 55 tạ/ha.', 'Tổng diện tích gieo trồng', 'năng suất'],
  ],
  'what a level is compared with stands behind the measure': [
    ['Thu phí 40 tỷ đồng, bằng 103% dự toán năm.', 'Thu phí', 'Thu phí dự toán năm'],
    ['Sạ 120 ha, bằng 104% so với cùng vụ năm trước.', 'Sạ', 'Sạ'],
    ['Cấp giấy cho 800 thửa (81% tổng số thửa).', 'Cấp giấy thửa', 'Cấp giấy thửa tổng số thửa'],
    ['Có 45% tổng số hộ tham gia.', 'tổng số hộ tham gia'],
  ],
  'words that say nothing of the measure': [
    ['Ưu điểm: 91% chi hội họp đúng kỳ.', 'chi hội họp đúng kỳ'],
    ['Hạn chế, khuyết điểm: còn 3 chi hội nộp báo cáo muộn.', 'chi hội nộp báo cáo muộn'],
    ['Nguyên nhân: lượng mưa giảm 30%.', 'lượng mưa'],
    ['Trong số hội viên mới: nông dân 25 người.', 'hội viên mới: nông dân'],
    ['Phân loại đúng 100% hồ sơ, chậm nhất trong ngày nhận.', 'Phân loại đúng hồ sơ'],
  ],
  'the adjective of the digital is no head': [
    ['Có 55% buổi họp qua môi trường số; 70% văn bản được ký.', 'buổi họp qua môi trường số', 'văn bản được ký'],
  ],
  'a share with a verb of its own takes no other’s': [
    ['Có 91% hộ dùng điện lưới, 88% hộ có nhà vệ sinh.', 'hộ dùng điện lưới', 'hộ có nhà vệ sinh'],
    ['Có 70% người tiêu dùng và 60% doanh nghiệp ký cam kết.', 'người tiêu dùng ký cam kết', 'doanh nghiệp ký cam kết'],
    ['Có 85% khách trong nước và 80% khách quốc tế hài lòng.', 'khách trong nước hài lòng', 'khách quốc tế hài lòng'],
    ['Có 92% văn bản tại cấp huyện, 75% tại cấp xã, 50% tại thôn xử lý trên mạng.', 'văn bản tại cấp huyện xử lý trên mạng', 'văn bản tại cấp xã xử lý trên mạng', 'văn bản tại thôn xử lý trên mạng'],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_name, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});
