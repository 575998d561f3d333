/** Letters that scans put in the place of digits. */
export const DIGIT_LOOKALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8', Z: '2' };

/** Names behind which a letter belongs to its number: `lớp 1O`, `phòng 2O`. */
export const LETTERED: readonly string[] = [
  'lớp', 'phòng', 'tổ', 'khối', 'mẫu', 'loại', 'số', 'biển số', 'nhà', 'khu', 'lô', 'nhóm', 'hạng', 'biểu', 'bảng', 'phụ lục', 'điều', 'mã', 'cấp', 'tầng', 'đường', 'trình độ', 'chip', 'core', 'intel', 'cpu', 'vi xử lý', 'máy bay', 'hộ chiếu', 'giấy phép', 'tiêu chuẩn', 'chuẩn', 'đội', 'vùng', 'cụm', 'ký hiệu', 'dãy', 'vitamin', 'khí', 'nồng độ', 'hàm lượng', 'oxy', 'ozon', 'bằng', 'mô hình',
  'phương pháp', 'áp dụng', 'đại lý', 'thực hiện', 'chương trình', 'phong trào',
];

/** What is often counted, besides the nouns that the grammars know by one word. */
export const OFTEN_COUNTED: readonly string[] = [
  'doanh nghiệp', 'cơ sở', 'ngành', 'lượt', 'công trình', 'dự án', 'nhóm', 'liên hiệp', 'km', 'MW', 'MVA', 'ca', 'trận', 'quyết định', 'văn bản', 'nghị quyết', 'kế hoạch', 'nhiệm vụ', 'chỉ tiêu', 'cuộc', 'hội', 'tin', 'CĐCS', 'HTX', 'xã', 'TTHC', 'PAKN', 'đề án', 'hoạt động', 'chương trình', 'chuyên đề', 'đơn', 'phản ánh', 'kiến nghị', 'hồ sơ', 'ý kiến',
];

/** What is measured by the litre: `10l nước`. */
export const LIQUIDS: readonly string[] = ['nước', 'sữa', 'dầu', 'xăng', 'mật', 'rượu', 'bia', 'thuốc', 'mắm', 'hóa chất', 'hoá chất', 'cồn', 'sơn', 'nhiên liệu', 'dung dịch'];
