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
    ['Mở 7 lớp bồi dưỡng cho 310 lượt hội viên.', 'Mở lớp bồi dưỡng', 'lượt hội viên'],
    ['Hỗ trợ 2,5 tỷ đồng cho 140 hộ ở 6 xã.', 'Hỗ trợ', 'Hỗ trợ cho hộ', 'xã'],
    ['Giám sát 6 cuộc đối với 4 chi bộ và 15 đảng viên.', 'Giám sát', 'Giám sát đối với chi bộ', 'Giám sát đối với đảng viên'],
    ['Trích 3 triệu đồng trao cho 2 hội viên gặp nạn, bình quân 1,5 triệu đồng/người.', 'Trích trao cho hội viên gặp nạn', 'trao hội viên gặp nạn', 'Trích trao cho hội viên gặp nạn'],
    ['Nạo vét 12,5 km mương với khối lượng 8.400 m3.', 'Nạo vét mương', 'Nạo vét mương khối lượng'],
    ['Xét miễn án phí 14 vụ với số tiền 96.500.000 đồng.', 'Xét miễn án phí', 'Xét miễn án phí số tiền'],
    ['Có 12 đơn vị hỗ trợ cho 300 hội viên.', 'đơn vị hỗ trợ cho hội viên', 'đơn vị hỗ trợ hội viên'],
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
