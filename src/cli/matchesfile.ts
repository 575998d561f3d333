import type { FigureName } from '../types.ts';
import type { MessageKey, Values } from './messages.ts';
import { jsonTree } from './project/json.ts';
import { FaultError, type Tree } from './project/tree.ts';
import { yamlTree } from './project/yaml.ts';

/** A pair as it was written, with its line. */
export interface WrittenPair {
  readonly line: number | null;
  readonly sort: 'accept' | 'reject';
  readonly target: FigureName;
  readonly result: FigureName | null;
  /** As it was written: a file's name, or its number on the command line, the first report being 1. */
  readonly report: string | null;
}

/** Data, not an error: this bundle has none of the command's own classes. */
export interface MatchFault {
  readonly line: number | null;
  readonly key: MessageKey;
  readonly values: Values;
}

export type ReadPairs = { readonly pairs: readonly WrittenPair[] } | { readonly fault: MatchFault };

/** What a file of matches says, in YAML or JSON. Every fault has its line. */
export function readPairs(text: string, language: 'yaml' | 'json'): ReadPairs {
  try {
    const tree = language === 'json' ? jsonTree(text) : yamlTree(text);
    return { pairs: tree.kind === 'null' ? [] : pairsIn(tree) };
  } catch (error) {
    if (error instanceof Wrong) return { fault: error.fault };
    if (error instanceof FaultError) return { fault: { line: error.fault.line, key: error.fault.key, values: error.fault.values } };
    throw error;
  }
}

class Wrong extends Error {
  readonly fault: MatchFault;

  constructor(line: number | null, key: MessageKey, values: Values = {}) {
    super(key);
    this.fault = { line, key, values };
  }
}

const SORTS = ['accept', 'reject'] as const;

function pairsIn(tree: Tree): WrittenPair[] {
  const lists = mapOf(tree, SORTS, 'noSettings');
  return SORTS.flatMap((sort) => {
    const list = lists.get(sort);
    if (list === undefined || list.kind === 'null') return [];
    if (list.kind !== 'list') throw new Wrong(list.line, 'noList', { name: sort });
    return list.items.map((item) => pairOf(item, sort));
  });
}

function pairOf(item: Tree, sort: WrittenPair['sort']): WrittenPair {
  const parts = mapOf(item, ['target', 'result', 'report'], 'matchPair');
  const [target, result] = ['target', 'result'].map((name) => nameIn(parts.get(name), name));
  if (target === null || target === undefined) throw new Wrong(item.line, 'matchMissing', { name: 'target' });
  if (sort === 'accept' && (result === null || result === undefined)) throw new Wrong(item.line, 'matchMissing', { name: 'result' });
  const report = parts.get('report');
  if (report !== undefined && report.kind !== 'text' && report.kind !== 'number') throw new Wrong(report.line, 'noText', { name: 'report' });
  return { line: item.line, sort, target, result: result ?? null, report: report === undefined ? null : report.kind === 'text' ? report.text : String(report.number) };
}

/** `i12`, or `{ label: …, unit: … }`. */
function nameIn(tree: Tree | undefined, name: string): FigureName | null {
  if (tree === undefined) return null;
  if (tree.kind === 'text' && tree.text.trim() !== '') return { id: tree.text.trim() };
  if (tree.kind !== 'map') throw new Wrong(tree.line, 'matchName', { name });
  const parts = mapOf(tree, ['id', 'label', 'unit'], 'matchName');
  const [id, label, unit] = ['id', 'label', 'unit'].map((key) => parts.get(key));
  if (id?.kind === 'text' && label === undefined && unit === undefined) return { id: id.text };
  if (id !== undefined || label?.kind !== 'text' || label.text.trim() === '') throw new Wrong(tree.line, 'matchName', { name });
  if (unit === undefined) return { label: label.text };
  if (unit.kind !== 'text' && unit.kind !== 'null') throw new Wrong(unit.line, 'noText', { name: 'unit' });
  return { label: label.text, unit: unit.kind === 'text' ? unit.text : null };
}

function mapOf(tree: Tree, keys: readonly string[], fault: MessageKey): ReadonlyMap<string, Tree> {
  if (tree.kind !== 'map') throw new Wrong(tree.line, fault, { name: keys[0] ?? '' });
  for (const { key, line } of tree.entries) if (!keys.includes(key)) throw new Wrong(line, 'matchKey', { name: key, choices: keys.join(', ') });
  return new Map(tree.entries.map(({ key, value }) => [key, value]));
}
