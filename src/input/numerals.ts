/** Numbers as word processors count lists and notes with. */

/** Ways of counting that formats name in their own words. */
export type Counting = 'decimal' | 'zero' | 'upperRoman' | 'lowerRoman' | 'upperLetter' | 'lowerLetter' | 'upperPlaces' | 'lowerPlaces' | 'circled' | 'words' | 'none';

export function numeral(value: number, counting: Counting): string {
  switch (counting) {
    case 'decimal': return String(value);
    case 'zero': return value >= 0 && value < 10 ? `0${value}` : String(value);
    case 'upperRoman': return roman(value);
    case 'lowerRoman': return roman(value).toLowerCase();
    case 'upperLetter': return repeated(value);
    case 'lowerLetter': return repeated(value).toLowerCase();
    case 'upperPlaces': return places(value);
    case 'lowerPlaces': return places(value).toLowerCase();
    case 'circled': return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'words': return WORDS[value] ?? String(value);
    case 'none': return '';
  }
}

const ROMAN = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const;
const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

const letter = (value: number): string => String.fromCharCode(0x41 + (value - 1) % 26);

/** A … Z, AA, BB … (ECMA-376 part 1, 17.18.59). */
const repeated = (value: number): string => value < 1 || value > 780 ? String(value) : letter(value).repeat(Math.ceil(value / 26));

/** A … Z, AA, AB … (ODF 1.3 part 3, 12.2, without `style:num-letter-sync`). */
function places(value: number): string {
  if (value < 1 || value > 18_278) return String(value);
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = letter(rest) + text;
  return text;
}

/** Bullets that people type too, also by their place in the font Symbol; others are printed as the commonest of them. */
export const bulletOf = (text: string): string => (/^[-+*–—]$/u.test(text) ? text : text === SYMBOL_PLUS ? '+' : '-');

const SYMBOL_PLUS = String.fromCharCode(0xf02b);
