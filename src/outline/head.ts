import { BASIS_WORDS, BODIES, DOCUMENT_TYPES, MOTTOES, TYPE_HINTS } from '../lexicon/documents.ts';
import { bare, isCapitals, plain } from '../text/letters.ts';
import type { DocumentType, Metadata } from '../types.ts';
import { linesOf, firstOf, type Draft } from './draft.ts';
import { typeLine } from './doctype.ts';

/** What the head of a document says: kind, number, place, date, title, issuer (Nghị định 30/2020/NĐ-CP, phụ lục I). */

export type Head = Pick<Metadata, 'type' | 'typeText' | 'number' | 'place' | 'date' | 'title' | 'issuer'>;

const NUMBER = /số\s*:?\s*(\d[\d\p{L}]{0,7}\s*[-/]\s*[\p{Lu}\d][\p{L}\d]*(?:\s?[-–/&]\s?[\p{Lu}\d][\p{L}\d]*){0,5})/iu;
const NUMBER_LABEL = /^[^\p{L}]*số\s*:/iu;
const DATE = /,?\s*ngày\s+(\d{1,2})?\s*tháng\s+(\d{1,2})?\s*năm\s+(\d{4})/iu;
const PLACE = /((?:(?:thành phố|tỉnh|huyện|quận|thị xã|TP\.?)\s+)?\p{Lu}[\p{L}'’]*\.?(?:\s+(?:-\s+)?\p{Lu}[\p{L}'’]*){0,4})\s*,?\s*$/iu;
const ASIDE = /^\s*\(?\s*(?:kính gửi|ban hành kèm|kèm theo)/iu;
const CLOSES_HEAD = /^(?:quyết nghị|quyết định|nghị quyết|chỉ thị)\s*:$/iu;

const MOTTO_BARE = MOTTOES.map(squeezed);
const HINTS = TYPE_HINTS.flatMap(([type, phrases]) => phrases.map((phrase) => ({ type, phrase })));

function squeezed(text: string): string {
  return bare(text).replace(/[^\p{L}]+/gu, '');
}

export function headOf(head: readonly Draft[], body: readonly Draft[]): Head {
  const lines = head.flatMap((draft) => linesOf(draft).map((line) => ({ line, cell: firstOf(draft).kind === 'cell', text: draft.text })));
  const opening = lines.length > 0 ? lines : [];
  const typeAt = opening.findIndex(({ line }) => typeLine(line)?.rest === '');
  const first = opening[0] === undefined ? null : typeLine(opening[0].line);
  const type = typeAt >= 0 ? typeLine(opening[typeAt]?.line ?? '') : first;
  const letterhead = opening.slice(0, typeAt >= 0 ? typeAt : 0).map(({ line }) => line);
  const titleLines = opening.slice(typeAt >= 0 ? typeAt + 1 : 0).map(({ line }) => line);
  const whole = [...new Set(opening.slice(0, typeAt >= 0 ? typeAt + 1 : 8).map(({ text }) => text))].join('\n');
  const title = titleOf(titleLines, typeAt < 0 ? first : null);
  const issuer = issuerOf(letterhead) ?? issuerFromText(titleLines, body);
  const inferred = type === null ? typeFromText(title, body) : type.type;
  return { type: inferred, typeText: type?.text ?? null, ...numberAndDate(whole), title, issuer };
}

function numberAndDate(text: string): { number: string | null; place: string | null; date: string | null } {
  const number = NUMBER.exec(text);
  const date = DATE.exec(text);
  if (date === null) return { number: tidyNumber(number?.[1]), place: null, date: null };
  const behindNumber = number === null || number.index > date.index ? 0 : number.index + number[0].length;
  const before = text.slice(behindNumber, date.index).split('\n').at(-1) ?? '';
  const place = PLACE.exec(before)?.[1]?.trim() ?? null;
  return { number: tidyNumber(number?.[1]), place, date: isoDate(date[3], date[2], date[1]) };
}

function tidyNumber(number: string | undefined): string | null {
  return number === undefined ? null : number.replace(/\s+/gu, '').replaceAll('–', '-');
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined) return null;
  const short = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? short : `${short}-${day.padStart(2, '0')}`;
}

/** The lines between the type and the body. */
function titleOf(lines: readonly string[], first: { rest: string } | null): string | null {
  const parts: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (first !== null && i === 0) {
      parts.push(first.rest);
      continue;
    }
    if (ASIDE.test(line) || CLOSES_HEAD.test(line) || isMotto(line)) break;
    if (/^[^\p{L}\p{N}]*$/u.test(line)) continue;
    if (i > 0 && isIssuer(line) && (first !== null || isCapitals(line))) break;
    if (i > 0 && isBasis(line)) break;
    parts.push(line);
  }
  const title = parts.join(' ').replace(/\s*\((?:ban hành )?kèm theo.*$/iu, '').trim();
  return title === '' ? null : title;
}

function isBasis(line: string): boolean {
  const start = plain(line.slice(0, 30));
  return /[.;:]$/u.test(line) && BASIS_WORDS.some((word) => start.startsWith(word));
}

function isMotto(line: string): boolean {
  const squeezedLine = squeezed(line);
  return MOTTO_BARE.some((motto) => squeezedLine.includes(motto));
}

function isIssuer(line: string): boolean {
  const start = plain(line);
  return line.length < 90 && BODIES.some((body) => start.startsWith(body) && !/^\p{L}/u.test(start.slice(body.length)));
}

/** The letterhead's own side: capitals that are no motto; in one column or two that were merged. */
function issuerOf(lines: readonly string[]): string | null {
  const parts: string[] = [];
  for (const line of lines) {
    if (NUMBER_LABEL.test(line)) break;
    const own = withoutMotto(line).replace(/^[#*\s]+|[-*_\s]+$/gu, '');
    if (own.length >= 2 && (isCapitals(own) || isIssuer(own)) && !DATE.test(own)) parts.push(own);
  }
  while (parts.length > 1 && !isIssuer(parts[0] ?? '')) parts.shift();
  const issuer = parts.slice(0, 4).join(' ').trim();
  return issuer === '' || !isIssuer(parts[0] ?? '') ? null : issuer;
}

const MOTTO_TAIL = /\s*(?:cộng\s+ho[àa]|cộng\s+hò[aà]|độc\s+lập|đảng\s+cộng\s+sản).*$/iu;

function withoutMotto(line: string): string {
  return line.replace(MOTTO_TAIL, '');
}

const ENACTS = new RegExp(
  `((?:${BODIES.join('|')})(?![\\p{L}])[^.;,:“”()]{0,90}?)\\s+(?:xây dựng|ban hành|báo cáo|yêu cầu|triển khai)(?![\\p{L}])`, 'iu',
);

function issuerFromText(lines: readonly string[], body: readonly Draft[]): string | null {
  const named = lines.slice(1).find((line) => isIssuer(line));
  if (named !== undefined) return named;
  for (const draft of body.slice(0, 8)) {
    const found = ENACTS.exec(draft.text.slice(-600));
    if (found?.[1] !== undefined && /^\p{Lu}/u.test(found[1])) return found[1].trim();
  }
  return null;
}

function typeFromText(title: string | null, body: readonly Draft[]): DocumentType {
  const opening = [title ?? '', ...body.slice(0, 8).map((draft) => draft.text.slice(0, 3_000))].map(plain);
  for (const text of opening) {
    const found = HINTS.find(({ phrase }) => text.includes(phrase));
    if (found !== undefined) return found.type;
  }
  return 'other';
}

/** Types by name, for whoever prints them. */
export const TYPE_NAMES: readonly string[] = DOCUMENT_TYPES.flatMap(([, names]) => names);
