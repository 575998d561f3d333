import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, kpi, plan } from './command.ts';

const { file, path: here } = folder();
const good = file('good.txt', plan);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

mkdirSync(join(here, 'folder'));

/** Status 2, nothing on standard output, one line on standard error in each language, never a stack. */
function refuses(args: string[], vi: string | RegExp, en: string | RegExp, call: Parameters<typeof kpi>[1] = {}): void {
  for (const [lang, sentence] of [['vi', vi], ['en', en]] as const) {
    const { status, stdout, stderr } = kpi(['--lang', lang, ...args], call);
    expect(stderr).toMatch(typeof sentence === 'string' ? `kpi-extract: ${sentence}` : sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([status, stdout]).toEqual([2, '']);
  }
}

describe('files', () => {
  test('missing', () => { refuses([join(here, 'no.txt')], 'Không tìm thấy tệp “', 'There is no file “'); });
  test('a command that is none', () => { refuses(['chek'], 'Không tìm thấy tệp “chek”. Có phải bạn muốn gõ check?', 'There is no file “chek”. Did you mean check?'); });
  test('a command behind options', () => { refuses(['--columns', '100', 'check'], /Tên lệnh check phải đứng trước/, /The command check must stand before the options/); });
  test('an option of another command', () => {
    refuses(['check', '--format', 'json', good], /--format không dùng ở đây mà dùng với lệnh extract, compare,/, /Option --format is not for this command but for extract, compare;/);
    refuses(['--fix', good], /dùng với lệnh check,/, /but for check;/);
  });
  test('a file taken for a directory', () => { refuses([join(good, 'x')], 'Không tìm thấy tệp “', 'There is no file “'); });

  test.skipIf(process.getuid?.() === 0)('no permission', () => {
    const locked = file('locked.txt', plan);
    chmodSync(locked, 0o000);
    refuses([locked], 'Không có quyền đọc tệp “', 'No permission to read the file “');
  });

  test('too large', () => {
    refuses(['--max-size', '64', good], /vượt giới hạn 64B; dùng --max-size/, /is over the limit of 64B; --max-size/);
    refuses(['--max-size', '64', '-'], /: “\(đầu vào chuẩn\)” vượt giới hạn 64B; dùng/, /: “\(standard input\)” is over the limit of 64B; --max-size/, { input: plan });
    expect(kpi(['--max-size', '1K', good]).status).toBe(0);
    refuses(['--max-size', '1K', '/dev/zero'], /vượt giới hạn 1K/, /over the limit of 1K/);
  });

  test('a name cannot steer the terminal', () => {
    refuses(['a\u001b[2J\u202eb'], 'Không tìm thấy tệp “a\\u001b[2J\\u202eb”.', 'There is no file “a\\u001b[2J\\u202eb”.');
  });
});

describe('bytes', () => {
  test.each<readonly [name: string, content: string | Uint8Array, vi: RegExp, en: RegExp]>([
    ['GIF', 'GIF89a', /là dữ liệu nhị phân \(GIF\)/, /binary data \(GIF\)/],
    ['zip', bytes(0x50, 0x4b, 3, 4, 20, 0), /là dữ liệu nhị phân \(ZIP/, /binary data \(ZIP/],
    ['cut.pdf', '%PDF-1.4\n%âãÏÓ', /cut\.pdf” bị hỏng hoặc không phải tệp pdf/, /is damaged or no pdf file/],
    ['cut.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /cut\.doc” bị hỏng hoặc không phải tệp doc/, /is damaged or no doc file/],
  ])('no document: %s', (name, content, vi, en) => {
    refuses([file(`binary-${name}`, content)], vi, en);
  });

  test.each<readonly [name: string, content: string | Uint8Array, kind: string]>([
    ['sheet.xlsx', Buffer.from('PK\x03\x04 … xl/workbook.xml'), 'Excel'], ['sheet.docx', Buffer.from('PK\x03\x04 … xl/workbook.xml'), 'Excel'], ['slides.pptx', Buffer.from('PK\x03\x04 … ppt/slides'), 'PowerPoint'],
    ['sheet.xls', Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]), 'Excel'],
    ['sheet.ods', Buffer.from('PK\x03\x04 … mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'OpenDocument Spreadsheet'],
  ])('of another program: %s', (name, content, kind) => {
    refuses([file(name, content)], new RegExp(`“.*${name}” là tệp ${kind}, dạng mà`), new RegExp(`is a file of ${kind}, which`));
  });

  test.each(['empty.docx', 'empty.pdf', 'empty.rtf'])('nothing in %s', (name) => {
    refuses([file(name, '')], /bị hỏng hoặc không phải tệp/, /is damaged or no /);
  });

  test('a zero byte', () => {
    refuses([file('nul.txt', `${plan}\0${plan}`)], /có byte 0 ở vị trí \d+/, new RegExp(`a zero byte at offset ${Buffer.byteLength(plan)}`));
  });

  test('no UTF-8, and where', () => {
    const wrong = Buffer.concat([Buffer.from(plan), bytes(0xe1, 0xba), Buffer.from(plan)]);
    const offset = Buffer.byteLength(plan);
    refuses([file('wrong.txt', wrong)], new RegExp(`sai ở byte ${offset} `), new RegExp(`wrong at byte offset ${offset};`));
    refuses(['-'], /sai ở byte 3 /, /wrong at byte offset 3;/, { input: bytes(0x61, 0x62, 0x63, 0xff, 0x64) });
  });

  test('no UTF-16, and where', () => {
    refuses([file('odd.txt', Buffer.concat([Buffer.from('\ufeffabc', 'utf16le'), bytes(0x61)]))], /sai ở byte 8 /, /wrong at byte offset 8\./);
    refuses(['--encoding', 'utf-16le', file('lone.txt', bytes(0x61, 0, 0, 0xd8, 0x61, 0))], /sai ở byte 2 /, /wrong at byte offset 2\./);
  });
});

describe('the command line', () => {
  test('unknown option, with what was perhaps meant', () => {
    refuses(['--fromat', 'json', good], 'Không có tùy chọn “--fromat”. Có phải bạn muốn gõ --format?', 'There is no option “--fromat”. Did you mean --format?');
    refuses(['-z', good], 'Không có tùy chọn “-z”.\n', 'There is no option “-z”.\n');
  });

  test('a value that is missing or wrong', () => {
    refuses([good, '--format'], 'Tùy chọn -f, --format', 'Option -f, --format');
    refuses(['--format', 'pdf', good], /--format không nhận giá trị “pdf”; chọn một trong: table, json, ndjson, csv, markdown, xlsx, parquet, text, html/, /--format does not take “pdf”; choose one of/);
    refuses(['--format', 'html', good, good], '--format html ghi mỗi văn bản thành một trang riêng; hãy chạy lệnh cho từng tệp.\n', '--format html makes a page of one document; run the command for each file.\n');
    refuses(['--kind', 'goal', good], /--kind không nhận giá trị “goal”/, /--kind does not take/);
    refuses(['--role', 'goal', good], /--role không nhận/, /--role does not take/);
    refuses(['--encoding', 'tcvn', good], /--encoding không nhận/, /--encoding does not take/);
    refuses(['--input-format', 'xlsx', good], /--input-format không nhận/, /--input-format does not take/);
    refuses(['--max-size', 'big', good], /--max-size không nhận/, /--max-size does not take/);
    refuses(['--columns', '7', good], /--columns không nhận/, /--columns does not take/);
  });

  test('--lang that is no language', () => {
    expect(kpi(['--lang', 'fr', good])).toMatchObject({ status: 2, stdout: '', stderr: 'kpi-extract: Tùy chọn --lang không nhận giá trị “fr”; chọn một trong: vi, en.\n' });
  });

  test('nothing to read', () => { refuses([], 'Chưa cho biết tệp nào cần đọc', 'No file was given to read'); });
  test('a schema that is none', () => { refuses(['schema', 'x'], 'Không có schema “x”; chọn một trong: report, check', 'There is no schema “x”; choose one of: report, check'); });
  test('too much', () => { refuses(['schema', 'check', 'x'], 'Lệnh này không nhận thêm tham số', 'This command takes no further arguments'); });
  test('two that cannot go together', () => { refuses(['--json', '-f', 'table', good], 'Không dùng --json cùng với --format table', '--json cannot be used with --format table'); });
  test('standard input twice', () => { refuses(['-', '-'], 'Đầu vào chuẩn “-” chỉ đọc được một lần', 'Standard input “-” can be read only once', { input: plan }); });
});

test('a stack only with --debug', () => {
  expect(kpi(['--debug', join(here, 'no.txt')]).stderr).toMatch(/\n +at /);
  expect(kpi([join(here, 'no.txt')]).stderr).not.toMatch(/\n +at /);
});
