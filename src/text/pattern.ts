import XRegExp from 'xregexp';
import { shapes, type Shape } from './shapes.ts';

/**
 * Named, commented patterns. The only importer of xregexp: everything else sees `pattern(…).at(text, offset)`.
 *
 * Patterns are written free-spacing (flag x) and mostly tried at one offset (sticky): the caller has found the digit. Words before the digit are looked up by a lookbehind, which costs only what it matches.
 *
 * A `folded` pattern is written in lower case and run on the text in lower case, letters being `a-zà-öø-ỹ`: flags i and u would
 * each make an alternation of Vietnamese phrases ten times as slow to compile. An `exact` one sees the text as it is, with flag u.
 */
export interface Pattern<Name extends string> {
  /** The match that begins exactly at `offset`, or null. */
  at(text: string, offset: number): Match<Name> | null;
  /** The first match at or after `offset`, or null. */
  find(text: string, offset: number): Match<Name> | null;
}

export interface Match<Name extends string> {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a named part matched, undefined where it took no part. */
  readonly part: Readonly<Partial<Record<Name, string>>>;
}

/** Not inside a word: boundaries beside Vietnamese letters are lookarounds, `\b` is ASCII. */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Long alternations, kept out of XRegExp's tokenizer by a stand-in and put into what it built. */
const lists = new Map<string, readonly string[]>();
const STAND_IN = /«(\w+)»/g;

/** An alternation of phrases, longest first; their spaces survive the free-spacing flag. It is made when its pattern is. */
export function phrases(list: readonly string[]): string {
  const key = digest(`${list.length} ${list[0]} ${list[list.length - 1]}`);
  const other = lists.get(key);
  if (other !== undefined && other.join('|') !== list.join('|')) throw new Error(`two lists of one key: ${list.join(', ')}`);
  lists.set(key, list);
  return `(?:«${key}»)`;
}

/**
 * Spaces are written as classes: V8 sorts plain words of an alternation by their first letter, and in a lookbehind `hết năm` would
 * then win over `đến hết năm`.
 */
function alternation(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(' ', '[ ]'))
    .join('|');
}

/** Letter case is folded unless `exact`: `\p{Lu}` means capitals only there. */
export function pattern<Name extends string = never>(source: string, letters: 'folded' | 'exact' = 'folded'): Pattern<Name> {
  const exact = letters === 'exact';
  let built: Built | null = null;
  made.push([source, exact]);
  const run = (kind: 'sticky' | 'search', text: string, offset: number): Match<Name> | null => {
    built ??= build(source, exact);
    const regex = (built[kind] ??= new RegExp(built.source, `${exact ? 'u' : ''}${kind === 'sticky' ? 'y' : 'g'}`));
    regex.lastIndex = offset;
    const found = regex.exec(exact ? text : folded(text));
    return found === null ? null : matchOf<Name>(text, found, built.names);
  };
  return { at: (text, offset) => run('sticky', text, offset), find: (text, offset) => run('search', text, offset) };
}

function matchOf<Name extends string>(text: string, found: RegExpExecArray, names: readonly (string | null)[]): Match<Name> {
  const part: Partial<Record<Name, string>> = {};
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Name | null;
    const value = found[i + 1];
    if (name !== null && value !== undefined) part[name] = value;
  }
  const end = found.index + found[0].length;
  return { text: text.slice(found.index, end), start: found.index, end, part };
}

interface Built {
  readonly source: string;
  /** Each made when first asked for: a pattern is seldom run both ways. */
  sticky: RegExp | null;
  search: RegExp | null;
  readonly names: readonly (string | null)[];
}

/** Every pattern there is, for the build to shape in advance. */
const made: (readonly [source: string, exact: boolean])[] = [];

/** The table that the build puts in the place of `shapes`. */
export function shapeAll(): Record<string, Shape> {
  const table: Record<string, Shape> = {};
  for (const [source, exact] of made) {
    const key = keyOf(source, exact);
    const shape = shapeOf(source, exact);
    if (table[key] !== undefined && table[key].source !== shape.source) throw new Error(`two patterns of one key: ${source}`);
    table[key] = shape;
  }
  return table;
}

/** Built when first tried: a document seldom needs every grammar. */
function build(source: string, exact: boolean): Built {
  const shape = shapes[keyOf(source, exact)] ?? shapeOf(source, exact);
  const native = shape.source.replace(STAND_IN, (_, key: string) => {
    const words = alternation(lists.get(key) ?? []);
    return exact ? words : words.toLowerCase();
  });
  return { source: native, sticky: null, search: null, names: shape.names };
}

function shapeOf(source: string, exact: boolean): Shape {
  const shaped = XRegExp(exact ? source : withPlainLetters(source.toLowerCase()), exact ? 'xu' : 'x') as RegExp & { xregexp: { captureNames: (string | null)[] | null } };
  return { source: shaped.source, names: shaped.xregexp.captureNames ?? [] };
}

const keyOf = (source: string, exact: boolean): string => `${exact ? 'x' : 'f'}${digest(source)}`;

/** FNV-1a over UTF-16 units, in base 36: a name for a text, the same everywhere. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The classes of letters as ranges, for patterns without flag u. */
function withPlainLetters(source: string): string {
  let inside = false;
  return source.replace(/\\p\{(?:ll?|[mnps])\}|\\.|[[\]]/gu, (token) => {
    if (token === '[') inside = true;
    else if (token === ']') inside = false;
    const range = CLASSES[token];
    if (range === undefined) return token;
    return inside ? range : `[${range}]`;
  });
}

const CLASSES: Readonly<Record<string, string>> = {
  [String.raw`\p{l}`]: 'a-zà-öø-ỹ',
  [String.raw`\p{ll}`]: 'a-zà-öø-ỹ',
  [String.raw`\p{m}`]: '\u0300-\u036f',
  [String.raw`\p{n}`]: '0-9',
};

interface Folded {
  text: string;
  readonly lower: string;
}

/** The texts last folded: grammars ask for the same passage again and again, and for clauses of it in between; those never push a long passage out. */
const recent = { short: [] as Folded[], long: [] as Folded[] };
const SHORT = 1000;
const KEPT = 4;

function folded(text: string): string {
  const texts = text.length < SHORT ? recent.short : recent.long;
  for (let i = 0; i < texts.length; i++) {
    const one = texts[i] as Folded;
    if (one.text !== text) continue;
    // Equal letters in another string take as long to compare as they are many: next time it is the same string.
    one.text = text;
    for (let k = i; k > 0; k--) texts[k] = texts[k - 1] as Folded;
    texts[0] = one;
    return one.lower;
  }
  const fresh = { text, lower: lower(text) };
  if (texts.length === KEPT) texts.pop();
  texts.unshift(fresh);
  return fresh.lower;
}

/** Lower case of the same length: the few letters whose lower case is longer stay as they are. */
function lower(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[^İ]+/gu, (part) => part.toLowerCase());
}
