import type { QuantityMention } from '../grammar/mention.ts';
import { changeByComparison, changeOf } from './change.ts';
import { compareAcross } from './compared.ts';
import { NO_PERIOD } from './draft.ts';
import type { Draft, Scanned } from './draft.ts';
import { inheritUnit, shareRates, unitOfLevel, unitsAhead } from './inherit.ts';
import { kindOf } from './kind.ts';
import type { Governing } from './kind.ts';
export { governing } from './kind.ts';
export { cueLayer } from './kindcues.ts';
import { labelPassage } from './label.ts';
import { linkParts } from './parts.ts';
import type { Before } from './parts.ts';
import { ratesBefore } from './rates.ts';
import { restatedBy } from './restated.ts';
import { datePassage } from './period.ts';
import type { InForce } from './period.ts';

export { isRankCell, refineCell, type RowFigures } from './cell.ts';
export { classify } from './classify.ts';
export type { Verdict } from './classify.ts';
export type { Draft, Scanned } from './draft.ts';
export type { Governing } from './kind.ts';
export { leadInLayer } from './labelwords.ts';
export { Layout } from './layout.ts';
export { opensParts } from './partslines.ts';

/** What a passage leaves in force for the next one of the same footnote: the year that opened it. */
export type Carried = InForce | null;

/**
 * Figures into indicators, field by field, in the order in which the fields need each other: the kind decides how a deadline is
 * read, the period which figures can be parts of one whole, the whole what a bare part counts.
 */
export function refinePassage(scanned: Scanned, figures: readonly QuantityMention[], document: Governing, carried: Carried, before: Before): { drafts: Draft[]; carried: Carried } {
  const drafts = figures.map((quantity) => draftOf(scanned, quantity));
  for (let i = 0; i < drafts.length; i++) classifyDraft(drafts[i] as Draft, drafts[i - 1], document);
  const left = datePassage(scanned, drafts, carried);
  compareAcross(scanned, drafts);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    draft.unit = inheritUnit(scanned, draft, drafts[i - 1]);
    draft.equivalentTo = restatedBy(scanned, drafts, i);
    if (draft.equivalentTo !== null) restate(scanned, draft, draft.equivalentTo);
  }
  shareRates(scanned, drafts);
  linkParts(scanned, drafts, before);
  for (const draft of drafts) if (draft.partOf !== null) takeFromWhole(draft, draft.partOf);
  if (before.above.length > 0) takeFromAbove(scanned, drafts, before.above);
  // `1.120 tỷ đồng (60,05%)`: said again, it is of the same time.
  for (const draft of drafts) if (draft.equivalentTo !== null && draft.period.source === null) draft.period = draft.equivalentTo.period;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    draft.unit ??= inheritUnit(scanned, draft, drafts[i - 1]) ?? unitOfLevel(scanned, drafts, i);
  }
  unitsAhead(scanned, drafts);
  labelPassage(scanned, drafts);
  return { drafts, carried: left };
}

const draftOf = (scanned: Scanned, quantity: QuantityMention): Draft => ({
  scanned, quantity, id: null, comparator: quantity.comparator, unit: quantity.unit, per: [...quantity.per], kind: 'target', kindSaid: false, change: null,
  period: NO_PERIOD, label: '', left: '', right: '', partOf: null, equivalentTo: null,
});

/** What a figure is by the words around it: promised or measured, a rise or a fall, of what each. */
function classifyDraft(draft: Draft, previous: Draft | undefined, document: Governing): void {
  const { scanned } = draft;
  const { kind, said } = kindOf(scanned, draft, document);
  draft.kind = kind;
  draft.kindSaid = said;
  const byComparison = changeByComparison(scanned, draft);
  if (byComparison !== null) draft.comparator = 'eq';
  draft.change = byComparison ?? changeOf(scanned, draft, previous);
  const rates = ratesBefore(scanned, draft);
  if (rates.length > 0) draft.per = [...rates.filter((rate) => !draft.per.includes(rate)), ...draft.per];
}

const isDated = ({ period: { source } }: Draft): boolean => source === 'clause' || source === 'sentence' || source === 'footnote';

/** `Trong đó …` on a line of its own: what is no part is of the time of the line above all the same. */
function takeFromAbove({ layout }: Scanned, drafts: readonly Draft[], above: readonly Draft[]): void {
  const { end } = layout.sentence(0);
  const last = new Map(above.filter(({ period }) => period.source !== null).map((other) => [other.kind, other] as const));
  for (const draft of drafts) {
    if (draft.quantity.number >= end || draft.partOf !== null || isDated(draft)) continue;
    const like = last.get(draft.kind);
    if (like !== undefined) draft.period = like.period;
  }
}

/** A bare part is of its whole's kind and time; a part with words of its own takes the time that its sentence does not say. */
function takeFromWhole(part: Draft, whole: Draft): void {
  if (part.quantity.unit === null || !part.kindSaid) part.kind = whole.kind;
  if (!isDated(part) && part.kind === whole.kind && whole.period.source !== null) part.period = whole.period;
}

/** The same thing in another measure: same kind, same period, the rate of its original, the comparator where none of its own was said. */
function restate({ passage: { text } }: Scanned, draft: Draft, original: Draft): void {
  draft.kind = original.kind;
  // `tăng 1.200 con (2,7%)`, not `tăng lên …, bằng 98% kế hoạch`.
  if (original.change !== null && !/đạt|chiếm|bằng/i.test(text.slice(original.quantity.end, draft.quantity.start))) draft.change ??= original.change;
  draft.period = original.period;
  // `mỗi người 310 việc/năm, tương ứng 22 tỷ đồng`: reckoned as the original is.
  if (draft.quantity.unitKind === 'money' && draft.per.every((rate) => original.per.includes(rate))) draft.per = [...original.per];
}
