import type { Indicator, Position, Report, Section } from '../../src/types.ts';

/** A report made by hand: writers are tested without the pipeline. */
const at = (line: number, column = 1, length = 3): Position => {
  const offset = (line - 1) * 100 + column - 1;
  return { start: { line, column, offset }, end: { line, column: column + length, offset: offset + length } };
};

export const quantity = (over: Partial<Indicator['quantity']> = {}): Indicator['quantity'] => ({
  text: '70% trở lên', comparator: 'gte', value: 70, min: null, max: null, numerator: null, denominator: null, unit: '%', unitText: '%', per: [],
  ...over,
});

export const period = (over: Partial<Indicator['period']> = {}): Indicator['period'] =>
  ({ start: null, end: null, every: null, text: null, source: null, ...over });

export function indicator(over: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i1', kind: 'target',
    label: 'đoàn viên, công chức, viên chức, người lao động được tham gia học tập, quán triệt chủ trương, đường lối của Đảng',
    quantity: quantity(), change: null, period: period({ every: 'year', text: 'hằng năm', source: 'clause' }),
    section: { id: 's2', path: 'II/1', title: 'Chỉ tiêu hằng năm', role: 'targets' },
    footnote: null, partOf: null, equivalentTo: null,
    sentence: 'Hằng năm có 70% trở lên đoàn viên được tham gia học tập.', position: at(12, 8, 11),
    ...over,
  };
}

const section = (over: Partial<Section>): Section =>
  ({ id: 's1', number: 'I', title: 'MỤC ĐÍCH, YÊU CẦU', level: 1, role: 'purpose-requirements', path: 'I', position: at(3), children: [], ...over });

const indicators: Indicator[] = [
  indicator(),
  indicator({
    id: 'i2', label: 'tổng thu ngân sách', quantity: quantity({ text: '118.000 tỷ đồng', comparator: 'gt', value: 118e12, unit: 'VND', unitText: 'đồng' }),
    period: period({ end: '2025' }), position: at(13),
  }),
  indicator({
    id: 'i3', kind: 'statistic', label: 'cơ quan, đơn vị tổ chức hội nghị',
    quantity: quantity({ text: '746/765 cơ quan', comparator: 'eq', value: 746, numerator: 746, denominator: 765, unit: 'cơ quan', unitText: 'cơ quan' }),
    period: period({ start: '2013', end: '2013' }), position: at(14), footnote: '1',
  }),
  indicator({
    id: 'i4', kind: 'statistic', label: 'Nữ', quantity: quantity({ text: '17.983', comparator: 'eq', value: 17983.5, unit: 'người', unitText: null }),
    partOf: 'i3', position: at(15),
  }),
  indicator({
    id: 'i5', label: 'hộ nghèo', change: 'decrease', position: at(16),
    quantity: quantity({ text: '3-4%/năm', comparator: 'between', value: null, min: 3, max: 4, per: ['year'] }),
    period: period({ start: '2021', end: '2025' }),
  }),
  indicator({ id: 'i6', section: null, position: at(1), quantity: quantity({ comparator: 'approx', value: 1.5, unit: 'km2' }) }),
];

export function sample(over: Partial<Report> = {}): Report {
  return {
    schemaVersion: '1',
    generator: { name: 'kpi-extract', version: '0.0.0' },
    source: { path: 'plan.txt', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), characters: 2000, lines: 20, pages: null },
    metadata: {
      type: 'plan', typeText: 'KẾ HOẠCH', number: '66/KH-LĐLĐ', place: 'Kon Tum', date: '2021-10-26',
      title: 'Thực hiện Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam',
      issuer: 'Liên đoàn Lao động tỉnh Kon Tum', signatory: { name: 'Nghiêm Xuân Bang', title: 'PHÓ CHỦ TỊCH', onBehalfOf: null }, recipients: ['Như trên'],
    },
    sections: [
      section({}),
      section({ id: 's5', number: 'II', title: 'NỘI DUNG', path: 'II', role: 'tasks', children: [
        section({ id: 's2', number: '1', title: 'Chỉ tiêu hằng năm', path: 'II/1', role: 'targets', level: 2 }),
      ] }),
    ],
    footnotes: [{ id: 'f1', label: '1', text: 'Năm 2013 có 746/765 cơ quan', position: at(18), reference: { position: at(14), sectionId: 's2', sentence: 'x' } }],
    indicators,
    citations: [{ type: 'resolution', number: '02-NQ/TW', date: '2021-06-12', issuer: 'Bộ Chính trị', text: 'Nghị quyết số 02-NQ/TW', position: at(2) }],
    numerals: {
      total: 9, byClass: { target: 4, statistic: 2, norm: 0, reference: 1, date: 1, ordinal: 0, enumerator: 1, structural: 0 },
      unclassified: [{ text: '7', sentence: 'số 7', position: at(19) }],
    },
    diagnostics: [{ rule: 'numeral/unclassified', severity: 'warning', message: 'không rõ “7” là gì', position: at(19), related: [{ message: 'ở đây', position: at(2) }] }],
    ...over,
  };
}
