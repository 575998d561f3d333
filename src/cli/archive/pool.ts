import type { Tinypool } from 'tinypool';
import type { Language } from '../../types.ts';
import { suitEngineToMany } from '../engine.ts';
import { explain, UserError } from '../fault.ts';
import type { Outcome } from './job.ts';
import type { Task, WorkerData } from './tasks.ts';

/** Most memory for the objects of one thread, in MiB: a document that needs more is given up. */
const HEAP = 2048;

export interface PoolOptions {
  readonly jobs: number;
  /** Milliseconds for one document. */
  readonly timeout: number;
  /** The file that a thread runs. */
  readonly file: string;
  readonly data: WorkerData;
  readonly debug: boolean;
}

/**
 * Threads that read documents. One that dies, or is at work too long, is replaced: of the documents it was given each is tried again alone, and the one it was is
 * told.
 */
export class Pool {
  readonly #pool: Tinypool;
  readonly #options: PoolOptions;
  readonly #language: Language;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  private constructor(pool: Tinypool, options: PoolOptions) {
    this.#pool = pool;
    this.#options = options;
    this.#language = options.data.common.language;
    this.#free = options.jobs;
  }

  static async open(options: PoolOptions): Promise<Pool> {
    const { Tinypool } = await import('./tinypool.ts');
    const { file, jobs, data } = options;
    return new Pool(new Tinypool({ filename: file, minThreads: jobs, maxThreads: jobs, workerData: data, resourceLimits: { maxOldGenerationSizeMb: HEAP }, runtime: 'worker_threads' }), options);
  }

  /** Never throws: what went wrong is each document's. */
  async run(tasks: readonly Task[]): Promise<Outcome[]> {
    const fault = await this.#try(tasks);
    if (Array.isArray(fault)) return fault;
    const [task, ...others] = tasks;
    if (task === undefined) return [];
    if (others.length === 0) return [{ path: task.path, error: { code: fault.key, message: explain(fault, this.#language, this.#options.debug, task.name) } }];
    const outcomes: Outcome[] = [];
    for (const each of tasks) outcomes.push(...await this.run([each]));
    return outcomes;
  }

  async #try(tasks: readonly Task[]): Promise<Outcome[] | UserError> {
    await this.#turn();
    const given = new AbortController();
    const { timeout } = this.#options;
    const timer = setTimeout(() => { given.abort(); }, timeout);
    const name = tasks[0]?.name ?? '';
    try {
      const outcomes = await this.#pool.run(tasks, { signal: given.signal }) as Outcome[];
      // The threads have their byte code, which an engine with other flags would refuse.
      suitEngineToMany();
      return outcomes;
    } catch (error) {
      if (given.signal.aborted) return new UserError('timedOut', { file: name, seconds: timeout / 1000 }, { cause: error });
      return new UserError(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'outOfMemory' : 'threadDied', { file: name, reason: error instanceof Error ? error.message : String(error) }, { cause: error });
    } finally {
      clearTimeout(timer);
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  /** As many batches as there are threads are at work; the time of one runs when it has a thread. */
  async #turn(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    this.#free -= 1;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
