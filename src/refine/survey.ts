import { SURVEYS } from '../lexicon/periods.ts';

/** `Theo kết quả rà soát hộ nghèo |cuối năm 2027|, …`: what counts are told by, as it opens a sentence. */
const SURVEY = new RegExp(String.raw`^[^\p{L}]*(?:theo|qua|từ)(?: kết quả| số liệu)? (?:${SURVEYS.join('|')})(?: \p{L}+){0,8}\s*$`, 'iu');
const LONGEST = 90;

export const isSurvey = (words: string): boolean => words.length < LONGEST && SURVEY.test(words);

/** A label's words without the survey that opens them. */
export function behindSurvey(text: string): string {
  if (!/^(?:theo|qua|từ) /i.test(text)) return text;
  const comma = text.indexOf(', ');
  return comma > 0 && isSurvey(text.slice(0, comma)) ? text.slice(comma + 2) : text;
}
