import { BASIS_WORDS } from '../lexicon/documents.ts';
import { isDigit, isLetterAt, isSpace, isUpperAt } from '../text/characters.ts';
import { isCapitals, plain } from '../text/letters.ts';
import { isSmallTitledType, isTitledType, typeAmong, typeLine } from './doctype.ts';
import { firstOf, linesOf, type Draft } from './draft.ts';
import { isLetterheadLine } from './letterhead.ts';
import { afterBullet, bulletOf, type Style } from './numbering.ts';
import { isRunInTitle } from './roles.ts';

/** Where the body begins: behind the letterhead, the type line, the title, and words to the addressee. */

/** Numbers with which a body begins. */
const OPENING: ReadonlySet<Style> = new Set<Style>(['part', 'chapter', 'section', 'article', 'upper', 'roman']);
/** So many drafts are looked at; so many may stand between the type line or a letterhead's rule and what follows. */
const LOOKED_AT = 60;
const REACH = 12;
const RULE = /^[-–—_=*]{5,}$/u;
const TITLE_RULE = /^[-–—_=*][-–—_=* ]{2,}$/u;
/** A document that shows no type has no longer line in its head. */
const SHORT = 130;

/** Index of the first draft of the body. */
export function headEnd(drafts: readonly Draft[]): number {
  const typed = typedAt(drafts);
  if (typed === null) return untypedEnd(drafts);
  let { complete } = typed;
  let addressed = false;
  for (let i = typed.at + 1; i < Math.min(drafts.length, LOOKED_AT); i++) {
    const draft = drafts[i] as Draft;
    if (firstOf(draft).kind === 'furniture') {
      if (complete && TITLE_RULE.test(draft.text)) return i;
      continue;
    }
    if (i - typed.at > REACH || opensBody(draft, i, true) || isSentence(draft, !complete)) return i;
    if (firstOf(draft).kind !== 'paragraph') continue;
    addressed ||= startsWithOne(draft.text, ADDRESSES);
    if (complete && isProse(draft.text, addressed)) return i;
    complete ||= !isLetterheadLine(draft.text);
  }
  return Math.min(typed.at + (typed.complete ? 1 : 2), drafts.length);
}

/** The draft that holds the type line, and whether it holds the title too. */
function typedAt(drafts: readonly Draft[]): { at: number; complete: boolean } | null {
  const lines: string[] = [];
  const homes: number[] = [];
  let last = LOOKED_AT;
  let titled = false;
  for (let i = 0; i < Math.min(drafts.length, last); i++) {
    const draft = drafts[i] as Draft;
    if (firstOf(draft).kind === 'furniture') {
      if (last === LOOKED_AT && isRule(drafts, i)) last = Math.min(LOOKED_AT, i + REACH);
      continue;
    }
    if (opensBody(draft, i, titled) || isSentence(draft, false)) break;
    for (const line of linesOf(draft)) {
      lines.push(line);
      homes.push(i);
      titled ||= isTitledType(line);
    }
  }
  const among = typeAmong(lines);
  // `Chỉ thị về việc …` as a document's first words.
  const found = among < 0 && isSmallTitledType(lines[0] ?? '') ? 0 : among;
  const at = homes[found];
  return at === undefined ? null : { at, complete: homes[found + 1] === at || typeLine(lines[found] ?? '')?.rest !== '' };
}

/** No type line: a rule ends the head, or a sentence does. */
function untypedEnd(drafts: readonly Draft[]): number {
  for (let i = 0; i < Math.min(drafts.length, LOOKED_AT); i++) {
    const draft = drafts[i] as Draft;
    if (firstOf(draft).kind === 'furniture') {
      if (isRule(drafts, i) && !goesOn(drafts, i)) return i + 1;
    } else if (opensBody(draft, i, false) || isSentence(draft, false)) return i;
  }
  const first = drafts.findIndex((draft) => draft.text.length > SHORT);
  return first > 0 && first < REACH ? first : 0;
}

/** A rule with nothing but words above it. */
function isRule(drafts: readonly Draft[], at: number): boolean {
  return at > 0 && RULE.test((drafts[at] as Draft).text) && drafts.slice(0, at).every((other) => firstOf(other).kind === 'paragraph');
}

/** Below a rule of the letterhead stands its number or its date. */
function goesOn(drafts: readonly Draft[], rule: number): boolean {
  for (let i = rule + 1; i < Math.min(drafts.length, rule + REACH); i++) {
    const draft = drafts[i] as Draft;
    if (firstOf(draft).kind === 'furniture') continue;
    if (opensBody(draft, i, true) || isSentence(draft, false)) return false;
    if (linesOf(draft).some(isLetterheadLine)) return true;
  }
  return false;
}

/** A number, or a title that opens a text. `1.` opens the body of what has shown its type. */
function opensBody(draft: Draft, at: number, typed: boolean): boolean {
  if (firstOf(draft).kind !== 'paragraph') return false;
  if (at > 0 && draft.text.endsWith(':') && isRunInTitle(draft.text)) return true;
  const { numbering } = draft;
  return numbering !== null && (OPENING.has(numbering.style) || (numbering.style !== 'paren' && (typed || at === 0)));
}

/** `… như sau:`, `… yêu cầu:` */
const OPENS_LIST = /(?:sau(?: đây)?|yêu cầu|chỉ đạo|đề nghị|quyết nghị|kết luận)\s*:$/u;

function isSentence(draft: Draft, isTitle: boolean): boolean {
  const { text } = draft;
  if (firstOf(draft).kind !== 'paragraph' || isCapitals(text)) return false;
  const closed = isClosed(text);
  if (isTitle && text.length < 400 && !closed) return false;
  if (text.endsWith(':') && text.length > 20 && OPENS_LIST.test(text.slice(-40))) return true;
  if (text.length > 160 && (closed || /[.;]\s/u.test(text))) return true;
  return text.length > 400 || (closed && startsWithOne(text, BASIS_WORDS));
}

/** What stands below a title and is none of the text: to whom it goes, what it goes with. */
const ADDRESSES: readonly string[] = ['kính gửi'];
const ASIDES: readonly string[] = ['kính gửi', 'ban hành kèm', 'kèm theo', 'số:'];

/** Below a complete title, words that open with a capital or a bullet and end like a sentence, or hold one; to an addressee's name none but with a figure. */
function isProse(text: string, addressed: boolean): boolean {
  const start = afterBullet(text);
  if (isCapitals(text) || startsWithOne(text, ASIDES) || isLetterheadLine(text)) return false;
  if (startsWithOne(text, BASIS)) return true;
  if (bulletOf(text) === '' ? !isUpperAt(text, start) || !(isClosed(text) || holdsSentence(text)) : '-–—'.includes(text.charAt(text.length - 1))) return false;
  return !addressed || text.length > SHORT || (hasDigit(text) && !text.endsWith(';'));
}

const BASIS: readonly string[] = ['căn cứ'];

const isClosed = (text: string): boolean => text !== '' && '.;:'.includes(text.charAt(text.length - 1));

function startsWithOne(text: string, words: readonly string[]): boolean {
  const start = plain(text.slice(0, 40));
  return words.some((word) => start.startsWith(word));
}

/** A capital behind a stop that ends a word of three letters and more. */
function holdsSentence(text: string): boolean {
  for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
    if (isSpace(text.charCodeAt(stop + 1)) && isUpperAt(text, stop + 2) && isLetterAt(text, stop - 1) && isLetterAt(text, stop - 2) && isLetterAt(text, stop - 3)) return true;
  }
  return false;
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}
