import { setImmediate as turn } from 'node:timers/promises';
import { UserError } from '../fault.ts';
import { sameFile } from '../save.ts';
import type { Wanted } from './inputs.ts';

/** What is given to a thread at once: so many documents, or so many bytes. The first batches are smaller, so that the first results come soon. */
const MOST_FILES = 16;
const MOST_BYTES = 256 * 1024;

/** A batch is closed, too, where the next document is still to be waited for. @throws UserError where a document is the file that is written. */
export async function* batches(first: readonly Wanted[], inputs: AsyncIterator<Wanted>, output: string | null): AsyncGenerator<readonly Wanted[]> {
  let batch: Wanted[] = [];
  let [size, most] = [0, 1];
  const all = both(first, { [Symbol.asyncIterator]: () => inputs });
  const ask = (): Promise<IteratorResult<Wanted>> => {
    const next = all.next();
    // What fails is told when its turn has come.
    next.catch(() => undefined);
    return next;
  };
  for (let next = ask(); ;) {
    const come = batch.length === 0 ? await next : await Promise.race([next, turn(null)]);
    if (come?.done === true) break;
    if (come !== null) {
      const each = come.value;
      if (output !== null && each.path !== null && sameFile(each.path, output)) throw new UserError('overwritesInput', { file: each.path });
      batch.push(each);
      size += each.size;
      next = ask();
      if (batch.length < most && size < MOST_BYTES) continue;
      most = Math.min(MOST_FILES, most * 2);
    }
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* both<Item>(first: Iterable<Item>, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}
