import { OPS, PdfFile, type Operators } from './parser.ts';

/** Operators that leave something to see (ISO 32000-1, table 51), but for text and paths: those are looked into. */
const PAINTED: ReadonlySet<number> = new Set([
  OPS.shadingFill, OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectGroup, OPS.paintImageXObject, OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectRepeat, OPS.paintSolidColorImageMask,
]);

/** Tells pages without words that are empty from pages that are pictures. */
export class Blanks {
  readonly #bytes: Uint8Array;
  #file: Promise<PdfFile> | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Nothing is drawn on the page. What cannot be read may be drawn. */
  async isBlank(page: number): Promise<boolean> {
    let isDrawn = false;
    try {
      // Pictures are not unpacked, and leave no operator: read strictly, they break the page off.
      this.#file ??= PdfFile.open(this.#bytes, 'strict');
      const file = await this.#file;
      await file.read(page, () => (operators) => { isDrawn ||= draws(operators); });
      return !isDrawn;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    const file = await this.#file?.catch(() => null);
    file?.close();
  }
}

function draws({ fnArray, argsArray }: Operators): boolean {
  return fnArray.some((operator, i) => PAINTED.has(operator) || operator === OPS.showText && shows(argsArray[i]) || operator === OPS.constructPath && !isClip(argsArray[i]));
}

/** A path that only bounds what others draw. */
const isClip = (args: unknown): boolean => (args as readonly unknown[])[0] === OPS.endPath;

function shows(args: unknown): boolean {
  const glyphs = (args as readonly unknown[])[0] as readonly ({ readonly unicode: string } | number | null)[];
  return glyphs.some((glyph) => glyph !== null && typeof glyph === 'object' && glyph.unicode.trim() !== '');
}
