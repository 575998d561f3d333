import { syllablesOf, wordsOf } from './words.ts';

/* Of a label, what is said beside the measure: two clerks who tell of one thing seldom share it. */

/** `Đoàn xã| đã mở`: who did it, before the verb. */
const ACTOR = /^(?!.{0,80}\d)(.{2,80}?)\s(?:cũng\s)?đã(?=\s)/u;
/** Behind these: by what means, what for, on what occasion. `bằng cấp`, `qua đào tạo` are no such words. */
const MEANS = /\s(?:bằng(?! (?:cấp|khen|lái|chứng|đại học|tốt nghiệp|sáng chế))|để|nhằm|nhờ|thông qua|qua(?! đào tạo| bồi dưỡng| mạng)|dưới (?:các|nhiều|mọi)|nhân (?:dịp|ngày)|theo (?:hình thức|tinh thần))\s.*$/u;
/** `trao 40 suất |với số tiền|`: of what is no money itself. */
const AMOUNT = /\s(?:với|trị giá|tổng) (?:tổng )?(?:số tiền|kinh phí|trị giá|giá trị).*$/u;
/** `Ngày hội "Sắc xuân"` */
const QUOTED = /["“'‘«][^"”'’»]{2,80}["”'’»]/gu;

/** `trong xã Thạch Dương`: two capitals behind a word that has none. */
const NAMED = /(?<=\p{Ll}\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}/gu;

/** The words that stand only beside the measure. */
export function wordsAside(label: string, words: readonly string[], isMoney: boolean): readonly string[] {
  const text = label.slice(0, 300);
  const parts = [text.includes(' đã ') ? ACTOR.exec(text)?.[1] : undefined, MEANS.exec(text)?.[0], isMoney ? undefined : AMOUNT.exec(text)?.[0], ...text.match(QUOTED) ?? [], ...text.match(NAMED) ?? []].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  const aside = new Set(parts.flatMap((part) => wordsOf(syllablesOf(part))));
  const rest = new Set(wordsOf(syllablesOf(parts.reduce((left, part) => left.replace(part, ' ; '), text))));
  return words.filter((word) => aside.has(word) && !rest.has(word));
}
