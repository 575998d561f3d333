import type { PageRule } from '../../types.ts';
import { Labels } from '../runs.ts';
import { lineOf, type Line, type Word } from './lines.ts';

/** Footnotes: lines at a page's foot that begin with a raised figure, or a small one below a short rule. */

export interface Note {
  /** As printed. */
  readonly printed: string;
  readonly page: number;
  readonly lines: Line[];
}

export interface FootOfPage {
  readonly body: readonly Line[];
  readonly notes: readonly Note[];
  /** Lines with which the last note of the page before goes on. */
  readonly goesOn: readonly Line[];
}

export interface PageShape {
  readonly rules: readonly PageRule[];
  readonly width: number;
  readonly height: number;
  /** Of most of the document's words. */
  readonly bodySize: number;
  /** Labels that raised figures in the text give, of this page or of those before whose notes are still to come. */
  readonly called: ReadonlySet<string>;
  /** The last line of the notes of the page before. */
  readonly before: Line | null;
}

export function footOf(lines: readonly Line[], shape: PageShape): FootOfPage {
  const below = belowRule(lines, shape);
  const isSmall = (line: Line): boolean => line.size < shape.bodySize * 0.93;
  // Small print down to the foot; the cells of a table have gaps between them.
  const small = lines.findLastIndex((line) => !isSmall(line) || line.gap > 1.3) + 1;
  const starts = (line: Line): Start | null => startOf(line, below >= 0 || lines.indexOf(line) >= small, shape.called);
  const first = below >= 0 ? below : lines.findIndex((line) => line.y > shape.height * 0.1 && starts(line) !== null);
  // Small print alone goes on with the note of the page before.
  const from = first < 0 && isRest(lines[small], shape) ? small : first;
  if (from < 0) return { body: lines, notes: [], goesOn: [] };
  const notes: Note[] = [];
  const goesOn: Line[] = [];
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to] as Line;
    const start = starts(line);
    const last = lines[to - 1];
    // What stands far below the last note is none of it.
    if (below < 0 && to > from && start === null && last !== undefined && line.y - last.y > line.size * 1.9) break;
    if (start !== null && follows(start, notes.at(-1))) notes.push({ printed: start.printed, page: line.page, lines: [start.rest] });
    else if (notes.length > 0) notes.at(-1)?.lines.push(line);
    else goesOn.push(line);
  }
  if (goesOn.length > 0 && (shape.before === null || !goesOn.every(isSmall))) return { body: lines, notes: [], goesOn: [] };
  return { body: [...lines.slice(0, from), ...lines.slice(to)], notes, goesOn };
}

/** Small print as large as the note of the page before, whose sentence was not at its end. */
function isRest(line: Line | undefined, { before, height }: PageShape): boolean {
  if (line === undefined || before === null || line.y < height * 0.4) return false;
  return Math.abs(line.size / before.size - 1) < 0.1 && !/[.;:!?…]["”’)]?$/u.test(before.text) && !/^[-–+*•]$/.test(line.words[0]?.text ?? '');
}

/** The first line below a short rule under which only notes stand; -1 where there is none. */
function belowRule(lines: readonly Line[], { rules, width, height, before, bodySize, called }: PageShape): number {
  for (const { x1, x2, y1, y2 } of rules.toReversed()) {
    if (y1 !== y2 || x2 - x1 < width * 0.08 || x2 - x1 > width * 0.5 || y1 < height * 0.15) continue;
    const first = lines.findIndex((line) => line.y > y1);
    const line = lines[first];
    const above = lines[first - 1];
    if (line === undefined || line.y - y1 > line.size * 3 || Math.abs(line.x - x1) > width * 0.1) continue;
    // A rule under words is their underline.
    if (above !== undefined && y1 - above.y < above.size * 0.35 && x2 > above.x && x1 < above.x2) continue;
    if (startOf(line, line.size < bodySize * 0.93, called) !== null || before !== null && line.size < bodySize * 0.93) return first;
  }
  return -1;
}

interface Start {
  readonly printed: string;
  readonly isRaised: boolean;
  readonly rest: Line;
}

/** The label with which a line opens a note, and what follows it. `plain`: it need not be raised. */
function startOf(line: Line, plain: boolean, called: ReadonlySet<string>): Start | null {
  const [first, second] = line.words;
  if (first === undefined) return null;
  const rest = (words: readonly Word[]): Line => lineOf(words, line);
  if (first.raised) {
    const printed = labelIn(first.text);
    return printed === null || second === undefined ? null : { printed, isRaised: true, rest: rest(line.words.slice(1)) };
  }
  const found = /^[[(]?(\d{1,3}|\*{1,3})[\])]?(?=$|\p{Lu})/u.exec(first.text);
  const printed = found?.[1];
  if (found === null || printed === undefined || !(called.has(printed) || plain && printed === '1')) return null;
  // A figure right before a word, which something calls, needs no other sign.
  if (!plain && !/^\d+\p{Lu}\p{Ll}/u.test(first.text)) return null;
  if (found[0] === first.text) return second === undefined ? null : { printed, isRaised: false, rest: rest(line.words.slice(1)) };
  return { printed, isRaised: false, rest: rest([{ ...first, text: first.text.slice(found[0].length) }, ...line.words.slice(1)]) };
}

/** A plain figure opens a note only where it is the next. */
function follows(start: Start, last: Note | undefined): boolean {
  return start.isRaised || last === undefined || !/^\d+$/.test(start.printed) || Number(start.printed) === Number(last.printed) + 1;
}

/** `1`, `(2)`, `[3]`, `*`: what is set above the line to call a note. */
export function labelIn(text: string): string | null {
  return /^[[(]?(\d{1,3}|\*{1,3})[\])]?$/.exec(text)?.[1] ?? null;
}

/** The notes by labels that are theirs alone: as printed, and with the page behind where the numbers begin anew. */
export class NoteBook {
  readonly notes = new Map<string, Note>();
  readonly #labels = new Labels();
  readonly #byPage = new Map<string, string>();

  add(note: Note): void {
    const label = this.#labels.free(this.notes.has(note.printed) ? `${note.printed}-${note.page}` : note.printed);
    this.notes.set(label, note);
    this.#byPage.set(`${note.page} ${note.printed}`, label);
  }

  /** The label of the note that a mark on this page calls. */
  called(printed: string, page: number): string | null {
    return this.#byPage.get(`${page} ${printed}`) ?? this.#byPage.get(`${page + 1} ${printed}`) ?? (this.notes.has(printed) ? printed : null);
  }
}


