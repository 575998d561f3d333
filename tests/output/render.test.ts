import { expect, test } from 'vitest';
import { renderDate, renderNumber, renderPeriod, renderQuantity } from '../../src/output/render.ts';
import { displayWidth, wrap } from '../../src/output/width.ts';
import { maskControls, visible } from '../../src/output/visible.ts';
import { period, quantity } from './sample.ts';

test.each([
  [0, '0', '0'], [7, '7', '7'], [999, '999', '999'], [1000, '1.000', '1,000'], [1250.5, '1.250,5', '1,250.5'], [-12345.25, '−12.345,25', '−12,345.25'],
  [118e12, '118.000.000.000.000', '118,000,000,000,000'], [1e21, '1e+21', '1e+21'], [0.000_000_1, '1e-7', '1e-7'],
])('number %d', (value, vi, en) => {
  expect([renderNumber(value, 'vi'), renderNumber(value, 'en')]).toEqual([vi, en]);
});

test.each([
  [quantity({ comparator: 'lte' }), '≤ 70%', '≤ 70%'],
  [quantity({ comparator: 'lt', unit: null }), '< 70', '< 70'],
  [quantity({ comparator: 'eq', value: 119_700_000, unit: 'VND' }), '119,7 triệu đồng', '119.7 million VND'],
  [quantity({ comparator: 'eq', value: 500_000, unit: 'VND', per: ['suất'] }), '500.000 đồng/suất', '500,000 VND/suất'],
  [quantity({ comparator: 'eq', value: 1_234_567, unit: 'VND' }), '1.234.567 đồng', '1,234,567 VND'],
  [quantity({ comparator: 'between', value: null, min: 3e6, max: 4e6, unit: 'VND', per: ['person', 'month'] }), '3–4 triệu đồng/người/tháng', '3–4 million VND/person/month'],
  [quantity({ comparator: 'eq', value: 3e12, unit: 'USD' }), '3.000 tỷ USD', '3,000 billion USD'],
  [quantity({ comparator: 'eq', value: 2_100_000, unit: 't' }), '2.100.000 tấn', '2,100,000 t'],
  [quantity({ comparator: 'eq', value: null, text: 'bảy phần' }), 'bảy phần', 'bảy phần'],
])('quantity %#', (given, vi, en) => {
  expect([renderQuantity(given, 'vi'), renderQuantity(given, 'en')]).toEqual([vi, en]);
});

test.each([
  [period(), '', ''],
  [period({ end: '2025' }), 'đến 2025', 'by 2025'],
  [period({ start: '2021' }), 'từ 2021', 'from 2021'],
  [period({ start: '2021', end: '2025' }), '2021–2025', '2021–2025'],
  [period({ start: '2014-11-15', end: '2014-11-15' }), '15/11/2014', '2014-11-15'],
  [period({ every: 'quarter', end: '2025-12' }), 'hằng quý, đến 12/2025', 'quarterly, by 2025-12'],
  [period({ every: '6 months' }), 'mỗi 6 months', 'every 6 months'],
])('period %#', (given, vi, en) => {
  expect([renderPeriod(given, 'vi'), renderPeriod(given, 'en')]).toEqual([vi, en]);
});

test('what is no plain date stays', () => {
  expect(renderDate('2025/Q1', 'vi')).toBe('2025/Q1');
});

test('widths', () => {
  expect(['chỉ tiêu', 'chỉ tiêu'.normalize('NFD'), '≥ 5 – 6…', '汉', '\u001b[1mđ\u001b[22m', ''].map(displayWidth)).toEqual([8, 8, 8, 2, 1, 0]);
});

test('wrapping', () => {
  expect(wrap('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
  expect(wrap('một hai ba bốn năm', 7, 2)).toEqual(['một hai', 'ba …']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrap('', 4)).toEqual(['']);
});

test('controls are written out, or masked one for one', () => {
  expect(visible('a\u001b[31m \r\n\t\u202e\u0085b')).toBe('a\\u001b[31m \\u202e\\u0085b');
  expect(maskControls('a\u001bb\u009b\u202e\n\tc')).toBe('a\ufffdb\ufffd\ufffd\n\tc');
});
