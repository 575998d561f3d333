import { isMeasure, nounLayer, unitLayer } from './grammar/index.ts';
import { ROLES } from './lexicon/sections.ts';
import { titleLayer } from './outline/index.ts';
import { cueLayer, leadInLayer } from './refine/index.ts';
import { letterOf } from './text/folding.ts';
import type { Layer } from './text/layer.ts';
import { withoutEnd, withSingleSpaces } from './text/letters.ts';
import { abbreviationLayer } from './text/sentences.ts';
import type { Role, Vocabulary } from './types.ts';

/** The words of a document's own vocabulary, tidied. */
interface Words {
  readonly units: ReadonlyMap<string, string | null>;
  readonly sections: readonly (readonly [Role, readonly string[]])[];
  readonly target: readonly string[];
  readonly statistic: readonly string[];
  readonly abbreviations: readonly string[];
}

/** Which tables take which words: this is the only place that says so. */
function layersOf({ units, sections, target, statistic, abbreviations }: Words): readonly Layer[] {
  const short = abbreviations.filter((word) => !isMeasure(word) && !units.has(word));
  const counted = [...[...units].filter(([, code]) => code === null).map(([word]) => word), ...short];
  const layers: Layer[] = [];
  if (units.size + short.length > 0) layers.push(unitLayer(new Map([...short.map((word) => [word, null] as const), ...units])));
  if (counted.length > 0) layers.push(nounLayer(counted));
  if (sections.length > 0) layers.push(titleLayer(sections));
  if (target.length + statistic.length > 0) layers.push(cueLayer({ target, statistic }));
  if (target.length > 0) layers.push(leadInLayer(target));
  if (abbreviations.length > 0) layers.push(abbreviationLayer(abbreviations));
  return layers;
}

/**
 * Reads with more words than the house has: they stand in its tables while `read` runs, whatever becomes of it. What is read without a
 * vocabulary costs nothing more.
 * @throws TypeError for a vocabulary with words that cannot be found in a text.
 */
export function withVocabulary<Result>(vocabulary: Vocabulary | undefined, read: () => Result): Result {
  const layers = vocabulary === undefined ? [] : layersFor(vocabulary);
  for (const layer of layers) layer.put();
  try {
    return read();
  } finally {
    for (const layer of layers) layer.take();
  }
}

/** The tables last made: documents of one folder have one vocabulary. By its words, not by the object, which may have changed. */
let last: { readonly key: string; readonly layers: readonly Layer[] } = { key: '{}', layers: [] };

function layersFor(vocabulary: Vocabulary): readonly Layer[] {
  const key = JSON.stringify(vocabulary);
  if (key !== last.key) last = { key, layers: layersOf(wordsOf(vocabulary)) };
  return last.layers;
}

const folded = (word: string): string => word.toLowerCase();
const ROLE_NAMES: ReadonlySet<string> = new Set([...ROLES.map(([role]) => role), 'other']);

function wordsOf({ units = {}, sections = {}, cues: { target = [], statistic = [] } = {}, abbreviations = [] }: Vocabulary): Words {
  const take = (sort: WordSort, words: readonly string[]): string[] => [...new Set(words.map((word) => tidy(sort, word)))];
  const roles = Object.entries(sections) as [Role, readonly string[]][];
  const both = take('cue', target).map(folded).find((cue) => take('cue', statistic).map(folded).includes(cue));
  if (both !== undefined) throw new TypeError(`vocabulary: ${JSON.stringify(both)} is both a target's cue and a statistic's`);
  const wrong = roles.find(([role]) => !ROLE_NAMES.has(role));
  if (wrong !== undefined) throw new TypeError(`vocabulary: there is no role ${JSON.stringify(wrong[0])}`);
  return {
    units: new Map(Object.entries(units).map(([word, code]) => [tidy('unit', word), unitCode(word, code)])),
    sections: roles.map(([role, titles]) => [role, take('title', titles)] as const).filter(([, titles]) => titles.length > 0),
    target: take('cue', target),
    statistic: take('cue', statistic),
    abbreviations: take('abbreviation', abbreviations),
  };
}

export type WordSort = 'unit' | 'title' | 'cue' | 'abbreviation';

/** What is wrong with a word; null where nothing is. `digits`: only a unit may have them, behind its first letter. */
export type WordFault = 'empty' | 'long' | 'signs' | 'digits';

/** No word of the genre comes near it; what is longer is something else by mistake. */
const LONGEST_PHRASE = 80;
const LONGEST_WORD = 24;
/** What may stand between the letters of a word. */
const SIGNS = ' .,/&-–\'’()²³';

/** As tables have words: composed, white space folded, an abbreviation without its full stop. */
export function tidyWord(sort: WordSort, word: string): string {
  const folded = withSingleSpaces(word.normalize('NFC')).trim();
  return sort === 'abbreviation' ? withoutEnd(folded, '. ') : folded;
}

export function wordFault(sort: WordSort, word: string): WordFault | null {
  const tidied = tidyWord(sort, word);
  if (tidied === '') return 'empty';
  if (tidied.length > LONGEST_PHRASE) return 'long';
  let run = 0;
  for (let at = 0; at < tidied.length; at++) {
    const letter = letterOf(tidied.charCodeAt(at));
    const isDigit = letter >= 48 && letter <= 57;
    if (isDigit && (sort !== 'unit' || at === 0)) return 'digits';
    if (letter === 0 && (at === 0 || !SIGNS.includes(tidied.charAt(at)))) return 'signs';
    run = letter === 0 ? 0 : run + 1;
    if (run > LONGEST_WORD) return 'long';
  }
  return null;
}

/** UCUM and ISO 4217 are written in ASCII, without blanks. */
export const isUnitCode = (code: string): boolean => /^(?:[\x21-\x7e]{1,30}|‰)$/u.test(code);

function tidy(sort: WordSort, word: unknown): string {
  const fault = typeof word === 'string' ? wordFault(sort, word) : 'signs';
  if (fault !== null) throw new TypeError(`vocabulary: ${JSON.stringify(word)} is no ${sort} (${fault})`);
  return tidyWord(sort, word as string);
}

function unitCode(word: string, code: unknown): string | null {
  if (code === null || (typeof code === 'string' && isUnitCode(code))) return code;
  throw new TypeError(`vocabulary: ${JSON.stringify(code)} is no code of the unit ${JSON.stringify(word)}`);
}
