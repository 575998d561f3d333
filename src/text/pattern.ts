import XRegExp from 'xregexp';

/**
 * Named, commented patterns. The only importer of xregexp: everything else sees `pattern(…).at(text, offset)`.
 *
 * Patterns are written free-spacing (flag x) and tried at one offset (sticky), never searched for along a text: the caller
 * has found the digit. Words before the digit are looked up by a lookbehind, which costs only what it matches.
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

/** An alternation of phrases, longest first; their spaces survive the free-spacing flag. */
export function phrases(list: readonly string[]): string {
  const escaped = [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => XRegExp.escape(phrase).replace(/(?:\\?\s)+/gu, String.raw`\x20`));
  return `(?:${escaped.join('|')})`;
}

/** Letter case is folded unless `exact`: `\p{Lu}` means capitals only there. */
export function pattern<Name extends string = never>(source: string, letters: 'folded' | 'exact' = 'folded'): Pattern<Name> {
  const flags = letters === 'exact' ? 'xu' : 'xiu';
  const sticky = XRegExp(source, `${flags}y`);
  let search: RegExp | null = null;
  const names = (sticky as RegExp & { xregexp: { captureNames: (string | null)[] | null } }).xregexp.captureNames ?? [];
  const run = (regex: RegExp, text: string, offset: number): Match<Name> | null => {
    regex.lastIndex = offset;
    const found = regex.exec(text);
    if (found === null) return null;
    const part: Partial<Record<Name, string>> = {};
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as Name | null;
      const value = found[i + 1];
      if (name !== null && name !== undefined && value !== undefined) part[name] = value;
    }
    return { text: found[0], start: found.index, end: found.index + found[0].length, part };
  };
  return {
    at: (text, offset) => run(sticky, text, offset),
    find: (text, offset) => run((search ??= XRegExp(source, `${flags}g`)), text, offset),
  };
}
