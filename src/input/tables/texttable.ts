import type { CellPlace } from '../../types.ts';
import { isSpace, skipSpace, skipSpaceBack } from '../../text/characters.ts';
import type { Lines } from '../lines.ts';

/** A table that plain text shows by its layout alone. */
export interface TextTable {
  readonly first: number;
  readonly last: number;
  /** By row, then column. */
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  readonly place: CellPlace;
  /** Stretches of the source, one below the other. */
  readonly ranges: readonly Stretch[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A line without the white space at its ends. */
export function trimmed(lines: Lines, line: number): Stretch {
  const end = lines.to(line);
  const from = skipSpace(lines.source, lines.from(line), end);
  return { from, to: skipSpaceBack(lines.source, from, end) };
}

const FIGURE = /^(?:[<>≤≥~≈]{1,2}\s?)?[-–+(]?\d[\d.,]{0,24}(?: \d{3}){0,4}(?:\s?[-–/]\s?\d[\d.,]{0,20})?\s?%?\)?$/u;

export const isFigureText = (text: string): boolean => text.length <= 40 && FIGURE.test(text);

/** Stretches of a line that two blanks or a tabulator part. */
export function segmentsOf({ source }: Lines, { from, to }: Stretch): Stretch[] {
  const segments: Stretch[] = [];
  let start = from;
  for (let at = from; at < to;) {
    if (!isSpace(source.charCodeAt(at))) {
      at++;
      continue;
    }
    const next = skipSpace(source, at, to);
    if (next - at >= 2 || source[at] === '\t') {
      if (at > start) segments.push({ from: start, to: at });
      start = next;
    }
    at = next;
  }
  if (to > start) segments.push({ from: start, to });
  return segments;
}
