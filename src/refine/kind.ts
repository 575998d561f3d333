import { DEADLINE_WORDS } from '../lexicon/periods.ts';
import { isOneOfAt, isSpace } from '../text/characters.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { pattern, WORD_END } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import type { DocumentType, IndicatorKind, Metadata, Outline, Passage, Role } from '../types.ts';
import type { Draft, Scanned } from './draft.ts';
import { isExcess } from './excess.ts';
import { lastCue, measures, promises } from './kindcues.ts';
import { isRuleTitle } from './norm.ts';

const DEADLINE = new Phrases(DEADLINE_WORDS);
const DEADLINE_WORD = watch(DEADLINE_WORDS);
/** `tăng 4,9% so cùng kỳ`: what can be compared was measured. */
const SAME_PERIOD = pattern(String.raw`\x20? (?: so )? \x20? (?: với )? \x20? (?: cùng\x20kỳ | năm\x20trước | nhiệm\x20kỳ\x20trước | năm\x20học\x20trước ) ${WORD_END}`);

/**
 * The aim is named right before the figure: `hoàn thành chỉ tiêu |100%| TTHC nội bộ`, `biên chế được giao |120 người`, `mục tiêu năm 2024 còn |2,5%`. What
 * carries out an aim is measured: `thực hiện kế hoạch năm 2024 đạt 95%`.
 */
const AIMED = /(?:(?:mục tiêu|chỉ tiêu|kế hoạch)(?: (?!đạt|là |được)[a-zà-öø-ỹ]+){0,3}|(?:dự toán|chỉ tiêu|kế hoạch|nhiệm vụ|biên chế)(?: [a-zà-öø-ỹ]+){0,3} giao(?: năm 20\d\d)?|(?<!so )với mục tiêu(?: [a-zà-öø-ỹ]+){0,8}) (?:là )?$/i;
const AIMED_FOR = /(?<!(?:thực hiện|hoàn thành|triển khai|tỷ lệ|tiến độ|theo|với|vượt|bằng) (?:các )?)(?:mục tiêu|chỉ tiêu|kế hoạch)(?: đề ra)? (?:cho |đến |của )?(?:cuối |hết )?năm 20\d\d(?: phải)?(?: là| còn| đạt| xuống còn| giảm còn)? $/i;

/** `thấp hơn chỉ tiêu |1,9%|`, `tăng so với kế hoạch |12 hộ|`: how far off the aim; `thấp hơn chỉ tiêu là |85%|` names it. */
const OFF_AIM = /(?:hơn (?:so với )?|(?:tăng|giảm) so với )(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?: (?!là )[a-zà-öø-ỹ]+){0,5} $/i;
/** `Điều 1. Thông qua các chỉ tiêu năm 2023` */
const AIMS = /(?:^|\s)(?:các|những|một số) (?:chỉ tiêu|mục tiêu)/i;
/** `… ban hành Kế hoạch với các mục tiêu chủ yếu là 90% …, |80%| …` */
const WITH_AIMS = /(?<!so )với (?:các |những |một số )?(?:mục tiêu|chỉ tiêu)/i;

const AIM_WORD = watch(['tiêu', 'hoạch', 'giao']);

/** `100% trung tâm đã đánh giá`: the predicate says it was done. */
const DONE_AFTER = /^[^,;.:()\d]{0,70}\s(?:đã|được đã)\s/i;

/** What stands before a figure that opens a predicate of its own. */
const TELLING = /(?:^|\s)(?:có|còn|là|nay|với|tỉnh|huyện|xã|phường|thành phố|nước|quốc|ngành|sở|đơn vị)\s$/i;

/** `10 dự án đang triển khai`, among what was measured; among what is promised it says of whom: `30 hộ đang ở nhà tạm`. */
const UNDER_WAY = /^ (?:[a-zà-öø-ỹ]+ ){0,2}đang /i;

const DONE_WORD = watch(['đã']);

/** No word governs a figure from further away. */
const REACH = 600;

/** Sections that promise, and sections that measure; the others leave it to the words and the document. */
const PROMISING: ReadonlySet<Role> = new Set<Role>(['targets', 'tasks', 'implementation', 'requirements', 'purpose', 'purpose-requirements', 'proposals']);
const MEASURING: ReadonlySet<Role> = new Set<Role>(['results', 'context', 'assessment', 'advantages', 'difficulties', 'limitations', 'causes', 'lessons', 'basis']);
const PROMISING_TYPES: ReadonlySet<DocumentType> = new Set<DocumentType>(['plan', 'programme', 'resolution', 'project', 'directive', 'decision']);

/** `Một số kết quả nổi bật …`, `Số liệu …`, `Tổng kết …` */
const LOOKS_BACK = new Phrases(['kết quả', 'số liệu', 'tổng kết', 'sơ kết', 'thành tích', 'thực trạng', 'hiện trạng']);

function looksBack(title: string): boolean {
  for (let next = LOOKS_BACK.find(title); next !== null; next = LOOKS_BACK.find(title, next.end)) {
    if (isSpace(title.charCodeAt(next.start - 1) || 32) && isSpace(title.charCodeAt(next.end) || 32)) return true;
  }
  return false;
}

/** What a figure of this document is where nothing nearer says so. */
export function governing(outline: Pick<Outline, 'metadata' | 'passages' | 'headings'>): Governing {
  return { metadata: outline.metadata, kind: documentKind(outline), preamble: preambleOf(outline), setsRates: isRuleTitle(outline.metadata.title) };
}

/** What the document as a whole says of every figure in it. */
export interface Governing {
  readonly metadata: Metadata;
  readonly kind: IndicatorKind;
  /** Passages that tell what led to a plan, before its first heading. */
  readonly preamble: ReadonlySet<Passage>;
  /** It sets rates (`Quy định mức chi …`): figures of its articles are norms. */
  readonly setsRates: boolean;
}

function documentKind(outline: Pick<Outline, 'metadata' | 'passages'>): IndicatorKind {
  const { type } = outline.metadata;
  if (type === 'report' || looksBack(outline.metadata.title ?? '')) return 'statistic';
  if (PROMISING_TYPES.has(type)) return 'target';
  return leansToPromise(outline.passages) ? 'target' : 'statistic';
}

/** A document that does not name its type: does it look forward more often than back? */
function leansToPromise(passages: readonly Passage[]): boolean {
  let forward = 0;
  let back = 0;
  for (const { text } of passages.slice(0, 400)) {
    if (promises(text) || (glanceAt(text).hasDigit && namesDeadline(text))) forward++;
    if (measures(text)) back++;
  }
  return forward > back;
}

/** `Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:`, `… xây dựng Kế hoạch như sau:`: what follows is the plan itself. */
const TELLS_ON = /(?:yêu cầu|chỉ đạo|chỉ thị|quyết định|quyết nghị|giao|sau|sau đây|dưới đây)\s?:$/i;

/** The body before the first heading, or before the words that open the plan; none where neither comes. */
function preambleOf({ passages, headings }: Pick<Outline, 'passages' | 'headings'>): ReadonlySet<Passage> {
  const before: Passage[] = [];
  for (const passage of passages) {
    if (passage.heading !== null || passage.kind === 'heading') return new Set(before);
    if (passage.kind !== 'body') continue;
    before.push(passage);
    if (TELLS_ON.test(passage.text.slice(-20)) && !looksBack(passage.text.slice(-REACH))) return new Set(before);
  }
  return headings.length > 0 ? new Set(before) : NOTHING;
}

const NOTHING: ReadonlySet<Passage> = new Set();

/** Target or statistic: by the words before the figure, nearest first, then by the section, then by the document. */
export function kindOf(scanned: Scanned, draft: Draft, document: Governing): { kind: IndicatorKind; said: boolean } {
  const measures = isMeasuring(scanned.passage, document);
  const near = saidNear(scanned, draft, measures);
  return near === null ? { kind: around(scanned, draft, document, measures), said: false } : { kind: near, said: true };
}

/** Whether figures are measured here, whatever they tell of: `kết nạp mới 45 đoàn viên` is a report's result and a plan's target. */
export function isMeasuring(passage: Passage, { kind, preamble }: Governing): boolean {
  const role = roleOf(passage);
  return MEASURING.has(role) || (!PROMISING.has(role) && kind === 'statistic') || preamble.has(passage);
}

const roleOf = ({ heading }: Passage): Role => heading?.effectiveRole ?? 'other';

/** What the words right before the figure, or right behind it, say. */
function saidNear(scanned: Scanned, draft: Draft, measures: boolean): IndicatorKind | null {
  const { text } = scanned.passage;
  const { start } = scanned.layout.clause(draft.quantity.number);
  // `thông qua với |21/23 phiếu| tán thành`
  if (isBase(text, draft) || draft.quantity.unit === 'phiếu') return 'statistic';
  const reach = Math.max(start, draft.quantity.start - REACH);
  const comma = reach + text.slice(reach, draft.quantity.start).lastIndexOf(',');
  if (measures && UNDER_WAY.test(text.slice(draft.quantity.end, draft.quantity.end + 24))) return 'statistic';
  return lastCue(scanned, draft, Math.max(start, comma), measures ? 'near' : 'plan') ?? aimed(text, draft, start) ?? measuredBehind(scanned, draft);
}

function aimed(text: string, { quantity }: Draft, clauseStart: number): IndicatorKind | null {
  const from = Math.max(clauseStart, quantity.start - 60);
  if (!glanceAt(text).any(AIM_WORD, from, quantity.start)) return null;
  const before = text.slice(from, quantity.start);
  return (AIMED.test(before) || AIMED_FOR.test(before)) && !OFF_AIM.test(before) && !isExcess(text, quantity) ? 'target' : null;
}

function measuredBehind(scanned: Scanned, draft: Draft): IndicatorKind | null {
  const { text } = scanned.passage;
  const { quantity } = draft;
  const end = Math.min(scanned.layout.clause(quantity.number).end, quantity.end + 90);
  if (glanceAt(text).any(DONE_WORD, quantity.end, end) && DONE_AFTER.test(text.slice(quantity.end, end)) && !isActedOn(scanned, draft)) return 'statistic';
  if (!isOneOfAt(text, quantity.end + 1, 'sScCnNvV') || SAME_PERIOD.at(text, quantity.end) === null) return null;
  // A rise that is promised is compared with what there was, too.
  return PROMISING.has(roleOf(scanned.passage)) || AIMS.test(titleOf(scanned.passage)) || lastCue(scanned, draft, scanned.layout.sentence(quantity.number).start, 'all') === 'target' ? null : 'statistic';
}

/** `làm sạch |100%| dữ liệu đã có`, among what is promised: a verb takes the figure, and `đã` says of which things; `toàn huyện 100% xã đã họp` tells what was done. */
function isActedOn({ passage, layout }: Scanned, { quantity: { number, start } }: Draft): boolean {
  if (!PROMISING.has(roleOf(passage))) return false;
  const clause = passage.text.slice(Math.max(layout.clause(number).start, start - REACH), start);
  const lead = clause.slice(clause.lastIndexOf(',') + 1);
  return /[A-Za-zÀ-ÖØ-öø-ỹ]\s$/u.test(lead) && !TELLING.test(lead);
}

function around(scanned: Scanned, draft: Draft, { metadata, kind, preamble }: Governing, measures: boolean): IndicatorKind {
  const { text } = scanned.passage;
  const { start } = draft.quantity;
  const sentence = scanned.layout.sentence(draft.quantity.number);
  const role = roleOf(scanned.passage);
  const wide = lastCue(scanned, draft, Math.min(sentence.start, scanned.layout.clause(draft.quantity.number).start), measures ? 'all' : 'plan');
  if (wide !== null && !(wide === 'statistic' && PROMISING.has(role))) return wide;
  if (PROMISING.has(role)) return opensInPast(scanned, draft, metadata) ? 'statistic' : 'target';
  const year = yearKind(text.slice(Math.max(sentence.start, start - REACH), start), metadata);
  if (MEASURING.has(role)) return year === 'target' ? year : 'statistic';
  if (year !== null) return year;
  const told = preamble.has(scanned.passage);
  if (told && WITH_AIMS.test(text.slice(Math.max(sentence.start, start - REACH), start))) return 'target';
  if (kind === 'target' && !told) return kind;
  return (told || metadata.type !== 'report') && aheadOf(scanned, sentence.start, start, metadata) ? 'target' : 'statistic';
}

/** `(năm 2022 đạt 91,5%)`, `Năm 2023 tỷ lệ này là 81%` in a plan of 2024: among what is promised, what was. */
function opensInPast(scanned: Scanned, { quantity }: Draft, { date }: Metadata): boolean {
  const { text } = scanned.passage;
  if (date === null) return false;
  const { start } = scanned.layout.clause(quantity.number);
  // `Năm 2023 có 45 hộ; |nữ 12 người|`: the sentence's year, where the clause names none.
  const year = openingYear(text, start, quantity.start) ?? (namesYear(text, start, quantity.start) ? undefined : openingYear(text, scanned.layout.sentence(quantity.number).start, quantity.start));
  return year !== undefined && year < date.slice(0, 4);
}

const namesYear = (text: string, from: number, to: number): boolean => /(?<!\d)20\d\d(?!\d)/.test(text.slice(Math.max(from, to - REACH), to));

function openingYear(text: string, start: number, to: number): string | undefined {
  if (!glanceAt(text).any(DEADLINE_WORD, start, Math.min(start + 24, to))) return undefined;
  return /^[\s\-–+•]*(?:trong |riêng |cả )?năm (20\d\d)(?!\d|\s?[-–]|,? (?:đến|tới|trở|và năm))/i.exec(text.slice(start, Math.min(start + 40, to)))?.[1];
}

/** `giảm từ 23 xuống 18`: the level that one starts from was measured. */
export function isBase(text: string, draft: Draft): boolean {
  return draft.quantity.from && /^[^,;.]{0,60}\s(?:lên|xuống|còn)\s/.test(text.slice(draft.quantity.end, draft.quantity.end + 80));
}

/** Under a deadline, in the sentence, the list's lead-in or the nearest heading, that is not past. */
function aheadOf(scanned: Scanned, from: number, to: number, { date }: Metadata): boolean {
  const { passage } = scanned;
  const start = Math.max(from, to - REACH);
  const near = [glanceAt(passage.text).any(DEADLINE_WORD, start, to) ? passage.text.slice(start, to) : '', passage.leadIn?.text.slice(-REACH) ?? '', titleOf(passage)];
  const now = date === null ? 0 : Number(date.slice(0, 4));
  return near.some((text) => namesDeadline(text, now));
}

/** A heading that runs on and on is no title. */
const titleOf = ({ heading }: Passage): string => (heading === null || heading.title.length > REACH ? '' : heading.title);

/** `đến năm 2030` */
function namesDeadline(text: string, now = 0): boolean {
  for (let word = DEADLINE.find(text); word !== null; word = DEADLINE.find(text, word.start + 1)) {
    const year = text.slice(word.end, word.end + 6);
    if (/^ 20\d\d(?![A-Za-zÀ-ÖØ-öø-ỹ\d])/u.test(year) && Number(year.slice(1, 5)) >= now) return true;
  }
  return false;
}

/** `Đến năm 2030 …` lies ahead of a document of 2025, `Năm 2013 …` behind one of 2014. */
function yearKind(words: string, metadata: Metadata): IndicatorKind | null {
  if (metadata.date === null) return null;
  const now = Number(metadata.date.slice(0, 4));
  const year = /(?:(?<!sinh (?:từ |trước |sau )?)năm|đến|-|–)\s?((?:19|20)\d\d)\D*$/.exec(words)?.[1];
  if (year === undefined) return null;
  return Number(year) > now ? 'target' : Number(year) < now ? 'statistic' : null;
}
