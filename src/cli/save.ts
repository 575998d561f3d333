import { accessSync, closeSync, constants, fchmodSync, fchownSync, fstatSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../types.ts';
import { systemReason, UserError } from './fault.ts';
import type { Sink } from './outlet.ts';
import { statusOf } from './status.ts';

/**
 * A file that is there wholly or not at all: written beside its place under another name, then renamed. A link stays a link, a file keeps
 * its mode and owner, and one that may not be written stays as it is. Written in place is what is no plain file (/dev/null, a named pipe),
 * has other names (hard links), or an owner that cannot be given to a new file.
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
      const old = statSync(name, { throwIfNoEntry: false }) ?? null;
      this.#path = old === null ? name : realpathSync(name);
      if (old?.isDirectory() === true) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
      if (old !== null) accessSync(this.#path, constants.W_OK);
      const temporary = old !== null && (!old.isFile() || old.nlink > 1) ? null : this.#beside(old);
      this.#temporary = temporary?.name ?? null;
      this.#descriptor = temporary?.descriptor ?? openSync(this.#path, 'w');
    } catch (error) {
      throw this.#fault(error);
    }
  }

  /** A new file with mode and owner of the old one; null where it cannot have them. */
  #beside(old: Stats | null): { readonly name: string; readonly descriptor: number } | null {
    const name = join(dirname(this.#path), `.${basename(this.#path)}.${process.pid}.tmp`);
    const descriptor = openSync(name, 'wx');
    if (old === null) return { name, descriptor };
    try {
      const { uid, gid } = fstatSync(descriptor);
      if (uid !== old.uid || gid !== old.gid) fchownSync(descriptor, old.uid, old.gid);
      // Last: a new owner takes set-user bits away.
      fchmodSync(descriptor, old.mode);
      return { name, descriptor };
    } catch {
      closeSync(descriptor);
      unlinkSync(name);
      return null;
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

/** What a run writes, and what else it reads. */
export interface OtherFiles {
  readonly output: string | null;
  readonly config: string | false | null;
  readonly baseline?: string | null;
}

/** @throws UserError where a run would overwrite what it reads. */
export function keepFrom(inputs: readonly { readonly path: string | null }[], { output, config, baseline = null }: OtherFiles): void {
  const kept = [...inputs.map(({ path }) => path), config];
  for (const [written, others] of [[output, [...kept, baseline]], [baseline, kept]] as const) {
    for (const path of others) if (written !== null && typeof path === 'string' && sameFile(path, written)) throw new UserError('overwritesInput', { file: path });
  }
}

/** Do both names lead to one file, there or not yet? What stands in the way is told by those who open it. */
export function sameFile(one: string, other: string): boolean {
  const [first, second] = [statusOf(one), statusOf(other)];
  if (first === null && second === null) return resolve(one) === resolve(other);
  return first !== null && second !== null && first.isFile() && first.dev === second.dev && first.ino === second.ino;
}
