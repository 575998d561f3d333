import { TCVN3, VNI_LETTERS, VNI_MARKS, WINDOWS_1252 } from '../../lexicon/encodings.ts';

/** Texts whose bytes were read in another encoding than they were written in. */

export interface Legacy {
  readonly name: string;
  /** Of the first word that shows it. */
  readonly start: number;
  readonly end: number;
  /** What that word should be. */
  readonly word: string;
}

interface Encoding {
  readonly name: string;
  /** Signs one of which stands in every such text, and seldom in others: looked for first. */
  readonly signs: RegExp;
  /** What Vietnamese, and languages with marks of their own, do not have inside a word. */
  readonly trace: RegExp;
  readonly decode: (word: string) => string;
}

const ENCODINGS: readonly Encoding[] = [
  // `Kế hoạch`
  { name: 'UTF-8', signs: /[º»]/, trace: /á[º»][\u0080-\uffff]|Ä[\u0090\u0091‘](?=[a-zA-Z\u00c0-\u00ff])|Æ[°¡](?=[a-zA-Z\u00c0-\u00ff])/g, decode: fromUtf8 },
  // `Tæng Liªn ®oµn`
  { name: 'TCVN3 (ABC)', signs: /[¨©ª«¬®µ¸¹]/, trace: /[a-zA-Z][¨©ª«¬®µ¸¹]+[a-zA-Z]|(?<![\wÀ-ỹ])®[a-zA-Zµ¸¹ª«¬\u00c0-\u00ff]/g, decode: (word) => Array.from(word, tcvn3Letter).join('') },
  // `Nghò quyeát`
  { name: 'VNI', signs: /[øûïåäØÛÏÅÄ]/, trace: /[aeo][äå]|e[áâ]|a[áàâ]|oâ|[ôöuy][øïû]|[aeo]ø|ñ[aeoöôu][âáàùøûïäå]/g, decode: fromVni },
];

/** Of the character that Latin-1 has in its place. */
function tcvn3Letter(sign: string): string {
  const code = sign.charCodeAt(0);
  return code > 0xa0 && code < 0x100 ? TCVN3.charAt(code - 0x80) : sign;
}

/** So many different traces are no chance: a name, a formula, a line in another language. */
const ENOUGH = 3;
/** So many are looked at before the text is believed to be right. */
const MOST = 400;

export function legacyOf(text: string): Legacy | null {
  for (const { name, signs, trace, decode } of ENCODINGS) {
    if (text.search(signs) < 0) continue;
    trace.lastIndex = 0;
    const words = new Set<string>();
    let first: { start: number; end: number } | null = null;
    let looked = 0;
    for (let found = trace.exec(text); found !== null && looked < MOST; found = trace.exec(text), looked++) {
      const word = wordAround(text, found.index, found.index + found[0].length);
      first ??= word;
      words.add(text.slice(word.start, word.end));
      if (words.size >= ENOUGH) return { name, ...first, word: decode(text.slice(first.start, first.end)).normalize('NFC') };
      trace.lastIndex = Math.max(trace.lastIndex, word.end);
    }
  }
  return null;
}

const LONGEST = 24;

/** What white space parts from the rest. */
function wordAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start > 0 && from - start < LONGEST && !/[\s.,;:()]/.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - to < LONGEST && !/[ \t\r\n.,;:()]/.test(text.charAt(end))) end++;
  return { start, end };
}

/** Each character as the byte that Windows-1252 has for it, the bytes as UTF-8. */
function fromUtf8(word: string): string {
  const bytes = Array.from(word, (sign) => {
    const special = WINDOWS_1252.indexOf(sign);
    return special < 0 ? sign.charCodeAt(0) : 0x80 + special;
  });
  let decoded = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const more = byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc0 && byte < 0xe0 ? 1 : 0;
    const rest = bytes.slice(i + 1, i + 1 + more);
    if (more === 0 || rest.length < more || rest.some((each) => each < 0x80 || each > 0xbf)) decoded += word.charAt(i);
    else {
      decoded += String.fromCharCode(rest.reduce((code, each) => (code << 6) | (each & 0x3f), byte & (more === 2 ? 0x0f : 0x1f)));
      i += more;
    }
  }
  return decoded;
}

function fromVni(word: string): string {
  let decoded = '';
  for (const sign of word) {
    const lower = sign.toLowerCase();
    const mark = VNI_MARKS[lower];
    const letter = VNI_LETTERS[lower];
    // A vowel's mark stands behind it; the signs of some letters are marks elsewhere.
    if (mark !== undefined && /[aeiouyơư]$/i.test(decoded)) decoded += mark;
    else decoded += letter === undefined ? sign : lower === sign ? letter : letter.toUpperCase();
  }
  return decoded;
}
