import { Budget, FaultError, type Entry, type Tree } from './tree.ts';

/** JSON (RFC 8259) with the lines in which values stand, and nothing beyond it; `most` values. @throws FaultError */
export function jsonTree(text: string, most?: number): Tree {
  const reader = new Reader(text, new Budget(most));
  const tree = reader.value(0);
  reader.end();
  return tree;
}

const BLANKS = /[ \t\r\n]*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'] as const;

class Reader {
  readonly #text: string;
  readonly #budget: Budget;
  #at = 0;
  #line = 1;

  constructor(text: string, budget: Budget) {
    this.#text = text;
    this.#budget = budget;
  }

  value(depth: number): Tree {
    this.#skip();
    const line = this.#line;
    this.#budget.spend(depth, line);
    if (this.#takes('{')) return { kind: 'map', line, entries: this.#entries(depth) };
    if (this.#takes('[')) return { kind: 'list', line, items: this.#items(depth) };
    const text = this.#string();
    if (text !== null) return { kind: 'text', line, text };
    const word = WORDS.find((each) => this.#text.startsWith(each, this.#at));
    if (word !== undefined) {
      this.#at += word.length;
      return word === 'null' ? { kind: 'null', line } : { kind: 'other', line, text: word };
    }
    const number = this.#match(NUMBER);
    if (number === null) throw this.#fault();
    return { kind: 'number', line, number: Number(number) };
  }

  end(): void {
    this.#skip();
    if (this.#at < this.#text.length) throw this.#fault();
  }

  #entries(depth: number): Entry[] {
    const entries: Entry[] = [];
    const known = new Set<string>();
    if (this.#takes('}')) return entries;
    do {
      this.#skip();
      const line = this.#line;
      const key = this.#string();
      if (key === null) throw this.#fault();
      if (known.has(key)) throw new FaultError('twice', { line }, { name: key });
      known.add(key);
      this.#expect(':');
      entries.push({ key, line, value: this.value(depth + 1) });
    } while (this.#takes(','));
    this.#expect('}');
    return entries;
  }

  #items(depth: number): Tree[] {
    const items: Tree[] = [];
    if (this.#takes(']')) return items;
    do items.push(this.value(depth + 1)); while (this.#takes(','));
    this.#expect(']');
    return items;
  }

  #string(): string | null {
    const text = this.#match(STRING);
    try {
      return text === null ? null : JSON.parse(text) as string;
    } catch {
      throw this.#fault();
    }
  }

  #takes(sign: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) throw this.#fault();
  }

  #skip(): void {
    const blanks = this.#match(BLANKS) ?? '';
    for (let at = blanks.indexOf('\n'); at >= 0; at = blanks.indexOf('\n', at + 1)) this.#line += 1;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }

  #fault(): FaultError {
    return new FaultError('notJson', { line: this.#line });
  }
}
