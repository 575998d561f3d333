import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** What a rule says of lines: the text of each place it marks. */
function found(rule: string, lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return extract(text).diagnostics.filter((each) => each.rule === rule).map(({ position }) => text.slice(position?.start.offset, position?.end.offset));
}

/** Headings alone, each with a sentence under it, in a document that has a head. */
const plan = (...headings: string[]): string[] => ['KẾ HOẠCH', 'Trồng cây năm 2031', '', ...headings.flatMap((heading) => [heading, 'Các thôn cùng làm tốt việc này.', ''])];

describe('structure/heading-sequence', () => {
  test.each<[headings: string[], marked: string[]]>([
    [['I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'IV. NHIỆM VỤ', 'V. TỔ CHỨC THỰC HIỆN'], ['IV']],
    [['I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'II. NHIỆM VỤ', 'III. TỔ CHỨC THỰC HIỆN'], ['II']],
    // What is behind a repeated number may count it or not.
    [['I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'II. NHIỆM VỤ', 'IV. TỔ CHỨC THỰC HIỆN'], ['II']],
    [['I. MỤC ĐÍCH', 'III. CHỈ TIÊU', 'II. NHIỆM VỤ', 'IV. TỔ CHỨC THỰC HIỆN'], ['III', 'II']],
    [['II. CHỈ TIÊU', 'III. NHIỆM VỤ', 'IV. TỔ CHỨC THỰC HIỆN'], ['II']],
    [['I. CHỈ TIÊU', '1. Về đường', '1. Về cây', 'II. TỔ CHỨC THỰC HIỆN'], ['1']],
    [['I. CHỈ TIÊU', '1. Về đường', '3. Về cây', 'II. TỔ CHỨC THỰC HIỆN'], ['3']],
    [['I. CHỈ TIÊU', '1. Về đường', '1.1. Đường làng', '1.3. Đường xã', '2. Về cây', 'II. TỔ CHỨC THỰC HIỆN'], ['1.3']],
    [['PHẦN THỨ NHẤT', 'I. KẾT QUẢ', 'PHẦN THỨ BA', 'I. NHIỆM VỤ'], ['PHẦN THỨ BA']],
  ])('%j: %j', (headings, marked) => {
    expect(found('structure/heading-sequence', plan(...headings))).toEqual(marked);
  });

  test.each<[lines: string[], marked: string[]]>([
    [['a) Quét 12 km đường.', 'b) Lắp 20 bóng đèn.', 'd) Vá 3 km đường.', 'đ) Sơn 4 biển báo.'], ['d']],
    [['1. Quét 12 km đường;', '2. Lắp 20 bóng đèn;', '3. Vá 3 km đường;', '3. Sơn 4 biển báo.'], ['3']],
  ])('items: %j', (items, marked) => {
    expect(found('structure/heading-sequence', [...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), ...items])).toEqual(marked);
  });

  test.each([
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'III. NHIỆM VỤ', 'IV. TỔ CHỨC THỰC HIỆN')],
    [plan('A. MỤC ĐÍCH', 'B. CHỈ TIÊU', 'C. NHIỆM VỤ', 'D. TỔ CHỨC THỰC HIỆN')],
    [plan('I. CHỈ TIÊU', '1. Về đường', '2. Về cây', 'II. NHIỆM VỤ', '1. Của xã', '2. Của thôn')],
    // Numbers that run on.
    [plan('I. CHỈ TIÊU', '1. Về đường', '2. Về cây', 'II. NHIỆM VỤ', '3. Của xã', '4. Của thôn')],
    [plan('CHƯƠNG I. QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Điều 2. Đối tượng', 'CHƯƠNG II. NỘI DUNG', 'Điều 3. Mức hỗ trợ', 'Điều 4. Hồ sơ')],
    // Letters that lists leave out.
    [[...plan('I. CHỈ TIÊU'), 'a) Quét 12 km đường.', 'b) Lắp 20 bóng đèn.', 'c) Vá 3 km đường.', 'd) Sơn 4 biển báo.', 'e) Dựng 6 cổng.', 'g) Trồng 20 cây.', 'h) Tỉa 30 cây.', 'i) Tưới 40 cây.', 'k) Đào 5 hố.']],
    [[...plan('I. CHỈ TIÊU'), 'd) Sơn 4 biển báo.', 'đ) Dựng 6 cổng.', 'e) Trồng 20 cây.']],
    // A list that begins anew, and one of which only some numbers open a line.
    [[...plan('I. CHỈ TIÊU'), '- Về đường:', '1. Quét 12 km;', '2. Vá 3 km.', '- Về cây:', '1. Trồng 20 cây;', '2. Tỉa 30 cây.']],
    [[...plan('I. CHỈ TIÊU'), '1. Quét 12 km đường. 2. Vá 3 km đường.', '3. Trồng 20 cây.']],
    // An extract.
    [['III. NHIỆM VỤ', 'Các thôn cùng làm.', 'IV. TỔ CHỨC THỰC HIỆN', 'Xã chủ trì.']],
    [['5 - 10 cây được trồng.', '2025. Đây là năm đầu.']],
  ])('right: %j', (lines) => {
    expect(found('structure/heading-sequence', lines)).toEqual([]);
  });

  test('the message says what was expected', () => {
    const message = (...headings: string[]): string | undefined =>
      extract(plan(...headings).join('\n'), { language: 'en' }).diagnostics.find(({ rule }) => rule === 'structure/heading-sequence')?.message;
    expect(message('I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'IV. TỔ CHỨC THỰC HIỆN')).toBe('unexpected heading number “IV”, expected “III”');
    expect(message('I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'II. TỔ CHỨC THỰC HIỆN')).toBe('unexpected heading number “II” again, expected “III”');
    expect(message('PHẦN THỨ NHẤT', 'I. KẾT QUẢ', 'PHẦN THỨ BA', 'I. NHIỆM VỤ')).toBe('unexpected heading number “PHẦN THỨ BA”, expected “PHẦN THỨ HAI”');
  });
});

describe('structure/missing-section', () => {
  test.each<[lines: string[], marked: string[]]>([
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), ['KẾ HOẠCH']],
    [['BÁO CÁO', 'Công tác năm 2031', '', 'I. ĐẶC ĐIỂM TÌNH HÌNH', 'Xã có 9 thôn.', 'II. NHIỆM VỤ', 'Các thôn cùng làm.'], ['BÁO CÁO']],
  ])('%j: %j', (lines, marked) => {
    expect(found('structure/missing-section', lines)).toEqual(marked);
  });

  test.each([
    [plan('I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN')],
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU VÀ TỔ CHỨC', '1. Chỉ tiêu', '2. Tổ chức thực hiện')],
    [plan('I. MỤC ĐÍCH')],
    [['BÁO CÁO', 'Công tác năm 2031', '', 'I. KẾT QUẢ ĐẠT ĐƯỢC', 'Trồng 20 cây.', 'II. HẠN CHẾ', 'Còn chậm.']],
    [['THÔNG BÁO', 'Về việc trồng cây', '', 'I. THỜI GIAN', 'Sáng chủ nhật.', 'II. ĐỊA ĐIỂM', 'Tại xã.']],
    [['I. MỤC ĐÍCH', 'Giữ màu xanh.', 'II. CHỈ TIÊU', 'Trồng 20 cây.']],
  ])('right: %j', (lines) => {
    expect(found('structure/missing-section', lines)).toEqual([]);
  });
});

describe('structure/empty-section', () => {
  test.each<[lines: string[], marked: string[]]>([
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), 'III. NHIỆM VỤ', '', ...plan('IV. TỔ CHỨC THỰC HIỆN').slice(3)], ['III. NHIỆM VỤ']],
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU', '1. Về đường', '2. Về cây'), '3. Về hoa', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)], ['3. Về hoa']],
  ])('%j: %j', (lines, marked) => {
    expect(found('structure/empty-section', lines)).toEqual(marked);
  });

  test.each([
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), 'III. NHIỆM VỤ (theo phụ lục đính kèm)', '', ...plan('IV. TỔ CHỨC THỰC HIỆN').slice(3)]],
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), '1. Trồng 20 cây.', '2. Tỉa 30 cây.', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
    [[...plan('I. MỤC ĐÍCH'), 'II. CHỈ TIÊU', '1. Về đường', 'Quét 12 km.', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
    // A list of names, not of sections.
    [[...plan('I. MỤC ĐÍCH'), 'II. CÁC ĐƠN VỊ THAM GIA', '1. Đoàn xã', '2. Hội Phụ nữ xã', '3. Trường Tiểu học', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
  ])('right: %j', (lines) => {
    expect(found('structure/empty-section', lines)).toEqual([]);
  });
});
