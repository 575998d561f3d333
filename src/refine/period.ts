import { COMPARED_WITH, EVENT_WORDS } from '../lexicon/periods.ts';
import { pattern, phrases, WORD_START } from '../text/pattern.ts';
import type { Passage, Period, PeriodSource } from '../types.ts';
import { recurrences, scan } from '../grammar/index.ts';
import type { PeriodMention } from '../grammar/mention.ts';
import { NO_PERIOD } from './draft.ts';
import type { Draft, Scanned } from './draft.ts';
import type { Layout } from './layout.ts';

/** Where a period stands, and so how far it reaches. */
interface Placed {
  readonly mention: PeriodMention;
  /** It opens a sentence or a clause (`Năm 2013, …`): what follows is its, not only the words beside it. */
  readonly opens: boolean;
  /** It opens the sentence itself, not only a clause after a comma. */
  readonly first: boolean;
  /** It follows a figure directly (`5.000 tỷ đồng vào năm 2025`) and belongs to that one alone. */
  readonly follows: Draft | null;
}

/** `so với năm 2010`, `gấp 2 lần năm 2010`: what a figure is compared with. */
const COMPARED = pattern(String.raw`(?<= ${WORD_START} (?: ${phrases(COMPARED_WITH)} ) \x20 (?: với \x20 | cùng\x20kỳ \x20 )? ) `);

/** `nhân dịp khai giảng năm học 2013-2014`, `theo Luật … năm 2014`. */
const EVENT = pattern(String.raw`(?<= ${WORD_START} (?: ${phrases(EVENT_WORDS)} ) (?: \x20 [\p{L}\p{N}\-“”"]+ ){0,7} \x20 ) `);

/** Words that may stand between a clause's beginning and the period that opens it. */
const OPENING = /^[\s\p{P}\p{S}]*(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)])?[\s\p{P}\p{S}]*(?:(?:riêng|cũng|ngoài ra|thì|trong|trong đó|tính|qua|từ|đến|phấn đấu|toàn tỉnh|toàn huyện|toàn ngành|toàn trường|dự kiến|theo đó|hiện|ước|định hướng|kết quả|cụ thể|và|để|nhằm|vào|ước tính|bình quân|mục tiêu|đồng thời|bảo đảm|đảm bảo|hướng tới|dự báo|giai đoạn|cả|còn|\d+|năm|tháng|ít nhất)[\s,:]*)*$/iu;

/** A vision beyond the plan's own term: `tầm nhìn đến năm 2050`. It dates nothing but what it stands beside. */
const VISION = /^tầm nhìn/iu;

/** `để thực hiện chỉ tiêu: …`: another document's target follows, with a time of its own or none. */
const CITES_TARGET = /(?:chỉ tiêu|mục tiêu)\s?:\s?$/iu;

/** `Đến năm 2020 phát triển 20 trung tâm, trong đó hiện có 4`: what there is now has no deadline. */
const PRESENT = /(?:^|\s)(?:hiện có|hiện nay|hiện tại|đã có|tiềm năng)(?:\s|$)/iu;

/** Give every figure of a passage its period; `carried` is what a note's earlier passage left in force. */
export function datePassage(scanned: Scanned, drafts: readonly Draft[], carried: PeriodMention | null): PeriodMention | null {
  const placed = placeAll(scanned, drafts);
  let persistent = carried;
  let next = 0;
  for (const draft of drafts) {
    while (next < placed.length && (placed[next] as Placed).mention.start < draft.quantity.start) {
      persistent = persisting(scanned.layout, placed[next] as Placed, draft) ?? persistent;
      next++;
    }
    draft.period = within(scanned, draft, placed) ?? fromMention(persistent, scanned.passage.kind === 'note' ? 'footnote' : 'sentence', scanned.passage.text) ?? around(scanned.passage, draft.kind === 'statistic');
  }
  for (; next < placed.length; next++) persistent = persisting(scanned.layout, placed[next] as Placed, null) ?? persistent;
  return persistent;
}

function placeAll(scanned: Scanned, drafts: readonly Draft[]): Placed[] {
  const placed: Placed[] = [];
  let before = 0;
  for (const mention of scanned.periods) {
    if (mention.from === null && mention.to === null && mention.every === null) continue;
    while (before < drafts.length && (drafts[before] as Draft).quantity.end <= mention.start) before++;
    if (COMPARED.at(scanned.passage.text, mention.start) !== null) continue;
    const opens = opensClause(scanned.layout, mention);
    if (!opens && EVENT.at(scanned.passage.text, mention.start) !== null) continue;
    const { start } = scanned.layout.sentence(mention.start);
    const first = opens && mention.start - start < 60 && OPENING.test(scanned.passage.text.slice(start, mention.start));
    placed.push({ mention, opens, first, follows: opens ? null : followed(scanned, drafts[before - 1], drafts[before], mention) });
  }
  return placed;
}

function opensClause(layout: Layout, mention: PeriodMention): boolean {
  const floor = Math.max(layout.clause(mention.start).start, mention.start - 60);
  const { text } = layout;
  if (VISION.test(text.slice(mention.start, mention.end))) return false;
  const lead = text.slice(floor, mention.start);
  const after = text.slice(mention.end, mention.end + 2);
  // `Tháng an toàn lao động năm 2013: …`, `và năm 2050, dự kiến …`
  if (/^\s?:/u.test(after) && lead.length < 60) return true;
  if (/^\s?,/u.test(after) && /(?:,|\svà|;)\s?$/u.test(lead)) return true;
  const cut = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(':'), lead.lastIndexOf('('));
  return OPENING.test(lead.slice(cut + 1)) || (floor === layout.clause(mention.start).start && OPENING.test(lead));
}

/** The figure that a period follows with nothing but link words between, unless it rather opens the next one's clause. */
function followed(scanned: Scanned, draft: Draft | undefined, next: Draft | undefined, mention: PeriodMention): Draft | null {
  if (draft === undefined || mention.shape === 'every') return null;
  const between = scanned.passage.text.slice(draft.quantity.end, mention.start);
  if (/^\s?(?:\(?\s?(?:vào|trong|của|cho|ở|cả|tính|từ|thời điểm)?\s?)?$/iu.test(between)) return draft;
  if (/[;:.]|,\s?$|\sđến\s/u.test(between) || layoutDiffers(scanned.layout, draft, mention)) return null;
  // The period ends the clause: it belongs to the figure before it, however far.
  const clauseEnd = scanned.layout.clause(mention.start).end;
  const tail = scanned.passage.text.slice(mention.end, Math.min(clauseEnd, mention.end + 40));
  const closes = /^\s?(?:[,;.)]|$|và\s)/u.test(tail) && (next === undefined || next.quantity.start > mention.end + 2);
  return closes ? draft : null;
}

function layoutDiffers(layout: Layout, draft: Draft, mention: PeriodMention): boolean {
  return layout.bracket(draft.quantity.number) !== layout.bracket(mention.start);
}

/** A year or a stage that opens a sentence or clause, outside brackets, governs on until another is named. */
function persisting(layout: Layout, placed: Placed, draft: Draft | null): PeriodMention | null {
  const { mention, opens, follows } = placed;
  if (!opens || follows !== null || mention.shape === 'every' || layout.bracket(mention.start) !== null) return null;
  if (mention.to === null) return null;
  if (mention.shape === 'deadline') return draft?.kind === 'statistic' && (mention.to ?? '').length === 4 ? mention : null;
  return mention;
}

function within(scanned: Scanned, draft: Draft, placed: readonly Placed[]): Period | null {
  const { layout, passage } = scanned;
  const at = draft.quantity.number;
  const bracket = layout.bracket(at);
  const clause = layout.clause(at);
  const sentence = layout.sentence(at);
  let dated: PeriodMention | null = null;
  let source: PeriodSource = 'clause';
  let every: PeriodMention | null = null;
  const reset = resetBefore(passage.text, sentence.start, draft.quantity.start);
  const alone = bracket === null ? null : onlyIn(placed, layout, bracket);
  if (alone !== null) return fromMention(alone.mention, 'clause', passage.text, draft);
  let opener: PeriodMention | null = null;
  for (const { mention, opens, first, follows } of placed) {
    if (mention.start < reset) continue;
    if (follows === draft) { dated = mention; source = 'clause'; break; }
    if (follows !== null || mention.start > draft.quantity.start) continue;
    if (mention.start < sentence.start) continue;
    const inBracket = layout.bracket(mention.start);
    if (inBracket !== null && !holds(inBracket, bracket)) continue;
    const sameClause = mention.start >= clause.start;
    if (first && mention.shape === 'deadline') opener = mention;
    // `Đến năm 2020 đạt 100%, năm 2018 đạt 99%; 98% xã …`: after the semicolon the sentence's own deadline holds again.
    if (opener !== null && opener !== mention && !first && !sameClause && mention.shape === 'point') continue;
    if (!opens && !sameClause && inBracket === bracket) continue;
    if (mention.shape === 'every') { if (sameClause || opens) every = mention; continue; }
    dated = mention;
    source = sameClause ? 'clause' : 'sentence';
    if (every !== null && every.start < clause.start) every = null;
  }
  if (dated !== null && every !== null && every.start < dated.start && dated.start >= clause.start && every.start < clause.start) every = null;
  if (every !== null && dated !== null && every.start >= clause.start && dated.start < clause.start) dated = null;
  if (dated?.shape === 'deadline' && draft.kind === 'statistic' && PRESENT.test(passage.text.slice(dated.end, draft.quantity.start))) return NO_PERIOD;
  if (dated === null && every === null) return null;
  const base = dated === null ? { ...NO_PERIOD, text: textOf(every, passage.text), source } : fromMention(dated, source, passage.text, draft) ?? NO_PERIOD;
  return every !== null && (dated === null || every.start >= dated.start - 12) ? { ...base, every: every.every, source: base.source ?? 'clause' } : base;
}

/** Where a target of another document is cited, what stood before it in the sentence no longer governs. */
function resetBefore(text: string, from: number, to: number): number {
  return CITES_TARGET.test(text.slice(from, to).trimEnd()) ? to : from;
}

/** The one dated period of a bracket governs all that the bracket holds. */
function onlyIn(placed: readonly Placed[], layout: Layout, bracket: NonNullable<ReturnType<Layout['bracket']>>): Placed | null {
  let only: Placed | null = null;
  for (const one of placed) {
    if (one.mention.start < bracket.open || one.mention.shape === 'every') continue;
    if (one.mention.start >= bracket.close) break;
    if (only !== null || layout.bracket(one.mention.start) !== bracket) return null;
    only = one;
  }
  return only;
}

function holds(outer: { open: number } | null, inner: { open: number; parent: unknown } | null): boolean {
  for (let at = inner as { open: number; parent: unknown } | null; at !== null; at = at.parent as typeof at) if (at === outer) return true;
  return false;
}

const textOf = (mention: PeriodMention | null, text: string): string | null => (mention === null ? null : text.slice(mention.start, mention.end).trim());

/** A count up to a past year's end is that year's count (`đến cuối năm 2013 … có 40.431`), unless the stretch has a beginning. */
function fromMention(mention: PeriodMention | null, source: PeriodSource, text: string, draft?: Draft): Period | null {
  if (mention === null) return null;
  const past = mention.shape === 'deadline' && (draft === undefined || draft.kind === 'statistic') && !/(?:^|[.;,]\s?)từ\s[^.;]*$/iu.test(text.slice(Math.max(0, mention.start - 120), mention.start));
  return { start: past ? mention.to : mention.from, end: mention.to, every: mention.every, text: textOf(mention, text), source };
}

/* ---- what stands around a passage: the list's lead-in, then the headings */

const said = new WeakMap<object, Period | null>();

/** A measured level does not wait for a heading's deadline. */
function around(passage: Passage, measured: boolean): Period {
  for (let lead = passage.leadIn; lead !== null; lead = lead.leadIn) {
    const period = remembered(lead, lead.text);
    if (period && !(measured && period.start === null && period.every === null)) return { ...period, source: 'list' };
  }
  for (let at = passage.heading; at !== null; at = at.parent) {
    const period = remembered(at, at.title);
    if (period && !(measured && period.start === null && period.every === null)) return { ...period, source: 'heading' };
  }
  return NO_PERIOD;
}

function remembered(key: object, text: string): Period | null {
  const known = said.get(key);
  if (known !== undefined) return known;
  const period = ofTitle(text);
  said.set(key, period);
  return period;
}

/** A heading that quotes the document's own title, whose term is no period. */
const OWN_TITLE = /^(?:phê duyệt|ban hành|tán thành|thông qua|nay ban hành)/iu;

/** The period that a title or a lead-in line says: its last date that is no comparison, else how often. */
function ofTitle(text: string): Period | null {
  const dated = scan(text, []).filter((m): m is PeriodMention => m.type === 'period' && (m.from !== null || m.to !== null) && COMPARED.at(text, m.start) === null);
  if (OWN_TITLE.test(text)) return null;
  const plain = dated.filter((m) => !VISION.test(text.slice(m.start, m.end)));
  const last = plain[plain.length - 1] ?? dated[dated.length - 1];
  if (last !== undefined) return { start: last.from, end: last.to, every: null, text: textOf(last, text), source: 'heading' };
  const every = recurrences(text, 0, text.length)[0];
  return every ? { ...NO_PERIOD, every: every.every, text: textOf(every, text), source: 'heading' } : null;
}
