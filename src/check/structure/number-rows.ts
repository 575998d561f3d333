import type { Heading, Numbered } from '../../types.ts';
import { leftOut, numberLike } from './ordinal.ts';

/** The numbers of one style under one heading. */
export interface NumberRow {
  /** The last one, wherever it belonged, and one whose number is printed as the row's are. */
  before: Numbered | null;
  like: Numbered | null;
  /** The last number that was where it belonged, and the one from which the row may go on as well: behind a number that was wrong authors count both ways. */
  top: number;
  instead: number;
  /** How many have followed one another. */
  inSequence: number;
}

/** Where a number that scans have misread belongs: what stands under its heading stands beside it. */
interface Alias {
  readonly style: string;
  readonly under: Heading | null;
}

export class NumberRows {
  readonly #rows = new Map<Heading | null, Map<string, NumberRow>>();
  readonly #aliases = new Map<Heading, Alias>();
  /** The row of each style that was met last, and the numbers that were: of headings, and of any line. */
  readonly #recent = new Map<string, { row: NumberRow; heading: number; any: number; at: number }>();

  /** `2.1` and `1.3` are of different rows, whatever heading was lost between them; so are `a.` and `a)`. */
  of({ under, style, number }: Pick<Numbered, 'under' | 'style' | 'number'>, sign: string): NumberRow {
    const alias = under === null ? undefined : this.#aliases.get(under);
    const parent = alias?.style === style ? alias.under : under;
    const styles = this.#rows.get(parent) ?? new Map<string, NumberRow>();
    this.#rows.set(parent, styles);
    const dot = number.lastIndexOf('.');
    const key = `${style} ${sign}${dot < 0 ? '' : number.slice(0, dot)}`;
    const row = styles.get(key) ?? { before: null, like: null, top: 0, instead: 0, inSequence: 0 };
    styles.set(key, row);
    return row;
  }

  /** Goes on from the last line of its style in another row: articles run on through chapters, and a list may stand under another heading than it seems. */
  runsOn({ style, value, start }: Numbered, row: NumberRow): boolean {
    const last = this.#recent.get(familyOf(style));
    return last !== undefined && last.row !== row && (value === last.any + 1 || value === last.heading + 1) && last.at > (row.before?.end ?? -1) && last.at < start;
  }

  /** The row of another style that waits for a number which looks like this one. */
  waiting(style: string, isWanted: (number: string) => boolean): NumberRow | null {
    for (const { row } of this.#recent.values()) if (row.like !== null && row.like.style !== style && isWanted(numberLike(row.like, next(row)))) return row;
    return null;
  }

  alias(heading: Heading, alias: Alias): void {
    this.#aliases.set(heading, alias);
  }

  put(row: NumberRow, numbered: Numbered, style: string, value: number): void {
    row.before = numbered;
    if (numbered.style === style && numbered.value === value) row.like = numbered;
    const family = familyOf(style);
    const heading = numbered.own === null ? this.#recent.get(family)?.heading ?? 0 : value;
    this.#recent.set(family, { row, heading, any: value, at: numbered.end });
  }
}

/** `1. … 2. … 3) … 4.` is one list. */
const familyOf = (style: string): string => (style === 'round' ? 'arabic' : style);

/** What a row waits for. */
export const next = ({ top, instead }: NumberRow): number => Math.max(top, instead) + 1;

export function follows(numbered: Numbered, { top, instead }: NumberRow): boolean {
  const { value } = numbered;
  return (value > top && leftOut(numbered, top) === 0) || (instead > 0 && value > instead && leftOut(numbered, instead) === 0);
}

/** The row goes on from here, or begins here. */
export function settle(row: NumberRow, value: number, how: 'follows' | 'begins'): void {
  row.top = value;
  row.instead = 0;
  row.inSequence = how === 'follows' ? row.inSequence + 1 : 1;
}
