import type { Language, Words } from '../types.ts';
import { archiveMessages } from './messages/archive.ts';
import { baselineMessages } from './messages/baseline.ts';
import { compareMessages } from './messages/compare.ts';
import { ocrMessages } from './messages/ocr.ts';
import { projectMessages } from './messages/project.ts';

/** Everything the command says, in both languages; `{name}` is filled in, `{count:file|files}` is a number with what it counts. Help texts of options stand in `options.ts`. */
export const messages = {
  /* the command line */
  unknownOption: { vi: 'Không có tùy chọn “{name}”.', en: 'There is no option “{name}”.' },
  suggestion: { vi: ' Có phải bạn muốn gõ {name}?', en: ' Did you mean {name}?' },
  missingValue: { vi: 'Tùy chọn {name} cần có giá trị đi kèm.', en: 'Option {name} needs a value.' },
  missingFile: {
    vi: 'Chưa cho biết tệp nào cần đọc (“-” là đầu vào chuẩn); xem kpi-extract --help.',
    en: 'No file was given to read (“-” is standard input); see kpi-extract --help.',
  },
  optionElsewhere: {
    vi: 'Tùy chọn {name} không dùng ở đây mà dùng với lệnh {commands}, viết sau tên lệnh.',
    en: 'Option {name} is not for this command but for {commands}; it stands behind the name of that command.',
  },
  commandLate: {
    vi: 'Tên lệnh {name} phải đứng trước các tùy chọn: kpi-extract {name} …',
    en: 'The command {name} must stand before the options: kpi-extract {name} …',
  },
  noCommand: { vi: 'Không có lệnh này; xem kpi-extract --help.', en: 'There is no such command; see kpi-extract --help.' },
  tooMany: { vi: 'Lệnh này không nhận thêm tham số nào.', en: 'This command takes no further arguments.' },
  badUsage: { vi: 'Dòng lệnh không hợp lệ: {reason}', en: 'The command line is not valid: {reason}' },
  badChoice: {
    vi: 'Tùy chọn {name} không nhận giá trị “{value}”; chọn một trong: {choices}.',
    en: 'Option {name} does not take “{value}”; choose one of: {choices}.',
  },
  badSize: {
    vi: 'Tùy chọn {name} không nhận giá trị “{value}”; hãy ghi số byte, hoặc như 64K, 256M, 1G.',
    en: 'Option {name} does not take “{value}”; give a number of bytes, or a size such as 64K, 256M, 1G.',
  },
  badColumns: {
    vi: 'Tùy chọn {name} không nhận giá trị “{value}”; hãy ghi một số nguyên từ 20 đến 10000.',
    en: 'Option {name} does not take “{value}”; give a whole number from 20 to 10000.',
  },
  badCount: {
    vi: 'Tùy chọn {name} không nhận giá trị “{value}”; hãy ghi một số nguyên từ 0 trở lên.',
    en: 'Option {name} does not take “{value}”; give a whole number from 0.',
  },
  badRule: {
    vi: 'Tùy chọn --rule không nhận giá trị “{value}”; hãy ghi TÊN=MỨC, mức là một trong: {choices}.',
    en: 'Option --rule does not take “{value}”; give NAME=SEVERITY, the severity being one of: {choices}.',
  },
  unknownRule: { vi: 'Không có quy tắc “{name}”.', en: 'There is no rule “{name}”.' },
  noPages: {
    vi: 'Không đọc được các trang giải thích quy tắc ở “{folder}”: {reason}.',
    en: 'The pages of the rules in “{folder}” cannot be read: {reason}.',
  },
  unknownSchema: {
    vi: 'Không có schema “{name}”; chọn một trong: {choices}.',
    en: 'There is no schema “{name}”; choose one of: {choices}.',
  },
  oneDocument: {
    vi: '--format {format} ghi mỗi văn bản thành một trang riêng; hãy chạy lệnh cho từng tệp.',
    en: '--format {format} makes a page of one document; run the command for each file.',
  },
  needsOption: { vi: '{one} chỉ dùng cùng với {other}.', en: '{one} is used only with {other}.' },
  onlyText: {
    vi: '--fix chỉ sửa tệp văn bản thuần; {files} tệp khác (docx, pdf…) được giữ nguyên.',
    en: '--fix mends only text files; files that are none (docx, pdf…) and were left as they are: {files}.',
  },
  fixStdin: {
    vi: 'Không sửa được đầu vào chuẩn; hãy dùng --fix --dry-run để xem những chỗ cần sửa.',
    en: 'Standard input cannot be mended; --fix --dry-run shows what would be.',
  },
  changedMeanwhile: {
    vi: '“{file}” vừa bị thay đổi trong lúc kiểm tra nên không sửa.',
    en: '“{file}” was changed while it was checked, so it was not mended.',
  },
  onlyUnicode: {
    vi: 'Không sửa {files} tệp theo bảng mã cũ: --fix chỉ ghi UTF-8 và UTF-16; hãy chuyển tệp sang UTF-8 trước.',
    en: 'Files in an old encoding were not mended: {files}; --fix writes only UTF-8 and UTF-16, convert them to UTF-8 first.',
  },
  passedOver: { vi: 'Bỏ qua {count} tệp theo tệp cấu hình: {names}.', en: 'Files passed over as the settings say: {count} ({names}).' },
  mended: { vi: 'Đã sửa {places} chỗ trong {files} tệp.', en: 'Places mended: {places}; files: {files}.' },
  wouldMend: { vi: 'Có {places} chỗ sẽ được sửa trong {files} tệp.', en: 'Places that would be mended: {places}; files: {files}.' },
  conflict: { vi: 'Không dùng {one} cùng với {other}.', en: '{one} cannot be used with {other}.' },
  unknownEnding: {
    vi: 'Không biết ghi tệp “{file}” theo định dạng nào; hãy thêm {option} ({choices}).',
    en: 'The ending of “{file}” names no known format; add {option} ({choices}).',
  },
  binaryToTerminal: { vi: 'Dạng {format} không phải văn bản nên không in ra màn hình; hãy thêm -o TỆP.', en: '{format} is no text to be shown on a terminal; add -o FILE.' },
  stdinTwice: { vi: 'Đầu vào chuẩn “-” chỉ đọc được một lần.', en: 'Standard input “-” can be read only once.' },

  /* files in */
  stdin: { vi: '(đầu vào chuẩn)', en: '(standard input)' },
  notFound: { vi: 'Không tìm thấy tệp “{file}”.', en: 'There is no file “{file}”.' },
  nameNoText: { vi: 'Không mở được “{file}”: tên không phải UTF-8.', en: '“{file}” cannot be opened: its name is not UTF-8.' },
  isDirectory: { vi: '“{file}” là thư mục, không phải tệp.', en: '“{file}” is a directory, not a file.' },
  isFolder: {
    vi: '“{file}” là thư mục, không phải tệp; hãy ghi tên các tệp, chẳng hạn “{file}/*.txt”.',
    en: '“{file}” is a directory, not a file; name its files, as in “{file}/*.txt”.',
  },
  noPermission: { vi: 'Không có quyền đọc tệp “{file}”.', en: 'No permission to read the file “{file}”.' },
  unreadable: { vi: 'Không đọc được “{file}”: {reason}.', en: '“{file}” cannot be read: {reason}.' },
  tooLarge: {
    vi: '“{file}” vượt giới hạn {limit}; dùng --max-size để nâng giới hạn.',
    en: '“{file}” is over the limit of {limit}; --max-size raises it.',
  },
  tooLargeForText: {
    vi: '“{file}” quá lớn để đọc thành một văn bản (tối đa khoảng 512 triệu ký tự).',
    en: '“{file}” is too large to be read as one text (about 512 million characters at most).',
  },
  otherEncoding: {
    vi: '“{file}” không phải {encoding}; hãy bỏ --encoding để chương trình tự nhận biết.',
    en: '“{file}” is not {encoding}; without --encoding it is found out.',
  },
  tiedEncodings: {
    vi: '“{file}” đọc theo {one} hay {other} đều ra tiếng Việt; hãy chọn bằng --encoding {one} hoặc --encoding {other}.',
    en: '“{file}” is about as Vietnamese in {one} as in {other}; choose with --encoding {one} or --encoding {other}.',
  },
  unknownEncoding: {
    vi: '“{file}” không phải UTF-8 hợp lệ: sai ở byte {offset} (đếm từ 0), và đọc theo bảng mã cũ nào cũng không ra tiếng Việt; hãy chuyển tệp sang UTF-8.',
    en: '“{file}” is not valid UTF-8: wrong at byte offset {offset}; in no old encoding is it Vietnamese either. Convert the file to UTF-8.',
  },
  invalidByte: {
    vi: '“{file}” không theo bảng mã {encoding}: bảng mã này không có byte ở vị trí {offset} (đếm từ 0).',
    en: '“{file}” is not in {encoding}, which does not have the byte at offset {offset}.',
  },
  encodingIs: { vi: '“{file}”: bảng mã {encoding}', en: '“{file}”: encoding {encoding}' },
  encodingUnclear: { vi: 'không rõ', en: 'unclear' },
  encodingScores: { vi: '; điểm: {scores}', en: '; scores: {scores}' },
  filePassword: {
    vi: '“{file}” có mật khẩu; hãy bỏ mật khẩu rồi đọc lại.',
    en: '“{file}” is protected by a password; remove it and try again.',
  },
  fileWord95: {
    vi: '“{file}” là văn bản của Word 95 hoặc cũ hơn; hãy mở bằng Word hay LibreOffice và lưu thành docx.',
    en: '“{file}” is a document of Word 95 or before; open it in Word or LibreOffice and save it as docx.',
  },
  fileLimit: {
    vi: '“{file}” vượt giới hạn đặt ra để phòng tệp độc hại: {limit}, nhiều nhất là {most}.',
    en: '“{file}” goes beyond a limit that is there against hostile files: {limit}, {most} at most.',
  },
  limitUnpacked: { vi: 'số byte sau khi giải nén', en: 'bytes once unpacked' },
  limitRatio: { vi: 'tỷ lệ nén', en: 'the ratio of packing' },
  limitParts: { vi: 'số phần của tệp', en: 'parts of the file' },
  limitDepth: { vi: 'số tầng lồng nhau', en: 'parts within one another' },
  limitPages: { vi: 'số trang', en: 'pages' },
  limitPixels: { vi: 'số điểm ảnh của một trang', en: 'pixels of a page' },
  limitGlyphs: { vi: 'số chữ', en: 'letters' },
  limitWords: { vi: 'số từ', en: 'words' },
  limitForms: { vi: 'số hình lồng vào trang', en: 'forms on the pages' },
  limitStates: { vi: 'số tầng lồng nhau của một trang', en: 'states of a page within one another' },
  fileDamaged: {
    vi: '“{file}” bị hỏng hoặc không phải tệp {format} (phần không đọc được: {what}).',
    en: '“{file}” is damaged or no {format} file (what cannot be read: {what}).',
  },
  fileForeign: {
    vi: '“{file}” là tệp {what}, dạng mà kpi-extract không đọc; hãy lưu thành docx, PDF hoặc văn bản.',
    en: '“{file}” is a file of {what}, which kpi-extract does not read; save it as docx, PDF or text.',
  },
  binary: {
    vi: '“{file}” không phải tệp văn bản mà là dữ liệu nhị phân ({what}).',
    en: '“{file}” is not text but binary data ({what}).',
  },
  nulByte: { vi: 'có byte 0 ở vị trí {offset}', en: 'a zero byte at offset {offset}' },
  invalidUtf8: {
    vi: '“{file}” không phải UTF-8 hợp lệ: sai ở byte {offset} (đếm từ 0); hãy chuyển tệp sang UTF-8.',
    en: '“{file}” is not valid UTF-8: wrong at byte offset {offset}; convert the file to UTF-8.',
  },
  invalidUtf16: {
    vi: '“{file}” không phải UTF-16 hợp lệ: sai ở byte {offset} (đếm từ 0).',
    en: '“{file}” is not valid UTF-16: wrong at byte offset {offset}.',
  },

  /* files out */
  overwritesInput: {
    vi: 'Không ghi đè lên tệp “{file}” mà dòng lệnh này đang dùng.',
    en: 'The file “{file}” is used by this command and would be overwritten.',
  },
  unwritable: { vi: 'Không ghi được “{file}”: {reason}.', en: '“{file}” cannot be written: {reason}.' },
  stdout: { vi: '(đầu ra chuẩn)', en: '(standard output)' },

  /* reasons */
  reasonNotFound: { vi: 'không có thư mục chứa nó', en: 'its directory does not exist' },
  reasonDirectory: { vi: 'đó là thư mục', en: 'it is a directory' },
  reasonPermission: { vi: 'không có quyền', en: 'permission denied' },
  reasonSpace: { vi: 'hết chỗ trên đĩa', en: 'no space left' },
  reasonLoop: { vi: 'các liên kết trỏ vòng vào nhau', en: 'its links lead in a circle' },
  reasonOther: { vi: 'lỗi hệ thống {code}', en: 'system error {code}' },

  fault: {
    vi: 'Lỗi bên trong chương trình: {reason}. Chạy lại với --debug để biết thêm.',
    en: 'A fault of the program: {reason}. Run again with --debug for more.',
  },
  faultIn: {
    vi: 'Lỗi bên trong chương trình khi đọc “{file}”: {reason}. Chạy lại với --debug để biết thêm.',
    en: 'A fault of the program in “{file}”: {reason}. Run again with --debug for more.',
  },

  ...projectMessages,
  ...archiveMessages,
  ...baselineMessages,
  ...ocrMessages,
  ...compareMessages,
} as const satisfies Record<string, Words>;

export type MessageKey = keyof typeof messages;
export type Values = Readonly<Record<string, string | number>>;

export function say(language: Language, key: MessageKey, values: Values = {}): string {
  return messages[key][language].replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (hole, name: string, one?: string, several?: string) => {
    const value = String(values[name] ?? hole);
    return one === undefined || several === undefined ? value : `${value} ${value === '1' ? one : several}`;
  });
}
