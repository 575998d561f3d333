/** Words by which dates and deadlines are told, and words that look back. */

/** Before a day and a month they say that no share is meant: `trước ngày 13/15`. */
export const DAY_LEADS: readonly string[] = [
  'trước', 'sau', 'đến', 'đến hết', 'hết', 'từ', 'kể từ', 'vào', 'chậm nhất', 'chậm nhất là', 'chậm nhất vào', 'tới', 'muộn nhất', 'muộn nhất là', 'tính đến', 'tính đến hết', 'ký', 'họp', 'ban hành', 'bắt đầu', 'kết thúc',
];

/** What pays for a month that the calendar does not have: `lương tháng 13`. */
export const THIRTEENTH: readonly string[] = ['lương', 'tiền lương', 'thưởng', 'tiền thưởng', 'chi trả', 'trả'];

/** Before `năm` they make a number behind it an amount: `mỗi năm 12500 cây`. */
export const EVERY_YEAR: readonly string[] = ['mỗi', 'hằng', 'hàng', 'từng', 'một', 'cả', 'bình quân', 'theo', 'trên'];

/** Right before a time they make it the end of a task: `hoàn thành |trong quý II/2024`, `xong |trước ngày 30/6`. */
export const DUE: readonly string[] = [
  'hoàn thành', 'hoàn thành xong', 'hoàn thành việc này', 'hoàn thành dứt điểm', 'dứt điểm', 'xong', 'thời hạn', 'hạn cuối', 'hạn chót', 'thời hạn hoàn thành', 'thời gian hoàn thành', 'hạn hoàn thành', 'tiến độ hoàn thành', 'chậm nhất',
  'chậm nhất là', 'muộn nhất', 'muộn nhất là', 'thời hạn gửi', 'thời hạn báo cáo', 'thời hạn nộp',
];

/** In a clause they make its `trước ngày …` the end of a task. */
export const TO_BE_DONE: readonly string[] = [
  'hoàn thành', 'xong', 'gửi', 'báo cáo', 'nộp', 'trình', 'chậm nhất', 'muộn nhất', 'thời hạn', 'đăng ký', 'tham mưu', 'phấn đấu', 'bàn giao', 'giải ngân', 'quyết toán', 'tổng hợp', 'đưa vào', 'ban hành', 'phê duyệt', 'khởi công', 'khánh thành', 'kết thúc',
];

/** Besides these before a day, not before a year: `thực hiện trước năm 1990` tells an age. */
export const TO_BE_DONE_BY_DAY: readonly string[] = ['thực hiện', 'triển khai', 'tổ chức', 'xây dựng', 'lập', 'cung cấp', 'đề xuất', 'rà soát', 'chuẩn bị', 'công bố', 'niêm yết', 'kiểm tra'];

/** What a line says before the time that it opens a list with: `Mục tiêu |đến năm 2030:`. */
export const TIMED_TITLES: readonly string[] = ['mục tiêu', 'mục tiêu cụ thể', 'các mục tiêu', 'chỉ tiêu', 'các chỉ tiêu', 'chỉ tiêu cụ thể', 'phấn đấu', 'mục tiêu chủ yếu', 'các mục tiêu cụ thể', 'các chỉ tiêu cụ thể', 'tầm nhìn', 'lộ trình', 'nhiệm vụ', 'định hướng'];

/** They say that the sentence looks back, or tells of things by their age. */
export const LOOKING_BACK: readonly string[] = [
  'đã', 'tính đến', 'đến nay', 'hiện có', 'hiện nay', 'hiện tại', 'so với', 'kể từ', 'từ năm', 'từ tháng', 'từ ngày', 'trước đây', 'vừa qua', 'năm qua', 'những năm qua', 'thời gian qua', 'nhiệm kỳ trước', 'ước đạt', 'ước thực hiện', 'ước có', 'lũy kế',
  'sinh trước', 'sinh từ', 'thành lập trước', 'có hiệu lực', 'hết hiệu lực', 'được cấp', 'được công nhận', 'được ban hành', 'ban hành trước', 'phát sinh trước', 'tồn đọng', 'quá hạn', 'chậm so', 'lẽ ra', 'cùng kỳ', 'gia hạn', 'thay vì', 'nhập ngũ', 'nghỉ hưu',
  'tuyển dụng trước', 'bổ nhiệm trước', 'xây dựng trước', 'khởi công trước', 'phê duyệt trước', 'đưa vào sử dụng trước', 'giải phóng', 'chưa hoàn thành', 'chưa đạt', 'không đạt', 'kéo dài', 'theo mục tiêu', 'mục tiêu đề ra', 'thời điểm',
];

/** What reaches to a year in its own name: `quy hoạch … đến năm 2020`. */
export const NAMED_PLANS: readonly string[] = ['quy hoạch', 'chiến lược', 'kế hoạch', 'chương trình', 'đề án', 'dự án', 'nghị quyết', 'định hướng', 'tầm nhìn', 'quyết định', 'luật', 'tổng quan', 'tổng thể', 'phương án'];
