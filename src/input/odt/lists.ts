import { bulletOf, numeral } from '../numerals.ts';
import { LEVELS, type Level, type ListStyle } from './liststyles.ts';

type Counters = (number | undefined)[];

/** A list that stands open, from its outermost `list` on. */
export interface OpenList {
  readonly style: ListStyle | null;
  readonly counters: Counters;
}

export interface Printed {
  readonly text: string;
  readonly isTight: boolean;
}

export const NOTHING: Printed = { text: '', isTight: false };

/** Counts lists and headings in their order (ODF 1.3 part 3, 5.3). */
export class Lists {
  readonly #byId = new Map<string, Counters>();
  readonly #byStyle = new Map<string, Counters>();
  readonly #headings: Counters = [];

  /** The counters of a list that begins: new ones, or those that it goes on with. */
  open(style: string, id: string | null, continued: string | null, isContinued: boolean): Counters {
    const before = continued === null ? undefined : this.#byId.get(continued);
    const counters = before ?? (isContinued ? this.#byStyle.get(style) : undefined) ?? [];
    this.#byStyle.set(style, counters);
    if (id !== null) this.#byId.set(id, counters);
    return counters;
  }

  item({ style, counters }: OpenList, at: number, start: number | null): Printed {
    return style === null ? NOTHING : counted(style, counters, Math.min(at, LEVELS), start);
  }

  heading(style: ListStyle, at: number, start: number | null): Printed {
    return counted(style, this.#headings, Math.min(at, LEVELS), start);
  }
}

function counted(style: ListStyle, counters: Counters, at: number, start: number | null): Printed {
  const level = style.get(at);
  const current = counters[at];
  counters[at] = start ?? (current === undefined ? level?.start ?? 1 : current + 1);
  counters.length = at + 1;
  if (level === undefined) return NOTHING;
  return { text: level.bullet === null ? printed(style, level, counters, at) : level.bullet === '' ? '' : bulletOf(level.bullet), isTight: level.isTight };
}

function printed(style: ListStyle, level: Level, counters: Counters, at: number): string {
  const figure = (place: number): string => {
    const other = style.get(place);
    return other === undefined ? '' : numeral(counters[place] ?? other.start, other.counting).padStart(other.width, '0');
  };
  if (level.pattern !== null) return level.pattern.replace(/%(?<place>10|[1-9])%/g, (_, place: string) => figure(Number(place))).trim();
  if (level.counting === 'none') return (level.prefix + level.suffix).trim();
  const figures: string[] = [];
  for (let place = Math.max(1, at - level.shown + 1); place <= at; place++) figures.push(figure(place));
  return (level.prefix + figures.filter((each) => each !== '').join('.') + level.suffix).trim();
}
