import { isAt, isDigit, isOneOfAt } from '../text/characters.ts';
import { COMPARATORS_BEFORE, MULTIPLES, SHARES } from '../lexicon/quantities.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import type { Match } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import type { Comparator } from '../types.ts';
import { comparatorAfter, comparatorBefore } from './comparator.ts';
import type { QuantityMention } from './mention.ts';
import { numberAt } from './number.ts';
import type { NumberMatch } from './number.ts';
import { oneToMany } from './ratio.ts';
import { spelledAt } from './spelled.ts';
import { countsPeople, isRound, ratesAt, unitAt } from './unit.ts';
import type { UnitMatch } from './unit.ts';

/** The mark between the ends of a range: `19-20%`, `30% - 40%`, `từ 3 đến 4%`, `từ 95- dưới 100%`. */
const RANGE = pattern<'dash' | 'word'>(String.raw`
  (?: (?<dash> \x20?[-–—÷]\x20? ) | \x20 (?<word> đến | tới ) \x20 ) (?: dưới \x20 | trên \x20 | khoảng \x20 )? (?= \d )
`);

/** `746/765`, `560 tỷ đồng/690 tỷ đồng` */
const FRACTION = pattern(String.raw`\x20? / \x20? (?= \d )`);
/** `20|:1|`: so many to one; a time of day is read before, `1:2000` is the scale of a map. */
const RATIO = pattern(String.raw`: (?= \d{1,2} (?! [\d.] ) )`);

/** `xã (70,5%) trở lên`, `công đoàn các cấp trở lên`: the noun, or a bracket, parts the comparator from its number. */
const DISTANT = pattern<'gte' | 'lte'>(String.raw`
  (?: \x20? \( [^()]{1,24} \) | (?: \x20 (?! đạt | có | được | xếp | loại | hạng | từ | trình | chuẩn ) \p{L}+ ){1,5} )?
  \x20? \)? \x20 (?: (?<gte> trở\x20lên ) | (?<lte> trở\x20xuống ) ) ${WORD_END}
`);

/** `từ 80%| doanh nghiệp có tổ chức công đoàn trở lên|`: behind `từ` the noun may be longer, and have a clause. */
const DISTANT_FROM = pattern<'gte'>(String.raw`(?: \x20 (?! đạt | xếp | loại | hạng | từ | trình | chuẩn ) \p{L}+ ){1,10} \x20 (?<gte> trở\x20lên ) ${WORD_END}`);

/** Grades and ranks that take `trở lên` for themselves: `loại khá trở lên`, `đại học trở lên`. */
const GRADE = pattern(String.raw`
  (?<= ${WORD_START} (?: khá | tốt | giỏi | bình | tiên\x20tiến | xuất\x20sắc | \p{Lu} | đại\x20học | cao\x20đẳng | trung\x20cấp | cao\x20cấp | sơ\x20cấp | [IVX]+ | tuổi | nhiệm\x20vụ | phổ\x20thông | sĩ | sao ) ) \x20 trở
`, 'exact');

interface Parts {
  readonly first: NumberMatch;
  readonly second: NumberMatch | null;
  readonly fraction: boolean;
  readonly unit: UnitMatch | null;
  readonly end: number;
  readonly numberEnd: number;
  readonly factors: readonly [number, number];
}

/** `2 tỷ rưỡi`: the number with its half. */
const whole = (number: NumberMatch, unit: UnitMatch | null): NumberMatch => (unit?.half === true ? { ...number, value: number.value + 0.5 } : number);

/** The quantity whose number begins at `offset`. */
export function quantityAt(text: string, offset: number): QuantityMention | null {
  const first = numberAt(text, offset);
  if (first === null) return null;
  if ((isAt(text, first.end, '.') || isAt(text, first.end, ',')) && isDigit(text.charCodeAt(first.end + 1))) return malformed(text, offset);
  const before = comparatorBefore(text, offset);
  const own = unitAt(text, first.end);
  const parts = fractionOf(text, first, own) ?? rangeOf(text, first, own, before?.from === true) ?? compound(text, first, own) ?? single(first, own);
  const told = ratesAt(text, parts.end, parts.unit);
  const rates = told.per.length === 0 && first.value === 1 && parts.second === null ? oneToMany(text, before?.start ?? offset, parts.unit) ?? told : told;
  const bound = before === null || isDifference(text, before.start, rates.end) ? null : before.comparator;
  const after = comparatorAfter(text, rates.end);
  const distant = after === null ? distantAfter(text, parts.numberEnd, rates.end, before?.from === true) : null;
  const comparator: Comparator = parts.second && !parts.fraction ? 'between' : after?.comparator ?? distant ?? bound ?? 'eq';
  const { unit } = parts;
  const from = before?.from === true && after === null && distant === null && parts.second === null;
  return mentionOf(
    { start: before?.start ?? offset, end: after?.end ?? rates.end, number: offset, numberEnd: parts.numberEnd },
    { comparator, compared: comparator !== 'eq', from },
    valuesOf(parts),
    { unit: unit?.unit ?? null, unitText: unit?.text ?? null, kind: unit?.kind ?? 'none' },
    { malformed: false, scaled: unit !== null && unit.factor > 1, per: rates.per },
  );
}

const COMPARATIVE = new Phrases(['thấp hơn', 'cao hơn', 'nhiều hơn', 'ít hơn', 'lớn hơn', 'nhỏ hơn']);
const AGAINST = new Phrases(['so với']);

/** `thấp hơn |2,1%| so với bình quân`: by how much, not a bound. */
const isDifference = (text: string, words: number, end: number): boolean => isAt(text, end, ' ') && AGAINST.at(text, end + 1) >= 0 && COMPARATIVE.at(text, words) >= 0;

interface Places { readonly start: number; readonly end: number; readonly number: number; readonly numberEnd: number }
interface Comparing { readonly comparator: Comparator; readonly compared: boolean; readonly from: boolean }
type Values = Pick<QuantityMention, 'value' | 'min' | 'max' | 'numerator' | 'denominator'>;
interface Unit { readonly unit: string | null; readonly unitText: string | null; readonly kind: UnitMatch['kind'] }

/** Every quantity is written here, field by field: objects of one shape are what the engine reads fast. */
function mentionOf(
  { start, end, number, numberEnd }: Places, { comparator, compared, from }: Comparing, { value, min, max, numerator, denominator }: Values,
  { unit, unitText, kind }: Unit, { malformed, scaled, per }: Pick<QuantityMention, 'malformed' | 'scaled' | 'per'>,
): QuantityMention {
  return {
    type: 'quantity', start, end, number, numberEnd, comparator, compared, from, value, min, max, numerator, denominator, unit, unitText, unitKind: kind, malformed,
    scaled, per,
  };
}

const NO_VALUES: Values = { value: null, min: null, max: null, numerator: null, denominator: null };
const NO_UNIT: Unit = { unit: null, unitText: null, kind: 'none' };

/** Digits run together by a converter: one numeral, and no number. */
function malformed(text: string, offset: number): QuantityMention {
  let end = offset;
  while (end < text.length && /[\d.,]/.test(text[end] as string)) end++;
  while (!/\d/.test(text[end - 1] as string)) end--;
  return mentionOf({ start: offset, end, number: offset, numberEnd: end }, { comparator: 'eq', compared: false, from: false }, NO_VALUES, NO_UNIT, { malformed: true, scaled: false, per: [] });
}

function valuesOf(parts: Parts): Values {
  const a = times(parts.first.value, parts.factors[0]);
  const b = parts.second === null ? null : times(parts.second.value, parts.factors[1]);
  if (b === null) return { value: a, min: null, max: null, numerator: null, denominator: null };
  if (parts.fraction) return { value: a, min: null, max: null, numerator: a, denominator: b };
  return { value: null, min: a, max: b, numerator: null, denominator: null };
}

/** 9,907 × 1e6 without the tail that binary fractions leave. */
function times(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  return Number.isInteger(product) && product < 1e15 ? product : Number(product.toPrecision(15));
}

/** `412 tỷ 500 triệu đồng`, `4 tỷ 123 triệu 456 nghìn 789 đồng`: one amount in falling magnitudes. */
function compound(text: string, first: NumberMatch, own: UnitMatch | null): Parts | null {
  if (own?.kind !== 'none' || own.factor < 1e3) return null;
  let value = first.value * own.factor;
  let numberEnd = first.end;
  let unit: UnitMatch = own;
  while (unit.kind === 'none' && isAt(text, unit.end, ' ')) {
    const next = numberAt(text, unit.end + 1);
    const finer = next ? unitAt(text, next.end) : null;
    if (next === null || finer === null || finer.factor >= unit.factor || next.value * finer.factor >= unit.factor || (finer.kind !== 'money' && finer.kind !== 'none')) return null;
    value += next.value * finer.factor;
    numberEnd = next.end;
    unit = finer;
  }
  if (unit.kind !== 'money') return null;
  return { first: { ...first, value: value / unit.factor }, second: null, fraction: false, unit, end: unit.end, numberEnd, factors: [unit.factor, 1] };
}

function single(first: NumberMatch, unit: UnitMatch | null): Parts {
  return { first: whole(first, unit), second: null, fraction: false, unit, end: unit?.end ?? first.end, numberEnd: first.end, factors: [unit?.factor ?? 1, 1] };
}

const isStroke = (text: string, offset: number): boolean => isAt(text, offset, '/') || (isAt(text, offset, ' ') && isAt(text, offset + 1, '/'));

function fractionOf(text: string, first: NumberMatch, own: UnitMatch | null): Parts | null {
  const bare = isStroke(text, first.end) ? FRACTION.at(text, first.end) : isAt(text, first.end, ':') ? RATIO.at(text, first.end) : null;
  const mark = bare ?? (own && own.kind !== 'percent' && isStroke(text, own.end) ? FRACTION.at(text, own.end) : null);
  const second = mark ? numberAt(text, mark.end) : null;
  if (mark === null || second === null || isAt(text, second.end, '/') || isBase(text, second)) return null;
  // `1/3 số hộ`: no issues of a paper.
  const unit = /^ số (?!báo|tạp)/.test(text.slice(second.end, second.end + 8)) ? null : unitAt(text, second.end);
  // `560 tỷ đồng/690 tỷ đồng`, `45 hộ/1.820 hộ`: the unit said twice.
  if (bare === null && (unit === null || own === null || unit.kind === 'none' || (unit.unit !== own.unit && !isAmong(text, first.value, own, second.value, unit)))) return null;
  const factor = unit?.factor ?? 1;
  return {
    first, second, fraction: true, unit: bare === null ? own : unit ?? own, end: unit?.end ?? second.end, numberEnd: second.end,
    factors: [bare === null ? own?.factor ?? 1 : factor, factor],
  };
}

/** `3.412 đoàn viên/3.436 CNVCLĐ, đạt 99,3%`: most of the people, or the share that follows works out; `12 lớp/480 học viên` is two counts. */
function isAmong(text: string, part: number, of: UnitMatch, all: number, unit: UnitMatch): boolean {
  if (of.kind !== 'counted' || unit.kind !== 'counted' || part > all || isRound(all)) return false;
  // `140 lượt/152 người`: visits are no part of people.
  if (part * 2 >= all && countsPeople(of.unit) && countsPeople(unit.unit) && !/^lượt/i.test(of.unit ?? '')) return true;
  const share = /^[^;.\d]{0,40}(\d+)(?:[.,](\d+))?\s?%/.exec(text.slice(unit.end, unit.end + 60));
  return share !== null && Math.abs(Number(`${share[1] ?? ''}.${share[2] ?? '0'}`) - (100 * part) / all) < 0.1;
}

/** `4/100.000 trẻ`, `12/1.000 dân`: so many to a round number is a rate, not a fraction. */
function isBase(text: string, second: NumberMatch): boolean {
  return /^1(?:0|00)?(?:\.000)+$/.test(text.slice(second.start, second.end)) && isAt(text, second.end, ' ');
}

/** A dash or `đến`, `tới` first. */
function rangeMark(text: string, offset: number): Match<'dash' | 'word'> | null {
  return isOneOfAt(text, isAt(text, offset, ' ') ? offset + 1 : offset, '-–—÷đĐtT') ? RANGE.at(text, offset) : null;
}

function rangeOf(text: string, first: NumberMatch, own: UnitMatch | null, from: boolean): Parts | null {
  const touching = rangeMark(text, first.end);
  const mark = touching ?? (own !== null && (own.kind !== 'counted' || from) ? rangeMark(text, own.end) : null);
  if (mark === null) return null;
  const second = numberAt(text, mark.end);
  if (second === null) return null;
  const unit = unitAt(text, second.end);
  if (!isRange(text, first, second, own, unit, mark.part.word !== undefined && !from)) return null;
  const shared = unit ?? own;
  const factor = shared?.factor ?? 1;
  const full = own === null && isFull(first, second, factor);
  return {
    first, second, fraction: false, unit: shared, end: unit?.end ?? second.end, numberEnd: second.end,
    factors: [touching === null && own ? own.factor : full ? 1 : factor, factor],
  };
}

/** `500.000 - 1 triệu đồng`: the lower end is written out. */
const isFull = (first: NumberMatch, second: NumberMatch, factor: number): boolean => first.value >= second.value && first.value >= 1000 && first.value < second.value * factor;

/** Two ends of one measure, the lower first; `tăng từ 5% lên 7%` and `2 đến 3` years apart are others' business. */
function isRange(text: string, first: NumberMatch, second: NumberMatch, own: UnitMatch | null, unit: UnitMatch | null, bareWord: boolean): boolean {
  if (own && own.kind !== 'counted' && unit && own.kind !== unit.kind && own.kind !== 'none') return false;
  if (bareWord && own !== null && own.kind === 'counted') return false;
  if (own === null && unit !== null && isFull(first, second, unit.factor)) return true;
  const a = first.value * (own && own.kind !== 'counted' ? own.factor : unit?.factor ?? 1);
  const b = second.value * (unit?.factor ?? own?.factor ?? 1);
  return a < b && !isAt(text, second.end, '/');
}

/** `trở |lên` */
const TRO = watch(['trở']);
const FURTHEST = 120;

function distantAfter(text: string, numberEnd: number, end: number, from: boolean): Comparator | null {
  if (!glanceAt(text).any(TRO, numberEnd, end + FURTHEST)) return null;
  for (const at of [end, numberEnd]) {
    const near = DISTANT.at(text, at);
    const found = near ?? (from ? DISTANT_FROM.at(text, at) : null);
    if (found === null) continue;
    const tail = found.end - (found.part.gte ?? near?.part.lte ?? '').length - 1;
    if (GRADE.at(text, tail)) return null;
    return found.part.gte !== undefined ? 'gte' : 'lte';
  }
  return null;
}

/** gấp đôi   một nửa   ba mươi phần trăm */
const MULTIPLE = pattern<'word'>(String.raw`${WORD_START} (?<word> ${phrases(Object.keys(MULTIPLES))} ) ${WORD_END} (?! \x20 (?: \d | lần | chục | mươi ) )`);
const SHARE = pattern<'word'>(String.raw`${WORD_START} (?<word> ${phrases(Object.keys(SHARES))} ) ${WORD_END}`);

const COMPARED_WORDS = String.raw`${WORD_START} (?: (?<gte> ${phrases(COMPARATORS_BEFORE.gte)} ) | (?<lte> ${phrases(COMPARATORS_BEFORE.lte)} )
  | (?<approx> ${phrases(COMPARATORS_BEFORE.approx)} ) | (?<lt> ${phrases(COMPARATORS_BEFORE.lt)} ) | (?<gt> ${phrases(COMPARATORS_BEFORE.gt)} ) | (?<plain> còn | thêm | giảm | tăng ) )`;

/** What stands before a share or a percentage in words: `trên |một nửa`, `ít nhất |hai phần ba`. */
const COMPARED = pattern<Compared | 'plain'>(String.raw`(?<= ${COMPARED_WORDS} \x20 )`);

/** What makes a number word a count (`năm` is rather the year): a comparator (`ít nhất một cơ sở`, `hơn ba nghìn lượt`) or what is left over (`còn sáu trạm`). */
const COUNTS = pattern<Compared | 'plain'>(String.raw`
  (?<= ${COMPARED_WORDS} \x20 (?: có \x20 )? )
  (?: một | hai | ba | bốn | sáu | bảy | tám | chín | mười ) \x20 (?! trong | lần\x20nữa | số | phần | nửa | tháng | ngày | tuần | thập )
`);

/** `hai mươi mốt biên chế`: several number words are a count whatever stands before. */
const SEVERAL = pattern(String.raw`(?: (?: hai | ba | bốn | năm | sáu | bảy | tám | chín | một ) \x20 )? (?: mươi | mười | trăm | nghìn | ngàn ) \x20`);

function countInWords(text: string, offset: number): QuantityMention | null {
  if (/(?:thứ|lần)\s$/i.test(text.slice(Math.max(0, offset - 5), offset))) return null;
  const told = COUNTS.at(text, offset);
  if (told === null && SEVERAL.at(text, offset) === null) return null;
  const spelled = spelledAt(text, offset);
  const unit = spelled ? unitAt(text, spelled.end) : null;
  if (spelled === null || unit?.kind !== 'counted' || unit.factor > 1 || /^(?:năm|tháng|ngày|tuổi|giờ|phút)/i.test(unit.unit ?? '')) return null;
  const mention = inWords(text, offset, spelled.end, spelled.value, { unit: unit.unit, unitText: unit.text, kind: 'counted', end: unit.end });
  return compared(text, mention, told?.part);
}

const COMPARED_NAMES = ['gte', 'lte', 'gt', 'approx', 'lt'] as const;
type Compared = (typeof COMPARED_NAMES)[number];

/** With the comparator that its words begin with, unless one behind it was said. */
function compared(text: string, mention: QuantityMention, told: Partial<Record<Compared | 'plain', string>> | undefined): QuantityMention {
  const comparator = COMPARED_NAMES.find((name) => told?.[name] !== undefined);
  if (comparator === undefined || mention.compared) return mention;
  const floor = Math.max(0, mention.start - 40);
  const start = floor + text.slice(floor, mention.start).toLowerCase().lastIndexOf(told?.[comparator] ?? '');
  const { end, number, numberEnd, from, unit, unitText, unitKind, malformed, scaled, per } = mention;
  return mentionOf({ start, end, number, numberEnd }, { comparator, compared: true, from }, mention, { unit, unitText, kind: unitKind }, { malformed, scaled, per });
}

/** The quantity said in words that begins at `offset`. */
export function spelledQuantityAt(text: string, offset: number): QuantityMention | null {
  const count = countInWords(text, offset);
  if (count) return count;
  const multiple = MULTIPLE.at(text, offset);
  if (multiple) return inWords(text, offset, multiple.end, MULTIPLES[multiple.text.toLowerCase()] ?? 1, { unit: 'lần', unitText: null, kind: 'counted', end: multiple.end });
  const share = SHARE.at(text, offset);
  if (share) return compared(text, inWords(text, offset, share.end, SHARES[share.text.toLowerCase()] ?? 1, { unit: null, unitText: null, kind: 'none', end: share.end }), COMPARED.at(text, offset)?.part);
  const spelled = spelledAt(text, offset);
  if (spelled === null) return null;
  const unit = unitAt(text, spelled.end);
  if (unit === null || (unit.kind !== 'percent' && unit.kind !== 'money')) return null;
  return compared(text, inWords(text, offset, spelled.end, times(spelled.value, unit.factor), { unit: unit.unit, unitText: unit.text, kind: unit.kind, end: unit.end }), COMPARED.at(text, offset)?.part);
}

function inWords(text: string, offset: number, numberEnd: number, value: number, unit: Unit & { readonly end: number }): QuantityMention {
  const rates = ratesAt(text, unit.end, { end: unit.end, kind: unit.kind, unit: unit.unit, text: unit.unitText, factor: 1, half: false });
  const after = comparatorAfter(text, rates.end);
  return mentionOf(
    { start: offset, end: after?.end ?? rates.end, number: offset, numberEnd }, { comparator: after?.comparator ?? 'eq', compared: after !== null, from: false },
    { value, min: null, max: null, numerator: null, denominator: null }, unit, { malformed: false, scaled: false, per: rates.per },
  );
}
