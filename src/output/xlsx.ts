import type { Writer } from '../types.ts';
import { sheetsOf } from './sheet/sheets.ts';
import { workbook } from './sheet/workbook.ts';

/** An Excel workbook: indicators, sections, footnotes, diagnostics, about. The same reports give the same bytes. */
export const xlsx: Writer = {
  write: async (report, options) => [await workbook(sheetsOf([report], options.language), options.language)],
  all: async (reports, options) => [await workbook(sheetsOf(reports, options.language), options.language)],
};
