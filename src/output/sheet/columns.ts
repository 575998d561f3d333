import type { Indicator, Language, Report, Role, Words } from '../../types.ts';
import { changes, comparators, kinds, roles, sources } from '../words.ts';

/** An indicator as one row, field by field: what CSV, Excel and Parquet have in common. */

export type Value = string | number | null;

export interface Column {
  /** As the field is called in JSON: `quantity.value` is `value`, `period.start` is `periodStart`. */
  readonly key: string;
  readonly heading: Words;
  readonly type: 'text' | 'number' | 'integer';
  /** In letters, as spreadsheets count. */
  readonly width: number;
  readonly say: (row: Row) => Value;
}

export interface Row {
  readonly indicator: Indicator;
  readonly report: Report;
  /** Of words; null where codes are wanted, the same in all languages. */
  readonly language: Language | null;
}

const text = (key: string, vi: string, en: string, width: number, say: Column['say']): Column => ({ key, heading: { vi, en }, type: 'text', width, say });
const number = (key: string, vi: string, en: string, say: (indicator: Indicator) => number | null): Column => ({ key, heading: { vi, en }, type: 'number', width: 14, say: ({ indicator }) => say(indicator) });
const integer = (key: string, vi: string, en: string, say: (indicator: Indicator) => number): Column => ({ key, heading: { vi, en }, type: 'integer', width: 8, say: ({ indicator }) => say(indicator) });

/** The word for a code, or the code. */
const word = <Code extends string>(words: Readonly<Record<Code, Words>>, code: Code, language: Language | null): string => (language === null ? code : words[code][language]);

export const roleWord = (role: Role, language: Language): string => roles[role][language];

export const columns: readonly Column[] = [
  text('document', 'Văn bản', 'Document', 24, ({ report }) => report.source.path),
  text('id', 'Mã', 'Id', 6, ({ indicator }) => indicator.id),
  text('kind', 'Loại', 'Kind', 9, ({ indicator, language }) => word(kinds, indicator.kind, language)),
  text('label', 'Nội dung', 'What', 48, ({ indicator }) => indicator.label),
  text('comparator', 'So sánh', 'Comparison', 12, ({ indicator, language }) => word(comparators, indicator.quantity.comparator, language)),
  number('value', 'Giá trị', 'Value', ({ quantity }) => quantity.value),
  number('min', 'Từ', 'From', ({ quantity }) => quantity.min),
  number('max', 'Đến', 'To', ({ quantity }) => quantity.max),
  number('numerator', 'Tử số', 'Numerator', ({ quantity }) => quantity.numerator),
  number('denominator', 'Mẫu số', 'Denominator', ({ quantity }) => quantity.denominator),
  text('unit', 'Đơn vị', 'Unit', 12, ({ indicator }) => indicator.quantity.unit),
  text('unitText', 'Đơn vị (nguyên văn)', 'Unit as written', 12, ({ indicator }) => indicator.quantity.unitText),
  text('per', 'Tính theo', 'Per', 10, ({ indicator }) => (indicator.quantity.per.length === 0 ? null : indicator.quantity.per.join('/'))),
  text('change', 'Tăng, giảm', 'Change', 10, ({ indicator, language }) => (indicator.change === null ? null : word(changes, indicator.change, language))),
  text('periodStart', 'Từ kỳ', 'Period from', 11, ({ indicator }) => indicator.period.start),
  text('periodEnd', 'Đến kỳ', 'Period to', 11, ({ indicator }) => indicator.period.end),
  text('every', 'Lặp lại', 'Every', 9, ({ indicator }) => indicator.period.every),
  text('periodText', 'Kỳ (nguyên văn)', 'Period as written', 18, ({ indicator }) => indicator.period.text),
  text('periodSource', 'Kỳ ghi ở', 'Period said in', 10, ({ indicator, language }) => (indicator.period.source === null ? null : word(sources, indicator.period.source, language))),
  text('section', 'Mục', 'Section', 9, ({ indicator }) => indicator.section?.path ?? null),
  text('sectionTitle', 'Tên mục', 'Section title', 28, ({ indicator }) => indicator.section?.title ?? null),
  text('role', 'Vai trò của mục', 'Role of the section', 16, ({ indicator, language }) => (indicator.section === null ? null : word(roles, indicator.section.role, language))),
  text('footnote', 'Chú thích', 'Footnote', 9, ({ indicator }) => indicator.footnote),
  text('partOf', 'Thuộc', 'Part of', 7, ({ indicator }) => indicator.partOf),
  text('equivalentTo', 'Tương đương', 'Same as', 7, ({ indicator }) => indicator.equivalentTo),
  text('text', 'Nguyên văn', 'As written', 22, ({ indicator }) => indicator.quantity.text),
  text('sentence', 'Câu', 'Sentence', 60, ({ indicator }) => indicator.sentence),
  integer('line', 'Dòng', 'Line', ({ position }) => position.start.line),
  integer('column', 'Cột', 'Column', ({ position }) => position.start.column),
  integer('start', 'Vị trí đầu', 'Start offset', ({ position }) => position.start.offset),
  integer('end', 'Vị trí cuối', 'End offset', ({ position }) => position.end.offset),
];
