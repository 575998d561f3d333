import type { QuantityMention, UnitName } from '../grammar/index.ts';
import type { CellHeads, IndicatorKind, Period } from '../types.ts';
import type { Draft, Scanned } from './draft.ts';
import { Heads, kindOfHeads, ratioOf, type HeadKind, type HeadPeriod } from './heads.ts';
import { refinePassage } from './index.ts';
import type { Governing } from './kind.ts';
import { speaksOfMoney } from './classify.ts';

/** Figures in a table: their heads say what they count, when, in which unit, whether planned or measured. */

/** The figures of the row so far, and what the table's heads were read as. */
export interface RowFigures {
  readonly table: number;
  readonly heads: Heads;
  readonly row: number;
  readonly drafts: Draft[];
}

/** What the heads of a cell say of all its figures. */
interface Said {
  readonly unit: UnitName | null;
  readonly period: HeadPeriod | null;
  readonly kind: HeadKind;
  readonly label: string;
}

/** `So sánh TH/KH`: by a hundred where nothing else is said. */
const PERCENT: UnitName = { unit: '%', text: '%', kind: 'percent', factor: 1, per: [] };

/** `Thứ bậc`: a rank, no amount; `Có = 1; Không = 0`: a choice. */
const RANK_UNIT = /^(?:thứ bậc|thứ hạng|xếp hạng|hạng|bậc|thứ tự)$/iu;

export const isRankCell = ({ unit }: CellHeads): boolean => unit !== null && (unit.includes('=') || RANK_UNIT.test(unit.trim()));

export function refineCell(scanned: Scanned, figures: readonly QuantityMention[], heads: CellHeads, document: Governing, row: RowFigures | null): { readonly drafts: Draft[]; readonly row: RowFigures } {
  const here = rowOf(heads, row);
  const kind = kindOfHeads(heads);
  const isRatio = kind === 'compared' || kind === 'share';
  const unit = isRatio ? here.heads.unit({ ...heads, unit: null, row: [], captions: [] }) ?? PERCENT : here.heads.unit(heads);
  const said: Said = { unit, period: here.heads.period(heads), kind, label: labelOf(heads, here.heads) };
  const { drafts } = refinePassage(scanned, figures.map((quantity) => withUnit(scanned, quantity, said, heads)), document, null, { lead: [], above: [] });
  for (const draft of drafts) {
    if (heads.isFigure || !draft.kindSaid) draft.kind = kindOf(said, draft, document);
    if (said.period !== null && (heads.isFigure || draft.period.source === null || draft.period.source === 'heading')) draft.period = periodOf(said.period, draft.kind);
    const isWhole = draft.quantity.start === 0 && draft.quantity.end === scanned.passage.text.length;
    draft.label = heads.isFigure || isWhole || draft.label === '' ? said.label : joined(said.label, draft.label);
    if (isRatio && draft.unit === '%') relate(draft, heads, here, said);
    here.drafts.push(draft);
  }
  return { drafts, row: here };
}

function rowOf({ place }: CellHeads, last: RowFigures | null): RowFigures {
  const isSameTable = last?.table === place.table;
  return isSameTable && last.row === place.row ? last : { table: place.table, row: place.row, heads: isSameTable ? last.heads : new Heads(), drafts: [] };
}

/** A bare figure is counted in the unit of its heads; `-12,5` alone in its cell is less than nothing. */
function withUnit(scanned: Scanned, quantity: QuantityMention, { unit, label }: Said, heads: CellHeads): QuantityMention {
  const { text } = scanned.passage;
  const below = heads.isFigure && /^[-–−]\d/u.test(text.trim()) && quantity.min === null ? -1 : 1;
  const isBare = quantity.unit === null && !quantity.scaled;
  if (!isBare || unit === null) return below < 0 ? scaled(quantity, below) : quantity;
  const money = unit.unit === null && unit.factor > 1 && speaksOfMoney(label);
  return {
    ...scaled(quantity, unit.factor * below), unit: money ? 'VND' : unit.unit, unitText: unit.text, unitKind: money ? 'money' : unit.kind,
    per: quantity.per.length > 0 ? quantity.per : unit.per,
  };
}

function scaled(quantity: QuantityMention, factor: number): QuantityMention {
  if (factor === 1) return quantity;
  const times = (value: number | null): number | null => (value === null ? null : Number((value * factor).toPrecision(15)));
  return { ...quantity, value: times(quantity.value), min: times(quantity.min), max: times(quantity.max), numerator: times(quantity.numerator), denominator: times(quantity.denominator) };
}

/** What is to come was not measured; else the column says it, else the year, else the document. */
function kindOf({ kind, period }: Said, draft: Draft, { metadata }: Governing): IndicatorKind {
  const year = period?.mention.to?.slice(0, 4) ?? null;
  const now = metadata.date?.slice(0, 4) ?? null;
  if (year !== null && now !== null && year > now) return 'target';
  if (kind === 'compared') return 'statistic';
  if (kind !== null && kind !== 'share') return kind;
  return year !== null && now !== null && year < now ? 'statistic' : draft.kind;
}

function periodOf({ mention, text }: HeadPeriod, kind: IndicatorKind): Period {
  const isPast = mention.shape === 'deadline' && kind === 'statistic';
  return { start: isPast ? mention.to : mention.from, end: mention.to, every: null, text, source: 'heading' };
}

function labelOf({ row, column }: CellHeads, heads: Heads): string {
  const own = column.length > 0 ? row : row.map((head) => { const comma = head.lastIndexOf(', '); return comma > 0 && heads.label(head.slice(comma + 2), false) === '' ? head.slice(0, comma) : head; });
  const words = [...own.map((head) => heads.label(head, true)), ...column.map((head) => heads.label(head, false))].filter((head) => head !== '');
  const label = words.filter((head, i) => words.indexOf(head) === i).join(', ');
  return label !== '' ? label : [...row, ...column].join(', ');
}

const joined = (heads: string, own: string): string => (heads === '' || own.toLowerCase().includes(heads.toLowerCase()) ? own : `${heads}, ${own}`);

/** What a percentage restates, and so its kind and time. */
function relate(draft: Draft, heads: CellHeads, here: RowFigures, said: Said): void {
  const ratio = said.kind === 'compared' ? ratioOf(heads) : null;
  if (ratio !== null) {
    draft.kind = ratio.kind;
    if (ratio.period !== null) draft.period = periodOf(ratio.period, ratio.kind);
    draft.equivalentTo = here.drafts.findLast((each) => each.kind === ratio.kind && each.unit !== '%' && (ratio.period === null || each.period.end === draft.period.end)) ?? null;
  } else if (said.kind === 'share') share(draft, here);
  else draft.equivalentTo = comparedWith(here, draft);
}

/** `Kế hoạch | Thực hiện | Tỷ lệ (%)`: of the plan; `Số lượng | Tỷ lệ (%)`: of what stands before. */
function share(draft: Draft, { drafts }: RowFigures): void {
  const [before, last] = drafts.filter((each) => each.equivalentTo === null && each.scanned.passage !== draft.scanned.passage).slice(-2);
  const whole = last ?? before;
  if (whole === undefined || whole.unit === '%') return;
  draft.kind = whole.kind;
  if (draft.period.source === null || draft.period.source === 'heading') draft.period = whole.period;
  draft.equivalentTo = whole;
}

/** The result that a percentage restates: the nearest to its left in another measure, one that was measured first. */
function comparedWith({ drafts }: RowFigures, draft: Draft): Draft | null {
  const others = drafts.filter((each) => each.equivalentTo === null && each.scanned.passage !== draft.scanned.passage);
  return others.findLast((each) => each.kind === 'statistic' && each.kind === draft.kind) ?? others[others.length - 1] ?? null;
}
