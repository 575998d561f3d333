import { PREDICATE_COMPOUNDS, PREDICATES, SHARED_PREDICATES } from '../lexicon/cues.ts';
import { Phrases } from '../text/phrases.ts';
import type { Found } from '../text/phrases.ts';
import type { Draft, Scanned } from './draft.ts';
import { cleanRight, firstWordEnd, HEAD, isLonger } from './labelwords.ts';

/** What figures in a row have in common is said once: their predicate, their beginning, their measure. */

const SHARED_HEAD = new Phrases(['tỷ trọng', 'tỷ lệ', 'tỉ trọng', 'tỉ lệ', 'cơ cấu']);
const MEASURE = new Phrases(['tỷ trọng', 'tỷ lệ', 'tỉ trọng', 'tỉ lệ', 'cơ cấu', 'mức độ']);
const PREDICATE = new Phrases([...PREDICATES, ...SHARED_PREDICATES, ...PREDICATE_COMPOUNDS]);
const compounds: ReadonlySet<string> = new Set(PREDICATE_COMPOUNDS);

/** `90% doanh nghiệp nhà nước và 70% doanh nghiệp ngoài nhà nước tổ chức đối thoại`: the last one's predicate is the first one's too. */
export function sharePredicates(scanned: Scanned, group: readonly Draft[]): void {
  for (let i = group.length - 2; i >= 0; i--) {
    const draft = group[i] as Draft;
    const next = group[i + 1] as Draft;
    // `70% và đến năm 2030, 100% số hộ dùng nước sạch`
    if (draft.left === '' && next.left === '' && draft.right.trim() === '' && draft.quantity.unitKind === next.quantity.unitKind && /,| và /.test(scanned.passage.text.slice(draft.quantity.end, next.quantity.start))) draft.right = next.right;
    if (next.left !== '' || draft.right.trim() === '' || predicateOf(draft) !== null) continue;
    if (!/^\s?(?:,|và|hoặc|và có)?\s?$/.test(tailOf(scanned, draft, next))) continue;
    const predicate = predicateOf(next);
    // `20% số vụ và 30% diện tích rừng |bị phá|`: what befell the second; `… và |tiếp tục cắt giảm|`: another statement.
    if (predicate && !/^(?:bị|tiếp tục) /i.test(next.right.slice(predicate.start))) draft.right = `${draft.right} ${next.right.slice(predicate.start)}`;
  }
}

/** `tại cấp chi cục`: where, but not what. */
const OF_WHERE = /^ ?(?:tại|ở|đối với|của|thuộc) /;

/** `90% hồ sơ tại cấp sở, 80% |tại cấp xã|`: the first share's noun is theirs too. */
export function shareNouns(scanned: Scanned, group: readonly Draft[]): void {
  let noun = '';
  for (let i = 0; i < group.length; i++) {
    const draft = group[i] as Draft;
    if (draft.quantity.unitKind !== 'percent') noun = '';
    else if (draft.left !== '' || !OF_WHERE.test(draft.right)) {
      const where = draft.left === '' ? / (?:tại|ở|đối với|của|thuộc) /.exec(draft.right) : null;
      noun = where !== null && where.index > 0 && predicateFrom(draft.right, 0) === null ? draft.right.slice(0, where.index) : '';
    } else if (noun !== '' && /(?:,| và) $/.test(scanned.passage.text.slice((group[i - 1] as Draft).quantity.end, draft.quantity.start))) draft.right = `${noun.trim()} ${draft.right.trimStart()}`;
  }
}

const LONGEST_SHARED = 1_000;

/** `mở được 32 lớp tập huấn, 13 cuộc thi`: a verb said once governs the figures in a row after it. */
export function shareBeginnings(scanned: Scanned, group: readonly Draft[]): void {
  for (let i = 1; i < group.length; i++) {
    const draft = group[i] as Draft;
    const previous = group[i - 1] as Draft;
    // What grows with every figure of a row is nobody's label.
    if (previous.left.length > LONGEST_SHARED) continue;
    const between = scanned.passage.text.slice(previous.quantity.end, draft.quantity.start);
    const given = draft.left === '' && draft.quantity.unitKind === 'counted' && previous.left !== '' ? GIVEN_TO.exec(between)?.[1] : undefined;
    if (given !== undefined && (previous.quantity.unitKind === 'money' || EVENTS.has(previous.quantity.unitText ?? ''))) draft.left = `${previous.left} ${given}`;
    // `12 lớp chuyển giao kỹ thuật |cho| 480 lượt nông dân`: what is given says what is counted.
    else if (draft.left === '' && draft.quantity.unitKind === 'counted' && previous.quantity.unitKind === 'counted' && between.endsWith(' cho ') && ownWords(previous) !== '') draft.left = `${ownWords(previous)} cho`;
    // `02 công đoàn tổ chức hội thi với 32 đội, 75 tiết mục`: of what comes with it.
    if (draft.left === '' && draft.quantity.unitKind === 'counted' && previous.quantity.unitKind === 'counted' && /^[^,.;:()]* với $/.test(between)) draft.left = `${previous.left} ${ownWords(previous)}`.trim();
    // `153 CĐCS tổ chức giao lưu thu hút 3.634 đoàn viên`
    if (/^thu hút$/i.test(draft.left) && !/[;:()]/.test(between)) draft.left = `${lastPart(cleanRight(previous.right))} ${draft.left}`.trim();
    if (draft.left !== '' || previous.left === '' || draft.quantity.unitKind !== previous.quantity.unitKind) continue;
    if (/(?:[,/]|\svà|\shoặc)\s?(?:có\s|trên\s)?$/i.test(between)) draft.left = previous.left;
  }
}

/** `hỗ trợ 2 tỷ đồng |cho| 140 hộ`, `giám sát 6 cuộc |đối với| 4 chi bộ`: what a sum or an occasion is for, the verb is of. */
const GIVEN_TO = /^ (cho|ở|tại|đối với) $/;
const EVENTS: ReadonlySet<string> = new Set(['cuộc', 'lượt', 'lần', 'buổi', 'đợt']);

/** `Toàn xã có 3 trường| với 42 lớp`: the noun alone is not what the next is of. */
function ownWords({ right, quantity }: Draft): string {
  const own = cleanRight(right);
  return own.toLowerCase() === quantity.unitText?.toLowerCase() ? '' : own;
}

/** From the last comma on, where more than two words follow it. */
function lastPart(words: string): string {
  const tail = words.slice(words.lastIndexOf(', ') + 1).trim();
  return isLonger(tail, 2) ? tail.replace(/^tại /, '') : words;
}

/** What stands between the end of a figure's own noun and the next figure. */
function tailOf(scanned: Scanned, draft: Draft, next: Draft): string {
  const between = scanned.passage.text.slice(draft.quantity.end, next.quantity.start);
  const cut = Math.max(between.lastIndexOf(','), between.lastIndexOf(' và '));
  return cut < 0 ? 'x' : between.slice(cut).replace(/\s(?:có|đạt)\s?$/, ' ');
}

/** Behind the counted noun, which may end like one: `39 tổ |hợp tác|`. */
function predicateOf({ right, quantity }: Draft): Found | null {
  const noun = quantity.unitKind === 'counted' && right.trimStart().startsWith(quantity.unitText ?? ' ') ? right.length - right.trimStart().length + (quantity.unitText ?? '').length : 0;
  return predicateFrom(right, Math.max(noun, firstWordEnd(right)));
}

/** The first predicate at or after an offset. */
function predicateFrom(text: string, from: number): Found | null {
  let found = PREDICATE.find(text);
  while (found !== null && (found.start < from || compounds.has(text.slice(found.start, found.end).toLowerCase()))) found = PREDICATE.find(text, found.start < from ? found.start + 1 : found.end);
  return found;
}

/** `tỷ trọng nông nghiệp 19-20%, công nghiệp 32-33%`: the measure is said once. */
export function shareHeads(group: readonly Draft[]): void {
  let head: string | null = null;
  for (const draft of group) {
    const { left } = draft;
    const own = SHARED_HEAD.find(left);
    if (own !== null && own.start < 12) head = left.slice(own.start, ofWhom(left, own));
    else if (head !== null && left !== '' && draft.quantity.unitKind === 'percent' && !isLonger(left, 6) && HEAD.at(left, 0) < 0) draft.left = `${verbBegins(left) ? head.split(' ').slice(0, 2).join(' ') : head} ${left}`;
    else head = null;
  }
}

/** `|tỷ lệ hài lòng của| người bệnh nội trú`: the measure ends behind the word that says whose it is. */
function ofWhom(left: string, { start, end }: Found): number {
  const of = left.indexOf(' của ', end);
  return of < 0 || isLonger(left.slice(start, of), 7) || /[,:]/.test(left.slice(end, of)) ? end : of + 4;
}

const verbBegins = (text: string): boolean => PREDICATE.at(text, 0) > 0;

/** The measure before a colon, and the sentence that it governs. */
export interface Title { text: string; sentence: number }

/** `Cơ cấu kinh tế: nông nghiệp 22,5%; công nghiệp 34%`, `Xếp loại học sinh: Tốt: 312, Khá: 1.245`: what the first part names is said of all in a row. */
export function shareTitle(scanned: Scanned, group: readonly Draft[], title: Title): void {
  const { start } = scanned.layout.sentence((group[0] as Draft).quantity.number);
  for (const draft of group) {
    const { left, quantity } = draft;
    const own = TITLED.exec(left);
    if (scanned.layout.bracket(quantity.number) !== null || quantity.unitKind === 'money' || quantity.unitKind === 'physical') continue;
    if (own !== null && (own[1] ?? '') !== '' && isTitle(own[1] ?? '', quantity)) {
      title.text = own[1] ?? '';
      title.sentence = start;
    } else if (title.sentence === start && left !== '' && !isLonger(left, 6) && HEAD.at(left, 0) < 0 && (quantity.unitKind === 'none' || quantity.unitKind === 'percent') && draft.partOf === null && draft.change === null) {
      draft.left = left.toLowerCase().startsWith(title.text.toLowerCase()) ? left : `${title.text} ${left}`;
    } else title.sentence = -1;
  }
}

const TITLED = /^([^:;,.]{4,80}): ?[^:]{1,40}$/;
const LONGEST_GRADE = 40;
const isTitle = (words: string, { unitKind }: Draft['quantity']): boolean => (unitKind === 'none' && words.length <= LONGEST_GRADE) || MEASURE.find(words) !== null || /^(?:xếp|phân) loại/i.test(words);
