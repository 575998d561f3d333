import type { Language } from '../../types.ts';

/** What is said of pages that other programs read. */
export const ocrMessages = {
  ocrScan: {
    vi: 'Trang {page} của “{file}” là ảnh, không có chữ: hãy cài tesseract cùng dữ liệu tiếng Việt (các gói tesseract-ocr, tesseract-ocr-vie, poppler-utils), hoặc dùng --ocr never để bỏ qua trang này.',
    en: 'Page {page} of “{file}” is a picture without text: install tesseract with Vietnamese data (packages tesseract-ocr, tesseract-ocr-vie, poppler-utils), or leave the page out with --ocr never.',
  },
  ocrScrambled: {
    vi: 'Chữ của trang {page} trong “{file}” bị xáo trộn nên không dùng được: hãy cài pdftotext và tesseract (các gói poppler-utils, tesseract-ocr, tesseract-ocr-vie), hoặc dùng --ocr never để bỏ qua trang này.',
    en: 'The text of page {page} of “{file}” is scrambled and cannot be used: install pdftotext and tesseract (packages poppler-utils, tesseract-ocr, tesseract-ocr-vie), or leave the page out with --ocr never.',
  },
  ocrPicture: {
    vi: 'Để đọc ảnh “{file}”, hãy cài tesseract cùng dữ liệu tiếng Việt (các gói tesseract-ocr, tesseract-ocr-vie).',
    en: 'To read the picture “{file}”, install tesseract with Vietnamese data (packages tesseract-ocr, tesseract-ocr-vie).',
  },
  ocrNoVietnamese: {
    vi: 'tesseract chưa có dữ liệu tiếng Việt: hãy cài gói tesseract-ocr-vie, hoặc chỉ ra thư mục có vie.traineddata bằng --tessdata.',
    en: 'tesseract has no Vietnamese data: install the package tesseract-ocr-vie, or name the folder of vie.traineddata with --tessdata.',
  },
  ocrNoVietnameseIn: {
    vi: 'Thư mục “{folder}” (--tessdata) không có vie.traineddata mà tesseract đọc được.',
    en: 'The folder “{folder}” (--tessdata) holds no vie.traineddata that tesseract can read.',
  },
  ocrNoPdftoppm: {
    vi: 'Để nhận dạng trang {page} của “{file}” còn thiếu pdftoppm: hãy cài gói poppler-utils.',
    en: 'To recognise page {page} of “{file}”, pdftoppm is missing: install the package poppler-utils.',
  },
  ocrNoPicture: {
    vi: 'Không nhận dạng được trang {page} của “{file}”: {program} cho kết quả không đúng dạng.',
    en: 'Page {page} of “{file}” could not be recognised: what {program} gave back is of another form.',
  },
  ocrStart: {
    vi: 'Không nhận dạng được trang {page} của “{file}”: không chạy được {program} ({code}).',
    en: 'Page {page} of “{file}” could not be recognised: {program} could not be started ({code}).',
  },
  ocrTime: {
    vi: 'Không nhận dạng được trang {page} của “{file}”: {program} chạy quá {code} giây.',
    en: 'Page {page} of “{file}” could not be recognised: {program} took more than {code} seconds.',
  },
  ocrSize: {
    vi: 'Không nhận dạng được trang {page} của “{file}”: {program} cho ra hơn {code} byte.',
    en: 'Page {page} of “{file}” could not be recognised: {program} gave back more than {code} bytes.',
  },
  ocrStatus: {
    vi: 'Không nhận dạng được trang {page} của “{file}”: {program} báo lỗi ({code}).',
    en: 'Page {page} of “{file}” could not be recognised: {program} failed ({code}).',
  },
  ocrLeftOut: {
    vi: 'Không đọc trang {pages} của “{file}”: trang không có chữ dùng được (--ocr never).',
    en: 'Not read of “{file}”: page {pages}, without text that can be used (--ocr never).',
  },
  ocrPage: { vi: '{file}: trang {page}…', en: '{file}: page {page}…' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
