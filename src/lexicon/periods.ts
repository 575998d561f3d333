/** Words of time. */

/** Rates of recurrence, as they print in `period.every`. */
export const EVERY: Readonly<Record<string, string>> = {
  'hằng năm': 'year', 'hàng năm': 'year', 'hăng năm': 'year', 'từng năm': 'year', 'thường niên': 'year',
  'hằng quý': 'quarter', 'hàng quý': 'quarter', 'hằng tháng': 'month', 'hàng tháng': 'month', 'hằng tuần': 'week', 'hàng tuần': 'week',
  'hằng ngày': 'day', 'hàng ngày': 'day',
};

/** Rates said before the figure, which stand in `per`: `mỗi năm tăng 570`. */
export const EACH: Readonly<Record<string, string>> = { 'mỗi năm': 'year', 'mỗi quý': 'quarter', 'mỗi tháng': 'month', 'mỗi tuần': 'week', 'mỗi ngày': 'day', 'một năm': 'year', '1 năm': 'year' };

/** Words that open a stretch between two years. */
export const STAGE_WORDS: readonly string[] = [
  'giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'trong các năm', 'các năm', 'trong năm', 'năm học', 'niên độ', 'năm', 'từ năm', 'từ', 'trong', 'khóa', 'khoá', 'cả giai đoạn',
  'kế hoạch', 'khung thời gian', 'thời gian',
];

/** Words that make a year a deadline. */
export const DEADLINE_WORDS: readonly string[] = [
  'đến năm', 'đến cuối năm', 'đến hết năm', 'đến đầu năm', 'đến giữa năm', 'tới năm', 'tới cuối năm', 'trước năm', 'chậm nhất năm', 'chậm nhất đến năm', 'đến', 'tới', 'đến hết',
  'chậm nhất là năm', 'hết năm', 'trước', 'vào trước năm', 'từ nay đến năm', 'từ nay đến', 'tầm nhìn đến năm', 'tầm nhìn', 'tầm nhìn năm', 'đến mốc năm', 'đến thời điểm năm', 'từ nay đến hết năm', 'từ nay đến cuối năm',
];

/** Words before a year that make it what something is compared with. */
export const COMPARED_WITH: readonly string[] = ['so với', 'so', 'so cùng kỳ', 'hơn', 'bằng', 'gấp', 'lần', 'cùng kỳ', 'cùng kỳ năm', 'với', 'từ mức', 'kém', 'kế hoạch'];

/** Words that tie a year to a name or an event, not to the figure beside it. */
export const EVENT_WORDS: readonly string[] = [
  'dịp', 'khai giảng', 'kỷ niệm', 'tết', 'Luật', 'Nghị quyết', 'Quyết định', 'Chương trình', 'Đề án', 'Kế hoạch', 'Chiến lược', 'Hiến pháp', 'Quy hoạch', 'theo', 'Bộ luật', 'Chỉ thị', 'Kết luận',
  'lần thứ', 'bão', 'tên', 'khóa', 'khoá', 'Hội thi', 'Hội thao',
];

/** Syllables of the words that may stand between a clause's beginning and the period that opens it: `Riêng trong`, `Toàn tỉnh phấn đấu`. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `riêng cũng ngoài ra thì trong đó tính qua từ đến phấn đấu toàn tỉnh huyện ngành trường dự kiến theo hiện ước định hướng kết quả cụ thể và để nhằm vào bình quân
  mục tiêu đồng thời bảo đảm tới báo giai đoạn cả còn năm tháng ít nhất khảo sát thống kê điều tra số liệu`.split(/\s+/u),
);
