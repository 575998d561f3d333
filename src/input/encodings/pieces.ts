import { judge, KNOWN, LIKELY, NEUTRAL, WRONG } from './judge.ts';

/** One way to read the pieces of a text; null where a piece cannot be read so. */
export interface Way {
  readonly name: string;
  read(piece: string): string | null;
  /** The same, as it is judged: what the encoding does not have is `�`. */
  strictly?(piece: string): string | null;
}

export interface Score {
  readonly name: string;
  /** Of 1: how many of the different pieces are Vietnamese. */
  readonly score: number;
}

/** What no way may be: far below every other judgement. */
const IMPOSSIBLE = -9;
/** More of a piece is not looked at: no word is that long. */
const LONGEST = 2048;
const PIECE = /[^\t\n\v\f\r ]+/g;
// eslint-disable-next-line no-control-regex -- letters of VISCII and VPS stand there
const READ_DIFFERENTLY = /[\u0001-\u0008\u000e-\u001f\u0080-\uffff]/;

/** The pieces of a text between spaces that encodings read differently, and how Vietnamese each is by each way. */
export class Pieces {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Of each piece, the number of its spelling. */
  readonly kinds: number[] = [];
  readonly spellings: string[] = [];
  readonly ways: readonly Way[];
  readonly #isNewLine: boolean[] = [];
  /** By spelling, then way. */
  readonly #judgements: number[] = [];

  constructor(text: string, ways: readonly Way[]) {
    this.ways = ways;
    const known = new Map<string, number>();
    let end = 0;
    for (const { 0: piece, index } of text.matchAll(PIECE)) {
      if (!READ_DIFFERENTLY.test(piece)) continue;
      this.#isNewLine.push(/[\n\r]/.test(text.slice(end, index)));
      end = index + piece.length;
      this.starts.push(index);
      this.ends.push(end);
      this.kinds.push(known.get(piece) ?? this.#learn(piece, known));
    }
  }

  #learn(piece: string, known: Map<string, number>): number {
    const kind = this.spellings.push(piece) - 1;
    known.set(piece, kind);
    for (const way of this.ways) {
      const reading = way.strictly === undefined ? way.read(piece) : way.strictly(piece.slice(0, LONGEST));
      this.#judgements.push(reading === null ? IMPOSSIBLE : judge(reading.slice(0, LONGEST)));
    }
    return kind;
  }

  /** Of a spelling by a way. */
  judgement(kind: number, way: number): number {
    return this.#judgements[kind * this.ways.length + way] as number;
  }

  /** Which way each piece is read, so that most is Vietnamese and the way seldom changes. */
  path(allowed: readonly number[], costs: Costs): Uint8Array {
    const froms = new Uint8Array(this.kinds.length * allowed.length);
    let best = allowed.map(() => 0);
    this.kinds.forEach((kind, at) => {
      const top = best.indexOf(Math.max(...best));
      const change = (best[top] as number) - (this.#isNewLine[at] === true ? costs.line : costs.word);
      best = allowed.map((way, i) => {
        const stays = best[i] as number;
        froms[at * allowed.length + i] = stays >= change ? i : top;
        return Math.max(stays, change) + this.judgement(kind, way);
      });
    });
    const path = new Uint8Array(this.kinds.length);
    let i = best.indexOf(Math.max(...best));
    for (let at = path.length - 1; at >= 0; at--) {
      path[at] = allowed[i] as number;
      i = froms[at * allowed.length + i] as number;
    }
    return path;
  }

  /** How Vietnamese some spellings are by a way. */
  score(kinds: Iterable<number>, way: number): number {
    let told = 0;
    let points = 0;
    for (const kind of kinds) {
      const judgement = this.judgement(kind, way);
      if (judgement === NEUTRAL) continue;
      told += 1;
      points += judgement === KNOWN ? 1 : judgement === LIKELY ? 0.7 : 0;
    }
    return told === 0 ? 0 : points / told;
  }

  scores(kinds: Iterable<number>): Score[] {
    const all = [...kinds];
    return this.ways.map(({ name }, way) => ({ name, score: this.score(all, way) })).sort((a, b) => b.score - a.score);
  }

  /** Another way by which these spellings are about as Vietnamese, and another text; -1 where none is. */
  rival(kinds: ReadonlySet<number>, way: number, others: readonly number[]): number {
    const least = Math.max(LEAD, LEAD_OF_ALL * kinds.size);
    return others.find((other) => {
      if (other === way) return false;
      let lead = 0;
      let isSame = true;
      for (const kind of kinds) {
        lead += this.judgement(kind, way) - Math.max(this.judgement(kind, other), WRONG);
        isSame &&= this.#isSame(kind, way, other);
      }
      return lead < least && !isSame;
    }) ?? -1;
  }

  #isSame(kind: number, way: number, other: number): boolean {
    const spelling = this.spellings[kind] as string;
    return this.ways[way]?.read(spelling) === this.ways[other]?.read(spelling);
  }
}

/** What a change of the way costs: one word that is Vietnamese and by the other way none is worth 2. */
export interface Costs {
  readonly word: number;
  readonly line: number;
}
export const FIRST: Costs = { word: 2, line: 1 };
/** Where it is known that the text has runs of another encoding. */
export const AGAIN: Costs = { word: 1.2, line: 0.8 };

/** A lead that is no chance: one known word where the other has none, or 15 words of 100. */
const LEAD = 2;
const LEAD_OF_ALL = 0.15;
