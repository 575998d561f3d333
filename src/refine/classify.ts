import { isAt } from '../text/characters.ts';
import { DIMENSIONS, NORM_CUES, RULE_HEADINGS, SIZED } from '../lexicon/cues.ts';
import { DEGREES, GRADES, PEOPLE, STRUCTURAL_NOUNS } from '../lexicon/nouns.ts';
import { MONEY_MEASURES } from '../lexicon/quantities.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { Phrases } from '../text/phrases.ts';
import type { NumeralClass } from '../types.ts';
import { rowBefore } from '../grammar/index.ts';
import type { QuantityMention } from '../grammar/mention.ts';
import type { Scanned } from './draft.ts';

/** What a quantity turns out to be: an indicator, another class, or nothing that a rule can place. */
export type Verdict = 'indicator' | 'unclassified' | NumeralClass;

const people = PEOPLE.map((noun) => noun.toLowerCase());
const structural = new Set(STRUCTURAL_NOUNS.map((noun) => noun.toLowerCase()));

/** Words that make the parts of a programme something done and counted: `hoàn thành 45 nhiệm vụ`. */
const DONE = new Phrases(['đã hoàn thành', 'hoàn thành được', 'đạt', 'thực hiện được', 'vượt', 'không đạt', 'giao', 'xong', 'đúng hạn', 'tổng số']);
const DONE_TAIL = new Phrases(['được', 'tốt', 'vượt']);

/** One of them may stand between: `giao được 45 nhiệm vụ`. */
function isDone(text: string, number: number): boolean {
  if (!isAt(text, number - 1, ' ')) return false;
  const tail = DONE_TAIL.before(text, number - 1);
  return DONE.before(text, number - 1) >= 0 || (tail > 0 && isAt(text, tail - 1, ' ') && DONE.before(text, tail - 1) >= 0);
}

/** `doanh nghiệp có từ 20 lao động trở lên`: a size that says which are meant. */
const SIZED_BEFORE = pattern(String.raw`
  (?<= ${WORD_START} ${phrases(SIZED)} (?: \x20 (?! và | , ) [\p{L}\-]+ ){0,6}? \x20 (?: có | với | sử\x20dụng | phục\x20vụ | quy\x20mô | có\x20quy\x20mô ) \x20 (?: từ | trên | dưới | ít\x20nhất | hơn | đủ ) \x20 ) (?= \d )
`);
const SIZED_HAVING = pattern(String.raw`(?<= ${WORD_START} ${phrases(SIZED)} (?: \x20 (?: khu\x20vực | ngoài | nhà\x20nước | vừa | nhỏ ) ){0,3} \x20 có \x20 ) (?= \d )`);

/** A rule's rate, said just before: `thuế suất 5%`, `trích đóng kinh phí công đoàn 2%`. */
const NORM_BEFORE = pattern(String.raw`(?<= ${WORD_START} ${phrases(NORM_CUES)} (?: \x20 [\p{L}\-]+ ){0,9}? \x20 (?: \x20? [(] )? ) (?= \d )`);

const NORM_WORD = watch(NORM_CUES);

const DIMENSION_BEFORE = pattern(String.raw`(?<= ${WORD_START} ${phrases(DIMENSIONS)} \x20 (?: từ \x20 )? )`);
const RULE_HEADING = new Phrases(RULE_HEADINGS);

/** `dưới 5 tuổi`, `từ 15 tuổi trở lên`, `điện áp 220 kV`, `tốc độ 01 Gb/s`: which are meant, not how many. */
const NORM_UNITS: ReadonlySet<string> = new Set(['tuổi', 'kV', 'Gbit/s', 'Mbit/s', 'tháng tuổi']);

/** `ít nhất một trong các`, the number in a quoted name. */
const QUOTED = /[“"„‘][^“”"„‘’]{0,60}$/;

const STRUCTURAL_MOST = 40;

export function classify(scanned: Scanned, quantity: QuantityMention): Verdict {
  const { text } = scanned.passage;
  if (quantity.malformed) return 'unclassified';
  const before = text.slice(Math.max(0, quantity.start - 80), quantity.start);
  if (isQuotedName(text, quantity, before)) return 'ordinal';
  const unit = quantity.unit?.toLowerCase() ?? '';
  if (NORM_UNITS.has(quantity.unit ?? '') || unit.startsWith('tuổi')) return isMeasuredAge(before, unit) ? 'indicator' : 'norm';
  if (isStructural(text, quantity, unit)) return 'structural';
  if (isNorm(text, quantity) || underRule(scanned)) return 'norm';
  if (quantity.unit !== null || quantity.scaled) return 'indicator';
  return bareVerdict(text, quantity, before, scanned);
}

/** `tuổi thọ trung bình 75 tuổi`, `tuổi đời bình quân 42,5 tuổi` are measured; `trẻ em dưới 5 tuổi` says which children. */
function isMeasuredAge(before: string, unit: string): boolean {
  return unit.startsWith('tuổi') && /(?:tuổi thọ|(?:tuổi đời|độ tuổi|tuổi)\s(?:trung bình|bình quân))[^,;.]{0,30}$/i.test(before);
}

function isQuotedName(text: string, quantity: QuantityMention, before: string): boolean {
  if (quantity.unitKind === 'percent' || quantity.unitKind === 'money') return false;
  if (!/[“"„‘]/.test(before) || !QUOTED.test(before)) return false;
  const close = /^[^“”"„‘’]{0,60}[”"’]/.exec(text.slice(quantity.numberEnd));
  return close !== null;
}

function isStructural(text: string, quantity: QuantityMention, unit: string): boolean {
  if (quantity.compared || quantity.denominator !== null || (quantity.value ?? 0) > STRUCTURAL_MOST) return false;
  return structural.has(unit) && !isDone(text, quantity.number);
}

/** Under `Đối tượng`, `Mức hỗ trợ` … of a rule. */
function underRule({ passage: { heading } }: Scanned): boolean {
  return heading !== null && heading.role === 'other' && RULE_HEADING.at(heading.title, 0) >= 0;
}

function isNorm(text: string, quantity: QuantityMention): boolean {
  if (glanceAt(text).any(NORM_WORD, rowBefore(text, isAt(text, quantity.number - 1, '(') ? quantity.number - 1 : quantity.number), quantity.number) && NORM_BEFORE.at(text, quantity.number) !== null) return true;
  if (quantity.compared && quantity.unitKind === 'physical' && DIMENSION_BEFORE.at(text, quantity.start) !== null) return true;
  if (quantity.unitKind !== 'counted' && quantity.unitKind !== 'money' && quantity.unitKind !== 'physical') return false;
  if (!quantity.compared || !(quantity.unitKind !== 'counted' || isPeople(quantity.unit))) return false;
  const sized = SIZED_BEFORE.at(text, quantity.number) ?? (quantity.comparator === 'gte' ? SIZED_HAVING.at(text, quantity.number) : null);
  return sized !== null;
}

export function isPeople(unit: string | null): boolean {
  if (unit === null) return false;
  const lower = unit.toLowerCase();
  return people.some((noun) => lower.startsWith(noun));
}

/** A number without a unit is a figure only where its company says so. */
const SAID = /(?::|(?:^|[\s(])(?:là|đạt|có|còn|chiếm|bằng|gồm|được|tăng|giảm|thêm|lên|đến|số|khoảng|mức|hạn|ước|với|xuống|dưới|trên|hơn|gần))\s?$/i;
/** `(01 trung cấp, 04 cao cấp)` */
const DEGREE = pattern(String.raw`\x20 ${phrases(DEGREES)} ${WORD_END}`);
const GRADE = new Phrases(GRADES);
const BRACKETED_AFTER_NAME = /[A-Za-zÀ-ÖØ-öø-ỹ0-9%]\s?\($/;

function bareVerdict(text: string, quantity: QuantityMention, before: string, scanned: Scanned): Verdict {
  if (scanned.passage.kind !== 'body' && scanned.passage.kind !== 'note' && scanned.passage.kind !== 'heading') return 'unclassified';
  const exact = /[.,]\d/.test(text.slice(quantity.number, quantity.numberEnd)) || quantity.denominator !== null || quantity.min !== null;
  if (quantity.compared || exact || quantity.per.length > 0 || SAID.test(before)) return 'indicator';
  // `đạt chuẩn 39 (90,7%)`: a count with its share.
  if (isAt(text, quantity.numberEnd + 1, '(') && /^ \(\d[\d.,]* ?%/.test(text.slice(quantity.numberEnd, quantity.numberEnd + 12))) return 'indicator';
  if (/[(,]\s?$/.test(before) && scanned.layout.bracket(quantity.number) !== null && DEGREE.at(text, quantity.numberEnd) !== null) return 'indicator';
  if (GRADE.at(text, quantity.numberEnd + 1) >= 0 && /(?:[(,:;]|và)\s?$/.test(before)) return 'indicator';
  if (BRACKETED_AFTER_NAME.test(before) && isAt(text, quantity.numberEnd, ')')) return 'indicator';
  if (/\p{Lu}\p{Ll}+\s\d{1,3}(?:,\s\d{1,3})*(?:\svà|,)\s$/u.test(before)) return 'ordinal';
  if (/(?:^|[^:.;]\s)\p{Lu}\p{Ll}+\s$/u.test(before) && (quantity.value ?? 0) < 100) return 'ordinal';
  if (/[A-Za-zÀ-ÖØ-öø-ỹ)]\s?$/.test(before) && /^\s?(?:[;,.)]|và\s|$)/.test(text.slice(quantity.numberEnd))) return 'indicator';
  return 'unclassified';
}

/** Whether the words before a figure speak of money. */
const MONEY = new Phrases(MONEY_MEASURES);

export function speaksOfMoney(words: string): boolean {
  return MONEY.find(words) !== null;
}
