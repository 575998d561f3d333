import { CARRIERS, LONG_NOUNS, NOT_NOUN_PHRASES, NOT_NOUNS, NOT_PERSON_AFTER, OFFICES, PEOPLE, PERSON_ENDINGS, SHORT_NOUNS, STRUCTURAL_NOUNS } from '../lexicon/nouns.ts';
import { isAt, isNumberAt, isOneOfAt, isUpperAt } from '../text/characters.ts';
import { letterOf } from '../text/folding.ts';
import type { Layer } from '../text/layer.ts';
import { Phrases, same } from '../text/phrases.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Joins words into one: `nông-lâm`, `GD&ĐT`. */
const JOINTS = '-&–';

/** Latin letters, as words begin with them. */
const opensWord = (code: number): boolean => letterOf(code) > 57 && code < 0x1f00 && !(code >= 0x300 && code < 0x370);

/** Where the word that begins at an offset ends, hyphens and `&` inside it kept; the offset itself where none does. */
function wordEnd(text: string, offset: number): number {
  if (offset >= text.length || !opensWord(text.charCodeAt(offset))) return offset;
  let end = offset + 1;
  for (; end < text.length; end++) {
    if (letterOf(text.charCodeAt(end)) !== 0) continue;
    if (!isOneOfAt(text, end, JOINTS) || end + 1 === text.length || letterOf(text.charCodeAt(end + 1)) === 0) break;
  }
  return end;
}

/** Up to `most` words from `offset`, one space apart; punctuation, digits and line ends stop them. */
export function wordsFrom(text: string, offset: number, most: number): Word[] {
  const words: Word[] = [];
  let at = isAt(text, offset, ' ') ? offset + 1 : offset;
  while (words.length < most) {
    const end = wordEnd(text, at);
    if (end === at) break;
    const word = text.slice(at, end);
    words.push({ text: word, lower: word.toLowerCase(), start: at, end });
    if (!isAt(text, end, ' ')) break;
    at = end + 1;
  }
  return words;
}

const LONG = new Phrases([...LONG_NOUNS, ...STRUCTURAL_NOUNS]);
const SHORT = new Phrases(SHORT_NOUNS);
const LONG_NAMES: ReadonlySet<string> = new Set(LONG_NOUNS.map((noun) => noun.toLowerCase()));
/** With those of the document's own vocabulary. */
let longNames = LONG_NAMES;
const NOT_NOUN = new Phrases(NOT_NOUNS);
const NOT_NOUN_PHRASE = new Phrases(NOT_NOUN_PHRASES);
const CARRIER = new Phrases(CARRIERS);
const PERSON_ENDING = new Phrases(PERSON_ENDINGS);
const OFFICE = new Phrases(OFFICES);
const DEPUTY = new Phrases(['phó']);

/** Whether a noun is one of the lexicon's, not only the next two syllables. */
export function isKnownNoun(noun: string): boolean {
  const lower = noun.toLowerCase();
  return SHORT_NOUNS.has(lower) || longNames.has(lower);
}

/** Counted nouns, of one syllable or more, read whole. */
export function nounLayer(nouns: readonly string[]): Layer {
  const others = LONG.with(nouns);
  const names = new Set([...LONG_NAMES, ...nouns.map((noun) => noun.toLowerCase())]);
  return {
    put: () => {
      LONG.exchange(others);
      longNames = names;
    },
    take: () => {
      LONG.exchange(others);
      longNames = LONG_NAMES;
    },
  };
}

const people: ReadonlySet<string> = new Set(PEOPLE.map((noun) => noun.toLowerCase()));

export interface NounMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The counted noun that begins at `offset`: a phrase of the lexicon, an abbreviation in capitals, a noun of one syllable, else
 * the next two syllables (most Vietnamese nouns are disyllabic).
 *
 *   746 |đoàn viên|   03 |CNLĐ|   81.845 |lượt đoàn viên|   32 |lớp| tập huấn   2 |vùng nuôi|
 */
export function nounAt(text: string, offset: number): NounMatch | null {
  const start = isAt(text, offset, ' ') ? offset + 1 : offset;
  const end = nounEnd(text, start);
  return end === start ? null : { text: text.slice(start, end), start, end };
}

/** Classifiers in a row: `lượt nữ |đoàn viên|`; more of them are no noun. */
const MOST_CARRIERS = 3;

/** Where the noun that begins at `start` ends; `start` itself where none does. */
function nounEnd(text: string, start: number, carriers = 0): number {
  const first = wordEnd(text, start);
  if (first === start) return start;
  const office = isAt(text, first, ' ') && DEPUTY.at(text, start) === first ? whole(text, OFFICE.at(text, first + 1)) : -1;
  if (office > 0) return office;
  const end = stemEnd(text, start, first, carriers);
  return end > start ? personEnd(text, start, end) : verbalPersonEnd(text, start, first);
}

/** `nghiên cứu |sinh|`, `chi hội |trưởng|`, `luật |sư|`; `sinh` alone is mostly a verb: `25 trẻ sinh tại nhà`, `12 hộ sinh sống`. */
function personEnd(text: string, start: number, end: number): number {
  if (!isAt(text, end, ' ') || PERSON_ENDING.at(text, end + 1) < 0) return end;
  const last = wordEnd(text, end + 1);
  if (PERSON_ENDING.at(text, end + 1) !== last) return end;
  const stem = text.slice(start, end).toLowerCase();
  if (people.has(stem) || isAbbreviation(text, start, end)) return end;
  if (same('sinh', text, end + 1) && (isKnownNoun(stem) || !stem.includes(' ')) && stem !== 'hộ') return end;
  return isAt(text, last, ' ') && NOT_PERSON_AFTER.has(text.slice(last + 1, wordEnd(text, last + 1)).toLowerCase()) ? end : last;
}

/** `hướng dẫn |viên|`: what begins like a verb. */
function verbalPersonEnd(text: string, start: number, first: number): number {
  const second = isAt(text, first, ' ') && NOT_NOUN.at(text, start) !== first ? wordEnd(text, first + 1) : first;
  const end = second > first + 1 ? personEnd(text, start, second) : second;
  return end > second ? end : start;
}

/** Where a noun ends without what makes it one of persons. */
function stemEnd(text: string, start: number, first: number, carriers: number): number {
  const known = whole(text, LONG.at(text, start));
  if (known > 0) return known;
  if (NOT_NOUN.at(text, start) === first || opensVerb(text, start)) return start;
  const next = isAt(text, first, ' ') ? first + 1 : first;
  const second = next === first ? next : wordEnd(text, next);
  if (second > next && carriers < MOST_CARRIERS && CARRIER.at(text, start) === first) {
    const carried = nounEnd(text, next, carriers + 1);
    return carried === next ? first : carried;
  }
  if (second === next || isAbbreviation(text, start, first) || SHORT.at(text, start) === first) return first;
  // `12 dãy trị giá`, `5 chốt thực hiện`: the second syllable begins a verb.
  return NOT_NOUN.at(text, next) === second || isHyphenated(text, next, second) || opensVerb(text, next) ? first : second;
}

/** A phrase that a joint carries on (`hộ gia đình-xã`) is another word. */
const whole = (text: string, end: number): number => (end < 0 || (isOneOfAt(text, end, JOINTS) && letterOf(text.charCodeAt(end + 1)) !== 0) ? -1 : end);

const opensVerb = (text: string, start: number): boolean => whole(text, NOT_NOUN_PHRASE.at(text, start)) > 0;

function isHyphenated(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAt(text, at, '-')) return true;
  return false;
}

/** `CNVCLĐ`, `CĐCS`, `TTHC`, `VĐV`: capitals and digits, a capital first and last. */
function isAbbreviation(text: string, from: number, to: number): boolean {
  if (!isUpperAt(text, from) || !isUpperAt(text, to - 1) || to - from < 2) return false;
  for (let at = from; at < to; at++) if (!isUpperAt(text, at) && !isNumberAt(text, at)) return false;
  return true;
}
