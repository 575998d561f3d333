import { COUNTING_SO, NUMBERED_ITEMS, NUMBERED_NAMES, RANKS } from '../lexicon/citations.ts';
import { PEOPLE } from '../lexicon/nouns.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { lastWords, wordBefore } from './around.ts';
import type { PlainMention } from './mention.ts';

/** A number that is part of a name or tells a rank: `Trung ương 4`, `cơn bão số 10, 11`, `đứng thứ 04/34`, `nhóm 100 đại học`. */
const AFTER_NAME = pattern(String.raw`
  (?<= ${WORD_START} (?: ${phrases(NUMBERED_NAMES)} ) \x20? (?: \d{1,4} (?: \x20?, \x20? | \x20 và \x20 | \x20?[-–]\x20? ) ){0,4} ) (?= \d )
`, 'exact');
const AFTER_RANK = pattern(String.raw`(?<= (?<! nâng \x20 ) ${WORD_START} ${phrases(RANKS)} \x20 (?: \d{1,4} (?: , \x20 | \x20 và \x20 | \x20?[-–]\x20? ) ){0,4} ) (?= \d )`);

/** `Mục tiêu 1. Lĩnh vực chính trị`: an item's number. */
const ITEM_NUMBER = pattern(String.raw`(?<= ${WORD_START} ${phrases(NUMBERED_ITEMS)} \x20 ) \d{1,2} (?: \.\d{1,2} )? (?= \x20? (?: [.:,;–] | $ ) )`, 'exact');

/** `1.2. Xây dựng …` where the outline made no heading of it. */
const LEADING = pattern(String.raw`(?<= ^ [\s*+\-•]* ) \d{1,2} (?: \.\d{1,2} ){1,3} (?= \.? \x20 \p{L} )`);

/** `… giải pháp 2.1. Tăng cường …`, where a converter lost the line's end. */
const INLINE = pattern(String.raw`\d{1,2} (?: \. \d{1,2} ){1,2} (?= \. \x20? \p{Lu} )`, 'exact');

/** `Hội thao 5 tỉnh Tây Nguyên`: the number belongs to the region's name. */
const REGION = pattern(String.raw`\d{1,2} \x20 (?: tỉnh | nước ) \x20 (?= \p{Lu}\p{Ll}+ \x20 \p{Lu} )`, 'exact');
/** `Chi bộ 25 đảng viên`: counted, whatever stands before. */
const COUNTED_AFTER = String.raw`\x20 (?: triệu | tỷ | nghìn | hộ | đồng | ha | tấn | em | buổi | căn | trường\x20hợp | ${phrases(PEOPLE)} ) ${WORD_END}`;
const NAME_NUMBER = pattern(String.raw`(?: \d{9,16} | \d{1,4} [a-zđA-ZĐ]? (?: \x20?[-–/]\x20?\d{1,4} )? ) (?! [\d%] | [.,]\d | \x20?% | ${COUNTED_AFTER} )`);

/** `số 10`, but not `tổng số 45 cuộc`. */
const AFTER_SO = pattern(String.raw`
  (?<= (?<! ${WORD_START} (?: ${phrases(COUNTING_SO)} ) \x20 ) ${WORD_START} số \x20 (?: \d{1,4} ,? \x20 (?: và \x20 )? ){0,4} ) (?= \d )
`);

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
  return itemAt(text, offset) ?? besideAt(text, offset) ?? (CUES.has(wordBefore(text, offset)) ? namedAt(text, offset) : null);
}

const CUES = lastWords(NUMBERED_NAMES, RANKS, ['số', 'cấp', 'và']);

/** `1.2.`, `Mục tiêu 1.`, `(1)`: the number of an item. */
function itemAt(text: string, offset: number): PlainMention | null {
  if (text[offset - 1] === '(') {
    const item = BRACKETED.at(text, offset);
    return item && ITEM_BEFORE.at(text, offset) ? plain(offset, item.end, 'enumerator') : null;
  }
  const numbered = ITEM_NUMBER.at(text, offset) ?? LEADING.at(text, offset) ?? INLINE.at(text, offset);
  return numbered ? plain(offset, numbered.end, 'enumerator') : null;
}

/** `Số doanh nghiệp/1000 dân`: the base of a rate that has no figure of its own. */
const BASE = pattern(String.raw`(?<= \p{L} \x20? / \x20? ) \d[\d.]* (?= \x20 (?: vạn \x20 | nghìn \x20 )? (?: dân | người | trẻ | hộ ) ${WORD_END} )`);

/** Told by what touches the number: a letter, a level, a region, a scale. */
function besideAt(text: string, offset: number): PlainMention | null {
  const base = text[offset - 1] === '/' ? BASE.at(text, offset) : null;
  if (base) return plain(offset, base.end, 'norm');
  const region = REGION.at(text, offset);
  if (region) return plain(offset, region.end, 'ordinal');
  const scale = text.startsWith('1/', offset) ? SCALE.at(text, offset) : null;
  if (scale) return plain(offset, scale.end, 'norm');
  const always = ALWAYS.at(text, offset);
  if (always) return plain(offset, always.end, 'norm');
  const beside = text[offset - 1] === ' ' ? null : BESIDE_LETTER.at(text, offset);
  if (beside) return plain(offset, beside.end, 'ordinal');
  const version = VERSION.at(text, offset) ?? LEVELS.at(text, offset) ?? LETTER_AFTER.at(text, offset) ?? ONE_AMONG.at(text, offset);
  // `12HTX`, `300MW`: a unit or noun in capitals, written without a space.
  if (version && !/^\d+\p{Lu}{2,}$/u.test(version.text)) return plain(offset, version.end, 'ordinal');
  return null;
}

/** Told by the word before: `Trung ương 4`, `nhóm 100 đại học`, `cơn bão số 10`. */
function namedAt(text: string, offset: number): PlainMention | null {
  if (AFTER_NAME.at(text, offset) === null && AFTER_RANK.at(text, offset) === null && AFTER_SO.at(text, offset) === null && LEVEL.at(text, offset) === null) return null;
  const number = NAME_NUMBER.at(text, offset);
  return number ? plain(offset, number.end, 'ordinal') : null;
}

/** Words before a Roman number that names a congress, a term, a session: `Đại hội XI`, `khóa X`, `lần thứ XVI`. */
const BEFORE_ROMAN = new Set(['hội', 'khóa', 'khoá', 'thứ', 'kỳ', 'ương', 'họp', 'hạng', 'loại', 'vùng', 'vực', 'nhóm', 'điện', 'quý', 'quí']);
const ROMAN = / [IVXL]{1,6}\b/g;

export function romanOrdinals(text: string): PlainMention[] {
  const found: PlainMention[] = [];
  ROMAN.lastIndex = 0;
  for (let next = ROMAN.exec(text); next !== null; next = ROMAN.exec(text)) {
    const word = text.slice(text.lastIndexOf(' ', next.index - 1) + 1, next.index).toLowerCase();
    if (BEFORE_ROMAN.has(word) && !/[A-Za-zÀ-ÖØ-öø-ỹ]/.test(text[next.index + next[0].length] ?? '')) found.push(plain(next.index + 1, next.index + next[0].length, word.startsWith('qu') ? 'date' : 'ordinal'));
  }
  return found;
}
