import { STATISTIC_CUES } from '../../lexicon/cues.ts';
import { DUE, LOOKING_BACK, NAMED_PLANS, TIMED_TITLES, TO_BE_DONE, TO_BE_DONE_BY_DAY } from '../../lexicon/calendar.ts';
import { isAt, past, pastBack } from '../../text/characters.ts';
import { Phrases, same } from '../../text/phrases.ts';
import { sentenceAt, sentences, type Span } from '../../text/sentences.ts';
import type { CheckInput, Dated, Passage, Problem, Role, Rule } from '../../types.ts';
import { ownDate, printed } from './own.ts';

/**
 * A task or target whose time was over before the document was signed.
 *
 *   hoàn thành trước ngày 30/11/2029   chậm nhất tháng 6/2029   hoàn thành trong quý II/2029   đến năm 2029 đạt 80%   Mục tiêu đến năm 2029:
 *
 * Only what promises counts: results and context look back, and so does a sentence with `đã`, `tính đến`, `so với`.
 */
export const deadlineBeforeDocument: Rule = {
  name: 'date/deadline-before-document',
  severity: 'warning',
  check: (document) => {
    const { metadata: { date, type } } = document.outline;
    if (date === null) return [];
    const late = document.dates.filter((dated) => isOver(dated, date) && isPromising(dated.passage, type === 'report'));
    if (late.length === 0) return [];
    const targets = targetEnds(document);
    const own = ownDate(document, date);
    const reader = new Reader();
    return late.filter((dated) => isDue(dated, date, reader, targets.get(dated.passage)?.has(dated.to ?? '') === true)).map((dated) => told(dated, date, own));
  },
};

/** Over before the document's date, as exactly as both are said. */
function isOver({ shape, to }: Dated, date: string): boolean {
  if (to === null || shape === 'every') return false;
  const length = Math.min(to.length, date.length);
  return to.slice(0, length) < date.slice(0, length);
}

const LOOKS_BACK: ReadonlySet<Role> = new Set<Role>(['basis', 'context', 'advantages', 'difficulties', 'results', 'assessment', 'limitations', 'causes', 'lessons']);
const LOOKS_AHEAD: ReadonlySet<Role> = new Set<Role>(['targets', 'tasks', 'implementation', 'proposals']);

/** Whether a section promises; a report does so only where its title says it. */
function isPromising({ kind, heading }: Passage, isReport: boolean): boolean {
  if (kind !== 'body' && kind !== 'cell' && kind !== 'heading') return false;
  const role = heading?.effectiveRole ?? 'other';
  return isReport ? LOOKS_AHEAD.has(role) : !LOOKS_BACK.has(role);
}

/** The ends of the periods of figures that promise, by passage: what is under aims, targets elsewhere, and what says at least or at most. */
function targetEnds({ figures }: CheckInput): Map<Passage, Set<string>> {
  const ends = new Map<Passage, Set<string>>();
  for (const { passage, indicator: { kind, period, quantity: { comparator } } } of figures) {
    // What was due before the document's date was read as a statistic for that very reason.
    const promises = kind === 'target' || passage.heading?.effectiveRole === 'targets' || comparator === 'gte' || comparator === 'lte';
    if (!promises || period.end === null) continue;
    const known = ends.get(passage);
    if (known === undefined) ends.set(passage, new Set([period.end]));
    else known.add(period.end);
  }
  return ends;
}

const BACK = new Phrases([...LOOKING_BACK, ...STATISTIC_CUES]);
const DUES = new Phrases(DUE);
const DONE = new Phrases(TO_BE_DONE);
const DONE_BY_DAY = new Phrases([...TO_BE_DONE, ...TO_BE_DONE_BY_DAY]);
/** Of `2029-11-30`. */
const DAY_LENGTH = 10;
/** Behind `đến năm 2029`, which may also measure, only these promise. */
const PROMISED = new Phrases(['hoàn thành', 'phấn đấu', 'phải', 'xong', 'bảo đảm', 'đảm bảo', 'quyết tâm']);
const NOTHING = new Phrases([]);
const AT = new Phrases(['trong', 'vào', 'trước', 'đến', 'là', 'ngày', 'tháng', 'năm', 'cuối', 'hết', 'đầu']);

/** No further off stands what says whether a time is a deadline. */
const BEFORE = 200;
const BEHIND = 120;

/** The sentences of the passage last asked about. */
class Reader {
  #passage: Passage | null = null;
  #spans: readonly Span[] = [];

  around(passage: Passage, start: number, end: number): Span {
    if (this.#passage !== passage) this.#spans = sentences(passage.text);
    this.#passage = passage;
    const span = sentenceAt(this.#spans, start);
    return { start: Math.max(span.start, start - BEFORE), end: Math.min(Math.max(span.end, end), end + BEHIND) };
  }
}

function isDue(dated: Dated, date: string, reader: Reader, hasTarget: boolean): boolean {
  const { passage, start, end, shape } = dated;
  const { text } = passage;
  const near = reader.around(passage, start, end);
  // Within reach alone: a text without a semicolon is not walked for each of its days.
  const clause = near.start + text.slice(near.start, start).lastIndexOf(';') + 1;
  if (looksBack(text, clause, near.end)) return false;
  if (isDueAt(text, start)) return true;
  if (shape !== 'deadline') return false;
  if (opensList(dated)) return true;
  if (passage.kind === 'heading') return false;
  if (passage.kind === 'cell' && isBefore(text, start) && end - start === text.length) return true;
  if (isBefore(text, start) && LOOKS_AHEAD.has(passage.heading?.effectiveRole ?? 'other') && isLately(dated, date)) return true;
  if (isOfPlan(text, near.start, start)) return false;
  return hasTarget || (isBefore(text, start) ? (dated.to?.length === DAY_LENGTH ? DONE_BY_DAY : DONE) : LOOKS_AHEAD.has(passage.heading?.effectiveRole ?? 'other') ? PROMISED : NOTHING).find(text, near.start, near.end) !== null;
}

/** A day among tasks, not long ago: `trước ngày 30/4/1975` says who is meant. */
const isLately = ({ to }: Dated, date: string): boolean => to?.length === DAY_LENGTH && Number(date.slice(0, 4)) - Number(to.slice(0, 4)) <= FEW_YEARS;
const FEW_YEARS = 3;

/** `đã`, `tính đến`; not the end of a longer word: `nhà tiêu hợp vệ |sinh trước| ngày`. */
function looksBack(text: string, from: number, to: number): boolean {
  for (let found = BACK.find(text, from, to); found !== null; found = BACK.find(text, found.end, to)) if (!same('vệ ', text, found.start - 3)) return true;
  return false;
}

/** `hoàn thành |trong quý II/2029`, `Thời hạn: |30/6/2029`, and with the words that lead to a time between them. */
function isDueAt(text: string, start: number): boolean {
  let at = start;
  for (let words = 0; words < 4; words++) {
    const end = pastBack(text, pastBack(text, pastBack(text, at, ' '), ':'), ' ');
    if (DUES.before(text, end) >= 0 || DUES.at(text, at) >= 0) return true;
    const word = isAt(text, at - 1, ' ') ? AT.before(text, at - 1) : -1;
    if (word < 0) return false;
    at = word;
  }
  return false;
}

const TITLE = new Phrases(TIMED_TITLES);
/** What stands before a line's first word and behind its last. */
const OPENING = /^[\s\-+*•\d.)a-zđ]{0,6}$/;

/** `* Đến năm 2029:`, `1. Mục tiêu đến năm 2029`: a line under aims or tasks that only says until when. */
function opensList({ passage: { text, heading, kind }, start, end }: Dated): boolean {
  const role = heading?.effectiveRole ?? 'other';
  if (!LOOKS_AHEAD.has(role) || end < text.length - 2 || (kind !== 'heading' && !text.endsWith(':'))) return false;
  if (kind === 'heading' && role === 'targets') return !isOfPlan(text, 0, start);
  const before = pastBack(text, start, ' ');
  const title = TITLE.before(text, before);
  return OPENING.test(text.slice(0, title < 0 ? start : title));
}

const PLAN = new Phrases(NAMED_PLANS);

/** `quy hoạch phát triển của tỉnh |đến năm 2020`: how far another plan reaches. */
function isOfPlan(text: string, from: number, start: number): boolean {
  const before = text.slice(from, start);
  const clause = from + Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
  return PLAN.find(text, clause, start) !== null;
}

/** `trước ngày …`, `chậm nhất …`: words that no measure of the past stands behind. */
const isBefore = (text: string, start: number): boolean => same('trước', text, start) || same('chậm nhất', text, start);

function told({ passage, start: from, end }: Dated, date: string, own: { start: number; end: number } | null): Problem {
  const start = past(passage.text, from, ' ');
  const quoted = passage.text.slice(start, end);
  return {
    start: passage.map.start(start), end: passage.map.end(end),
    message: {
      vi: `thời hạn “${quoted}” đã qua khi văn bản được ban hành (${printed(date)}); cần thời hạn không sớm hơn ngày ban hành`,
      en: `unexpected deadline “${quoted}” before the document's own date ${printed(date)}, expected one that is not over by then`,
    },
    ...(own && { related: [{ ...own, message: { vi: 'ngày của văn bản', en: 'the date of the document' } }] }),
  };
}
