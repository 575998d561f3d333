import ExcelJS from 'exceljs';
import { parquetReadObjects } from 'hyparquet';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/output/csv.ts';
import { parquet } from '../../src/output/parquet.ts';
import { columns } from '../../src/output/sheet/columns.ts';
import { tables } from '../../src/output/tables.ts';
import { xlsx } from '../../src/output/xlsx.ts';
import type { Report, WriterOptions } from '../../src/types.ts';
import { hostile, tries } from './hostile.ts';
import { indicator, quantity, sample } from './sample.ts';

const options: WriterOptions = { language: 'vi', columns: 80, color: false };

/** RFC 4180, written here a second time: quoted cells, doubled quotes, CRLF. */
function parsed(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        cell += text[at] ?? '';
        if (text[at] === '"') at++;
      }
    } else if (text[at] === delimiter) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (text.startsWith('\r\n', at)) {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at++;
    } else cell += text[at] ?? '';
  }
  return rows.slice(0, -1);
}

const csvOf = (report: Report, delimiter?: string): string =>
  [csv.frame?.(false, delimiter === undefined ? {} : { delimiter }).open ?? '', ...csv.write(report, { ...options, ...(delimiter === undefined ? {} : { delimiter }) }) as Iterable<string>].join('');

describe('csv', () => {
  test('has a mark, a head of field names, and a row an indicator with plain numbers', () => {
    const text = csvOf(sample());
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = parsed(text.slice(1));
    expect(head).toEqual(columns.map(({ key }) => key));
    expect(rows).toHaveLength(sample().indicators.length);
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
    const value = head?.indexOf('value') ?? -1;
    expect(rows.map((row) => (row[value] === '' ? null : Number(row[value])))).toEqual(sample().indicators.map((each) => each.quantity.value));
  });

  test('makes formulas words, and leaves items of lists alone', () => {
    const label = columns.findIndex(({ key }) => key === 'label');
    const labels = parsed(csvOf(hostile).slice(1)).slice(1).map((row) => row[label] ?? '');
    for (const [i, tried] of tries.entries()) expect(labels[i]).toBe(i < 7 ? `'${tried}` : tried);
    expect(labels.filter((each) => /^[=+@\t\r]|^-(?!\s)/.test(each))).toEqual([]);
  });

  test('takes other delimiters, and quotes what another reader may take for one', () => {
    const text = csvOf(sample({ indicators: [indicator({ label: 'a;b' }), indicator({ label: 'a,b' })] }), ';');
    expect(text).toContain(';"a;b";');
    expect(text).toContain(';"a,b";');
  });

  test('writes no exponents', () => {
    const values = [1e21, 1.5e-7, 0.1, -3];
    const column = columns.findIndex(({ key }) => key === 'value');
    const rows = parsed(csvOf(sample({ indicators: values.map((value) => indicator({ quantity: quantity({ value }) })) })).slice(1)).slice(1);
    expect(rows.map((row) => Number(row[column]))).toEqual(values);
    expect(rows.map((row) => row[column]).join()).not.toContain('e');
  });
});

async function workbookOf(report: Report, over: Partial<WriterOptions> = {}): Promise<{ readonly bytes: Uint8Array; readonly book: ExcelJS.Workbook }> {
  const [bytes] = [...await xlsx.write(report, { ...options, ...over })] as Uint8Array[];
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes!.slice().buffer);
  return { bytes: bytes!, book };
}

const columnOf = (sheet: ExcelJS.Worksheet, head: string): ExcelJS.CellValue[] => {
  const at = (sheet.getRow(1).values as ExcelJS.CellValue[]).indexOf(head);
  return Array.from({ length: sheet.rowCount - 1 }, (_, i) => sheet.getRow(i + 2).getCell(at).value);
};

describe('xlsx', () => {
  test('has five sheets with frozen, filtered heads', async () => {
    const { book } = await workbookOf(sample());
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Chỉ tiêu, số liệu', 'Mục', 'Chú thích', 'Cảnh báo', 'Giới thiệu']);
    const [first] = book.worksheets;
    expect(first?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(first?.autoFilter).toBe(`A1:AD${sample().indicators.length + 1}`);
    const english = await workbookOf(sample(), { language: 'en' });
    expect(english.book.worksheets.map(({ name }) => name)).toEqual(['Indicators', 'Sections', 'Footnotes', 'Diagnostics', 'About']);
  });

  test('has numbers as numbers, percents as percents, days as days', async () => {
    const report = sample({ indicators: [
      indicator({ quantity: quantity({ value: 97.52 }), period: { start: '2030', end: '2031-02-28', every: null, text: null, source: null } }),
      indicator({ quantity: quantity({ value: 118e12, unit: 'VND' }) }), indicator({ quantity: quantity({ value: null, min: 3, max: 4.5, unit: 'ha' }) }),
    ] });
    const sheet = (await workbookOf(report)).book.worksheets[0]!;
    expect(columnOf(sheet, 'Giá trị')).toEqual([0.9752, 118e12, null]);
    expect(columnOf(sheet, 'Từ')).toEqual([null, null, 3]);
    expect(columnOf(sheet, 'Đến')).toEqual([null, null, 4.5]);
    expect(columnOf(sheet, 'Từ kỳ')[0]).toBe(2030);
    expect(columnOf(sheet, 'Đến kỳ')[0]).toEqual(new Date('2031-02-28T00:00:00Z'));
    expect([2, 3].map((row) => sheet.getRow(row).getCell(5).numFmt)).toEqual(['0.00%', '#,##0']);
  });

  test('gives back every word that a document tries, as words', async () => {
    const sheet = (await workbookOf(hostile)).book.worksheets[0]!;
    expect(columnOf(sheet, 'Nội dung').map((each) => (typeof each === 'string' ? each : null))).toEqual(tries);
    for (const each of (await workbookOf(hostile)).book.worksheets) each.eachRow((row) => { row.eachCell((cell) => { expect(cell.type).not.toBe(ExcelJS.ValueType.Formula); }); });
  });

  test('is the same bytes for the same report', async () => {
    expect(Buffer.compare((await workbookOf(sample())).bytes, (await workbookOf(sample())).bytes)).toBe(0);
  });

  test('of several documents says which', async () => {
    const [bytes] = [...await xlsx.all!([sample(), hostile], options)] as Uint8Array[];
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes!.slice().buffer);
    expect(new Set(columnOf(book.worksheets[0]!, 'Văn bản')).size).toBe(2);
  });
});

test('parquet has the columns of csv with their types', async () => {
  const [bytes] = [...await parquet.write(hostile, options)] as Uint8Array[];
  const rows = await parquetReadObjects({ file: bytes!.slice().buffer });
  expect(rows).toHaveLength(hostile.indicators.length);
  expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ key }) => key));
  for (const [i, row] of rows.entries()) {
    const { label, quantity: { value }, position } = hostile.indicators[i]!;
    expect([row['label'], row['value'], row['line']]).toEqual([label.replace('\ud800', '\ufffd'), value, position.start.line]);
  }
});

describe('markdown', () => {
  const written = (report: Report): string => [...tables.write(report, options) as Iterable<string>].join('');

  test('has a table a section, footnotes and diagnostics', () => {
    const text = written(sample());
    expect(text.match(/^\| ---: \| --- /gm)?.length).toBeGreaterThanOrEqual(2);
    for (const { label } of sample().indicators) expect(text.replaceAll('\\', '')).toContain(label);
  });

  test('keeps words words, and rows rows', () => {
    const text = written(hostile);
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:Dòng|-{3})/.test(line));
    // Bars that part cells: seven a row of indicators, five a row of diagnostics.
    const bars = rows.map((row) => row.replace(/\\./g, '').match(/\|/g)?.length ?? 0);
    expect(bars.filter((count) => count === 7)).toHaveLength(tries.length);
    expect(bars.filter((count) => count !== 7 && count !== 5)).toEqual([]);
    const bare = text.replace(/\\./g, '');
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(bare).not.toMatch(/<script|<b>|\[a\]|\*x\*|~~|@ai|(?<!\d)#12|\u001b|\u202e/);
  });
});

test.each(['results.md', 'results.vi.md'])('docs/%s tells every column, with its type and head', (page) => {
  const rows = readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8').split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split(' | '));
  const types = { text: 'STRING', number: 'DOUBLE', integer: 'INT32' };
  expect(rows.map(([key, type, head]) => [key?.slice(2), type?.split(',')[0], head])).toEqual(columns.map(({ key, type, heading }) => [`\`${key}\``, types[type], heading[page.includes('.vi') ? 'vi' : 'en']]));
});
