import { ROW_TIMES } from '../../lexicon/separators.ts';
import { isAt, isDigit, isOneOfAt, isUpperAt, pastBack } from '../../text/characters.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Figure, Passage } from '../../types.ts';

/** One item of a row or a list: its name and its one figure. */
export interface Item {
  readonly figure: Figure;
  /** What kind of name it has: items of one row have names of one kind. */
  readonly kind: string;
}

/** A name is not longer. */
const LONGEST = 60;
const TIME = new Phrases(ROW_TIMES);
const LINK = new Phrases(['là', 'có', 'đạt', 'được', 'mở', 'còn', 'thực hiện']);

/** Those with a figure that is wanted: rows within passages (`Năm 2023: 45 lớp; năm 2024: 50`), and lists of passages with one figure each. */
export function itemRows(figures: readonly Figure[], isWanted: (figure: Figure) => boolean): Item[][] {
  const rows: Item[][] = [];
  let list: Figure[] = [];
  const close = (): void => {
    if (list.length > 2 && list.some(isWanted)) rows.push(...itemsOfList(list));
    list = [];
  };
  for (let from = 0, to = 0; from < figures.length; from = to) {
    const first = figures[from] as Figure;
    to = from + 1;
    while (figures[to]?.passage === first.passage) to++;
    if (to - from > 2 && figures.slice(from, to).some(isWanted)) rows.push(...itemsIn(figures.slice(from, to), first.passage));
    const isItem = to - from === 1 && isLast(first);
    if (!isItem || !goesWith(list.at(-1), first)) close();
    if (isItem) list.push(first);
  }
  close();
  return rows.filter((row) => row.length > 2);
}

function goesWith(before: Figure | undefined, { passage: b }: Figure): boolean {
  const a = before?.passage;
  return a?.leadIn === b.leadIn && a.heading === b.heading && a.kind === b.kind && a.footnote === b.footnote;
}

/** Passages under one line, each with one figure at its end, by kinds of name. */
function itemsOfList(list: readonly Figure[]): Item[][] {
  const rows: Item[][] = [[]];
  for (const figure of list) {
    const item = itemOf(figure, 0);
    if (item?.kind !== rows.at(-1)?.at(-1)?.kind) rows.push([]);
    if (item !== null) rows.at(-1)?.push(item);
  }
  return rows;
}

/** Runs of figures of a passage, each behind a mark that parts items. */
function itemsIn(figures: readonly Figure[], { text }: Passage): Item[][] {
  const rows: Item[][] = [];
  let row: Item[] = [];
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1];
    const parted = before === undefined ? 0 : behindMark(text, before.end);
    const item = parted < 0 ? null : itemOf(figure, parted);
    const last = row.at(-1);
    if (item === null || (last !== undefined && last.kind !== item.kind) || (before !== undefined && last?.figure !== before)) {
      rows.push(row);
      row = [];
    }
    if (item !== null) row.push(item);
  }
  rows.push(row);
  return rows;
}

/** Behind `; ` or `, `; -1 where another thing stands behind the figure. */
function behindMark(text: string, end: number): number {
  return isOneOfAt(text, end, ';,') && isAt(text, end + 1, ' ') ? end + 2 : -1;
}

/** The figure with the name before it, which begins at `from` or later; null where it has none that a row's items have. */
function itemOf(figure: Figure, from: number): Item | null {
  const { passage: { text }, start } = figure;
  const end = pastBack(text, start, ' ');
  const isColon = isAt(text, end - 1, ':');
  const link = isColon ? -1 : LINK.before(text, end);
  const to = isColon ? pastBack(text, end - 1, ' ') : link < 0 ? end : pastBack(text, link, ' ');
  const time = timeBefore(text, to, from);
  if (time !== null) return { figure, kind: `${time} ${isColon ? ':' : text.slice(link < 0 ? end : link, end).toLowerCase()}` };
  const name = nameBefore(text, to, from);
  // `Xã An 45 hộ; xã Bình 50`: without a colon only one word makes them items of a row.
  return name === null || (!isColon && name === PROPER) ? null : { figure, kind: `${name}${isColon ? ':' : ''}` };
}

/** `năm 2024`, `quý II/2024`: the word of time that the name is. */
function timeBefore(text: string, end: number, from: number): string | null {
  let at = end;
  while (at > from && end - at < 12 && (isDigit(text.charCodeAt(at - 1)) || isOneOfAt(text, at - 1, '/-IV'))) at--;
  if (at === end || !isAt(text, at - 1, ' ')) return null;
  const start = TIME.before(text, at - 1);
  return start < from ? null : text.slice(start, at - 1).toLowerCase();
}

const PROPER = 'A';

/** The first word of a name without a stop in it; proper names are all of one kind. */
function nameBefore(text: string, end: number, from: number): string | null {
  let start = end;
  while (start > from && end - start < LONGEST && !isOneOfAt(text, start - 1, ';,.:(')) start--;
  if (end - start >= LONGEST) return null;
  while (start < end && isOneOfAt(text, start, ' -+*•–')) start++;
  const space = text.indexOf(' ', start);
  const word = text.slice(start, space < 0 || space > end ? end : space);
  if (word === '') return null;
  const isProper = space > 0 && space < end && isUpperAt(text, start) && isUpperAt(text, space + 1);
  return isProper ? PROPER : word.toLowerCase();
}

/** Nothing but a stop stands behind the figure. */
function isLast({ passage: { text }, end }: Figure): boolean {
  return end === text.length || (end === text.length - 1 && isOneOfAt(text, end, '.;,'));
}
