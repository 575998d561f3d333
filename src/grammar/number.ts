import { pattern } from '../text/pattern.ts';

/**
 * A number as people write it.
 *
 *   1.250,5   88.25   97, 52 (before %)   9,907   01   1 061,5   15.507,3   1,250.5
 *
 * A comma is the decimal mark and a dot groups thousands, unless the number can only be read the other way.
 */
const NUMBER = pattern<'grouped' | 'spaced' | 'english' | 'stray' | 'plain'>(String.raw`
  (?= \d )
  (?: (?<grouped> (?! 0\d* \. ) \d{1,3} (?: \. \d{3} ){1,6} (?! \d ) (?: , \d{1,12} )? )      # 1.250  1.250,5  10.367,700
    | (?<english> \d{1,3} (?: , \d{3} ){1,6} \. \d{1,6} (?! \d )                              # 1,250.5
               |  \d{1,3} (?: , \d{3} ){2,6} (?! [\d.,]? \d ) )                               # 1,250,000
    | (?<stray> \d{1,3} ,\x20 \d{1,2} (?= \x20? % ) )                                         # 97, 52%
    | (?<spaced> (?! 0 ) \d{1,3} (?: \x20 \d{3} ){1,6} (?! \d ) (?: , \d{1,6} )? )            # 1 061,5
    | (?<plain> \d{1,40} (?: [.,] \d{1,12} (?! \d ) )? ) )                                    # 9,907  88.25  01
`);

export interface NumberMatch {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Only digits, no marks: may be a year, a rank. */
  readonly whole: boolean;
}

export function numberAt(text: string, offset: number): NumberMatch | null {
  const found = NUMBER.at(text, offset);
  if (found === null) return null;
  const { start, end, text: raw, part } = found;
  if (part.spaced !== undefined && !readsAsGroups(text, found.end, raw)) return plainAt(text, offset);
  return { start, end, value: valueOf(raw, part.english !== undefined), whole: /^\d+$/.test(raw) };
}

/** `1 061,5` and `20 000 người` are one number; `10 100%` and `năm 2011 200 người` are two. */
function readsAsGroups(text: string, end: number, raw: string): boolean {
  return text[end] !== '%' && !/^(?:19|20)\d\d/.test(raw) && !raw.startsWith('0');
}

function plainAt(text: string, offset: number): NumberMatch {
  let end = offset;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return { start: offset, end, value: Number(text.slice(offset, end)), whole: true };
}

function valueOf(raw: string, english: boolean): number {
  const bare = raw.replace(/\s/g, '');
  if (english) return Number(bare.replaceAll(',', ''));
  const dots = bare.split('.').length - 1;
  const decimalDot = dots === 1 && !bare.includes(',') && !/^(?!0)\d{1,3}\.\d{3}$/.test(bare);
  if (decimalDot) return Number(bare);
  return Number(bare.replaceAll('.', '').replace(',', '.'));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
