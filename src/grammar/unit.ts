import { CURRENCIES, MAGNITUDES, NOT_MONEY_AFTER_DONG, PERCENTS, PHYSICAL, RATES } from '../lexicon/quantities.ts';
import { isAt, isLetterAt, isOneOfAt, isUpperAt } from '../text/characters.ts';
import { letterOf } from '../text/folding.ts';
import type { Layer } from '../text/layer.ts';
import { pattern, WORD_END } from '../text/pattern.ts';
import { Phrases, same } from '../text/phrases.ts';
import { GRADES, NOT_NOUNS, PEOPLE, PLACES, RECKONED_BY } from '../lexicon/nouns.ts';
import { past } from './around.ts';
import { nounAt, wordsFrom } from './noun.ts';
import type { NounMatch } from './noun.ts';
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

/** điểm %   phần trăm */
const PERCENT = new Phrases(Object.keys(PERCENTS));
/** nghìn tỷ   triệu   vạn   trđ */
const MAGNITUDE = new Phrases(Object.keys(MAGNITUDES));
const HALF = new Phrases(['rưỡi']);
/** đồng   đ   USD */
const MONEY = new Phrases(Object.keys(CURRENCIES));
/** đồng chí   đồng bào */
const NOT_MONEY = new Phrases(NOT_MONEY_AFTER_DONG);
const GRADE = new Phrases(GRADES);
/** `05 đ/c`: đồng chí, a person. */
const COMRADE = new Phrases(['đ/c', 'đ.c']);
/** kWh   ha   m2   tấn */
const MEASURE = new Phrases(Object.keys(PHYSICAL));

const fold = (table: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
const percents = fold(PERCENTS);
const currencies = fold(CURRENCIES);
const physicals = fold(PHYSICAL);

/** Units of the document's own vocabulary: they come before all others. */
let own: OwnUnits | null = null;

interface OwnUnits {
  readonly words: Phrases;
  /** Codes by the words in lower case; null for counted nouns. */
  readonly codes: ReadonlyMap<string, string | null>;
}

export function unitLayer(units: ReadonlyMap<string, string | null>): Layer {
  const codes = new Map([...units].map(([word, code]) => [word.toLowerCase(), code]));
  const its: OwnUnits = { words: new Phrases(codes.keys()), codes };
  return { put: () => { own = its; }, take: () => { own = null; } };
}

/** Whether a word is a unit, a magnitude or money already: `tr.đ`, `kW.h`. */
export function isMeasure(word: string): boolean {
  const unit = unitAt(word, 0);
  return unit !== null && unit.kind !== 'counted' && unit.end === word.length;
}

/** `THB` is money, `hL` is physical. */
function kindOfCode(code: string | null): UnitKind {
  if (code === null) return 'counted';
  return code === '%' || code === '‰' ? 'percent' : /^[A-Z]{3}$/.test(code) ? 'money' : 'physical';
}

function ownAt({ words, codes }: OwnUnits, text: string, from: number, scale: Scale): UnitMatch | null {
  const start = past(text, from, ' ');
  const end = words.at(text, start);
  if (end < 0) return null;
  const word = text.slice(start, end);
  const code = codes.get(word.toLowerCase()) ?? null;
  if (code !== null) return { end, kind: kindOfCode(code), unit: code, text: word, ...scale };
  const noun = start > from || isGluedNoun(text, from) ? nounAt(text, from) : null;
  return noun && { end: noun.end, kind: 'counted', unit: noun.text, text: noun.text, ...scale };
}

interface Scale { readonly factor: number; readonly half: boolean }
const ONE: Scale = { factor: 1, half: false };

/** The unit that begins right after a number, or null where none does. */
export function unitAt(text: string, offset: number): UnitMatch | null {
  if (own !== null) {
    const first = ownAt(own, text, offset, ONE);
    if (first !== null) return first;
  }
  const word = past(text, offset, ' ');
  const percent = percentAt(text, word);
  if (percent !== null) return percent;
  const magnitude = isLetterAt(text, word) ? magnitudeAt(text, word) : null;
  const factor = magnitude?.factor ?? 1;
  const half = magnitude?.half === true;
  const from = magnitude ? magnitude.end : offset;
  const start = past(text, from, ' ');
  if (start === text.length) return magnitude && { end: from, kind: 'none', unit: null, text: null, factor, half };
  const mine = own !== null && magnitude !== null ? ownAt(own, text, from, { factor, half }) : null;
  if (mine !== null) return mine;
  const money = moneyEnd(text, start);
  if (money >= 0) return named(text, start, money, 'money', currencies, { factor, half });
  const measure = MEASURE.at(text, start);
  if (measure >= 0) return named(text, start, measure, 'physical', physicals, { factor, half });
  const comrade = COMRADE.at(text, start);
  if (comrade >= 0) return { end: comrade, kind: 'counted', unit: 'đồng chí', text: text.slice(start, comrade), factor, half };
  const noun = (start > from || isGluedNoun(text, from)) && !isGrade(text, start) ? nounAt(text, from) : null;
  if (noun) return { end: noun.end, kind: 'counted', unit: noun.text, text: noun.text, factor, half };
  const quoted = magnitude === null ? quotedNoun(text, start) : null;
  if (quoted) return { end: quoted.end, kind: 'counted', unit: quoted.text, text: quoted.text, factor, half };
  return magnitude && { end: from, kind: 'none', unit: null, text: null, factor, half };
}

/** `25 “|Nhà| nhân ái”`: a name that opens with its noun. */
function quotedNoun(text: string, start: number): NounMatch | null {
  if (!isOneOfAt(text, start, '“"„') || !isUpperAt(text, start + 1)) return null;
  return /^[^“”"„;.]{3,60}[”"]/.test(text.slice(start + 1, start + 62)) ? nounAt(text, start + 1) : null;
}

function named(text: string, start: number, end: number, kind: UnitKind, names: ReadonlyMap<string, string>, scale: Scale): UnitMatch {
  const word = text.slice(start, end);
  return { end, kind, unit: names.get(word) ?? names.get(word.toLowerCase()) ?? null, text: word, factor: scale.factor, half: scale.half };
}

function percentAt(text: string, start: number): UnitMatch | null {
  const end = isOneOfAt(text, start, '%‰') ? (isLetterAt(text, start + 1) ? -1 : start + 1) : PERCENT.at(text, start);
  return end < 0 ? null : named(text, start, end, 'percent', percents, ONE);
}

interface Magnitude { readonly end: number; readonly factor: number; readonly half: boolean }

function magnitudeAt(text: string, start: number): Magnitude | null {
  const end = MAGNITUDE.at(text, start);
  const millions = end < 0 || isAt(text, end, '.') ? millionsAt(text, start) : null;
  if (end < 0 || millions !== null) return millions;
  const half = isAt(text, end, ' ') ? HALF.at(text, end + 1) : -1;
  return { end: half < 0 ? end : half, factor: MAGNITUDES[text.slice(start, end).toLowerCase()] ?? 1, half: half >= 0 };
}

/** `15.000 trđ`, `tr.đ`, `tr.đồng`: written together. */
function millionsAt(text: string, start: number): Magnitude | null {
  const isDotted = isAt(text, start + 2, '.');
  const end = isDotted ? start + 3 : start + 2;
  if (!same('tr', text, start) || !same('đ', text, end)) return null;
  return isDotted || letterOf(text.charCodeAt(end + 1)) === 0 ? { end, factor: 1e6, half: false } : null;
}

/** Money, but not `15 đồng chí` or `05 đ/c`. */
function moneyEnd(text: string, start: number): number {
  const end = MONEY.at(text, start);
  if (end < 0 || (isAt(text, end, '/') && isOneOfAt(text, end + 1, 'cC'))) return -1;
  if (isAt(text, end, ' ') && (NOT_MONEY.at(text, end + 1) >= 0 || (isUpperAt(text, end + 1) && isNameOf(text, start, end)))) return -1;
  // `≤ 3 Đông Nam Á`, `Đông Bắc`: what OCR makes of `đồng` is in lower case.
  return isMedal(text, start, end) || text.slice(start, end) === 'Đông' ? -1 : end;
}

/** `3 Đồng Tháp`; but `500 Đồng Việt Nam`, `500 ĐỒNG`. */
const isNameOf = (text: string, start: number, end: number): boolean => /^(?:Đồng|đông)$/.test(text.slice(start, end));

/** `4 Bạc, 5 Đồng` */
const isMedal = (text: string, start: number, end: number): boolean =>
  end - start === 4 && isAt(text, start - 1, ' ') && /(?:bạc|vàng)(?: \([^()]*\))?,? (?:và )?\d{1,3} $/i.test(text.slice(Math.max(0, start - 24), start));

/** `01 Nhất, 03 Nhì`, `(12 giỏi, 30 khá)`: a grade by itself, not a noun's beginning; `ba` and `tư` are so only in capitals. */
function isGrade(text: string, start: number): boolean {
  const end = GRADE.at(text, start);
  if (end < 0 || (end - start < 3 && !isUpperAt(text, start))) return false;
  return end === text.length || isOneOfAt(text, end, ',;.)') || text.startsWith(' (', end) || text.startsWith(' và ', end);
}

/** `12HTX` */
const isGluedNoun = (text: string, at: number): boolean => isUpperAt(text, at) && isUpperAt(text, at + 1);

/** Behind the stroke of a rate; -1 where none stands. */
function rateMark(text: string, offset: number): number {
  const stroke = past(text, offset, ' ');
  return isAt(text, stroke, '/') && !isAt(text, past(text, stroke + 1, ' '), ' ') ? past(text, stroke + 1, ' ') : -1;
}

/** `107 trẻ sơ sinh trai/100 trẻ sơ sinh gái`, `25 m2 sàn/người`: the noun's own words before the stroke. */
const FAR_BASE = new Phrases(['năm', 'tháng', 'quý', 'tuần', 'ngày', 'người', 'giảng viên', 'lao động', 'lớp']);
const MOST_FAR = 4;

function behindFarMark(text: string, offset: number): number {
  let at = offset;
  for (let words = 0; words < MOST_FAR && isAt(text, at, ' ') && letterOf(text.charCodeAt(at + 1)) > 57; words++) {
    at += 2;
    while (letterOf(text.charCodeAt(at)) > 57) at++;
  }
  const base = at > offset ? rateMark(text, at) : -1;
  return base >= 0 && (isAt(text, base, '1') || FAR_BASE.at(text, base) >= 0) ? base : -1;
}
/** trên 1 vạn dân   trên một vạn dân   /1.000 dân */
const PER_POPULATION = pattern<'many'>(String.raw`\x20 (?:trên|/) \x20? (?<many> 1\x20? (?: vạn | nghìn | triệu )? \x20? | một \x20 (?: vạn | nghìn | triệu ) \x20 | 1(?: \.000 )+ \x20 | 10(?: \.000 )+ \x20 | 100(?: \.000 )+ \x20 ) (?= dân ${WORD_END} | người ${WORD_END} | trẻ ${WORD_END} )`);
/** `111 bé trai| trên 100 bé gái|`: so many of the one sex to a hundred of the other. */
const PER_SEX = pattern(String.raw`\x20 trên \x20 (?= 100 \x20 (?: nữ ${WORD_END} | (?: trẻ | bé | cháu ) (?: \x20 \p{L}+ ){0,2}? \x20 gái ${WORD_END} ) )`);
const RATE_WORD = new Phrases(Object.keys(RATES));

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
  const population = isAt(text, offset, ' ') && isOneOfAt(text, offset + 1, 'tT/') ? PER_POPULATION.at(text, offset) : null;
  if (population) {
    const noun = nounAt(text, population.end);
    if (noun) return { end: noun.end, per: `${(population.part.many ?? '').trim().replace(/^(?:1|một) (?=vạn|nghìn|triệu)/i, '')} ${noun.text}`.trim() };
  }
  if (of !== null && of.kind === 'counted' && isAt(text, offset, ' ') && isAt(text, offset + 1, 't')) {
    const sex = countsPeople(of.unit) ? PER_SEX.at(text, offset) : null;
    if (sex) return countedRate(text, sex.end + 3, '100', 100);
  }
  let mark = rateMark(text, offset);
  if (mark < 0 && (of?.kind === 'counted' || of?.kind === 'physical') && strokeBehindWords(text, offset)) mark = behindFarMark(text, offset);
  if (mark < 0) return null;
  const count = numberAt(text, mark);
  return count ? countedRate(text, count.end, text.slice(count.start, count.end), count.value) : plainRate(text, mark, of);
}

const LONGEST_NOUN = 80;

/** Only words up to a stroke. */
function strokeBehindWords(text: string, offset: number): boolean {
  const most = offset + LONGEST_NOUN;
  let at = offset;
  while (at < most && (isAt(text, at, ' ') || letterOf(text.charCodeAt(at)) !== 0)) at++;
  return isAt(text, at, '/');
}

const people: ReadonlySet<string> = new Set(PEOPLE.map((noun) => noun.toLowerCase()));
export const countsPeople = (unit: string | null): boolean => unit !== null && people.has(unit.toLowerCase());
const isSister = (a: string, b: string): boolean => (PLACES.has(a) && PLACES.has(b)) || (people.has(a) && people.has(b) && !(TAUGHT.has(a) && TEACHING.has(b)));
const TAUGHT: ReadonlySet<string> = new Set(['học sinh', 'sinh viên', 'học viên', 'trẻ', 'trẻ em', 'em', 'cháu']);
const TEACHING: ReadonlySet<string> = new Set(['giáo viên', 'giảng viên']);

/** Hours are reckoned by whatever has them: `36 giờ/chiến sĩ`, `20 phút/hồ sơ`. */
const TIMES: ReadonlySet<string> = new Set(['giờ', 'phút']);

/** Between two nouns of one kind a stroke joins names: `sinh viên/học viên`, `xã/phường`; else it reckons one by the other: `học sinh/lớp`. */
function plainRate(text: string, offset: number, of: UnitMatch | null): { end: number; per: string } | null {
  const mine = own === null ? -1 : own.words.at(text, offset);
  const code = mine < 0 ? null : own?.codes.get(text.slice(offset, mine).toLowerCase()) ?? null;
  if (code !== null) return { end: mine, per: code };
  const word = RATE_WORD.at(text, offset);
  if (word >= 0) return { end: word, per: RATES[text.slice(offset, word).toLowerCase()] ?? text.slice(offset, word) };
  const measure = MEASURE.at(text, offset);
  if (measure >= 0) return { end: measure, per: physicals.get(text.slice(offset, measure).toLowerCase()) ?? text.slice(offset, measure) };
  const thousands = magnitudeAt(text, offset);
  const noun = nounAt(text, thousands ? thousands.end : offset);
  if (noun === null) return null;
  const per = text.slice(offset, noun.end);
  if (of?.kind !== 'counted' || TIMES.has(of.unit ?? '')) return { end: noun.end, per };
  const lower = noun.text.toLowerCase();
  return RECKONED_BY.has(lower) && (thousands !== null || !isSister(of.unit?.toLowerCase() ?? '', lower)) ? { end: noun.end, per } : null;
}

/** One, or a round hundred, thousand …: what things are reckoned by; any other count behind a stroke is a second figure. */
export const isRound = (count: number): boolean => count === 1 || (count >= 100 && /^10+$/.test(String(count)));

/**
 * `/3 tháng` → `3 months`; `/01 suất` → `suất`; `/01 ha` → `ha`; `/1.000 dân` → `1.000 dân`. Money after the number makes it no rate, nor
 * does a count that nobody reckons by: `1.120 vụ/1.941 bị cáo`.
 */
function countedRate(text: string, offset: number, digits: string, count: number): { end: number; per: string } | null {
  const end = isAt(text, offset, ' ') ? RATE_WORD.at(text, offset + 1) : -1;
  const word = text.slice(offset + 1, end);
  if (end >= 0 && word.toLowerCase() !== 'người') {
    const unit = RATES[word.toLowerCase()] ?? word;
    return { end, per: count === 1 ? unit : `${count} ${unit}s` };
  }
  const unit = unitAt(text, offset);
  if (unit === null || !isRound(count * unit.factor)) return null;
  // `250 kg/1.000 m2`; `550 tấn/100 ha` is a harvest and its fields.
  if (unit.kind === 'physical' && (count === 1 || unit.unit === 'm2' || unit.unit === 'km2')) return { end: unit.end, per: count === 1 ? unit.unit ?? '' : `${digits} ${unit.unit}` };
  if (unit.kind !== 'counted') return null;
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
