import { isAt, isNumberAt, isOneOfAt, isUpperAt, skipSpace } from './characters.ts';
import type { Layer } from './layer.ts';
import { Phrases } from './phrases.ts';

/** Half-open range of reading offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence longer than this is cut: no reader follows it, and no search may walk it twice. */
const LONGEST = 20_000;

/**
 * Where the sentences of a passage begin and end.
 *
 * A sentence ends at `.`, `!`, `?`, `…` before white space and a capital, a digit, a quotation mark or a dash; a dot between digits
 * (`1.250`) and after an abbreviation of a name's title (`TP.`, `PGS.`) ends nothing.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  STOPS.lastIndex = 0;
  for (let stop = STOPS.exec(text); stop !== null; stop = STOPS.exec(text)) {
    let behind = STOPS.lastIndex;
    while (isOneOfAt(text, behind, CLOSERS)) behind++;
    const end = skipSpace(text, behind, text.length);
    if (end === behind || end === text.length || !opensSentence(text, end) || isAbbreviation(text, stop.index)) continue;
    cut(spans, start, end);
    start = end;
    STOPS.lastIndex = end;
  }
  cut(spans, start, text.length);
  return spans;
}

/** The engine looks for signs along a text faster than a loop does. */
const STOPS = /[.!?…]+/gu;
const CLOSERS = '"”\')]';

/** A capital, a figure, a quotation mark or a dash. */
function opensSentence(text: string, at: number): boolean {
  return isUpperAt(text, at) || isNumberAt(text, at) || isOneOfAt(text, at, '"“‘(+-–');
}

function cut(spans: Span[], start: number, end: number): void {
  for (let at = start; at < end; at += LONGEST) spans.push({ start: at, end: Math.min(end, at + LONGEST) });
}

/** Short forms of the document's own vocabulary. */
let own: Phrases | null = null;

export function abbreviationLayer(words: readonly string[]): Layer {
  const phrases = new Phrases(words, 'exact');
  return { put: () => { own = phrases; }, take: () => { own = null; } };
}

/** `TP. Hồ Chí Minh`, `Ths. Nguyễn`. */
function isAbbreviation(text: string, dot: number): boolean {
  if (!isAt(text, dot, '.')) return false;
  if (own !== null && isOwn(text, dot, own)) return true;
  const before = text.slice(Math.max(0, dot - 5), dot);
  return /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|Ts|TS|Ths|ThS|PGS|GS|BS|KS|Mr|Mrs|Dr)$/u.test(before);
}

/** `Cty. Sao Mai`; but a count ends its sentence: `có 30 ĐVTN. Trong đó …`. */
function isOwn(text: string, dot: number, words: Phrases): boolean {
  const start = words.before(text, dot);
  return start >= 0 && !(isAt(text, start - 1, ' ') && isNumberAt(text, start - 2));
}

/** The sentence that holds an offset, by bisection. */
export function sentenceAt(spans: readonly Span[], offset: number): Span {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return spans[low] ?? { start: 0, end: 0 };
}
