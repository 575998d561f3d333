import { BULLETS, LETTERS, ORDINALS, ANNEX_WORDS } from '../lexicon/numbering.ts';
import { isDigit, isLetterAt, skipSpace } from '../text/characters.ts';
import { isCapitals } from '../text/letters.ts';

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

/** Behind a number: its closing mark, and what a title may begin with. */
const TITLE = String.raw`(?=$|\s|["“‘'«([]?\p{L})`;
const ARABIC = new RegExp(String.raw`^(\d{1,3}(?:\.\d{1,2}){0,4})(?:\s?[.)]|\/(?=\s)|\s?[:\-–](?=\s)|(?=\s+["“‘']?\p{Lu}))\.?\s*${TITLE}`, 'u');
const ROMAN = new RegExp(String.raw`^([IVXLivxl][IVXivxl1]{0,5})\s?(?:[.)/:]|[\-–](?!\p{L}\p{Ll}))\s*${TITLE}`, 'u');
const BARE_ROMAN = /^([IVX]{1,5})\s+(?=\p{Lu}{2})/u;
const UPPER = new RegExp(String.raw`^([A-ZĐ])\s?(?:[.)/]|[\-–](?=\s))\s*${TITLE}`, 'u');
const ALPHA = new RegExp(String.raw`^([a-zđ])\s?(?:[)/]|\.(?!\p{L}{1,3}\.)|[\-–](?=\s?["“]?\p{Lu}))\s*${TITLE}`, 'u');
const ROMAN_LOWER = /^([ivx]{2,5})\s?[.)]\s+(?=\p{L})/u;
const PAREN = /^\(\s?(\d{1,2}|[a-zđ]|[ivx]{1,4})\s?\)\s*(?=\S)/u;
const WORDED = /^(phần|chương|mục|điều)\s+(thứ\s+\p{L}+|[ivxl]{1,6}|\d{1,3})(?![\p{L}\p{N}])\s*([.:\-–/)]*)\s*/iu;
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
  return first === PAREN_OPENS ? paren(head) : worded(head) ?? lettered(head);
}

const PAREN_OPENS = 40;
const WORDS_OPEN = new Set(['phầ', 'chư', 'mục', 'điề', ...ANNEX_WORDS.map((word) => word.slice(0, 3))]);
const FIRST_OF_WORDS = new Set([...WORDS_OPEN].flatMap((word) => [word[0], word[0]?.toUpperCase()]));

/** A letter with a sign behind it, Roman digits, or the words of a chapter; most lines open with neither. */
function mayOpen(text: string): boolean {
  if (FIRST_OF_WORDS.has(text[0]) && WORDS_OPEN.has(text.slice(0, 3).toLowerCase())) return true;
  if (!isLetterAt(text, 0)) return false;
  let at = 1;
  if (ROMAN_FIRST.includes(text.charAt(0))) while (at < text.length && ROMAN_MORE.includes(text.charAt(at))) at++;
  return !isLetterAt(text, at);
}

const ROMAN_FIRST = 'IVXLivxl';
const ROMAN_MORE = 'IVXivxl1';

function make(style: Style, number: string, value: number, found: RegExpExecArray): Numbering | null {
  const start = found[0].indexOf(number);
  return value > 0 ? { style, number, value, start, numberEnd: start + number.length, end: found[0].length } : null;
}

function arabic(text: string): Numbering | null {
  const found = ARABIC.exec(text);
  const number = found?.[1];
  if (found === null || number === undefined) return null;
  const parts = number.split('.');
  const closed = /[.):\-–/]\s*$/u.test(found[0].slice(number.length));
  if (parts.length === 1 && (!closed || number.length > 2)) return null;
  if (parts.some((part) => part.length > 1 && part.startsWith('0') && parts.length > 1)) return null;
  if (/^\d{1,2}\s?[-–]\s/u.test(found[0]) && /^\d/u.test(text.slice(found[0].length))) return null;
  const styles: readonly Style[] = ['arabic', 'arabic2', 'arabic3', 'arabic4', 'arabic5'];
  const style = parts.length === 1 && /\)\s*$/u.test(found[0]) ? 'round' : (styles[parts.length - 1] ?? 'arabic5');
  return make(style, number, Number(parts[parts.length - 1]), found);
}

function lettered(text: string): Numbering | null {
  const bare = BARE_ROMAN.exec(text);
  if (bare?.[1] !== undefined && isCapitals(text.slice(0, 60))) return make('roman', bare[1], romanValue(bare[1]), bare);
  const lower = ROMAN_LOWER.exec(text);
  if (lower?.[1] !== undefined) return make('roman-lower', lower[1], romanValue(lower[1]), lower);
  const roman = ROMAN.exec(text);
  if (roman?.[1] !== undefined && /^[IVX]/u.test(roman[1]) && isRoman(roman[1])) return make('roman', roman[1], romanValue(roman[1].replace(/[l1]/gu, 'I')), roman);
  const upper = UPPER.exec(text);
  if (upper?.[1] !== undefined) return make('upper', upper[1], LETTERS.indexOf(upper[1].toLowerCase()) + 1, upper);
  const alpha = ALPHA.exec(text);
  return alpha?.[1] === undefined ? null : make('alpha', alpha[1], LETTERS.indexOf(alpha[1]) + 1, alpha);
}

function isRoman(letters: string): boolean {
  return /^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(letters.toUpperCase().replace(/[L1]/gu, 'I'));
}

function paren(text: string): Numbering | null {
  const found = PAREN.exec(text);
  const number = found?.[1];
  if (found === null || number === undefined) return null;
  const value = /^\d/u.test(number) ? Number(number) : Math.max(LETTERS.indexOf(number) + 1, romanValue(number));
  return make('paren', number, value, found);
}

function worded(text: string): Numbering | null {
  const annex = ANNEX.exec(text);
  if (annex !== null) {
    const number = annex[2];
    const closes = /^(?:$|[\s(:.])/u.test(text.slice((annex[1] ?? '').length, (annex[1] ?? '').length + 1));
    if (!closes || !/^\p{Lu}/u.test(text)) return null;
    return { style: 'annex', number: number ?? '', value: 1, start: 0, numberEnd: annex[0].trimEnd().replace(/[.:]$/u, '').length, end: annex[0].length };
  }
  const found = WORDED.exec(text);
  if (found === null) return null;
  const [whole, word = '', number = '', closing = ''] = found;
  const rest = text.slice(whole.length);
  if (!/^\p{Lu}/u.test(text) || (closing === '' && rest !== '' && !/^["“(]?\p{Lu}/u.test(rest))) return null;
  const style = ({ phần: 'part', chương: 'chapter', mục: 'section', điều: 'article' } as const)[word.toLowerCase()] ?? 'part';
  return { style, number: `${word} ${number}`, value: wordedValue(number), start: 0, numberEnd: word.length + 1 + number.length, end: whole.length };
}

function wordedValue(number: string): number {
  if (/^\d/u.test(number)) return Number(number);
  const ordinal = /^thứ\s+(\p{L}+)/iu.exec(number)?.[1]?.toLowerCase();
  if (ordinal !== undefined) return Math.max(1, ORDINALS.findIndex((words) => words.includes(ordinal)));
  return romanValue(number) || 1;
}

/** The reading offset behind a bullet. */
export function afterBullet(text: string): number {
  return isBullet(text.charCodeAt(0)) ? skipSpace(text, 1, Math.min(text.length, 40)) : 0;
}
