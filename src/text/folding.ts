/**
 * Letters in lower case, one code for one code: a look into a table that is filled as characters are met.
 */

/** All that is a letter, mark or digit to a folded pattern stands below this. */
const TABLED = 0x1f00;
const table = new Uint16Array(TABLED);
/** The hash of no letters. */
export const SEED = 0x811c9dc5 | 0;
/** FNV-1a: of the syllables of Vietnamese no two have one hash. */
export const PRIME = 0x01000193;
/** Looked up, and no letter. */
const NONE = 1;

/**
 * The lower case of a letter, mark or digit; 0 for every other character. Letters are `a-z`, and all from `à` to `ỹ`: those of Greek and Cyrillic
 * with the marks between them too, as the ranges of folded patterns have it.
 */
export function letterOf(code: number): number {
  // Behind a text stands NaN, and `table[NaN]` would make every look slow.
  if (!(code < TABLED)) return 0;
  const known = table[code] as number;
  if (known > NONE) return known;
  return known === NONE ? 0 : learn(code);
}

function learn(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const letter = lower.length === 1 ? lower.charCodeAt(0) : code;
  table[code] = isLetter(letter) ? letter : NONE;
  return isLetter(letter) ? letter : 0;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xe0 && code <= 0x1ef9 && code !== 0xf7);

/** Of a word's letters in lower case; signs above the Latin letters (`≥`) count as they are. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (letterOf(code) || (code >= 0xc0 ? code : 0)), PRIME);
  }
  return hash;
}
