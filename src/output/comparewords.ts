import type { PlanChangeKind, ReasonKind, Verdict, Words } from '../types.ts';

export const verdicts: Readonly<Record<Verdict, Words>> = {
  met: { vi: 'đạt', en: 'met' },
  unmet: { vi: 'chưa đạt', en: 'not met' },
  'on-the-way': { vi: 'đang thực hiện', en: 'on the way' },
  doubtful: { vi: 'chưa chắc', en: 'doubtful' },
  'not-found': { vi: 'không thấy số liệu', en: 'no figure found' },
};

export const changeKinds: Readonly<Record<PlanChangeKind, Words>> = {
  added: { vi: 'thêm mới', en: 'added' },
  dropped: { vi: 'bỏ', en: 'dropped' },
  raised: { vi: 'nâng lên', en: 'raised' },
  lowered: { vi: 'hạ xuống', en: 'lowered' },
  changed: { vi: 'sửa đổi', en: 'changed' },
  unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
  doubtful: { vi: 'chưa chắc', en: 'doubtful' },
};

/** `{detail}` is filled in. */
export const reasons: Readonly<Record<ReasonKind, Words>> = {
  words: { vi: 'từ chung: {detail}', en: 'words in common: {detail}' },
  unit: { vi: 'cùng đơn vị: {detail}', en: 'same unit: {detail}' },
  'unit-converted': { vi: 'đơn vị quy đổi được: {detail}', en: 'units that convert: {detail}' },
  'unit-share': { vi: 'phần trăm và phân số: {detail}', en: 'percentage and fraction: {detail}' },
  'unit-unlike': { vi: 'khác đơn vị đếm: {detail}', en: 'other counted things: {detail}' },
  'unit-unsaid': { vi: 'có bên không ghi đơn vị: {detail}', en: 'a unit that is not said: {detail}' },
  'rate-converted': { vi: 'quy đổi theo thời gian: {detail}', en: 'rates that convert: {detail}' },
  who: { vi: 'cùng đối tượng: {detail}', en: 'of the same: {detail}' },
  'who-unsaid': { vi: 'chỉ một bên nói đến: {detail}', en: 'only one of them says: {detail}' },
  subject: { vi: 'khác đối tượng: {detail}', en: 'of another subject: {detail}' },
  number: { vi: 'con số trong nội dung: {detail}', en: 'number in the label: {detail}' },
  flow: { vi: 'một bên là số mới trong kỳ, một bên là số hiện có', en: 'one counts what is new, the other what there is' },
  stock: { vi: 'chỉ tiêu là việc phải làm, con số là cái hiện có', en: 'the target is something to be done, the figure is what there is' },
  opposite: { vi: 'ngược chiều: {detail}', en: 'opposite ways: {detail}' },
  time: { vi: 'đúng kỳ: {detail}', en: 'in its time: {detail}' },
  'time-other': { vi: 'kỳ khác: {detail}', en: 'of another time: {detail}' },
  'time-unsaid': { vi: 'không rõ kỳ', en: 'no time said' },
  'plan-stated': { vi: 'báo cáo nhắc lại mức kế hoạch: {detail}', en: 'the report repeats what was planned: {detail}' },
  'plan-share': { vi: 'khớp với tỷ lệ so với kế hoạch mà báo cáo nêu: {detail}', en: 'agrees with the share of the plan that the report tells: {detail}' },
  'plan-share-other': { vi: 'không khớp với tỷ lệ so với kế hoạch mà báo cáo nêu: {detail}', en: 'disagrees with the share of the plan that the report tells: {detail}' },
  'share-only': { vi: 'báo cáo chỉ nêu tỷ lệ so với kế hoạch', en: 'the report tells only a share of the plan' },
  place: { vi: 'nằm ở mục: {detail}', en: 'stands in section: {detail}' },
  part: { vi: 'chỉ là một phần của tổng số', en: 'only a part of a total' },
  'rare-unit': { vi: 'ít số khác có đơn vị này: {detail}', en: 'few other figures count this: {detail}' },
  level: { vi: 'cách xa mức đề ra', en: 'far from what was aimed at' },
  'other-target': { vi: 'giống một chỉ tiêu khác hơn', en: 'more like another target' },
  rival: { vi: 'có số khác cũng gần như vậy: {detail}', en: 'another figure is nearly as like: {detail}' },
  user: { vi: 'do người dùng chọn', en: 'chosen by the user' },
};

export const compareHeadings = {
  line: { vi: 'Dòng', en: 'Line' },
  label: { vi: 'Nội dung', en: 'What' },
  planned: { vi: 'Chỉ tiêu', en: 'Target' },
  result: { vi: 'Kết quả', en: 'Result' },
  later: { vi: 'Văn bản sau', en: 'Later plan' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  verdict: { vi: 'Đánh giá', en: 'Verdict' },
  change: { vi: 'Thay đổi', en: 'Change' },
} as const satisfies Record<string, Words>;

export const comparePhrases = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  report: { vi: 'Báo cáo', en: 'Report' },
  later: { vi: 'Văn bản sau', en: 'Later plan' },
  places: { vi: 'Dẫn chứng', en: 'Places' },
  score: { vi: 'điểm', en: 'score' },
  runnerUp: { vi: 'cũng xét', en: 'also considered' },
  points: { vi: 'điểm %', en: 'points' },
  none: { vi: 'Văn bản thứ nhất không có chỉ tiêu nào.', en: 'The first document has no target.' },
  total: { vi: 'Tổng cộng', en: 'In all' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  oneTarget: { vi: 'chỉ tiêu', en: 'target' },
} as const satisfies Record<string, Words>;
