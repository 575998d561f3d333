import { LEVELS, type Definition, type Level, type List, type Numbering } from '../docx/numbering.ts';
import type { Data } from './data.ts';
import { NO_LETTERS, readLetters } from './sprms.ts';

/** Lists that number themselves ([MS-DOC] PlfLst, LSTF, LVL, PlfLfo, LFO), as the same things of the newer format. */

/** `nfc` ([MS-OSHARED] 2.2.1.3). */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 18: 'decimalEnclosedCircle', 22: 'decimalZero', 23: 'bullet', 56: 'vietnameseCounting', 57: 'numberInDash', 255: 'none',
};

export const formatOf = (number: number): string => FORMATS[number] ?? 'decimal';

/** Word sets no longer ones; each paragraph of the list would print it. */
const LONGEST = 255;

/** `definitions`: from their pair to the stream's end, for levels stand behind; `uses`: how the document takes them. */
export function numberingOf(definitions: Data, uses: Data, fonts: readonly string[]): Numbering {
  const found = new Map<string, Definition>();
  const count = Math.min(definitions.u16(0), 10_000);
  let at = 2 + count * 28;
  for (let i = 0; i < count && at < definitions.length; i++) {
    const entry = 2 + i * 28;
    const levels = new Map<number, Level>();
    const deepest = (definitions.u8(entry + 26) & 1) === 1 ? 1 : LEVELS;
    for (let level = 0; level < deepest && at + 28 <= definitions.length; level++) {
      const read = levelAt(definitions, at, fonts);
      levels.set(level, read.level);
      at = read.end;
    }
    found.set(String(definitions.i32(entry)), { levels, link: null });
  }
  return { definitions: found, lists: listsOf(uses, fonts) };
}

/**
 * The list by which headings of another are counted. LibreOffice parts the numbered headings of a document into lists that look alike, and takes them for one
 * when it reads them; its lists have small numbers, Word's large ones by chance.
 */
export function headingLists({ definitions, lists }: Numbering): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const alike = new Map<string, string>();
  const looks = new Map<string, string>();
  for (const { id, definition, starts } of lists.values()) {
    if (Math.abs(Number(definition)) > SMALL || starts.size > 0) continue;
    const look = looks.get(definition) ?? JSON.stringify([...definitions.get(definition)?.levels.values() ?? []]);
    looks.set(definition, look);
    const known = first.get(look);
    if (known === undefined) first.set(look, id);
    alike.set(id, known ?? id);
  }
  return alike;
}

const SMALL = 1_000;

function listsOf(uses: Data, fonts: readonly string[]): Map<string, List> {
  const lists = new Map<string, List>();
  const count = Math.min(uses.u32(0), 10_000);
  let at = 4 + count * 16;
  for (let i = 0; i < count && 4 + i * 16 < uses.length; i++) {
    const entry = 4 + i * 16;
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    at += 4;
    for (let own = 0; own < Math.min(uses.u8(entry + 12), LEVELS) && at < uses.length; own++) {
      const flags = uses.u32(at + 4);
      const place = flags & 0xf;
      if ((flags & 0x10) !== 0) starts.set(place, uses.i32(at));
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const read = levelAt(uses, at, fonts);
      levels.set(place, read.level);
      at = read.end;
    }
    lists.set(String(i + 1), { id: String(i + 1), definition: String(uses.i32(entry)), starts, levels });
  }
  return lists;
}

function levelAt(data: Data, at: number, fonts: readonly string[]): { readonly level: Level; readonly end: number } {
  const flags = data.u8(at + 5);
  const letters = at + 28 + data.u8(at + 25);
  const text = letters + data.u8(at + 24);
  const length = data.u16(text);
  const limit = data.u8(at + 26);
  const { font, hidden } = readLetters(data.slice(letters, text), NO_LETTERS);
  return {
    end: text + 2 + length * 2,
    level: {
      start: data.i32(at), format: formatOf(data.u8(at + 4)), pattern: '',
      text: Array.from(data.text(text + 2, Math.min(length, LONGEST)), (sign) => (sign.charCodeAt(0) < LEVELS ? `%${sign.charCodeAt(0) + 1}` : sign)).join(''),
      restart: (flags & 8) !== 0 ? limit : null, isLegal: (flags & 4) !== 0, isTight: data.u8(at + 15) === 2, isHidden: hidden === true, style: null, font: font === null ? null : fonts[font] ?? null,
    },
  };
}
