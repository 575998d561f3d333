import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileEndings } from '../../input/index.ts';
import { errorCode, UserError } from '../fault.ts';
import { IgnoreRules } from './ignored.ts';
import type { Pattern } from './patterns.ts';

/** Beside documents: patterns as in `.gitignore`, for what lies below. */
export const ignoreFile = '.kpi-extractignore';

/** A file, or what stood in the way of finding files. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: unknown };

/** Names in one order on every machine. */
const byName = ({ name: one }: Dirent, { name: other }: Dirent): number => (one < other ? -1 : one > other ? 1 : 0);

const isDocument = (name: string): boolean => fileEndings.has(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');

/** Where a walk is. */
interface Place {
  readonly folder: string;
  /** The same from where the walk began, with `/` behind it. */
  readonly inside: string;
  readonly rules: IgnoreRules;
  /** Every document below it is wanted. */
  readonly isWhole: boolean;
}

interface Visit extends Place {
  readonly walk: Walk;
}

/** What the walks of one run have met: each folder with the walks that were there, and the files that links led to. */
export class Met {
  readonly folders = new Map<string, Visit[]>();
  readonly links = new Set<string>();
}

/**
 * The documents below a folder, or all that a pattern stands for, with the documents of folders that it names: depth first, by name. Hidden files and folders are left out, and what an ignore
 * file names; a link is followed, but no walk reads a folder twice, no file is read twice by links, and none that a walk before has given.
 */
export class Walk {
  readonly #pattern: Pattern | null;
  readonly #met: Met;
  /** Documents that are there, also those that a walk before has given. */
  count = 0;

  constructor(pattern: Pattern | null, met: Met) {
    this.#pattern = pattern;
    this.#met = met;
  }

  *from(folder: string): Generator<Found> {
    // Behind a link, `..` is another folder than without it.
    const start = /(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(folder) ? folder : normalize(folder);
    yield* this.#below({ folder: start, inside: '', rules: new IgnoreRules(), isWhole: this.#pattern === null });
  }

  *#below({ folder, inside, rules: above, isWhole }: Place): Generator<Found> {
    let entries: Dirent[];
    let place: Place;
    let before: readonly Visit[];
    try {
      const visits = this.#visitsOf(folder);
      if (visits.some(({ walk }) => walk === this)) return;
      before = [...visits];
      entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
      const rules = entries.some(({ name }) => name === ignoreFile) ? above.with(folder, ignoreText(join(folder, ignoreFile))) : above;
      place = { folder, inside, rules, isWhole };
      visits.push({ ...place, walk: this });
    } catch (error) {
      yield { path: folder, error };
      return;
    }
    for (const [i, { name }] of entries.entries()) {
      // Word's lock files are no documents either.
      if (name.startsWith('.') || name.startsWith('~$')) continue;
      // Two names that are no UTF-8 are given as one.
      yield* this.#entry(entries[i] as Dirent, place, name === entries[i - 1]?.name, before);
    }
  }

  *#entry(entry: Dirent, place: Place, isTwin: boolean, before: readonly Visit[]): Generator<Found> {
    const { name } = entry;
    const path = within(place.folder, name);
    const link = entry.isSymbolicLink() ? linked(path) : null;
    const kind = link?.kind ?? (entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null);
    if (kind === 'folder') {
      const isWhole = place.isWhole || this.#pattern?.matches(place.inside + name, true) === true;
      if ((isWhole || this.#pattern?.leadsTo(place.inside + name) === true) && !place.rules.ignores(path, true)) yield* this.#below({ ...place, folder: path, inside: `${place.inside}${name}/`, isWhole });
    } else if (kind === 'file' && this.#takes(name, place)) {
      this.count += 1;
      if (before.some((visit) => visit.walk.#takes(name, visit))) return;
      const key = link?.key ?? null;
      if (key !== null && this.#met.links.has(key)) return;
      if (key !== null) this.#met.links.add(key);
      yield isTwin ? { path, error: Object.assign(new Error('no UTF-8'), { code: 'ENOENT' }) } : { path };
    }
  }

  #takes(name: string, { folder, inside, rules, isWhole }: Place): boolean {
    return ((isWhole && isDocument(name)) || this.#pattern?.matches(inside + name, false) === true) && !rules.ignores(within(folder, name), false);
  }

  #visitsOf(folder: string): Visit[] {
    const { dev, ino } = statSync(folder, { bigint: true });
    // Not every system numbers its folders.
    const key = ino === 0n ? realpathSync(folder) : `${dev}:${ino}`;
    const visits = this.#met.folders.get(key) ?? [];
    this.#met.folders.set(key, visits);
    return visits;
  }
}

/** A pipe under that name would be waited for. */
function ignoreText(path: string): string {
  const status = statSync(path);
  if (!status.isFile() && !status.isDirectory()) throw new UserError('settingsNoFile', { file: path });
  return readFileSync(path, 'utf8');
}

const within = (folder: string, name: string): string => (folder === '.' ? name : /[\\/]$/u.test(folder) ? folder + name : folder + sep + name);

/** What a link leads to, and its key. One that leads nowhere is taken for a file: reading it tells. */
function linked(path: string): { readonly kind: 'folder' | 'file' | null; readonly key: string | null } {
  try {
    const status = statSync(path, { bigint: true });
    return { kind: status.isDirectory() ? 'folder' : status.isFile() ? 'file' : null, key: `${status.dev}:${status.ino}` };
  } catch (error) {
    return { kind: ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error)) || isDocument(path) ? 'file' : 'folder', key: null };
  }
}
