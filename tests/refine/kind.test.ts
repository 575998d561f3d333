import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** Documents to put a sentence into: a report's results, a plan's targets, its tasks, what it tells of the situation. */
const HEADS: Readonly<Record<string, string>> = {
  results: 'BÁO CÁO\nKết quả công tác Hội\n\nI. KẾT QUẢ\n\n',
  targets: 'KẾ HOẠCH\nCông tác Hội\n\nII. CHỈ TIÊU\n\n',
  tasks: 'KẾ HOẠCH\nCông tác Hội\n\nIII. NHIỆM VỤ\n\n',
  situation: 'KẾ HOẠCH\nCông tác Hội\n\nI. TÌNH HÌNH\n\n',
};

/** Each figure with T or S, a target or a statistic, then + or -, a rise or a fall. */
function kinds(head: string, sentence: string): string[] {
  const sign = { increase: '+', decrease: '-' };
  return extract(`${HEADS[head] ?? ''}- ${sentence}\n`).indicators.map(({ kind, change, quantity }) => `${kind === 'target' ? 'T' : 'S'}${change === null ? '' : sign[change]} ${quantity.text}`);
}

const ROWS: Readonly<Record<string, readonly (readonly [string, string, ...string[]])[]>> = {
  'words that only name the act': [
    ['results', 'Quý qua, kết nạp mới 38 hội viên.', 'S 38 hội viên'],
    ['results', 'Xây dựng mới 9 ngôi nhà, sửa chữa 4 ngôi nhà.', 'S 9 ngôi nhà', 'S 4 ngôi nhà'],
    ['results', 'Bổ sung quy hoạch 27 đồng chí; luân chuyển 6 đồng chí.', 'S 27 đồng chí', 'S 6 đồng chí'],
    ['results', 'Hướng tới kỷ niệm ngày thành lập ngành, tổ chức 14 hoạt động.', 'S 14 hoạt động'],
    ['results', 'Cả khối ký cam kết, vận động 210 hộ tham gia.', 'S 210 hộ'],
    ['results', 'Năm tới phấn đấu kết nạp mới 60 hội viên.', 'T 60 hội viên'],
    ['results', 'Dự kiến cuối năm thu 3 tỷ đồng.', 'T 3 tỷ đồng'],
    ['tasks', 'Kết nạp mới 38 hội viên.', 'T 38 hội viên'],
  ],
  'a plan that was given': [
    ['results', 'Thu quỹ đạt 96,4% dự toán được giao, tổng chi 1,2 tỷ đồng.', 'S 96,4%', 'S 1,2 tỷ đồng'],
    ['results', 'Hoàn thành 104% kế hoạch tỉnh giao, trong đó kết nạp 33 người.', 'S 104%', 'S 33 người'],
    ['results', 'Thực hiện 52 nhiệm vụ được giao, hoàn thành 50 nhiệm vụ.', 'S 52 nhiệm vụ', 'S 50 nhiệm vụ'],
    ['results', 'Biên chế được giao 88 người, có mặt 85 người.', 'T 88 người', 'S 85 người'],
    ['results', 'Thực hiện kế hoạch năm 2023 đạt 91%.', 'S 91%'],
    ['results', 'Kết nạp 62 hội viên, vượt kế hoạch huyện giao 3,3%.', 'S 62 hội viên', 'S 3,3%'],
  ],
  'a vote was counted': [
    ['targets', 'Nghị quyết được thông qua với 21/23 phiếu tán thành (91,3%).', 'S 21/23 phiếu', 'S 91,3%'],
  ],
  'compounds that end in a cue': [
    ['targets', 'Tỷ lệ thôn đạt chuẩn nông thôn mới đạt 65%.', 'T 65%'],
    ['targets', 'Lao động có chứng chỉ đạt 28%.', 'T 28%'],
    ['targets', 'Số việc được thực hiện có 75% đúng hạn.', 'T 75%'],
    ['situation', 'Tỷ lệ hộ dùng nước máy mới đạt 41%.', 'S 41%'],
  ],
  'under way': [
    ['results', 'Trong năm dự kiến xong 3 dự án; 8 dự án đang triển khai và 2 dự án sẽ mở.', 'T 3 dự án', 'S 8 dự án', 'T 2 dự án'],
    ['targets', 'Hỗ trợ 30 hộ đang ở nhà tạm.', 'T 30 hộ'],
  ],
  'compared with the year before': [
    ['targets', 'Thu quỹ 12 tỷ đồng, tăng 8% so với năm trước.', 'T 12 tỷ đồng', 'T+ 8%'],
    ['situation', 'Phấn đấu tăng 6% so với cùng kỳ.', 'T+ 6%'],
    ['situation', 'Số hội viên tăng 6% so với cùng kỳ.', 'S+ 6%'],
  ],
  'an aim among what was measured': [
    ['situation', 'Tỷ lệ bỏ học năm 2022 là 1,4%, mục tiêu năm 2023 còn 0,9%.', 'S 1,4%', 'T 0,9%'],
    ['results', 'So với mục tiêu đề ra đạt 83%.', 'S 83%'],
    ['results', 'Ban hành chương trình với mục tiêu tăng trưởng đạt 7% trở lên.', 'T 7% trở lên'],
  ],
  'a plan that results are measured by': [
    ['results', 'Tỷ lệ sử dụng phòng học theo kế hoạch đạt 91%.', 'S 91%'],
    ['results', 'Kết nạp 45 hội viên, so với kế hoạch đạt 90%.', 'S 45 hội viên', 'S 90%'],
    ['results', 'Số thu thấp hơn chỉ tiêu 2,4%; cao hơn kế hoạch được giao 6 xã.', 'S 2,4%', 'S 6 xã'],
    ['results', 'Tỷ lệ này thấp hơn mục tiêu đề ra là 85%.', 'T 85%'],
    ['results', 'Theo nghị quyết, kế hoạch đạt 95%.', 'T 95%'],
  ],
  'done, or of which things': [
    ['tasks', 'Cập nhật 100% dữ liệu đã thu thập lên hệ thống.', 'T 100%'],
    ['tasks', 'Dành ít nhất 3% diện tích đất đã giải phóng mặt bằng cho doanh nghiệp nhỏ.', 'T ít nhất 3%'],
    ['tasks', 'Toàn huyện có 100% xã đã họp.', 'S 100%'],
    ['tasks', '75% chi hội đã đăng ký.', 'S 75%'],
  ],
  'what rises or falls between the verb and the figure': [
    ['targets', 'Giảm tỷ lệ trẻ suy dinh dưỡng bình quân 0,5%/năm.', 'T- 0,5%/năm'],
    ['targets', 'Tăng thu 4-6%, giảm nghèo từ 1-2%/năm.', 'T+ 4-6%', 'T- từ 1-2%/năm'],
    ['targets', 'Rút ngắn ít nhất 25% thời gian; tinh giản biên chế 10%.', 'T- ít nhất 25%', 'T- 10%'],
    ['targets', 'Tăng tỷ lệ lao động qua đào tạo bình quân 2%/năm.', 'T+ 2%/năm'],
    ['targets', 'Giảm tỷ lệ hộ cận nghèo xuống dưới 4%; giảm tỷ lệ sinh còn 9%.', 'T dưới 4%', 'T 9%'],
    ['targets', 'Tăng tỷ lệ che phủ rừng 46%; tăng tỷ lệ hộ có điện lên 99%.', 'T 46%', 'T 99%'],
    ['targets', 'Tăng trưởng đạt 7,5%; tỷ lệ tăng dân số 0,9%; tăng cường kiểm tra 80% cơ sở.', 'T 7,5%', 'T 0,9%', 'T 80%'],
  ],
  'no rise, no fall': [
    ['results', 'Chương trình giảm nghèo bền vững giải ngân 96%.', 'S 96%'],
    ['results', 'Giảm nghèo đạt 3%; số hộ nghèo giảm mạnh, tỷ lệ hộ nghèo 4%.', 'S 3%', 'S 4%'],
    ['results', 'Kinh phí giảm nghèo bền vững 88% kế hoạch.', 'S 88%'],
  ],
  'counts in a row': [
    ['results', 'Giảm 4 vụ, 2 người chết, 7 người bị thương so với cùng kỳ.', 'S- 4 vụ', 'S- 2 người', 'S- 7 người'],
    ['results', 'So với cùng kỳ tăng 2 lớp và 41 học sinh.', 'S+ 2 lớp', 'S+ 41 học sinh'],
    ['results', 'Giảm 3 vụ, tăng 2 người chết so với cùng kỳ.', 'S- 3 vụ', 'S+ 2 người'],
    ['results', 'Giảm 3 vụ, 14 người chết, giảm 2 người.', 'S- 3 vụ', 'S 14 người', 'S- 2 người'],
    ['results', 'Tăng 300 tờ gấp, 18 tin bài.', 'S+ 300 tờ', 'S 18 tin bài'],
    ['results', 'Tăng 900 con, sản lượng 310 tấn.', 'S+ 900 con', 'S 310 tấn'],
    ['results', 'Đàn bò tăng 900 con (2,1%).', 'S+ 900 con', 'S+ 2,1%'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (head, sentence, ...expected) => {
    expect(kinds(head, sentence)).toEqual(expected);
  });
});

test('what led to a plan was measured, what the plan asks is a target', () => {
  const text = `UBND HUYỆN YÊN SƠN
Số: 24/CT-UBND
Yên Sơn, ngày 9 tháng 5 năm 2022

CHỈ THỊ
Về tăng cường phòng cháy

Trong những năm qua, các cấp, các ngành đã có nhiều cố gắng trong công tác phòng cháy, chữa cháy trên địa bàn huyện, góp phần giữ vững an ninh, trật tự của địa phương. Tuy nhiên, còn 21 cơ sở chưa có phương án; tỷ lệ vi phạm ở mức 6,5%. Đến năm 2025 phấn đấu còn 1%.

Ủy ban nhân dân huyện yêu cầu:

1. Các xã tổ chức quán triệt đến 100% cán bộ.
2. Lập phương án cho 21 cơ sở.
`;
  expect(extract(text).indicators.map(({ kind, quantity }) => `${kind} ${quantity.text}`)).toEqual(['statistic 21 cơ sở', 'statistic 6,5%', 'target 1%', 'target 100%', 'target 21 cơ sở']);
});

test('what opens with a year before the document is measured among what is promised', () => {
  const { indicators } = extract('UBND XÃ TÂN AN\nSố: 12/KH-UBND\nTân An, ngày 08 tháng 01 năm 2024\n\nKẾ HOẠCH\nCông tác năm 2024\n\nII. CHỈ TIÊU\n\n- Tỷ lệ hài lòng đạt 93% (năm 2022 đạt 88,5%).\n- Năm 2023 thu 4 tỷ đồng; năm 2025 thu 6 tỷ đồng.\n');
  expect(indicators.map(({ kind, quantity }) => `${kind} ${quantity.text}`)).toEqual(['target 93%', 'statistic 88,5%', 'statistic 4 tỷ đồng', 'target 6 tỷ đồng']);
});
