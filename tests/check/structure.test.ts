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
    // One finding for one fault.
    [['I. MỤC ĐÍCH', 'III. CHỈ TIÊU', 'III. NHIỆM VỤ', 'IV. TỔ CHỨC THỰC HIỆN'], ['III']],
    [['I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'III. NHIỆM VỤ', 'II. GIẢI PHÁP', 'V. TỔ CHỨC THỰC HIỆN'], ['II']],
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
    // Lists by roman numbers in small letters, lists in lists by the same letters, and a list closed in several ways.
    [plan('I. CHỈ TIÊU', 'i. Về đường', 'ii. Về cây', 'iii. Về hoa', 'iv. Về cỏ', 'v. Về điện', 'vi. Về nước', 'II. TỔ CHỨC THỰC HIỆN')],
    [[...plan('I. CHỈ TIÊU'), 'a. Về đường', 'a) Quét 12 km;', 'b) Vá 2 km;', 'c) Sơn 3 km.', 'b. Về cây', 'a) Trồng 20 cây;', 'b) Tỉa 30 cây.', 'c. Về hoa', 'Trồng 200 khóm hoa.']],
    [plan('I. CHỈ TIÊU', '1. Về đường', '2/ Về cây', '3) Về hoa', '4. Về cỏ', 'II. TỔ CHỨC THỰC HIỆN')],
    // Titles without a number, attached documents, what is quoted.
    [plan('I. NHIỆM VỤ', 'Đối với các thôn', '1. Trồng cây', '2. Tỉa cây', 'Đối với xã', '1. Cấp giống', '2. Kiểm tra', 'II. TỔ CHỨC THỰC HIỆN')],
    [[...plan('I. NHIỆM VỤ'), '* Đối với thôn', '1. Trồng cây ven đường làng;', '2. Tỉa cây khô;', '3. Tưới cây.', '* Đối với xã', '1. Cấp giống;', '2. Kiểm tra.', 'Đối với trường học', '1. Trồng hoa;', '2. Tưới hoa.']],
    [[...plan('I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN'), 'Nơi nhận:', '- Các thôn;', '- Lưu: VT.', 'CHỦ TỊCH', 'Trần Văn Mộc', '', 'DANH MỤC CÂY', '(Kèm theo Kế hoạch số 12/KH-UBND)', 'I. CÂY BÓNG MÁT', 'Cây sao.', 'II. CÂY HOA', 'Cây giấy.']],
    [['QUYẾT ĐỊNH', 'Ban hành Quy chế', '', 'Điều 1. Ban hành Quy chế chăm cây.', 'Điều 2. Các thôn thi hành Quyết định này.', '', 'QUY CHẾ', 'Chăm cây', '(Ban hành kèm theo Quyết định số 12/QĐ-UBND)', '', 'Điều 1. Phạm vi', 'Các thôn.', 'Điều 2. Đối tượng', 'Các hộ.']],
    [['NGHỊ QUYẾT', 'Sửa đổi quy định', '', 'Điều 1. Sửa đổi một số điều', '1. Sửa đổi Điều 3 như sau:', '“Điều 3. Mức chi', '1. Chi trồng cây.', '2. Chi tỉa cây.', '3. Chi tưới cây.”', '2. Sửa đổi Điều 7 như sau:', '“Điều 7. Hồ sơ', '1. Đơn.', '2. Danh sách.”', '3. Bãi bỏ Điều 9.', '', 'Điều 2. Nghị quyết có hiệu lực từ ngày ký.']],
    // What a scan makes of numbers.
    [plan('I. MỤC ĐÍCH', '11. CHỈ TIÊU', 'III. NHIỆM VỤ', 'IV. TỔ CHỨC THỰC HIỆN')],
    [plan('I. MỤC ĐÍCH', 'H. CHỈ TIÊU', 'III. NHIỆM VỤ', 'l. Của xã', '2. Của thôn', '3. Của trường', 'IV. TỔ CHỨC THỰC HIỆN')],
    [plan('I. MỤC ĐÍCH', 'l1. CHỈ TIÊU', 'III. NHIỆM VỤ', '1. Của xã', '2, Của thôn', '3. Của trường', 'IV. TỔ CHỨC THỰC HIỆN')],
    // A wrapped line that opens with a figure, and a number inside a paragraph.
    [[...plan('I. CHỈ TIÊU'), '1. Trồng cây ở các thôn, số lượng mỗi thôn là', '15. Các hộ cùng chăm.', '2. Tỉa cây khô ven đường.', '3. Tưới cây.']],
    [plan('I. MỤC ĐÍCH. 1. Trồng cây ở các thôn.', '2. Tỉa cây', '3. Tưới cây', 'II. TỔ CHỨC THỰC HIỆN')],
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

/** The same of a report. */
const report = (...headings: string[]): string[] => ['BÁO CÁO', 'Tình hình cây xanh năm 2031', ...plan(...headings).slice(2)];

describe('structure/missing-section', () => {
  test.each<[lines: string[], marked: string[]]>([
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), ['KẾ HOẠCH']],
    [['BÁO CÁO', 'Công tác năm 2031', '', 'I. ĐẶC ĐIỂM TÌNH HÌNH', 'Xã có 9 thôn.', 'II. NHIỆM VỤ', 'Các thôn cùng làm.'], ['BÁO CÁO']],
    [report('I. TÌNH HÌNH HỘI VIÊN', 'II. HẠN CHẾ', 'III. PHƯƠNG HƯỚNG'), ['BÁO CÁO']],
    [report('I. HẠN CHẾ', 'II. NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN'), ['BÁO CÁO']],
  ])('%j: %j', (lines, marked) => {
    expect(found('structure/missing-section', lines)).toEqual(marked);
  });

  test.each([
    [plan('I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN')],
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU VÀ TỔ CHỨC', '1. Chỉ tiêu', '2. Tổ chức thực hiện')],
    [plan('I. MỤC ĐÍCH')],
    [['BÁO CÁO', 'Công tác năm 2031', '', 'I. KẾT QUẢ ĐẠT ĐƯỢC', 'Trồng 20 cây.', 'II. HẠN CHẾ', 'Còn chậm.']],
    // By another name.
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'III. PHÂN CÔNG TRÁCH NHIỆM')],
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'III. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN')],
    [plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU', 'III. TRÁCH NHIỆM CỦA CÁC THÔN')],
    [plan('I. MỤC ĐÍCH', 'II. ĐIỀU KIỆN DỰ TUYỂN', 'III. TỔ CHỨC TUYỂN DỤNG')],
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), 'Tổ chức thực hiện: Giao công chức văn hóa xã theo dõi.']],
    [report('I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', 'II. NHIỆM VỤ THÁNG 6')],
    [report('I. CÔNG TÁC CHỈ ĐẠO', 'II. TỒN TẠI', 'III. KIẾN NGHỊ')],
    [report('I. ƯU ĐIỂM', 'II. KHUYẾT ĐIỂM', 'III. BIỆN PHÁP KHẮC PHỤC')],
    [report('I. TÌNH HÌNH CÂY XANH', 'II. KIẾN NGHỊ')],
    [report('1. Thu ngân sách', '2. Chi ngân sách', '3. Đề xuất')],
    // Made otherwise.
    [plan('1. Thời gian', '2. Địa điểm', '3. Thành phần')],
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
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), 'III. NHIỆM VỤ NĂM 2031', '', ...plan('IV. TỔ CHỨC THỰC HIỆN').slice(3)], ['III. NHIỆM VỤ NĂM 2031']],
  ])('%j: %j', (lines, marked) => {
    expect(found('structure/empty-section', lines)).toEqual(marked);
  });

  test.each([
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), 'III. NHIỆM VỤ (theo phụ lục đính kèm)', '', ...plan('IV. TỔ CHỨC THỰC HIỆN').slice(3)]],
    [[...plan('I. MỤC ĐÍCH', 'II. CHỈ TIÊU'), '1. Trồng 20 cây.', '2. Tỉa 30 cây.', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
    [[...plan('I. MỤC ĐÍCH'), 'II. CHỈ TIÊU', '1. Về đường', 'Quét 12 km.', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
    // A key with its value, a task that is whole as it stands, a picture.
    [[...plan('I. MỤC ĐÍCH'), 'II. KINH PHÍ: Từ ngân sách xã', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
    [[...plan('I. MỤC ĐÍCH', 'II. NHIỆM VỤ', '1. Tuyên truyền', '2. Chăm sóc cây'), '3. Phối hợp với các trường học tổ chức hội thi vẽ tranh', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
    [[...plan('I. MỤC ĐÍCH', 'II. NHIỆM VỤ', '1. Tuyên truyền'), '2. Kiểm tra, đôn đốc', '3. Sơ kết, tổng kết', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
    [['# KẾ HOẠCH', '', 'Trồng cây năm 2031', '', '## I. MỤC ĐÍCH', '', 'Giữ màu xanh.', '', '## II. BẢN ĐỒ', '', '![](ban-do.png)', '', '## III. TỔ CHỨC THỰC HIỆN', '', 'Xã chủ trì.']],
    // A list of names, not of sections.
    [[...plan('I. MỤC ĐÍCH'), 'II. CÁC ĐƠN VỊ THAM GIA', '1. Đoàn xã', '2. Hội Phụ nữ xã', '3. Trường Tiểu học', '', ...plan('III. TỔ CHỨC THỰC HIỆN').slice(3)]],
  ])('right: %j', (lines) => {
    expect(found('structure/empty-section', lines)).toEqual([]);
  });
});
