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

/** Who may be born in a year: `công dân |sinh năm 2007|`; what ends in `sinh` itself (`học sinh năm 2024`) is none of them. */
export const BORN_ONES: readonly string[] = [
  'trẻ', 'trẻ em', 'các em', 'em', 'cháu', 'các cháu', 'bé', 'người', 'công dân', 'nam công dân', 'thanh niên', 'học sinh', 'sinh viên', 'đảng viên', 'đoàn viên', 'hội viên', 'cán bộ', 'công chức', 'viên chức', 'giáo viên', 'phụ nữ', 'bà mẹ', 'ông', 'bà', 'chiến sĩ', 'đồng chí', 'những người', 'lao động', 'đối tượng',
];

/** Words that tie a year to a name or an event, not to the figure beside it. */
export const EVENT_WORDS: readonly string[] = [
  'dịp', 'khai giảng', 'kỷ niệm', 'tết', 'Luật', 'Nghị quyết', 'Quyết định', 'Chương trình', 'Đề án', 'Kế hoạch', 'Chiến lược', 'Hiến pháp', 'Quy hoạch', 'theo', 'Bộ luật', 'Chỉ thị', 'Kết luận',
  'lần thứ', 'bão', 'tên', 'khóa', 'khoá', 'Hội thi', 'Hội thao',
];

/** What counts are told by, behind `Theo` or `Qua`: the time of it is the counts'. */
export const SURVEYS: readonly string[] = ['rà soát', 'tổng rà soát', 'điều tra', 'tổng điều tra', 'khảo sát', 'thống kê', 'kiểm kê', 'tổng kiểm kê', 'phúc tra'];

/** Syllables of the words that may stand between a clause's beginning and the period that opens it: `Riêng trong`, `Toàn tỉnh phấn đấu`. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `riêng cũng ngoài ra thì trong đó tính qua từ đến phấn đấu toàn tỉnh huyện ngành trường dự kiến theo hiện ước định hướng kết quả cụ thể và để nhằm vào bình quân
  mục tiêu đồng thời bảo đảm tới báo giai đoạn cả còn năm tháng ít nhất khảo sát thống kê điều tra số liệu`.split(/\s+/u),
);

/** Right before hours or minutes they say that these are measured, promised, worked: `còn |17 giờ|`, `tập huấn |16 giờ|`. */
export const MEASURED_LENGTHS: readonly string[] = [
  'còn', 'chỉ còn', 'xuống', 'xuống còn', 'giảm', 'giảm được', 'tăng', 'tăng thêm', 'thêm', 'lên', 'lên đến', 'rút ngắn', 'rút ngắn được', 'tiết kiệm', 'tiết kiệm được', 'đạt', 'kéo dài', 'tổng số', 'tổng cộng', 'bình quân', 'trung bình', 'bình quân là', 'trung bình là',
  'tập huấn', 'đào tạo', 'bồi dưỡng', 'huấn luyện', 'học', 'phát sóng', 'phát thanh', 'thời lượng', 'với thời lượng', 'thời lượng là', 'làm thêm', 'tiếp sóng', 'phát',
];

/** Words of a limit before hours or minutes: a level, unless a lead makes it a time in which something is due. */
export const ASKED_LENGTHS: readonly string[] = ['không quá', 'không vượt quá', 'tối đa', 'tối thiểu', 'ít nhất', 'không dưới', 'dưới', 'trên', 'hơn', 'đủ', 'nhiều nhất', 'không ít hơn'];

/** Before hours, or before their limit, they say when: `trong |24 giờ|`, `sau hơn |3 giờ|`. */
export const LENGTH_LEADS: readonly string[] = [
  'trong', 'trong vòng', 'vòng', 'sau', 'trước', 'qua', 'suốt', 'trong suốt', 'mỗi', 'cứ', 'cứ sau', 'thời hạn', 'trong thời hạn', 'hạn', 'chậm nhất', 'chậm nhất là', 'chậm nhất sau', 'muộn nhất', 'trong thời gian', 'lúc', 'vào lúc', 'hồi', 'vào', 'vào hồi', 'đến', 'khi', 'quá',
];

/** What follows a limit by which something is due: `không quá 24 giờ |kể từ khi nhận|`. */
export const ENDS_OF_LENGTHS: readonly string[] = ['kể từ', 'từ khi', 'từ lúc', 'từ thời điểm', 'tính từ', 'sau khi', 'sau', 'trước', 'trước khi', 'làm việc', 'tiếp theo', 'phải', 'nữa'];

/** Behind `giờ` they make it a time of the day. */
export const TIMES_OF_DAY: readonly string[] = ['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'cùng ngày', 'thứ', 'kém', 'đúng'];

/** Words that only begin like a time of the day: `3 giờ |tối đa|`. */
export const NOT_TIMES_OF_DAY: readonly string[] = ['tối đa', 'tối thiểu', 'tối ưu', 'sáng tạo', 'sáng kiến', 'đúng hạn', 'đúng quy định'];

/** Hours that are counted as things: `12 giờ dạy`, `350 giờ bay`. */
export const COUNTED_HOURS: readonly string[] = ['học', 'dạy', 'giảng', 'giảng dạy', 'bay', 'chuẩn', 'tín chỉ', 'thực hành', 'lý thuyết', 'phát sóng', 'phát thanh', 'truyền hình', 'chương trình', 'tập huấn', 'lao động', 'công', 'tình nguyện', 'làm thêm'];
