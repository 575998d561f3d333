import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordered } from '../../src/cli/archive/ordered.ts';
import { clock } from '../../src/cli/archive/progress.ts';

async function* these<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

const later = (turns: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, turns); });

test('results come in order, and never more are begun than may be', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), async (delays, most) => {
    let [begun, taken, highest] = [0, 0, 0];
    const found: number[] = [];
    const work = async (item: readonly [number, number]): Promise<number> => {
      begun += 1;
      highest = Math.max(highest, begun - taken);
      await later(item[1]);
      return item[0];
    };
    for await (const result of ordered(these(delays.map((delay, i) => [i, delay] as const)), work, most)) {
      taken += 1;
      found.push(result);
    }
    expect(found).toEqual(delays.map((_, i) => i));
    expect(highest).toBeLessThanOrEqual(most + 1);
  }), { numRuns: 30 });
});

test('a fault of the source comes behind what was begun; one of the work at its place', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield await Promise.resolve(1);
    throw new Error('source');
  }
  const found: number[] = [];
  await expect((async () => { for await (const each of ordered(broken(), (item) => Promise.resolve(item), 4)) found.push(each); })()).rejects.toThrow('source');
  expect(found).toEqual([1]);
  await expect((async () => { for await (const each of ordered(these([1, 2, 3]), (item) => (item === 2 ? Promise.reject(new Error('work')) : Promise.resolve(item)), 4)) found.push(each); })()).rejects.toThrow('work');
  expect(found).toEqual([1, 1]);
});

test('who leaves early stops the source', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<number> {
    for (;;) {
      asked += 1;
      yield await Promise.resolve(asked);
    }
  }
  for await (const each of ordered(endless(), (item) => Promise.resolve(item), 3)) if (each === 5) break;
  await later(5);
  const before = asked;
  await later(5);
  expect(asked).toBe(before);
});

test.each([[0, '0:00'], [7, '0:07'], [750, '12:30'], [3723, '1:02:03']])('%d seconds are %s', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});
