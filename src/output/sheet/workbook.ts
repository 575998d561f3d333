import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Language } from '../../types.ts';
import type { Cell, CellType, Sheet } from './sheets.ts';

/** The time of all parts: a ZIP file has to say one, and none before this (APPNOTE 4.4.6). */
const NO_TIME = '1980-01-01T00:00:00';

/** An Excel workbook (ECMA-376) of these sheets. The same sheets give the same bytes. */
export async function workbook(sheets: readonly Sheet[], language: Language): Promise<Uint8Array> {
  const written = writeExcelFile(sheets.map(({ name, heads, rows, widths }) => ({
    sheet: name,
    stickyRowsCount: heads.length > 0 ? 1 : 0,
    columns: widths.map((width) => ({ width })),
    data: [...(heads.length > 0 ? [heads.map((value) => ({ value: safe(value), type: String, fontWeight: 'bold' as const, backgroundColor: '#e6ebf2', wrap: true, alignVertical: 'top' as const }))] : []), ...rows.map((row) => row.map((cell) => cellOf(cell, language)))],
  })), { fontFamily: 'Calibri', fontSize: 11 });
  const parts = unzipSync(new Uint8Array(await (await written.toBlob()).arrayBuffer()));
  return zipSync(withFilters(parts, sheets), { mtime: NO_TIME, level: 6 });
}

type Written = { value: string; type: StringConstructor; wrap: boolean; alignVertical: 'top' } | { value: number; type: NumberConstructor; format: string; alignVertical: 'top' } | { value: Date; type: DateConstructor; format: string; alignVertical: 'top' } | null;

function cellOf({ value, type }: Cell, language: Language): Written {
  if (value === null) return null;
  if (typeof value === 'string') {
    return type === 'date' ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: language === 'vi' ? 'dd/mm/yyyy' : 'yyyy-mm-dd', alignVertical: 'top' } : { value: safe(value), type: String, wrap: type === 'prose', alignVertical: 'top' };
  }
  return { value, type: Number, format: formatOf(value, type), alignVertical: 'top' };
}

/** As many decimals as the figure has: `#` would leave a point behind a whole one. */
function formatOf(value: number, type: CellType): string {
  if (type === 'plain') return '0';
  const shown = type === 'percent' ? Number((value * 100).toPrecision(15)) : value;
  const decimals = Math.min(10, String(shown).split('.')[1]?.length ?? 0);
  return (type === 'percent' ? '0' : '#,##0') + (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`) + (type === 'percent' ? '%' : '');
}

/** What a cell may hold at most. */
const LONGEST = 32_767;

/** Signs that XML does not have are written as Excel writes them (ECMA-376 part 1, 22.4.2.4); so is what looks so already. */
function safe(text: string): string {
  const whole = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(INVALID, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
}

// eslint-disable-next-line no-control-regex -- what XML 1.0 does not have, and CR, which its readers change
const INVALID = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Filters over the heads, which the library does not set. */
function withFilters(parts: Record<string, Uint8Array>, sheets: readonly Sheet[]): Zippable {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const result: Zippable = {};
  for (const name of Object.keys(parts).sort(partsInOrder)) {
    const bytes = parts[name] as Uint8Array;
    const at = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    const sheet = at === undefined ? undefined : sheets[Number(at) - 1];
    if (sheet === undefined || sheet.heads.length === 0) result[name] = bytes;
    else result[name] = encoder.encode(decoder.decode(bytes).replace('</sheetData>', `</sheetData><autoFilter ref="A1:${columnName(sheet.heads.length)}${sheet.rows.length + 1}"/>`));
  }
  return result;
}

/** What says what the others are comes first, as readers of streams want it. */
const partsInOrder = (one: string, other: string): number => Number(other === '[Content_Types].xml') - Number(one === '[Content_Types].xml') || (one < other ? -1 : 1);

/** 1 → `A`, 27 → `AA`. */
function columnName(number: number): string {
  const letters = String.fromCharCode(65 + (number - 1) % 26);
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letters : letters;
}
