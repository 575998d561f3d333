/** What one side waits for until the other calls. */
class Bell {
  #ring: () => void = () => undefined;

  ring(): void {
    this.#ring();
  }

  async heard(): Promise<void> {
    await new Promise<void>((resolve) => { this.#ring = resolve; });
  }
}

/**
 * Work that is done many at a time and taken in its own order, each result as soon as it and all before it are there, however long the next item is in coming. At most `most` pieces are
 * begun and not yet taken, so memory does not grow with their number.
 */
export async function* ordered<Item, Result>(items: AsyncIterable<Item>, work: (item: Item) => Promise<Result>, most: number): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  const [more, room] = [new Bell(), new Bell()];
  const state: { isEnded: boolean; isLeft: boolean; fault: { readonly error: unknown } | null } = { isEnded: false, isLeft: false, fault: null };
  const hasLeft = (): boolean => state.isLeft;
  const begin = async (): Promise<void> => {
    for await (const item of items) {
      if (hasLeft()) return;
      const result = work(item);
      // What fails is told when its turn has come.
      result.catch(() => undefined);
      begun.push(result);
      more.ring();
      while (begun.length >= most && !hasLeft()) await room.heard();
    }
  };
  const end = (): void => {
    state.isEnded = true;
    more.ring();
  };
  begin().then(end).catch((error: unknown) => {
    state.fault = { error };
    end();
  });
  try {
    for (;;) {
      if (begun.length > 0) {
        const result = await (begun[0] as Promise<Result>);
        // It keeps its place until it is there: what is at work counts as begun.
        void begun.shift();
        room.ring();
        yield result;
      } else if (!state.isEnded) await more.heard();
      else if (state.fault !== null) throw state.fault.error;
      else return;
    }
  } finally {
    state.isLeft = true;
    room.ring();
  }
}
