import { bareNumber, type LineKind, type Lines } from './lines.ts';

/** Lines that belong to the page or the file, not to the text: page numbers, rules, front matter. */

/** Lines between two page numbers, at least; closer together they are figures of a table. */
const PAGE_APART = 8;

/**
 * Which bare numbers are page numbers: those beside a page break, far indented, or in the middle of a broken sentence, and those
 * that go on from the page before.
 */
export function pageNumbers(lines: Lines, kinds: readonly LineKind[]): Set<number> {
  const found = new Set<number>();
  let last = { line: -1, value: NaN };
  for (let line = 0; line < kinds.length; line++) {
    if (kinds[line] !== 'number') continue;
    const before = neighbour(kinds, line, -1);
    const after = neighbour(kinds, line, 1);
    if (kinds[before] === 'number' || kinds[after] === 'number') continue;
    if (kinds[before] === 'bar' || kinds[after] === 'bar') continue;
    const value = bareNumber(lines.text(line));
    if (!isPageNumber(lines, { line, before, after, value }, last)) continue;
    found.add(line);
    last = { line, value };
  }
  return found;
}

interface Place {
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly value: number;
}

function isPageNumber(lines: Lines, at: Place, last: { line: number; value: number }): boolean {
  if (at.value > 2000) return false;
  const text = lines.text(at.line);
  if (/^\s{15,}\S/u.test(text)) return true;
  if (text.includes('\f') || lines.text(at.line + 1).startsWith('\f')) return true;
  const next = at.value === last.value + 1 && at.line - last.line >= PAGE_APART;
  if (at.before < 0 || at.after < 0) return next || at.after < 0 && at.value === last.value + 1;
  const open = !/[.;:!?…]["”']?\s*$/u.test(lines.text(at.before));
  const goesOn = /^\s*["“‘(]?[\p{Ll},;)]/u.test(lines.text(at.after));
  return next || (open && goesOn) || (at.value <= 2 && at.line >= PAGE_APART && goesOn);
}

/** The nearest line that is not blank, or -1. */
function neighbour(kinds: readonly LineKind[], line: number, step: 1 | -1): number {
  for (let at = line + step; at >= 0 && at < kinds.length && Math.abs(at - line) < 50; at += step) {
    if (kinds[at] !== 'blank') return at;
  }
  return -1;
}

/** Last line of the front matter that opens a document, or -1. */
export function frontMatter(lines: Lines): number {
  if (lines.count < 2 || lines.text(0).trim() !== '---') return -1;
  for (let line = 1; line < Math.min(lines.count, 200); line++) {
    const text = lines.text(line).trim();
    if (text === '---' || text === '...') return line;
    if (text === '' || !/^[\w-]+\s*:|^[\s-]|^#/u.test(lines.text(line))) return -1;
  }
  return -1;
}
