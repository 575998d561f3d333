/** What the command says of comparing documents. */
export const compareMessages = {
  needsReport: {
    vi: 'Lệnh compare cần một kế hoạch và ít nhất một báo cáo (hoặc một kế hoạch sau): kpi-extract compare KẾ-HOẠCH BÁO-CÁO…',
    en: 'The command compare needs a plan and at least one report (or a later plan): kpi-extract compare PLAN REPORT…',
  },
  planIsMany: {
    vi: '“{file}” đứng ở chỗ của kế hoạch nên phải là một tệp; thư mục và mẫu tên chỉ dùng cho các báo cáo.',
    en: '“{file}” stands in the place of the plan, which is one file; folders and patterns are for the reports.',
  },
  compareIsReport: { vi: '“{file}” là báo cáo, nhưng đứng ở chỗ của kế hoạch.', en: '“{file}” is a report and stands in the place of a plan.' },
  compareIsPlan: { vi: '“{file}” là văn bản đề ra chỉ tiêu, nhưng đứng ở chỗ của báo cáo.', en: '“{file}” sets targets and stands in the place of a report.' },
  compareNoTargets: { vi: '“{file}” không có chỉ tiêu nào.', en: '“{file}” has no targets.' },
  plansTwo: { vi: '--plans so sánh đúng hai văn bản.', en: '--plans compares exactly two documents.' },
  matches: { vi: '{place}: {what}', en: '{place}: {what}' },
  matchKey: { vi: 'không có mục “{name}”, cần một trong: {choices}', en: 'unknown key “{name}”, expected one of: {choices}' },
  matchPair: { vi: 'cần một cặp gồm target và result', en: 'expected a pair of target and result' },
  matchMissing: { vi: 'thiếu “{name}”', en: '“{name}” is missing' },
  matchName: { vi: 'sai “{name}”, cần mã (như i12) hoặc label và unit', en: 'wrong “{name}”, expected an id (such as i12), or label and unit' },
  matchReport: { vi: 'không có báo cáo “{name}” trong dòng lệnh', en: 'the command line has no report “{name}”' },
  matchWhichReport: { vi: 'có nhiều báo cáo, cần thêm “report” là tên tệp', en: 'there are several reports, expected “report” with the name of the file' },
  matchUnknown: { vi: 'không có chỉ tiêu hay số liệu “{name}” trong “{file}”', en: 'no figure “{name}” in “{file}”' },
  matchSeveral: { vi: '“{name}” ứng với {count} số trong “{file}”; hãy dùng mã', en: '“{name}” is {count} figures in “{file}”; use an id' },
  matchTwice: { vi: 'quyết định này trái với một quyết định khác về cùng chỉ tiêu', en: 'this pair contradicts another one for the same target' },
} as const;
