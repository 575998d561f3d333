import { isAt, isOneOfAt } from '../text/characters.ts';
import { BARE_RANKS, LEADING_WORDS, NAMED_UNDERTAKINGS, SLOGANS } from '../lexicon/citations.ts';
import { COUNTED_AGAIN, DEGREES, GRADES, OUTCOMES, STRUCTURAL_NOUNS } from '../lexicon/nouns.ts';
import { MONEY_MEASURES } from '../lexicon/quantities.ts';
import { pattern, phrases, WORD_END, WORD_START } from '../text/pattern.ts';
import { Phrases } from '../text/phrases.ts';
import type { NumeralClass } from '../types.ts';
import type { QuantityMention } from '../grammar/mention.ts';
import type { Scanned } from './draft.ts';
import { isMeasuring } from './kind.ts';
import type { Governing } from './kind.ts';
import { inRuleDocument, isNorm, underRule } from './norm.ts';
import { isScope } from './scope.ts';
export { isPeople } from './norm.ts';

/** What a quantity turns out to be: an indicator, another class, or nothing that a rule can place. */
export type Verdict = 'indicator' | 'unclassified' | NumeralClass;

const structural = new Set(STRUCTURAL_NOUNS.map((noun) => noun.toLowerCase()));

/** Words that make the parts of a programme something done and counted: `hoàn thành 45 nhiệm vụ`. */
const DONE = new Phrases(['đã hoàn thành', 'hoàn thành được', 'đạt', 'thực hiện được', 'vượt', 'không đạt', 'giao', 'xong', 'đúng hạn', 'tổng số']);
const OUTCOME = new Phrases(OUTCOMES);
const DONE_TAIL = new Phrases(['được', 'tốt', 'vượt']);

/** One of them may stand between: `giao được 45 nhiệm vụ`. */
function isDone(text: string, number: number): boolean {
  if (!isAt(text, number - 1, ' ')) return false;
  const tail = DONE_TAIL.before(text, number - 1);
  return DONE.before(text, number - 1) >= 0 || (tail > 0 && isAt(text, tail - 1, ' ') && DONE.before(text, tail - 1) >= 0);
}

/** `dưới 5 tuổi`, `từ 15 tuổi trở lên`, `điện áp 220 kV`, `tốc độ 01 Gb/s`: which are meant, not how many. */
const NORM_UNITS: ReadonlySet<string> = new Set(['tuổi', 'kV', 'Gbit/s', 'Mbit/s', 'tháng tuổi']);

/** `ít nhất một trong các`, the number in a quoted name. */
const QUOTED = /[“"„‘][^“”"„‘’]{0,60}$/;

const STRUCTURAL_MOST = 40;

export function classify(scanned: Scanned, quantity: QuantityMention, document: Governing): Verdict {
  const { text } = scanned.passage;
  if (quantity.malformed) return 'unclassified';
  const before = text.slice(Math.max(0, quantity.start - 80), quantity.start);
  const unit = quantity.unit?.toLowerCase() ?? '';
  if (isQuotedName(text, quantity, before) || isName(text, quantity, unit)) return 'ordinal';
  if (NORM_UNITS.has(quantity.unit ?? '') || unit.startsWith('tuổi')) return isMeasuredAge(before, unit) ? 'indicator' : 'norm';
  if (unit === 'năm' && /(?:^|\s)(?:sau|qua|trong|suốt)\s(?:hơn\s|gần\s)?$/i.test(before)) return 'date';
  if (isStructural(text, quantity, unit)) return 'structural';
  if (isNorm(text, quantity) || underRule(scanned.passage.heading) || (document.setsRates && inRuleDocument(scanned.passage.heading))) return 'norm';
  if (isScope(scanned, quantity, isMeasuring(scanned.passage, document))) return 'norm';
  if (quantity.unit !== null || quantity.scaled) return 'indicator';
  return bareVerdict(text, quantity, before, scanned);
}

/** `tuổi thọ trung bình 75 tuổi`, `tốc độ tải xuống trung bình 100 Mbps` are measured; `trẻ em dưới 5 tuổi` says which children. */
function isMeasuredAge(before: string, unit: string): boolean {
  if (unit.endsWith('bit/s')) return /tốc độ[^,;.]{0,40}\s(?:trung bình|bình quân)\s[^,;.]{0,20}$/i.test(before);
  return unit.startsWith('tuổi') && /(?:tuổi thọ|(?:tuổi đời|độ tuổi|tuổi)\s(?:trung bình|bình quân))[^,;.]{0,30}$/i.test(before);
}

function isQuotedName(text: string, quantity: QuantityMention, before: string): boolean {
  if (quantity.unitKind === 'percent' || quantity.unitKind === 'money') return false;
  if (!/[“"„‘]/.test(before) || !QUOTED.test(before)) return false;
  const close = /^[^“”"„‘’]{0,60}[”"’]/.exec(text.slice(quantity.numberEnd));
  return close !== null;
}

/** `điểm trung bình |64 tiêu chí| đạt 3,9`: what the mean is taken of, however many. */
const MEAN_OF = new Phrases(['điểm trung bình', 'điểm bình quân', 'điểm trung bình của', 'điểm bình quân của', 'điểm trung bình chung']);

function isStructural(text: string, quantity: QuantityMention, unit: string): boolean {
  if (unit === 'tiêu chí' && isAt(text, quantity.number - 1, ' ') && MEAN_OF.before(text, quantity.number - 1) >= 0) return true;
  if (quantity.compared || quantity.denominator !== null || (quantity.value ?? 0) > STRUCTURAL_MOST) return false;
  return structural.has(unit) && !isDone(text, quantity.number) && !(isAt(text, quantity.end, ' ') && OUTCOME.at(text, quantity.end + 1) >= 0);
}

const UNDERTAKING = new Phrases(NAMED_UNDERTAKINGS, 'exact');
const SLOGAN = new Phrases(SLOGANS);
/** `mức 2`, `khối 6, 7` */
const RANKED = pattern(String.raw`(?<= ${WORD_START} ${phrases(BARE_RANKS)} \x20 (?: \d{1,2} (?: , \x20 | \x20 và \x20 | \x20?[-–]\x20? ) ){0,4} ) (?: 0?[1-9] | 1[0-2] ) (?! \d | [.,]\d )`);
/** `thuộc |10 tỉnh| dẫn đầu`, `trong số |15 địa phương| dẫn đầu cả nước` */
const AMONG = pattern(String.raw`(?<= ${WORD_START} (?: thuộc | nằm\x20trong | trong\x20số | lọt\x20vào | vào ) \x20 (?: nhóm \x20 | số \x20 )? )`);
const LEADING = pattern(String.raw`(?: ,? \x20 [\p{L}\-]+ ){0,6}? \x20 ${phrases(LEADING_WORDS)} ${WORD_END}`);

/** Grades in stars, ranks among others, names and slogans that have a number in them. */
function isName(text: string, quantity: QuantityMention, unit: string): boolean {
  const { number, start, unitKind } = quantity;
  // `3 sao`, `từ 4 sao trở lên`
  if (unit === 'sao' || unit.startsWith('sao ')) return true;
  if (unitKind === 'none' && !quantity.scaled) return RANKED.at(text, number) !== null || isSlogan(text, quantity);
  if (unitKind !== 'counted' && unitKind !== 'physical') return false;
  // `Đề án 1 triệu héc-ta lúa`, `Chương trình 1 tỷ cây xanh`
  if (quantity.scaled) return start === number && isAt(text, number - 1, ' ') && UNDERTAKING.before(text, number - 1) >= 0;
  return isSlogan(text, quantity) || (start === number && isOneOfAt(text, number - 2, 'cgốmoCGỐMO') && AMONG.at(text, number) !== null && LEADING.at(text, quantity.end) !== null);
}

/** `gia đình 5 không, 3 sạch`, `4 tại chỗ, 3 sẵn sàng`, where nothing is said of what there are so many of. */
function isSlogan(text: string, { number, numberEnd, start }: QuantityMention): boolean {
  if (start !== number || numberEnd - number > 2 || !isAt(text, numberEnd, ' ')) return false;
  const end = SLOGAN.at(text, numberEnd + 1);
  return end >= 0 && /^(?:$|[,.;:)”"]|\s(?:và\s)?\d|\s?[-–]\s)/.test(text.slice(end, end + 6));
}

/** A number without a unit is a figure only where its company says so. */
const SAID = /(?::|(?:^|[\s(])(?:là|đạt|có|còn|chiếm|bằng|gồm|được|tăng|giảm|thêm|lên|đến|số|khoảng|mức|hạn|ước|với|xuống|dưới|trên|hơn|gần))\s?$/i;
/** `(01 trung cấp, 04 cao cấp)` */
const DEGREE = pattern(String.raw`\x20 ${phrases(DEGREES)} ${WORD_END}`);
const GRADE = new Phrases(GRADES);
const BRACKETED_AFTER_NAME = /[A-Za-zÀ-ÖØ-öø-ỹ0-9%]\s?\($/;

/** `lần lượt là 1.240, |860| và 2.015 học sinh` */
const IN_TURN = /lần lượt[^;:().\d]{0,24}\s\d[\d.,]*(?:, \d[\d.]*){0,6}(?:, | và )$/;

function bareVerdict(text: string, quantity: QuantityMention, before: string, scanned: Scanned): Verdict {
  if (scanned.passage.kind !== 'body' && scanned.passage.kind !== 'note' && scanned.passage.kind !== 'heading') return 'unclassified';
  const exact = /[.,]\d/.test(text.slice(quantity.number, quantity.numberEnd)) || quantity.denominator !== null || quantity.min !== null;
  if (quantity.compared || exact || quantity.per.length > 0 || SAID.test(before)) return 'indicator';
  // `đạt chuẩn 39 (90,7%)`: a count with its share.
  if (isAt(text, quantity.numberEnd + 1, '(') && /^ \(\d[\d.,]* ?%/.test(text.slice(quantity.numberEnd, quantity.numberEnd + 12))) return 'indicator';
  if (/[(,]\s?$/.test(before) && scanned.layout.bracket(quantity.number) !== null && DEGREE.at(text, quantity.numberEnd) !== null) return 'indicator';
  if (GRADE.at(text, quantity.numberEnd + 1) >= 0 && /(?:[(,:;]|và)\s?$/.test(before)) return 'indicator';
  if (BRACKETED_AFTER_NAME.test(before) && isAt(text, quantity.numberEnd, ')')) return 'indicator';
  if (/\p{Lu}\p{Ll}+\s\d{1,3}(?:,\s\d{1,3})*(?:\svà|,)\s$/u.test(before)) return 'ordinal';
  if (/(?:^|[^:.;]\s)\p{Lu}\p{Ll}+\s$/u.test(before) && (quantity.value ?? 0) < 100) return 'ordinal';
  if (/[A-Za-zÀ-ÖØ-öø-ỹ)]\s?$/.test(before) && /^\s?(?:[;,.()]|và\s|$)/.test(text.slice(quantity.numberEnd))) return 'indicator';
  if (countsAgain(text, quantity, before) || (before.includes('lần lượt') && IN_TURN.test(before))) return 'indicator';
  return 'unclassified';
}

const AGAIN = new Phrases(COUNTED_AGAIN);

/** `cử 9 người, |3 đi nước ngoài|`, `nhận 12 đơn, |4 bị trả lại|`: of what was just counted. */
export function countsAgain(text: string, { number, numberEnd }: QuantityMention, before: string): boolean {
  return /\d [^\d;.:()]{1,60}(?:, | và )$/.test(before) && number > 0 && isAt(text, numberEnd, ' ') && AGAIN.at(text, numberEnd + 1) >= 0;
}

/** Whether the words before a figure speak of money. */
const MONEY = new Phrases(MONEY_MEASURES);

export function speaksOfMoney(words: string): boolean {
  return MONEY.find(words) !== null;
}
