import { closeSync, constants, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { Language, Pieces } from '../../types.ts';
import { systemReason, UserError } from '../fault.ts';
import type { Sink } from '../outlet.ts';

const PIECE = 1024 * 1024;
const BEGINNING = '{"schemaVersion":"1","generator":{"name":"kpi-extract"';
/** Every line begins with it: its document stands near its beginning. */
const HEAD = 64 * 1024;

/** A line of it: its beginning, and where it lies, its end included. */
export interface Line {
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** The file of a run that did not come to its end: read to its last whole line, and written on from there. */
export class Unfinished implements Sink {
  readonly #name: string;
  readonly #language: Language;
  readonly #descriptor: number;
  #at = 0;

  /** @throws UserError where the file cannot be read and written. */
  constructor(name: string, language: Language) {
    this.#name = name;
    this.#language = language;
    try {
      // The first run may begin with it as well.
      this.#descriptor = openSync(name, constants.O_RDWR | constants.O_CREAT, 0o666);
    } catch (error) {
      throw new UserError('unwritable', { file: name, reason: systemReason(error, language) }, { cause: error });
    }
  }

  /** Its whole lines, in order. What stands behind them is cut off when all is well, by `cut`. */
  *lines(): Generator<Line> {
    const piece = Buffer.allocUnsafe(PIECE);
    let head: Buffer[] = [];
    let length = 0;
    let offset = 0;
    let count = 0;
    for (;;) {
      const read = readSync(this.#descriptor, piece, 0, PIECE, offset);
      if (read === 0) break;
      for (let at = 0; at < read;) {
        const end = piece.subarray(0, read).indexOf(10, at);
        const stop = end < 0 ? read : end;
        if (length < HEAD) head.push(Buffer.from(piece.subarray(at, Math.min(stop, at + HEAD - length))));
        length += stop - at;
        if (end < 0) break;
        const start = this.#at;
        this.#at = offset + end + 1;
        count += 1;
        yield { head: Buffer.concat(head).toString('utf8'), start, end: this.#at };
        head = [];
        length = 0;
        at = end + 1;
      }
      offset += read;
    }
    // Only what begins as a result does is a result that was cut.
    const rest = Buffer.concat(head).toString('utf8');
    if (!rest.startsWith(BEGINNING) && !BEGINNING.startsWith(rest)) throw new UserError('resumeNoResult', { file: this.#name, line: count + 1 });
  }

  bytes({ start, end }: Line): Buffer {
    const bytes = Buffer.alloc(end - start);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(this.#descriptor, bytes, at, bytes.length - at, start + at);
      if (read === 0) break;
      at += read;
    }
    return bytes;
  }

  /** Takes off what stands behind the last whole line. */
  cut(): void {
    ftruncateSync(this.#descriptor, this.#at);
  }

  write(pieces: Pieces): Promise<void> {
    try {
      for (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        for (let from = 0; from < bytes.length;) {
          const written = writeSync(this.#descriptor, bytes, from, bytes.length - from, this.#at);
          from += written;
          this.#at += written;
        }
      }
    } catch (error) {
      throw new UserError('unwritable', { file: this.#name, reason: systemReason(error, this.#language) }, { cause: error });
    }
    return Promise.resolve();
  }

  commit(): Promise<void> {
    closeSync(this.#descriptor);
    return Promise.resolve();
  }

  /** What was written is whole: it can be gone on with once more. */
  abandon(): void {
    closeSync(this.#descriptor);
  }
}

/** Of the beginning of a result's line: the version that wrote it, the document it is of, and the code of its error. Null where it is no such line. */
export function writtenOf(line: string): { readonly version: string; readonly path: string | null; readonly fault: string | null } | null {
  const found = /^\{"schemaVersion":"1","generator":\{"name":"kpi-extract","version":"([^"]+)"\},"source":\{"path":(null|"(?:[^"\\]|\\.)*")(?:\},"error":\{"code":"(\w+)")?/u.exec(line);
  if (found === null) return null;
  return { version: found[1] ?? '', path: JSON.parse(found[2] ?? 'null') as string | null, fault: found[3] ?? null };
}
