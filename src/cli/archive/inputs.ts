import { constants, createReadStream, openSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Language } from '../../types.ts';
import { readError, standardInput } from '../files.ts';
import { UserError } from '../fault.ts';
import { say } from '../messages.ts';
import { linesOf } from './lines.ts';
import { isGlob, patternOf } from './patterns.ts';
import { statusOf } from '../status.ts';
import { Met, Walk, type Found } from './walk.ts';

/** A document to read, or why one that was asked for is not to be had. */
export interface Wanted {
  readonly path: string | null;
  readonly name: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
  readonly fault: UserError | null;
}

export interface InputsFrom {
  /** As given on the command line: files, folders, patterns, `-`. */
  readonly files: readonly string[];
  /** A file with a path a line; `-` is standard input. */
  readonly list: string | null;
  readonly language: Language;
  readonly stdin: () => AsyncIterable<Uint8Array | string>;
}

/** Whether all documents can be listed without waiting for another program; and listed twice. */
export const isListedAtOnce = (list: string | null): boolean => list === null || (list !== '-' && statusOf(list)?.isFile() === true);

/** A folder, or a pattern that is no file's name. */
export function isMany(file: string): boolean {
  const status = statusOf(file);
  return status === null ? isGlob(file) : status.isDirectory();
}

/** What was met on the way. */
interface Seen {
  readonly met: Met;
  isStdinTaken: boolean;
}

/**
 * All documents of a run, one after another, in one order on every machine; nothing is kept but which folders were seen. What folders and patterns give, they give once; a file that is named itself
 * comes as often as it is named.
 */
export async function* inputsFrom({ files, list, language, stdin }: InputsFrom): AsyncGenerator<Wanted> {
  const seen: Seen = { met: new Met(), isStdinTaken: list === '-' };
  for (const file of files) yield* named(file, seen, language);
  if (list !== null) for await (const path of pathsIn(list, stdin, language)) yield* named(path, seen, language);
}

/** The documents of a command that holds all of them against one another. @throws UserError where standard input is named twice. */
export async function allInputs(files: readonly string[], language: Language): Promise<Wanted[]> {
  const inputs: Wanted[] = [];
  for await (const input of inputsFrom({ files, list: null, language, stdin: () => process.stdin })) inputs.push(input);
  const twice = inputs.find(({ fault }) => fault?.key === 'stdinTwice')?.fault ?? null;
  if (twice !== null) throw twice;
  return inputs;
}

function* named(path: string, seen: Seen, language: Language): Generator<Wanted> {
  if (path === '-') {
    yield { path: null, name: say(language, 'stdin'), size: 0, fault: seen.isStdinTaken ? new UserError('stdinTwice') : null };
    seen.isStdinTaken = true;
    return;
  }
  const status = statusOf(path);
  if (status?.isDirectory() === true) yield* told(new Walk(null, seen.met).from(path), language);
  else if (status === null && isGlob(path)) yield* matched(path, seen.met, language);
  else yield { path, name: path, size: Number(status?.size ?? 0), fault: null };
}

function* matched(text: string, met: Met, language: Language): Generator<Wanted> {
  const pattern = patternOf(text);
  const walk = new Walk(pattern, met);
  let isTold = false;
  if (statusOf(pattern.folder)?.isDirectory() === true) {
    for (const each of told(walk.from(pattern.folder), language)) {
      isTold = true;
      yield each;
    }
  }
  if (!isTold && walk.count === 0) yield { path: text, name: text, size: 0, fault: new UserError('matchesNothing', { pattern: text }) };
}

function* told(found: Iterable<Found>, language: Language): Generator<Wanted> {
  for (const each of found) {
    const { path } = each;
    if ('error' in each) yield { path, name: path, size: 0, fault: readError(each.error, { maxSize: 0, language, name: path }) };
    else yield { path, name: path, size: Number(statusOf(path)?.size ?? 0), fault: null };
  }
}

/** Bytes of a line of a list; no system has longer paths. */
const LONGEST = 128 * 1024;

/** @throws UserError where the list cannot be read. */
async function* pathsIn(list: string, stdin: InputsFrom['stdin'], language: Language): AsyncGenerator<string> {
  try {
    let number = 0;
    for await (const line of linesOf(list === '-' ? standardInput(stdin) : streamOf(list), LONGEST)) {
      number += 1;
      if (line === null) throw new UserError('listNoPath', { file: list, line: number });
      // UTF-16 shows in its zero bytes. A name that is no UTF-8 is told when its turn has come.
      if (line.includes(0)) throw new UserError('listNoText', { file: list });
      const path = line.toString();
      if (path !== '') yield path;
    }
  } catch (error) {
    throw readError(error, { maxSize: 0, language, name: list });
  }
}

/** A pipe is waited for without a thread: one that waits for ever would keep the process from ending. */
function streamOf(list: string): AsyncIterable<Uint8Array> {
  if (!statSync(list).isFIFO()) return createReadStream(list);
  return new Socket({ fd: openSync(list, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false });
}
