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
      if (code === TABS && size === 255) return;
      at += 1;
    }
    if (at + size > list.length) return;
    found(code, at, size);
    at += size;
  }
}

/** What letters look like; null where nothing is said. */
export interface Letters {
  bold: boolean | null;
  italic: boolean | null;
  hidden: boolean | null;
  deleted: boolean;
  caps: boolean | null;
  raised: boolean | null;
  font: number | null;
  style: number | null;
  /** A sign of a symbol font in the place of the letter. */
  symbol: number | null;
}

export const noLetters = (): Letters => ({ bold: null, italic: null, hidden: null, deleted: false, caps: null, raised: null, font: null, style: null, symbol: null });

/** [MS-DOC] 2.6.1. `base`: what a style says, for what is said against it. */
export function readLetters(list: Data, letters: Letters, base: Letters | null): void {
  const toggle = (at: number, own: boolean | null): boolean => {
    const value = list.u8(at);
    return value === 0x80 ? own === true : value === 0x81 ? own !== true : value === 1;
  };
  eachSprm(list, (code, at) => {
    switch (code) {
      case 0x0835: letters.bold = toggle(at, base?.bold ?? null); break;
      case 0x0836: letters.italic = toggle(at, base?.italic ?? null); break;
      case 0x083b: letters.caps = toggle(at, base?.caps ?? null); break;
      case 0x083c: letters.hidden = toggle(at, base?.hidden ?? null); break;
      case 0x0800: letters.deleted = list.u8(at) === 1; break;
      case 0x2a48: letters.raised = list.u8(at) === 1; break;
      case 0x4845: letters.raised ??= list.i16(at) > 0; break;
      case 0x4a4f: letters.font = list.u16(at); break;
      case 0x4a30: letters.style = list.u16(at); break;
      case 0x6a09: letters.symbol = list.u16(at + 2); break;
    }
  });
}

/** What a paragraph is; null where nothing is said. */
export interface Manner {
  style: number | null;
  outline: number | null;
  /** Which of the document's lists, from 1; 0 none. */
  list: number | null;
  level: number | null;
  /** How deep in tables: 0 none. */
  depth: number;
  isRowEnd: boolean;
  /** Of a row's end: what it says of the row. */
  row: RowData | null;
}

export interface RowData {
  isHead: boolean;
  /** In twips: left edge, then the right one of each cell. */
  edges: number[];
  /** Bits of each cell: 0–1 joined with its left neighbour, 5–6 with the cell above. */
  flags: number[];
}

export const noManner = (): Manner => ({ style: null, outline: null, list: null, level: null, depth: 0, isRowEnd: false, row: null });

/** [MS-DOC] 2.6.2 and 2.6.3. */
export function readManner(list: Data, manner: Manner): void {
  eachSprm(list, (code, at, size) => {
    switch (code) {
      case 0x4600: manner.style = list.u16(at); break;
      case 0x2640: manner.outline = list.u8(at); break;
      case 0x260a: manner.level = list.u8(at); break;
      case 0x460b: manner.list = list.u16(at); break;
      case 0x2416: if (list.u8(at) !== 0) manner.depth = Math.max(1, manner.depth); break;
      case 0x6649: manner.depth = Math.max(0, list.i32(at)); break;
      case 0x2417: case 0x244c: manner.isRowEnd ||= list.u8(at) !== 0; break;
      case 0x3404: rowOf(manner).isHead = list.u8(at) !== 0; break;
      case TABLE: readRow(list, at, size, rowOf(manner)); break;
    }
  });
}

function rowOf(manner: Manner): RowData {
  return manner.row ??= { isHead: false, edges: [], flags: [] };
}

const CELL = 20;

function readRow(list: Data, at: number, size: number, row: RowData): void {
  const count = Math.min(list.u8(at), 63);
  row.edges = [];
  row.flags = [];
  for (let i = 0; i <= count && 1 + i * 2 + 2 <= size; i++) row.edges.push(list.i16(at + 1 + i * 2));
  const cells = at + 1 + (count + 1) * 2;
  for (let i = 0; i < count; i++) row.flags.push(cells + i * CELL + 2 <= at + size ? list.u16(cells + i * CELL) : 0);
}
