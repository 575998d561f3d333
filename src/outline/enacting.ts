import { AGENCIES, BODIES } from '../lexicon/documents.ts';
import { isLetterAt, isSpace, isUpperAt, skipSpace, skipSpaceBack } from '../text/characters.ts';
import { sameLengthLower } from './letterhead.ts';

/** `Ủy ban nhân dân tỉnh … ban hành kế hoạch`: who says in the running text that it issues the document. */

const VERBS: readonly string[] = ['xây dựng', 'ban hành', 'báo cáo', 'yêu cầu'];
const ISSUED: readonly string[] = ['kế hoạch', 'chương trình', 'báo cáo', 'kết quả', 'nghị quyết', 'chỉ thị', 'đề án', 'thủ trưởng', 'các'];
const NONE: readonly string[] = [];
const BODIES_BY_LETTER = new Map<number, string[]>();
for (const body of [...BODIES, ...AGENCIES]) BODIES_BY_LETTER.set(body.charCodeAt(0), [...(BODIES_BY_LETTER.get(body.charCodeAt(0)) ?? NONE), body]);

/** So many characters may stand between the body's first words and the verb, none of them a sign. */
const REACH = 90;
const SIGNS = '.;,:“”()';

/** From the body's first word, its capital, to the verb; the first body that a verb follows. */
export function enactingBody(text: string): string | null {
  const lower = sameLengthLower(text);
  const verbs = verbsIn(lower);
  if (verbs.length === 0) return null;
  for (let start = 0; start < (verbs.at(-1) ?? 0); start++) {
    if (!isUpperAt(text, start)) continue;
    for (const body of BODIES_BY_LETTER.get(lower.charCodeAt(start)) ?? NONE) {
      if (!lower.startsWith(body, start) || isLetterAt(lower, start + body.length)) continue;
      const end = verbFrom(lower, verbs, start + body.length);
      if (end >= 0) return text.slice(start, end);
    }
  }
  return null;
}

/** Where the verbs begin that say what is issued, a blank before them. */
function verbsIn(lower: string): number[] {
  const found: number[] = [];
  for (const verb of VERBS) {
    for (let at = lower.indexOf(verb); at >= 0; at = lower.indexOf(verb, at + 1)) {
      if (isSpace(lower.charCodeAt(at - 1)) && saysWhat(lower, at + verb.length)) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}

/** What is issued, up to two words before it. */
function saysWhat(lower: string, from: number): boolean {
  let at = from;
  for (let words = 0; words <= 2; words++) {
    const next = skipSpace(lower, at, lower.length);
    if (next === at) return false;
    if (ISSUED.some((word) => lower.startsWith(word, next) && !isLetterAt(lower, next + word.length))) return true;
    at = next;
    while (isLetterAt(lower, at)) at++;
    if (at === next) return false;
  }
  return false;
}

/** Where the words before the first of the verbs end; -1 where signs or too many words stand between. */
function verbFrom(lower: string, verbs: readonly number[], from: number): number {
  const verb = verbs.find((at) => at > from);
  if (verb === undefined) return -1;
  const end = Math.max(from, skipSpaceBack(lower, from, verb));
  if (end - from > REACH) return -1;
  for (let i = from; i < end; i++) if (SIGNS.includes(lower.charAt(i))) return -1;
  return end;
}
