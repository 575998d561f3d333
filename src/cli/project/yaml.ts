import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ErrorCode, type Node } from 'yaml';
import { Budget, FaultError, type Entry, type FaultKey, type Tree } from './tree.ts';

/** YAML 1.2, its core schema; an empty document is null. @throws FaultError */
export function yamlTree(text: string): Tree {
  const lines = new LineCounter();
  const document = parsed(text, lines);
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong !== undefined) {
    const at = { line: lines.linePos(wrong.pos[0]).line };
    if (wrong.code === 'DUPLICATE_KEY') throw new FaultError('twice', at, { name: wordAt(text, wrong.pos[0]) });
    throw new FaultError(faults[wrong.code] ?? 'notYaml', at);
  }
  return new Planter(document, lines).plant(document.contents, 0);
}

/** The parser's sentences are English: of its codes, what people run into. */
const faults: Partial<Record<ErrorCode, FaultKey>> = { TAB_AS_INDENT: 'yamlTab', BAD_INDENT: 'yamlIndent', MISSING_CHAR: 'yamlMissing', BAD_ALIAS: 'yamlAlias' };

function parsed(text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', schema: 'core' });
  } catch {
    // Nested beyond what the parser's own calls can hold.
    throw new FaultError('tooDeep', { line: null });
  }
}

const wordAt = (text: string, at: number): string => /^["']?[^"':\s][^"':\n]*/u.exec(text.slice(at, at + 80))?.[0].replace(/^["']/u, '').trim() ?? '';

class Planter {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #budget = new Budget();

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  plant(node: unknown, depth: number): Tree {
    const line = this.#lineOf(node);
    this.#budget.spend(depth, line);
    if (isAlias(node)) {
      const meant = node.resolve(this.#document);
      if (meant === undefined) throw new FaultError('yamlAlias', { line });
      return this.plant(meant, depth + 1);
    }
    if (isMap(node)) return { kind: 'map', line, entries: node.items.map(({ key, value }) => this.#entry(key, value, depth)) };
    if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => this.plant(item, depth + 1)) };
    const value: unknown = isScalar(node) ? node.value : null;
    if (value === null) return { kind: 'null', line };
    if (typeof value === 'string') return { kind: 'text', line, text: value };
    return typeof value === 'number' ? { kind: 'number', line, number: value } : { kind: 'other', line, text: typeof value === 'boolean' ? String(value) : '' };
  }

  #entry(key: unknown, value: unknown, depth: number): Entry {
    const line = this.#lineOf(key);
    if (!isScalar(key) || typeof key.value !== 'string') throw new FaultError('keyNoText', { line });
    const tree = this.plant(value, depth + 1);
    return { key: key.value, line, value: tree.line === null ? { ...tree, line } : tree };
  }

  #lineOf(node: unknown): number | null {
    const start = (node as Node | null)?.range?.[0];
    return start === undefined ? null : this.#lines.linePos(start).line;
  }
}
