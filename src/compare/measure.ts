import { PER_WORDS } from '../lexicon/compare.ts';
import type { Indicator, Report } from '../types.ts';
import { Context } from './context.ts';
import { wordsAside } from './aside.ts';
import { directionOf, foundIn, isAction, isFlow, isNegated, isOfTerm, isStock, placeOf, sidesOf, sortOf, subjectOf } from './traits.ts';
import type { Found } from './traits.ts';
import { syllablesOf, wordsOf, wordsOfNoun } from './words.ts';

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
  /** Of its sentence, and of the heading above it. */
  readonly near: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
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

/** So many figures before one in its sentence are looked at. */
const SIBLINGS = 4;

export function measuresOf({ indicators }: Report, wanted: (indicator: Indicator) => boolean): Measure[] {
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const context = new Context();
  let place = 0;
  return indicators.flatMap((indicator, i) => {
    const { sentence, quantity: { text } } = indicator;
    // One sentence's figures come in their order: each stands behind the one before.
    const from = indicators[i - 1]?.sentence === sentence ? place : 0;
    const at = sentence.indexOf(text, from);
    place = at < 0 ? from : at + text.length;
    if (!wanted(indicator)) return [];
    const total = indicator.partOf === null ? undefined : byId.get(indicator.partOf);
    const siblings: Indicator[] = total === undefined ? [] : [total];
    for (let j = i - 1; j >= 0 && i - j <= SIBLINGS; j--) {
      const before = indicators[j] as Indicator;
      if (before.sentence !== sentence || before.position.start.line !== indicator.position.start.line) break;
      if (before !== total) siblings.push(before);
    }
    return [new Figure(indicator, at, siblings, context)];
  });
}

/** Behind a percentage: of what all, `số hộ toàn huyện`; behind a count: what else there was not, `, không có tử vong`. */
const OF_ALL = /\s(?:trên |trong |so với )?(?:tổng )?số (?:\S+ ){1,3}(?:toàn|cả|của) (?:tỉnh|huyện|xã|quận|thành phố|thị xã|phường|ngành|trường|khóa|khoá)(?=\s|$)/u;
const NONE_OF = /,\s(?:không|chưa)\s(?:có|còn|xảy ra|để|ghi nhận)\s.*$/u;
const comparable = (label: string): string => label.slice(0, 1000).replace(OF_ALL, '').replace(NONE_OF, '');

const isNumber = (word: string): boolean => word.charCodeAt(0) <= 57;
const aroundOf = (others: readonly Indicator[]): readonly string[] => (others.length === 0 ? NOTHING : [...new Set(others.flatMap(({ label }) => wordsOf(syllablesOf(comparable(label)))))]);
const NOTHING: readonly string[] = [];

/** Most figures are only looked for by their words: what else is said of one is read when it is asked for. */
class Figure implements Measure {
  readonly indicator: Indicator;
  readonly words: readonly string[];
  readonly counted: readonly string[];
  readonly around: readonly string[];
  readonly numbers: readonly string[];
  readonly #at: number;
  readonly #context: Context;
  #near: Measure['near'] | undefined;
  #above: Measure['above'] | undefined;
  readonly #syllables: readonly string[];
  readonly #isCounted: boolean;
  #found: Found | undefined;
  #aside: Measure['aside'] | undefined;
  #sides: Measure['sides'] | undefined;
  #subject: Measure['subject'] | undefined;
  #place: Measure['place'] | undefined;
  #direction: Measure['direction'] | undefined;
  #sort: Measure['sort'] | undefined;
  #isFlow: boolean | undefined;
  #isStock: boolean | undefined;
  #isNegated: boolean | undefined;

  constructor(indicator: Indicator, at: number, others: readonly Indicator[], context: Context) {
    const { label, quantity: { unit, numerator, per } } = indicator;
    const syllables = syllablesOf(comparable(label));
    const all = wordsOf(syllables);
    // The rate says it.
    const words = per.some((part) => PER_WORDS[0]?.includes(part)) ? all.filter((word) => word !== 'đầu người') : all;
    const isCounted = unit !== null && /^[a-zà-ỹ]/u.test(unit) && /[à-ỹ ]|^\w{3,}$/u.test(unit);
    const noun = isCounted && numerator === null ? wordsOfNoun(unit).filter((word) => !words.includes(word)) : NOTHING;
    const own = words.some(isNumber) ? words.filter((word) => !isNumber(word)) : words;
    this.indicator = indicator;
    this.#context = context;
    this.words = noun.length === 0 ? own : [...own, ...(words.length === 0 ? noun : noun.slice(0, 2))];
    this.counted = isCounted ? wordsOfNoun(unit) : NOTHING;
    this.around = aroundOf(others);
    // `trên 1 ha`, `trên một ha`.
    this.numbers = own === words ? NOTHING : words.filter(isNumber).map((word) => word.replace(/^0+(?=\d)/u, '')).filter((word) => word !== '1');
    this.#at = at;
    this.#syllables = syllables;
    this.#isCounted = isCounted;
  }

  get near(): Measure['near'] {
    return (this.#near ??= this.#context.sentence(this.indicator, this.#at));
  }

  get above(): Measure['above'] {
    return (this.#above ??= this.#context.heading(this.indicator));
  }

  get #says(): Found {
    return (this.#found ??= foundIn(this.#syllables));
  }

  get aside(): Measure['aside'] {
    return (this.#aside ??= wordsAside(this.indicator.label, this.words, /^[A-Z]{3}$/u.test(this.indicator.quantity.unit ?? '')));
  }

  get sides(): Measure['sides'] {
    return (this.#sides ??= sidesOf(this.#syllables));
  }

  get subject(): Measure['subject'] {
    return this.#subject === undefined ? (this.#subject = subjectOf(this.#syllables)) : this.#subject;
  }

  get place(): Measure['place'] {
    return this.#place === undefined ? (this.#place = placeOf(this.indicator.label)) : this.#place;
  }

  get direction(): Measure['direction'] {
    return this.#direction === undefined ? (this.#direction = directionOf(this.indicator, this.#says, this.#isCounted)) : this.#direction;
  }

  get sort(): Measure['sort'] {
    return (this.#sort ??= sortOf(this.indicator, this.#at, this.#syllables));
  }

  get isFlow(): boolean {
    return (this.#isFlow ??= isFlow(this.indicator, this.#at, this.#says, this.#isCounted));
  }

  get isStock(): boolean {
    return (this.#isStock ??= isStock(this.indicator, this.#at, this.#says));
  }

  get isNegated(): boolean {
    return (this.#isNegated ??= isNegated(this.#says));
  }

  get isAction(): boolean {
    return isAction(this.#syllables);
  }

  get isOfTerm(): boolean {
    return isOfTerm(this.indicator.label);
  }
}
