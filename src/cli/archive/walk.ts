import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { fileEndings } from '../../input/index.ts';
import { UserError } from '../fault.ts';
import { IgnoreRules } from './ignored.ts';

/** Beside documents: patterns as in `.gitignore`, for what lies below. */
export const ignoreFile = '.kpi-extractignore';

/** A file, or what stood in the way of finding files. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: unknown };

/** Names in one order on every machine. */
const byName = ({ name: one }: Dirent, { name: other }: Dirent): number => (one < other ? -1 : one > other ? 1 : 0);

const isDocument = (name: string): boolean => fileEndings.has(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');

export interface WalkOptions {
  /** Of the path as it is told, with `/`: whether it is wanted; null where every document is. */
  readonly wanted: ((path: string) => boolean) | null;
}

/**
 * The documents below a folder, depth first, by name. Hidden files and folders are left out, and what an ignore file names; a link is followed, but no folder is
 * read twice, and no file twice by links.
 */
export function* walk(folder: string, { wanted }: WalkOptions, seen: Set<string> = new Set()): Generator<Found> {
  yield* below(folder, new IgnoreRules(), wanted, seen);
}

function* below(folder: string, above: IgnoreRules, wanted: WalkOptions['wanted'], seen: Set<string>): Generator<Found> {
  let entries: Dirent[];
  let rules: IgnoreRules;
  try {
    const { dev, ino } = statSync(folder);
    // Without numbers of its own a system cannot tell folders apart; there links are not followed.
    if (ino !== 0 && seen.has(`${dev}:${ino}`)) return;
    seen.add(`${dev}:${ino}`);
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
    rules = entries.some(({ name }) => name === ignoreFile) ? above.with(folder, ignoreText(join(folder, ignoreFile))) : above;
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  for (const entry of entries) {
    // Word's lock files are no documents either.
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(folder, entry.name);
    const link = entry.isSymbolicLink() ? linked(path, seen) : null;
    const kind = link?.kind ?? (entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null);
    if (kind === null || rules.ignores(path, kind === 'folder')) continue;
    if (kind === 'folder') yield* below(path, rules, wanted, seen);
    else if (wanted === null ? isDocument(entry.name) : wanted(path.replaceAll('\\', '/'))) {
      if (link !== null) seen.add(link.key);
      yield { path };
    }
  }
}

/** A pipe under that name would be waited for. */
function ignoreText(path: string): string {
  const status = statSync(path);
  if (!status.isFile() && !status.isDirectory()) throw new UserError('settingsNoFile', { file: path });
  return readFileSync(path, 'utf8');
}

/** What a link leads to; null where it leads nowhere, or where another link has led before. */
function linked(path: string, seen: ReadonlySet<string>): { readonly kind: 'folder' | 'file'; readonly key: string } | null {
  try {
    const status = statSync(path);
    const key = `${status.dev}:${status.ino}`;
    if (status.isDirectory()) return { kind: 'folder', key };
    return !status.isFile() || seen.has(key) ? null : { kind: 'file', key };
  } catch {
    return null;
  }
}

/** Whether a name that is no file's is a pattern for many: `reports/2024-*.docx`. */
export const isGlob = (path: string): boolean => picomatch.scan(path.replaceAll('\\', '/')).isGlob;

/** What a pattern stands for, in the order of a walk. */
export function* expand(pattern: string): Generator<Found> {
  const { base, glob } = picomatch.scan(pattern.replaceAll('\\', '/'));
  const matches = picomatch(pattern.replaceAll('\\', '/').replace(/^\.\//u, ''), { windows: false });
  const folder = base === '' ? '.' : base;
  if (glob === '') return;
  yield* walk(folder, { wanted: (path) => matches(path.replace(/^\.\//u, '')) });
}
