import { COMPARISONS, PLANS, STEADY_CHANGES } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Figure } from '../../types.ts';
import { afterLast, before, behind, between, comparatorOf, isPeople, isPercent, said, sameThing, sentenceOf, unitClass, type Row } from './figure-rows.ts';

/** What changed from one level to another by so much; read without a look at whether it comes out. */
export interface Change {
  readonly by: Figure;
  readonly from: Figure;
  readonly to: Figure;
  /** Which two levels are meant is not quite certain: only what one wrong digit accounts for is told. */
  readonly isSlipOnly: boolean;
}

const COMPARISON = new Phrases(COMPARISONS);
const PLAN = new Phrases(PLANS);
const STEADY = new Phrases(STEADY_CHANGES);

/** Most figures are no change: seen at a look. */
export const mayChange = (figure: Figure): boolean => figure.indicator.change !== null || MAY_BE_MORE.test(before(figure, 44));

const MAY_BE_MORE = /(?:hơn|mới|thêm) \D{0,24}(?:\d{4} (?:là )?)?$/i;

/** A fraction's numerator is a level too: `198/412 giảng viên, tăng 22 người so với …`. */
const isLevel = (figure: Figure): boolean => figure.indicator.change === null && figure.indicator.quantity.value !== null && comparatorOf(figure) === 'eq';

function isChange(figure: Figure): boolean {
  const { change, quantity } = figure.indicator;
  if (quantity.value === null || comparatorOf(figure) !== 'eq' || quantity.denominator !== null || quantity.per.length > 0) return false;
  return (change !== null || MORE.test(before(figure, 60))) && !RANGE_GOES_ON.test(behind(figure, 8)) && !isSteady(figure);
}

/** `nhiều hơn năm 2022 là 58 ý tưởng` */
const MORE = /(?:nhiều|cao|ít|thấp) hơn (?:so )?(?:với )?(?:cùng kỳ |năm trước |năm \d{4} |nhiệm kỳ trước |đầu năm )?(?:là )?$/i;

/** `giảm |0,8|-0,4%/năm`: the first end of a range that stands the wrong way round. */
const RANGE_GOES_ON = /^ ?(?:[-–—]|đến|tới) ?\d/;

/** So much every year, not from the first level to the last: `giảm trung bình 10 hộ một năm`, `mỗi năm giảm 10 hộ`. */
function isSteady(figure: Figure): boolean {
  if (STEADY.find(afterLast(before(figure, 60), ',;.:(')) !== null) return true;
  const after = behind(figure, 32).split(CLAUSE_END, 1)[0] ?? '';
  const compared = COMPARISON.find(after)?.start ?? after.length;
  return STEADY.find(after.slice(0, compared)) !== null;
}

const CLAUSE_END = /[,;.()]/;

/** `thành lập mới 3 công đoàn cơ sở, nâng số công đoàn cơ sở từ 28 lên 31`; people also leave. */
function isAddition(figure: Figure): boolean {
  if (isPeople(figure) || comparatorOf(figure) !== 'eq' || figure.indicator.quantity.value === null) return false;
  return ADDED.test(before(figure, 16)) && RAISES_COUNT.test(behind(figure, 180).split(/\d/, 1)[0] ?? '');
}

const ADDED = /(?:mới|thêm) ?(?:được )?$/i;
const RAISES_COUNT = /^[^\d;.()]{0,100}, ?(?:nâng|đưa)(?: tổng)? số [^\d;.()]{0,60}từ $/i;

function likeEachOther(a: Figure, b: Figure): boolean {
  const [x, y] = [unitClass(a), unitClass(b)];
  return sameThing(a, b) && (x === y || x === 'none' || y === 'none') && a.indicator.quantity.per.join() === b.indicator.quantity.per.join();
}

/** A rise in percent goes with any levels; others with levels of their own unit. */
const isOfSuch = (by: Figure, level: Figure): boolean => unitClass(by) === 'percent' || likeEachOther(by, level);

export function* changesAt(row: Row, i: number): Generator<Change> {
  const by = row.figures[i] as Figure;
  if (!isChange(by)) {
    if (isAddition(by)) yield* fromTo(row, i);
    return;
  }
  const found = [...fromEarlier(row, i), ...fromTo(row, i)];
  if (found.length > 0) yield* found;
  else yield* fromTwo(row, i);
}

/** What leads from a comparison to the earlier level: `so với năm 2012 (`, `so với nhiệm kỳ trước là `, `so với 1.410 người` */
const EARLIER = /^[^\d;.()]{0,40}(?:so với|so|hơn|cùng kỳ)[^;()]{0,60}(?:\(\s?(?:[^\d();]{0,24}\s?(?:là|có|đạt|:)?\s?|[^();]{0,24}(?:là|có|đạt|:)\s?)|(?:là|có|đạt|ở mức|mức)\s)$/i;
/** `(cùng kỳ: 69.120 lượt người)` */
const EARLIER_IN_BRACKET = /^[^\d;.()]{0,30}\(\s?(?:cùng kỳ|năm (?:trước|ngoái|học trước|\d{4})|nhiệm kỳ trước|kỳ trước|tháng trước|quý trước|đầu năm)[^();]{0,24}?(?: là| có| đạt|:)?\s?$/i;
/** `So với năm 2012 (1.410 người), số đoàn viên tăng `: from the bracket to the change. */
const AFTER_EARLIER = /^ ?\)[,\s][^\d;()]{0,100}$/;
const COMPARES = /so (?:với|sánh)|so cùng/i;
const FARTHEST = 6;

/** `X, tăng D so với năm 2012 (Y)`; `So với năm 2012 (Y), số đoàn viên tăng D`. */
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
  if (previous.start < start || !AFTER_EARLIER.test(between(previous, by)) || COMPARISON.find(before(previous, 60)) === null) return;
  if (!COMPARES.test(by.passage.text.slice(start, previous.start))) return;
  for (const { level } of levelsBefore(row, i - 1, previous)) yield { by, from: previous, to: level, isSlipOnly: true };
}

/** Behind the second level: `, như vậy là tăng `. */
const THUS_CHANGED = /^[^\d;()]{0,30}, ?(?:như vậy |tức |đã )?(?:là )?(?:tăng|giảm)(?: thêm| được)? ?$/i;

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
  if (THUS_CHANGED.test(between(to, by)) && !saysSince(by)) yield { by, from, to, isSlipOnly: true };
}

/** Behind a change: what it is measured against, which may be neither of the levels before it: `tăng thêm 2 lớp so với kế hoạch`. */
const saysSince = (by: Figure): boolean => COMPARISON.find(behind(by, 60).split(CLAUSE_END, 1)[0] ?? '') !== null;

/** Behind the comma stands only the verb: what rose is what was counted before it. */
const VERB_ALONE = /[,;)(]\s?(?:đã |và |so với [^\d,;()]{0,30} )?(?:tăng|giảm|cao hơn|nhiều hơn|ít hơn|thấp hơn|hơn)(?: thêm| được| đi| năm \d{4}(?: là)?| so với[^\d,;()]{0,30}(?: là)?)? ?$/i;

/** What may have changed: levels before of the earlier one's unit, the nearest first; right before its verb it is that one. */
function* levelsBefore(row: Row, i: number, like: Figure): Generator<{ level: Figure; isNear: boolean }> {
  const by = row.figures[i] as Figure;
  const { start } = sentenceOf(by.passage, by.start);
  let isFirst = true;
  for (let k = i - 1; k >= 0 && k >= i - FARTHEST; k--) {
    const level = row.figures[k] as Figure;
    if (level === like || !isLevel(level) || !likeEachOther(level, like) || isPlanned(level)) continue;
    if (isPercent(level) && level.indicator.equivalentTo !== null && !isPercent(like)) continue;
    const gap = by.passage.text.slice(level.end, by.start);
    yield { level, isNear: isFirst && level.start >= start && !gap.includes(';') && level.indicator.partOf === null && k >= i - 3 && VERB_ALONE.test(gap) };
    isFirst = false;
  }
  // `Tổng số là 4.275 hồ sơ …` in the paragraph before, `So với tháng 4 (3.980 hồ sơ), số hồ sơ tăng 295`.
  if (!isFirst || row.before === null || row.before.passage.heading !== row.passage.heading || row.before.passage.kind !== row.passage.kind) return;
  for (const level of row.before.figures.slice(0, FARTHEST)) if (isLevel(level) && level.indicator.partOf === null && likeEachOther(level, like)) yield { level, isNear: false };
}

const FROM = /(?:^|[\s(,])từ(?: mức)? ?$/i;
const BARE_FROM = /^(?:từ )?[\d.,]+$/i;
/** `từ 28 lên 31 đơn vị`, `từ 75 người xuống còn 61 người` */
const TO = /^(?: [^\d;.()]{0,30}| năm \d{4}| \([^()]{0,20}\)){0,2} (?:lên|xuống|còn|lên đến|xuống còn|thành|đến|tới|lên thành|lên tới)(?: còn| mức| là)? (?:khoảng )?$/i;
/** From the later level to its change: nothing but the verb, for what else rose is something else: `, trong đó tiểu học tăng `. */
const CHANGE_BEHIND = /^(?:[^\d;.(),]| năm \d{4}){0,40}[,(]\s?(?:(?:tức|là|tương ứng|tương đương|với|như vậy|nghĩa là|hay|đã|và|bằng|đạt|mức|tỷ lệ|tỉ lệ|tốc độ) ){0,4}(?:(?:tăng|giảm|(?:cao|nhiều|thấp|ít) hơn|hơn)(?: thêm| được| đi| là| khoảng| tổng cộng)? ?|[+–-] ?)$/i;
/** From the change to the earlier level: `(cụ thể từ `. */
const CHANGE_BEFORE = /^[^\d;.()]{0,30}(?:\(|,)?\s?(?:cụ thể )?(?:tăng |giảm )?(?:từ(?: mức)? )?$/i;

/** `(tăng từ 214 lên 268)` with its own difference before or behind. */
function* fromTo(row: Row, i: number): Generator<Change> {
  const by = row.figures[i] as Figure;
  if (isTwoLevels(row.figures[i - 2], row.figures[i - 1], by)) {
    const [from, to] = row.figures.slice(i - 2, i) as [Figure, Figure];
    if (CHANGE_BEHIND.test(between(to, by)) && !saysSince(by)) yield { by, from, to, isSlipOnly: false };
  }
  if (isTwoLevels(row.figures[i + 1], row.figures[i + 2], by)) {
    const [from, to] = row.figures.slice(i + 1, i + 3) as [Figure, Figure];
    const words = between(by, from);
    const isBeside = CHANGE_BEFORE.test(words) && PLAN.find(words) === null;
    if (isBeside || isAddition(by)) yield { by, from, to, isSlipOnly: !isBeside };
  }
}

/** `từ 28 lên 31 đơn vị`, of which a change may be. */
function isTwoLevels(from: Figure | undefined, to: Figure | undefined, by: Figure): boolean {
  if (from === undefined || to === undefined) return false;
  const [a, b] = [from.indicator.quantity, to.indicator.quantity];
  if (a.value === null || b.value === null || a.denominator !== null || b.denominator !== null) return false;
  if (!FROM.test(before(from, 10)) && !/^từ /i.test(said(from))) return false;
  return TO.test(between(from, to)) && (likeEachOther(from, to) || BARE_FROM.test(said(from))) && (isOfSuch(by, to) || isAddition(by));
}

/** `đạt 107,4% dự toán (2.650 tỷ đồng)`: the plan's figure, from which nothing rose. */
function isPlanned(level: Figure): boolean {
  const words = before(level, 60);
  const bracket = words.lastIndexOf('(');
  return bracket >= 0 && !/[)\d]/.test(words.slice(bracket)) && PLAN.find(afterLast(words.slice(0, bracket), '()%;')) !== null;
}
