import { describe, expect, it } from 'vitest';
import { detectFormat } from '../src/input/format.ts';
import { readMarkdown } from '../src/input/markdown.ts';
import { readText } from '../src/input/text.ts';
import { outline } from '../src/outline/index.ts';
import { numberingOf } from '../src/outline/numbering.ts';
import { roleOf } from '../src/outline/roles.ts';
import { extract } from '../src/index.ts';
import type { Outline } from '../src/types.ts';

function read(lines: readonly string[]): Outline {
  const text = lines.join('\n');
  const format = detectFormat(text);
  return outline({ text, path: null, format, encoding: 'utf-8', sha256: '' }, format === 'text' ? readText(text) : readMarkdown(text));
}

const headings = (lines: readonly string[]): (string | number | null)[][] => read(lines).headings.map(({ level, number, title, path }) => [level, number, title, path]);

describe('numbers', () => {
  it.each([
    ['I. MỤC TIÊU', 'roman', 'I'], ['Ii. về nội dung', 'roman', 'Ii'], ['IV- TỔ CHỨC', 'roman', 'IV'], ['II NHIỆM VỤ', 'roman', 'II'], ['1. Mục tiêu', 'arabic', '1'],
    ['2.1. Trồng cây', 'arabic2', '2.1'], ['1.1.1 Trồng cây', 'arabic3', '1.1.1'], ['a) Trồng cây', 'alpha', 'a'], ['đ) Trồng cây', 'alpha', 'đ'], ['a- Trồng cây', 'alpha', 'a'],
    ['A. Trồng cây', 'upper', 'A'], ['PHẦN THỨ NHẤT', 'part', 'PHẦN THỨ NHẤT'], ['Chương II. Cây', 'chapter', 'Chương II'], ['Điều 5. Cây', 'article', 'Điều 5'], ['(1) Cây', 'paren', '1'],
    ['3.Trồng cây', 'arabic', '3'], ['1) Trồng cây', 'round', '1'], ['ii. trồng cây', 'roman-lower', 'ii'], ['B/ Trồng cây', 'upper', 'B'], ['5 - 10 cây', 'arabic', '5'],
    ['Phụ lục số 2: Cây', 'annex', '2'], ['MỤC 3 “CÂY”', 'section', 'MỤC 3'],
  ])('%s', (text, style, number) => {
    expect(numberingOf(text)).toMatchObject({ style, number });
  });

  it.each(['2025. Đây là năm đầu', '150 sản phẩm', '13/8/2025 của huyện', '1.250 tỷ đồng', '70% trở lên', 'Điều 5 của Luật này', 'Phần đầu có 100%', 'e-mail của xã', 'Mục tiêu', 'Mục 3 của báo cáo', 'a.b. trồng cây', '1.02 Trồng cây', 'i- trồng cây'])('none in %s', (text) => {
    expect(numberingOf(text)).toBeNull();
  });
});

describe('roles', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose-requirements'], ['Mục tiêu, nhiệm vụ và giải pháp', 'targets'], ['Một số nhiệm vụ trọng tâm', 'tasks'], ['KÉT QUÁ THỰC HIỆN', 'results'],
    ['Về đánh giá tình hình', 'assessment'], ['Đổi mới nội dung sinh hoạt', 'other'], ['Tổ chức thực hiện', 'implementation'], ['Nguyên nhân của hạn chế', 'causes'], ['Hội Nông dân xã', 'other'],
  ])('%s', (title, role) => {
    expect(roleOf(title)).toBe(role);
  });
});

describe('headings', () => {
  it('levels follow the order in which styles nest', () => {
    expect(headings(['PHẦN THỨ NHẤT', 'Đánh giá chung', 'I. Kết quả', '1. Trồng cây', 'Đã trồng xong.', 'II. Hạn chế', 'Còn ít.', 'PHẦN THỨ HAI', 'Nhiệm vụ', '1. Trồng cây', '- Trồng tiếp.'])).toEqual([
      [1, 'PHẦN THỨ NHẤT', 'Đánh giá chung', 'PHẦN THỨ NHẤT'], [2, 'I', 'Kết quả', 'PHẦN THỨ NHẤT/I'], [3, '1', 'Trồng cây', 'PHẦN THỨ NHẤT/I/1'],
      [2, 'II', 'Hạn chế', 'PHẦN THỨ NHẤT/II'], [1, 'PHẦN THỨ HAI', 'Nhiệm vụ', 'PHẦN THỨ HAI'], [2, '1', 'Trồng cây', 'PHẦN THỨ HAI/1'],
    ]);
  });

  it('sentences in a numbered list are items', () => {
    expect(headings(['I. NHIỆM VỤ', '1. Các thôn trồng cây trước tháng sáu.', '2. Các thôn chăm cây đến hết năm.', 'II. TỔ CHỨC THỰC HIỆN', '1. Thôn Một', '- Trồng cây.', '2. Thôn Hai', '- Trồng cây.'])).toEqual([
      [1, 'I', 'NHIỆM VỤ', 'I'], [1, 'II', 'TỔ CHỨC THỰC HIỆN', 'II'], [2, '1', 'Thôn Một', 'II/1'], [2, '2', 'Thôn Hai', 'II/2'],
    ]);
  });

  it('a title may stand below its number, a run-in title before its text', () => {
    expect(headings(['A.', 'Yêu cầu của đợt trồng cây', 'Mọi thôn đều phải tham gia đợt này.', 'I. CHỈ TIÊU', '- Mục tiêu: Trồng 100 cây.', '- Nhiệm vụ: Chăm 200 cây.'])).toEqual([
      [1, 'A', 'Yêu cầu của đợt trồng cây', 'A'], [2, 'I', 'CHỈ TIÊU', 'A/I'], [3, null, 'Mục tiêu', 'A/I'], [3, null, 'Nhiệm vụ', 'A/I'],
    ]);
  });
});

describe('headings among items', () => {
  it('the words that close a document make no heading of the last item', () => {
    expect(headings(['CHỈ THỊ', 'Về trồng cây', 'Các thôn làm những việc sau:', '1. Các thôn họp dân.', '2. Trồng 100 cây; chăm không quá 03 vườn.', 'Chỉ thị này phổ biến đến từng hộ./.'])).toEqual([]);
    expect(headings(['KẾ HOẠCH', 'Trồng cây', 'I. TỔ CHỨC THỰC HIỆN', '1. Thôn Một trồng cây ở đầu làng.', '2. Thôn Hai báo cáo trước ngày 5 hằng tháng.', 'Trên đây là kế hoạch trồng cây của xã.'])).toEqual([[1, 'I', 'TỔ CHỨC THỰC HIỆN', 'I']]);
  });

  it('a short title before a colon goes on from the headings above', () => {
    const lines = ['BÁO CÁO', 'Kết quả năm 2024', '1. Cây xanh', 'Trồng 100 cây.', '2. Nhân lực: 12 người; thuê 3 người.', '3. Kinh phí', 'Chi 5 triệu đồng.'];
    expect(headings(lines)).toEqual([[1, '1', 'Cây xanh', '1'], [1, '2', 'Nhân lực', '2'], [1, '3', 'Kinh phí', '3']]);
    expect(read(lines).passages.find(({ text }) => text.includes('12 người'))).toMatchObject({ kind: 'body', text: '2. Nhân lực: 12 người; thuê 3 người.', heading: { path: '2' } });
    expect(headings(['I. KẾT QUẢ', '1. Cây xanh: 100 cây.', '2. Hoa: 20 chậu.'])).toEqual([[1, 'I', 'KẾT QUẢ', 'I']]);
  });

  it('an item that goes on behind a heading of its list is no part of it', () => {
    const { passages } = read(['I. NHIỆM VỤ', '1. Các thôn trồng cây ở đầu làng và ven đường.', '2. Các hội', 'a) Góp 20 cây.', '3. Các hộ chăm 30 cây. Thôn kiểm tra hằng tháng.', 'II. KINH PHÍ', 'Chi 5 triệu đồng.']);
    expect(passages.map(({ text, heading }) => [text.slice(0, 12), heading?.path])).toEqual([
      ['I. NHIỆM VỤ', 'I'], ['1. Các thôn ', 'I'], ['2. Các hội', 'I/2'], ['a) Góp 20 câ', 'I/2'], ['3. Các hộ ch', 'I'], ['II. KINH PHÍ', 'II'], ['Chi 5 triệu ', 'II'],
    ]);
  });
});

describe('passages', () => {
  it('a broken sentence is one passage, the page number beside it claimed', () => {
    const { passages } = read(['I. MỤC TIÊU', 'Các thôn trồng được nhiều cây', '', '2', '', 'hơn năm trước.']);
    expect(passages.map(({ kind, text }) => [kind, text])).toEqual([['heading', 'I. MỤC TIÊU'], ['body', 'Các thôn trồng được nhiều cây hơn năm trước.'], ['foot', '2']]);
    expect(passages[2]?.claims).toEqual([{ start: 0, end: 1, class: 'enumerator' }]);
  });

  it('items know the line that opened their list', () => {
    const { passages } = read(['I. MỤC TIÊU', 'Các thôn phấn đấu trong năm tới đạt những mức sau:', '- Về cây:', '+ 100 cây.', '- Về hoa: 20 chậu.']);
    const leads = passages.map(({ text, leadIn }) => [text, leadIn?.text ?? null]);
    expect(leads.slice(2)).toEqual([
      ['- Về cây:', 'Các thôn phấn đấu trong năm tới đạt những mức sau:'], ['+ 100 cây.', '- Về cây:'], ['- Về hoa: 20 chậu.', 'Các thôn phấn đấu trong năm tới đạt những mức sau:'],
    ]);
  });
});

describe('notes', () => {
  it('lost marks are found where a sentence was broken', () => {
    const { notes, passages } = read([
      'I. NHIỆM VỤ', '- Các thôn thi đua trồng cây theo nghị quyết của huyện', ' và chăm sóc vườn ươm của trường.', '- Các hộ góp giống lúa mới', ', phân bón cho đội sản xuất.', 'II. TỔ CHỨC THỰC HIỆN', 'Các thôn làm tốt việc này./.', '\tTM. ỦY BAN NHÂN DÂN', '\tTrần Văn Ba', '',
      '�- Nghị quyết số 1 của huyện.', '', '�. Giống lúa do trạm cấp:', '- 20 tấn.',
    ]);
    expect(notes.map(({ label, text, reference }) => [label, text, reference?.sentence.slice(0, 40), reference?.heading?.path])).toEqual([
      ['1', 'Nghị quyết số 1 của huyện.', '- Các thôn thi đua trồng cây theo nghị qu', 'I'].map((part, i) => i === 2 ? part.slice(0, 40) : part), ['2', 'Giống lúa do trạm cấp: - 20 tấn.', '- Các hộ góp giống lúa mới, phân bón cho', 'I'],
    ]);
    expect(passages.filter((passage) => passage.kind === 'note').map(({ text, footnote }) => [text, footnote])).toEqual([['Nghị quyết số 1 của huyện.', '1'], ['Giống lúa do trạm cấp:', '2'], ['- 20 tấn.', '2']]);
  });
});

describe('head and foot', () => {
  it('are read as printed', () => {
    const { metadata, passages } = read([
      'ỦY BAN NHÂN DÂN  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ AN BÌNH  Độc lập - Tự do - Hạnh phúc', 'Số: 12 /KH-UBND  An Bình, ngày 5 tháng 3 năm 2024', '', 'KẾ HOẠCH', 'Trồng cây', 'trên địa bàn xã năm 2024', '',
      'Căn cứ kế hoạch của huyện về trồng cây năm 2024;', 'I. MỤC TIÊU', 'Trồng 100 cây.', 'Các thôn tổ chức thực hiện kế hoạch này./.', '', 'Nơi nhận:        TM. ỦY BAN NHÂN DÂN', '- Như trên;      KT. CHỦ TỊCH', '- Lưu: VT.       PHÓ CHỦ TỊCH', '', '                 Trần Văn Ba',
    ]);
    expect(metadata).toEqual({
      type: 'plan', typeText: 'KẾ HOẠCH', number: '12/KH-UBND', place: 'An Bình', date: '2024-03-05', title: 'Trồng cây trên địa bàn xã năm 2024',
      issuer: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', signatory: { name: 'Trần Văn Ba', title: 'PHÓ CHỦ TỊCH', onBehalfOf: 'ỦY BAN NHÂN DÂN' }, recipients: ['Như trên', 'Lưu: VT'],
    });
    expect(passages.filter(({ kind }) => kind === 'body').map(({ text }) => text)).toEqual([
      'Căn cứ kế hoạch của huyện về trồng cây năm 2024;', 'Trồng 100 cây.', 'Các thôn tổ chức thực hiện kế hoạch này./.',
    ]);
  });

  it('a blank number is none; a type without its line is told by the text', () => {
    expect(read(['Số:    /KH-UBND', 'KẾ HOẠCH', 'Trồng cây', 'Căn cứ kế hoạch của huyện;']).metadata.number).toBeNull();
    expect(read(['Sơ kết 3 năm trồng cây của xã', '-----------', 'Thực hiện kế hoạch của huyện, xã đã trồng nhiều cây.']).metadata).toMatchObject({ type: 'report', typeText: null, title: 'Sơ kết 3 năm trồng cây của xã' });
  });
});

describe('where the head ends', () => {
  const body = (lines: readonly string[]): string[] => read(lines).passages.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  const TYPE = ['KẾ HOẠCH', 'Trồng cây năm 2024'];
  it.each([
    ['Năm 2023, các thôn trồng 12 cây.'], ['Năm 2023 có 12 thôn trồng cây; 3 thôn chưa trồng. Cây sống tốt'], ['Xã yêu cầu:'], ['- Năm 2023 trồng 12 cây'], ['Căn cứ Kế hoạch số 5/KH-UBND ngày 3/2/2024 của huyện về trồng cây và hoa'],
  ])('a complete title is followed by %s', (line) => {
    expect(body([...TYPE, line, 'I. MỤC TIÊU'])).toEqual([line]);
    expect(read([...TYPE, line, 'I. MỤC TIÊU']).metadata.title).toBe('Trồng cây năm 2024');
  });

  it.each([
    ['và chăm sóc vườn ươm'], ['Phương hướng, nhiệm vụ năm 2025'], ['6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm'], ['CỦA CÁC THÔN, CÁC HỘI; CÁC HỘ.'], ['Phần về vườn ươm; phần về đường làng'],
  ])('a title goes on with %s', (line) => {
    expect(body([...TYPE, line, 'I. MỤC TIÊU'])).toEqual([]);
    expect(read([...TYPE, line, 'I. MỤC TIÊU']).metadata.title).toBe(`Trồng cây năm 2024 ${line}`.replace(/\.$/u, '.'));
  });

  it('addressees, and what the plan goes with, are no body; a rule below the title ends the head', () => {
    expect(body([...TYPE, '(Kèm theo Quyết định số 5/QĐ-UBND của xã).', 'Kính gửi:', '- Ban Chỉ đạo 35;', '- Các hội.', 'Năm 2023 trồng 12 cây.'])).toEqual(['Năm 2023 trồng 12 cây.']);
    expect(body([...TYPE, '-----', 'Các thôn trồng 12 cây'])).toEqual(['Các thôn trồng 12 cây']);
  });
});

describe('type, title and issuer', () => {
  const LETTER = ['PHÒNG GIÁO DỤC HUYỆN AN BÌNH', 'TRƯỜNG THCS AN BÌNH', '-------', 'Số: 45/BC-THCS', 'An Bình, ngày 28 tháng 5 năm 2025', ''];
  it.each([
    [['BÁO CÁO', 'Tổng kết năm học'], 'report', 'BÁO CÁO', 'Tổng kết năm học'],
    [['BÁO CÁO TỔNG KẾT NĂM HỌC 2024-2025'], 'report', 'BÁO CÁO', 'TỔNG KẾT NĂM HỌC 2024-2025'],
    [['BÁO CÁO KẾT QUẢ', 'Thực hiện công tác trồng cây'], 'report', 'BÁO CÁO', 'KẾT QUẢ Thực hiện công tác trồng cây'],
    [['Kế hoạch trồng cây năm 2025'], 'plan', 'Kế hoạch', 'Kế hoạch trồng cây năm 2025'],
    [['KẾ HOẠCH', 'TRỒNG CÂY', 'PHÒNG, CHỐNG XÓI LỞ'], 'plan', 'KẾ HOẠCH', 'TRỒNG CÂY PHÒNG, CHỐNG XÓI LỞ'],
    [['KẾ HOẠCH', 'THỰC HIỆN', 'CHƯƠNG TRÌNH TRỒNG CÂY'], 'plan', 'KẾ HOẠCH', 'THỰC HIỆN CHƯƠNG TRÌNH TRỒNG CÂY'],
    [['CHỈ THỊ', 'CỦA BAN THƯỜNG VỤ HUYỆN ỦY', 'về trồng cây'], 'directive', 'CHỈ THỊ', 'về trồng cây'],
    [['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'của Ban Thường vụ Huyện ủy', 'về trồng cây'], 'programme', 'CHƯƠNG TRÌNH HÀNH ĐỘNG', 'của Ban Thường vụ Huyện ủy về trồng cây'],
  ])('%j', (lines, type, typeText, title) => {
    expect(read([...LETTER, ...lines, '', 'I. KẾT QUẢ', 'Trồng 12 cây.']).metadata).toMatchObject({
      type, typeText, title, number: '45/BC-THCS', place: 'An Bình', date: '2025-05-28', issuer: 'TRƯỜNG THCS AN BÌNH',
    });
  });

  it.each([
    [['TỈNH ĐOÀN SƠN HẢI', 'BAN THƯỜNG VỤ', '***', 'Số: 5-KH/TĐTN'], 'TỈNH ĐOÀN SƠN HẢI BAN THƯỜNG VỤ'],
    [['CÔNG AN TỈNH SƠN HẢI', 'CÔNG AN HUYỆN AN BÌNH', 'Số: 5/KH-CA'], 'CÔNG AN HUYỆN AN BÌNH'],
    [['BẢO HIỂM XÃ HỘI TỈNH SƠN HẢI', 'Số: 5/KH-BHXH'], 'BẢO HIỂM XÃ HỘI TỈNH SƠN HẢI'],
    [['BAN CHỈ ĐẠO', 'CHƯƠNG TRÌNH TRỒNG CÂY'], 'BAN CHỈ ĐẠO CHƯƠNG TRÌNH TRỒNG CÂY'],
  ])('%j', (lines, issuer) => {
    expect(read([...lines, 'KẾ HOẠCH', 'Trồng cây', 'I. MỤC TIÊU', 'Trồng 12 cây.']).metadata).toMatchObject({ type: 'plan', typeText: 'KẾ HOẠCH', title: 'Trồng cây', issuer });
  });
});

describe('signers', () => {
  it.each([
    [['TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Văn Ba'], 'Trần Văn Ba', 'BÍ THƯ', 'BAN THƯỜNG VỤ'],
    [['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'BSCKII. Trần Văn Ba'], 'Trần Văn Ba', 'PHÓ GIÁM ĐỐC', 'GIÁM ĐỐC'],
    [['TM.UBND XÃ', 'CHỦ TỊCH', "Rơ Mah H'Loan"], "Rơ Mah H'Loan", 'CHỦ TỊCH', 'UBND XÃ'],
    [['TRƯỞNG CÔNG AN HUYỆN', 'Thượng tá Trần Văn Ba'], 'Trần Văn Ba', 'TRƯỞNG CÔNG AN HUYỆN', null],
    [['CHÁNH ÁN', '(đã ký)', 'Y Thanh Hà Kbuôr'], 'Y Thanh Hà Kbuôr', 'CHÁNH ÁN', null],
    [['Q. VIỆN TRƯỞNG', 'PGS.TS. Trần Văn Ba'], 'Trần Văn Ba', 'Q. VIỆN TRƯỞNG', null],
    [['PHÓ TRẠM TRƯỞNG', '(Đã ký) TRẦN VĂN BA'], 'TRẦN VĂN BA', 'PHÓ TRẠM TRƯỞNG', null],
    [['THAY MẶT BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'A Biu'], 'A Biu', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'BAN THƯỜNG VỤ'],
  ])('%j', (lines, name, title, onBehalfOf) => {
    expect(read(['KẾ HOẠCH', 'Trồng cây', 'I. MỤC TIÊU', 'Trồng 12 cây.', ...lines]).metadata.signatory).toEqual({ name, title, onBehalfOf });
  });

  it('an office in capitals with no name below it signs nothing; the place and the date may stand above it', () => {
    expect(read(['KẾ HOẠCH', 'Trồng cây', 'I. PHÂN CÔNG', 'GIÁM ĐỐC NHÀ MÁY', 'Trồng 12 cây ở cổng nhà máy.']).metadata.signatory).toBeNull();
    expect(read(['BÁO CÁO', 'Trồng cây', 'I. KẾT QUẢ', 'Trồng 12 cây.', 'An Bình, ngày 5 tháng 6 năm 2025', 'TRƯỞNG BAN', 'Trần Văn Ba']).metadata).toMatchObject({ place: 'An Bình', date: '2025-06-05' });
  });
});

describe('length and nesting', () => {
  it('ten times the lines take about ten times as long', () => {
    const time = (count: number): number => {
      const lines = Array.from({ length: count }, () => 'I. ');
      const started = performance.now();
      read(lines);
      return performance.now() - started;
    };
    time(5_000);
    expect(time(100_000) / Math.max(time(10_000), 1)).toBeLessThan(40);
  });
});

it('the office that decides stands below the title, not in it', () => {
  const { metadata } = extract('QUYẾT ĐỊNH\nPhê duyệt Đề án phát triển cây thuốc\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Dược;\n\nĐiều 1. Phê duyệt Đề án.\n');
  expect(metadata.title).toBe('Phê duyệt Đề án phát triển cây thuốc');
});
