import { CURRENCIES, MAGNITUDES, NOT_MONEY_AFTER_DONG, PERCENTS, PHYSICAL, RATES } from '../lexicon/quantities.ts';
import { pattern, phrases, WORD_END } from '../text/pattern.ts';
import { NOT_NOUNS, PEOPLE, PLACES, RECKONED_BY } from '../lexicon/nouns.ts';
import { nounAt, wordsFrom } from './noun.ts';
import { numberAt } from './number.ts';

export type UnitKind = 'percent' | 'money' | 'physical' | 'counted' | 'none';

export interface UnitMatch {
  readonly end: number;
  readonly kind: UnitKind;
  /** `%`, ISO 4217, UCUM, or the noun; null where only a magnitude stands (`4 triệu`). */
  readonly unit: string | null;
  readonly text: string | null;
  /** The magnitude multiplied out. */
  readonly factor: number;
  /** `2 tỷ rưỡi`: half a magnitude more. */
  readonly half: boolean;
}

/** %   ‰   điểm %   phần trăm */
const PERCENT = pattern<'unit'>(String.raw`\x20? (?<unit> ${phrases(Object.keys(PERCENTS))} ) (?! \p{L} )`);

/** nghìn tỷ   triệu   vạn   trđ   tỷ rưỡi */
const MAGNITUDE = pattern<'word' | 'half'>(String.raw`\x20? (?<word> ${phrases(Object.keys(MAGNITUDES))} ) (?: (?<= tr ) (?= \.?đ ${WORD_END} ) \.? | ${WORD_END} ) (?<half> \x20 rưỡi ${WORD_END} )?`);

/** đồng   đ   USD, but not đồng chí */
const MONEY = pattern<'unit'>(String.raw`
  \x20? (?<unit> ${phrases(Object.keys(CURRENCIES))} ) ${WORD_END} (?! /c | \x20 ${phrases(NOT_MONEY_AFTER_DONG)} ${WORD_END} )
`);

/** `12HTX` */
const GLUED_NOUN = /^\p{Lu}{2}/u;

/** `05 đ/c`: đồng chí, a person. */
const COMRADE = pattern<'unit'>(String.raw`\x20? (?<unit> đ/c | đ\.c ) ${WORD_END}`);

/** kWh   ha   m2   tấn */
const MEASURE = pattern<'unit'>(String.raw`\x20? (?<unit> ${phrases(Object.keys(PHYSICAL))} ) ${WORD_END}`);

const fold = (table: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
const percents = fold(PERCENTS);
const currencies = fold(CURRENCIES);
const physicals = fold(PHYSICAL);

/** The unit that begins right after a number, or null where none does. */
export function unitAt(text: string, offset: number): UnitMatch | null {
  const percent = PERCENT.at(text, offset);
  if (percent) return { end: percent.end, kind: 'percent', unit: percents.get((percent.part.unit ?? '').toLowerCase()) ?? '%', text: percent.part.unit ?? null, factor: 1, half: false };
  const magnitude = MAGNITUDE.at(text, offset);
  const factor = magnitude ? MAGNITUDES[(magnitude.part.word ?? '').toLowerCase()] ?? 1 : 1;
  const half = magnitude?.part.half !== undefined;
  const from = magnitude ? magnitude.end : offset;
  const money = MONEY.at(text, from);
  if (money) return { end: money.end, kind: 'money', unit: currencies.get((money.part.unit ?? '').toLowerCase()) ?? 'VND', text: money.part.unit ?? null, factor, half };
  const measure = MEASURE.at(text, from);
  if (measure) return { end: measure.end, kind: 'physical', unit: physicals.get((measure.part.unit ?? '').toLowerCase()) ?? null, text: measure.part.unit ?? null, factor, half };
  const comrade = COMRADE.at(text, from);
  if (comrade) return { end: comrade.end, kind: 'counted', unit: 'đồng chí', text: comrade.part.unit ?? null, factor, half };
  const noun = text[from] === ' ' || GLUED_NOUN.test(text.slice(from, from + 2)) ? nounAt(text, from) : null;
  if (noun) return { end: noun.end, kind: 'counted', unit: noun.text, text: noun.text, factor, half };
  return magnitude ? { end: magnitude.end, kind: 'none', unit: null, text: null, factor, half } : null;
}

/** /   trên 1 vạn dân */
const RATE_MARK = pattern(String.raw`\x20? / \x20? (?! \x20 )`);
/** `107 trẻ sơ sinh trai/100 trẻ sơ sinh gái`: the counted noun's own words before the stroke. */
const FAR_MARK = pattern(String.raw`(?: \x20 \p{L}+ ){1,4} / (?= 1\d* | (?: năm | tháng | quý | tuần | ngày | người ) ${WORD_END} )`);
const PER_POPULATION = pattern<'many'>(String.raw`\x20 (?:trên|/) \x20? (?<many> 1\x20? (?: vạn | nghìn | triệu )? \x20? | 1(?: \.000 )+ \x20 | 10(?: \.000 )+ \x20 | 100(?: \.000 )+ \x20 ) (?= dân ${WORD_END} | người ${WORD_END} | trẻ ${WORD_END} )`);
const RATE_WORD = pattern<'word'>(String.raw`(?<word> ${phrases(Object.keys(RATES))} ) ${WORD_END}`);

export interface RateMatch {
  readonly end: number;
  readonly per: string[];
}

/** The rates after a unit: `/năm`, `/ người / tháng`, `/3 tháng`, `/01 suất`, `trên 1 vạn dân`. */
export function ratesAt(text: string, offset: number, of: UnitMatch | null): RateMatch {
  const per: string[] = [];
  let end = offset;
  for (let rate = rateAt(text, end, of); rate !== null && per.length < 4; rate = rateAt(text, end, of)) {
    per.push(rate.per);
    end = rate.end;
  }
  return { end, per };
}

function rateAt(text: string, offset: number, of: UnitMatch | null): { end: number; per: string } | null {
  const population = PER_POPULATION.at(text, offset);
  if (population) {
    const noun = nounAt(text, population.end);
    if (noun) return { end: noun.end, per: `${(population.part.many ?? '').trim().replace(/^1 (?=vạn|nghìn|triệu)/, '')} ${noun.text}`.trim() };
  }
  const mark = RATE_MARK.at(text, offset) ?? (of?.kind === 'counted' ? FAR_MARK.at(text, offset) : null);
  if (!mark) return null;
  const count = numberAt(text, mark.end);
  return count ? countedRate(text, count.end, text.slice(count.start, count.end), count.value) : plainRate(text, mark.end, of);
}

const people: ReadonlySet<string> = new Set(PEOPLE);
const isSister = (a: string, b: string): boolean => (PLACES.has(a) && PLACES.has(b)) || (people.has(a) && people.has(b) && !(a === 'học sinh' && b === 'giáo viên'));

/** Between two nouns of one kind a stroke joins names: `sinh viên/học viên`, `xã/phường`; else it reckons one by the other: `học sinh/lớp`. */
function plainRate(text: string, offset: number, of: UnitMatch | null): { end: number; per: string } | null {
  const word = RATE_WORD.at(text, offset);
  if (word) return { end: word.end, per: RATES[(word.part.word ?? '').toLowerCase()] ?? word.text };
  const measure = MEASURE.at(text, offset);
  if (measure) return { end: measure.end, per: physicals.get(measure.text.trim().toLowerCase()) ?? measure.text };
  const thousands = MAGNITUDE.at(text, offset);
  const noun = nounAt(text, thousands ? thousands.end : offset);
  if (noun === null) return null;
  const per = text.slice(offset, noun.end);
  if (of?.kind !== 'counted') return { end: noun.end, per };
  const lower = noun.text.toLowerCase();
  return RECKONED_BY.has(lower) && !isSister(of.unit?.toLowerCase() ?? '', lower) ? { end: noun.end, per } : null;
}

/** `/3 tháng` → `3 months`; `/01 suất` → `suất`; `/1.000 dân` → `1.000 dân`. A unit of money or size after the number makes it no rate. */
function countedRate(text: string, offset: number, digits: string, count: number): { end: number; per: string } | null {
  const word = text[offset] === ' ' ? RATE_WORD.at(text, offset + 1) : null;
  if (word && word.part.word?.toLowerCase() !== 'người') {
    const unit = RATES[(word.part.word ?? '').toLowerCase()] ?? word.text;
    return { end: word.end, per: count === 1 ? unit : `${count} ${unit}s` };
  }
  const unit = unitAt(text, offset);
  if (unit === null || unit.kind !== 'counted') return null;
  if (count >= 100) {
    const all = wordsFrom(text, offset, 4);
    const last = all[all.length - 1];
    const stop = all.findIndex((word) => NOT_NOUNS.has(word.lower));
    const end = (stop > 0 ? all[stop - 1] : last)?.end ?? unit.end;
    return { end, per: `${digits}${text.slice(offset, end)}` };
  }
  const scale = unit.factor > 1 ? text.slice(offset, unit.end).trim() : unit.unit ?? '';
  return { end: unit.end, per: count === 1 ? scale : `${digits} ${scale}` };
}
