import { isAt } from '../text/characters.ts';
import { sentenceAt, sentences } from '../text/sentences.ts';
import type { Span } from '../text/sentences.ts';

/** A pair of brackets; `open` is the bracket itself, `close` the offset of its partner or the text's end. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
  readonly parent: Bracket | null;
}

const DEEPEST = 16;
/** A bracket that holds more than this was never closed where it should be. */
const LONGEST = 3000;

/** A passage's sentences, brackets and clauses, each found once. */
export class Layout {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly #brackets: readonly Bracket[];
  /** The clause last found inside each bracket, and outside all: figures alternate between them. */
  readonly #inside = new Map<Bracket, Span>();
  #outside: Span | null = null;

  constructor(text: string) {
    this.text = text;
    this.sentences = sentences(text);
    this.#brackets = bracketsOf(text);
  }

  sentence(offset: number): Span {
    return sentenceAt(this.sentences, offset);
  }

  /** The innermost bracket around an offset. */
  bracket(offset: number): Bracket | null {
    return this.#brackets.length === 0 ? null : innermost(this.#brackets, offset);
  }

  clause(offset: number): Span {
    const inside = this.bracket(offset);
    const known = inside === null ? this.#outside : this.#inside.get(inside) ?? null;
    if (known !== null && known.start <= offset && offset < known.end) return known;
    const span = clauseAt(this.text, offset, this.sentence(offset), inside, this.#brackets);
    if (inside === null) this.#outside = span;
    else this.#inside.set(inside, span);
    return span;
  }
}

function bracketsOf(text: string): Bracket[] {
  const found: { open: number; close: number; parent: Bracket | null }[] = [];
  const stack: { open: number; close: number; parent: Bracket | null }[] = [];
  for (let at = nextBracket(text, 0); at >= 0; at = nextBracket(text, at + 1)) {
    if (isAt(text, at, '(')) {
      if (isListMark(text, at) || stack.length >= DEEPEST) continue;
      const bracket = { open: at, close: text.length, parent: stack[stack.length - 1] ?? null };
      found.push(bracket);
      stack.push(bracket);
    } else {
      const bracket = stack.pop();
      if (bracket) bracket.close = at;
    }
  }
  // A bracket that never closes holds nothing.
  return found.filter((bracket) => bracket.close - bracket.open <= LONGEST && (bracket.close < text.length || text.endsWith(')')));
}

/** The engine looks for signs along a text faster than a loop does. */
const BRACKETS = /[()]/g;

function nextBracket(text: string, from: number): number {
  BRACKETS.lastIndex = from;
  return BRACKETS.test(text) ? BRACKETS.lastIndex - 1 : -1;
}

/** `((Nữ: 14.595; …)`: a bracket typed twice opens once. */
function isListMark(text: string, at: number): boolean {
  return isAt(text, at + 1, '(');
}

/** The innermost bracket around an offset: brackets are in order of opening, so the last that still holds it. */
function innermost(brackets: readonly Bracket[], offset: number): Bracket | null {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((brackets[middle] as Bracket).open < offset) low = middle + 1;
    else high = middle;
  }
  let candidate = brackets[low - 1] ?? null;
  while (candidate !== null && (candidate.close <= offset || candidate.close - candidate.open > LONGEST)) candidate = candidate.parent;
  return candidate;
}

function clauseAt(text: string, offset: number, sentence: Span, inside: Bracket | null, brackets: readonly Bracket[]): Span {
  const floor = inside ? Math.max(inside.open + 1, 0) : sentence.start;
  const ceiling = inside ? inside.close : sentence.end;
  const own = (at: number): boolean => brackets.length === 0 || innermost(brackets, at) === inside;
  // Within the sentence or bracket alone: a text without a semicolon is not walked for each of its figures.
  const part = text.slice(floor, ceiling);
  const at = offset - floor;
  let start = at;
  do start = start > 0 ? part.lastIndexOf(';', start - 1) : -1; while (start >= 0 && !own(floor + start));
  let end = part.indexOf(';', at);
  while (end >= 0 && !own(floor + end)) end = part.indexOf(';', end + 1);
  return { start: floor + start + 1, end: end < 0 ? ceiling : floor + end };
}
