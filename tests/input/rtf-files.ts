import type { FlowItem, FlowTable, Run } from '../../src/input/flow.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import { rtfReader } from '../../src/input/rtf.ts';
import { Interpreter } from '../../src/input/rtf/interpreter.ts';
import type { FileReading } from '../../src/types.ts';

/** A file's bytes: characters beyond Latin-1 stand for nothing here. */
export const bytesOf = (file: string): Uint8Array => Uint8Array.from(file, (char) => char.charCodeAt(0));

const FONTS = String.raw`{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\froman\fcharset163{\*\fname Times New Roman;}Times New Roman (Vietnamese);}`
  + String.raw`{\f2\fnil\fcharset2 Symbol;}{\f3\fnil\fcharset0 .VnTime;}{\f4\fnil\fcharset2 VNI-Times;}{\f5\fnil\fcharset2 Wingdings;}{\f6\fswiss\fcharset238 Arial CE;}`
  + String.raw`{\f7\fnil\fcharset128 MS Mincho{\*\falt ?l?r};}{\f8\fnil\cpg1251 Courier;}{\f9\fnil\fcharset163 .VnArialH;}}`;
const STYLES = String.raw`{\stylesheet{\ql Normal;}{\s1\ql\outlinelevel0 heading 1,Ch\u432\'3fng;}{\s2\b heading 2;}{\s3\sbasedon2 M\u7909\'3fc;}{\*\cs9\b Strong;}{\s4\sbasedon4 Loop;}{\s5\sbasedon1\outlinelevel9 Off;}}`;
export const file = (body: string, head = ''): string => String.raw`{\rtf1\ansi\ansicpg1252\deff0` + FONTS + STYLES + head + body + '}';

const options = {
  limits: defaultLimits,
  decode: (): never => { throw new Error('not asked for'); },
  recognise: async (): Promise<null> => Promise.resolve(null),
  recogniseAll: false,
};
export const read = (source: string | Uint8Array, limits = defaultLimits): FileReading => rtfReader.read(typeof source === 'string' ? bytesOf(source) : source, { ...options, limits }) as FileReading;
export const flowOf = (source: string): readonly FlowItem[] => new Interpreter(bytesOf(source), defaultLimits, false).run().items;

/** Runs in short: `b:đậm`, `^:2` raised, `[1]` a note, `.VnTime:` the font where it is not the usual one. */
export function short(run: Run): string {
  if (run.note !== null) return `[${run.note}]`;
  const marks = `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.raised ? '^' : ''}${run.font === 'Times New Roman' ? '' : run.font ?? '?'}`;
  return marks === '' ? run.text : `${marks}:${run.text}`;
}

export function runsOf(body: string): string[] {
  return flowOf(file(body)).flatMap((item) => item.kind === 'paragraph' ? [...(item.number === '' ? [] : [`#${item.number}`]), ...item.runs.map(short)] : ['table']);
}

export const tableOf = (body: string): string[] => flowOf(file(body)).map(tableIn);
const tableIn = (item: FlowItem): string => item.kind === 'paragraph' ? item.runs.map((run) => run.text).join('') : rowsOf(item);
const rowsOf = (table: FlowTable): string => table.rows.map(({ isHead, cells }) => (isHead ? 'H ' : '') + cells.map(({ columns, rows, items }) =>
  `${columns > 1 ? `${columns}c` : ''}${rows > 1 ? `${rows}r` : ''}(${items.map(tableIn).join('¶')})`).join('')).join(' / ');
