import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** A line in a plan or a report of our own making; what the rules of the area say of it: the rule's name and the text it marks. */
function read(line: string, type: 'KẾ HOẠCH' | 'BÁO CÁO' = 'BÁO CÁO'): string[] {
  const text = `${type}\nCông tác của xã Tân Mộc năm 2031\n\nI. ${type === 'BÁO CÁO' ? 'KẾT QUẢ' : 'MỤC TIÊU'}\n${line}\n`;
  return extract(text, { language: 'en' }).diagnostics.filter(({ rule }) => rule.startsWith('consistency/'))
    .map(({ rule, position }) => `${rule.slice('consistency/'.length)}: ${text.slice(position?.start.offset, position?.end.offset)}`);
}

const reported: readonly (readonly [line: string, ...findings: string[]])[] = [
  // A fraction against its percent.
  ['Có 43/52 chi hội tổng kết đúng hạn, đạt tỷ lệ 82,96%.', 'fraction-percent: 82,96%'],
  ['Có 43/52 chi hội tổng kết đúng hạn (82,96%).', 'fraction-percent: 82,96%'],
  ['Tỷ lệ chi hội tổng kết đúng hạn đạt 82,96% (43/52 chi hội).', 'fraction-percent: 82,96%'],
  ['Có 43 trong tổng số 52 chi hội tổng kết đúng hạn, chiếm 82,96%.', 'fraction-percent: 82,96%'],
  ['Trong số 52 chi hội, có 43 chi hội tổng kết đúng hạn, chiếm tỷ lệ 82,96%.', 'fraction-percent: 82,96%'],
  ['Toàn xã có 640 hội viên, trong đó nữ 416 người (56%).', 'fraction-percent: 56%'],
  ['Đã giải ngân 412,5 tỷ đồng/550 tỷ đồng, đạt 78%.', 'fraction-percent: 78%'],
  ['Đã kiểm tra 430/520 cơ sở, đạt 92,7% kế hoạch năm.', 'fraction-percent: 92,7%'],
  ['Có 14/25 xã đạt trên 50% kế hoạch (63,6%).', 'fraction-percent: 63,6%'],
  // Parts and their total.
  ['Toàn xã có 24 chi hội, gồm 13 chi hội thôn, 8 chi hội trường học và 2 chi hội cơ quan.', 'parts-total: 24 chi hội'],
  ['Toàn xã có 24 chi hội: 13 chi hội thôn, 8 chi hội trường học, 2 chi hội cơ quan.', 'parts-total: 24 chi hội'],
  ['Có 17 cơ sở được xếp loại (xuất sắc: 9; tốt: 6; khá: 3).', 'parts-total: 17 cơ sở'],
  ['Tổng kinh phí 186,5 tỷ đồng, chia ra ngân sách tỉnh 110 tỷ đồng, ngân sách huyện 47,5 tỷ đồng, xã hội hóa 30 tỷ đồng.', 'parts-total: 186,5 tỷ đồng'],
  ['Có 1.450 đoàn viên, trong đó khu vực nhà nước 850 đoàn viên, khu vực ngoài nhà nước 500 đoàn viên.', 'parts-total: 1.450 đoàn viên'],
  ['Toàn trường có 496 học sinh (nam: 255; nữ: 214).', 'parts-total: 496 học sinh'],
  ['Thu hút 318 bài dự thi, trong đó giáo viên 105 bài, học sinh 187 bài, đối tượng khác 36 bài.', 'parts-total: 318 bài'],
  ['Xây mới 13 mái ấm, sửa chữa 17 mái ấm, cộng hai loại là 40 mái ấm.', 'parts-total: 40 mái ấm'],
  ['Xử lý 140 hồ sơ, trong đó 150 hồ sơ đúng hạn.', 'parts-total: 140 hồ sơ'],
  ['Trong 294 hộ nghèo, thiếu đất 96 hộ, thiếu vốn 131 hộ, nguyên nhân khác 77 hộ.', 'parts-total: 294 hộ nghèo'],
  // More than all.
  ['Có 109% hộ nghèo được vay vốn.', 'percent-over-100: 109%'],
  ['Nữ đại biểu chiếm 135%.', 'percent-over-100: 135%'],
  ['Tỷ lệ đảng viên dự sinh hoạt đạt 198%.', 'percent-over-100: 198%'],
  ['Có 320 hợp tác xã, trong đó 180% hoạt động khá, tốt.', 'percent-over-100: 180%'],
  ['Hộ nghèo chiếm 135% tổng số hộ.', 'percent-over-100: 135%'],
  ['Phấn đấu 120% số thôn có nhà văn hóa.', 'percent-over-100: 120%'],
  // Shares of one whole.
  ['Cơ cấu chi: sự nghiệp 52%, quản lý hành chính 31%, chi khác 27%.', 'shares-total: 52%'],
  ['Trình độ cán bộ: thạc sĩ 12,5%, đại học 78,1%, còn lại 8,4%.', 'shares-total: 12,5%'],
  ['Nam chiếm 47,3%, nữ chiếm 53,7%.', 'shares-total: 47,3%'],
  // Ranges.
  ['Bình quân tăng 9-7%/năm.', 'range-reversed: 9-7%/năm'],
  ['Tỷ lệ dự họp đạt từ 75% đến 70%.', 'range-reversed: 75% đến 70%'],
  ['Mỗi tổ có 7-5 người.', 'range-reversed: 7-5 người'],
  ['Hoàn thành từ ngày 20/5 đến ngày 10/5.', 'range-reversed: từ ngày 20/5 đến ngày 10/5'],
  ['Hoàn thành từ ngày 20 đến ngày 10/5/2031.', 'range-reversed: từ ngày 20 đến ngày 10/5'],
  ['Mức vay từ 2.500.000 đến 1.500.000 đồng.', 'range-reversed: 2.500.000 đến 1.500.000 đồng'],
  ['Mỗi số phát thanh 20-15 phút.', 'range-reversed: 20-15 phút'],
  // Differences.
  ['Thu hoạch 1.735 tấn rau, tăng 335 tấn so với năm 2030 (1.410 tấn).', 'difference: 335 tấn'],
  ['Thu hoạch 1.735 tấn rau, so với cùng kỳ tăng 335 tấn (cùng kỳ: 1.410 tấn).', 'difference: 335 tấn'],
  ['Doanh thu 2.480 triệu đồng, tăng 42% so với cùng kỳ (2.000 triệu đồng).', 'difference: 42%'],
  ['Số chi hội tăng từ 21 lên 24 chi hội (tăng 4 chi hội).', 'difference: 4 chi hội'],
  ['Số vụ giảm 15 vụ (từ 75 vụ xuống 61 vụ).', 'difference: 15 vụ'],
  ['Thu hoạch 1.410 tấn rau, tăng 325 tấn so với năm 2030 (1.735 tấn).', 'difference: 325 tấn'],
  ['Số chi hội tăng từ 24 lên 21 chi hội (tăng 3 chi hội).', 'difference: 3 chi hội'],
  ['Có 120 hộ, giảm 20% so với năm 2030 (100 hộ).', 'difference: 20%'],
  ['Tỷ lệ hộ nghèo còn 5,2%, tăng 2,3% so với năm 2030 (7,5%).', 'difference: 2,3%'],
  ['Giảm 15 vụ (từ 60 vụ lên 75 vụ).', 'difference: 15 vụ'],
  ['Thu nhập tăng từ 40 lên 60 triệu đồng, tăng 30 triệu đồng.', 'difference: 30 triệu đồng'],
  ['Thu nhập tăng từ 40 lên 60 triệu đồng (tăng 45%).', 'difference: 45%'],
  ['Thu nhập tăng từ 60 lên 40 triệu đồng (tăng 20 triệu đồng).', 'difference: 20 triệu đồng'],
  ['Thu hoạch 1.735 tấn rau, giảm 325 tấn so với năm 2030 là 1.410 tấn.', 'difference: 325 tấn'],
];

const clean: readonly string[] = [
  'Có 43/52 chi hội tổng kết đúng hạn, đạt tỷ lệ 82,69%; đã sửa 7/9 km đường, đạt 77,7%.',
  'Có 12/15 xã đạt chuẩn, đạt 120% kế hoạch năm.',
  'Có 9/34 công trình kém hiệu quả, tỷ lệ thất thoát nước trên 28%.',
  'Đạt 85% kế hoạch (34/40 lớp).',
  'Kết nạp mới 12 đảng viên, nâng số đảng viên toàn đảng bộ từ 386 lên 395 đồng chí.',
  'Có 14/22 xã đạt trên 50% kế hoạch (63,6%).',
  'Có 80% đoàn viên, 60% thanh niên tham gia; 20% còn lại sinh hoạt nơi khác.',
  'Lãi suất từ 9 đến 7%/năm theo xu hướng giảm; thứ hạng từ 45 đến 30 bậc; tốc độ từ 60 đến 40 km/giờ.',
  'Số liệu báo cáo năm tính từ ngày 15/12 đến ngày 14/11.',
  'Huy động 186 tỷ đồng, trong đó ngân sách trung ương 100 tỷ đồng, ngân sách tỉnh 60 tỷ đồng, vốn đầu tư 120 tỷ đồng, vốn sự nghiệp 40 tỷ đồng.',
  'Toàn huyện có 21.640 hộ, trong đó 15.148 hộ dùng nước từ công trình tập trung, đạt tỷ lệ 70%.',
  'Tổng số học sinh 1.200 em, trong đó khối 6 có 400 em, học sinh giỏi khối 6 là 100 em (25%).',
  'Ban Chỉ đạo gồm 15 thành viên, trong đó 01 Trưởng ban, 02 Phó Trưởng ban.',
  'Ban Thường vụ có 13 đồng chí, gồm 01 Bí thư, 02 Phó Bí thư.',
  'Tổ chức 12 lớp tập huấn cho 350 học viên, gồm 200 nữ và 150 nam.',
  'Toàn tỉnh có 120 xã, trong đó 85 xã đạt chuẩn nông thôn mới, 30 xã đạt chuẩn nâng cao, 10 xã kiểu mẫu.',
  'Thu ngân sách 500 tỷ đồng, đạt 105% dự toán, gồm thu nội địa 400 tỷ đồng, đạt 110% dự toán; thu xuất nhập khẩu 100 tỷ đồng, bằng 90% dự toán.',
  'Có 640 hội viên, trong đó nữ 416 người, đảng viên 95 người, dân tộc thiểu số 210 người.',
  'Đảng bộ có 496 đảng viên (nữ: 241; dân tộc thiểu số: 178; trên 60 tuổi: 60).',
  'Tổng chi 2.149 tỷ đồng, trong đó chi đầu tư phát triển 593 tỷ đồng, chi thường xuyên 1.463 tỷ đồng.',
  'Vận động 3 tỷ đồng, gồm tiền mặt 2 tỷ đồng và các hiện vật quy đổi.',
  'Trồng 500 ha rừng, gồm 300 ha rừng phòng hộ, các loại cây phân tán và 100 ha rừng sản xuất.',
  'Có 164 đơn, gồm khiếu nại 34 đơn, tố cáo 09 đơn, phản ánh 1l5 đơn.',
  'Xử lý 38 vụ, bắt 52 đối tượng, gồm 30 vụ trộm cắp, 8 vụ đánh bạc.',
  'Sản lượng đạt 846 tấn, gồm thóc 672 tấn (năng suất 62 tạ/ha), ngô 174 tấn (năng suất 45 tạ/ha).',
  'Doanh thu 48,25 tỷ đồng, gồm trồng trọt 20,1 tỷ đồng, chăn nuôi 18,3 tỷ đồng, thủy sản 9,8 tỷ đồng.',
  'Có 446 cơ sở; xếp loại vững mạnh 335 cơ sở, khá 94 cơ sở, trung bình 17 cơ sở.',
  'Hỗ trợ 50 hộ, mỗi hộ 10 triệu đồng, tổng cộng 500 triệu đồng.',
  'Thu ngân sách đạt 120%, vượt kế hoạch; bằng 105% so với cùng kỳ.',
  'Tỷ lệ nhập học tiểu học đạt 101,5%; công suất sử dụng giường bệnh đạt 115%.',
  'Người lao động làm thêm được hưởng 150% tiền lương.',
  'Vận động kết nạp 120% đảng viên mới.',
  'Cơ cấu kinh tế: nông nghiệp 25%; công nghiệp 30%; dịch vụ 40%.',
  'Xếp loại: tốt 33,3%, khá 33,3%, đạt 33,3%.',
  'Tốc độ tăng: nông nghiệp 3,5%, công nghiệp 9,2%, dịch vụ 7,4%.',
  'Có 92,5% hộ dùng nước sạch, 88,1% hộ có nhà tiêu, 65,3% hộ phân loại rác.',
  'Hộ nghèo chiếm 5,2%, cận nghèo 7,8%, dân tộc thiểu số 65,3% tổng số hộ.',
  'Tỷ lệ hộ nghèo giảm từ 7,5% đến 5,2%; trực từ 22 giờ đến 5 giờ.',
  'Hỗ trợ từ 500 nghìn đồng đến 1 triệu đồng; từ 500 đến 1 triệu đồng/hộ.',
  'Thực hiện từ ngày 15/12 đến ngày 14/01; từ ngày 01/9 đến ngày 31/5.',
  'Số liệu tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo.',
  'Thực hiện Nghị quyết số 20-5 của Đảng ủy; thắng 3-2 sau hai hiệp; tỉnh lộ 7 - 5 km chạy qua xã.',
  'Thu ngân sách đạt 1.200 tỷ đồng, tăng 20% so với dự toán (1.000 tỷ đồng) và tăng 50% so với năm trước (800 tỷ đồng).',
  'Có 25 xã, tăng 5 xã so với năm 2025 (20 xã), vượt 2 xã so với mục tiêu (23 xã).',
  'Tỷ lệ đạt 85%, tăng 5% so với năm 2030 (80%); tỷ lệ khác đạt 85%, tăng 6,25% so với năm 2030 (80%).',
  'Toàn xã có 2.210 hộ, số hộ nghèo giảm 62 hộ so với năm 2030 (356 hộ).',
  'Có 12 vụ, giảm 3 vụ, 9 người chết, giảm 2 người so với cùng kỳ (11 người).',
  'Tổng dư nợ 512,6 tỷ đồng, tăng 47,2 tỷ đồng (10,1%) so với đầu năm.',
  // A magnitude that both levels share; a range of changes.
  'Thu nhập tăng từ 40 lên 60 triệu đồng, tăng 20 triệu đồng.',
  'Thu nhập tăng từ 40 lên 60 triệu đồng (tăng 50%).',
  'Doanh thu từ 1,2 lên 1,5 tỷ đồng, tăng 25%.',
  'Diện tích từ 12 lên 15 nghìn ha, tăng 3 nghìn ha.',
  'Thu ngân sách 12 tỷ đồng, tăng 2 tỷ đồng so với năm 2030 (10).',
  'Thu ngân sách 12 tỷ đồng, tăng 20% so với năm 2030 (10).',
  'Giảm 20 triệu đồng (từ 60 xuống còn 40 triệu đồng).',
  'Thu nhập bình quân tăng từ 4,5 lên 5,4 triệu đồng/người/tháng, tăng 20%.',
  'Số khách tăng từ 1,2 lên 1,5 triệu lượt (tăng 0,3 triệu lượt).',
  'Vốn huy động nâng từ 850 triệu lên 1,2 tỷ đồng, tăng 350 triệu đồng.',
  'Số hộ tăng từ 950 lên 1,2 nghìn hộ, tăng 250 hộ.',
  'Tỷ lệ hộ nghèo giảm từ 7% xuống 5%, bình quân giảm 0,8-0,4%/năm.',
  'Tỷ lệ hộ nghèo giảm từ 7% xuống 5%, bình quân giảm 0,4-0,8%/năm.',
  'Tỷ lệ hộ nghèo giảm từ 7% xuống 5%, bình quân giảm từ 0,4% đến 0,8%.',
  'Tỷ lệ hộ nghèo giảm từ 7% xuống 5%, mỗi năm giảm 0,4%.',
  // A change that is of another time, of one year, or of a part.
  'Số lớp tăng từ 20 lên 30 lớp, tăng thêm 2 lớp so với kế hoạch.',
  'Số hộ nghèo giảm từ 200 xuống 150 hộ, giảm 30 hộ so với kế hoạch đề ra.',
  'Số đảng viên tăng từ 200 lên 230 đồng chí, tăng 5 đồng chí so với cùng kỳ.',
  'Số hộ nghèo giảm từ 200 xuống 150 hộ, giảm trung bình 10 hộ một năm.',
  'Số hộ nghèo giảm từ 200 xuống 150 hộ, mỗi năm giảm 10 hộ.',
  'Số hộ nghèo giảm từ 200 xuống 150 hộ, giảm 10 hộ/năm.',
  'Số hộ nghèo giảm từ 200 xuống 150 hộ, hằng năm giảm 10 hộ.',
  'Số hộ nghèo giảm từ 200 xuống 150 hộ, giảm 10 hộ mỗi năm.',
  'Số lớp tăng từ 20 lên 30 lớp, vượt 2 lớp so với kế hoạch.',
  'Số lớp tăng từ 20 lên 30 lớp (tăng 2 lớp so kế hoạch).',
  'Số lớp tăng từ 20 lên 30 lớp, riêng năm 2031 tăng 4 lớp.',
  'Số lớp tăng từ 20 lên 30 lớp, trong đó tiểu học tăng 4 lớp.',
  'Số lớp tăng từ 20 lên 30 lớp, cao hơn 2 lớp so với chỉ tiêu.',
  // Which way it went nobody can tell.
  'Thứ hạng chỉ số cải cách từ 17 lên 12, tăng 5 bậc.',
  'Xã xếp thứ 12, tăng 5 bậc so với năm 2030 (17).',
  'Năm 2030 thu 1.410 tấn rau, tăng 325 tấn so với năm 2030 (1.735 tấn).',
  'Năm 2030 thu 1.410 tấn rau, năm 2031 tăng 325 tấn so với cùng kỳ (1.735 tấn).',
  'Thu hoạch 1.410 tấn rau, tăng 325 tấn so với năm trước (đạt 1.735 tấn).',
  'Tốc độ tăng trưởng 4,2%, tăng âm 1,3% so với năm 2030 (5,5%).',
  'Tốc độ tăng trưởng 4,2%, tăng/giảm 1,3% so với năm 2030 (5,5%).',
  'Tốc độ tăng trưởng 4,2%, giảm 1,3% so với năm 2030 (5,5%).',
  'Tăng trưởng từ âm 2% lên 3%, tăng 5 điểm phần trăm.',
  'Số hộ nghèo còn 294 hộ, vượt 62 hộ so với kế hoạch (356 hộ).',
  'Số hộ nghèo còn 294 hộ, số hộ thoát nghèo tăng 62 hộ so với năm 2030 (356 hộ).',
  'Giảm 14 hộ nghèo (từ 75 hộ xuống 61 hộ), tăng 3 hộ cận nghèo (từ 20 lên 23 hộ).',
  // Years that run from one into the next; what is no number.
  'Niên vụ tính từ ngày 15/6 đến ngày 31/5 năm tiếp theo.',
  'Năm học tính từ ngày 16/8 đến ngày 15/7 năm kế tiếp.',
  'Thời gian từ ngày 01/6 đến ngày 31/5 năm tiếp theo.',
  'Năm báo cáo từ ngày 15/6 đến ngày 14/5 của năm liền kề.',
  'Thời gian từ ngày 01/6 đến ngày 31/5 năm tới.',
  'Mùa khô từ ngày 16/6 đến ngày 15/5 hằng năm.',
  'Từ ngày 20/5 đến ngày 10/5 năm 2032.',
  'Hoàn thành từ 1.1.2 đến 15%.',
  'Từ 01.01.2031 đến 15 ha.',
  'Thực hiện từ 01.7.2031-30 hộ.',
  'Gộp từ 12 đến 5 phòng.',
  'Bớt từ 10% đến 5%.',
  'Dồn từ 12 đến 5 thửa.',
  'Thu gọn từ 12 đến 5 đầu mối.',
  // One amount in percent of another.
  'Nợ vay chiếm 120% vốn chủ sở hữu.',
  'Chi phí chiếm 110% doanh thu.',
  'Dư nợ chiếm 120% tổng nguồn vốn huy động.',
  'Số bệnh nhân đạt 120% số giường.',
  'Có 110% học sinh lớp 1 ra lớp.',
  'Tổng chi chiếm 104% tổng thu.',
  'Số hồ sơ xử lý đạt 115% số hồ sơ tiếp nhận trong kỳ.',
  'Số vụ giải quyết bằng 110% số vụ thụ lý mới.',
  'Có 104% trẻ 6 tuổi vào lớp 1.',
  'Kim ngạch nhập khẩu chiếm 130% kim ngạch xuất khẩu.',
  'Chi phí quản lý chiếm 115%.',
];

describe('numbers that contradict one another', () => {
  test.each(reported)('%s', (line, ...findings) => {
    expect(read(line)).toEqual(findings);
  });
});

describe('numbers that do not', () => {
  test.each(clean)('%s', (line) => {
    expect(read(line)).toEqual([]);
    expect(read(line, 'KẾ HOẠCH')).toEqual([]);
  });
});

describe('targets', () => {
  test.each([
    ['Tỷ lệ hộ dùng nước sạch đạt 85% vào năm 2033 và đạt 75% vào năm 2035.', ['falling-target: 75%']],
    ['Tỷ lệ hợp tác xã có gian hàng trực tuyến năm 2032 đạt 35%, năm 2033 đạt 50%, năm 2035 đạt 45%.', ['falling-target: 45%']],
    ['Đến năm 2033:\n- 85% hội viên được tập huấn kỹ thuật.\nĐến năm 2035:\n- 70% hội viên được tập huấn kỹ thuật.', ['falling-target: 70%']],
    ['Tỷ lệ hộ nghèo đến năm 2033 còn 5%, đến năm 2035 còn 2%.', []],
    ['Diện tích lúa đạt 20.000 ha vào năm 2033 và đạt 18.000 ha vào năm 2035.', []],
    ['Đến năm 2033 có 95% hộ dùng nước sạch, đến năm 2035 có 80% hộ dùng nước máy.', []],
    ['Hỗ trợ 100% kinh phí năm 2032, 70% kinh phí năm 2033 và 50% kinh phí năm 2034.', []],
    ['Chỉ tiêu tuyển sinh năm 2032 là 2.000 sinh viên, năm 2033 là 1.800 sinh viên.', []],
  ])('%s', (line, findings) => {
    expect(read(line, 'KẾ HOẠCH')).toEqual(findings);
  });
});
