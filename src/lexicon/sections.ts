import type { RequiredRoles, Role } from '../types.ts';

/**
 * What a section's title says it is for. The phrase that stands first in the title decides, where only words of `LIGHT` stand before
 * it: `Một số nhiệm vụ trọng tâm` speaks of tasks, `Đổi mới nội dung hoạt động` does not.
 */
export const ROLES: readonly (readonly [Role, readonly string[]])[] = [
  ['purpose-requirements', ['mục đích, yêu cầu', 'mục đích và yêu cầu', 'mục đích - yêu cầu', 'mục đích yêu cầu', 'mục đích, ý nghĩa và yêu cầu', 'mục đích, ý nghĩa, yêu cầu']],
  ['purpose', ['mục đích']],
  ['requirements', ['yêu cầu']],
  ['basis', ['căn cứ', 'cơ sở pháp lý', 'sự cần thiết', 'cơ sở xây dựng', 'cơ sở lập']],
  ['targets', ['mục tiêu', 'chỉ tiêu']],
  ['implementation', ['tổ chức thực hiện', 'tổ chức triển khai', 'trách nhiệm thực hiện', 'trách nhiệm thi hành', 'điều khoản thi hành', 'phân công thực hiện', 'phân công nhiệm vụ', 'triển khai thực hiện', 'tổ chức thi hành']],
  ['tasks', ['nhiệm vụ', 'giải pháp', 'nội dung', 'phương hướng', 'biện pháp', 'chương trình công tác']],
  ['advantages', ['thuận lợi', 'ưu điểm', 'thời cơ']],
  ['difficulties', ['khó khăn', 'thách thức', 'vướng mắc']],
  ['limitations', ['tồn tại', 'hạn chế', 'khuyết điểm', 'bất cập', 'yếu kém']],
  ['causes', ['nguyên nhân']],
  ['lessons', ['bài học', 'kinh nghiệm']],
  ['proposals', ['kiến nghị', 'đề xuất', 'đề nghị, kiến nghị', 'đề nghị, đề xuất']],
  ['assessment', ['đánh giá', 'nhận xét', 'nhận định']],
  ['results', ['kết quả', 'thành tựu']],
  ['context', ['bối cảnh', 'tình hình', 'thực trạng', 'hiện trạng', 'đặc điểm']],
];

/** What a congress or a council does with what its title names: `Tán thành những nội dung cơ bản về |đánh giá kết quả|`. */
export const APPROVALS: readonly string[] = ['cơ bản tán thành', 'tán thành', 'nhất trí', 'thông qua', 'thống nhất', 'đồng ý'];

/** Words between the approval and what it is of. */
export const APPROVED: readonly string[] = ['cao', 'với', 'những', 'các', 'nội dung', 'cơ bản', 'nêu', 'trong', 'báo cáo', 'chính trị', 'kiểm điểm', 'dự thảo', 'về', 'việc'];

/** Words that may stand before the phrase that decides. */
export const LIGHT: readonly string[] = [
  'về', 'việc', 'các', 'những', 'một', 'số', 'nhóm', 'công', 'tác', 'phần', 'tổ', 'chức', 'xây', 'dựng', 'đạt', 'được', 'hoàn', 'thành', 'định', 'hướng',
  'phát', 'triển', 'và', 'hệ', 'thống', 'khái', 'quát', 'quan', 'điểm', 'thực', 'hiện', 'dự', 'báo', 'cụ', 'thể', 'chủ', 'yếu', 'chung', 'sơ', 'lược', 'tóm', 'tắt',
];

/** Ends of a title that speak of targets whatever stands before (`… với các mục tiêu`). */
export const TARGET_ENDS: readonly string[] = [
  'với các mục tiêu', 'với mục tiêu', 'đạt các mục tiêu', 'đạt mục tiêu', 'đạt các chỉ tiêu', 'với các chỉ tiêu', 'đạt các mục tiêu, chỉ tiêu', 'các mục tiêu, chỉ tiêu',
  'các chỉ tiêu chủ yếu', 'các mục tiêu chủ yếu', 'một số chỉ tiêu', 'các chỉ tiêu cụ thể', 'các mục tiêu cụ thể',
];

/** Titles that open a text by themselves on a line, before a colon (`- Mục tiêu: …`). */
export const RUN_IN_TITLES: readonly string[] = [
  'mục tiêu', 'mục tiêu chung', 'mục tiêu tổng quát', 'mục tiêu cụ thể', 'chỉ tiêu', 'các chỉ tiêu', 'chỉ tiêu cụ thể', 'các chỉ tiêu cụ thể',
  'chỉ tiêu chủ yếu', 'các chỉ tiêu chủ yếu', 'nhiệm vụ', 'giải pháp', 'nhiệm vụ, giải pháp', 'nhiệm vụ và giải pháp', 'nhiệm vụ cụ thể',
  'mục đích', 'yêu cầu', 'kết quả', 'kết quả đạt được', 'kết quả thực hiện', 'hạn chế', 'tồn tại', 'tồn tại, hạn chế', 'khó khăn', 'thuận lợi',
  'nguyên nhân', 'đánh giá', 'đề xuất', 'kiến nghị',
];

/** Sections without which a document of a type is not whole (Nghị định 30/2020/NĐ-CP, phụ lục III; usage). */
export const REQUIRED_ROLES: RequiredRoles = {
  plan: ['implementation'],
  programme: ['implementation'],
  project: ['implementation'],
  report: ['results'],
};

/** Words of a title that say that its content is elsewhere. */
export const ELSEWHERE: readonly string[] = ['phụ lục', 'phụ biểu', 'kèm theo', 'đính kèm', 'chi tiết tại', 'theo mẫu', 'xem', 'không có', 'không', 'bảng', 'biểu'];

/** Words of an outer title that do what a section of the role would do, wherever they stand in it: `Phân công trách nhiệm`, `Chế độ báo cáo`. */
export const SERVING: Readonly<Partial<Record<Role, readonly string[]>>> = {
  implementation: [
    'trách nhiệm', 'phân công', 'giao nhiệm vụ', 'tổ chức chỉ đạo', 'chỉ đạo thực hiện', 'chỉ đạo, điều hành', 'lãnh đạo, chỉ đạo', 'điều hành', 'tiến độ', 'chế độ báo cáo', 'thông tin, báo cáo', 'thông tin báo cáo',
    'kiểm tra, giám sát', 'theo dõi, đánh giá', 'giám sát, đánh giá', 'điều khoản', 'các bước thực hiện', 'kế hoạch thực hiện', 'kế hoạch triển khai', 'tổ chức và thực hiện', 'quản lý và thực hiện', 'công tác tổ chức', 'biện pháp tổ chức', 'ban tổ chức',
  ],
  results: [
    'tình hình thực hiện', 'tình hình triển khai', 'tình hình chấp hành', 'tình hình giải quyết', 'tình hình xử lý', 'tình hình tiếp nhận', 'tình hình hoạt động', 'tình hình sản xuất', 'tình hình kinh tế', 'tình hình phát triển',
    'tình hình thu', 'tình hình chi', 'tình hình quản lý', 'tình hình an ninh', 'tình hình công tác', 'tình hình và kết quả', 'tình hình, kết quả', 'thực trạng', 'thực hiện', 'triển khai', 'tổng kết', 'sơ kết', 'thành tích', 'hoạt động', 'công tác',
  ],
};

/** Sections of which one is enough where the other is asked for: the strong points that an assessment tells are results. */
export const STANDS_FOR: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  'purpose-requirements': ['purpose', 'requirements'],
  assessment: ['results'],
  advantages: ['results'],
};

/** With what the last section of a plan opens that says how all of it is carried out. */
export const ORGANISE = 'tổ chức';

/** With what tasks open: a longer title that opens so says all there is to say. */
export const TASK_VERBS: readonly string[] = [
  'tăng cường', 'đẩy mạnh', 'tiếp tục', 'nâng cao', 'phối hợp', 'tổ chức', 'triển khai', 'thực hiện', 'tham mưu', 'chỉ đạo', 'hướng dẫn', 'chủ trì', 'kiểm tra', 'đôn đốc', 'giám sát', 'theo dõi', 'rà soát', 'vận động', 'tuyên truyền', 'phổ biến', 'quán triệt', 'xây dựng',
  'hoàn thành', 'hoàn thiện', 'bố trí', 'duy trì', 'phát huy', 'phát triển', 'phát động', 'chú trọng', 'quan tâm', 'tập trung', 'đổi mới', 'củng cố', 'bảo đảm', 'đảm bảo', 'huy động', 'hỗ trợ', 'chăm lo', 'tạo điều kiện', 'khuyến khích', 'mở rộng', 'ban hành', 'báo cáo',
  'tổng hợp', 'cập nhật', 'lập', 'làm tốt', 'chủ động', 'khẩn trương', 'thường xuyên', 'kịp thời', 'giao', 'yêu cầu', 'đề nghị', 'tham gia', 'hưởng ứng', 'bồi dưỡng', 'đào tạo', 'tập huấn', 'khắc phục', 'phấn đấu', 'ưu tiên', 'thành lập', 'kiện toàn', 'phê duyệt', 'trồng', 'mua', 'sửa chữa',
];
