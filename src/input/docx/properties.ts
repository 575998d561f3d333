import type { XmlWalk } from '../xml.ts';

/** What a run's properties say of its letters (ECMA-376 part 1, 17.3.2); null where they say nothing. */
export interface Letters {
  readonly style: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly caps: boolean | null;
  readonly hidden: boolean | null;
  readonly raised: boolean | null;
  readonly font: string | null;
  /** Of a paragraph's mark: it is deleted, or moved away. */
  readonly deleted: boolean;
}

type OpenLetters = { -readonly [K in keyof Letters]: Letters[K] };

export const NO_LETTERS: Letters = { style: null, bold: null, italic: null, caps: null, hidden: null, raised: null, font: null, deleted: false };

/** What a paragraph's properties say (17.3.1). */
export interface Manner {
  readonly style: string | null;
  /** From 0; 9 is running text. */
  readonly outline: number | null;
  /** `0`: no list. */
  readonly list: string | null;
  readonly level: number | null;
  readonly mark: Letters;
}

type OpenManner = { -readonly [K in keyof Manner]: Manner[K] };

export const NO_MANNER: Manner = { style: null, outline: null, list: null, level: null, mark: NO_LETTERS };

/** Of the `rPr` that was met last. */
export function readLetters(walk: XmlWalk): Letters {
  const letters: OpenLetters = { ...NO_LETTERS };
  walk.children((name) => {
    switch (name) {
      case 'rStyle': letters.style = walk.attribute('val'); break;
      case 'b': letters.bold = isOn(walk); break;
      case 'i': letters.italic = isOn(walk); break;
      case 'caps': letters.caps = isOn(walk); break;
      case 'vanish': letters.hidden = isOn(walk); break;
      case 'vertAlign': letters.raised = walk.attribute('val') === 'superscript'; break;
      case 'position': letters.raised ??= Number(walk.attribute('val')) > 0; break;
      // The letters of old fonts are Latin with marks, which `hAnsi` governs.
      case 'rFonts': letters.font = walk.attribute('hAnsi') ?? walk.attribute('ascii') ?? letters.font; break;
      case 'del': case 'moveFrom': letters.deleted = true; break;
    }
  });
  return letters;
}

/** Of the `pPr` that was met last. */
export function readManner(walk: XmlWalk): Manner {
  const manner: OpenManner = { ...NO_MANNER };
  walk.children((name) => {
    switch (name) {
      case 'pStyle': manner.style = walk.attribute('val'); break;
      case 'outlineLvl': manner.outline = numberOf(walk); break;
      case 'numPr':
        walk.children((part) => {
          if (part === 'numId') manner.list = walk.attribute('val');
          else if (part === 'ilvl') manner.level = numberOf(walk);
        });
        break;
      case 'rPr': manner.mark = readLetters(walk); break;
    }
  });
  return manner;
}

/** On where nothing is said (17.17.4). */
export function isOn(walk: XmlWalk): boolean {
  const value = walk.attribute('val');
  return value === null || !OFF.has(value);
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** `val` as a whole number; null where it is none. */
export function numberOf(walk: XmlWalk): number | null {
  const value = walk.attribute('val');
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}
