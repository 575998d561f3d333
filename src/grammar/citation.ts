import { CITED_TYPES, DOCUMENT_PARTS } from '../lexicon/citations.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { isAt, isUpperAt } from '../text/characters.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { cuesBefore, digitsEnd } from './around.ts';
import { dateAt } from './date.ts';
import type { CitationMention } from './mention.ts';

/**
 * The number of a document: number, year, type and issuer (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW for the Party's).
 *
 *   02-NQ/TW   06a/NQ-TLĐ   99/2008/QĐ-TTg   02/CTr - BCH   33-CT / TW   163/2024/QH15   10- CTr/TU   01/QCPH   131/CĐ- TTg
 */
const NUMBER = pattern<'number'>(String.raw`
  (?<number> \d{1,5} [a-zđ]{0,2} (?: \x20? / \x20? (?:19|20)\d\d )?
    (?: \x20? [/\-] \x20? (?= \p{Lu}[\p{L}\d]*\p{Lu} | \p{Lu}[\p{L}\d]* \x20?[\-/]\x20? \p{Lu} ) [\p{L}\d&]+ )
    (?: \x20?[\-/.]\x20? \p{Lu}[\p{L}\d&]* (?: & \p{L}+ )? )* )
`, 'exact');

/** `Nghị quyết số 49`, `Quyết định 217, 218`: a document's number without its symbol; written so, for one disciplines (`kỷ luật`) 42 people. */
const AFTER_TYPE = pattern<'type'>(String.raw`
  (?<= ${WORD_START} (?<type> ${phrases(CITED_TYPES)} ) (?: \x20 số )? \x20 (?: \d{1,4} ,? \x20 (?: và \x20 )? ){0,4} ) (?= \d{1,4} (?! [.,/]?\d | \x20?% | \x20 (?: triệu | tỷ | nghìn | đồng | ha | tấn | hộ | trường\x20hợp | cuộc | lớp | buổi | căn | người | đoàn\x20viên | đảng\x20viên | học\x20sinh ) ${WORD_END} ) )
`, 'exact');
const TYPE_BEFORE = pattern<'type'>(String.raw`(?<= ${WORD_START} (?<type> ${phrases(CITED_TYPES)} ) (?: \x20 (?: liên\x20tịch | hành\x20động | phối\x20hợp | kết\x20luận ) )? (?: \x20? số )? \x20? :? \x20? ) (?= \d )`);

/** `Điều 5`, `khoản 2 Điều 9`, `điểm d khoản 2`, `Bảng 3`. */
const AFTER_PART = pattern(String.raw`
  (?<= ${WORD_START} (?: ${phrases(DOCUMENT_PARTS)} ) \x20 (?: \d{1,3} (?: , \x20 | \x20 và \x20 ) ){0,5} ) (?= \d{1,3} (?! [.,]?\d | \x20?% | \x20 (?: người | điểm | đơn | hộ | lần | cuộc | lớp ) ) )
`, 'exact');

/** `, ngày 25/11/2013` behind a number. */
const DATED = pattern(String.raw`\x20? [,(]? \x20? (?: ký | ban\x20hành )? \x20? ngày \x20? (?= \d )`);

/** ` của Bộ Chính trị`: the issuer, up to a word that goes on with something else. */
const ISSUER = pattern<'body'>(String.raw`
  \x20? ,? \x20? [cC]ủa \x20 (?<body> \p{Lu}[\p{L}\d&]* (?: \x20 (?! ${phrases(['về', 'ban hành', 'quy định', 'phê duyệt', 'đã', 'được', 'đến', 'và', 'thông qua', 'hướng dẫn', 'có', 'tại', 'triển khai', 'thực hiện', 'trên', 'trong', 'là', 'đặt ra', 'tổng hợp', 'gửi'])} ${WORD_END} ) [\p{L}\d&-]+ ){0,9} )
`, 'exact');

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
const PART = watch(DOCUMENT_PARTS);
const TYPE = watch(CITED_TYPES);
/** `Nghị quyết số 49`, `khoản 2 và 3`: the type or part stands a word further off. */
const LINK = watch(['số', 'và']);
const NEAR = 40;

export function citationAt(text: string, offset: number): CitationMention | null {
  const symbolic = isSymbolic(text, digitsEnd(text, offset));
  const number = symbolic ? NUMBER.at(text, offset) : null;
  if (number === null) return bareCitation(text, offset);
  let end = number.end;
  let date: string | null = null;
  const dated = DATED.at(text, end);
  const day = dated ? dateAt(text, dated.end) : null;
  if (day) { end = day.end; date = day.iso; }
  const issuer = ISSUER.at(text, end)?.part.body ?? null;
  return { type: 'citation', start: offset, end, document: typeBefore(text, offset), number: number.text.replace(/\s/g, ''), date, issuer };
}

/** `nghị quyết` → `Nghị quyết`: the type as documents print it. */
function titled(type: string | undefined): string | null {
  return type === undefined ? null : `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
}

function typeBefore(text: string, offset: number): string | null {
  return titled(TYPE_BEFORE.at(text, offset)?.part.type);
}

function bareCitation(text: string, offset: number): CitationMention | null {
  const cues = cuesBefore(text, offset);
  const near = (cues & LINK) !== 0 && glanceAt(text).any(PART | TYPE, offset - NEAR, offset) ? PART | TYPE : cues;
  if (((near & PART) === 0 || AFTER_PART.at(text, offset) === null) && ((near & TYPE) === 0 || AFTER_TYPE.at(text, offset) === null)) return null;
  let end = offset;
  while (end < text.length && /[A-Za-zÀ-ÖØ-öø-ỹ0-9]/.test(text[end] as string)) end++;
  return { type: 'citation', start: offset, end, document: typeBefore(text, offset), number: text.slice(offset, end), date: null, issuer: null };
}
