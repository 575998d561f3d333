import { LEVEL_LINKS, PREDICATES } from '../lexicon/cues.ts';
import type { Match } from '../text/pattern.ts';
import { isOneOfAt } from '../text/characters.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { rowBefore } from '../grammar/index.ts';
import type { Draft, Scanned } from './draft.ts';
import { isBase } from './kind.ts';

/** Words that may stand between `tăng` and the figure that is the rise: `tăng bình quân 8,2%/năm`, `tăng hơn năm 2010 là 325 người`. */
const BETWEEN = String.raw`(?: \x20 (?: thêm | bình\x20quân | trung\x20bình | khoảng | ít\x20nhất | tối\x20thiểu | trên | hơn | mỗi\x20năm | hàng\x20năm | hằng\x20năm | được | là | đạt | từ | gần | dưới | nhanh | mạnh | đều | tương\x20ứng | so\x20với | ước | tới | trong\x20giai\x20đoạn\x20này | thu | chi | (?: hơn | so\x20với | so ) (?: \x20 [\p{L}\d]+ ){1,5}? (?: \x20 là )? ) ){0,5}`;

/** A rise or a fall, but not a rise *to* a level, nor the level of a named growth rate (`tốc độ tăng`, `tỷ lệ giảm`). */
const CHANGE = pattern<'up' | 'down'>(String.raw`
  (?<= (?<! (?: tốc\x20độ | tỷ\x20lệ | tỉ\x20lệ | mức | nhịp\x20độ | (?<! (?: dân | thiểu | đa ) \x20 ) số | gia | chỉ\x20số ) \x20 | thu\x20nhập \x20 (?= tăng\x20thêm ) ) ${WORD_START} (?: (?<up> tăng | có\x20thêm ) | (?<down> giảm | cắt\x20giảm | giảm\x20thiểu | rút\x20ngắn | tinh\x20giản | tinh\x20giảm ) ) ${BETWEEN} \x20 ) (?= \d | ${WORD_START} (?: trên | hơn | từ | khoảng | ít | tối | dưới | gần ) )
`);

/**
 * What rises or falls stands between the verb and the figure: `giảm tỷ lệ hộ nghèo 1,5%`, `giảm nghèo 2-3%/năm`, `tinh giản biên chế 10%`. Verbs and link
 * words in between lead to a level or to another measure.
 */
const LONG_CHANGE = pattern<'up' | 'down' | 'level'>(String.raw`
  (?<= (?<! (?: tốc\x20độ | tỷ\x20lệ | tỉ\x20lệ | mức | nhịp\x20độ | số | gia | công\x20tác | tình\x20hình | kết\x20quả | chương\x20trình | quốc\x20gia | cắt | kéo | suy | sụt ) \x20 ) ${WORD_START}
    (?: (?<up> tăng (?! \x20 (?: trưởng | cường | gia | tốc | ca ) ${WORD_END} ) ) | (?<down> (?: (?: cắt \x20 | kéo \x20 )? giảm (?! \x20 (?: nhẹ | sút | tải | trừ ) ${WORD_END} ) | rút\x20ngắn | tinh\x20giản | tinh\x20giảm | hạ (?= \x20 (?: tỷ\x20lệ | tỉ\x20lệ | giá | lãi | chi\x20phí ) ) ) ) )
    (?<level> \x20 (?: tỷ\x20trọng | tỉ\x20trọng | độ | mức | chỉ\x20số | tỷ\x20lệ | tỉ\x20lệ | tỷ\x20suất ) ${WORD_END} )?
    (?: \x20 (?! (?: ${phrases([...PREDICATES, ...LEVEL_LINKS])} ) ${WORD_END} ) [\p{L}\d\-–]+ ){0,8}? \x20 ) (?= \d | từ ${WORD_END} | (?: khoảng | ít\x20nhất | tối\x20thiểu ) ${WORD_END} )
`);
const STEADY = /(?:bình quân|trung bình|(?:mỗi|hàng|hằng|từng) năm)(?:\s|$)/i;

/** `giảm xuống dưới 10%`, `tăng lên 5.573`: a level. */
const TO_LEVEL = /(?:lên|xuống|còn|đến mức|lên đến|tới mức)\s(?:\S+\s){0,3}$/i;

const LEVEL_WORD = watch(['lên', 'xuống', 'còn', 'mức']);

/** `giảm 12 vụ (-9,7%)` */
const SIGNED = /\(\s?([+\-–])\s?$/;

/** `tăng 22% tổ chức đảng và 5,11% đảng viên`: what is said of the first holds for the second. */
const CARRIED = /(?:,|\svà)\s?(?:[^\s,]+\s){0,2}$/;

const CHANGING = watch(['tăng', 'giảm', 'thêm', 'thiểu', 'ngắn', 'giản', 'hạ']);

/** Counts of different things: `giảm 6 vụ, |3 người| chết, |9 người| bị thương so với cùng kỳ`. */
const COUNTS_CARRIED = /^[^,;:.()\d]{0,30}(?:,|\svà)\s$/;
const COMPARES = /so với|so cùng|cùng kỳ|năm trước/i;
const OF_PLAN = /^\s(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|KH\s)/i;
/** A level whose own rise or fall follows: `giảm 3 vụ, |15 người| chết, giảm 2 người`. */
const OWN_CHANGE = /^[^;.]{0,40}[,(]\s?(?:tăng|giảm|không tăng|[+\-–]\s?\d)/i;

/** Only words stand between the verb and the figure. */
const changed = (text: string, offset: number): Match<'up' | 'down'> | null =>
  (glanceAt(text).any(CHANGING, rowBefore(text, offset), offset) ? CHANGE.at(text, offset) : null);

/** `|nhiều hơn 02 cuộc| so với cùng kỳ`, `|ít hơn 3 vụ| so với năm trước`: by how much, and no bound. */
export function changeByComparison({ passage: { text } }: Scanned, { quantity: { start, end, number } }: Draft): Draft['change'] {
  if (start === number) return null;
  const words = /^(?:(nhiều|cao|lớn)|ít|thấp|nhỏ) hơn /i.exec(text.slice(start, number));
  if (words === null || !EARLIER.test(text.slice(end, end + 60))) return null;
  return words[1] === undefined ? 'decrease' : 'increase';
}

const EARLIER = /^[^,;.:()\d]{0,24} so (?:với )?(?:cùng kỳ|cùng thời điểm|năm |đầu năm|cuối năm|tháng |quý |kỳ trước|vụ trước|nhiệm kỳ|giai đoạn)/i;

export function changeOf(scanned: Scanned, draft: Draft, previous: Draft | undefined): Draft['change'] {
  const { text } = scanned.passage;
  const before = text.slice(Math.max(0, previous?.quantity.end ?? 0, draft.quantity.start - 40), draft.quantity.start);
  if ((glanceAt(text).any(LEVEL_WORD, draft.quantity.start - 40, draft.quantity.start) && TO_LEVEL.test(before)) || isBase(text, draft)) return null;
  const sign = isOneOfAt(before, before.length - 1, '+-– ') ? SIGNED.exec(before)?.[1] : undefined;
  if (sign !== undefined) return sign === '+' ? 'increase' : 'decrease';
  const found = changed(text, draft.quantity.start) ?? (draft.quantity.start === draft.quantity.number ? null : changed(text, draft.quantity.number));
  if (found) return found.part.up !== undefined ? 'increase' : 'decrease';
  const far = draft.quantity.unitKind === 'percent' ? changedFar(text, draft.quantity) : null;
  if (far !== null) return far;
  if (previous === undefined || previous.change === null) return null;
  if (draft.quantity.unitKind !== 'percent') return isCountCarried(scanned, draft, previous) ? previous.change : null;
  // `(tăng 2,1%), mẫu giáo |97,6%|`: a bracket's words say nothing of what stands behind it.
  if (previous.quantity.unitKind !== 'percent' || scanned.layout.bracket(previous.quantity.number) !== scanned.layout.bracket(draft.quantity.number)) return null;
  const between = text.slice(previous.quantity.end, draft.quantity.start);
  return between.length < 140 && CARRIED.test(between) && !/[;:.]|đạt|là|chiếm|còn/.test(between) && /[A-Za-zÀ-ÖØ-öø-ỹ]/.test(between) ? previous.change : null;
}

/** A share's rise or fall, said over the words for what rises or falls. */
function changedFar(text: string, { start, end, comparator, per, min }: Draft['quantity']): Draft['change'] {
  if (comparator === 'lt' || comparator === 'gt' || comparator === 'lte' || !glanceAt(text).any(CHANGING, rowBefore(text, start), start)) return null;
  const found = LONG_CHANGE.at(text, start);
  if (found === null || OF_PLAN.test(text.slice(end, end + 20))) return null;
  if (found.part.down !== undefined && !/trọng|độ|mức|chỉ số/i.test(found.part.level ?? '')) return 'decrease';
  // `tăng tỷ lệ che phủ rừng 45%` is a level, `… bình quân 0,5%` a rise.
  const steady = per.includes('year') || STEADY.test(text.slice(Math.max(0, start - 80), start)) || COMPARES.test(text.slice(end, end + 12)) || (min !== null && text.startsWith('từ', start));
  return found.part.level === undefined || steady ? (found.part.up !== undefined ? 'increase' : 'decrease') : null;
}

function isCountCarried({ passage: { text }, layout }: Scanned, { quantity }: Draft, previous: Draft): boolean {
  if (quantity.unit === null || previous.quantity.unitKind === 'percent' || layout.bracket(quantity.number) !== layout.bracket(previous.quantity.number)) return false;
  const between = text.slice(previous.quantity.end, quantity.start);
  if (between.length > 34 || !COUNTS_CARRIED.test(between) || COMPARES.test(between) || OWN_CHANGE.test(text.slice(quantity.end, quantity.end + 48))) return false;
  const { start } = layout.sentence(quantity.number);
  const { end } = layout.clause(quantity.number);
  return COMPARES.test(text.slice(quantity.end, Math.min(end, quantity.end + 120))) || COMPARES.test(text.slice(Math.max(start, previous.quantity.start - 60), previous.quantity.start));
}
