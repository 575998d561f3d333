import type { DocumentType, Words } from '../types.ts';

/** Kinds of document as their type line prints them, longest first where one begins another. */
export const DOCUMENT_TYPES: readonly (readonly [DocumentType, readonly string[]])[] = [
  ['programme', ['chương trình hành động', 'chương trình công tác', 'chương trình']],
  ['plan', ['kế hoạch hành động', 'kế hoạch công tác', 'kế hoạch']],
  ['report', ['báo cáo']],
  ['resolution', ['nghị quyết']],
  ['project', ['đề án']],
  ['directive', ['chỉ thị']],
  ['decision', ['quyết định']],
  ['other', [
    'thông báo', 'hướng dẫn', 'công văn', 'tờ trình', 'kết luận', 'chiến lược', 'quy hoạch', 'quy chế', 'quy định', 'thông tư', 'nghị định',
    'công điện', 'thông tri', 'phụ lục', 'biên bản', 'phương án', 'dự án', 'lời kêu gọi', 'thư ngỏ', 'hợp đồng', 'giấy mời', 'bản cam kết',
  ]],
];

/** What types are called in messages. */
export const BARE_TYPES: Readonly<Partial<Record<DocumentType, Words>>> = {
  programme: { vi: 'chương trình', en: 'programme' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  report: { vi: 'báo cáo', en: 'report' },
  resolution: { vi: 'nghị quyết', en: 'resolution' },
  project: { vi: 'đề án', en: 'project' },
  directive: { vi: 'chỉ thị', en: 'directive' },
  decision: { vi: 'quyết định', en: 'decision' },
};

/** What may stand above a document's head: its standing, secrecy and urgency, whose annex or form it is. */
export const MARKS_ABOVE_HEAD: readonly string[] = [
  'dự thảo', 'mật', 'tối mật', 'tuyệt mật', 'khẩn', 'thượng khẩn', 'hỏa tốc', 'hoả tốc', 'sao y', 'sao lục', 'trích sao', 'bản sao', 'phụ lục', 'mẫu', 'biểu', 'kèm theo', 'ban hành kèm theo', 'kính gửi', 'đơn vị', 'cơ quan', 'tổ', 'cộng hòa', 'cộng hoà', 'độc lập',
];

/** What the text of a document without a type line says it is. */
export const TYPE_HINTS: readonly (readonly [DocumentType, readonly string[]])[] = [
  ['report', ['sơ kết', 'tổng kết', 'báo cáo kết quả', 'báo cáo tình hình', 'kết quả thực hiện', 'kết quả công tác']],
  ['programme', ['xây dựng chương trình hành động', 'ban hành chương trình hành động', 'chương trình hành động']],
  ['plan', ['xây dựng kế hoạch', 'ban hành kế hoạch', 'kế hoạch thực hiện', 'kế hoạch triển khai']],
];

/** Bodies that issue documents, as letterheads and enacting lines begin. */
export const BODIES: readonly string[] = [
  'ủy ban nhân dân', 'uỷ ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'chính phủ', 'thủ tướng', 'quốc hội', 'bộ', 'sở', 'ban chấp hành', 'ban thường vụ', 'ban thường trực',
  'ban chỉ đạo', 'ban quản lý', 'liên đoàn lao động', 'công đoàn', 'tỉnh ủy', 'tỉnh uỷ', 'thành ủy', 'thành uỷ', 'huyện ủy', 'huyện uỷ', 'quận ủy', 'quận uỷ', 'thị ủy', 'thị uỷ',
  'đảng ủy', 'đảng uỷ', 'đảng bộ', 'chi bộ', 'bộ chính trị', 'ban bí thư', 'tổng liên đoàn', 'đoàn chủ tịch', 'hội liên hiệp', 'trường', 'học viện', 'cục', 'tổng cục', 'chi cục',
  'văn phòng', 'phòng', 'trung tâm', 'ủy ban', 'uỷ ban', 'hội', 'hội đồng', 'bch', 'btv', 'tòa án nhân dân', 'toà án nhân dân', 'viện kiểm sát nhân dân', 'viện kiểm sát',
  'bộ tư lệnh', 'bộ chỉ huy', 'ban chỉ huy', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'quận đoàn', 'thị đoàn', 'xã đoàn', 'phường đoàn', 'đoàn thanh niên', 'đoàn tncs',
  'ban tổ chức', 'ban tuyên giáo', 'ban dân vận', 'ban nội chính', 'ban cán sự', 'ban dân tộc', 'ban công tác', 'ban đại diện', 'ban giám hiệu', 'đảng đoàn', 'tổ công tác', 'liên minh hợp tác xã',
];

/** Bodies whose names are also matters, told only in a letterhead (`BẢO HIỂM XÃ HỘI TỈNH`). */
export const AGENCIES: readonly string[] = [
  'công an', 'tòa án', 'toà án', 'mặt trận tổ quốc', 'mttq', 'bảo hiểm xã hội', 'kho bạc', 'ngân hàng', 'điện lực', 'hải quan', 'thuế', 'thanh tra', 'bệnh viện', 'trạm', 'nhà trường', 'nhà máy',
  'công ty', 'tổng công ty', 'tập đoàn', 'hợp tác xã', 'xí nghiệp', 'doanh nghiệp', 'lâm trường', 'nông trường', 'vườn quốc gia', 'hạt', 'đội', 'đoàn', 'kiểm toán', 'viện',
  'thành hội', 'tỉnh hội', 'huyện hội', 'đài', 'báo', 'bưu điện', 'viễn thông', 'nhà xuất bản', 'thư viện', 'bảo tàng', 'thi hành án', 'quân khu', 'đồn', 'ban', 'quỹ', 'khoa', 'tổ', 'lớp', 'mầm non', 'tiểu học',
];

/** Words that open like a body and name none. */
export const NO_BODIES: readonly string[] = [
  'phòng, chống', 'phòng chống', 'phòng, chữa', 'phòng cháy', 'phòng ngừa', 'phòng bệnh', 'phòng dịch', 'phòng thủ', 'hội nhập', 'hội nghị', 'hội thi', 'hội thao', 'hội thảo', 'hội chợ', 'hội viên', 'hội trại', 'hội diễn',
  'bộ máy', 'bộ tiêu chí', 'bộ chỉ số', 'bộ thủ tục', 'bộ đội', 'bộ phận', 'bộ quy tắc', 'sở hữu', 'trường học', 'trường hợp', 'cục bộ', 'viện trợ', 'viện phí', 'đoàn kết', 'đoàn viên', 'đội ngũ', 'báo cáo', 'báo chí', 'tổ chức', 'ban hành',
];

/** What acts for the body on the line above (`TỈNH ĐOÀN HẢI BÌNH⏎BAN THƯỜNG VỤ`). */
export const ORGANS: readonly string[] = ['ban chấp hành', 'ban thường vụ', 'ban thường trực', 'bch', 'btv', 'đoàn chủ tịch', 'thường trực', 'đội'];

/** Lines of the letterhead that name nobody. */
export const MOTTOES: readonly string[] = ['cộng hòa xã hội chủ nghĩa việt nam', 'cộng hoà xã hội chủ nghĩa việt nam', 'độc lập - tự do - hạnh phúc', 'đảng cộng sản việt nam'];

/** Words with which a document names what it rests on. */
export const BASIS_WORDS: readonly string[] = [
  'căn cứ', 'theo đề nghị', 'xét đề nghị', 'xét tờ trình', 'trên cơ sở', 'thực hiện', 'triển khai', 'để thực hiện', 'để triển khai', 'nhằm', 'sau khi', 'tiếp tục',
];

/** For whom somebody signs. */
export const ON_BEHALF: readonly string[] = ['TM', 'T/M', 'T.M', 'KT', 'K/T', 'K.T', 'TL', 'T/L', 'T.L', 'TUQ', 'T/U/Q', 'Q', 'THAY MẶT', 'THỪA LỆNH', 'THỪA ỦY QUYỀN', 'THỪA UỶ QUYỀN'];

/** Offices of those who sign; `phó` and `quyền` may stand before each. */
export const OFFICES: readonly string[] = [
  'đoàn chủ tịch', 'chủ tịch', 'bí thư', 'tổng bí thư', 'giám đốc', 'tổng giám đốc', 'trưởng ban', 'hiệu trưởng', 'thủ tướng', 'thứ trưởng', 'bộ trưởng', 'thống đốc', 'chánh văn phòng', 'cục trưởng',
  'tổng cục trưởng', 'chi cục trưởng', 'vụ trưởng', 'trưởng phòng', 'viện trưởng', 'tổ trưởng', 'thường trực', 'ủy viên', 'uỷ viên', 'chánh án', 'chánh thanh tra', 'chánh tòa', 'thẩm phán', 'chủ tọa',
  'trưởng công an', 'chỉ huy trưởng', 'tham mưu trưởng', 'tư lệnh', 'chính ủy', 'chính uỷ', 'chính trị viên', 'đội trưởng', 'đồn trưởng', 'hạt trưởng', 'trạm trưởng', 'trưởng trạm', 'trưởng đồn', 'trưởng khoa',
  'trưởng bộ môn', 'trưởng đoàn', 'trưởng đại diện', 'trưởng thôn', 'trưởng ấp', 'trưởng bản', 'chủ nhiệm', 'tổng biên tập', 'tổng thư ký', 'thư ký', 'tổng kiểm toán', 'hội trưởng', 'chi hội trưởng', 'thủ trưởng',
  'kế toán trưởng', 'tổng phụ trách', 'tổng lãnh sự', 'đại sứ', 'quản đốc', 'phụ trách', 'người báo cáo', 'người lập', 'người viết', 'người đứng đầu', 'đại diện',
];

/** What may stand before an office. */
export const OFFICE_PREFIXES: readonly string[] = ['phó', 'quyền', 'q.'];

/** Ranks, and degrees as they are shortened, before a signer's name: `Thượng tá`, `PGS.TS.`, `BS.CKII.` */
export const RANKS: readonly string[] = [
  'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'đại uý', 'thượng úy', 'thượng uý', 'trung úy', 'trung uý', 'thiếu úy', 'thiếu uý',
  'chuẩn đô đốc', 'phó đô đốc', 'giáo sư', 'phó giáo sư', 'tiến sĩ', 'tiến sỹ', 'thạc sĩ', 'thạc sỹ', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'dược sỹ', 'kỹ sư', 'luật sư', 'nhà giáo ưu tú', 'đồng chí', 'đ/c', 'linh mục', 'thượng tọa', 'hòa thượng',
  'gs', 'pgs', 'ts', 'tskh', 'ths', 'th.s', 'bs', 'bsck', 'bscki', 'bsckii', 'bsck1', 'bsck2', 'bsnt', 'cki', 'ckii', 'ck1', 'ck2', 'ds', 'dscki', 'dsckii', 'cn', 'ks', 'kts', 'ls', 'ngưt', 'ngnd', 'ttưt', 'ttnd', 'nsưt', 'nsnd', 'ncs',
];

/** Family names, by which a name in capitals is told from a body. */
export const FAMILY_NAMES: readonly string[] = [
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý', 'đào', 'đoàn', 'vương', 'trịnh', 'trương', 'đinh', 'lâm', 'phùng', 'mai', 'tô', 'hà', 'tạ', 'lương', 'chu',
  'châu', 'thái', 'cao', 'triệu', 'nông', 'vi', 'lò', 'quàng', 'cầm', 'giàng', 'sùng', 'thào', 'lầu', 'vàng', 'hầu', 'ma', 'hứa', 'quách', 'lục', 'kiều', 'la', 'tống', 'từ', 'văn', 'viên', 'doãn', 'nghiêm', 'khuất', 'thân', 'lưu', 'hạ', 'tăng', 'thạch', 'kim', 'danh', 'sơn', 'điểu', 'siu', 'ksor', 'rơ', 'rah',
];
