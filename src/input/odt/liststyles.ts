import type { XmlWalk } from '../xml.ts';
import type { Counting } from '../numerals.ts';

/** A level of a list or of headings (ODF 1.3 part 3, 16.31 to 16.36). */
export interface Level {
  /** The sign of a bullet; null for numbers. */
  readonly bullet: string | null;
  readonly counting: Counting;
  /** Figures are filled up with zeros to so many. */
  readonly width: number;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the number shows, itself among them. */
  readonly shown: number;
  /** `%1%.%2%.`, as LibreOffice writes it: what parts the numbers may be more than a full stop. */
  readonly pattern: string | null;
  readonly start: number;
  /** Nothing stands between number and text. */
  readonly isTight: boolean;
}

/** By level, from 1. */
export type ListStyle = ReadonlyMap<number, Level>;

export const LEVELS = 10;

/** Of the `list-style` or `outline-style` that was met last. */
export function readListStyle(walk: XmlWalk): ListStyle {
  const levels = new Map<number, Level>();
  walk.children((name) => {
    const at = Number(walk.attribute('level') ?? '0');
    if (at >= 1 && at <= LEVELS) levels.set(at, readLevel(walk, name));
  });
  return levels;
}

/** What is longer is no number. */
const LONGEST = 255;

function readLevel(walk: XmlWalk, name: string): Level {
  const format = walk.attribute('num-format') ?? '';
  const level = {
    bullet: name === 'list-level-style-bullet' ? walk.attribute('bullet-char') ?? '' : name === 'list-level-style-image' ? '-' : null,
    counting: countingOf(format, walk.attribute('num-letter-sync') === 'true'),
    width: /^0\d{1,8}/.exec(format)?.[0].length ?? 0,
    prefix: (walk.attribute('num-prefix') ?? '').slice(0, LONGEST),
    suffix: (walk.attribute('num-suffix') ?? '').slice(0, LONGEST),
    shown: wholeOf(walk.attribute('display-levels'), 1),
    pattern: walk.attribute('num-list-format'),
    start: wholeOf(walk.attribute('start-value'), 1),
    isTight: false,
  };
  const part = (inner: string): void => {
    if (inner === 'list-level-label-alignment') level.isTight = walk.attribute('label-followed-by') === 'nothing';
    else walk.children(part);
  };
  walk.children(part);
  return level;
}

function countingOf(format: string, isRepeated: boolean): Counting {
  switch (format) {
    case '': return 'none';
    case 'I': return 'upperRoman';
    case 'i': return 'lowerRoman';
    case 'A': return isRepeated ? 'upperLetter' : 'upperPlaces';
    case 'a': return isRepeated ? 'lowerLetter' : 'lowerPlaces';
    default: return format.startsWith('①') ? 'circled' : 'decimal';
  }
}

export const wholeOf = (value: string | null, otherwise: number): number => value !== null && /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
