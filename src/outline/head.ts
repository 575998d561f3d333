import { BASIS_WORDS, BODIES, MOTTOES, TYPE_HINTS } from '../lexicon/documents.ts';
import { isLetterAt, isLowerAt, isUpperAt, isWordAt } from '../text/characters.ts';
import { bare, isCapitals, plain, withoutEnd, withSingleSpaces } from '../text/letters.ts';
import type { DocumentType, Metadata } from '../types.ts';
import { linesOf, type Draft } from './draft.ts';
import { enactingBody } from './enacting.ts';
import { numberIn, placeAtEnd } from './letterhead.ts';
import { withoutMottoes } from './motto.ts';
import { typeLine } from './doctype.ts';

/** What the head of a document says: kind, number, place, date, title, issuer (Nghị định 30/2020/NĐ-CP, phụ lục I). */

export type Head = Pick<Metadata, 'type' | 'typeText' | 'number' | 'place' | 'date' | 'title' | 'issuer'>;

const DATE = /ngày\s+(?:(\d{1,2})\s*)?tháng\s+(?:(\d{1,2})\s*)?năm\s+(\d{4})/i;
const ASIDE = /^\s*(?:\(\s*)?(?:kính gửi|ban hành kèm|kèm theo)/i;
const CLOSES_HEAD = /^(?:quyết nghị|quyết định|nghị quyết|chỉ thị)\s*:$/i;

const MOTTO_BARE = MOTTOES.map(squeezed);
const HINTS = TYPE_HINTS.flatMap(([type, phrases]) => phrases.map((phrase) => ({ type, phrase })));

const SHORTEST_MOTTO = Math.min(...MOTTO_BARE.map((motto) => motto.length));

function squeezed(text: string): string {
  const letters = bare(text);
  let all = '';
  for (let at = 0; at < letters.length; at++) if (isLetterAt(letters, at)) all += letters.charAt(at);
  return all;
}

export function headOf(head: readonly Draft[], body: readonly Draft[]): Head {
  const opening = head.filter((draft) => !isAside(draft.text)).flatMap((draft) => linesOf(draft).map((line) => ({ line, text: draft.text })));
  const typeAt = opening.findIndex(({ line }) => typeLine(line)?.rest === '');
  const first = opening[0] === undefined ? null : typeLine(opening[0].line);
  const type = typeAt >= 0 ? typeLine(opening[typeAt]?.line ?? '') : first;
  const letterhead = [...new Set(opening.slice(0, typeAt >= 0 ? typeAt : 0).map(({ text }) => text))];
  const titleLines = opening.slice(typeAt >= 0 ? typeAt + 1 : 0).map(({ line }) => line);
  const whole = [...new Set(opening.slice(0, typeAt >= 0 ? typeAt + 1 : 8).map(({ text }) => text))].join('\n');
  const title = titleOf(titleLines, typeAt < 0 ? first : null);
  const issuer = issuerOf(letterhead) ?? issuerFromText(titleLines, body);
  const inferred = type === null ? typeFromText(title, body) : type.type;
  const place = numberAndDate(whole);
  return { type: inferred, typeText: type?.text ?? null, ...place, date: place.date ?? passedOn(body), title, issuer };
}

function numberAndDate(text: string): { number: string | null; place: string | null; date: string | null } {
  const number = numberIn(text);
  const date = DATE.exec(text);
  if (date === null) return { number: tidyNumber(number), place: null, date: null };
  const behindNumber = number === null || number.start > date.index ? 0 : number.end;
  const before = text.slice(behindNumber, date.index).split('\n').at(-1) ?? '';
  const place = placeAtEnd(withoutEnd(before, ', ').slice(-80))?.trim() ?? null;
  return { number: tidyNumber(number), place, date: isoDate(date[3], date[2], date[1]) };
}

const PASSED = /(?:thông qua|ký ban hành|được ban hành)\s+(?=ngày)/iu;

/** `… thông qua ngày 11 tháng 12 năm 2009.` at the document's end. */
function passedOn(body: readonly Draft[]): string | null {
  for (const draft of body.slice(-3)) {
    const start = draft.text.slice(0, 40);
    if (!start.toLowerCase().includes('này') || !/^(?:\p{L}+\s+){1,3}này/iu.test(start)) continue;
    const passed = PASSED.exec(draft.text);
    const date = passed === null ? null : DATE.exec(draft.text.slice(passed.index));
    if (date !== null) return isoDate(date[3], date[2], date[1]);
  }
  return null;
}

function tidyNumber(number: { text: string } | null): string | null {
  return number === null ? null : number.text.replace(/\s+/gu, '').replaceAll('–', '-');
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined) return null;
  const short = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? short : `${short}-${day.padStart(2, '0')}`;
}

function hasWord(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (isWordAt(line, i)) return true;
  return false;
}

/** The lines between the type and the body. */
function titleOf(lines: readonly string[], first: { rest: string } | null): string | null {
  const parts: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (first !== null && i === 0) {
      parts.push(ownTitle(line, first.rest));
      continue;
    }
    if (first !== null && i > 0 && !isLowerAt(line, 0)) break;
    if (ASIDE.test(`${line} ${lines[i + 1] ?? ''}`) || CLOSES_HEAD.test(line) || isMotto(line)) break;
    if (!hasWord(line)) continue;
    if (i > 0 && isIssuer(line) && (first !== null || isCapitals(line))) break;
    if (i > 0 && isBasis(line)) break;
    parts.push(line);
  }
  const whole = parts.join(' ');
  const title = (whole.includes('(') ? whole.replace(/\((?:ban hành )?kèm theo.*$/iu, '') : whole).trim();
  return title === '' ? null : title;
}

const TITLE_WORDS: readonly string[] = ['về', 'thực hiện', 'kết luận', 'triển khai', 'của', 'v/v'];

/** `Nghị quyết số … về …`: the title begins at `về`; `CHIẾN LƯỢC PHÁT TRIỂN …` is one phrase. */
function ownTitle(line: string, rest: string): string {
  if (/^(?:số\s|\d)/iu.test(rest)) return /\svề\s.*$/iu.exec(rest)?.[0].trim() ?? rest.replace(/^[\d\s:.]+/u, '');
  const start = rest.slice(0, 12).toLowerCase();
  return TITLE_WORDS.some((word) => start.startsWith(word) && !isLetterAt(rest, word.length)) ? rest : line;
}

/** Words to the addressee, a converter's own remark: no part of the title. */
function isAside(text: string): boolean {
  return text.length > 60 && /\.$/u.test(text) && !/căn cứ/iu.test(text.slice(0, 20));
}

function isBasis(line: string): boolean {
  if (!/[.;:]$/u.test(line)) return false;
  const start = plain(line.slice(0, 30));
  return BASIS_WORDS.some((word) => start.startsWith(word));
}

function isMotto(line: string): boolean {
  if (line.length < SHORTEST_MOTTO) return false;
  const squeezedLine = squeezed(line);
  return MOTTO_BARE.some((motto) => squeezedLine.includes(motto));
}

function isIssuer(line: string): boolean {
  if (line.length >= 90) return false;
  const start = plain(line);
  return BODIES.some((body) => start.startsWith(body) && !isLetterAt(start, body.length));
}

/** The letterhead's own side: capitals that are no motto; in one column or two that were merged. */
function issuerOf(texts: readonly string[]): string | null {
  const parts: string[] = [];
  for (const text of texts) {
    const unlabelled = withoutMotto(text).replace(LABELLED, ' ');
    const own = withSingleSpaces(/[#*_-]/.test(unlabelled) ? unlabelled.replace(/[#*_]+|-{2,}/gu, ' ') : unlabelled).trim();
    if (own.length >= 2 && own.length < 160 && (isCapitals(own) || isIssuer(own)) && !DATE.test(own)) parts.push(own);
  }
  while (parts.length > 1 && !isIssuer(parts[0] ?? '')) parts.shift();
  return isIssuer(parts[0] ?? '') ? parts.slice(0, 4).join(' ') : null;
}

const withoutMotto = (text: string): string => (text.length < SHORTEST_MOTTO ? text : withoutMottoes(text));
const LABELLED = /số\s*:.*$/i;

function issuerFromText(lines: readonly string[], body: readonly Draft[]): string | null {
  const named = lines.slice(1).find((line) => isIssuer(line));
  if (named !== undefined) return named;
  for (const draft of body.slice(0, 8)) {
    const enacting = enactingBody(draft.text.slice(-600));
    if (enacting !== null && isUpperAt(enacting, 0) && !/\s(?:về|đã|và)\s/u.test(enacting)) return enacting.trim();
  }
  return null;
}

function typeFromText(title: string | null, body: readonly Draft[]): DocumentType {
  const named = plain(title ?? '');
  const inTitle = HINTS.find(({ phrase }) => named.includes(phrase));
  if (inTitle !== undefined) return inTitle.type;
  for (const draft of body.slice(0, 8)) {
    // The sentence that says what the document does ends in a colon: `… xây dựng kế hoạch … như sau:`.
    if (draft.text.length > 3_000 || !/(?::|sau\.?|đây\.?)$/u.test(draft.text)) continue;
    const text = plain(draft.text);
    const found = HINTS.find(({ phrase }) => text.includes(phrase));
    if (found !== undefined) return found.type;
  }
  return 'other';
}
