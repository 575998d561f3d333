import { ACTIONS, PREDICATES } from '../lexicon/cues.ts';
import { HELD_NOUNS, LONG_NOUNS, PLACES, ROW_NOUNS } from '../lexicon/nouns.ts';
import { isAt } from '../text/characters.ts';
import { pattern, phrases, WORD_END } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import type { Draft } from './draft.ts';
import { firstWordEnd, HEAD, isLonger, OPENER } from './labelwords.ts';

/** Where the words between two figures part. */

/** `, công chức, viên chức, người lao động,` */
const NOUN_ROW = pattern(String.raw`(?: , \x20 \p{L}+ (?: \x20 \p{L}+ ){0,2} (?= , ) ){1,6} | , \x20 \p{L}+ (?: \x20 \p{L}+ ){1,2} \x20 (?: ${phrases(PREDICATES)} ) ${WORD_END}`);

/** Nouns that stand in rows. */
const NOUN = new Phrases([...LONG_NOUNS, ...PLACES, ...ROW_NOUNS]);
const ACTION = new Phrases(ACTIONS);
const GIVING = new Phrases(['trao', 'tặng', 'cấp', 'phát', 'chi', 'trả', 'cấp phát', 'tạo việc làm', 'vay', 'cho vay', 'khám']);
const PREDICATE = new Phrases(PREDICATES);
/** `20 xã, thị trấn |trong| tỉnh`: what follows says where they all are. */
const WHERE = new Phrases(['trong', 'trên', 'tại', 'của', 'thuộc', 'ở'], 'exact');
/** What may stand before a verb in a row: `|cho| nghỉ việc, |đã| thôi việc`. */
const AUXILIARY = new Phrases(['cho', 'đã', 'sẽ', 'được', 'và']);

/**
 * The offset between two figures where the first one's words end and the second one's begin; null where they have all in common.
 * A new measure (`tổng số tiền là`, `tỷ lệ`) begins the second's; else the last comma or `và`.
 */
export function splitBetween(text: string, draft: Draft, next: Draft): number | null {
  const from = draft.quantity.end;
  const between = text.slice(from, next.quantity.start);
  const blank = !between.includes('(') ? between : between.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  // `1.120 vụ/1.941 bị cáo`: two counts of one row.
  if (draft.quantity.unitKind !== 'percent' && next.quantity.unitKind === 'counted' && /^[^,;:.()]*(?:\/ ?| [-–] )$/.test(blank)) return from + Math.max(blank.lastIndexOf('/'), blank.search(/ [-–] $/));
  // `01 vụ tai nạn |làm 2 người bị thương|`
  const causes = draft.quantity.unitKind === 'counted' && next.quantity.unitKind === 'counted' ? / (?:làm|khiến)(?: cho)? $/.exec(blank) : null;
  if (causes !== null) return from + causes.index;
  const opener = OPENER.find(blank);
  if (opener !== null) return from + opener.start;
  // `286 chi hội với 68.420 hội viên`
  const joined = draft.quantity.unitKind === 'counted' && next.quantity.unitKind === 'counted' && blank.length < 80 ? /(?<! (?:gắn|cùng|đối|hợp|so)) với $/.exec(blank) : null;
  if (joined !== null && (!/[,.:]/.test(blank) || ROW_WITH.test(blank))) return from + joined.index;
  const given = givenTo(blank, draft, next);
  if (given >= 0) return from + given;
  if (sameAgain(text, blank, next)) return from;
  if (!opensRow(blank, draft) && /^\s*(?:[,;:.)]|và\s|hoặc\s)/.test(blank)) return from + blank.length - blank.trimStart().length;
  // Behind a bracket the next words are no more the figure's own.
  const isNew = blank.startsWith('  ') || (draft.quantity.unitKind === 'counted' && blank.startsWith(' tổng '));
  const head = HEAD.find(blank, isNew ? 0 : Math.min(blank.length, firstWordEnd(blank)));
  const mark = lastSeparator(blank);
  if (head !== null && head.start > 0) {
    const before = blank.lastIndexOf(',', head.start);
    return from + (before > 0 && head.start - before < 40 && before <= mark && nounBehind(blank, before) < 0 ? before : head.start);
  }
  const comma = verbsFrom(blank, betweenNouns(blank, mark));
  return comma < 0 ? null : from + comma;
}

/** `812 nhóm|, lớp với |25.436 học sinh` */
const ROW_WITH = /^(?:, [A-Za-zÀ-ÖØ-öø-ỹ]+(?: [A-Za-zÀ-ÖØ-öø-ỹ]+)?){1,3} với $/u;

const GIVEN_TO = /(?<! nhà) (?:cho|ở|tại|đối với|của|trong) $/;
const WITH_MEASURE = / với (?:tổng )?(?:số tiền|số vốn|khối lượng|kinh phí|diện tích|giá trị|trị giá|quy mô|chiều dài|công suất|dung tích|sản lượng|doanh thu)(?: [A-Za-zÀ-ÖØ-öø-ỹ]+){0,3} $/u;

/** `mở 12 lớp |cho 300 cán bộ|`, `nạo vét 4 km mương |với khối lượng 900 m3|`: the second figure has a noun of its own. Where the first one's things do something (`12 đơn vị |hỗ trợ cho| 300 hộ`), the words are of both. */
function givenTo(blank: string, { quantity: { unit, unitKind } }: Draft, { quantity: next }: Draft): number {
  if (unitKind === 'percent' || unitKind === 'none' || !/ (?:cho|ở|tại|với|của|trong) /.test(blank) || /[,;:.()]| để /.test(blank)) return -1;
  const found = (next.unitKind === 'counted' ? GIVEN_TO : WITH_MEASURE).exec(blank);
  if (found === null || (next.unitKind === 'counted' && unit === next.unit)) return -1;
  if (next.unitKind !== 'counted') return found.index;
  const from = HELD_NOUNS.has(unit?.toLowerCase() ?? '') ? firstWordEnd(blank) : 0;
  return [PREDICATE, ACTION, GIVING].some((verbs) => verbs.find(blank, from, found.index) !== null) ? -1 : found.index;
}

const EQUIVALENT = /^ tương (?:đương|ứng)(?: với)?(?: khoảng| trên| gần)? $/;
const REACHED = /^ (?:ước )?(?:đạt|bằng|vượt) $/;
const OF_PLAN = /^ (?:so (?:với )?)?(?:kế hoạch|dự toán|chỉ tiêu|cùng kỳ)/;

/** `4,8 tỷ USD |tương đương| 113.229 tỷ đồng`, `527 tỷ đồng |ước đạt| 92% dự toán` */
function sameAgain(text: string, blank: string, { quantity }: Draft): boolean {
  if (blank.length > 30 || !isAt(blank, 0, ' ')) return false;
  return EQUIVALENT.test(blank) || (quantity.unitKind === 'percent' && REACHED.test(blank) && OF_PLAN.test(text.slice(quantity.end, quantity.end + 24)));
}

const FROM = /(?<![a-zà-öø-ỹ])từ (?:khoảng |trên |hơn |gần |dưới )?$/iu;
const TO = /^(?:[A-Za-zÀ-ÖØ-öø-ỹ]+ ){0,4}(?:xuống|lên)(?: (?:còn|đến|tới|thành|mức|chỉ))*$/u;

/** `giảm từ 5% |xuống| 3%`, `tăng từ 12 xã năm 2020 |lên| 15 xã`: two levels of one measure. `between` gives the words between without periods and brackets. */
export function risesTo(text: string, { quantity }: Draft, next: Draft, between: () => string): boolean {
  const said = text.slice(quantity.end, next.quantity.number);
  if (said.length > 80 || !(said.includes('lên') || said.includes('xuống'))) return false;
  return FROM.test(text.slice(Math.max(0, quantity.number - 10), quantity.number)) && TO.test(between().trim().replace(/\s+/g, ' '));
}

/** The last sign between two figures that parts their words; `312 em xếp loại tốt, Khá: 1.245`: what a colon ends is the second's name. */
function lastSeparator(text: string): number {
  const end = text.trimEnd();
  const named = end.endsWith(':') ? end.slice(0, -1) : text;
  const mark = Math.max(named.lastIndexOf(','), named.lastIndexOf(' và '), named.lastIndexOf('. '), named.lastIndexOf(':'));
  return named !== text && (mark < 0 || isLonger(named.slice(mark), 7)) ? named.length : mark;
}

/** `40.431 cán bộ, công chức, viên chức`: nouns in a row after one number are one subject; verbs (`54 chợ, cải tạo, nâng cấp 55 chợ`) are the next figure's. */
function opensRow(blank: string, { quantity }: Draft): boolean {
  if (quantity.unitKind !== 'counted' || !blank.startsWith(', ') || ACTION.at(blank, 2) > 0) return false;
  if (NOUN_ROW.at(blank, 0) !== null) return true;
  const end = NOUN.at(blank, 2);
  return end > 0 && isAt(blank, end, ' ') && WHERE.at(blank, end + 1) > 0 && NOUN.at(quantity.unitText ?? '', 0) === quantity.unitText?.length;
}

/** Where the noun behind a comma ends that has another one before it; -1 where the comma joins no two nouns. */
export function nounBehind(blank: string, comma: number): number {
  return isAt(blank, comma, ',') && isAt(blank, comma + 1, ' ') && NOUN.before(blank, comma) >= 0 ? NOUN.at(blank, comma + 2) : -1;
}

/** A comma between nouns that have one predicate parts no figures: `đề xuất với cơ quan, đơn vị |tổ chức| 4 cuộc`. The separator before it, else -1. */
function betweenNouns(blank: string, mark: number): number {
  let at = mark;
  for (let noun = nounBehind(blank, at); at >= 0 && noun > 0; noun = nounBehind(blank, at)) {
    if (at === mark && PREDICATE.find(blank, noun) === null) return mark;
    at = separatorBefore(blank, at);
  }
  // `176 |cơ quan|, đơn vị, doanh nghiệp tổ chức`: the row begins with the figure's own noun.
  return at === 0 && at !== mark ? -1 : at;
}

const separatorBefore = (blank: string, mark: number): number => (mark <= 0 ? -1 : Math.max(blank.lastIndexOf(',', mark - 1), blank.lastIndexOf(' và ', mark - 1)));

/** Back to the separator before the first of the verbs in a row: `14 km đường|, duy tu, bảo dưỡng 50 km`. */
function verbsFrom(blank: string, mark: number): number {
  if (mark <= 0 || verbEnd(blank, mark) < 0) return mark;
  let first = mark;
  for (let at = separatorBefore(blank, first); at >= 0 && verbEnd(blank, at) === first; at = separatorBefore(blank, first)) first = at;
  // `được học tập, quán triệt, kết nạp 30`: the row began before.
  return first !== mark && ACTION.before(blank, first) >= 0 ? mark : first;
}

/** Where the verb ends that follows a separator. */
function verbEnd(blank: string, mark: number): number {
  let at = isAt(blank, mark, ',') ? mark + 2 : mark + 4;
  for (let end = AUXILIARY.at(blank, at); end > 0; end = AUXILIARY.at(blank, at)) at = end + 1;
  return ACTION.at(blank, at);
}
