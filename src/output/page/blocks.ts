import type { Model } from './model.ts';

/** A stretch of the source that is one element of the page. Half-open; blocks stand in order and leave out only white space. */
export interface Block {
  readonly kind: 'heading' | 'note' | 'table' | 'paragraph';
  readonly start: number;
  readonly end: number;
  /** Of the section or the footnote. */
  readonly index: number;
  /** For a table: its rows. */
  readonly rows: readonly Range[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Line extends Range {
  /** What stands in it, white space around it gone; empty for a blank line. */
  readonly text: string;
}

/** Lines at least this long may have been broken for want of room. */
const fullLine = 50;

/** The source as headings, notes, tables and paragraphs. Lines that were broken for want of room are one paragraph again. */
export function blocksOf(source: string, { report, places }: Model): Block[] {
  const headings = new Starts(places.map(({ section }, index) => ({ ...rangeOf(section), index })));
  const notes = new Starts(report.footnotes.map((note, index) => ({ ...rangeOf(note), index })));
  const kept = new Kept([...report.indicators, ...places.map(({ section }) => section)].map(rangeOf));
  const blocks: Growing[] = [];
  let open: Growing | null = null;
  for (const line of linesOf(source)) {
    const crossed = kept.crosses(line.start);
    if (line.text === '' && !crossed) {
      open = null;
      continue;
    }
    const [heading, note] = [headings.within(line), notes.within(line)];
    if (open !== null && (crossed || (heading === null && note === null && continues(open, line)))) grow(open, line, crossed);
    else blocks.push(open = begun(line, heading, note));
  }
  return blocks;
}

/** A block while its lines come. */
interface Growing extends Block {
  end: number;
  readonly rows: Range[];
  last: string;
}

function grow(block: Growing, line: Line, crossed: boolean): void {
  block.end = line.end;
  block.last = line.text;
  if (block.kind !== 'table') return;
  const row = crossed ? block.rows.pop() : undefined;
  block.rows.push({ start: row?.start ?? line.start, end: line.end });
}

function begun(line: Line, heading: number | null, note: number | null): Growing {
  const { start, end, text: last } = line;
  if (heading !== null) return { kind: 'heading', start, end, index: heading, rows: [], last };
  if (note !== null) return { kind: 'note', start, end, index: note, rows: [], last };
  return isRow(line) ? { kind: 'table', start, end, index: -1, rows: [{ start, end }], last } : { kind: 'paragraph', start, end, index: -1, rows: [], last };
}

const isRow = ({ text }: Line): boolean => text.length > 2 && text.startsWith('|') && text.endsWith('|');

const opener = /^(?:[-+*•–—|#>]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ][.)]|[IVXLC]+[.)/]|Điều |Chương |Phần |Nơi nhận)/;

/** The line goes on where the last one was broken off. */
function continues({ kind, last }: Growing, line: Line): boolean {
  if (kind === 'heading') return false;
  if (kind === 'table' || isRow(line)) return kind === 'table' && isRow(line);
  if (opener.test(line.text) || /[.;:!?…]\*{0,2}$/.test(last)) return false;
  return /^[a-zà-ỹ(]/u.test(line.text) ? last.length > 3 : last.length >= fullLine;
}

function* linesOf(source: string): Generator<Line> {
  for (let start = 0; start < source.length;) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    yield { start, end, text: source.slice(start, end).trim() };
    start = end + 1;
  }
}

const rangeOf = ({ position }: { readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } } }): Range =>
  ({ start: position.start.offset, end: position.end.offset });

/** What begins in a line, asked for line by line. */
class Starts {
  readonly #ranges: readonly (Range & { readonly index: number })[];
  #next = 0;

  constructor(ranges: readonly (Range & { readonly index: number })[]) {
    this.#ranges = ranges.toSorted((a, b) => a.start - b.start);
  }

  within({ start, end }: Line): number | null {
    let found: number | null = null;
    for (; (this.#ranges[this.#next]?.start ?? Infinity) <= end; this.#next += 1) {
      const range = this.#ranges[this.#next];
      if (range !== undefined && range.start >= start) found ??= range.index;
    }
    return found;
  }
}

/** Stretches that no block may end in, asked for at rising offsets. */
class Kept {
  readonly #ranges: readonly Range[];
  #next = 0;
  #reach = 0;

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges.toSorted((a, b) => a.start - b.start);
  }

  crosses(offset: number): boolean {
    for (; (this.#ranges[this.#next]?.start ?? Infinity) < offset; this.#next += 1) this.#reach = Math.max(this.#reach, this.#ranges[this.#next]?.end ?? 0);
    return this.#reach > offset;
  }
}
