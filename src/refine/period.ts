import type { Period, PeriodSource } from '../types.ts';
import type { PeriodMention } from '../grammar/mention.ts';
import { isAt, isOneOfAt } from '../text/characters.ts';
import { NO_PERIOD, periodsBefore } from './draft.ts';
import type { Draft, Scanned } from './draft.ts';
import { dueTogether } from './due.ts';
import type { Bracket, Layout } from './layout.ts';
import { isCompared, placeAll } from './place.ts';
import type { Placed } from './place.ts';
import { periodAround } from './titled.ts';
import { pairInTurn } from './turns.ts';

/** `để thực hiện chỉ tiêu: …`: another document's target follows, with a time of its own or none. */
const CITES_TARGET = /(?:chỉ tiêu|mục tiêu)\s?:\s?$/i;

/** `Đến năm 2020 phát triển 20 trung tâm, trong đó hiện có 4`: what there is now has no deadline. */
const PRESENT = /(?:^|\s)(?:hiện có|hiện nay|hiện tại|đã có|tiềm năng)(?:\s|$)/i;

/** A period that an earlier sentence or passage left in force, with its words. */
export interface InForce {
  readonly mention: PeriodMention;
  readonly text: string;
}

/**
 * Give every figure of a passage its period: of its own clause, else of the sentence, else what an earlier sentence left in force,
 * else of the list's lead-in and the headings. `carried` is what a note's earlier passage left; what this one leaves is returned.
 */
export function datePassage(scanned: Scanned, drafts: readonly Draft[], carried: InForce | null): InForce | null {
  const { layout, passage } = scanned;
  const placed = placeAll(scanned, drafts);
  const kept: PeriodSource = passage.kind === 'note' ? 'footnote' : 'sentence';
  let persistent = carried;
  let next = 0;
  let from = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    for (; next < placed.length && (placed[next] as Placed).mention.start < draft.quantity.start; next++) {
      persistent = persisting(scanned, placed[next] as Placed, draft, drafts[i - 1], persistent);
    }
    const sentence = layout.sentence(draft.quantity.number);
    while (from < placed.length && (placed[from] as Placed).mention.start < sentence.start) from++;
    const said = ofSentence(scanned, draft, drafts[i - 1], near(placed, from, layout.clause(draft.quantity.number).end))
      ?? (persistent && { ...toPeriod(persistent.mention, kept, passage.text, draft), text: persistent.text, source: kept })
      ?? periodAround(passage, draft);
    draft.period = isOfYearBefore(scanned, draft) ? yearBefore(said) : said;
  }
  for (; next < placed.length; next++) persistent = persisting(scanned, placed[next] as Placed, null, drafts[drafts.length - 1], persistent);
  if (placed.length > 0) dueTogether(scanned, drafts, placed);
  pairInTurn(scanned, drafts);
  return persistent;
}

/** The periods from the sentence's beginning to the clause's end. */
function near(placed: readonly Placed[], from: number, end: number): readonly Placed[] {
  let to = from;
  while (to < placed.length && (placed[to] as Placed).mention.start < end) to++;
  return placed.slice(from, to);
}

/**
 * A year or a closed stage that opens a sentence or clause, outside brackets, governs on until another is named. One among a sentence's figures ends with it;
 * years that share out a whole (`năm 2026: 60 tỷ đồng; năm 2027: 70 tỷ đồng.`) end what was in force, too.
 */
function persisting({ layout, passage: { text } }: Scanned, placed: Placed, draft: Draft | null, before: Draft | undefined, inForce: InForce | null): InForce | null {
  const { mention, opens, first, follows } = placed;
  if (!opens || follows !== null || mention.to === null || layout.bracket(mention.start) !== null) return inForce;
  if (!first && before !== undefined && before.quantity.start >= layout.sentence(mention.start).start) return isAt(text, mention.end, ':') ? null : inForce;
  if (mention.shape === 'deadline' && (draft?.kind !== 'statistic' || mention.to.length !== 4)) return inForce;
  return { mention, text: text.slice(mention.start, mention.end).trim() };
}

function ofSentence(scanned: Scanned, draft: Draft, previous: Draft | undefined, placed: readonly Placed[]): Period | null {
  const { layout, passage: { text } } = scanned;
  const bracket = layout.bracket(draft.quantity.number);
  const compared = bracket === null ? null : comparedBefore(scanned, bracket, draft, previous);
  if (compared !== null) return toPeriod(compared, 'clause', text, draft);
  const alone = onlyInBracket(layout, bracket, placed);
  if (alone !== null) return toPeriod(alone, 'clause', text, draft);
  const clause = layout.clause(draft.quantity.number);
  const { dated, every } = governing(scanned, draft, placed);
  if (dated?.shape === 'deadline' && draft.kind === 'statistic' && PRESENT.test(text.slice(dated.end, draft.quantity.start))) return NO_PERIOD;
  const source: PeriodSource = (dated ?? every)?.start !== undefined && ((dated ?? every) as PeriodMention).start >= clause.start ? 'clause' : 'sentence';
  if (every === null) return toPeriod(dated, source, text, draft);
  const base = toPeriod(dated, source, text, draft) ?? { ...NO_PERIOD, text: text.slice(every.start, every.end), source };
  return { ...base, every: every.every };
}

/** `giảm 2,7% so với năm 2023 (|12,5%|)`: the level that was compared with, in the same measure, is of that time. */
function comparedBefore({ passage: { text }, periods }: Scanned, bracket: Bracket, { quantity }: Draft, previous: Draft | undefined): PeriodMention | null {
  if (quantity.start !== bracket.open + 1 || previous === undefined || previous.quantity.unitKind !== quantity.unitKind) return null;
  const before = periods[periodsBefore(periods, bracket.open) - 1];
  return before !== undefined && before.shape !== 'every' && before.end >= bracket.open - 1 && before.end <= bracket.open && before.start > previous.quantity.end && isCompared(text, before.start) ? before : null;
}

/** `6,1 ngày (cùng kỳ |6,4 ngày|)`, `91% (năm trước |88%|)`: of the time that was compared with, which is not said. */
function isOfYearBefore({ layout, passage: { text } }: Scanned, { quantity: { start, number } }: Draft): boolean {
  const bracket = layout.bracket(number);
  return bracket !== null && start - bracket.open < 30 && LAST_TIME.test(text.slice(bracket.open + 1, start));
}

const LAST_TIME = /^\s?(?:cùng kỳ|năm trước|năm ngoái|cùng kỳ năm trước|cùng kỳ năm ngoái)(?: là| đạt| có| chỉ| chỉ đạt)?:? $/i;

/** A year's neighbour is known; of any other stretch nothing is. */
const yearBefore = ({ start, end, text, source }: Period): Period =>
  (start !== null && start === end && start.length === 4 ? { start: String(Number(start) - 1), end: String(Number(start) - 1), every: null, text, source } : NO_PERIOD);

/** The dated and the recurring period in force where a figure stands. */
function governing(scanned: Scanned, draft: Draft, placed: readonly Placed[]): { dated: PeriodMention | null; every: PeriodMention | null } {
  const { layout, passage: { text } } = scanned;
  const bracket = layout.bracket(draft.quantity.number);
  const clause = layout.clause(draft.quantity.number);
  let dated: PeriodMention | null = null;
  let every: PeriodMention | null = null;
  let opener: PeriodMention | null = null;
  for (const { mention, opens, first, follows, ofWhole, titles } of placed) {
    if (follows === draft && mention.shape === 'every') {
      every = mention;
      continue;
    }
    if (follows === draft) return { dated: mention, every: null };
    if (follows !== null || mention.start > draft.quantity.start || !(titles || isOpenTo(layout, mention, bracket))) continue;
    if (isOneOfAt(text, draft.quantity.start - 1, ': ') && CITES_TARGET.test(text.slice(Math.max(mention.end, draft.quantity.start - 20), draft.quantity.start))) continue;
    const sameClause = mention.start >= clause.start;
    if (first && mention.shape === 'deadline') opener = mention;
    // `Đến năm 2020 đạt 100%, năm 2018 đạt 99%; 98% xã …`: after the semicolon the sentence's own deadline holds again.
    if (opener !== null && opener !== mention && !first && !sameClause && mention.shape === 'point') continue;
    if (!opens && !sameClause && layout.bracket(mention.start) === bracket && !ofWhole) continue;
    if (mention.shape === 'every') every = mention;
    else {
      dated = mention;
      // A clause with a start or an end of its own does not inherit how often.
      if (every !== null && every.start < clause.start) every = null;
    }
  }
  if (dated === null || every === null) return { dated, every };
  if (every.start >= clause.start && dated.start < clause.start) return { dated: null, every };
  return { dated, every: every.start >= dated.start - 12 ? every : null };
}

/** A period inside brackets governs only what they hold. */
function isOpenTo(layout: Layout, mention: PeriodMention, bracket: Bracket | null): boolean {
  const own = layout.bracket(mention.start);
  for (let at = bracket; at !== null; at = at.parent) if (at === own) return true;
  return own === null;
}

/** The one dated period of a bracket governs all that the bracket holds, before it and after. */
function onlyInBracket(layout: Layout, bracket: Bracket | null, placed: readonly Placed[]): PeriodMention | null {
  if (bracket === null) return null;
  const inside = placed.filter(({ mention }) => mention.shape !== 'every' && mention.start > bracket.open && mention.start < bracket.close);
  const [only] = inside;
  return inside.length === 1 && only !== undefined && layout.bracket(only.mention.start) === bracket ? only.mention : null;
}

/** A count up to a past year's end is that year's count (`đến cuối năm 2013 … có 40.431`), unless the stretch has a beginning. */
function toPeriod(mention: PeriodMention, source: PeriodSource, text: string, draft: Draft): Period;
function toPeriod(mention: PeriodMention | null, source: PeriodSource, text: string, draft: Draft): Period | null;
function toPeriod(mention: PeriodMention | null, source: PeriodSource, text: string, draft: Draft): Period | null {
  if (mention === null) return null;
  const past = mention.shape === 'deadline' && draft.kind === 'statistic' && !hasBeginning(text, mention);
  return { start: past ? mention.to : mention.from, end: mention.to, every: mention.every, text: text.slice(mention.start, mention.end).trim(), source };
}

/** `Từ khi có kế hoạch … đến cuối năm 2013`. */
function hasBeginning(text: string, mention: PeriodMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 120), mention.start);
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  return /(?:^|,)\s?từ\s/i.test(sentence);
}
