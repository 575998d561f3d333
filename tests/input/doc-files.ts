import CFB from 'cfb';
import { flowOf } from '../../src/input/doc.ts';
import type { FlowItem, FlowTable, Run } from '../../src/input/flow.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import type { FileOptions } from '../../src/types.ts';

/** Binary documents byte by byte ([MS-DOC]), for what LibreOffice does not write. */

const u16 = (value: number): number[] => [value & 0xff, value >> 8 & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const utf16 = (text: string): number[] => Array.from({ length: text.length }, (_, i) => u16(text.charCodeAt(i))).flat();
/** A property; its operand as bytes. */
export const sprm = (code: number, ...operand: readonly number[]): number[] => [...u16(code), ...operand];

/** `{b|đậm}`: letters with properties, by a sign. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  b: sprm(0x0835, 1), B: sprm(0x0835, 0x81), i: sprm(0x0836, 1), h: sprm(0x083c, 1), d: sprm(0x0800, 1), C: sprm(0x083b, 1), '^': sprm(0x2a48, 1), _: sprm(0x2a48, 2), '~': sprm(0x4845, 6, 0), F: sprm(0x4a51, 1, 0), S: sprm(0x4a4f, 2, 0),
  s: sprm(0x4a30, 3, 0), y: sprm(0x6a09, 2, 0, 0xb3, 0xf0),
};

export interface Paragraph {
  readonly text: string;
  readonly style: number;
  readonly list: readonly number[];
}

const ENDS = ['\r', '\u0007', '\f'];

/** A paragraph; its text ends with its own mark where that is not a plain one. */
export const p = (text: string, ...lists: readonly (readonly number[])[]): Paragraph => ({ text: ENDS.some((end) => text.endsWith(end) || text.endsWith(`${end}}`)) ? text : `${text}\r`, style: 0, list: lists.flat() });
export const styled = (style: number, text: string, ...lists: readonly (readonly number[])[]): Paragraph => ({ ...p(text, ...lists), style });
export const listed = (list: number, level = 0): number[] => [...sprm(0x460b, ...u16(list)), ...sprm(0x260a, level)];
export const IN_TABLE = sprm(0x2416, 1);
const deep = (depth: number): number[] => [...IN_TABLE, ...sprm(0x6649, ...u32(depth))];
export const cell = (text: string, ...lists: readonly (readonly number[])[]): Paragraph => p(`${text}\u0007`, IN_TABLE, ...lists);
export const innerCell = (text: string): Paragraph => p(text, deep(2), sprm(0x244b, 1));

/** `flags` of the cells: [MS-DOC] TCGRF. */
export const table = (edges: readonly number[], flags: readonly number[] = []): number[] => {
  const rest = [edges.length - 1, ...edges.flatMap(u16), ...flags.flatMap((flag) => [...u16(flag), ...Array.from({ length: 18 }, () => 0)])];
  return [...u16(0xd608), ...u16(rest.length + 1), ...rest];
};
export const row = (...lists: readonly (readonly number[])[]): Paragraph => p('\u0007', IN_TABLE, sprm(0x2417, 1), ...lists);
export const innerRow = (...lists: readonly (readonly number[])[]): Paragraph => p('', deep(2), sprm(0x2416, 1), sprm(0x244c, 1), ...lists);

export interface File {
  readonly main: readonly Paragraph[];
  readonly notes?: readonly Paragraph[];
  readonly heads?: readonly Paragraph[];
  readonly endnotes?: readonly Paragraph[];
  readonly boxes?: readonly Paragraph[];
  /** Parts of the table stream by the place of their pair. */
  readonly parts?: Readonly<Record<number, readonly number[]>>;
  readonly data?: readonly number[];
  /** How the text is parted: up to where, one byte a letter or two, and what a fast save has set. */
  readonly pieces?: readonly { readonly to: number; readonly bytes: 1 | 2; readonly prm?: number }[];
  /** Properties of fast saves. */
  readonly saved?: readonly (readonly number[])[];
  readonly version?: number;
  readonly magic?: number;
  readonly flags?: number;
  /** Other streams and storages. */
  readonly streams?: Readonly<Record<string, readonly number[]>>;
}

/** Of a stretch, from letter to letter. */
interface Marked {
  readonly from: number;
  readonly to: number;
  readonly list: readonly number[];
}

function storyOf(paragraphs: readonly Paragraph[], start: number): { readonly text: string; readonly letters: Marked[]; readonly manners: Marked[] } {
  const [letters, manners]: [Marked[], Marked[]] = [[], []];
  let text = '';
  for (const paragraph of paragraphs) {
    const from = start + text.length;
    for (const [, sign, marked, plain] of paragraph.text.matchAll(/\{(\S)\|([^}]*)\}|([^{]+)/gu)) {
      const at = start + text.length;
      text += marked ?? plain ?? '';
      letters.push({ from: at, to: start + text.length, list: LETTERS[sign ?? ''] ?? [] });
    }
    manners.push({ from, to: start + text.length, list: [...u16(paragraph.style), ...paragraph.list] });
  }
  return { text, letters, manners };
}

/** Normal, headings 1 and 2 (bold, in list 1), a style of letters (bold), and two that rest on one another. */
const style = (known: number, kind: number, base: number, ...parts: readonly (readonly number[])[]): number[] => {
  const upx = parts.flatMap((part) => [...u16(part.length), ...part, ...(part.length % 2 === 1 ? [0] : [])]);
  const body = [...u16(known), ...u16(kind | base << 4), ...u16(parts.length), ...u16(0), ...u16(0), ...u16(1), ...utf16('s'), 0, 0, ...upx];
  return [...u16(body.length), ...body];
};
const STYLES = [
  ...u16(18), ...u16(6), ...u16(10), ...u16(1), ...u16(90), ...u16(15), ...u16(0), ...u16(0), ...u16(0), ...u16(0),
  ...style(0, 1, 0xfff, u16(0), []), ...style(1, 1, 0, [...u16(1), ...listed(1, 0)], sprm(0x0835, 1)), ...style(2, 1, 1, [...u16(2), ...listed(1, 1)], []), ...style(0xffe, 2, 0xfff, sprm(0x0835, 1)),
  ...style(0xffe, 1, 5, u16(4), sprm(0x0836, 1)), ...style(0xffe, 1, 4, u16(5), []),
];
const FONTS = [...u16(3), 0, 0, ...['Times New Roman', '.VnTime', 'Symbol'].flatMap((name) => { const bytes = [...Array.from({ length: 39 }, () => 0), ...utf16(`${name}\0`)]; return [bytes.length, ...bytes]; })];
/** `I.`, `1.`, `a)` of list 1; bullets of list 2; list 3 is list 1 begun anew at 5; `1.1` of list 4. */
const level = (format: number, text: string, start = 1): number[] => [...u32(start), format, 0, ...Array.from({ length: 9 }, () => 0), 0, ...Array.from({ length: 12 }, () => 0), ...u16(text.length), ...utf16(text)];
const list = (id: number, simple: boolean): number[] => [...u32(id), ...Array.from({ length: 22 }, () => 0), simple ? 1 : 0, 0];
const nine = (...levels: readonly (readonly number[])[]): number[] => [...levels.flat(), ...Array.from({ length: 9 - levels.length }, () => level(0, '')).flat()];
const LISTS = [...u16(3), ...list(70_001, false), ...list(70_002, true), ...list(70_003, false)];
const LEVELS = [...nine(level(1, '\u0000.'), level(0, '\u0001.'), level(4, '\u0002)')), ...level(23, '-'), ...nine(level(0, '\u0000.'), level(0, '\u0000.\u0001'))];
const use = (id: number, own: number): number[] => [...u32(id), 0, 0, 0, 0, 0, 0, 0, 0, own, 0, 0, 0];
const USES = [...u32(4), ...use(70_001, 0), ...use(70_002, 0), ...use(70_001, 1), ...use(70_003, 0), ...[0, 1].flatMap(() => u32(0xffffffff)), ...u32(0xffffffff), ...u32(5), ...u32(0x10), ...u32(0xffffffff)];

const plc = (positions: readonly number[], ...entries: readonly (readonly number[])[]): number[] => [...positions.flatMap(u32), ...entries.flat()];
/** Where notes are called (0: a mark set by hand), and where their texts end. */
export const notes = (marks: readonly (readonly [at: number, isNumbered: 0 | 1])[], ends: readonly number[], place: 2 | 46 = 2): Record<number, number[]> => ({
  [place]: plc([...marks.map(([at]) => at), 9999], ...marks.map(([, isNumbered]) => u16(isNumbered))), [place + 1]: plc([0, ...ends, (ends.at(-1) ?? 0) + 1]),
});
/** Boxes: which shape, and where its text ends; shapes: which, and where it is anchored. */
export const boxes = (texts: readonly (readonly [shape: number, end: number])[], anchors: readonly (readonly [shape: number, at: number])[]): Record<number, number[]> => ({
  56: plc([0, ...texts.map(([, end]) => end), (texts.at(-1)?.[1] ?? 0) + 1], ...[...texts, [0, 0] as const].map(([shape]) => [...Array.from({ length: 14 }, () => 0), ...u32(shape), ...u32(0)])),
  40: plc([...anchors.map(([, at]) => at), 9999], ...anchors.map(([shape]) => [...u32(shape), ...Array.from({ length: 22 }, () => 0)])),
});

const TEXT_AT = 1024;

/** A page of properties for each stretch. */
function pagesFor(stretches: readonly { readonly from: number; readonly to: number; readonly list: readonly number[] }[], isParagraph: boolean): number[][] {
  return stretches.map(({ from, to, list: own }) => {
    const page = Array.from({ length: 512 }, () => 0);
    const put = (at: number, bytes: readonly number[]): void => { for (const [i, byte] of bytes.entries()) page[at + i] = byte; };
    put(0, [...u32(from), ...u32(to)]);
    const even = own.length % 2 === 1 ? [...own, 0] : own;
    const list = isParagraph ? [0, even.length / 2, ...even] : [own.length, ...own];
    if (isParagraph || own.length > 0) {
      const at = 510 - list.length - list.length % 2;
      page[8] = at / 2;
      put(at, list);
    }
    page[511] = 1;
    return page;
  });
}

export function docOf(file: File): Uint8Array {
  const stories = [file.main, file.notes ?? [], file.heads ?? [], file.endnotes ?? [], file.boxes ?? []];
  let text = '';
  const read = stories.map((story) => {
    const found = storyOf(story, text.length);
    text += found.text;
    return found;
  });
  const pieces = file.pieces ?? [{ to: text.length, bytes: 2 as const }];
  const body: number[] = [];
  const starts: number[] = [];
  const offsets: number[] = [];
  for (const [i, { to, bytes }] of pieces.entries()) {
    starts.push(TEXT_AT + body.length);
    for (let at = pieces[i - 1]?.to ?? 0; at < to; at++) {
      offsets.push(TEXT_AT + body.length);
      body.push(...(bytes === 1 ? [text.charCodeAt(at) & 0xff] : u16(text.charCodeAt(at))));
    }
  }
  offsets.push(TEXT_AT + body.length);
  const placed = (marked: readonly Marked[]): { from: number; to: number; list: readonly number[] }[] => marked.map(({ from, to, list: own }) => ({ from: offsets[from] ?? 0, to: (offsets[to - 1] ?? 0) + ((offsets[to] ?? 0) - (offsets[to - 1] ?? 0)), list: own }));
  const letters = pagesFor(placed(read.flatMap((story) => story.letters)), false);
  const paragraphs = pagesFor(placed(read.flatMap((story) => story.manners)), true);
  const first = Math.ceil((TEXT_AT + body.length) / 512);
  const clx = [
    ...(file.saved ?? []).flatMap((saved) => [1, ...u16(saved.length), ...saved]),
    2, ...u32(4 + pieces.length * 12), ...plc([0, ...pieces.map(({ to }) => to)], ...pieces.map(({ bytes, prm = 0 }, i) => [0, 0, ...u32(bytes === 1 ? (starts[i] ?? 0) * 2 + 0x40000000 : starts[i] ?? 0), ...u16(prm)])),
  ];
  const bte = (count: number, page: number): number[] => plc(Array.from({ length: count + 1 }, (_, i) => i), ...Array.from({ length: count }, (_, i) => u32(page + i)));
  const parts: Record<number, readonly number[]> = {
    1: STYLES, 12: bte(letters.length, first), 13: bte(paragraphs.length, first + letters.length), 15: FONTS, 33: clx, 74: USES, ...file.parts, 73: LISTS,
  };
  const head = Array.from({ length: TEXT_AT }, () => 0);
  const put = (at: number, bytes: readonly number[]): void => { for (const [i, byte] of bytes.entries()) head[at + i] = byte; };
  put(0, [...u16(file.magic ?? 0xa5ec), ...u16(file.version ?? 193)]);
  put(10, u16(file.flags ?? 0x0200));
  const lengths = read.map((story) => story.text.length);
  for (const [i, at] of [0x4c, 0x50, 0x54, 0x60, 0x64].entries()) put(at, u32(lengths[i] ?? 0));
  put(0x98, u16(93));
  const tables: number[] = [];
  for (const [place, bytes] of Object.entries(parts).sort(([a], [b]) => (a === '73' ? 1 : b === '73' ? -1 : 0))) {
    put(0x9a + Number(place) * 8, [...u32(tables.length), ...u32(bytes.length)]);
    for (const byte of bytes) tables.push(byte);
  }
  const padding = Array.from({ length: first * 512 - TEXT_AT - body.length }, () => 0);
  return compound({ ...file.streams, WordDocument: [...head, ...body, ...padding, ...letters.flat(), ...paragraphs.flat()], '1Table': [...tables, ...LEVELS], ...(file.data === undefined ? {} : { Data: file.data }) });
}

export function compound(streams: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, Uint8Array.from(bytes));
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as unknown as number[]);
}

/** Runs in short: `b:đậm`, `^:2` raised, `[1]` a note, `.VnTime:` the font where it is not the usual one. */
function short(run: Run): string {
  if (run.note !== null) return `[${run.note}]`;
  const marks = `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.raised ? '^' : ''}${run.font === 'Times New Roman' ? '' : run.font ?? '?'}`;
  return marks === '' ? run.text : `${marks}:${run.text}`;
}

const shortItem = (item: FlowItem): string => item.kind === 'paragraph'
  ? `${item.heading === null ? '' : `H${item.heading} `}${item.number === '' ? '' : `#${item.number} `}${item.runs.map(short).join('|')}`
  : rowsOf(item);
const rowsOf = ({ rows }: FlowTable): string => rows.map(({ isHead, cells }) => (isHead ? 'H ' : '') + cells.map(({ columns, rows: down, items }) =>
  `${columns > 1 ? `${columns}c` : ''}${down > 1 ? `${down}r` : ''}(${items.map(shortItem).join('¶')})`).join('')).join(' / ');

/** What is read of a file, an item a line, and then its notes. */
export function told(file: File | Uint8Array, limits = defaultLimits): string[] {
  const { items, notes: called } = flowOf(file instanceof Uint8Array ? file : docOf(file), limits);
  return [...items.map(shortItem), ...[...called].map(([label, paragraphs]) => `[${label}]: ${paragraphs.map(shortItem).join('¶')}`)];
}

export const options: FileOptions = { limits: defaultLimits, decode: () => { throw new Error('not asked for'); }, recognise: async () => Promise.resolve(null), recogniseAll: false };

/** All words of a file, without the numbers that nobody typed, in no order. */
export function wordsIn(file: Uint8Array): string[] {
  const { items, notes: called } = flowOf(file, defaultLimits);
  const plain = (item: FlowItem): string => item.kind === 'paragraph' ? item.runs.map(({ text }) => text).join('') : item.rows.flatMap(({ cells }) => cells.flatMap((each) => each.items.map(plain))).join('\n');
  return sorted([...items, ...[...called.values()].flat()].map(plain).join('\n'));
}

export const sorted = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '').sort();
