import type { Indicator } from '../types.ts';
import { syllablesOf, wordsOf } from './words.ts';

/** So much of a sentence is read before a figure and behind it, in characters. */
const BEFORE = 300;
const BEHIND = 160;

/** What stands around the figures of a document: their sentences and their headings, as words that labels are compared by. Read when it is asked for. */
export class Context {
  readonly #known = new Map<string, ReadonlySet<string>>();

  /** The words of the sentence near the figure, which stands at `place` in it. */
  sentence({ sentence, quantity: { text } }: Indicator, place: number): ReadonlySet<string> {
    if (sentence.length <= BEFORE + BEHIND) return this.#words(sentence);
    const at = Math.max(0, place);
    return this.#words(sentence.slice(Math.max(0, at - BEFORE), at + text.length + BEHIND));
  }

  heading({ section }: Indicator): ReadonlySet<string> {
    return this.#words(section?.title ?? '');
  }

  #words(text: string): ReadonlySet<string> {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const words = new Set(wordsOf(syllablesOf(text)));
    this.#known.set(text, words);
    return words;
  }
}
