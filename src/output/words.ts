import type { Comparator, IndicatorKind, Language, PeriodSource, Role, Severity, Words } from '../types.ts';

/** Column headings of the table. */
export const headings = {
  line: { vi: 'Dòng', en: 'Line' },
  id: { vi: 'Mã', en: 'Id' },
  kind: { vi: 'Loại', en: 'Kind' },
  label: { vi: 'Nội dung', en: 'What' },
  comparator: { vi: 'So sánh', en: 'Comparison' },
  value: { vi: 'Giá trị', en: 'Value' },
  text: { vi: 'Nguyên văn', en: 'As written' },
  change: { vi: 'Tăng, giảm', en: 'Change' },
  period: { vi: 'Kỳ', en: 'Period' },
  footnote: { vi: 'Chú thích', en: 'Footnote' },
  partOf: { vi: 'Thuộc', en: 'Part of' },
  equivalentTo: { vi: 'Tương đương', en: 'Same as' },
} as const satisfies Record<string, Words>;

export const kinds: Readonly<Record<IndicatorKind, Words>> = {
  target: { vi: 'chỉ tiêu', en: 'target' },
  statistic: { vi: 'số liệu', en: 'statistic' },
};

export const comparators: Readonly<Record<Comparator, Words>> = {
  eq: { vi: 'bằng', en: 'equal to' },
  gte: { vi: 'ít nhất', en: 'at least' },
  gt: { vi: 'trên', en: 'more than' },
  lte: { vi: 'nhiều nhất', en: 'at most' },
  lt: { vi: 'dưới', en: 'less than' },
  approx: { vi: 'khoảng', en: 'about' },
  between: { vi: 'trong khoảng', en: 'between' },
};

export const changes: Readonly<Record<'increase' | 'decrease', Words>> = {
  increase: { vi: 'tăng', en: 'up' },
  decrease: { vi: 'giảm', en: 'down' },
};

/** Where a period was said. */
export const sources: Readonly<Record<PeriodSource, Words>> = {
  clause: { vi: 'vế câu', en: 'clause' },
  sentence: { vi: 'câu', en: 'sentence' },
  list: { vi: 'câu dẫn', en: 'lead-in' },
  heading: { vi: 'tiêu đề', en: 'heading' },
  footnote: { vi: 'chú thích', en: 'footnote' },
};

/** What sections are for. */
export const roles: Readonly<Record<Role, Words>> = {
  basis: { vi: 'căn cứ', en: 'basis' },
  purpose: { vi: 'mục đích', en: 'purpose' },
  requirements: { vi: 'yêu cầu', en: 'requirements' },
  'purpose-requirements': { vi: 'mục đích, yêu cầu', en: 'purpose and requirements' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  tasks: { vi: 'nhiệm vụ, giải pháp', en: 'tasks' },
  implementation: { vi: 'tổ chức thực hiện', en: 'implementation' },
  context: { vi: 'bối cảnh', en: 'context' },
  advantages: { vi: 'thuận lợi', en: 'advantages' },
  difficulties: { vi: 'khó khăn', en: 'difficulties' },
  results: { vi: 'kết quả', en: 'results' },
  assessment: { vi: 'đánh giá', en: 'assessment' },
  limitations: { vi: 'hạn chế', en: 'limitations' },
  causes: { vi: 'nguyên nhân', en: 'causes' },
  lessons: { vi: 'bài học', en: 'lessons' },
  proposals: { vi: 'kiến nghị', en: 'proposals' },
  other: { vi: 'khác', en: 'other' },
};

/** A period that comes again: `every`. */
export const recurring: Readonly<Record<string, Words>> = {
  year: { vi: 'hằng năm', en: 'yearly' },
  quarter: { vi: 'hằng quý', en: 'quarterly' },
  month: { vi: 'hằng tháng', en: 'monthly' },
  week: { vi: 'hằng tuần', en: 'weekly' },
  day: { vi: 'hằng ngày', en: 'daily' },
};

/** A rate: `per`. What is not listed is shown as it stands. */
export const rates: Readonly<Record<string, Words>> = {
  year: { vi: 'năm', en: 'year' },
  quarter: { vi: 'quý', en: 'quarter' },
  month: { vi: 'tháng', en: 'month' },
  week: { vi: 'tuần', en: 'week' },
  day: { vi: 'ngày', en: 'day' },
  hour: { vi: 'giờ', en: 'hour' },
  person: { vi: 'người', en: 'person' },
};

/** Units that people write otherwise than ISO 4217 and UCUM do. */
export const units: Readonly<Record<string, Words>> = {
  VND: { vi: 'đồng', en: 'VND' },
  'kW.h': { vi: 'kWh', en: 'kWh' },
  m2: { vi: 'm²', en: 'm²' },
  km2: { vi: 'km²', en: 'km²' },
  m3: { vi: 'm³', en: 'm³' },
  t: { vi: 'tấn', en: 't' },
};

/** Magnitudes that money is shown in, largest first. */
export const magnitudes: readonly { readonly value: number; readonly name: Words }[] = [
  { value: 1e9, name: { vi: 'tỷ', en: 'billion' } },
  { value: 1e6, name: { vi: 'triệu', en: 'million' } },
];

export const phrases = {
  until: { vi: 'đến', en: 'by' },
  from: { vi: 'từ', en: 'from' },
  every: { vi: 'mỗi', en: 'every' },
  noSection: { vi: '(trước mục đầu tiên)', en: '(before the first section)' },
  inFootnote: { vi: '[n]: số nằm trong chú thích n của văn bản.', en: '[n]: the figure stands in footnote n of the document.' },
  numbered: { vi: 'số', en: 'no.' },
  empty: { vi: 'Không tìm thấy chỉ tiêu hay số liệu nào.', en: 'No target and no statistic found.' },
  total: { vi: 'Tổng cộng', en: 'In all' },
} as const satisfies Record<string, Words>;

export const severities: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'info' },
};

/** Counted things of the summary line: one, several. Vietnamese has one form. */
export const counted = {
  target: { vi: ['chỉ tiêu', 'chỉ tiêu'], en: ['target', 'targets'] },
  statistic: { vi: ['số liệu', 'số liệu'], en: ['statistic', 'statistics'] },
  section: { vi: ['mục', 'mục'], en: ['section', 'sections'] },
  footnote: { vi: ['chú thích', 'chú thích'], en: ['footnote', 'footnotes'] },
  error: { vi: ['lỗi', 'lỗi'], en: ['error', 'errors'] },
  warning: { vi: ['cảnh báo', 'cảnh báo'], en: ['warning', 'warnings'] },
  info: { vi: ['thông tin', 'thông tin'], en: ['info', 'infos'] },
  problem: { vi: ['vấn đề', 'vấn đề'], en: ['problem', 'problems'] },
  file: { vi: ['tệp', 'tệp'], en: ['file', 'files'] },
} as const satisfies Record<string, Readonly<Record<Language, readonly [string, string]>>>;

/** Sheets of a workbook, and the heads of what stands in them. */
export const sheetWords = {
  indicators: { vi: 'Chỉ tiêu, số liệu', en: 'Indicators' },
  sections: { vi: 'Mục', en: 'Sections' },
  footnotes: { vi: 'Chú thích', en: 'Footnotes' },
  diagnostics: { vi: 'Cảnh báo', en: 'Diagnostics' },
  about: { vi: 'Giới thiệu', en: 'About' },
  document: { vi: 'Văn bản', en: 'Document' },
  id: { vi: 'Mã', en: 'Id' },
  path: { vi: 'Số mục', en: 'Number' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  level: { vi: 'Cấp', en: 'Level' },
  role: { vi: 'Vai trò', en: 'Role' },
  line: { vi: 'Dòng', en: 'Line' },
  column: { vi: 'Cột', en: 'Column' },
  footnote: { vi: 'Chú thích', en: 'Footnote' },
  text: { vi: 'Nội dung', en: 'Text' },
  calledAt: { vi: 'Dòng dẫn', en: 'Called at line' },
  calledIn: { vi: 'Câu dẫn', en: 'Called in' },
  severity: { vi: 'Mức', en: 'Severity' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  message: { vi: 'Nội dung', en: 'Message' },
  type: { vi: 'Loại văn bản', en: 'Type' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  place: { vi: 'Nơi ban hành', en: 'Place' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  signatory: { vi: 'Người ký', en: 'Signatory' },
  targets: { vi: 'Số chỉ tiêu', en: 'Targets' },
  statistics: { vi: 'Số số liệu', en: 'Statistics' },
  format: { vi: 'Dạng tệp', en: 'Format' },
  encoding: { vi: 'Bảng mã', en: 'Encoding' },
  hash: { vi: 'SHA-256', en: 'SHA-256' },
  program: { vi: 'Chương trình', en: 'Program' },
} as const satisfies Record<string, Words>;
