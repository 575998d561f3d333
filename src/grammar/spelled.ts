import { DIGIT_WORDS } from '../lexicon/quantities.ts';
import { wordsFrom } from './noun.ts';

/** Words that carry a number on: ten, tens, hundred, thousand. */
const SCALES: Readonly<Record<string, number>> = { 'mươi': 10, 'mười': 10, 'trăm': 100, 'nghìn': 1000, 'ngàn': 1000 };

/**
 * A number said in words, up to 9,999: `ba mươi`, `hai mươi lăm`, `một trăm linh năm`, `mười`.
 * Null where the words are no number (`năm` alone is a year more often than a five).
 */
export function spelledAt(text: string, offset: number): { end: number; value: number } | null {
  let total = 0;
  let unit: number | null = null;
  let end = offset;
  let count = 0;
  for (const word of wordsFrom(text, offset, 9)) {
    const digit = DIGIT_WORDS[word.lower];
    const scale = SCALES[word.lower];
    if (word.lower === 'linh' || word.lower === 'lẻ') { if (unit !== null) total += unit; unit = null; continue; }
    if (digit !== undefined && unit === null) unit = digit;
    else if (scale !== undefined) { total += word.lower === 'mười' ? 10 : (unit ?? 1) * scale; unit = null; }
    else break;
    end = word.end;
    count++;
  }
  return count === 0 ? null : { end, value: total + (unit ?? 0) };
}
