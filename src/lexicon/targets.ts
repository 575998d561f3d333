/** Words that the rules on targets and tasks ask for. Data only. */

/** Syllables that leave a label without a measure: `tổng số`, `Tỷ lệ đạt`, `có từ`. */
export const NO_MEASURE: ReadonlySet<string> = new Set(
  `số tổng tỷ tỉ lệ trọng mức con có đạt là và các những được đã sẽ phải cần trên dưới khoảng từ đến tới ít nhất tối thiểu đa không quá hơn gần còn lại chiếm bằng trong
  đó chỉ tiêu mục chung cụ thể như sau phấn đấu phần phân đầu bảo đảm năm tháng quý này thì với cho của ở về vào theo kết quả ước dự kiến tăng giảm thêm trở lên xuống mỗi hằng hàng bình quân cả thực hiện hoàn thành`.split(/\s+/u),
);

/** Words that put somebody in charge. */
export const IN_CHARGE: readonly string[] = [
  'giao cho', 'chủ trì', 'phụ trách', 'phân công', 'chịu trách nhiệm', 'trách nhiệm', 'đơn vị', 'cơ quan', 'đồng chí', 'đ/c', 'cán bộ', 'công chức', 'thủ trưởng', 'người đứng đầu', 'lãnh đạo', 'các cấp', 'địa phương', 'chính quyền', 'cấp ủy', 'cấp uỷ', 'chi ủy', 'chi uỷ',
  'các sở', 'các ngành', 'các ban', 'các phòng', 'các xã', 'các huyện', 'các phường', 'các trường', 'các hội', 'các tổ', 'các đoàn', 'các đội', 'các khoa', 'các lớp', 'các thôn', 'các ấp', 'sở, ban, ngành', 'ban, ngành', 'phòng, ban', 'đoàn thể', 'doanh nghiệp', 'hợp tác xã',
  'ủy viên', 'uỷ viên', 'chủ tịch', 'bí thư', 'giám đốc', 'hiệu trưởng', 'trưởng ban', 'trưởng phòng', 'trưởng thôn', 'tổ trưởng', 'kế toán', 'văn thư', 'giáo viên', 'giảng viên', 'thường trực', 'thường vụ', 'chấp hành', 'nhà đầu tư', 'nhà thầu', 'chủ đầu tư', 'hộ gia đình', 'nhân dân',
  'chi đoàn', 'chi hội', 'liên đội', 'chi đội', 'đoàn cơ sở', 'đoàn xã', 'đoàn trường', 'cđcs', 'công đoàn cơ sở', 'tổ chức đảng', 'mặt trận', 'cộng tác viên', 'tất cả', 'từng', 'cá nhân', 'tập thể', 'tiểu ban', 'ban tổ chức', 'ban giám khảo', 'tổ công tác', 'đội tình nguyện', 'phòng chuyên môn', 'bộ phận',
];

/** Words that give a task its deadline, beside the dates that end one. */
export const DUE: readonly string[] = ['trước ngày', 'chậm nhất', 'hoàn thành trong', 'hoàn thành trước', 'hoàn thành vào', 'xong trước', 'xong trong', 'chậm nhất là', 'chậm nhất đến', 'hạn cuối', 'thời hạn hoàn thành'];

/** Places whose people are meant where the word opens the task: `Xã hoàn thành trước ngày …`. */
export const PLACES_IN_CHARGE: readonly string[] = ['tỉnh', 'huyện', 'xã', 'phường', 'thôn', 'ấp', 'bản', 'khu phố', 'thị trấn', 'thành phố', 'quận', 'thị xã', 'mỗi', 'ban', 'tổ', 'đội', 'đoàn', 'hội', 'trường', 'lớp', 'khoa', 'viện', 'trạm', 'công an', 'quân sự', 'công ty', 'bệnh viện', 'ngân hàng', 'kho bạc', 'thuế', 'đài', 'báo', 'quỹ'];

/** Words that open like one of those, and name nobody. */
export const NO_PLACES: readonly string[] = ['tổ chức', 'ban hành', 'báo cáo', 'hội nghị', 'hội thảo', 'hội thi', 'hội thao', 'hội diễn', 'hội chợ', 'đoàn kết', 'xã hội', 'bản đồ', 'bản tin', 'thuế suất', 'đội ngũ', 'hội nhập'];
