import { describe, expect, test } from 'vitest';
import { table } from '../../src/output/table.ts';
import { displayWidth } from '../../src/output/width.ts';
import type { Report, WriterOptions } from '../../src/types.ts';
import { indicator, sample } from './sample.ts';

const draw = (report: Report, over: Partial<WriterOptions> = {}): string =>
  [...table.write(report, { language: 'vi', columns: 80, color: false, ...over }) as Iterable<string>].join('');
const widths = (out: string): number[] => out.split('\n').map(displayWidth);

describe.each([20, 40, 60, 80, 100, 120, 200, 300])('at %i columns', (columns) => {
  test('tables are just as wide, and nothing is wider', () => {
    for (const language of ['vi', 'en'] as const) {
      const out = draw(sample(), { columns, language });
      expect(Math.max(...widths(out))).toBeLessThanOrEqual(columns);
      for (const line of out.split('\n').filter((each) => each.startsWith('┌'))) expect(line).toHaveLength(columns);
    }
  });
});

describe('80 columns', () => {
  const out = draw(sample());

  test('head, captions, columns, summary', () => {
    expect(out).toContain('KẾ HOẠCH số 66/KH-LĐLĐ, Kon Tum, 26/10/2021');
    expect(out).toMatch(/│ Dòng │ Loại +│ Nội dung +│ +Giá trị │ Kỳ +│/);
    expect(out).toContain('\nII/1. Chỉ tiêu hằng năm\n┌');
    expect(out).toContain('(trước mục đầu tiên)\n┌');
    expect(out).toMatch(/Tổng cộng: 4 chỉ tiêu, 2 số liệu, 3 mục, 1 chú thích, 1 cảnh báo\.\n$/);
  });

  test('values and periods are Vietnamese', () => {
    for (const cell of ['≥ 70%', '> 118.000 tỷ đồng', '746/765 cơ quan', '17.983,5 người', '3–4%/năm', '≈ 1,5 km²']) expect(out).toContain(` ${cell} │`);
    for (const cell of ['hằng năm', 'đến 2025', '2013', '2021–2025']) expect(out).toContain(`│ ${cell} `);
  });

  test('what has no column stands in the label', () => {
    expect(out.replace(/ +/g, ' ')).toContain('│ └ Nữ │');
    expect(out).toContain(' [1] ');
    expect(out).toContain('\n[n]: số nằm trong chú thích n của văn bản.\n');
    expect(out).toContain('(giảm)');
  });

  test('words are whole', () => {
    expect(out).toMatch(/│ đoàn viên, công chức, viên │/);
  });
});

test('200 columns show the rest', () => {
  const out = draw(sample(), { columns: 200 });
  for (const head of ['Mã', 'So sánh', 'Nguyên văn', 'Tăng, giảm', 'Chú thích', 'Thuộc']) expect(out).toContain(`│ ${head} `);
  expect(out).toContain('│ ít nhất ');
  expect(out).not.toContain('Tương đương');
});

test('English', () => {
  const out = draw(sample(), { language: 'en', columns: 120 });
  for (const part of ['Line', 'Kind', 'What', 'Value', 'Period', '> 118,000 billion VND', '17,983.5 người', 'by 2025', 'yearly']) expect(out).toContain(part);
  expect(out).toContain('In all: 4 targets, 2 statistics, 3 sections, 1 footnote, 1 warning.');
});

test('an empty result says so', () => {
  expect(draw(sample({ indicators: [] }))).toContain('Không tìm thấy chỉ tiêu hay số liệu nào.\n');
  expect(draw(sample({ indicators: [] }), { language: 'en' })).toContain('No target and no statistic found.\n');
});

test('a document cannot steer the terminal', () => {
  const evil = 'a\u001b]0;owned\u0007\u009b2J\u202e\u0000\nb\tc';
  const out = draw(sample({
    source: { ...sample().source, path: evil }, metadata: { ...sample().metadata, title: evil, number: evil },
    indicators: [indicator({ label: evil, footnote: evil, section: { id: 'x', path: evil, title: evil, role: 'other' } })],
  }));
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('long words, wide and decomposed letters keep the width', () => {
  const out = draw(sample({ indicators: [
    indicator({ label: 'x'.repeat(300) }), indicator({ label: '汉字'.repeat(60) }), indicator({ label: 'phấn đấu '.normalize('NFD').repeat(20) }),
  ] }));
  const rows = out.split('\n').filter((line) => /^[┌│├└]/.test(line));
  expect(new Set(rows.map(displayWidth))).toEqual(new Set([80]));
  expect(out).not.toContain('…');
});

test('a large section becomes several tables and stays quick', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => indicator({ id: `i${index}` }));
  const started = performance.now();
  const out = draw(sample({ indicators: rows }));
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(out.split('┌').length - 1).toBe(25);
});

test('colour only where asked for', () => {
  expect(draw(sample())).not.toContain('\u001b');
  const colored = draw(sample(), { color: true });
  expect(colored).toContain('\u001b[32mchỉ tiêu\u001b[39m');
  // eslint-disable-next-line no-control-regex -- colours off again
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(draw(sample()));
});
