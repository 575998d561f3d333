import { statSync } from 'node:fs';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Severities } from '../../extract.ts';
import { DOCUMENT_TYPES } from '../../lexicon/documents.ts';
import type { Language, RequiredRoles, Vocabulary } from '../../types.ts';
import type { ModuleLoader } from '../context.ts';
import { decode } from '../decode.ts';
import { UserError } from '../fault.ts';
import { readFile, readError, sizeText, type ReadOptions } from '../files.ts';
import { say } from '../messages.ts';
import { roleNames, severityNames } from '../options.ts';
import type { Access } from './configuration.ts';
import { mostBytes, placesIn, settingsIn } from './places.ts';
import type { Fault } from './tree.ts';

/** What the settings of a folder say. */
export interface Project {
  /** Null where there is none. */
  readonly file: string | null;
  readonly folder: string;
  /** Severities of rules, by name. */
  readonly rules: Severities;
  /** Of the types that the settings name. */
  readonly required: RequiredRoles | undefined;
  readonly vocabulary: Vocabulary;
  /** Whether `check` passes a document over. `path`: as it was given. */
  isIgnored(path: string): boolean;
}

const noProject = (): Project => ({ file: null, folder: process.cwd(), rules: {}, required: undefined, vocabulary: {}, isIgnored: () => false });

/** The project of a document, null being standard input. */
export type ProjectFor = (path: string | null) => Project;

export interface ProjectOptions {
  /** As `--config` says: the file for all documents; false for none; null where it is to be found. */
  readonly config: string | false | null;
  readonly language: Language;
  readonly loadModule: ModuleLoader;
}

/**
 * Finds, reads and checks the settings of all documents, before one of them is read. They are looked for in a document's folder and upwards, once
 * for each folder.
 * @throws UserError that names the file and the line of what is wrong
 */
export async function openProjects(paths: readonly (string | null)[], options: ProjectOptions): Promise<ProjectFor> {
  const none = noProject();
  if (options.config === false) return () => none;
  const finder = new Finder(options, none);
  if (options.config !== null) {
    const one = await finder.open(options.config);
    return () => one;
  }
  const folders = new Map<string, Project>();
  for (const folder of new Set(paths.map(folderOf))) folders.set(folder, await finder.find(folder));
  return (path) => folders.get(folderOf(path)) ?? none;
}

/** The project of a document, found when it is asked for. @throws UserError that names the file and the line of what is wrong */
export type ProjectFinder = (path: string | null) => Promise<Project>;

/** The same for documents that come one after another without end: each folder's settings are read once. */
export function projectFinder(options: ProjectOptions): ProjectFinder {
  const none = noProject();
  if (options.config === false) return () => Promise.resolve(none);
  const finder = new Finder(options, none);
  const { config } = options;
  let one: Promise<Project> | null = null;
  return config === null ? (path) => finder.find(folderOf(path)) : () => (one ??= finder.open(config));
}

const folderOf = (path: string | null): string => (path === null ? process.cwd() : dirname(resolve(path)));

class Finder {
  readonly #options: ProjectOptions;
  readonly #none: Project;
  readonly #known = new Map<string, Project>();

  constructor(options: ProjectOptions, none: Project) {
    this.#options = options;
    this.#none = none;
  }

  async find(folder: string): Promise<Project> {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const project = await this.#in(folder) ?? (dirname(folder) === folder ? this.#none : await this.find(dirname(folder)));
    this.#known.set(folder, project);
    return project;
  }

  async #in(folder: string): Promise<Project | null> {
    const files = settingsIn(folder);
    if (files.length === 0) return null;
    for (const file of files) this.#examine(file);
    const { settingsFile } = await import('./configuration.ts');
    const file = settingsFile(folder);
    return file === null ? null : await this.#load(file);
  }

  /** The file that `--config` names. */
  async open(name: string): Promise<Project> {
    if (name === '') throw new UserError('notFound', { file: name });
    const file = resolve(name);
    this.#examine(file);
    if (!placesIn.some((place) => extname(place) === extname(file))) throw new UserError('settingsEnding', { file: name });
    return await this.#load(file);
  }

  async #load(file: string): Promise<Project> {
    const [{ loadSettings }, { rules, isUnitCode, tidyWord, wordFault }] = await Promise.all([import('./configuration.ts'), import('../../extract.ts')]);
    const access: Access = {
      text: (path) => decode(readFile(path, this.#reading(path)), 'auto', shownAs(path), this.#options.language).text,
      module: (url) => this.#options.loadModule(url),
    };
    const loaded = await loadSettings(file, access, {
      rules: rules.map(({ name }) => name), roles: roleNames, types: DOCUMENT_TYPES.map(([type]) => type), severities: severityNames, wordFault, tidyWord, isUnitCode,
    });
    if ('key' in loaded) throw explained(file, loaded, this.#options.language);
    const { settings: { rules: severities, required, vocabulary }, isIgnored } = loaded;
    const folder = dirname(file);
    return {
      file, folder, rules: severities, required, vocabulary,
      isIgnored: (path) => {
        const inside = relative(folder, resolve(path));
        return inside !== '' && !leadsOut(inside) && isIgnored(inside.split(sep).join('/'));
      },
    };
  }

  /** What is there under the name of settings and cannot be read is told, not passed over. */
  #examine(file: string): void {
    try {
      const status = statSync(file);
      if (status.isDirectory()) throw new UserError('isDirectory', { file: shownAs(file) });
      if (!status.isFile()) throw new UserError('settingsNoFile', { file: shownAs(file) });
      if (status.size > mostBytes) throw new UserError('settingsTooLarge', { file: shownAs(file), limit: sizeText(mostBytes) });
    } catch (error) {
      throw readError(error, this.#reading(file));
    }
  }

  #reading(file: string): ReadOptions {
    return { maxSize: mostBytes, language: this.#options.language, name: shownAs(file) };
  }
}

function explained(file: string, { line, path, key, values, meant }: Fault, language: Language): UserError {
  const at = line === null ? (path === '' ? '' : `: ${path}`) : `:${line}`;
  const hint = meant === null ? '.' : say(language, 'settingMeant', { name: meant });
  return new UserError('setting', { place: `${shownAs(file)}${at}`, what: say(language, key, values) + hint });
}

/** As short as one who stands in the current folder would write it. */
function shownAs(file: string): string {
  const inside = relative(process.cwd(), file);
  return inside === '' || leadsOut(inside) ? file : inside;
}

const leadsOut = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
