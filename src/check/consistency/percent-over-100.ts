import { BEYOND_BEFORE, BEYOND_BEHIND, GROSS_RATES, NO_SHARES_OF, SHARED_THINGS, SHARE_OPENINGS, WITHIN_ALL } from '../../lexicon/consistency.ts';
import { PEOPLE } from '../../lexicon/nouns.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Figure, Problem, Rule } from '../../types.ts';
import { afterLast, isPercent, placeOf, said } from './figure-rows.ts';

/**
 * More than all of a thing.
 *
 *   120% hộ nghèo được vay vốn      chiếm 105%      tỷ lệ đảng viên dự sinh hoạt đạt 109%
 *
 * A rate against a plan or another year may be as high as it likes: `đạt 120% kế hoạch`, `bằng 105% so với cùng kỳ`, `tăng 150%`. So may one
 * amount in percent of another: `nợ vay chiếm 120% vốn chủ sở hữu`, `số bệnh nhân đạt 120% số giường`.
 */
export const percentOver100: Rule = {
  name: 'consistency/percent-over-100',
  severity: 'error',
  check: ({ figures }: CheckInput): Problem[] => figures.filter(isBeyond).filter(isShareOfAll).map((figure) => ({
    ...placeOf(figure),
    message: {
      vi: `tỷ lệ “${said(figure)}” vượt quá toàn bộ; phần trong tổng thể cần không quá 100%`,
      en: `unexpected share “${said(figure)}”, expected no more than 100%`,
    },
  })),
};

function isBeyond(figure: Figure): boolean {
  const { change, quantity: { value, max, per } } = figure.indicator;
  return isPercent(figure) && change === null && per.length === 0 && (max ?? value ?? 0) > 100;
}

const THING = new Phrases([...SHARED_THINGS, ...PEOPLE]);
const OPENING = new Phrases(SHARE_OPENINGS);
const NO_SHARE = new Phrases([...NO_SHARES_OF, ...GROSS_RATES]);
const GROSS = new Phrases(GROSS_RATES);
const BEFORE = new Phrases(BEYOND_BEFORE);
const BEHIND = new Phrases(BEYOND_BEHIND);
const WITHIN = new Phrases(WITHIN_ALL);

function isShareOfAll(figure: Figure): boolean {
  const { passage: { text }, start, end } = figure;
  const sentence = text.slice(Math.max(0, start - 160), start);
  const clause = afterLast(sentence, ';.:');
  const after = text.slice(end, end + 120).split(/[;.]/, 1)[0] ?? '';
  // A plan or an earlier level anywhere near, and it may be of that.
  if (BEFORE.find(clause) !== null) return false;
  const beside = after.split(',', 1)[0] ?? '';
  if (GROSS.find(beside) !== null && !OF_ONE_AGE.test(beside)) return false;
  if (SHARE_OF_WHOLE.test(clause)) return BEHIND.find(after) === null && (isThing(beside) || OF_ALL.test(beside) || (SAYS_NO_WHOLE.test(beside) && NO_SHARE.find(clause) === null));
  if (OF_NUMBER.test(beside)) return BEHIND.find(after) === null && (opensClause(clause) || isRateOfDeed(clause));
  const rate = RATE_OF.exec(clause)?.[1] ?? (/(?:^|[\s,])(?:đạt|là|còn|lên) (?:\S+ )?$/i.test(clause) ? LABELLED_RATE.exec(figure.indicator.label)?.[1] : undefined);
  if (rate !== undefined) return BEHIND.find(beside) === null && (isThing(` ${rate}`) || WITHIN.find(rate) !== null) && NO_SHARE.find(rate) === null;
  if (BEHIND.find(after) !== null) return false;
  // `320 hợp tác xã, trong đó 80% hoạt động khá`
  if (/(?:^|[\s,(])trong (?:số )?đó(?: có)? $/i.test(clause) && /^ \p{L}/u.test(beside)) return true;
  return (isThing(after) || / được | tham gia /.test(beside)) && opensClause(clause);
}

/** `chiếm`, `chiếm tỷ lệ` */
const SHARE_OF_WHOLE = /(?:^|[\s,(])chiếm(?: (?:tỷ|tỉ) (?:lệ|trọng))?(?: (?:là|khoảng|gần|trên|hơn|tới|đến))?\s?$/i;
/** ` trong tổng số hộ` */
const OF_ALL = /^ (?:(?:trong|trên) )?(?:tổng )?số \S/;
const OF_NUMBER = /^ (?:tổng )?số \S/;
/** Of those of an age, and no others: `trẻ em trong độ tuổi được đến trường`. */
const OF_ONE_AGE = /(?:trong|đúng) độ tuổi|được (?:đến|đi|ra|vào) /i;
const SAYS_NO_WHOLE = /^[\s)\]]*$/;
/** `tỷ lệ đảng viên dự sinh hoạt đạt` */
const LABELLED_RATE = /^(?:tỷ|tỉ) (?:lệ|trọng) (.*)/i;
const RATE_OF = /(?:^|[\s,(])(?:tỷ|tỉ) (?:lệ|trọng) ([^,;:()]*?)(?: (?:đã|mới|chỉ|ước|phải))?(?: (?:đạt|là|chiếm|còn|lên))?(?: (?:khoảng|gần|trên|hơn))? ?$/i;

/** `tỷ lệ kiểm tra lại đạt 5% số trang`; of things that are not those it may be any ratio: `tỷ lệ bệnh nhân đạt 120% số giường`. */
function isRateOfDeed(clause: string): boolean {
  const rate = RATE_OF.exec(clause)?.[1];
  return rate !== undefined && !isThing(` ${rate}`) && NO_SHARE.find(rate) === null;
}

/** ` hộ nghèo`, ` số hộ`, ` các xã` */
function isThing(words: string): boolean {
  const found = /^ (?:(?:tổng )?số |các |toàn bộ |trẻ em |lượng )?/i.exec(words);
  return found !== null && THING.at(words, found[0].length) >= 0;
}

/** Nothing before it does anything to the things: `phấn đấu`, `có`, `đảm bảo`; but `kết nạp 120% đảng viên` is of a plan that is not named. */
function opensClause(clause: string): boolean {
  const words = clause.slice(clause.lastIndexOf(',') + 1).replace(/^\s?(?:[-+*•–]|[a-zđ]\)|\d+[.)])+\s?/i, '').trim();
  return words === '' || OPENING.before(words, words.length) === 0 || OPENING.before(words, words.length) >= 0 && words.length < 60;
}
