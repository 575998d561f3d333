import { fstatSync, writeSync } from 'node:fs';
import type { Language, Pieces } from '../types.ts';
import { errorCode, systemReason, UserError } from './fault.ts';
import { say } from './messages.ts';
import type { Streams, Terminal } from './streams.ts';

/** Where the result goes. */
export interface Sink {
  write(pieces: Pieces): Promise<void>;
  /** All is written. */
  commit(): Promise<void>;
  /** Leaves nothing half done behind. */
  abandon(): void;
}

const descriptors = { stdout: 1, stderr: 2 } as const;
/** A console of Windows takes text only through its stream. */
const direct = process.platform !== 'win32';

/**
 * Standard output or error; knows when its reader has gone: then what follows is dropped, quietly (`| head`). Bytes go straight to the
 * descriptor, because making the stream costs a short run more than all it writes; what would have to wait goes through the stream.
 */
export class Outlet implements Sink {
  readonly #streams: Streams;
  readonly #which: keyof typeof descriptors;
  readonly #language: Language;
  #stream: Terminal | null = null;
  #error: unknown = null;
  #wake: () => void = () => undefined;

  constructor(streams: Streams, which: keyof typeof descriptors, language: Language) {
    this.#streams = streams;
    this.#which = which;
    this.#language = language;
  }

  /** Nobody reads any more. */
  get closed(): boolean {
    return this.#error !== null;
  }

  /** What is no character device is no terminal. */
  get terminal(): Terminal | null {
    return direct && !fstatSync(descriptors[this.#which]).isCharacterDevice() ? null : this.#streams[this.#which];
  }

  async write(pieces: Pieces): Promise<void> {
    for (const piece of pieces) {
      if (this.closed) break;
      const rest = this.#put(typeof piece === 'string' ? Buffer.from(piece) : piece);
      if (rest !== null && !this.#open().write(rest)) await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
    this.#check();
  }

  async commit(): Promise<void> {
    await this.flush();
    this.#check();
  }

  /** All is out, or there is nobody to take it: the process may end. */
  async flush(): Promise<void> {
    const stream = this.#stream;
    if (stream !== null && !this.closed) await new Promise<void>((resolve) => { stream.write('', () => { resolve(); }); });
  }

  abandon(): void {
    // What went out is out.
  }

  /** What the descriptor did not take; null where there is nothing left to write. */
  #put(bytes: Uint8Array): Uint8Array | null {
    if (!direct || this.#stream !== null) return bytes;
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(descriptors[this.#which], bytes, at);
    } catch (error) {
      if (errorCode(error) === 'EAGAIN') return bytes.subarray(at);
      this.#error = error;
    }
    return null;
  }

  #open(): Terminal {
    if (this.#stream !== null) return this.#stream;
    const stream = this.#streams[this.#which];
    stream.on('error', (error: unknown) => {
      this.#error ??= error;
      this.#wake();
    });
    stream.on('drain', () => { this.#wake(); });
    stream.on('close', () => { this.#wake(); });
    this.#stream = stream;
    return stream;
  }

  #check(): void {
    const quiet = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];
    if (this.#error === null || quiet.includes(errorCode(this.#error))) return;
    throw new UserError('unwritable', { file: say(this.#language, 'stdout'), reason: systemReason(this.#error, this.#language) }, { cause: this.#error });
  }
}

/** One line on standard error. */
export const tell = (stderr: Outlet, sentence: string): Promise<void> => stderr.write([`kpi-extract: ${sentence}\n`]);
