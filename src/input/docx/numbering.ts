import type { XmlWalk } from '../xml.ts';
import { isOn, numberOf, readLetters } from './properties.ts';

/** A level of a list (ECMA-376 part 1, 17.9). */
export interface Level {
  readonly start: number;
  /** `numFmt`, and the pattern of a custom one (`001, 002, …`). */
  readonly format: string;
  readonly pattern: string;
  /** `%1.%2.`: the places of numbers, from 1. */
  readonly text: string;
  /** Starts anew after a number of this level, from 1; 0 never, null after any before it. */
  readonly restart: number | null;
  readonly isLegal: boolean;
  /** Nothing stands between number and text. */
  readonly isTight: boolean;
  readonly isHidden: boolean;
  readonly font: string | null;
  /** Paragraphs of this style are of this level. */
  readonly style: string | null;
}

/** A list that numbers itself (`num`). */
export interface List {
  readonly id: string;
  /** Of the definition that it shares its counting with. */
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** `abstractNum`. */
export interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  /** The style of numbers that defines it elsewhere. */
  readonly link: string | null;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly definitions: ReadonlyMap<string, Definition>;
}

export const LEVELS = 9;

export function readNumbering(walk: XmlWalk | null): Numbering {
  const lists = new Map<string, List>();
  const definitions = new Map<string, Definition>();
  walk?.children(() => {
    walk.children((name) => {
      if (name === 'abstractNum') definitions.set(walk.attribute('abstractNumId') ?? '', readDefinition(walk));
      else if (name === 'num') {
        const list = readList(walk);
        lists.set(list.id, list);
      }
    });
  });
  return { lists, definitions };
}

function readDefinition(walk: XmlWalk): Definition {
  const levels = new Map<number, Level>();
  let link: string | null = null;
  walk.children((name) => {
    if (name === 'numStyleLink') link = walk.attribute('val');
    else if (name === 'lvl') levels.set(levelAt(walk), readLevel(walk));
  });
  return { levels, link };
}

function readList(walk: XmlWalk): List {
  const id = walk.attribute('numId') ?? '';
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  let definition = '';
  walk.children((name) => {
    if (name === 'abstractNumId') definition = walk.attribute('val') ?? '';
    else if (name === 'lvlOverride') {
      const at = levelAt(walk);
      walk.children((part) => {
        if (part === 'startOverride') starts.set(at, numberOf(walk) ?? 0);
        else if (part === 'lvl') levels.set(at, readLevel(walk));
      });
    }
  });
  return { id, definition, starts, levels };
}

const levelAt = (walk: XmlWalk): number => Number(walk.attribute('ilvl') ?? '0');

type OpenLevel = { -readonly [K in keyof Level]: Level[K] };

function readLevel(walk: XmlWalk): Level {
  const level: OpenLevel = { start: 0, format: 'decimal', pattern: '', text: '', restart: null, isLegal: false, isTight: false, isHidden: false, font: null, style: null };
  const part = (name: string): void => {
    switch (name) {
      case 'start': level.start = numberOf(walk) ?? 0; break;
      case 'numFmt':
        level.format = walk.attribute('val') ?? 'decimal';
        level.pattern = walk.attribute('format') ?? '';
        break;
      case 'lvlText': level.text = walk.attribute('val') ?? ''; break;
      case 'lvlRestart': level.restart = numberOf(walk); break;
      case 'isLgl': level.isLegal = isOn(walk); break;
      case 'suff': level.isTight = walk.attribute('val') === 'nothing'; break;
      case 'pStyle': level.style = walk.attribute('val'); break;
      case 'rPr': {
        const { hidden, font } = readLetters(walk);
        level.isHidden = hidden === true;
        level.font = font;
        break;
      }
      // A way of counting that older programs do not know, and then what they take in its place.
      case 'AlternateContent': {
        let isChosen = false;
        walk.children((branch) => {
          if (branch === 'Choice' && !isChosen) walk.children(part);
          isChosen = true;
        });
        break;
      }
    }
  };
  walk.children(part);
  return level;
}
