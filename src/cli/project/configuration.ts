import { lilconfigSync } from 'lilconfig';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ignoring } from './ignore.ts';
import { jsonTree } from './json.ts';
import { mayHoldKey, packageFile, packageKey, placesIn } from './places.ts';
import { FaultError, type Fault, type Tree } from './tree.ts';
import { validate, type Known, type Settings } from './validate.ts';
import { defaultOf, valueTree } from './value.ts';
import { yamlTree } from './yaml.ts';

/** A bundle of its own: what it takes to understand settings, for those who have some. */

export interface Loaded {
  readonly settings: Settings;
  /** Of a path as it is seen from the folder of the settings. */
  readonly isIgnored: (path: string) => boolean;
}

/** How a file is come by. */
export interface Access {
  readonly text: (file: string) => string;
  readonly module: (url: string) => Promise<unknown>;
}

/** The settings file of a folder, where several could be; null where none is. */
export function settingsFile(folder: string): string | null {
  const self = (file: string): string => file;
  const loaders = { '.yaml': self, '.yml': self, '.js': self, '.mjs': self, '.cjs': self, '.json': (file: string, text: string) => (basename(file) === packageFile ? { [packageKey]: mayHoldKey(text) || null } : file) };
  const search = lilconfigSync(packageKey, { searchPlaces: [...placesIn, packageFile], packageProp: [packageKey], stopDir: folder, ignoreEmptySearchPlaces: false, cache: false, loaders });
  return search.search(folder)?.filepath ?? null;
}

/** Reads and checks a settings file; the fault is what the user should mend. */
export async function loadSettings(file: string, access: Access, known: Known): Promise<Loaded | Fault> {
  try {
    const settings = validate(await treeOf(file, access), known);
    return { settings, isIgnored: ignoring(settings.ignore) };
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

async function treeOf(file: string, access: Access): Promise<Tree> {
  if (/\.[mc]?js$/u.test(file)) return await moduleTree(file, access);
  const text = access.text(file);
  if (/\.ya?ml$/u.test(file)) return yamlTree(text);
  const tree = jsonTree(text);
  return basename(file) === packageFile ? keyOf(tree) : tree;
}

function keyOf(tree: Tree): Tree {
  const entry = tree.kind === 'map' ? tree.entries.find(({ key }) => key === packageKey) : undefined;
  if (entry === undefined) throw new FaultError('noPackageKey', tree, { name: packageKey });
  return entry.value;
}

async function moduleTree(file: string, access: Access): Promise<Tree> {
  let module: unknown;
  try {
    module = await access.module(pathToFileURL(file).href);
    return valueTree(defaultOf(module));
  } catch (error) {
    if (error instanceof FaultError) throw error;
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
    throw new FaultError('threw', { line: null }, { reason });
  }
}
