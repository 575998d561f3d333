/** Letters that scans put in the place of digits. */
export const DIGIT_LOOKALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8', Z: '2' };

/** Names behind which a letter belongs to its number: `lớp 1O`, `phòng 2O`. */
export const LETTERED: readonly string[] = ['lớp', 'phòng', 'tổ', 'khối', 'mẫu', 'loại', 'số', 'biển số', 'nhà', 'khu', 'lô', 'nhóm', 'hạng', 'biểu', 'bảng', 'phụ lục', 'điều', 'mã', 'cấp', 'tầng', 'đường'];
