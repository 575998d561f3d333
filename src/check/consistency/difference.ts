import { RANKS } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Figure, Problem, Rule, Words } from '../../types.ts';
import { changesAt, mayChange, type Change } from './changes.ts';
import { inWordsOf, isOneDigit, looseness, printed, tidy, vietnamese, type Printed } from './printed.ts';
import { before, between, placeOf, related, figureRows, said, sentenceOf, unitClass, type Row } from './figure-rows.ts';
import { agrees, isSlip, ratioOf } from './share.ts';

/**
 * A rise or a fall that the two levels beside it do not bear out; in their unit, in percent, or in points of percent.
 *
 *   1.735 người, tăng 335 người so với năm 2012 (1.410 người)      2.480 triệu đồng, tăng 27% so với cùng kỳ (2.000 triệu đồng)
 *   từ 1.410 lên 1.735 người (tăng 335 người)                      giảm 15 người (từ 75 người xuống 61 người)
 *   So với năm 2024 (46.175 người), số đoàn viên tăng 2.415 người  1.735 người, tăng 325 người (32%)
 *
 * And a rise where the later level is the lower: `1.410 người, tăng 325 người so với năm 2012 (1.735 người)`.
 */
export const difference: Rule = {
  name: 'consistency/difference',
  severity: 'error',
  check: (document: CheckInput): Problem[] => figureRows(document)
    .filter(({ figures }) => figures.length > 1)
    .flatMap((row) => row.figures.flatMap((figure, i) => (mayChange(figure) ? problemAt(row, i) : [])).slice(0, MOST)),
};

const MOST = 50;

/** Where one reading comes out, all is well; else the first that is certain, or that one digit accounts for, is told. */
function problemAt(row: Row, i: number): Problem[] {
  let wrong: Weighed | null = null;
  for (const change of changesAt(row, i)) {
    const weighed = weigh(change);
    if (weighed === null) continue;
    if (weighed.is === 'even') return [];
    if (wrong === null || (weighed.is === 'turned' && wrong.is !== 'turned')) wrong = weighed;
  }
  return wrong === null ? [] : [problemOf(wrong)];
}

/** A change with its numbers. */
interface Weighed extends Change {
  readonly a: Printed;
  readonly b: Printed;
  readonly d: Printed;
  /** `turned`: as much as it should be, in the other direction. */
  readonly is: 'even' | 'wrong' | 'turned';
}

/** Levels farther apart are none of one thing, or were not read right. */
const WIDEST = 100;

/** Null where nothing can be told. A number without a unit may share the magnitude of the other: `từ 40 lên 60 triệu đồng`. */
function weigh(change: Change): Weighed | null {
  const a = printed(change.from);
  const b = printed(change.to);
  const d = printed(change.by);
  if (a === null || b === null || d === null || a.value === 0) return null;
  let first: Weighed | null = null;
  for (const earlier of readingsOf(change.from, a, b)) {
    for (const later of readingsOf(change.to, b, a)) {
      for (const moved of unitClass(change.by) === 'percent' ? [d] : readingsOf(change.by, d, a.factor > b.factor ? a : b)) {
        const is = compare(change, earlier, later, moved);
        const weighed = is === 'open' ? null : { ...change, a: earlier, b: later, d: moved, is };
        if (is === 'even' || is === 'turned') return weighed;
        first ??= weighed;
      }
    }
  }
  return first === null || Math.max(first.a.value / first.b.value, first.b.value / first.a.value) > WIDEST ? null : first;
}

function readingsOf(figure: Figure, own: Printed, { factor }: Printed): readonly Printed[] {
  if (own.factor !== 1 || factor === 1 || unitClass(figure) !== 'none') return [own];
  return [{ ...own, value: own.value * factor, step: own.step * factor, factor }, own];
}

function compare(change: Change, a: Printed, b: Printed, d: Printed): Weighed['is'] | 'open' {
  const { by, from, to, isSlipOnly } = change;
  const moved = Math.abs(b.value - a.value);
  const even = (): Weighed['is'] => (isTurned(change, a, b) ? 'turned' : 'even');
  if (unitClass(by) === 'percent') {
    // Points of percent are often printed as percent.
    if (unitClass(to) === 'percent' && Math.abs(moved - d.value) <= d.step + 1e-9) return even();
    if (by.indicator.quantity.unit !== '%') return unitClass(to) === 'percent' ? 'wrong' : 'open';
    const room = looseness(from, a) + looseness(to, b);
    if (agrees(by, d, ratioOf(moved, a.value, room / 2, looseness(from, a) / 2))) return even();
    return !isSlipOnly || isSlip(d, { ...b, value: moved, digits: String(Math.round(moved / b.step)) }, a) ? 'wrong' : 'open';
  }
  const off = Math.abs(moved - d.value);
  if (off <= Math.max(looseness(from, a), looseness(to, b), looseness(by, d)) + 1e-9 * a.value) return even();
  const step = Math.min(a.step, b.step, d.step);
  const signed = (b.value - a.value) * (by.indicator.change === 'decrease' ? -1 : 1);
  return !isSlipOnly || isOneDigit(tidy(off), step) || isOneDigit(tidy(signed - d.value), step) ? 'wrong' : 'open';
}

type Direction = 'rise' | 'fall';

/** The verb right before a change; without one (`vượt`, `(+3)`) no direction is said, nor where two verbs stand together (`tăng/giảm`, `tốc độ tăng giảm`). */
function directionOf(by: Figure): Direction | null {
  const words = before(by, 60);
  const verb = VERB.exec(words)?.[1];
  if (verb === undefined || (words.match(VERBS)?.length ?? 0) > 1) return null;
  return /tăng|cao|nhiều/i.test(verb) ? 'rise' : 'fall';
}

const VERB = /(?:^|[\s,(])(tăng|giảm|cao hơn|nhiều hơn|thấp hơn|ít hơn)(?: thêm| được| đi)? $/i;
const VERBS = /(?:tăng|giảm)[\s/,(]+(?:tăng|giảm)|(?:tăng|giảm)[^,;()]*$/gi;

const RANK = new Phrases(RANKS);
/** `âm 2%`, `(-5)`: the printed number is not the level. */
const MINUS = /(?:âm |[\s(][-–])$/i;
/** The level in the bracket is the later one after all: `tăng 325 tấn so với năm 2030 (đạt 1.735 tấn)`. */
const REACHED = /\([^()]*(?:đạt|nay|hiện|còn|lên|thành)[^()]*$/i;
/** What a change is measured against: `so với |năm 2030|`. */
const SINCE = /(?:so với|so|hơn) ([^,;()]{3,40}?) ?(?:\(|là )/i;

/** So far back a year may be said that is said again. */
const SAID_BEFORE = 400;

/** Whether the levels surely run the other way than the verb. */
function isTurned({ by, from, to, isSlipOnly }: Change, a: Printed, b: Printed): boolean {
  if (isSlipOnly || a.value === b.value) return false;
  const said = directionOf(by);
  if (said === null || said === (b.value > a.value ? 'rise' : 'fall')) return false;
  const { text } = by.passage;
  const { start } = sentenceOf(by.passage, by.start);
  // A better rank is a lower number.
  if (RANK.find(text, Math.max(start, by.start - 160), by.end + 1) !== null || [from, to].some((level) => MINUS.test(before(level, 4)))) return false;
  if (from.start < by.start) return true;
  if (REACHED.test(between(by, from))) return false;
  // `Năm 2030 thu 1.410 tấn, tăng 325 tấn so với năm 2030 (1.735 tấn)`: the level before is the earlier one.
  const since = SINCE.exec(text.slice(by.end, from.start + 1))?.[1];
  return since === undefined || !text.slice(Math.max(start, by.start - SAID_BEFORE), by.start).toLowerCase().includes(since.toLowerCase());
}

function problemOf(weighed: Weighed): Problem {
  const { by, from, to } = weighed;
  return {
    ...placeOf(by),
    message: messageOf(weighed),
    related: [...related([to], 'mức sau', 'the level after'), ...related([from], 'mức trước', 'the level before')],
  };
}

function messageOf({ by, from, to, a, b, d, is }: Weighed): Words {
  const isFall = b.value < a.value;
  if (is === 'turned') {
    return {
      vi: `mức ${isFall ? 'tăng' : 'giảm'} “${said(by)}” trái chiều với “${said(from)}” thành “${said(to)}”; cần là mức ${isFall ? 'giảm' : 'tăng'}`,
      en: `unexpected ${isFall ? 'rise' : 'fall'} “${said(by)}” where “${said(from)}” became “${said(to)}”, expected a ${isFall ? 'fall' : 'rise'}`,
    };
  }
  const moved = Math.abs(b.value - a.value);
  const right = unitClass(by) !== 'percent' ? inWordsOf(d, moved) : `${vietnamese(unitClass(to) === 'percent' ? moved : (100 * moved) / a.value, d.decimals)}${d.tail}`;
  return {
    vi: `mức chênh lệch “${said(by)}” không khớp với “${said(from)}” và “${said(to)}”; cần ${right}`,
    en: `unexpected difference “${said(by)}” between “${said(from)}” and “${said(to)}”, expected ${right}`,
  };
}
