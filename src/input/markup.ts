import type { CellPlace } from '../types.ts';

/** What a markup parser found out about a stretch of the source; offsets are the source's. */

/** Characters that are markup: left out, or standing for something else (`&amp;`). */
export interface Hole {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A footnote mark that the markup makes certain. */
export interface MarkAt {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Bold or italic words. */
export interface Style {
  readonly from: number;
  readonly to: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Lines that belong together: a paragraph, a heading, a table's cell, a note. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly kind: 'paragraph' | 'cell' | 'note';
  readonly heading: number | null;
  readonly label: string | null;
  readonly cell?: CellPlace | null;
}

export interface Markup {
  readonly segments: readonly Segment[];
  /** In source order, not overlapping. */
  readonly holes: readonly Hole[];
  readonly marks: readonly MarkAt[];
  readonly styles: readonly Style[];
}

export const NO_MARKUP: Omit<Markup, 'segments'> = { holes: [], marks: [], styles: [] };

/** A chunk of the source that remark shall read. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly segments: Segment[];
  readonly holes: Hole[];
  readonly marks: MarkAt[];
}
