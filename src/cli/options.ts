import { defaultLimits, inputFormats as documentFormats } from '../input/index.ts';
import { formatNames } from '../output/index.ts';
import { reporterNames } from '../reporters/index.ts';
import type { Words } from '../types.ts';
import { encodings } from './decode.ts';
import { defaultMaxSize, sizeText } from './files.ts';
import { languages } from './locale.ts';

export interface OptionText {
  readonly flags: string;
  /** Name of the value in the help, where the option takes one. */
  readonly value?: Words;
  readonly about: Words;
  /** May be given more than once. */
  readonly many?: boolean;
}

export const kindNames = ['target', 'statistic'] as const;
export const inputFormats = ['auto', ...documentFormats] as const;
export const ocrNames = ['auto', 'never', 'always'] as const;
/** Values of --delimiter. */
export const delimiterNames = [',', ';', '|', 'tab'] as const;
export const roleNames = [
  'basis', 'purpose', 'requirements', 'purpose-requirements', 'targets', 'tasks', 'implementation', 'context', 'advantages', 'difficulties',
  'results', 'assessment', 'limitations', 'causes', 'lessons', 'proposals', 'other',
] as const;

const list = (names: readonly string[]): string => names.join(', ');

export const commandNames = ['extract', 'check', 'compare', 'explain', 'schema', 'help'] as const;
export const severityNames = ['error', 'warning', 'info', 'off'] as const;
export const schemaNames = ['report', 'check', 'compare'] as const;
export const compareFormatNames = ['table', 'json', 'html', 'xlsx'] as const;
export const compareFailOnNames = ['unmet', 'never'] as const;
export const failOnNames = ['error', 'warning', 'info', 'never'] as const;

/** How documents are read, and how wide what is printed may be. */
export const inputOptions: readonly OptionText[] = [
  {
    flags: '--config',
    value: { vi: 'tệp', en: 'file' },
    about: {
      vi: 'tệp cấu hình cho mọi văn bản (mặc định: kpi-extract.config.* gần nhất, tìm từ thư mục của văn bản trở lên)',
      en: 'settings for all documents (default: the nearest kpi-extract.config.*, from the folder of the document upwards)',
    },
  },
  { flags: '--no-config', about: { vi: 'không dùng tệp cấu hình nào', en: 'use no settings' } },
  {
    flags: '--input-format',
    value: { vi: 'dạng', en: 'format' },
    about: { vi: `dạng văn bản đọc vào: ${list(inputFormats)}`, en: `format of the input: ${list(inputFormats)}` },
  },
  {
    flags: '--encoding',
    value: { vi: 'bảng-mã', en: 'encoding' },
    about: { vi: `bảng mã đọc vào: ${list(encodings)}`, en: `encoding of the input: ${list(encodings)}` },
  },
  {
    flags: '--max-size',
    value: { vi: 'cỡ', en: 'size' },
    about: {
      vi: `từ chối tệp lớn hơn cỡ này (mặc định: ${sizeText(defaultMaxSize)})`,
      en: `refuse larger files (default: ${sizeText(defaultMaxSize)})`,
    },
  },
  {
    flags: '--ocr',
    value: { vi: 'khi-nào', en: 'when' },
    about: {
      vi: `nhận dạng chữ trên ảnh quét bằng tesseract: ${list(ocrNames)} (mặc định auto: chỉ những trang không có chữ dùng được)`,
      en: `recognise scanned pages with tesseract: ${list(ocrNames)} (default auto: only pages without text that can be used)`,
    },
  },
  {
    flags: '--tessdata',
    value: { vi: 'thư-mục', en: 'folder' },
    about: { vi: 'thư mục chứa vie.traineddata của tesseract', en: 'folder that holds the vie.traineddata of tesseract' },
  },
  {
    flags: '--columns',
    value: { vi: 'số', en: 'number' },
    about: {
      vi: 'bề rộng của kết quả in cho người đọc (mặc định: COLUMNS, cửa sổ dòng lệnh, hoặc 80)',
      en: 'width of what is printed for people (default: COLUMNS, the terminal, or 80)',
    },
  },
];

/** Of many documents. */
export const archiveOptions: readonly OptionText[] = [
  {
    flags: '--files-from',
    value: { vi: 'tệp', en: 'file' },
    about: { vi: 'đọc thêm các tệp ghi trong tệp này, mỗi dòng một đường dẫn; “-” là đầu vào chuẩn', en: 'read the files that this file names as well, a path a line; “-” is standard input' },
  },
  {
    flags: '--jobs',
    value: { vi: 'số', en: 'number' },
    about: { vi: 'số luồng đọc cùng lúc, hoặc auto (mặc định)', en: 'threads that read at once, or auto (the default)' },
  },
  {
    flags: '--timeout',
    value: { vi: 'giây', en: 'seconds' },
    about: { vi: 'bỏ qua văn bản đọc quá số giây này (mặc định: 60)', en: 'give up a document that takes longer (default: 60)' },
  },
  {
    flags: '--resume',
    value: { vi: 'tệp', en: 'file' },
    about: { vi: 'ghi tiếp vào tệp ndjson của một lần chạy bị dừng giữa chừng', en: 'go on with the ndjson file of a run that did not come to its end' },
  },
  { flags: '--cache', about: { vi: 'giữ kết quả và dùng lại khi văn bản, phiên bản, tùy chọn và cấu hình không đổi', en: 'keep results, and use them again while document, version and settings are the same' } },
  {
    flags: '--cache-dir',
    value: { vi: 'thư-mục', en: 'folder' },
    about: { vi: 'thư mục giữ kết quả (mặc định: ~/.cache/kpi-extract); bao gồm --cache', en: 'where results are kept (default: ~/.cache/kpi-extract); implies --cache' },
  },
  {
    flags: '--stdin-ndjson',
    about: {
      vi: 'đọc mỗi dòng đầu vào chuẩn một văn bản ({"id", "text"} hoặc {"id", "path"}), in ngay mỗi dòng một kết quả',
      en: 'read a document a line of standard input ({"id", "text"} or {"id", "path"}), print a result a line at once',
    },
  },
  { flags: '--progress', about: { vi: 'luôn báo tiến độ (mặc định: khi đầu ra lỗi là cửa sổ dòng lệnh)', en: 'always tell the progress (default: where standard error is a terminal)' } },
  { flags: '--no-progress', about: { vi: 'không báo tiến độ', en: 'tell no progress' } },
];

/** Options of `extract`. */
export const extractOptions: readonly OptionText[] = [
  {
    flags: '-f, --format',
    value: { vi: 'dạng', en: 'format' },
    about: { vi: `dạng kết quả: ${list(formatNames)} (mặc định: table)`, en: `what is printed: ${list(formatNames)} (default: table)` },
  },
  { flags: '--json', about: { vi: 'như --format json', en: 'the same as --format json' } },
  {
    flags: '-o, --output',
    value: { vi: 'tệp', en: 'file' },
    about: {
      vi: 'ghi kết quả vào tệp; đuôi tệp cho biết dạng nếu không có --format',
      en: 'write the result to a file, whose ending gives the format where --format does not',
    },
  },
  {
    flags: '--kind',
    value: { vi: 'loại', en: 'kind' },
    about: { vi: 'chỉ in chỉ tiêu (target) hoặc số liệu (statistic)', en: `print only one kind: ${list(kindNames)}` },
  },
  {
    flags: '--delimiter',
    value: { vi: 'dấu', en: 'sign' },
    about: { vi: `dấu ngăn các ô của csv: ${delimiterNames.join(' ')} (mặc định: dấu phẩy; tệp .tsv: tab)`, en: `what stands between the cells of csv: ${delimiterNames.join(' ')} (default: a comma; a tab in .tsv)` },
  },
  {
    flags: '--role',
    value: { vi: 'vai-trò', en: 'role' },
    about: { vi: `chỉ in từ các mục có vai trò: ${list(roleNames)}`, en: `print only from sections with this role: ${list(roleNames)}` },
  },
  ...archiveOptions,
  ...inputOptions,
];

/** Options of `check`. */
export const checkOptions: readonly OptionText[] = [
  {
    flags: '--fail-on',
    value: { vi: 'mức', en: 'severity' },
    about: { vi: `mã thoát là 1 khi có vấn đề từ mức này: ${list(failOnNames)} (mặc định: error)`, en: `exit with 1 for problems from this severity on: ${list(failOnNames)} (default: error)` },
  },
  {
    flags: '--max-warnings',
    value: { vi: 'số', en: 'number' },
    about: { vi: 'mã thoát là 1 khi có nhiều cảnh báo hơn số này', en: 'exit with 1 for more warnings than this' },
  },
  {
    flags: '--rule',
    value: { vi: 'tên=mức', en: 'name=severity' },
    about: { vi: `mức của một quy tắc: ${list(severityNames)}; dùng được nhiều lần`, en: `severity of a rule: ${list(severityNames)}; may be repeated` },
    many: true,
  },
  {
    flags: '--reporter',
    value: { vi: 'dạng', en: 'format' },
    about: { vi: `dạng kết quả: ${list(reporterNames)} (mặc định: pretty)`, en: `what is printed: ${list(reporterNames)} (default: pretty)` },
  },
  { flags: '--json', about: { vi: 'như --reporter json', en: 'the same as --reporter json' } },
  {
    flags: '-o, --output',
    value: { vi: 'tệp', en: 'file' },
    about: {
      vi: 'ghi kết quả vào tệp; đuôi tệp cho biết dạng nếu không có --reporter',
      en: 'write the result to a file, whose ending gives the format where --reporter does not',
    },
  },
  {
    flags: '--baseline',
    value: { vi: 'tệp', en: 'file' },
    about: { vi: 'chỉ báo những vấn đề chưa có trong tệp này', en: 'report only what this file does not accept' },
  },
  { flags: '--update-baseline', about: { vi: 'ghi mọi vấn đề hiện có vào tệp đó', en: 'accept in that file what there is now' } },
  {
    flags: '--fix',
    about: {
      vi: 'sửa ngay trong tệp những chỗ chắc chắn (lỗi nhận dạng chữ, chữ trông giống nhau, dạng Unicode); không bao giờ sửa số',
      en: 'mend in the files what is certain (OCR slips, look-alike letters, Unicode forms); never a number',
    },
  },
  { flags: '--dry-run', about: { vi: 'cùng với --fix: chỉ in những chỗ sẽ sửa; mã thoát như khi đã sửa', en: 'with --fix: only print what would be mended; the exit status is as if it were' } },
  ...inputOptions,
];

/** Options of `compare`. */
export const compareOptions: readonly OptionText[] = [
  {
    flags: '-f, --format',
    value: { vi: 'dạng', en: 'format' },
    about: { vi: `dạng kết quả: ${list(compareFormatNames)} (mặc định: table)`, en: `what is printed: ${list(compareFormatNames)} (default: table)` },
  },
  { flags: '--json', about: { vi: 'như --format json', en: 'the same as --format json' } },
  {
    flags: '-o, --output',
    value: { vi: 'tệp', en: 'file' },
    about: {
      vi: 'ghi kết quả vào tệp; đuôi tệp cho biết dạng nếu không có --format',
      en: 'write the result to a file, whose ending gives the format where --format does not',
    },
  },
  {
    flags: '--plans',
    about: {
      vi: 'so sánh hai kế hoạch: chỉ tiêu nào được thêm, bỏ, nâng, hạ (mặc định khi văn bản thứ hai là kế hoạch, chương trình, nghị quyết)',
      en: 'compare two plans: what was added, dropped, raised, lowered (default where the second document is a plan, programme or resolution)',
    },
  },
  {
    flags: '--matches',
    value: { vi: 'tệp', en: 'file' },
    about: { vi: 'tệp YAML hoặc JSON ghi những cặp được chấp nhận (accept) hoặc bị loại (reject)', en: 'YAML or JSON file of pairs to accept and to reject' },
  },
  { flags: '--explain', about: { vi: 'in lý do và điểm của từng cặp, cùng những số khác đã được xét', en: 'print the reasons and the score of each match, and what else was considered' } },
  {
    flags: '--fail-on',
    value: { vi: 'mức', en: 'verdict' },
    about: { vi: `mã thoát là 1 khi có chỉ tiêu chưa đạt: ${list(compareFailOnNames)} (mặc định: never)`, en: `exit with 1 where a target was not met: ${list(compareFailOnNames)} (default: never)` },
  },
  ...inputOptions,
];

/** Options of every command. */
export const commonOptions: readonly OptionText[] = [
  {
    flags: '--lang',
    value: { vi: 'tiếng', en: 'language' },
    about: {
      vi: `ngôn ngữ hiển thị: ${list(languages)} (mặc định theo LC_ALL, LC_MESSAGES, LANG; nếu không có thì vi)`,
      en: `language shown: ${list(languages)} (default from LC_ALL, LC_MESSAGES, LANG, else vi)`,
    },
  },
  { flags: '--color', about: { vi: 'luôn dùng màu', en: 'always use colour' } },
  { flags: '--no-color', about: { vi: 'không dùng màu', en: 'never use colour' } },
  { flags: '-q, --quiet', about: { vi: 'không in cảnh báo về nội dung văn bản (check: pretty chỉ in lỗi)', en: 'print no diagnostics about the documents (check: pretty prints only errors)' } },
  { flags: '--verbose', about: { vi: 'cho biết cả bảng mã nào đã được nhận ra, với điểm của từng bảng mã', en: 'also tell which encoding was found, with the score of each' } },
  { flags: '--debug', about: { vi: 'khi có lỗi, in cả vết ngăn xếp', en: 'print a stack trace with an error' } },
];

export const helpTexts = {
  program: {
    vi: 'Đọc kế hoạch, báo cáo hành chính tiếng Việt; lấy ra đề mục, chỉ tiêu và số liệu kèm vị trí trong văn bản.',
    en: 'Reads Vietnamese administrative plans and reports: sections, numeric targets and statistics, with their place in the text.',
  },
  extract: { vi: 'lấy chỉ tiêu và số liệu (lệnh mặc định)', en: 'extract targets and statistics (the default command)' },
  check: { vi: 'kiểm tra: văn bản có đọc được rõ ràng, số liệu có khớp nhau không?', en: 'do the documents parse cleanly, and do their numbers agree?' },
  compare: { vi: 'so sánh chỉ tiêu của kế hoạch với kết quả trong các báo cáo, hoặc với kế hoạch khác', en: 'hold a plan’s targets against what reports tell, or against another plan' },
  explain: { vi: 'giải thích một quy tắc, hoặc liệt kê mọi quy tắc', en: 'explain a rule, or list all rules' },
  schema: { vi: 'in JSON Schema của kết quả dạng json', en: 'print the JSON Schema of the JSON that is printed' },
  ruleName: { vi: 'quy-tắc', en: 'rule' },
  rule: { vi: 'tên quy tắc, như footnote/missing-note', en: 'name of a rule, such as footnote/missing-note' },
  schemaName: { vi: 'report: của --format json (mặc định); check: của check --reporter json; compare: của compare --json', en: 'report: of --format json (default); check: of check --reporter json; compare: of compare --json' },
  fileName: { vi: 'tệp', en: 'file' },
  commandName: { vi: 'lệnh', en: 'command' },
  files: { vi: 'tệp, thư mục hoặc mẫu tên (như "2024/*.docx") cần đọc; “-” là đầu vào chuẩn', en: 'files, folders or patterns (such as "2024/*.docx") to read; “-” is standard input' },
  compared: { vi: 'một kế hoạch, rồi các báo cáo: tệp, thư mục hoặc mẫu tên; “-” là đầu vào chuẩn', en: 'a plan, then its reports: files, folders or patterns; “-” is standard input' },
  help: { vi: 'in phần trợ giúp này', en: 'print this help' },
  helpCommand: { vi: 'in trợ giúp của một lệnh', en: 'print the help of a command' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  after: {
    vi: `Giới hạn đối với tệp độc hại: bung ra tối đa ${sizeText(defaultLimits.unpacked)}, gấp ${defaultLimits.ratio} lần, ${defaultLimits.parts}\nphần, lồng sâu ${defaultLimits.depth} cấp, ${defaultLimits.pages} trang, ảnh ${defaultLimits.pixels / 1e6} triệu điểm ảnh.\n\nMã thoát: 0 xong; 1 check thấy vấn đề, hoặc compare thấy chỉ tiêu chưa đạt\n(--fail-on); 2 dòng lệnh sai, không đọc được tệp, hoặc lỗi chương trình;\n130 dừng bằng Ctrl-C trong khi đọc nhiều văn bản.`,
    en: `Ceilings for hostile files: unpacked ${sizeText(defaultLimits.unpacked)}, ratio ${defaultLimits.ratio}, ${defaultLimits.parts} parts,\n${defaultLimits.depth} levels deep, ${defaultLimits.pages} pages, ${defaultLimits.pixels / 1e6} million pixels a picture.\n\nExit status: 0 done; 1 check found problems, or compare a target not met\n(--fail-on); 2 wrong usage, a file that cannot be read, or a fault of the\nprogram; 130 stopped by Ctrl-C among many documents.`,
  },
  usage: { vi: '[tùy chọn] <tệp|thư-mục...>', en: '[options] <file|folder...>' },
  usageCompare: { vi: '[tùy chọn] <tệp> <tệp...>', en: '[options] <plan> <report...>' },
  usageExplain: { vi: '[tùy chọn] [quy-tắc]', en: '[options] [rule]' },
  usageSchema: { vi: '[tùy chọn] [tên]', en: '[options] [name]' },
} as const satisfies Record<string, Words>;

/** Commander's own headings, by its English. */
export const helpTitles: Readonly<Record<string, Words>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Global Options:': { vi: 'Tùy chọn chung:', en: 'Common options:' },
  'Commands:': { vi: 'Lệnh:', en: 'Commands:' },
};
