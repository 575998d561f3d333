import { describe, expect, test } from 'vitest';
import { recurrences, scan } from '../../src/grammar/index.ts';
import type { PeriodMention } from '../../src/grammar/index.ts';

const write = (phrase: string, p: PeriodMention): string => `${phrase.slice(p.start, p.end).trim()} | ${p.shape} ${p.from ?? ''}..${p.to ?? ''}`;
const periods = (phrase: string): string[] => scan(phrase, []).filter((m): m is PeriodMention => m.type === 'period').map((p) => write(phrase, p));

const PERIODS: readonly (readonly [string, ...string[]])[] = [
  ['Năm 2023 có 12 hộ', 'Năm 2023 | point 2023..2023'],
  ['đạt 60% vào năm 2025', 'vào năm 2025 | point 2025..2025'],
  ['cuối năm 2020', 'cuối năm 2020 | point 2020..2020'],
  ['Đến năm 2030 đạt', 'Đến năm 2030 | deadline ..2030'],
  ['đến hết năm 2025', 'đến hết năm 2025 | deadline ..2025'],
  ['Từ nay đến năm 2030', 'Từ nay đến năm 2030 | deadline ..2030'],
  ['giai đoạn 2021-25', 'giai đoạn 2021-25 | stage 2021..2025'],
  ['đến hết quý III/2025', 'đến hết quý III/2025 | deadline ..2025-09'],
  ['quý 2/2026', 'quý 2/2026 | stage 2026-04..2026-06'],
  ['giai đoạn 2021 - 2025', 'giai đoạn 2021 - 2025 | stage 2021..2025'],
  ['nhiệm kỳ (2018-2023) kết nạp', 'nhiệm kỳ (2018-2023) | stage 2018..2023'],
  ['từ năm 2021 đến 2030', 'từ năm 2021 đến 2030 | stage 2021..2030'],
  ['Qua 03 năm từ 2011-2013', '03 năm | point ..', 'từ 2011-2013 | stage 2011..2013'],
  ['năm học 2023-2024', 'năm học 2023-2024 | stage 2023..2024'],
  ['năm 2021 và 2022 tỷ lệ là', 'năm 2021 và 2022 | stage 2021..2022'],
  ['Từ năm 2026 trở đi', 'Từ năm 2026 trở đi | stage 2026..'],
  ['trong quý II/2024', 'trong quý II/2024 | stage 2024-04..2024-06'],
  ['quý 2 năm 2024', 'quý 2 năm 2024 | stage 2024-04..2024-06'],
  ['trong tháng 01 năm 2025', 'tháng 01 năm 2025 | point 2025-01..2025-01'],
  ['tính đến ngày 30/11/2025', 'tính đến ngày 30/11/2025 | deadline ..2025-11-30'],
  ['từ ngày 01/4/2024 đến 30/9/2024', 'từ ngày 01/4/2024 đến 30/9/2024 | stage 2024-04-01..2024-09-30'],
  ['mỗi quý 02 cuộc, hằng tháng 03 buổi'],
  ['ngày hội lần thứ nhất (18/11/1868 - 18/11/2030)', '18/11/1868 - 18/11/2030 | stage 1868-11-18..2030-11-18'],
  ['(2018)', '2018 | point 2018..2018'],
  ['trước ngày 15/11', 'trước ngày 15/11 | point ..'],
  ['năm 52023 có 15 người', 'năm 52023 | point 2023..2023'],
  ['các năm 2019, 2020 và 2021', 'các năm 2019, 2020 và 2021 | stage 2019..2021'],
  ['trong các năm 2011, 2012', 'trong các năm 2011, 2012 | stage 2011..2012'],
  ['thời kỳ 2021–2030', 'thời kỳ 2021–2030 | stage 2021..2030'],
  ['2021 đến hết năm 2025', '2021 đến hết năm 2025 | stage 2021..2025'],
  ['từ năm 2021 đến hết tháng 11/2024', 'từ năm 2021 đến hết tháng 11/2024 | stage 2021..2024-11'],
  ['kể từ cuối năm 2022 trở đi', 'kể từ cuối năm 2022 trở đi | stage 2022..'],
  ['trong 6 tháng đầu năm 2025', '6 tháng | point ..', 'trong 6 tháng đầu năm 2025 | point 2025..2025'],
  ['tính đến cuối năm 2024', 'tính đến cuối năm 2024 | deadline ..2024'],
  ['trước quý 3/2025', 'trước quý 3/2025 | deadline ..2025-09'],
  ['đến cuối quý IV, năm 2025', 'đến cuối quý IV, năm 2025 | deadline ..2025-12'],
  ['quý 3 tăng', '3 | point ..'],
  ['kể từ ngày 01/7/2025', 'kể từ ngày 01/7/2025 | stage 2025-07-01..'],
  ['đến hết ngày 31/12/2025', 'đến hết ngày 31/12/2025 | deadline ..2025-12-31'],
  ['từ tháng 3 đến tháng 9/2025', 'tháng 3 đến tháng 9/2025 | stage 2025-03..2025-09'],
  ['dịp lễ 30/4', '30/4 | point ..'],
  ['trước ngày 25 hằng tháng', '25 | point ..'],
  ['họp ngày 05 hàng quý', '05 | point ..'],
  ['từ ngày 03 đến ngày 12/8/2025', 'từ ngày 03 đến ngày 12/8/2025 | stage 2025-08-03..2025-08-12'],
  ['ngày 17 và ngày 18/7/2025', 'ngày 17 và ngày 18/7/2025 | stage 2025-07-17..2025-07-18'],
  ['các ngày 01, 02, 04/7/2025', 'ngày 01, 02, 04/7/2025 | stage 2025-07-01..2025-07-04'],
  ['từ ngày 05 đến 10 tháng 6 năm 2025', 'từ ngày 05 đến 10 tháng 6 năm 2025 | stage 2025-06-05..2025-06-10'],
  ['kỷ niệm ngày Quốc khánh 2/9', '2/9 | point ..'],
  ['QĐ2021-2025', '2021 | point 2021..2021', '2025 | point 2025..2025'],
  ['10 - 12 tháng', '10 - 12 tháng | point ..'],
  ['5 năm đầu năm 2030', '5 năm | point ..', 'đầu năm 2030 | point 2030..2030'],
];

describe('periods', () => {
  test.each(PERIODS.map(([phrase, ...expected]) => ({ phrase, expected })))('$phrase', ({ phrase, expected }) => {
    expect(periods(phrase)).toEqual(expected);
  });

  test.each([['Hằng năm có 100% đơn vị', 'year'], ['báo cáo hàng quý', 'quarter'], ['sinh hoạt hằng tháng', 'month']])('%s recurs every %s', (phrase, every) => {
    expect(recurrences(phrase, 0, phrase.length).map((p) => p.every)).toEqual([every]);
  });

  test.each([
    'có 2.023 hộ', '2015 hộ nghèo', '1450-1500 sinh viên/năm', 'Năm là, tăng cường kiểm tra', 'hàng hóa năm bờ', 'năm 2020,5', '2021/12 hộ', '2021%', '2 ngày công', '3 tháng lương',
    'tuổi thọ đạt 68 năm', '1500 năm', '10 - 1200 tháng', 'Quyết định 2/9 phiếu',
  ])('%s holds no year', (phrase) => {
    expect(periods(phrase)).toEqual([]);
  });
});
