import { ACTIONS, BEFORE_WORDS, CONTRASTS, COUNTED_HEADS, FALLS, FLOW_WORDS, NEGATIONS, NO_CONTRASTS, NO_FLOWS, NO_NEGATIONS, PER_WORDS, PLAN_WORDS, RISES, STOCKS } from '../lexicon/compare.ts';
import { LONG_NOUNS } from '../lexicon/nouns.ts';
import type { Indicator, Report } from '../types.ts';
import { Context } from './context.ts';
import { wordsAside } from './aside.ts';
import { isWeak, phraseLength, phraseTable, PhraseTables, syllablesOf, wordsOf, wordsOfNoun } from './words.ts';

/** A figure as it is compared. */
export interface Measure {
  readonly indicator: Indicator;
  /** What its label is compared by. */
  readonly words: readonly string[];
  /** Those of the noun that is counted. */
  readonly counted: readonly string[];
  /** Of the total that it is a part of, and of what its sentence counts before it: they may say the rest. */
  readonly around: readonly string[];
  /** Words that stand beside what is measured: who did it, by what means. */
  readonly aside: readonly string[];
  /** Of all figures of the document. */
  readonly context: Context;
  /** Of each group of contrasts, by its index: which member is spoken of. */
  readonly sides: ReadonlyMap<number, string>;
  /** Numbers in the label: an age, a grade, a least size. */
  readonly numbers: readonly string[];
  /** The first thing or person that is counted in it: of whom the figure is. */
  readonly subject: string | null;
  readonly isFlow: boolean;
  /** Something to be done or that was done; something that there is. */
  readonly isAction: boolean;
  readonly isStock: boolean;
  readonly isNegated: boolean;
  /** The one place that it is of; what a whole term brought. */
  readonly place: string | null;
  readonly isOfTerm: boolean;
  /** The figure is a rise or a fall. */
  readonly direction: 'increase' | 'decrease' | null;
  /** A percentage of a plan's figure, or of another time's, is no measure of its own; an earlier time's figure is no result. */
  readonly sort: 'level' | 'share-of-plan' | 'before' | 'planned';
}

const sidesTables = CONTRASTS.map((members) => phraseTable([...members, ...NO_CONTRASTS.filter((phrase) => !members.includes(phrase))]));
/** Of a syllable: the groups of which a member begins with it. */
const sidesByFirst = new Map<string, number[]>();
CONTRASTS.forEach((members, i) => {
  for (const first of new Set(members.map((member) => syllablesOf(member)[0] ?? ''))) sidesByFirst.set(first, [...(sidesByFirst.get(first) ?? []), i]);
});
const NO_SIDES: ReadonlyMap<number, string> = new Map();
const nouns = phraseTable([...LONG_NOUNS, ...COUNTED_HEADS]);
const tables = new PhraseTables({ flows: [...FLOW_WORDS, ...NO_FLOWS], negations: [...NEGATIONS, ...NO_NEGATIONS], rises: RISES, falls: FALLS, actions: ACTIONS, stocks: STOCKS });
type Found = ReturnType<typeof tables.read>;
const flowWords: ReadonlySet<string> = new Set(FLOW_WORDS);
const negating: ReadonlySet<string> = new Set(NEGATIONS);
const actions = phraseTable(ACTIONS);
const planWords = phraseTable(PLAN_WORDS);
const beforeWords = phraseTable(BEFORE_WORDS);

/** `(nghị quyết 8,5%)`: what was planned, beside what was reached. */
const STATED_BEFORE = /\((?:kế hoạch|kh|chỉ tiêu|ct|nghị quyết|nq|mục tiêu|dự toán)(?:\s(?:năm|giao|đề ra|là|đạt|\d{4})|:){0,3}\s*$/u;

/** So many figures before one in its sentence are looked at. */
const SIBLINGS = 4;

/** `nâng |từ 22%| lên 31,5%` */
const FROM = /^từ\s/iu;
/** `(|năm trước| 248 học viên)`, `; |cùng kỳ là| 12 vụ` */
const LAST_TIME = /(?:^|[(,;.–-]\s?)(?:còn )?(?:năm (?:học )?trước|cùng kỳ(?: năm (?:trước|ngoái))?|năm ngoái|kỳ trước)(?: (?:là|đạt|có|chỉ có|chỉ đạt|được|đoàn được|chỉ))?:?\s$/iu;

export function measuresOf({ indicators }: Report, wanted: (indicator: Indicator) => boolean): Measure[] {
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const context = new Context();
  return indicators.flatMap((indicator, i) => {
    if (!wanted(indicator)) return [];
    const total = indicator.partOf === null ? undefined : byId.get(indicator.partOf);
    const siblings: Indicator[] = total === undefined ? [] : [total];
    for (let at = i - 1; at >= 0 && i - at <= SIBLINGS; at--) {
      const before = indicators[at] as Indicator;
      if (before.sentence !== indicator.sentence || before.position.start.line !== indicator.position.start.line) break;
      if (before !== total) siblings.push(before);
    }
    return [measureOf(indicator, siblings, context)];
  });
}

/** Behind a percentage: of what all, `số hộ toàn huyện`; behind a count: what else there was not, `, không có tử vong`. */
const OF_ALL = /\s(?:trên |trong |so với )?(?:tổng )?số (?:\S+ ){1,3}(?:toàn|cả|của) (?:tỉnh|huyện|xã|quận|thành phố|thị xã|phường|ngành|trường|khóa|khoá)(?=\s|$)/u;
const NONE_OF = /,\s(?:không|chưa)\s(?:có|còn|xảy ra|để|ghi nhận)\s.*$/u;
const comparable = (label: string): string => label.slice(0, 1000).replace(OF_ALL, '').replace(NONE_OF, '');

/** `Tại |thôn Nà Lưu|, hộ dùng nước sạch` */
const ONE_PLACE = /(?:^|\s)(?:thôn|bản|ấp|buôn|làng|xóm|xã|phường|thị trấn|huyện|quận|thị xã|khu phố)\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3})/u;
const WHOLE_TERM = /(?:^|\s)(?:nhiệm kỳ|cả giai đoạn|lũy kế|luỹ kế|từ đầu nhiệm kỳ)(?=\s|$)/iu;
const isNumber = (word: string): boolean => word.charCodeAt(0) <= 57;

function measureOf(indicator: Indicator, others: readonly Indicator[], context: Context): Measure {
  const { quantity: { unit, numerator, per } } = indicator;
  const syllables = syllablesOf(comparable(indicator.label));
  const all = wordsOf(syllables);
  const found = tables.read(syllables);
  // The rate says it.
  const words = per.some((part) => PER_WORDS[0]?.includes(part)) ? all.filter((word) => word !== 'đầu người') : all;
  const isCounted = unit !== null && /^[a-zà-ỹ]/u.test(unit) && /[à-ỹ ]|^\w{3,}$/u.test(unit);
  const noun = isCounted && numerator === null ? wordsOfNoun(unit).filter((word) => !words.includes(word)) : [];
  return {
    indicator,
    words: [...words.filter((word) => !isNumber(word)), ...(words.length === 0 || !isCounted ? noun : noun.slice(0, 2))],
    counted: isCounted ? wordsOfNoun(unit) : [],
    aside: wordsAside(indicator.label, words, unit !== null && /^[A-Z]{3}$/u.test(unit)),
    context,
    around: others.length === 0 ? [] : [...new Set(others.flatMap((each) => wordsOf(syllablesOf(comparable(each.label)))))],
    sides: sidesOf(syllables),
    // `trên 1 ha`, `trên một ha`.
    numbers: words.filter(isNumber).map((word) => word.replace(/^0+(?=\d)/u, '')).filter((word) => word !== '1'),
    subject: subjectOf(syllables),
    isFlow: found('flows').some((phrase) => flowWords.has(phrase)) || (indicator.change === 'increase' && isCounted) || addsUp(indicator),
    isAction: actions.at(syllables, 0) !== null,
    isStock: isStock(indicator, found),
    isNegated: found('negations').some((phrase) => negating.has(phrase)),
    place: ONE_PLACE.exec(indicator.label.slice(0, 300))?.[1] ?? null,
    isOfTerm: WHOLE_TERM.test(indicator.label.slice(0, 300)),
    direction: directionOf(indicator, found, isCounted),
    sort: sortOf(indicator, syllables),
  };
}

/** `Trường |hiện có| 536 học viên` */
function isStock({ section, sentence, quantity: { text } }: Indicator, found: Found): boolean {
  if (found('stocks').length > 0) return true;
  if (found('actions').length > 0) return false;
  const at = sentence.indexOf(text);
  return section?.role === 'context' || (at > 0 && /(?:^|\s)(?:hiện|hiện có|hiện nay có|tổng số|quy mô|đến nay|lũy kế)(?:\s\S+){0,4}\s$/iu.test(sentence.slice(Math.max(0, at - 40), at)));
}

/** `công nhận thêm |6 sản phẩm|` */
function addsUp({ sentence, quantity: { text } }: Indicator): boolean {
  const at = sentence.indexOf(text);
  return at > 0 && /(?:^|\s)(?:thêm|bổ sung)(?:\s(?:được|mới))?\s$/iu.test(sentence.slice(Math.max(0, at - 30), at));
}

/** Nouns that stand for a whole place or for people at large head no label; those inside another phrase (`bạo lực |gia đình|`) count nothing. */
function subjectOf(syllables: readonly string[]): string | null {
  for (let at = 0; at < syllables.length;) {
    const noun = nouns.at(syllables, at)?.length ?? 0;
    const length = Math.max(noun, phraseLength(syllables, at));
    const word = noun === 0 ? undefined : wordsOf(syllables.slice(at, at + length))[0];
    if (word !== undefined && !isWeak(word)) return word;
    at += length;
  }
  return null;
}

function sidesOf(syllables: readonly string[]): ReadonlyMap<number, string> {
  const asked = new Set<number>();
  for (const syllable of syllables) for (const i of sidesByFirst.get(syllable) ?? []) asked.add(i);
  if (asked.size === 0) return NO_SIDES;
  const sides = new Map<number, string>();
  for (const i of [...asked].sort((one, other) => one - other)) {
    const found = new Set(sidesTables[i]?.in(syllables).filter((member) => CONTRASTS[i]?.includes(member)));
    // Who speaks of both speaks of neither.
    const [only] = found;
    if (found.size === 1 && only !== undefined) sides.set(i, only);
  }
  return sides;
}

/** `xã đạt chuẩn, tăng 02 xã`: more things are new things, no rise of a level. */
function directionOf({ change, quantity: { unit, numerator } }: Indicator, found: Found, isCounted: boolean): Measure['direction'] {
  const isShare = unit === '%' || unit === '‰' || numerator !== null;
  if (change !== null) return change === 'increase' && isCounted ? null : change;
  // `tăng trưởng quỹ 9 tỷ đồng`: an amount that is added.
  if (!isShare) return null;
  if (found('rises').length > 0) return 'increase';
  return found('falls').length > 0 ? 'decrease' : null;
}

function sortOf({ quantity: { unit, text }, sentence, change }: Indicator, syllables: readonly string[]): Measure['sort'] {
  const at = sentence.indexOf(text);
  if (at > 0 && LAST_TIME.test(sentence.slice(Math.max(0, at - 40), at))) return 'before';
  if (FROM.test(text) && /^\s(?:\S+\s){0,4}(?:lên|xuống|còn)\s/iu.test(sentence.slice(at + text.length, at + text.length + 40))) return 'before';
  if (unit !== '%') return 'level';
  // Only where it is sure which words stand behind the figure.
  const isSure = at >= 0 && !sentence.includes(text, at + 1);
  if (isSure && STATED_BEFORE.test(sentence.slice(Math.max(0, at - 60), at).toLowerCase())) return 'planned';
  const behind = isSure ? syllablesOf(sentence.slice(at + text.length, at + text.length + 40).split(/[,;.:()]/u, 1)[0] ?? '') : [];
  if (planWords.at(behind, 0) !== null || planWords.at(syllables, 0) !== null) return 'share-of-plan';
  return change === null && beforeWords.at(behind, 0) !== null ? 'before' : 'level';
}
