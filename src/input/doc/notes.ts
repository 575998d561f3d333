import { printed as asPrinted } from '../docx/lists.ts';
import type { Labels } from '../runs.ts';
import { Plc, type Data } from './data.ts';
import { formatOf } from './numbering.ts';

/** Where notes are called and where their texts stand ([MS-DOC] PlcffndRef, PlcffndTxt, PlcfendRef, PlcfendTxt). */

export interface Note {
  /** Where it is called, and what follows its mark. */
  readonly at: number;
  readonly end: number;
  readonly label: string;
  /** What stands before the note's own words; empty where Word sets the number. */
  readonly printed: string;
  /** Where its text stands. */
  readonly from: number;
  readonly to: number;
}

export type Kind = 'footnote' | 'endnote';

/** Where the settings of the document ([MS-DOC] DopBase, Dop97) have the first number and the way of counting, and what that is where they are short. */
const PLACES = { footnote: { start: 2, format: 492, usual: 0 }, endnote: { start: 52, format: 494, usual: 2 } } as const;

export interface NoteTables {
  readonly marks: Data;
  readonly texts: Data;
  readonly settings: Data;
  /** Where the story of the notes begins, and its length. */
  readonly story: number;
  readonly length: number;
}

export function notesOf(kind: Kind, { marks, texts, settings, story, length }: NoteTables, text: string, labels: Labels): Note[] {
  const plc = new Plc(marks, 2);
  const places = textsOf(texts, length);
  const { start, format, usual } = PLACES[kind];
  const counting = formatOf(settings.length < format + 2 ? usual : settings.u16(format));
  // The lower bits say where counting begins anew.
  let number = Math.max(1, settings.u16(start) >> 2);
  return Array.from({ length: plc.count }, (_, i) => {
    const at = plc.position(i);
    const [from, to] = places[i] ?? [0, 0];
    const isNumbered = plc.entry(i).u16(0) !== 0 || text.charAt(at) <= ' ';
    const printed = isNumbered ? '' : markAt(text, at, story + from);
    return { at, end: at + Math.max(1, printed.length), label: labels.free(isNumbered ? asPrinted(number++, counting) : printed), printed, from: story + from, to: story + to };
  });
}

/** A mark set by hand: how long it is nothing says, but it begins the note, too. */
function markAt(text: string, at: number, note: number): string {
  let from = note;
  while (text.charAt(from) === ' ') from++;
  let length = 1;
  while (length < LONGEST && text.charAt(at + length) > ' ' && text.startsWith(text.slice(at, at + length + 1), from)) length++;
  return text.slice(at, at + length);
}

const LONGEST = 10;

/** Behind the beginning of their story; the last one is not a note's. */
function textsOf(table: Data, length: number): (readonly [number, number])[] {
  const plc = new Plc(table, 0);
  let last = 0;
  return Array.from({ length: Math.max(0, plc.count - 1) }, (_, i) => {
    const from = Math.max(last, Math.min(plc.position(i), length));
    last = Math.max(from, Math.min(plc.position(i + 1), length));
    return [from, last] as const;
  });
}
