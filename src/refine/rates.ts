import { EACH } from '../lexicon/periods.ts';
import { BASES } from '../lexicon/nouns.ts';
import { RATES } from '../lexicon/quantities.ts';
import { PREDICATES, SUBJECT_TAILS, VERB_SYLLABLES } from '../lexicon/cues.ts';
import { isAt, isLetterAt, isUpperAt } from '../text/characters.ts';
import { glanceAt, watch } from '../text/glance.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import { isKnownNoun, nounAt, wordsFrom } from '../grammar/index.ts';
import type { Draft, Scanned } from './draft.ts';

const EACH_TIME = new Phrases(Object.keys(EACH));
const EACH_NOUN = pattern(String.raw`(?: ${WORD_START} (?: mỗi | một ) | (?<= (?: bình\x20quân | trung\x20bình ) \x20 ) 0?1 ) \x20 (?! năm | quý | tháng | tuần | ngày | số | phần | nửa ) (?= \p{L} )`);
const PER_HEAD = pattern(String.raw`${WORD_START} bình\x20quân \x20 (?: đầu\x20người | trên\x20đầu\x20người | theo\x20đầu\x20người | mỗi\x20người ) ${WORD_END}`);

const predicates = new Set(PREDICATES.filter((verb) => !verb.includes(' ')).concat(VERB_SYLLABLES));

/** `Số bác sĩ/|vạn dân| đạt 12`, `Diện tích nhà ở/|người|: 26 m2`: the measure's name says what by. */
const NAMED_BASE = pattern<'of'>(String.raw`
  (?<= \p{L} ) \x20? / \x20? (?<of> (?: 1(?:0|00)?(?:\.?000)* \x20 )? (?: (?: vạn | nghìn ) \x20 )? ${phrases([...Object.keys(RATES), ...BASES, 'ha'])} (?: / ${phrases(Object.keys(RATES))} )? )
  (?: \x20? : | (?: \x20 (?: đạt | là | còn | bằng | ở\x20mức | lên | xuống | giảm | tăng | ước | có | bình\x20quân | (?: vào \x20 )? năm\x2020\d\d ) ){1,4} ) \x20? $
`);

const LONGEST_BASE = 16;
const FURTHEST_BASE = 60;

/** `Mỗi thôn có 1 mô hình, |toàn xã| có 9 mô hình` */
const ALL_TOGETHER = /[,\s](?:toàn|cả) (?:ngành|hệ thống|tỉnh|huyện|xã|phường|thành phố|trường|đơn vị|nước|quốc|vùng|khối|cục|khu vực|thị trấn|thôn)(?![a-zà-öø-ỹ])/iu;

const EACH_WORD = watch(['mỗi', 'một', '1', 'bình']);

function namedBase(text: string, from: number, { start, unitKind, per }: Draft['quantity']): string[] {
  if (unitKind === 'percent' || per.length > 0) return [];
  const near = text.slice(from, start);
  const last = near.lastIndexOf('/');
  // A pattern's cost is spared where no word stands before the stroke, or other words behind it lead elsewhere.
  if (last < 1 || !isLetterAt(near, isAt(near, last - 1, ' ') ? last - 2 : last - 1) || near.length - last > FURTHEST_BASE || /[,;()]/.test(near.slice(last))) return [];
  // `thu nhập/người/năm`
  const stroke = Math.max(near.lastIndexOf('/', last - 1), last - LONGEST_BASE);
  const of = NAMED_BASE.find(near, isAt(near, stroke, '/') ? stroke : last)?.part.of ?? NAMED_BASE.find(near, isAt(near, last - 1, ' ') ? last - 1 : last)?.part.of;
  return of === undefined ? [] : of.split('/').map((word) => RATES[word.toLowerCase()] ?? word.replace(/^1 /, ''));
}

/** Rates said before the figure: `mỗi năm tăng 570`, `mỗi CĐCS giới thiệu ít nhất 01`, `GRDP bình quân đầu người 70 triệu`. */
export function ratesBefore(scanned: Scanned, draft: Draft): string[] {
  const { text } = scanned.passage;
  const clause = scanned.layout.clause(draft.quantity.number);
  const from = Math.max(clause.start, draft.quantity.start - 160);
  const named = namedBase(text, from, draft.quantity);
  if (named.length > 0) return named;
  if (!glanceAt(text).any(EACH_WORD, from - 1, draft.quantity.start)) return rateBehind(text, draft);
  const before = text.slice(from, draft.quantity.start);
  const isShare = draft.quantity.unitKind === 'percent';
  // `Mỗi giáo viên dự giờ 18 tiết, |100%| giáo viên sử dụng CNTT`: a share of its own.
  if (isShare && before.endsWith(', ') && /\d/.test(before.slice(Math.max(0, before.search(/mỗi/i))))) return [];
  const comma = before.lastIndexOf(';');
  const near = lastRate(withoutBrackets(before.slice(comma + 1)));
  const rates: string[] = [];
  // A rise in percent is no amount a head.
  if (!isShare && PER_HEAD.find(near, 0) !== null && !near.includes('%')) rates.push('person');
  const noun = EACH_NOUN.find(near, 0);
  if (noun !== null && !ALL_TOGETHER.test(near.slice(noun.end)) && !isForOthers(near.slice(noun.end)) && (/^mỗi/i.test(noun.text.trim()) || isOnAverage(near, noun))) {
    const name = subject(near, noun.end);
    if (name !== '') rates.push(name);
  }
  const time = EACH_TIME.find(near);
  if (time !== null && !A_LENGTH.test(near.slice(0, time.end))) rates.push(EACH[near.slice(time.start, time.end).toLowerCase()] ?? 'year');
  return rates.length === 0 ? rateBehind(text, draft) : rates;
}

/** `mỗi quý 01 đợt, |mỗi năm 02 cuộc|`: behind a figure and a comma a new rate replaces the old. */
function lastRate(near: string): string {
  for (let comma = near.lastIndexOf(', '); comma > 0; comma = near.lastIndexOf(', ', comma - 1)) {
    if (NEW_RATE.test(near.slice(comma + 2, comma + 26)) && /\d/.test(near.slice(0, comma))) return near.slice(comma);
  }
  return near;
}

const NEW_RATE = /^(?:và |còn |riêng )?(?:mỗi|bình quân|trung bình|tính bình quân) /i;

/** `mỗi mô hình 80 triệu đồng, cho |900 hộ|`: all of them together. */
const FOR_OTHERS = /, (?:dành |phục vụ |hỗ trợ )?cho (?:khoảng |hơn |trên |ít nhất |≥ ?)?$/i;

const isForOthers = (behind: string): boolean => FOR_OTHERS.test(behind) && /\d/.test(behind.slice(0, behind.lastIndexOf(',')));

/** `quá hạn trên |1 năm|`: how long. */
const A_LENGTH = /(?:trên|dưới|hơn|quá|sau|gần|đủ|chưa đến|chưa đầy|thời hạn|kỳ hạn|từ|tối thiểu|tối đa|ít nhất|không quá) (?:một|1) năm$/i;

/** `12 tin|, bài/tháng|`: said behind the last noun of the row. */
const ROW_RATE = /^(?:, [a-zà-öø-ỹ]+(?: [a-zà-öø-ỹ]+)?){1,2}\/(năm|tháng|quý|tuần|ngày)(?![a-zà-öø-ỹ])/iu;

/** `500 đoàn viên |mỗi năm|`, `tăng 5% |mỗi năm|` */
function rateBehind(text: string, { quantity: { end, per } }: Draft): string[] {
  const ofRow = per.length === 0 && text.startsWith(', ', end) ? ROW_RATE.exec(text.slice(end, end + 40))?.[1] : undefined;
  if (ofRow !== undefined) return [RATES[ofRow.toLowerCase()] ?? ofRow];
  if (per.length > 0 || !glanceAt(text).any(EACH_WORD, end, end + 30)) return [];
  const words = wordsFrom(text, end, 6);
  const each = words.find((word) => word.lower === 'mỗi');
  const time = each === undefined ? -1 : EACH_TIME.at(text, each.start);
  return each === undefined || time < 0 || /^ (?:từ |ít nhất |khoảng |trên )?\d/.test(text.slice(time, time + 12)) ? [] : [EACH[text.slice(each.start, time).toLowerCase()] ?? 'year'];
}

/** `bình quân một hợp tác xã` is `bình quân mỗi hợp tác xã`, of the figure right behind. */
const isOnAverage = (near: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /(?:bình quân|trung bình)\s$/i.test(near.slice(Math.max(0, start - 11), start)) && !(isAt(near, end - 2, '1') ? /[\d,]/ : /\d/).test(near.slice(end));

/** `500 suất (mỗi suất 1 triệu đồng), trị giá 560 triệu`: what a closed bracket says is its own. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));

/** `thành phố`, `thành viên` begin like `thành lập`; `tổ chức` behind a noun is the verb. */
const isVerb = (words: string): boolean => words === 'tổ chức' || !isKnownNoun(words);

/** The words of `mỗi …` up to the verb: a noun of the lexicon with what tells its kind; one syllable may be any noun's beginning (`huyện ven biển`). */
function subject(text: string, offset: number): string {
  const noun = nounAt(text, offset);
  const known = noun !== null && isKnownNoun(noun.text) ? text.slice(noun.start, tailEnd(text, noun.end)) : null;
  if (known?.includes(' ') === true) return known;
  const words = wordsFrom(text, offset, 13);
  const verb = words.findIndex((word, i) => i > 0 && predicates.has(word.lower) && isVerb(`${word.lower} ${words[i + 1]?.lower ?? ''}`));
  if (known !== null && verb < 0 && words.length > 3) return known;
  const last = words[(verb < 0 ? Math.min(words.length, 4) : verb) - 1];
  const first = words[0];
  return first && last ? text.slice(first.start, last.end) : '';
}

const TAIL = new Phrases(SUBJECT_TAILS);

/** `Đoàn |cấp huyện|`, `cơ sở |Đoàn|`, `đơn vị |trực thuộc|`, `trường |học|` */
function tailEnd(text: string, end: number): number {
  if (!isAt(text, end, ' ')) return end;
  if (isUpperAt(text, end + 1)) return tailEnd(text, wordsFrom(text, end, 1)[0]?.end ?? end);
  const tail = TAIL.at(text, end + 1);
  if (tail < 0) return end;
  return text.slice(end + 1, tail).toLowerCase() === 'cấp' ? wordsFrom(text, tail, 1)[0]?.end ?? tail : tailEnd(text, tail);
}
