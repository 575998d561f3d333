import { ACTIONS, FALLS, PARAPHRASES, RISES, SAME_WORDS, SILENT_WORDS, WEAK_WORDS } from '../lexicon/compare.ts';

/* Labels as words that two documents share, whatever they call them: one name for phrases that mean the same, none for what says nothing. */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** `kỹ`, `kĩ`; `tỷ`, `tỉ`. */
const FINAL_Y = /^([hklmst]|qu)y$/u;
const MOST_KNOWN = 20_000;
/** Of a label: more words tell nothing more, and cost time. */
const MOST_WORDS = 60;
const known = new Map<string, string>();

/** A syllable whose spellings are one: the tone's mark apart (`hoà`, `hòa`), `i` for a final `y`. */
function spelledAlike(syllable: string): string {
  const found = known.get(syllable);
  if (found !== undefined) return found;
  const forms = syllable.normalize('NFD');
  const tone = TONE.exec(forms)?.[0] ?? '';
  const plain = forms.replace(TONE, '').normalize('NFC').replace(FINAL_Y, '$1i');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(syllable, plain + tone);
  return plain + tone;
}

/** The syllables and numbers of a text, as it spells them. */
function writtenIn(text: string): string[] {
  const found = text.slice(0, 1000).normalize('NFC').toLowerCase().match(/[a-zà-ỹ]+|\d+(?:[.,]\d+)*/gu) ?? [];
  return found.slice(0, MOST_WORDS);
}

/** The same, spelled in one way. */
export const syllablesOf = (text: string): string[] => writtenIn(text).map(spelledAlike);

/** How a text spells the words that it is compared by. */
export const spellingsOf = (text: string): Map<string, string> => new Map(writtenIn(text).map((syllable) => [spelledAlike(syllable), syllable]));

/** Phrases by their first syllable, the longest first. */
export class PhraseTable<Value> {
  readonly #byFirst = new Map<string, { readonly syllables: readonly string[]; readonly value: Value }[]>();

  add(phrase: string, value: Value): this {
    const syllables = syllablesOf(phrase);
    const first = syllables[0] ?? '';
    const others = this.#byFirst.get(first) ?? [];
    others.push({ syllables, value });
    others.sort((a, b) => b.syllables.length - a.syllables.length);
    this.#byFirst.set(first, others);
    return this;
  }

  at(syllables: readonly string[], at: number): { readonly length: number; readonly value: Value } | null {
    for (const { syllables: wanted, value } of this.#byFirst.get(syllables[at] ?? '') ?? []) {
      if (wanted.every((each, i) => each === syllables[at + i])) return { length: wanted.length, value };
    }
    return null;
  }

  /** All that stand there, none inside another. */
  in(syllables: readonly string[]): Value[] {
    const values: Value[] = [];
    for (let at = 0; at < syllables.length;) {
      const found = this.at(syllables, at);
      if (found !== null) values.push(found.value);
      at += found?.length ?? 1;
    }
    return values;
  }
}

/** Several tables over one text: of each syllable, which of them have a phrase that begins with it. */
export class PhraseTables<Name extends string> {
  readonly #names: readonly Name[];
  readonly #tables: ReadonlyMap<Name, PhraseTable<string>>;
  readonly #bits = new Map<string, number>();

  constructor(tables: Readonly<Record<Name, readonly string[]>>) {
    this.#names = Object.keys(tables) as Name[];
    this.#tables = new Map(this.#names.map((name) => [name, phraseTable(tables[name])]));
    this.#names.forEach((name, i) => {
      for (const phrase of tables[name]) {
        const first = syllablesOf(phrase)[0] ?? '';
        this.#bits.set(first, (this.#bits.get(first) ?? 0) | (1 << i));
      }
    });
  }

  /** What of each table stands in the text; most texts have nothing of most. */
  read(syllables: readonly string[]): (name: Name) => readonly string[] {
    let bits = 0;
    for (const syllable of syllables) bits |= this.#bits.get(syllable) ?? 0;
    return (name) => ((bits & (1 << this.#names.indexOf(name))) === 0 ? NOTHING : this.#tables.get(name)?.in(syllables) ?? NOTHING);
  }
}

const NOTHING: readonly string[] = [];

export const phraseTable = (phrases: Iterable<string>): PhraseTable<string> => {
  const table = new PhraseTable<string>();
  for (const phrase of phrases) table.add(phrase, phrase);
  return table;
};

/** Of a phrase: the words it is compared as; none for a silent one. */
const names = ((): PhraseTable<readonly string[]> => {
  const table = new PhraseTable<readonly string[]>();
  for (const group of SAME_WORDS) for (const phrase of group) table.add(phrase, [nameOf(group)]);
  for (const [phrase, words] of PARAPHRASES) table.add(phrase, words.flatMap((word) => (SAME_WORDS.some(([first]) => first === word) ? [word] : syllablesOf(word))));
  for (const phrase of [...SILENT_WORDS, ...RISES, ...FALLS]) table.add(phrase, []);
  for (const phrase of WEAK_WORDS) if (!SAME_WORDS.some((group) => group.includes(phrase))) table.add(phrase, [phrase]);
  return table;
})();

/** How many syllables are one word there, as labels are compared. */
export const phraseLength = (syllables: readonly string[], at: number): number => names.at(syllables, at)?.length ?? 1;

function nameOf([first = '']: readonly string[]): string {
  return first;
}

const weak: ReadonlySet<string> = new Set(WEAK_WORDS.map((word) => SAME_WORDS.find((group) => group.includes(word))?.[0] ?? word));
export const isWeak = (word: string): boolean => weak.has(word);

const action: ReadonlySet<string> = new Set(ACTIONS.map((word) => SAME_WORDS.find((group) => group.includes(word))?.[0] ?? word));
/** Words of what is done, to whatever. */
export const isAction = (word: string): boolean => action.has(word);

const nouns = new Map<string, readonly string[]>();

/** The words of a counted noun: the same few come again and again. */
export function wordsOfNoun(noun: string): readonly string[] {
  const found = nouns.get(noun);
  if (found !== undefined) return found;
  if (nouns.size >= MOST_KNOWN) nouns.clear();
  const words = wordsOf(syllablesOf(noun));
  nouns.set(noun, words);
  return words;
}

/** What a label is compared by, each word once, in order. */
export function wordsOf(syllables: readonly string[]): string[] {
  const words = new Set<string>();
  for (let at = 0; at < syllables.length;) {
    const found = names.at(syllables, at);
    for (const word of found?.value ?? [syllables[at] ?? '']) words.add(word);
    at += found?.length ?? 1;
  }
  return [...words];
}
