import type { Limits } from '../types.ts';
import { InputError } from './failure.ts';
import { within } from './limits.ts';

const TAB = 9;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** Longer properties than this are not looked up. */
const LONGEST_ALIKE = 2000;

/** What the walk stands at. */
type At = 'open' | 'close' | 'text' | 'end';

/**
 * A walk through the elements of an XML document, in one pass. Elements go by their local names: readers know what may stand in what. No
 * entity is known but the five of XML, none is ever expanded, and nothing is looked up outside. (saxes, which checks every sign, takes
 * 110 ms for 50 pages of Word; this takes a tenth.)
 */
export class XmlWalk {
  /** Local name of the element whose beginning was met last. */
  name = '';
  readonly #source: string;
  readonly #limits: Limits;
  readonly #what: string;
  /** Full names of the elements that stand open. */
  readonly #open: string[] = [];
  readonly #ends = new Map<string, number>();
  #at = 0;
  /** Of the tag met last: its attributes. Of the text met last: the text. */
  #from = 0;
  #to = 0;
  #isLiteral = false;
  /** The tag met last closes itself. */
  #isEmpty = false;

  /** `what` names the part where it is damaged. */
  constructor(source: string, limits: Limits, what: string) {
    this.#source = source;
    this.#limits = limits;
    this.#what = what;
  }

  /**
   * Meets each child of the element that was met last (at first: the root). Whoever is told of one may meet its children in turn; what they leave
   * is passed over.
   */
  children(element: (name: string) => void, text?: (text: string) => void): void {
    const depth = this.#open.length;
    for (;;) {
      const at = this.#next();
      if (at === 'open') {
        element(this.name);
        while (this.#open.length > depth) this.#next();
      } else if (at !== 'text') {
        if (at === 'close' || depth === 0) return;
      } else if (text !== undefined) text(this.#text());
    }
  }

  /** All text of the element that was met last, also of elements in it. */
  content(): string {
    const depth = this.#open.length;
    let text = '';
    while (depth > 0 && this.#open.length >= depth) if (this.#next() === 'text') text += this.#text();
    return text;
  }

  /**
   * What `read` makes of the element that was met last, or made of one with the same contents: properties are written again and again. Its
   * attributes do not count.
   */
  alike<T>(known: Map<string, T>, read: () => T): T {
    const source = this.#source;
    const name = this.#open.at(-1) ?? '';
    const end = this.#isEmpty ? this.#at : this.#endOf(name);
    if (end < 0 || end - this.#at > LONGEST_ALIKE) return read();
    const contents = source.slice(this.#at, end);
    if (contents.includes(`<${name}`) || contents.includes('<!')) return read();
    const found = known.get(contents);
    if (found === undefined) {
      const made = read();
      known.set(contents, made);
      return made;
    }
    if (!this.#isEmpty) this.#at = end + name.length + 3;
    this.#isEmpty = false;
    this.#open.pop();
    return found;
  }

  /** Of the element that was met last, by local name; asked for before its children. */
  attribute(name: string): string | null {
    const source = this.#source;
    for (let at = this.#from; at < this.#to; at++) {
      while (at < this.#to && source.charCodeAt(at) !== EQUALS) at++;
      let end = at;
      while (source.charCodeAt(end - 1) <= SPACE) end--;
      for (at++; source.charCodeAt(at) <= SPACE;) at++;
      const from = at + 1;
      at = source.indexOf(source.charAt(at), from);
      if (at < 0 || at > this.#to) return null;
      const start = end - name.length;
      if (!source.startsWith(name, start)) continue;
      const before = source.charCodeAt(start - 1);
      if (before === COLON || before <= SPACE) return unescape(source.slice(from, at));
    }
    return null;
  }

  /** Where the next end of an element of this name is, -1 where there is none; each stretch is searched once. */
  #endOf(name: string): number {
    const known = this.#ends.get(name);
    if (known !== undefined && (known < 0 || known >= this.#at)) return known;
    const end = this.#source.indexOf(`</${name}>`, this.#at);
    this.#ends.set(name, end);
    return end;
  }

  #text(): string {
    const text = this.#source.slice(this.#from, this.#to);
    return this.#isLiteral ? text : unescape(text);
  }

  #next(): At {
    if (this.#isEmpty) {
      this.#isEmpty = false;
      this.#open.pop();
      return 'close';
    }
    const source = this.#source;
    while (this.#at < source.length) {
      if (source.charCodeAt(this.#at) !== LESS) {
        const to = source.indexOf('<', this.#at);
        this.#from = this.#at;
        this.#at = this.#to = to < 0 ? source.length : to;
        this.#isLiteral = false;
        if (this.#open.length > 0) return 'text';
        continue;
      }
      const sign = source.charCodeAt(this.#at + 1);
      if (sign === SLASH) return this.#close();
      if (sign !== BANG && sign !== QUESTION) return this.#tag();
      if (this.#aside()) return 'text';
    }
    if (this.#open.length > 0 || this.name === '') throw this.#damaged();
    return 'end';
  }

  #tag(): At {
    const source = this.#source;
    const from = this.#at + 1;
    let local = from;
    let at = from;
    for (;; at++) {
      const sign = source.charCodeAt(at);
      if (sign === COLON) local = at + 1;
      else if (sign === GREATER || sign === SLASH || sign <= SPACE || Number.isNaN(sign)) break;
    }
    if (at === local) throw this.#damaged();
    this.name = source.slice(local, at);
    this.#open.push(local === from ? this.name : source.slice(from, at));
    within(this.#open.length, 'depth', this.#limits);
    this.#from = at;
    for (;; at++) {
      const sign = source.charCodeAt(at);
      if (sign === GREATER) break;
      // A `>` may stand in a value.
      if (sign === QUOTE || sign === APOSTROPHE) at = source.indexOf(sign === QUOTE ? '"' : "'", at + 1);
      if (at < 0 || at >= source.length || sign === LESS) throw this.#damaged();
    }
    this.#isEmpty = source.charCodeAt(at - 1) === SLASH;
    this.#to = at;
    this.#at = at + 1;
    return 'open';
  }

  #close(): At {
    const source = this.#source;
    const name = this.#open.pop();
    if (name === undefined || !source.startsWith(name, this.#at + 2)) throw this.#damaged();
    let at = this.#at + 2 + name.length;
    while (source.charCodeAt(at) <= SPACE) at++;
    if (source.charCodeAt(at) !== GREATER) throw this.#damaged();
    this.#at = at + 1;
    return 'close';
  }

  /** Passes over what is no element; true where it is text (CDATA). */
  #aside(): boolean {
    const source = this.#source;
    if (source.startsWith('<![CDATA[', this.#at) && this.#open.length > 0) {
      this.#from = this.#at + 9;
      this.#isLiteral = true;
      this.#to = this.#behind(']]>') - 3;
      return true;
    }
    if (source.startsWith('<!--', this.#at)) this.#behind('-->');
    else if (source.startsWith('<?', this.#at)) this.#behind('?>');
    else if (/^<!DOCTYPE\s/.test(source.slice(this.#at, this.#at + 10)) && this.#open.length === 0) {
      const from = this.#at;
      // Old packers name the type of their list; one that declares anything of its own is no document.
      if (source.slice(from, this.#behind('>')).includes('[')) throw new InputError('damaged', `${this.#what}: DOCTYPE`);
    } else throw this.#damaged();
    return false;
  }

  #behind(sign: string): number {
    const to = this.#source.indexOf(sign, this.#at);
    if (to < 0) throw this.#damaged();
    return this.#at = to + sign.length;
  }

  #damaged(): InputError {
    return new InputError('damaged', this.#what);
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What is no entity of XML stays as it is written. */
function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(?<ten>\d{1,7})|#x(?<hex>[\dA-Fa-f]{1,6})|(?<name>lt|gt|amp|quot|apos));/g, (written, ten?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? written;
    const code = ten === undefined ? Number.parseInt(hex ?? '', 16) : Number(ten);
    const isLetter = code === TAB || code === 10 || code === 13 || (code >= SPACE && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
    return isLetter ? String.fromCodePoint(code) : '';
  });
}
