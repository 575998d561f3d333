import { isAt } from '../text/characters.ts';
import type { PeriodMention } from '../grammar/mention.ts';
import { periodsBefore, type Scanned } from './draft.ts';
import { withoutTimeWord } from './labelwords.ts';

/** What a stretch of the passage says, without when and without other figures' brackets. */

/** Past the adverbial that opens a clause: in `Sau khi …, đến cuối năm 2013 toàn tỉnh có`, what is measured begins behind the year. */
export function afterOpening(scanned: Scanned, start: number, end: number): number {
  let from = start;
  const { periods } = scanned;
  for (let i = periodsBefore(periods, start); i < periods.length; i++) {
    const period = periods[i] as PeriodMention;
    if (period.start >= end) break;
    if (period.end > end) continue;
    const before = scanned.passage.text.slice(start, period.start).trimEnd();
    // `Điện thương phẩm: Năm 2025 khoảng 335 tỷ kWh`: what stands before the colon is the measure.
    if (/[,(]$/.test(before) || (before.endsWith(':') && before.length > 80)) from = period.end;
    // `Theo khảo sát tháng 10/2021, mới có`: whose word it is belongs to no measure.
    else if (/^\s?theo\s/i.test(before) && isAt(scanned.passage.text, period.end, ',')) from = period.end + 1;
  }
  return from;
}

/** A stretch of the passage without its periods and the brackets that hold other figures. */
export function words(scanned: Scanned, start: number, end: number): string {
  if (end <= start) return '';
  const out = withoutSpan(withoutBase(withoutMarks(withoutPeriods(scanned, start, end))));
  return out.includes('(') ? out.replace(FIGURES, ' ') : out;
}

/** Brackets that hold other figures: `(12 nữ)`, `(Tám mươi triệu đồng)`, `(tăng gấp đôi)`, or nothing any more; not `(có hợp đồng)`. */
const FIGURES = /\((?:[^()]*\d[^()]*\)?|\s*\)|[^()]*(?:(?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ) đồng(?: chẵn)?| gấp (?:đôi|ba|bốn|rưỡi)| phần trăm)\s*\))/giu;

/** `tăng 1,6 điểm phần trăm |so với đầu năm học|`: what it is compared with is no part of the measure. */
const BASE = /(?:^| )so (?:với )?(?:đầu (?:năm học|năm|nhiệm kỳ|kỳ)|ước thực hiện|(?:năm học|năm|tháng|quý|kỳ|nhiệm kỳ) trước|năm ngoái|(?:cùng )?vụ (?:năm )?trước|cùng kỳ(?: (?:năm|tháng|quý)(?: học)? trước)?)(?=$|[ ,;.)])/giu;
const withoutBase = (text: string): string => (text.includes('so ') ? text.replace(BASE, ' ') : text);

/** `|Trong| 05 năm |qua|, học sinh đoạt`: what is left of how long it took. */
const withoutSpan = (text: string): string => (text.includes(' qua') ? text.replace(/(?<![a-zà-öø-ỹ\d])trong\s+qua(?=[ ,])/iu, ' ') : text);

/** `đoàn viên¹`, `máu [2]`; but `m²`. */
const withoutMarks = (text: string): string => (/[[¹²³⁴⁵⁶⁷⁸⁹]/.test(text) ? text.replace(/(?:^|(?<=[A-Za-zÀ-ÖØ-öø-ỹ]{3})) ?(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,2}\])/gu, '') : text);

/** `đơn vị chậm đóng từ |3 tháng| trở lên`, `việc làm sau |12 tháng| tốt nghiệp`: how long says which are meant. */
const isCondition = (text: string, { from, to, every, start, end }: PeriodMention): boolean =>
  from === null && to === null && every === null && (text.startsWith(' trở ', end) || text.startsWith(' đầu', end) || /[A-Za-zÀ-ÖØ-öø-ỹ] (?:sau|từ|dưới|trên) $/u.test(text.slice(Math.max(0, start - 8), start)));

function withoutPeriods(scanned: Scanned, start: number, end: number): string {
  const { text } = scanned.passage;
  let out = '';
  let at = start;
  const { periods } = scanned;
  // The one before may reach into the stretch.
  for (let i = Math.max(0, periodsBefore(periods, start) - 1); i < periods.length; i++) {
    const period = periods[i] as PeriodMention;
    if (period.start >= end) break;
    if (period.end <= at || isCondition(text, period)) continue;
    out += `${withoutTimeWord(text.slice(at, Math.max(at, period.start)))} `;
    at = Math.min(end, period.end);
  }
  return out + text.slice(at, end);
}
