import { STATISTIC_CUES, TARGET_CUES } from '../lexicon/cues.ts';
import { DEADLINE_WORDS } from '../lexicon/periods.ts';
import { isOneOfAt, isSpace } from '../text/characters.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { pattern, WORD_END } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import type { DocumentType, IndicatorKind, Metadata, Outline, Passage, Role } from '../types.ts';
import type { Cue, Draft, Scanned } from './draft.ts';

const TARGET = new Phrases(TARGET_CUES);
const STATISTIC = new Phrases(STATISTIC_CUES);
const DEADLINE = new Phrases(DEADLINE_WORDS);
const DEADLINE_WORD = watch(DEADLINE_WORDS);
const TARGET_WORD = watch(TARGET_CUES);
const STATISTIC_WORD = watch(STATISTIC_CUES);

/** `tăng 4,9% so cùng kỳ`: what can be compared was measured. */
const SAME_PERIOD = pattern(String.raw`\x20? (?: so )? \x20? (?: với )? \x20? (?: cùng\x20kỳ | năm\x20trước | nhiệm\x20kỳ\x20trước | năm\x20học\x20trước ) ${WORD_END}`);

/** `hoàn thành chỉ tiêu 100% TTHC nội bộ`: the aim is named right before the figure. */
const AIMED = /(?:mục tiêu|chỉ tiêu|kế hoạch)(?: (?!đạt|là |được)[a-zà-öø-ỹ]+){0,3} (?:là )?$/i;

const AIM_WORD = watch(['tiêu', 'hoạch']);

/** `100% trung tâm đã đánh giá`: the predicate says it was done. */
const DONE_AFTER = /^[^,;.:()\d]{0,70}\s(?:đã|được đã)\s/i;

const DONE_WORD = watch(['đã']);

/** No word governs a figure from further away. */
const REACH = 600;

/** Sections that promise, and sections that measure; the others leave it to the words and the document. */
const PROMISING: ReadonlySet<Role> = new Set<Role>(['targets', 'tasks', 'implementation', 'requirements', 'purpose', 'purpose-requirements', 'proposals']);
const MEASURING: ReadonlySet<Role> = new Set<Role>(['results', 'context', 'assessment', 'advantages', 'difficulties', 'limitations', 'causes', 'lessons', 'basis']);
const PROMISING_TYPES: ReadonlySet<DocumentType> = new Set<DocumentType>(['plan', 'programme', 'resolution', 'project', 'directive', 'decision']);

/** `Một số kết quả nổi bật …`, `Số liệu …`, `Tổng kết …` */
const LOOKS_BACK = new Phrases(['kết quả', 'số liệu', 'tổng kết', 'sơ kết', 'thành tích', 'thực trạng']);

function looksBack(title: string): boolean {
  for (let next = LOOKS_BACK.find(title); next !== null; next = LOOKS_BACK.find(title, next.end)) {
    if (isSpace(title.charCodeAt(next.start - 1) || 32) && isSpace(title.charCodeAt(next.end) || 32)) return true;
  }
  return false;
}

/** What a figure of this document is where nothing nearer says so. */
export function documentKind(outline: Pick<Outline, 'metadata' | 'passages'>): IndicatorKind {
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
    const { bits } = glanceAt(text);
    if (((bits & TARGET_WORD) !== 0 && TARGET.find(text) !== null) || namesDeadline(text)) forward++;
    if ((bits & STATISTIC_WORD) !== 0 && STATISTIC.find(text) !== null) back++;
  }
  return forward > back;
}

/** Target or statistic: by the words before the figure, nearest first, then by the section, then by the document. */
export function kindOf(scanned: Scanned, draft: Draft, metadata: Metadata, fallback: IndicatorKind): { kind: IndicatorKind; said: boolean } {
  const near = saidNear(scanned, draft);
  return near === null ? { kind: around(scanned, draft, metadata, fallback), said: false } : { kind: near, said: true };
}

/** What the words right before the figure, or right behind it, say. */
function saidNear(scanned: Scanned, draft: Draft): IndicatorKind | null {
  const { text } = scanned.passage;
  const { start } = scanned.layout.clause(draft.quantity.number);
  if (isBase(text, draft)) return 'statistic';
  const reach = Math.max(start, draft.quantity.start - REACH);
  const comma = reach + text.slice(reach, draft.quantity.start).lastIndexOf(',');
  return lastCue(scanned, draft, Math.max(start, comma)) ?? aimed(text, draft, start) ?? measuredBehind(scanned, draft);
}

function aimed(text: string, { quantity }: Draft, clauseStart: number): IndicatorKind | null {
  const from = Math.max(clauseStart, quantity.start - 60);
  return glanceAt(text).any(AIM_WORD, from, quantity.start) && AIMED.test(text.slice(from, quantity.start)) ? 'target' : null;
}

function measuredBehind(scanned: Scanned, { quantity }: Draft): IndicatorKind | null {
  const { text } = scanned.passage;
  const end = Math.min(scanned.layout.clause(quantity.number).end, quantity.end + 90);
  if (glanceAt(text).any(DONE_WORD, quantity.end, end) && DONE_AFTER.test(text.slice(quantity.end, end))) return 'statistic';
  return isOneOfAt(text, quantity.end + 1, 'sScCnNvV') && SAME_PERIOD.at(text, quantity.end) !== null ? 'statistic' : null;
}

function around(scanned: Scanned, draft: Draft, metadata: Metadata, fallback: IndicatorKind): IndicatorKind {
  const { text, heading } = scanned.passage;
  const { start } = draft.quantity;
  const sentence = scanned.layout.sentence(draft.quantity.number);
  const role = heading?.effectiveRole ?? 'other';
  const wide = lastCue(scanned, draft, Math.min(sentence.start, scanned.layout.clause(draft.quantity.number).start));
  if (wide !== null && !(wide === 'statistic' && PROMISING.has(role))) return wide;
  if (PROMISING.has(role)) return 'target';
  const year = yearKind(text.slice(Math.max(sentence.start, start - REACH), start), metadata);
  if (MEASURING.has(role)) return year === 'target' ? year : 'statistic';
  return year ?? (fallback === 'statistic' && metadata.type !== 'report' && aheadOf(scanned, sentence.start, start) ? 'target' : fallback);
}

/** `giảm từ 23 xuống 18`: the level that one starts from was measured. */
export function isBase(text: string, draft: Draft): boolean {
  return draft.quantity.from && /^[^,;.]{0,60}\s(?:lên|xuống|còn)\s/.test(text.slice(draft.quantity.end, draft.quantity.end + 80));
}

/** Under a deadline, in the sentence, the list's lead-in or the nearest heading. */
function aheadOf(scanned: Scanned, from: number, to: number): boolean {
  const { passage } = scanned;
  const start = Math.max(from, to - REACH);
  const near = [glanceAt(passage.text).any(DEADLINE_WORD, start, to) ? passage.text.slice(start, to) : '', passage.leadIn?.text.slice(-REACH) ?? '', titleOf(passage)];
  return near.some(namesDeadline);
}

/** A heading that runs on and on is no title. */
const titleOf = ({ heading }: Passage): string => (heading === null || heading.title.length > REACH ? '' : heading.title);

/** `đến năm 2030` */
function namesDeadline(text: string): boolean {
  for (let word = DEADLINE.find(text); word !== null; word = DEADLINE.find(text, word.start + 1)) {
    if (/^ 20\d\d(?![\p{L}\p{M}\p{N}])/u.test(text.slice(word.end, word.end + 6))) return true;
  }
  return false;
}

/** A passage's cues, found once. */
function cuesOf(scanned: Scanned): readonly Cue[] {
  if (scanned.cues !== null) return scanned.cues;
  const found: Cue[] = [];
  collectCues(scanned, 'target', TARGET, TARGET_WORD, found);
  const targets = found.length;
  collectCues(scanned, 'statistic', STATISTIC, STATISTIC_WORD, found);
  if (targets > 0 && targets < found.length) found.sort((a, b) => a.at - b.at);
  scanned.cues = found;
  return found;
}

function collectCues({ passage: { text }, layout }: Scanned, kind: IndicatorKind, words: Phrases, bit: number, found: Cue[]): void {
  if ((glanceAt(text).bits & bit) === 0) return;
  for (let cue = words.find(text); cue !== null; cue = words.find(text, cue.end)) found.push({ kind, at: cue.start, bracket: layout.bracket(cue.start) });
}

/** The cue nearest before the figure, from an offset on; a bracket's words say nothing of what stands outside it. */
function lastCue(scanned: Scanned, draft: Draft, from: number): IndicatorKind | null {
  const all = cuesOf(scanned);
  const bracket = scanned.layout.bracket(draft.quantity.number);
  let low = 0;
  for (let high = all.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Cue).at < draft.quantity.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const cue = all[i] as Cue;
    if (cue.at < from) return null;
    if (cue.bracket === null || cue.bracket === bracket) return cue.kind;
  }
  return null;
}

/** `Đến năm 2030 …` lies ahead of a document of 2025, `Năm 2013 …` behind one of 2014. */
function yearKind(words: string, metadata: Metadata): IndicatorKind | null {
  if (metadata.date === null) return null;
  const now = Number(metadata.date.slice(0, 4));
  const year = /(?:năm|đến|-|–)\s?((?:19|20)\d\d)\D*$/.exec(words)?.[1];
  if (year === undefined) return null;
  return Number(year) > now ? 'target' : Number(year) < now ? 'statistic' : null;
}
