import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batches } from '../../src/cli/archive/batches.ts';
import { Clock } from '../../src/cli/archive/clock.ts';
import { idSource } from '../../src/cli/archive/idsource.ts';
import type { Wanted } from '../../src/cli/archive/inputs.ts';
import { linesOf } from '../../src/cli/archive/lines.ts';

async function* these<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

async function linesIn(pieces: readonly (string | Uint8Array)[], most: number): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of linesOf(these(pieces), most)) found.push(line?.toString() ?? null);
  return found;
}

/** A byte stream that came in pieces of any size. */
const cut = (text: string, sizes: readonly number[]): Buffer[] => {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
};

test('lines are the same, however the stream is cut; only too long ones are null', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ế', '\r', '\u2028', ' '), maxLength: 12 });
  await fc.assert(fc.asyncProperty(fc.array(line), fc.boolean(), fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), fc.integer({ min: 0, max: 20 }), async (all, isEnded, sizes, most) => {
    const text = all.join('\n') + (isEnded ? '\n' : '');
    const expected = text.split('\n');
    if (expected.at(-1) === '') expected.pop();
    const wanted = expected.map((each) => each.replace(/\r$/, '')).map((each) => (Buffer.byteLength(each) > most ? null : each));
    expect(await linesIn(cut(text, sizes), most)).toEqual(wanted);
  }));
});

test('nothing is read before it is asked for', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      read += 1;
      yield await Promise.resolve('a\nb\n');
    }
  }
  const lines = linesOf(endless(), 10);
  for (const wanted of ['a', 'b', 'a']) expect(String((await lines.next()).value)).toBe(wanted);
  expect(read).toBe(2);
});

test.each([
  ['{"id": 12345678901234567890 ,"text":"a"}', '12345678901234567890'],
  ['{"text":"\\"id\\":1,","id":1.0}', '1.0'],
  ['{"a":{"id":1},"b":[{"id":2}],"text":"id"}', 'null'],
  ['{"id":[1e400, {"id":"}]"}],"text":"\\\\"}', '[1e400, {"id":"}]"}]'],
  ['{"\\u0069\\u0064":-0,"x":1}', '-0'],
  ['{"id":1,"id":"\\u00e9\\""}', '"\\u00e9\\""'],
  ['{"text":"id"}', 'null'],
  ['{}', 'null'],
])('the id of %s is %s', (text, id) => {
  expect(idSource(text)).toBe(id);
});

test('an id is found in any object', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (id, others) => {
    const source = JSON.stringify(id);
    expect(idSource(JSON.stringify({ ...others, id }))).toBe(source);
  }));
});

test('a batch is closed where the next document is waited for', async () => {
  const wanted: Wanted = { path: 'a.txt', name: 'a.txt', size: 1, fault: null };
  let come: () => void = () => undefined;
  async function* slow(): AsyncGenerator<Wanted> {
    for (let i = 0; i < 4; i++) yield await Promise.resolve(wanted);
    await new Promise<void>((resolve) => { come = resolve; });
    yield wanted;
  }
  const found = batches([], slow(), null);
  const sizes: unknown[] = [];
  for (let i = 0; i < 3; i++) sizes.push(((await found.next()).value as readonly Wanted[]).length);
  // Of the four that the third might hold, one has come.
  expect(sizes).toEqual([1, 2, 1]);
  come();
  expect([((await found.next()).value as readonly Wanted[]).length, (await found.next()).done]).toEqual([1, true]);
});

test('a clock does not ring for what came while the process was held up', async () => {
  let rings = 0;
  const clock = new Clock(() => { rings += 1; });
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise<void>((resolve) => {
    port1.once('message', () => {
      clock.stop();
      resolve();
    });
  });
  clock.set(20);
  port2.postMessage('done');
  const until = performance.now() + 60;
  while (performance.now() < until);
  await heard;
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  port1.close();
  expect(rings).toBe(0);
  clock.set(1);
  await new Promise((resolve) => { setTimeout(resolve, 30); });
  expect(rings).toBe(1);
});
