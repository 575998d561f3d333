import { BULLETS, LETTERS, ORDINALS, ANNEX_WORDS } from '../lexicon/numbering.ts';
import { isDigit, isLetterAt, isLowerAt, isSpace, isUpperAt, isWordAt, skipSpace, skipSpaceBack } from '../text/characters.ts';
import { isCapitals } from '../text/letters.ts';
import { closingAt, isAbbreviation, isBlank, opensUpper, signAt, titleStart, unclosedTitle } from './closing.ts';

/** How a line is numbered. Ranks are not fixed: which style stands above which is the document's own affair. */
export type Style =
  | 'annex' | 'part' | 'chapter' | 'section' | 'article' | 'upper' | 'roman' | 'arabic' | 'arabic2' | 'arabic3' | 'arabic4' | 'arabic5'
  | 'round' | 'alpha' | 'roman-lower' | 'paren';

export interface Numbering {
  readonly style: Style;
  /** As printed, without the closing mark. */
  readonly number: string;
  readonly value: number;
  /** Reading offset where the number begins, and where the title begins. */
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
}

const PAREN = /^\(\s?(\d{1,2}|[a-zđ]|[ivx]{1,4})\s?\)\s*(?=\S)/u;
const ANNEX = new RegExp(String.raw`^(${ANNEX_WORDS.join('|')})(?:\s+(?:số\s+)?(\d{1,3}|[ivxl]{1,6}|[A-Z])(?![\p{L}\p{N}]))?\s*[.:]?\s*`, 'iu');

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Value of a Roman number, or 0 where the letters make none. */
export function romanValue(letters: string): number {
  let total = 0;
  const digits = letters.toUpperCase();
  for (let i = 0; i < digits.length; i++) {
    const here = ROMAN_DIGITS[digits[i] ?? ''] ?? 0;
    const next = ROMAN_DIGITS[digits[i + 1] ?? ''] ?? 0;
    if (here === 0) return 0;
    total += here < next ? -here : here;
  }
  return total;
}

/** The bullet that opens a text, or the empty string. */
export function bulletOf(text: string): string {
  const code = text.charCodeAt(0);
  if (!isBullet(code) || text.length < 2) return '';
  const dashed = code === HYPHEN || code === EN_DASH || code === EM_DASH;
  if ((dashed || code === PLUS) && isDigit(text.charCodeAt(1))) return '';
  return dashed ? '-' : text.charAt(0);
}

const [HYPHEN, PLUS, EN_DASH, EM_DASH] = [45, 43, 0x2013, 0x2014];
const BULLET_CODES: ReadonlySet<number> = new Set(Array.from(BULLETS, (bullet) => bullet.charCodeAt(0)));

/** Most texts open with a letter, which is told by its code alone. */
function isBullet(code: number): boolean {
  return code < 0x80 ? code >= 42 && code <= 45 && code !== 44 : (code === 0xb7 || (code >= 0x2010 && code < 0x2600)) && BULLET_CODES.has(code);
}

/** The number that opens a text; null where it opens with words or a bullet. */
export function numberingOf(text: string): Numbering | null {
  const first = text.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57;
  if (!isNumber && first !== PAREN_OPENS && !mayOpen(text)) return null;
  const head = text.length > 200 ? text.slice(0, 200) : text;
  if (isNumber) return arabic(head);
  if (first === PAREN_OPENS) return paren(head);
  return opensWithWord(head, ANNEX_WORDS) === undefined ? worded(head) ?? lettered(head) : annex(head) ?? lettered(head);
}

const PAREN_OPENS = 40;
const PART_WORDS = { phần: 'part', chương: 'chapter', mục: 'section', điều: 'article' } as const;
const OPENING_WORDS: readonly string[] = [...Object.keys(PART_WORDS), ...ANNEX_WORDS];
/** Their first and third letters: few other words share both. */
const lettersAt = (at: number): ReadonlySet<number> => new Set(OPENING_WORDS.flatMap((word) => [word, word.toUpperCase()]).map((word) => word.charCodeAt(at)));
const [FIRST_LETTERS, THIRD_LETTERS] = [lettersAt(0), lettersAt(2)];

/** A letter with a sign behind it, Roman digits, or the words of a chapter; most lines open with neither. */
function mayOpen(text: string): boolean {
  if (!isLetterAt(text, 0)) return false;
  return !isLetterAt(text, romanEnd(text)) || opensWithWord(text, OPENING_WORDS) !== undefined;
}

/** Which of the words opens the text, in whatever case. */
function opensWithWord(text: string, words: readonly string[]): string | undefined {
  if (!FIRST_LETTERS.has(text.charCodeAt(0)) || !THIRD_LETTERS.has(text.charCodeAt(2))) return undefined;
  const start = text.slice(0, 8).toLowerCase();
  return words.find((word) => start.startsWith(word));
}

/** Does the text open with what annexes open with? */
export function opensAnnex(text: string): boolean {
  const word = opensWithWord(text, ANNEX_WORDS);
  return word !== undefined && !isLetterAt(text, word.length);
}

/** Behind the Roman digits that open the text, or behind its first letter. */
function romanEnd(text: string): number {
  let at = 1;
  if (ROMAN_FIRST.includes(text.charAt(0))) while (at < 6 && at < text.length && ROMAN_MORE.includes(text.charAt(at))) at++;
  return at;
}

const ROMAN_FIRST = 'IVXLivxl';
const ROMAN_MORE = 'IVXivxl1';

function make(style: Style, number: string, value: number, end: number): Numbering | null {
  return value > 0 ? { style, number, value, start: 0, numberEnd: number.length, end } : null;
}

const ARABIC_STYLES: readonly Style[] = ['arabic', 'arabic2', 'arabic3', 'arabic4', 'arabic5'];

function arabic(text: string): Numbering | null {
  const parts = [digitsAt(text, 0, 3)];
  let to = parts[0]?.length ?? 0;
  while (parts.length < ARABIC_STYLES.length && text[to] === '.') {
    const part = digitsAt(text, to + 1, 2);
    if (part === '') break;
    parts.push(part);
    to += part.length + 1;
  }
  const sign = closingAt(text, to);
  const end = sign > 0 ? titleStart(text, text[sign] === '.' ? sign + 1 : sign) : unclosedTitle(text, to);
  if (end < 0 || (parts.length === 1 && (sign < 0 || to > 2)) || (parts.length > 1 && parts.some((part) => part.length > 1 && part.startsWith('0')))) return null;
  const isRound = parts.length === 1 && text[skipSpaceBack(text, 0, end) - 1] === ')';
  return make(isRound ? 'round' : ARABIC_STYLES[parts.length - 1] ?? 'arabic5', text.slice(0, to), Number(parts.at(-1)), end);
}

function digitsAt(text: string, from: number, most: number): string {
  let to = from;
  while (to - from < most && isDigit(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

function lettered(text: string): Numbering | null {
  const to = romanEnd(text);
  const number = text.slice(0, to);
  const spaced = skipSpace(text, to, text.length);
  if (isMadeOf(number, 'IVX', 1) && spaced > to && isUpperAt(text, spaced) && isUpperAt(text, spaced + 1) && isCapitals(text.slice(0, 60))) {
    return make('roman', number, romanValue(number), spaced);
  }
  const closed = signAt(text, to, '.)');
  const title = closed < 0 ? -1 : skipSpace(text, closed, text.length);
  if (isMadeOf(number, 'ivx', 2) && title > closed && isLetterAt(text, title)) return make('roman-lower', number, romanValue(number), title);
  if ('IVX'.includes(number.charAt(0)) && number !== '' && isRoman(number)) {
    const end = romanTitle(text, to);
    if (end >= 0) return make('roman', number, romanValue(number.replaceAll('l', 'I').replaceAll('1', 'I')), end);
  }
  return letter(text);
}

/** `least` to five of the letters. */
function isMadeOf(number: string, letters: string, least: number): boolean {
  if (number.length < least || number.length > 5) return false;
  for (const letter of number) if (!letters.includes(letter)) return false;
  return true;
}

function romanTitle(text: string, to: number): number {
  const sign = signAt(text, to, '.)/:-–');
  if (sign < 0) return -1;
  const isDash = text[sign - 1] === '-' || text[sign - 1] === '–';
  return isDash && isLetterAt(text, sign) && isLowerAt(text, sign + 1) ? -1 : titleStart(text, sign);
}

/** `A.`, `b)`. */
function letter(text: string): Numbering | null {
  const first = text.charAt(0);
  const value = LETTERS.indexOf(first.toLowerCase()) + 1;
  const sign = value === 0 ? -1 : signAt(text, 1, '.)/-–');
  if (sign < 0) return null;
  const isUpper = first !== first.toLowerCase();
  const mark = text[sign - 1];
  if (mark === '-' || mark === '–') {
    if (isUpper ? !isBlank(text, sign) : !opensUpper(text, sign)) return null;
  } else if (mark === '.' && !isUpper && isAbbreviation(text, sign)) return null;
  const end = titleStart(text, sign);
  return end < 0 ? null : make(isUpper ? 'upper' : 'alpha', first, value, end);
}

const ROMAN_UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function isRoman(letters: string): boolean {
  const number = letters.toUpperCase().replaceAll('L', 'I').replaceAll('1', 'I');
  let tens = 0;
  while (tens < 3 && number[tens] === 'X') tens++;
  return ROMAN_UNITS.includes(number.slice(tens));
}

function paren(text: string): Numbering | null {
  const found = PAREN.exec(text);
  const number = found?.[1];
  if (found === null || number === undefined) return null;
  const value = /^\d/u.test(number) ? Number(number) : Math.max(LETTERS.indexOf(number) + 1, romanValue(number));
  const start = found[0].indexOf(number);
  return value > 0 ? { style: 'paren', number, value, start, numberEnd: start + number.length, end: found[0].length } : null;
}

function annex(text: string): Numbering | null {
  const found = ANNEX.exec(text);
  if (found === null || !isUpperAt(text, 0)) return null;
  const [whole, word = '', number = ''] = found;
  const behind = text.charAt(word.length);
  if (behind !== '' && !'(:.'.includes(behind) && !isSpace(behind.charCodeAt(0))) return null;
  return { style: 'annex', number, value: 1, start: 0, numberEnd: whole.trimEnd().replace(/[.:]$/u, '').length, end: whole.length };
}

/** `Điều 3.`, `PHẦN THỨ NHẤT`. */
function worded(text: string): Numbering | null {
  const word = opensWithWord(text, Object.keys(PART_WORDS)) as keyof typeof PART_WORDS | undefined;
  if (word === undefined || !isUpperAt(text, 0)) return null;
  const from = skipSpace(text, word.length, text.length);
  const to = from === word.length ? -1 : wordedEnd(text, from);
  if (to < 0 || isWordAt(text, to)) return null;
  const number = text.slice(from, to);
  const sign = skipSpace(text, to, text.length);
  let closing = sign;
  while (closing < text.length && '.:-–/)'.includes(text.charAt(closing))) closing++;
  const end = skipSpace(text, closing, text.length);
  if (closing === sign && end < text.length && !isUpperAt(text, '"“('.includes(text.charAt(end)) ? end + 1 : end)) return null;
  const printed = text.slice(0, word.length);
  return { style: PART_WORDS[word], number: `${printed} ${number}`, value: wordedValue(number), start: 0, numberEnd: word.length + 1 + number.length, end };
}

/** Behind `thứ nhất`, Roman or Arabic digits; -1 where none of them stands. */
function wordedEnd(text: string, from: number): number {
  let to = from;
  if (text.slice(from, from + ORDINAL.length).toLowerCase() === ORDINAL) {
    const start = skipSpace(text, from + ORDINAL.length, text.length);
    to = start;
    while (isLetterAt(text, to)) to += (text.codePointAt(to) ?? 0) > 0xffff ? 2 : 1;
    return start === from + ORDINAL.length || to === start ? -1 : to;
  }
  while (to < text.length && to - from < 6 && 'ivxlIVXL'.includes(text.charAt(to))) to++;
  if (to === from) to += digitsAt(text, from, 3).length;
  return to === from ? -1 : to;
}

const ORDINAL = 'thứ';

function wordedValue(number: string): number {
  if (isDigit(number.charCodeAt(0))) return Number(number);
  const lower = number.toLowerCase();
  if (lower.startsWith(ORDINAL)) return Math.max(1, ORDINALS.findIndex((words) => words.includes(lower.slice(ORDINAL.length).trim())));
  return romanValue(number) || 1;
}

/** The reading offset behind a bullet. */
export function afterBullet(text: string): number {
  return isBullet(text.charCodeAt(0)) ? skipSpace(text, 1, Math.min(text.length, 40)) : 0;
}
