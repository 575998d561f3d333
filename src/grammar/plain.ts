import { COUNTING_SO, NUMBERED_ITEMS, NUMBERED_NAMES, RANKS } from '../lexicon/citations.ts';
import { BASES, PEOPLE } from '../lexicon/nouns.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import type { Match } from '../text/pattern.ts';
import { isAt, isDigit, isLetterAt, isLowerAt, isOneOfAt, isUpperAt } from '../text/characters.ts';
import { letterOf } from '../text/folding.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { Phrases, same } from '../text/phrases.ts';
import { backOver, cuesBefore, digitsEnd, isAmount, listing, loosely, numbersBefore, orElse, past, pastBack, spaced } from './around.ts';
import type { PlainMention } from './mention.ts';

/** A number that is part of a name or tells a rank: `Trung ương 4`, `cơn bão số 10, 11`, `đứng thứ 04/34`, `nhóm 100 đại học`. */
const NAME = new Phrases(NUMBERED_NAMES, 'exact');
const RANK = new Phrases(RANKS);
/** `số 10`, but not `tổng số 45 cuộc`. */
const SO = new Phrases(['số']);
const COUNTING = new Phrases(COUNTING_SO);

/** `Mục tiêu 1. Lĩnh vực chính trị`: an item's number. */
const ITEM_NUMBER = pattern(String.raw`(?<= ${WORD_START} ${phrases(NUMBERED_ITEMS)} \x20 ) \d{1,2} (?: \.\d{1,2} )? (?= \x20? (?: [.:,;–] | $ ) )`, 'exact');

/** `1.2. Xây dựng …` where the outline made no heading of it. */
const LEADING = pattern(String.raw`(?<= ^ [\s*+\-•]* ) \d{1,2} (?: \.\d{1,2} ){1,3} (?= \.? \x20 \p{L} )`);

/** `… giải pháp 2.1. Tăng cường …`, where a converter lost the line's end. */
const INLINE = pattern(String.raw`\d{1,2} (?: \. \d{1,2} ){1,2} (?= \. \x20? \p{Lu} )`, 'exact');

/** `Chi bộ 25 đảng viên`: counted, whatever stands before. */
const COUNTED = new Phrases(['triệu', 'tỷ', 'nghìn', 'hộ', 'đồng', 'ha', 'tấn', 'em', 'buổi', 'căn', 'trường hợp', ...PEOPLE]);

/** `G20`, `ĐT3`, `Covid-19`, `N-1`, `4G/5G`, `3D`: digits that hang on a letter. */
const BESIDE_LETTER = pattern(String.raw`(?<= \p{L} | \p{L} - | \p{Lu}{1,4}\x20?- ) \d+ [\p{L}\d]*`, 'exact');
const LETTER_AFTER = pattern(String.raw`\d{1,2} \p{Lu} (?: [\d/]* [\p{Lu}\d]* )* (?! \p{Ll} )`, 'exact');

/** `trực 24/24 giờ, 7/7 ngày`: always, no share. */
const ALWAYS = pattern(String.raw`24/24 (?= \x20? (?: h | giờ ) ${WORD_END} ) | 7/7 (?= \x20 ngày ${WORD_END} )`);

/** `cách mạng công nghiệp 4.0`, `Web 2.0`. */
const VERSION = pattern(String.raw`[1-9]\.0 (?! [\d%] | \x20?% )`);

/** `chính quyền địa phương 02 cấp`, `mô hình 3 cấp`: a name's number; `cấp 2` a level's. */
const LEVELS = pattern(String.raw`0?[1-4] \x20 cấp ${WORD_END} (?! \x20 (?: ủy | uỷ | học ) )`);
const LEVEL = pattern(String.raw`(?<= (?<! (?: nâng | cung | trợ | đẳng | sơ | khẩn ) \x20 ) ${WORD_START} cấp \x20 ) (?= [1-6] (?! \d | [.,]\d ) )`);

/** `tỷ lệ 1/500`: a map's scale. */
const SCALE = pattern(String.raw`(?<= (?: tỷ | tỉ ) \x20 lệ \x20 ) 1/ (?: 500 | 2\.?000 | 5\.?000 | 10\.?000 ) (?! \d )`);

/** `(1) Tăng cường …; (2) …`: the number of an item in running text. */
const BRACKETED = pattern(String.raw`(?<= \( ) \d{1,2} (?= \) \x20? [\p{L}“"] )`);
const ITEM_BEFORE = pattern(String.raw`(?<= (?: ^ | [.;:,…] | [-–] ) \x20? \( ) (?= \d )`);

/** `1 trong 3 bộ đầu tiên`: a rank among others. */
const ONE_AMONG = pattern(String.raw`0?1 \x20 trong \x20 (?: số \x20 | những \x20 )? \d{1,3} ${WORD_END}`);

const plain = (start: number, end: number, cls: PlainMention['class']): PlainMention => ({ type: 'plain', start, end, class: cls });

/** The numeral at `offset` if it is a name's, a rank's or an item's. */
export function plainAt(text: string, offset: number): PlainMention | null {
  return itemAt(text, offset) ?? besideAt(text, offset) ?? namedAt(text, offset);
}

/** The words before a number that make a pattern worth a try; behind `và` the name stands further off (`Chương trình 135 và |30a`). */
const ITEM_WORD = watch(NUMBERED_ITEMS);
const NAME_WORD = watch(NUMBERED_NAMES, ['và']);
const RANK_WORD = watch(RANKS, ['và']);
const SO_WORD = watch(['số', 'và']);
const LEVEL_WORD = watch(['cấp']);

/** `1.2.`, `Mục tiêu 1.`, `(1)`: the number of an item. */
function itemAt(text: string, offset: number): PlainMention | null {
  if (isAt(text, offset - 1, '(')) {
    const item = BRACKETED.at(text, offset);
    return item && ITEM_BEFORE.at(text, offset) ? plain(offset, item.end, 'enumerator') : null;
  }
  const named = (cuesBefore(text, offset) & ITEM_WORD) !== 0 ? ITEM_NUMBER.at(text, offset) : null;
  const numbered = named ?? (isDotted(text, offset) ? LEADING.at(text, offset) ?? INLINE.at(text, offset) : null);
  return numbered ? plain(offset, numbered.end, 'enumerator') : null;
}

/** `1.2`, `10.1` */
function isDotted(text: string, offset: number): boolean {
  const dot = isDigit(text.charCodeAt(offset + 1)) ? offset + 2 : offset + 1;
  return isAt(text, dot, '.') && isDigit(text.charCodeAt(dot + 1));
}

/** `Số doanh nghiệp/1000 dân`: the base of a rate that has no figure of its own. */
const BASE = pattern(String.raw`(?<= \p{L} \x20? / \x20? ) 1 (?: 00 | 0? 0? (?: \.?000 )+ )? (?= \x20 (?: vạn \x20 | nghìn \x20 )? ${phrases(BASES)} ${WORD_END} )`);

/** `Giá trị sản xuất trên |1 ha| đất trồng trọt đạt 120 triệu đồng`: what the figure behind is reckoned by. */
const AREA_BASE = pattern(String.raw`(?<= ${WORD_START} (?: giá\x20trị | thu\x20nhập | doanh\x20thu | lợi\x20nhuận | giá\x20trị\x20sản\x20phẩm ) \x20 (?: [\p{L}]+ \x20 ){0,10}? trên \x20 ) 0?1 (?= \x20 (?: ha | héc\x20ta | hécta | m2 ) ${WORD_END} )`);

/** `Km 245+300|`, `Km12 + 500|`: a place on a road; -1 for any other number. */
function chainageEnd(text: string, offset: number, end: number): number {
  const plus = past(text, end, ' ');
  const word = pastBack(text, offset, ' ') - 'km'.length;
  if (!isAt(text, plus, '+') || word < 0 || !same('km', text, word) || isLetterAt(text, word - 1)) return -1;
  const metres = past(text, plus + 1, ' ');
  const last = digitsEnd(text, metres);
  return last > metres && last - metres <= 4 ? last : -1;
}

/** Told by what touches the number: a letter, a level, a region, a scale. */
function besideAt(text: string, offset: number): PlainMention | null {
  const base = isAt(text, offset - 1, '/') ? BASE.at(text, offset) : null;
  if (base) return plain(offset, base.end, 'norm');
  const end = digitsEnd(text, offset);
  const chainage = chainageEnd(text, offset, end);
  if (chainage >= 0) return plain(offset, chainage, 'ordinal');
  const word = end - offset < 3 && isAt(text, end, ' ') ? text.charAt(end + 1) : '';
  if ((word === 'h' || word === 'm') && isAt(text, end - 1, '1') && AREA_BASE.at(text, offset) !== null) return plain(offset, end, 'norm');
  const region = word === 't' || word === 'n' ? regionEnd(text, end + 1) : -1;
  if (region >= 0) return plain(offset, region, 'ordinal');
  const told = isAt(text, end, '/') ? SCALE.at(text, offset) ?? ALWAYS.at(text, offset) : null;
  if (told) return plain(offset, told.end, 'norm');
  const beside = isLetterAt(text, offset - 1) || isAt(text, offset - 1, '-') ? BESIDE_LETTER.at(text, offset) : null;
  if (beside) return plain(offset, beside.end, 'ordinal');
  const version = versionAt(text, offset, end, word.toLowerCase());
  // `12HTX`, `300MW`: a unit or noun in capitals, written without a space.
  if (version && !isCapitals(text, end, version.end)) return plain(offset, version.end, 'ordinal');
  return null;
}

/** `HTX`, two and more to the end. */
function isCapitals(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isUpperAt(text, at)) at++;
  return at === end && end - from > 1;
}

/** `4.0`, `3 cấp`, `4G`, `1 trong 3`: by the character or the first letter of the word behind the digits. */
function versionAt(text: string, offset: number, end: number, word: string): Match<never> | null {
  if (isAt(text, end, '.')) return VERSION.at(text, offset);
  if (word === 'c') return LEVELS.at(text, offset);
  if (word === 't') return ONE_AMONG.at(text, offset);
  return end - offset < 3 && isUpperAt(text, end) ? LETTER_AFTER.at(text, offset) : null;
}

/** `Hội thao 5 |tỉnh Tây Nguyên`: the number belongs to the region's name. */
function regionEnd(text: string, offset: number): number {
  const name = text.startsWith('tỉnh ', offset) ? offset + 'tỉnh '.length : text.startsWith('nước ', offset) ? offset + 'nước '.length : -1;
  if (name < 0 || !isUpperAt(text, name)) return -1;
  let end = name + 1;
  while (isLowerAt(text, end)) end++;
  return end > name + 1 && isAt(text, end, ' ') && isUpperAt(text, end + 1) ? name : -1;
}

/** Told by the word before: `Trung ương 4`, `nhóm 100 đại học`, `cơn bão số 10`. */
function namedAt(text: string, offset: number): PlainMention | null {
  const cues = cuesBefore(text, offset);
  const isNamed = ((cues & NAME_WORD) !== 0 && isBehindName(text, offset)) || ((cues & RANK_WORD) !== 0 && isBehindRank(text, offset))
    || ((cues & SO_WORD) !== 0 && isBehindSo(text, offset)) || ((cues & LEVEL_WORD) !== 0 && LEVEL.at(text, offset) !== null);
  const end = isNamed ? nameNumberEnd(text, offset) : -1;
  return end < 0 ? null : plain(offset, end, 'ordinal');
}

const ROW = { most: 4, digits: 4 };

function isBehindName(text: string, offset: number): boolean {
  const row = numbersBefore(text, offset, (_, end) => orElse(spaced(text, end, ',-–'), listing(text, end)), ROW);
  return NAME.before(text, pastBack(text, row, ' ')) >= 0;
}

function isBehindRank(text: string, offset: number): boolean {
  const row = numbersBefore(text, offset, (_, end) => orElse(listing(text, end), spaced(text, end, '-–')), ROW);
  const end = isAt(text, row - 1, ' ') ? row - 1 : -1;
  for (let start = end < 0 ? -1 : RANK.before(text, end); start >= 0 && start < end; start = text.indexOf(' ', start) + 1) {
    // `nâng hạng 5` raises; in `nâng hạng thứ 5` the shorter phrase holds.
    if (RANK.at(text, start) === end && !same('nâng ', text, start - 'nâng '.length)) return true;
  }
  return false;
}

function isBehindSo(text: string, offset: number): boolean {
  const row = numbersBefore(text, offset, loosely, ROW);
  const start = isAt(text, row - 1, ' ') ? SO.before(text, row - 1) : -1;
  return start >= 0 && backOver(COUNTING, text, start) === start;
}

/** `4`   `30a`   `04/34`   `1-5`   an account's `102010000123456`; but no share, no sum, nothing counted. */
function nameNumberEnd(text: string, offset: number): number {
  const digits = digitsEnd(text, offset);
  if (digits - offset > 4) return digits - offset >= 9 && digits - offset <= 16 && !isMeasured(text, digits) ? digits : -1;
  const letter = letterOf(text.charCodeAt(digits));
  const lettered = (letter >= 97 && letter <= 122) || letter === 0x111 ? digits + 1 : digits;
  for (let end = lettered; end >= digits; end--) {
    const second = secondEnd(text, end);
    if (second >= 0 && !isMeasured(text, second)) return second;
    if (!isMeasured(text, end)) return end;
  }
  return -1;
}

/** Behind a dash or stroke and a second number; -1 where none stands. */
function secondEnd(text: string, offset: number): number {
  const mark = past(text, offset, ' ');
  const from = isOneOfAt(text, mark, '-–/') ? past(text, mark + 1, ' ') : -1;
  const end = from < 0 ? -1 : digitsEnd(text, from);
  return end > from && end - from <= 4 ? end : -1;
}

const isMeasured = (text: string, end: number): boolean => isAmount(text, end, '.,') || (isAt(text, end, ' ') && COUNTED.at(text, end + 1) >= 0);

/** Words before a Roman number that names a congress, a term, a session: `Đại hội XI`, `khóa X`, `lần thứ XVI`. */
const BEFORE_ROMAN = new Set(['hội', 'khóa', 'khoá', 'thứ', 'kỳ', 'ương', 'họp', 'hạng', 'loại', 'vùng', 'vực', 'nhóm', 'điện', 'quý', 'quí']);
const ROMAN = / [IVXL]{1,6}\b/g;

export function romanOrdinals(text: string): PlainMention[] {
  const found: PlainMention[] = [];
  if (!glanceAt(text).hasRoman) return found;
  ROMAN.lastIndex = 0;
  for (let next = ROMAN.exec(text); next !== null; next = ROMAN.exec(text)) {
    const word = text.slice(text.lastIndexOf(' ', next.index - 1) + 1, next.index).toLowerCase();
    if (BEFORE_ROMAN.has(word) && !/[A-Za-zÀ-ÖØ-öø-ỹ]/.test(text[next.index + next[0].length] ?? '')) found.push(plain(next.index + 1, next.index + next[0].length, word.startsWith('qu') ? 'date' : 'ordinal'));
  }
  return found;
}
