/** Documents that administrative prose refers to, and those it names by a number (Nghị định 30/2020/NĐ-CP, điều 7). */

/** A number after these is a document's number: class `reference`. */
export const CITED_TYPES: readonly string[] = [
  'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Kết luận', 'Thông tư', 'Thông tư liên tịch', 'Nghị định', 'Luật', 'Bộ luật', 'Pháp lệnh', 'Lệnh', 'Quy định',
  'Quy chế', 'Kế hoạch', 'Công văn', 'Công điện', 'Hướng dẫn', 'Thông báo', 'Thông báo kết luận', 'Tờ trình', 'Báo cáo', 'Thông tri', 'Văn bản',
  'Hiến pháp', 'Điều lệ', 'Chương trình hành động', 'Biên bản', 'Công ước', 'Quy chế phối hợp', 'Kế hoạch số', 'Thoả thuận', 'Thỏa thuận',
];

/** A number after these, so written, is a name's: class `ordinal` (`Chương trình 135`, `Đề án 06`). */
export const NUMBERED_NAMES: readonly string[] = [
  'Chương trình', 'chương trình', 'Đề án', 'Dự án', 'Tiểu dự án', 'Ban Chỉ đạo', 'Tổ công tác', 'Trung ương', 'TW', 'Hội nghị Trung ương', 'nguồn vốn', 'Nghị quyết Trung ương',
  'Quốc lộ', 'quốc lộ', 'Tỉnh lộ', 'tỉnh lộ', 'Đường tỉnh', 'đường tỉnh', 'Đường huyện', 'QL', 'ĐT', 'Hương lộ', 'Ấp', 'Khu phố', 'Tổ dân phố', 'Phường', 'Quận', 'Khu vực', 'Vùng', 'Thôn', 'Tổ',
  'Chi bộ', 'chi bộ', 'Khối', 'khối lớp', 'Khối lớp', 'Lớp', 'lớp', 'Vòng', 'phiên bản', 'Sư đoàn', 'Quân khu', 'Trung đoàn', 'Tiểu đoàn', 'Binh đoàn',
  'Danh mục', 'Vành đai', 'cách mạng công nghiệp', 'công nghiệp', 'ISO', 'Zalo', 'Covid', 'Covid-', 'COVID-',
];

/** Words of rank, however written: `nhóm 100 đại học`, `đứng thứ 04/34`, `đợt 2`. */
export const RANKS: readonly string[] = [
  'khóa', 'khoá', 'cấp độ', 'mức độ', 'hạng', 'nhóm', 'top', 'tốp', 'tầng', 'đợt', 'học kỳ', 'giai đoạn', 'phân kỳ', 'số thứ tự', 'thế hệ', 'thế hệ thứ',
  'thứ', 'lần thứ', 'vị trí', 'vị trí thứ', 'xếp thứ', 'đứng thứ', 'hạng thứ', 'kỳ họp thứ', 'Hội nghị lần thứ', 'tháng thứ', 'năm thứ', 'lớp thứ',
  'ngành cấp', 'trình độ', 'kỹ năng số cấp độ', 'đô thị loại', 'văn hóa cấp', 'TRL', 'Cụm thi đua số', 'chức danh', 'ngày thứ', 'dịch vụ công mức độ',
];

/** Words of rank where the number has no unit: `mức 2`, `khối 6: 201 em`, `mũi 2`; `mức 5 triệu đồng` is an amount. */
export const BARE_RANKS: readonly string[] = ['đối tượng', 'mức', 'mũi', 'khối', 'bậc', 'loại'];

/** Undertakings named after an amount, so written: `Đề án 1 triệu héc-ta lúa`, `Chương trình 1 tỷ cây xanh`. */
export const NAMED_UNDERTAKINGS: readonly string[] = ['Đề án', 'Chương trình', 'Phong trào', 'Chiến dịch', 'Cuộc vận động', 'Dự án'];

/** What slogans count: `5 không, 3 sạch`, `4 tại chỗ`. */
export const SLOGANS: readonly string[] = ['không', 'sạch', 'tại chỗ', 'sẵn sàng', 'trách nhiệm', 'dám', 'rõ', 'xung kích', 'tiên phong'];

/** What those at the top of a list are called: `thuộc 10 tỉnh dẫn đầu`. */
export const LEADING_WORDS: readonly string[] = ['dẫn đầu', 'đứng đầu', 'hàng đầu', 'cao nhất', 'tốt nhất', 'lớn nhất', 'khá nhất', 'mạnh nhất', 'đầu tiên'];

/** Parts of a document: `Điều 5`, `khoản 2`, `Bảng 3`. Class `reference`. */
export const DOCUMENT_PARTS: readonly string[] = [
  'Điều', 'điều', 'khoản', 'Khoản', 'Mục', 'mục', 'Chương', 'Phụ lục', 'phụ lục', 'Bảng', 'Biểu', 'Biểu số', 'Biểu mẫu', 'biểu mẫu', 'Phần', 'Mẫu số', 'mẫu số', 'Hình', 'Phụ biểu', 'Biểu đồ', 'tiểu mục',
];

/** Words before `số` that make it a count, not a number of a series: `tổng số 45 cuộc`, `chỉ số 0,85`. */
export const COUNTING_SO: readonly string[] = [
  'tổng', 'trong', 'dân', 'thiểu', 'chỉ', 'sĩ', 'quân', 'hệ', 'doanh', 'tỷ', 'tỉ', 'tham', 'đa', 'con', 'với', 'một', 'nhân', 'lượng', 'tăng', 'giảm', 'có', 'phát hành', 'là', 'đạt', 'đó', 'mỗi', 'từng',
];

/** A number after these and before a full stop or colon numbers an item: `Mục tiêu 1.`, `Hoạt động 2:`. Class `enumerator`. */
export const NUMBERED_ITEMS: readonly string[] = ['Mục tiêu', 'Chỉ tiêu', 'Hoạt động', 'Nhiệm vụ', 'Giải pháp', 'Nội dung', 'Nhóm', 'Bước', 'Dự án', 'Tiểu dự án', 'Tiêu chí', 'Nhóm giải pháp', 'Nhóm nhiệm vụ', 'Câu', 'Phương án'];
