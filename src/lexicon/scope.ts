/** Words by which a count only says which things are meant: `02 bến cảng này`, `đối với 62 huyện nghèo`. */

/** Behind a counted noun they point back at it. */
export const POINTERS: readonly string[] = ['này', 'nói trên', 'nêu trên', 'kể trên', 'trên đây', 'đã nêu', 'vừa nêu', 'đã nêu trên', 'đó', 'ấy'];

/** Words before `này` and `đó` that are no part of the noun: `9 lớp |đợt| này`, `nhờ đó`. */
export const NOT_IN_NAMES: ReadonlySet<string> = new Set('năm tháng quý tuần ngày hôm đợt dịp lần lúc kỳ nhiệm giai thời nhờ bên vậy hiện gồm đi về việc điều'.split(' '));

/** Before all of a known number of things: `tại |cả 5 xã|`. */
export const SCOPE_WORDS: readonly string[] = ['tại', 'của', 'đối với', 'ở', 'thuộc', 'trên địa bàn', 'gắn với', 'trong', 'giữa'];
export const WHOLE_WORDS: readonly string[] = ['cả', 'toàn bộ', 'tất cả', 'toàn thể'];

/** What is done to so many: `kiểm tra đối với 5 xã` counts them. */
export const CHECKING_VERBS: readonly string[] = [
  'kiểm tra', 'giám sát', 'thanh tra', 'kiểm toán', 'khảo sát', 'phản biện', 'đánh giá', 'thẩm định', 'xử lý', 'xử phạt', 'thi hành', 'kỷ luật', 'công nhận', 'thẩm tra', 'phúc tra', 'chấm điểm', 'xếp hạng', 'sáp nhập', 'hợp nhất', 'thành lập', 'giải thể', 'thí điểm', 'xây dựng', 'đầu tư', 'xét', 'rà soát',
];

/** What places have, however many they are: `thu nhập của |3 huyện|`, `phù hợp thực tiễn của |118 xã|`. */
export const SCOPE_HEADS: readonly string[] = [
  'thực tiễn', 'thực tế', 'tình hình', 'điều kiện', 'đặc điểm', 'nhu cầu', 'lợi thế', 'tiềm năng', 'thế mạnh', 'thu nhập', 'đời sống', 'kinh tế', 'xã hội', 'phát triển', 'nguyện vọng', 'vai trò', 'trách nhiệm', 'người dân', 'nhân dân', 'hộ dân', 'bản sắc', 'GRDP',
];
