import { HEAD_COMPOUNDS, LEAD_IN_COMPOUNDS, LEAD_INS, LINK_COMPOUNDS, LINK_VERBS, MEASURE_HEADS, PART_OPENERS } from '../lexicon/cues.ts';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../lexicon/quantities.ts';
import { isAt, isOneOfAt, isSpace } from '../text/characters.ts';
import type { Layer } from '../text/layer.ts';
import { Phrases } from '../text/phrases.ts';
import type { Found } from '../text/phrases.ts';
import { trimEnd, trimStart } from '../text/trim.ts';
import { behindSurvey } from './survey.ts';

/** What the words around a figure are without those that only lead up to it, or hang over. */

const LEAD_IN = new Phrases(LEAD_INS);
const LEAD_IN_COMPOUND = new Phrases(LEAD_IN_COMPOUNDS);
const COMPARING = new Phrases([...COMPARATORS_AFTER.gte, ...COMPARATORS_AFTER.lte]);
const HEAD_WORD = new Phrases([...MEASURE_HEADS, ...HEAD_COMPOUNDS]);
const headCompounds: ReadonlySet<string> = new Set(HEAD_COMPOUNDS);
/** `trong đó`, `gồm`: what opens the parts of a whole. */
export const OPENER = new Phrases(PART_OPENERS);
const openers: ReadonlySet<string> = new Set(PART_OPENERS);
/** `|nâng| tỷ lệ che phủ rừng`: the verb alone leads up. */
const RAISING = new Phrases(['nâng', 'đưa'].flatMap((verb) => ['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tổng số', 'số', 'thu nhập', 'độ che phủ'].map((head) => `${verb} ${head}`)));

const LONGEST_COMPOUND = 24;

/** The heads of measures, but not where they are syllables of another word. */
export const HEAD = {
  at(text: string, offset: number): number {
    const end = HEAD_WORD.at(text, offset);
    return end < 0 || headCompounds.has(text.slice(offset, end).toLowerCase()) ? -1 : end;
  },
  find(text: string, from = 0): Found | null {
    // A compound may begin before: `lực |lượng`.
    let found = HEAD_WORD.find(text, Math.max(0, from - LONGEST_COMPOUND));
    while (found !== null && (found.start < from || headCompounds.has(text.slice(found.start, found.end).toLowerCase()))) found = HEAD_WORD.find(text, found.end);
    return found;
  },
};

const LINK = new Phrases([...LINK_VERBS, ...[...COMPARATORS_BEFORE.gte, ...COMPARATORS_BEFORE.approx].filter((word) => !word.includes(' '))]);
const COMPOUND = new Phrases(LINK_COMPOUNDS);
const MEAN_CHANGE = new Phrases(['tăng bình quân', 'tăng trung bình', 'giảm bình quân', 'giảm trung bình']);
/** `uớc`: a slip of the keyboard, and a frequent one. */
const ESTIMATED = new Phrases(['ước thực hiện', 'uớc thực hiện', 'ước cả năm']);

/** `a) Tốc độ`, `1/ Trồng trọt`, `2.1. Thu`, `a- Chi`, `Điều 2: Giao`: the mark of the item that the clause opens. */
const ITEM_MARK = /^(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})(?:[).]|\s?[/-])|[A-ZĐ]\)|[Đđ]iều\s\d{1,3}\s?[:.])\s+(?![\d\s])/;

/** What promises leads up to what is measured. */
export function leadInLayer(words: readonly string[]): Layer {
  const others = LEAD_IN.with(words);
  const exchange = (): void => { LEAD_IN.exchange(others); };
  return { put: exchange, take: exchange };
}

const ITEM_NAME = /^(?:số )?\d{1,2}(?:\.\d{1,2})?\s?:(?:\s|$)/u;

/** Longer than this, a clause's beginning is the sentence's business, not the figure's. */
const LONGEST_LEFT = 26;
/** What begins with the measure may be longer. */
const LONGEST_MEASURE = 40;

/** `, Đạt 45%, Chưa đạt 2%`: a grade, in capitals in mid-sentence. */
const GRADE = /^,\s?(\p{Lu}\p{Ll}*(?: \p{Ll}+)?)\s?$/u;

/** Without lead-ins at its beginning and link verbs at its end. */
export function clean(left: string): string {
  const named = left.trimEnd().endsWith(':');
  const own = withoutMark(left);
  const grade = isAt(own, 0, ',') ? GRADE.exec(own)?.[1] : undefined;
  if (grade !== undefined) return grade;
  const whole = trimEnd(own, ':').trim();
  // `Trong đó: 12 nữ`
  if (/^(?:(?:làm|khiến)(?: cho)?|đối với|tại)$/.test(whole)) return '';
  if (named && (openers.has(whole.toLowerCase()) || AIMS_AT.test(whole) || ROLE.test(trimStart(whole, '-–+*• ')))) return '';
  const opened = named ? OPENER.at(whole, 0) : -1;
  if (opened > 0 && isAt(whole, opened, ':')) return clean(`${whole.slice(opened + 1).trim()}:`);
  if (named && !isLonger(whole, 3) && !/\d/.test(whole)) return trimStart(whole, '-–+*•.,:;/(');
  let text = trimStart(isTidy(own) ? own.trim() : own.replace(/[“”"]/g, ' ').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim(), '-–+*•.,:;/()§');
  text = behindTitle(withoutLeadIns(behindSurvey(text)), named);
  // `Chỉ tiêu 3: |Giảm| tỷ suất sinh …`, `Chỉ tiêu số 4: |80%|`
  const name = ITEM_NAME.exec(text);
  if (name !== null) text = withoutLeadIns(text.slice(name[0].length));
  // `"1 phải 5 giảm"`: a name in quotes stays whole.
  const quoted = text.length - behindQuotes(own);
  for (;;) {
    const cut = withoutMeanChange(trimEnd(text, ',:;.(-–'));
    if ((named && !cut.includes(' ')) || cut.length <= quoted) return cut;
    const link = LINK.before(cut, cut.length);
    if (link < 0 || (link > 0 && !isAt(cut, link - 1, ' ')) || endsInCompound(cut)) return cut;
    if (link === 0) return '';
    // `đối với |12 tổ chức|`
    text = cut.slice(0, cut.endsWith(' đối với') ? link - 5 : link - 1);
  }
}

/** How many characters follow the last closing quotation mark; all where there is none. */
function behindQuotes(text: string): number {
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'));
  return close < 0 ? Infinity : text.slice(close + 1).trimEnd().length;
}

/** `Mục tiêu tổng quát: |…`, `Chỉ tiêu về thi đua: |…` */
const AIM_TITLE = /^(?:các )?(?:chỉ tiêu|mục tiêu|về|tổng quát|cụ thể|chung)(?: [^:,;.]{1,40})?: (?=[a-zà-öø-ỹ])/iu;

/** `Chỉ tiêu về thi đua: |80% …|` */
const AIMS_AT = /^(?:các )?(?:chỉ tiêu|mục tiêu) (?:về |tổng quát$|cụ thể$|chung$|chủ yếu$)/iu;

/** `Ưu điểm`, `Hạn chế, khuyết điểm`: what the clause is for in the report. */
const ROLE_WORDS = '(?:ưu điểm|hạn chế|tồn tại|khuyết điểm|yếu kém|nguyên nhân)';
const ROLE = new RegExp(`^${ROLE_WORDS}(?:(?:, | và )${ROLE_WORDS})*$`, 'i');
const ROLE_TITLE = new RegExp(String.raw`^${ROLE_WORDS}(?:(?:, | và )${ROLE_WORDS})*: (?=\p{L})`, 'iu');

/** Without the words that only announce figures, and without lead-ins behind a title (`Nông thôn mới: |đến nay| xã`). */
function behindTitle(text: string, named: boolean): string {
  const colon = text.indexOf(': ');
  if (colon < 0) return text;
  const aim = named ? null : AIM_TITLE.exec(text) ?? ROLE_TITLE.exec(text);
  if (aim !== null) return withoutLeadIns(text.slice(aim[0].length));
  const tail = text.slice(colon + 2);
  const rest = withoutLeadIns(tail);
  return rest === tail || rest === '' ? text : `${text.slice(0, colon)}: ${rest}`;
}

/** Words that a figure's right side leaves hanging where the next figure or the clause's end cuts it. */
const HANGING = new Phrases(['và', 'hoặc', 'thì', 'trong đó', 'đạt', 'với', 'để', 'có', 'trong', 'vào', 'đến', 'từ', 'của', 'cho', 'ở', 'chiếm', 'bằng', 'là', 'ước đạt', 'gồm', 'bao gồm', 'với số tiền', 'với tổng số tiền', 'với tổng kinh phí', 'với kinh phí', 'với tổng trị giá', 'trị giá', 'tổng trị giá'], 'exact');

const upToNext = (text: string): string => (text.includes(', ') || text.includes(' và tiếp tục') ? text.replace(LEADS_ON, '') : text);

/** `giải học sinh giỏi|, xếp thứ ba|`, `dân số|, thấp hơn mục tiêu|`, `thủ tục| và tiếp tục cắt giảm`: another statement begins. */
const LEADS_ON = /(?: ?, ?(?:xếp (?:thứ|hạng)|bao gồm|gồm|trong đó|thấp hơn|cao hơn|nhiều hơn|ít hơn|không tăng|không giảm|tăng|giảm|mỗi|chậm nhất|muộn nhất|hoàn thành(?= ?$)|mức (?:hỗ trợ|chi|thưởng|đóng|vay)| và tiếp tục)| và tiếp tục)(?= |$).*$/u;

export function cleanRight(right: string): string {
  const text = upToNext(withoutRate(isTidy(right) ? right.trim() : right.replace(/\s+/g, ' ').replace(/[“”"]/g, '').trim()));
  const bare = trimEnd(trimStart(text.slice(Math.max(0, COMPARING.at(text, 0))), ',;:.)'), ',;:.(/');
  const hanging = HANGING.before(bare, bare.length);
  const hangs = hanging === 0 || (hanging > 0 && isAt(bare, hanging - 1, ' '));
  // `tiêu chí |chưa đạt|`
  return hangs && !/(?:chưa|không) đạt$/.test(bare) ? trimEnd(bare.slice(0, hanging), ',;:.(') : bare;
}

/** `ít nhất 2 cuộc |mỗi năm|`: the rate says it. */
const withoutRate = (text: string): string => (text.includes('mỗi ') ? text.replace(/(?:^| )mỗi (?:năm|quý|tháng|tuần)(?=$|[ ,;.])/u, '').trim() : text);

/** The end of a long beginning, from a comma on. */
export function shorten(left: string): string {
  if (!isLonger(left, HEAD.at(left, 0) < 0 ? LONGEST_LEFT : LONGEST_MEASURE)) return left;
  const tail = left.split(' ').slice(-LONGEST_LEFT).join(' ');
  const comma = tail.search(/[,:] /);
  return comma >= 0 && comma < tail.length / 2 ? tail.slice(comma + 2) : tail;
}

function withoutMark(left: string): string {
  const bare = trimStart(left.trim(), '-–+*•(');
  // `đ) |Ít nhất 90%`: the mark is all there is.
  const mark = mayOpenItem(bare) ? ITEM_MARK.exec(bare.length < 6 ? `${bare} ` : bare) : null;
  return mark === null ? left.trim() : bare.slice(mark[0].length);
}

/** `Trong nhiệm kỳ |XIII|, cấp ủy` */
const TERM = /^(?:Đại hội )?(?:lần thứ )?[IVXL]{1,6}(?=[ ,]|$)/;
const behindTerm = (text: string, lead: number): string => (text.slice(0, lead).trimEnd().endsWith('nhiệm kỳ') ? trimStart(text.slice(lead).replace(TERM, ''), ',:') : text.slice(lead));

function withoutLeadIns(text: string): string {
  let rest = text;
  for (let lead = leadInEnd(rest); lead > 0; lead = leadInEnd(rest)) rest = behindTerm(rest, lead);
  return rest;
}

/** Where the lead-in that opens the text ends, 0 where none does: `đã có mặt` ends before `có mặt`. */
function leadInEnd(text: string): number {
  const start = skip(text, 0, ' ,:;.-–+*•“"');
  if (RAISING.at(text, start) >= 0) return text.indexOf(' ', start) + 1;
  const words = LEAD_IN.at(text, start);
  if (words < 0) return 0;
  const end = skip(text, words, ' ,:;');
  const compound = LEAD_IN_COMPOUND.find(text, 0);
  return compound !== null && compound.start < end ? compound.start : end;
}

function skip(text: string, from: number, signs: string): number {
  let at = from;
  while (isOneOfAt(text, at, signs)) at++;
  return at;
}

function endsInCompound(text: string): boolean {
  const start = COMPOUND.before(text, text.length);
  return start === 0 || (start > 0 && isAt(text, start - 1, ' '));
}

/** `Sản lượng |tăng bình quân|`, `Thu ngân sách |ước thực hiện|`; but the rise of `Tốc độ tăng |bình quân|` is what is measured. */
function withoutMeanChange(text: string): string {
  const estimated = ESTIMATED.before(text, text.length);
  if (estimated > 0 && isAt(text, estimated - 1, ' ')) return trimEnd(text.slice(0, estimated - 1), ',:;');
  const start = MEAN_CHANGE.before(text, text.length);
  if (start <= 0 || !isAt(text, start - 1, ' ')) return text;
  return RATE.before(text, start - 1) >= 0 ? text.slice(0, text.indexOf(' ', start)) : trimEnd(text.slice(0, start - 1), ',:;');
}

const RATE = new Phrases(['tốc độ', 'nhịp độ', 'tỷ lệ', 'tỉ lệ', 'mức']);

/** A sign of an item's mark among the first characters. */
function mayOpenItem(text: string): boolean {
  for (let at = 1; at < 16 && at < text.length; at++) if (isOneOfAt(text, at, ').:/-')) return true;
  return false;
}

/** No quotation mark, no two spaces in a row, no space before a comma, no other white space. */
function isTidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 0x201c || code === 0x201d || (before === 32 && (code === 32 || code === 44)) || (code !== 32 && isSpace(code))) return false;
    before = code;
  }
  return true;
}

/** Whether a text has more words than so many, counted only so far. */
export function isLonger(text: string, words: number): boolean {
  let count = 1;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32 && ++count > words) return true;
  return false;
}

/** `so với năm 2020`, `trong tháng 6`: the words that lead up to a date go with it. */
export const withoutTimeWord = (before: string): string => before.replace(/(?<![a-zà-öø-ỹ])(?:so với|so|(?:trong )?tháng|(?:trong )?quý)\s$/iu, '');

/** Shorter than this, what a comma ends is the subject, or a place. */
const SHORTEST_OPENING = 6;
const THERE_IS = /,(?:\s+(?:đã|hiện|mới|ước|phấn đấu))+\s+có\s*$/;
/** `Về xếp loại chi bộ, có`; but in `Tỉnh mở hội thi, có 17 đoàn tham gia` it is the contest's. */
const ABOUT_THERE_IS = /^[^A-Za-zÀ-ÖØ-öø-ỹ\d]*(?:Về|Đối với|Qua|Theo) .*,\s+có\s*$/u;

/** `Hội phát động chương trình tiết kiệm điện|, đã có| 10 chi hội`, `Kinh tế tập thể tiếp tục phát triển|, đã thành lập| 50 hợp tác xã`: the sentence begins anew. */
export function behindOpening(left: string): string {
  if (!left.includes(', ') || !isLonger(left, SHORTEST_OPENING)) return left;
  const done = left.lastIndexOf(', đã ');
  const there = done < 0 && left.trimEnd().endsWith(' có') ? thereIs(left) : done;
  return there > 0 && isLonger(left.slice(0, there).trim(), SHORTEST_OPENING) ? left.slice(there + 1) : left;
}

function thereIs(left: string): number {
  const at = left.search(THERE_IS);
  return at < 0 && ABOUT_THERE_IS.test(left) ? left.lastIndexOf(',') : at;
}

/** From the last measure on: in `đáp ứng mục tiêu phát triển với mức tăng trưởng GDP` what is measured is the growth. */
export function measured(left: string): string {
  if (!isLonger(left, 13)) return left;
  let cut = 0;
  for (let head = HEAD.find(left, 1); head !== null; head = HEAD.find(left, head.end)) {
    if (/(?:[,:]|\svới|, (?:bảo đảm|đảm bảo|phấn đấu|duy trì|nâng))\s$/.test(left.slice(0, head.start))) cut = head.start;
  }
  return left.slice(cut);
}

/** Behind the first word and the space after it. */
export function firstWordEnd(text: string): number {
  let at = 0;
  while (isAt(text, at, ' ')) at++;
  if (at === text.length) return 0;
  while (at < text.length && !isAt(text, at, ' ')) at++;
  while (isAt(text, at, ' ')) at++;
  return at;
}
