import { closeSync, fchmodSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../types.ts';
import { errorCode, systemReason, UserError } from './fault.ts';
import type { Sink } from './outlet.ts';

/**
 * A file that is there wholly or not at all: written beside its place under another name, then renamed. A link stays a link, a file keeps
 * its mode; what is no plain file (/dev/null, a named pipe) is written to as it is.
 */
export class FileSink implements Sink {
  readonly #name: string;
  readonly #language: Language;
  readonly #path: string;
  /** Null where the file is written in place. */
  readonly #temporary: string | null;
  #descriptor: number | null;

  /** @throws UserError where the file cannot be made. */
  constructor(name: string, language: Language) {
    this.#name = name;
    this.#language = language;
    try {
      const old = statusOf(name);
      this.#path = old === null ? name : realpathSync(name);
      if (old?.isDirectory() === true) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
      const inPlace = old !== null && !old.isFile();
      this.#temporary = inPlace ? null : join(dirname(this.#path), `.${basename(this.#path)}.${process.pid}.tmp`);
      this.#descriptor = openSync(this.#temporary ?? this.#path, inPlace ? 'w' : 'wx');
      if (old !== null && !inPlace) fchmodSync(this.#descriptor, old.mode);
    } catch (error) {
      throw this.#fault(error);
    }
  }

  write(pieces: Iterable<string | Uint8Array>): Promise<void> {
    // Errors of the pieces' own making pass through; only writing is explained here.
    for (const piece of pieces) this.#put(typeof piece === 'string' ? Buffer.from(piece) : piece);
    return Promise.resolve();
  }

  #put(bytes: Uint8Array): void {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor ?? -1, bytes, at);
    } catch (error) {
      throw this.#fault(error);
    }
  }

  commit(): Promise<void> {
    try {
      this.#close();
      if (this.#temporary !== null) renameSync(this.#temporary, this.#path);
    } catch (error) {
      throw this.#fault(error);
    }
    return Promise.resolve();
  }

  abandon(): void {
    try {
      this.#close();
      if (this.#temporary !== null) unlinkSync(this.#temporary);
    } catch {
      // The error that led here is the one to tell.
    }
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #fault(error: unknown): UserError {
    return new UserError('unwritable', { file: this.#name, reason: systemReason(error, this.#language) }, { cause: error });
  }
}

/** @throws UserError where a result would overwrite what is read. */
export function keepFrom(inputs: readonly { readonly path: string | null }[], output: string | null): void {
  if (output === null) return;
  for (const { path } of inputs) if (path !== null && sameFile(path, output)) throw new UserError('overwritesInput', { file: path });
}

/** Do both names lead to one file? */
function sameFile(one: string, other: string): boolean {
  const [first, second] = [statusOf(one), statusOf(other)];
  return first !== null && second !== null && first.isFile() && first.dev === second.dev && first.ino === second.ino;
}

function statusOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
