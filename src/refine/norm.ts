import { isAt, isOneOfAt } from '../text/characters.ts';
import { DIMENSIONS, DISTANCES, DISTANT_PLACES, NORM_CUES, RULE_HEADINGS, RULE_LABELS, SIZE_MEASURES, SIZE_UNITS, SIZED, SIZED_THINGS } from '../lexicon/cues.ts';
import { PEOPLE } from '../lexicon/nouns.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { Phrases } from '../text/phrases.ts';
import type { Heading } from '../types.ts';
import { rowBefore } from '../grammar/index.ts';
import type { QuantityMention } from '../grammar/mention.ts';
import { isBand } from './bands.ts';

/** Figures that a rule sets, or that say which things are meant. */

const people = PEOPLE.map((noun) => noun.toLowerCase());

export function isPeople(unit: string | null): boolean {
  if (unit === null) return false;
  const lower = unit.toLowerCase();
  return people.some((noun) => lower.startsWith(noun));
}

const COMPARING = String.raw`(?: từ | trên | dưới | ít\x20nhất | hơn | đủ )`;
/** `mỗi hợp tác xã có trên 50 thành viên` asks for it. */
const WHICH = String.raw`(?<! ${WORD_START} mỗi \x20 (?: \p{L}+ \x20 ){0,2} ) ${WORD_START}`;

/** `doanh nghiệp có từ 20 lao động trở lên`: a size that says which are meant. */
const SIZED_BEFORE = pattern(String.raw`
  (?<= ${WHICH} ${phrases(SIZED)} (?: \x20 (?! và | , ) [\p{L}\-]+ ){0,6}? \x20 (?: có | với | sử\x20dụng | phục\x20vụ | quy\x20mô | có\x20quy\x20mô ) \x20 ${COMPARING} \x20 ) (?= \d )
`);
const SIZED_HAVING = pattern(String.raw`(?<= ${WHICH} ${phrases(SIZED)} (?: \x20 (?: khu\x20vực | ngoài | nhà\x20nước | vừa | nhỏ ) ){0,3} \x20 (?: có \x20 | (?: có \x20 )? (?= từ ) ) (?: từ \x20 )? ) (?= \d )`);

/** `11 mặt hàng có kim ngạch trên 1 tỷ USD`, `300 hộ đạt mức thu nhập trên 100 triệu đồng`: of things counted, those of a size. */
const MEASURED_BEFORE = pattern(String.raw`
  (?<= (?: (?: \d %? \x20 (?: số \x20 )? ${phrases([...SIZED, ...SIZED_THINGS])} (?: \x20 [\p{L}\-]+ ){0,4}? \x20 đạt ) | (?: \d %? | ${WORD_START} (?: các | những ) ) \x20 (?: số \x20 )? ${phrases([...SIZED, ...SIZED_THINGS])} (?: \x20 [\p{L}\-]+ ){0,4}? \x20 có ) \x20 ${phrases(SIZE_MEASURES)} (?: \x20 [\p{L}\-]+ ){0,3}? \x20 ${COMPARING} \x20 ) (?= \d )
`);

/** `thôn có quy mô dưới 75 hộ`, `phòng có trên 10 biên chế`, `trường từ 28 lớp trở lên`, `hộ nuôi từ 100 con trở lên` */
const COUNTED_BEFORE = pattern(String.raw`
  (?<= ${WHICH} ${phrases([...SIZED, ...SIZED_THINGS])} (?: \x20 [\p{L}\-]+ ){0,2}? (?: \x20 (?: có | với | quy\x20mô | có\x20quy\x20mô ) )? \x20 ${COMPARING} \x20 ) (?= \d )
`);
const BREEDING = pattern(String.raw`(?<= ${WHICH} ${phrases(SIZED)} (?: \x20 [\p{L}\-]+ ){0,2}? \x20 (?: nuôi | trồng | quản\x20lý | quy\x20mô ) \x20 ${COMPARING} \x20 ) (?= \d )`);
/** What may follow a size: `dưới 75 hộ|.|`, not `trên 50 hộ |tham gia|`. */
const SIZE_ENDS = pattern(String.raw`\x20? (?: [,.;:)] | $ | (?: trở\x20lên | trở\x20xuống | được | thì | phải | bố\x20trí | gia\x20đình ) ${WORD_END} )`);

/** `85% phụ nữ mang thai được khám thai từ 4 lần trở lên`, `60% trạm có từ 02 bác sĩ trở lên`: of which things the share is. */
const SHARE_BEFORE = pattern(String.raw`(?<= % \x20 (?: [\p{L}\-]+ \x20 ){1,12} ) (?= từ ${WORD_END} )`);

/** A rule's rate, said just before: `thuế suất 5%`, `trích đóng kinh phí công đoàn 2%`; but `thu kinh phí công đoàn đạt 98%`. */
const NORM_BEFORE = pattern(String.raw`(?<= ${WORD_START} ${phrases(NORM_CUES)} (?: \x20 [\p{L}\-]+ ){0,9}? \x20 (?: \x20? [(] )? ) (?<! đạt \x20 (?: (?: từ | trên | ít\x20nhất | tối\x20thiểu ) \x20 )? ) (?= \d )`);
/** `Mức hỗ trợ|: 50%| học phí`, `Lãi suất cho vay|: 6,5%/năm` */
const RULE_LABEL = new Phrases([...RULE_LABELS, ...NORM_CUES]);

const NORM_WORD = watch(NORM_CUES);

const DIMENSION_BEFORE = pattern(String.raw`(?<= ${WORD_START} ${phrases(DIMENSIONS)} \x20 (?: từ \x20 )? )`);
/** `trong bán kính 3 km`, `cách khu dân cư 500 m`: where, not how much. */
const DISTANCE_BEFORE = pattern(String.raw`(?<= ${WORD_START} ${phrases(DISTANCES)} (?: \x20 (?: [\p{L}\-]+ ) ){0,3}? \x20 ${COMPARING}? (?: (?<= \p{L} ) \x20 )? ) (?= \d )`);

/** `cách điểm giao cắt khoảng 7-10 km`: from a place; `cách tiếp cận mới, toàn xã làm được 45 km` is a way of doing it. */
const AWAY_BEFORE = pattern(String.raw`(?<= (?<! khoảng \x20 ) ${WORD_START} cách \x20 (?: ${phrases(DISTANT_PLACES)} ) (?: (?: , (?= \x20 (?: ${phrases(DISTANT_PLACES)} ) ) )? \x20 [\p{L}\-]+ ){0,8}? \x20 ) (?= \d )`);

const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', '[nmi_i]']);

export function isNorm(text: string, quantity: QuantityMention): boolean {
  if (isRuleRate(text, quantity.number) || isSecondRate(text, quantity) || isBand(text, quantity)) return true;
  if (quantity.unitKind === 'physical' && ((LENGTHS.has(quantity.unit ?? '') && isDistance(text, quantity.number)) || (quantity.compared && DIMENSION_BEFORE.at(text, quantity.start) !== null))) return true;
  if (!quantity.compared) return false;
  if (quantity.unitKind === 'counted') return isPeople(quantity.unit) && !isSizeUnit(quantity.unit) ? isSize(text, quantity) || isOfShare(text, quantity) : isCountedSize(text, quantity);
  return (quantity.unitKind === 'money' || quantity.unitKind === 'physical') && (isSize(text, quantity) || MEASURED_BEFORE.at(text, quantity.number) !== null);
}

/** `mức hỗ trợ 60 triệu đồng/nhà xây mới, |30 triệu đồng|/nhà sửa chữa`: in one row with a rate, where nothing says what else it is. */
const IN_ROW = /(?<![\d.,])\d[\d.,]* ?[^\d\s.,][^\d;:()]{0,70}(?:,| và) $/;

function isSecondRate(text: string, { number, unitKind, unitText }: QuantityMention): boolean {
  if (unitKind !== 'money' && unitKind !== 'percent' || !glanceAt(text).any(NORM_WORD, Math.max(0, number - 240), number)) return false;
  const before = IN_ROW.exec(text.slice(Math.max(0, number - 90), number));
  return before !== null && text.slice(number - before[0].length).includes(unitText ?? '') && isRuleRate(text, number - before[0].length);
}

/** No word of a distance stands further from its number. */
const FAR = 100;

function isDistance(text: string, number: number): boolean {
  if (DISTANCE_BEFORE.at(text, number) !== null) return true;
  return text.slice(Math.max(0, number - FAR), number).includes('cách ') && AWAY_BEFORE.at(text, number) !== null;
}

/** A rate that a rule's word leads up to. */
function isRuleRate(text: string, number: number): boolean {
  const bracket = isAt(text, number - 1, '(') ? number - 1 : number;
  const row = rowBefore(text, bracket);
  if (glanceAt(text).any(NORM_WORD, row, number) && NORM_BEFORE.at(text, number) !== null) return true;
  return isAt(text, row - 1, ':') && /^\s?(?:(?:từ|trên|dưới|khoảng|tối đa|tối thiểu|không quá)\s)?$/i.test(text.slice(row, number)) && isLabelled(text, row - 1);
}

/** The row of words before a colon begins with a rate's name. */
function isLabelled(text: string, colon: number): boolean {
  let at = rowBefore(text, colon);
  while (isOneOfAt(text, at, ' -')) at++;
  return RULE_LABEL.at(text, at) >= 0;
}

/** `5 lớp có trên 300 học viên tham gia` counts them. */
const isSize = (text: string, { number, comparator, end }: QuantityMention): boolean =>
  !/^ (?:tham (?:gia|dự)|dự|theo học)(?:[ ,.;)]|$)/i.test(text.slice(end, end + 10)) && (SIZED_BEFORE.at(text, number) !== null || (comparator === 'gte' && SIZED_HAVING.at(text, number) !== null));

const sizeUnits: ReadonlySet<string> = new Set(SIZE_UNITS);
const isSizeUnit = (unit: string | null): boolean => unit !== null && sizeUnits.has(unit.toLowerCase());

/** Counts of other things than people are sizes of few: `mỗi xã có ít nhất 02 sản phẩm` asks for them. */
function isCountedSize(text: string, quantity: QuantityMention): boolean {
  if (quantity.comparator === 'gte' && (BREEDING.at(text, quantity.number) !== null || isOfShare(text, quantity))) return true;
  if (!isSizeUnit(quantity.unit)) return false;
  return (isAtLeast(text, quantity) || SIZE_ENDS.at(text, quantity.end) !== null) && COUNTED_BEFORE.at(text, quantity.number) !== null;
}

const isAtLeast = (text: string, { end }: QuantityMention): boolean => text.startsWith('trở lên', end - 7);

function isOfShare(text: string, quantity: QuantityMention): boolean {
  if (!isAt(text, quantity.start, 't') || quantity.start === quantity.number || quantity.comparator !== 'gte' || !isAtLeast(text, quantity)) return false;
  return (text.slice(quantity.start - 4, quantity.start) === ' có ' || quantity.unit?.startsWith('lần') === true) && SHARE_BEFORE.at(text, quantity.start) !== null;
}

const RULE_HEADING = new Phrases(RULE_HEADINGS);
/** `Quy định |mức thu học phí|`, `Nội dung và |mức chi|` */
const BEFORE_RULE = /^(?:(?:quy định|quy định chi tiết|nội dung|nguyên tắc|về|các|một số|đối tượng|điều kiện)(?: và|,)? )+/i;

/** Under `Đối tượng`, `Mức hỗ trợ` … of a rule. */
export function underRule(heading: Heading | null): boolean {
  for (let at = heading; at !== null; at = at.parent) {
    const lead = BEFORE_RULE.exec(at.title)?.[0].length ?? 0;
    // `Nội dung và mức chi` has the words of tasks before those of a rule.
    if (lead > 0 && RULE_HEADING.at(at.title, lead) >= 0 && (at.role === 'other' || at.title.startsWith('mức', lead))) return true;
    if (at.role !== 'other') return false;
    if (RULE_HEADING.at(at.title, 0) >= 0) return true;
  }
  return false;
}

/** A document that sets rates: `Quy định mức chi …`, `Quy định chính sách hỗ trợ …`. */
const RULE_TITLE = /^(?:về (?:việc )?)?(?:ban hành )?quy định (?:(?:một số|về|các|cụ thể|chi tiết|nội dung|nội dung chi|nội dung,|và) )*(?:mức|chính sách|chế độ|định mức)(?:\s|,)/i;
/** Its own means and ends are no rates. */
const NO_RULE = /kinh phí|nguồn|mục tiêu|dự toán/i;

export const isRuleTitle = (title: string | null): boolean => title !== null && RULE_TITLE.test(title);

export function inRuleDocument(heading: Heading | null): boolean {
  return heading !== null && heading.effectiveRole === 'other' && !NO_RULE.test(heading.title);
}
