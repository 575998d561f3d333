import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { marked } from './lines.ts';

describe('date/impossible', () => {
  test.each([
    ['- Nộp báo cáo trước ngày 31/02/2031.', ['31/02/2031']],
    ['- Nộp báo cáo trước ngày 31/02.', ['31/02']],
    ['- Họp ngày 30 tháng 2 tại xã.', ['30 tháng 2']],
    ['- Họp ngày 31 tháng 4 năm 2031.', ['31 tháng 4 năm 2031']],
    ['- Họp các ngày 29, 30 và 31 tháng 6 năm 2031.', ['31 tháng 6 năm 2031']],
    ['- Từ ngày 01/6/2031 đến 31/6/2031.', ['31/6/2031']],
    ['- Từ ngày 25-31/11/2031.', ['31/11/2031']],
    ['- Hoàn thành ngày 29/02/2031; khai mạc ngày 29/02/2032.', ['29/02/2031']],
    ['- Khai mạc ngày 32/1 tại xã.', ['32/1']],
    ['- Ngày 15-13-2031 nghiệm thu.', ['15-13-2031']],
    ['- Báo cáo trước ngày 10/13.', ['10/13']],
    ['- Ngày 15 tháng 13 năm 2031 nghiệm thu.', ['15 tháng 13 năm 2031']],
    ['- Xong trong tháng 13/2031.', ['tháng 13/2031']],
    ['- Xong trong tháng 14 năm 2031.', ['tháng 14 năm 2031']],
    ['- Xong trong quý V/2031.', ['quý V']],
    ['- Xong trong quý V, báo cáo xã.', ['quý V']],
    ['- Xong trong quý 5 năm 2031.', ['quý 5']],
    ['- Đầu quý V, xã họp.', ['quý V']],
    ['- Báo cáo trước ngày 10/13 về xã.', ['10/13']],
    ['- Năm 20231 trồng được 300 cây.', ['Năm 20231']],
    ['- Trong đó năm 52030 có 55 người tham gia.', ['năm 52030']],
    ['- Ký ngày 12/6/20311 tại xã.', ['12/6/20311']],
    ['- Ký ngày 31.11.2031 tại xã.', ['31.11.2031']],
    ['- Ký ngày 31/ 9/ 2031 tại xã.', ['31/ 9/ 2031']],
    ['- Quyết định số 45/QĐ-UBND ngày 31/4/2030 của Ủy ban nhân dân huyện.', ['31/4/2030']],
  ])('%s', (line, expected) => {
    expect(marked('date/impossible', line)).toEqual(expected);
  });

  test.each([
    '- Nộp báo cáo trước ngày 28/02/2031, 29/02/2032, 31/12/2031.',
    '- Họp ngày 29 tháng 2.',
    '- Nghị quyết số 31/02-NQ và văn bản số 31/02/2031 về cây xanh.',
    '- Có 31/02 xã, 13/15 xã, 32/40 ấp đạt chuẩn.',
    '- Trong ngày 13/15 xã hoàn thành.',
    '- Mỗi ngày 50/40 lượt; bình quân một ngày 32/30 lượt.',
    '- Chi lương tháng 13 năm 2031, thưởng tháng 13/2031.',
    '- Trẻ từ 13 tháng tuổi, sau 36 tháng 12 hộ.',
    '- Mỗi năm 12031 cây; hằng năm 20231 cây.',
    '- Trồng năm 20310 cây dầu.',
    '- Năm 2031, năm 1945, năm học 2031-2032.',
    '- Quý IV/2031, quý I, quý 4 năm 2031, quý 3/2031.',
    '- Quý vị đại biểu, ông Nguyễn Văn Quý, bà Quý X. đến dự.',
    '- Tỷ lệ 10/15/500 và bản đồ 1/2000.',
    '- Ngày … tháng … năm 2031, ngày 00 tháng 00 năm 2031.',
    '- Lúc 7 giờ 30 ngày 01/6, địa chỉ 45/13 đường Cây Dầu.',
    '- Từ ngày 28/02 đến 05/3, từ ngày 25-30/11/2031.',
    '- Số điện thoại 0290.31.02.2031, mã 12-31-02-2031.',
    '- Giai đoạn 2031-2035, nhiệm kỳ 2030 - 2035, 10-12/2031.',
    '- Mục 31.2 và điểm 30.2 của đề án; phiên bản 31.02.2031.',
    '- Ngày 15/11/31 và ngày 01-13 tháng 5.',
    '- Đạt 32/1,5 lần; 30/2.5 điểm.',
    '- Quý 5 triệu đồng, mỗi quý 6 cuộc.',
    '- Trong năm 12025 con gia cầm xuất chuồng.',
    '- Trong 5 năm 12025 con gia cầm.',
    '- Sau 2 năm 20310 được trồng.',
    '- Đến ngày 13/15 xã báo cáo.',
    '- Trước ngày 13/15 thôn đã họp, đến hết ngày 13/20 hộ đã ký.',
    '- Đồng chí Lê quý V, thôn trưởng; ông Trần quý X.',
  ])('%s: nothing', (line) => {
    expect(marked('date/impossible', line)).toEqual([]);
  });
});

describe('date/deadline-before-document', () => {
  const rule = 'date/deadline-before-document';
  const section = 'III. TỔ CHỨC THỰC HIỆN';
  test.each([
    ['- Đoàn xã hoàn thành trước ngày 30/11/2030.', ['trước ngày 30/11/2030']],
    ['- Gửi báo cáo về xã trước ngày 04/3/2031.', ['trước ngày 04/3/2031']],
    ['- Chậm nhất ngày 15/02/2031 xong việc đào hố.', ['Chậm nhất ngày 15/02/2031']],
    ['- Hoàn thành trong quý II/2030.', ['trong quý II/2030']],
    ['- Thời hạn hoàn thành: tháng 01/2031.', ['tháng 01/2031']],
    ['- Đến hết năm 2030 phải hoàn thành việc rà soát.', ['Đến hết năm 2030']],
    ['- Phấn đấu đến năm 2029 có 80% số tuyến đường trồng cây.', ['đến năm 2029']],
    ['- Hoàn thành việc giao cây trong năm 2029.', []],
    ['- Hoàn thành trong năm 2029.', ['trong năm 2029']],
  ])('%s', (line, expected) => {
    expect(marked(rule, line, section)).toEqual(expected);
  });

  test('a line that only says until when', () => {
    expect(marked(rule, '* Đến năm 2028:\n- Có 80% số hộ trồng cây.\n* Mục tiêu đến năm 2035:\n- Có 90% số hộ trồng cây.')).toEqual(['Đến năm 2028']);
  });

  test('a target of a list', () => {
    expect(marked(rule, '- Đến năm 2028 đạt 80% số hộ trồng cây.\n- Đến năm 2035 đạt 90% số hộ trồng cây.')).toEqual(['Đến năm 2028']);
  });

  test.each([
    '- Đoàn xã hoàn thành trước ngày 30/11/2031, chậm nhất tháng 3/2031.',
    '- Các hộ đã trồng trước ngày 30/11/2030 được hỗ trợ.',
    '- Tính đến năm 2030 có 45% số hộ trồng cây.',
    '- Đến năm 2035 trồng 5.000 cây, tăng so với năm 2029 là 300 cây.',
    '- Cây trồng trước năm 1975 được bảo tồn.',
    '- Thực hiện quy hoạch của huyện đến năm 2030.',
    '- Thực hiện Kế hoạch số 45/KH-UBND ngày 10/4/2029 của Ủy ban nhân dân huyện.',
    '- Từ năm 2025 đến năm 2030, xã trồng 300 cây mỗi năm.',
    '- Giai đoạn 2026 - 2030 xã trồng 1.500 cây.',
    '- Người sinh trước ngày 01/01/2010 được tham gia.',
    '- Đến nay hoàn thành 45% việc đào hố, kể từ năm 2030.',
  ])('%s: nothing', (line) => {
    expect(marked(rule, line, section)).toEqual([]);
  });

  test('results and context look back', () => {
    expect(marked(rule, '- Đến năm 2030 hoàn thành 45% số tuyến; gửi báo cáo trước ngày 30/11/2030.', 'II. KẾT QUẢ ĐẠT ĐƯỢC')).toEqual([]);
    expect(marked(rule, '- Đến năm 2030 hoàn thành 45% số tuyến; gửi báo cáo trước ngày 30/11/2030.', 'II. ĐẶC ĐIỂM TÌNH HÌNH')).toEqual([]);
  });

  test.each([
    ['ngày    tháng    năm 2031', 'trước ngày 30/11/2030', 1],
    ['ngày    tháng    năm 2031', 'trước ngày 30/01/2031', 0],
    ['ngày     tháng 3 năm 2031', 'trước ngày 28/02/2031', 1],
    ['ngày     tháng 3 năm 2031', 'trước ngày 01/3/2031', 0],
  ])('a document of %s, done %s', (date, deadline, found) => {
    const text = `XÃ TÂN MỘC\nSố: 12/KH-UBND\nTân Mộc, ${date}\n\nKẾ HOẠCH\nTrồng cây\n\nI. TỔ CHỨC THỰC HIỆN\n- Đoàn xã hoàn thành ${deadline}.\n`;
    expect(extract(text).diagnostics.filter((each) => each.rule === rule)).toHaveLength(found);
  });

  test('without a date of its own a document has no past', () => {
    const text = 'KẾ HOẠCH\nTrồng cây\n\nI. TỔ CHỨC THỰC HIỆN\n- Đoàn xã hoàn thành trước ngày 30/11/1999.\n';
    expect(extract(text).diagnostics.filter((each) => each.rule === rule)).toEqual([]);
  });
});

describe('date/citation-after-document', () => {
  const rule = 'date/citation-after-document';
  test.each([
    ['- Thực hiện Quyết định số 45/QĐ-UBND ngày 10/4/2031 của Ủy ban nhân dân huyện.', ['45/QĐ-UBND ngày 10/4/2031']],
    ['- Theo Kết luận số 79-KL/TW ngày 06 tháng 3 năm 2031 của Bộ Chính trị.', ['79-KL/TW ngày 06 tháng 3 năm 2031']],
    ['- Nghị định 30/2032/NĐ-CP ngày 01/01/2032; nhắc lại Nghị định 30/2032/NĐ-CP ngày 01/01/2032.', ['30/2032/NĐ-CP ngày 01/01/2032']],
  ])('%s', (line, expected) => {
    expect(marked(rule, line)).toEqual(expected);
  });

  test.each([
    '- Thực hiện Quyết định số 45/QĐ-UBND ngày 05/3/2031 của Ủy ban nhân dân huyện.',
    '- Kế hoạch số 12/KH-UBND ngày 05/3/2031 của xã.',
    '- Thực hiện Nghị quyết số 20-NQ/TW.',
    '- Văn bản này được thay thế bởi Kế hoạch số 45/KH-UBND ngày 10/4/2033.',
  ])('%s: nothing', (line) => {
    expect(marked(rule, line)).toEqual([]);
  });
});
