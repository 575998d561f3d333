import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer/src/index.js';
import type { Report, Writer } from '../types.ts';
import { columns, type Column } from './sheet/columns.ts';

/**
 * A row an indicator (Apache Parquet, Snappy), for DuckDB and Spark: the columns of CSV under the same names, codes instead of words. Text is STRING, amounts are
 * DOUBLE, both nullable; lines, columns and offsets are INT32.
 */
export const parquet: Writer = {
  write: (report) => [file([report])],
  all: (reports) => [file(reports)],
};

const TYPES: Readonly<Record<Column['type'], BasicType>> = { text: 'STRING', number: 'DOUBLE', integer: 'INT32' };

function file(reports: readonly Report[]): Uint8Array {
  const rows = reports.flatMap((report) => report.indicators.map((indicator) => ({ report, indicator, language: null })));
  return new Uint8Array(parquetWriteBuffer({
    columnData: columns.map(({ key, type, say }) => ({ name: key, data: rows.map(say), type: TYPES[type], nullable: type !== 'integer' })),
    kvMetadata: [{ key: 'kpi-extract.schemaVersion', value: '1' }],
  }));
}
