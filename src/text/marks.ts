import { letterOf } from './folding.ts';
import { bareCode } from './letters.ts';

/** A letter without its marks, and without its tone alone: looks into tables that are filled as letters are met. */

const TABLED = 0x1f00;
/** Looked up, and no letter. */
const NONE = 1;
const bares = new Uint16Array(TABLED);
const bases = new Uint16Array(TABLED);
const tones = new Uint8Array(TABLED);

/** A letter or digit in lower case without its marks; 0 for every other character. */
export function bareLetter(code: number): number {
  if (!(code < TABLED)) return 0;
  const known = bares[code] as number;
  if (known > NONE) return known;
  return known === NONE ? 0 : learn(code);
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

function learn(code: number): number {
  const letter = letterOf(code);
  if (letter === 0) {
    bares[code] = NONE;
    return 0;
  }
  const forms = String.fromCharCode(letter).normalize('NFD');
  const tone = Array.from(forms).find((mark) => TONES.includes(mark));
  tones[code] = tone === undefined ? 0 : TONES.indexOf(tone) + 1;
  bases[code] = tone === undefined ? letter : forms.replace(tone, '').normalize('NFC').charCodeAt(0);
  const bare = bareCode(letter);
  return bares[code] = bare <= NONE ? letter : bare;
}

/**
 * Whether two stretches of one word each are one spelling, in any letter case: the tone is the syllable's, wherever its mark stands
 * (`hoà` and `hòa`).
 */
export function isSameSyllable(a: string, aFrom: number, aTo: number, b: string, bFrom: number, bTo: number): boolean {
  if (aTo - aFrom !== bTo - bFrom) return false;
  let toneOfA = 0;
  let toneOfB = 0;
  for (let i = 0; i < aTo - aFrom; i++) {
    const one = a.charCodeAt(aFrom + i);
    const other = b.charCodeAt(bFrom + i);
    if (bareLetter(one) === 0 || bareLetter(other) === 0 || bases[one] !== bases[other]) return false;
    toneOfA |= 1 << (tones[one] as number);
    toneOfB |= 1 << (tones[other] as number);
  }
  return (toneOfA | 1) === (toneOfB | 1);
}

/** Whether a syllable has a high or a low tone, as all that end in p, t, c or ch have. */
export function hasStoppedTone(syllable: string): boolean {
  for (let i = 0; i < syllable.length; i++) {
    const code = syllable.charCodeAt(i);
    if (bareLetter(code) !== 0 && (tones[code] === 2 || tones[code] === 5)) return true;
  }
  return false;
}
