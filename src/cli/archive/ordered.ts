/**
 * Work that is done many at a time and taken in its own order: at most `most` pieces are begun and not yet taken, so memory does not grow with their number.
 */
export async function* ordered<Item, Result>(items: AsyncIterable<Item> | Iterable<Item>, work: (item: Item) => Promise<Result>, most: number): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // What fails is told when its turn has come.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length >= most) yield await (begun.shift() as Promise<Result>);
  }
  for (const result of begun) yield await result;
}
