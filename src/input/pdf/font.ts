/** What of a font matters for its text. */
export interface PdfFont {
  /** Without the prefix of a part font (`ABCDEF+`). */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** From a glyph's width to the width at size 1: a thousandth but in drawn fonts (type 3). */
  readonly unit: number;
  /** Set downwards. */
  readonly vertical: boolean;
  /** By its name, its letters may be no Unicode. */
  readonly old: boolean;
}

const UNKNOWN: PdfFont = { name: '', bold: false, italic: false, unit: 0.001, vertical: false, old: false };
export const unknownFont = UNKNOWN;

/** Where things stand in what pdf.js packs a font into (`src/shared/obj_bin_transform_utils.js`, `FONT_INFO`). */
const MATRIX = 36;
const STRINGS = 92;
/** Two bits each in alphabetic order, 2 for yes: `vertical` is the tenth. */
const VERTICAL = { byte: 2, bit: 0b1000 };

/** The font as the parser gives it; the unknown one where it could not be read. */
export function fontOf(value: unknown): PdfFont {
  const buffer = (value as { readonly buffer?: unknown }).buffer;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength < STRINGS + 4) return UNKNOWN;
  const data = new DataView(buffer);
  const unit = data.getUint8(MATRIX) === 6 ? Math.abs(data.getFloat64(MATRIX + 1, true)) : 0.001;
  const name = (stringsOf(data)[3] ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    name,
    bold: /bold|black|heavy|demi(?!r)|[-,_ ]bd\b/i.test(name),
    italic: /italic|oblique|[-,_ ]it\b/i.test(name),
    old: /^\.?(?:vn|vps)/i.test(name),
    unit: unit > 0 && unit < 10 ? unit : 0.001,
    vertical: (data.getUint8(VERTICAL.byte) & VERTICAL.bit) !== 0,
  };
}

/** `fallbackName`, `loadedName`, `mimetype`, `name`, each behind its length. */
function stringsOf(data: DataView): string[] {
  const strings: string[] = [];
  for (let at = STRINGS + 4; strings.length < 4 && at + 4 <= data.byteLength;) {
    const length = data.getUint32(at);
    at += 4;
    if (length > 1000 || at + length > data.byteLength) break;
    strings.push(new TextDecoder().decode(new Uint8Array(data.buffer, at, length)));
    at += length;
  }
  return strings;
}
