import type { Language, PeriodSource, Words } from '../../types.ts';

/** Everything the page says besides what `../words.ts` has; `{n}` and its like are filled in. */
export const pageWords = {
  eyebrow: { vi: 'Chỉ tiêu và số liệu trong văn bản', en: 'Targets and statistics of a document' },
  untitled: { vi: 'Văn bản không có tên', en: 'Document without a title' },
  toDocument: { vi: 'Đến văn bản', en: 'Skip to the document' },
  toList: { vi: 'Đến bảng chỉ tiêu, số liệu', en: 'Skip to the table of indicators' },
  contents: { vi: 'Các phần của trang', en: 'Parts of this page' },
  document: { vi: 'Văn bản', en: 'Document' },
  list: { vi: 'Bảng chỉ tiêu, số liệu', en: 'Table of indicators' },
  charts: { vi: 'Biểu đồ', en: 'Charts' },
  findings: { vi: 'Những chỗ cần xem lại', en: 'Places to look at again' },
  noText: { vi: 'Trang này được lập mà không có toàn văn.', en: 'This page was made without the text of the document.' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  statistics: { vi: 'số liệu', en: 'statistics' },
  place: { vi: 'chỗ cần xem lại', en: 'place to look at again' },
  places: { vi: 'chỗ cần xem lại', en: 'places to look at again' },
  legend: { vi: 'Chú giải', en: 'Key' },
  inferredKey: { vi: 'kỳ suy ra từ nơi khác (đề mục, đầu danh sách, chú thích)', en: 'period inferred from elsewhere (heading, head of a list, footnote)' },
  findingKey: { vi: 'chỗ cần xem lại', en: 'place to look at again' },
  markedTarget: { vi: 'Chỉ tiêu.', en: 'Target.' },
  markedStatistic: { vi: 'Số liệu.', en: 'Statistic.' },
  footnote: { vi: 'chú thích', en: 'footnote' },
  backTo: { vi: 'Về chỗ có dấu chú thích', en: 'Back to the mark of footnote' },
  filters: { vi: 'Lọc bảng', en: 'Filter the table' },
  search: { vi: 'Tìm trong bảng', en: 'Search the table' },
  searchHint: { vi: 'không cần gõ dấu', en: 'diacritics are not needed' },
  kind: { vi: 'Loại', en: 'Kind' },
  section: { vi: 'Mục', en: 'Section' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  value: { vi: 'Giá trị', en: 'Value' },
  label: { vi: 'Nội dung', en: 'What' },
  note: { vi: 'Chú thích', en: 'Note' },
  all: { vi: 'Tất cả', en: 'All' },
  none: { vi: '(không có)', en: '(none)' },
  noSection: { vi: '(ngoài các mục)', en: '(outside the sections)' },
  clear: { vi: 'Bỏ lọc', en: 'Clear filters' },
  escapeHint: { vi: 'Phím Esc bỏ mọi điều kiện lọc.', en: 'Escape clears all filters.' },
  shown: { vi: 'Hiện {from}–{to} trong {n} dòng khớp, tất cả có {all} dòng', en: '{from}–{to} of {n} matching rows, {all} in all' },
  shownAll: { vi: 'Số dòng: {all}', en: 'Rows: {all}' },
  shownSome: { vi: 'Số dòng khớp: {n} trong {all}', en: 'Matching rows: {n} of {all}' },
  nothing: { vi: 'Không có dòng nào khớp; hãy bớt điều kiện lọc.', en: 'No row matches; try fewer filters.' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  pager: { vi: 'Các trang của bảng', en: 'Pages of the table' },
  pageOf: { vi: 'Trang {page}/{pages}', en: 'Page {page} of {pages}' },
  caption: { vi: 'Chọn tên cột để sắp xếp; chọn nội dung để tới chỗ của nó trong văn bản.', en: 'Choose a column’s name to sort by it, and what is measured to go to its place in the document.' },
  partOf: { vi: 'một phần của', en: 'part of' },
  sameAs: { vi: 'tương đương', en: 'the same as' },
  deadlines: { vi: 'Chỉ tiêu theo thời hạn', en: 'Targets over their deadlines' },
  parts: { vi: 'Cơ cấu', en: 'Breakdowns' },
  noCharts: {
    vi: 'Không có chỉ tiêu nào nêu ở nhiều thời hạn, cũng không có số nào được chia thành các phần cùng đơn vị.',
    en: 'No target is set for several deadlines, and no figure is broken down into parts of its unit.',
  },
  deadlineChart: { vi: 'Biểu đồ đường: {label}, theo thời hạn.', en: 'Line chart: {label}, by deadline.' },
  partChart: { vi: 'Biểu đồ thanh: {label} và các phần của nó.', en: 'Bar chart: {label} and its parts.' },
  whole: { vi: 'toàn bộ', en: 'the whole' },
  data: { vi: 'Số liệu của biểu đồ', en: 'Data of the chart' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  more: { vi: 'Trang này vẽ {shown} trong {n} biểu đồ loại này; các số khác có trong bảng.', en: '{shown} of {n} charts of this sort are drawn here; the other figures are in the table.' },
  noFindings: { vi: 'Không có chỗ nào cần xem lại.', en: 'There is nothing to look at again.' },
  line: { vi: 'dòng', en: 'line' },
  wholeDocument: { vi: 'cả văn bản', en: 'the whole document' },
  file: { vi: 'Tệp', en: 'File' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  made: { vi: 'Lập bằng kpi-extract {version}, hoàn toàn theo quy tắc; mọi số cần được đối chiếu với văn bản.', en: 'Made by kpi-extract {version}, by rules alone; every figure should be compared with the document.' },
  hash: { vi: 'SHA-256 của tệp', en: 'SHA-256 of the file' },
} as const satisfies Record<string, Words>;

export type PageWord = keyof typeof pageWords;

/** Where a period was found that the figure's own sentence does not say. */
export const inferredFrom: Readonly<Partial<Record<PeriodSource, { readonly short: Words; readonly long: Words }>>> = {
  heading: { short: { vi: 'theo đề mục', en: 'from the heading' }, long: { vi: 'Kỳ suy ra từ đề mục.', en: 'Period inferred from the heading.' } },
  list: { short: { vi: 'theo đầu danh sách', en: 'from the head of the list' }, long: { vi: 'Kỳ suy ra từ đầu danh sách.', en: 'Period inferred from the head of the list.' } },
  footnote: { short: { vi: 'theo chú thích', en: 'from a footnote' }, long: { vi: 'Kỳ suy ra từ chú thích.', en: 'Period inferred from a footnote.' } },
};

export function word(key: PageWord, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return pageWords[key][language].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
