import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { CheckedFile, Language, LocatedFinding } from '../types.ts';
import { decode } from './decode.ts';
import { UserError } from './fault.ts';
import { readFile } from './files.ts';
import { say } from './messages.ts';
import { compared } from './order.ts';
import { jsonTree } from './project/json.ts';
import { FaultError, type Tree } from './project/tree.ts';
import { FileSink } from './save.ts';

/** Findings that are known and accepted, by document. */
export interface Baseline {
  /** Absolute path of its file. */
  readonly file: string;
  readonly accepted: readonly Accepted[];
}

interface Accepted {
  /** As it is seen from the baseline's folder, `/` between names; null for standard input. */
  readonly file: string | null;
  readonly rule: string;
  readonly fingerprint: string;
  /** How often: the same finding once more is new. */
  readonly count: number;
}

const formatVersion = 1;
/** Of a baseline of some hundred thousand findings. */
const mostBytes = 64 * 1024 * 1024;

/** @throws UserError that names the file, and the line where there is one */
export function readBaseline(file: string, language: Language): Baseline {
  const text = decode(readFile(file, { maxSize: mostBytes, language, name: file }), 'auto', file, language).text;
  try {
    return { file: resolve(file), accepted: acceptedIn(jsonTree(text, Infinity)) };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { line, key, values } = error.fault;
    throw new UserError('baseline', { place: line === null ? file : `${file}:${line}`, what: say(language, key, values) });
  }
}

function acceptedIn(tree: Tree): Accepted[] {
  const parts = mapOf(tree, ['version', 'accepted']);
  const version = parts.get('version');
  if (version?.kind !== 'number' || version.number !== formatVersion) throw new FaultError('otherVersion', version ?? tree);
  const accepted = parts.get('accepted');
  if (accepted?.kind !== 'list') throw new FaultError('noList', accepted ?? tree, { name: 'accepted' });
  return accepted.items.map((item) => {
    const entry = mapOf(item, ['file', 'rule', 'fingerprint', 'count']);
    const file = entry.get('file');
    const count = entry.get('count');
    if (count?.kind !== 'number' || !Number.isSafeInteger(count.number) || count.number < 1) throw new FaultError('noCount', count ?? item, { name: 'count' });
    return { file: file?.kind === 'null' ? null : textOf('file', file, item), rule: textOf('rule', entry.get('rule'), item), fingerprint: textOf('fingerprint', entry.get('fingerprint'), item), count: count.number };
  });
}

/** With these keys and no others. */
function mapOf(tree: Tree, names: readonly string[]): ReadonlyMap<string, Tree> {
  if (tree.kind !== 'map') throw new FaultError('noSettings', tree);
  for (const { key, line } of tree.entries) if (!names.includes(key)) throw new FaultError('unknownKey', { line }, { name: key });
  return new Map(tree.entries.map(({ key, value }) => [key, value]));
}

function textOf(name: string, tree: Tree | undefined, around: Tree): string {
  if (tree?.kind !== 'text' || tree.text === '') throw new FaultError('noText', tree ?? around, { name });
  return tree.text;
}

export interface Compared {
  /** The files with only those findings that the baseline does not accept. */
  readonly files: readonly CheckedFile[];
  /** How many findings it accepts. */
  readonly accepted: number;
  /** How many that it accepts are there no more, in the documents that were read. */
  readonly stale: number;
}

/** What is new since the baseline was written. */
export function newOnly(files: readonly CheckedFile[], { file: baseline, accepted }: Baseline): Compared {
  const known = grouped(accepted);
  const least = new Map<string | null, number>();
  let taken = 0;
  const fresh = files.map((file) => {
    if (file.failure !== null) return file;
    const name = nameOf(file.path, baseline);
    const left = new Map(known.get(name));
    const findings = file.findings.filter((finding) => {
      const key = keyOf(finding);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    });
    taken += file.findings.length - findings.length;
    const unused = [...left.values()].reduce((sum, count) => sum + count, 0);
    least.set(name, Math.min(unused, least.get(name) ?? Infinity));
    return { ...file, findings };
  });
  return { files: fresh, accepted: taken, stale: [...least.values()].reduce((sum, count) => sum + count, 0) };
}

/**
 * Accepts what there is now. Of documents that were not read in this run it keeps what `before` accepted, as long as they exist. The file is
 * written whole or not at all, and is the same for the same findings.
 * @throws UserError where it cannot be written
 */
export async function writeBaseline(file: string, files: readonly CheckedFile[], language: Language, before: Baseline | null = null): Promise<void> {
  const baseline = resolve(file);
  // A document that was given twice has its findings once.
  const found = new Map(files.filter(({ failure }) => failure === null).map(({ path, findings }) => {
    const name = nameOf(path, baseline);
    return [name, countsOf(name, findings)] as const;
  }));
  const kept = before?.accepted.filter((entry) => !found.has(entry.file) && isThere(entry.file, baseline)) ?? [];
  const sink = new FileSink(file, language);
  try {
    await sink.write([jsonOf([...kept, ...[...found.values()].flat()].sort(inOrder))]);
    await sink.commit();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

function countsOf(file: string | null, findings: readonly LocatedFinding[]): Accepted[] {
  const counts = new Map<string, Accepted>();
  for (const finding of findings) {
    const { rule, fingerprint } = finding;
    counts.set(keyOf(finding), { file, rule, fingerprint, count: (counts.get(keyOf(finding))?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

const keyOf = ({ rule, fingerprint }: Pick<Accepted, 'rule' | 'fingerprint'>): string => `${rule} ${fingerprint}`;

function grouped(accepted: readonly Accepted[]): ReadonlyMap<string | null, ReadonlyMap<string, number>> {
  const files = new Map<string | null, Map<string, number>>();
  for (const entry of accepted) {
    const counts = files.get(entry.file) ?? new Map<string, number>();
    counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + entry.count);
    files.set(entry.file, counts);
  }
  return files;
}

/** A document as the baseline names it, the same on every machine. */
function nameOf(path: string | null, baseline: string): string | null {
  return path === null ? null : relative(dirname(baseline), resolve(path)).split(sep).join('/').normalize('NFC');
}

function isThere(name: string | null, baseline: string): boolean {
  if (name === null) return true;
  const path = resolve(dirname(baseline), name);
  return existsSync(path) || existsSync(path.normalize('NFD'));
}

/** One line a finding: a change of one is a change of a line. */
function jsonOf(accepted: readonly Accepted[]): string {
  const lines = accepted.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  return `{\n  "version": ${formatVersion},\n  "accepted": [${lines}${lines === '' ? '' : '\n  '}]\n}\n`;
}

const inOrder = (a: Accepted, b: Accepted): number => compared(a.file ?? '', b.file ?? '') || compared(a.rule, b.rule) || compared(a.fingerprint, b.fingerprint);
