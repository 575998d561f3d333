import type { LineKind, Lines } from '../lines.ts';
import { barredTables } from './barred.ts';
import { columnTables } from './columns.ts';
import { stackedTables } from './stack.ts';
import type { RunTable } from './run.ts';
import type { TextTable } from './texttable.ts';

export { runTables } from './run.ts';
export type { TextTable } from './texttable.ts';

/** The tables of a plain text, by their first lines; each kind is looked for in what the others left. */
export function textTables(lines: Lines, kinds: readonly LineKind[], runs: readonly RunTable[]): ReadonlyMap<number, TextTable> {
  const tables = new Map<number, TextTable>();
  const left = [...kinds];
  for (const { from, to, cells } of runs) {
    const [first, last] = [lines.at(from), lines.at(to - 1)];
    tables.set(first, { first, last, cells });
    left.fill('note', first, last + 1);
  }
  const { source } = lines;
  const find = (finder: typeof columnTables): void => {
    for (const table of finder(lines, left, tables.size)) {
      tables.set(table.first, table);
      left.fill('note', table.first, table.last + 1);
    }
  };
  if (source.includes('|')) find((...of) => barredTables('|', ...of));
  if (source.includes('\t')) find((...of) => barredTables('\t', ...of));
  if (source.includes('  ') || source.includes('\t')) find(columnTables);
  if (kinds.includes('number')) find(stackedTables);
  return tables;
}
