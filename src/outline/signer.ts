import { FAMILY_NAMES, OFFICE_PREFIXES, OFFICES, RANKS } from '../lexicon/documents.ts';
import { isLetterAt, isLowerAt, isMarkAt, isUpperAt, skipSpace } from '../text/characters.ts';
import { isCapitals, plain } from '../text/letters.ts';

/** Whether words name an office, or a person. */

/** Offices by their first letter, longest first. */
const OFFICE_NAMES = new Map<number, string[]>();
for (const office of OFFICES.map(plain).sort((a, b) => b.length - a.length)) {
  OFFICE_NAMES.set(office.charCodeAt(0), [...(OFFICE_NAMES.get(office.charCodeAt(0)) ?? []), office]);
}
const LONGEST_FIRST = [...RANKS].sort((a, b) => b.length - a.length);
const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES);

/** Length of the office that a text opens with, in its plain letters; 0 where none does. */
export function officeLength(text: string): number {
  const start = plain(text);
  let from = 0;
  for (let prefix = prefixAt(start, from); prefix > 0; prefix = prefixAt(start, from)) from = prefix;
  const office = OFFICE_NAMES.get(start.charCodeAt(from))?.find((one) => start.startsWith(one, from) && !isLetterAt(start, from + one.length));
  return office === undefined ? 0 : from + office.length;
}

function prefixAt(start: string, from: number): number {
  const prefix = OFFICE_PREFIXES.find((one) => start.startsWith(one, from) && !isLetterAt(start, from + one.length));
  return prefix === undefined ? 0 : skipSpace(start, from + prefix.length, start.length);
}

/** The name in `Thượng tá Trần Văn Ba`, `PGS.TS. Trần Văn Ba`, `TRẦN VĂN BA`; null where the text is none. */
export function nameIn(text: string): string | null {
  const name = withoutRanks(text);
  return isName(name) || isNameInCapitals(name) ? name : null;
}

function withoutRanks(text: string): string {
  let rest = text;
  for (let length = rankLength(rest); length > 0; length = rankLength(rest)) rest = rest.slice(length);
  return rest;
}

/** A rank and the stops and blanks behind it. */
function rankLength(text: string): number {
  const start = text.slice(0, 20).toLowerCase();
  const rank = LONGEST_FIRST.find((one) => start.startsWith(one) && !isLetterAt(start, one.length));
  if (rank === undefined) return 0;
  let to = rank.length;
  while (to < text.length && '.,:- '.includes(text.charAt(to))) to++;
  return to > rank.length && to < text.length ? to : 0;
}

function isName(text: string): boolean {
  if (text.length > 40 || !isUpperAt(text, 0)) return false;
  const first = smallEnd(text, 1);
  return (first > 1 || ONE_LETTER.includes(text.charAt(0))) && isNames(text, first, 0) && officeLength(text) === 0;
}

/** Names of one letter: `Y Thanh Hà`, `A Biu`. */
const ONE_LETTER = 'YAHK';

/** Three to five words, the first a family's name. */
function isNameInCapitals(text: string): boolean {
  if (text.length > 40 || !isCapitals(text)) return false;
  const words = text.split(' ');
  return words.length >= 3 && words.length <= 5 && FAMILIES.has(plain(words[0] ?? '')) && words.every((word) => isUpperAt(word, 0)) && !/[\d.,:;()/–-]/u.test(text) && officeLength(text) === 0;
}

/** OCR loses a capital: two to eight letters, whatever they are, and names behind them. */
export function isLikeName(text: string): boolean {
  let to = 0;
  while (isLetterAt(text, to) || isMarkAt(text, to) || isApostrophe(text, to)) to++;
  return to >= 2 && to <= 8 && isNames(text, to, 1) && officeLength(text) === 0;
}

/** One to four capitalised words to the text's end, so many small letters at least in each. */
function isNames(text: string, from: number, least: number): boolean {
  let at = from;
  for (let count = 0; count < 4; count++) {
    const next = skipSpace(text, at, text.length);
    if (next === at || !isUpperAt(text, next)) return false;
    at = smallEnd(text, next + 1);
    if (at - next - 1 < least) return false;
    if (at === text.length) return true;
  }
  return false;
}

/** Small letters, and a capital behind an apostrophe (`H'Lan`). */
function smallEnd(text: string, from: number): number {
  let to = from;
  while (isLowerAt(text, to) || isMarkAt(text, to) || isApostrophe(text, to) || (isUpperAt(text, to) && isApostrophe(text, to - 1))) to++;
  return to;
}

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’' || text[at] === '‘';
