import { CITED_TYPES, DOCUMENT_PARTS } from '../lexicon/citations.ts';
import { isAt, isDigit, isLetterAt, isOneOfAt, isUpperAt } from '../text/characters.ts';
import { letterOf } from '../text/folding.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { Phrases, same } from '../text/phrases.ts';
import { behindMark, cuesBefore, digitsEnd, isAmount, listing, loosely, numbersBefore, past, pastBack } from './around.ts';
import { dateAt, type DateMatch } from './date.ts';
import type { CitationMention } from './mention.ts';

/** `Nghị quyết`, in any letter case and as documents print it. */
const TYPE = new Phrases(CITED_TYPES);
const TITLED_TYPE = new Phrases(CITED_TYPES, 'exact');
/** `Thông tư liên tịch số`: what a type may be followed by. */
const TYPE_TAIL = new Phrases(['liên tịch', 'hành động', 'phối hợp', 'kết luận']);
/** Điều   khoản   Bảng */
const PART = new Phrases(DOCUMENT_PARTS, 'exact');

/** `Quyết định 217 người`: counted, no document's number; written so, for one disciplines (`kỷ luật`) 42 people. */
const COUNTED = new Phrases(['triệu', 'tỷ', 'nghìn', 'đồng', 'ha', 'tấn', 'hộ', 'trường hợp', 'cuộc', 'lớp', 'buổi', 'căn', 'người', 'đoàn viên', 'đảng viên', 'học sinh'], 'exact');
/** `Phần 3 người`; they may go on. */
const COUNTED_BEHIND_PART = ['người', 'điểm', 'đơn', 'hộ', 'lần', 'cuộc', 'lớp'];

/** Words that end an issuer's name: `của Bộ Chính trị |về`. */
const BEHIND_ISSUER = new Phrases([
  'về', 'ngày', 'ký', 'ban hành', 'quy định', 'phê duyệt', 'đã', 'được', 'đến', 'và', 'thông qua', 'hướng dẫn', 'có', 'tại', 'triển khai', 'thực hiện', 'trên', 'trong', 'là', 'đặt ra', 'tổng hợp', 'gửi',
], 'exact');
const MOST_ISSUER_WORDS = 10;

/** What must follow the digits of `02-NQ/TW`, `06a/NQ`, `66 /KH`, `99/2008/QĐ-TTg`: a stroke, then a capital or a year. */
function isSymbolic(text: string, end: number): boolean {
  let at = end;
  while (at < end + 2 && text.charCodeAt(at) >= 97) at++;
  if (isAt(text, at, ' ')) at++;
  if (!isAt(text, at, '/') && !isAt(text, at, '-')) return false;
  if (isAt(text, at + 1, ' ')) at++;
  return isUpperAt(text, at + 1) || isAt(text, at + 1, '1') || isAt(text, at + 1, '2');
}

/** `và` too: `Quyết định 217 và 218`. */
const PART_WORD = watch(DOCUMENT_PARTS);
const TYPE_WORD = watch(CITED_TYPES);
/** `Nghị quyết số 49`, `khoản 2 và 3`: the type or part stands a word further off. */
const LINK = watch(['số', 'và']);
const NEAR = 40;

export function citationAt(text: string, offset: number): CitationMention | null {
  const digits = digitsEnd(text, offset);
  const numberEnd = isSymbolic(text, digits) ? symbolEnd(text, offset, digits) : -1;
  if (numberEnd < 0) return bareCitation(text, offset, digits);
  const day = dateBehind(text, numberEnd);
  const issuer = issuerBehind(text, day?.end ?? numberEnd);
  // `79-KL/TW của Bộ Chính trị ngày 25/12/2013`
  const later = day === null && issuer !== null ? dateBehind(text, issuer.end) : null;
  const dated = day ?? (later?.precision === 'day' ? later : null);
  return {
    type: 'citation', start: offset, end: dated?.end ?? numberEnd, document: typeBefore(text, offset), number: text.slice(offset, numberEnd).replaceAll(' ', ''),
    date: dated?.iso ?? null, issuer: issuer?.name ?? null,
  };
}

/**
 * The number of a document: number, year, type and issuer (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW for the Party's).
 *
 *   02-NQ/TW   06a/NQ-TLĐ   99/2008/QĐ-TTg   02/CTr - BCH   33-CT / TW   163/2024/QH15   10- CTr/TU   01/QCPH   131/CĐ- TTg
 */
function symbolEnd(text: string, offset: number, digits: number): number {
  if (digits - offset > 5) return -1;
  let at = digits;
  while (at < digits + 2 && isSmall(text.charCodeAt(at))) at++;
  const year = behindMark(text, at, '/');
  if (year >= 0 && isYearDigits(text, year)) at = year + 4;
  const first = behindMark(text, at, '/-');
  if (first < 0 || !isUpperAt(text, first)) return -1;
  let end = runEnd(text, first);
  if (!hasSecondCapital(text, first, end) && (text.slice(first, end).includes('&') || !isUpperAt(text, behindMark(text, end, '/-')))) return -1;
  for (let next = behindMark(text, end, '-/.'); isUpperAt(text, next); next = behindMark(text, end, '-/.')) end = runEnd(text, next);
  return end;
}

/** a-z, đ */
const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || code === 0x111;

/** 1900 to 2099, whatever follows. */
const isYearDigits = (text: string, at: number): boolean => (text.startsWith('19', at) || text.startsWith('20', at)) && digitsEnd(text, at) >= at + 4;

/** Where the run of letters, digits and `&` that begins at an offset ends. */
function runEnd(text: string, offset: number): number {
  let end = offset;
  while (isLetterAt(text, end) || isDigit(text.charCodeAt(end)) || isAt(text, end, '&')) end += isSurrogate(text.charCodeAt(end)) ? 2 : 1;
  return end;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** `QĐ`, `QH15`, `CTr`: a capital among letters and digits behind the first. */
function hasSecondCapital(text: string, from: number, end: number): boolean {
  for (let at = from + 1; at < end && !isAt(text, at, '&'); at++) if (isUpperAt(text, at)) return true;
  return false;
}

/** How a document came to its date. */
const SIGNED = new Phrases(['ký', 'đã ký', 'được ký', 'ký ban hành', 'ban hành', 'đã ban hành', 'được ban hành', 'ra']);

/** `, ngày 25/11/2013`, ` ký ngày …`, ` khóa XIII, ngày …` behind a number. */
function dateBehind(text: string, end: number): DateMatch | null {
  let at = past(text, behindTerm(text, past(text, end, ' ')), ' ');
  if (isOneOfAt(text, at, ',(')) at++;
  at = past(text, at, ' ');
  const signed = SIGNED.at(text, at);
  at = past(text, signed < 0 ? at : signed, ' ');
  if (!same('ngày', text, at)) return null;
  at = past(text, at + 'ngày'.length, ' ');
  return isDigit(text.charCodeAt(at)) ? dateAt(text, at) : null;
}

/** Behind `khóa XIII`, `(khoá X)`; the offset itself where it does not stand. */
function behindTerm(text: string, offset: number): number {
  const at = past(text, offset, '(');
  if (!same('khóa ', text, at) && !same('khoá ', text, at)) return offset;
  const from = at + 'khóa '.length;
  let end = from;
  while (isOneOfAt(text, end, 'IVX')) end++;
  return end === from ? offset : past(text, end, ')');
}

/** ` của Bộ Chính trị`: the issuer, up to a word that goes on with something else. */
function issuerBehind(text: string, offset: number): { readonly name: string; readonly end: number } | null {
  const start = past(text, past(text, past(text, offset, ' '), ','), ' ');
  const name = start + 'của '.length;
  if (!isOneOfAt(text, start, 'cC') || !text.startsWith('ủa ', start + 1) || !isUpperAt(text, name)) return null;
  let end = runEnd(text, name);
  for (let words = 1; words < MOST_ISSUER_WORDS && isAt(text, end, ' ') && BEHIND_ISSUER.at(text, end + 1) < 0; words++) {
    const next = hyphenedEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return { name: text.slice(name, end), end };
}

/** As a run, with hyphens. */
function hyphenedEnd(text: string, offset: number): number {
  let end = runEnd(text, offset);
  while (isAt(text, end, '-')) end = runEnd(text, end + 1);
  return end;
}

/** The type before a number, as documents print it: `nghị quyết số |15-NQ/TW` → `Nghị quyết`. */
function typeBefore(text: string, offset: number): string | null {
  const end = pastBack(text, pastBack(text, pastBack(text, offset, ' '), ':'), ' ');
  const numbered = same('số', text, end - 2) ? typeEnding(text, pastBack(text, end - 2, ' ')) : null;
  return numbered ?? typeEnding(text, end);
}

function typeEnding(text: string, end: number): string | null {
  const tail = TYPE_TAIL.before(text, end);
  const short = tail > 0 && isAt(text, tail - 1, ' ') ? TYPE.before(text, tail - 1) : -1;
  const to = short < 0 ? end : tail - 1;
  const start = short < 0 ? TYPE.before(text, end) : short;
  return start < 0 ? null : `${text.charAt(start).toUpperCase()}${text.slice(start + 1, to).toLowerCase()}`;
}

/** `Nghị quyết số 49`, `khoản 2 Điều 9`: a number without its symbol. */
function bareCitation(text: string, offset: number, digits: number): CitationMention | null {
  const cues = cuesBefore(text, offset);
  const near = (cues & LINK) !== 0 && glanceAt(text).any(PART_WORD | TYPE_WORD, offset - NEAR, offset) ? PART_WORD | TYPE_WORD : cues;
  if (((near & PART_WORD) === 0 || !isBehindPart(text, offset, digits)) && ((near & TYPE_WORD) === 0 || !isBehindType(text, offset, digits))) return null;
  let end = offset;
  while (end < text.length && letterOf(text.charCodeAt(end)) !== 0) end++;
  return { type: 'citation', start: offset, end, document: typeBefore(text, offset), number: text.slice(offset, end), date: null, issuer: null };
}

/** `Điều |5`, `khoản 2 và |3`, `Bảng |3`. */
function isBehindPart(text: string, offset: number, digits: number): boolean {
  if (digits - offset > 3 || isAmount(text, digits, '.,')) return false;
  if (isAt(text, digits, ' ') && COUNTED_BEHIND_PART.some((word) => text.startsWith(word, digits + 1))) return false;
  const row = numbersBefore(text, offset, listing, { most: 5, digits: 3 });
  return isAt(text, row - 1, ' ') && PART.before(text, row - 1) >= 0;
}

/** `Nghị quyết số |49`, `Quyết định 217, |218`. */
function isBehindType(text: string, offset: number, digits: number): boolean {
  if (digits - offset > 4 || isAmount(text, digits, '.,/') || (isAt(text, digits, ' ') && COUNTED.at(text, digits + 1) >= 0)) return false;
  const row = numbersBefore(text, offset, loosely, { most: 4, digits: 4 });
  if (!isAt(text, row - 1, ' ')) return false;
  const named = row >= 4 && text.startsWith(' số', row - 4) ? row - 4 : row - 1;
  return TITLED_TYPE.before(text, named) >= 0 || TITLED_TYPE.before(text, row - 1) >= 0;
}
