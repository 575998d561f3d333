/** Words by which dates and deadlines are told, and words that look back. */

/** Before a day and a month they say that no share is meant: `trước ngày 13/15`. */
export const DAY_LEADS: readonly string[] = [
  'trước', 'sau', 'đến', 'đến hết', 'hết', 'từ', 'kể từ', 'vào', 'chậm nhất', 'chậm nhất là', 'chậm nhất vào', 'tới', 'muộn nhất', 'muộn nhất là', 'tính đến', 'tính đến hết', 'ký', 'họp', 'ban hành', 'bắt đầu', 'kết thúc',
];

/** What pays for a month that the calendar does not have: `lương tháng 13`. */
export const THIRTEENTH: readonly string[] = ['lương', 'tiền lương', 'thưởng', 'tiền thưởng', 'chi trả', 'trả'];

/** Before `năm` they make a number behind it an amount: `mỗi năm 12500 cây`. */
export const EVERY_YEAR: readonly string[] = ['mỗi', 'hằng', 'hàng', 'từng', 'một', 'cả', 'bình quân', 'theo', 'trên', 'các', 'nhiều', 'những', 'số'];

/** Right before a time they make it the end of a task: `hoàn thành |trong quý II/2024`, `xong |trước ngày 30/6`. */
export const DUE: readonly string[] = [
  'hoàn thành', 'hoàn thành xong', 'hoàn thành việc này', 'hoàn thành dứt điểm', 'dứt điểm', 'xong', 'thời hạn', 'hạn', 'hạn cuối', 'hạn chót', 'thời hạn hoàn thành', 'thời gian hoàn thành', 'hạn hoàn thành', 'tiến độ hoàn thành', 'chậm nhất',
  'chậm nhất là', 'muộn nhất', 'muộn nhất là', 'thời hạn gửi', 'thời hạn báo cáo', 'thời hạn nộp',
];

/** In a clause they make its `trước ngày …` the end of a task. */
export const TO_BE_DONE: readonly string[] = [
  'hoàn thành', 'xong', 'gửi', 'báo cáo', 'nộp', 'trình', 'chậm nhất', 'muộn nhất', 'thời hạn', 'đăng ký', 'tham mưu', 'ban hành', 'xây dựng', 'triển khai', 'tổ chức', 'lập', 'phê duyệt', 'tổng hợp', 'phấn đấu', 'đưa vào', 'bàn giao', 'khởi công', 'giải ngân', 'quyết toán', 'thực hiện',
];

/** They say that the text looks back, or tells of things by their age. */
export const LOOKING_BACK: readonly string[] = [
  'đã', 'tính đến', 'đến nay', 'hiện có', 'hiện nay', 'hiện tại', 'so với', 'kết quả', 'từ năm', 'từ tháng', 'từ ngày', 'kể từ', 'từng', 'trước đây', 'vừa qua', 'năm qua', 'những năm qua', 'thời gian qua', 'giai đoạn trước', 'nhiệm kỳ trước', 'ước đạt', 'ước thực hiện',
  'sinh', 'thành lập', 'ban hành từ', 'có hiệu lực', 'hết hiệu lực', 'được cấp', 'được giao trước', 'được công nhận', 'phát sinh', 'tồn đọng', 'chuyển tiếp', 'còn lại', 'chưa hoàn thành', 'chưa đạt', 'không đạt', 'cam kết', 'tham gia cách mạng', 'khởi nghĩa',
  'giải phóng', 'theo mục tiêu', 'mục tiêu đề ra', 'theo kế hoạch', 'theo chỉ tiêu', 'được xây dựng', 'xây dựng từ', 'được phê duyệt', 'giao đất', 'nhập ngũ', 'nghỉ hưu', 'bổ nhiệm', 'tuyển dụng', 'số liệu', 'thời điểm', 'kéo dài', 'gia hạn', 'thay vì', 'quá hạn', 'chậm so', 'lẽ ra', 'thay thế', 'cùng kỳ',
];
