import { COMPARISONS } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Figure, Problem, Rule } from '../../types.ts';
import { inWordsOf, isOneDigit, looseness, printed, vietnamese, type Printed } from './printed.ts';
import { before, behind, between, comparatorOf, isPeople, isPercent, placeOf, related, rowsOf, said, sameThing, sentenceOf, unitClass, valueOf, type Row } from './rows.ts';
import { agrees, isSlip, ratioOf } from './share.ts';

/**
 * A rise or a fall that the two levels beside it do not bear out; in their unit, in percent, or in points of percent.
 *
 *   1.735 người, tăng 335 người so với năm 2012 (1.410 người)      2.480 triệu đồng, tăng 27% so với cùng kỳ (2.000 triệu đồng)
 *   từ 1.410 lên 1.735 người (tăng 335 người)                      giảm 15 người (từ 75 người xuống 61 người)
 *   So với năm 2024 (46.175 người), số đoàn viên tăng 2.415 người  1.735 người, tăng 325 người (32%)
 */
export const difference: Rule = {
  name: 'consistency/difference',
  severity: 'error',
  check: (document: CheckInput): Problem[] => rowsOf(document)
    .filter(({ figures }) => figures.length > 1)
    .flatMap((row) => row.figures.flatMap((figure, i) => (mayChange(figure) ? problemAt(row, i) : [])).slice(0, MOST)),
};

/** Most figures are no change: seen at a look. */
const mayChange = (figure: Figure): boolean => figure.indicator.change !== null || /(?:hơn|mới|thêm) \D{0,24}(?:\d{4} (?:là )?)?$/.test(before(figure, 44));

/** Where one reading comes out, all is well; else the first that is certain, or that one digit accounts for, is told. */
function problemAt(row: Row, i: number): Problem[] {
  const readings = [...changeAt(row, i)];
  if (readings.some((reading) => weigh(reading) === 'even')) return [];
  const wrong = readings.find((reading) => weigh(reading) === 'wrong');
  return wrong === undefined ? [] : [problemOf(wrong)];
}

/** What changed from one level to another by so much. */
interface Change {
  readonly by: Figure;
  readonly from: Figure;
  readonly to: Figure;
  /** Which two levels are meant is not quite certain: only what one wrong digit accounts for is told. */
  readonly isSlipOnly: boolean;
}

const MOST = 50;

/** A fraction's numerator is a level too: `198/412 giảng viên, tăng 22 người so với …`. */
const isLevel = (figure: Figure): boolean => figure.indicator.change === null && figure.indicator.quantity.value !== null && comparatorOf(figure) === 'eq';

const isChange = (figure: Figure): boolean => {
  const { change, quantity } = figure.indicator;
  if (quantity.value === null || comparatorOf(figure) !== 'eq' || quantity.denominator !== null || quantity.per.length > 0) return false;
  return change !== null || MORE.test(before(figure, 60));
};

/** `nhiều hơn năm 2022 là 58 ý tưởng` */
const MORE = /(?:nhiều|cao|ít|thấp) hơn (?:so )?(?:với )?(?:cùng kỳ |năm trước |năm \d{4} |nhiệm kỳ trước |đầu năm )?(?:là )?$/i;

/** `thành lập mới 3 công đoàn cơ sở, nâng số công đoàn cơ sở từ 28 lên 31`; people also leave. */
const isAddition = (figure: Figure): boolean => !isPeople(figure) && comparatorOf(figure) === 'eq' && figure.indicator.quantity.value !== null && /(?:mới|thêm) ?(?:được )?$/i.test(before(figure, 16)) && /^[^\d;.()]{0,100}, ?(?:nâng|đưa)(?: tổng)? số [^\d;.()]{0,60}từ $/i.test(behind(figure, 180).split(/\d/, 1)[0] ?? '');

const likeEachOther = (a: Figure, b: Figure): boolean => sameThing(a, b) && (unitClass(a) === unitClass(b) || unitClass(a) === 'none' || unitClass(b) === 'none') && a.indicator.quantity.per.join() === b.indicator.quantity.per.join();

function* changeAt(row: Row, i: number): Generator<Change> {
  const by = row.figures[i] as Figure;
  if (!isChange(by)) {
    if (isAddition(by)) yield* fromTo(row, i);
    return;
  }
  const found = [...fromEarlier(row, i), ...fromTo(row, i)];
  if (found.length > 0) yield* found;
  else yield* fromTwo(row, i);
}

const COMPARISON = new Phrases(COMPARISONS);

/** What leads from a comparison to the earlier level: `so với năm 2012 (`, `so với nhiệm kỳ trước là `, `so với 1.410 người` */
const EARLIER = /^[^\d;.()]{0,40}(?:so với|so|hơn|cùng kỳ)[^;()]{0,60}(?:\(\s?(?:[^\d();]{0,24}\s?(?:là|có|đạt|:)?\s?|[^();]{0,24}(?:là|có|đạt|:)\s?)|(?:là|có|đạt|ở mức|mức)\s)$/i;
const FARTHEST = 6;

/** `X, tăng D so với năm 2012 (Y)`; `So với năm 2012 (Y), số đoàn viên tăng D`. */
/** `(cùng kỳ: 69.120 lượt người)` */
const EARLIER_IN_BRACKET = /^[^\d;.()]{0,30}\(\s?(?:cùng kỳ|năm (?:trước|ngoái|học trước|\d{4})|nhiệm kỳ trước|kỳ trước|tháng trước|quý trước|đầu năm)[^();]{0,24}?(?: là| có| đạt|:)?\s?$/i;

function* fromEarlier(row: Row, i: number): Generator<Change> {
  const by = row.figures[i] as Figure;
  const next = row.figures[i + 1];
  if (next !== undefined && isLevel(next) && isOfSuch(by, next) && (EARLIER.test(between(by, next)) || EARLIER_IN_BRACKET.test(between(by, next)))) {
    for (const { level, isNear } of levelsBefore(row, i, next)) yield { by, from: next, to: level, isSlipOnly: !isNear };
    return;
  }
  const previous = row.figures[i - 1];
  if (previous === undefined || !isLevel(previous) || !isOfSuch(by, previous)) return;
  const { start } = sentenceOf(by.passage, by.start);
  if (previous.start < start || !/^ ?\)[,\s][^\d;()]{0,100}$/.test(between(previous, by)) || COMPARISON.find(before(previous, 60)) === null || !/so (?:với|sánh)|so cùng/i.test(by.passage.text.slice(start, previous.start))) return;
  for (const { level } of levelsBefore(row, i - 1, previous)) yield { by, from: previous, to: level, isSlipOnly: true };
}

/** Both levels before, at two times: `năm 2022 có 486 đoàn viên; đến năm 2023 là 531, tăng 45 đoàn viên`. */
function* fromTwo(row: Row, i: number): Generator<Change> {
  const by = row.figures[i] as Figure;
  const { start } = sentenceOf(by.passage, by.start);
  const levels: Figure[] = [];
  for (let k = i - 1; k >= 0 && k >= i - FARTHEST && levels.length < 2; k--) {
    const level = row.figures[k] as Figure;
    if (level.start < start) break;
    if (isLevel(level) && likeEachOther(level, by)) levels.push(level);
  }
  const [to, from] = levels;
  if (to === undefined || from === undefined || to.indicator.period.text === from.indicator.period.text || unitClass(by) === 'percent') return;
  if (/^[^\d;()]{0,30}, ?(?:như vậy |tức |đã )?(?:là )?(?:tăng|giảm)(?: thêm| được)? ?$/i.test(between(to, by)) && !/so với|so /i.test(by.passage.text.slice(by.end, by.end + 30))) yield { by, from, to, isSlipOnly: true };
}

/** A rise in percent goes with any levels; others with levels of their own unit. */
const isOfSuch = (by: Figure, level: Figure): boolean => (unitClass(by) === 'percent' ? true : likeEachOther(by, level));

/** Behind the comma stands only the verb: what rose is what was counted before it. */
const VERB_ALONE = /[,;)(]\s?(?:đã |và |so với [^\d,;()]{0,30} )?(?:tăng|giảm|cao hơn|nhiều hơn|ít hơn|thấp hơn|hơn)(?: thêm| được| đi| năm \d{4}(?: là)?| so với[^\d,;()]{0,30}(?: là)?)? ?$/i;

/** What may have changed: levels before of the earlier one's unit, the nearest first; right before its verb it is that one. */
function* levelsBefore(row: Row, i: number, like: Figure): Generator<{ level: Figure; isNear: boolean }> {
  const by = row.figures[i] as Figure;
  const { start } = sentenceOf(by.passage, by.start);
  let isFirst = true;
  for (let k = i - 1; k >= 0 && k >= i - FARTHEST; k--) {
    const level = row.figures[k] as Figure;
    if (level === like || !isLevel(level) || !likeEachOther(level, like)) continue;
    if (isPercent(level) && level.indicator.equivalentTo !== null && !isPercent(like)) continue;
    const gap = by.passage.text.slice(level.end, by.start);
    yield { level, isNear: isFirst && level.start >= start && !gap.includes(';') && level.indicator.partOf === null && k >= i - 3 && VERB_ALONE.test(gap) };
    isFirst = false;
  }
  // `Tổng số là 4.275 hồ sơ …` in the paragraph before, `So với tháng 4 (3.980 hồ sơ), số hồ sơ tăng 295`.
  if (!isFirst || row.before === null || row.before.passage.heading !== row.passage.heading || row.before.passage.kind !== row.passage.kind) return;
  for (const level of row.before.figures.slice(0, FARTHEST)) if (isLevel(level) && level.indicator.partOf === null && likeEachOther(level, like)) yield { level, isNear: false };
}

/** `từ 28 lên 31 đơn vị`, `từ 75 người xuống còn 61 người` */
const TO = /^(?: [^\d;.()]{0,30}| năm \d{4}| \([^()]{0,20}\)){0,2} (?:lên|xuống|còn|lên đến|xuống còn|thành|đến|tới|lên thành|lên tới)(?: còn| mức| là)? (?:khoảng )?$/i;

/** `(tăng từ 214 lên 268)` with its own difference before or behind. */
function* fromTo(row: Row, i: number): Generator<Change> {
  const by = row.figures[i] as Figure;
  for (const [a, b, gap] of [[i - 2, i - 1, 'behind'], [i + 1, i + 2, 'before']] as const) {
    const from = row.figures[a];
    const to = row.figures[b];
    if (from === undefined || to === undefined || from.indicator.quantity.value === null || to.indicator.quantity.value === null) continue;
    if (from.indicator.quantity.denominator !== null || to.indicator.quantity.denominator !== null || !/(?:^|[\s(,])từ(?: mức)? ?$/i.test(before(from, 10)) && !/^từ /i.test(said(from))) continue;
    if (!TO.test(between(from, to)) || !(likeEachOther(from, to) || /^(?:từ )?[\d.,]+$/i.test(said(from))) || !(isOfSuch(by, to) || isAddition(by))) continue;
    const words = gap === 'behind' ? between(to, by) : between(by, from);
    const isBeside = gap === 'behind' ? /^(?:[^\d;.()]| năm \d{4}){0,40}[,(][^\d;.()]{0,30}$/.test(words) : /^[^\d;.()]{0,30}(?:\(|,)?\s?(?:cụ thể )?(?:tăng |giảm )?(?:từ(?: mức)? )?$/.test(words);
    if (isBeside || (gap === 'before' && isAddition(by))) yield { by, from, to, isSlipOnly: !isBeside };
  }
}

function weigh({ by, from, to, isSlipOnly }: Change): 'even' | 'wrong' | 'open' {
  const a = printed(from);
  const b = printed(to);
  const d = printed(by);
  if (a === null || b === null || d === null || a.value === 0) return 'open';
  const change = Math.abs(b.value - a.value);
  const signed = (b.value - a.value) * (by.indicator.change === 'decrease' ? -1 : 1);
  const room = looseness(from, a) + looseness(to, b);
  if (unitClass(by) === 'percent') {
    // Points of percent are often printed as percent.
    if (unitClass(to) === 'percent' && Math.abs(change - d.value) <= d.step + 1e-9) return 'even';
    if (by.indicator.quantity.unit !== '%') return unitClass(to) === 'percent' ? 'wrong' : 'open';
    if (agrees(by, d, ratioOf(change, a.value, room / 2, looseness(from, a) / 2))) return 'even';
    return !isSlipOnly || isSlip(d, { ...b, value: change, digits: String(Math.round(change / b.step)) }, a) ? 'wrong' : 'open';
  }
  const off = Math.abs(change - d.value);
  if (off <= Math.max(looseness(from, a), looseness(to, b), looseness(by, d)) + 1e-9 * a.value) return 'even';
  const step = Math.min(a.step, b.step, d.step);
  return !isSlipOnly || isOneDigit(tidy(off), step) || isOneDigit(tidy(signed - d.value), step) ? 'wrong' : 'open';
}

const tidy = (value: number): number => Number(value.toPrecision(12));

function problemOf({ by, from, to }: Change): Problem {
  const a = valueOf(from);
  const b = valueOf(to);
  const d = printed(by) as Printed;
  const right = unitClass(by) !== 'percent' ? inWordsOf(d, Math.abs(b - a))
    : `${vietnamese(unitClass(to) === 'percent' ? Math.abs(b - a) : (100 * Math.abs(b - a)) / a, d.decimals)}${d.tail}`;
  return {
    ...placeOf(by),
    message: {
      vi: `mức chênh lệch “${said(by)}” không khớp với “${said(from)}” và “${said(to)}”; cần ${right}`,
      en: `unexpected difference “${said(by)}” between “${said(from)}” and “${said(to)}”, expected ${right}`,
    },
    related: [...related([to], 'mức sau', 'the level after'), ...related([from], 'mức trước', 'the level before')],
  };
}

