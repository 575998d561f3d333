import { UserError } from '../fault.ts';
import { sameFile } from '../save.ts';
import type { Wanted } from './inputs.ts';

/** What is given to a thread at once: so many documents, or so many bytes. The first batches are smaller, so that the first results come soon. */
const MOST_FILES = 16;
const MOST_BYTES = 256 * 1024;
/** @throws UserError where a document is the file that is written. */
export async function* batches(first: readonly Wanted[], inputs: AsyncIterator<Wanted>, output: string | null): AsyncGenerator<readonly Wanted[]> {
  let batch: Wanted[] = [];
  let [size, most] = [0, 1];
  const rest = { [Symbol.asyncIterator]: () => inputs };
  for await (const each of both(first, rest)) {
    if (output !== null && each.path !== null && sameFile(each.path, output)) throw new UserError('overwritesInput', { file: each.path });
    batch.push(each);
    size += each.size;
    if (batch.length < most && size < MOST_BYTES) continue;
    yield batch;
    batch = [];
    [size, most] = [0, Math.min(MOST_FILES, most * 2)];
  }
  if (batch.length > 0) yield batch;
}

async function* both<Item>(first: Iterable<Item>, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}
