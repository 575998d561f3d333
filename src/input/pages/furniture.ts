import { type Line } from './lines.ts';

/** Running heads, running feet and page numbers: what stands at the same place of several pages, at their edges. */

export interface Sheet {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Lines at an edge that are looked at, and the part of the page that they lie in. */
const DEEP = 3;
const EDGE = 0.13;

export function withoutFurniture(sheets: readonly Sheet[]): Line[][] {
  const counts = new Map<string, number>();
  const most = sheets.filter(({ lines }) => lines.length > 0).length;
  for (const sheet of sheets) for (const key of new Set(edgeLines(sheet).map((line) => keyOf(line, sheet)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const left = sheets.map((sheet) => {
    const dropped = new Set(edgeLines(sheet).filter((line) => {
      const count = counts.get(keyOf(line, sheet)) ?? 0;
      return count >= 2 && count >= most * 0.3;
    }));
    return { ...sheet, lines: sheet.lines.filter((line) => !dropped.has(line)) };
  });
  const steps = new Map<number, number>();
  for (const [i, sheet] of left.entries()) for (const line of extremes(sheet)) count(steps, (numberOf(line) ?? NaN) - i);
  return left.map((sheet, i) => {
    const dropped = new Set(extremes(sheet).filter((line) => {
      const number = numberOf(line);
      if (number === null) return false;
      return number === i + 1 || (steps.get(number - i) ?? 0) >= 2 || isCentred(line, sheet);
    }));
    return sheet.lines.filter((line) => !dropped.has(line));
  });
}

function count(counts: Map<number, number>, key: number): void {
  if (!Number.isNaN(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
}

const isAtEdge = (line: Line, { height }: Sheet): boolean => line.y < height * EDGE || line.y > height * (1 - EDGE);

function edgeLines(sheet: Sheet): Line[] {
  const { lines } = sheet;
  return (lines.length <= 2 * DEEP ? lines : [...lines.slice(0, DEEP), ...lines.slice(-DEEP)]).filter((line) => isAtEdge(line, sheet));
}

function extremes(sheet: Sheet): Line[] {
  return [sheet.lines[0], sheet.lines.at(-1)].filter((line) => line !== undefined).filter((line) => isAtEdge(line, sheet));
}

/** The words, whatever figures they hold, and how high they stand. A bare number says nothing by itself. */
function keyOf(line: Line, { height }: Sheet): string {
  return `${line.text.replace(/\d+/g, '#')} ${Math.round(line.y / height * 60)}`;
}

function numberOf(line: Line): number | null {
  const found = /^(?:(?:Trang|Page)\s)?[-–—|(\s]{0,3}(\d{1,4})[-–—|)\s]{0,3}(?:\/\s?\d{1,4})?$/iu.exec(line.text)?.[1];
  return found === undefined || Number(found) > 2000 ? null : Number(found);
}

const isCentred = (line: Line, { width }: Sheet): boolean => Math.abs((line.x + line.x2) / 2 - width / 2) < width * 0.05;
