import type { Language } from '../types.ts';
import { errorCode, systemReason, UserError } from './fault.ts';

/** Where the result goes. */
export interface Sink {
  write(pieces: Iterable<string>): Promise<void>;
  /** All is written. */
  commit(): Promise<void>;
  /** Leaves nothing half done behind. */
  abandon(): void;
}

/** A stream that knows when its reader has gone: then what follows is dropped, quietly (`| head`). */
export class Outlet implements Sink {
  readonly #stream: NodeJS.WritableStream;
  readonly #name: string;
  readonly #language: Language;
  #error: unknown = null;
  #wake: () => void = () => undefined;

  constructor(stream: NodeJS.WritableStream, name: string, language: Language) {
    this.#stream = stream;
    this.#name = name;
    this.#language = language;
    stream.on('error', (error: unknown) => {
      this.#error ??= error;
      this.#wake();
    });
    stream.on('drain', () => { this.#wake(); });
    stream.on('close', () => { this.#wake(); });
  }

  /** Nobody reads any more. */
  get closed(): boolean {
    return this.#error !== null;
  }

  async write(pieces: Iterable<string>): Promise<void> {
    for (const piece of pieces) {
      if (this.closed) break;
      if (!this.#stream.write(piece)) await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
    this.#check();
  }

  async commit(): Promise<void> {
    if (!this.closed) await new Promise<void>((resolve) => { this.#stream.write('', () => { resolve(); }); });
    this.#check();
  }

  abandon(): void {
    // What went out is out.
  }

  #check(): void {
    const quiet = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];
    if (this.#error === null || quiet.includes(errorCode(this.#error))) return;
    throw new UserError('unwritable', { file: this.#name, reason: systemReason(this.#error, this.#language) }, { cause: this.#error });
  }
}

/** One line on standard error. */
export const tell = (stderr: Outlet, sentence: string): Promise<void> => stderr.write([`kpi-extract: ${sentence}\n`]);
