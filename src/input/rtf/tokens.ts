/** Cuts an RTF file into its tokens (Rich Text Format 1.9.1, "RTF Syntax"), one at a time and without copies. */

export type TokenKind = 'open' | 'close' | 'word' | 'symbol' | 'hex' | 'text' | 'end';

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const MINUS = 0x2d;
const SPACE = 0x20;
/** The specification allows words of 32 letters and numbers of 10 digits. */
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;
/** So many letters of six bits make a number without loss. */
const LONGEST_KEY = 8;
const MOST_NAMES = 2_000;

export class Tokens {
  readonly bytes: Uint8Array;
  /** Where the next token begins. */
  at = 0;
  /** The control word, or the sign of a control symbol. */
  name = '';
  /** The number behind a control word. */
  number: number | null = null;
  /** Of `hex`. */
  byte = 0;
  /** Of `text`: [from, at) of the bytes; line ends are not part of it. */
  from = 0;
  readonly #names = new Map<number, string>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): TokenKind {
    const { bytes } = this;
    while (isLineEnd(bytes[this.at])) this.at++;
    const first = bytes[this.at];
    if (first === undefined) return 'end';
    this.from = this.at++;
    if (first === OPEN) return 'open';
    if (first === CLOSE) return 'close';
    if (first === BACKSLASH) return this.#control();
    for (let code = bytes[this.at]; code !== undefined && !isMarkup(code); code = bytes[++this.at]);
    return 'text';
  }

  /** Passes over the data behind `\binN`; a count that goes beyond the end is not believed. */
  skipBinary(count: number): void {
    if (count > 0 && count <= this.bytes.length - this.at) this.at += count;
  }

  #control(): TokenKind {
    const { bytes } = this;
    const start = this.at;
    const most = start + LONGEST_WORD;
    let key = 0;
    for (let code = bytes[start]; this.at < most && isLetter(code); code = bytes[++this.at]) key = key * 64 + (code ?? 0) - 0x40;
    if (this.at === start) return this.#symbol();
    this.name = this.#named(key, start);
    this.number = this.#number();
    if (bytes[this.at] === SPACE) this.at++;
    return 'word';
  }

  /** Most words come again and again: a string is made of them once. */
  #named(key: number, start: number): string {
    const isShort = this.at - start <= LONGEST_KEY;
    const known = isShort ? this.#names.get(key) : undefined;
    if (known !== undefined) return known;
    const name = String.fromCharCode(...this.bytes.subarray(start, this.at));
    if (isShort && this.#names.size < MOST_NAMES) this.#names.set(key, name);
    return name;
  }

  #number(): number | null {
    const { bytes } = this;
    const isNegative = bytes[this.at] === MINUS && isDigit(bytes[this.at + 1]);
    const start = isNegative ? this.at + 1 : this.at;
    let value = 0;
    let at = start;
    for (; at < start + LONGEST_NUMBER && isDigit(bytes[at]); at++) value = value * 10 + (bytes[at] ?? 0) - 0x30;
    if (at === start) return null;
    this.at = at;
    return isNegative ? -value : value;
  }

  #symbol(): TokenKind {
    const code = this.bytes[this.at];
    if (code === undefined) return 'end';
    this.at++;
    if (code !== 0x27) {
      this.name = String.fromCharCode(code);
      if (code === 0x0d && this.bytes[this.at] === 0x0a) this.at++;
      return 'symbol';
    }
    const high = hexOf(this.bytes[this.at]);
    const low = hexOf(this.bytes[this.at + 1]);
    if (high < 0 || low < 0) {
      this.name = '\'';
      return 'symbol';
    }
    this.at += 2;
    this.byte = high * 16 + low;
    return 'hex';
  }
}

const isLineEnd = (code: number | undefined): boolean => code === 0x0a || code === 0x0d;
const isMarkup = (code: number): boolean => code === BACKSLASH || code === OPEN || code === CLOSE || code === 0x0a || code === 0x0d;
const isLetter = (code: number | undefined): boolean => code !== undefined && ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a));
const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

function hexOf(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
