import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Language } from '../../types.ts';
import { readError } from '../files.ts';
import { UserError } from '../fault.ts';
import { say } from '../messages.ts';
import { statusOf } from './status.ts';
import { expand, isGlob, walk, type Found } from './walk.ts';

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

/** All documents of a run, one after another, in one order on every machine; nothing is kept but which folders were seen. */
export async function* inputsFrom({ files, list, language, stdin }: InputsFrom): AsyncGenerator<Wanted> {
  const seen = new Set<string>();
  if (list === '-') seen.add('-');
  for (const file of files) yield* named(file, seen, language);
  if (list !== null) for await (const line of linesOf(list, stdin, language)) yield* named(line, seen, language);
}

function* named(path: string, seen: Set<string>, language: Language): Generator<Wanted> {
  if (path === '-') {
    if (seen.has('-')) {
      yield { path: null, name: say(language, 'stdin'), size: 0, fault: new UserError('stdinTwice') };
      return;
    }
    seen.add('-');
    yield { path: null, name: say(language, 'stdin'), size: 0, fault: null };
    return;
  }
  const status = statusOf(path);
  if (status?.isDirectory() === true) yield* told(walk(path, { wanted: null }, seen), language);
  else if (status === null && isGlob(path)) yield* matched(path, language);
  else yield { path, name: path, size: Number(status?.size ?? 0), fault: null };
}

function* matched(pattern: string, language: Language): Generator<Wanted> {
  let count = 0;
  for (const each of told(expand(pattern), language)) {
    count += 1;
    yield each;
  }
  if (count === 0) yield { path: pattern, name: pattern, size: 0, fault: new UserError('matchesNothing', { pattern }) };
}

function* told(found: Iterable<Found>, language: Language): Generator<Wanted> {
  for (const each of found) {
    const { path } = each;
    if ('error' in each) yield { path, name: path, size: 0, fault: readError(each.error, { maxSize: 0, language, name: path }) };
    else yield { path, name: path, size: Number(statusOf(path)?.size ?? 0), fault: null };
  }
}

/** @throws UserError where the list cannot be read. */
async function* linesOf(list: string, stdin: () => AsyncIterable<Uint8Array | string>, language: Language): AsyncGenerator<string> {
  try {
    if (list !== '-') statSync(list);
    const input = list === '-' ? stdin() as unknown as NodeJS.ReadableStream : createReadStream(list);
    let isFirst = true;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      // Editors of Windows put a mark before the first line.
      const path = isFirst ? line.replace(/^\ufeff/u, '') : line;
      isFirst = false;
      if (/[\0\ufffd]/u.test(path)) throw new UserError('listNoText', { file: list });
      if (path !== '') yield path;
    }
  } catch (error) {
    throw readError(error, { maxSize: 0, language, name: list });
  }
}
