import { ACTIONS, BEFORE_WORDS, CONTRASTS, COUNTED_HEADS, FALLS, FLOW_WORDS, NEGATIONS, NO_CONTRASTS, NO_FLOWS, NO_NEGATIONS, PLAN_WORDS, RISES, STOCKS } from '../lexicon/compare.ts';
import { LONG_NOUNS } from '../lexicon/nouns.ts';
import type { Indicator } from '../types.ts';
import type { Measure } from './measure.ts';
import { isWeak, phraseLength, phraseTable, PhraseTables, syllablesOf, wordsOf } from './words.ts';

/* What a label, and the words beside a figure in its sentence, say of the figure. `at`: where it stands in its sentence, below 0 where that is not known. */

const sidesTables = CONTRASTS.map((members) => phraseTable([...members, ...NO_CONTRASTS.filter((phrase) => !members.includes(phrase))]));
/** Of a syllable: the groups of which a member begins with it. */
const sidesByFirst = new Map<string, number[]>();
CONTRASTS.forEach((members, i) => {
  for (const first of new Set(members.map((member) => syllablesOf(member)[0] ?? ''))) sidesByFirst.set(first, [...(sidesByFirst.get(first) ?? []), i]);
});
const NO_SIDES: ReadonlyMap<number, string> = new Map();
const nouns = phraseTable([...LONG_NOUNS, ...COUNTED_HEADS]);
const tables = new PhraseTables({ flows: [...FLOW_WORDS, ...NO_FLOWS], negations: [...NEGATIONS, ...NO_NEGATIONS], rises: RISES, falls: FALLS, actions: ACTIONS, stocks: STOCKS });
/** What of each table stands in a label. */
export type Found = ReturnType<typeof tables.read>;
const flowWords: ReadonlySet<string> = new Set(FLOW_WORDS);
const negating: ReadonlySet<string> = new Set(NEGATIONS);
const actions = phraseTable(ACTIONS);
const planWords = phraseTable(PLAN_WORDS);
const beforeWords = phraseTable(BEFORE_WORDS);

/** `(nghị quyết 8,5%)`: what was planned, beside what was reached. */
const STATED_BEFORE = /\((?:kế hoạch|kh|chỉ tiêu|ct|nghị quyết|nq|mục tiêu|dự toán)(?:\s(?:năm|giao|đề ra|là|đạt|\d{4})|:){0,3}\s*$/u;

/** `nâng |từ 22%| lên 31,5%` */
const FROM = /^từ\s/iu;
/** `(|năm trước| 248 học viên)`, `; |cùng kỳ là| 12 vụ` */
const LAST_TIME = /(?:^|[(,;.–-]\s?)(?:còn )?(?:năm (?:học )?trước|cùng kỳ(?: năm (?:trước|ngoái))?|năm ngoái|kỳ trước)(?: (?:là|đạt|có|chỉ có|chỉ đạt|được|đoàn được|chỉ))?:?\s$/iu;

export const foundIn = (syllables: readonly string[]): Found => tables.read(syllables);

/** `Tại |thôn Nà Lưu|, hộ dùng nước sạch` */
const ONE_PLACE = /(?:^|\s)(?:thôn|bản|ấp|buôn|làng|xóm|xã|phường|thị trấn|huyện|quận|thị xã|khu phố)\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3})/u;
const WHOLE_TERM = /(?:^|\s)(?:nhiệm kỳ|cả giai đoạn|lũy kế|luỹ kế|từ đầu nhiệm kỳ)(?=\s|$)/iu;
export const placeOf = (label: string): string | null => ONE_PLACE.exec(label.slice(0, 300))?.[1] ?? null;
export const isOfTerm = (label: string): boolean => WHOLE_TERM.test(label.slice(0, 300));

export const isAction = (syllables: readonly string[]): boolean => actions.at(syllables, 0) !== null;
export const isNegated = (found: Found): boolean => found('negations').some((phrase) => negating.has(phrase));
export const isFlow = (indicator: Indicator, at: number, found: Found, isCounted: boolean): boolean =>
  found('flows').some((phrase) => flowWords.has(phrase)) || (indicator.change === 'increase' && isCounted) || addsUp(indicator, at);

/** `Trường |hiện có| 536 học viên` */
export function isStock({ section, sentence }: Indicator, at: number, found: Found): boolean {
  if (found('stocks').length > 0) return true;
  if (found('actions').length > 0) return false;
  return section?.role === 'context' || (at > 0 && /(?:^|\s)(?:hiện|hiện có|hiện nay có|tổng số|quy mô|đến nay|lũy kế)(?:\s\S+){0,4}\s$/iu.test(sentence.slice(Math.max(0, at - 40), at)));
}

/** `công nhận thêm |6 sản phẩm|` */
const addsUp = ({ sentence }: Indicator, at: number): boolean =>
  at > 0 && /(?:^|\s)(?:thêm|bổ sung)(?:\s(?:được|mới))?\s$/iu.test(sentence.slice(Math.max(0, at - 30), at));

/** Nouns that stand for a whole place or for people at large head no label; those inside another phrase (`bạo lực |gia đình|`) count nothing. */
export function subjectOf(syllables: readonly string[]): string | null {
  for (let at = 0; at < syllables.length;) {
    const noun = nouns.at(syllables, at)?.length ?? 0;
    const length = Math.max(noun, phraseLength(syllables, at));
    const word = noun === 0 ? undefined : wordsOf(syllables.slice(at, at + length))[0];
    if (word !== undefined && !isWeak(word)) return word;
    at += length;
  }
  return null;
}

export function sidesOf(syllables: readonly string[]): ReadonlyMap<number, string> {
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
export function directionOf({ change, quantity: { unit, numerator } }: Indicator, found: Found, isCounted: boolean): Measure['direction'] {
  const isShare = unit === '%' || unit === '‰' || numerator !== null;
  if (change !== null) return change === 'increase' && isCounted ? null : change;
  // `tăng trưởng quỹ 9 tỷ đồng`: an amount that is added.
  if (!isShare) return null;
  if (found('rises').length > 0) return 'increase';
  return found('falls').length > 0 ? 'decrease' : null;
}

export function sortOf({ quantity: { unit, text }, sentence, change }: Indicator, at: number, syllables: readonly string[]): Measure['sort'] {
  if (at > 0 && LAST_TIME.test(sentence.slice(Math.max(0, at - 40), at))) return 'before';
  if (FROM.test(text) && /^\s(?:\S+\s){0,4}(?:lên|xuống|còn)\s/iu.test(sentence.slice(at + text.length, at + text.length + 40))) return 'before';
  if (unit !== '%') return 'level';
  if (at >= 0 && STATED_BEFORE.test(sentence.slice(Math.max(0, at - 60), at).toLowerCase())) return 'planned';
  const behind = at >= 0 ? syllablesOf(sentence.slice(at + text.length, at + text.length + 40).split(/[,;.:()]/u, 1)[0] ?? '') : [];
  if (planWords.at(behind, 0) !== null || planWords.at(syllables, 0) !== null) return 'share-of-plan';
  return change === null && beforeWords.at(behind, 0) !== null ? 'before' : 'level';
}
