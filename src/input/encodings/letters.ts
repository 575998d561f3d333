import { CONTROLS, TCVN3, UNCASED, VISCII, VNI_BEARERS, VNI_LETTERS, VNI_MARKS, VPS, WINDOWS_1252, WINDOWS_1258 } from '../../lexicon/encodings.ts';
import type { LegacyEncoding } from './names.ts';

/** What a byte is that its encoding has no character for. */
export const LOST = '\ufffd';

const TABLES = { 'windows-1258': WINDOWS_1258, viscii: VISCII, tcvn3: TCVN3, vps: VPS } as const;

/**
 * The text of bytes, given as characters of the same value; `�` for those that the encoding does not have. VNI has the letters of other languages too, where no mark may stand: strictly, they are no
 * VNI.
 */
export function decodeSigns(signs: string, encoding: LegacyEncoding, isStrict = false): string {
  return (encoding === 'vni' ? fromVni(signs, isStrict) : fromTable(signs, encoding)).normalize('NFC');
}

function fromTable(signs: string, encoding: keyof typeof TABLES): string {
  const table = TABLES[encoding];
  const controls: Readonly<Record<number, string>> = encoding === 'viscii' || encoding === 'vps' ? CONTROLS[encoding] : {};
  return signs.replace(encoding === 'viscii' || encoding === 'vps' ? NO_PRINT : NO_ASCII, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? controls[code] ?? sign : table.charAt(code - 0x80);
  });
}

const NO_ASCII = /[\u0080-\u00ff]/g;
// eslint-disable-next-line no-control-regex -- letters stand there
const NO_PRINT = /[\u0001-\u001f\u0080-\u00ff]/g;

/** A mark stands behind its letter, in lower case behind small ones; letters of their own have one place. */
function fromVni(signs: string, isStrict: boolean): string {
  let text = '';
  // The letter that a mark may follow.
  let letter = '';
  for (const sign of signs) {
    if (sign < '\u0080') {
      text += sign;
      letter = sign;
      continue;
    }
    const lower = sign.toLowerCase();
    const mark = VNI_MARKS[lower];
    const own = VNI_LETTERS[lower];
    if (mark !== undefined && bears(letter, lower, sign)) {
      text += mark;
      letter = '';
    } else if (own !== undefined) {
      letter = sign === lower ? own : own.toUpperCase();
      text += letter;
    } else {
      text += isStrict && sign >= '\u00c0' ? LOST : windows(sign);
      letter = '';
    }
  }
  return text;
}

function bears(letter: string, mark: string, sign: string): boolean {
  const lower = letter.toLowerCase();
  if (letter === '' || (sign !== mark && letter === lower)) return false;
  return (VNI_BEARERS[mark] ?? 'aeouyơư').includes(lower);
}

/** A byte by Windows-1252. */
const windows = (sign: string): string => (sign < '\u00a0' ? WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80) : sign);

/** The byte that a character stands for where bytes of an old encoding were taken for Windows-1252, for Latin-1, or for a font of signs; -1: for none. */
export function byteOf(code: number): number {
  if (code < 0x100) return code;
  if (code >= 0xf020 && code <= 0xf0ff) return code - 0xf000;
  const special = code < 0x2123 ? WINDOWS_1252.indexOf(String.fromCharCode(code)) : -1;
  return special < 0 ? -1 : 0x80 + special;
}

/** Letters of which the encoding may have meant the capitals; null where it has all capitals. */
export const uncasedOf = (encoding: string): string | null => (encoding === 'tcvn3' || encoding === 'vps' ? UNCASED[encoding] : null);
