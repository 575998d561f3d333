import { NEAR_TARGET_CUES, NO_CUES, STATISTIC_CUES, TARGET_CUES, WEAK_TARGET_CUES } from '../lexicon/cues.ts';
import { glanceAt, watch } from '../text/glance.ts';
import type { Layer } from '../text/layer.ts';
import { Phrases } from '../text/phrases.ts';
import type { IndicatorKind } from '../types.ts';
import type { Cue, Draft, Scanned } from './draft.ts';

/** Words that tell a promise from a measurement, where they stand in a passage. */

/** One list to look through; how far a cue is heard, where not everywhere. */
const TARGET = new Phrases([...TARGET_CUES, ...WEAK_TARGET_CUES, ...NEAR_TARGET_CUES]);
const REACHES: ReadonlyMap<string, Cue['reach']> = new Map([...WEAK_TARGET_CUES.map((cue) => [cue, 'plan'] as const), ...NEAR_TARGET_CUES.map((cue) => [cue, 'near'] as const)]);
const NO_CUE = new Phrases(NO_CUES);
const STATISTIC = new Phrases(STATISTIC_CUES);
const TARGET_WORD = watch(TARGET_CUES, WEAK_TARGET_CUES, NEAR_TARGET_CUES);
const STATISTIC_WORD = watch(STATISTIC_CUES);
/** `theo |kế hoạch đạt|`, `so với |kế hoạch đạt|`: the plan is what the result is measured by. */
const YARDSTICK = new Phrases(['theo', 'so với', 'với', 'thực hiện', 'hoàn thành', 'vượt', 'hơn']);

/** Cues of the document's own vocabulary: a glance does not know their words, and they are heard everywhere. */
let own: ReadonlySet<string> | null = null;

export interface OwnCues {
  readonly target: readonly string[];
  readonly statistic: readonly string[];
}

/** What is a cue of the one kind is none of the other. */
export function cueLayer({ target, statistic }: OwnCues): Layer {
  const [targets, statistics] = [target, statistic].map((cues) => new Set(cues.map((cue) => cue.toLowerCase()))) as [Set<string>, Set<string>];
  const [promising, measuring] = [TARGET.with(target, statistics), STATISTIC.with(statistic, targets)];
  const exchange = (): void => {
    TARGET.exchange(promising);
    STATISTIC.exchange(measuring);
  };
  const put = (): void => {
    exchange();
    own = targets;
  };
  const take = (): void => {
    exchange();
    own = null;
  };
  return { put, take };
}

const mayHold = (bits: number, bit: number): boolean => own !== null || (bits & bit) !== 0;

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
  if (!mayHold(glanceAt(text).bits, bit)) return;
  for (let cue = words.find(text); cue !== null; cue = words.find(text, cue.end)) {
    const phrase = text.slice(cue.start, cue.end).toLowerCase();
    const first = phrase.indexOf(' ');
    if (first >= 0 && NO_CUE.before(text, cue.start + first) >= 0) continue;
    if (phrase === 'kế hoạch đạt' && YARDSTICK.before(text, cue.start - 1) >= 0) continue;
    found.push({ kind, reach: own?.has(phrase) === true ? 'all' : REACHES.get(phrase) ?? 'all', at: cue.start, bracket: layout.bracket(cue.start) });
  }
}

/** The cue nearest before the figure, from an offset on, of those that say something here; a bracket's words say nothing of what stands outside it. */
export function lastCue(scanned: Scanned, draft: Draft, from: number, heard: Cue['reach']): IndicatorKind | null {
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
    if ((cue.bracket === null || cue.bracket === bracket) && (heard === 'plan' || cue.reach === 'all' || cue.reach === heard)) return cue.kind;
  }
  return null;
}

/** Whether a text promises anywhere. */
export const promises = (text: string): boolean => mayHold(glanceAt(text).bits, TARGET_WORD) && TARGET.find(text) !== null;

/** Whether a text measures anywhere. */
export const measures = (text: string): boolean => mayHold(glanceAt(text).bits, STATISTIC_WORD) && STATISTIC.find(text) !== null;
