/** Words that tell a promise from a measurement, and words that stand around a figure without being what is measured. */

/** Somebody commits to a level, or asks others to reach it, wherever it is said. */
export const TARGET_CUES: readonly string[] = [
  'phấn đấu', 'phân đấu', 'phần đấu', 'phần đầu', 'dự kiến', 'kế hoạch đạt', 'đặt ra', 'quyết tâm đạt', 'quyết tâm hoàn thành', 'quyết tâm thực hiện', 'phải đạt', 'phải có', 'cần đạt', 'giao chỉ tiêu', 'yêu cầu đạt', 'nhằm đạt', 'bảo đảm đến', 'đảm bảo đến', 'sẽ',
];

/** Words that name the act or the plan: a report says them of what was done. They promise only where nothing measures. */
export const WEAK_TARGET_CUES: readonly string[] = [
  'quy hoạch', 'xây dựng mới', 'xây dựng thêm', 'phát triển thêm', 'kết nạp mới', 'nâng tỷ lệ', 'nâng tỉ lệ', 'đưa tỷ lệ', 'đưa tỉ lệ', 'giảm xuống dưới', 'hướng tới', 'hướng đến', 'định hướng', 'dự báo', 'cam kết', 'quyết tâm',
];

/** Words of the one who sets a level: `dự toán Hội đồng nhân dân tỉnh giao là 26.811 tỷ đồng`. They say nothing of the next figure (`đạt 98% dự toán tỉnh giao, chi 12 tỷ đồng`). */
export const NEAR_TARGET_CUES: readonly string[] = ['giao là', 'quyết nghị thông qua', 'quyết nghị'];

/** A level was measured, counted or spent. */
export const STATISTIC_CUES: readonly string[] = [
  'đã', 'hiện có', 'hiện nay', 'hiện tại', 'tính đến', 'ước thực hiện', 'ước đạt', 'ước cả năm', 'đến nay', 'tổng tiềm năng', 'tiềm năng kỹ thuật', 'tiềm năng khoảng', 'trong năm qua', 'vừa qua', 'thực trạng', 'trước đây', 'hiện hữu', 'hiện trạng', 'những năm qua', 'theo khảo sát', 'mới có', 'mới đạt', 'chỉ đạt',
];

/** Compounds whose last word opens a cue, and which are none: `nông thôn mới| đạt 85%`, `chứng chỉ| đạt 35%`, `thực hiện| có`. */
export const NO_CUES: readonly string[] = [
  'chứng chỉ', 'tín chỉ', 'địa chỉ', 'tôn chỉ', 'thực hiện', 'thể hiện', 'phát hiện', 'xuất hiện', 'biểu hiện', 'tái hiện', 'nông thôn mới', 'đổi mới', 'thành lập mới', 'việc làm mới', 'kết nạp mới', 'xây dựng mới', 'trồng mới', 'tạo mới',
  'phát triển mới', 'cấp mới', 'làm mới', 'tuyển mới', 'đăng ký mới', 'bổ nhiệm mới', 'công nhận mới', 'mua mới', 'xây mới', 'mở mới', 'con người mới', 'nếp sống mới',
];

/** Words that open a clause without being part of what is measured. */
export const LEAD_INS: readonly string[] = [
  'phấn đấu', 'phân đấu', 'phần đấu', 'phần đầu', 'toàn tỉnh phấn đấu', 'dự kiến', 'trong đó', 'cụ thể', 'cụ thể là', 'cụ thể như', 'kết quả', 'nhìn chung', 'ngoài ra', 'cũng', 'bên cạnh đó', 'đồng thời', 'riêng', 'cũng trong', 'trong', 'trong số', 'trong năm', 'trong kỳ', 'trong quý', 'trong tháng', 'trong nhiệm kỳ', 'có', 'mới',
  'đạt', 'là', 'còn', 'chiếm', 'đã', 'được', 'ước', 'ước đạt', 'ước thực hiện', 'ước cả năm', 'khoảng', 'bình quân', 'đảm bảo', 'bảo đảm', 'gồm', 'bao gồm', 'nhằm đạt kế hoạch', 'nhằm', 'với', 'và', 'hoặc', 'mỗi năm', 'hằng năm', 'hàng năm', 'thực hiện chỉ tiêu', 'tổng cộng',
  'duy trì', 'đến nay', 'hiện', 'hiện nay', 'hiện có', 'qua', 'thì', 'lên', 'từ', 'ở mức', 'mức', 'lên đến', 'định hướng', 'hướng tới', 'phải', 'tăng', 'giảm', 'tăng thêm', 'vượt', 'bằng', 'tương đương', 'tương đương với', 'tức', 'như', 'sẽ', 'cả',
  'tổng cộng có', 'như sau', 'phấn đấu có', 'phấn đấu đạt', 'tăng bình quân', 'giảm bình quân', 'đã có', 'thu được', 'vào', 'theo', 'để thực hiện chỉ tiêu', 'chỉ tiêu', 'mục tiêu', 'so với', 'đạt tỷ lệ', 'đạt tỉ lệ', 'con số', 'như vậy', 'cả năm',
  'tuy nhiên', 'đặc biệt', 'đặc biệt là', 'nhất là', 'song', 'theo đó', 'vẫn', 'vẫn còn', 'mặt khác', 'hơn nữa', 'trong khi đó', 'qua đó', 'từ đó', 'do đó', 'nhờ đó', 'góp phần', 'chỉ đạt', 'mới đạt', 'mới có', 'ước tính',
  'trong năm qua', 'trong nhiệm kỳ qua', 'nhiệm kỳ qua', 'thời gian qua', 'trong thời gian qua', 'những năm qua', 'trong những năm qua',
];

/** Compounds that begin with a lead-in's word, and are part of what is measured: `Tăng trưởng GRDP`, `Cả nước`, `Theo dõi`. */
export const LEAD_IN_COMPOUNDS: readonly string[] = [
  'tăng trưởng', 'tăng cường', 'tăng gia', 'tăng tốc', 'tăng ca', 'giảm nghèo', 'giảm thiểu', 'giảm trừ', 'giảm nhẹ', 'giảm sút', 'giảm tải', 'có mặt', 'có việc làm', 'đạt chuẩn', 'đạt giải', 'đạt yêu cầu', 'đạt tiêu chuẩn', 'cả nước', 'cả tỉnh', 'cả huyện', 'cả xã', 'trong nước', 'trong tỉnh', 'từ thiện', 'từ chối',
  'theo dõi', 'theo học', 'còn lại', 'còn nợ', 'còn tồn', 'còn thiếu', 'được mùa', 'qua đào tạo', 'qua đời', 'mức sống', 'mức tăng', 'mức giảm', 'mức độ', 'mức lương', 'mức thu', 'mức chi', 'mức đóng', 'mức phí', 'mức phạt', 'mức sinh', 'mức vay', 'mức hưởng', 'mức hỗ trợ', 'mức phát thải',
  'mức thưởng', 'mức đầu tư', 'mức tiêu thụ', 'mức nước', 'hiện vật', 'hiện trạng', 'hiện đại', 'hiện trường', 'hiện kim', 'vượt khó', 'vượt thu', 'vượt chi', 'bằng cấp', 'bằng khen', 'bằng lái', 'bằng sáng chế', 'bằng tốt nghiệp', 'như cầu', 'phải thu', 'phải trả', 'phải nộp',
  'cũng cố', 'riêng lẻ', 'song phương', 'song ngữ', 'song hành', 'song song', 'đặc biệt khó khăn', 'theo đó là', 'ước mơ', 'khoảng cách', 'cụ thể hóa', 'cụ thể hoá', 'bình quân đầu người', 'chỉ tiêu tuyển sinh', 'chỉ tiêu biên chế',
  'có điều kiện', 'chỉ tiêu được giao', 'chỉ tiêu giao', 'kết quả về', 'kết quả thi hành',
];

/** Verbs that say nothing of their own between a measure and its figure. */
export const LINK_VERBS: readonly string[] = [
  'đạt', 'là', 'có', 'còn', 'chiếm', 'được', 'đã', 'ước', 'bằng', 'khoảng', 'trên', 'dưới', 'hơn', 'gần', 'với', 'từ', 'lên', 'đến', 'tới', 'xuống', 'mức', 'ở', 'vào', 'ít', 'nhất', 'tối', 'thiểu', 'đa', 'không', 'quá', 'tăng', 'giảm', 'thêm', 'phấn', 'đấu',
  'cụ', 'thể', 'sẽ', 'dự', 'kiến', 'tính', 'cho', 'như', 'sau', 'gấp', 'vượt', 'phải', 'và', 'cả', 'tương', 'đương', 'đó', 'xấp', 'xỉ', 'lần', 'lượt', 'trong', 'của', 'năm', 'kể', 'so', 'vẫn', 'chỉ', 'hiện', 'ổn định', 'duy trì ổn định', 'duy trì ở mức', 'giữ ổn định',
];

/** Compounds that end with a link verb's word, and are part of what is measured: `Cắt giảm 30%`, `người tham dự 350`, `nhà ở`. */
export const LINK_COMPOUNDS: readonly string[] = [
  'thực hiện', 'thể hiện', 'phát hiện', 'xuất hiện', 'biểu hiện', 'tái hiện', 'việc làm ổn định', 'sống ổn định',
  'cắt giảm', 'kéo giảm', 'suy giảm', 'sụt giảm', 'tinh giảm', 'thuyên giảm', 'giảm thiểu', 'gia tăng', 'mức tăng', 'mức giảm', 'tốc độ tăng', 'tốc độ giảm', 'tỷ lệ tăng', 'tỷ lệ giảm', 'tập thể', 'đoàn thể', 'tổng thể', 'sáng kiến', 'ý kiến', 'tham dự', 'giới tính',
  'máy tính', 'thống nhất', 'hợp nhất', 'thi đấu', 'chiến đấu', 'nhà ở', 'đất ở', 'chỗ ở', 'thỏa ước', 'thoả ước', 'công ước', 'hương ước', 'quy ước', 'định mức', 'tổng mức', 'hạn mức', 'hàng không', 'văn bằng', 'đồng bằng', 'đầu vào', 'cấp trên', 'cấp dưới',
  'trở lên', 'trở xuống', 'địa chỉ', 'chứng chỉ', 'tín chỉ', 'đình chỉ', 'dạy thêm', 'làm thêm', 'số lượt', 'số lần', 'tổng lượt', 'chưa đạt', 'không đạt', 'thực có', 'kỳ sau', 'vụ sau', 'đợt sau', 'hôm sau', 'chuyển sau',
];

/** Verbs that begin a predicate: a share's subject ends before them. Coordinated shares have the last one's predicate in common. */
export const PREDICATES: readonly string[] = [
  'tổ chức', 'được', 'có', 'đạt', 'tham gia', 'thực hiện', 'ký kết', 'triển khai', 'đề xuất', 'thành lập', 'hoàn thành', 'ứng dụng', 'áp dụng', 'sử dụng', 'xây dựng', 'đăng ký', 'hưởng', 'gia nhập', 'trở thành', 'đảm bảo', 'bảo đảm',
  'hưởng ứng', 'kết nối', 'cung cấp', 'tiếp cận', 'đáp ứng', 'duy trì', 'phải', 'tiếp tục', 'đủ', 'bị', 'hoạt động', 'công bố', 'phát triển', 'không', 'sinh hoạt', 'đang', 'sản xuất', 'tập trung', 'đầu tư', 'chấp hành', 'đổi mới', 'ban hành', 'mở rộng',
  'thu hút', 'giới thiệu', 'giải quyết', 'khai thác', 'tự chủ', 'hợp tác', 'đi làm', 'đi học', 'có việc làm', 'diễn ra',
];

/** More of them, too common in compounds to part words by: only what shares have in common begins with one. */
export const SHARED_PREDICATES: readonly string[] = [
  'chưa', 'đều', 'hỏng', 'hư hỏng', 'xuống cấp', 'hết hạn', 'hài lòng', 'xử lý', 'dùng', 'biết', 'nắm', 'nắm vững', 'nắm được', 'hiểu', 'học tập', 'theo học', 'học nghề', 'tốt nghiệp', 'qua đào tạo', 'cam kết', 'ký cam kết', 'nộp', 'tự giác', 'gương mẫu', 'đồng ý', 'đồng tình', 'tin tưởng', 'quán triệt', 'thuộc diện',
];

/** Compounds with a predicate's word in them, which begin none: `người |tiêu dùng|`, `nước thải |sinh hoạt|`. */
export const PREDICATE_COMPOUNDS: readonly string[] = [
  'tiêu dùng', 'người dùng', 'đồ dùng', 'hiểu biết', 'nhận biết', 'sự hài lòng', 'mức độ hài lòng', 'hệ thống xử lý', 'khu xử lý', 'trạm xử lý', 'nhà máy xử lý', 'cơ sở xử lý', 'công trình xử lý', 'bể xử lý', 'nước thải sinh hoạt', 'rác thải sinh hoạt', 'chất thải sinh hoạt', 'chất thải rắn sinh hoạt', 'nước sinh hoạt', 'rác sinh hoạt',
  'người sử dụng', 'quyền sử dụng', 'cơ sở sản xuất', 'hộ sản xuất', 'doanh nghiệp sản xuất', 'dự án đầu tư', 'chủ đầu tư', 'vốn đầu tư', 'nhà đầu tư', 'hợp tác xã', 'tổ hợp tác', 'người nộp thuế', 'người nộp',
];

/** What bodies do with what they count: verbs that stand in rows before a figure. */
export const ACTIONS: readonly string[] = [
  'xây mới', 'xây dựng', 'xây dựng mới', 'làm mới', 'đầu tư', 'lắp đặt', 'mua sắm', 'trang bị', 'cải tạo', 'nâng cấp', 'mở rộng', 'sửa chữa', 'tu sửa', 'tu bổ', 'tôn tạo', 'duy tu', 'bảo dưỡng', 'nạo vét', 'kiên cố hóa', 'kiên cố hoá', 'cứng hóa', 'cứng hoá', 'thay thế', 'di dời', 'giải tỏa', 'giải toả', 'di dân',
  'trồng mới', 'chăm sóc', 'bảo vệ', 'khoanh nuôi', 'thanh lý', 'thu gom', 'tiêu hủy', 'tiêu huỷ', 'kiểm tra', 'giám sát', 'thanh tra', 'kiểm soát', 'rà soát', 'thẩm định', 'thẩm tra', 'xử lý', 'xử phạt', 'nhắc nhở', 'phê bình', 'khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ', 'kỷ luật', 'thi hành kỷ luật', 'miễn nhiệm', 'bãi nhiệm',
  'từ chức', 'nghỉ việc', 'thôi việc', 'thôi giữ chức vụ', 'buộc thôi việc', 'điều động', 'luân chuyển', 'bổ nhiệm', 'bố trí', 'sắp xếp', 'kiện toàn', 'củng cố', 'thành lập', 'sáp nhập', 'hợp nhất', 'giải thể', 'sửa đổi', 'bổ sung', 'ban hành', 'bãi bỏ', 'hủy bỏ', 'huỷ bỏ', 'đào tạo', 'bồi dưỡng', 'tập huấn', 'huấn luyện',
  'tuyên truyền', 'phổ biến', 'quán triệt', 'học tập', 'tư vấn', 'giới thiệu', 'hỗ trợ', 'giúp đỡ', 'thăm', 'thăm hỏi', 'tặng quà', 'trao tặng', 'trao quà', 'vận động', 'quyên góp', 'ủng hộ', 'kết nạp', 'phát triển', 'tuyển dụng', 'tuyển chọn', 'tiếp nhận', 'giải quyết', 'trả lời', 'khởi tố', 'điều tra', 'truy tố', 'xét xử',
  'phát hiện', 'bắt giữ', 'triệt phá', 'ngăn chặn', 'tịch thu', 'thu giữ', 'thu hồi', 'cấp mới', 'cấp đổi', 'gia hạn', 'biểu dương', 'khen thưởng', 'tuyên dương', 'tôn vinh', 'biên soạn', 'in ấn', 'phát hành', 'phát sóng', 'khám', 'chữa bệnh', 'điều trị', 'cứu chữa', 'xét nghiệm', 'sàng lọc', 'tiêm', 'tiêm phòng',
];

/** Words between a verb of rising or falling and a figure that lead to a level, or to another measure. */
export const LEVEL_LINKS: readonly string[] = [
  'là', 'còn', 'lên', 'xuống', 'đến', 'tới', 'dưới', 'trên', 'chiếm', 'bằng', 'với', 'cho', 'trong', 'và', 'để', 'nhằm', 'tương đương', 'ở', 'gồm', 'hoặc', 'mà', 'thì', 'hỗ trợ', 'phấn đấu', 'kết nạp', 'vượt', 'gấp', 'ước', 'tăng', 'giảm', 'góp phần', 'giải ngân', 'tiết kiệm', 'xử lý', 'kiểm tra',
];

/** What may follow the noun of `mỗi …` and tell its kind: `mỗi Đoàn |cấp huyện|`, `mỗi trường |học|`. */
export const SUBJECT_TAILS: readonly string[] = ['cấp', 'cơ sở', 'trực thuộc', 'học', 'dân', 'nghèo', 'gia đình', 'tiểu học', 'trung học', 'mầm non', 'nông thôn mới', 'dân tộc thiểu số'];

/** What may stand between `vượt` and how much more it is than the plan. */
export const EXCESS_LINKS: readonly string[] = [
  'kế hoạch', 'chỉ tiêu', 'dự toán', 'mục tiêu', 'nghị quyết', 'mức', 'so với', 'so', 'năm', 'tỉnh', 'huyện', 'xã', 'trung ương', 'cấp trên', 'giao', 'được giao', 'đề ra', 'đặt ra', 'khoảng', 'gần', 'trên', 'hơn', 'ước', 'là', 'thêm', 'tới', 'đến', 'cùng kỳ',
];

/** Words that open the parts of a whole. */
export const PART_OPENERS: readonly string[] = ['trong đó', 'gồm', 'bao gồm', 'gồm có', 'cụ thể', 'bao gồm các', 'chia ra', 'trong số đó', 'trong tổng số đó', 'trong tổng số này', 'trong tổng số trên'];

/** Heads of measures: a new one begins a new figure's label. */
export const MEASURE_HEADS: readonly string[] = [
  'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'tổng số', 'số', 'tổng', 'tốc độ', 'mức', 'giá trị', 'diện tích', 'sản lượng', 'thu nhập', 'kim ngạch', 'quy mô', 'số lượng', 'trị giá', 'tổng giá trị', 'tổng kinh phí', 'số tiền', 'với số tiền', 'với tổng số tiền',
  'tổng số tiền', 'tiền lương', 'lợi ích', 'chỉ số', 'năng suất', 'công suất', 'tổng mức', 'tổng vốn', 'tổng thu', 'tổng chi', 'thu', 'chi', 'doanh thu', 'lượng', 'tổng lượng', 'với tổng lượng', 'mật độ', 'hệ số', 'GRDP', 'GDP', 'dân số', 'vốn', 'cơ cấu', 'thu hút',
];

/** Words in which a measure's head is only a syllable: `bí thư chi bộ`, `vay vốn`, `lực lượng`, `chuyển đổi số`. */
export const HEAD_COMPOUNDS: readonly string[] = [
  'chi bộ', 'chi hội', 'chi đoàn', 'chi đội', 'chi nhánh', 'chi cục', 'chi ủy', 'chi uỷ', 'chi tiết', 'chi trả', 'chi phối', 'chi tổ hội', 'thu gom', 'thu hồi', 'thu giữ', 'thu hoạch', 'thu thập', 'thu mua', 'thu dung', 'thu hẹp', 'phải thu', 'nguồn thu', 'khoản thu', 'truy thu', 'thất thu', 'nguồn chi', 'khoản chi', 'vay vốn', 'góp vốn', 'nguồn vốn', 'sử dụng vốn', 'giải ngân vốn',
  'thiểu số', 'đa số', 'một số', 'chuyển đổi số', 'kinh tế số', 'xã hội số', 'công dân số', 'chính quyền số', 'chính phủ số', 'nền tảng số', 'công nghệ số', 'tổ công nghệ số', 'dữ liệu số', 'kỹ năng số', 'chữ ký số', 'hạ tầng số', 'học liệu số', 'bản đồ số', 'tỷ số', 'dân số kế hoạch hóa', 'môi trường số', 'dịch vụ số', 'kỹ thuật số', 'văn hóa số', 'văn hoá số', 'doanh nghiệp số', 'ký số', 'kế hoạch vốn',
  'lực lượng', 'chất lượng', 'năng lượng', 'khối lượng', 'trọng lượng', 'trữ lượng', 'dung lượng', 'lưu lượng', 'sinh lượng', 'tổng hợp', 'tổng kết', 'tổng thể', 'tổng cục', 'tổng công ty', 'tổng liên đoàn', 'tổng đài', 'tổng giám đốc', 'tổng bí thư', 'tổng điều tra', 'tổng duyệt', 'định mức', 'hạn mức',
  'cơ cấu lại', 'tái cơ cấu', 'số hóa', 'số hoá', 'mức độ',
];

/** A rate that a rule sets: `trích đóng kinh phí công đoàn 2%`, `thuế suất 5%`, `lãi suất`. */
export const NORM_CUES: readonly string[] = [
  'trích đóng', 'mức đóng', 'thuế suất', 'lãi suất', 'trích nộp', 'trích lại', 'mức thu phí', 'mức phạt', 'mức chi tối đa', 'điện áp', 'cấp điện áp', 'quy định mức', 'định mức', 'đóng kinh phí công đoàn', 'thu kinh phí công đoàn', 'thang điểm', 'thấp dưới', 'mức vay', 'mức khoán', 'mức hỗ trợ', 'mức thưởng', 'thuộc hộ có thu nhập', 'hộ có thu nhập',
];

/** Things that a size says which of them are meant: `doanh nghiệp có từ 20 lao động trở lên`. */
export const SIZED: readonly string[] = ['doanh nghiệp', 'cơ sở', 'đơn vị', 'cơ quan', 'hợp tác xã', 'hộ', 'xã', 'dự án', 'công trình', 'thôn', 'gói thầu', 'nhà máy', 'khu', 'trường', 'chi bộ', 'đảng bộ', 'công đoàn', 'CĐCS', 'nơi', 'trạm y tế', 'trạm', 'phường', 'thị trấn', 'lớp', 'huyện', 'điểm'];

/** Things that a size says which of them are meant only where they are counted, or the size stands right beside them. */
export const SIZED_THINGS: readonly string[] = [
  'mặt hàng', 'nhóm hàng', 'ngành hàng', 'sản phẩm', 'vườn', 'trang trại', 'gia trại', 'phòng', 'ban', 'tổ chức', 'tàu', 'tàu cá', 'chợ', 'khách sạn', 'bệnh viện', 'trường học', 'bản', 'ấp', 'tổ dân phố', 'khu phố', 'hộ gia đình', 'hộ kinh doanh', 'hộ dân', 'hội viên', 'thị trường',
  'mô hình', 'chuỗi', 'chi cục', 'hợp tác xã', 'quỹ', 'chi hội', 'nghiệp đoàn', 'thành viên', 'nông dân',
];

/** Measures by which things counted are picked out: `20 doanh nghiệp có doanh thu trên 100 tỷ đồng`. A total (`tổng vốn`) is of them all. */
export const SIZE_MEASURES: readonly string[] = [
  'kim ngạch', 'doanh thu', 'tổng mức đầu tư', 'mức đầu tư', 'quy mô', 'quy mô vốn', 'vốn điều lệ', 'thu nhập', 'mức thu nhập', 'công suất', 'giá trị sản xuất', 'trọng tải', 'tải trọng', 'năng suất', 'lợi nhuận', 'mức lương', 'tiền lương',
];

/** What sizes are counted in, besides people. */
export const SIZE_UNITS: readonly string[] = ['hộ', 'hộ gia đình', 'hộ dân', 'biên chế', 'lớp', 'lớp học', 'giường', 'giường bệnh', 'phòng', 'nhân khẩu', 'phòng ngủ'];

/** Dimensions that say which things are meant: `tàu dài từ 15 m trở lên`, `xa bờ quá 3 hải lý`. */
export const DIMENSIONS: readonly string[] = ['dài', 'rộng', 'cao', 'sâu', 'nặng', 'xa bờ', 'cách', 'bán kính', 'đường kính'];

/** Places that something may be away from: `cách |trung tâm| xã 3 km`. */
export const DISTANT_PLACES: readonly string[] = [
  'điểm', 'nơi', 'bến', 'lối', 'trung tâm', 'khu', 'nhà', 'trường', 'trụ sở', 'ranh giới', 'biên giới', 'bờ', 'cửa', 'cầu', 'cảng', 'sân bay', 'ga', 'đường', 'quốc lộ', 'ngã ba', 'ngã tư', 'nút', 'sông', 'suối', 'hồ', 'rừng', 'chợ', 'xã', 'huyện', 'thành phố', 'thị trấn', 'thôn', 'bản', 'nguồn', 'mốc', 'tim', 'chân', 'đỉnh',
];

/** What is sorted by how bad it is: `thiệt hại từ 30-70%`, `suy giảm khả năng lao động từ 61% trở lên`. */
export const BANDED: readonly string[] = ['thiệt hại', 'bị thiệt hại', 'mất trắng', 'mất năng suất', 'giảm năng suất', 'suy giảm khả năng lao động', 'tổn thương cơ thể', 'thương tật', 'khuyết tật', 'tỷ lệ thương tật', 'tỷ lệ tổn thương cơ thể'];

/** Craft that a length or a load sorts: `tàu cá từ 15m trở lên`, `xe trên 10 tấn`. */
export const CRAFT: readonly string[] = ['tàu', 'tàu cá', 'tàu thuyền', 'thuyền', 'ghe', 'phương tiện', 'xe', 'xe tải', 'xe khách', 'ô tô', 'xe ô tô', 'container'];

/** What advice says: `so với khuyến cáo 120 kg/ha`. */
export const ADVISED: readonly string[] = ['khuyến cáo', 'mức khuyến cáo', 'khuyến cáo là', 'mức khuyến cáo là', 'khuyến cáo từ'];

/** Places that a distance is counted from: where a thing is, not how much of it. */
export const DISTANCES: readonly string[] = ['bán kính', 'cách khu dân cư', 'cách trung tâm', 'cách trường', 'cách nhà', 'cách bờ', 'cách đất liền', 'cách nguồn nước', 'cách trụ sở', 'cách biên giới', 'cách đường'];

/** Labels of a rule's rate where a colon follows: `Mức chi: 200.000 đồng/người/buổi`. */
export const RULE_LABELS: readonly string[] = ['mức chi', 'mức thu', 'mức học phí', 'mức trợ cấp', 'mức phụ cấp', 'mức bồi dưỡng', 'mức phí', 'mức trích', 'mức bồi thường', 'mức hưởng', 'mức tiền', 'mức tiền thưởng', 'mức chi hỗ trợ'];

/** Headings under which figures are conditions and rates of a rule, not aims. */
export const RULE_HEADINGS: readonly string[] = ['đối tượng', 'điều kiện', 'mức hỗ trợ', 'mức chi', 'mức thu', 'mức đóng', 'định mức', 'phạm vi', 'tiêu chuẩn', 'chính sách hỗ trợ', 'nội dung hỗ trợ', 'chế độ hỗ trợ', 'mức phạt', 'mức trợ cấp', 'mức phụ cấp', 'mức học phí', 'mức bồi dưỡng', 'mức thưởng', 'mức hưởng', 'mức phí', 'mức trích', 'chế độ chi', 'nội dung chi'];

/** Syllables that open a verb and end the name of whom a figure is reckoned by: `mỗi chi đoàn |trồng| 50 cây`. */
export const VERB_SYLLABLES: readonly string[] = [
  'phải', 'giới', 'tổ', 'xây', 'thực', 'tối', 'ít', 'đạt', 'trong', 'sẽ', 'cần', 'nhận', 'hỗ', 'kết', 'phát', 'triển', 'thành', 'giúp', 'vận', 'chọn', 'dự', 'đăng',
  'mở', 'đào', 'trồng', 'bố', 'duy', 'tham', 'hoàn', 'đảm', 'tuyển', 'cử', 'thăm', 'phụ', 'phấn', 'trang', 'đóng', 'viết', 'vay', 'nuôi', 'quyên', 'ủng', 'góp', 'cung', 'lập', 'thu', 'giải', 'xử',
];
