import type { Comparison, Language } from '../types.ts';
import { comparisonSheets } from './sheet/comparison.ts';
import { workbook } from './sheet/workbook.ts';

/** A comparison as an Excel workbook: the targets with their results, every figure that speaks to one, the documents. */
export const comparisonBook = (comparison: Comparison, language: Language): Promise<Uint8Array> => workbook(comparisonSheets(comparison, language), language);
