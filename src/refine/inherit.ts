import { PRIZES } from '../lexicon/nouns.ts';
import { isAt } from '../text/characters.ts';
import { pattern, WORD_START } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import { isKnownNoun, nounAt } from '../grammar/index.ts';
import { countsAgain, speaksOfMoney } from './classify.ts';
import type { Draft, Scanned } from './draft.ts';

/** `tổng số cuộc kiểm tra … là 355`, `Số PAKN được tiếp nhận: 49`: the noun stands before the figure. */
const COUNTED_BEFORE = pattern(String.raw`(?<! (?: chỉ | hệ | tham | dân | con | trị ) \x20 ) ${WORD_START} (?: tổng\x20số | tổng\x20sô | số\x20lượng | số | sô | tổng ) \x20 (?! lượng ) (?= \p{L} )`);

/** `14 giải (01 Nhất, …)`, `3 huy chương Vàng, 4 Bạc` */
const PRIZE = new Phrases(PRIZES);

/** A unit for a figure that has none of its own: of its whole, of the noun before it, of the list it stands in. */
export function inheritUnit(scanned: Scanned, draft: Draft, previous: Draft | undefined): string | null {
  const { quantity } = draft;
  if (quantity.unit !== null) return quantity.unit;
  const { text } = scanned.passage;
  const clause = scanned.layout.clause(quantity.number);
  const before = text.slice(Math.max(clause.start, previous?.quantity.end ?? 0, quantity.start - 160), quantity.start);
  if (quantity.scaled) return money(scanned, draft, previous) ? 'VND' : null;
  const counted = COUNTED_BEFORE.find(before, 0);
  if (counted !== null && Number.isInteger(quantity.value ?? 0)) return nounAt(before, counted.end)?.text ?? null;
  if (draft.equivalentTo !== null) return quantity.denominator === null ? null : nounOfShare(text, draft.equivalentTo.quantity, quantity.start);
  const prize = PRIZE.at(text, quantity.numberEnd + 1) < 0 ? undefined : prizeBefore(scanned, quantity);
  if (prize !== undefined) return prize;
  if (draft.partOf !== null) return draft.partOf.unit;
  if (previous !== undefined && (previous.quantity.unitKind === 'counted' || previous.quantity.unitKind === 'none') && countsAgain(text, quantity, text.slice(Math.max(0, quantity.start - 80), quantity.start))) return previous.unit;
  return sameList(scanned, draft, previous) ? previous?.unit ?? null : null;
}

/** `93,75% |chi hội| (15/16)` */
function nounOfShare(text: string, { unitKind, end }: Draft['quantity'], fraction: number): string | null {
  const noun = unitKind === 'percent' && isAt(text, end, ' ') && end < fraction ? nounAt(text, end + 1) : null;
  return noun !== null && noun.end < fraction && isKnownNoun(noun.text) ? noun.text : null;
}

/** The last `giải` or `huy chương` before it in the sentence. */
function prizeBefore({ layout, passage: { text } }: Scanned, { number, start }: Draft['quantity']): string | undefined {
  const before = text.slice(Math.max(layout.sentence(number).start, start - 160), start);
  return before.match(/(?<![a-zà-öø-ỹ])(?:giải|huy chương)(?![a-zà-öø-ỹ])/giu)?.at(-1);
}

function money(scanned: Scanned, draft: Draft, previous: Draft | undefined): boolean {
  const clause = scanned.layout.clause(draft.quantity.number);
  return speaksOfMoney(scanned.passage.text.slice(clause.start, draft.quantity.start)) || previous?.unit === 'VND' || draft.partOf?.quantity.unitKind === 'money' || draft.per.length > 0;
}

/** `(Nữ: 17.983; Đảng viên: 8.723)`: bare figures in a row. */
function sameList(scanned: Scanned, draft: Draft, previous: Draft | undefined): boolean {
  if (previous === undefined || previous.quantity.unitKind === 'percent') return false;
  const between = scanned.passage.text.slice(previous.quantity.end, draft.quantity.start);
  return previous.quantity.unit === null && scanned.layout.bracket(previous.quantity.number) === scanned.layout.bracket(draft.quantity.number) && between.length < 60 && /^\s?[;,]/.test(between);
}

/** `là 07 (khiển trách 5, cảnh cáo 02), giảm |2| so với …`: counted as the level before the closed bracket. */
export function unitOfLevel(scanned: Scanned, drafts: readonly Draft[], i: number): string | null {
  const draft = drafts[i] as Draft;
  if (draft.change === null || draft.quantity.unitKind !== 'none' || draft.quantity.scaled || draft.equivalentTo !== null) return null;
  const bracket = scanned.layout.bracket(draft.quantity.number);
  const { start } = scanned.layout.clause(draft.quantity.number);
  for (let k = i - 1; k >= 0 && (drafts[k] as Draft).quantity.start >= start; k--) {
    const other = drafts[k] as Draft;
    if (scanned.layout.bracket(other.quantity.number) !== bracket) continue;
    return other.quantity.unitKind !== 'percent' && other.change === null && !/[.;]/.test(scanned.passage.text.slice(other.quantity.end, draft.quantity.start).replace(/\([^()]*\)/g, '')) ? other.unit : null;
  }
  return null;
}

/** A unit that is said once, after the last figure of a row. */
export function unitsAhead(scanned: Scanned, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    draft.unit ??= unitAhead(scanned, draft, drafts[i + 1] as Draft);
  }
}

/** `lần lượt là 14.152, 8.020 và 534.641 người`, `từ 1.200 |lên| 1.500 hộ` */
const ROW = /^(?:,| và|(?: giảm| tăng)? (?:lên|xuống)(?: còn| đến| tới)?) $/;
/** `dân số |1,2 triệu|, thu ngân sách 900 tỷ đồng`: no money. */
const HEADS_COUNTED = /(?:người|dân|dân số|lượt|khách|hộ|thuê bao|tài khoản|con|cây)\s[^,;.\d]{0,16}$/i;

function unitAhead({ passage: { text }, layout }: Scanned, draft: Draft, next: Draft): string | null {
  const { quantity } = draft;
  const { unitKind, start } = next.quantity;
  // `năm 2022: 128 tỷ; năm 2023: 156 tỷ đồng`
  if (quantity.scaled) {
    const isNear = next.unit === 'VND' && next.quantity.scaled && start - quantity.end < 100 && /^ ?[;,)]| (?:và|lên|xuống) /.test(text.slice(quantity.end, start));
    return isNear && layout.sentence(start).start === layout.sentence(quantity.start).start && !HEADS_COUNTED.test(text.slice(Math.max(0, quantity.start - 40), quantity.start)) ? 'VND' : null;
  }
  if (draft.equivalentTo !== null || (unitKind !== 'counted' && unitKind !== 'none')) return null;
  return ROW.test(text.slice(quantity.end, start)) ? next.unit : null;
}

/** `10 bác sĩ, 32 giường bệnh/vạn dân`, `9,5 bác sĩ và 32 giường bệnh trên 10.000 dân`: what people are reckoned by is said once. */
export function shareRates(scanned: Scanned, drafts: readonly Draft[]): void {
  for (const draft of drafts) if (draft.quantity.unitKind === 'money' && draft.per.length === 0) draft.per = areaBefore(scanned, draft);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const { per, quantity } = drafts[i + 1] as Draft;
    if (draft.per.length > 0 || per.length !== 1 || quantity.unitKind !== 'counted' || draft.quantity.unitKind !== 'counted' || !/(?:^|\d |vạn )dân$/.test(per[0] ?? '')) continue;
    if (/^[^;.:()\d]{0,30}(?:,| và) $/.test(scanned.passage.text.slice(draft.quantity.end, quantity.start))) draft.per = [...per];
  }
}

/** `Giá trị sản xuất trên 1 ha đất trồng trọt đạt 120 triệu đồng` */
function areaBefore({ passage: { text } }: Scanned, { quantity: { start } }: Draft): string[] {
  const near = text.slice(Math.max(0, start - 80), start);
  const over = near.lastIndexOf(' trên ');
  const found = over < 0 ? undefined : /^ trên 0?1 (ha|héc ta|hécta|m2)(?![A-Za-zÀ-ÖØ-öø-ỹ])[^,;.:()\d]*$/u.exec(near.slice(over))?.[1];
  return found === undefined ? [] : [found === 'm2' ? 'm2' : 'ha'];
}
