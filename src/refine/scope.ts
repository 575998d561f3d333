import { CHECKING_VERBS, NOT_IN_NAMES, POINTERS, SCOPE_HEADS, SCOPE_WORDS, WHOLE_WORDS } from '../lexicon/scope.ts';
import { PREDICATES, VERB_SYLLABLES } from '../lexicon/cues.ts';
import { NOT_NOUNS, PLACES } from '../lexicon/nouns.ts';
import { isAt, isOneOfAt } from '../text/characters.ts';
import { Phrases } from '../text/phrases.ts';
import { wordsFrom } from '../grammar/index.ts';
import type { QuantityMention } from '../grammar/mention.ts';
import type { Scanned } from './draft.ts';

/** Counts that only say which things are meant: nobody promises or measures them. */

const POINTER = new Phrases(POINTERS);
const ABOVE = new Phrases(['trên']);
const CHECKING = new Phrases(CHECKING_VERBS);
const SCOPE = new Phrases(SCOPE_WORDS);
const WHOLE = new Phrases(WHOLE_WORDS);
const CONCERNING = new Phrases(['đối với', 'nhất là đối với', 'riêng đối với']);
const HEAD_OF = new Phrases(SCOPE_HEADS);
const places = [...PLACES];
const VERBS: ReadonlySet<string> = new Set([...PREDICATES, ...VERB_SYLLABLES].map((verb) => verb.split(' ')[0] ?? ''));

/** How many words of the noun's own may stand before `này`. */
const MOST_WORDS = 2;
const LONGEST_CLAUSE = 120;

/** `gắn với |02 bến cảng| này`; where things are promised also `đối với |62 huyện| nghèo`, `thu nhập của |3 huyện|`, `tại cả |5 xã|`. */
export function isScope(scanned: Scanned, quantity: QuantityMention, measures: boolean): boolean {
  if (quantity.unitKind !== 'counted' || quantity.compared || quantity.denominator !== null || quantity.per.length > 0 || quantity.scaled) return false;
  return isPointedAt(scanned.passage.text, quantity.end) || (!measures && isConcerned(scanned, quantity));
}

const MAY_POINT = /\s(?:này|nói|nêu|kể|trên|đã|vừa|đó|ấy)(?![a-zà-öø-ỹ])/iu;

/** `3 dự án |nêu trên|`, `2 xã vùng cao |này|`, `4 công trình |trên|.`; not `9 lớp trong năm này`, `5 xã trên địa bàn`. */
function isPointedAt(text: string, end: number): boolean {
  if (!isAt(text, end, ' ') || !MAY_POINT.test(text.slice(end, end + 48))) return false;
  const words = wordsFrom(text, end, MOST_WORDS + 1);
  const first = words[0];
  // `chuyển tuyến trên`, `cấp trên` are names: only right behind the noun it points back.
  if (first !== undefined && ABOVE.at(text, first.start) === first.end && (first.end === text.length || isOneOfAt(text, first.end, '.,;:)'))) return true;
  for (const { lower, start } of words) {
    const pointed = POINTER.at(text, start);
    // `Có 3 xã đó là …` names them; `45 hộ đã nêu |gương|` is another verb.
    if (pointed >= 0) return !/^ ?(?:là(?![A-Za-zÀ-ÖØ-öø-ỹ])|:)/u.test(text.slice(pointed, pointed + 5)) && (!lower.startsWith('đã') && !lower.startsWith('vừa') || ENDS_POINTER.test(text.slice(pointed, pointed + 10)));
    // `12 hộ tham gia mô hình này`: another thing is pointed at.
    if (NOT_NOUNS.has(lower) || NOT_IN_NAMES.has(lower) || VERBS.has(lower)) return false;
  }
  return false;
}

/** `đã nêu |trên|`, `vừa nêu|,` */
const ENDS_POINTER = /^(?:$|[,.;:)]| ở trên| trên| tại | thì | phải )/u;

function isConcerned({ passage: { text }, layout }: Scanned, { number, unit }: QuantityMention): boolean {
  if (!isAt(text, number - 1, ' ')) return false;
  const end = number - 1;
  const whole = WHOLE.before(text, end);
  if (whole > 0 && isAt(text, whole - 1, ' ') && SCOPE.before(text, whole - 1) >= 0) return true;
  if (!isPlace(unit)) return false;
  const concerning = CONCERNING.before(text, end);
  if (concerning >= 0) {
    const { start } = layout.clause(number);
    return CHECKING.find(text, Math.max(start, concerning - LONGEST_CLAUSE), concerning) === null;
  }
  const of = end - 'của'.length;
  return of > 0 && text.startsWith(' của', of - 1) && HEAD_OF.before(text, of - 1) >= 0;
}

function isPlace(unit: string | null): boolean {
  const lower = unit?.toLowerCase() ?? '';
  return PLACES.has(lower) || places.some((place) => lower.startsWith(`${place} `));
}
