/** Words that say how numbers are written and counted. */

/** Nouns that are counted in fractions too: `1,250 lần` may be one and a quarter. */
export const FRACTIONAL_NOUNS: readonly string[] = [
  'lần', 'điểm', 'giờ', 'ngày', 'tháng', 'năm', 'tuổi', 'công', 'độ', 'bậc', 'phần', 'sào', 'mẫu', 'công đất', 'suất', 'vòng', 'trung bình', 'bình quân', 'hệ số', 'quý', 'tuần', 'phút', 'giây', 'thước', 'gang', 'lạng', 'chỉ', 'cây vàng', 'lượng', 'kíp', 'ca', 'đô la', 'giạ', 'thúng', 'yến', 'khối', 'hải lý',
];

/** A measure of these is an average: it has fractions whatever is counted. */
export const AVERAGES: readonly string[] = ['bình quân', 'trung bình', 'mật độ', 'hệ số', 'tỷ lệ', 'tỉ lệ', 'tỷ suất', 'tỉ suất', 'chỉ số', 'số con'];

/** Words that say the unit of all that follows. */
export const UNIT_ANNOUNCED: readonly string[] = ['đvt', 'đơn vị', 'đơn vị tính', 'tính bằng', 'đv tính', 'đơn vị đo'];

/** Words of time that name the items of a row: `Năm 2023: 45 lớp; năm 2024: …`. */
export const ROW_TIMES: readonly string[] = ['năm', 'quý', 'tháng', 'tuần', 'năm học', 'giai đoạn', 'đến năm', 'ngày', '6 tháng', 'học kỳ', 'vụ', 'đợt'];
