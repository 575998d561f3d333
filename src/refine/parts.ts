import { PART_OPENERS } from '../lexicon/cues.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { isPeople } from './classify.ts';
import type { Draft, Scanned } from './draft.ts';
import type { Bracket } from './layout.ts';

const OPENER = pattern(String.raw`${WORD_START} ${phrases(PART_OPENERS)} ${WORD_END}`);

/** What opens a bracket that only says the same again: `(đạt 90%)`, `(tương đương trên 3.000 USD)`, `(70,5%)`. */
const RESTATES = /^\s?(?:tương đương(?: với)?|tương ứng|đạt(?: tỷ lệ| tỉ lệ)?|chiếm(?: tỷ lệ| tỉ lệ)?|bằng|tức|khoảng|trên|gần|tỷ lệ|tỉ lệ|hơn|xấp xỉ|là|≈)?[\s,]*$/iu;

/** What stands between a count and the percent it works out to, without brackets. */
const WORKS_OUT = /(?:^|[,\s])(?:đạt|chiếm|bằng|tương đương|tức)\s?(?:tỷ lệ|tỉ lệ|khoảng|gần|trên|hơn)?\s?(?:là|bằng)?\s?$/iu;
const OF_PLAN = /^\s?(?:kế hoạch|dự toán|KH|chỉ tiêu|mục tiêu|so với kế hoạch|so kế hoạch|so với dự toán|so dự toán)/iu;

/** Link each figure of a passage to the whole it is a part of, or to the figure it restates. */
export function linkPassage(scanned: Scanned, drafts: readonly Draft[]): void {
  const whole = new Wholes(scanned);
  for (const [i, draft] of drafts.entries()) {
    draft.equivalentTo = restated(scanned, drafts, i);
    if (draft.equivalentTo === null) draft.partOf = whole.of(drafts, i);
  }
}

function restated(scanned: Scanned, drafts: readonly Draft[], i: number): Draft | null {
  const draft = drafts[i] as Draft;
  const previous = drafts[i - 1];
  if (previous === undefined) return null;
  const { text } = scanned.passage;
  const bracket = scanned.layout.bracket(draft.quantity.number);
  const outside = scanned.layout.bracket(previous.quantity.number);
  const between = text.slice(previous.quantity.end, draft.quantity.start);
  if (differ(previous, draft)) {
    if (bracket !== null && bracket !== outside && bracket.open >= previous.quantity.end - 1) {
      const gap = text.slice(previous.quantity.end, bracket.open);
      if (/^[\s\p{L}]{0,24}$/u.test(gap) && RESTATES.test(text.slice(bracket.open + 1, draft.quantity.start))) return previous;
    }
    if (bracket === outside && draft.quantity.unitKind === 'percent' && between.length < 160 && !between.includes(';') && WORKS_OUT.test(between)) {
      if (previous.quantity.denominator !== null || OF_PLAN.test(text.slice(draft.quantity.end))) return previous;
    }
  }
  if (previous.quantity.denominator !== null && draft.quantity.unit === null && /^\s?[(,]?\s?(?:đạt|=|bằng)?\s?$/u.test(between)) return previous;
  return fractionBefore(scanned, drafts, i, between);
}

/** `746/765 cơ quan … đạt tỷ lệ 97,52%` over a long predicate. */
function fractionBefore(scanned: Scanned, drafts: readonly Draft[], i: number, between: string): Draft | null {
  const draft = drafts[i] as Draft;
  const previous = drafts[i - 1] as Draft;
  if (previous.quantity.denominator === null || draft.quantity.unitKind !== 'percent') return null;
  const sameClause = scanned.layout.clause(previous.quantity.number).start === scanned.layout.clause(draft.quantity.number).start;
  return sameClause && /(?:tỷ lệ|tỉ lệ|đạt|chiếm)\s?(?:là\s)?$/iu.test(between) ? previous : null;
}

/** Another measure of the same thing: percent against count, one currency against another. */
function differ(a: Draft, b: Draft): boolean {
  if (a.quantity.unitKind !== b.quantity.unitKind) return b.quantity.unitKind !== 'counted' && !(b.quantity.unitKind === 'none' && a.quantity.denominator === null && !Number.isInteger(b.quantity.value ?? 0) === false);
  return a.quantity.unitKind === 'money' && a.quantity.unit !== b.quantity.unit;
}

/** Keeps, for one passage, the whole that a run of parts belongs to. */
class Wholes {
  private readonly scanned: Scanned;
  private run: { whole: Draft; sum: number; bracket: Bracket | null; until: number } | null = null;

  constructor(scanned: Scanned) {
    this.scanned = scanned;
  }

  of(drafts: readonly Draft[], i: number): Draft | null {
    const draft = drafts[i] as Draft;
    const at = draft.quantity.number;
    const bracket = this.scanned.layout.bracket(at);
    if (this.run !== null && (at >= this.run.until || bracket !== this.run.bracket && !within(bracket, this.run.bracket))) this.run = null;
    const opened = this.opens(drafts, i, bracket);
    if (opened !== null) this.run = opened;
    const run = this.run;
    if (run === null || run.whole === draft || !compatible(run.whole, draft)) return null;
    run.sum += draft.quantity.value ?? 0;
    // Parts that add up close the account: what follows is another's.
    if (run.sum === run.whole.quantity.value && bracket === null) this.run = null;
    return run.whole;
  }

  private opens(drafts: readonly Draft[], i: number, bracket: Bracket | null): NonNullable<Wholes['run']> | null {
    const draft = drafts[i] as Draft;
    const previous = drafts[i - 1];
    if (previous === undefined) return null;
    const { text } = this.scanned.passage;
    const sentence = this.scanned.layout.sentence(draft.quantity.number);
    const outside = this.scanned.layout.bracket(previous.quantity.number);
    if (bracket !== null && !within(outside, bracket)) return this.inBracket(drafts, i, bracket);
    const from = Math.max(previous.quantity.end, sentence.start);
    const lead = text.slice(from, draft.quantity.start);
    const opener = OPENER.find(lead, 0);
    if (opener === null || /^cụ thể$/iu.test(opener.text) && !/^\s*$/u.test(text.slice(sentence.start, from + opener.start)) && lead.includes('(')) return null;
    const whole = latest(drafts, i, (other) => compatible(other, draft) && other.partOf === null);
    return whole === null ? null : { whole, sum: 0, bracket, until: bracket ? bracket.close : sentence.end };
  }

  /** `Tổng số 40.974 người (Nữ: 17.983; Đảng viên: 8.723)`, `260 chợ (02 chợ đầu mối; …)`. */
  private inBracket(drafts: readonly Draft[], i: number, bracket: Bracket): NonNullable<Wholes['run']> | null {
    const draft = drafts[i] as Draft;
    const { text } = this.scanned.passage;
    const inside = text.slice(bracket.open + 1, draft.quantity.start);
    const breakdown = OPENER.find(inside, 0) !== null || draft.quantity.unit === null || /:\s?$/u.test(inside) || /^\s?$/u.test(inside);
    if (!breakdown || /trị giá|so với|năm trước|cùng kỳ|tăng|giảm/iu.test(inside)) return null;
    const whole = latest(drafts, i, (other) => other.quantity.end <= bracket.open + 1 && compatible(other, draft));
    return whole === null ? null : { whole, sum: 0, bracket, until: bracket.close };
  }
}

function within(inner: Bracket | null, outer: Bracket | null): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return inner === outer;
}

function latest(drafts: readonly Draft[], i: number, fits: (draft: Draft) => boolean): Draft | null {
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const other = drafts[k] as Draft;
    if (fits(other) && other.equivalentTo === null) return other;
  }
  return null;
}

/** A part is counted as its whole is, in the same period. */
export function compatible(whole: Draft, part: Draft): boolean {
  if (!samePeriod(whole, part) || (whole.change !== null) !== (part.change !== null)) return false;
  const a = whole.unit;
  const b = part.unit;
  if (whole.quantity.unitKind === 'percent' || part.quantity.unitKind === 'percent') return whole.quantity.unitKind === part.quantity.unitKind;
  if (whole.quantity.unitKind === 'money' || part.quantity.unitKind === 'money') return a === b || b === null;
  if (a === null || b === null) return part.quantity.unit === null;
  if (isPeople(a) && isPeople(b)) return true;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `) || x.split(' ')[0] === y.split(' ')[0];
}

function samePeriod(a: Draft, b: Draft): boolean {
  return b.period.end === null || a.period.end === null || (a.period.start === b.period.start && a.period.end === b.period.end) || a.period.end === b.period.end;
}
