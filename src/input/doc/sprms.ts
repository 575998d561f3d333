import type { Data } from './data.ts';

/** Bytes of an operand by the three upper bits of its code ([MS-DOC] 2.2.5.1); 6 tells its own. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE = 0xd608;
const TABS = 0xc615;

/** Calls back with each property of a list of them: its code and where its operand stands. */
export function eachSprm(list: Data, found: (code: number, at: number, size: number) => void): void {
  for (let at = 0; at + 2 < list.length;) {
    const code = list.u16(at);
    at += 2;
    let size = SIZES[code >> 13] ?? 1;
    if (code === TABLE) {
      size = Math.max(0, list.u16(at) - 1);
      at += 2;
    } else if (code >> 13 === 6) {
      size = list.u8(at);
      at += 1;
      if (code === TABS && size === 255) size = tabsSize(list, at);
    }
    if (at + size > list.length) return;
    found(code, at, size);
    at += size;
  }
}

/** Of more tabulators than a byte can count the bytes of ([MS-DOC] PChgTabsOperand). */
function tabsSize(list: Data, at: number): number {
  const away = 1 + list.u8(at) * 4;
  return away + 1 + list.u8(at + away) * 3;
}

/** What letters look like; null where nothing is said. */
export interface Letters {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean | null;
  readonly caps: boolean | null;
  readonly raised: boolean | null;
  readonly font: number | null;
  readonly style: number | null;
  readonly deleted: boolean;
  /** A sign of a font of signs in the place of the letter. */
  readonly symbol: { readonly font: number; readonly code: number } | null;
}

type OpenLetters = { -readonly [K in keyof Letters]: Letters[K] };

export const NO_LETTERS: Letters = { bold: null, italic: null, hidden: null, caps: null, raised: null, font: null, style: null, deleted: false, symbol: null };

/** [MS-DOC] 2.6.1. `base`: what the styles say, for what is said against it. */
export function readLetters(list: Data, base: Letters): Letters {
  const letters: OpenLetters = { ...NO_LETTERS };
  const toggled = (at: number, own: boolean | null): boolean => {
    const value = list.u8(at);
    return value === 0x80 ? own === true : value === 0x81 ? own !== true : value === 1;
  };
  let isShifted: boolean | null = null;
  let latin: number | null = null;
  eachSprm(list, (code, at) => {
    switch (code) {
      case 0x0835: letters.bold = toggled(at, base.bold); break;
      case 0x0836: letters.italic = toggled(at, base.italic); break;
      case 0x083b: letters.caps = toggled(at, base.caps); break;
      case 0x083c: letters.hidden = toggled(at, base.hidden); break;
      case 0x0800: letters.deleted = list.u8(at) === 1; break;
      case 0x2a48: letters.raised = list.u8(at) === 1; break;
      case 0x4845: isShifted = list.i16(at) > 0; break;
      case 0x4a4f: latin = list.u16(at); break;
      // The letters of old fonts are Latin with marks, which this one governs.
      case 0x4a51: letters.font = list.u16(at); break;
      case 0x4a30: letters.style = list.u16(at); break;
      case 0x6a09: letters.symbol = { font: list.u16(at), code: list.u16(at + 2) }; break;
    }
  });
  letters.raised ??= isShifted;
  letters.font ??= latin;
  return letters;
}

/** What is said nearer over what is said further away. */
export function over(base: Letters, own: Letters): Letters {
  return {
    bold: own.bold ?? base.bold, italic: own.italic ?? base.italic, hidden: own.hidden ?? base.hidden, caps: own.caps ?? base.caps, raised: own.raised ?? base.raised, font: own.font ?? base.font,
    style: own.style ?? base.style, deleted: own.deleted || base.deleted, symbol: own.symbol ?? base.symbol,
  };
}

/** What a paragraph is; null where nothing is said. */
export interface Manner {
  outline: number | null;
  /** Which of the document's lists, from 1; 0 none. */
  list: number | null;
  level: number | null;
  /** How deep in tables: 0 none. */
  depth: number;
  isRowEnd: boolean;
  /** Ends a cell of a table that stands in another. */
  isCellEnd: boolean;
  /** Of a row's end: what it says of the row. */
  row: RowData | null;
}

export interface RowData {
  isHead: boolean;
  /** In twips: left edge, then the right one of each cell. */
  edges: number[];
  /** Of each cell: 0 where it is alone; neighbours that another value than the first one's follows are one ([MS-DOC] and Word's own files differ in which is which). */
  across: number[];
  /** Of each cell: 1 goes on with the one above, 3 begins. */
  down: number[];
}

export const noManner = (): Manner => ({ outline: null, list: null, level: null, depth: 0, isRowEnd: false, isCellEnd: false, row: null });

/** [MS-DOC] 2.6.2 and 2.6.3. `elsewhere` gives the list that a number stands for in the stream of data. */
export function readManner(list: Data, manner: Manner, elsewhere: ((at: number) => Data) | null): void {
  eachSprm(list, (code, at, size) => {
    switch (code) {
      case 0x2640: manner.outline = list.u8(at); break;
      case 0x260a: manner.level = list.u8(at); break;
      case 0x460b: manner.list = list.u16(at); break;
      case 0x2416: manner.depth = list.u8(at) === 0 ? 0 : Math.max(1, manner.depth); break;
      case 0x6649: manner.depth = Math.max(0, list.i32(at)); break;
      case 0x2417: case 0x244c: manner.isRowEnd = list.u8(at) !== 0; break;
      case 0x244b: manner.isCellEnd = list.u8(at) !== 0; break;
      // What is too long for its page stands in the stream of data.
      case 0x6645: case 0x6646: case 0x646b: if (elsewhere !== null) readManner(elsewhere(list.u32(at)), manner, null); break;
      case 0x3404: rowOf(manner).isHead = list.u8(at) !== 0; break;
      case TABLE: readRow(list, at, size, rowOf(manner)); break;
      case 0x5624: joinAcross(rowOf(manner), list.u8(at), list.u8(at + 1)); break;
      case 0x5625: rowOf(manner).across.fill(0, list.u8(at), list.u8(at + 1)); break;
      case 0xd62b: if (list.u8(at) < rowOf(manner).down.length) rowOf(manner).down[list.u8(at)] = list.u8(at + 1) & 3; break;
    }
  });
}

function rowOf(manner: Manner): RowData {
  return manner.row ??= { isHead: false, edges: [], across: [], down: [] };
}

const CELL = 20;

function readRow(list: Data, at: number, size: number, row: RowData): void {
  const count = Math.min(list.u8(at), 63);
  row.edges = [];
  for (let i = 0; i <= count && 1 + i * 2 + 2 <= size; i++) row.edges.push(list.i16(at + 1 + i * 2));
  const cells = at + 1 + (count + 1) * 2;
  const flags = Array.from({ length: count }, (_, i) => (cells + i * CELL + 2 <= at + size ? list.u16(cells + i * CELL) : 0));
  row.across = flags.map((flag) => flag & 3);
  row.down = flags.map((flag) => flag >> 5 & 3);
}

function joinAcross(row: RowData, first: number, end: number): void {
  row.across.fill(2, first, end);
  if (first < Math.min(end, row.across.length)) row.across[first] = 3;
}
