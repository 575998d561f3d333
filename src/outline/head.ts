import { AGENCIES, BASIS_WORDS, BODIES, MOTTOES, NO_BODIES, ORGANS, TYPE_HINTS } from '../lexicon/documents.ts';
import { isLetterAt, isLowerAt, isWordAt } from '../text/characters.ts';
import { bare, isCapitals, plain, withoutEnd, withSingleSpaces } from '../text/letters.ts';
import type { DocumentType, Metadata } from '../types.ts';
import { linesOf, type Draft } from './draft.ts';
import { enactingBody } from './enacting.ts';
import { officeLength } from './signer.ts';
import { isLetterheadLine, numberIn, placeAtEnd } from './letterhead.ts';
import { withoutMottoes } from './motto.ts';
import { typeAmong, typeLine } from './doctype.ts';

/** What the head of a document says: kind, number, place, date, title, issuer (Nghị định 30/2020/NĐ-CP, phụ lục I). */

export type Head = Pick<Metadata, 'type' | 'typeText' | 'number' | 'place' | 'date' | 'title' | 'issuer'>;

/** `ngày 5 tháng 3 năm 2026`, `ngày … tháng 3 năm 2026`, `ngày    tháng    năm 2026`: what was left to fill in stays out of the date. */
const DATE = /ngày[\s.…_]+(?:(\d{1,2})[\s.…_]*)?tháng[\s.…_]+(?:(\d{1,2})[\s.…_]*)?năm\s+(\d{4})/i;
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
  const lines = opening.map(({ line }) => line);
  const typeAt = typeAmong(lines);
  const type = typeLine(lines[Math.max(typeAt, 0)] ?? '');
  const letterhead = [...new Set(opening.slice(0, Math.max(typeAt, 0)).map(({ text }) => text))];
  const below = lines.slice(typeAt < 0 && type !== null ? 1 : typeAt + 1);
  const own = type === null || type.rest === '' ? null : ownTitle(lines[Math.max(typeAt, 0)] ?? '', type);
  const namesIssuer = typeAt >= 0 && own === null && below.length > 1 && isIssuerBelow(below[0] ?? '');
  const titleLines = (namesIssuer ? below.slice(1) : below).filter((line) => !isLetterheadLine(line));
  const title = titleOf(titleLines, own, typeAt >= 0);
  const whole = [...new Set(opening.slice(0, typeAt >= 0 ? typeAt + 1 : 8).map(({ text }) => text)), ...(typeAt < 0 ? [] : below.filter(isLetterheadLine))].join('\n');
  const end = DATE.test(whole) ? undefined : body.slice(-3).find((draft) => isLetterheadLine(draft.text) && DATE.test(draft.text));
  const place = numberAndDate(end === undefined ? whole : `${whole}\n${end.text}`);
  return {
    type: type === null ? typeFromText(title, body) : type.type, typeText: type?.text ?? null, ...place, date: place.date ?? passedOn(body), title,
    issuer: issuerOf(letterhead) ?? (namesIssuer ? (below[0] ?? '').slice(OF.length).trim() : null) ?? issuerFromText(own === null ? titleLines.slice(1) : titleLines, body),
  };
}

/** `CỦA BAN THƯỜNG VỤ TỈNH ỦY` on a line of its own, the title below it. */
function isIssuerBelow(line: string): boolean {
  return isCapitals(line) && plain(line).startsWith(OF) && isIssuer(line.slice(OF.length).trim());
}

const OF = 'của ';

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
  if (year === undefined || month === undefined) return year ?? null;
  const short = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? short : `${short}-${day.padStart(2, '0')}`;
}

function hasWord(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (isWordAt(line, i)) return true;
  return false;
}

/** The title's beginning on the type line, and the lines between the type and the body. Below a document's first words only what goes on in small letters. */
/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`, below a decision's title: who decides. */
const isOffice = (line: string): boolean => isCapitals(line) && officeLength(line) > 0;

function titleOf(lines: readonly string[], own: string | null, isTyped: boolean): string | null {
  const parts = own === null ? [] : [own];
  const isOpening = !isTyped && own !== null;
  for (const [i, line] of lines.entries()) {
    if (isOpening && !isLowerAt(line, 0)) break;
    if (ASIDE.test(`${line} ${lines[i + 1] ?? ''}`) || CLOSES_HEAD.test(line) || isMotto(line)) break;
    if (!hasWord(line)) continue;
    if (parts.length > 0 && (isBasis(line) || (isIssuer(line) && (isOpening || isCapitals(line))) || isOffice(line))) break;
    parts.push(line);
  }
  const whole = parts.join(' ');
  const title = withoutEnd(whole.includes('(') ? whole.replace(/\((?:ban hành )?kèm theo.*$/iu, '') : whole, ' -–—_*=').trim();
  return title === '' ? null : title;
}

const TITLE_WORDS: readonly string[] = ['về', 'thực hiện', 'kết luận', 'triển khai', 'của', 'v/v'];

/** `Nghị quyết số … về …`, `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ về …`: the title begins at `về`; `CHIẾN LƯỢC PHÁT TRIỂN …` is one phrase, `BÁO CÁO TỔNG KẾT …` are two. */
function ownTitle(line: string, { type, rest }: { type: DocumentType; rest: string }): string {
  if (/^(?:số\s|\d)/iu.test(rest)) return /\svề\s.*$/iu.exec(rest)?.[0].trim() ?? rest.replace(/^[\d\s:.]+/u, '');
  const about = /^CỦA (\P{Ll}+?) (?=\p{Ll}|VỀ )/u.exec(rest);
  if (about !== null && isIssuer(about[1] ?? '')) return rest.slice(about[0].length);
  if (type !== 'other' && isCapitals(line)) return rest.replace(/^[\s:.–-]+/u, '');
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
  return line.length < 90 && opensWithOne(plain(line), BODIES) && !opensWithOne(plain(line), NO_BODIES);
}

/** In a letterhead: words that open with an agency's name may title something elsewhere. */
function isBody(line: string): boolean {
  return isIssuer(line) || (line.length < 90 && opensWithOne(plain(line), AGENCIES) && !opensWithOne(plain(line), NO_BODIES));
}

function opensWithOne(start: string, words: readonly string[]): boolean {
  return words.some((word) => start.startsWith(word) && !isLetterAt(start, word.length));
}

/** The letterhead's own side: capitals that are no motto; in one column or two that were merged. */
function issuerOf(texts: readonly string[]): string | null {
  const parts: string[] = [];
  for (const text of texts) {
    const unlabelled = withoutMotto(text).replace(LABELLED, ' ');
    const own = withSingleSpaces(/[#*_-]/.test(unlabelled) ? unlabelled.replace(/[#*_]+|-{2,}/gu, ' ') : unlabelled).trim();
    if (own.length >= 2 && own.length < 160 && (isCapitals(own) || isBody(own)) && !DATE.test(own)) parts.push(own);
  }
  while (parts.length > 1 && !isBody(parts[0] ?? '')) parts.shift();
  // The body on the line below is the issuer, the one above it is what it belongs to: `PHÒNG GIÁO DỤC⏎TRƯỜNG THCS AN BÌNH`.
  const own = parts.findLastIndex((part) => isBody(part) && !opensWithOne(plain(part), ORGANS));
  return isBody(parts[0] ?? '') ? parts.slice(Math.max(own, 0)).slice(0, 4).join(' ') : null;
}

const withoutMotto = (text: string): string => (text.length < SHORTEST_MOTTO ? text : withoutMottoes(text));
const LABELLED = /số\s*:.*$/i;

function issuerFromText(lines: readonly string[], body: readonly Draft[]): string | null {
  const named = lines.find((line) => isIssuer(line));
  if (named !== undefined) return named;
  for (const draft of body.slice(0, 8)) {
    const enacting = enactingBody(draft.text.slice(-600));
    if (enacting !== null && !/\s(?:về|đã|và|cùng)(?:\s|$)/u.test(enacting)) return enacting.trim();
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
