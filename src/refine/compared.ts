import { PREDICATES } from '../lexicon/cues.ts';
import { EXTREMES } from '../lexicon/quantities.ts';
import { pattern, WORD_END } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import type { Draft, Scanned } from './draft.ts';
import { isBase } from './kind.ts';

/** `60 xã (70,5%) trở lên`: the comparator stands behind the bracket, for both. */
const BEHIND = pattern<'gte' | 'lte'>(String.raw`[^()]{0,24} \) \x20? (?: (?<gte> trở\x20lên ) | (?<lte> trở\x20xuống ) ) ${WORD_END}`);

const EXTREME = new Phrases(EXTREMES);
const PREDICATE = new Phrases(PREDICATES);

/** A verb or a new measure between two figures ends what a comparator governs. */
const BREAKS = /[;:.()]|(?:^|\s)(?:đạt|là|có|được|chiếm|tổ chức|tham gia|trong đó|còn|với|thu hút|tại)(?:\s|$)/i;

/** Comparators that reach beyond their own number. */
export function compareAcross(scanned: Scanned, drafts: readonly Draft[]): void {
  const { text } = scanned.passage;
  const inherited = new Set<Draft>();
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (draft.quantity.from && draft.kind === 'statistic' && draft.comparator === 'gte' && !/(?:có|đạt|là|với)\stừ\s?$/i.test(text.slice(0, draft.quantity.number).slice(-12))) draft.comparator = 'eq';
    // `cao nhất 4,2 triệu`: measured, it is a level.
    if (draft.kind === 'statistic' && draft.quantity.start < draft.quantity.number && EXTREME.at(text, draft.quantity.start) >= 0) draft.comparator = 'eq';
    if (isBase(text, draft)) draft.comparator = 'eq';
    const behind = scanned.layout.bracket(draft.quantity.number) === null ? null : BEHIND.at(text, draft.quantity.end);
    if (behind !== null) draft.comparator = behind.part.gte !== undefined ? 'gte' : 'lte';
    const previous = drafts[i - 1];
    if (previous === undefined || draft.comparator !== 'eq' || !governs(text, previous, draft, inherited.has(previous))) continue;
    draft.comparator = previous.comparator;
    inherited.add(draft);
  }
}

/** `ít nhất 100 doanh nghiệp khởi nghiệp, 50 doanh nghiệp khoa học`: said before the first, of both. */
function governs(text: string, previous: Draft, draft: Draft, inherited: boolean): boolean {
  if (!['gte', 'lte', 'gt', 'lt'].includes(previous.comparator) || (previous.quantity.start === previous.quantity.number && !inherited)) return false;
  if (previous.quantity.unitKind !== draft.quantity.unitKind || previous.quantity.from) return false;
  const between = text.slice(previous.quantity.end, draft.quantity.start);
  if (between.length >= 90 || !/(?:,|\svà)\s?$/.test(between) || BREAKS.test(between.slice(0, -1))) return false;
  return draft.quantity.unitKind === 'counted' || (draft.quantity.unitKind === 'percent' && sharesOn(between, draft));
}

/** `ít nhất 95% hội viên |và 92%| đoàn viên`, `ít nhất 50% về việc|, 45%| về tiền`: never of all, nor behind a share with a predicate of its own. */
function sharesOn(between: string, { quantity: { value } }: Draft): boolean {
  return value !== null && value < 100 && between.length > 5 && (between.endsWith(' và ') || PREDICATE.find(between) === null);
}
