import { STATISTIC_CUES, TARGET_CUES } from '../lexicon/cues.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import type { DocumentType, IndicatorKind, Metadata, Role } from '../types.ts';
import type { Draft, Scanned } from './draft.ts';

const TARGET = pattern(String.raw`${WORD_START} ${phrases(TARGET_CUES)} ${WORD_END}`);
const STATISTIC = pattern(String.raw`${WORD_START} ${phrases(STATISTIC_CUES)} ${WORD_END}`);
const SAME_PERIOD = pattern(String.raw`\x20? (?: so )? \x20? (?: với )? \x20? cùng\x20kỳ ${WORD_END}`);

/** Sections that promise, and sections that measure; the others leave it to the words and the document. */
const PROMISING: ReadonlySet<Role> = new Set<Role>(['targets', 'tasks', 'implementation', 'requirements', 'purpose', 'purpose-requirements', 'proposals']);
const MEASURING: ReadonlySet<Role> = new Set<Role>(['results', 'context', 'assessment', 'advantages', 'difficulties', 'limitations', 'causes', 'lessons', 'basis']);

const PROMISING_TYPES: ReadonlySet<DocumentType> = new Set<DocumentType>(['plan', 'programme', 'resolution', 'project', 'directive', 'decision']);

/** Target or statistic: by the words before the figure, then by the section, then by the kind of document. */
export function kindOf(scanned: Scanned, draft: Draft, metadata: Metadata): IndicatorKind {
  const { text } = scanned.passage;
  const clause = scanned.layout.clause(draft.quantity.number);
  const sentence = scanned.layout.sentence(draft.quantity.number);
  const role = scanned.passage.heading?.effectiveRole ?? 'other';
  const near = lastCue(text.slice(clause.start, draft.quantity.start));
  if (near !== null) return near;
  if (SAME_PERIOD.at(text, draft.quantity.end) !== null) return 'statistic';
  const wide = lastCue(text.slice(sentence.start, draft.quantity.start));
  if (wide !== null && !(wide === 'statistic' && PROMISING.has(role))) return wide;
  const year = pastYear(text.slice(sentence.start, draft.quantity.start), metadata);
  if (year !== null && role === 'other') return year;
  if (PROMISING.has(role)) return 'target';
  if (MEASURING.has(role)) return 'statistic';
  if (metadata.type === 'report') return 'statistic';
  return PROMISING_TYPES.has(metadata.type) ? 'target' : 'statistic';
}

/** The cue nearest to the figure. */
function lastCue(words: string): IndicatorKind | null {
  let found: { kind: IndicatorKind; at: number } | null = null;
  for (const [kind, cues] of [['target', TARGET], ['statistic', STATISTIC]] as const) {
    for (let cue = cues.find(words, 0); cue !== null; cue = cues.find(words, cue.end)) {
      if (found === null || cue.start > found.at) found = { kind, at: cue.start };
    }
  }
  return found?.kind ?? null;
}

/** `Đến năm 2030 …` lies ahead of a document of 2025, `Năm 2013 …` behind one of 2014. */
function pastYear(words: string, metadata: Metadata): IndicatorKind | null {
  const now = metadata.date === null ? null : Number(metadata.date.slice(0, 4));
  const year = /(?:năm|đến|-|–)\s?((?:19|20)\d\d)(?!\d)[^\d]*$/u.exec(words)?.[1];
  if (now === null || year === undefined) return null;
  return Number(year) > now ? 'target' : Number(year) < now ? 'statistic' : null;
}
