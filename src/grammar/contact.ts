import { AMOUNT_WORDS, CONTACT_WORDS } from '../lexicon/contacts.ts';
import { isAt, isDigit, isLetterAt, isOneOfAt, isUpperAt } from '../text/characters.ts';
import { Phrases } from '../text/phrases.ts';
import { digitsEnd, isYear, past, pastBack } from './around.ts';
import type { PlainMention } from './mention.ts';

const WORD = new Phrases(CONTACT_WORDS);
const SO = new Phrases(['số']);
const AMOUNT = new Phrases(AMOUNT_WORDS);

/** A telephone number has so many digits, its leading 0 among them; one of an account fewer or more. */
const TELEPHONE = { least: 10, most: 11, mostForeign: 12 };
const ANY = { least: 7, most: 20 };

/** Groups of digits: where they end, how many digits there are, and whether they could be an amount (`25.000.000`) or two years. */
interface Groups {
  readonly end: number;
  readonly digits: number;
  readonly isAmount: boolean;
}

/** Where the last one ended: `0254.3852.111, |3.852.222|`. */
let last = { text: '', end: -1 };

/**
 * The number of a telephone, an account, a taxpayer:
 *
 *   0912.345.678   024 3825 1234   +84 912 345 678   (0254) 3.852.111   ĐT: 0254-3852-xxx   Hotline 1900 6017
 *   tài khoản 1903.2001.5566   MST: 3500123456-001
 */
export function contactAt(text: string, offset: number): PlainMention | null {
  const first = digitsEnd(text, offset);
  if (first - offset < ANY.least && !isOneOfAt(text, first, first - offset === 1 ? '.' : '.- )')) return null;
  const groups = telephoneAt(text, offset, first) ?? anyAt(text, offset, first);
  if (groups === null || goesOn(text, groups.end)) return null;
  last = { text, end: groups.end };
  return { type: 'plain', start: offset, end: groups.end, class: 'ordinal' };
}

/** Told by itself: no amount begins with 0, nor with a plus and 84. */
function telephoneAt(text: string, offset: number, first: number): Groups | null {
  const isForeign = isAt(text, offset - 1, '+') && text.startsWith('84', offset);
  if (!isForeign && (!isAt(text, offset, '0') || first - offset < 3)) return null;
  const groups = groupsAt(text, offset, isForeign ? TELEPHONE.mostForeign : TELEPHONE.most);
  return groups.digits >= TELEPHONE.least ? groups : null;
}

/** Told by the word before, or by another such number before it. */
function anyAt(text: string, offset: number, first: number): Groups | null {
  const groups = groupsAt(text, offset, ANY.most);
  if (groups.digits < ANY.least || (groups.isAmount && !endsThere(text, groups.end))) return null;
  if (first - offset === 4 && isYear(text, offset) && groups.end === first + 5 && isYear(text, first + 1)) return null;
  return isBehindWord(text, offset) || isBehindAnother(text, offset) ? groups : null;
}

/** Groups of three and more with one sign between them; `xxx` stands for digits that are kept back. */
function groupsAt(text: string, offset: number, most: number): Groups {
  let end = digitsEnd(text, offset);
  let digits = end - offset;
  let isAmount = digits <= 3 && !isAt(text, offset, '0');
  for (;;) {
    const from = groupFrom(text, end);
    const to = from < 0 ? -1 : digitsEnd(text, from) > from ? digitsEnd(text, from) : hiddenEnd(text, from);
    if (to < 0 || digits + to - from > most || (to - from < 3 && !(to > from && isOneOfAt(text, end, '.)')))) return { end, digits, isAmount: isAmount && end > offset + digits };
    isAmount &&= isAt(text, end, '.') && to - from === 3;
    digits += to - from;
    end = to;
  }
}

/** `.345`   `-345`   ` 345`   `) 345` */
function groupFrom(text: string, end: number): number {
  if (isAt(text, end, ')')) return past(text, end + 1, ' ');
  return isOneOfAt(text, end, '.- ') ? end + 1 : -1;
}

function hiddenEnd(text: string, from: number): number {
  let end = from;
  while (end - from < 5 && isOneOfAt(text, end, 'xX*')) end++;
  return end - from >= 2 && !isLetterAt(text, end) ? end : -1;
}

/** A digit, a word that makes it an amount, a stroke and what is signed so (`0254/QĐ`). */
function goesOn(text: string, end: number): boolean {
  if (isDigit(text.charCodeAt(end)) || isAt(text, past(text, end, ' '), '%') || (isAt(text, end, '/') && isUpperAt(text, end + 1))) return true;
  return AMOUNT.at(text, past(text, end, ' ')) >= 0;
}

/** Whether nothing follows that could be counted. */
function endsThere(text: string, end: number): boolean {
  const at = past(text, end, ' ');
  return at >= text.length || isOneOfAt(text, at, '.,;:)/–-');
}

/** How far before a colon the word is looked for: `Tài khoản tại Kho bạc: …` */
const NEAR = 40;

function isBehindWord(text: string, offset: number): boolean {
  let at = pastBack(text, pastBack(text, offset, '+'), '(');
  at = pastBack(text, at, ' ');
  if (isAt(text, at - 1, ':')) return WORD.find(text, Math.max(0, at - NEAR), at - 1) !== null;
  at = pastBack(text, pastBack(text, at, '.'), ' ');
  const so = SO.before(text, at);
  return WORD.before(text, at) >= 0 || (so >= 0 && WORD.before(text, pastBack(text, so, ' ')) >= 0);
}

const BETWEEN = /^(?: ?[,;/–-] ?| (?:và|hoặc|hay) )\(?$/;

const isBehindAnother = (text: string, offset: number): boolean =>
  last.end >= 0 && offset > last.end && offset - last.end <= 7 && last.text === text && BETWEEN.test(text.slice(last.end, offset));
