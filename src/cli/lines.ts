import type { Position } from '../types.ts';
import { sha256 } from './sha256.ts';

interface Line {
  readonly text: string;
  /** Of its words: white space and Unicode forms do not count. */
  readonly hash: string;
}

/** A line up to this length is copied: a slice would keep its document alive. */
const SHORT = 10_000;

/** The lines in which findings stand, each cut out and hashed once: thousands of findings may stand in one. */
export class Lines {
  #text: string;
  readonly #known = new Map<number, Line>();
  readonly #counts = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The line in which a place starts. */
  at({ start }: Position): Line {
    const from = start.offset - start.column + 1;
    const known = this.#known.get(from);
    if (known !== undefined) return known;
    const end = /[\r\n]/g;
    end.lastIndex = from;
    const slice = this.#text.slice(from, end.exec(this.#text)?.index ?? this.#text.length);
    const text = slice.length > SHORT ? slice : ` ${slice}`.slice(1);
    const line: Line = { text, hash: sha256(Buffer.from(text.normalize('NFC').replace(/\s+/gu, ' ').trim())) };
    this.#known.set(from, line);
    return line;
  }

  /** From here on only these and those asked for before are known; the text is let go. */
  keep(places: readonly Position[]): void {
    for (const place of places) this.at(place);
    this.#text = '';
  }

  /** By the rule, the words of the line, and which of the rule's findings there: it stays when lines are put in above. */
  fingerprint(rule: string, position: Position | null): string {
    const key = `${rule}\n${position === null ? '' : this.at(position).hash}`;
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    return sha256(Buffer.from(`${key}\n${count}`)).slice(0, 32);
  }
}
