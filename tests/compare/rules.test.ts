import { describe, expect, test } from 'vitest';
import { compare, extract, type CompareOptions, type Report, type TargetResult } from '../../src/index.ts';
import { comparisonSchema } from '../../src/output/compareschema.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { closed } from '../output/closed.ts';

/* One target and what a report says: documents of a few lines. */

const plan = (lines: string, title = 'Công tác năm 2024'): Report => extract(`KẾ HOẠCH\n${title}\n\nI. CHỈ TIÊU\n${lines}\n`, { path: 'plan.txt' });
const report = (lines: string, year = '2024'): Report => extract(`BÁO CÁO\nKết quả công tác năm ${year}\n\nI. KẾT QUẢ THỰC HIỆN\n${lines}\n`, { path: `report-${year}.txt` });
const first = (target: string, result: string, options: CompareOptions = {}, year?: string): TargetResult => compare(plan(target), [report(result, year)], options).targets[0]!;
const short = ({ verdict, series }: TargetResult): string => `${verdict} ${series.map(({ figure, value }) => `${figure.quantity.text} = ${value ?? '?'}`).join('; ')}`.trim();

describe('what answers a target', () => {
  test.each([
    // Units.
    ['- Trồng 3 ha cây xanh.', '- Đã trồng 31.500 m2 cây xanh.', 'met 31.500 m2 = 3.15'],
    ['- Nâng cấp 12 km đường thôn.', '- Đã nâng cấp 9.500 m đường thôn.', 'unmet 9.500 m = 9.5'],
    ['- Thu nhập bình quân công nhân đạt 8 triệu đồng/người/tháng.', '- Thu nhập bình quân công nhân đạt 99 triệu đồng/người/năm.', 'met 99 triệu đồng/người/năm = 8250000'],
    ['- 95% cơ quan tổ chức hội nghị công chức.', '- Có 18/20 cơ quan đã tổ chức hội nghị công chức.', 'unmet 18/20 cơ quan = 90'],
    ['- Khen thưởng 20 tập thể tiêu biểu.', '- Đã khen thưởng 350 triệu đồng cho tập thể tiêu biểu.', 'not-found'],
    // Who.
    ['- 80% doanh nghiệp nhà nước tổ chức đối thoại.', '- 85% doanh nghiệp ngoài nhà nước đã tổ chức đối thoại.', 'not-found'],
    ['- 60% trường tiểu học đạt chuẩn quốc gia.', '- Có 65% trường trung học cơ sở đạt chuẩn quốc gia.', 'not-found'],
    ['- 90% trẻ 5 tuổi được khám sức khỏe.', '- Đã có 92% trẻ 3 tuổi được khám sức khỏe.', 'not-found'],
    ['- 70% thôn đạt chuẩn văn hóa.', '- Còn 30% thôn chưa đạt chuẩn văn hóa.', 'not-found'],
    // Other words.
    ['- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.', '- Số người có thẻ BHYT đạt 96,1% dân số.', 'met 96,1% = 96.1'],
    ['- Kết nạp mới 500 đoàn viên công đoàn.', '- Đã phát triển mới được 512 đoàn viên.', 'met 512 đoàn viên = 512'],
    // Comparators and ways.
    ['- Tỷ lệ hộ nghèo giảm còn 4%.', '- Tỷ lệ hộ nghèo là 4,6%.', 'unmet 4,6% = 4.6'],
    ['- Số vụ cháy không quá 5 vụ.', '- Đã xảy ra 5 vụ cháy.', 'met 5 vụ = 5'],
    ['- Giảm ít nhất 10% số vụ tai nạn giao thông.', '- Số vụ tai nạn giao thông giảm 7% so với cùng kỳ.', 'unmet 7% = 7'],
    ['- Tỷ lệ trẻ em không suy dinh dưỡng đạt 95%.', '- Tỷ lệ trẻ em không suy dinh dưỡng đạt 97%.', 'met 97% = 97'],
    ['- Tỷ lệ hộ dân tiếp cận dịch vụ xã hội thiết yếu đạt 95%.', '- Tỷ lệ hộ dân tiếp cận dịch vụ xã hội thiết yếu đạt 98%.', 'met 98% = 98'],
    ['- Khoảng 300 doanh nghiệp thành lập mới.', '- Có 290 doanh nghiệp thành lập mới.', 'met 290 doanh nghiệp = 290'],
    // A noun that counts is no measure; one place is not all.
    ['- Số vụ tai nạn giao thông giảm 10% so với năm 2023.', '- Xảy ra 5 vụ cháy, giảm 2 vụ (28,6%) so với cùng kỳ.', 'not-found'],
    ['- 65% hộ dân dùng nước sạch.', '- Tại thôn Nà Lưu, 58% hộ dân dùng nước sạch.', 'not-found'],
    // A fraction against a count.
    ['- 18/20 xã đạt chuẩn nông thôn mới.', '- Có 17 xã đạt chuẩn nông thôn mới.', 'unmet 17 xã = 17'],
    // A share of the plan is no level, but tells whether it was reached.
    ['- Trồng 40 ha rừng phòng hộ.', '- Trồng rừng phòng hộ đạt 92% kế hoạch.', 'unmet 92% = ?'],
    ['- 90% hộ dân tham gia tổ tự quản.', '- Số hộ dân tham gia tổ tự quản đạt 88%, bằng 97,8% kế hoạch.', 'unmet 88% = 88'],
  ])('%s ~ %s', (target, result, expected) => {
    expect(short(first(target, result))).toBe(expected);
  });
});

describe('time', () => {
  test.each([
    ['- Đến năm 2026, 90% hộ dân dùng nước sạch.', '- Có 84% hộ dân dùng nước sạch.', 'on-the-way'],
    ['- Đến năm 2026, 90% hộ dân dùng nước sạch.', '- Có 91% hộ dân dùng nước sạch.', 'met'],
    ['- Đến năm 2024, 90% hộ dân dùng nước sạch.', '- Có 84% hộ dân dùng nước sạch.', 'unmet'],
    ['- Năm 2024, 90% hộ dân dùng nước sạch.', '- Năm 2022 đã có 84% hộ dân dùng nước sạch.', 'not-found'],
  ])('%s ~ %s', (target, result, expected) => {
    expect(first(target, result).verdict).toBe(expected);
  });

  test('a later report answers what was due, a half year does not end a year', () => {
    expect(first('- Đến năm 2024, 90% hộ dân dùng nước sạch.', '- Có 84% hộ dân dùng nước sạch.', {}, '2025').verdict).toBe('unmet');
    const half = extract('BÁO CÁO\nKết quả công tác 6 tháng đầu năm 2024\n\nI. KẾT QUẢ THỰC HIỆN\n- Có 84% hộ dân dùng nước sạch.\n');
    expect(compare(plan('- Năm 2024, 90% hộ dân dùng nước sạch.'), [half]).targets[0]?.verdict).toBe('on-the-way');
  });

  test('reports of several years make a series in the order of time', () => {
    const { targets: [target] } = compare(plan('- Hằng năm kết nạp 100 đoàn viên.', 'Công tác giai đoạn 2023-2026'), [report('- Đã kết nạp 120 đoàn viên.', '2025'), report('- Đã kết nạp 90 đoàn viên.', '2023'), report('- Đã kết nạp 95 đoàn viên.', '2024')]);
    expect(target?.series.map(({ time, verdict }) => `${time} ${verdict}`)).toEqual(['2023 unmet', '2024 unmet', '2025 met']);
    expect([target?.decidedBy, target?.difference, target?.share]).toEqual([2, 20, 1.2]);
  });
});

describe('doubt', () => {
  const twice = '- Đã mở 12 lớp dạy nghề.\n- Đã mở 15 lớp dạy nghề.';

  test('two figures as like, with different values: doubtful, with the other named, and not met', () => {
    const found = first('- Mở 10 lớp dạy nghề.', twice);
    expect(found.verdict).toBe('doubtful');
    expect(found.series[0]?.reasons.at(-1)).toMatchObject({ kind: 'rival' });
    expect(found.series[0]?.runnersUp).toHaveLength(1);
  });

  test('what the report says of the plan decides', () => {
    const found = first('- Mở 10 lớp dạy nghề.', '- Đã mở 12 lớp dạy nghề, đạt 120% kế hoạch.\n- Đã mở 15 lớp dạy nghề cho nông dân.');
    expect(short(found)).toBe('met 12 lớp = 12');
    expect(found.series[0]?.reasons.map(({ kind }) => kind)).toContain('plan-share');
  });

  test('decisions of people stand above', () => {
    const [one, other] = report(twice).indicators.map(({ id }) => id);
    expect(short(first('- Mở 10 lớp dạy nghề.', twice, { accept: [{ target: { id: 'i1' }, result: { id: other! } }] }))).toBe('met 15 lớp = 15');
    expect(short(first('- Mở 10 lớp dạy nghề.', twice, { reject: [{ target: { id: 'i1' }, result: { id: one! } }] }))).toBe('met 15 lớp = 15');
    expect(first('- Mở 10 lớp dạy nghề.', twice, { reject: [{ target: { label: 'mở lớp dạy nghề' } }] }).verdict).toBe('not-found');
  });
});

test('plan against plan', () => {
  const before = plan('- Kết nạp mới 500 đoàn viên.\n- 80% doanh nghiệp có nội quy lao động.\n- Mở 10 lớp dạy nghề.\n- Xây 5 nhà văn hóa thôn.\n- Trồng 2 km2 rừng.');
  const after = plan('- Phát triển mới 450 đoàn viên.\n- 85% doanh nghiệp có nội quy lao động.\n- Mở 10 lớp dạy nghề.\n- Tổ chức 3 hội thi tay nghề.\n- Trồng 200 ha rừng.', 'Công tác năm 2025');
  const comparison = compare(before, [after]);
  expect(comparison.mode).toBe('plans');
  expect(comparison.changes.map(({ kind, before: one, after: other }) => `${kind} ${one?.quantity.text ?? '-'} ${other?.quantity.text ?? '-'}`)).toEqual([
    'lowered 500 đoàn viên 450 đoàn viên', 'raised 80% 85%', 'unchanged 10 lớp 10 lớp', 'dropped 5 nhà văn hóa -', 'changed 2 km2 200 ha', 'added - 3 hội thi',
  ]);
  expect(compare(before, [before]).summary).toMatchObject({ unchanged: 5, added: 0, dropped: 0 });
  expect(compare(before, [after], { plans: false }).mode).toBe('results');
});

test('is pure, keeps to its schema, and asks for a report', () => {
  const [one, other] = [plan('- Mở 10 lớp dạy nghề.\n- Xây 5 nhà văn hóa thôn.'), report('- Đã mở 12 lớp dạy nghề.')];
  const comparison = compare(one, [other]);
  expect(compare(one, [other])).toEqual(comparison);
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(closed(comparisonSchema()) as object);
  for (const each of [comparison, compare(one, [one])]) expect([validate(each), validate.errors]).toEqual([true, null]);
  expect(validate({ ...comparison, mode: 'other' })).toBe(false);
  expect(() => compare(one, [])).toThrow(TypeError);
});

test('the whole year stands behind its half, whatever the order of the reports', () => {
  const half = extract('BÁO CÁO\nSơ kết công tác 6 tháng đầu năm 2024\n\nI. KẾT QUẢ THỰC HIỆN\n- Kết nạp mới 400 đoàn viên.\n', { path: 'half.txt' });
  const whole = report('- Kết nạp mới 1.100 đoàn viên.');
  for (const reports of [[half, whole], [whole, half]]) {
    const [target] = compare(plan('- Kết nạp mới 1.000 đoàn viên.'), reports).targets;
    expect([target?.verdict, target?.series.map(({ time }) => time)]).toEqual(['met', ['2024-06', '2024']]);
  }
  const monthly = extract('BÁO CÁO\nTình hình công tác 8 tháng đầu năm 2024\n\nI. KẾT QUẢ THỰC HIỆN\n- Kết nạp mới 700 đoàn viên.\n', { path: 'part.txt' });
  expect(compare(plan('- Kết nạp mới 1.000 đoàn viên.'), [monthly]).targets[0]?.verdict).toBe('on-the-way');
});

test('one year of a term does not fail it', () => {
  const term = extract('KẾ HOẠCH\nTrồng rừng giai đoạn 2021 - 2025\n\nI. CHỈ TIÊU\n- Giai đoạn 2021 - 2025 trồng 5.000 ha rừng.\n', { path: 'plan.txt' });
  expect(compare(term, [report('- Năm 2025 trồng 1.200 ha rừng.', '2025')]).targets[0]?.verdict).toBe('doubtful');
});

test('a report in the middle of a term tells of the time it was written', () => {
  const term = extract('KẾ HOẠCH\nNước sạch giai đoạn 2021 - 2025\n\nI. CHỈ TIÊU\n- 95% hộ dân dùng nước sạch.\n', { path: 'plan.txt' });
  const middle = extract('ỦY BAN NHÂN DÂN\nXÃ HÒA LẠC\n\nHòa Lạc, ngày 20 tháng 6 năm 2023\n\nBÁO CÁO\nSơ kết giữa kỳ thực hiện kế hoạch giai đoạn 2021-2025\n\nI. KẾT QUẢ THỰC HIỆN\n- Có 90% hộ dân dùng nước sạch.\n', { path: 'middle.txt' });
  const [target] = compare(term, [middle]).targets;
  expect([target?.verdict, target?.series[0]?.time]).toEqual(['on-the-way', '2023-06']);
});
