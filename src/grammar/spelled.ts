import { DIGIT_WORDS, SPELLED_SCALES } from '../lexicon/quantities.ts';
import { wordsFrom } from './noun.ts';

/**
 * A number said in words: `ba mươi`, `hai mươi lăm`, `một trăm linh năm`, `hai mươi nghìn năm trăm`, `một tỷ hai trăm triệu`.
 * After tens `năm` is the year (`hai mươi năm`), the five is `lăm`.
 */
export function spelledAt(text: string, offset: number): { end: number; value: number } | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let last = Infinity;
  let tens = false;
  let end = offset;
  for (const word of wordsFrom(text, offset, 20)) {
    const { lower } = word;
    const scale = SPELLED_SCALES[lower];
    if (lower === 'linh' || lower === 'lẻ') {
      group += digit ?? 0;
      digit = null;
      continue;
    }
    if (scale === undefined) {
      if (DIGIT_WORDS[lower] === undefined || digit !== null || (tens && lower === 'năm')) break;
      digit = DIGIT_WORDS[lower] ?? 0;
    } else if (scale >= 1000) {
      const count = group + (digit ?? 0);
      if (scale >= last || count === 0) break;
      total += count * scale;
      group = 0;
      digit = null;
      last = scale;
    } else if (lower === 'mười') {
      if (digit !== null) break;
      group += 10;
    } else {
      group += (digit ?? 1) * scale;
      digit = null;
    }
    tens = scale === 10;
    end = word.end;
  }
  return end === offset ? null : { end, value: total + group + (digit ?? 0) };
}
