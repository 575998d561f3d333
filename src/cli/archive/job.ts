import { writers } from '../../output/index.ts';
import type { Report, Writer, WriterOptions } from '../../types.ts';
import { version } from '../../version.ts';
import type { Context } from '../context.ts';
import { readReport, type Document, type Input } from '../document.ts';
import { explain, UserError } from '../fault.ts';
import type { ProjectFinder } from '../project/index.ts';
import type { Settings } from '../settings.ts';

/** What became of one document. */
export type Outcome = Done | Failed;

export interface Done {
  readonly path: string | null;
  /** The result as the format has it, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  /** Of the document: SHA-256, in hexadecimal digits. */
  readonly content: string;
}

export interface Failed {
  readonly path: string | null;
  readonly error: { readonly code: string; readonly message: string };
}

export const isDone = (outcome: Outcome): outcome is Done => 'bytes' in outcome;

/** One after another. */
export async function inTurn<Given>(all: readonly Given[], read: (each: Given) => Promise<readonly Outcome[]>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const each of all) outcomes.push(...await read(each));
  return outcomes;
}

const encoder = new TextEncoder();

/** Reads documents, one after another, and makes their results: the same in a thread of its own as in the first. */
export class Job {
  readonly #settings: Settings;
  readonly #context: Context;
  readonly #projectFor: ProjectFinder;
  #writer: Writer | null = null;

  constructor(settings: Settings, context: Context, projectFor: ProjectFinder) {
    this.#settings = settings;
    this.#context = context;
    this.#projectFor = projectFor;
  }

  /** Never throws for what is wrong with the document. */
  async read(input: Input, open: () => Promise<Document>): Promise<Outcome> {
    const { language, debug } = this.#context.common;
    try {
      const { source, reader } = await open();
      const report = await readReport(source, reader, this.#settings, language, await this.#projectFor(input.path));
      return { path: input.path, bytes: await this.#write(report, source.text), indicators: report.indicators.length, ...counted(report), content: source.sha256 };
    } catch (error) {
      return { path: input.path, error: { code: codeOf(error), message: explain(error, language, debug, input.name) } };
    }
  }

  async #write(report: Report, source: string): Promise<Uint8Array> {
    this.#writer ??= await writers[this.#settings.format].load();
    const { columns } = this.#settings;
    const options: WriterOptions = { language: this.#context.common.language, delimiter: this.#settings.delimiter, source, columns: columns ?? 80, color: this.#context.common.color === true };
    // All pieces in one string may be longer than a string can be.
    const pieces: Uint8Array[] = [];
    for (const piece of await this.#writer.write(report, options)) pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
    const [only, ...others] = pieces;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(pieces);
  }
}

function counted({ diagnostics }: Report): Pick<Done, 'errors' | 'warnings'> {
  let [errors, warnings] = [0, 0];
  for (const { severity } of diagnostics) {
    if (severity === 'error') errors += 1;
    else if (severity === 'warning') warnings += 1;
  }
  return { errors, warnings };
}

/** A name for programs; `internal` where the fault is ours. */
export const codeOf = (error: unknown): string => (error instanceof UserError ? error.key : 'internal');

/** One object in the place of a report. */
export const failureLine = (path: string | null, error: { readonly code: string; readonly message: string }): string =>
  `${JSON.stringify({ schemaVersion: '1', generator: { name: 'kpi-extract', version }, source: { path }, error })}\n`;
