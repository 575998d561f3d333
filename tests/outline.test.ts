import { describe, expect, it } from 'vitest';
import { detectFormat } from '../src/input/format.ts';
import { readMarkdown } from '../src/input/markdown.ts';
import { readText } from '../src/input/text.ts';
import { outline } from '../src/outline/index.ts';
import { numberingOf } from '../src/outline/numbering.ts';
import { roleOf } from '../src/outline/roles.ts';
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
    const { notes, passages, findings } = read([
      'I. NHIỆM VỤ', '- Các thôn thi đua trồng cây theo nghị quyết của huyện', ' và chăm sóc vườn ươm của trường.', '- Các hộ góp giống lúa mới', ', phân bón cho đội sản xuất.', 'II. TỔ CHỨC THỰC HIỆN', 'Các thôn làm tốt việc này./.', '\tTM. ỦY BAN NHÂN DÂN', '\tTrần Văn Ba', '',
      '�- Nghị quyết số 1 của huyện.', '', '�. Giống lúa do trạm cấp:', '- 20 tấn.',
    ]);
    expect(notes.map(({ label, text, reference }) => [label, text, reference?.sentence.slice(0, 40), reference?.heading?.path])).toEqual([
      ['1', 'Nghị quyết số 1 của huyện.', '- Các thôn thi đua trồng cây theo nghị qu', 'I'].map((part, i) => i === 2 ? part.slice(0, 40) : part), ['2', 'Giống lúa do trạm cấp: - 20 tấn.', '- Các hộ góp giống lúa mới, phân bón cho', 'I'],
    ]);
    expect(passages.filter((passage) => passage.kind === 'note').map(({ text, footnote }) => [text, footnote])).toEqual([['Nghị quyết số 1 của huyện.', '1'], ['Giống lúa do trạm cấp:', '2'], ['- 20 tấn.', '2']]);
    expect(findings).toEqual([]);
  });

  it('a mark without a note, a note without a mark are reported', () => {
    expect(read(['Trồng cây<sup>1</sup> và hoa.']).findings.map(({ rule }) => rule)).toEqual(['footnote/missing-note']);
    expect(read(['Trồng cây và hoa.', '', '<sup>1</sup>Theo huyện.']).findings.map(({ rule }) => rule)).toEqual(['footnote/orphan-note']);
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
