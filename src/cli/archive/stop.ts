import { exit, INTERRUPTED } from '../exit.ts';

/** Milliseconds that the end may take. */
const PATIENCE = 2000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal asks for the end: what is at work is given up, what was written is whole. Asked again, the process ends as systems do it. */
export class Stop {
  readonly #listener: (signal: NodeJS.Signals) => void;
  #isAsked = false;
  #wake: () => void = () => undefined;

  /** `abandon`: what is to be done before the process ends where it stands. */
  constructor(abandon: () => void = () => undefined) {
    this.#listener = (signal) => {
      if (this.#isAsked) {
        abandon();
        this.close();
        process.kill(process.pid, signal);
      }
      this.#isAsked = true;
      this.#wake();
      // A reader of the output that takes no more is not waited for long.
      setTimeout(() => {
        abandon();
        void exit(INTERRUPTED);
      }, PATIENCE).unref();
    };
    for (const each of SIGNALS) process.on(each, this.#listener);
  }

  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** The items as they come; once the end is asked for, none is waited for. */
  async *heed<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
    try {
      for (;;) {
        // One promise an item: a race against one for all would keep something of every item.
        const next = await new Promise<IteratorResult<Item> | null>((resolve, reject) => {
          this.#wake = () => { resolve(null); };
          if (this.#isAsked) this.#wake();
          items.next().then(resolve, reject);
        });
        if (next === null || next.done === true) return;
        yield next.value;
      }
    } finally {
      // It may wait for what never comes, so it is not waited for.
      items.return(undefined).catch(() => undefined);
    }
  }

  /** Signals mean again what they meant before. */
  close(): void {
    for (const each of SIGNALS) process.off(each, this.#listener);
  }
}
