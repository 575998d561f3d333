import { setImmediate as turn } from 'node:timers/promises';
import { writers } from '../../output/index.ts';
import type { Frame, Language, Writer } from '../../types.ts';
import type { Context } from '../context.ts';
import { restoreEngine, suitEngine } from '../engine.ts';
import { INTERRUPTED } from '../exit.ts';
import { explain, UserError } from '../fault.ts';
import { tell, type Sink } from '../outlet.ts';
import { Results } from '../results.ts';
import { FileSink, keepFrom } from '../save.ts';
import { columnsOf, type Settings } from '../settings.ts';
import { inputsFrom, isListedAtOnce, type InputsFrom, type Wanted } from './inputs.ts';
import { batches } from './batches.ts';
import { FromCache, type Read } from './fromcache.ts';
import { codeOf, failureLine, inTurn, isDone, type Outcome } from './job.ts';
import { say } from '../messages.ts';
import { ordered } from './ordered.ts';
import { passOver } from './passed.ts';
import { poolFor, type Pool } from './pool.ts';
import { Progress, summaryLine, Tally } from './progress.ts';
import { Unfinished } from './resume.ts';
import { jobsOf, type ArchiveSettings } from './settings.ts';
import { statusOf } from '../status.ts';
import { Stop } from './stop.ts';
import type { Task } from './tasks.ts';
import { worker } from './work.ts';

/** Batches that are begun and not yet written, for each thread. */
const AHEAD = 4;
/** Fewer and smaller documents are read sooner without threads, which take a while to start. */
const FEW = 24;
const SMALL = 1024 * 1024;
const QUICK = 64 * 1024;
const PLAIN = /\.(?:txt|text|md|markdown)$/iu;

/** Many documents, in order, in bounded memory. Resolves to the exit status. */
export async function archiveCommand(files: readonly string[], settings: Settings, archive: ArchiveSettings, context: Context): Promise<number> {
  const { language } = context.common;
  const writer = await writerFor(settings);
  keepFrom([{ path: archive.filesFrom }], settings);
  const from: InputsFrom = { files, list: archive.filesFrom, language, stdin: () => context.streams.stdin };
  const unfinished = archive.resume === null ? null : new Unfinished(archive.resume, language);
  const inputs = inputsFrom(from)[Symbol.asyncIterator]();
  const tally = new Tally();
  if (unfinished !== null) {
    // In a thread: one that does not answer is given up.
    let pool: Pool | null = null;
    try {
      await passOver(unfinished, inputs, archive.resume ?? '', tally, async (wanted) => {
        pool ??= await poolFor(1, settings, archive, context);
        return (await pool.run([wanted]))[0] as Outcome;
      });
    } finally {
      await (pool as Pool | null)?.close(false);
    }
  }
  const frame: Frame = writer.frame?.(true, settings) ?? { open: '', between: '', close: '' };
  const sink = (): Sink => unfinished ?? (settings.output === null ? context.stdout : new FileSink(settings.output, language));
  const run = new Run(settings, archive, context, new Results(sink, frame, tally.before), tally, from);
  return await run.all(inputs);
}

async function writerFor({ format }: Settings): Promise<Writer> {
  const writer = await writers[format].load();
  if (writer.single === true) throw new UserError('oneDocument', { format });
  if (writer.all !== undefined) throw new UserError('archiveFormat', { format });
  return writer;
}

class Run {
  readonly #settings: Settings;
  readonly #archive: ArchiveSettings;
  readonly #context: Context;
  readonly #results: Results;
  readonly #tally: Tally;
  readonly #from: InputsFrom;
  readonly #stop: Stop;
  #total: number | null = null;

  constructor(settings: Settings, archive: ArchiveSettings, context: Context, results: Results, tally: Tally, from: InputsFrom) {
    this.#settings = settings;
    this.#archive = archive;
    this.#context = context;
    this.#results = results;
    this.#tally = tally;
    this.#from = from;
    this.#stop = new Stop(() => { results.abandon(); });
  }

  async all(inputs: AsyncIterator<Wanted>): Promise<number> {
    const { stderr, common, loadModule } = this.#context;
    const { language, quiet } = common;
    const start = performance.now();
    const progress = this.#progress();
    const ahead = isListedAtOnce(this.#from.list) ? await this.#few(inputs) : { inputs: [], isAll: false };
    const isFew = ahead.isAll && this.#archive.jobs === null && !this.#archive.isTimeoutGiven;
    // Threads are started for the first document that is to be read: where all is known there is none.
    let pool: Promise<Pool> | null = null;
    // Nothing is read in threads yet: the engine may be suited to what the process reads by itself.
    let isAlone = true;
    const own = worker({ settings: this.#settings, common }, loadModule, { context: this.#context, opened: ({ source }) => { if (isAlone) suitEngine(source.text.length); } });
    const here: Read = (tasks) => inTurn(tasks, async (task) => {
      // Signals are heard between two documents.
      await turn();
      return [await own(task)];
    });
    const inThreads: Read = async (tasks) => {
      // Only the first thread has standard input.
      if (tasks.some(({ path }) => path === null)) return await inTurn(tasks, (task) => (task.path === null ? here([task]) : inThreads([task])));
      return await (await (pool ??= poolFor(this.#jobs, this.#settings, this.#archive, this.#context))).run(tasks);
    };
    let begun: Promise<unknown> | null = null;
    const reader: Read = async (tasks) => {
      if (tasks.length === 0) return [];
      if (isFew) return await here(tasks);
      if (begun === null && this.#isQuick(tasks)) {
        // Threads take a while to start: the first result does not wait for them, and they begin when it is there.
        const first = here(tasks);
        begun = first;
        return await first;
      }
      await (begun ??= Promise.resolve());
      if (isAlone) restoreEngine();
      isAlone = false;
      return await inThreads(tasks);
    };
    const known = this.#archive.cache === null ? null : new FromCache(this.#archive.cache, this.#settings, this.#context, this.#tally);
    const read = (batch: readonly Wanted[]): Promise<Told[]> => outcomesOf(batch, (tasks) => known?.read(reader, tasks) ?? reader(tasks), language);
    try {
      const results = ordered(batches(ahead.inputs, inputs, this.#settings.output ?? this.#archive.resume), read, isFew ? 1 : this.#jobs * AHEAD);
      for await (const told of this.#stop.heed(results)) {
        for (const { wanted, outcome } of told) {
          if (this.#isOver()) break;
          await progress?.tell(this.#tally, wanted.name);
          await this.#write(wanted, outcome, progress);
        }
        if (this.#isOver()) break;
      }
      await progress?.clear();
      if (this.#stop.isAsked) this.#results.abandon();
      else await this.#results.close(true);
    } catch (error) {
      await progress?.clear();
      this.#results.abandon();
      throw error;
    } finally {
      await (await (pool as Promise<Pool> | null))?.close(this.#stop.isAsked);
      this.#stop.close();
    }
    if (this.#stop.isAsked) await tell(stderr, say(language, 'archiveStopped'));
    if (known !== null && known.fault !== null) await tell(stderr, known.fault);
    if (!quiet) await tell(stderr, summaryLine(this.#tally, (performance.now() - start) / 1000, language));
    return this.#stop.isAsked ? INTERRUPTED : this.#tally.failures > 0 ? 2 : 0;
  }

  #isOver(): boolean {
    return this.#stop.isAsked || (this.#settings.output === null && this.#archive.resume === null && this.#context.stdout.closed);
  }

  async #write({ name }: Wanted, outcome: Outcome, progress: Progress | null): Promise<void> {
    const tally = this.#tally;
    tally.documents += 1;
    if (isDone(outcome)) {
      tally.indicators += outcome.indicators;
      tally.errors += outcome.errors;
      tally.warnings += outcome.warnings;
      await this.#results.add([outcome.bytes]);
      return;
    }
    tally.failures += 1;
    await progress?.clear();
    await tell(this.#context.stderr, outcome.error.message === '' ? name : outcome.error.message);
    if (this.#settings.format === 'ndjson') await this.#results.add([failureLine(outcome.path, outcome.error)]);
  }

  /** Whether documents are surely read in no time. */
  #isQuick(tasks: readonly Task[]): boolean {
    const size = tasks.reduce((sum, { path }) => sum + (path === null || !PLAIN.test(path) ? Infinity : Number(statusOf(path)?.size ?? Infinity)), 0);
    return size <= QUICK && !this.#archive.isTimeoutGiven;
  }

  /** The first documents: are they few and small, and all there are? */
  async #few(inputs: AsyncIterator<Wanted>): Promise<{ readonly inputs: readonly Wanted[]; readonly isAll: boolean }> {
    const found: Wanted[] = [];
    let size = 0;
    while (found.length < FEW && size < SMALL) {
      const next = await inputs.next();
      // What is packed may be large all the same, and its reading cannot be stopped here.
      if (next.done === true) return { inputs: found, isAll: found.every(({ path }) => path === null || PLAIN.test(path)) };
      found.push(next.value);
      size += next.value.size;
    }
    return { inputs: found, isAll: false };
  }

  get #jobs(): number {
    return jobsOf(this.#archive);
  }

  #progress(): Progress | null {
    const { stderr, streams, common: { language, quiet } } = this.#context;
    const terminal = stderr.terminal;
    const isTerminal = terminal?.isTTY === true;
    if (quiet || !(this.#archive.progress ?? isTerminal)) return null;
    // What is wrong with the list is told where it is read.
    this.#count().catch(() => undefined);
    return new Progress(stderr, { isTerminal, columns: () => columnsOf(this.#settings.columns, streams.env, terminal?.columns), language, total: () => this.#total, now: () => performance.now() });
  }

  /** How many there are, counted while others are read; not where only standard input knows. */
  async #count(): Promise<void> {
    if (!isListedAtOnce(this.#from.list)) return;
    const all = inputsFrom(this.#from);
    for (let count = 0; !this.#stop.isAsked; count += 1) {
      if ((await all.next()).done === true) {
        this.#total = count;
        return;
      }
      if (count % 200 === 0) await turn();
    }
  }
}

interface Told {
  readonly wanted: Wanted;
  readonly outcome: Outcome;
}

/** What cannot be had is told at its place among the others. */
async function outcomesOf(batch: readonly Wanted[], read: (tasks: readonly Wanted[]) => Promise<Outcome[]>, language: Language): Promise<Told[]> {
  const outcomes = await read(batch.filter(({ fault }) => fault === null));
  let at = 0;
  return batch.map((wanted) => ({ wanted, outcome: wanted.fault === null ? outcomes[at++] as Outcome : faultOf(wanted, wanted.fault, language) }));
}

const faultOf = ({ path, name }: Wanted, fault: UserError, language: Language): Outcome => ({ path, error: { code: codeOf(fault), message: explain(fault, language, false, name) } });
