import { bulletOf, numeral, type Counting } from '../numerals.ts';
/** Automatic numbers (RTF 1.9.1, "List Tables"): what `\listtext` would print, where a writer left it out. */

export interface Level {
  /** `\levelnfcN`: how it counts. */
  format: number;
  start: number;
  /** `\leveltext`: its length as a character, then the text in which the characters 0 to 8 stand for levels. */
  text: string;
  legal: boolean;
  norestart: boolean;
}

export interface List {
  id: number;
  readonly levels: Level[];
}

export interface Override {
  /** `\lsN`. */
  number: number;
  list: number;
  /** Start by level, where it differs from the list's. */
  readonly starts: Map<number, number>;
  /** Levels that are defined anew. */
  readonly levels: Map<number, Level>;
}

export const newLevel = (): Level => ({ format: 0, start: 1, text: '', legal: false, norestart: false });

const DEEPEST = 8;
const BULLET = 23;
const NONE = 255;
export class Lists {
  readonly lists = new Map<number, List>();
  readonly overrides = new Map<number, Override>();
  readonly #counters = new Map<number, number[]>();
  readonly #started = new Set<string>();

  /** Counts a paragraph of list `\ls` at `\ilvl`, and gives its number as printed. */
  next(ls: number, ilvl: number): string {
    const override = this.overrides.get(ls);
    const at = Math.min(Math.max(ilvl, 0), DEEPEST);
    if (override === undefined || this.#level(override, at) === undefined) return '';
    const counters = this.#counters.get(override.list) ?? [];
    this.#counters.set(override.list, counters);
    this.#count(override, counters, at);
    return this.#print(override, counters, at);
  }

  isBullet(ls: number, ilvl: number): boolean {
    const override = this.overrides.get(ls);
    return override !== undefined && this.#level(override, Math.min(Math.max(ilvl, 0), DEEPEST))?.format === BULLET;
  }

  #level(override: Override, at: number): Level | undefined {
    return override.levels.get(at) ?? this.lists.get(override.list)?.levels[at];
  }

  #count(override: Override, counters: number[], at: number): void {
    const key = `${override.number}/${at}`;
    const start = override.starts.get(at);
    const isFirst = start !== undefined && !this.#started.has(key);
    this.#started.add(key);
    const current = counters[at];
    counters[at] = isFirst ? start : current === undefined ? this.#start(override, at) : current + 1;
    for (let i = 0; i < at; i++) counters[i] ??= this.#start(override, i);
    for (let deeper = at + 1; deeper <= DEEPEST; deeper++) {
      if (this.#level(override, deeper)?.norestart !== true) Reflect.deleteProperty(counters, deeper);
    }
  }

  #start(override: Override, at: number): number {
    return override.starts.get(at) ?? this.#level(override, at)?.start ?? 1;
  }

  #print(override: Override, counters: readonly number[], at: number): string {
    const level = this.#level(override, at);
    if (level === undefined || level.format === NONE) return '';
    const text = level.text.slice(1, 1 + level.text.charCodeAt(0));
    if (level.format === BULLET) return bulletOf(text.trim());
    let printed = '';
    for (const sign of text) {
      const place = sign.charCodeAt(0);
      if (place > DEEPEST) printed += sign;
      else printed += counted(counters[place] ?? this.#start(override, place), level.legal ? 0 : this.#level(override, place)?.format ?? 0);
    }
    return printed.trim();
  }
}

/** `\levelnfcN` */
const COUNTING: Readonly<Record<number, Counting>> = { 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 22: 'zero', [BULLET]: 'none', [NONE]: 'none' };

/** A number as `\levelnfcN` counts. */
export const counted = (value: number, format: number): string => numeral(value, COUNTING[format] ?? 'decimal');
