import { expect, test } from 'vitest';
import { extract } from '../src/index.ts';

test('a sentence is told whole', () => {
  const [first] = extract('I. CHỈ TIÊU\nPhấn đấu đến năm 2030 có 85% số hộ dùng nước sạch. Câu sau.').indicators;
  expect(first?.sentence).toBe('Phấn đấu đến năm 2030 có 85% số hộ dùng nước sạch.');
});

test('of a sentence without an end, what stands around the figure is told', () => {
  const { indicators } = extract(`I. CHỈ TIÊU\n${'Trồng 15 cây xanh, '.repeat(2_000)}`);
  expect(indicators).toHaveLength(2_000);
  for (const { sentence, quantity } of indicators) {
    expect(sentence.length).toBeLessThanOrEqual(600);
    expect(sentence).toContain(quantity.text);
  }
});

test.each(['lượt ', 'nữ ', 'lượt nữ '])('a counted noun that only goes on carrying is no fault: %j', (word) => {
  const { indicators } = extract(`I. KẾT QUẢ\nĐón 5 ${word.repeat(20_000)}`);
  expect(indicators.map(({ quantity }) => quantity.value)).toEqual([5]);
});

test('months that share a year, written without a space', () => {
  const [first] = extract('I. KẾT QUẢ\ntháng3 đến tháng 9/2025 có 500 người.').indicators;
  expect(first?.period).toMatchObject({ start: '2025-03', end: '2025-09' });
});

test('a heading that ends in “trong đó:” opens its list', () => {
  const { indicators } = extract('KẾ HOẠCH\nPhát triển kinh tế\n\nII. KINH PHÍ\n\n2. Tổng kinh phí: 1,5 tỷ đồng, trong đó:\n\na) Ngân sách tỉnh: 900 triệu đồng;\n\nb) Ngân sách huyện: 600 triệu đồng.\n');
  expect(indicators.map(({ quantity, partOf }) => [quantity.text, partOf])).toEqual([['1,5 tỷ đồng', null], ['900 triệu đồng', 'i1'], ['600 triệu đồng', 'i1']]);
});

test('a part of the line that opens a list has parts of its own', () => {
  const { indicators } = extract('NGHỊ QUYẾT\n\nĐiều 2. Dự toán chi năm 2029: 820 tỷ đồng, bao gồm:\n1. Chi thường xuyên: 600 tỷ đồng, trong đó: chi giáo dục 250 tỷ đồng; chi khoa học 12 tỷ đồng.\n2. Dự phòng: 20 tỷ đồng.\n');
  expect(indicators.map(({ quantity, partOf }) => [quantity.text, partOf])).toEqual([['820 tỷ đồng', null], ['600 tỷ đồng', 'i1'], ['250 tỷ đồng', 'i2'], ['12 tỷ đồng', 'i2'], ['20 tỷ đồng', 'i1']]);
});

test('numbers that columns part are not one number', () => {
  const { indicators, numerals } = extract('I. KẾT QUẢ\nSản lượng đạt 120\t150\t180 tấn.\nThu được 1 061,5 tấn.');
  expect(indicators.map(({ quantity }) => quantity.value)).toEqual([1061.5]);
  expect(numerals.unclassified).toHaveLength(1);
});

test('rules by name: graver, milder, silent; and sections that a plan must have', () => {
  const plan = 'KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\nGiữ màu xanh.\n\nII. TỔ CHỨC THỰC HIỆN\nNgày 31/02/2031 các thôn cùng làm.\n';
  const said = (options: Parameters<typeof extract>[1]): string[] => extract(plan, options).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);
  expect(said({})).toEqual(['error date/impossible']);
  expect(said({ rules: { 'date/impossible': 'info' } })).toEqual(['info date/impossible']);
  expect(said({ rules: { 'date/impossible': 'off', 'no/rule': 'error' } })).toEqual([]);
  expect(said({ rules: { 'date/impossible': 'off' }, required: { plan: ['targets'] } })).toEqual(['warning structure/missing-section']);
});

test('a heading that runs on for ever is told in part, by itself and in the labels below it', () => {
  const { sections, indicators } = extract(`I. CHỈ TIÊU\n${'từ 7 đến 5% '.repeat(1_000)}`);
  expect(indicators.length).toBeGreaterThan(900);
  expect(Math.max(...sections.map(({ title }) => title.length))).toBeLessThanOrEqual(1_000);
  expect(Math.max(...indicators.map(({ label }) => label.length))).toBeLessThanOrEqual(2_000);
});
