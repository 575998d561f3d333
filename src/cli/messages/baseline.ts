/** What the command says of a baseline. */
export const baselineMessages = {
  baseline: {
    vi: '{place}: {what}; nếu đúng là tệp cần dùng, hãy xóa rồi tạo lại bằng --update-baseline.',
    en: '{place}: {what}; if it is the right file, remove it, and --update-baseline makes it anew.',
  },
  unknownKey: { vi: 'không có khóa “{name}” trong tệp các vấn đề đã chấp nhận', en: 'a baseline has no key “{name}”' },
  otherVersion: { vi: 'tệp các vấn đề đã chấp nhận thuộc phiên bản khác', en: 'the baseline is of another version' },
  noCount: { vi: '“{name}” phải là số nguyên từ 1 trở lên', en: '“{name}” must be a whole number from 1' },
  baselineWritten: { vi: 'Đã ghi “{file}”: chấp nhận {count} vấn đề.', en: '“{file}” written; findings it accepts: {count}.' },
  baselineStale: {
    vi: 'Có {count} vấn đề đã chấp nhận nay không còn; dùng --update-baseline để bỏ khỏi “{file}”.',
    en: 'Accepted findings that are gone: {count}; --update-baseline takes them out of “{file}”.',
  },
} as const;
