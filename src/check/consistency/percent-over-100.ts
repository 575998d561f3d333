import { BEYOND_BEFORE, BEYOND_BEHIND, NO_SHARES_OF, SHARED_THINGS, SHARE_OPENINGS } from '../../lexicon/consistency.ts';
import { Phrases } from '../../text/phrases.ts';
import type { CheckInput, Figure, Problem, Rule } from '../../types.ts';
import { isPercent, placeOf, said } from './rows.ts';

/**
 * More than all of a thing.
 *
 *   120% hộ nghèo được vay vốn      chiếm 105%      tỷ lệ đảng viên dự sinh hoạt đạt 109%
 *
 * A rate against a plan or another year may be as high as it likes: `đạt 120% kế hoạch`, `bằng 105% so với cùng kỳ`, `tăng 150%`.
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

const THING = new Phrases(SHARED_THINGS);
const OPENING = new Phrases(SHARE_OPENINGS);
const NO_SHARE = new Phrases(NO_SHARES_OF);
const BEFORE = new Phrases(BEYOND_BEFORE);
const BEHIND = new Phrases(BEYOND_BEHIND);

function isShareOfAll(figure: Figure): boolean {
  const { passage: { text }, start, end } = figure;
  const sentence = text.slice(Math.max(0, start - 160), start);
  const clause = sentence.slice(sentence.search(/[^;.:]*$/));
  const after = text.slice(end, end + 120).split(/[;.]/, 1)[0] ?? '';
  // A plan or an earlier level anywhere near, and it may be of that.
  if (BEHIND.find(after) !== null || BEFORE.find(clause) !== null) return false;
  if (SHARE_OF_WHOLE.test(clause)) return true;
  const rate = RATE_OF.exec(clause)?.[1];
  if (rate !== undefined) return isThing(` ${rate}`) && NO_SHARE.find(rate) === null;
  return isThing(after) && opensClause(clause);
}

/** `chiếm`, `chiếm tỷ lệ` */
const SHARE_OF_WHOLE = /(?:^|[\s,(])chiếm(?: (?:tỷ|tỉ) (?:lệ|trọng))?(?: (?:là|khoảng|gần|trên|hơn|tới|đến))?\s?$/i;
/** `tỷ lệ đảng viên dự sinh hoạt đạt` */
const RATE_OF = /(?:^|[\s,(])(?:tỷ|tỉ) (?:lệ|trọng) ([^,;:()]*?)(?: (?:đã|mới|chỉ|ước|phải))?(?: (?:đạt|là|chiếm|còn|lên))?(?: (?:khoảng|gần|trên|hơn))? ?$/i;

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
