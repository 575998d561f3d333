import { Budget, FaultError, type Tree } from './tree.ts';

/** What a program exports. It has no lines, so that faults name the path. @throws FaultError, and whatever its getters throw */
export function valueTree(value: unknown): Tree {
  return plant(value, 0, '', new Budget());
}

function plant(value: unknown, depth: number, path: string, budget: Budget): Tree {
  budget.spend(depth, null, path);
  if (value === null) return { kind: 'null', line: null };
  if (typeof value === 'string') return { kind: 'text', line: null, text: value };
  if (typeof value === 'number') return { kind: 'number', line: null, number: value };
  if (Array.isArray(value)) return { kind: 'list', line: null, items: value.map((each: unknown, i) => plant(each, depth + 1, joined(path, String(i)), budget)) };
  if (typeof value !== 'object') return { kind: 'other', line: null, text: typeof value === 'boolean' ? String(value) : '' };
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return { kind: 'map', line: null, entries: entries.map(([key, each]) => ({ key, line: null, value: plant(each, depth + 1, joined(path, key), budget) })) };
}

export const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The module's default export. @throws FaultError */
export function defaultOf(module: unknown): unknown {
  const value = (module as { readonly default?: unknown } | null)?.default;
  if (value === undefined) throw new FaultError('noDefault', { line: null });
  return value;
}
