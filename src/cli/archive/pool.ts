import { MessageChannel } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';
import type { Language } from '../../types.ts';
import type { Context } from '../context.ts';
import { suitEngineToMany } from '../engine.ts';
import { explain, UserError } from '../fault.ts';
import { tellThreadsLeft } from '../exit.ts';
import { Clock } from './clock.ts';
import type { Settings } from '../settings.ts';
import { inTurn, type Outcome } from './job.ts';
import type { ArchiveSettings } from './settings.ts';
import type { Begun, Order, Task, WorkerData } from './tasks.ts';

/** Most memory for the objects of one thread, in MiB: a document that needs more is given up. */
const HEAP = 2048;
/** Milliseconds that a thread may take to start: that is not the time of a document. */
const START = 60_000;
/** Milliseconds that its first document may take longer: much is loaded and compiled only then. */
const FIRST = 1000;
/** Milliseconds that threads may take to end: at the end of a run, and where it was stopped. */
const END = 2000;
const END_STOPPED = 150;

export interface PoolOptions {
  readonly jobs: number;
  /** Milliseconds for one document. */
  readonly timeout: number;
  /** The file that a thread runs. */
  readonly file: string;
  readonly data: WorkerData;
  readonly debug: boolean;
}

type Thread = Tinypool['threads'][number];

/** What went wrong. */
interface Fault {
  readonly fault: UserError;
  /** With which of the tasks; null where that is not known. */
  readonly at: number | null;
}

/**
 * Threads that read documents. One that dies, or is at work too long on one document, is replaced. A document that took too long is told; of the documents of a thread that died each is tried again
 * alone, and the one it was is told.
 */
export class Pool {
  readonly #pool: Tinypool;
  readonly #options: PoolOptions;
  readonly #language: Language;
  readonly #waiting: (() => void)[] = [];
  /** Threads that were told to end and have not. */
  readonly #ending = new Set<Thread>();
  #free: number;
  #isClosed = false;
  #ended: () => void = () => undefined;

  private constructor(pool: Tinypool, options: PoolOptions) {
    this.#pool = pool;
    this.#options = options;
    this.#language = options.data.common.language;
    this.#free = options.jobs;
    // Of one that dies while it has nothing to do: it is replaced, and no document is hurt.
    pool.on('error', () => undefined);
  }

  static async open(options: PoolOptions): Promise<Pool> {
    const { Tinypool } = await import('./tinypool.ts');
    const { file, jobs, data } = options;
    return new Pool(new Tinypool({ filename: file, minThreads: jobs, maxThreads: jobs, workerData: data, resourceLimits: { maxOldGenerationSizeMb: HEAP }, runtime: 'worker_threads' }), options);
  }

  /** Never throws: what went wrong is each document's. */
  async run(tasks: readonly Task[]): Promise<Outcome[]> {
    if (tasks.length === 0) return [];
    const found = await this.#try(tasks);
    if (Array.isArray(found)) return found;
    const { fault, at } = found;
    // Not known which it was: each is tried again alone.
    if (at === null) return await inTurn(tasks, (task) => this.run([task]));
    const told: Outcome = { path: tasks[at]?.path ?? null, error: { code: fault.key, message: explain(fault, this.#language, this.#options.debug) } };
    return [...await this.run(tasks.slice(0, at)), told, ...await this.run(tasks.slice(at + 1))];
  }

  async #try(tasks: readonly Task[]): Promise<Outcome[] | Fault> {
    await this.#turn();
    const { timeout } = this.#options;
    const given = new AbortController();
    const { port1: begun, port2 } = new MessageChannel();
    const clock = new Clock(() => { this.#endOne(() => { given.abort(); }); });
    clock.set(START + timeout);
    let at = 0;
    begun.on('message', ({ index, isFirst }: Begun) => {
      at = index;
      clock.set(timeout + (isFirst ? FIRST : 0));
    });
    try {
      if (this.#isClosed) throw new Error('closed');
      const order: Order = { tasks, begun: port2 };
      const outcomes = await this.#pool.run(order, { signal: given.signal, transferList: [port2] }) as Outcome[];
      // The threads have their byte code, which an engine with other flags would refuse.
      suitEngineToMany();
      return outcomes;
    } catch (error) {
      const { name = '' } = tasks[at] ?? {};
      if (given.signal.aborted) return { fault: new UserError('timedOut', { file: name, seconds: timeout / 1000 }, { cause: error }), at };
      const key = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'outOfMemory' : 'threadDied';
      return { fault: new UserError(key, { file: name, reason: error instanceof Error ? error.message : String(error) }, { cause: error }), at: tasks.length === 1 ? 0 : null };
    } finally {
      clock.stop();
      begun.close();
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  /** As many batches as there are threads are at work. */
  async #turn(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    this.#free -= 1;
  }

  /** Tinypool does not tell whether a thread that it gave up has come to its end. */
  #endOne(giveUp: () => void): void {
    const before = this.#pool.threads;
    giveUp();
    const after = this.#pool.threads;
    for (const thread of before) if (!after.includes(thread)) this.#watch(thread);
  }

  #watch(thread: Thread): void {
    this.#ending.add(thread);
    thread.once('exit', () => {
      this.#ending.delete(thread);
      if (this.#ending.size === 0) this.#ended();
    });
  }

  /** `isStopped`: at once. Threads that do not end are left to the end of the process. */
  async close(isStopped: boolean): Promise<void> {
    this.#isClosed = true;
    for (const thread of this.#pool.threads) this.#watch(thread);
    // It waits for all threads that it has; this waits for those as well that it has given up, but not for ever.
    this.#pool.destroy().catch(() => undefined);
    if (this.#ending.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#ended = resolve;
      setTimeout(resolve, isStopped ? END_STOPPED : END);
    });
    if (this.#ending.size > 0) tellThreadsLeft();
  }
}

/** Threads that read documents as a run is asked to. */
export const poolFor = (jobs: number, settings: Settings, { timeout }: ArchiveSettings, { common }: Context): Promise<Pool> =>
  Pool.open({ jobs, timeout, file: `${__dirname}/worker.cjs`, data: { settings, common }, debug: common.debug });
