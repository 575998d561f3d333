/** What is said of many documents. */
export const archiveMessages = {
  badJobs: {
    vi: 'Tùy chọn {name} không nhận giá trị “{value}”; hãy ghi auto hoặc một số nguyên từ 1 đến 256.',
    en: 'Option {name} does not take “{value}”; give auto or a whole number from 1 to 256.',
  },
  badSeconds: {
    vi: 'Tùy chọn {name} không nhận giá trị “{value}”; hãy ghi số giây lớn hơn 0.',
    en: 'Option {name} does not take “{value}”; give a number of seconds above 0.',
  },
  archiveFormat: {
    vi: '--format {format} cần giữ mọi kết quả trong bộ nhớ nên chỉ nhận đến 200 tệp ghi tên từng cái, không kèm tùy chọn cho nhiều văn bản; ngoài ra hãy dùng ndjson hoặc csv.',
    en: '--format {format} keeps all results in memory and so takes up to 200 files that are named one by one, without the options for many documents; for more use ndjson or csv.',
  },
  matchesNothing: { vi: 'Không có văn bản nào khớp với “{pattern}”.', en: 'No document matches “{pattern}”.' },
  noPlainFile: { vi: '“{file}” là ống dẫn hoặc thiết bị, không phải tệp; hãy đọc riêng, không cùng những văn bản khác.', en: '“{file}” is a pipe or a device, no file; read it by itself, without the options for many documents.' },
  listNoText: { vi: 'Danh sách “{file}” không phải văn bản UTF-8.', en: 'The list “{file}” is not text in UTF-8.' },
  listNoPath: { vi: 'Danh sách “{file}”, dòng {line}: quá dài, không thể là đường dẫn.', en: 'The list “{file}”, line {line}: too long to be a path.' },
  archiveStopped: { vi: 'Đã dừng giữa chừng theo yêu cầu; với ndjson có thể chạy tiếp bằng --resume.', en: 'Stopped before the end as asked; ndjson can be gone on with by --resume.' },
  cacheUnwritable: {
    vi: 'Không giữ được kết quả trong “{folder}”: {reason}; các văn bản vẫn được đọc bình thường.',
    en: 'Results could not be kept in “{folder}”: {reason}; the documents were read all the same.',
  },
  timedOut: { vi: '“{file}” chưa đọc xong sau {seconds} giây nên bị bỏ qua (--timeout).', en: '“{file}” was not read after {seconds:second|seconds} and was given up (--timeout).' },
  outOfMemory: { vi: '“{file}” cần nhiều bộ nhớ hơn mức dành cho một văn bản nên bị bỏ qua.', en: '“{file}” needs more memory than a document may have, and was given up.' },
  threadDied: { vi: 'Luồng đang đọc “{file}” đã dừng đột ngột: {reason}.', en: 'The thread that was reading “{file}” died: {reason}.' },
  changedWhileRead: { vi: '“{file}” bị thay đổi trong lúc đọc.', en: '“{file}” was changed while it was read.' },
  resumeFormat: { vi: '--resume chỉ dùng với --format ndjson, và không dùng với -o.', en: '--resume is only for --format ndjson, without -o.' },
  resumeNoResult: {
    vi: '“{file}”, dòng {line}: không phải kết quả dạng ndjson của chương trình này.',
    en: '“{file}”, line {line}: no ndjson result of this program.',
  },
  resumeVersion: {
    vi: '“{file}” do phiên bản {version} ghi; chỉ phiên bản đó mới ghi tiếp được.',
    en: '“{file}” was written by version {version}; only that version can go on with it.',
  },
  resumeOther: {
    vi: '“{file}”, dòng {line}: kết quả của “{found}”, còn lần chạy này có “{wanted}” ở vị trí ấy; chỉ ghi tiếp được với cùng các văn bản theo cùng thứ tự.',
    en: '“{file}”, line {line}: a result of “{found}”, where this run has “{wanted}”; a run goes on only with the same documents in the same order.',
  },
  resumeChanged: {
    vi: '“{file}”, dòng {line}: đọc lại “{found}” cho kết quả khác; tùy chọn, cấu hình hoặc văn bản không còn như ở lần chạy trước nên không ghi tiếp.',
    en: '“{file}”, line {line}: “{found}” read again gives another result; options, settings or document are not those of the run before, so it is not gone on with.',
  },
  streamNoJson: { vi: 'Đầu vào chuẩn, dòng {line}: không phải JSON hợp lệ (bằng UTF-8).', en: 'Standard input, line {line}: not valid JSON in UTF-8.' },
  streamNoObject: {
    vi: 'Đầu vào chuẩn, dòng {line}: cần một đối tượng như {"id": 1, "text": "…"}.',
    en: 'Standard input, line {line}: expected an object such as {"id": 1, "text": "…"}.',
  },
  streamWrong: { vi: 'Đầu vào chuẩn, dòng {line}: “{name}” phải là chuỗi.', en: 'Standard input, line {line}: “{name}” must be a string.' },
  streamNothing: { vi: 'Đầu vào chuẩn, dòng {line}: thiếu “text”, “path” hoặc “bytes”.', en: 'Standard input, line {line}: “text”, “path” or “bytes” is missing.' },
  streamNoBase64: { vi: 'Đầu vào chuẩn, dòng {line}: “bytes” không phải base64.', en: 'Standard input, line {line}: “bytes” is not base64.' },
  streamTooLarge: {
    vi: 'Đầu vào chuẩn, dòng {line}: dài hơn {limit} byte; với văn bản lớn hãy gửi “path”.',
    en: 'Standard input, line {line}: longer than {limit} bytes; of large documents send the “path”.',
  },
  progressDone: { vi: '{done} văn bản', en: '{done:document|documents}' },
  progressOf: { vi: '{done}/{total} văn bản', en: '{done} of {total:document|documents}' },
  progressRate: { vi: '{rate} văn bản/giây', en: '{rate} a second' },
  progressLeft: { vi: 'còn {time}', en: '{time} left' },
  archiveSummary: {
    vi: '{documents} văn bản{known}, {indicators} chỉ tiêu và số liệu, {errors} lỗi và {warnings} cảnh báo về nội dung, {failures} văn bản không đọc được, {seconds} giây.',
    en: '{documents:document|documents}{known}, {indicators:indicator|indicators}, {errors:error|errors} and {warnings:warning|warnings} about them, {failures} not read, {seconds} seconds.',
  },
  archiveSummaryResumed: {
    vi: '{all} văn bản (trong đó {before} từ lần chạy trước), {failures} văn bản không đọc được; riêng lần này: {documents} văn bản{known}, {indicators} chỉ tiêu và số liệu, {errors} lỗi và {warnings} cảnh báo về nội dung, {seconds} giây.',
    en: '{all:document|documents} ({before} of them from the run before), {failures} not read; this run: {documents:document|documents}{known}, {indicators:indicator|indicators}, {errors:error|errors} and {warnings:warning|warnings} about them, {seconds} seconds.',
  },
  archiveKnown: { vi: ' ({known} đã có sẵn)', en: ' ({known} done before)' },
} as const;
