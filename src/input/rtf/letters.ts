import { WINDOWS_1252 } from '../../lexicon/encodings.ts';
import { encodingOfFont } from '../legacy.ts';

/** Bytes to letters: code pages of documents and fonts (RTF 1.9.1, "Code Page Support" and "Font Table"). */

export const LATIN = 1252;
/** Signs by the places that the font Symbol has them in. */
export const SYMBOL = 42;
/** Bullets and boxes of Wingdings and its like. */
export const DINGBATS = 43;

/** `\fcharsetN` to a code page; 1 is the document's own, 2 (symbol) is told by the font's name. */
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252, 77: 10000, 78: 932, 79: 949, 80: 936, 81: 950, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251,
  222: 874, 238: 1250,
};
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 10007: 'x-mac-cyrillic', 20866: 'koi8-r', 54936: 'gb18030', 65001: 'utf-8',
};
const WIDE: ReadonlySet<number> = new Set([932, 936, 949, 950, 54936, 65001]);

const tables = new Map<number, string>();

export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  if (WIDE.has(codePage)) return new TextDecoder(labelOf(codePage)).decode(bytes);
  const table = tableOf(codePage);
  let text = '';
  for (const byte of bytes) text += table[byte] ?? '';
  return text;
}

/** The character of the private area by which Word writes a byte of a symbol font (`\u-3913` is 0xF0B7). */
export function decodePrivate(code: number, codePage: number): string {
  return tableOf(WIDE.has(codePage) ? LATIN : codePage)[code & 0xff] ?? '';
}

export function codePageOf(charset: number | null, name: string, document: number): number {
  if (/^(?:wingdings|webdings|zapf ?dingbats|monotype sorts|marlett)/i.test(name)) return DINGBATS;
  if (/^symbol\b/i.test(name)) return SYMBOL;
  if (isOldFont(name)) return LATIN;
  if (charset === 2) return LATIN;
  return charset === null ? document : CHARSETS[charset] ?? document;
}

/** Fonts whose letters are bytes with another look (`.VnTime`, `VNI-Times`): read as Latin, whatever their table says. */
export const isOldFont = (name: string): boolean => encodingOfFont(name) !== null || /^vn/i.test(name.trim());

/** As the encoding of a whole document is named. */
export const encodingOf = (codePage: number): string => labelOf(codePage);

function labelOf(codePage: number): string {
  return LABELS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
}

function tableOf(codePage: number): string {
  const known = tables.get(codePage);
  if (known !== undefined) return known;
  const table = codePage === SYMBOL ? symbolTable() : codePage === DINGBATS ? dingbatTable() : byteTable(labelOf(codePage));
  tables.set(codePage, table);
  return table;
}

function byteTable(label: string): string {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  // Node.js 20 takes windows-1252 for Latin-1.
  return label === 'windows-1252' ? table.slice(0, 0x80) + WINDOWS_1252 + table.slice(0xa0) : table;
}

const SYMBOL_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SYMBOL_LETTERS = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
/** From 0xA0 on. */
const SYMBOL_SIGNS = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

function symbolTable(): string {
  const latin = tableOf(LATIN);
  return latin.slice(0, 0x41) + SYMBOL_CAPITALS + latin.slice(0x5b, 0x61) + SYMBOL_LETTERS + latin.slice(0x7b, 0xa0) + SYMBOL_SIGNS + latin.slice(0xa0 + SYMBOL_SIGNS.length);
}

const WINGDINGS: Readonly<Record<string, string>> = {
  'o': '□', 'q': '□', '¨': '□', 'þ': '☑', 'ü': '✓', 'û': '✗', 'à': '→', 'è': '→', '§': '▪', 'n': '■', 'l': '●',
};

function dingbatTable(): string {
  return Array.from(tableOf(LATIN), (sign, i) => i <= 0x20 ? sign : WINGDINGS[sign] ?? '•').join('');
}
