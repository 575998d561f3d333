import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

interface Parts { title?: string; opening?: string; targets?: string; tasks?: string }

function found(rule: string, { title = 'Vệ sinh kênh mương năm 2033', opening = '', targets = '- Nạo vét 12 km kênh.', tasks = '1. Chuẩn bị dụng cụ.' }: Parts): string[] {
  const text = `HỘI NÔNG DÂN XÃ TÂN MỘC\n\nKẾ HOẠCH\n${title}\n\n${opening}I. MỤC ĐÍCH\nGiữ sạch các tuyến kênh.\n\nII. CHỈ TIÊU\n${targets}\n\nIII. NHIỆM VỤ\n${tasks}\n\nIV. TỔ CHỨC THỰC HIỆN\nBan Chấp hành Hội theo dõi chung.\n`;
  return extract(text).diagnostics.filter((each) => each.rule === rule).map(({ position }) => text.slice(position?.start.offset, position?.end.offset));
}

const NO_YEAR = 'Vệ sinh kênh mương';

describe('target/no-period', () => {
  test.each<readonly [parts: Parts, found: string[]]>([
    [{ title: NO_YEAR, targets: '- Phấn đấu 90% chi hội có tổ tự quản.' }, ['90%']],
    [{ title: NO_YEAR, targets: '- Phấn đấu 90% chi hội có tổ tự quản.\n- Đến năm 2033 nạo vét 12 km kênh.' }, ['90%']],
    [{ title: NO_YEAR, targets: '- Phấn đấu 90% chi hội có tổ tự quản, trong đó 40% có quỹ riêng.' }, ['90%']],
    [{ title: `${NO_YEAR} theo Công văn ngày 12 tháng 3 năm 2033 của huyện`, targets: '- Giảm 30% điểm tồn rác.' }, ['30%']],
    [{ title: NO_YEAR, targets: Array.from({ length: 8 }, (_, i) => `- Phấn đấu ${i + 11}% chi hội loại ${'ABCDEGHK'.charAt(i)} có tổ tự quản.`).join('\n') }, ['11%', '12%', '13%', '14%', '15%', '16%']],
  ])('reported: %o', (parts, texts) => {
    expect(found('target/no-period', parts)).toEqual(texts);
  });

  test.each<Parts>([
    { targets: '- Phấn đấu 90% chi hội có tổ tự quản.' },
    { title: `${NO_YEAR} giai đoạn 2031 - 2035`, targets: '- Phấn đấu 90% chi hội có tổ tự quản.' },
    { title: `${NO_YEAR} nhiệm kỳ tới`, targets: '- Phấn đấu 90% chi hội có tổ tự quản.' },
    { title: NO_YEAR, targets: '* Đến năm 2033:\n- Phấn đấu 90% chi hội có tổ tự quản.' },
    { title: NO_YEAR, targets: '1. Chỉ tiêu năm 2033\n- Phấn đấu 90% chi hội có tổ tự quản.' },
    { title: NO_YEAR, targets: '- Hằng năm có 90% chi hội ra quân.' },
    { title: NO_YEAR, targets: '- Trong nhiệm kỳ, 90% chi hội có tổ tự quản.' },
    { title: NO_YEAR, opening: 'Căn cứ Kế hoạch của huyện, Hội xây dựng kế hoạch giai đoạn 2031 - 2035 như sau:\n\n', targets: '- Phấn đấu 90% chi hội có tổ tự quản.' },
    { title: NO_YEAR, targets: '- Đến năm 2033 nạo vét 12 km kênh.', tasks: '1. Vận động 90% số hộ góp ngày công.' },
  ])('not reported: %o', (parts) => {
    expect(found('target/no-period', parts)).toEqual([]);
  });
});

describe('target/no-label', () => {
  test.each<readonly [targets: string, ...found: string[]]>([
    ['- Đạt 85%.', '85%'],
    ['- Phấn đấu 100%.', '100%'],
    ['- Tỷ lệ: 40%.', '40%'],
    ['- Phấn đấu đạt từ 70% trở lên.', 'từ 70% trở lên'],
  ])('reported: %s', (targets, ...texts) => {
    expect(found('target/no-label', { targets })).toEqual(texts);
  });

  test('the rest is told at the first that is not', () => {
    const targets = Array.from({ length: 23 }, (_, i) => `- Đạt ${i + 11}%.`).join('\n');
    expect(found('target/no-label', { targets }).slice(-2)).toEqual(['30%', '31%']);
  });

  test.each([
    '- Phấn đấu 85% số hộ phân loại rác.', '- Tỷ lệ hộ nghèo dưới 2%.', '- Có 12 tổ tự quản.', '- 12 lớp.', '- Thu 5 tỷ đồng.', '- Tỷ lệ che phủ: 40%.', '- Xếp loại học kỳ: Tốt 21%, Khá 44%, Đạt 33,5%, Chưa đạt 1,5%.', '- Có 12 tổ tự quản, đạt 100% kế hoạch.', '1. Tỷ lệ hộ có nước sạch\n- Đạt 85%.',
  ])('not reported: %s', (targets) => {
    expect(found('target/no-label', { targets })).toEqual([]);
  });
});

describe('target/no-owner', () => {
  test.each<readonly [tasks: string, ...found: string[]]>([
    ['1. Lập danh sách kênh, hoàn thành trước ngày 30/6/2033.', 'trước ngày 30/6/2033'],
    ['- Rà soát các tuyến kênh, xong trong quý II năm 2033.', 'trong quý II năm 2033'],
    ['- Ban hành quy ước, hoàn thành trong tháng 8/2033.', 'tháng 8/2033'],
    ['- Tổ chức hội nghị tăng trưởng xanh trước ngày 30/6/2033.', 'trước ngày 30/6/2033'],
    ['- Báo cáo kết quả trước ngày 15/11/2033.', 'trước ngày 15/11/2033'],
  ])('reported: %s', (tasks, ...texts) => {
    expect(found('target/no-owner', { tasks })).toEqual(texts);
  });

  test.each([
    '1. Chi hội trưởng lập danh sách kênh, hoàn thành trước ngày 30/6/2033, do cán bộ nông nghiệp giúp.', '- Xã lập danh sách trước ngày 30/6/2033.', '- Sở Tài nguyên rà soát trước ngày 30/6/2033.', '- UBND xã rà soát, xong trong quý II năm 2033.',
    'Giao Chi hội ấp Bình:\n- Lập danh sách trước ngày 30/6/2033.', '1. Lập danh sách trước ngày 30/6/2033.\nĐơn vị chủ trì: Chi hội ấp Bình.', '- Các chi hội lập danh sách trước ngày 30/6/2033.', '- Lập danh sách trước ngày 30/6/2033 (đồng chí Lành phụ trách).',
    '- Đến năm 2035, 90% hộ phân loại rác.', '- Hằng tháng ra quân.', '- Lập danh sách trong năm 2033.', '- Nạo vét kênh đào ngày 12/5/2001.',
  ])('not reported: %s', (tasks) => {
    expect(found('target/no-owner', { tasks })).toEqual([]);
  });

  test('only tasks are asked for their owners', () => {
    expect(found('target/no-owner', { targets: '- Nạo vét 12 km kênh trước ngày 30/6/2033.' })).toEqual([]);
  });
});
