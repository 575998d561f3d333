import type { Writer } from '../types.ts';

/** A way out, loaded when it is asked for: the table's libraries cost more start-up than all the rest. */
export interface OutputFormat {
  readonly load: () => Promise<Writer>;
  /** Endings of file names that mean this format. */
  readonly endings: readonly string[];
  /** It is no text: nothing for a terminal. */
  readonly isBinary?: boolean;
}

/** To add a writer: one file, one line here. The keys are the values of `--format`. */
export const writers = {
  table: { load: async () => (await import('./table.ts')).table, endings: ['.txt'] },
  json: { load: async () => (await import('./json.ts')).json, endings: ['.json'] },
  ndjson: { load: async () => (await import('./ndjson.ts')).ndjson, endings: ['.ndjson', '.jsonl'] },
  csv: { load: async () => (await import('./csv.ts')).csv, endings: ['.csv', '.tsv'] },
  markdown: { load: async () => (await import('./tables.ts')).tables, endings: ['.md'] },
  xlsx: { load: async () => (await import('./xlsx.ts')).xlsx, endings: ['.xlsx'], isBinary: true },
  parquet: { load: async () => (await import('./parquet.ts')).parquet, endings: ['.parquet'], isBinary: true },
  text: { load: async () => (await import('./text.ts')).text, endings: [] },
  html: { load: async () => (await import('./page.ts')).page, endings: ['.html', '.htm'] },
} as const satisfies Record<string, OutputFormat>;

export type FormatName = keyof typeof writers;
export const formatNames = Object.keys(writers) as FormatName[];
