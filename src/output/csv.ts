import type { Report, Writer } from '../types.ts';
import { columns, type Row, type Value } from './sheet/columns.ts';

/**
 * A row an indicator (RFC 4180), for Excel, LibreOffice and programs: UTF-8 with a mark, so that Excel takes it for that. Numbers are plain, with a point; what is
 * said by codes in JSON is said by the same codes.
 */
export const csv: Writer = {
  *write(report, options) {
    const delimiter = options.delimiter ?? ',';
    for (const indicator of report.indicators) yield line(columns.map(({ say }) => say(rowOf(report, indicator))), delimiter);
  },
  frame: (_several, { delimiter = ',' } = {}) => ({ open: `\ufeff${line(columns.map(({ key }) => key), delimiter)}`, between: '', close: '' }),
};

const rowOf = (report: Report, indicator: Row['indicator']): Row => ({ report, indicator, language: null });

const line = (values: readonly Value[], delimiter: string): string => `${values.map((value) => cell(value, delimiter)).join(delimiter)}\r\n`;

function cell(value: Value, delimiter: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return plain(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  // Whatever sign the reader takes for the delimiter, no part of a text becomes a cell.
  return text.includes(delimiter) || /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a spreadsheet would take for a formula (OWASP, CSV injection): an apostrophe before it makes it words. A dash with a space behind it opens the item of a list,
 * and is no sum.
 */
const FORMULA = /^\s*(?:[=@＝＠\t\r]|[-+＋－](?!\s))/;

/** Without an exponent: `1e+21` would be read as words. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20);
}
