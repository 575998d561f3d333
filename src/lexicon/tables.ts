/* Heads of the columns that tables of plans and reports have, in lower case (Nghị định 30/2020/NĐ-CP has no rule for them; the forms of Nghị định 31/2017/NĐ-CP and of statistics do). */

/** Numbers of rows. */
export const ORDINAL_HEADS = ['stt', 'tt', 'số tt', 's.t.t', 'số thứ tự', '#', 'no.', 'mã số', 'mã'];

/** Units of rows. */
export const UNIT_HEADS = ['đơn vị', 'đơn vị tính', 'đvt', 'đv tính', 'đ.v.t', 'đơn vị đo', 'đv'];

/** Columns in which figures are no indicators of the row. */
export const NOTE_HEADS = ['ghi chú', 'văn bản giao', 'căn cứ', 'biểu mẫu'];

/** Rows that sum up the others. */
export const TOTAL_ROWS = ['cộng', 'tổng', 'tổng số', 'tổng cộng', 'toàn tỉnh', 'toàn huyện', 'toàn xã', 'toàn trường', 'cả nước'];

/** What is aimed at: words of a column's head. */
export const PLANNED_HEADS = ['kế hoạch', 'kh', 'chỉ tiêu', 'mục tiêu', 'phấn đấu', 'dự toán', 'dự kiến', 'được giao', 'giao', 'nghị quyết', 'nq', 'đăng ký', 'định hướng', 'dự báo', 'nhu cầu'];

/** What was measured. */
export const MEASURED_HEADS = ['thực hiện', 'th', 'ước thực hiện', 'ước th', 'ưth', 'uth', 'đánh giá thực hiện', 'đánh giá', 'kết quả', 'đạt được', 'đã đạt', 'thực tế', 'quyết toán', 'hiện trạng', 'số liệu', 'hiện có', 'ước đạt', 'ước', 'đã thực hiện', 'năm trước', 'cùng kỳ'];

/** A result in percent of what was planned, or of an earlier one. */
export const COMPARED_HEADS = ['so với', 'so sánh', 'tỷ lệ hoàn thành', 'tỉ lệ hoàn thành', '% hoàn thành', '% thực hiện', '% kế hoạch', 'đạt %', '% đạt', 'tỷ lệ đạt', 'tỉ lệ đạt', 'th/kh', '% th/kh', 'tỷ lệ %', 'tỉ lệ %', '%'];
