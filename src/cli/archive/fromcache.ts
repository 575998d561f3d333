import type { BigIntStats } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { systemReason, UserError } from '../fault.ts';
import { say } from '../messages.ts';
import { projectFinder, type Project, type ProjectFinder } from '../project/index.ts';
import type { Settings } from '../settings.ts';
import { statusOf } from '../status.ts';
import { Cache } from './cache.ts';
import { isDone, type Done, type Outcome } from './job.ts';
import type { Tally } from './progress.ts';
import type { Task } from './tasks.ts';

/** Reads documents, one outcome each, in order. */
export type Read = (tasks: readonly Task[]) => Promise<Outcome[]>;

/** What is known of a document, or to be kept of it. */
interface Entry {
  readonly project: Project;
  /** Of the file before it is read. */
  readonly status: BigIntStats | null;
  readonly done?: Done;
}

/** Reading that asks the cache first. */
export class FromCache {
  readonly #cache: Cache;
  readonly #folder: string;
  readonly #language: Context['common']['language'];
  readonly #projectFor: ProjectFinder;
  readonly #tally: Tally;

  /** @throws UserError where the folder cannot be made */
  constructor(folder: string, settings: Settings, { common: { language, color }, loadModule }: Context, tally: Tally) {
    const { output, columns, ...others } = settings;
    // Only a table looks otherwise in another place.
    const looks = settings.format === 'table' ? [columns, output === null, color === true] : [];
    this.#folder = folder;
    this.#language = language;
    this.#cache = opened(folder, [others, language, looks], language);
    this.#projectFor = projectFinder({ config: settings.config, language, loadModule });
    this.#tally = tally;
  }

  async read(read: Read, tasks: readonly Task[]): Promise<Outcome[]> {
    const entries = await Promise.all(tasks.map(async ({ path }) => (path === null ? null : this.#entry(path))));
    const fresh = await read(tasks.filter((_, i) => entries[i]?.done === undefined));
    let at = 0;
    return tasks.map((_, i): Outcome => {
      const entry = entries[i] ?? null;
      if (entry?.done !== undefined) {
        this.#tally.known += 1;
        return entry.done;
      }
      const outcome = fresh[at++] as Outcome;
      if (entry !== null && isDone(outcome) && entry.status !== null && outcome.path !== null) this.#cache.keep(outcome.path, entry.project, entry.status, outcome);
      return outcome;
    });
  }

  /** What is to be told at the end, where results could not be kept. */
  get fault(): string | null {
    const { fault } = this.#cache;
    return fault === null ? null : say(this.#language, 'cacheUnwritable', { folder: this.#folder, reason: systemReason(fault, this.#language) });
  }

  /** Null where the settings cannot be read: reading the document tells why. */
  async #entry(path: string): Promise<Entry | null> {
    try {
      const project = await this.#projectFor(path);
      const status = statusOf(path);
      const done = this.#cache.find(path, project);
      return { project, status, ...(done !== null && { done }) };
    } catch {
      return null;
    }
  }
}

function opened(folder: string, settings: unknown, language: Context['common']['language']): Cache {
  try {
    return new Cache(resolve(folder), settings);
  } catch (error) {
    throw new UserError('unwritable', { file: folder, reason: systemReason(error, language) }, { cause: error });
  }
}
