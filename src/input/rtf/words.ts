import { PLAIN_LETTERS, PLAIN_MANNER, type Letters, type Manner } from './state.ts';

/** Control words that only change how letters or paragraphs look, and words that are a character (RTF 1.9.1, "Special Characters"). */

type Change<T> = (number: number | null) => Partial<T>;

/** `\b` and `\b1` put on, `\b0` takes off. */
const isOn = (number: number | null): boolean => number !== 0;

const LETTER_WORDS: ReadonlyMap<string, Change<Letters>> = new Map<string, Change<Letters>>([
  ['plain', () => PLAIN_LETTERS],
  ['b', (number) => ({ bold: isOn(number) })],
  ['i', (number) => ({ italic: isOn(number) })],
  ['v', (number) => ({ hidden: isOn(number) })],
  ['deleted', (number) => ({ deleted: isOn(number) })],
  // Moved away: it stands where it was moved to as well.
  ['mvf', (number) => ({ deleted: isOn(number) })],
  ['super', (number) => ({ super: isOn(number), up: 0 })],
  ['sub', () => ({ super: false, up: 0 })],
  ['nosupersub', () => ({ super: false, up: 0 })],
  ['up', (number) => ({ up: number ?? 6 })],
  ['dn', () => ({ up: 0 })],
  ['f', (number) => ({ font: number ?? 0 })],
]);

const MANNER_WORDS: ReadonlyMap<string, Change<Manner>> = new Map<string, Change<Manner>>([
  ['pard', () => PLAIN_MANNER],
  ['s', (number) => ({ style: number ?? 0 })],
  ['outlinelevel', (number) => ({ outline: number ?? 0 })],
  ['ls', (number) => ({ list: number === 0 ? null : number })],
  ['ilvl', (number) => ({ level: number ?? 0 })],
  ['intbl', (number) => ({ inTable: isOn(number) })],
  ['itap', (number) => ({ nesting: number ?? 1 })],
]);

export function lettersAfter(letters: Letters, name: string, number: number | null): Letters {
  const change = LETTER_WORDS.get(name);
  return change === undefined ? letters : { ...letters, ...change(number) };
}

export function mannerAfter(manner: Manner, name: string, number: number | null): Manner {
  const change = MANNER_WORDS.get(name);
  return change === undefined ? manner : { ...manner, ...change(number) };
}

export const isLetterWord = (name: string): boolean => LETTER_WORDS.has(name);

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'], ['line', '\n'], ['lbr', '\n'], ['softline', ''], ['emdash', '—'], ['endash', '–'], ['lquote', '‘'], ['rquote', '’'], ['ldblquote', '“'], ['rdblquote', '”'], ['bullet', '•'],
  ['emspace', '\u2003'], ['enspace', '\u2002'], ['qmspace', '\u2005'], ['zwj', '\u200d'], ['zwnj', '\u200c'],
]);

/** Control symbols. The hyphen that does not break is printed as any other; no grammar should have to know it. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([['\\', '\\'], ['{', '{'], ['}', '}'], ['~', '\u00a0'], ['_', '-'], ['-', '\u00ad'], ['\t', '\t']]);

export type Destination =
  | 'aside' | 'skip' | 'fonttbl' | 'stylesheet' | 'lists' | 'leveltext' | 'number' | 'field' | 'fldinst' | 'fldrslt' | 'note' | 'box' | 'hollow' | 'result' | 'upr' | 'ud' | 'nested' | 'through';

/** What stands beside the running text: heads and feet, separators, comments, another form of what is read already. */
const ASIDE = [
  'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'annotation', 'shprslt', 'nonesttables',
  'pgdsctbl', 'background', 'xe', 'tc', 'tcn', 'rxe', 'txe', 'nonshppict', 'mmathPict',
];

/** What is no text: tables of the file, pictures, data. */
const SKIPPED = [
  'colortbl', 'filetbl', 'info', 'revtbl', 'rsidtbl', 'pict', 'shppict', 'objdata', 'objclass', 'objname', 'themedata', 'datastore', 'colorschememapping', 'latentstyles', 'bkmkstart', 'bkmkend',
  'atnid', 'atnauthor', 'atntime', 'atnicn', 'atnref', 'atndate', 'atnparent', 'atrfstart', 'atrfend', 'pn', 'pntxta', 'pntxtb', 'pnseclvl', 'levelnumbers', 'listname', 'liststylename',
  'listpicture', 'formfield', 'datafield', 'sp', 'falt', 'fontemb', 'generator', 'docvar', 'template', 'xmlnstbl', 'pgp', 'pgptbl', 'htmltag', 'mmathPr', 'comment', 'private', 'fchars',
  'lchars', 'userprops', 'defchp', 'defpap', 'objsect', 'mailmerge',
];

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...ASIDE.map((name) => [name, 'aside'] as const),
  ...SKIPPED.map((name) => [name, 'skip'] as const),
  ['fonttbl', 'fonttbl'], ['stylesheet', 'stylesheet'], ['listtable', 'lists'], ['listoverridetable', 'lists'], ['leveltext', 'leveltext'], ['listtext', 'number'], ['pntext', 'number'],
  ['field', 'field'], ['fldinst', 'fldinst'], ['fldrslt', 'fldrslt'], ['footnote', 'note'], ['shptxt', 'box'], ['dptxbxtext', 'box'], ['shp', 'hollow'], ['shpgrp', 'hollow'],
  ['shpinst', 'hollow'], ['do', 'hollow'], ['object', 'hollow'], ['result', 'result'], ['upr', 'upr'], ['ud', 'ud'], ['nesttableprops', 'nested'], ['mmath', 'through'], ['moMath', 'through'],
  ['moMathPara', 'through'],
]);

/** Properties of formulas are words of many names. */
export const destinationOf = (name: string): Destination | undefined => DESTINATIONS.get(name) ?? (name.startsWith('m') && name.endsWith('Pr') ? 'skip' : undefined);

const TEXT_WORDS: ReadonlySet<string> = new Set([
  ...LETTER_WORDS.keys(), ...MANNER_WORDS.keys(), 'u', 'uc', 'ansicpg', 'deff', 'mac', 'pc', 'pca', 'par', 'sect', 'page', 'column', 'cell', 'nestcell', 'row', 'nestrow', 'chftn', 'ftnalt', 'trowd',
  'trhdr', 'trleft', 'cellx', 'clmgf', 'clmrg', 'clvmgf', 'clvmrg',
]);

/** A word says nothing of running text: most of them are of sizes, colours, borders and languages. */
export const isNothing = (name: string): boolean => !TEXT_WORDS.has(name) && !name.startsWith('ftn') && !name.startsWith('aftn');
