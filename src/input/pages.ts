import type { Page } from '../types.ts';
import type { Flow, FlowItem, FlowParagraph } from './flow.ts';
import { alignedAt } from './pages/aligned.ts';
import { columnsAt } from './pages/columns.ts';
import { withoutFurniture } from './pages/furniture.ts';
import { gridsOf } from './pages/grid.ts';
import { linesOf, type Line } from './pages/lines.ts';
import { footOf, labelIn, NoteBook, type FootOfPage, type Note } from './pages/notes.ts';
import { edgesOf, edgesOfPages, goesOn, type Edges } from './pages/paragraphs.ts';
import { paragraphOf } from './pages/runs.ts';
import { append, flowTableOf, isSameTable, tableOf, type Table } from './pages/tables.ts';

/**
 * Pages whose words have places, as a flow: words to lines, lines to paragraphs, tables and columns, notes to their marks; running heads
 * and page numbers left out. The first page is 1; one without texts keeps its number.
 */
export function flowOfPages(pages: readonly Page[]): Flow {
  const parts = pages.map((page, i) => {
    const { grids, rest } = gridsOf(page);
    return { page, tables: grids.map((grid) => tableOf(grid, i + 1)), lines: linesOf(rest, i + 1) };
  });
  const lines = withoutFurniture(parts.map(({ page, lines: own }) => ({ lines: own, width: page.width, height: page.height })));
  const feet = feetOf(parts, lines);
  const book = new NoteBook();
  for (const { notes } of feet) for (const note of notes) book.add(note);
  const edges = edgesOfPages(parts.map(({ page }, i) => ({ lines: feet[i]?.body ?? [], width: page.width })));
  const drafts = joinPages(parts.map(({ page, tables }, i) => {
    const own = edges[i] as Edges;
    return { items: draftsOf(feet[i]?.body ?? [], tables, own), edges: own, width: page.width };
  }));
  const items = drafts.map((draft): FlowItem => (draft.kind === 'table' ? flowTableOf(draft, book) : paragraphOf(draft.lines, book)));
  return { items, notes: new Map([...book.notes].map(([label, note]) => [label, noteParagraphs(note)])) };
}

interface Part {
  readonly page: Page;
  readonly tables: readonly Table[];
  readonly lines: readonly Line[];
}

/** Takes the notes from the feet of the pages; what goes on from the page before goes to its last note. */
function feetOf(parts: readonly Part[], lines: readonly (readonly Line[])[]): FootOfPage[] {
  const bodySize = mostCommonSize(lines.flat());
  let last: Note | undefined;
  const called = new Set<string>();
  return parts.map(({ page, tables }, i) => {
    const inTables = tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)));
    const raised = [...lines[i] ?? [], ...inTables].flatMap((line) => line.words.slice(1)).filter((word) => word.raised).map((word) => labelIn(word.text));
    for (const label of raised) if (label !== null) called.add(label);
    const foot = footOf(lines[i] ?? [], { rules: page.rules ?? [], width: page.width, height: page.height, bodySize, called, before: last?.page === i ? last.lines.at(-1) ?? null : null });
    for (const { printed } of foot.notes) called.delete(printed);
    if (foot.goesOn.length > 0) last?.lines.push(...foot.goesOn);
    last = foot.notes.at(-1) ?? (foot.goesOn.length > 0 && last !== undefined ? { ...last, page: i + 1, lines: last.lines } : undefined);
    return foot;
  });
}

function mostCommonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

interface Text {
  readonly kind: 'text';
  readonly y: number;
  readonly lines: Line[];
  /** It stands beside others: nothing goes on behind it. */
  readonly isApart: boolean;
}

type Draft = Text | Table;

/** The paragraphs, columns and tables of one page, in reading order. */
function draftsOf(lines: readonly Line[], ruled: readonly Table[], edges: Edges): Draft[] {
  const tops = ruled.map(({ y }) => y).sort((a, b) => a - b);
  const stretches: Line[][] = [...tops, Infinity].map(() => []);
  for (const line of lines) stretches[tops.filter((top) => top < line.y - line.size * 0.5).length]?.push(line);
  const tables = [...ruled].sort((a, b) => a.y - b.y);
  return stretches.flatMap((stretch, i) => {
    const table = tables[i];
    return [...textsOf(stretch, edges), ...(table === undefined ? [] : [table])];
  });
}

function textsOf(lines: readonly Line[], edges: Edges): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < lines.length;) {
    const aligned = alignedAt(lines, i);
    const columns = aligned === null ? columnsAt(lines, i) : null;
    if (aligned !== null) {
      drafts.push(aligned.table);
      i = aligned.end;
    } else if (columns !== null) {
      for (const column of [columns.left, columns.right]) drafts.push(...columnOf(column));
      i = columns.end;
    } else {
      const line = lines[i++] as Line;
      const last = drafts.at(-1);
      if (last?.kind === 'text' && !last.isApart && goesOn(last.lines, line, edges, edges)) last.lines.push(line);
      else drafts.push({ kind: 'text', y: line.y, lines: [line], isApart: false });
    }
  }
  return drafts;
}

/** Lines of a column stand for themselves, but for those that go on in lower case, and a last word (`VIỆT` and `NAM`). */
function columnOf(lines: readonly Line[]): Text[] {
  const texts: Text[] = [];
  const edges = edgesOf(lines);
  for (const line of lines) {
    const last = texts.at(-1);
    const lower = /^\p{Ll}/u.test(line.words[0]?.text ?? '');
    if (last !== undefined && (isLastWord(last.lines, line) || lower && goesOn(last.lines, line, edges, edges))) last.lines.push(line);
    else texts.push({ kind: 'text', y: line.y, lines: [line], isApart: true });
  }
  return texts;
}

function isLastWord(lines: readonly Line[], { words, x, x2, y, size }: Line): boolean {
  const last = lines.at(-1);
  return last !== undefined && words.length === 1 && last.words.length > 3 && /^\p{Lu}+$/u.test(words[0]?.text ?? '') && y - last.y < size * 1.8 && Math.abs(last.x + last.x2 - x - x2) < size;
}

interface Sheet {
  readonly items: readonly Draft[];
  readonly edges: Edges;
  readonly width: number;
}

/** Paragraphs and tables that a page's end broke are whole again. */
function joinPages(sheets: readonly Sheet[]): Draft[] {
  const drafts: Draft[] = [];
  let before: Sheet | undefined;
  for (const sheet of sheets) {
    const [first, ...others] = sheet.items;
    if (first === undefined) continue;
    const last = drafts.at(-1);
    const line = first.kind === 'text' ? first.lines[0] : undefined;
    // A note at the page's foot stands between the parts of the table that calls it.
    const table = first.kind === 'table' && isNote(last) ? drafts.at(-2) : last;
    if (table?.kind === 'table' && first.kind === 'table' && isSameTable(table, first, sheet.width)) append(table, first);
    else if (last?.kind === 'text' && first.kind === 'text' && !last.isApart && !first.isApart && line !== undefined && goesOn(last.lines, line, before?.edges ?? sheet.edges, sheet.edges)) last.lines.push(...first.lines);
    else drafts.push(first);
    drafts.push(...others);
    before = sheet;
  }
  return drafts;
}

/** `1 Theo kết quả rà soát …`, a few lines. */
const isNote = (draft: Draft | undefined): boolean => draft?.kind === 'text' && draft.lines.length <= 4 && /^(?:\d{1,2}|\*{1,3}|\(\d{1,2}\))\s?\p{Lu}/u.test(draft.lines[0]?.text ?? '');

function noteParagraphs(note: Note): FlowParagraph[] {
  return [paragraphOf(note.lines, null)];
}
