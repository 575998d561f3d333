import { bulletOf, numeral, type Counting } from '../numerals.ts';
import { printedLetters } from '../signs.ts';
import { LEVELS, type Level, type List, type Numbering } from './numbering.ts';
import type { Manner } from './properties.ts';
import type { ParagraphStyle, Styles } from './styles.ts';

export interface Printed {
  /** As it is printed before the paragraph; empty where nothing is. */
  readonly text: string;
  readonly isTight: boolean;
}

export const NOTHING: Printed = { text: '', isTight: false };

type Levels = readonly (Level | undefined)[];

/** A list with what it takes from its definition. */
interface Plan {
  readonly definition: string;
  readonly levels: Levels;
}

/** Counts the paragraphs of lists in their order. */
export class Lists {
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  /** By definition: lists of one definition go on counting where the last one stopped. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  /** Levels of lists that have begun at their own start. */
  readonly #begun = new Set<string>();
  readonly #plans = new Map<string, Plan>();

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** Counts a paragraph where it is of a list. */
  next(manner: Manner, style: ParagraphStyle): Printed {
    const id = manner.list ?? style.list;
    if (id === null || id === '0') return NOTHING;
    const list = this.#numbering.lists.get(id);
    if (list === undefined) return NOTHING;
    const { definition, levels } = this.#planOf(list);
    const at = Math.min(Math.max(manner.level ?? levelOf(levels, manner.list === null ? style : null), 0), LEVELS - 1);
    const level = levels[at];
    if (level === undefined) return NOTHING;
    const counters = this.#counters.get(definition) ?? [];
    this.#counters.set(definition, counters);
    this.#count(list, levels, counters, at);
    const text = level.isHidden ? '' : print(list, levels, counters, at);
    return { text, isTight: level.isTight };
  }

  #planOf(list: List): Plan {
    const known = this.#plans.get(list.id);
    if (known !== undefined) return known;
    const definition = this.#definitionOf(list);
    const shared = this.#numbering.definitions.get(definition)?.levels;
    const plan = { definition, levels: Array.from({ length: LEVELS }, (_, at) => list.levels.get(at) ?? shared?.get(at)) };
    this.#plans.set(list.id, plan);
    return plan;
  }

  /** Where the definition is that of a style of numbers, that one (17.9.21). */
  #definitionOf(list: List): string {
    const link = this.#numbering.definitions.get(list.definition)?.link ?? null;
    const named = link === null ? null : this.#styles.listOf(link);
    const other = named === null ? undefined : this.#numbering.lists.get(named);
    return other?.definition ?? list.definition;
  }

  #count(list: List, levels: Levels, counters: (number | undefined)[], at: number): void {
    const key = `${list.id}/${at}`;
    const isFirst = list.starts.has(at) && !this.#begun.has(key);
    this.#begun.add(key);
    const current = counters[at];
    counters[at] = isFirst || current === undefined ? startOf(list, levels, at) : current + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = levels[deeper]?.restart ?? null;
      if (restart === null || at < restart) counters[deeper] = undefined;
    }
  }
}

const startOf = (list: List, levels: Levels, at: number): number => list.starts.get(at) ?? levels[at]?.start ?? 1;

/** Of a paragraph whose list is its style's: the level that names the style (17.9.23). */
function levelOf(levels: Levels, style: ParagraphStyle | null): number {
  if (style === null) return 0;
  for (const name of style.chain) {
    const at = levels.findIndex((level) => level?.style === name);
    if (at >= 0) return at;
  }
  return style.level ?? 0;
}

/** As [MS-DOC] bounds it; what is longer is no number. */
const LONGEST = 255;

function print(list: List, levels: Levels, counters: readonly (number | undefined)[], at: number): string {
  const level = levels[at];
  if (level === undefined) return '';
  if (level.format === 'bullet') return level.text === '' ? '' : bulletOf(printedLetters(level.text, { caps: false, font: level.font }).trim());
  return level.text.slice(0, LONGEST).replace(/%(?<place>[1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    const value = counters[index] ?? startOf(list, levels, index);
    const { format = 'decimal', pattern = '' } = levels[index] ?? {};
    return format === 'none' ? '' : level.isLegal ? String(value) : printed(value, format, pattern);
  }).trim();
}

/** `ST_NumberFormat` (17.18.59); what no Vietnamese document counts with is printed in figures. */
const COUNTING: Readonly<Record<string, Counting>> = {
  decimal: 'decimal', decimalZero: 'zero', upperRoman: 'upperRoman', lowerRoman: 'lowerRoman', upperLetter: 'upperLetter', lowerLetter: 'lowerLetter', decimalEnclosedCircle: 'circled',
  vietnameseCounting: 'words', none: 'none', bullet: 'none',
};

/** A number of a list or a note. */
export function printed(value: number, format: string, pattern = ''): string {
  // `001, 002, 003, …`
  if (format === 'custom') return String(value).padStart(/^0\d{1,9}/.exec(pattern)?.[0].length ?? 0, '0');
  if (format === 'numberInDash') return `- ${value} -`;
  return numeral(value, Object.hasOwn(COUNTING, format) ? COUNTING[format] ?? 'decimal' : 'decimal');
}
