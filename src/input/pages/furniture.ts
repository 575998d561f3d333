import { type Line } from './lines.ts';

/** Running heads, running feet and page numbers: what stands at the same place of several pages, at their edges. */

export interface Sheet {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Lines at an edge that are looked at, and the parts of the page that they lie in: of what is repeated, and of bare numbers. */
const DEEP = 3;
const EDGE = 0.09;
const NUMBER_EDGE = 0.13;
/** What heads a page in its own right, however often: letterheads of documents bound together, annexes, tables and their units. */
const OWN = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập|^(?:Biểu|Bảng|Phụ lục|Mẫu|Phần|Chương|Điều|Mục)\s|ĐVT|Đơn vị(?: tính)?:/iu;

export function withoutFurniture(sheets: readonly Sheet[]): Line[][] {
  const counts = new Map<string, number>();
  const most = sheets.filter(({ lines }) => lines.length > 0).length;
  for (const [i, sheet] of sheets.entries()) for (const key of new Set(edgeLines(sheet).flatMap((line) => keysOf(line, sheet, i)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const left = sheets.map((sheet, i) => {
    const dropped = new Set(edgeLines(sheet).filter((line) => keysOf(line, sheet, i).some((key) => {
      const times = counts.get(key) ?? 0;
      return times >= 2 && times >= most * 0.3;
    })));
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

const isAtEdge = (line: Line, { height }: Sheet, edge: number): boolean => line.y < height * edge || line.y > height * (1 - edge);

function edgeLines(sheet: Sheet): Line[] {
  const { lines } = sheet;
  if (lines.slice(0, DEEP * 2).some(({ text }) => OWN.test(text))) return lines.slice(-DEEP).filter((line) => line.y > sheet.height * (1 - EDGE));
  return (lines.length <= 2 * DEEP ? lines : [...lines.slice(0, DEEP), ...lines.slice(-DEEP)]).filter((line) => isAtEdge(line, sheet, EDGE));
}

function extremes(sheet: Sheet): Line[] {
  return [sheet.lines[0], sheet.lines.at(-1)].filter((line) => line !== undefined).filter((line) => isAtEdge(line, sheet, NUMBER_EDGE));
}

/** The words and how high they stand; and again with each of the first numbers counted from the page's own. */
function keysOf({ text, y }: Line, { height }: Sheet, page: number): string[] {
  const place = Math.round(y / height * 60);
  const numbers = text.length > 200 ? [] : [...text.matchAll(/\d{1,4}/g)].slice(0, 6);
  return [`${place} ${text}`, ...numbers.map(({ 0: number, index }) => `${place} ${text.slice(0, index)}#${Number(number) - page}${text.slice(index + number.length)}`)];
}

function numberOf(line: Line): number | null {
  const found = /^(?:(?:Trang|Page)\s)?[-–—|(\s]{0,3}(\d{1,4})[-–—|)\s]{0,3}(?:\/\s?\d{1,4})?$/iu.exec(line.text)?.[1];
  return found === undefined || Number(found) > 2000 ? null : Number(found);
}

const isCentred = (line: Line, { width }: Sheet): boolean => Math.abs((line.x + line.x2) / 2 - width / 2) < width * 0.05;
