import type { FlowItem, FlowTable } from './flow.ts';

/**
 * Whether a table only sets things side by side, as the letterheads (issuer, motto) and the feet (recipients, signature) of administrative
 * documents do: few columns, no head, no figure that fills a cell.
 */
export function isLayout(table: FlowTable): boolean {
  const rows = table.rows.filter((row) => row.cells.some((cell) => textOf(cell.items) !== ''));
  if (rows.some((row) => row.isHead)) return false;
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.filter((cell) => textOf(cell.items) !== '').length), 0);
  if (columns <= 1) return true;
  const texts = rows.flatMap((row) => row.cells.map((cell) => textOf(cell.items)));
  if (texts.some((text) => FIGURE.test(text))) return false;
  return columns === 2 && rows.length <= 4 || columns === 3 && rows.length <= 3 && texts.some((text) => LETTERHEAD.test(text));
}

const FIGURE = /^[<>≤≥~]?\s?\d[\d.,]*\s?(?:%|‰)?$/u;
const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Nơi nhận|(?:^|\s)(?:TM|KT|TL|TUQ|T\/M|K\/T)\.? /u;

function textOf(items: readonly FlowItem[]): string {
  return items.map((item) => item.kind === 'paragraph'
    ? item.number + item.runs.map((run) => run.text).join('')
    : item.rows.map((row) => row.cells.map((cell) => textOf(cell.items)).join(' ')).join(' ')).join(' ').trim();
}
