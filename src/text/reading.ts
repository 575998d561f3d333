import type { OffsetMap } from '../types.ts';
import { isSpace, skipSpace } from './characters.ts';
import { LETTER_FOR_LETTER, mapOf, runsOf, ShiftMap, type Runs } from './maps.ts';
import { late } from './late.ts';

export interface Reading {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Anything but plain words with single spaces between: other white space, invisible characters (Cf), combining marks. */
const ODD = late(() => /[^\S ]|[\p{Cf}\p{M}]| {2}/u);

/** Is a stretch of the source letters and signs of Vietnamese prose, with single spaces between? Then it is its own reading. */
export function isPlain(text: string, from: number, to: number): boolean {
  let before = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 ? before === 32 : !isPlainCode(code)) return false;
    before = code;
  }
  return true;
}

/** Printed characters that NFC leaves alone where no combining mark follows; a few of the others are plain too. */
export function isPlainCode(code: number): boolean {
  if (code < 0x7f) return code > 32;
  if (code < 0x300) return code > 0xa0 && code !== 0xad;
  return (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x2010 && code <= 0x2027) || isPlainSign(code);
}

/** Per mille and primes, raised figures and currencies, arrows and signs of mathematics, boxes and bullets, what a font or a converter put there. */
function isPlainSign(code: number): boolean {
  return (code >= 0x2030 && code <= 0x205e) || (code >= 0x2070 && code <= 0x20cf) || (code >= 0x2190 && code <= 0x22ff) || (code >= 0x2500 && code <= 0x25ff)
    || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;
}

/** A gap, or a letter with the marks that belong to it (capped: text of marks alone must stay linear). */
const PARTS = late(() => /[\s\p{Cf}]{2,}|(?! )[\s\p{Cf}]|[^ \p{M}]?\p{M}{1,32}/gu);
const MOST_MARKS = 32;
const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;
const INVISIBLE = late(() => /^\p{Cf}+$/u);
const SPACE = /\s/u;

/** Puts a reading text together: NFC, one line, every run of white space one space; and remembers where it came from. */
export class ReadingBuilder {
  readonly #source: string;
  readonly #isPlain: boolean;
  readonly #pieces: string[] = [];
  readonly #runs: Runs = { at: [], from: [], to: [] };
  #length = 0;
  /** White space seen but not yet written: [from, to) in the source; written before the next letter, if any comes. */
  #gapFrom = -1;
  #gapTo = -1;
  /** Source offset after the last character written. */
  #end = 0;

  /** `isPlain`: every stretch to come is so. */
  constructor(source: string, isPlain = false) {
    this.#source = source;
    this.#isPlain = isPlain;
  }

  /** Length of what is written; a gap still to come is not counted. */
  get length(): number {
    return this.#length;
  }

  /** True where a word has ended since the last letter was written. */
  get atGap(): boolean {
    return this.#gapFrom >= 0 || this.#length === 0;
  }

  /** Appends the source from `from` to `to`. */
  source(from: number, to: number): void {
    if (from >= to) return;
    if (this.#isPlain || isPlain(this.#source, from, to)) {
      this.#spaced(from, to);
      return;
    }
    if (this.#printed(from, to)) return;
    const slice = this.#source.slice(from, to);
    if (ODD().test(slice)) this.#parts(slice, from);
    else this.#plain(slice, from);
  }

  /** A place where words part, whatever stands there in the source. */
  gap(from: number, to: number): void {
    if (this.#length === 0) return;
    if (this.#gapFrom < 0) this.#gapFrom = from;
    this.#gapTo = to;
  }

  /** Appends text that stands in the source as something else (`&amp;`). */
  instead(text: string, from: number, to: number): void {
    if (text.trim() === '') this.gap(from, to);
    else this.#write(text.normalize('NFC'), from, to);
  }

  /** Appends another reading, a space before it unless it belongs to the word before. */
  reading(reading: Reading, glued = false): void {
    const start = reading.map.start(0);
    if (!glued) this.gap(this.#end, start);
    this.#flush(start);
    if (reading.map instanceof ShiftMap) this.#run(this.#length, start, LETTER_FOR_LETTER);
    else this.#runsOf(reading);
    this.#pieces.push(reading.text);
    this.#length += reading.text.length;
    this.#end = reading.map.end(reading.text.length);
  }

  #runsOf(reading: Reading): void {
    const runs = runsOf(reading.map, reading.text.length);
    for (let i = 0; i < runs.at.length; i++) this.#run((runs.at[i] ?? 0) + this.#length, runs.from[i] ?? 0, runs.to[i] ?? 0);
  }

  finish(): Reading {
    return { text: this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join(''), map: mapOf(this.#runs) };
  }

  /** Plain and decomposed letters with any white space between, by hand; false, and nothing done, where other characters stand there. */
  #printed(from: number, to: number): boolean {
    const source = this.#source;
    for (let i = from; i < to; i++) {
      const code = source.charCodeAt(i);
      if (!isPlainCode(code) && !isSpace(code) && !isMark(code)) return false;
    }
    for (let at = from; at < to;) {
      let end = this.#wordsEnd(at, to);
      const isMarked = end < to && isMark(source.charCodeAt(end));
      const base = isMarked && end > at ? end - 1 : end;
      if (base > at) this.#write(source.slice(at, base), at, LETTER_FOR_LETTER);
      if (isMarked) {
        for (const last = Math.min(to, end + MOST_MARKS); end < last && isMark(source.charCodeAt(end));) end++;
        this.#write(source.slice(base, end).normalize('NFC'), base, end);
      }
      at = skipSpace(source, end, to);
      if (at > end) this.gap(end, at);
    }
    return true;
  }

  /** Where words with single spaces between them end. */
  #wordsEnd(from: number, to: number): number {
    const source = this.#source;
    let end = from;
    while (end < to) {
      if (isPlainCode(source.charCodeAt(end))) end++;
      else if (source.charCodeAt(end) === 32 && end > from && end + 1 < to && isPlainCode(source.charCodeAt(end + 1))) end += 2;
      else break;
    }
    return end;
  }

  #parts(slice: string, base: number): void {
    let done = 0;
    for (const part of slice.matchAll(PARTS())) {
      if (part.index > done) this.#plain(slice.slice(done, part.index), base + done);
      done = part.index + part[0].length;
      if (SPACE.test(part[0])) this.gap(base + part.index, base + done);
      else if (!INVISIBLE().test(part[0])) this.#write(part[0].normalize('NFC'), base + part.index, base + done);
    }
    if (done < slice.length) this.#plain(slice.slice(done), base + done);
  }

  /** Words with single spaces between; at either end a space may stand. */
  #plain(slice: string, base: number): void {
    if (!isPlain(slice, 0, slice.length) && slice.normalize('NFC') !== slice) this.#words(slice, base);
    else this.#spaced(base, base + slice.length);
  }

  /** The same, where NFC leaves the letters alone. */
  #spaced(start: number, end: number): void {
    const source = this.#source;
    let from = start;
    let to = end;
    if (source.charCodeAt(from) === 32) this.gap(from, ++from);
    if (to > from && source.charCodeAt(to - 1) === 32) to--;
    if (to > from) this.#write(source.slice(from, to), from, LETTER_FOR_LETTER);
    if (to < end) this.gap(to, end);
  }

  /** Characters that NFC writes otherwise without a combining mark: each word on its own. */
  #words(slice: string, base: number): void {
    for (const word of slice.matchAll(/ |[^ ]{1,64}/gu)) {
      const from = base + word.index;
      const folded = word[0].normalize('NFC');
      if (word[0] === ' ') this.gap(from, from + 1);
      else this.#write(folded, from, folded === word[0] ? LETTER_FOR_LETTER : from + word[0].length);
    }
  }

  #write(text: string, from: number, to: number): void {
    this.#flush(from);
    this.#run(this.#length, from, to);
    this.#pieces.push(text);
    this.#length += text.length;
    this.#end = to === LETTER_FOR_LETTER ? from + text.length : to;
  }

  #flush(before: number): void {
    if (this.#gapFrom < 0) return;
    const blank = this.#gapTo - this.#gapFrom === 1 && this.#gapTo === before && this.#source.charCodeAt(this.#gapFrom) === 32;
    this.#run(this.#length, this.#gapFrom, blank ? LETTER_FOR_LETTER : this.#gapTo);
    this.#pieces.push(' ');
    this.#length++;
    this.#gapFrom = -1;
  }

  /** Notes where the next characters come from; a stretch that goes on letter for letter is one run. */
  #run(at: number, from: number, to: number): void {
    const { at: ats, from: froms, to: tos } = this.#runs;
    const last = ats.length - 1;
    const goesOn = last >= 0 && to === LETTER_FOR_LETTER && tos[last] === LETTER_FOR_LETTER
      && (froms[last] ?? 0) + at - (ats[last] ?? 0) === from;
    if (goesOn) return;
    ats.push(at);
    froms.push(from);
    tos.push(to);
  }
}

/** The reading of one stretch of the source. */
export function readingOf(source: string, from: number, to: number): Reading {
  if (to > from && isPlain(source, from, to)) return plainReading(source, from, to);
  const builder = new ReadingBuilder(source);
  builder.source(from, to);
  return builder.finish();
}

/** The reading of a stretch that `isPlain`. */
export function plainReading(source: string, from: number, to: number): Reading {
  const start = source.charCodeAt(from) === 32 ? from + 1 : from;
  const end = to > start && source.charCodeAt(to - 1) === 32 ? to - 1 : to;
  return end > start ? { text: source.slice(start, end), map: new ShiftMap(start) } : { text: '', map: mapOf({ at: [], from: [], to: [] }) };
}

/** Parts of one broken sentence, joined by spaces; `glued` parts (`, ngày …`) belong to the word before. */
export function joinReadings(source: string, parts: readonly Reading[], glued: (part: Reading) => boolean = () => false): Reading {
  const builder = new ReadingBuilder(source);
  for (const part of parts) builder.reading(part, glued(part));
  return builder.finish();
}

/** A stretch of a reading, as a reading of its own. */
export function sliceReading(reading: Reading, from: number, to: number): Reading {
  const text = reading.text.slice(from, to);
  const runs = runsOf(reading.map, reading.text.length);
  const cut: Runs = { at: [], from: [], to: [] };
  for (let i = 0; i < runs.at.length; i++) {
    const at = runs.at[i] ?? 0;
    const next = runs.at[i + 1] ?? reading.text.length;
    if (next <= from || at >= to) continue;
    const inside = Math.max(at, from);
    cut.at.push(inside - from);
    cut.to.push(runs.to[i] ?? LETTER_FOR_LETTER);
    cut.from.push((runs.from[i] ?? 0) + (runs.to[i] === LETTER_FOR_LETTER ? inside - at : 0));
  }
  return { text, map: mapOf(cut) };
}
